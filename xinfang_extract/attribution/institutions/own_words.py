"""Whose page it is, where it calls its institution by no name, but 本院, 常委会, 局里 or 厂部: its other words tell."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.institutions.names import of_kind
from xinfang_extract.attribution.words.bodies import HOUSE
from xinfang_extract.patterns import lazy_regex

_OF_LAW = lazy_regex(
    r"本院|我院|全院|建院|院领导|院党组|(?<![法医学剧书寺戏疗养老察])[县市区]院(?![子校线落])|两级院|院内"
)
"""What courts and procuratorates call themselves."""
_A_HOUSE = (
    r"厂部|厂长|厂党委|厂领导|厂级|厂办|厂里|[我本全]厂|总厂|场部|场长|场党委|场领导|全场(?![震的])"
    r"|校长|校领导|校级|校党委|校办|[我本全]校|支队长|监狱[长党领机]|军分区|分区(?=机关|首长|党委|政治|领导)|团党委|师部"
)
_A_TOWN = (
    r"街道办|(?:^|[，。；：、])街道(?=党|信访|综治|受理|接待|收到)|办事处|镇党委|镇政府|镇里|全镇|镇信访|乡党委|乡政府"
)
_BUREAU_ACTS = r"(?<=[，。；年月日起])局(?=抽调|成立|设立|增设|党委|党组|领导|机关|派出|组织|被|科室)"
HOUSES = (
    (
        "court",
        _OF_LAW,
        lazy_regex(
            r"法官|审判|合议庭|涉诉|立案庭|庭长|改判|减刑|原判|判案|刑庭|民庭|执行局|人民法庭|告申庭|审监庭|判决|诉讼|执行案件"
        ),
    ),
    (
        "procuratorate",
        _OF_LAW,
        lazy_regex(r"检察长|检察官|检察室|检察[^院，。]{0,4}中心|检察建议|涉检|最高检|控申|批捕|公诉|反贪|反渎|监所"),
    ),
    (
        "congress",
        lazy_regex(r"(?<!委)常委会(?:主任|副主任|办公厅|办公室|机关|信访|自身|又|收到|设立|受理|接待)"),
        lazy_regex(r"(?<!委)常委会|主任会议|代表团|议案|一府两院|人大代表|(?<!政)协助?代表视察"),
    ),
    (
        "department",
        lazy_regex(rf"(?<!信访)局里|[我本]局(?!势)|{_BUREAU_ACTS}"),
        lazy_regex(
            rf"(?<!信访)局里|[我本]局(?!势)|(?:^|[，。；日、])局长|{_BUREAU_ACTS}"
            r"|(?!信访|办信|接访|督查|综合|办公)[一-鿿]{3,5}(?:科(?=领|承|负责|办)|大队|仲裁院)"
        ),
    ),
    (HOUSE, lazy_regex(_A_HOUSE), lazy_regex(rf"{_A_HOUSE}|农场|校园|师生|院系|监狱|劳改|罪犯")),
    ("township", lazy_regex(_A_TOWN), lazy_regex(rf"{_A_TOWN}|街道|居委会|社区|村民?委")),
)
"""What those institutions call themselves, and words of their work, by which a page that names none tells whose it is.
"""
OF_THE_PLACE = lazy_regex(
    r"信访(?:局|办|部门)(?![^，。]{0,6}(?:转|交|批|督|送))|群众工作局|全[县市区州省](?!面上)[^，。]{0,8}(?:受理|收到|接待|信访|来信|来访)"
)
"""A petition office that a page tells of, and not as a sender, or petitions of all of its place."""
GOVERNMENT = lazy_regex(r"全[县市区州省]|[省市县区州]委(?!员)|[省市县区州]政府|信访局|各乡|各县|各街道|各镇")
"""What speaks of more than a company, a school or a township."""
WITHIN_A_PLACE = {
    "department": (OF_THE_PLACE,),
    HOUSE: (OF_THE_PLACE, GOVERNMENT),
    "township": (OF_THE_PLACE, GOVERNMENT),
}
"""What rules out that a page is of such a house: it counts for more."""
MANY_WORDS = 3
"""Words of a house, at least, by which it is told."""


def by_its_words(prose: str) -> Value | None:
    """A page that calls its institution 本院, 常委会, 局里 or 厂部: which one, its other words tell."""
    told = {
        kind: len(work.findall(prose))
        for kind, calls, work in HOUSES
        if calls.search(prose) is not None
        and not any(of_more.search(prose) for of_more in WITHIN_A_PLACE.get(kind, ()))
    }
    if not told:
        return None
    kind = max(told, key=lambda name: told[name])
    certain = told[kind] >= MANY_WORDS and all(told[other] * 2 <= told[kind] for other in told if other != kind)
    return of_kind(kind, "by_its_words") if certain else None
