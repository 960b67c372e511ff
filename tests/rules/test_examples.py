"""Every rule matches its examples where they are marked, and leaves its near misses alone."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

from xinfang_extract import rules as room
from xinfang_extract.rules.rule import Rule


def all_rules() -> dict[str, Rule]:
    """Every rule that a module of xinfang_extract.rules holds, by module and name."""
    found = {}
    for module in pkgutil.iter_modules(room.__path__):
        for name, value in vars(importlib.import_module(f"{room.__name__}.{module.name}")).items():
            if isinstance(value, Rule):
                found[f"{module.name}.{name}"] = value
    return found


RULES = all_rules()
BY_NAME = list({one.name: one for one in RULES.values()}.values())


def spans(marked: str) -> tuple[str, list[tuple[int, int]]]:
    """A text without its marks, and where they stood."""
    pieces, places, length = [], [], 0
    for piece in re.split("(⟦[^⟧]*⟧)", marked):
        plain = piece.strip("⟦⟧") if piece.startswith("⟦") else piece
        if piece.startswith("⟦"):
            places.append((length, length + len(plain)))
        pieces.append(plain)
        length += len(plain)
    return "".join(pieces), places


TEXTS = [spans(text)[0] for one in BY_NAME for text in (*one.examples, *one.near_misses)]


def test_there_are_rules_and_no_two_have_one_name() -> None:
    assert len(RULES) > 10
    names = {one.name for one in RULES.values()}
    assert len(names) == len({id(one) for one in RULES.values()})


@pytest.mark.parametrize("one", BY_NAME, ids=lambda one: one.name)
def test_a_rule_has_examples_and_near_misses(one: Rule) -> None:
    assert one.examples
    assert one.near_misses


@pytest.mark.parametrize(
    ("one", "example"),
    [(one, example) for one in BY_NAME for example in one.examples],
    ids=lambda v: getattr(v, "name", v),
)
def test_a_rule_matches_its_example_where_it_is_marked(one: Rule, example: str) -> None:
    text, places = spans(example)
    assert places, "an example marks its match with ⟦ and ⟧"
    assert [match.span() for match in one.find(text)] == places


@pytest.mark.parametrize(
    ("one", "near_miss"),
    [(one, text) for one in BY_NAME for text in one.near_misses],
    ids=lambda v: getattr(v, "name", v),
)
def test_a_rule_leaves_its_near_miss_alone(one: Rule, near_miss: str) -> None:
    assert [match.group() for match in one.find(near_miss)] == []


@pytest.mark.parametrize("one", BY_NAME, ids=lambda one: one.name)
def test_a_rule_never_matches_nothing(one: Rule) -> None:
    assert one.pattern.search("") is None
    for text in ("甲乙", "1", "，", *(spans(example)[0] for example in one.examples)):
        assert all(match.end() > match.start() for match in one.pattern.finditer(text))


@pytest.mark.parametrize("one", [one for one in BY_NAME if one.anchors], ids=lambda one: one.name)
def test_where_the_pattern_of_a_rule_matches_one_of_its_anchors_stands(one: Rule) -> None:
    """A text without any anchor is not searched, and such a match would be lost; tried on the texts of all rules."""
    lost = [text for text in TEXTS if one.pattern.search(text) and not any(anchor in text for anchor in one.anchors)]
    assert lost == []
