"""Whatever a page does to its text, the digits stay the page's and their places are right."""

from __future__ import annotations

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from xinfang_extract.model import Span
from xinfang_extract.page import Page
from xinfang_extract.view import View, fold

WORDS = [
    "来信",
    "接待来访",
    "其中",
    "集体访",
    "，",
    "。",
    "件次",
    "批次",
    "人次",
    "上升",
    "%",
    "（",
    "）",
    "、",
    "第",
    "《条例》",
]
UNITS = ["件次", "批次", "人次", "%", "起"]
NOTES = ["(fǎng)", "（xìn）", "(xue)", "(lǜ)", "fǎng"]
SETTLED = {(",", ","), ("，", ","), ("·", "."), (".", "。"), ("○", "〇")}
BLANKS = [" ", "\u3000", "\u00a0", "\u2009", "\u200b", "  "]
TEARS = [" ", "\u3000", "\n", "\n    "]
BREAKS = ["\n", "\n    ", "\r\n\u3000\u3000", " \n"]


def lines_of(text: str) -> list[Span]:
    """One span for each line with its blanks, as the least helpful layout would give them."""
    return [Span(0, match.start(), match.end()) for match in re.finditer(r"[^\r\n]+", text)]


def numbers() -> st.SearchStrategy[str]:
    """Numbers of up to six digits that do not begin like a year; a longer one torn in two looks like two."""
    whole = st.integers(1, 999_999).map(str).filter(lambda digits: not re.match(r"(?:19|20)\d\d\d", digits))
    parts = st.tuples(st.integers(0, 999), st.integers(0, 99)).map(lambda two: f"{two[0]}.{two[1]}")
    return st.one_of(whole, parts)


@st.composite
def sentences(draw: st.DrawFn) -> list[str]:
    """Words and numbers in turn, a number between two words."""
    pieces = ["全年"]
    for _ in range(draw(st.integers(1, 8))):
        pieces += [
            draw(numbers()),
            draw(st.sampled_from(["件次", "批次", "人次", "%", "起"])),
            draw(st.sampled_from(WORDS)),
        ]
    return pieces


@given(sentences(), st.data())
def test_blanks_breaks_and_notes_change_nothing(pieces: list[str], data: st.DataObject) -> None:
    clean = "".join(pieces)
    damaged, kept = [], []
    for piece in pieces:
        number = piece[0].isdigit()
        torn = data.draw(st.integers(0, 2 * len(piece))) if number else -1
        for index, char in enumerate(piece):
            # a number is torn once at most: torn twice it is not told from three numbers
            if index == torn and index > 0:
                damaged.append(
                    data.draw(st.sampled_from(["\n", "\n    "] if "." in piece else [" ", "\u3000", "\n", "\n    "]))
                )
            elif not number and data.draw(st.integers(0, 5)) == 0:
                damaged.append(data.draw(st.sampled_from(BLANKS + BREAKS)))
            kept.append(sum(map(len, damaged)))
            damaged.append(char)
            if "\u4e00" <= char <= "\u9fff" and data.draw(st.integers(0, 9)) == 0:
                damaged.append(data.draw(st.sampled_from(NOTES)))
    text = "".join(damaged)
    view = View.of([Page("p", 1, text)], lines_of(text))
    plain = View.of([Page("p", 1, clean)], lines_of(clean))
    assert view.text == plain.text
    if len(plain.text) == len(clean):
        assert [view.origin(i) for i in range(len(view.text))] == [(0, at) for at in kept]


@given(
    st.text(alphabet=st.sampled_from("0123456789１２ \u3000\n\u200b，,.·年月日件信訪(fǎng)（一十○：-/%a"), max_size=60)
)
def test_every_character_has_its_place(text: str) -> None:
    view = View.of([Page("p", 1, text)], lines_of(text))
    for i, char in enumerate(view.text):
        page, at = view.origin(i)
        assert page == 0
        if char == " ":
            assert at == len(text) or text[at].isspace() or text[at] == "\u200b"
        else:
            assert char == fold(text[at]) or (text[at], char) in {
                (",", ","),
                ("，", ","),
                ("·", "."),
                ("·", "点"),
                (".", "。"),
                (".", "，"),
                ("○", "〇"),
            }


@given(st.text(alphabet=st.sampled_from("0123456789 \u3000\n，,.年件信"), max_size=60))
def test_no_digit_is_added_or_lost(text: str) -> None:
    view = View.of([Page("p", 1, text)], lines_of(text))
    assert [c for c in view.text if c.isdigit()] == [c for c in text if c.isdigit()]


@given(st.text(alphabet=st.sampled_from("0123456789 \u3000\n，,.年件信"), max_size=60), st.data())
def test_what_is_printed_reads_as_what_was_read(text: str, data: st.DataObject) -> None:
    view = View.of([Page("p", 1, text)], lines_of(text))
    assume(view.text.strip())
    i = data.draw(st.integers(0, len(view.text) - 1))
    j = data.draw(st.integers(i + 1, len(view.text)))
    assume(view.text[i] != " " and view.text[j - 1] != " ")
    span = view.span(i, j)
    assert len(view.spans(i, j)) == 1
    assert view.origin(i) == (0, span.start)
    assert view.origin(j - 1) == (0, span.end - 1)
    assert [c for c in text[span.start : span.end] if c.isdigit()] == [c for c in view.text[i:j] if c.isdigit()]


@given(
    st.lists(st.integers(1, 10**7), min_size=2, max_size=6),
    st.sampled_from(["   ", "    ", "\u3000\u3000\u3000", "\t\t\t"]),
)
def test_far_apart_is_two_numbers(numbers: list[int], gap: str) -> None:
    text = gap.join(map(str, numbers))
    assert View.of([Page("p", 1, text)], lines_of(text)).text.split(" ") == list(map(str, numbers))
