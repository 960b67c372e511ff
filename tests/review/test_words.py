"""The interface says everything in both languages."""

from __future__ import annotations

import re

from xinfang_extract.codebook import KIND, UNREAD_REASONS
from xinfang_extract.outputs.pageview.words import WORDS, say_in


def test_every_word_has_both_languages_with_the_same_places_to_fill_in() -> None:
    for word, (en, zh) in WORDS.items():
        assert bool(en) or bool(zh), word
        assert set(re.findall(r"\{\d\}", en)) == set(re.findall(r"\{\d\}", zh)), word
        assert not re.search(r"[一-鿿]", en), word
        assert re.search(r"[一-鿿]", zh) or not re.search(r"[a-z]{4}", en.replace("left", "")), word


def test_a_word_may_be_filled_with_anything() -> None:
    say = say_in("en")
    assert say("not_saved", "{0} %s \\1") == "Not saved: {0} %s \\1"


def test_codes_have_words_of_the_codebook() -> None:
    assert all(code.en and code.zh for codes in (KIND, UNREAD_REASONS) for code in codes.codes)
