"""make bench: everything that is measured, in one run, written to docs/benchmarks.md.

python -m bench.run [--quick] [--only accuracy speed pdf batch panel] [--environments FOLDER] [-o FILE]
"""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from bench.pages import ROOT

PARTS = ("accuracy", "speed", "pdf", "batch", "panel")

BATCHES = ("--pages", "20000", "--books", "10", "--sources", "20000", "200000")
QUICK_BATCHES = ("--pages", "500")


def main() -> None:
    """Measure what is asked for and write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--quick", action="store_true", help="small batches and panels")
    parser.add_argument("--environments", type=Path, default=ROOT / ".venv-bench", help="where peers are installed")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "docs" / "benchmarks.md")
    given = parser.parse_args()
    made: list[str] = []
    if "accuracy" in given.only:
        made += _accuracy(given.environments)
    if "speed" in given.only:
        made += _speed()
    if "pdf" in given.only:
        made += _pdf()
    if "batch" in given.only:
        made += _script("Batches, scaling and memory", "bench/batch.py", *(QUICK_BATCHES if given.quick else BATCHES))
    if "panel" in given.only:
        made += _script("Panels", "bench/panel.py", "100000" if given.quick else "1000000")
    made.append((ROOT / "bench" / "attempts.md").read_text(encoding="utf-8"))
    made.insert(0, _head(given.quick))
    given.output.write_text("\n".join(made), encoding="utf-8")
    print(f"written to {given.output}")


def _head(quick: bool) -> str:
    from xinfang_extract import __version__

    day = datetime.datetime.now(datetime.UTC).date().isoformat()
    command = "make bench" + (" QUICK=1" if quick else "")
    return (
        "# Benchmarks\n\n"
        f"Made by `{command}` on {day}: xinfang {__version__}, Python {platform.python_version()}, {_machine()}. "
        "Seconds are CPU seconds unless said otherwise, medians of several runs; machines differ, so the ratios are "
        "what to look at.\n"
    )


def _machine() -> str:
    processor = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line for line in info.read_text(encoding="utf-8").splitlines() if line.startswith("model name")]
        processor = names[0].partition(":")[2].strip() if names else processor
    load = f", load {os.getloadavg()[0]:.1f} at the end" if hasattr(os, "getloadavg") else ""
    return f"{os.cpu_count()} cores ({processor}), {platform.system()}{load}"


def _accuracy(environments: Path) -> list[str]:
    from bench import accuracy

    results, notes = accuracy.measure(environments)
    rows = [
        (r.pages, r.figures, r.reader, f"{r.pair_f1:.3f}", "" if r.figure_f1 is None else f"{r.figure_f1:.3f}")
        for r in results
    ]
    about = (
        "## Accuracy\n\n"
        "F1 on hand-coded pages. *Pair*: the number is found where it stands, with its value (signs aside) and its "
        "measure. *Figure*: measure, kind, channel, level, form and stage are right as well, and the sign; libraries "
        "that only read numbers have none. *Nearest keyword* takes the codes from the nearest words before the number "
        "in its sentence. Libraries are helped with a list of the units; JioNLP, which knows units of money only, gets "
        "them written as 元.\n\n"
        "The rules were written with `seeds` and `practice` in sight: there the numbers say that nothing broke, not "
        "how good the rules are on other pages. `tests/pages` were written and coded apart from the rules; some of "
        "what they showed has been mended since. For pages nobody has looked at, see [Limits](limits.md) and measure "
        "your own with [double coding](double-coding.md).\n"
    )
    wrong = [(name, right, of, f"{1 - right / of:.1%}") for name, right, of in accuracy.columns()]
    told = "### Column by column\n\nOn `tests/pages`, of the figures that were found with their value.\n"
    return [
        about,
        _table(("pages", "figures", "reader", "pair F1", "figure F1"), rows),
        _notes(notes),
        told,
        _table(("column", "right", "of", "wrong"), wrong),
    ]


def _speed() -> list[str]:
    from bench import speed

    results = speed.measure()
    bare = {r.pages: r.pages_per_second for r in results if r.reader == "bare findall"}
    rows = []
    for r in results:
        ratio = bare[r.pages] / r.pages_per_second
        pages = f"{r.pages_per_second:,.0f}" if r.pages_per_second >= 10 else f"{r.pages_per_second:.2f}"
        rows.append((r.pages, r.reader, pages, f"{r.megabytes_per_second:.2f}", f"{ratio:,.1f}"))
    about = (
        "## Speed on text\n\nOne core, from a decoded text to figures with their checks. *Bare findall* is one regex "
        "for numbers with units, nothing else. Pages of other business have many numbers with units; a page that "
        "cannot speak of petitions is told from its text, and its unread numbers are listed only for those who look at "
        "them. In short lines any word may stand in a heading, so that more pages have to be laid out.\n"
    )
    return [about, _table(("pages of", "reader", "pages/s", "MB/s", "times a bare findall"), rows)]


def _pdf() -> list[str]:
    from bench import pdf

    results, notes = pdf.measure()
    text = {r.book: r for r in results if r.reader == pdf.TEXT_ONLY}
    rows = [
        (
            r.book,
            r.reader,
            f"{r.seconds:.2f}",
            f"{r.seconds / text[r.book].seconds:.2f}",
            f"{r.wall:.2f}",
            f"{r.wall / text[r.book].wall:.2f}",
            f"{r.megabytes:.0f}",
        )
        for r in results
    ]
    about = (
        "## PDF\n\nA whole file in a process of its own, start and children included. `book.pdf` has 300 pages of two "
        "columns, three of them with petition work; `book, 10 times.pdf` has 3,000 and thirty; `table-across.pdf` has "
        "one. Ours gives audited figures, the others give text. *Times text* is against pypdfium2, which merely reads "
        "all text; a book is read by two processes where there are two cores, so both clocks are given.\n"
    )
    names = ("file", "reader", "seconds", "times text", "seconds waited", "times text", "peak MB")
    return [about, _table(names, rows), _notes(notes)]


def _script(title: str, *command: str) -> list[str]:
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True)
    told = done.stdout.strip() if done.returncode == 0 else f"failed: {done.stderr.strip().splitlines()[-1]}"
    shown = " ".join(("python", *command))
    return [f"## {title}\n\n`{shown}`\n\n```text\n{told}\n```\n"]


def _table(names: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = ["| " + " | ".join(names) + " |", "| " + " | ".join("---" for _ in names) + " |"]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _notes(notes: Sequence[str]) -> str:
    return "".join(f"- {note}\n" for note in notes)


if __name__ == "__main__":
    main()
