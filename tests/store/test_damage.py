"""A RUN that is newer, older, damaged or tampered with: a clear line, and what can be mended is."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import duckdb
import pytest

from tests.batch.running import batch, exports, write_pages
from xinfang_extract.store import schema
from xinfang_extract.store.database import open_to_read, open_to_write
from xinfang_extract.store.errors import StoreError
from xinfang_extract.store.reader import RunReader
from xinfang_extract.store.writer import RunWriter


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A RUN of forty pages, and the pages."""
    folder = tmp_path_factory.mktemp("made")
    write_pages(folder / "pages", range(40))
    batch([folder / "pages"], folder / "RUN")
    return folder


@pytest.fixture
def run(made: Path, tmp_path: Path) -> Path:
    """A copy of it to be spoilt."""
    shutil.copytree(made / "RUN", tmp_path / "RUN")
    return tmp_path / "RUN"


def _sql(run: Path, *statements: str) -> None:
    with duckdb.connect(str(run / schema.FILE_NAME)) as connection:
        for statement in statements:
            connection.execute(statement)


def _refused(run: Path) -> str:
    said = set()
    for attempt in (open_to_write, open_to_read):
        with pytest.raises(StoreError) as caught:
            attempt(run)
        said.add(str(caught.value))
    assert all(str(run) in line and "\n" not in line and ";" in line for line in said), said
    return " ".join(said)


@pytest.mark.parametrize(
    ("statement", "line"),
    [
        ("UPDATE about SET format = 99, made_by = '9.9'", "newer version (xinfang 9.9, format 99; this one knows 1)"),
        ("DROP TABLE about", "is no run of xinfang"),
        ("DELETE FROM about", "is damaged"),
        ("INSERT INTO about VALUES (1, 'twice')", "is damaged"),
        ("DROP TABLE figures", "the table figures is missing"),
        ("DROP TABLE plan", "the table plan is missing"),
    ],
)
def test_what_is_no_sound_run_is_refused(run: Path, statement: str, line: str) -> None:
    _sql(run, statement)
    assert line in _refused(run)


@pytest.mark.parametrize("content", [b"x" * 5000, b"\x00" * 20000, b"SQLite format 3\x00" + b"\x00" * 5000, b"short"])
def test_a_file_that_is_no_database_is_refused(run: Path, content: bytes) -> None:
    (run / schema.FILE_NAME).write_bytes(content)
    assert "is damaged" in _refused(run)


def test_a_file_cut_short_is_refused_or_read_whole(run: Path) -> None:
    file = run / schema.FILE_NAME
    whole = file.read_bytes()
    for share in (0.1, 0.3, 0.6, 0.9):
        file.write_bytes(whole[: int(len(whole) * share)])
        with pytest.raises(StoreError, match="is damaged"):
            exports(run)


def test_flipped_bytes_are_noticed_and_never_read_as_numbers(run: Path) -> None:
    file = run / schema.FILE_NAME
    whole, tables = file.read_bytes(), exports(run)
    dice = random.Random(7)
    for _ in range(25):
        spoilt = bytearray(whole)
        spoilt[dice.randrange(len(whole))] ^= 0xFF
        file.write_bytes(spoilt)
        try:
            assert exports(run) == tables  # a byte that nothing uses
        except StoreError as error:
            assert str(file) in str(error) and "\n" not in str(error)


def test_a_run_made_by_an_older_version_is_brought_up(run: Path) -> None:
    tables = exports(run)
    _sql(run, "DROP VIEW manifest", "ALTER TABLE figures DROP COLUMN topic", "ALTER TABLE sources DROP COLUMN kind")
    with pytest.raises(StoreError, match="made by another version; run `xinfang batch` on it once"):
        open_to_read(run)
    RunWriter(run).close()
    brought = exports(run)
    place = [column.name for column in schema.RESULTS["figures"].columns].index("topic")
    assert [(*row[:place], *row[place + 1 :]) for row in brought["figures"]] == [
        (*row[:place], *row[place + 1 :]) for row in tables["figures"]
    ]
    assert brought["manifest"] == tables["manifest"]


@pytest.mark.parametrize(
    "spoil",
    [
        "DELETE FROM figures WHERE source LIKE '%0007.txt'",
        "DELETE FROM checks WHERE source LIKE '%0007.txt'",
        "DELETE FROM sources WHERE source LIKE '%0007.txt'",
        "INSERT INTO figures SELECT * FROM figures WHERE source LIKE '%0007.txt'",
        "INSERT INTO sources SELECT * FROM sources WHERE source LIKE '%0007.txt'",
        "DELETE FROM pages",
        "UPDATE figures SET source = 'nobody' WHERE source LIKE '%0007.txt'",
    ],
)
def test_rows_that_were_taken_out_or_put_in_are_mended_by_the_next_run(made: Path, run: Path, spoil: str) -> None:
    tables = exports(run)
    _sql(run, spoil)
    told = batch([made / "pages"], run)
    assert told.damaged or "DELETE FROM sources" in spoil
    assert told.records
    assert exports(run) == tables


def test_a_run_that_was_killed_while_it_was_made_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / (schema.FILE_NAME + ".new")).write_bytes(b"half a database")
    (tmp_path / (schema.FILE_NAME + ".wal")).write_bytes(b"of a file that is gone")
    RunWriter(tmp_path).close()
    with RunReader(tmp_path) as reader:
        assert list(reader.rows("sources")) == []


def test_a_log_that_lost_its_end_loses_whole_transactions_only(made: Path, tmp_path: Path) -> None:
    whole = exports(made / "RUN")
    run = tmp_path / "RUN"
    run.mkdir()
    writer = RunWriter(run)
    with RunReader(made / "RUN") as reader:
        rows = reader.connection.execute("SELECT * FROM sources ORDER BY source").fetchall()
    for row in rows:
        writer.connection.begin()
        writer.insert("sources", [row], schema.columns("sources"))
        writer.connection.commit()
    log = (run / (schema.FILE_NAME + ".wal")).read_bytes()
    base = (run / schema.FILE_NAME).read_bytes()
    writer.close()
    for share in (0.2, 0.5, 0.99):
        (run / schema.FILE_NAME).write_bytes(base)
        (run / (schema.FILE_NAME + ".wal")).write_bytes(log[: int(len(log) * share)])
        RunWriter(run).close()
        kept = exports(run)["sources"]
        assert kept == whole["sources"][: len(kept)]
        assert len(kept) < len(rows)


def test_a_run_opens_no_other_file(run: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("a,b\n1,2\n")
    _sql(run, "DROP VIEW manifest", f"CREATE VIEW manifest AS SELECT * FROM read_csv('{tmp_path}/secret.csv')")
    with RunReader(run) as reader, pytest.raises(StoreError):
        list(reader.rows("manifest"))


@pytest.mark.parametrize("attempt", [open_to_write, open_to_read])
def test_connections_are_closed_where_a_run_is_refused(run: Path, attempt: Callable[[Path], object]) -> None:
    _sql(run, "UPDATE about SET format = 99")
    with pytest.raises(StoreError):
        attempt(run)
    _sql(run, "UPDATE about SET format = 1")
    RunWriter(run).close()
