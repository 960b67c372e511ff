"""What there is to say of one number: each attribute with its evidence, each check with its equation."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from xinfang_extract.codebook import ATTRIBUTES, TABLES, Language
from xinfang_extract.light import light
from xinfang_extract.model import Check, Figure
from xinfang_extract.outputs.cells import number
from xinfang_extract.outputs.pageview.model import Entry, PageView

_MEANING = ("kind", "channel", "level", "form", "stage", "measure")
_PLAIN = {"kind": "count", "channel": "", "stage": ""}
_BY_PRINT = frozenset({"value", "measure"})
"""What the number says itself, with its unit."""
_FIGURES = TABLES["figures"]


@light
class Attribute:
    """One attribute of a figure: what it is, how it came about (`basis`), and the words that it rests on."""

    name: str
    label: str
    code: str  # as the tables have it
    shown: str  # in words
    basis: str = ""  # stated, carried, assumed, by_hand, elsewhere; empty where the number itself says it
    words: str = ""
    rule: str = ""
    start: int = -1  # where the words stand on this page
    end: int = -1
    read: str | None = None  # in words, where a person changed it


def attributes(entry: Entry, language: Language, *, page_index: int = 0) -> list[Attribute]:
    """The attributes of a figure in the codebook's order. Spans on other pages than `page_index` are left out."""
    return list(_attributes(entry, language, page_index))


def _attributes(entry: Entry, language: Language, page_index: int) -> Iterator[Attribute]:
    figure = entry.figure
    for name in ATTRIBUTES:
        code = text_of(figure, name)
        read = entry.read.get(name)
        because = figure.because.get(name)
        basis, words, rule, start, end = "", "", "", -1, -1
        if read is not None or entry.status == "added":
            basis = "by_hand"
        elif name in entry.elsewhere:
            basis = "elsewhere"
        elif because is not None:
            basis, words, rule = because.basis.value, because.words, because.rule
            if because.span is not None and because.span.page == page_index:
                start, end = because.span.start, because.span.end
        elif name in _BY_PRINT and code and figure.because:
            basis, words = "stated", figure.printed
        yield Attribute(
            name,
            _FIGURES[name].label(language),
            code,
            label_of(name, code, language),
            basis,
            words,
            rule,
            start,
            end,
            None if read is None else label_of(name, read, language),
        )


def text_of(figure: Figure, name: str) -> str:
    """An attribute as text: a code, digits, words."""
    value = getattr(figure, name)
    if value is None:
        return ""
    return number(value) if isinstance(value, Decimal) else str(value)


def label_of(name: str, code: str, language: Language) -> str:
    """The words for a code; what has no words is given back as it is."""
    codes = _FIGURES[name].codes
    return codes.label(code, language) if codes is not None and code else code


def meaning(figure: Figure, language: Language, usual_body: str = "") -> list[str]:
    """What a figure counts, in a few words: those that are not the plain case, nor the body of the whole page."""
    told = []
    for name in _MEANING:
        code = text_of(figure, name)
        if code and code != _PLAIN.get(name):
            told.append(label_of(name, code, language))
    body = figure.body if figure.body != usual_body else ""
    return [*told, *filter(None, (body, figure.topic))]


def taken(check: Check) -> tuple[str, str]:
    """The figure that a check's suggestion speaks of, and the value; empty where it suggests nothing."""
    figure_id, _, value = check.suggestion.partition("=")
    return figure_id, value


def linked(view: PageView, check: Check) -> list[tuple[str, str, str]]:
    """The figures of a check: id in the document (empty on another page), figure_id, as printed."""
    made = []
    for figure_id in check.figures:
        entry = view.by_id.get(figure_id)
        made.append(
            ("", figure_id, "") if entry is None else (view.id_of(entry.start), figure_id, entry.figure.printed)
        )
    return made
