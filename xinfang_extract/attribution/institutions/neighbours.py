"""A page on several houses, one after the other: 区人民代表大会, 区信访局, 公安分局, each under a head of its own."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.headings import CHAPTER
from xinfang_extract.attribution.institutions.names import IN_TITLES, is_of_several, named_in, of_kind
from xinfang_extract.attribution.institutions.titles import by_title, office_in
from xinfang_extract.attribution.words.bodies import HOUSE
from xinfang_extract.patterns import lazy_regex

BUREAU = lazy_regex(r"[一-鿿]{2,14}(?<![省市县区州旗]|政府|党|党组|纪)(?:局|厅|办公室|办|委|委员会|中心|支队|总队)")
"""The whole of such a head: an office that no list knows, 州侨务外事办."""

MATTERS = lazy_regex(
    r"工商(?:行政管理)?|(?:国家|地方)?税务|[国地]税|财政|审计|统计|物价|劳动|人事|劳动人事|民政|土地(?:管理)?|国土资源|房地?产(?:管理)?|城乡?建设?|环境保护|环保"
    r"|交通|公路|水利|农业|林业|畜牧|粮食|商业|教育|卫生|计划生育|文化|体育|科技|(?:质量)?技术监督|(?:食品)?药品监督|安全生产(?:监督)?|侨务|民族宗教|司法(?:行政)?|档案"
)
"""The whole of a head that names what a bureau is for: 税务, 民政, 劳动."""
MEDIA = lazy_regex(r"报\s*[纸刊]|广\s*播|电\s*视|广播电视")
"""The same of a newspaper or a station."""
PETITIONS = lazy_regex(r"(?:人民|群众)?(?:信访|来信来访)(?:工作)?")
"""The same of petitions as such, which are of no house."""


def depth_of_houses(heads: Sequence[tuple[int, str]]) -> int | None:
    """The depth of the heads that each name another house, from the `heads` of a page with their depths.

    None where they do not, or where a title above names a company or a bureau, which has such offices inside.
    """
    above = (by_title(text) for depth, text in heads if depth < CHAPTER)
    if any(house is not None and (house.rule == HOUSE or house.code == "department") for house in above):
        return None
    of_chapters = [text for depth, text in heads if depth == CHAPTER and not is_of_several(text)]
    codes = {house.code for house in map(house_named, of_chapters) if house is not None}
    if sum(_of_matters(text) is not None for text in of_chapters) > 1:
        return CHAPTER
    if any(depth == CHAPTER and PETITIONS.fullmatch(text) is not None for depth, text in heads):
        codes.add("")  # 民政, 信访, 侨务: parts of a chapter on the government
    return CHAPTER if len(codes) > 1 else None


def house_named(head: str) -> Value | None:
    """The house that such a head names, by whatever word."""
    if (house := office_in(head) or named_in(IN_TITLES, head)) is not None:
        return house
    if BUREAU.fullmatch(head) is not None:
        return of_kind("department", "page_named", head)
    return _of_matters(head)


def _of_matters(head: str) -> Value | None:
    """The bureau or the house that is told of under the name of its matters."""
    for kind, matters in (("department", MATTERS), (HOUSE, MEDIA)):
        if matters.fullmatch(head) is not None:
            return of_kind(kind, "page_named")
    return None
