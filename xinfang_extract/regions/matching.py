"""Name and year → code: as it was in that year, or none."""

from __future__ import annotations

import re
from typing import Literal

from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re
from xinfang_extract.regions.lineage import follow
from xinfang_extract.regions.table import Division, Divisions, divisions, stem

How = Literal["exact", "renamed", "parent", "ambiguous", "none"]


@light
class Match:
    """Which division a name means in a year, and how that was found.

    `match` is `exact` (the name of that year, or its short form), `renamed` (a name of another year of what then had
    `adcode`), `parent` (a township or a zone in the division of `adcode`), `ambiguous` (any of `candidates`) or
    `none`. `adcode` is empty for the last two. `successors` are the codes in `base_year` of the ground it covers,
    `base_adcode` is the one that covers just that, empty after a split: counts are never divided.
    """

    name: str
    adcode: str
    match: How
    base_adcode: str = ""
    successors: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    official: str = ""  # the full name in that year


_PLACE_IN = lazy_re(
    r"[\u4e00-\u9fff]{1,12}?(?:镇|乡|街道|街道办事处|办事处|林场|农场|牧场|苏木|开发区|高新区|园区|示范区|管理区|度假区|景区|管委会|村|社区)"
)
_COUNTY = lazy_re(r"[\u4e00-\u9fff]{2,12}[县市区旗]")  # may be no place we know
_LONGEST = 15  # glyphs of the name of a division
_BLANK = lazy_re(r"\s+")


def match(
    name: str,
    year: int | None = None,
    province: str | None = None,
    base_year: int | None = None,
    *,
    table: Divisions | None = None,
) -> Match:
    """The code that the place `name` had at the end of `year`.

    `name` may carry what it lies in (云南省玉溪市澄江县); `province` says that apart: a name (云南省, 云南, 徐州市) or
    the first digits of the code. Without a year only a name that never meant but one code is matched. There were no
    codes before 1980: `adcode` is empty then, while `base_adcode` may be known. `base_year`: the table's last year
    where not given.
    """
    table = table or divisions()
    base_year = base_year or table.last
    name = _BLANK.sub("", name)
    if not name:
        return Match("", "", "none")
    within, bare = _split(table, name)
    prefixes = _meet(_prefixes(table, within, year), _prefixes(table, _BLANK.sub("", province or ""), year))
    known = _known(table, bare, prefixes)
    if known:
        return _settle(table, name, known, year, base_year)
    return _parent(table, name, bare, year, prefixes, base_year)


def _split(table: Divisions, name: str) -> tuple[str, str]:
    """`name` as what it lies in and the rest: ("云南省玉溪市", "澄江县"); ("", name) for one name."""
    if name in table.by_name:
        return "", name
    for end in range(min(len(name) - 2, _LONGEST), 1, -1):
        head, rest = name[:end], name[end:]
        if not any(row.level < 3 for row in table.by_name.get(head) or table.by_stem.get(head, [])):
            continue
        inner, bare = _split(table, rest)
        if inner or rest in table.by_name or _COUNTY.fullmatch(rest):
            return head + inner, bare
    return "", name


def _prefixes(table: Divisions, within: str, year: int | None) -> frozenset[str] | None:
    """The first digits that codes in `within` have; None where it says nothing, empty where it is not known."""
    if not within:
        return None
    if re.fullmatch(r"\d{2,6}", within):
        return frozenset({re.sub(r"(00)+$", "", within.ljust(6, "0"))})
    outer, bare = _split(table, within)
    rows = [row for row in _named(table, bare) if row.level < 3]
    rows = [row for row in rows if row.level == 1] or rows
    # A prefecture's number changed when it became a city: all of its stem in its province.
    found = {row.code[:2] if row.level == 1 else row.code[:4] for row in rows}
    if rows and rows[0].level == 2:
        akin = [row for row in table.by_stem.get(stem(rows[0].name), []) if row.level == 2]
        found |= {row.code[:4] for row in akin if row.code[:2] in {row.code[:2] for row in rows}}
    if "50" in found and (year is None or year < 1997):
        found.add("51")
    if "46" in found and (year is None or year < 1988):
        found.add("44")
    met = _meet(frozenset(found), _prefixes(table, outer, year))
    return met if met is not None else frozenset()


def _meet(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    if one is None or other is None:
        return one if other is None else other
    longer = {a for a in one for b in other if a.startswith(b)} | {b for a in one for b in other if b.startswith(a)}
    return frozenset(longer)


def _named(table: Divisions, name: str) -> list[Division]:
    """The divisions of that full name, or of that short one."""
    return table.by_name.get(name) or (table.by_stem.get(name, []) if len(name) > 1 else [])


def _known(table: Divisions, name: str, prefixes: frozenset[str] | None) -> list[Division]:
    rows = _named(table, name)
    if prefixes is not None:
        rows = [row for row in rows if any(row.code.startswith(prefix) for prefix in prefixes)]
    return rows


def _settle(table: Divisions, name: str, rows: list[Division], year: int | None, base_year: int) -> Match:
    """Which of `rows`, all of the right name, is meant."""
    if year is None or year < table.first:
        return _undated(table, name, rows, year, base_year)
    valid = [row for row in rows if row.valid(year)]
    if valid:
        return _match(table, name, valid, "exact", base_year)
    lineages = [follow(table, row, year) for row in _nearest(rows, year)]
    codes = {row.code: row for lineage in lineages for row in lineage.divisions}
    if not codes:
        return Match(name, "", "none")
    if len(codes) == 1 and all(lineage.whole for lineage in lineages):
        return _match(table, name, list(codes.values()), "renamed", base_year)
    return Match(name, "", "ambiguous", candidates=tuple(sorted(codes)))


def _nearest(rows: list[Division], year: int) -> list[Division]:
    """Of each code only the row whose years are nearest to `year`."""
    best: dict[str, Division] = {}
    for row in rows:
        rival = best.get(row.code)
        if rival is None or _distance(row, year) < _distance(rival, year):
            best[row.code] = row
    return list(best.values())


def _distance(row: Division, year: int) -> int:
    return row.first - year if year < row.first else year - (row.last or year)


def _undated(table: Divisions, name: str, rows: list[Division], year: int | None, base_year: int) -> Match:
    bases = [follow(table, row, base_year) for row in rows if year is None or row.first == table.first]
    codes = {row.code for lineage in bases for row in lineage.divisions}
    sure = len(codes) == 1 and all(lineage.whole for lineage in bases)
    base, successors = (next(iter(codes)) if sure else ""), tuple(sorted(codes))
    own = {row.code: row for row in rows}
    if year is not None:  # before there were codes
        return Match(name, "", "none", base, successors if sure else (), () if sure else successors)
    if len(own) == 1:
        (row,) = own.values()
        return Match(name, row.code, "exact", base, successors, official=row.name)
    return Match(name, "", "ambiguous", base, successors if sure else (), tuple(sorted(own)))


def _match(table: Divisions, name: str, rows: list[Division], how: How, base_year: int) -> Match:
    codes = {row.code: row for row in rows}
    if len(codes) > 1:
        return Match(name, "", "ambiguous", candidates=tuple(sorted(codes)))
    (row,) = codes.values()
    base = follow(table, row, base_year)
    successors = tuple(other.code for other in base.divisions)
    return Match(name, row.code, how, successors[0] if base.whole else "", successors, official=row.name)


def _parent(
    table: Divisions, name: str, bare: str, year: int | None, prefixes: frozenset[str] | None, base_year: int
) -> Match:
    """A township or a zone is matched to what it lies in, where the name says so."""
    for end in range(len(bare) - 1, 1, -1):
        rows = _known(table, bare[:end], prefixes) if bare[:end] in table.by_name else []
        if rows and _PLACE_IN.fullmatch(bare[end:]):
            found = _settle(table, name, rows, year, base_year)
            if found.match in ("exact", "renamed"):
                return Match(name, found.adcode, "parent", found.base_adcode, found.successors, official=found.official)
            return found
    return Match(name, "", "none")
