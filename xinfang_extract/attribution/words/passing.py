"""交办, 转办, 转送 and their kin, seen from the reporting body: from above `assigned`, to those below `transferred`."""

from __future__ import annotations

from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.mentions import Word

# Who stands above: before the verb, with what may stand between.
SUPERIOR = lazy_regex(
    r"(?:上级|国家|中央|全国|省|市|州|地|盟|区|县|人大|政协|联席办|联席会议|联席会议办公室|信访局|信访办|党委|党政"
    r"|领导|首长|书记|[省市县州]长|专员|总社|全总|部|厅|局|委|府|院|高检|省检|市检|最高法|里|会|联|社|署|专区|专(?=两级)|媒体|报社|日报|本报|省报|来信组|平台|系统|热线|巡视组|巡察组|督导组|督察组|指导组)"
    r"(?:级|上|两级|三级|有关|网上|各级|相关|主要|(?:公安|检察)(?=机关|部门)|主管|逐级|机关|部门|领导|单位|办|等|批示|、|和|及|信访|直接|统一|集中|共|先后|陆续|重点|累计"
    r"|分别|也|年内|（[省市县区州地盟]）|信访室(?=发函|来函)|发函|来函|第[一二三四五六七八九十\d]+批|分?[两三四五六][批次]|共计|立案|下达|新|所)*$"
    r"|(?:上级|中央|领导)[交转批]办(?:及|和|、|或)(?:有关|相关|其他|各)*部门$"
    r"|[省市州地县][级局]?以上(?:机关|部门|领导|党政|单位|信访|有关)*(?:共|先后|累计)?$"
    r"|(?:上级|中央)[^，。；、\d]{0,8}(?:部门|机关|单位|系统)(?:是年|当年|同年|全年|年内)?(?:共)?$"
    r"|[省市](?:级)?(?!有关|相关|直|属)[一-鿿]{2,8}(?:主管部门|管理部门)(?:共|先后)?$"
    r"|(?:中央|国务院|国家|省委?|生态环境|环保)[^，。；、\d]{0,6}(?:巡视|督察)(?:组)?(?:进驻|期间)?(?:共)?$"
    r"|(?:上级|国家|中央|最高|省(?!信访|级))(?:(?!信访件|信访事项|交办件)[^，。；、\d]){0,8}(?:[一二三四]季度|[上下]半年|全年|年内)(?:共|先后)?$"
)
# Lines and offices that send to us what comes in there, one among other senders: 省长公开电话转办134件.
LINES = lazy_regex(r"(?:公开电话|投诉办|(?:受理|投诉|服务)中心)$")
# The same in a list of channels: 来访462批，市长电话转办77件.
CHANNELS = lazy_regex(r"(?<!通过|经由|利用|电子)[一-鿿]{0,4}?(?:电话|信箱|网站|网上投诉|留言板|热线(?:12345)?)$")
BY = lazy_regex(r"(?:通过|经由?|利用|借助)[^，。；]{0,10}$")
LISTED = lazy_regex(r"来信|来访|书信|信访")
COUNTED = lazy_regex(r"\s*(?:信访|群众)?(?:件|事项|留言|案件)?\d")
# What one does with matters that came from above: 承办…交办.
RECEIVING = lazy_regex(
    r"(?:承办|接收|收到|接到|办理|受理|办结|承接|接受|完成|处理|接|收|结|处|对|化解|下列)(?:的|了|好)?(?:各类|各级|网上"
    r"|各种|各方|全部|重点|有关|现场)*$"
)
# 向…, 由…, 交…: to whom, or by whom.
GIVING = lazy_regex(r"(?:向|给|至|由|对|为|往|交(?!办)|将)[^，。；]{0,24}$")
# Those below, after the verb: 交办给, 转至有关部门.
GOING = lazy_regex(
    r"^(?:给|到(?![省市县京区州])|至|有关|各|县（市|县市区|乡镇|责任|相关|基层|县直|市直|区直|下级|职能|督办"
    r"|[省市县]?“?一府两院|设区市|盟市|市州|厅局|县区)"
)
# Before 交办单: those below get it.
SENT_OUT = lazy_regex(r"(?:发出|下发|签发|开出|制发|印发|(?<![收转])发)(?:了|信访|各类)*$")
# Us, after the verb and after 向.
TO_US = lazy_regex(
    r"到(?:我|本)?(?:局|院|厅|委|部|校|镇|乡|街道)(?:里|机关)|(?:[、和及]?(?:交办|转办|转送|转交|批转|督办))?(?:我[县市区州省院局委镇乡校街]|给我|至我)"
)
# The same behind 转给.
GIVEN_TO_US = lazy_regex(
    r"(?:[给至到])?(?:我们|[该我本][局院厅委部校县市区社厂州省镇乡街])(?=的|\d|来信|信访|共|有(?!关)|处理|办理|查处|要结果)"
)
# Before it: those above a county that it names as others do, 省、地信访部门向平陵县交办57件.
FROM_ABOVE = lazy_regex(
    r"(?:上级|中央|国家|省、[市地州])[^，。；、\d]{0,8}(?:部门|机关|局|办公室|办)(?:共|先后)?(?=向(?![各有相县])[一-鿿]{2,3}[县市区旗]$)"
)
US_GIVEN = lazy_regex(r"(?:向|给|对)(?:我|本)")
# The clause or the item of a list before: what stands there is said of another number.
CLAUSE_END = lazy_regex(r"[，。；：]|\d[^，。；：、]{0,4}[、和]")


# Before 转去: those who pass on to us, and not those to whom it went.
SENDER = lazy_regex(r"(?:上级|中央|省[府委厅]?|报社?|电台|来信[组科室]|信访[局办处室]|办公[厅室])$")
# Right before the verb: when, and not who.
WHEN = lazy_regex(
    r"(?:(?:\d{4}年?[-—–～~至到]+)?\d{4}年(?:\d{1,2}月)?|(?<=.)(?:(?:今年|去年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?|今年|去年|上年|本年|全年|年内|当年|是年|年初|月初|年底|年终|[上下]半年|近期|前期)(?:以来)?)$"
)
# The verb is of what was sent to us: 发来交办函.
SENT_TO_US = lazy_regex(r"(?:发来|送来|寄来|下发来)(?:的)?$")


def is_sent_out(text: str, noun: Word) -> bool:
    """`发出交办单12件`, `向各乡镇交办信访件12件`: matters with a noun of their own that go to those below."""
    before = CLAUSE_END.split(text[max(0, noun.start - 28) : noun.start])[-1]
    if SENT_OUT.search(before) is not None:
        return True
    giving = GIVING.search(before)
    return giving is not None and giving[0][0] in "向给至往" and US_GIVEN.search(giving[0]) is None


def passed_down(text: str, verb: Word) -> tuple[str, str]:
    """`assigned` or `transferred`, and the rule that says so."""
    before = CLAUSE_END.split(text[max(0, verb.start - 28) : verb.start])[-1]
    before = WHEN.sub("", before)
    after = text[verb.end : verb.end + 8]
    if text[verb.start : verb.end] == "转去" and SENDER.search(before) is None:
        return "transferred", "passed_to"  # 常德专区转去506件: to where
    if TO_US.match(after) or SENT_TO_US.search(before):
        return "assigned", "passed_to_us"
    if GOING.match(after) and not after.startswith("到我"):
        return "transferred", "passed_to"
    if giving := GIVING.search(before):
        of_theirs = giving[0][0] in "由为" or giving[0][0] == "对" and after.startswith("的")  # 对省局交办的12件
        if of_theirs and SUPERIOR.search(before):
            return "assigned", "passed_by_superior"
        if US_GIVEN.search(giving[0]) or FROM_ABOVE.search(before) is not None:
            return "assigned", "passed_to_us"
        if giving[0][0] in "向给至往交将":
            return "transferred", "passed_to"
    if RECEIVING.search(before):
        return "assigned", "received_from_above"
    counted = COUNTED.match(after) is not None
    if SUPERIOR.search(before) or counted and (LINES.search(before) or _is_another_line(text, verb, before)):
        return "assigned", "passed_by_superior"
    return "transferred", "passed_on"


def _is_another_line(text: str, verb: Word, before: str) -> bool:
    """`来访462批，市长电话转办77件`: what came in by a line, in a list; not 县长信箱受理32件，县长信箱转办."""
    line = CHANNELS.search(before)
    if line is None or BY.search(before) is not None:
        return False
    listed = text[text.rfind("。", 0, verb.start) + 1 : verb.start - len(line[0])]
    return LISTED.search(listed) is not None and line[0] not in listed
