"""Documents that are told to be silent have no figure, however print tore the words that would make one."""

from __future__ import annotations

import pickle
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xinfang_extract.attribution import has_silent_heads, is_silent, petition_words
from xinfang_extract.attribution.silence import words_of
from xinfang_extract.layout import find_blocks
from xinfang_extract.lexicon import Lexicon, load
from xinfang_extract.options import Options
from xinfang_extract.page import Page
from xinfang_extract.pipeline import read, run
from xinfang_extract.view.forms import forms

ROOT = Path(__file__).parents[2]
OTHER = (ROOT / "bench" / "other.txt").read_text(encoding="utf-8").splitlines()
OURS = load()
NAMING = sorted(
    {word for word, term in OURS.terms.items() if term.role == "subject" or term.code == "reviewed"}
    | {word for pattern in vars(petition_words).values() if hasattr(pattern, "pattern") for word in words_of(pattern)}
)


GAPS = (" ", "\n", "\u3000", "  ", "\u200b", "\u00ad", "\r\n", "(fǎng)", "（xin）", "\n\n", "\t", "\f")


def holds(texts: list[str], lexicon: Lexicon = OURS) -> bool:
    """Check one document; whether it was silent."""
    pages = [Page("page", number, text) for number, text in enumerate(texts, 1) if text]
    if not is_silent([page.text for page in pages], lexicon) and not has_silent_heads(
        pages, find_blocks(pages), lexicon
    ):
        return False
    said = read(pages, lexicon, Options())
    assert not said.has_figures, texts
    assert {left.reason for left in said.unread} <= {"no_petition_word"}, texts
    return True


@pytest.mark.parametrize("word", sorted(set(words_of(petition_words.PARAGRAPH))))
def test_a_word_of_petitions_anywhere(word: str) -> None:
    assert not holds(["".join(OTHER[:3]) + f"其中{word}12件。" + "".join(OTHER[3:6])])


TORN = ["来 信", "來信", "来\n信", "来\u00ad信", "来(lái)信", "来（ lái ）\n信", "来lái信", "来\u3000\u3000信"]


@pytest.mark.parametrize("text", TORN)
def test_a_word_that_print_tore(text: str) -> None:
    assert not holds([f"全年{text}12件。"])


def test_a_word_that_goes_on_over_the_page() -> None:
    assert not holds(["全年收到群众来\n\n— 12 —\n", "凤庆年鉴2017\n信12件。"])


HEADS = [
    "电话\n\n全年12件。",
    "【网络】全年12件。",
    "一、复查复核。全年12件。",
    "项目\t热线\n2016年\t12",
    "二十一、12336转来案卷办理\n\n全年办结12件。",
    "十二、12345转办工作情况\n\n全年办结12件。",
]


@pytest.mark.parametrize("text", HEADS)
def test_a_word_that_counts_in_heads_alone(text: str) -> None:
    assert not holds([text])
    assert holds([f"{OTHER[0]}安装电话12件，{OTHER[1]}"])


def test_a_word_that_counts_in_heads_alone_in_short_lines() -> None:
    lines = [line[at : at + 31] for line in OTHER[:6] for at in range(0, len(line), 31)]
    pages = [Page("page", 1, "\n".join([*lines[:2], "接待游客12件。", *lines[2:]]))]
    assert not is_silent([pages[0].text], OURS)
    assert has_silent_heads(pages, find_blocks(pages), OURS)
    assert holds([pages[0].text])


def test_words_of_the_users_own(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('role = "subject"\nsource = "test"\n[[term]]\nwords = ["陈情"]\nchannel = "all"\n', encoding="utf-8")
    assert holds(["陈情\n\n全年陈情12件。"])
    assert not holds(["陈情\n\n全年陈情12件。"], load([own]))


def test_what_is_left_out_is_the_same() -> None:
    page = Page("page", 1, "\n".join(OTHER))
    assert is_silent([page.text], OURS)
    assert run([page]).unread == tuple(read([page], OURS, Options()).unread) != ()


def test_what_is_left_out_can_be_sent_elsewhere() -> None:
    said = run([Page("page", 1, "\n".join(OTHER))])
    assert pickle.loads(pickle.dumps(said)) == said


def test_the_patterns_are_nothing_but_words() -> None:
    for pattern in (petition_words.TITLE, petition_words.ENTRY, petition_words.HEADING, petition_words.PARAGRAPH):
        for word in words_of(pattern):
            assert word.isalnum() and pattern.search(word) is not None, word


def damaged(text: str, chance: random.Random, rate: float) -> str:
    """The text with its glyphs in other forms, and blanks, line ends and notes between them."""
    out = []
    for glyph in text:
        out.append(chance.choice(glyph + forms()[glyph]) if chance.random() < rate else glyph)
        if chance.random() < rate / 2:
            out.append(chance.choice(GAPS))
    return "".join(out)


def paged(parts: list[str], chance: random.Random) -> list[str]:
    """Parts as one page or more, wrapped, side by side in columns, or as they are."""
    how = chance.randrange(4)
    text = "\n".join(parts)
    if how == 0:
        return [text]
    if how == 1:
        cut = chance.randrange(len(text) + 1)
        return [text[:cut], text[cut:]]
    width = chance.randrange(6, 32)
    lines = [line[at : at + width] for line in text.split("\n") for at in range(0, max(1, len(line)), width)]
    if how == 2:
        return ["\n".join(lines)]
    half = (len(lines) + 1) // 2
    rows = zip(lines[:half], [*lines[half:], ""], strict=False)
    return ["\n".join(f"{one.ljust(width, chr(0x3000))}    {two}" for one, two in rows)]


@st.composite
def documents(draw: st.DrawFn) -> list[str]:
    """Pages of other business, with a word or two of petitions, or a piece of one, somewhere in them."""
    chance = random.Random(draw(st.integers(0, 2**32)))
    word = chance.choice(NAMING)
    piece = word[: chance.randrange(1, len(word) + 1)] if chance.random() < 0.3 else word
    shapes = (
        "{}", "{}工作", "全年{}12件、30人次。", "【{}】全年12件。", "一、{}。全年12件，3批次。", "项目\t{}\n一月\t12\n二月\t13",
        "项目  {}  人次\n一月  12  30\n二月  13  31", "|项目|{}|\n|一月|12|", "{}  1{}2", "表1 {}情况\n单位：件", "{}\n{}",
    )  # fmt: skip
    parts = [chance.choice(OTHER)[: chance.randrange(4, 90)] for _ in range(chance.randrange(0, 5))]
    parts.insert(chance.randrange(len(parts) + 1), chance.choice(shapes).replace("{}", piece))
    parts.append("全年受理12件、30人次。")
    return [damaged(text, chance, chance.choice([0, 0.02, 0.2])) for text in paged(parts, chance)]


@settings(max_examples=300, deadline=None)
@given(documents())
def test_no_figure_where_nothing_is_said(texts: list[str]) -> None:
    holds(texts)
