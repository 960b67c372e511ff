"""The text of a page in pieces: every code point is in exactly one, and nothing in it can hide or break the page."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xinfang_extract.outputs.pageview.boxes import line_boxes
from xinfang_extract.outputs.pageview.segments import Mark, Run, is_laid_out, runs, shown
from xinfang_extract.page import Box

ODD = "\r\n\x00\u200b\u202e\u2028\ufeff\ud800𠮷　 \t14件次<>"
texts = st.text(st.sampled_from(ODD) | st.characters(), max_size=60)


@settings(max_examples=300, deadline=None)
@given(texts, st.lists(st.tuples(st.integers(-2, 62), st.integers(-2, 62)), max_size=6))
def test_pieces_cover_the_text_in_order(text: str, spans: list[tuple[int, int]]) -> None:
    made = runs(text, [Mark(start, end, f"{start}", "k-count") for start, end in spans])
    at, shown_marks = 0, []
    for run in made:
        first = at
        for piece in run.pieces:
            assert at <= piece.start and piece.length > 0
            assert set(text[at : piece.start]) <= {"\u200b"}  # only markup that a web page left behind is passed over
            if not piece.control and "\n" not in piece.shown and "\r" not in piece.shown:
                assert piece.shown == text[piece.start : piece.start + piece.length]
            at = piece.start + piece.length
        if run.mark is not None:
            shown_marks.append(run.mark)
            assert first <= run.mark.start and at <= run.mark.end
    assert set(text[at:]) <= {"\u200b"}
    wanted = [(s, e) for s, e in spans if 0 <= s < e <= len(text)]
    assert bool(shown_marks) == bool(wanted)  # of marks that overlap, one at least is shown


@settings(max_examples=200, deadline=None)
@given(texts)
def test_nothing_that_turns_hides_or_breaks_is_sent_as_it_is(text: str) -> None:
    for run in runs(text, []):
        for piece in run.pieces:
            assert not re.search(r"[\r\x00\u202a-\u202e\u2066-\u2069\u2028\u2029\ud800-\udfff]", piece.shown)


@pytest.mark.parametrize(
    ("text", "look"),
    [
        ("来信\r\n来访", "来信\n来访"),
        ("来信\n\n来访", "来信\n\n来访"),
        ("来信\n \n\n　\n来访", "来信\n\n来访"),  # three blank lines are no more than one
        ("<p>".replace("<p>", "\u200b\u200b\u200b") + "来信", "来信"),
        ("来\u202e信", "来U+202E信"),
        ("\x00\x00\x00信", "U+0000×3信"),
    ],
)
def test_what_a_reader_sees(text: str, look: str) -> None:
    assert shown(runs(text, [])) == look


def test_a_mark_is_the_printed_number_also_over_a_broken_line() -> None:
    text = "来信1\r\n873件"
    (marked,) = [run for run in runs(text, [Mark(2, 8, "2", "k-count")]) if isinstance(run, Run) and run.mark]
    assert [(piece.start, piece.length) for piece in marked.pieces] == [(2, 1), (3, 2), (5, 3)]


@pytest.mark.parametrize(
    ("boxes", "lines"),
    [
        ([(0, 0, 9, 9), (10, 0, 19, 9)], [(0, 0, 19, 9)]),
        ([(90, 0, 99, 9), None, (0, 12, 9, 21), (10, 12, 19, 21)], [(90, 0, 99, 9), (0, 12, 19, 21)]),  # a broken line
        ([(90, 50, 99, 59), (200, 0, 209, 9)], [(90, 50, 99, 59), (200, 0, 209, 9)]),  # on in the next column
        ([(0, 0, 9, 9), (10, 2, 19, 11)], [(0, 0, 19, 11)]),  # not quite level
        ([None, None], []),
    ],
)
def test_a_number_has_a_box_for_each_line_it_runs_over(boxes: list[Box | None], lines: list[Box]) -> None:
    assert list(line_boxes([None, *boxes, None], 1, len(boxes) + 1)) == lines


def test_text_in_columns_keeps_its_lines() -> None:
    assert is_laid_out("来信十四件" + " " * 8 + "森林防火\n" + "来访八批次" + " " * 8 + "植树造林\n" * 5)
    assert not is_laid_out("　　来信十四件次。\n　　来访八批次。\n" * 5)
