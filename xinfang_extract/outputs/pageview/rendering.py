"""Templates to HTML. Everything that comes from a page is escaped, and shows what would hide in it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from xinfang_extract import codebook
from xinfang_extract.codebook import Language
from xinfang_extract.model import Check, Figure
from xinfang_extract.outputs.cells import number
from xinfang_extract.outputs.extras import need
from xinfang_extract.outputs.pageview import details
from xinfang_extract.outputs.pageview.model import Entry, Left, PageView
from xinfang_extract.outputs.pageview.segments import Mark, Run, is_laid_out, runs
from xinfang_extract.outputs.pageview.words import say_in

if TYPE_CHECKING:
    import jinja2

_HIDDEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
FILLER = "\u200b"
"""Stands for the markup of a web page, of which a reader sees nothing."""
_HERE = "xinfang_extract.outputs.pageview"


def visible(value: Any) -> Any:
    """Text with a mark in place of characters that are not seen but turn, hide or break what stands around them."""
    if type(value) is not str or not _HIDDEN.search(value):
        return value
    return _HIDDEN.sub("\ufffd", value.replace(FILLER, ""))


@cache
def environment(*packages: str) -> jinja2.Environment:
    """The templates of this package, and before them those of `packages`. Raises MissingExtraError."""
    need("jinja2", "HTML", "review")
    import jinja2

    loaders = [jinja2.FileSystemLoader(str(files(package).joinpath("templates"))) for package in (*packages, _HERE)]
    made = jinja2.Environment(
        loader=jinja2.ChoiceLoader(loaders),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        finalize=visible,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters.update(
        digits=_digits,
        told_otherwise=_told_otherwise,
        meaning=details.meaning,
        laid_out=is_laid_out,
        linked=details.linked,
        taken=details.taken,
        starts=_starts,
        printed_of=_printed_of,
        reason=codebook.UNREAD_REASONS.label,
        verdict=codebook.VERDICT.label,
        flag=codebook.FLAGS.label,
    )
    return made


def shared(language: Language) -> dict[str, Any]:
    """What every template is given."""
    return {
        "language": language,
        "say": say_in(language),
        "language_kinds": [(code.code, code.label(language)) for code in codebook.KIND.codes],
    }


def asset(name: str) -> str:
    """A style sheet or script of this package."""
    return files(_HERE).joinpath("assets", name).read_text("utf-8")


def marked(view: PageView, text: str, language: Language) -> list[Run]:
    """The text of a page with its numbers marked."""
    return runs(text, _marks(view, language))


def look_of(view: PageView, item: Entry | Left) -> str:
    """The class names of a number: its kind, its doubts, its decision."""
    kind = f"k-{item.figure.kind.value}" if isinstance(item, Entry) else "k-unread"
    return " ".join(
        [kind, *(f"d-{doubt}" for doubt in view.doubts(item)), *([f"s-{item.status}"] if item.status else [])]
    )


def _marks(view: PageView, language: Language) -> Iterable[Mark]:
    for entry in view.entries:
        figure = entry.figure
        title = ", ".join(details.meaning(figure, language))
        yield Mark(figure.start, figure.end, view.id_of(figure.start), look_of(view, entry), title)
    for left in view.lefts:
        unread = left.unread
        title = codebook.UNREAD_REASONS.label(unread.reason, language)
        yield Mark(unread.start, unread.end, view.id_of(unread.start), look_of(view, left), title)


def _digits(value: Decimal | int | str) -> str:
    return number(value) if isinstance(value, (Decimal, int)) else value


def _told_otherwise(figure: Figure) -> bool:
    """Whether the value is more than the printed digits put together: a sign, 万, Chinese numerals."""
    return number(figure.value) not in re.sub(r"[\s,，\u202f]", "", figure.printed)


def _starts(view: PageView, check: Check) -> str:
    starts = (view.start_of(figure_id) for figure_id in check.figures)
    return " ".join(str(start) for start in starts if start is not None)


def _printed_of(view: PageView, figure_id: str) -> str:
    entry = view.by_id.get(figure_id)
    return figure_id if entry is None else entry.figure.printed
