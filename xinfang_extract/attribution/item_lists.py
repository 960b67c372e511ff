"""Lists of items with heads of their own, and the paragraph behind them that belongs to none of them."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.model import BlockKind

FEWEST = 2  # items, of one paragraph each, that make a list


def list_ends(kinds: Sequence[tuple[BlockKind, int, str]]) -> dict[int, int]:
    """The blocks before which the items of a list end, with the depth of their heads.

    `值得注意的有以下几点：`, then （一）… and （二）…, each with one paragraph, and a paragraph without a mark: it is
    told of all again. `kinds` are the blocks of a document: what each is, its depth and its text.
    """
    ends: dict[int, int] = {}
    depth = items = 0
    for index, (kind, own, _) in enumerate(kinds):
        before = kinds[index - 1] if index else (BlockKind.ASIDE, 0, "")
        if kind is BlockKind.HEADING:
            if own == depth and items and before[0] is BlockKind.PROSE:
                items += 1
            else:
                opens = before[0] is BlockKind.PROSE and before[2].endswith("：")
                depth, items = (own, 1) if opens else (0, 0)
        elif kind is BlockKind.PROSE and depth and before[0] is not BlockKind.HEADING:
            if items >= FEWEST:
                ends[index] = depth
            depth = items = 0
        elif kind is not BlockKind.PROSE:
            depth = items = 0
    return ends
