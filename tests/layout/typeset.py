"""A little typesetter: paragraphs set in columns, put into text as programs put printed pages into text."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

NEVER_FIRST = "，。、；：）％%"


@dataclass(frozen=True)
class Setting:
    """How to set: half-widths of a column, how many columns, and what the program that made the text counts."""

    columns: int = 2
    measure: int = 40
    gutter: int = 6
    indent: int = 4
    margin: int = 10
    by_characters: bool = False
    hang: bool = True  # no line begins with a mark
    wander: tuple[int, ...] = (0,)


def width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WFA" else 1 for char in text)


def wrap(paragraph: str, setting: Setting) -> list[str]:
    """The lines of a paragraph, the first one indented."""
    lines, line = [], " " * setting.indent
    for index, char in enumerate(paragraph):
        following = paragraph[index + 1 : index + 2]
        room = setting.measure - (2 if setting.hang and following and following in NEVER_FIRST else 0)
        if width(line + char) > room and line.strip():
            lines.append(line)
            line = ""
        line += char
    return [*lines, line]


def typeset(paragraphs: Sequence[str], setting: Setting) -> str:
    """The page: the lines of the paragraphs in columns of equal height, side by side."""
    lines = [line for paragraph in paragraphs for line in wrap(paragraph, setting)]
    height = -(-len(lines) // setting.columns)
    columns = [lines[at : at + height] for at in range(0, len(lines), height)]
    size = len if setting.by_characters else width
    step = (setting.measure // 2 if setting.by_characters else setting.measure) + setting.gutter
    if setting.by_characters:  # a column of digits has more characters than one of Han
        step += 8
    rows = []
    for row in range(height):
        text = ""
        for number, column in enumerate(columns):
            at = setting.margin + number * step + setting.wander[row % len(setting.wander)] * (number > 0)
            if row < len(column) and column[row].strip():
                text += " " * max(at - size(text), 2 if text.strip() else 0) + column[row]
        rows.append(text.rstrip())
    return "\n".join(rows) + "\n"
