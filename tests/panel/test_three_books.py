"""A panel of three books: a contradiction that is found, a gap that is filled only when asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

from tests.made import figure
from tests.panel.made import BOOKS, book
from xinfang_extract.extraction import Extraction
from xinfang_extract.panel import Choice, Panel, PanelError, build
from xinfang_extract.panel.columns import Cell

Told = list[dict[str, Any]]


def dicts(panel: Panel, name: str) -> Told:
    names = panel.tables[name].names()
    return [dict(zip(names, row, strict=True)) for row in panel.rows(name)]


@contextmanager
def made(books: Sequence[Extraction], **choice: Any) -> Iterator[Panel]:
    with build([], Choice(**choice), books) as panel:
        yield panel


def test_one_row_a_region_and_year() -> None:
    with made(BOOKS) as panel:
        rows = dicts(panel, "panel")
    assert [(row["region"], row["adcode"], row["year"], row["all_cases"], row["letter_cases"]) for row in rows] == [
        ("澄江县", "530422", 2015, 280, 60),
        ("澄江县", "530422", 2016, 300, 70),
        ("澄江县", "530422", 2018, 350, 75),
    ]
    assert {row["base_adcode"] for row in rows} == {"530481"} and {row["region_match"] for row in rows} == {"exact"}
    assert [row["sources"] for row in rows] == ["澄江县-2015.txt", "澄江县-2016.txt", "澄江县-2018.txt"]
    assert [row["derived"] for row in rows] == ["", "", ""]


def test_the_contradiction_is_found() -> None:
    with made(BOOKS) as panel:
        checks, rows = dicts(panel, "across"), dicts(panel, "panel")
    assert [(c["source"], c["other_source"], c["year"], c["column"], c["statement"], c["verdict"]) for c in checks] == [
        ("澄江县-2016.txt", "澄江县-2015.txt", 2015, "all_cases", "2015: 280 ≠ 290", "conflict"),
        ("澄江县-2016.txt", "澄江县-2015.txt", 2015, "letter_cases", "2015: 60 = 70-10", "ok"),
    ]
    assert (checks[0]["expected"], checks[0]["found"], checks[0]["difference"]) == (280, 290, 10)
    assert checks[0]["figures"] == "1:15" and checks[0]["kind"] == "across_years"
    assert [row["conflicts"] for row in rows] == ["all_cases", "", ""]


def test_a_gap_is_filled_only_when_asked_and_marked() -> None:
    with made(BOOKS, fill=True) as panel:
        rows = {row["year"]: row for row in dicts(panel, "panel")}
        grid = dicts(panel, "coverage")
    assert (rows[2017]["all_cases"], rows[2017]["letter_cases"]) == (320, 72)
    assert rows[2017]["derived"] == "all_cases;letter_cases" and rows[2017]["sources"] == "澄江县-2018.txt"
    assert rows[2017]["adcode"] == "530422"
    assert rows[2015]["all_cases"] == 280 and rows[2015]["derived"] == ""  # its own book goes first
    assert [grid[0][f"y{year}"] for year in range(2015, 2019)] == ["conflict", "found", "filled", "found"]


def test_the_coverage_grid() -> None:
    with made(BOOKS) as panel:
        (row,) = dicts(panel, "coverage")
    assert {year: row[f"y{year}"] for year in range(2015, 2019)} == {
        2015: "conflict",
        2016: "found",
        2017: "absent",
        2018: "found",
    }


def test_every_candidate_not_taken_is_listed_with_its_source() -> None:
    with made(BOOKS) as panel:
        rows = dicts(panel, "candidates")
    left = [
        (r["year"], r["column"], r["value"], r["origin"], r["taken"], r["source"])
        for r in rows
        if r["taken"] != "taken"
    ]
    assert left == [
        (2015, "all_cases", 290, "previous", "differs", "澄江县-2016.txt"),
        (2015, "letter_cases", 60, "derived", "same", "澄江县-2016.txt"),
        (2017, "all_cases", 320, "previous", "previous_only", "澄江县-2018.txt"),
        (2017, "letter_cases", 72, "previous", "previous_only", "澄江县-2018.txt"),
    ]
    assert len(rows) == 6 + 4


def test_the_rule_can_put_the_later_book_first() -> None:
    with made(BOOKS, prefer=("previous", "table", "prose")) as panel:
        rows = {row["year"]: row for row in dicts(panel, "panel")}
        taken = [r for r in dicts(panel, "candidates") if r["year"] == 2015 and r["column"] == "all_cases"]
    assert rows[2015]["all_cases"] == 290 and 2017 not in rows  # no gap is filled by that
    assert [(r["value"], r["taken"]) for r in taken] == [(290, "taken"), (280, "differs")]
    assert rows[2015]["conflicts"] == "all_cases" and rows[2015]["derived"] == ""


def test_two_printings_that_differ_are_a_conflict_and_a_table_goes_first() -> None:
    prose = figure(10, 300, year=2016, region="澄江县", evidence="全年来信来访300件次。")
    table = figure(90, 301, year=2016, region="澄江县", evidence="2016 301 70 20 5")
    with made([Extraction(figures=(prose, table))]) as panel:
        (row,) = dicts(panel, "panel")
        candidates = dicts(panel, "candidates")
        (grid,) = dicts(panel, "coverage")
    assert (row["all_cases"], row["conflicts"], grid["y2016"]) == (301, "all_cases", "conflict")
    assert [(c["value"], c["origin"], c["taken"]) for c in candidates] == [
        (301, "table", "taken"),
        (300, "prose", "differs"),
    ]


def test_a_vague_number_near_another_agrees_with_it() -> None:
    first = book(2015, all=612)
    vague = figure(10, 600, year=2015, region="澄江县", source="later.txt", qualifier="over", evidence="六百余件，")
    with made([first, Extraction(figures=(vague,))]) as panel:
        (row,) = dicts(panel, "panel")
        left = [c["taken"] for c in dicts(panel, "candidates")]
    assert (row["all_cases"], row["conflicts"], left) == (612, "", ["taken", "same"])


def test_what_has_no_region_no_year_or_only_a_part_of_one_is_listed_and_not_taken() -> None:
    figures = (
        figure(10, 5, year=2016, evidence="甲，"),
        figure(30, 6, region="澄江县", evidence="乙，"),
        figure(50, 7, region="澄江县", year=2016, period="2016-01/2016-06", evidence="丙，"),
        figure(70, 8, region="澄江县", year=2016, body="县法院", body_type="court", evidence="丁，"),  # another thing
    )
    with made([Extraction(figures=figures)]) as panel:
        assert dicts(panel, "panel") == []
        rows = dicts(panel, "candidates")
    assert sorted((row["value"], row["taken"]) for row in rows) == [
        (5, "no_region"),
        (6, "no_year"),
        (7, "part_of_year"),
    ]


def test_a_county_that_became_a_city_stays_one_series() -> None:
    books = [book(2018, all=10), book(2020, region="澄江市", all=(30, "previous", 20)), book(2019, all=21)]
    with made(books) as panel:
        rows = dicts(panel, "panel")
        (check,) = dicts(panel, "across")
    assert [(r["region"], r["adcode"], r["year"], r["all_cases"]) for r in rows] == [
        ("澄江县", "530422", 2018, 10),
        ("澄江县", "530481", 2019, 21),
        ("澄江市", "530481", 2020, 30),
    ]
    assert {r["place"] for r in rows} == {"530481"}
    assert (check["year"], check["verdict"]) == (2019, "conflict")


def test_a_year_before_there_were_codes_belongs_to_the_series_of_today() -> None:
    with made([book(1965, region="宝清县", all=9), book(1985, region="宝清县", all=10)]) as panel:
        rows = dicts(panel, "panel")
        (grid,) = dicts(panel, "coverage")
    assert [(r["year"], r["adcode"], r["base_adcode"]) for r in rows] == [
        (1965, "", "230523"),
        (1985, "230827", "230523"),
    ]
    assert (grid["y1965"], grid["y1966"], grid["y1985"]) == ("found", "absent", "found")


def test_another_base_year() -> None:
    with made(BOOKS, base_year=1990) as panel:
        assert {row["base_adcode"] for row in dicts(panel, "panel")} == {"532423"}


def test_the_whole_jurisdiction_goes_before_its_petition_office() -> None:
    office = figure(10, 200, year=2016, region="澄江县", body="县信访局", body_type="petition_office", evidence="甲，")
    whole = figure(90, 300, year=2016, region="澄江县", evidence="乙，")
    books = [Extraction(figures=(office, whole))]
    with made(books) as panel:
        (row,) = dicts(panel, "panel")
        left = [(c["value"], c["taken"], c["body"]) for c in dicts(panel, "candidates")]
    assert (row["all_cases"], row["office"], row["conflicts"]) == (300, "", "")
    assert left == [(300, "taken", ""), (200, "other_body", "县信访局")]
    with made(books, bodies=("petition_office",)) as panel:
        (row,) = dicts(panel, "panel")
    assert (row["all_cases"], row["office"]) == (200, "all_cases")


def test_places_merged_later_are_never_put_together() -> None:
    books = [
        book(2010, region="平江区", all=10),
        book(2010, region="沧浪区", all=20),
        book(2013, region="姑苏区", all=50),
    ]
    with made(books) as panel:
        rows = dicts(panel, "panel")
    assert sorted((r["region"], r["adcode"], r["base_adcode"], r["all_cases"]) for r in rows) == [
        ("姑苏区", "320508", "320508", 50),
        ("平江区", "320503", "320508", 10),
        ("沧浪区", "320502", "320508", 20),
    ]


def test_a_name_that_several_places_share_is_one_place_a_book() -> None:
    books = [book(2010, region="朝阳区", name="a", all=10), book(2010, region="朝阳区", name="b", all=20)]
    with made(books) as panel:
        rows = dicts(panel, "panel")
    assert [(r["region"], r["adcode"], r["region_match"], r["place"], r["all_cases"]) for r in rows] == [
        ("朝阳区", "", "ambiguous", "朝阳区 (a)", 10),
        ("朝阳区", "", "ambiguous", "朝阳区 (b)", 20),
    ]


@pytest.mark.parametrize(
    ("unit", "kept"), [("county", {"澄江县"}), ("prefecture", {"玉溪市"}), ("province", {"云南省"})]
)
def test_units(unit: str, kept: set[str]) -> None:
    books = [book(2015, region=region, all=9) for region in ("澄江县", "玉溪市", "云南省")]
    with made(books, unit=unit) as panel:
        assert {row["region"] for row in dicts(panel, "panel")} == kept
        assert {row["region"] for row in dicts(panel, "candidates")} == kept


def test_columns_asked_for_in_their_order() -> None:
    with made(BOOKS, channels=("letter", "all"), measures=("cases",)) as panel:
        names = panel.tables["panel"].names()
    assert [name for name in names if name.endswith("_cases")] == ["letter_cases", "all_cases"]
    assert not any(name.endswith("persons") for name in names)


def test_no_books_make_a_panel_without_rows() -> None:
    with made([]) as panel:
        assert [list(panel.rows(name)) for name in panel.tables] == [[], [], [], []]
        assert "all_cases" in panel.tables["panel"].names()


def test_the_same_books_in_another_order_make_the_same_panel() -> None:
    tables = []
    for books in (BOOKS, BOOKS[::-1]):
        with made(books, fill=True) as panel:
            tables.append({name: list(panel.rows(name)) for name in panel.tables})
    assert tables[0] == tables[1]


@pytest.mark.parametrize(
    "wrong", [{"channels": ("fax",)}, {"measures": ()}, {"stages": ("",)}, {"prefer": ("prose",)}, {"levels": ("x+y",)}]
)
def test_codes_that_there_are_not(wrong: dict[str, Any]) -> None:
    with pytest.raises(PanelError):
        Choice(**wrong)


def test_a_base_year_that_the_table_of_divisions_does_not_have() -> None:
    with pytest.raises(PanelError, match="2999"), made(BOOKS, base_year=2999):
        pass


def test_channels_that_are_joined_and_are_not_all() -> None:
    assert Choice(channels=("letter+phone", "online+visit")).channels


def test_names_of_columns_are_short_enough_for_stata() -> None:
    cell = Cell("transferred", "letter+mailbox+phone", "national+province", "collective+repeat", "batches")
    assert len(cell.name) <= 32
    assert Cell("received", "visit", "national", "collective", "persons").name == "visit_natl_coll_pers"
    assert Cell("received", "visit", "national", "", "persons").name == "visit_national_persons"
    assert Cell("received", "visit", "national", "collective", "persons").label("zh") == "来访·进京·集体（人次）"
