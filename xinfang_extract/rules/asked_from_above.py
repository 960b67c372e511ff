"""Matters of which those above want to hear what became: 省信访局要结果的17件."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.lexicon import Term
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
ASKED_TERM = Term(("上级要结果",), "stage", "assigned")


def asked_from_above(text: str) -> Iterator[Word]:
    """The verbs of those above who asked, each of matters that came from them."""
    for match in ASKED.find(text):
        yield Word(*match.span("verb"), ASKED_TERM, ASKED.name)
