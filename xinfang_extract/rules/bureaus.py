"""Bureaus and towns that no lexicon lists: 县盐务局, 省物资厅, 龙街镇. Any county may have some of its own."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.lexicon import Term
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.rule import rule

BUREAU = rule(
    "bureau_named",
    r"""
    (?<=(?<![全各本两几每跨外郊小社灾库矿园])[县市区省州旗盟])
    (?P<name>
      [一-鿿--转交由向到在和与及对将把收受理办接来去等的了是为有从被经送给各级委府局厅院县市区省州旗盟]{2,6}
      (?<!信访|公安|公安分|检察|监察|群众工作|群工|群众|信访工作|[大餐客歌舞展门布格全结残僵开变当时战骗])(?:局|厅)
    )
    (?![长面势部限域内机促])
    """,
    examples=("县⟦盐务局⟧接待来访41批", "由市⟦档案局⟧答复3件", "省⟦物资厅⟧收到来信12件"),
    near_misses=(
        "县公安局受理12件",
        "区公安分局受理12件",
        "全县盐务局",
        "县盐务局长接访3批",
        "转交县委办公厅",
        "县信访局",
    ),
    anchors=("局", "厅"),
)
STREETS = rule(
    "streets_and_towns",
    r"(?<=(?<![一-鿿])|[各个由向的])(?P<name>街镇)(?![乡镇长])",
    examples=("16个⟦街镇⟧受理56件", "，⟦街镇⟧自收12件"),
    near_misses=("马街镇56件", "新街镇党委"),
    anchors=("街镇",),
)
TOWN = rule(
    "town_by_name",
    r"""
    (?:^|(?<=[，。；：\n])|(?<=\d年，?))
    (?P<name>(?!全|各|本|该|乡|集|城乡|[到在向对至赴从去来经据])[一-鿿]{2,3}(?:(?<![乡各城市集点])镇|(?<![下返故家城老回还])乡|街道(?:办事处)?))
    (?=(?:全年|年内|共|先后|累计)*(?:受理|接待|收到|办理|处理|登记|化解)(?![^，。；]{0,4}(?:有|的)))
    """,
    examples=("，⟦龙街镇⟧全年受理来信12件", "⟦右所街道办事处⟧接待来访12批"),
    near_misses=("到龙街镇接待来访12批", "龙街镇村民12人", "乡镇受理12件", "各乡镇接待12批"),
    anchors=("镇", "乡", "街道"),
)
STREETS_TERM = Term(("街镇",), "body", body_type="township")
LISTED = rule(
    "body_called_for_short",
    r"(?<=[、，：]|其中)(?P<name>公安|检察|司法行政|司法|法院)(?=(?:\d[\d,]*|[一二三四五六七八九十百千]+)(?:件|起|批))",
    examples=("其中⟦公安⟧418件、⟦法院⟧397件、⟦检察⟧145件、⟦司法行政⟧103件",),
    near_misses=("公安民警3人", "公安418人", "向公安移送3件"),
    anchors=("公安", "检察", "司法", "法院"),
)
LISTED_TERMS = {
    "公安": Term(("公安",), "body", body_type="police"),
    "检察": Term(("检察",), "body", body_type="procuratorate"),
    "司法行政": Term(("司法行政",), "body", body_type="department"),
    "司法": Term(("司法",), "body", body_type="department"),
    "法院": Term(("法院",), "body", body_type="court"),
}
# Before them, in their sentence: those that they are of, so that they are no subjects of a list.
OF_ALL = lazy_regex(
    r"(?<!反映|涉及|针对|不服|指向|关于)(?:全[省市县区州]|各级)?(?:政法(?:机关|部门|系统|单位|各部门)|公检法(?:司)?)"
    r"[^。；]*(?:。其中[^。；]*)?$"
)
REACH = 60  # characters that such a list may go on
BUREAU_TERM = Term(("局",), "body", body_type="department")


def bureaus(text: str) -> Iterator[Word]:
    """The names of bureaus and towns, each a body; the place before a bureau is no part of it."""
    for match in BUREAU.find(text):
        yield Word(*match.span("name"), BUREAU_TERM, BUREAU.name)
    for match in STREETS.find(text):
        yield Word(*match.span("name"), STREETS_TERM, STREETS.name)
    for match in TOWN.find(text):
        yield Word(*match.span("name"), STREETS_TERM, TOWN.name)
    for match in LISTED.find(text):
        if OF_ALL.search(text, max(0, match.start() - REACH), match.start()) is not None:
            yield Word(*match.span("name"), LISTED_TERMS[match["name"]], LISTED.name)
