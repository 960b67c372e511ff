"""交办, 转办, 转送 and their kin: from above (`assigned`) or to those below (`transferred`), seen from the reporting body."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from xinfang_extract.rules.scan import Mention, Word

SUPERIOR = regex.compile(
    r"(?:上级|国家|中央|全国|省|市|州|地|盟|区|县|人大|政协|联席办|联席会议|联席会议办公室|信访局|信访办|党委|党政|领导|首长|总社|全总|部|厅|局|委|府|院|里|会|联|社|媒体|报社|平台|系统|热线)"
    r"(?:级|有关|各级|相关|主要|机关|部门|领导|单位|办|等|批示|、|和|及|信访|直接|统一|集中|共|先后|陆续|重点|累计|分别|也|年内|共计|立案|下达|新|所)*$"
)
RECEIVING = regex.compile(
    r"(?:承办|接收|收到|接到|办理|受理|办结|承接|接受|完成|处理|接|收|结|处|对|化解|下列)(?:的|了|好)?(?:各类|各级|各种|各方|全部|重点|有关)*$"
)
GIVING = regex.compile(r"(?:向|给|至|由|对|为|往|交|将)[^，。；]{0,24}$")
COMING = regex.compile(r"^(?:来|我|本|给我|至我|到我|下来|件|案件|信访|事项|的)")
GOING = regex.compile(r"^(?:给|到(?![省市县京区州])|至|有关|各|乡镇|责任|相关|基层|县直|市直|区直|下级|职能|督办)")


def passed_down(text: str, verb: Word, lead: Sequence[Mention]) -> tuple[str, str]:
    """`assigned` or `transferred`, and the rule that says so."""
    before = text[max(0, verb.start - 28) : verb.start]
    before = regex.split(r"[，。；：]|\d[^，。；：、]{0,4}[、和]", before)[-1]
    after = text[verb.end : verb.end + 6]
    if regex.match(r"我[县市区州省院局]|给我|至我", after):
        return "assigned", "passed_to_us"
    if GOING.match(after) and not after.startswith("到我"):
        return "transferred", "passed_to"
    if giving := GIVING.search(before):
        if regex.match(r"(?:由|为)", giving[0]) and SUPERIOR.search(before):
            return "assigned", "passed_by_superior"
        if regex.search(r"(?:向|给|对)(?:我|本)", giving[0]):
            return "assigned", "passed_to_us"
        if giving[0][0] in "向给至往交将":
            return "transferred", "passed_to"
    if RECEIVING.search(before):
        return "assigned", "received_from_above"
    if SUPERIOR.search(before):
        return "assigned", "passed_by_superior"
    return "transferred", "passed_on"
