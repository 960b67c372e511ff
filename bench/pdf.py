"""A book as PDF: ours, which finds the pages that matter first, beside what reads every page."""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bench.pages import ROOT, SHARED

READERS = {
    "xinfang extract": "import sys; from xinfang_extract import extract; print(len(extract(sys.argv[1]).figures))",
    "pdfplumber, every page": (
        "import sys, pdfplumber\nwith pdfplumber.open(sys.argv[1]) as book:\n"
        "    for page in book.pages: page.extract_text(); page.close()"
    ),
    "pypdfium2, text only": (
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
    megabytes: float | None  # peak of the largest process


def books() -> list[Path]:
    """The books at hand: a made one of 300 pages where it is there, and our own small pages."""
    return [
        book for book in (SHARED / "pdfs" / "book.pdf", ROOT / "tests" / "data" / "table-across.pdf") if book.exists()
    ]


def measure(runs: int = 3) -> tuple[list[Read], list[str]]:
    """All readers on all books, and notes on what was left out."""
    results, notes = [], []
    commands = {name: [sys.executable, "-c", code] for name, code in READERS.items()}
    if tool := shutil.which("pdftotext"):
        commands["pdftotext"] = [tool]
    else:
        notes.append("pdftotext is not installed here (Debian: poppler-utils).")
    for book in books():
        for name, command in commands.items():
            line = [*command, str(book)] + (["-"] if name == "pdftotext" else [])
            taken = [_once(line) for _ in range(runs)]
            results.append(
                Read(book.name, name, statistics.median(t[0] for t in taken), statistics.median(t[1] for t in taken))
            )
    return results, notes


def _once(line: list[str]) -> tuple[float, float]:
    """CPU seconds and peak memory of one process with its children."""
    code = (
        "import json, resource, subprocess, sys\n"
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(used.ru_utime + used.ru_stime, used.ru_maxrss)"
    )
    told = subprocess.run([sys.executable, "-c", code, *line], check=True, capture_output=True, text=True, cwd=ROOT)
    seconds, peak = told.stdout.split()
    return float(seconds), float(peak) / (1024 if sys.platform != "darwin" else 1024 * 1024)
