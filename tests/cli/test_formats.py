"""The format of `xinfang extract` follows the ending of the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from xinfang_extract.cli.extract import command

SAMPLE = Path(__file__).parents[2] / "samples" / "hard-wrapped.txt"


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("counts.csv", b"source,"),
        ("counts.tsv", b"source\t"),
        ("counts.jsonl", b'{"source"'),
        ("page.html", b"<!DOCTYPE html>"),
        ("book.xlsx", b"PK"),
        ("counts.parquet", b"PAR1"),
        ("counts.dta", b"<stata_dta>"),
        ("all.sqlite", b"SQLite format 3"),
        ("counts.unknown", b"source,"),
    ],
)
def test_the_ending_names_the_format(tmp_path: Path, name: str, begins: bytes) -> None:
    output = tmp_path / name
    done = CliRunner().invoke(command, [str(SAMPLE), "-o", str(output)], standalone_mode=False)
    assert done.exception is None and done.return_value == 0
    assert output.read_bytes()[: len(begins)].lower() == begins.lower()


def test_a_file_format_needs_a_file() -> None:
    done = CliRunner().invoke(command, [str(SAMPLE), "--format", "xlsx"])
    assert done.exit_code == 2 and "add -o FILE.xlsx" in done.output
