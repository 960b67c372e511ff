"""Level and form: what a sentence without counts, a year's row or a heading gives them to, and what not."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "how many, in the sentence before": "信访工作\n\n2018年，受理来信⟦31:⟧件。进京上访明显减少。2016年⟦42:visit national⟧人次，2018年⟦18:visit national⟧人次。",
    "praise in the sentence before is no subject": "2018年信访工作\n\n受理信访事项⟦310:⟧件。努力减少进京上访是重点。转办⟦42:all level=⟧件。",
    "how many, in the clause before": "2018年信访工作\n\n受理来信⟦31:⟧件。只有集体上访反弹，由上年的⟦12:previous visit collective⟧批增至⟦18:count visit collective⟧批。",
    "a year alone goes on with the form": "房屋志\n\n1992—1996年，受理来信⟦300:⟧件、来访⟦200:⟧批，其中集体来访1994年⟦31:visit collective year=1994⟧批，1995年⟦47:visit collective year=1995⟧批。",
    "a heading of two things narrows neither": "2018年信访工作\n\n【集体访和越级访】　发生集体访⟦31:collective level=⟧批，比上年多⟦9:change collective level=⟧批。进京上访⟦7:national form=⟧批。",
    "levels that change": "2018年信访工作\n\n到市上访⟦31:prefecture⟧批，去省上访⟦12:province⟧批，同比到市升⟦4.8:change_pct prefecture⟧%，去省降⟦13.4:change_pct province⟧%。",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_narrowing(name: str) -> None:
    assert differences(SENTENCES[name]) == []
