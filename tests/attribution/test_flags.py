"""What was repaired in a number, or in the words that say what it counts, is flagged on its figure."""

from __future__ import annotations

import pytest

from xinfang_extract import extract_text

PAGES = {
    "the unit": ("来信3582仵。", ["look_alike_words"]),
    "the channel, and what rests on it": ("接待来仿12批，办结9件。", ["look_alike_words", "look_alike_words"]),
    "a digit": ("来信3l2件。", ["look_alike_digits"]),
    "nothing": ("来信312件。", [""]),
}


@pytest.mark.parametrize("name", PAGES)
def test_flags(name: str) -> None:
    text, flags = PAGES[name]
    assert [";".join(f.flags) for f in extract_text(f"信访工作\n\n2019年，{text}").figures] == flags
