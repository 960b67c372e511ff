"""Which place each page of a book reports on."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path

import pytest

from xinfang_extract.api import extract, extract_pages
from xinfang_extract.options import Options
from xinfang_extract.page import Front, Page
from xinfang_extract.regions import find_region
from xinfang_extract.regions.books import places_of
from xinfang_extract.regions.sections import Head, place_of_head
from xinfang_extract.regions.titles import Book

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


def test_who_made_the_book_opens_no_section() -> None:
    pages = {
        1: "　　　　　　澄江县志\n　　　　　　云南省玉溪市地方志办公室编\n　　澄江县属玉溪市。\n",
        2: "　　信访\n　　2005年，全县受理群众来信31件。\n",
    }
    assert regions(pages) == [(2, "澄江县")]


def test_the_title_of_the_first_page_that_is_read_ends_with_the_next_one() -> None:
    county = "　　通海县\n　　【信访】2018年，全县受理信访201件次。\n"
    court = "　　政法\n　　【涉诉信访】2018年，全市法院接待来访400人次。\n"
    assert regions({7: county, 8: court}, FRONT) == [(7, "通海县"), (8, "河东市")]


def test_the_rows_of_a_table_are_of_the_places_they_name_wherever_their_sections_are() -> None:
    table = (
        "　　　　2018年各县信访情况\n单位：件次\n县　区　　来信　　来访\n沅川县　　31　　　95\n松岐县　　28　　　61\n"
    )
    pages = {9: CITY.format(31) + table, 40: "　　松岐县\n　　【信访】2018年，全县受理信访89件次。\n"}
    assert regions(pages, FRONT) == [(9, "河东市"), (9, "沅川县"), (9, "松岐县"), (40, "松岐县")]


def test_a_running_head_says_whose_the_page_is() -> None:
    head = Head(39, 15, 4, "洮阳县", True)
    running = [
        (35, "沅川县"),
        (36, "松岐县"),
        (37, "松岐县"),
        (38, "综合"),
        (39, "洮阳县"),
        (40, "沅川县"),
        (40, "松岐县"),
    ]
    said = dict.fromkeys(range(35, 41), "接待群众来访95批次。") | {37: "全市接待来访95批次。"}
    book = Book("b.pdf", 2018, range(35, 41), "", [head], running, front=FRONT)
    place_at = places_of(book, lambda: [((number, number - 30), text) for number, text in said.items()])
    found = {number: place_at((number, number - 30)).name for number in said}
    assert found == {35: "沅川县", 36: "松岐县", 37: "河东市", 38: "河东市", 39: "河东市", 40: "洮阳县"}
    assert place_at((39, 16)).name == "洮阳县"  # its section begins in the middle of the page


def test_a_place_of_several_of_its_name_is_the_one_in_the_place_of_the_book() -> None:
    front = Front(("北京年鉴",), ("北京年鉴2019",), "全市")
    page = Page("b.pdf", 9, "　　朝阳区\n　　【信访】2018年，全区受理信访89件次。\n", ordered=True, front=front)
    assert {figure.adcode for figure in extract_pages([page], Options(), None).figures} == {"110105"}


def test_a_scan_that_a_look_says_nothing_of_is_told_by_the_pages_read() -> None:
    pages = {87: CITY.format(31) + "河东年鉴2019\n— 131 —\n", 88: CITY.format(35) + "河东年鉴2019\n— 132 —\n"}
    assert regions(pages, Front()) == [(87, "河东市"), (88, "河东市")]


PARTS = (
    "　　　　　　玉溪年鉴2019\n\n　　信访\n　　【概况】2018年，全市受理群众信访件1873件次。\n",
    "　　澄江县\n　　【信访】2018年，本县受理群众信访261件次，全县办结250件。\n",
    "　　枫港镇\n　　【信访】2018年，受理群众信访18件次。\n",
    "　　【县区】2018年，受理群众信访1611件次。\n",
)


def test_a_text_is_of_the_same_places_as_the_pages_of_a_book() -> None:
    places = ["玉溪市", "澄江县", "枫港镇", "玉溪市"]
    parts = [*PARTS[:3], "　　政法\n" + PARTS[3]]
    found = extract_pages([Page("a.txt", 1, "\n".join(parts))], Options(), None).figures
    assert [figure.region for figure in found] == ["玉溪市", "澄江县", "澄江县", "枫港镇", "玉溪市"]
    front = Front(("玉溪年鉴",), ("玉溪年鉴2019",), "全市")
    told = regions(dict(enumerate(parts, 1)), front)
    assert [place for _, place in told] == places


def test_a_section_in_columns_ends_where_it_is_read_to_end() -> None:
    filled = "与上年相比工作量增加，群众反映的问题涉及土地征收、房屋拆迁等方面，各部门按照职责分工认真办理。"
    left = "　　信访工作\n" + _lines(f"　　2018年，全市受理群众信访件1873件次，其中来信312件。{filled}{filled}")
    right = _lines(f"　　【松岐县】　2018年，受理群众信访261件次，办结250件。{filled}{filled}")
    rows = zip_longest(left.split("\n"), right.split("\n"), fillvalue="")
    text = "河东年鉴2019\n\n" + "\n".join(a + "　" * (24 - len(a)) + b for a, b in rows) + "\n"
    found = extract_pages([Page("a.txt", 1, text)], Options(), None).figures
    places = {str(figure.value): figure.region for figure in found}
    assert places == {"1873": "河东市", "312": "河东市", "261": "松岐县", "250": "松岐县"}


def _lines(text: str) -> str:
    return "\n".join(text[k : k + 20] for k in range(0, len(text), 20))


BOOK = Path(__file__).parents[2] / ".." / "shared" / "pdfs" / "book.pdf"


@pytest.mark.skipif(not BOOK.exists(), reason="the shared PDFs are not beside the checkout")
@pytest.mark.parametrize("pages", [None, "87,176,263", "176", "170-180", "175-177", "86-88", "263"])
def test_pages_of_a_real_book_are_of_one_place_however_it_is_read(pages: str | None) -> None:
    found = {(figure.page, figure.region) for figure in extract(BOOK, pages=pages).figures}
    assert found and found <= {(87, "河东市"), (176, "沅川县"), (263, "枫港镇")}
