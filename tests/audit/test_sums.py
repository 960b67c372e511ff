"""Which sums a page claims, and when one that does not hold is a contradiction."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.audit.checked import checks, conflicts, told
from tests.audit.marked import figures
from xinfang_extract.audit import audit
from xinfang_extract.model import CheckKind, Verdict

HOLDS = {
    "channels, batches of visits and letters together": (
        (
            "全县受理信访⟦300⟧件次。其中：接待来访⟦261 batches visit⟧批次，"
            "网上信访⟦26 online⟧件次，来电⟦1 phone⟧件次，视频⟦12 video⟧件次。"
        ),
        "261+26+1+12 = 300",
    ),
    "channels told in paragraphs of their own": (
        "全县受理信访⟦1286⟧件次。\n登记来信⟦412 letter⟧封。\n接待来访⟦731 batches visit⟧批。\n网上投诉⟦143 online⟧件。",
        "412+731+143 = 1286",
    ),
    "levels, after the total": (
        (
            "越级上访⟦10 batches visit higher⟧批次。"
            "进京⟦3 batches visit national⟧批次，赴省⟦4 batches visit province⟧批次，"
            "到市⟦3 batches visit prefecture⟧批次。"
        ),
        "3+4+3 = 10",
    ),
    "levels and channels in one breakdown": (
        (
            "全年登记⟦9357⟧件次。到市⟦1148 batches visit prefecture⟧批次。到省⟦206 batches visit province⟧批次。"
            "进京⟦57 batches visit national⟧批次。来信⟦2318 letter⟧件。网上⟦5628 online⟧件。"
        ),
        "1148+206+57+2318+5628 = 9357",
    ),
    "individual and collective": (
        (
            "接待来访⟦731 batches visit⟧批，其中个访⟦668 batches visit individual⟧批、"
            "集体访⟦63 batches visit collective⟧批。"
        ),
        "668+63 = 731",
    ),
    "first and repeat": (
        "来信⟦412 letter⟧封，其中初信⟦335 letter first⟧封、重信⟦77 letter repeat⟧封。",
        "335+77 = 412",
    ),
    "bodies": (
        (
            "全区受理⟦1500⟧件次。信访局⟦738 body:petition_office⟧件次，"
            "部门⟦317 body:department⟧件次，镇街⟦445 body:township⟧件次。"
        ),
        "738+317+445 = 1500",
    ),
    "done and open": ("交办积案⟦61 assigned⟧件，已办结⟦59 resolved⟧件，其余⟦2 pending⟧件。", "59+2 = 61"),
    "done and open with the rate between": (
        "受理⟦1862⟧件，报结⟦1795 resolved⟧件，报结率⟦96.4 rate⟧%，其余⟦67 pending⟧件正在办理。",
        "1795+67 = 1862",
    ),
    "subjects that nobody coded": (
        "来信⟦833 letter⟧件。按内容分，征地⟦396 letter⟧件，低保⟦287 letter⟧件，其他⟦150 letter⟧件。",
        "396+287+150 = 833",
    ),
    "what was passed on and what was kept": (
        (
            "来信⟦2318 letter⟧件，转送区县⟦1530 letter transferred⟧件，"
            "转送部门⟦661 letter transferred⟧件，直接办理⟦127 letter⟧件。"
        ),
        "1530+661+127 = 2318",
    ),
    "a total after its parts": (
        "接待来访⟦763 batches visit⟧批次，办理来信⟦352 letter⟧件，两项合计⟦1115⟧件次。",
        "763+352 = 1115",
    ),
    "a part with parts of its own, in brackets": (
        (
            "来信⟦418 letter⟧件（其中联名信⟦36 letter joint⟧件），来访⟦652 batches visit⟧批，网上⟦430 online⟧件"
            "（网民留言⟦204 online⟧件），以上三项合计⟦1500⟧件。"
        ),
        "418+652+430 = 1500",
    ),
    "a part with parts of its own, after 其中": (
        (
            "积案⟦178⟧件。县级领导包案⟦96 supervised⟧件，其中常委⟦41 supervised⟧件、其他领导⟦55 supervised⟧件；"
            "科级领导包案⟦82 supervised⟧件。"
        ),
        "96+82 = 178",
    ),
    "years of a span": (
        (
            "三年共收来信⟦1046 letter year:1955 period:1953/1955⟧件。一九五三年⟦295 letter year:1953⟧件，"
            "一九五四年⟦338 letter year:1954⟧件，一九五五年⟦413 letter year:1955⟧件。"
        ),
        "295+338+413 = 1046",
    ),
    "earlier values": (
        (
            "上年受理⟦3358 previous⟧件次。来信上年⟦728 previous letter⟧件，来访上年⟦1683 previous batches visit⟧批，"
            "网上上年⟦947 previous online⟧件。"
        ),
        "728+1683+947 = 3358",
    ),
    "changes, up and down": (
        (
            "比上月增加⟦132 change⟧件次。来信减少⟦-21 change letter⟧件，来访增加⟦19 change batches visit⟧批，"
            "网上增加⟦134 change online⟧件。"
        ),
        "-21+19+134 = 132",
    ),
    "visits counted by persons": (
        "来信⟦165 letter⟧件，来访⟦287 persons visit⟧人次，两项共⟦452⟧件次。",
        "165+287 = 452 (visits counted by persons)",
    ),
    "numbers in 万": (
        "全省受理⟦46.27 cases⟧万件次。来信⟦7.85 letter⟧万件，来访⟦15.06 batches visit⟧万批，网上⟦23.36 online⟧万件。",
        "78500+150600+233600 = 462700",
    ),
}
FAILS = {
    "one digit of a part": (
        "全县受理信访⟦300⟧件次。其中：接待来访⟦261 batches visit⟧批次，网上信访⟦36 online⟧件次，来电⟦13 phone⟧件次。",
        "261+36+13 ≠ 300",
    ),
    "one digit of the total": (
        "来信⟦912 letter⟧封，其中初信⟦335 letter first⟧封、重信⟦77 letter repeat⟧封。",
        "335+77 ≠ 912",
    ),
    "two digits swapped": (
        (
            "接待来访⟦731 batches visit⟧批，其中个访⟦686 batches visit individual⟧批、"
            "集体访⟦63 batches visit collective⟧批。"
        ),
        "686+63 ≠ 731",
    ),
    "done and open": ("受理⟦143⟧件，按期回复⟦341 replied⟧件，在办⟦2 pending⟧件。", "341+2 ≠ 143"),
    "a list that says by what it is broken down": (
        "来信⟦833 letter⟧件。按内容分，征地⟦396 letter⟧件，低保⟦227 letter⟧件，社保⟦150 letter⟧件。",
        "396+227+150 ≠ 833",
    ),
    "a list that ends in 其他": (
        "来信⟦833 letter⟧件。征地⟦396 letter⟧件，低保⟦227 letter⟧件，其他⟦150 letter⟧件。",
        "396+227+150 ≠ 833",
    ),
    "a total that sums up": (
        "接待来访⟦763 batches visit⟧批次，办理来信⟦352 letter⟧件，两项合计⟦1215⟧件次。",
        "763+352 ≠ 1215",
    ),
    "persons where the batches add up": (
        (
            "来访⟦731 batches visit⟧批⟦2962 persons visit⟧人次，其中个访⟦668 batches visit individual⟧批"
            "⟦1304 persons visit individual⟧人次；"
            "集体访⟦63 batches visit collective⟧批⟦9999 persons visit collective⟧人次。"
        ),
        "1304+9999 ≠ 2962",
    ),
}
LEFT_ALONE = {
    "parts that leave a rest unnamed": (
        "来访⟦1148 batches visit⟧批次，诉求为拆迁⟦316 batches visit⟧批次，劳资⟦208 batches visit⟧批次。"
    ),
    "the largest only": (
        "来访⟦600 batches visit⟧批次，主要是拆迁⟦300 batches visit⟧批次，劳资⟦200 batches visit⟧批次。"
    ),
    "a list left open": "来信⟦600 letter⟧件，其中初信⟦300 letter first open⟧件，重信⟦200 letter repeat open⟧件。",
    "forms that do not complement each other": (
        "来信⟦561 letter⟧件，其中联名信⟦164 letter joint⟧件，重信⟦297 letter repeat⟧件。"
    ),
    "one part only": "来访⟦731 batches visit⟧批，其中集体访⟦63 batches visit collective⟧批。",
    "small numbers that any digit would settle": "接待⟦17⟧件，当场解决⟦9 resolved⟧件，答复⟦6 replied⟧件。",
    "vague parts": "来信⟦600 letter⟧件，其中初信⟦300 letter first q:over⟧余件，重信⟦200 letter repeat⟧件。",
    "two years told one after the other": (
        "来信⟦784 letter year:1956⟧件。来信⟦506 letter year:1962⟧件，申诉⟦274 letter year:1962⟧件。"
    ),
    "parts of the next total": (
        "甲县来访⟦1638 persons visit⟧人次。乙县来访⟦2438 persons visit⟧人次，"
        "其中个访⟦1475 persons visit individual⟧人次、"
        "集体访⟦963 persons visit collective⟧人次。"
    ),
    "a number in the list that is no figure": (
        "来信⟦600 letter⟧件，其中初信⟦300 letter first⟧件，转信88件，重信⟦200 letter repeat⟧件。"
    ),
    "the total told again among its parts": (
        "积案⟦17 assigned⟧件。自查⟦45 assigned⟧件，对⟦17 assigned⟧件和⟦45 assigned⟧件均包案。"
    ),
}


@pytest.mark.parametrize("name", HOLDS)
def test_a_sum_that_holds_is_told(name: str) -> None:
    page, statement = HOLDS[name]
    assert statement in [check.statement for check in checks(page, "sum") if check.verdict is Verdict.OK]
    assert not conflicts(page)


@pytest.mark.parametrize("name", FAILS)
def test_a_sum_that_must_hold_and_does_not_is_a_conflict(name: str) -> None:
    page, statement = FAILS[name]
    assert statement in [check.statement for check in conflicts(page)]


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_a_list_that_need_not_be_complete_is_left_alone(name: str) -> None:
    assert not conflicts(LEFT_ALONE[name])


def test_a_sum_is_what_its_check_says() -> None:
    page = "全县受理⟦300⟧件次。其中来访⟦261 batches visit⟧批次，网上⟦26 online⟧件次，来电⟦13 phone⟧件次。"
    [check] = checks(page)
    total, *parts = figures(page)
    assert (check.kind, check.verdict, check.check_id) == (CheckKind.SUM, Verdict.OK, "sum-1")
    assert check.figures == (*(part.figure_id for part in parts), total.figure_id)
    assert [check.expected, check.found, check.difference] == [Decimal(300), Decimal(300), Decimal(0)]


def test_rounded_numbers_have_the_room_of_their_last_place() -> None:
    near = "全省受理⟦12.9 cases⟧万件次。其中来信⟦6.42 letter⟧万件，来访⟦6.44 batches visit⟧万批。"
    far = "全省受理⟦12.9 cases⟧万件次。其中来信⟦6.42 letter⟧万件，来访⟦7.44 batches visit⟧万批。"
    assert told(near, "sum") == ["rounding: 64200+64400 ≈ 129000"]
    assert [check.verdict for check in conflicts(far)] == [Verdict.CONFLICT]


def test_vague_numbers_bound_and_do_not_equate() -> None:
    page = "接待来信来访⟦610 q:over⟧余件次，其中来信⟦128 letter⟧件，来访⟦{} batches visit⟧批。"
    assert told(page.format(485), "sum") == ["rounding: 128+485 ≈ 610"]
    assert not checks(page.format(585), "sum")


def test_a_sum_never_crosses_to_a_page_further_on() -> None:
    first = figures("全县受理⟦1286⟧件次。", number=1)
    parts = "来信⟦412 letter⟧封。来访⟦874 batches visit⟧批。"
    assert len(audit([*first, *figures(parts, number=2)])) == 1
    assert not audit([*first, *figures(parts, number=3)])


def test_links_tie_what_codes_do_not() -> None:
    page = "办件⟦{}⟧件，其中甲类⟦250 topic:甲 whole:1 series:a⟧件，乙类⟦153 topic:乙 whole:1 series:a⟧件。"
    assert told(page.format(403), "sum") == ["ok: 250+153 = 403"]
    [conflict] = conflicts(page.format(903))
    assert conflict.statement == "250+153 ≠ 903"


def test_a_table_whose_columns_add_up_convicts_the_one_that_does_not() -> None:
    rows = [(842, 731, 655, 568), (1036, 988, 1017, 874), (450, 716, 1082, 1517)]
    sums = [2328, 2453, 2754, 2959]  # the second should be 2435
    years = (2013, 2014, 2015, 2016)
    lines = []
    for name, channel, row in zip(("来信", "来访", "网上"), ("letter", "visit", "online"), rows, strict=True):
        cells = "  ".join(f"⟦{value} {channel} year:{year}⟧" for value, year in zip(row, years, strict=True))
        lines.append(f"{name}  {cells}")
    lines.append("合计  " + "  ".join(f"⟦{value} year:{year}⟧" for value, year in zip(sums, years, strict=True)))
    assert [check.statement for check in conflicts("\n".join(lines))] == ["731+988+716 ≠ 2453"]
