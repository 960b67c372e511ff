"""What xinfang made is not read as a page: told once of a folder or a pattern, refused where it is named."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from tests.cli.told import Xinfang, table
from xinfang_extract.cli.codebook import _tables
from xinfang_extract.codebook import Table
from xinfang_extract.evaluation.report import EVALUATION, FAULTS
from xinfang_extract.evaluation.sampling import SHEET
from xinfang_extract.outputs import writer_for
from xinfang_extract.outputs.codebook_text import CODEBOOK
from xinfang_extract.outputs.labels import header
from xinfang_extract.panel.columns import coverage_table
from xinfang_extract.sources.own import is_own, is_own_text

TABLES = [*_tables().values(), coverage_table([2016, 2017]), EVALUATION, FAULTS, SHEET, CODEBOOK]


@pytest.mark.parametrize("of", TABLES, ids=lambda of: of.name)
@pytest.mark.parametrize("language", [None, "en", "zh"])
def test_every_table_is_known_by_its_header(of: Table, language: str | None) -> None:
    names = header(of, language)  # type: ignore[arg-type]
    row = tuple('a "b", {c: 1}' if column.dtype == "text" else None for column in of.columns)
    for format_name in ("csv", "tsv", "jsonl"):
        for excel in {False, format_name != "jsonl"}:
            writer = writer_for(format_name, excel=excel)
            head = writer.header(names) + writer.body([row])
            assert is_own_text(head), (format_name, excel)
    if language is None:
        assert not is_own_text(codecs.BOM_UTF8 + ",".join(reversed(names)).encode())


@pytest.mark.parametrize(
    "text",
    ["", "来源,页", "来信14件次，来访261批次。", "年份,地区,来信\n2017,澄江县,14", '{"a": 1}', "source", "\xff\xfe"],
)
def test_what_others_made_is_not(text: str) -> None:
    assert not is_own_text(text.encode("utf-8"))


@pytest.mark.parametrize("name", ["c.csv", "c.tsv", "c.html", "c.xlsx", "c.zip", "c.jsonl"])
@pytest.mark.parametrize("labels", [[], ["--labels", "zh"]])
def test_a_folder_with_a_table_beside_its_pages_is_read_as_before(
    xinfang: Xinfang, page: Path, name: str, labels: list[str]
) -> None:
    made = page.with_name(name)
    once = table(xinfang("extract", page)[1])
    assert xinfang("extract", page.parent, "-o", made, *labels)[0] == 0
    assert is_own(str(made))
    for target in (page.parent, page.parent / "*"):
        code, out, err = xinfang("extract", target)
        assert (code, table(out)) == (0, once)
        left_out = f"xinfang: {target}: left out 1 of the files there, made by xinfang: {name}\n"
        assert err == left_out or (err == "" and target == page.parent and name in ("c.xlsx", "c.jsonl"))
        assert xinfang("extract", target, "-q")[2] == ""
        assert xinfang("find", target)[1].count(b"\n") == 1
    code, _, err = xinfang("extract", made)
    assert code == 1 and ("was made by xinfang; name the pages that it was made from" in err or name == "c.xlsx")
    run = page.parent.with_name(f"{page.parent.name}-RUN")
    for target in (page.parent, page.parent / "*"):
        code, _, err = xinfang("batch", target, "-o", run)
        assert code == 0 and ("1 left out, made by xinfang" in err or "1 skipped for their suffix" in err)
        assert table(xinfang("export", run)[1]) == once


def test_a_pattern_that_matches_nothing_else_fails(xinfang: Xinfang, page: Path) -> None:
    assert xinfang("extract", page, "-o", page.with_name("c.csv"))[0] == 0
    code, out, err = xinfang("extract", page.with_name("*.csv"))
    assert (code, out, err.count("\n")) == (1, b"", 2) and "no page matches" in err
