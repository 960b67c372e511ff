"""The three invariants, over every page we have, in every rendering, and under random damage.

1. `page.text[start:end]` is the printed number.
2. Nothing is invented and nothing silently dropped: what is not a figure is unread, with a reason.
3. The same input gives the same bytes.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xinfang_extract.codebook import TABLES
from xinfang_extract.extraction import Extraction
from xinfang_extract.numerals import render
from xinfang_extract.outputs.jsonl import JsonLines
from xinfang_extract.page import Page
from xinfang_extract.pipeline import run
from xinfang_extract.tables import rows

ROOT = Path(__file__).parents[1]
SHARED = ROOT / ".." / "shared"
OURS = sorted([*ROOT.glob("samples/*.txt"), *ROOT.glob("tests/pages/*.txt")])
THEIRS = sorted([*SHARED.glob("seeds/*.txt"), *SHARED.glob("practice/*/pages/*.txt")])
RENDERINGS = ("wrapped", "columns", "spaced", "fullwidth", "trad", "pinyin")
needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared pages lie beside a checkout only")
DIGITS = re.compile(r"[\d０-９〇○零一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]")


def extract(text: str) -> Extraction:
    """The extraction of one page of text."""
    return run([Page("page", 1, text)])


def read(path: Path) -> str:
    """The text as decoded, newlines untouched."""
    return path.read_bytes().decode("utf-8-sig")


def hold_the_invariants(text: str) -> Extraction:
    """Check the first two invariants of one page."""
    said = extract(text)
    for figure in said.figures:
        number = text[figure.start : figure.end]
        assert DIGITS.search(number[0]) or number[0] in "-－−+＋百千", (figure.printed, number)
        assert figure.printed.startswith(number) or number[0] in "-－−+＋" and number[1:] in figure.printed
        assert re.sub(r"\D", "", _arabic(number)) in ("", re.sub(r"\D", "", _arabic(figure.printed)))
    starts = [figure.start for figure in said.figures]
    assert len(starts) == len(set(starts)), "one row per printed number"
    assert not {u.start for u in said.unread} & set(starts), "a number is a figure or unread, not both"
    assert all(
        u.reason and u.printed.startswith(text[u.start : u.end]) for u in said.unread
    )  # a unit may go on in the next column
    return said


def _arabic(text: str) -> str:
    return text.translate(str.maketrans("０１２３４５６７８９", "0123456789"))


@pytest.mark.parametrize("path", OURS, ids=lambda p: p.stem)
def test_our_pages(path: Path) -> None:
    assert hold_the_invariants(read(path)).figures


@needs_shared
@pytest.mark.parametrize("path", THEIRS, ids=lambda p: f"{p.parts[-3]}-{p.stem}")
def test_their_pages(path: Path) -> None:
    assert hold_the_invariants(read(path)).figures


@needs_shared
@pytest.mark.parametrize("rendering", RENDERINGS)
def test_the_same_rows_whatever_the_rendering(rendering: str) -> None:
    for clean in sorted((SHARED / "practice/clean/pages").glob("*.txt")):
        other = SHARED / "practice" / rendering / "pages" / clean.name
        assert _told(extract(read(other))) == _told(extract(read(clean))), clean.stem


def _told(said: Extraction) -> list[tuple[object, ...]]:
    keys = ("value", "measure", "kind", "channel", "level", "form", "stage", "body_type", "year", "period", "qualifier")
    return [tuple(getattr(figure, key) for key in keys) for figure in said.figures]


COUNT = re.compile(
    r"(?<!\d[ \u3000])(?<![\d.,，〔\[A-Za-z])(?!1\D)(\d{1,6})(?=[余多来]?(?:件次|人次|批次|[件批起封人名户宗例]))"
)
"""Counts that may as well be written in words: 一 alone says "a" as well, and thousands set apart are one number."""

YEAR = re.compile(r"(?<![\d·鉴〔\[(（])((?:19|20)\d\d)(?=年(?!鉴))")


@pytest.mark.parametrize("path", OURS, ids=lambda p: p.stem)
def test_the_same_rows_with_numbers_in_words(path: Path) -> None:
    """`312件` says no more than `三百一十二件`, wherever it stands."""
    text = read(path)
    if "\t" in text or re.search(r"\d {2,}\d|\S {6,}\S|│", text):
        pytest.skip("a table, of which the columns would no longer stand below each other")
    words = COUNT.sub(lambda m: render(int(m[1]), "places"), text)
    if len(words) == len(text):
        pytest.skip("no number that could be written otherwise")
    assert _told(extract(words)) == _told(extract(text))


@pytest.mark.parametrize("path", OURS, ids=lambda p: p.stem)
def test_the_same_rows_with_years_in_words(path: Path) -> None:
    """`2007年` says no more than `二〇〇七年`, in a heading as well as in a sentence."""
    text = read(path)
    words = YEAR.sub(lambda m: render(int(m[1]), "positional"), text)
    if words == text:
        pytest.skip("no year that could be written otherwise")
    assert _told(extract(words)) == _told(extract(text))


@pytest.mark.parametrize("path", OURS[:12], ids=lambda p: p.stem)
def test_same_input_same_bytes(path: Path) -> None:
    text = read(path)
    assert _bytes(text) == _bytes(text)


def _bytes(text: str) -> bytes:
    """All four tables as JSON Lines."""
    said, out = extract(text), b""
    for table in ("figures", "counts", "unread", "checks"):
        writer = JsonLines()
        out += writer.header([column.name for column in TABLES[table].columns]) + writer.body(rows(said, table))
    return out


SENTENCES = (
    "2018年，全县受理群众来信14件、来访31批268人次，网上信访1286件，比上年增加26件，上升2.1%。",
    "其中集体访12批次407人次，个体访109批次512人次。",
    "一九五三年，收到来信一百零五件，接待来访二百四十人次。",
)


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, str]:
    """A page, and the same with blanks, line breaks and pinyin notes put in at random."""
    rng = random.Random(draw(st.integers(0, 2**32)))
    plain = "信访工作\n\n" + "".join(SENTENCES)
    out = []
    for i, c in enumerate(plain):
        out.append(c)
        inside = i > 6 and i + 1 < len(plain)
        if not inside or c.isdigit() and plain[i + 1].isdigit() or c == "." or plain[i + 1] == ".":
            continue
        lot = rng.random()
        if lot < 0.06:
            out.append(" ")
        elif lot < 0.09 and c not in "。！？：" and plain[i + 1] != "一":
            out.append("\n")
        elif lot < 0.12 and "一" <= c <= "龥" and c not in "一二三四五六七八九十百零":
            out.append("(" + rng.choice(["xìn", "fǎng", "lái", "shù"]) + ")")
    return plain, "".join(out)


@settings(max_examples=60, deadline=None)
@given(damaged())
def test_the_same_values_under_blanks_breaks_and_notes(pages: tuple[str, str]) -> None:
    plain, hurt = pages
    assert [f.value for f in hold_the_invariants(hurt).figures] == [f.value for f in extract(plain).figures]


@settings(max_examples=150, deadline=None)
@given(
    st.text(
        alphabet="信访来访批件次人封其中分别，。；：（）、0123456789０ 一二十百万%占比上年增加减少到县省进京\n　【】",
        max_size=300,
    )
)
def test_any_text_at_all(text: str) -> None:
    hold_the_invariants(text)


@pytest.mark.parametrize(
    "piece", ["1", "其中", "（", "）", "来信14件、", "，", "1 2 ", "分别", "一", "到县", "【", "占5%、", "2017年"]
)
def test_long_runs_of_one_thing_come_to_an_end(piece: str) -> None:
    hold_the_invariants(piece * (20_000 // len(piece)))


@needs_shared
def test_unread_explains_every_figure_that_was_not_found() -> None:
    """A coded figure that is no row of ours is listed as unread, with the reason."""
    unexplained = []
    for gold in sorted((SHARED / "practice/clean/gold").glob("*.tsv")):
        text = read(SHARED / "practice/clean/pages" / f"{gold.stem}.txt")
        said = extract(text)
        lines = [line.split("\t") for line in gold.read_text(encoding="utf-8").splitlines()]
        for cells in lines[1:]:
            coded = dict(zip(lines[0], cells, strict=False))
            start, end = int(coded["start"]), int(coded["end"])
            listed = any(x.start < end and x.end > start for x in (*said.figures, *said.unread))
            if coded["scored"] == "1" and not listed:
                unexplained.append((gold.stem, text[start - 8 : end + 3]))
    assert unexplained == []
