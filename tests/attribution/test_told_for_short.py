"""What clerks write for short: 内要结果的, 已报, 信84件, 最多一次180余人, 1件延期."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "reported back": "来信来访\n\n1963年，省人委转来⟦83:assigned⟧件，内要报结果的⟦29:assigned⟧件，已报⟦22:replied⟧件。",
    "as few as reported": "来信来访\n\n1963年，专署向各县交办⟦412:transferred⟧件，报结⟦267:resolved⟧件，只报了⟦9:replied⟧件。",
    "letters, by one character": "政协志\n\n【信访】　1981年信⟦318:letter⟧件、访⟦66:visit⟧人次，1982年信⟦190:letter⟧件、访⟦50:visit⟧人次。",
    "the largest of the groups": "信访工作\n\n2009年，接待集体访⟦12:collective batches⟧批，最多一次达⟦180:collective persons over⟧余人。",
    "the letter that most have signed": "信访工作\n\n2009年，收到联名信⟦6:letter joint⟧件，最多一件签名117人。",
    "put off, after the number": "信访工作\n\n2015年，受理信访⟦16:all⟧件，办结⟦15:resolved⟧件，⟦1:pending⟧件延期。",
    "not ended at the end of the year": "民政志\n\n信访\n\n1986年，收信⟦165:letter⟧件，年末未了⟦6:letter pending⟧件。",
    "sent by offices": "信访工作\n\n2011年，市局信访处转⟦6:assigned⟧件，省厅信访处转⟦12:assigned⟧件。",
    "to a ministry": "信访工作\n\n2006年，赴省访⟦2:province⟧批，去建设部上访⟦4:national⟧批。",
    "to a headquarters": "信访工作\n\n2006年，去指挥部上访⟦4:level=⟧批。",
    "those who came, in a section on reviews": "信访工作\n\n【信访复查】　2012年，复查信访事项⟦6:reviewed⟧件。全年到市访⟦3:visit prefecture received⟧批。",
    "how many at a time, in the next sentence": (
        "信访工作\n\n2003年，到区集体访⟦184:county collective⟧批。50人以上的⟦27:county collective⟧批。"
        "企业改制方面⟦71:county collective⟧批。"
    ),
    "compared by the verb": "妇联\n\n1992年，受理来信来访⟦203:all received⟧件次，转办⟦12:transferred⟧件，与1991年受理⟦248:all previous received⟧件相比，下降⟦18.1:change_pct received⟧%。",
    "sent on inside the house": "检察院\n\n1992年，受理群众控告⟦519:all⟧件次，分流本院业务部门⟦164:transferred⟧件。",
    "a secretary": "人大工作\n\n1983年，来信来访由办公室1名秘书兼办，收到来信⟦31:letter⟧件。",
    "rulings on tearing down": "信访工作\n\n2006年，接待来访⟦52:visit⟧批。拆迁裁决受理54件，达成调解39件。",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_told_for_short(name: str) -> None:
    assert differences(SENTENCES[name]) == []
