"""Which place each page of a book reports on."""

from __future__ import annotations

from pathlib import Path

import pytest

from xinfang_extract.api import extract, extract_pages
from xinfang_extract.options import Options
from xinfang_extract.page import Front, Page
from xinfang_extract.regions import find_region
from xinfang_extract.regions.books import Head, place_of_head

CITY = "　　信访工作\n　　【信访总量】2018年，全市受理群众来信{0}件，接待来访{0}批次。\n"
TOWN = "　　{town}\n　　【信访工作】2018年，全镇受理群众来信{number}件，接待来访8批次。\n"
TRADE = "　　民政\n　　【社会救助】2018年，全市受理群众来信{0}件。\n"


def regions(pages: dict[int, str], front: Front | None = None, **options: str) -> list[tuple[int, str]]:
    """The places told by the figures of a book of these pages, in order, each once."""
    made = [Page("book.pdf", number, text, ordered=True, front=front) for number, text in pages.items()]
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
        ("云南年鉴2018", "2017年，全市来信14件次。", ""),  # the page tells of one of its cities
        ("玉溪年鉴2018", "2017年，全县来信14件次。", ""),  # and of one of its counties
        ("玉溪年鉴2018", "2017年，全市来信14件次。", "玉溪市"),
        ("吉林年鉴2018", "2017年，全县来信14件次。", ""),  # the province or the city
        ("江南省年鉴2017", "2016年，全省来信14件次。", "江南省"),
    ],
)
def test_the_book_of_a_place_that_has_places_in_it(title: str, text: str, name: str) -> None:
    assert find_region(title, text, "", 2017).name == name


FOOT = "河东年鉴2019\n— {0} —\n"
COUNTY = "　　信访\n　　【概况】2018年，沅川县信访局受理群众信访286件次。县信访局办理94件。\n"
FRONT = Front(("河东年鉴", "2019"), ("河东年鉴2019",), "全市 全市 县信访")


def test_a_page_on_a_county_is_the_county_s_in_the_book_of_its_prefecture() -> None:
    pages = {
        87: CITY.format(31) + FOOT.format(131),
        176: COUNTY + FOOT.format(220),
        200: CITY.format(35) + "其中沅川县11件、松岐县8件。\n" + FOOT.format(244),
        240: "　　信访\n　　【概况】2018年，全县受理群众信访286件次。\n" + FOOT.format(284),
    }
    of_city, of_county = "河东市", "沅川县"
    assert dict(regions(pages, FRONT)) == {87: of_city, 176: of_county, 200: of_city, 240: ""}


def test_the_entry_of_a_county_goes_on_over_the_page() -> None:
    pages = {
        87: CITY.format(31) + FOOT.format(131),
        176: COUNTY + FOOT.format(220),
        177: "　　【来访】接待群众来访95批次。\n" + TRADE.format(21) + FOOT.format(221),
    }
    told = [(87, "河东市"), (176, "沅川县"), (177, "沅川县"), (177, "河东市")]
    assert regions(pages, FRONT) == told


@pytest.mark.parametrize("read", [(87,), (176,), (87, 176), (86, 87, 88), (175, 176, 177), (87, 176, 263)])
def test_a_page_is_of_the_same_place_whichever_pages_of_its_book_are_read(read: tuple[int, ...]) -> None:
    texts = dict.fromkeys(range(80, 300), "　　农业\n　　【种植业】粮食总产22.9万吨。\n")
    texts |= {87: CITY.format(31), 176: COUNTY, 263: TOWN.format(town="枫港镇", number=14)}
    told = {87: "河东市", 176: "沅川县", 263: "枫港镇"}
    found = regions({number: texts[number] for number in read}, front=FRONT)
    assert dict(found) == {number: told[number] for number in read if number in told}


BOOK = Path(__file__).parents[2] / ".." / "shared" / "pdfs" / "book.pdf"


@pytest.mark.skipif(not BOOK.exists(), reason="the shared PDFs are not beside the checkout")
@pytest.mark.parametrize("pages", [None, "87,176,263", "176", "170-180", "175-177", "86-88", "263"])
def test_pages_of_a_real_book_are_of_one_place_however_it_is_read(pages: str | None) -> None:
    found = {(figure.page, figure.region) for figure in extract(BOOK, pages=pages).figures}
    assert found and found <= {(87, "河东市"), (176, "沅川县"), (263, "枫港镇")}
