"""Pictures of pages made ready: straightened, and searched for ruling lines."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from xinfang_extract.page import Box
from xinfang_extract.sources.geometry.glyphs import Rule

if TYPE_CHECKING:
    from PIL.Image import Image

_STEEPEST = 5.0  # degrees: a page skewed more than this was not laid on a scanner
_SMALL = 700  # pixels: width at which the skew is measured
_LEAST = 0.1  # degrees: not worth turning for


def straightened(picture: Image) -> tuple[Image, float]:
    """The picture in grey with its lines level, and the angle in degrees that it was turned by.

    Of all angles the one is right under which rows of ink and rows of white differ most.
    """
    from PIL.Image import Resampling

    grey = picture.convert("L")
    angle = _skew(grey)
    if abs(angle) < _LEAST:
        return grey, 0.0
    return grey.rotate(angle, Resampling.BICUBIC, fillcolor=_paper(grey)), angle


def _paper(grey: Image) -> int:
    """The shade of the paper: the commonest of the light ones."""
    counts = grey.histogram()
    return max(range(128, 256), key=lambda shade: counts[shade])


def _skew(grey: Image) -> float:
    from PIL.Image import Resampling

    small = grey.resize((_SMALL, max(1, round(grey.height * _SMALL / grey.width))), Resampling.BILINEAR)
    ink = small.point([255 if shade < 0.7 * _paper(small) else 0 for shade in range(256)])
    best = max(_steps(0.0, _STEEPEST, 0.5), key=lambda angle: (_contrast(ink, angle), -abs(angle)))
    best = max(_steps(best, 0.5, 0.1), key=lambda angle: (_contrast(ink, angle), -abs(angle)))
    return best if _contrast(ink, best) > 1.02 * _contrast(ink, 0.0) else 0.0


def _steps(middle: float, reach: float, step: float) -> list[float]:
    count = round(reach / step)
    return [round(middle + k * step, 2) for k in range(-count, count + 1)]


def _contrast(ink: Image, angle: float) -> float:
    import numpy as np

    turned = np.asarray(ink.rotate(angle) if angle else ink, dtype=np.float64)
    return float(np.square(np.diff(turned.sum(axis=1))).sum())


def rules(grey: Image, scale: float) -> Iterator[Rule]:
    """Long level and upright lines in a straightened picture, in points; `scale` is points per pixel."""
    import numpy as np

    dark = np.asarray(grey) < 0.65 * _paper(grey)
    shortest = round(30 / scale)
    for level in (True, False):
        plane = dark if level else dark.T
        for y, x0, x1 in _runs(_thickened(plane), shortest):
            a, b, c = x0 * scale, x1 * scale, y * scale
            yield Rule(a, c, b, c) if level else Rule(c, a, c, b)


def _thickened(plane: Any) -> Any:
    """A pixel is ink where it or a neighbour above or below is: a line that is not quite level stays in one piece."""
    wide = plane.copy()
    wide[1:] |= plane[:-1]
    wide[:-1] |= plane[1:]
    return wide


def _runs(plane: Any, shortest: int) -> Iterator[tuple[float, int, int]]:
    """Runs of ink at least so long, the rows of one thick line put together: (middle, start, end)."""
    import numpy as np

    open_lines: list[list[int]] = []
    for y in range(plane.shape[0]):
        row = plane[y]
        if np.count_nonzero(row) < shortest:
            continue
        edges = np.flatnonzero(np.diff(np.concatenate(([0], row.view(np.int8), [0]))))
        for x0, x1 in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            if x1 - x0 < shortest:
                continue
            for line in reversed(open_lines[-60:]):
                if y - line[1] <= 3 and x0 <= line[3] and x1 >= line[2]:
                    line[1], line[2], line[3] = y, min(line[2], x0), max(line[3], x1)
                    break
            else:
                open_lines.append([y, y, x0, x1])
    for first, last, x0, x1 in open_lines:
        if last - first <= 12:  # thicker things are pictures and the dark edge of the scan
            yield (first + last) / 2, x0, x1


def turned_back(boxes: Sequence[Box | None], angle: float, width: float, height: float) -> Sequence[Box | None]:
    """The boxes of a straightened page as they stand on the page before it was turned."""
    if not angle:
        return boxes
    turn = math.radians(angle)  # PIL turns counter-clockwise; y runs down, so the way back is clockwise
    cos, sin = math.cos(turn), math.sin(turn)

    def back(box: Box) -> Box:
        x, y = (box[0] + box[2]) / 2 - width / 2, (box[1] + box[3]) / 2 - height / 2
        cx, cy = x * cos - y * sin + width / 2, x * sin + y * cos + height / 2
        w, h = (box[2] - box[0]) / 2, (box[3] - box[1]) / 2
        return round(cx - w, 2), round(cy - h, 2), round(cx + w, 2), round(cy + h, 2)

    return [None if box is None else back(box) for box in boxes]
