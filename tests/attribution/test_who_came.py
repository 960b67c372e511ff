"""Petitioners told by where they went or by their coming, without the noun of a visit."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "at the door": "信访工作\n\n2018年，登门的群众有⟦44:batches visit⟧批、⟦128:persons visit⟧人。",
    "at an office": "妇联\n\n【信访】2018年，来室求援的妇女⟦44:persons visit⟧人次，结伴来市妇联的有⟦3:batches visit collective⟧批。",
    "those who came": "信访工作\n\n2018年，县委书记到镇里开门接待，来的有⟦12:batches visit⟧批⟦44:persons visit⟧人。",
    "who came in person": "信访工作\n\n2018年，县长坐班，慕名而来的有⟦31:cases visit⟧件次⟦44:persons visit⟧人次，其中欠薪⟦9:cases visit⟧件次。",
    "those who were many": "信访工作\n\n2018年，受理集访⟦6:batches visit collective⟧批，却有⟦128:persons visit collective⟧人次。",
    "how many of them": "信访工作\n\n2018年，赴昆明上访⟦29:province batches⟧批，集体占⟦6:province collective batches whole=29⟧批；进京⟦4:national batches form=⟧批。",
    "a heading of two kinds": "【集体和越级上访】\n　　2018年，成群结队的来访⟦14:visit collective cases level=⟧起；去省城的⟦11:province persons form=⟧人次。",
    "staff, and what they are": "信访工作\n\n2018年，到县上访⟦31:county⟧人次。信访系统有干部87人，其中女性52人，大专以上学历41人。",
    "changes of three levels": "信访工作\n\n2018年，到市⟦18:batches⟧批⟦41:persons⟧人次、赴省⟦6:batches⟧批⟦7:persons⟧人次、进京⟦4:persons⟧人次，三个数依次下降⟦30.8:change_pct value=-30.8 prefecture base=18⟧%、⟦40:change_pct value=-40 province base=6⟧%、⟦66.7:change_pct value=-66.7 national base=4⟧%。",
    "sent, and not come": "信访工作\n\n2018年，上级转来的⟦12:cases assigned⟧件。",
    "officials at the door": "信访工作\n\n2018年，受理信访⟦75:all⟧件，干部登门走访群众300户。",
    "to a city by its name": "信访工作\n\n2018年，去大同的⟦12:persons prefecture visit⟧人，到惠州的集体上访⟦3:batches prefecture collective⟧批。",
    "to a capital by one character": "【赴省进京上访】\n　　2018年，赴杭上访⟦12:batches province⟧批，进京上访⟦3:batches national⟧批。",
    "to a district": "信访工作\n\n2018年，到金湖区的走访有⟦12:batches county visit⟧批。",
    "among those who came": "信访工作\n\n2018年，来州群众中，集体性的⟦12:batches prefecture visit collective⟧批。",
    "an autonomous region": "信访工作\n\n2018年，到自治区上访⟦12:batches province⟧批。",
    "to the county's seat": "信访工作\n\n2018年，找到县里的⟦12:cases county visit⟧件次。",
    "visitors who complete a count": "信访工作\n\n2018年，集体上访⟦8:batches collective⟧批，来人⟦463:persons collective visit⟧人。",
    "people of the place whom a leader received": (
        "信访工作\n\n2018年，接待来访群众⟦86:visit⟧人次。7月20日，县长现场接待河西村民⟦43:visit persons leader⟧人，培训村民31人。"
    ),
    "those who come again, after their number": (
        "信访工作\n\n2005年，接待来访⟦20:visit⟧批。进京上访的⟦17:national repeat persons⟧名老户，停访⟦16:national repeat persons resolved⟧名。"
    ),
    "young people who were received": "信访接待站\n\n1979年，接待要求回城的下乡知识青年、下放居民等⟦131:visit persons⟧人次。",
    "those who had gone to a place": (
        "信访工作\n\n1986年，全区有老户⟦87:repeat persons⟧户，其中到过省里的⟦41:province⟧户，到过北京的⟦19:national⟧户。"
    ),
    "beside letters, under no heading": "1955年收到人民来信⟦305:letter⟧件，接待从各地来的群众⟦263:visit persons⟧人次。",
    "from afar": "1955年收到人民来信⟦305:letter⟧件，接待远道而来的⟦263:visit persons⟧人次。",
    "guests beside letters": "1955年收到人民来信⟦305:letter⟧件，接待参观学习263人次。",
    "representatives of petitioners": "信访工作\n\n接待走访群众代表⟦35:visit persons⟧人次，走访人大代表40人次。",
    "letters and visits received in all": "信访工作\n\n信访大厅接待⟦312:all cases⟧件次，其中信件⟦120:letter⟧件次，来访⟦192:visit⟧件次。",
    "to the house itself": "2014年公安局信访\n\n登记信访⟦103:all⟧件，其中来本局访⟦52:visit⟧件。局领导阅信⟦44:letter⟧件。",
    "so many who came to see them": "县长接见日\n\n1957年，县长和三个副县长轮流接见了⟦172:visit persons leader⟧个来访的群众。",
    "what is left of so many people": "信访工作\n\n1987年，登记在册的⟦1920:persons repeat⟧个上访老户，经过包案、听证，到年底尚有⟦316:persons repeat pending⟧个未息诉。",
    "received by leaders, of all who came": "法院工作\n\n2021年，接待来访群众⟦1326:visit⟧人次，其中院领导接访⟦189:visit leader⟧人次；办理群众来信⟦214:letter⟧件。",
    "some were received by leaders, and of all the rest": "公安\n\n公安局2005年接待群众信访⟦873:police⟧起⟦1592:persons⟧人次，由局长亲自接待的⟦641:leader⟧起，占⟦73.4:share⟧%。经梳理，属于公安机关管辖的⟦702:police⟧起，不服的⟦156:police⟧起。",
    "how many came with the largest of them": "信访工作\n\n2019年，群众到区上访⟦126:visit county⟧批⟦577:visit county⟧人次。规模最大的一批为某小区业主到区政府集体上访，人数达⟦62:persons visit county collective⟧人。",
    "who turned up on reception days": "检察院\n\n2018年，检察长接待日每月逢10日举行，全年12次，有⟦39:persons visit⟧人前来，当场解决⟦7:cases visit resolved⟧件。",
    "whom leaders listened to": "信访工作\n\n2018年，市纪委领导下访约访23次，面对面听取⟦117:persons visit leader⟧名群众的诉求，解决问题⟦41:cases resolved⟧件。",
    "whom they saw": "信访工作\n\n1957年，局长接谈日共24次，见⟦95:persons visit leader⟧人。",
    "sessions of leaders, and what they took on": "信访工作\n\n2018年，市领导开门接访96场次，带头包案⟦72:cases supervised leader⟧件，推动解决⟦69:cases resolved leader⟧件。",
    "days of leaders, and what came of them": "信访工作\n\n2018年，局长信访接待日共安排24期，受理诉求⟦163:cases received leader⟧件，当场拍板⟦69:cases resolved leader⟧件。",
    "visitors of another kind": "信访工作\n\n2018年，组织接待参观24场次，解决问题12件。",
    "people of a petition, received": "信访工作\n\n2018年，院领导公开接访，共接待信访当事人⟦214:persons visit⟧人次。登记信访当事人⟦312:persons all⟧人。",
    "those of a visit named before": "信访工作\n\n2018年，因改造引起的集体访，先后来了⟦4:batches visit collective⟧批⟦76:persons visit collective⟧人次。",
    "people who were paid": "信访工作\n\n2018年，接待来访⟦312:visit⟧人次，为52名信访当事人发放救助款137万元，7821名家属工领到养老金。",
    "leaders who took part": "信访工作\n\n2019年，全县接待群众来访⟦1326:visit persons⟧人次，其中县级领导干部参加大接访56人次。",
    "leaders who went to them, and how many took part": "信访工作\n\n2019年，县四套班子领导集中下访，参与人数312人，接待群众⟦86:visit batches leader⟧批。",
    "a place where visitors register": "信访工作\n\n2019年，接见了⟦172:visit persons⟧个来访的群众，设立2个来访人员登记处。",
    "visitors who were helped": "信访工作\n\n2019年，对来访的⟦12:visit persons⟧名当事人提供法律援助。",
    "those an institution talked to": "工会\n\n1955年，工会收到来信⟦956:letter⟧件，俱乐部接见职工，先后谈了⟦388:visit persons⟧人。",
    "how many came on one day": "人民来信\n\n1953年，省妇联来访⟦142:visit persons⟧人，最多的一天来了⟦13:visit persons⟧人。",
    "those who came to the door": "信访\n\n1986年，收群众来信⟦743:letter⟧件，比上年少⟦61:change value=-61⟧件；上门者⟦1029:visit persons⟧人次。",
    "those who came in groups": "信访工作\n\n接待来访⟦412:visit⟧批，当中结伙而来的有⟦17:collective⟧批、⟦306:collective persons⟧人次。",
    "electors who were received": "信访工作\n\n接待选民和代表⟦64:visit batches⟧批⟦172:visit⟧人次。",
    "leaders who took part, and those whom they heard": "【领导接待日】 县领导轮流到信访办值班，全年24次、61人次参加，听取群众申述⟦318:visit⟧人次。",
    "who went past their county": "信访工作\n\n村民先后去了省城⟦4:visit province⟧批⟦83:visit province⟧人次。",
    "went past the county, told behind their number": "信访工作\n\n来县集体上访⟦43:visit county collective⟧批。另有⟦5:visit prefecture batches⟧批⟦88:visit prefecture⟧人越过县里去了地区，到省⟦2:visit province⟧批。",
    "people who came together": "信访工作\n\n接待来访⟦320:visit⟧批。8月，县水泥厂下放工人⟦46:visit collective persons⟧人集体来县，要求安排工作。",
    "delegates who were brought together": "信访工作\n\n接待来访⟦320:visit⟧批。组织人大代表36人集体到县法院，旁听庭审。",
    "people who came, behind letters": (
        "信访工作\n\n1956年，来信⟦231:letter⟧件，有⟦213:visit collective persons⟧人集体上访。"
    ),
    "letters and those who signed": (
        "信访工作\n\n1956年，来信⟦231:letter⟧件，涉及⟦213:letter persons⟧人，内有⟦58:letter joint⟧件系联名。"
    ),
    "to two levels": ("信访工作\n\n1956年，到专署、省里上访的⟦138:prefecture+province persons⟧人次。"),
    "households of petitioners": (
        "县人大\n\n1990年，排出⟦23:visit repeat persons⟧个老户，有⟦19:persons repeat resolved⟧户问题得到解决。"
    ),
    "those who were talked home": ("信访工作\n\n2010年，赴京驻点，劝返⟦5:persons resolved⟧人。"),
    "to two levels, for short": ("信访工作\n\n1988年，越级到省、地上访⟦26:prefecture+province batches⟧批。"),
    "who came to tell it": (
        "信访工作\n\n1956年，收到来信⟦23:letter⟧件；当面来讲的⟦58:visit persons⟧人，当场解决⟦49:visit persons resolved⟧人。"
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_who_came(name: str) -> None:
    assert differences(SENTENCES[name]) == []
