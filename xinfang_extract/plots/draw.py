"""Charts with matplotlib, the same bytes for the same panel."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal

from xinfang_extract.codebook import Language
from xinfang_extract.errors import XinfangError
from xinfang_extract.light import light
from xinfang_extract.outputs.extras import need
from xinfang_extract.plots.fonts import FAMILIES, HINT, chinese_font

FileType = Literal["svg", "png"]
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#000000", "#999999")
"""Told apart by people who see colours differently (Okabe and Ito)."""
_MARKS = "osD^vP*X"
STATE_COLOURS = {
    "found": "#0072b2",
    "filled": "#56b4e9",
    "conflict": "#d55e00",
    "failed": "#e6c200",
    "absent": "#e8e8e8",
}
_STATE_MARKS = {"filled": "+", "conflict": "≠", "failed": "×"}
_DPI = 150


class PlotError(XinfangError):
    """A chart cannot be drawn; the message says why and what to do."""


@light
class Line:
    """One line of a chart: a value a year, and the years in which it is doubted or filled."""

    label: str
    points: tuple[tuple[int, float], ...]
    conflicts: frozenset[int] = frozenset()
    derived: frozenset[int] = frozenset()


def series_chart(
    title: str, panels: Sequence[tuple[str, Sequence[Line]]], filetype: FileType, language: Language
) -> bytes:
    """Lines over the years, one panel a measure; a hollow mark where numbers conflict, a cross where one was filled.

    Raises MissingExtraError without matplotlib, PlotError where a PNG needs Chinese characters and no font has them.
    """
    words = [title, *(name for name, _ in panels), *(line.label for _, lines in panels for line in lines)]
    with _canvas(filetype, words) as plt:
        size = (9, 0.6 + 2.4 * len(panels))
        figure, axes = plt.subplots(len(panels), 1, sharex=True, squeeze=False, figsize=size, layout="constrained")
        labels = list(
            dict.fromkeys(line.label for _, lines in panels for line in lines)
        )  # one colour each, all through
        for axis, (name, lines) in zip(axes[:, 0], panels, strict=True):
            for line in lines:
                place = labels.index(line.label)
                _line(axis, line, COLOURS[place % len(COLOURS)], _MARKS[place % len(_MARKS)])
            axis.set_ylabel(name)
            axis.set_ylim(bottom=0)
            axis.xaxis.get_major_locator().set_params(integer=True)
            axis.grid(axis="y", color="#dddddd", linewidth=0.8)
            axis.spines[["top", "right"]].set_visible(False)
            if lines:
                axis.legend(loc="center left", bbox_to_anchor=(1.01, 0.5), frameon=False)
        figure.suptitle(title, x=0.01, ha="left")
        note = "空心：有矛盾；叉：补入" if language == "zh" else "hollow: conflict; cross: filled"
        if any(line.conflicts or line.derived for _, lines in panels for line in lines):
            axes[-1, 0].set_xlabel(note, fontsize=8, color="#555555", loc="left")
        return _bytes(figure, filetype)


def coverage_chart(
    title: str, rows: Sequence[tuple[str, Sequence[str]]], years: range, labels: dict[str, str], filetype: FileType
) -> bytes:
    """The grid of places and years, one square each, coloured and marked by state.

    Raises MissingExtraError without matplotlib, PlotError where a PNG needs Chinese characters and no font has them.
    """
    words = [title, *(name for name, _ in rows), *labels.values()]
    with _canvas(filetype, words) as plt:
        from matplotlib.colors import ListedColormap

        states = list(STATE_COLOURS)
        grid = [[states.index(state) for state in told] for _, told in rows]
        size = (2.5 + 0.28 * len(years), 1.2 + 0.26 * len(rows))
        figure, axis = plt.subplots(figsize=(min(size[0], 40), min(size[1], 120)))
        axis.pcolormesh(
            grid,
            cmap=ListedColormap(list(STATE_COLOURS.values())),
            vmin=-0.5,
            vmax=len(states) - 0.5,
            edgecolors="white",
            linewidth=1,
        )
        for line, (_, told) in enumerate(rows):
            for place, state in enumerate(told):
                if state in _STATE_MARKS:
                    axis.text(place + 0.5, line + 0.5, _STATE_MARKS[state], ha="center", va="center", fontsize=8)
        axis.set_yticks([line + 0.5 for line in range(len(rows))], [name for name, _ in rows])
        step = 1 if len(years) <= 30 else 5
        marked = [year for year in years if year % step == 0 or step == 1]
        axis.set_xticks([year - years.start + 0.5 for year in marked], [str(year) for year in marked], rotation=90)
        axis.invert_yaxis()
        axis.tick_params(length=0)
        axis.set_frame_on(False)
        handles = [plt.Rectangle((0, 0), 1, 1, color=STATE_COLOURS[state], label=labels[state]) for state in states]
        axis.legend(handles=handles, loc="upper left", bbox_to_anchor=(1.01, 1), frameon=False)
        axis.set_title(title, loc="left")
        return _bytes(figure, filetype)


def _line(axis: Any, line: Line, colour: str, mark: str) -> None:
    """The line, broken where a year is missing; doubted points hollow, filled ones a cross."""
    runs: list[list[tuple[int, float]]] = []
    for year, value in line.points:
        if not runs or year != runs[-1][-1][0] + 1:
            runs.append([])
        runs[-1].append((year, value))
    for run in runs:
        axis.plot(*zip(*run, strict=True), color=colour, linewidth=1.6)
    axis.plot([], [], f"-{mark}", color=colour, linewidth=1.6, markersize=5, label=line.label)
    for year, value in line.points:
        hollow = year in line.conflicts
        shape = "x" if year in line.derived else mark
        axis.plot(
            [year],
            [value],
            shape,
            color=colour,
            markerfacecolor="white" if hollow else colour,
            markersize=7 if hollow else 5,
        )


@contextmanager
def _canvas(filetype: FileType, words: Sequence[str]) -> Iterator[Any]:
    mpl = need("matplotlib", "a chart", "plot")
    mpl.use("Agg")
    plt = need("matplotlib.pyplot", "a chart", "plot")
    chinese = any("\u2e80" <= glyph <= "\uffef" for word in words for glyph in word)
    font = chinese_font()
    if chinese and font is None and filetype == "png":
        raise PlotError(f"{HINT}; or draw .svg, which is shown with the fonts of whoever opens it")
    # Text in an SVG stays text: whoever opens it has the font, and it can be searched.
    families = [font] if filetype == "png" and font else list(FAMILIES)
    settings = {
        "svg.fonttype": "none",
        "svg.hashsalt": "xinfang",
        "font.family": "sans-serif",
        "font.sans-serif": [*families, "DejaVu Sans"] if font or filetype == "svg" else ["DejaVu Sans"],
        "axes.unicode_minus": False,
    }
    with mpl.rc_context(settings), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing")
        _quiet_about_fonts()
        try:
            yield plt
        finally:
            plt.close("all")


def _quiet_about_fonts() -> None:
    """Fonts of our list that are not here are no news."""
    import logging

    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)


def _bytes(figure: Any, filetype: FileType) -> bytes:
    buffer = io.BytesIO()
    metadata = {"Date": None, "Creator": "xinfang"} if filetype == "svg" else {"Software": "xinfang"}
    figure.savefig(buffer, format=filetype, dpi=_DPI, bbox_inches="tight", metadata=metadata)
    return buffer.getvalue()
