"""What comes out of an input: its figures, the checks that cover them, and what was left unread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xinfang_extract import tables
from xinfang_extract.counts import Count, counts
from xinfang_extract.model import Check, Figure, Unread, Verdict
from xinfang_extract.page import Page

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True, repr=False)
class Extraction:
    """Everything read from one input: of a zip, all its files. The same input always gives an equal one."""

    pages: tuple[Page, ...] = ()
    figures: tuple[Figure, ...] = ()  # in print order, source after source
    unread: Sequence[Unread] = ()  # by offset; on pages without petition words worked out when it is looked at
    checks: tuple[Check, ...] = ()

    def __repr__(self) -> str:
        """How much there is of everything; the whole of it would fill the screen."""
        parts = ("pages", "figures", "unread", "checks")
        return f"Extraction({', '.join(f'{len(getattr(self, part))} {part}' for part in parts)})"

    def _repr_html_(self) -> str | None:
        """The pages with their numbers marked, for a notebook; None where the extra for it is not installed."""
        from importlib import import_module

        from xinfang_extract.errors import MissingExtraError

        try:
            shown: str = import_module("xinfang_extract.outputs.html").notebook(self)
        except MissingExtraError:
            return None
        return shown

    def page(self, number: int, source: str = "") -> Page:
        """The page with this number within `source`; without one, the first with this number.

        Of a zip name the source (`figure.source`): each of its files has a page 1. Raises KeyError where the page is
        not among those read.
        """
        for page in self.pages:
            if page.number == number and source in ("", page.source):
                return page
        raise KeyError(number)

    @property
    def counts(self) -> tuple[Count, ...]:
        """One row per thing counted; worked out anew at each call."""
        return counts(self.figures, self.checks)

    @property
    def conflicts(self) -> tuple[Check, ...]:
        """The checks that the page's own numbers contradict."""
        return tuple(check for check in self.checks if check.verdict is Verdict.CONFLICT)

    def to_frame(self, table: str = "counts") -> pd.DataFrame:
        """`table` (counts, figures, unread, checks) as a pandas frame with the codebook's columns and dtypes.

        Raises KeyError for any other name.
        """
        return tables.frame(tables.rows(self, table), table)
