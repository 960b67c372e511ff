"""`xinfang find`, and the sieve it rests on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from xinfang_extract.cli.find import command
from xinfang_extract.sources.page_sieve import may_speak_of_petitions, pairs_beside_petition_words, snippet

DATA = Path(__file__).parents[1] / "data"
SHARED = Path(__file__).parents[2] / ".." / "shared" / "pdfs"
needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the shared PDFs are not beside the checkout")


def find(*args: str | Path) -> Result:
    return CliRunner().invoke(command, [*map(str, args), "--ocr", "never"], standalone_mode=False)


@needs_shared
def test_exactly_the_three_pages_of_a_book() -> None:
    done = find(SHARED / "book.pdf", "--format", "jsonl")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(row["page"], row["page_label"]) for row in rows] == [(87, "131"), (176, "220"), (263, "307")]
    assert all(row["pairs"] >= 10 and row["snippet"] for row in rows)
    assert done.return_value == 0


@needs_shared
def test_a_page_range_limits_the_search() -> None:
    assert [
        line.split("  ")[0][-3:] for line in find(SHARED / "book.pdf", "--pages", "170-180").stdout.splitlines()
    ] == ["176"]


def test_text_lines_name_file_page_label_count_and_words() -> None:
    file = DATA / "entry-over-the-page.pdf"
    (line,) = find(file).stdout.splitlines()
    where, label, pairs, words = line.split("  ", 3)
    assert (where, label) == (f"{file}:20", "p. 120")
    assert int(pairs) == 7
    assert "来信来访" in words


def test_what_cannot_be_read_is_said_and_the_others_are_searched(tmp_path: Path) -> None:
    bad, good = tmp_path / "a.pdf", tmp_path / "b.txt"
    bad.write_bytes(b"no pdf")
    good.write_text("全年受理来信14件次。", encoding="utf-8")
    done = find(bad, good, tmp_path / "missing.txt")
    assert done.return_value == 1
    assert done.stdout.count("\n") == 1
    assert "b.txt:1" in done.stdout
    assert "is not a PDF" in done.stderr
    assert "no such file" in done.stderr


def test_a_book_without_petitions_says_so(tmp_path: Path) -> None:
    page = tmp_path / "a.txt"
    page.write_text("全年发放书信纸14件。", encoding="utf-8")
    done = find(page)
    assert (done.stdout, done.return_value) == ("", 0)
    assert "no page" in done.stderr


@pytest.mark.parametrize(
    "text",
    ["信访", "信\n访", "来　访", "信訪", "上 访群众", "集体\n访", "群众来\n信", "控申科", "联名信"],
)
def test_words_are_found_broken_and_in_both_scripts(text: str) -> None:
    assert may_speak_of_petitions(f"全县{text}工作")


@pytest.mark.parametrize(
    "text", ["", "走访慰问困难职工", "通信基站65处", "家书里的书信293封", "信贷14件", "访问学者3人"]
)
def test_other_words_are_not(text: str) -> None:
    assert not may_speak_of_petitions(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("全年受理来信14件次、来访9批次30人次。修路3条。", 3),
        ("信访工作178\n民政181", 0),
        ("全年受理来信十四件次，造林五件。办结3件。", 2),
        ("信访局长张三，1958年生。新增图书14件。", 0),
        ("表1 信访情况\n项目\t件次\t人次\n来信\t14\t15\n来访\t—\t30\n", 3),
        ("表1 邮政情况\n项目\t件次\n包裹\t14\n", 0),
    ],
)
def test_pairs_beside_petition_words_are_counted(text: str, count: int) -> None:
    assert pairs_beside_petition_words(text) == count


def test_a_snippet_shows_the_first_pair() -> None:
    assert "来信14件次" in snippet("一、概况。" + "修路。" * 30 + "全年受理来信14件次，其中初信9件次。" + "造林。" * 30)
    assert snippet("2017年信访情况\n来信\t14\n") == "2017年信访情况"
    assert snippet("造林14件") == ""
