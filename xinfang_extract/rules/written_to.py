"""Letters told by whom they were written to: 群众直接寄给县委的478件, 写给县长的12封."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.lexicon import Term
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.rule import rule

WRITTEN = rule(
    "written_to",
    r"""
    (?<![邮汇书抄编改])
    (?P<verb>(?:寄|写|投寄|投)(?:给|往|至|送|交|到(?!、)))
    (?=[^，。；\d]{1,14}的(?:有|共|共有)?(?:约|近)?[\d一二三四五六七八九十百千两〇]+[多余]?[件封])
    """,
    examples=("直接⟦寄给⟧县委的478件", "群众⟦写给⟧县长的有12封", "⟦寄到⟧县委的293件"),
    near_misses=("寄给县委", "汇寄给灾区的3件", "写给农民的公开信", "寄到、找到县委的308件"),
    anchors=("寄", "写", "投"),
)
WRITTEN_TERM = Term(("寄给",), "subject", channel="letter")


def written_to(text: str) -> Iterator[Word]:
    """The verbs of those who wrote, each a noun of letters."""
    for match in WRITTEN.find(text):
        yield Word(*match.span("verb"), WRITTEN_TERM, WRITTEN.name)
