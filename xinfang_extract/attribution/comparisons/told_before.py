"""The things that values are dealt out over where no list names them: those that were just told."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Value, carried
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.items import Item
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.stated import Stated


def told_before(state: State, whole: Stated, values: Sequence[Group]) -> list[dict[str, Value]] | None:
    """`立案138件，办结132件；次年分别为121件和117件`: the things just told, each once again.

    They are all that was told of one time; of more things the nouns alone, or where they changed (分别减至) the last.
    """
    n = len(values)
    changed = whole.direction is not None and whole.direction.term.code.startswith("to_")
    if whole.named or whole.decoy is not None or "stage" in whole.attrs or whole.time is None and not changed:
        return None
    told = _counts_of_one_time(state.told_in(state.sentences) or state.told_in(state.sentences - 1))
    nouns = [item for item in told if not item.stage_only]
    if len(told) != n or changed:
        told = nouns[-n:] if changed else nouns
    measures = [item.drafts[0].measure for item in told]
    if len(told) != n or measures != [value.numbers[0].measure for value in values]:
        return None
    return [carried({name: v for name, v in item.attrs.items() if name != "topic"}) for item in told]


def _counts_of_one_time(told: Sequence[Item]) -> list[Item]:
    """The petitions counted that were told last, all of the same year."""
    counted = [item for item in told if item.petition and not item.comparison and item.drafts]
    return [item for item in counted if item.drafts[0].year == counted[-1].drafts[0].year]
