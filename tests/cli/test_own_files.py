"""What xinfang made is not read as a page: told once of a folder or a pattern, refused where it is named."""

from __future__ import annotations

import codecs
import csv
import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
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


def quoted(text: str) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, quoting=csv.QUOTE_ALL).writerows(csv.reader(io.StringIO(text, newline="")))
    return out.getvalue()


SAVED_AGAIN: dict[str, Callable[[str], bytes]] = {
    "by a Chinese spreadsheet": lambda text: text.encode("gb18030"),
    "all cells quoted, with row names (R)": lambda text: quoted("," + text).encode(),
    "all cells quoted": lambda text: quoted(text).encode(),
    "with an index (pandas)": lambda text: f",{text}".encode(),
    "with numbered rows": lambda text: f"序号,{text}".encode(),
    "as Unicode text (Excel)": lambda text: text.replace(",", "\t").encode("utf-16"),
    "parted by semicolons": lambda text: text.replace(",", ";").encode("utf-8-sig"),
}


@pytest.mark.parametrize("again", SAVED_AGAIN)
@pytest.mark.parametrize("of", TABLES, ids=lambda of: of.name)
def test_a_table_that_another_program_saved_again_is_known(of: Table, again: str) -> None:
    for language in (None, "en", "zh"):
        names = header(of, language)  # type: ignore[arg-type]
        if any("," in name for name in names):  # of columns far to the right
            names = names[:6]
        assert is_own_text(SAVED_AGAIN[again](",".join(names) + "\r\n")), language


def test_objects_that_another_program_wrote_again_are_known() -> None:
    row = dict.fromkeys(header(TABLES[0], "zh"), 'a "b"')
    for text in (json.dumps(row), json.dumps(row, ensure_ascii=False, separators=(",", ":")), json.dumps(row)[:300]):
        assert is_own_text(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "来源,页",
            "来信14件次，来访261批次。",
            "年份,地区,来信\n2017,澄江县,14",
            '{"a": 1}',
            "source",
            "\xff\xfe",
        ),
        "地区,行政区划代码,年份,来信（件）,来访（批次）",
        "region,adcode,year,letters,visits",
        "source,page,region,letters,visits,year",
        "source,state,error",
        "项目,正确数,总数",
        '{"source": "a", "page": 1, "letters": 4}',
        '{"source": ["a"], "page": 1, "region": "", "adcode": "", "year": 1, "period": ""}',
        '"',
    ],
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


@pytest.mark.parametrize("name", ["c.txt", "c.md", "c.text", "下.txt"])
def test_a_table_under_the_name_of_a_text_is_left_out(xinfang: Xinfang, page: Path, name: str) -> None:
    once = table(xinfang("extract", page)[1])
    page.with_name(name).write_bytes(xinfang("extract", page, "--format", "tsv")[1])
    code, out, err = xinfang("extract", page.parent)
    assert (code, table(out)) == (0, once) and f"made by xinfang: {name}" in err
    run = page.parent.with_name(f"{page.parent.name}-RUN")
    code, _, err = xinfang("batch", page.parent, "-o", run)
    assert code == 0 and "1 left out, made by xinfang" in err


@pytest.mark.parametrize("name", ["c.csv", "c.xlsx", "c.zip", "c.html"])
def test_a_table_packed_beside_its_pages_is_left_out(xinfang: Xinfang, page: Path, name: str) -> None:
    made, packed = page.with_name(name), page.with_name("all.zip")
    assert xinfang("extract", page, "-o", made)[0] == 0
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(page, "a.txt")
        archive.write(made, name)
    code, out, err = xinfang("extract", packed)
    assert (code, {row["source"] for row in table(out)}) == (0, {f"{packed}!/a.txt"})
    assert err == f"xinfang: {packed}!/{name}: was made by xinfang, and is left out\n"
    assert xinfang("extract", packed, "-q")[::2] == (0, "")
    run = page.parent.with_name(f"{page.parent.name}-RUN")
    assert xinfang("batch", packed, "-o", run)[0] == 0
    assert table(xinfang("export", run)[1]) == table(out)


@pytest.mark.parametrize("command", [["extract"], ["find", "--format", "csv"]])
def test_what_the_shell_has_it_write_to_is_no_page(command: list[str], page: Path) -> None:
    line = [sys.executable, "-m", "xinfang_extract", *command]
    for pages in (str(page.parent), str(page.with_name("*"))):
        with page.with_name("counts.csv").open("wb") as out, page.with_name("log.txt").open("wb") as log:
            assert subprocess.run([*line, pages], stdout=out, stderr=log, check=False).returncode == 0
        assert page.with_name("counts.csv").read_bytes().count(b"\n") > 1
        assert page.with_name("log.txt").read_text("utf-8").endswith("made by xinfang: counts.csv, log.txt\n")


def test_a_pattern_that_matches_nothing_else_fails(xinfang: Xinfang, page: Path) -> None:
    assert xinfang("extract", page, "-o", page.with_name("c.csv"))[0] == 0
    code, out, err = xinfang("extract", page.with_name("*.csv"))
    assert (code, out, err.count("\n")) == (1, b"", 2) and "no page matches" in err
