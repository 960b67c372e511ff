"""A book as PDF: ours, which finds the pages that matter first, beside what reads every page."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.pages import ROOT, SHARED

TEXT_ONLY = "pypdfium2, text only"
EVERY_PAGE = "pdfplumber, every page"
READERS = {
    "xinfang extract": "import sys; from xinfang_extract import extract; print(len(extract(sys.argv[1]).figures))",
    EVERY_PAGE: (
        "import sys, pdfplumber\nwith pdfplumber.open(sys.argv[1]) as book:\n"
        "    for page in book.pages: page.extract_text(); page.close()"
    ),
    TEXT_ONLY: (
        "import sys, pypdfium2\nbook = pypdfium2.PdfDocument(sys.argv[1])\n"
        "for page in book: page.get_textpage().get_text_bounded()"
    ),
}


@dataclass(frozen=True, slots=True)
class Read:
    """What reading a whole book takes, in a process of its own, start included."""

    book: str
    reader: str
    seconds: float  # CPU, children included
    wall: float  # as somebody waits for it
    megabytes: float  # peak of the largest process


_BOOK = SHARED / "pdfs" / "book.pdf"
_TIMES = 10
_LONG = f"book, {_TIMES} times.pdf"


@contextmanager
def books() -> Iterator[list[Path]]:
    """The books at hand: our own small pages, a made one of 300 pages where it is there, and ten times that one."""
    with tempfile.TemporaryDirectory() as folder:
        found = [ROOT / "tests" / "data" / "table-across.pdf"]
        if _BOOK.exists():
            found += [_BOOK, _many_times(_BOOK, Path(folder) / _LONG)]
        yield found


def _many_times(book: Path, target: Path) -> Path:
    import pypdfium2

    long, once = pypdfium2.PdfDocument.new(), pypdfium2.PdfDocument(book)
    for _ in range(_TIMES):
        long.import_pages(once)
    long.save(target)
    return target


def measure(runs: int = 3) -> tuple[list[Read], list[str]]:
    """All readers on all books, and notes on what was left out."""
    results, notes = [], []
    commands = {name: [sys.executable, "-c", code] for name, code in READERS.items()}
    if tool := shutil.which("pdftotext"):
        commands["pdftotext"] = [tool]
    else:
        notes.append("pdftotext is not installed here (Debian: poppler-utils).")
    notes.append(f"pdfplumber takes minutes for the {_TIMES} times longer book: left out.")
    with books() as found:
        for book in found:
            able = {name: line for name, line in commands.items() if book.name != _LONG or name != EVERY_PAGE}
            taken: dict[str, list[tuple[float, float, float]]] = {name: [] for name in able}
            for _ in range(runs):  # turn and turn about: whatever else the machine is at falls on all of them
                for name, command in able.items():
                    taken[name].append(_once([*command, str(book)] + (["-"] if name == "pdftotext" else [])))
            for name, times in taken.items():
                seconds, wall, megabytes = (statistics.median(column) for column in zip(*times, strict=True))
                results.append(Read(book.name, name, seconds, wall, megabytes))
    return results, notes


def _once(line: list[str]) -> tuple[float, float, float]:
    """CPU seconds, seconds on the clock and peak memory of one process with its children."""
    code = (
        "import resource, subprocess, sys, time\n"
        "began = time.perf_counter()\n"
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "wall = time.perf_counter() - began\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(used.ru_utime + used.ru_stime, wall, used.ru_maxrss)"
    )
    told = subprocess.run([sys.executable, "-c", code, *line], check=True, capture_output=True, text=True, cwd=ROOT)
    seconds, wall, peak = map(float, told.stdout.split())
    return seconds, wall, peak / (1024 if sys.platform != "darwin" else 1024 * 1024)
