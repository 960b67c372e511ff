"""What a batch says on standard error: a bar on a terminal, a line now and then elsewhere, nothing with -q."""

from __future__ import annotations

import sys
import time

from xinfang_extract.batch.engine import InterruptedRunError
from xinfang_extract.cli import terminal
from xinfang_extract.store.names import from_store
from xinfang_extract.store.plan import Decided
from xinfang_extract.store.records import SourceRecord

_BAR = 24
_TOLD = 20
"""Failures that are told one by one; the others are in the manifest."""
_REDRAW_SECONDS, _LINE_SECONDS = 0.25, 15.0


class BatchProgress:
    """Follows a batch; see `batch.job.JobReporter`. Once `stop` is called, the next sign of life ends the run."""

    def __init__(self, *, quiet: bool) -> None:
        self.failed = 0
        self.total = 0
        self.finished = 0
        self.decided: Decided | None = None
        self._quiet = quiet
        self._screen = not quiet and sys.stderr.isatty() and terminal.moves_cursor()
        self._stop = False
        self._pages = 0
        self._started = time.monotonic()
        self._shown_at = self._started
        self._shown = False

    def stop(self) -> None:
        """End the run at the next moment at which nothing is lost."""
        self._stop = True

    def mended(self, sources: int) -> None:
        """Damaged rows are no secret."""
        terminal.warn(f"the rows of {sources:,} source(s) in the run did not add up: they are read again")

    def looking(self, found: int) -> None:
        """So many sources so far."""
        self._say(f"looking: {found:,} sources found", _REDRAW_SECONDS if self._screen else _LINE_SECONDS)
        self._check()

    def planned(self, decided: Decided) -> None:
        """What is to be done, in one line."""
        self.decided = decided
        self.total = decided.to_do
        self._clear()
        if not self._quiet:
            terminal.tell(_plan(decided))
        self._started = self._shown_at = time.monotonic()
        self._check()

    def done(self, record: SourceRecord) -> None:
        """One source more."""
        self.finished += 1
        self._pages += sum(each.pages for each in record.all())
        if record.state in ("failed", "partly"):
            problem = f"{record.error}; {record.remedy}" if record.remedy else record.error
            self.failed_before(from_store(record.source), problem)

    def failed_before(self, source: str, problem: str) -> None:
        """A source that cannot be read, in one line."""
        self.failed += 1
        if self.failed <= _TOLD:
            self._clear()
            terminal.complain(f"{source}: {problem}")
        elif self.failed == _TOLD + 1:
            self._clear()
            terminal.complain("more failures follow: `xinfang status` sums them up, the manifest names each")

    def spared(self, pages: int) -> None:
        """One source more, for nothing."""
        self.finished += 1
        self._pages += pages

    def tick(self) -> None:
        """Redraw where it is time to."""
        self._say(self._line(), _REDRAW_SECONDS if self._screen else _LINE_SECONDS)
        self._check()

    def close(self) -> None:
        """Leave the line blank for others."""
        self._clear()

    def _check(self) -> None:
        if self._stop:
            raise InterruptedRunError

    def _line(self) -> str:
        spent = max(time.monotonic() - self._started, 1e-3)
        done, total = self.finished, max(self.total, 1)
        left = _duration((total - done) * spent / done) + " left" if done else "…"
        failed = f", {self.failed:,} failed" if self.failed else ""
        text = f"{done:,}/{self.total:,} sources, {self._pages / spent:,.1f} pages/s, {left}{failed}"
        if not self._screen:
            return text
        full = min(_BAR, _BAR * done // total)
        return f"[{'#' * full}{'.' * (_BAR - full)}] {text}"

    def _say(self, text: str, every: float) -> None:
        now = time.monotonic()
        if self._quiet or now - self._shown_at < every:
            return
        self._shown_at = now
        if self._screen:
            self._shown = True
            print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
        else:
            terminal.tell(text)

    def _clear(self) -> None:
        if self._shown:
            self._shown = False
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _plan(decided: Decided) -> str:
    parts = [f"{decided.to_do:,} source(s) to read"]
    for count, what in (
        (decided.kept, "read before"),
        (decided.kept_failed, "of them failed (--retry-failed reads them again)"),
        (decided.failed, "cannot be found or listed"),
        (decided.skipped, "skipped for their suffix"),
        (decided.own, "left out, made by xinfang"),
        (decided.removed, "gone since they were read: left out of exports"),
    ):
        if count:
            parts.append(f"{count:,} {what}")
    return ", ".join(parts)


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60:02d} min"
