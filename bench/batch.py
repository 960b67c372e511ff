"""How fast a batch is, what the store costs, and what the parent process takes in memory.

    python bench/batch.py                 everything, at sizes that take a few minutes
    python bench/batch.py --pages 20000 --books 10 --sources 20000 200000

Every measurement runs in a process of its own. CPU seconds are given beside wall seconds, for a machine that is
busy with something else stretches the latter only.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from xinfang_extract.batch.settings import Settings  # noqa: E402
from xinfang_extract.batch.task import Item, Outcome  # noqa: E402


def main() -> None:
    """Run the benchmarks, or one measurement of them in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2000, help="small pages to read")
    parser.add_argument("--books", type=int, default=0, help="copies of --book to read")
    parser.add_argument("--book", type=Path, default=ROOT / ".." / "shared" / "pdfs" / "book.pdf")
    parser.add_argument("--sources", type=int, nargs="*", default=[2000, 20000], help="sources of no work, for memory")
    parser.add_argument("--no-dask", action="store_true")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(_measure(**json.loads(given.one))))
        return
    with tempfile.TemporaryDirectory(prefix="xinfang-bench-") as folder:
        _pages(given, Path(folder))
        _books(given, Path(folder))
        _memory(given, Path(folder))


def _pages(given: argparse.Namespace, folder: Path) -> None:
    if not given.pages:
        return
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "samples").glob("*.txt"))]
    for number in range(given.pages):
        file = folder / "pages" / f"{number // 1000:04d}" / f"{number:07d}.txt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{texts[number % len(texts)]}\n第{number}号\n", encoding="utf-8")
    print(f"\n{given.pages:,} small pages")
    _compare(given, folder, folder / "pages", given.pages)


def _books(given: argparse.Namespace, folder: Path) -> None:
    if not given.books or not given.book.exists():
        return
    (folder / "books").mkdir()
    for number in range(given.books):
        (folder / "books" / f"{number}.pdf").write_bytes(given.book.read_bytes() + f"\n% {number}\n".encode())
    print(f"\n{given.books} books ({given.book.name})")
    _compare(given, folder, folder / "books", given.books)


def _compare(given: argparse.Namespace, folder: Path, inputs: Path, sources: int) -> None:
    alone = _run(how="alone", inputs=inputs, run=folder)
    _tell("extraction alone, one process", alone, sources)
    walls = {}
    for jobs in (1, 2):
        told = _run(how="local", inputs=inputs, run=folder / f"{inputs.name}-{jobs}", jobs=jobs)
        walls[jobs] = told["wall"]
        _tell(f"batch, {jobs} job(s)", told, sources)
        if jobs == 1:
            print(f"  store and handing out: {told['own_cpu'] / alone['cpu']:.1%} of extraction's CPU")
            print(f"  wall over extraction alone: {told['wall'] / alone['wall'] - 1:+.1%}")
    print(f"  scaling efficiency on two cores: {walls[1] / walls[2] / 2:.2f}")
    if not given.no_dask:
        told = _run(how="dask", inputs=inputs, run=folder / f"{inputs.name}-dask", jobs=2)
        _tell("batch, Dask, 2 workers", told, sources)


def _tell(what: str, told: dict[str, Any], sources: int) -> None:
    print(
        f"{what:32} {told['wall']:8.1f} s wall {told['cpu']:8.1f} s CPU  {sources / told['wall']:9.1f} sources/s "
        f"{told['pages'] / told['wall']:9.1f} pages/s",
        flush=True,
    )


def _memory(given: argparse.Namespace, folder: Path) -> None:
    print("\nmemory of the parent, with sources that are no work but have rows")
    peaks = []
    for sources in given.sources:
        inputs = folder / f"many-{sources}"
        for number in range(sources):
            file = inputs / f"{number // 1000:04d}" / f"{number:07d}.txt"
            if number % 1000 == 0:
                file.parent.mkdir(parents=True)
            file.write_bytes(b"x")
        run = folder / f"run-{sources}"
        told = _run(how="local", inputs=inputs, run=run, jobs=2, work="bench.batch:no_work")
        peaks.append(told["peak"])
        again = _run(how="local", inputs=inputs, run=run, jobs=2, work="bench.batch:no_work")
        export = _run(how="export", inputs=inputs, run=run)
        size = (run / "xinfang.duckdb").stat().st_size / 2**20
        print(
            f"{sources:9,} sources: peak {told['peak']:6.1f} MiB; {sources / told['wall']:8.0f} sources/s; "
            f"file {size:.0f} MiB; second run {again['wall']:.1f} s, {again['peak']:.1f} MiB; "
            f"export of figures {export['wall']:.1f} s, {export['peak']:.1f} MiB",
            flush=True,
        )
    if len(peaks) > 1:
        print(f"  the largest against the smallest: {max(peaks) / min(peaks):.2f} ×")


def _run(**what: Any) -> dict[str, Any]:
    line = [sys.executable, str(Path(__file__)), "--one", json.dumps(what, default=str)]
    told: dict[str, Any] = json.loads(subprocess.run(line, check=True, capture_output=True, cwd=ROOT).stdout)
    return told


def _measure(how: str, inputs: str, run: str, jobs: int = 1, work: str = "") -> dict[str, Any]:
    began = time.monotonic()
    if how == "alone":
        pages = _extract_all(Path(inputs))
    elif how == "export":
        pages = _export(Path(run))
    else:
        pages = _batch(how, inputs, Path(run), jobs, work)
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    own_cpu = own.ru_utime + own.ru_stime
    return {
        "wall": time.monotonic() - began,
        "own_cpu": own_cpu,
        "cpu": own_cpu + children.ru_utime + children.ru_stime,
        "peak": own.ru_maxrss / 1024,
        "pages": pages,
    }


def _extract_all(inputs: Path) -> int:
    from xinfang_extract import extract

    return sum(len(extract(path).pages) for path in sorted(inputs.rglob("*.*")))


def _export(run: Path) -> int:
    from xinfang_extract.outputs import writer_for
    from xinfang_extract.store.reader import RunReader

    writer = writer_for("csv")
    with RunReader(run) as reader:
        return sum(len(writer.body(portion)) for portion in reader.rows("figures"))


def _batch(how: str, inputs: str, run: Path, jobs: int, work: str) -> int:
    from xinfang_extract.batch.job import run_job
    from xinfang_extract.batch.local import LocalEngine
    from xinfang_extract.batch.rules import rules_version
    from xinfang_extract.cli.batch_progress import BatchProgress

    settings = Settings()
    settings = replace(settings, rules=rules_version(settings.reading, settings.options, (), work))
    if work:
        settings = replace(settings, work=work)

    def engine() -> Any:
        if how == "local":
            return LocalEngine(jobs)
        from xinfang_extract.batch.cluster import DaskEngine

        return DaskEngine(None, jobs)

    progress = BatchProgress(quiet=True)
    run_job([inputs], run, settings, engine, progress)
    return progress._pages


def no_work(item: Item, settings: Settings, lexicon: Any, begun: Any) -> Outcome:
    """A record with the rows of an ordinary page, without the work of reading one."""
    from decimal import Decimal

    from xinfang_extract.batch.record import make_record
    from xinfang_extract.batch.task import Print
    from xinfang_extract.extraction import Extraction
    from xinfang_extract.model import Figure
    from xinfang_extract.page import Page

    evidence = "全年受理群众来信来访一百二十二件次，比上年下降百分之三点八，办结率百分之九十五。"
    figures = tuple(
        Figure(
            item.source,
            1,
            20 * n,
            20 * n + 3,
            f"{100 + n}件次",
            Decimal(100 + n),
            "cases",
            evidence=evidence,
            year=2017,
        )
        for n in range(12)
    )
    extraction = Extraction((Page(item.source, 1, "x"),), figures)
    mark = Print(item.location[-64:], item.size, item.stamp)
    return Outcome(item, mark, record=make_record(item, mark, "text", extraction, 0, settings.rules, {}))


if __name__ == "__main__":
    main()
