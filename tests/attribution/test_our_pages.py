"""Whole pages of ours against their hand-coded figures: no page may come to be read worse than it is.

`AS_READ` says for each page how many of its codes (value, measure, channel … of all its figures) come out as coded, of
how many, and how many rows are no figures. Who mends a rule and sees a page read better writes the better number down.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from xinfang_extract import extract_text, tables
from xinfang_extract.codebook import TABLES
from xinfang_extract.evaluation import read_coded, score
from xinfang_extract.evaluation.coded import from_rows

PAGES = Path(__file__).parents[1] / "pages"
AS_READ = {
    "bulletin-2010q3": (410, 410, 0),
    "bulletin-202208": (407, 410, 0),
    "chronicle": (241, 260, 0),
    "congress-2012": (279, 280, 0),
    "court-1999": (287, 300, 0),
    "cppcc-1994": (118, 130, 0),
    "disabled-overseas-2014": (280, 280, 0),
    "discipline-2018": (298, 300, 0),
    "environment-2016": (309, 310, 0),
    "gazetteer-1949-1985": (297, 300, 2),
    "gazetteer-1986-2000": (403, 410, 0),
    "health-1998": (338, 340, 1),
    "housing-2020": (270, 280, 0),
    "labour-2019": (255, 260, 0),
    "land-2011": (355, 360, 2),
    "newspaper-1953": (138, 140, 0),
    "newspaper-readers-1956": (179, 210, 0),
    "police-2008": (256, 260, 0),
    "procuratorate-2006": (280, 280, 0),
    "report-2007": (358, 360, 0),
    "summary-2023": (378, 380, 0),
    "town-2015": (80, 80, 0),
    "veterans-2021": (243, 250, 0),
    "webnews-2013": (177, 180, 0),
    "women-2004": (230, 230, 0),
    "yearbook-2003": (330, 330, 0),
    "yearbook-masswork-2009": (328, 330, 0),
}


def as_read(page: str) -> tuple[int, int, int]:
    """The codes that are right, of how many, and the rows that are no figures."""
    text = (PAGES / f"{page}.txt").read_bytes().decode("utf-8-sig")
    rows = tables.rows(extract_text(text, source=page), "figures")
    made = score(read_coded(PAGES / f"{page}.tsv"), list(from_rows(TABLES["figures"].names(), rows)))
    return made.found + sum(made.right.values()), made.scored * (1 + len(made.right)), made.invented


def test_every_page_is_judged() -> None:
    assert sorted(AS_READ) == sorted(path.stem for path in PAGES.glob("*.tsv"))


@pytest.mark.parametrize("page", AS_READ)
def test_a_page_is_read_no_worse(page: str) -> None:
    right, of, invented = as_read(page)
    assert (right, of) >= AS_READ[page][:2]
    assert invented <= AS_READ[page][2]
