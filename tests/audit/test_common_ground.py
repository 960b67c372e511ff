"""Figures of different years, bodies and places are added up only where they are a list by year, body or place."""

from __future__ import annotations

import pytest

from tests.audit.checked import told

APART = {
    "letters and visits of the year before": (
        "全县受理信访⟦300 year:2017⟧件次。来信⟦45 letter year:2016⟧件，来访⟦{} batches visit year:2016⟧批。"
    ),
    "of the last year of a span": (
        "三年受理信访⟦300 year:2017 period:2015/2017⟧件次。"
        "来信⟦45 letter year:2017⟧件，来访⟦{} batches visit year:2017⟧批。"
    ),
    "of one month": (
        "全年受理信访⟦300 year:2017⟧件次。"
        "来信⟦45 letter year:2017 period:2017-06⟧件，来访⟦{} batches visit year:2017 period:2017-06⟧批。"
    ),
    "of two years, but not of what the total counts in each": (
        "三年受理信访⟦300 year:2017 period:2015/2017⟧件次。"
        "来信⟦45 letter year:2016⟧件，来访⟦{} batches visit year:2017⟧批。"
    ),
    "of two earlier years": (
        "全县受理信访⟦300 year:2017⟧件次。前年受理⟦45 year:2015⟧件次，去年受理⟦{} year:2016⟧件次。"
    ),
    "of another type of body": (
        "全县受理信访⟦300⟧件次。县总工会收到来信⟦45 letter body:mass_org whose:县总工会⟧件，"
        "来访⟦{} batches visit body:mass_org whose:县总工会⟧批。"
    ),
    "of another body of the same type": (
        "县总工会受理信访⟦300 body:mass_org whose:县总工会⟧件次。"
        "县妇联收到来信⟦45 letter body:mass_org whose:县妇联⟧件，来访⟦{} batches visit body:mass_org whose:县妇联⟧批。"
    ),
    "of two bodies through two channels": (
        "全县受理信访⟦300⟧件次。县总工会收到来信⟦45 letter body:mass_org whose:县总工会⟧件，"
        "县法院接待来访⟦{} batches visit body:court whose:县法院⟧批。"
    ),
    "of another county": (
        "甲县受理信访⟦300 region:甲县⟧件次。乙县来信⟦45 letter region:乙县⟧件，来访⟦{} batches visit region:乙县⟧批。"
    ),
    "of one county of several": (
        "全市受理信访⟦300 region:甲市⟧件次。乙县来信⟦45 letter region:乙县⟧件，来访⟦{} batches visit region:乙县⟧批。"
    ),
    "of counties that no county holds": (
        "甲县受理信访⟦300 region:甲县⟧件次。乙县受理⟦45 region:乙县⟧件次，丙县受理⟦{} region:丙县⟧件次。"
    ),
    "of counties of another prefecture": (
        "全市受理信访⟦300 region:530400⟧件次。乙县受理⟦45 region:530921⟧件次，丙县受理⟦{} region:530922⟧件次。"
    ),
}
GATHERED = {
    "months of the year": (
        "全年受理⟦300 year:2017⟧件次。上半年⟦45 year:2017 period:2017-01/2017-06⟧件次，"
        "下半年⟦255 year:2017 period:2017-07/2017-12⟧件次。"
    ),
    "years of a span": (
        "两年受理⟦300 year:2017 period:2016/2017⟧件次。2016年⟦45 year:2016⟧件次，2017年⟦255 year:2017⟧件次。"
    ),
    "years that a total sums up": "2015年受理⟦45 year:2015⟧件次，2016年⟦255 year:2016⟧件次，合计⟦300 year:2017⟧件次。",
    "until October, as the total": (
        "截至10月受理⟦300 year:2017 period:2017-01/2017-10⟧件次，"
        "其中来信⟦45 letter year:2017⟧件，来访⟦255 batches visit year:2017⟧批。"
    ),
    "what became of them until the end of a span": (
        "三年受理⟦300 year:2017 period:2015/2017⟧件，到年底办结⟦255 resolved year:2017⟧件，余⟦45 pending year:2017⟧件。"
    ),
    "bodies": (
        "全县受理⟦300⟧件次。县总工会⟦45 body:mass_org whose:县总工会⟧件次，县法院⟦255 body:court whose:县法院⟧件次。"
    ),
    "bodies and the channels of each": (
        "全县受理⟦300⟧件次。县总工会来信⟦15 letter body:mass_org whose:县总工会⟧件，"
        "来访⟦30 batches visit body:mass_org whose:县总工会⟧批；县法院来信⟦55 letter body:court whose:县法院⟧件，"
        "来访⟦200 batches visit body:court whose:县法院⟧批。"
    ),
    "one body by two names": (
        "县妇联受理⟦300 body:mass_org whose:县妇联⟧件次，其中妇联来信⟦45 letter body:mass_org whose:妇联⟧件，"
        "来访⟦255 batches visit body:mass_org whose:妇联⟧批。"
    ),
    "what its leaders did of the matters of the county": (
        "全县排查积案⟦300⟧件，县领导化解⟦255 resolved body:leader⟧件，未化解⟦45 pending body:leader⟧件。"
    ),
    "told as its parts": (
        "全县受理⟦300⟧件次，其中县总工会来信⟦45 letter body:mass_org whole:1 series:a⟧件，"
        "来访⟦255 batches visit body:mass_org whole:1 series:a⟧批。"
    ),
    "counties of a prefecture": (
        "全市受理⟦300 region:530400⟧件次。乙县受理⟦45 region:530422⟧件次，丙县受理⟦255 region:530423⟧件次。"
    ),
}


@pytest.mark.parametrize("name", APART)
def test_figures_apart_are_not_added_up(name: str) -> None:
    holds, fails = APART[name].format(255), APART[name].format(265)
    assert told(holds, "sum") == told(fails, "sum") == []


@pytest.mark.parametrize("name", GATHERED)
def test_a_total_gathers_what_is_listed(name: str) -> None:
    statements = [check.partition(": ")[2] for check in told(GATHERED[name], "sum")]
    assert any(statement.endswith(" = 300") for statement in statements)
