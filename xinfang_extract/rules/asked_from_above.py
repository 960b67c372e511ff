"""Matters of which those above want to hear what became: 省信访局要结果的17件."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.lexicon import Term
from xinfang_extract.rules.exclusions import SO_MANY
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.rule import rule

ASKED = rule(
    "asked_from_above",
    r"""
    (?<=[级省市州地盟央厅院部局委府大]|信访办|联席办)
    (?P<verb>要(?:求)?(?:报|上报|报告|报送|回报)?(?:处理)?结果)
    (?=的)
    """,
    examples=("省、市信访局⟦要结果⟧的17件", "市政府⟦要求报结果⟧的9件", "省纪委⟦要结果⟧的31件"),
    near_misses=("交办要结果的52件", "要结果的3件", "立案要结果的96件"),
    anchors=("结果",),
)
WITH_THEIR_WORD = rule(
    "with_their_word",
    rf"""
    (?<=(?:交办|转办|批转|转来|转送|转交)的?{SO_MANY}(?:多|余)?(?:件次?|封)[、，；])
    (?P<verb>(?!呈|报|送)(?:[省市县州区地]委、)?[^，。；、\d]{{0,8}}领导(?:同志|干部)?(?:批示|批办|批转|签批|阅批))
    (?=的?(?:\d|[一二三四五六七八九十百千]))
    """,
    examples=(
        "省信访局交办49件，⟦地委、行署领导批办⟧62件",
        "省信访局交办的29件、⟦县委县政府领导批示⟧的41件",
        "林管局转办12件、⟦局领导批办⟧25件",
    ),
    near_misses=("局长本人接待213批次，批示188件", "县领导批示62件", "转办312件。县领导批示62件"),
    anchors=("批示", "批办", "批转", "签批", "阅批"),
)
"""Letters on which leaders wrote what to do, among those passed down to an office."""
ASKED_TERM = Term(("上级要结果",), "stage", "assigned")


def asked_from_above(text: str) -> Iterator[Word]:
    """The verbs of those above who asked, each of matters that came from them."""
    for asked in (ASKED, WITH_THEIR_WORD):
        for match in asked.find(text):
            yield Word(*match.span("verb"), ASKED_TERM, asked.name)
