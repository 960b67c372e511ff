"""Scores of figures against hand-coded ones, and sheets for coders."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.made import figure
from xinfang_extract import tables
from xinfang_extract.cli import run
from xinfang_extract.codebook import TABLES
from xinfang_extract.evaluation import Coded, CodedError, read_coded, score
from xinfang_extract.evaluation.coded import from_rows
from xinfang_extract.evaluation.sampling import LEFT_EMPTY, SHEET
from xinfang_extract.extraction import Extraction

ROOT = Path(__file__).parents[2]
GOLD = """start\tend\tvalue\tmeasure\tkind\tchannel\tscored
10\t13\t300\tcases\tcount\tall\t1
20\t22\t14\tcases\tcount\tletter|mailbox\t1
30\t32\t99\tpersons\tcount\t*\t1
40\t42\t7\tcases\tcount\tall\t0
"""


def told(*figures: object) -> list[Coded]:
    extraction = Extraction(figures=figures)  # type: ignore[arg-type]
    return list(from_rows(TABLES["figures"].names(), tables.rows(extraction, "figures")))


def gold(tmp_path: Path) -> list[Coded]:
    (tmp_path / "page.tsv").write_text(GOLD, "utf-8")
    return read_coded(tmp_path)


def test_found_missed_invented_and_miscoded(tmp_path: Path) -> None:
    made = score(
        gold(tmp_path),
        told(
            figure(10, 300, channel="all"),
            figure(20, 14, "batches", channel="mailbox"),  # another measure; the channel is one of two right ones
            figure(40, 7),  # borderline: neither found nor missed
            figure(70, 5),  # invented
            figure(80, 50, "", "share"),  # nobody codes all shares
        ),
    )
    assert (made.scored, made.found, made.invented, made.strict) == (3, 2, 1, 1)
    assert (made.precision, made.recall) == (pytest.approx(2 / 3), pytest.approx(2 / 3))
    assert made.right == {"measure": 1, "kind": 2, "channel": 2}
    assert [(f.what, f.where, f.told, f.right) for f in made.faults] == [
        ("measure", "1:20", "batches", "cases"),
        ("missed", "1:30", "", "99"),
        ("invented", "1:70", "5", ""),
    ]


def test_a_wrong_value_is_missed_and_invented(tmp_path: Path) -> None:
    made = score(gold(tmp_path), told(figure(10, 301)))
    assert (made.found, made.invented) == (0, 1)
    assert ("missed", "301", "300") in [(f.what, f.told, f.right) for f in made.faults]


def test_two_coders_of_the_same_sheet_agree_wholly(tmp_path: Path) -> None:
    coded = gold(tmp_path)
    made = score(coded, coded)
    assert (made.f1, made.strict, made.faults) == (1, made.scored, [])
    assert made.alpha("measure") == 1 and made.alpha("channel") == 1


def one(start: int = 5, **cells: str) -> Coded:
    return Coded("p", 1, start, start + 1, {"value": "14", **cells})


@pytest.mark.parametrize(
    ("mine", "theirs", "faults"),
    [
        ({"channel": "letter|visit"}, {"channel": "letter|visit"}, []),
        ({"channel": "letter|visit"}, {"channel": "visit"}, []),
        ({"channel": "letter|visit"}, {"channel": "phone|visit"}, []),
        ({"channel": "letter|visit"}, {"channel": "phone|online"}, ["channel"]),
        ({"channel": "letter"}, {"channel": "*"}, []),
        ({"channel": "letter"}, {"channel": ""}, ["channel"]),
        ({"value": "-46|999"}, {"value": "-46|999"}, []),
        ({"value": "-46|999"}, {"value": "12|999"}, []),
        ({"value": "-46|999"}, {"value": "12|13"}, ["missed", "invented"]),
        ({"value": "14"}, {"value": "*"}, []),
        ({"value": "*"}, {"value": "*"}, []),
    ],
)
def test_what_either_coder_leaves_open(mine: dict[str, str], theirs: dict[str, str], faults: list[str]) -> None:
    for gold, said in ((mine, theirs), (theirs, mine)):
        assert [fault.what for fault in score([one(**gold)], [one(**said)]).faults] == faults


def test_a_value_that_is_not_judged_takes_nobody_elses_row() -> None:
    gold = [Coded("p", 1, None, None, {"value": value}) for value in ("14", "15")]
    told = [Coded("p", 1, None, None, {"value": value}) for value in ("*", "14")]
    for one, other in ((gold, told), (told, gold)):
        assert score(one, other).faults == []


def test_a_cell_that_is_not_judged_counts_for_neither() -> None:
    made = score([one(channel="letter"), one(8, channel="visit")], [one(channel="*"), one(8, channel="visit")])
    assert (made.right, made.pairs, made.strict) == ({"channel": 1}, {"channel": [("visit", "visit")]}, 2)


def test_tables_without_places_are_held_together_by_page_and_value(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("source,page,value,measure\nbook.pdf,3,14,cases\nbook.pdf,4,14,cases\n", "utf-8")
    made = score(
        read_coded(tmp_path / "a.csv"),
        told(figure(9, 14, page=3, source="x/book.pdf"), figure(9, 15, page=4, source="x/book.pdf")),
    )
    assert (made.found, made.scored, made.invented) == (1, 2, 1)


@pytest.mark.parametrize(
    ("name", "text", "word"),
    [
        ("a.csv", "x,y\n1,2\n", "no column value"),
        ("a.txt", "", "no table of ours"),
        ("a.jsonl", "[1]\n", "no table"),
        ("a.xlsx", "value\n1\n", "damaged or encrypted workbook"),
    ],
)
def test_tables_that_cannot_be_read(name: str, text: str, word: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    with pytest.raises(CodedError, match=word):
        read_coded(tmp_path / name)


def test_the_test_pages_score_against_their_own_coding(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    pages = ROOT / "tests" / "pages"
    inputs = [str(pages / "women-2004.txt"), str(pages / "town-2015.txt")]
    assert run(["evaluate", "--gold", str(pages / "women-2004.tsv"), *inputs]) == 0
    lines = dict(line.split()[:2] for line in capsysbinary.readouterr().out.decode().splitlines())
    assert float(lines["recall"]) > 0.5 and {"precision", "f1", "strict", "measure", "stage"} <= set(lines)


def test_two_sheets_on_the_command_line(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    for name, channel in (("a", "visit"), ("b", "letter")):
        (tmp_path / f"{name}.csv").write_text(
            f"source,page,start,end,value,channel\np,1,5,7,14,{channel}\np,1,9,11,15,all\n", "utf-8"
        )
    files = [str(tmp_path / "a.csv"), str(tmp_path / "b.csv")]
    assert run(["evaluate", "--gold", *files, "--format", "jsonl"]) == 0
    rows = {r["item"]: r for r in map(json.loads, capsysbinary.readouterr().out.decode().splitlines())}
    assert rows["channel"] == {"item": "channel", "right": 1, "of": 2, "share": 0.5, "alpha": 0.4}
    assert run(["evaluate", "--gold", *files, "--show"]) == 0
    assert capsysbinary.readouterr().out.decode() == "p:1:5: channel 'letter', not 'visit'\n"


def drawn(capsysbinary: pytest.CaptureFixture[bytes], *options: str) -> list[dict[str, str]]:
    pages = sorted(str(path) for path in (ROOT / "samples").glob("*.txt"))
    assert run(["sample", *pages, *options]) == 0
    return list(csv.DictReader(io.StringIO(capsysbinary.readouterr().out.decode("utf-8"))))


def test_a_sheet_is_drawn_by_seed_and_shows_no_code(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    rows = drawn(capsysbinary, "-n", "12", "--unread", "3")
    assert len(rows) == 15 and list(rows[0]) == list(SHEET.names())
    assert all(row[name] == "" for row in rows for name in LEFT_EMPTY)
    assert rows == drawn(capsysbinary, "-n", "12", "--unread", "3")
    assert rows != drawn(capsysbinary, "-n", "12", "--unread", "3", "--seed", "2")
    places = [(row["source"], int(row["page"]), int(row["start"])) for row in rows]
    assert places == sorted(places) and len(set(places)) == 15
    marked = [row for row in rows if "⟦" in row["evidence"]]
    assert marked and all(f"⟦{row['printed']}⟧" in row["evidence"] for row in marked)


def test_a_larger_sample_holds_the_smaller_one(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    small, large = drawn(capsysbinary, "-n", "5", "--unread", "0"), drawn(capsysbinary, "-n", "20", "--unread", "0")
    assert {(r["source"], r["figure_id"]) for r in small} < {(r["source"], r["figure_id"]) for r in large}


def test_a_coded_sheet_is_what_evaluate_reads(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    rows = drawn(capsysbinary, "-n", "6", "--unread", "2")
    for row in rows:
        row |= {"value": "1", "channel": "all", "scored": "0" if row is rows[0] else "1"}
    with (tmp_path / "a.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    made = score(read_coded(tmp_path / "a.csv"), read_coded(tmp_path / "a.csv"))
    assert (made.scored, made.found, made.invented) == (7, 7, 0)
