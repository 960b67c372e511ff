"""Institutions by their names: those that are told anywhere, and those that only a title or a heading tells."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.words.bodies import HOUSE
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

NAMED = (
    ("court", lazy_regex(r"法\s*院|(?<![初高])[中高]院|(?<!涉法)涉诉信访|审判|告诉申诉")),
    ("procuratorate", lazy_regex(r"检\s*察|涉检信访|检察署|控告申诉检察")),
    ("discipline", lazy_regex(r"信访举报|纪\s*检(?!组长)|纪\s*委|监\s*委|监\s*察(?:局|处|机关|委|部门)|纪律检查")),
    (
        "congress",
        lazy_regex(
            r"人\s*大(?![量都半部]|批(?![转办示])|多数|多是)(?:代表(?=联络|工作|与))?(?!代表|厅|[^，。]{0,12}会议)"
            r"|人民代表大会(?![^，。]{0,16}会议)"
        ),
    ),
    ("police", lazy_regex(r"公\s*安(?!置)|派出所|交通警察|交警|刑警|消防(?:局|科|[支大总]队|救援|部门|机构|信访)")),
    (
        "mass_org",
        lazy_regex(
            r"妇女(?:来信来访|信访)|残疾人(?:来信来访|信访)|工\s{0,4}会(?!议)|妇\s*联|妇女联合会"
            r"|残\s*联|残疾人联合会|残疾人(?:事业|工作)|侨\s*联|共青团|团委|工商联"
        ),
    ),
    ("other", lazy_regex(r"政\s*协|政治协商|读者来信")),
)
"""Institutions by their names, wherever these stand."""
_COMMISSION = (
    r"(?:卫生健康|卫生计生|卫健|卫计|发展改革|发展和改革|发改|计划生育|计生|住房城乡建设|住房和城乡建设|住建|城乡建设|城建|建设|经济和信息化|经信|工信|交通运输"
    r"|民族宗教|民宗|国资|体改|机构编制|商务|文化旅游|文旅|农工|科技)委(?!员(?!会)|书记|托|派)"
)
"""市卫生健康委, called for short; not 市委, 政法委."""
_MATTERS = (
    "(?:环境|环保|国土|土地|住房|城乡建设|城建|教育|卫生|医疗|林业|农业|(?<!人)民政|人社|劳动|社会保障|交通(?!警察|巡警)|水利"
    "|水务|司法|工商|税务|计生|国资|房管|自然资源|退役军人|民族|宗教|粮食|移民|扶贫|质监|市场监管"
    "|城管|城市管理|计划生育|物价|安全生产|安监|应急管理|医保|医疗保障|公积金)"
)
BUREAU_PETITIONS = (
    # 民政司法信访 is a chapter on three things
    (
        "department",
        lazy_regex(
            rf"(?<!民政){_MATTERS}(?!司法信访)[^\s，。]{{0,6}}(?:信访|来信来访|接访)(?!(?:突出)?问题|积案|矛盾)"
        ),
    ),
)
"""环保信访, 民政来信来访: a section of a bureau's petitions."""
HEADS = (
    (
        "other",
        lazy_regex(
            r"(?<![到去赴往][军省])(?<=[军省])军区(?!上访|集体)|^[一-鿿×]{0,6}军区(?!大院|[路门]|上访|集体)|军分区|警备区|人民银行(?!门|[路大])|[一-鿿]银行|[省市中心]{1,3}[分支]行|合作社联合社|供销合作总?社|联合社(?!会)"
        ),
    ),
    (
        "township",
        lazy_regex(
            r"^街道(?=信访|综治)"
            r"|^[一-鿿×]{2,4}(?:镇|乡|街道)"
            r"(?:$|[\s　（(]|(?=\d{4}年|信访|综治)|(?<!下乡)志|人民政府|党委|党工委|办事处)"
            r"|街道办事处$"
        ),
    ),
    ("other", lazy_regex(r"政法委(?:员会)?$|政法委(?:员会)?(?:工作|信访)|落实政策(?:领导小组)?办公室$")),
    (
        HOUSE,
        lazy_regex(
            r"^[一-鿿×]{2,8}矿务局(?:党委)?(?:办公室|信访[办处科])?$"
            r"|^[一-鿿]{2,14}(?:医院|大学|学院|集团公司|有限公司)$"
            r"|(?<![县市区省州旗])(?:林业局|农垦局|农场管理局)(?:志|史|年\s*鉴)"
            r"|(?:矿务局|矿区|集团|公司|油田|农场|大学|学院|医院)(?:志|史|年\s*鉴|(?=(?:\d{4}年度?)?(?:信访|来信来访)))"
        ),
    ),
    (
        "department",
        lazy_regex(
            r"[一-鿿]{1,8}(?<!信访|群众工作|公安|矿务|办公)(?<![我本该])(?:局|厅|(?<![县市区省州旗盟乡镇]|人民|政法|革命|编[纂辑写审])委员会)(?![长面])"
            rf"|{_COMMISSION}"
            rf"|(?<!学习|宣传|法制|法治|普法|警示|营商|廉政|思想|主题){_MATTERS}(?:系统|工作|事业|管理)[^，。]{{0,4}}(?:总结|报告|汇报|情况|要点|通报)"
            r"|(?:林\s*业|环境保护|民\s*政|卫\s*生|教\s*育|水\s*利|交\s*通|计划生育|城乡建设|城市建设|住房保障|房地产业?|环境卫生|农\s*业|农村工作|劳动保障|劳动和社会保障|人力资源和社会保障|司法行政|退役军人事务|劳动人事|社会保障|物\s*价|粮\s*食)(?:工作|事业)?(?=$|·)"
            rf"|{_MATTERS}(?:保护|管理|行政|保障|建设)?(?:志(?!愿)|年鉴)"
            r"|(?:土地|房产|房地产|国土资源|城市|城乡建设|建设)管理$|国土资源|人力资源|住房和城乡建设|侨\s*务"
            r"|[一-鿿]{1,5}(?<!工作|组织|宣传|统战|俱乐|门市|编辑|(?<!老)干|[内外全支大分局一])部(?!分)(?=[^，。]{0,6}(?:来信|来访|信访))"
            r"|^(?:中央人民政府)?[一-鿿×]{1,6}(?<!组织|宣传|统战|工作|武装|干|[内外全])部(?=办公厅|关于|通报|通告|通知|指示|报告)"
            r"|(?:^|中华人民共和国|国务院|中央人民政府)[一-鿿]{2,6}(?<!编辑|俱乐|门市|来信|工作|党支|总支|指挥|司令|第[一二三四五六七八九十]|[内外全干])部$"
        ),
    ),
)
"""Bureaus and townships, which only a title of a page names."""
REVIEWERS = (("other", lazy_regex(r"复查复核(?:委员会|办公室)|复核委员会")),)
"""Those who review, where a title names them."""
BUREAUS_ALONE = (
    ("department", lazy_regex(r"^[【〔■]?\s*[一-鿿]{1,8}(?<!信访|群众工作|公安|矿务|监察|办公)(?:局|厅)\s*[】〕]?$")),
)
"""【国土局】: a section of a bureau, which nothing but its name heads."""
SUPERVISION_ALONE = (("discipline", lazy_regex(r"^[【〔■]?\s*(?:行政)?监\s*察\s*[】〕]?$")),)
"""【行政监察】: the same of those who supervise officials."""
TOWNSHIPS_ALONE = (
    (
        "township",
        lazy_regex(
            r"^[【〔■]?\s*[一-鿿]{1,5}(?:(?<![乡各城市集点])镇|(?<![下返故家城老回还])乡|街道|街道办事处)\s*[】〕]?$"
        ),
    ),
)
"""【白沙镇】: the same of a township."""
WORKERS_PETITIONS = (
    (
        "mass_org",
        lazy_regex(r"(?<![全本][局矿厂路][^，。]{0,8}|[^一二三四五六七八九十]、)职工(?:来信来访|信访)"),
    ),
)
"""职工来信来访, in a title: the section of a trade union."""
BANKS_ALONE = ((HOUSE, lazy_regex(r"^[【〔■]?\s*[一-鿿]{2,4}银行\s*[】〕]?$")),)
"""【农业银行】: a section of a bank, as those of bureaus."""
IN_TITLES = (*REVIEWERS, *BUREAU_PETITIONS, *NAMED, *WORKERS_PETITIONS, *HEADS)
IN_HEADINGS = (
    *BUREAU_PETITIONS,
    *NAMED,
    *WORKERS_PETITIONS,
    *SUPERVISION_ALONE,
    *BUREAUS_ALONE,
    *TOWNSHIPS_ALONE,
    *BANKS_ALONE,
)
BUREAU = lazy_regex(r"[一-鿿]{2,12}(?<!信访|矿务|办公|大|布|格|各|个|些|厅)(?:局|厅)(?![长面])")
_MATTERS_OF_A_PART = (
    "(?:政权|政务|政治|政党|党派|群团|社会团体|人民团体|军事|民政|司法|政法|公安|检察|审判"
    "|法院|政协|人大|人事|劳动|监察|法制)"
)
_BESIDE_PETITIONS = "侨务|民族|宗教|法制|史志|民政|档案|接待|劳动|统战|对台|保密|督查|机要|老干部|机关事务"
SIDE_BY_SIDE = lazy_regex(
    rf"{_MATTERS_OF_A_PART}[\s　、·]*{_MATTERS_OF_A_PART}"
    rf"|政府[\s　、·]+{_MATTERS_OF_A_PART}|{_MATTERS_OF_A_PART}[\s　、·]+政府"
    r"|(?:纪检|监察|人事|法制|档案)[、与和及·]信访(?!举报)"
    r"|信访[\s　、·]*(?:外事|侨务|人事|民政|民族|宗教|劳动|法制|史志|统战|对台|保密|机要|老干部|机关事务)"
    r"|(?:外事|人事)[\s　、·]*(?:民政)?[\s　、·]*信访"
    rf"|(?:{_BESIDE_PETITIONS})[\s　、·]+信访(?=$|[\s　、·])"
    r"|[局厅院]、[一-鿿]{2,12}(?:[局厅院部]|办公室)"
)
"""The part of a book on several matters: 第十七编　政权　政协, 政权政协志, 政府·政协, 纪检、监察与信访."""
IS_BODY = lazy_regex(
    r"(?:局|厅|院|委|会|联|处|部|科|办|室|署|所|站|社|镇|乡|街道|机关|系统|部门|公司|集团|大学|学院|医院|油田|农场|矿区|人大|政协|团委|派出所|公安)$"
)
"""The end of the name of a body; 残疾人事业 and 国土资源信访 are its business."""


def is_of_several(text: str) -> bool:
    """Whether a title, a heading or a running head is of several institutions at once: no page is theirs."""
    return SIDE_BY_SIDE.search(text) is not None


def named_in(
    institutions: Sequence[tuple[str, regex.Pattern[str]]], text: str, rule: str = "page_named"
) -> Value | None:
    for kind, pattern in institutions:
        if found := pattern.search(text):
            name = found[0].strip()
            return of_kind(kind, rule, name if IS_BODY.search(name) else "")
    return None


def of_kind(kind: str, rule: str, name: str = "") -> Value:
    """An institution of one of the kinds above; a house, which no code tells by itself, is told by its rule."""
    code, rule = ("other", HOUSE) if kind == HOUSE else (kind, rule)
    return Value(code, rule, basis=Basis.CARRIED, text=name)
