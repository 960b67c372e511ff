"""`xinfang audit`: where the numbers of a page contradict each other, for a person to read."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import click

from xinfang_extract import cli
from xinfang_extract.cli import options, terminal
from xinfang_extract.cli.progress import Progress
from xinfang_extract.cli.session import Session
from xinfang_extract.model import Verdict

if TYPE_CHECKING:
    from xinfang_extract.audit.telling import Finding
    from xinfang_extract.extraction import Extraction

_EPILOG = """\b
Examples:
  xinfang audit page.txt
  xinfang audit 'pages/*.txt' --strict
  xinfang audit book.pdf --pages 170-180
"""


@click.command(epilog=_EPILOG)
@click.argument("pages_of", metavar="PAGE...", nargs=-1, required=True)
@click.option("--strict", is_flag=True, help="Exit with 3 where the numbers of a page contradict each other.")
@options.reading_options
@options.knowledge_options
@options.talk_options
def command(**given: Any) -> int:
    """Say where the numbers of PAGE... contradict each other.

    Every conflict comes with its sentence, the equation, the difference, and what would settle it where exactly one
    change of one number does. Nothing is ever corrected. All tests, those that hold too, are in the table of
    `xinfang extract --table checks`.
    """
    session = Session(
        options.take_reading(given),
        options.take_options(given),
        given["lexicons"],
        verbose=given["verbose"],
        progress=Progress(quiet=given["quiet"], data_to_stdout=True),
        quiet=given["quiet"],
    )
    verdicts: Counter[Verdict] = Counter()
    for extraction in session.extractions(given["pages_of"]):
        verdicts.update(check.verdict for check in extraction.checks)
        for line in _report(extraction):
            terminal.write(f"{line}\n".encode())
    if not given["quiet"]:
        terminal.write(f"{_summary(verdicts)}\n".encode())
    return cli.outcome(failed=session.failed, conflict=given["strict"] and verdicts[Verdict.CONFLICT] > 0)


def _report(extraction: Extraction) -> Iterator[str]:
    from xinfang_extract.audit.telling import findings

    colour = terminal.coloured(sys.stdout)
    for finding in findings(extraction.figures, extraction.checks):
        yield from _lines(finding, colour)
        yield ""


def _lines(finding: Finding, colour: bool) -> Iterator[str]:
    from xinfang_extract.audit.telling import CLOSE, OPEN

    yield _styled(terminal.one_line(finding.place), colour, bold=True)
    for sentence in finding.sentences:
        sentence = terminal.one_line(sentence)
        if colour:
            sentence = sentence.replace(OPEN, "\x1b[1m").replace(CLOSE, "\x1b[0m")
        yield f"  {sentence}"
    yield f"  {_styled(finding.statement, colour, fg='red')}: {finding.difference}"
    if finding.suggestion:
        yield f"  {_styled(terminal.one_line(finding.suggestion), colour, fg='green')}"


def _styled(text: str, colour: bool, **style: Any) -> str:
    return click.style(text, **style) if colour else text


def _summary(verdicts: Counter[Verdict]) -> str:
    total, conflicts = sum(verdicts.values()), verdicts[Verdict.CONFLICT]
    if not total:
        return "nothing to check: no two numbers that claim anything of each other"
    held = f"{verdicts[Verdict.OK]} hold, {verdicts[Verdict.ROUNDING]} within rounding"
    told = terminal.many(conflicts, "conflict") if conflicts else "no conflicts"
    return f"{told} in {terminal.many(total, 'check')} ({held})"
