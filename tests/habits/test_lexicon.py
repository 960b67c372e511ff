"""The word lists as data: no word twice in one sense, nothing that the text view would never show."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from xinfang_extract.lexicon.load import OURS, read_terms
from xinfang_extract.view.folding import fold

HERE = Path(__file__).parents[2] / "xinfang_extract" / "lexicon"
FILES = sorted(HERE.glob("*.toml"))


def test_every_file_is_loaded() -> None:
    assert {file.name for file in FILES} == set(OURS)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_word_stands_twice_in_a_file(file: Path) -> None:
    places = defaultdict(list)
    for number, term in enumerate(read_terms(file), 1):
        for word in term.words:
            places[word].append(number)
    assert {word: terms for word, terms in places.items() if len(terms) > 1} == {}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_words_are_as_the_view_shows_them(file: Path) -> None:
    """Simplified, full-width brackets and commas, no blanks: another spelling would never be met."""
    words = [word for term in read_terms(file) for word in term.words]
    assert [word for word in words if fold(word) != word or any(char.isspace() for char in word)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_term_says_where_it_is_from(file: Path) -> None:
    assert [term.words for term in read_terms(file) if not (term.source or term.note)] == []
