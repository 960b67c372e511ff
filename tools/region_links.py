"""What became of an administrative division that ended, worked out from names, codes and years.

A division that ends in year Y goes on as one that begins in Y + 1 in the same province, of the same level:
the one of the same name (it got another code); else the one of the same stem (县 became 市 or 区); else the one of
the same code (it was renamed). Each only where nothing else could be meant: no link is better than a wrong one.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

PEOPLES = (
    "壮族|藏族|回族|苗族|彝族|侗族|瑶族|土家族|白族|傣族|哈尼族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|土族|柯尔克孜族?|"
    "达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|毛难族|仡佬族|锡伯族?|普米族|塔吉克族?|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春族?|"
    "满族|蒙古族?|哈萨克族?|朝鲜族|布依族|各族|维吾尔族?"
)
GENERIC = re.compile(r"[东西南北中]区|[老新]?城区|.*郊区|新区|.*矿区|市中区|[东西南北]市区|中市区|市区")
"""Names that say nothing of the place: when such districts end, a city is cut up anew."""


@dataclass(eq=False)
class Division:
    """One row of the table: a code under one name. `last` is 0 where it is in force."""

    code: str
    name: str
    first: int
    last: int
    next: list[str] = field(default_factory=list)

    @property
    def level(self) -> int:
        """1 province, 2 prefecture, 3 county."""
        return 1 if self.code.endswith("0000") else 2 if self.code.endswith("00") else 3

    @property
    def stem(self) -> str:
        """The name without what says its kind or its peoples: 澄江 of 澄江县."""
        bare = re.sub(r"(自治县|自治旗|自治州|自治区|县|市|区|旗|地区|盟|州)$", "", self.name)
        while (shorter := re.sub(f"({PEOPLES})$", "", bare)) != bare:
            bare = shorter
        return bare


def link(rows: list[Division], told: list[list[str]]) -> dict[Division, list[str]]:
    """For each row that ended, the codes that took its place; none where that is not certain."""
    found: dict[Division, list[str]] = {row: [] for row in rows if row.last}
    starters: dict[tuple[int, str, int], list[Division]] = defaultdict(list)
    enders: dict[tuple[int, str, int], list[Division]] = defaultdict(list)
    for row in rows:
        starters[row.first, _province(row.code), row.level].append(row)
        if row.last:
            enders[row.last + 1, _province(row.code), row.level].append(row)
    for key, ended in enders.items():
        links = _pairs(ended, starters.get(key, []))
        for old, new in links.items():
            found[old] = [new.code]
    for year, province, olds, news in told:
        _tell(rows, found, int(year), province, olds, news)
    return found


def _province(code: str) -> str:
    """51 and 50 were one until 1997, 44 and 46 until 1988."""
    return {"50": "51", "46": "44"}.get(code[:2], code[:2])


def _pairs(ended: list[Division], begun: list[Division]) -> dict[Division, Division]:
    """Which of `begun` each of `ended` goes on as; both of one province, one level and one turn of the year."""
    links: dict[Division, Division] = {}
    certain = set()
    for attribute in ("name", "stem", "code"):
        olds = [row for row in ended if row not in links]
        news = [row for row in begun if row not in links.values()]
        for old in olds:
            same = [new for new in news if getattr(new, attribute) == getattr(old, attribute)]
            rivals = [row for row in olds if getattr(row, attribute) == getattr(old, attribute)]
            if len(same) > 1 or len(rivals) > 1 or GENERIC.fullmatch(old.name):
                same = [new for new in same if new.code[:4] == old.code[:4]]
                rivals = [row for row in rivals if row.code[:4] == old.code[:4]]
            if len(same) == 1 and len(rivals) == 1:
                links[old] = same[0]
                if attribute == "name":
                    certain.add(old)
    new_here = Counter(row.code[:4] for row in begun if row not in links.values())
    renamed = Counter(new.code[:4] for old, new in links.items() if old.stem != new.stem)
    for old, new in list(links.items()):
        if old in certain:
            continue
        unexplained = new_here[new.code[:4]] if old.level == 3 else 0
        redrawn = old.stem != new.stem and (renamed[new.code[:4]] > 2 or GENERIC.fullmatch(old.name))
        if unexplained or redrawn or GENERIC.fullmatch(new.name):
            del links[old]
    return links


def _tell(
    rows: list[Division], found: dict[Division, list[str]], year: int, province: str, olds: str, news: str
) -> None:
    """Put what is known from elsewhere over what was worked out; ValueError where a name fits no one row."""
    prefix = next(row.code[:2] for row in rows if row.name == province and row.level == 1)
    after = [row for row in rows if row.first <= year and (not row.last or row.last >= year)]
    before = [row for row in rows if row.last == year - 1]
    codes = [_named(after, prefix, name, year).code for name in news.split(";")]
    for name in olds.split(";"):
        found[_named(before, prefix, name, year)] = codes


def _named(rows: list[Division], prefix: str, words: str, year: int) -> Division:
    code, _, name = words.rpartition("/")
    fit = [row for row in rows if row.name == name and (row.code == code if code else row.code[:2] == prefix)]
    if len(fit) != 1:
        raise ValueError(f"{year} {words}: {len(fit)} rows: {[(row.code, row.first, row.last) for row in fit]}")
    return fit[0]
