"""What comes out of a source: its figures, the checks that cover them, and what was left unread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from xinfang_extract import tables
from xinfang_extract.counts import Count, counts
from xinfang_extract.model import Check, Figure, Page, Unread, Verdict

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything read from the pages of one source; the same input always gives an equal one."""

    pages: tuple[Page, ...] = ()
    figures: tuple[Figure, ...] = ()  # in print order
    unread: tuple[Unread, ...] = ()
    checks: tuple[Check, ...] = ()

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
