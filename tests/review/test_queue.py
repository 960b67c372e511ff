"""The queue: what needs eyes first comes first, filters narrow it, and nothing of it is kept in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.review import big_run
from tests.review.made import CONFLICT, desk, make_run
from xinfang_extract.review.desk import Desk
from xinfang_extract.review.queue import DOUBTS, PAGE, Filters


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("queue")
    return make_run(
        folder,
        {
            "牧川县2008.txt": CONFLICT,
            "青河县2017.txt": "2017年，青河县受理来信14件次，办结13件。信访局有工作人员5人。\n",
            "青河县2016.txt": "2016年，青河县受理来信12件次，办结9件。信访局有工作人员6人。\n",
        },
    )


def walk(at: Desk, filters: Filters) -> list[tuple[str, str, int]]:
    """The queue as a person who settles nothing walks it, from the first line once around."""
    made: list[tuple[str, str, int]] = []
    place = (-1, "", 0, 0)
    while line := at.after(filters, place):
        key = (line.doubt, Path(line.source).name, line.start)
        if key in made:
            break
        made.append(key)
        place = (line.rank, line.source, line.page, line.start)
    return made


def test_conflicts_then_unread_then_the_sample(pages: Path) -> None:
    with desk(pages) as at:
        lines = at.lines(Filters(), 0)
        ranks = [line.rank for line in lines]
        assert ranks == sorted(ranks)
        assert [line.doubt for line in lines[:3]] == ["conflict", "unread", "unread"]
        assert at.left(Filters())["conflict"] == 1 and at.left(Filters())["unread"] == 2
        assert walk(at, Filters()) == [(line.doubt, Path(line.source).name, line.start) for line in lines]


@pytest.mark.parametrize(
    ("filters", "sources"),
    [
        (Filters(source="青河"), {"青河县2017.txt", "青河县2016.txt"}),
        (Filters(region="牧川县"), {"牧川县2008.txt"}),
        (Filters(year=2016), {"青河县2016.txt"}),
        (Filters(doubt="unread", year=2017), {"青河县2017.txt"}),
        (Filters(doubt="conflict", region="青河县"), set()),
        (Filters(source="100%_'\";--"), set()),
    ],
)
def test_filters(pages: Path, filters: Filters, sources: set[str]) -> None:
    with desk(pages) as at:
        lines = at.lines(filters, 0)
        assert {Path(line.source).name for line in lines} == sources
        counts = at.left(filters)
        assert len(lines) == (counts[filters.doubt] if filters.doubt else sum(counts.values()))


def test_the_sample_is_drawn_the_same_way_every_time(pages: Path) -> None:
    with Desk(pages, "a", sample=3) as one, Desk(pages, "b", sample=3) as two:
        sampled = one.lines(Filters(doubt="sample"), 0)
        assert len(sampled) == 3 and sampled == two.lines(Filters(doubt="sample"), 0)
    with Desk(pages, "a", sample=0) as none:
        assert none.left(Filters())["sample"] == 0


def test_a_long_queue_is_taken_a_portion_at_a_time(tmp_path: Path) -> None:
    big_run.make_big_run(tmp_path, 2_000)
    with desk(tmp_path) as at:
        counts = at.left(Filters())
        assert counts["unread"] == 14_000
        assert counts["conflict"] == len(range(0, 8_000, big_run.CONFLICTS_OF))
        assert counts["damaged"] == len(range(0, 20_000, big_run.DAMAGED_OF))
        first, second = at.lines(Filters(), 0), at.lines(Filters(), PAGE)
        assert len(first) == len(second) == PAGE and not set(first) & set(second)
        last = at.lines(Filters(), sum(counts.values()) - 1)
        assert [line.doubt for line in last] == [DOUBTS[-1]]
        assert at.lines(Filters(), sum(counts.values())) == []
