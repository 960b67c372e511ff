"""`xinfang explain`: one figure with its sentence and its reasons, or the list of them."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.told import PAGE, Xinfang
from tests.made import check, figure
from xinfang_extract.cli.explain import Target, parse_target
from xinfang_extract.explain import explain, explain_unread, marked
from xinfang_extract.extraction import Extraction
from xinfang_extract.model import Basis, Because, Span, Unread
from xinfang_extract.page import Page


def test_the_list_of_a_page(xinfang: Xinfang, page: Path) -> None:
    code, out, err = xinfang("explain", page)
    lines = out.decode().splitlines()
    assert (code, err, len(lines)) == (0, "", 3)
    assert lines[1].split()[:3] == [f"1:{PAGE.index('261')}", "261批次", "261"]


def test_the_figures_of_several_pages_stand_under_their_names(xinfang: Xinfang, page: Path) -> None:
    other, empty, packed = (page.with_name(name) for name in ("b.txt", "a.txt", "c.zip"))
    lines = xinfang("explain", page)[1].decode()
    other.write_text(PAGE, encoding="utf-8")
    empty.write_text("全年无事。", encoding="utf-8")
    for target in (page.parent, page.parent / "*.txt"):
        code, out, err = xinfang("explain", target)
        assert (code, out.decode()) == (0, f"{other}\n{lines}{page}\n{lines}")
        assert err == f"xinfang: {empty}: no petition figures\n"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("1.txt", PAGE)
        archive.writestr("2.txt", PAGE)
    told = xinfang("explain", packed)[1].decode()
    assert told == f"{packed}!/1.txt\n{lines}{packed}!/2.txt\n{lines}"


def test_one_figure(xinfang: Xinfang, page: Path) -> None:
    for offset in range(PAGE.index("261"), PAGE.index("822")):  # anywhere in the number or its unit
        code, out, err = xinfang("explain", f"{page}:{offset}")
        assert (code, err) == (0, "")
        assert "来访⟦261⟧批次822人次" in out.decode()
    assert "visit (visits)" in out.decode()
    assert xinfang("explain", f"{page}:1:{offset}")[1] == out
    assert "信访渠道" in xinfang("explain", f"{page}:{offset}", "--labels", "zh")[1].decode()


@pytest.mark.parametrize("at", ["{}", "1:{}"])
def test_one_figure_of_standard_input(xinfang: Xinfang, page: Path, at: str, monkeypatch: pytest.MonkeyPatch) -> None:
    place = at.format(PAGE.index("261"))
    told = xinfang("explain", f"{page}:{place}", "--labels", "zh")[1].decode()
    for words in (
        (f"-:{place}", "--labels", "zh"),
        ("--labels", "zh", f"-:{place}"),
        ("--labels", "zh", "--", f"-:{place}"),
    ):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
        code, out, err = xinfang("explain", *words)
        assert (code, out.decode(), err) == (0, told.replace(str(page), "-"), "")
    assert xinfang("explain", f"-:{place}", f"-:{place}")[0] == 2
    assert "No such option" in xinfang("explain", "-:x")[2]


def test_where_no_figure_is(xinfang: Xinfang, page: Path) -> None:
    code, out, err = xinfang("explain", f"{page}:2")
    assert (code, out) == (1, b"") and str(PAGE.index("214")) in err and err.count("\n") == 1
    page.write_text("全年粮食产量36万吨。", encoding="utf-8")
    assert "there is none" in xinfang("explain", f"{page}:2")[2]
    code, out, err = xinfang("explain", page)
    assert (code, out) == (0, b"") and "no petition figures" in err
    assert xinfang("explain", f"{page}.no:5")[0] == 1


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("a.txt", Target("a.txt")),
        ("a.txt:120", Target("a.txt", None, 120)),
        ("a.txt:1:120", Target("a.txt", 1, 120)),
        ("book.pdf:178", Target("book.pdf", 178)),
        ("book.PDF:178:12", Target("book.PDF", 178, 12)),
        (r"C:\pages\a.txt:12", Target(r"C:\pages\a.txt", None, 12)),
        (r"C:\pages\a.txt", Target(r"C:\pages\a.txt")),
        ("-:12", Target("-", None, 12)),
        ("a:b.txt", Target("a:b.txt")),
    ],
)
def test_targets(text: str, target: Target) -> None:
    assert parse_target(text) == target


@pytest.mark.skipif("sys.platform == 'win32'", reason="no colon in names there")
def test_a_file_whose_name_ends_in_a_number(tmp_path: Path) -> None:
    (tmp_path / "a:12").touch()
    assert parse_target(str(tmp_path / "a:12")) == Target(str(tmp_path / "a:12"))


def test_everything_known_of_a_figure_is_told() -> None:
    text = "上句。全年来访261\n批次。下句。"
    told = figure(
        text.index("261"),
        261,
        "batches",
        channel="visit",
        year=2017,
        printed="261\n批次",
        whole="1:99",
        flags=("wrapped_digits",),
        because={
            "channel": Because(Basis.STATED, "channel.visit", "来访", Span(0, 5, 7)),
            "year": Because(Basis.ASSUMED, "year.option"),
        },
    )
    extraction = Extraction(
        (Page("page.txt", 1, text),),
        (told, figure(99, 900, "persons")),
        checks=(check("sum-1", "conflict", told.figure_id),),
    )
    shown = explain(extraction, told)
    assert "\n  全年来访⟦261⟧⏎批次。\n" in shown
    line = next(line for line in shown.splitlines() if line.startswith("  Channel"))
    assert line.split() == ["Channel", "visit", "(visits)", "stated", "“来访”", "at", "5", "rule", "channel.visit"]
    assert "part of: 1:99 900人次" in shown
    assert "a line break inside the number closed" in shown
    assert "sum-1 conflict: 1+2 = 3; suggested 1:0=2" in shown


def test_an_unread_number_is_told_with_its_reason() -> None:
    extraction = Extraction((Page("page.txt", 1, "召开会议36次。"),))
    told = explain_unread(extraction, Unread("page.txt", 1, 4, 6, "36次", "meeting"))
    assert "召开会议⟦36⟧次。" in told and "meetings" in told and "(meeting)" in told


def test_a_page_without_full_stops_is_shown_in_part() -> None:
    line = marked(Page("p", 1, "信" * 5000 + "261" + "访" * 5000), 5000, 5003)
    assert len(line) < 400 and line.startswith("…信") and line.endswith("访…") and "⟦261⟧" in line
