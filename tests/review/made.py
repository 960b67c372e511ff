"""Small RUNs of real rows, made in this process: what `xinfang batch` makes with workers, without them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from xinfang_extract.batch.rules import rules_version
from xinfang_extract.batch.settings import Settings
from xinfang_extract.batch.task import Item
from xinfang_extract.batch.work import Worker, read_source
from xinfang_extract.options import Options
from xinfang_extract.review.desk import Desk, SourceRow
from xinfang_extract.review.readings import Reader, Readings
from xinfang_extract.sources import Reading
from xinfang_extract.store.writer import RunWriter

SAMPLES = Path(__file__).parents[2] / "samples"
PDFS = Path(__file__).parents[1] / "data"

CONFLICT = (
    "牧川县2008年共受理群众信访1206件次，比上年的1340件次减少143件次。其中来信315件次，接待来访261批次822人次。\n"
)
"""1340 - 1206 is 134: two digits have changed places."""

Files = dict[str, str | bytes]


def settings(words: str = "") -> Settings:
    """`words`: a lexicon of the user's, as TOML."""
    lexicons = (("mine.toml", words.encode()),) if words else ()
    made = Settings(Reading(ocr="never"), Options(), lexicons)
    return replace(made, rules=rules_version(made.reading, made.options, lexicons, made.work))


def make_run(folder: Path, files: Files, run: Path | None = None) -> Path:
    """A RUN of `files` (name → content), which are written into `folder` first."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_into(run or folder / "RUN", [folder / name for name in files])


def read_into(run: Path, paths: Iterable[Path], words: str = "") -> Path:
    """Read files into a RUN, in place of what it had of them."""
    run.mkdir(parents=True, exist_ok=True)
    worker = Worker(settings(words), read_source)
    writer = RunWriter(run)
    try:
        writer.begin_run(settings(words).rules, "")
        outcomes = [worker.outcome(Item(str(path), str(path.resolve())), lambda mark: None) for path in paths]
        records = [outcome.record for outcome in outcomes if outcome.record is not None]
        writer.record(records, [record.source for record in records])
        writer.end_run()
    finally:
        writer.close()
    return run


def readings() -> Readings:
    made = settings()
    return Readings(Reader(made.reading, made.options, None, made.rules))


def source_named(at: Desk, name: str) -> SourceRow:
    """The one source whose name `name` is part of."""
    with at.database() as db:
        found = db.execute("SELECT rowid FROM sources WHERE contains(source, ?) AND NOT removed", [name]).fetchall()
    ((rowid,),) = found
    source = at.source(rowid)
    assert source is not None
    return source


def desk(run: Path, who: str = "reviewer") -> Desk:
    return Desk(run, who)
