"""Words of one character that no lexicon may list, since they stand in a hundred others: 结, 转, 交, 信.

Each counts only in its place: at the head of a clause right before a number, or after the words it goes with.
"""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.lexicon import Term
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.rule import rule

_COUNT = r"(?:\d|[一二三四五六七八九十百千两〇]+[件批起封人宗例])"
"""The beginning of a count, in digits or in words."""

BRIEF = rule(
    "brief_verb",
    rf"""
    (?:^|(?<=[，、；：。（已实共又只仅其年月底末内本])|(?<=电话|热线|专线)(?![转交])|(?<=[\d千百十]件)(?=结|办了|销了))
    (?P<verb>结|销|剩|(?<![年岁][底末])余|转|办|接|还差|另|批|存)
    (?=(?:约|近|出|了|有|各|达)?{_COUNT})
    """,
    examples=(
        "⟦结⟧58件",
        "31件⟦结⟧了24件",
        "收进来的956件⟦办⟧了940件",
        "年内⟦销⟧了2件",
        "受理5件，⟦剩⟧2件",
        "已⟦结⟧20件",
        "值班电话⟦接⟧94件",
    ),
    near_misses=("结合3件", "直接3件", "剩余2件", "来信转办5件"),
    anchors=("结", "销", "剩", "余", "转", "办", "接", "还差", "另", "批", "存"),
)
BRIEF_TERMS = {
    term.words[0]: term
    for term in (
        Term(("结",), "stage", "resolved"),
        Term(("销",), "stage", "resolved"),
        Term(("办",), "stage", "resolved"),
        Term(("剩",), "stage", "pending"),
        Term(("还差",), "stage", "pending"),
        Term(("存",), "stage", "pending"),
        Term(("转",), "stage", "transferred"),
        Term(("批",), "stage", "received"),
        Term(("接",), "stage", "received"),
        Term(("余",), "cue", "rest"),
        Term(("另",), "cue", "rest"),
    )
}
HANDED = rule(
    "handed_on",
    rf"""
    (?:^|(?<=[，、；：。（后月计共已内]|其中)|(?<=季度|半年|[内外]件|信件)|(?<=立案|接待室|信访[室局办处]|办公[厅室]|管辖的|范围的))
    (?P<verb>转(?!业军|业士|业干|来本|来承|[岗制包型变让学户正院产租干非商迁道])|交(?![通警易费管流巡房叉友养纳付款钱粮税楼社]|公[粮款购])|送(?![达阅养子])|移(?![民动居植栽风坟]))(?!我|本[县市区州省])
    (?![^，。；\d]{{0,24}}要求(?![限按尽]?[期时]?(?:报|回|反馈|上报|结果|告)))(?![^，。；\d]{{0,5}}问题)
    (?=[一-鿿、“”"和（）]{{0,19}}
       (?:处理|办理|查处|承办|调查|核查|查办|去办|解决|调处|跟进|化解|单位|部门|机关|纪（工）委|纪委|党委|支部|政府|乡镇|组织|公安|法院|检察院|两院”|人大常委会|[科庭局室所])
       (?:[一-鿿（）]{{0,8}}|(?:并|限期|限时)?(?:要求?|限期|限时)?[一-鿿]{{0,4}}(?:报|告|送|馈)(?:处理|查处|办理)?结果的?)\d
       |(?![交办送来批往入居货])[一-鿿、]{{0,14}}(?:委员会|[府署省市县区社厅局]|中南|华东|华北|西南|西北|东北)的{_COUNT}
       |各[省市县区乡公](?:、?[省市县区乡社])*(?:办|处理)?的{_COUNT})
    """,
    examples=(
        "，⟦转⟧其他单位处理3518件",
        "⟦交⟧公安、民政、司法等部门46件",
        "⟦交⟧乡镇查办并要求报结果88件",
        "，⟦交⟧有关机关限期报告结果64件",
        "，⟦交⟧公安16件、检察院4件",
        "，⟦转⟧业务庭、执行局226件",
        "，⟦移⟧公安机关640件",
        "⟦转⟧司法所、派出所40件",
        "接待室⟦交⟧各地查处的重要案件31件",
        "立案⟦交⟧地、县委查处并要报结果的26件",
        "二季度⟦交⟧各县的240件",
        "，⟦转⟧“一府两院”及区县人大常委会162件",
        "三月⟦交⟧各县办的三百五十二件来信",
        "计⟦交⟧省府各厅、处办理的352件",
        "，⟦交⟧县纪委查处违纪问题23件",
        "，⟦送⟧中南军政委员会的一千五百件",
        "业务范围内件⟦转⟧本委监督检查室和街道纪工委417件",
    ),
    near_misses=(
        "转办46件",
        "交办积案3件",
        "转变作风",
        "，交通局12件",
        "：转业军人安置办公室26件",
        "，移民局12件",
        "公共交通局12件",
        "上级共转我县处理信访案件36件",
        "其中交房问题处理36件",
        "其中交纳社保费要求单位补缴的23件",
        "其中转学问题要求有关部门解决的23件",
    ),
    anchors=("转", "交", "送", "移"),
)
HANDED_TERM = Term(("转", "交"), "stage", "transferred")
_GREW = r"(?=(?:却|则|反|反而|还|也)?(?:比|较)?(?:上年|去年|前年|同期)?(?:[上下]半年|同期|全年)?(?:增加|减少|上升|下降|增长|增|减|多|少)(?:来|去|出)?了?(?:\d|[一二三四五六七八九十百千]))"
"""Behind the name of a channel for short: by how much there were more or fewer."""
BEFORE_LETTER = ("转来", "交来", "送来", *"的封件收转批些百千万发诉举告旧压积", "群众", "读者", "人民", "职工")
LETTER = rule(
    "letter_called_信",
    rf"""
    (?<={"|".join(BEFORE_LETTER)})(?<![多少]收)
    (?P<noun>信)
    (?![息用任贷仰誉心念托箱访件函服守赖奉号])
    | (?<=^|[，。；：]|相比)(?P<noun>信){_GREW}
    | (?<=[有共])(?P<noun>信)(?=(?:\d{{2}}|[一二三四五六七八九十百千]{{2}}))
    | (?<=[（(])(?P<noun>信)(?=\d+[，、]访\d+[)）])
    | (?<=^|[，。；：年月])(?P<noun>信)(?=(?:\d[\d,]*|[一二三四五六七八九十百千两〇]+)[余多]?[件封])
    """,
    examples=(
        "来件635件（⟦信⟧421，访214）",
        "积压群众的⟦信⟧六百多封",
        "转出去的⟦信⟧",
        "1956年⟦信⟧84件",
        "，⟦信⟧增加41%",
    ),
    near_misses=("的信息", "群众来信", "相信"),
    anchors=("信",),
)
LETTER_TERM = Term(("信",), "subject", channel="letter")
VISIT = rule(
    "visit_called_访",
    rf"(?<=[（(]信\d+[，、])(?P<noun>访)(?=\d+[)）])|(?<=信[^，。；]{{2,12}}，)(?P<noun>人){_GREW}|(?<=^|[，。；：])(?P<noun>访|人(?=[^，。；\d]*\d[\d,]*[余多]?人)){_GREW}",
    examples=(
        "来件635件（信421，⟦访⟧214）",
        "信增加41%，⟦访⟧增加67%",
        "信比上年少了76件，⟦人⟧却多来了213人次",
        "信多了31%，⟦人⟧多了27.5%",
    ),
    near_misses=("，来访增加67%", "访问增加67人", "人增加了12件"),
    anchors=("访", "人"),
)
VISIT_TERM = Term(("访",), "subject", channel="visit")
TAKEN = rule(
    "taken_on",
    r"""
    (?:(?<=[导长记任员部委])|(?<=[导长记任员部委]各)|(?<=带头)|(?<=带头各))
    (?P<verb>包)(?=了?(?:其中)?的?\d+(?:件|户|起|批|案))
    | (?<=包案[^。；]{1,12}，(?:当年|年内|全年|共))(?P<verb>包)(?=了?\d+(?:件|户|起|批|案))
    | (?<=由[^，。；\d]{1,16})(?P<verb>分包)(?=[，。；]|$)
    """,
    examples=(
        "政委⟦包⟧3起",
        "其他县领导⟦包⟧28件",
        "县长各⟦包⟧3件",
        "检察长带头⟦包⟧了其中2户",
        "区长带头各⟦包⟧3件",
        "建立领导包案制，当年⟦包⟧26件",
        "余下的15起由副职⟦分包⟧",
    ),
    near_misses=("因工程分包拖欠工资的36批", "承包28户", "领导包案28件", "红包3起"),
    anchors=("包",),
)
TAKEN_TERM = Term(("包",), "stage", "supervised")
READ = rule(
    "read_by_leaders",
    r"(?<=[记长])(?P<verb>批)(?=了?(?:约|近)?\d+[件封])",
    examples=("书记⟦批⟧58件", "县长⟦批⟧73件"),
    near_misses=("县长批示58件", "每批58件", "队长一批58件"),
    anchors=("批",),
)
PRESSED = rule(
    "pressed_on_from_above",
    r"(?:^|(?<=[，、；：。（和]))(?P<verb>[部省市厅国]督)(?=信访|积案|案件|要案|\d)",
    examples=("⟦部督⟧信访积案3件、⟦省督⟧12件",),
    near_misses=("省督导组3个", "市督查室", "中央和省督办12件"),
    anchors=("督",),
)
PRESSED_TERM = Term(("部督", "省督", "市督", "厅督", "国督"), "stage", "supervised")
LIES = rule(
    "letters_that_lie",
    r"(?<=[院局科处府所社组乡镇区县部会股室厂委关导共就还仍])(?P<verb>压)(?=了?信?(?:\d+|[一二三四五六七八九十百千两〇]+)[余多]?[件封])"
    r"|(?<=[，。；：])(?P<verb>没有?办下来)(?=的?有?\d)"
    r"|(?P<verb>压下)(?=(?:人民|群众)?来信)"
    r"|(?P<verb>压|(?<!面)积)(?=信(?:\d[\d,]*|[一二三四五六七八九十百千两〇]+)[余多]?[件封])",
    examples=(
        "这一段⟦压⟧信139件",
        "八、九月⟦积⟧信372件",
        "秘书股⟦压⟧信五十八件",
        "县法院⟦压⟧33件",
        "农村组⟦压下⟧来信七百余件",
        "民政科共⟦压⟧信137件",
        "；⟦没办下来⟧的31件",
    ),
    near_misses=("积压33件", "压在科里33件", "县委压缩3件", "低保没办下来的12件"),
    anchors=("压", "积", "办下来"),
)
LIES_TERM = Term(("压",), "stage", "pending")
OWED = rule(
    "answers_owed",
    r"(?<![拖亏短长])(?P<verb>[尚还就仍]?欠)(?=了?\d[\d,]*[余多]?[件封])",
    examples=("市府一家⟦就欠⟧158封", "⟦尚欠⟧127件", "，⟦还欠⟧12件"),
    near_misses=("拖欠12件", "尚欠农民工工资12件", "还欠3万元"),
    anchors=("欠",),
)
OWED_TERM = Term(("欠",), "stage", "pending")
PUT_OFF = rule(
    "put_off",
    r"(?P<verb>(?:(?:经|报请?)?批准|报请|申请|依法)?延期(?:办理)?)"
    r"(?=(?:的)?(?:有|共计|共|仅|达|为)?(?:信访)?(?:案件|件|事项)?(?:\d+|[一二两三四五六七八九十]+)[件批起](?![^。；，]{0,10}(?:办结|结案|办理完毕|化解|解决)))"
    r"|(?<=[\d一二两三四五六七八九十][件批起户][^，。；\d]{0,10})(?P<verb>(?:(?:经|报请?|申请)(?:批准)?)?延期(?:办理)?)(?=至次年|的?(?:[，。；）]|$))",
    examples=("⟦延期⟧2件", "另3件⟦经批准延期⟧。", "1件⟦延期⟧。", "⟦经批准延期⟧12件", "⟦申请延期办理⟧的6件"),
    near_misses=("延期12件均已办结", "经批准延期办结12件", "申请延期办理的6件全部办结"),
    anchors=("延期",),
)
PUT_OFF_TERM = Term(("延期",), "stage", "pending")
LEFT = rule(
    "left_over",
    r"(?P<verb>(?:还|尚|仍|只)?剩下|[还尚仅只仍]剩)"
    r"(?![^，。；\d]{0,16}(?:\d[\d,]*|[一二三四五六七八九十百千两〇]+)[余多]?[件批起封户人]次?[^，。；]{0,14}"
    r"(?:办结|结案|化解|解决|处理完|移送|转送|转交|转办|调处|包案|答复|息诉|息访|督办))",
    examples=("⟦还剩⟧16件", "⟦剩下⟧的16件准备在年底前办理"),
    near_misses=("剩下16件全部办结", "剩下的16件也于年底化解", "剩下的20件由乡镇调处"),
    anchors=("剩",),
)
LEFT_TERM = Term(("剩下",), "stage", "pending")
BROUGHT_DOWN = rule(
    "brought_down",
    r"(?P<direction>压下来)(?=了?\d)",
    examples=("集体上访比上年⟦压下来⟧12批",),
    near_misses=("农村组压下来信730余件",),
    anchors=("压下来",),
)
BROUGHT_DOWN_TERM = Term(("压下来",), "direction", "down")
REPORTED = rule(
    "reported_back",
    r"(?<=已|按时|按期|如期|只)(?P<verb>报)(?=了?\d+件|了?[一二三四五六七八九十百千两〇]+件)"
    r"|(?<=[，中里只就才共])(?P<verb>[报回])(?=了(?:\d[\d,]*|[一二三四五六七八九十百千两〇零]+)[余多]?[件封])",
    examples=(
        "已⟦报⟧22件",
        "只⟦报⟧了9件",
        "要结果的29件，⟦报⟧了25件",
        "六十九件里只⟦回⟧了8件",
        "一百七十多封中⟦回⟧了一百零六封",
    ),
    near_misses=("已报道3件", "上报22件", "已报结22件", "回了三次", "，报了名12人"),
    anchors=("报", "回"),
)
REPORTED_TERM = Term(("报",), "stage", "replied")
LED = rule(
    "led_to_other_ways",
    r"(?P<verb>(?:导入|引导(?![^，。；\d]{0,8}(?:网|手机|微信|信访渠道))(?:信访人|群众|当事人)?(?:走|进入|通过|选择)?|(?<![进深流])走(?!访))"
    r"[^，。；\d]{1,24}?(?:程序|途径|渠道))(?=(?:办理|解决|处理)?(?:的|有|共)?\d)",
    examples=("⟦导入仲裁、诉讼、行政复议等法定途径⟧173件", "⟦引导走司法途径⟧38件", "⟦走法律程序⟧的35人次"),
    near_misses=("畅通信访渠道3个", "按程序办理38件", "导入系统38件"),
    anchors=("导", "走"),
)
LED_TERM = Term(("导入",), "stage", "other")
ANSWERED = rule(
    "answered_or_not",
    r"(?P<verb>(?:现已|已|未|尚未|(?<=[，；])共)复到?)(?=(?:者|的)?(?:有|共|仅|只)?\d|的|[，。；）])(?![查核员议])",
    examples=("⟦已复⟧20件", "⟦已复到⟧20件", "⟦未复⟧15件", "⟦未复⟧的15件", "由我会复信，⟦共复⟧1057件"),
    near_misses=("已复查20件", "未复核的15件", "答复20件"),
    anchors=("已复", "未复", "共复"),
)
ANSWERED_TERMS = {False: Term(("已复",), "stage", "replied"), True: Term(("未复",), "stage", "pending")}
# Those who write on a letter and pass it down to the office.
_SUPERIOR = r"书记|[省市县地区]委|专员|[县市]长|首长|领导|领导同志|上级|信访局|信访办"
PASSED_DOWN = rule(
    "written_on_and_passed_down",
    rf"(?<![\d一二两三四五六七八九十几分])(?P<verb>批交)(?![我本该办])(?!(?<=(?:{_SUPERIOR})批交)的)(?=[^，。；\d]{{1,16}}(?:\d|[一二三四五六七八九十百千]+件))",
    examples=("⟦批交⟧各区的248件", "⟦批交⟧的19件", "⟦批交⟧各部门办理群众来信23件"),
    near_misses=("三批交办各县的248件", "批交我院的申诉信312件", "分批交各县办理12件"),
    anchors=("批交",),
)
FROM_ABOVE = rule(
    "sent_from_above",
    r"(?<=(?:^|[，、；：。中])(?:省|市|州|地区|地|部)(?:[一-鿿]{0,8}[局处厅办院委室])?)(?P<verb>[转交])(?=了?\d)(?!了?\d+件[到给往至])"
    r"|(?<=公开电话|热线)(?P<verb>[转交])(?=了?\d)"
    rf"|(?<={_SUPERIOR})(?P<verb>批交)(?=的[\d一二三四五六七八九十])"
    r"|(?P<verb>[发寄送]来)(?=(?:的)?(?:要(?:求)?(?:报|回)?结果|要求查报|限期查报|交办|转办))"
    r"|(?<![\d一二两三四五六七八九十几])(?P<verb>[批下]交)(?=[我本该][省市县区州院局厅部厂社](?:的|来信|申诉|\d|办理|处理|查处|查办))",
    examples=(
        "省委⟦批交⟧我院的申诉信312件",
        "地区信访局⟦发来⟧要结果的案子46件",
        "县长公开电话⟦转⟧11件",
        "其中省⟦转⟧61件，市⟦转⟧149件",
        "，省⟦交⟧27件",
        "，市局信访处⟦转⟧6件",
        "县委书记⟦批交⟧的19件",
    ),
    near_misses=("省转办61件", "市内转3件", "分三批交办我市148件"),
    anchors=("转", "交", "来"),
)
FROM_ABOVE_TERM = Term(("转",), "stage", "assigned")
EACH = rule(
    "each_by_how_much",
    r"(?P<cue>各)(?=(?:增|减|上升|下降|增加|减少|降|多|少|升)(?:了|加|少|长)?\d"
    r"|(?:化解|办结|解决|答复|受理|处理|息访)(?:了)?\d+[件批起][、和]\d)",
    examples=("批次⟦各⟧增6批和1批", "⟦各⟧下降3%、5%", "年内⟦各⟧化解16件、21件"),
    near_misses=("各乡镇增6批", "各级增加3批"),
    anchors=("各",),
)
EACH_TERM = Term(("各",), "cue", "deal")
INSIDE = rule(
    "among_them",
    r"(?:^|(?<=[，。；]))(?P<cue>内)(?=(?:属|要求|反映|涉及|申诉|检举|揭发|控告)[^，。；\d]{2,16}的(?:\d|[一二三四五六七八九]))"
    r"|(?<=(?:[件次批人起封]|余件|多件)，)(?P<cue>内)(?![部容蒙地江外政务科设乡黄丘含有中计])"
    r"(?=[一-鿿、]{2,16}(?:\d+|[一二三四五六七八九十百千]+)[件次批人起封])"
    r"|(?:^|(?<=[，。；]))(?P<cue>这?当中|这?里[头面]|这中间)",
    examples=(
        "，⟦内⟧属刑事申诉的87件",
        "来信1124件次，⟦内⟧婚姻家庭纠纷六百八十件",
        "；⟦当中⟧集体访151批",
        "。⟦这里头⟧集体访137批",
    ),
    near_misses=("管辖范围内属信访问题的31件", "内属3件", "来访当中，集体访12批", "城里头", "查处12件，内部处理3件"),
    anchors=(
        "当中",
        "里头",
        "里面",
        "中间",
        "内属",
        "内要求",
        "内反映",
        "内涉及",
        "内申诉",
        "内检举",
        "内揭发",
        "内控告",
        *(f"{unit}，内" for unit in "件次批人起封"),
    ),
)
INSIDE_TERM = Term(("其中",), "cue", "part")

SHORT_CHANNELS = rule(
    "channels_for_short",
    r"(?<=以上|上述)(?P<noun>[信访电网](?:[、和]?[信访电网])+)(?![息箱络话用站函件])"
    r"|(?<![来写寄上走信访电网])(?P<noun>[信访电网](?:、[信访电网]){1,3})(?=[两三四]类)",
    examples=("以上⟦信、访、电⟧三个方面，总量2098件", "登记在册的⟦信、访、网⟧三类诉求合计1128件次"),
    near_misses=("来信、访问", "信、访两项并计1937件", "以上信访件"),
    anchors=("信", "访"),
)
TOTAL = rule(
    "total_of_petitions",
    r"(?<=[\d年，。；、]|其)(?P<noun>总量)(?=[首又再则也已仍]*(?:次)?(?:降|升|增|减|回|下|上|突破|达|为|\d|(?:同比|环比|[较比](?:上年|去年|\d{4}年)(?:同期)?)[降升增减下上多少净]))",
    examples=(
        "1980年⟦总量⟧降为4607件次",
        "，⟦总量⟧较2006年下降13.9%",
        "，⟦总量⟧首次突破1900件",
        "，⟦总量⟧比上年多38件",
    ),
    near_misses=("信访总量降为4607件", "排放总量达3吨", "总量控制"),
    anchors=("总量",),
)
BOTH_CHANNELS = Term(("信访",), "subject", channel="all")


ALWAYS = (
    (HANDED, "verb", HANDED_TERM),
    (TAKEN, "verb", TAKEN_TERM),
    (READ, "verb", BRIEF_TERMS["批"]),
    (PRESSED, "verb", PRESSED_TERM),
    (PUT_OFF, "verb", PUT_OFF_TERM),
    (LEFT, "verb", LEFT_TERM),
    (BROUGHT_DOWN, "direction", BROUGHT_DOWN_TERM),
    (REPORTED, "verb", REPORTED_TERM),
    (LED, "verb", LED_TERM),
    (FROM_ABOVE, "verb", FROM_ABOVE_TERM),
    (PASSED_DOWN, "verb", HANDED_TERM),
    (LIES, "verb", LIES_TERM),
    (OWED, "verb", OWED_TERM),
    (EACH, "cue", EACH_TERM),
    (INSIDE, "cue", INSIDE_TERM),
    (TOTAL, "noun", BOTH_CHANNELS),
    (LETTER, "noun", LETTER_TERM),
    (VISIT, "noun", VISIT_TERM),
)
"""Rules whose group of that name is one word wherever they find it."""


def short_verbs(text: str) -> Iterator[Word]:
    """The words of one character that mean something where they stand; they may overlap what longer rules take."""
    for match in BRIEF.find(text):
        yield Word(*match.span("verb"), BRIEF_TERMS[match["verb"]], BRIEF.name)
    for match in SHORT_CHANNELS.find(text):
        if {"信", "访"} <= set(match["noun"]):
            yield Word(*match.span("noun"), BOTH_CHANNELS, SHORT_CHANNELS.name)
    for match in ANSWERED.find(text):
        yield Word(*match.span("verb"), ANSWERED_TERMS["未" in match["verb"]], ANSWERED.name)
    for rule_of_one, group, term in ALWAYS:
        for match in rule_of_one.find(text):
            yield Word(*match.span(group), term, rule_of_one.name)
