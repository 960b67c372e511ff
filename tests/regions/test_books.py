"""Which place each page of a book reports on."""

from __future__ import annotations

import pytest

from xinfang_extract.api import extract_pages
from xinfang_extract.options import Options
from xinfang_extract.page import Page
from xinfang_extract.regions import find_region
from xinfang_extract.regions.books import Head, place_of_head

CITY = "　　信访工作\n　　【信访总量】2018年，全市受理群众来信{0}件，接待来访{0}批次。\n"
TOWN = "　　{town}\n　　【信访工作】2018年，全镇受理群众来信{number}件，接待来访8批次。\n"
TRADE = "　　民政\n　　【社会救助】2018年，全市受理群众来信{0}件。\n"


def regions(pages: dict[int, str], **options: str) -> list[tuple[int, str]]:
    """The places told by the figures of a book of these pages, in order, each once."""
    made = [Page("book.pdf", number, text, ordered=True) for number, text in pages.items()]
    found = extract_pages(made, Options(**options), None).figures  # type: ignore[arg-type]
    return list(dict.fromkeys((figure.page, figure.region) for figure in found))


def test_a_town_on_one_page_says_nothing_of_the_others() -> None:
    pages = {87: CITY.format(31), 263: TOWN.format(town="枫港镇", number=14)}
    assert regions(pages) == [(87, ""), (263, "枫港镇")]


def test_what_the_book_calls_itself_holds_where_no_section_says_otherwise() -> None:
    pages = {
        87: CITY.format(31) + "河东年鉴2019\n— 131 —\n",
        88: CITY.format(35) + "社会 民政\n— 132 —\n",
        263: TOWN.format(town="枫港镇", number=14) + "河东年鉴2019\n— 307 —\n",
    }
    assert regions(pages) == [(87, "河东市"), (88, "河东市"), (263, "枫港镇")]


def test_a_section_ends_with_the_next_one_and_goes_on_over_the_page() -> None:
    pages = {
        7: TOWN.format(town="枫港镇", number=14),
        8: "　　【便民服务】接待来访群众9批次。\n" + TRADE.format(21),
        20: "　　【便民服务】接待来访群众11批次。\n",
    }
    assert regions(pages) == [(7, "枫港镇"), (8, "枫港镇"), (8, ""), (20, "")]


def test_a_book_of_several_works_is_of_none_of_their_places() -> None:
    pages = {
        3: CITY.format(31) + "河东年鉴2019\n— 3 —\n",
        9: CITY.format(35) + "江平年鉴2019\n— 9 —\n",
    }
    assert regions(pages) == [(3, ""), (9, "")]


def test_a_city_in_the_book_of_a_province() -> None:
    pages = {
        1: "　　信访\n　　【信访总量】2016年，全省受理群众来信310件，接待来访95批次。\n",
        2: "　　河东市\n　　信访工作\n　　【信访总量】2016年，全市受理群众来信31件。\n江南省年鉴2017\n— 194 —\n",
    }
    assert regions(pages) == [(1, "江南省"), (2, "河东市")]


def test_the_title_of_an_article_holds_for_its_pages() -> None:
    pages = {
        1: "沅川县信访局2015年工作总结\n　　2015年，全县受理群众来信31件。\n",
        2: "　　全县接待来访95批次。\n",
    }
    assert regions(pages) == [(1, "沅川县"), (2, "沅川县")]


def test_pages_that_follow_one_another_may_name_their_place_in_the_text() -> None:
    pages = {
        4: "　　2015年，沅川县信访局受理群众来信31件，沅川县委批阅8件。\n",
        5: "　　全县接待来访95批次。\n",
        9: "　　全县办结信访案件12件。\n",
    }
    assert regions(pages) == [(4, "沅川县"), (5, "沅川县"), (9, "")]


def test_what_is_given_wins_in_a_book_too() -> None:
    pages = {87: CITY.format(31), 263: TOWN.format(town="枫港镇", number=14)}
    assert regions(pages, region="河西市") == [(87, "河西市"), (263, "河西市")]


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        ("枫港镇", False, "枫港镇"),
        ("【松岐县】", False, "松岐县"),
        ("云南省澄江县", False, "云南省澄江县"),
        ("2017年洮阳县信访情况统计表", True, "洮阳县"),
        ("澄江县接待来访", True, "澄江县"),
        ("2017年洮阳县信访情况统计表", False, ""),  # an entry may tell of another place
        ("重点县整治", True, ""),
        ("赴澄江县接访", True, ""),
        ("信访工作", True, ""),
        ("单位：件次", True, ""),
    ],
)
def test_the_place_of_a_heading(text: str, title: bool, place: str) -> None:
    assert place_of_head(Head(1, 0, 4, text, title)) == place


@pytest.mark.parametrize(
    ("title", "text", "name"),
    [
        ("云南年鉴2018", "2017年，全市来信14件次。", "云南省"),  # the page tells of one of its cities
        ("玉溪年鉴2018", "2017年，全县来信14件次。", "玉溪市"),
        ("吉林年鉴2018", "2017年，全县来信14件次。", ""),  # the province or the city
        ("江南省年鉴2017", "2016年，全省来信14件次。", "江南省"),
    ],
)
def test_the_book_of_a_place_that_has_places_in_it(title: str, text: str, name: str) -> None:
    assert find_region(title, text, "", 2017).name == name
