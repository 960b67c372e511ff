"""Every limit has a test that goes beyond it (`tests/docs/test_build.py` holds docs/limits.md to their values)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from xinfang_extract import limits

TESTS = Path(__file__).parents[1]
LIMITS = sorted(name for name in vars(limits) if name.isupper() and name != "MIB")


@pytest.mark.parametrize("name", LIMITS)
def test_a_limit_is_named_in_a_test(name: str) -> None:
    others = (path for path in TESTS.rglob("test_*.py") if path != Path(__file__))
    assert any(re.search(rf"limits\.{name}\b|\"{name}\"", path.read_text(encoding="utf-8")) for path in others)


@pytest.mark.parametrize("name", LIMITS)
def test_a_limit_is_used_where_it_can_be_changed(name: str) -> None:
    """As `limits.NAME`: a copy of its value would not know of a change, nor a test of what it holds to."""
    code = (path.read_text(encoding="utf-8") for path in Path(limits.__file__).parent.rglob("*.py"))
    assert any(f"limits.{name}" in text for text in code)
