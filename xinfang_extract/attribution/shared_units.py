"""A unit that stands once, after the last number of a list: `农村工作2.73万、城建拆迁1.66万、其他0.79万件次`."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Mention
from xinfang_extract.rules.numbers import Number

# The end of the name before a number of the list.
NAME = lazy_regex(r"[一-鿿](?<![、和及与第至到])[一-鿿](?<![、和及与第至到约近达])")
FEWEST = 2  # numbers without a unit: one alone may lack it for other reasons


def with_shared_units(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions of a clause, the numbers of such a list with the unit of its last."""
    found: dict[int, Number] = {}
    run: list[int] = []
    for index, mention in enumerate(mentions):
        if not isinstance(mention, Number):
            continue
        named = NAME.fullmatch(text, mention.start - 2, mention.start) is not None
        if named and not mention.unit and text.startswith("、", mention.stop):
            run.append(index)
            continue
        if named and mention.counts and len(run) >= FEWEST:
            found.update((at, _with_unit(mentions[at], mention)) for at in run)
        run = []
    return [found.get(index, mention) for index, mention in enumerate(mentions)] if found else mentions


def _with_unit(bare: Mention, last: Number) -> Number:
    assert isinstance(bare, Number)
    return Number(bare.start, bare.end, bare.stop, bare.value, last.unit, last.measure, bare.qualifier, bare.trailing)
