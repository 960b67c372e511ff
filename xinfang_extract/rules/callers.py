"""Those who call at an office that no level is: 到报社来谈问题的读者, 到问事处询问的群众."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.lexicon import Term
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.rule import rule

_OFFICE = r"(?:报社|编辑部|本报|本社|社(?=[面来内里])|问事处|接待室|电台|信访室|来访室)"
CALLER = rule(
    "caller",
    rf"""
    (?<![寄送写转投交信函发退])
    (?P<place>(?:来|到){_OFFICE})
    (?=[^，。；\d]{{0,14}}(?:访|谈|询问|反映|口头|申诉|告状|的(?:读者|群众|人|有)))
    """,
    examples=("⟦到报社⟧来谈问题的读者", "⟦来社⟧面谈的读者", "⟦到问事处⟧口头申诉或询问的群众"),
    near_misses=("来信寄到报社的读者", "到报社工作", "写信到编辑部的人", "来社会上反映"),
    anchors=("来", "到"),
)
CALLER_TERM = Term(("到报社",), "subject", channel="visit")


def callers(text: str) -> Iterator[Word]:
    """The places that people came to, each a noun of visits; they may overlap what longer rules take."""
    for match in CALLER.find(text):
        yield Word(*match.span("place"), CALLER_TERM, CALLER.name)
