"""Where a number stands on the picture of its page: one box for each line of print that it runs over."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.page import Box


def line_boxes(boxes: Sequence[Box | None], start: int, end: int) -> tuple[Box, ...]:
    """The boxes of the characters `start` to `end`, those of one line put together; none where nothing is printed."""
    lines: list[Box] = []
    for box in boxes[start:end]:
        if box is None:
            continue
        if lines and _beside(lines[-1], box):
            lines[-1] = _joined(lines[-1], box)
        else:
            lines.append(box)
    return tuple(lines)


def _beside(line: Box, box: Box) -> bool:
    """Whether a character goes on in a line: at its height, and not before it."""
    middle = (box[1] + box[3]) / 2
    return line[1] <= middle <= line[3] and box[0] >= line[0]


def _joined(one: Box, two: Box) -> Box:
    return min(one[0], two[0]), min(one[1], two[1]), max(one[2], two[2]), max(one[3], two[3])
