"""How petitioners judged what was done: 参评104件, 基本满意6件, which the codebook counts with hearings as reviewed."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.lexicon import Term
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.rule import rule

JUDGED = rule(
    "judged",
    r"""
    (?P<verb>
        (?<![性的群众])(?:实际|已|应|可|主动|参与|作出)?评价 | (?<![章文品选目论作])参评 | 差评
        | (?<![表示对工民众者])(?:基本|非常|比较|很|不)?满意
    )
    (?=(?:的|件)?(?:有|为|共)?(?:约|近)?(?:\d|[一二三四五六七八九十百千两〇]+)[\d,]*[余多]?[件次])
    """,
    examples=("群众⟦参评⟧5210件", "⟦实际评价⟧104件", "⟦基本满意⟧6件", "⟦不满意⟧的3件"),
    near_misses=("表示满意的12人", "满意率98%", "群众满意度95.2%", "因不满意来信12件"),
    anchors=("评", "满意"),
)
JUDGED_TERM = Term(("评价",), "stage", "reviewed")


def opinions(text: str) -> Iterator[Word]:
    """The verbs of what petitioners thought of it."""
    for match in JUDGED.find(text):
        yield Word(*match.span("verb"), JUDGED_TERM, JUDGED.name)
