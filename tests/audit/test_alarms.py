"""Pages on which nothing is wrong, however easily their numbers are put together wrongly."""

from __future__ import annotations

import pytest

from tests.audit.checked import conflicts

SOUND = {
    "a change against a year long before": (
        "1981年，来信⟦3108 letter year:1981⟧件；1984年，⟦1571 letter year:1984⟧件、⟦1288 persons visit year:1984⟧人次；"
        "1985年，来信⟦1344 letter year:1985⟧件，来访⟦1102 persons visit year:1985⟧人次，"
        "分别比1981年下降⟦-56.8 change_pct letter year:1985 base:4⟧%"
        "和⟦-62.6 change_pct persons visit year:1985 base:5⟧%。"
    ),
    "a change against a year that the page does not tell of": (
        "1981年来信⟦170800 letter year:1981⟧件；1982年⟦156100 letter year:1982⟧件。"
        "与1979年相比，1982年来信减少⟦-130300 change letter year:1982 base:2⟧件。"
    ),
    "a share of three together": (
        "信访总量⟦1000⟧件，居前三位的是甲市⟦310⟧件、乙市⟦205⟧件、丙地区⟦130⟧件，三地合计占⟦64.5 share base:4⟧%；"
        "占⟦31 share base:2⟧%的甲市、占⟦20.5 share base:3⟧%的乙市列入重点。"
    ),
    "a share of two kinds": (
        "受理⟦2900⟧件。大气类⟦1400⟧件，噪声类⟦1100⟧件，其他⟦400⟧件，大气和噪声两类占⟦86.2 share base:4⟧%。"
    ),
    "what became of a part, told behind it": (
        "转交部门⟦236 transferred⟧件，要结果的⟦118 transferred whole:1⟧件，已报结果⟦113 replied⟧件。"
    ),
    "outcomes with another part between them": (
        "接待来访⟦326 visit body:leader⟧件，当场答复⟦214 visit replied body:leader whole:1⟧件，"
        "批转业务部门⟦112 visit transferred body:department⟧件，"
        "已办结⟦107 visit resolved body:leader⟧件。"
    ),
    "what is left of two batches, the last one larger": (
        "第一批交办⟦46 assigned⟧件，已化解⟦46 resolved⟧件；第二批交办⟦31 assigned⟧件，化解⟦29 resolved⟧件，"
        "剩余⟦2 pending⟧件。"
    ),
    "what is left of two totals together": (
        "上级交办积案⟦57 assigned⟧件，化解⟦51 resolved⟧件；自行排查⟦63⟧件，化解⟦60 resolved⟧件；"
        "未化解的⟦9 pending⟧件均已包案。"
    ),
    "a threshold is no total": (
        "到市上访⟦90 batches visit prefecture⟧批。到省⟦30 batches visit province⟧批。"
        "上访在50人以上的⟦126 batches visit⟧批。"
    ),
    "three small numbers add up by accident, their persons do not": (
        "到市上访⟦9 batches visit prefecture⟧批⟦164 persons visit prefecture⟧人次；"
        "到省⟦2 batches visit province⟧批⟦19 persons visit province⟧人次。"
        "反映安置的⟦11 batches visit⟧批⟦1026 persons visit⟧人次。"
    ),
    "a part of the part before it": ("排查积案⟦87⟧件，已化解⟦79 resolved⟧件，其中十年以上的⟦12 resolved whole:2⟧件。"),
    "what is lacking is told with codes of its own": (
        "接待⟦94 batches visit body:leader⟧批，当场答复⟦60 visit replied body:leader⟧件，"
        "交站所处理⟦27 visit transferred body:leader⟧件，包案⟦7 supervised body:leader⟧件。"
    ),
    "what leaders received, elsewhere on the page": (
        "全县受理⟦513 persons⟧人次。赴省上访⟦18 persons visit province⟧人次。"
        "县级领导接访⟦348 persons visit body:leader⟧人次。部门接访⟦67 persons visit body:department⟧人次。"
    ),
    "a share of the item that its clause names again": (
        "受理⟦5274⟧件。噪声⟦2089⟧件，大气⟦1846⟧件，水⟦803⟧件，废物⟦97⟧件，辐射⟦114⟧件，其他⟦325⟧件；"
        "噪声居首位，占⟦39.6 share base:7⟧%。"
    ),
    "a share of what was just told in another form": (
        "信访总量⟦1436⟧件。初信初访⟦823 first⟧件，来信⟦36 letter⟧件，来访⟦1400 batches visit⟧批。"
        "乡镇办结⟦517 resolved whole:1⟧件，占⟦62.8 share resolved base:5⟧%。"
    ),
    "a list by subject begins with its first item": (
        "按内容归类，涉法的⟦126 letter⟧件，土地的⟦88 letter⟧件，企业的⟦31 letter⟧件，其他⟦8 letter⟧件。"
    ),
}


@pytest.mark.parametrize("name", SOUND)
def test_nothing_is_held_against_it(name: str) -> None:
    assert [check.statement for check in conflicts(SOUND[name])] == []
