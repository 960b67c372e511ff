"""Patterns that are compiled when they are first used: what they do, and that all of ours can be compiled."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest
import regex

import xinfang_extract
from xinfang_extract.patterns import lazy_re, lazy_regex
from xinfang_extract.rules.rule import Rule

Lazy = type(lazy_re(""))
ROOMS = ("attribution", "layout", "regions", "rules", "view")


@pytest.mark.parametrize("make", [lazy_re, lazy_regex])
def test_it_does_what_a_pattern_does(make: Any) -> None:
    pattern = make(r"(\d+)件")
    assert pattern.pattern == r"(\d+)件"
    assert pattern.search("来信39件，来访12件")[1] == "39"
    assert pattern.findall("来信39件，来访12件") == ["39", "12"]
    assert pattern.sub("x", "来信39件") == "来信x"
    assert [hit.span() for hit in pattern.finditer("来信39件", 3)] == [(3, 5)]
    assert pattern.fullmatch("39件") and not pattern.match("来信39件")
    assert pattern.split("39件和12件", maxsplit=1) == ["", "39", "和12件"]


def test_flags_are_kept() -> None:
    assert lazy_re("page", re.IGNORECASE).search("Page 12")
    assert lazy_regex("来 信", regex.VERBOSE).search("来信")


def test_nothing_is_compiled_before_it_is_used() -> None:
    broken = lazy_re("(")
    with pytest.raises(re.error):
        broken.search("")


def ours() -> Iterator[tuple[str, Any]]:
    for room in ROOMS:
        package = import_module(f"{xinfang_extract.__name__}.{room}")
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for name, value in vars(import_module(found.name)).items():
                for each in _within(value):
                    yield f"{found.name}.{name}", each


def _within(value: object) -> Iterator[Any]:
    if isinstance(value, Rule):
        value = value.pattern
    if isinstance(value, Lazy):
        yield value
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from _within(each)


def test_all_of_ours_can_be_compiled() -> None:
    found = dict(ours())
    assert len(found) > 150
    for name, pattern in ours():
        pattern.search(name)  # raises where it is no pattern
