"""Whose a section is: what its heading, its first words or the section before say."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "its first words say who acts": "江渡年鉴2006·群众团体\n\n【妇女维权】　县妇联接听咨询。全年受理妇女来信来访⟦187:all mass_org⟧件次。\n",
    "the section after it, which names nobody": (
        "江渡年鉴2006·法治\n\n【开门大接访】　根据统一部署，县公安局开展集中接访。接待来访群众⟦241:visit police⟧批。\n"
        "【日常信访】　年内收到群众来信⟦94:letter police⟧件。\n"
    ),
    "the section after it, of the government": (
        "江渡年鉴2006·法治\n\n【公安接访】　根据统一部署，局长坐班。接待来访群众⟦241:visit police⟧批。\n"
        "【来信来访】　全县受理群众来信⟦94:letter body_type=⟧件。\n"
    ),
    "in a chapter on petitions": (
        "江渡年鉴2006\n\n信访工作\n\n【教育信访】　根据统一部署，局长坐班。接待来访群众⟦41:visit department⟧批。\n"
        "【集体上访】　发生集体上访⟦14:collective body_type=⟧批。\n"
    ),
    "leaders who sit in turn": "信访工作\n\n【领导接访】　州委、州人大、州政府领导接访。\n【积案清理】　登记信访积案⟦176:all body_type=⟧件。\n",
    "before whom a report was made": "桐江县人民检察院工作报告\n——1998年2月24日在县人大常委会会议上\n1997年共接受控告申诉⟦374:all procuratorate⟧件。\n",
    "a chapter called by its work": "第五章　其他民政工作\n\n第四节　信访\n\n民政部门的来信来访，以优抚为多。1985年收到来信⟦126:letter department⟧件。\n",
    "a branch office of the police": "信访工作\n\n2014年，区公安分局受理信访⟦23:all police⟧件。",
    "our court, of a procuratorate": "青阳县人民检察院\n\n2022年，本院12309检察服务中心接收群众信访⟦468:all procuratorate⟧件。",
    "those whom matters went to": "人民团体\n\n2016年，县总工会受理来信⟦312:letter mass_org⟧件。年内转送政府有关部门⟦276:letter transferred mass_org⟧件。",
    "as a court is doing": "信访工作\n\n1953年，省人民法院的情形好一些，接到来信来访⟦1976:all court⟧件，转交下级法院处理⟦1571:transferred court⟧件。",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_whose_a_section_is(name: str) -> None:
    assert differences(SENTENCES[name]) == []
