"""Tables copied one cell a line."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "a header, rows and a row of sums": (
        "信访工作\n\n全县信访情况如下。\n单位\n来信件数\n来访批次\n城南\n⟦31:letter cases⟧\n⟦12:visit batches⟧\n"
        "城北\n⟦24:letter⟧\n⟦9:visit⟧\n城东\n⟦15:letter⟧\n⟦8:visit⟧\n"
    ),
    "levels and percentages": (
        "信访工作\n\n各地情况如下。\n地区\n到省人次\n进京人次\n进京同比(%)\n"
        "城南\n⟦31:province persons⟧\n⟦12:national persons⟧\n"
        "⟦-11.8:change_pct national persons value=-11.8⟧\n"
        "城北\n⟦24:province⟧\n⟦9:national⟧\n⟦20.0:change_pct⟧\n城东\n⟦15:province⟧\n⟦8:national⟧\n⟦0.0:change_pct⟧\n"
    ),
    "too few rows to be one": "信访工作\n\n单位\n来信件数\n来访批次\n城南\n31\n12\n",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_stacked(name: str) -> None:
    assert differences(SENTENCES[name]) == []
