"""Which printed numbers make up one row of the counts table."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.made import check, figure
from xinfang_extract.counts import counts
from xinfang_extract.model import Figure


def test_measures_told_together_share_a_row() -> None:
    rows = counts([figure(10, 261, "batches", channel="visit"), figure(15, 822, "persons", channel="visit")])
    assert [(row.channel, row.batches, row.persons, row.cases) for row in rows] == [("visit", 261, 822, None)]
    assert rows[0].figures == ("1:10", "1:15")


def test_other_codes_open_another_row() -> None:
    for other in ({"channel": "letter"}, {"year": 2016}, {"body": "县信访局"}, {"topic": "农村土地"}, {"page": 2}):
        assert len(counts([figure(10, 261, "batches"), figure(15, 822, "persons", **other)])) == 2, other


def test_comparisons_follow_the_count_they_speak_of() -> None:
    told = figure(10, 300, year=2017, channel="letter", evidence="来信300件次，比上年增加20件次，增长7.1%。")
    rows = counts(
        [
            told,
            figure(20, 280, kind="previous", base="1:10", year=2016),
            figure(30, 20, kind="change", base="1:10", year=2017, channel="all"),
            figure(40, "7.1", "", "change_pct", base="1:20", year=2017),  # of the change, which is of the count
        ]
    )
    assert len(rows) == 1
    row = rows[0]
    assert (row.year, row.channel, row.cases, row.cases_previous, row.cases_change) == (2017, "letter", 300, 280, 20)
    assert row.cases_change_pct == Decimal("7.1")


def test_a_comparison_may_stand_before_its_count() -> None:
    rows = counts([figure(5, 71902, "persons", "previous", base="1:20"), figure(20, 23088, "persons")])
    assert [(row.persons, row.persons_previous) for row in rows] == [(23088, 71902)]


def test_a_second_printing_of_a_cell_is_a_row_of_its_own() -> None:
    rows = counts(
        [figure(10, 14, evidence="一"), figure(90, 15, evidence="二"), figure(95, 30, "persons", evidence="二")]
    )
    assert [(row.cases, row.persons) for row in rows] == [(14, None), (15, 30)]


def test_a_second_comparison_of_one_count_is_a_row_of_its_own() -> None:
    rows = counts(
        [figure(10, 300), figure(20, 20, kind="change", base="1:10"), figure(30, 50, kind="change", base="1:10")]
    )
    assert [(row.cases, row.cases_change) for row in rows] == [(300, 20), (None, 50)]


def test_numbers_far_apart_in_print_do_not_join() -> None:
    apart = [
        figure(10, 14, evidence="来信14件次。"),
        figure(40, 9, "batches", channel="visit", evidence="来访9批次。"),
        figure(80, 30, "persons", evidence="涉及30人次。"),
    ]
    assert [(row.cases, row.batches, row.persons) for row in counts(apart)] == [
        (14, None, None),
        (None, 9, None),
        (None, None, 30),
    ]
    following = [apart[0], apart[2]]  # with nothing between them the next sentence goes on about the same
    assert [(row.cases, row.persons) for row in counts(following)] == [(14, 30)]


def test_numbers_of_one_sentence_join_over_a_part() -> None:
    sentence = "来访9批次（其中集体2批次）30人次。"
    rows = counts(
        [
            figure(2, 9, "batches", channel="visit", evidence=sentence),
            figure(9, 2, "batches", channel="visit", form="collective", evidence=sentence),
            figure(15, 30, "persons", channel="visit", evidence=sentence),
        ]
    )
    assert [(row.form, row.batches, row.persons) for row in rows] == [("", 9, 30), ("collective", 2, None)]


def test_an_earlier_value_alone_is_the_count_of_its_own_year() -> None:
    (row,) = counts([figure(10, 280, kind="previous", year=2016)])
    assert (row.year, row.cases, row.cases_previous) == (2016, 280, None)
    (row,) = counts([figure(10, 280, kind="previous")])
    assert (row.year, row.cases, row.cases_previous) == (None, None, 280)


def test_shares_rates_and_percentages_of_nothing_have_no_row() -> None:
    assert (
        counts([figure(1, 52, "cases", "share"), figure(2, 98, "cases", "rate"), figure(3, 4, "", "change_pct")]) == ()
    )


def test_a_base_that_leads_nowhere_or_in_a_circle_does_no_harm() -> None:
    rows = counts(
        [
            figure(1, 5, kind="change", base="1:999"),
            figure(9, 6, kind="change", base="1:19", year=2001),
            figure(19, 7, kind="change", base="1:9", year=2002),
        ]
    )
    assert sorted(int(row.cases_change or 0) for row in rows) == [5, 6, 7]


def test_the_row_is_as_vague_as_its_vaguest_count() -> None:
    vague = [figure(1, 600, qualifier="over"), figure(9, 1000, "persons")]
    assert [row.qualifier for row in counts(vague)] == ["over"]
    compared = [figure(1, 600), figure(9, 20, kind="change", base="1:1", qualifier="about")]
    assert [row.qualifier for row in counts(compared)] == ["exact"]


def test_audit_says_what_checks_say_of_the_row() -> None:
    figures = [figure(1, 10, "batches"), figure(9, 30, "persons")]

    def audit(*checks: object) -> str:
        return counts(figures, checks)[0].audit  # type: ignore[arg-type]

    assert audit() == "unchecked"
    assert audit(check("sum-1", "ok", "1:1")) == "unchecked"  # nothing speaks for the persons
    assert audit(check("sum-1", "ok", "1:1"), check("sum-2", "rounding", "1:9")) == "verified"
    assert audit(check("bound-1", "ok", "1:1", "1:9", kind="bound")) == "unchecked"  # most wrong numbers pass it too
    assert audit(check("sum-1", "ok", "1:1", "1:9"), check("bound-1", "conflict", "1:9", kind="bound")) == "conflict"
    assert audit(check("sum-1", "conflict", "1:1", "1:9", source="other.txt")) == "unchecked"


@st.composite
def pages(draw: st.DrawFn) -> list[Figure]:
    """Figures of a page as wild as they come: any codes, any base."""
    starts = sorted(draw(st.sets(st.integers(0, 60), min_size=1, max_size=14)))
    ids = [f"1:{start}" for start in starts]
    return [
        figure(
            start,
            draw(st.integers(0, 99)),
            draw(st.sampled_from(["cases", "batches", "persons"])),
            draw(st.sampled_from(["count", "count", "previous", "change", "change_pct"])),
            channel=draw(st.sampled_from(["all", "visit"])),
            base=draw(st.sampled_from(["", "9:9", *ids])),
            evidence=draw(st.sampled_from(["一。", "二。"])),
        )
        for start in starts
    ]


@given(pages())
def test_every_number_is_in_exactly_one_row_and_none_is_overwritten(figures: list[Figure]) -> None:
    rows = counts(figures)
    placed = [figure_id for row in rows for figure_id in row.figures]
    assert sorted(placed) == sorted(f.figure_id for f in figures)
    cells = [
        getattr(row, measure + kind)
        for row in rows
        for measure in ("cases", "batches", "persons")
        for kind in ("", "_previous", "_change", "_change_pct")
    ]
    assert sorted(value for value in cells if value is not None) == sorted(f.value for f in figures)
