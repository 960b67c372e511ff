"""Decoys: numbers beside petition words that count something else, and what is said of them."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences, read
from xinfang_extract.page import Page
from xinfang_extract.pipeline import run

DECOYS = {
    "leaders who receive": "信访工作\n\n安排县领导接访58人次，接待群众⟦97:leader visit batches⟧批⟦405:leader visit persons⟧人次。",
    "meetings, trainings and leaflets": "信访工作\n\n召开信访联席会议12次，举办信访干部培训班3期186人次，散发《信访条例》宣传单1.6万份。",
    "thresholds": "信访工作\n\n凡5人以上的集体访，均由主要负责人接谈。50人以上集体上访⟦14:collective batches⟧批。",
    "targets": "信访工作\n\n年初确定的目标是到市集体访控制在140批次以内，已如期实现。",
    "ordinals": "信访工作\n\n省里交办第三批重复信访事项⟦8:repeat assigned⟧件。",
    "averages": "信访工作\n\n全年接待来访⟦360:visit⟧批，月均接待30批。",
    "lawsuits": "县人民法院\n\n【涉诉信访】受理各类案件4826件，审结4671件。处理涉诉信访⟦218:court all⟧件次。",
    "parts of the lawsuits of the sentence before": "县人民法院\n\n全年受理各类案件3218件，诉讼标的额4.7亿元。其中刑事案件206件、行政案件17件。接待来访⟦86:visit court⟧批。",
    "readers of a library": "某镇\n\n【信访】登记来访⟦86:visit⟧批。\n\n镇图书馆新增图书832册，接待读者9.7万人次，外借图书13万册次。",
    "people who were aided": "信访工作\n\n接待来访⟦86:visit⟧批，救助涉诉特困群众21人。",
    "leads and preliminary inquiries": "市纪委监委\n\n【信访举报】接收信访举报⟦542:discipline⟧件。处置问题线索76件，初步核实41件，立案23件。",
    "disputes": "信访工作\n\n排查矛盾纠纷345件，调处342件。",
    "proposals": "信访工作\n\n承办人大代表建议4件、政协提案2件。",
    "staff": "信访工作\n\n对57名上访老户落实包案，9名领导干部受到表彰。".replace("57", "⟦57:persons repeat⟧"),
    "other entries of a town's page": "某镇\n\n【平安建设】办理治安案件67起，破获9起，悬挂标语74条。\n【信访工作】登记来访⟦86:visit⟧批。",
    "a batch of something": "信访工作\n\n一批矛盾得到化解，每一件信访问题都有人管。",
    "several ordinals": "信访工作\n\n中央联席办第一、二批交办我县信访事项⟦8:assigned⟧件。",
    "one after the other": "信访工作\n\n把积压的信件一件一件清理完毕，收到的来信一封一封拆看。",
    "a work team of the petition office": "信访工作\n\n省委信访工作组18人到县，接待外地驻京信访工作组23批次。",
    "staff of townships": "信访工作\n\n配备乡镇信访助理员23名，设专职信访秘书1名，派出接返人员38人次。",
    "documents and telegrams": "信访工作\n\n全年收文2846件，发文319件，处理密码电报107份。",
    "arbitration": "信访工作\n\n收到来信⟦31:letter⟧件。劳动人事争议仲裁院受理案件447件，结案441件。",
    "social information": "信访工作\n\n反映社情民意信息1216条，被采用19条。",
    "what a hall can hold": "信访工作\n\n启用新接待大厅，日接待能力300人次。",
    "of leads": "县国土局\n\n【信访】举报电话全年接听⟦318:phone⟧次，登记违法线索97条，其中立案查处23宗，移送公安机关2宗。",
    "what was found out by the institution": "县纪委\n\n【信访举报】受理信访举报⟦73:all⟧件，查处扶贫领域作风问题45起。",
    "lawsuits filed": "县人民法院\n\n【立案与信访】 推行一站式服务，登记立案1987件。接待来访⟦120:visit⟧人次。",
    "filed on the demand of the procuratorate": "县人民检察院\n\n【控告申诉】受理信访⟦31:all⟧件，监督公安机关立案67件。",
    "proposals of deputies": "县人大常委会\n\n【信访】受理来信来访⟦1468:all⟧件次。代表提出建议、批评和意见271件，办复率100%。",
    "times that letters went round": "信访工作\n\n收到来信⟦416:letter⟧封，有的信在机关之间来回转了7次。",
    "one way of keeping in touch": "信访工作\n\n把信访作为联系群众的一条渠道。",
    "dismissed": "信访工作\n\n查实信访案件⟦11:all⟧件，处分党员干部17人，其中撤职4人。",
    "lawsuits filed, after visits": "县人民法院\n\n【信访】接待来访⟦120:visit⟧人次。全年立案4826件，审结4671件。",
    "people who were honoured": "信访工作\n\n接待来访人员⟦120:visit persons⟧人，受到表彰的12人。",
    "readers who wrote": "信访工作\n\n收到来信⟦416:letter⟧封，寄到报社的读者来稿3215件，经常写稿的读者260人。",
    "thresholds of those who come together": "信访工作\n\n2018年，对5人以上结伴来访登记造册，5人以上结队上访一律倒查。接待来访⟦44:visit⟧批。",
    "channels and ways that are counted": "信访工作\n\n2018年，畅通信访3个渠道，来信来访两条途径共受理⟦41:all⟧件。",
    "people who were aided, by the ten thousand": "信访工作\n\n2018年，救助信访困难群众1.2万人。",
    "counters where they are received": "信访工作\n\n2018年，来信来访由5个口子受理，共⟦41:all⟧件。",
    "those who judge": "县人民法院\n\n【信访】2018年，接待来访⟦44:visit⟧人次，12名审判人员参加接访。",
    "what a court files by other ways": "县人民法院\n\n【信访】2018年，受理来信⟦44:letter⟧件，网上立案812件。",
    "talks and bulletins": "县纪委\n\n【信访】2018年，受理信访举报⟦44:all⟧件，信访谈话12人次，编写信息9件。",
    "shares and damages paid": "信访工作\n\n2018年，受理信访⟦90:all⟧件，为上访群众赔付312件，退还股金45件。",
    "roads and doors that were blocked": "信访工作\n\n2018年，接待来访⟦12:visit⟧批，处置堵门事件2起，聚众事件3起52人次。",
    "what courts execute, check and settle": "县人民法院\n\n【信访】2018年，接待来访⟦31:visit⟧批，化解执结积案45件，审查立案67件，诉前调解89件。",
    "those who slandered": "信访工作\n\n2018年，受理信访举报⟦90:all⟧件，诬告陷害案3件。",
    "how their minds were set at rest": "信访工作\n\n2018年，接待来访⟦12:visit⟧批，心理咨询45人次，心理疏导32人次。",
    "opinions that were asked for": "信访工作\n\n2018年，受理信访⟦90:all⟧件，征求意见20件。",
    "opinions, one by one": "信访工作\n\n2018年，收到意见建议31条，来信⟦12:letter⟧件。",
    "thanks": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，收到锦旗3面、感谢信11封。",
    "thanks, the letters first": "信访工作\n\n2018年，收到来信⟦31:letter⟧件，感谢信11封、锦旗3面。",
    "those who were called on": "信访工作\n\n2018年，接待来访⟦31:visit⟧批，走访业主85名。",
    "things done for all": "信访工作\n\n2018年，接待来访⟦31:visit⟧批，为群众解决12件大事，办理30多件小事。",
    "how they count": "信访工作\n\n2018年，来信⟦31:letter⟧件，联名信按1件计，来访按1批计算。",
    "a street and a service": "信访工作\n\n2018年，接待来访⟦31:visit⟧批，信访一条龙服务，来访一条街。",
    "villages with many petitions": "信访工作\n\n2018年，排查出12个上访重点村，5个信访突出问题，⟦3:all⟧个信访积案。",
    "one that is none": "来信来访\n\n劳动局收到要求就业的信⟦400:letter⟧件，一件也没有回。县里竟无一件登记。",
    "letters of one person": "来信来访\n\n全年来信⟦87:letter⟧件。贫农刘某为三间草房写信十一次。",
    "as many as come together": "来信来访\n\n来访⟦88:visit cases⟧起，其中十人以上结伙来的⟦3:visit cases⟧起。",
    "disputes after what leaders did": "信访工作\n\n全县领导干部共下访240人次，走访群众865户，排查矛盾纠纷612件，化解598件。",
}


@pytest.mark.parametrize("name", DECOYS)
def test_decoys_are_left_out(name: str) -> None:
    assert differences(DECOYS[name]) == []


@pytest.mark.parametrize(
    ("text", "number", "reason"),
    [
        ("信访工作\n\n书记、市长接待来访56次、189人次。", "56次", "other_business"),
        ("信访工作\n\n安排县领导接访58人次，接待群众97批。", "58人次", "leaders"),
        ("信访工作\n\n全年接待来访360批，月均接待30批。", "月均接待30批", "average"),
        ("信访工作\n\n省里交办第三批重复信访事项8件。", "第三批", "ordinal"),
        ("信访工作\n\n排查矛盾纠纷345件，调处342件。", "345件", "other_business"),
        ("信访工作\n\n引发集体上访的2名乡镇干部受到批评。", "2名", "staff"),
        ("信访工作\n\n收到来信31件，接待大厅轮值45人次。", "45人次", "other_business"),
    ],
)
def test_what_is_left_out_is_listed_with_its_reason(text: str, number: str, reason: str) -> None:
    assert (number, reason) in {(u.printed, u.reason) for u in run([Page("test", 1, text)]).unread}


def test_the_marks_are_read() -> None:
    marked = read("来信⟦14:cases letter⟧件")
    assert marked.text == "来信14件"
    assert marked.answers == {2: {"printed_number": "14", "measure": "cases", "channel": "letter"}}
