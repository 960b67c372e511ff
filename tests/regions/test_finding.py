"""Which place a page reports on."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xinfang_extract.regions import find_region

SEEDS = Path(__file__).parents[2] / ".." / "shared" / "seeds"


@pytest.mark.parametrize(
    ("title", "text", "source", "name", "adcode"),
    [
        ("Page 208 - 中共澄江县委执政纪要2017", "", "", "澄江县", "530422"),
        ("澄江年鉴2018", "2017年，全县受理来信14件次。", "", "澄江县", "530422"),
        ("信访工作", "全县来信14件次。", "books/云南省/澄江县年鉴2018.pdf", "澄江县", "530422"),
        ("信访工作", "全县来信14件次。", "凤庆年鉴2018/178.txt", "凤庆县", "530921"),
        ("", "2017年，柞水县信访局受理来信14件次，全县办结10件。", "p.txt", "柞水县", "611026"),
        ("沅川年鉴（2015）", "全县来信14件次。", "", "沅川县", ""),  # no table has it
        ("沅川县信访工作", "", "", "沅川县", ""),
        ("北京市朝阳区信访志", "", "", "朝阳区", "110105"),
        ("朝阳区年鉴", "", "", "朝阳区", ""),
        ("朝阳区年鉴", "全区来信5件次", "长春市/朝阳区.txt", "朝阳区", "220104"),
        ("枫港镇", "全镇来信5件次", "", "枫港镇", ""),
        ("", "全县来信14件次。县信访局受理10件。", "page.txt", "", ""),
        ("", "市和县信访局都收到来信。开会研究。", "", "", ""),  # 和县 is a county too
        ("", "召开县委会议，主义县域，全区新城区建设。", "", "", ""),
        ("", "马街县来信5件，白山县来信6件，青石县来信7件。", "", "", ""),  # a list of places is no place
        ("信访", "全市来信9件。其中澄江县5件。", "", "", ""),
        ("2017年信访工作总结", "全市来信9件。", "", "", ""),  # no place is called 信访
        ("2017年度机关工作总结", "全市来信9件。", "", "", ""),
        ("河东年鉴2018", "全市来信9件。全县来信5件。", "", "", ""),  # a 河东区 there is, but it speaks of none
        ("云南年鉴2018", "全市来信9件。全县来信5件。", "", "云南省", "530000"),
        ("兄弟县区信访", "全县来信9件。", "", "", ""),
        ("信访工作", "5月份开展县委书记大接访，县信访局接待12批。", "", "", ""),  # nothing that is done is a place
        ("信访工作", "反映县处级干部12件，反映县管干部8件。", "", "", ""),
        ("", "", "", "", ""),
    ],
)
def test_the_place_of_a_page(title: str, text: str, source: str, name: str, adcode: str) -> None:
    found = find_region(title, text, source, 2017)
    assert (found.name, found.adcode) == (name, adcode)


def test_what_is_given_wins() -> None:
    found = find_region("澄江年鉴2018", "全县来信。", "", 2017, given="凤庆县")
    assert (found.name, found.adcode, found.match) == ("凤庆县", "530921", "exact")
    assert find_region("澄江县年鉴", "", "", 2017, given=" ").name == "澄江县"


def test_a_county_that_is_a_city_now_keeps_the_name_that_the_page_has() -> None:
    found = find_region("澄江县年鉴", "", "", 2021)
    assert (found.name, found.adcode, found.match) == ("澄江县", "530481", "renamed")


@pytest.mark.parametrize(
    ("page", "year", "name", "adcode"),
    [
        ("baoqing-2007", 2007, "宝清县", "230523"),
        ("chengjiang-2017", 2017, "澄江县", "530422"),
        ("fengqing-2017", 2016, "凤庆县", "530921"),
        ("zhashui-2023", 2023, "柞水县", "611026"),
        ("district-summary-pinyin", None, "", ""),
    ],
)
def test_real_pages(page: str, year: int | None, name: str, adcode: str) -> None:
    path = SEEDS / f"{page}.txt"
    if not path.exists():
        pytest.skip("the shared pages are not beside this checkout")
    text = path.read_text("utf-8")
    found = find_region(text.splitlines()[0], text, path.name, year)
    assert (found.name, found.adcode) == (name, adcode)


@given(st.text(alphabet="全我县市区旗州盟省年鉴志中共委 \n0澄江朝阳北京", max_size=40))
def test_any_text_is_answered(text: str) -> None:
    found = find_region(text, text, text, 2010)
    assert found.name or (found.adcode, found.match) == ("", "none")


def test_a_long_line_is_read_in_no_time() -> None:
    """Only the beginning of a text is looked at, whatever is in it."""
    assert find_region("", "县" * 5_000_000, "", 2010).name == ""
