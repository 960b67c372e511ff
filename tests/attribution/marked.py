"""Sentences with the answers marked in them.

`来信⟦14:cases letter received⟧件` says that the number 14 is a figure with these codes; only the attributes named
are judged, but every number of the sentence that is no figure must stay unmarked. Codes that stand in two columns
are written `stage=other`; a value that is not the printed one as `value=-4`; the figure that a part or a comparison
is of by its number, `whole=75`, `base=75`, and nothing where it is of none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from xinfang_extract.codebook.codes import UNREAD_REASONS
from xinfang_extract.model import Figure
from xinfang_extract.page import Page
from xinfang_extract.pipeline import run

MARK = re.compile(r"⟦([^:⟧]+):([^⟧]*)⟧")
COLUMNS = {
    "measure": "cases batches persons",
    "kind": "count previous change change_pct share rate",
    "channel": "letter visit online phone video mailbox all letter+mailbox+phone mailbox+online",
    "level": "township county prefecture province national higher national+prefecture+province prefecture+province",
    "form": "individual collective first repeat joint abnormal collective+repeat",
    "stage": "received assigned transferred filed resolved replied pending reviewed supervised",
    "body_type": "petition_office department leader court procuratorate congress police discipline mass_org",
    "qualifier": "exact about over under",
}
COLUMN_OF = {code: column for column, codes in COLUMNS.items() for code in codes.split()}


@dataclass(frozen=True)
class Marked:
    """A sentence without its marks, and what each mark says by its offset."""

    text: str
    answers: dict[int, dict[str, str]]


def read(marked: str) -> Marked:
    """Take the marks out."""
    text, answers, at = "", {}, 0
    for mark in MARK.finditer(marked):
        text += marked[at : mark.start()]
        said = {}
        for word in mark[2].split():
            column, equals, code = word.partition("=")
            said[column if equals else COLUMN_OF[word]] = code if equals else word
        answers[len(text)] = {"printed_number": mark[1], **said}
        text, at = text + mark[1], mark.end()
    text += marked[at:]
    assert "⟦" not in text, "a mark without a colon would be read as text"
    return Marked(text, answers)


def differences(marked: str) -> list[str]:
    """What the extractor says otherwise than the marks: missed, invented, miscoded."""
    sentence = read(marked)
    said = run([Page("test", 1, sentence.text)])
    figures = {f.start: f for f in said.figures}
    named = {f.figure_id: sentence.text[f.start : f.end] for f in figures.values()}
    out = [f"invented {f.printed}" for start, f in figures.items() if start not in sentence.answers]
    out += [f"no such reason: {u.printed} {u.reason!r}" for u in said.unread if u.reason not in UNREAD_REASONS]
    for start, answer in sentence.answers.items():
        figure = figures.get(start)
        if figure is None:
            out.append(f"missed {answer['printed_number']}")
            continue
        if sentence.text[figure.start : figure.end] != answer["printed_number"]:
            out.append(f"{answer['printed_number']} read as {sentence.text[figure.start : figure.end]}")
        out.extend(
            f"{answer['printed_number']}: {column} {said!r}, not {code!r}"
            for column, code in answer.items()
            if column != "printed_number" and (said := _said(figure, column, named)) != code
        )
    return out


def _said(figure: Figure, column: str, named: dict[str, str]) -> str:
    value = getattr(figure, column)
    if column in ("base", "whole"):
        return named.get(value, "")
    return "" if value is None else f"{value.normalize():f}" if column == "value" else str(value)
