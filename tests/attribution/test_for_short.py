"""What is told in few words: a character for a channel or a verb, a unit, a head of one noun, 总量."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "a head of no more than a noun": "信访工作\n\n2018年，受理信访⟦689:all⟧件。\n\n来信。收到⟦438:letter⟧件。",
    "two of them in one line": "检察\n\n【控告申诉】2018年，受理信访⟦689:all⟧件。来信。收到⟦438:letter⟧件。来访。接待⟦251:visit⟧批。",
    "channels, a character each": "信访工作\n\n2018年，接待来访⟦31:visit⟧批。上述信、访、网共⟦98:all⟧件，办结⟦90:all resolved⟧件。",
    "channels, a character each, compared": "信访工作\n\n2018年，来信⟦31:letter⟧件，来访⟦44:visit⟧批。以上信、访比上年减少⟦12:change all value=-12⟧件。",
    "how many ways there are": "信访工作\n\n2018年，来信、来访、网上信访三个方面共⟦41:all⟧件。",
    "the total of petitions": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，总量首次突破⟦1900:all⟧件。",
    "what a leader wrote on": "信访工作\n\n2018年，上级交办信访件⟦90:assigned⟧件，县长批⟦58:received leader⟧件。",
    "taken down at a telephone": "群众来访\n\n2018年，市长电话接⟦94:phone⟧件、办⟦31:phone⟧件，接待来访⟦12:visit⟧批。",
    "received in person": "信访工作\n\n2018年，收到来信⟦90:letter⟧件，年内接⟦44:visit⟧批。",
    "through what the clause before has named": "信访工作\n\n2018年，开通视频接访系统，使用该系统接访⟦27:video⟧件。",
    "letters and visits, each with a verb": "信访工作\n\n2018年，接待的来访和所收到的来信共⟦90:all⟧件。",
    "people who came in, by their units": "信访工作\n\n2018年，当年跨进门的有⟦376:visit batches⟧批⟦1129:visit persons⟧人次。",
    "visits after letters are no leaders'": "信访工作\n\n2018年，处理来信⟦685:letter⟧件，接访⟦302:visit persons⟧人次。",
    "answers, whatever their unit": "信访工作\n\n2018年，网上留言⟦1073:online⟧条，已答复⟦1060:online replied⟧封。",
    "what they ask for begins with 交": "信访工作\n\n2019年，受理来信来访⟦312:all⟧件次，其中交纳社保费要求单位补缴的⟦23:all received⟧件。",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_for_short(name: str) -> None:
    assert differences(SENTENCES[name]) == []
