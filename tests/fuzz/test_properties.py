"""Any text, and any file that says it is a web page, a word list or a table: read or refused, the invariants kept."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz.targets import TARGETS
from fuzz.texts import PIECES

TEXTS = st.one_of(
    st.text(st.characters(), max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.lists(st.one_of(st.sampled_from(PIECES), st.characters()), max_size=80).map("".join),
)
MARKUP = st.lists(
    st.sampled_from(("<p>", "</p>", "<td>", "<tr>", "<table>", "<!--", "<ruby>信<rt>", "&#x", ";", *PIECES))
)


@settings(max_examples=80, deadline=None)
@given(TEXTS)
def test_a_text_gives_tables(text: str) -> None:
    TARGETS["text"][1](text.encode("utf-8", "surrogatepass"))


@settings(max_examples=60, deadline=None)
@given(MARKUP.map("".join))
def test_markup_gives_tables(markup: str) -> None:
    TARGETS["html"][1](markup.encode("utf-8", "surrogatepass"))


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=300))
def test_bytes_are_read_or_refused(data: bytes) -> None:
    for target in ("html", "docx", "zip", "lexicon", "coded", "decisions"):
        TARGETS[target][1](data)
