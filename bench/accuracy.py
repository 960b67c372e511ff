"""Accuracy on hand-coded pages: ours, what people write in an afternoon, and libraries that read numbers.

Libraries that read numbers know nothing of channels, so they are asked only for numbers with their units; each runs in
an environment of its own and is left out with a note where it cannot be installed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench import baselines
from bench.pages import CORE, CodedPage, page_sets
from xinfang_extract.evaluation.coded import Coded
from xinfang_extract.evaluation.score import score

HERE = Path(__file__).parent
Reader = Callable[[Sequence[CodedPage]], list[list[baselines.Row]]]


@dataclass(frozen=True, slots=True)
class Peer:
    """A library that reads numbers, and what its environment needs."""

    name: str
    script: str
    packages: tuple[str, ...]


PEERS = (
    Peer("JioNLP", "jionlp_money.py", ("jionlp==1.5.31",)),
    Peer("Recognizers-Text", "recognizers.py", ("recognizers-text-suite==1.0.2a2", "emoji<2", "setuptools<81")),
)


@dataclass(frozen=True, slots=True)
class Result:
    """How one reader did on one set of pages; seconds are for the whole set."""

    pages: str
    reader: str
    figures: int
    pair_f1: float  # number found, value and measure right
    figure_f1: float | None  # all seven codes right
    seconds: float


def ours(pages: Sequence[CodedPage]) -> list[list[baselines.Row]]:
    """Our figures."""
    from xinfang_extract.api import extract_text
    from xinfang_extract.codebook import TABLES
    from xinfang_extract.tables import rows

    names = [column.name for column in TABLES["figures"].columns]
    found = [rows(extract_text(page.text, source=page.name), "figures") for page in pages]
    return [
        [{n: "" if v is None else str(v) for n, v in zip(names, row, strict=True)} for row in each] for each in found
    ]


def peer(which: Peer, folder: Path) -> Reader | str:
    """A reader that runs `which` in its environment under `folder`, or why there is none."""
    python = folder / which.name.lower() / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(python.parents[1])], check=True)
        line = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", *which.packages]
        done = subprocess.run(line, capture_output=True, text=True)
        if done.returncode:
            return f"could not be installed ({done.stderr.strip().splitlines()[-1][:200]})"

    def read(pages: Sequence[CodedPage]) -> list[list[baselines.Row]]:
        told = "".join(json.dumps(page.text) + "\n" for page in pages)
        line = [str(python), str(HERE / "peers" / which.script)]
        done = subprocess.run(line, input=told, capture_output=True, text=True, check=True, encoding="utf-8")
        return [[{k: str(v) for k, v in row.items()} for row in json.loads(line)] for line in done.stdout.splitlines()]

    return read


def measure(folder: Path) -> tuple[list[Result], list[str]]:
    """All readers on all sets of pages, and notes on what was left out."""
    notes: list[str] = []
    readers: dict[str, Reader] = {
        "xinfang": ours,
        "nearest keyword": lambda pages: [baselines.nearest_keyword(page.text) for page in pages],
        "ten lines of regex": lambda pages: [baselines.ten_lines(page.text) for page in pages],
    }
    for each in PEERS:
        made = peer(each, folder)
        if isinstance(made, str):
            notes.append(f"{each.name} {made}.")
        else:
            readers[each.name] = made
    results = []
    for name, pages in page_sets().items():
        if not pages:
            notes.append(f"The pages {name} are not here.")
            continue
        for reader, read in readers.items():
            results.append(_result(name, pages, reader, read))
    return results, notes


ALL = (*CORE, "body_type", "year", "qualifier")


def columns() -> list[tuple[str, int, int]]:
    """For each column: how often it is right on our own test pages, of how many figures that were found."""
    pages = page_sets()["tests/pages"]
    made = score(*_sides(pages, ours(pages), ALL))
    return [(name, made.right[name], len(made.pairs[name])) for name in ALL]


def _result(name: str, pages: list[CodedPage], reader: str, read: Reader) -> Result:
    began = time.perf_counter()
    told = read(pages)
    seconds = time.perf_counter() - began
    codes = reader not in {each.name for each in PEERS}
    figures = sum(row.get("scored", "1") == "1" for page in pages for row in page.gold)
    pair = _f1(pages, told, ("measure",), signed=False)
    return Result(name, reader, figures, pair, _f1(pages, told, CORE) if codes else None, seconds)


def _f1(
    pages: Sequence[CodedPage], told: Sequence[list[baselines.Row]], columns: Sequence[str], *, signed: bool = True
) -> float:
    """F1 of figures whose value and `columns` are right; without `signed` a decrease may be told as a plain number."""
    gold, rows = _sides(pages, told, columns)
    if not signed:
        gold, rows = [_unsigned(coded) for coded in gold], [_unsigned(coded) for coded in rows]
    made = score(gold, rows)
    both = made.said + made.scored
    return 2 * made.strict / both if both else 0.0


def _sides(
    pages: Sequence[CodedPage], told: Sequence[list[baselines.Row]], columns: Sequence[str]
) -> tuple[list[Coded], list[Coded]]:
    gold = [coded for page in pages for coded in page.coded(columns)]
    rows = [
        Coded(page.name, None, int(row["start"]), int(row["end"]), {"kind": "count", **row})
        for page, each in zip(pages, told, strict=True)
        for row in each
    ]
    return gold, rows


def _unsigned(coded: Coded) -> Coded:
    return replace(coded, cells={**coded.cells, "value": coded.cells["value"].replace("-", "")})
