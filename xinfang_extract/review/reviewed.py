"""A RUN with what people decided about it: the one way in which tables of a RUN are read for use.

with ReviewedRun(run) as reviewed:
    reviewed.table("counts")   # its columns
    reviewed.rows("counts")    # its rows, decisions put in
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import chain
from pathlib import Path
from types import TracebackType

from xinfang_extract.codebook import Table
from xinfang_extract.review.decisions import Decisions, apply, load, with_decisions
from xinfang_extract.store.reader import RunReader, exported
from xinfang_extract.tables import Row


class ReviewedRun:
    """A RUN opened to read; a context manager. With `as_read` decisions are left aside.

    Raises StoreError where the RUN cannot be read, DecisionsError where its decisions cannot.
    """

    def __init__(self, run: Path, *, as_read: bool = False) -> None:
        self.reader = RunReader(run)
        self._run = run
        self._as_read = as_read
        self._decisions: Decisions | None = None

    def __enter__(self) -> ReviewedRun:
        with ExitStack() as stack:
            stack.enter_context(self.reader)
            if not self._as_read:
                self._decisions = load(self._run, self.reader.connection)
            stack.pop_all()  # open from here on
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.reader.__exit__(kind, error, tb)

    @property
    def stale(self) -> int:
        """How many decisions no longer apply."""
        return 0 if self._decisions is None else len(self._decisions.stale)

    @property
    def bad_lines(self) -> int:
        """How many lines of the decisions file are no decisions."""
        return 0 if self._decisions is None else self._decisions.bad_lines

    @property
    def decided(self) -> tuple[str, ...]:
        """The sources that decisions speak of."""
        return () if self._decisions is None else tuple(self._decisions.by_source)

    @property
    def settled_checks(self) -> tuple[tuple[str, str], ...]:
        """The conflicts that were settled: the source, as the store has it, and the check."""
        return () if self._decisions is None else self._decisions.settled_checks

    def table(self, name: str, *, times: bool = False) -> Table:
        """The columns of `rows`: of a RUN that was reviewed, those that decisions add too."""
        table = exported(name, times=times)
        return table if self._decisions is None else with_decisions(table)

    def rows(
        self, name: str, *, with_removed: bool = False, times: bool = False, sources: Collection[str] | None = None
    ) -> Iterator[Row]:
        """The rows of a table, sorted by source, page and place; with `sources`, of these alone."""
        portions = self.reader.rows(name, with_removed=with_removed, times=times, sources=sources)
        rows = chain.from_iterable(portions)
        return rows if self._decisions is None else apply(rows, self._decisions, name)


@contextmanager
def opened(runs: Sequence[Path], *, as_read: bool = False) -> Iterator[list[ReviewedRun]]:
    """Several RUNs, opened together."""
    with ExitStack() as stack:
        yield [stack.enter_context(ReviewedRun(run, as_read=as_read)) for run in runs]
