"""Lists by subject, by who passed matters down and by what leaders took on: what each part keeps of its total."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "the first of a list by subject": "信访工作\n\n2018年，受理信访⟦463:all⟧件。来信来访以征地补偿居多，计⟦121:all⟧件，宅基地纠纷⟦74:all topic=宅基地纠纷⟧件。",
    "the first, and verbs that are subjects": "信访工作\n\n2018年，受理信访⟦463:all⟧件。信访事项以征地补偿最多，计⟦121:all⟧件，久拖不立案的⟦74:all received⟧件。",
    "the first of those that came in, after those finished": "信访工作\n\n2018年，办结信访事项⟦258:all resolved⟧件。来信来访以征地补偿居首，计⟦121:all received⟧件，宅基地⟦74:all received⟧件。",
    "by whom they were passed down": "信访工作\n\n2018年，接待来访⟦44:visit⟧批。上级机关转来的：省信访局⟦23:all assigned topic=⟧件，市信访局⟦17:all assigned topic=⟧件。",
    "what was put right is what they asked for": "信访工作\n\n1981年，受理来信⟦463:letter⟧件，其中要求复工复职的⟦126:letter received⟧件，右派改正⟦87:letter received⟧件。",
    "what a leader took on, after those he received": "信访工作\n\n2018年，县领导接访⟦97:visit⟧批，其中书记接待⟦52:visit⟧批，包案⟦18:all supervised⟧件，办结⟦16:all resolved whole=18⟧件。",
    "what he took on is no subject": "信访工作\n\n2018年，接待来访⟦97:visit⟧批，其中县长接待⟦52:visit⟧批，并包案⟦18:all supervised topic=⟧件。",
    "one more in the list, by its unit": "信访工作\n\n2018年，部里交办⟦5:assigned⟧起、厅里⟦11:assigned⟧起。",
    "the first of a list, before a semicolon": "信访工作\n\n2018年，受理信访⟦463:all⟧件。来信来访以征地补偿居首；征地⟦121:all topic=征地⟧件，宅基地⟦74:all topic=宅基地⟧件。",
    "the first of those of one form is no list": "信访工作\n\n2018年，受理信访⟦463:all⟧件。集体上访以征地补偿居多，计⟦121:collective⟧件，宅基地⟦74:collective topic=⟧件。",
    "the first of those that came, after those cleared": "信访工作\n\n2018年，对失实举报⟦61:stage=other⟧件予以澄清。信访举报居前的是：作风问题⟦31:received topic=作风问题⟧件，财务问题⟦20:received topic=财务问题⟧件。",
    "what is left of them": "信访工作\n\n2018年，受理来信⟦90:letter⟧件，其中土地⟦31:letter⟧件，尚余要求复工⟦12:letter topic=复工⟧件。",
    "levels with a noun of their own": "信访工作\n\n2018年，越级集体上访⟦12:higher collective⟧批，进京访⟦4:national form=⟧批。",
    "places, each with what came in and what became of it": (
        "信访工作\n\n2022年，受理来信⟦58:letter⟧件。\n【各地来访】城关区⟦16:visit received⟧件，化解⟦13:visit resolved⟧件；临溪县⟦22:visit received⟧件，"
        "化解⟦9:visit resolved⟧件；市直单位⟦4:visit received body_type=⟧件。"
    ),
    "the most, each with its number in brackets": (
        "信访工作\n\n2019年，登记信访⟦247:all⟧件次。重复信访量较大的是城东区（⟦19:all repeat⟧件次）、江渡县（⟦12:all repeat⟧件次）。"
    ),
    # labels with their numbers
    "labels after an opening": (
        "信访工作\n\n2010年，具体情况是：来信：⟦141:letter⟧件，来访：⟦56:visit⟧批⟦312:visit⟧人次，网上信访：⟦85:online⟧件。"
    ),
    "labels after semicolons": "信访工作\n\n信访情况如下：来信：⟦141:letter⟧件；来访：⟦56:visit⟧批；网上信访：⟦85:online⟧件。",
    "labels under 其中": "信访工作\n\n受理⟦282:all⟧件次，其中：来信：⟦141:letter⟧件；来访：⟦56:visit⟧批；网上信访：⟦85:online⟧件。",
    "labels of levels": (
        "信访工作\n\n上访情况为：进京：⟦12:visit national⟧批；赴省：⟦20:visit province⟧批；到市：⟦30:visit prefecture⟧批。"
    ),
    "labels of forms": "信访工作\n\n群众来访：⟦56:visit form=⟧批，其中集体访：⟦12:visit collective⟧批，重复访：⟦5:visit repeat⟧批。",
    # told once more, and items with parts of their own
    "a number told once more": (
        "民政工作通报\n\n1954年本厅收到来信⟦780:letter⟧件，接待来访⟦615:visit⟧人次。各地都忙。"
        "本厅⟦780:letter⟧件中，要求优抚的⟦426:letter⟧件，灾民的⟦317:letter⟧件。"
    ),
    "a number told once more, with its list": (
        "信访工作\n\n收到职工来信⟦241:letter⟧件，来访⟦722:visit⟧人次。会议开了三天。"
        "职工的⟦241:letter⟧件：住宅问题⟦189:letter⟧件，其他⟦52:letter⟧件。"
    ),
    "items between semicolons add up": (
        "信访工作\n\n收到来信⟦786:letter⟧件，来访⟦438:visit⟧人次。办理经过：派员调查的⟦26:letter⟧件；"
        "转各县查处的⟦542:letter transferred⟧件，其中要结果的⟦110:letter transferred⟧件；直接答复的⟦218:letter replied⟧件。"
    ),
    "matters filed under a heading of their own": (
        "信访工作\n\n〔概况〕　收到来信⟦314:letter⟧件，接待来访⟦760:visit⟧人次。\n\n"
        "〔立案查处〕　年内立案交办⟦129:all filed⟧件，结案⟦117:all resolved⟧件。\n"
    ),
    "announced, until something else is told": (
        "信访工作\n\n1986年来信反映三个问题。\n一、土地征用，⟦85:letter⟧件。\n二、劳动社保，⟦56:letter⟧件。\n"
        "三、督查督办，共督办⟦35:all supervised⟧件。\n"
    ),
    "channels for short, with bare numbers": (
        "纪委信访\n\n受理信访举报⟦231:all cases⟧件次，其中信⟦88:letter cases⟧、访⟦52:visit cases⟧、电⟦37:phone cases⟧、网⟦54:online cases⟧。"
    ),
    "forms of the letters that the sentence tells of": (
        "信访工作\n\n收到来信⟦312:letter⟧件，来访⟦204:visit⟧人次。来信中有重复的⟦61:letter repeat⟧件，联名的⟦24:letter joint⟧件。"
    ),
    "parts of letters, in the next sentence": (
        "信访工作\n\n收到来信⟦314:letter⟧件，来访⟦186:visit⟧人次。来信中，职工写来的⟦285:letter⟧件，其他⟦29:letter⟧件。要求调动的⟦140:letter⟧件。"
    ),
    "letters in a list of channels, after a mailbox": "信访工作\n\n网上信访平台转来⟦702:online⟧件，局长信箱⟦1390:mailbox⟧件，纸质来信⟦49:letter⟧件，来局走访⟦122:visit⟧批。",
    "by channel, from the most to the least": "2011年残联信访\n\n受理来信来访来电⟦280:all⟧件次。按渠道分，来电最多，⟦137:phone⟧件次；来访次之，⟦108:visit⟧人次；网上⟦35:online⟧件次。",
    "a list of what one office received": "市信访工作\n\n全市处理人民来信来访⟦98416:all⟧件（人）次，市信访办公室直接受理⟦16023:all petition_office⟧件（人）次。\n\n在市信访办公室受理的信访中，要求复查历史案件的⟦3962:petition_office⟧件，占⟦24.7:share petition_office⟧%；检举揭发不正之风的⟦2318:petition_office⟧件；对物价提出批评建议的⟦1206:petition_office⟧件。",
    "by which way they came, and what they are": "信访工作\n\n2021年，受理信访⟦203:all⟧件。论来路，邮寄书信⟦97:letter⟧封，上门⟦71:visit⟧件，拨打“12309”的⟦22:phone⟧件，从举报网站下载的⟦13:online⟧件；论性质，举报⟦58:all whole=203⟧件、控告⟦66:all whole=203⟧件、申诉⟦79:all whole=203⟧件。",
    "by whom they are": "信访工作\n\n2021年，受理信访⟦326:all⟧件，其中来信⟦40:letter⟧件。论身份，学生⟦211:all whole=326⟧件，教职工⟦115:all whole=326⟧件。",
    "going to people is no way in which petitions came": "信访工作\n\n2021年，受理信访⟦326:all⟧件。走村入户，上门服务71人次。",
    "places, each with how many came": "人民来信\n\n1953年，长沙市妇联来访⟦560:visit persons⟧人，邵阳⟦302:visit persons⟧人，常德仅⟦18:visit persons⟧人。",
    "workers are no place": "人民来信\n\n1953年，妇联接待来访⟦560:visit persons⟧人，工人302人。",
    "offices to which letters were sent": "人民来信\n\n1951年，收到来信⟦2900:letter⟧件，其中送华东军政委员会的⟦1213:letter transferred⟧件，送中南的⟦1500:letter transferred⟧件。",
    "what it is about, in so many fields": "信访\n\n2022年，全区受理群众信访⟦1574:all⟧件。诉求集中在三个领域：房屋延期交付⟦528:all⟧件，拖欠工资⟦307:all⟧件，小区物业⟦215:all⟧件，三项合计占⟦66.7:share⟧%。",
    "items that are paragraphs, after the sentence that opens them": "人民来信工作简报\n\n第三季度收到来信⟦743:letter⟧件，来访⟦96:visit⟧人次。\n按来信内容分析：\n1. 检举贪污、盗窃的⟦109:letter⟧件；\n2. 要求解决住房和工资待遇的⟦262:letter received⟧件；\n3. 其他⟦59:letter⟧件。\n",
    "items of the letters of one office": "信访工作\n\n全县收到人民来信⟦1936:letter⟧件。县委办公室受理来信⟦702:letter body_type=other⟧件、来访⟦611:visit body_type=other⟧人次。\n在县委办公室受理的来信中：\n（1）打骂群众的⟦267:letter body_type=other⟧件，占⟦38:letter share body_type=other⟧%；\n（2）其他⟦43:letter body_type=other⟧件。",
    "who wrote": (
        "读者来信\n1954年，本报收到读者来信⟦4386:letter⟧件。写信的人，工人最多，共⟦1623:letter⟧件；其次是机关干部，⟦868:letter⟧件；农民⟦709:letter⟧件；教师和学生⟦521:letter⟧件；市民⟦483:letter⟧件。"
    ),
    "and no applications beside letters": ("信访\n2019年，收到群众来信⟦312:letter⟧件，政府信息公开申请38件。"),
    "what letters are about, in the place of a clause": (
        "信访工作\n\n1987年，收到来信⟦1142:letter⟧件，接待来访⟦789:visit⟧人次。来信来访的内容，要求落实政策的⟦276:all⟧件，检举干部的⟦354:all⟧件，山林纠纷⟦460:all⟧件，申诉⟦109:all⟧件。全年自办⟦172:all⟧件。"
    ),
    "a head that sorts the total, with shares in brackets": (
        "住建局信访情况\n\n2017年，受理信访⟦1973:all⟧件。\n\n◆ 问题分布\n    物业管理⟦702:all whole=1973⟧件（⟦35.6:share⟧%）、商品房买卖⟦618:all⟧件（⟦31.3:share⟧%）、工程质量⟦297:all⟧件。"
    ),
    "the paragraph behind a list of items": (
        "人民来信来访\n\n从来访看，有以下几点：\n（一）成批来的多。成批来访的共⟦38:collective⟧批。\n（二）反复来访的多。重复来访⟦92:repeat⟧人次。\n造成上述情况的原因，在于各县没有认真处理。江津县今年接见⟦36:visit form=⟧人次。"
    ),
    "what stands beside the subject of an item": (
        "来访情况\n\n（一）反复来访的多。重复来访⟦92:repeat⟧人次。另据省厅告知，我省直接上北京的有⟦16:national form=⟧人次。"
    ),
    "petitions of the whole place under a form": (
        "信访工作\n\n〔集体上访〕  来省集体上访⟦128:collective province⟧批。\n全省进京上访⟦412:national form=⟧人次。"
    ),
    "labels that name a hotline": (
        "2019年受理群众信访诉求⟦18642:all⟧件。\n\n◆12345热线：⟦15203:phone⟧件；\n◆市长信箱：⟦1876:mailbox⟧件；\n◆群众来信：⟦325:letter⟧件；"
    ),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_lists(name: str) -> None:
    assert differences(SENTENCES[name]) == []
