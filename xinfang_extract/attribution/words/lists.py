"""Lists of words: `来信、来访和来电` is three items."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.rules.mentions import Mark, Mention

JOINERS = "、和及与"


def coordinated(lead: Sequence[Mention], before: int) -> list[list[Mention]]:
    """The items that 、 和 及 与 part in what stands before `before`."""
    items: list[list[Mention]] = [[]]
    for mention in lead:
        if mention.start >= before:
            break
        if isinstance(mention, Mark) and mention.char in JOINERS:
            items.append([])
        else:
            items[-1].append(mention)
    return items
