"""Numbers without a petition unit: figures where the words before them name the measure or the list does, else not."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "the measure named before a change": "信访工作\n\n2018年，受理信访⟦75:cases⟧件，人次减少⟦41:persons change value=-41⟧，件次上升⟦6:cases change base=75⟧。",
    "the measure named before a count": "信访工作\n\n2018年，来信件次为⟦1204:letter cases⟧。",
    "a change of nothing that was counted": "信访工作\n\n2018年，人次减少41。",
    "a change of other business": "信访工作\n\n2018年，培训人次减少41。",
    "a measure with no noun": "信访工作\n\n2018年，受理信访⟦75:cases⟧件。批次为41，满意。",
    "the unit of both at the end": "信访工作\n\n2018年，接待来访人次由⟦3520:persons visit previous year=2017 base=3144⟧下降到⟦3144:persons visit count⟧人次。",
    "the unit of both, and the year of the first": "信访工作\n\n2018年，来访人次由2016年的⟦391:persons visit previous year=2016⟧增至⟦402:persons visit count⟧人次。",
    "the unit of both, of other business": "信访工作\n\n2018年，宣传人次由391增至402人次。",
    "nouns in brackets": "信访工作\n\n2018年，受理信访⟦75:all⟧件（来信⟦31:letter cases whole=75⟧、来访⟦44:visit cases whole=75⟧）。",
    "nouns after a colon": "信访工作\n\n2018年，受理信访⟦75:all⟧件：来信⟦31:letter whole=75⟧、来访⟦44:visit whole=75⟧。",
    "nouns with numbers that the total cannot hold": "信访工作\n\n2018年，受理信访⟦75:all⟧件：来信310、来访440。",
    "nouns with numbers and nothing that was counted": "信访工作\n\n来信31、来访44。",
    "topics sorted": "信访工作\n\n2018年，受理来信⟦75:letter⟧件。来信按内容分：农村土地类⟦31:letter whole=75⟧，城镇拆迁类⟦44:letter whole=75⟧。",
    "topics sorted, one too large": "信访工作\n\n2018年，受理来信⟦75:letter⟧件。来信按内容分：农村土地类310，城镇拆迁类⟦44:letter⟧。",
    "topics sorted, money among them": "信访工作\n\n2018年，受理来信⟦75:letter⟧件。来信按内容分：农村土地类⟦31:letter⟧，补助38万元，城镇拆迁类⟦44:letter⟧。",
    "topics sorted, a word without a mark of a topic": "信访工作\n\n2018年，受理来信⟦75:letter⟧件。来信按内容分：农村土地31，城镇拆迁类⟦44:letter⟧。",
    "money before petitions": "信访工作\n\n2018年，开支经费3万元，办结36件。收到来信⟦31:letter⟧件。",
    "other business before petitions": "信访工作\n\n2018年，发放资料31册，回复12件。收到来信⟦31:letter⟧件。",
    "a year is no count": "信访工作\n\n2018年，来信2018，来访⟦44:visit⟧批。",
    "from and to, the measure named once": "信访工作\n\n2018年，集体访⟦48:batches⟧批，批次由上年的⟦62:batches previous year=2017⟧降至⟦48:batches count⟧。",
    "from and to, the measure with its petitions": "信访工作\n\n2018年，集体上访人次由⟦131:persons collective previous⟧降至⟦92:persons collective count⟧，人次降幅大。",
    "from and to, of other business": "信访工作\n\n2018年，受理信访⟦75:cases⟧件，开会人次由131增至192。",
    "from and to, with a unit that is none of ours": "信访工作\n\n2018年，受理信访⟦75:cases⟧件。批次由131增至192万元。",
    "a list of places under a measure": "信访工作\n\n2018年，各县来市上访批次依次为：甲县⟦42:batches prefecture⟧、乙县⟦17:batches prefecture⟧、丙县⟦5:batches⟧。",
    "a list under a measure, the last of another unit": "信访工作\n\n2018年，来访批次分别为：甲县⟦42:batches visit⟧、乙县⟦17:batches visit⟧、丙县5万元。",
    "channels with bare numbers, parted by commas": "市纪委\n\n受理信访举报⟦1126:all⟧件次。举报渠道：来信⟦412:letter⟧，来访⟦183:visit⟧，“12388”电话⟦129:phone⟧，网络⟦402:online⟧。",
    "what is told behind them is of its own": "信访工作\n\n受理信访⟦329:all⟧件。来信⟦22:letter⟧，来访⟦157:visit⟧。到管理局上访⟦13:visit batches⟧批。",
    "bare numbers that are together the total": (
        "检察院信访\n1990年，受理来信来访计⟦176:all⟧件（次），内控告⟦68:all⟧，申诉⟦75:all⟧，其他⟦33:all⟧。"
    ),
    "and such as are not": ("检察院信访\n1990年，受理来信来访计⟦176:all⟧件（次），内控告68，申诉75，其他35。"),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_bare_numbers(name: str) -> None:
    assert differences(SENTENCES[name]) == []
