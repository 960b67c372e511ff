"""Shares and rates against the base that explains them."""

from __future__ import annotations

import pytest

from tests.audit.checked import checks, conflicts, told
from xinfang_extract.model import CheckKind, Verdict


def test_a_share_of_the_total_told_before() -> None:
    page = (
        "受理⟦3264⟧件次。其中：来信⟦412 letter⟧件，占⟦12.6 share letter⟧%；"
        "来访⟦1187 batches visit⟧批，占⟦36.4 share visit batches⟧%。"
    )
    assert told(page, "share") == ["ok: 412/3264 = 12.623% ≈ 12.6%", "ok: 1187/3264 = 36.366% ≈ 36.4%"]


def test_shares_dealt_out_go_to_their_measures() -> None:
    page = (
        "来访⟦731 batches visit⟧批⟦2962 persons visit⟧人次。"
        "集体访⟦63 batches visit collective⟧批⟦1658 persons visit collective⟧"
        "人次，分别占⟦8.62 share batches visit collective⟧%和⟦55.98 share persons visit collective⟧%。"
    )
    assert [line.split(" = ")[0] for line in told(page, "share")] == ["ok: 63/731", "ok: 1658/2962"]


def test_one_base_explains_a_list_and_convicts_the_share_that_does_not_fit() -> None:
    page = (
        "信访⟦1276⟧件。工资⟦426⟧件，占⟦33.4 share⟧%；就业⟦318⟧件，占⟦24.9 share⟧%；养老⟦267⟧件，占⟦{} share⟧%；"
        "合同⟦143⟧件，占⟦11.2 share⟧%。"
    )
    assert not conflicts(page.format("20.9"))
    assert [c.statement for c in conflicts(page.format("29.9"))] == ["267/1276 = 20.925% ≠ 29.9%"]


def test_shares_of_parts_that_add_up_to_a_total_are_shares_of_that_total() -> None:
    page = (
        "复查⟦91 reviewed⟧件，其中集体访⟦32 reviewed collective⟧件，占⟦33 share reviewed collective⟧%，"
        "个体访⟦59 reviewed individual⟧件，占⟦67 share reviewed individual⟧%。"
    )
    assert [c.statement for c in conflicts(page)] == ["32/91 = 35.16% ≠ 33%", "59/91 = 64.84% ≠ 67%"]


def test_a_rate_of_what_was_done() -> None:
    page = "交办⟦52 assigned⟧件，已办结⟦50 resolved⟧件，办结率⟦{} rate resolved⟧%。"
    [check] = checks(page.format("96.2"), "share")
    assert (check.kind, check.verdict) == (CheckKind.SHARE, Verdict.OK)
    assert [c.statement for c in conflicts(page.format("92.2"))] == ["50/52 = 96.154% ≠ 92.2%"]


@pytest.mark.parametrize(
    "page",
    [
        "转送⟦2716⟧件，办结⟦2588 resolved⟧件，群众满意率⟦96.3 rate resolved⟧%。",
        "办结⟦2588 resolved⟧件，办结率⟦99.4 rate resolved⟧%。",
        "来信⟦96 letter⟧件，占来信的⟦12 share letter⟧%。",
        "甲镇⟦47⟧件，乙镇⟦39⟧件，丙镇⟦31⟧件，合占全县的⟦36.3 share⟧%，全县⟦400⟧件。",
        "网上⟦213400 online⟧件，比重由⟦34.8 share online year:2015⟧%升至⟦46.1 share online⟧%。",
    ],
)
def test_a_percentage_whose_base_is_not_told_is_not_doubted(page: str) -> None:
    assert not conflicts(page)
