"""Names of files in the store: every name comes back, no two look the same, and all of them are text."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xinfang_extract.store.names import clean, from_store, to_store

NAMES = st.binary(min_size=1, max_size=30).map(os.fsdecode) | st.text(min_size=1, max_size=30)


@given(NAMES)
def test_every_name_comes_back(name: str) -> None:
    kept = to_store(name)
    kept.encode("utf-8")
    assert "\x00" not in kept
    assert from_store(kept) == name


@given(NAMES, NAMES)
def test_no_two_names_look_the_same(one: str, other: str) -> None:
    assert (to_store(one) == to_store(other)) == (one == other)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("年鉴 2017.txt", "年鉴 2017.txt"),
        (r"back\slash'quote", r"back\slash'quote"),
        (os.fsdecode(b"caf\xe9"), r"$'caf\xe9'"),
        (r"$'caf\xe9'", r"$'$\'caf\\xe9\''"),
    ],
)
def test_ordinary_names_are_left_alone(name: str, kept: str) -> None:
    assert to_store(name) == kept


@given(st.text())
def test_clean_text_is_left_alone_and_all_text_can_be_stored(text: str) -> None:
    assert clean(text) == text
    clean(text + "\ud800").encode("utf-8")
