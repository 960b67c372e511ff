"""A conflict in words for a person: the sentences with their numbers marked, the equation, what would settle it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from xinfang_extract.audit.claim import show
from xinfang_extract.audit.located import located
from xinfang_extract.audit.printed import narrow
from xinfang_extract.audit.slips import Slip
from xinfang_extract.light import light
from xinfang_extract.model import Check, CheckKind, Figure, Verdict
from xinfang_extract.view.folding import as_printed

OPEN, CLOSE = "⟦", "⟧"
_LONGEST = 160  # characters of a sentence that are shown
_SLIPS = {
    Slip.MISREAD: "one digit misread",
    Slip.SWAPPED: "two digits swapped",
    Slip.LOST: "a digit lost",
    Slip.LOST_TWO: "two digits lost",
    Slip.DOUBLED: "a digit doubled",
    Slip.DROPPED_WAN: "万 dropped",
    Slip.DIRECTION: "rise and fall mixed up",
}
_KINDS = {
    CheckKind.SUM: "the parts and the total differ by {}",
    CheckKind.CHANGE: "the change and the two values differ by {}",
    CheckKind.PERCENT: "the percentage is off by {} points",
    CheckKind.SHARE: "the percentage is off by {} points",
    CheckKind.BOUND: "more than can be by {}",
    CheckKind.ACROSS_YEARS: "the two tellings differ by {}",
}
_SIGNED = re.compile("[-－−–]")
_ROW = re.compile(r"\A(?!.*(?:[。；：、]|(?<!\d)，|，(?!\d{3}(?!\d)))).*\d\S*\s+[-－+＋(（]?\d", re.DOTALL)
"""A sentence that is a row of a table: numbers beside each other, and no marks of a sentence but in thousands."""
_Place = tuple[int, int]
_Known = Mapping[tuple[str, str], Figure]  # by source and figure_id: each file of a zip has its own 1:10


@light
class Finding:
    """One conflict, ready to be printed: where it is, its sentences with ⟦numbers⟧ marked, and what is wrong."""

    place: str
    sentences: tuple[str, ...]
    statement: str
    difference: str
    suggestion: str  # empty where more than one change, or none, would settle it


def findings(figures: Sequence[Figure], checks: Sequence[Check]) -> list[Finding]:
    """The conflicts among the checks, in order; figures and checks may be of several sources."""
    known = {(figure.source, figure.figure_id): figure for figure in figures}
    return [_finding(check, known) for check in checks if check.verdict is Verdict.CONFLICT]


def _finding(check: Check, known: _Known) -> Finding:
    covered = (known.get((check.source, figure_id)) for figure_id in check.figures)
    figures = sorted(filter(None, covered), key=lambda figure: (figure.page, figure.start))
    label = next((figure.page_label for figure in figures if figure.page_label), "")
    place = f"{check.source}, page {check.page}" + (f" (printed {label})" if label else "")
    return Finding(
        place=place,
        sentences=tuple(_marked(figures, known.values())),
        statement=check.statement,
        difference=_difference(check),
        suggestion=_suggestion(check, known),
    )


def _difference(check: Check) -> str:
    told = _KINDS[check.kind] if check.check_id.split("-")[0] != "twice" else _KINDS[CheckKind.ACROSS_YEARS]
    return told.format(show(abs(check.difference)))


def _suggestion(check: Check, known: _Known) -> str:
    figure_id, _, value = check.suggestion.partition("=")
    figure = known.get((check.source, figure_id))
    if figure is None:
        return ""
    printed = _one_line(figure.printed)
    if check.slip == Slip.DIRECTION:
        return f"{printed} the other way, {'down' if value.startswith('-') else 'up'}, would settle it"
    return f"{printed} → {_as_printed(value, printed)} would settle it ({_SLIPS[Slip(check.slip)]})"


def _as_printed(value: str, printed: str) -> str:
    """`value` as the page would have it: a fall is printed in words, so that its number has no sign."""
    return value if _SIGNED.match(printed) else value.removeprefix("-")


def _marked(figures: Sequence[Figure], others: Iterable[Figure]) -> list[str]:
    """Each sentence once, with the numbers of these figures marked."""
    spans: dict[str, list[_Place]] = {}
    texts: dict[str, str] = {}
    one_of = {figure.evidence: figure for figure in figures}
    rows = {row: _cells(figure, others) for row, figure in one_of.items() if _ROW.search(row)}
    for figure, place in zip(figures, located(figures), strict=True):
        sentence = figure.evidence
        spans.setdefault(sentence, [])
        if sentence in rows:
            texts[sentence] = _flat(sentence)
            if figure.start in rows[sentence]:
                spans[sentence].append(rows[sentence][figure.start])
            continue
        texts.setdefault(sentence, place.shown if place is not None else _one_line(sentence))
        if place is not None:
            spans[sentence].append((place.start, place.end))
    return [_shortened(texts[sentence], marks) for sentence, marks in spans.items()]


def _cells(one: Figure, others: Iterable[Figure]) -> dict[int, _Place]:
    """Where the numbers of a table's row stand in it: all of them one after the other, for two cells may be alike."""
    row, at = narrow(_flat(one.evidence)), 0
    places: dict[int, _Place] = {}
    for figure in others:
        if (figure.page, figure.evidence) == (one.page, one.evidence):
            number = re.escape(narrow(_flat(figure.printed[: figure.end - figure.start])))
            found = re.compile(rf"(?<![\d.]){number}(?!\d)").search(row, at)
            if found is not None:
                at = found.end()
                places[figure.start] = found.span()
    return places


def _shortened(text: str, marks: Sequence[tuple[int, int]]) -> str:
    """The sentence with its marks; a long one only from a little before the first mark to a little after the last."""
    begin, end = 0, len(text)
    if end > _LONGEST and marks:
        begin, end = max(0, marks[0][0] - 20), min(end, marks[-1][1] + 20)
    pieces, at = ["…" if begin else ""], begin
    for start, stop in marks:
        pieces += [text[at:start], OPEN, text[start:stop], CLOSE]
        at = stop
    return "".join([*pieces, text[at:end], "…" if end < len(text) else ""])


def _flat(text: str) -> str:
    """A row of a table on one line, its cells parted."""
    return " ".join(as_printed(text).split())


def _one_line(text: str) -> str:
    return "".join(as_printed(text).split())
