"""Numbers that are left out, each with its reason."""

from __future__ import annotations

import pytest

from xinfang_extract.page import Page
from xinfang_extract.pipeline import run

LEFT_OUT = {
    "a team that received": ("2018年，县局领导班子接访12人次。", "12人次", "leaders"),
    "officials who went down": ("2018年，信访干部下访12人次。", "12人次", "leaders"),
    "leaders who received": ("2018年，接待来访44批，县领导接访12人次。", "12人次", "leaders"),
    "officials, told after their number": ("2018年，受理信访75件，抽调12名乡镇干部包案。", "12名", "staff"),
    "people who joined, in a list of none": ("2018年，收到来信31件，表彰12人。", "12人", "no_petition_word"),
    "batches of assignments": ("2018年，县信访局向乡镇交办信访事项12批47件。", "12批", "assignment_batches"),
    "meetings and those who met": ("2018年，召开信访联席会议3期12人次。", "12人次", "other_business"),
    "what is told of nothing": ("2018年，同比下降12%。", "12%", "percent_of_nothing"),
    "a percentage of other business": ("2018年，排查纠纷40件，上升12%。", "12%", "other_business"),
    "a change of other business": ("2018年，排查纠纷40件，比上年增加12件。", "12件", "other_business"),
    "a result of other business": ("2018年，收到来信31件，排查纠纷由40件降至12件。", "12件", "other_business"),
    "dealt out over other business": ("2018年，排查纠纷、调处纠纷分别为40件、12件。", "12件", "other_business"),
    "more digits than count anything": ("2018年，受理来信" + "9" * 60 + "件。", "9" * 60 + "件", "unreadable"),
}


@pytest.mark.parametrize("name", LEFT_OUT)
def test_a_number_is_left_out_with_its_reason(name: str) -> None:
    text, number, reason = LEFT_OUT[name]
    assert (number, reason) in {(u.printed, u.reason) for u in run([Page("test", 1, f"信访工作\n\n{text}")]).unread}
