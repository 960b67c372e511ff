"""The format of a file: asked for, or by its ending; never one that contradicts its name."""

from __future__ import annotations

import pytest

from xinfang_extract.outputs.atomic import OutputError
from xinfang_extract.outputs.endings import format_for

ALL = ("csv", "tsv", "jsonl", "xlsx", "parquet", "stata", "sqlite", "duckdb", "datapackage")


@pytest.mark.parametrize(
    ("name", "asked", "made"),
    [
        ("a.csv", None, "csv"),
        ("a.xlsx", None, "xlsx"),
        ("a.DTA", None, "stata"),
        ("a.db", None, "sqlite"),
        ("a.pq", None, "parquet"),
        ("a.zip", None, "datapackage"),
        ("s3://bucket/a.tsv", None, "tsv"),
        ("", None, "csv"),
        ("年鉴", None, "csv"),
        ("", "jsonl", "jsonl"),
        ("a.csv", "csv", "csv"),
        ("a.txt", "csv", "csv"),  # no ending of a format, and somebody said which
        ("v1.2", "datapackage", "datapackage"),
    ],
)
def test_the_format_of_a_name(name: str, asked: str | None, made: str) -> None:
    assert format_for(name, asked, ALL) == made


@pytest.mark.parametrize(
    ("name", "asked", "said"),
    [
        ("a.doc", None, "a.doc: .doc stands for no format that this is written in; those that do: .csv, .tsv, .jsonl"),
        ("a.html", None, ".html stands for no format"),
        ("a.csv.gz", None, ".gz stands for no format"),
        ("a.xlsx", "csv", "a.xlsx: .xlsx stands for xlsx, not for csv; those that stand for a format: .csv"),
        ("a.html", "csv", ".html stands for html, not for csv"),
    ],
)
def test_an_ending_of_no_format_or_of_another_is_refused(name: str, asked: str | None, said: str) -> None:
    with pytest.raises(OutputError) as raised:
        format_for(name, asked, ALL)
    assert said in str(raised.value)
