"""The dated table of administrative divisions, read once, and the ways to look into it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, lru_cache
from pathlib import Path

from xinfang_extract.errors import XinfangError
from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re


class RegionTableError(XinfangError):
    """A table of divisions is not as it must be; the message names the file and the line."""


def level_of(code: str) -> int:
    """1 for the code of a province, 2 of a prefecture, 3 of a county."""
    return 1 if code.endswith("0000") else 2 if code.endswith("00") else 3


@light
class Division:
    """A code under one name, in force at the end of every year from `first` to `last` (None: to this day)."""

    code: str
    name: str
    first: int
    last: int | None
    next: tuple[str, ...]  # the codes that took its place the year after `last`; several where it was split

    @property
    def level(self) -> int:
        """1 province, 2 prefecture, 3 county."""
        return level_of(self.code)

    def valid(self, year: int) -> bool:
        """Whether it was in force at the end of `year`."""
        return self.first <= year and (self.last is None or year <= self.last)


_PEOPLES = (
    "壮族|藏族|回族|苗族|彝族|侗族|瑶族|土家族|白族|傣族|哈尼族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|土族|柯尔克孜族?|"
    "达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|毛难族|仡佬族|锡伯族?|普米族|塔吉克族?|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春族?|"
    "满族|蒙古族?|哈萨克族?|朝鲜族|布依族|各族|维吾尔族?"
)
_KIND = lazy_re(
    f"(?:{_PEOPLES})*(自治县|自治旗|自治州|特别行政区|自治区|地区|矿区|林区|特区|新区|县|市|区|旗|盟|州|省)$"
)


def stem(name: str) -> str:
    """`name` without the kind of place and its peoples: 澄江 of 澄江县, 双江 of 双江拉祜族佤族布朗族傣族自治县.

    The name as it is where nothing would be left, or one glyph: 通县.
    """
    bare = _KIND.sub("", name)
    return bare if len(bare) > 1 else name


class Divisions:
    """The rows of a table by code, by name and by stem."""

    def __init__(self, rows: Iterable[Division]) -> None:
        self.rows = tuple(rows)
        self.by_code: dict[str, list[Division]] = {}
        self.by_name: dict[str, list[Division]] = {}
        for row in self.rows:
            self.by_code.setdefault(row.code, []).append(row)
            self.by_name.setdefault(row.name, []).append(row)
        self.first = min((row.first for row in self.rows), default=0)
        self.last = max((max(row.first, row.last or 0) for row in self.rows), default=0)

    @cached_property
    def by_stem(self) -> dict[str, list[Division]]:
        """By stem: pages that give full names do without."""
        found: dict[str, list[Division]] = {}
        for row in self.rows:
            found.setdefault(stem(row.name), []).append(row)
        return found

    @cached_property
    def before(self) -> dict[tuple[str, int], list[Division]]:
        """By code and first year: what it took the place of."""
        found: dict[tuple[str, int], list[Division]] = {}
        for row in self.rows:
            for code in row.next:
                assert row.last is not None
                found.setdefault((code, row.last + 1), []).append(row)
        return found

    def at(self, code: str, year: int) -> Division | None:
        """The division that had `code` at the end of `year`."""
        return next((row for row in self.by_code.get(code, ()) if row.valid(year)), None)


@lru_cache(maxsize=4)
def divisions(path: Path | None = None) -> Divisions:
    """The table at `path`, or the package's own. Raises RegionTableError where it cannot be read."""
    if path is None:
        return Divisions(_rows((Path(__file__).parent / "divisions.tsv").read_text("utf-8"), "divisions.tsv"))
    try:
        return Divisions(_rows(path.read_text("utf-8"), str(path)))
    except (OSError, UnicodeDecodeError) as error:
        raise RegionTableError(f"{path}: cannot be read ({error}); give a UTF-8 file with TAB between cells") from error


_COLUMNS = ["code", "name", "first", "last", "next"]


def _rows(text: str, name: str) -> Iterable[Division]:
    header_met = False
    for number, line in enumerate(text.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        cells = line.split("\t")
        if not header_met:
            if cells != _COLUMNS:
                raise RegionTableError(f"{name}: line {number}: the columns must be {', '.join(_COLUMNS)}")
            header_met = True
            continue
        try:
            code, place, first, last, nexts = cells
            after = tuple(filter(None, nexts.split(";"))) if nexts else ()
            yield Division(code, place, int(first), int(last) if last else None, after)
        except ValueError:
            raise RegionTableError(f"{name}: line {number} is not code, name, first, last, next") from None
    if not header_met:
        raise RegionTableError(f"{name}: is empty; the columns must be {', '.join(_COLUMNS)}")
