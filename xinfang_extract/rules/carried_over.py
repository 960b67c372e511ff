"""What was left at the end of a year and goes over into the next: 转入2012年, 带到下一年, 结转次年."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.lexicon import Term
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.rule import rule

CARRIED = rule(
    "carried_over",
    r"(?P<verb>(?:[转移滚结带拖留]|结转)(?:入|到|至|往))(?=(?:下一?|次|翌|明|来|(?:19|20)\d\d)年)",
    examples=("⟦转入⟧2012年继续做的7件", "⟦带到⟧下一年的12件", "⟦移入⟧下年度6件"),
    near_misses=("转入2012户", "带到县里", "结转下年3件"),
    anchors=("入", "到", "至", "往"),
)
CARRIED_TERM = Term(("转入下年",), "stage", "pending")


def carried_over(text: str) -> Iterator[Word]:
    """The verbs that carry matters over into the next year."""
    for match in CARRIED.find(text):
        yield Word(*match.span("verb"), CARRIED_TERM, CARRIED.name)
