"""What stands on a page beside its text, by the form of a line: the frame of a web page, who wrote, footnotes.

Words here are those of pages and sites, in both scripts, not of what the pages tell.
"""

from __future__ import annotations

import re

from xinfang_extract.layout.page_heads import LONGEST
from xinfang_extract.patterns import lazy_re

_PLACE = r"[您你]的?(?:[当當]前|[现現]在)?的?(?:所在)?位置|(?:[当當]前|[现現]在|所在)位置|首[页頁]\s*[>＞»›→|｜/-]"
_META = (
    r"(?:信息)?[来來]源|作者|(?:文稿|[责責]任)?[编編][辑輯]|[责責][编編]|[审審]核"
    r"|[发發]布(?:[时時][间間]|日期|[机機][构構]|人)"
    r"|日期|[时時][间間]|[访訪][问問](?:量|次[数數])|[点點][击擊](?:[数數量率]|次[数數])?|[浏瀏][览覽](?:次[数數]|量)?|[阅閱][读讀](?:次[数數]|量)?"
    r"|字[号號體体]|索引[号號]|文[号號]|主[办辦](?:[单單]位)?|承[办辦](?:[单單]位)?|技[术術]支持|[联聯][系繫][电電][话話]|地址|[邮郵][编編]"
)
_FRAME = lazy_re(
    rf"(?:{_PLACE})|(?:{_META})\s*[:：]|[【\[(（]?\s*(?:打印|[关關][闭閉]|收藏|返回(?:[顶頂]部|首[页頁])?)(?:本[页頁]|[页頁]面|窗口|文章)?\s*[】\])）]"
    r"|(?:上|下)一?[篇条條页頁][:：]?|相[关關](?:[阅閱][读讀]|[链鏈]接|新[闻聞]|文章|信息|[稿附]件)\s*[:：]?$|[热熱][门門](?:推[荐薦]|文章|新[闻聞])|最新(?:文章|[资資][讯訊]|新[闻聞])|推[荐薦][阅閱][读讀]"
    r"|分享到|[扫掃]一[扫掃]|版[权權]所有|.{0,30}ICP[备備]|.{0,20}公网安[备備]|[Cc]opyright|©|[您你]是第|网站地[图圖]|[联聯][系繫]我[们們]|[设設][为為]首[页頁]"
    r"|[登注][录錄册冊]\s*[|｜]"
)
_META_ANYWHERE = lazy_re(rf"(?:{_META})\s*[:：]")
_SHOWN_AT = lazy_re(r"(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?\s*(?:[01]?\d|2[0-3])[:：][0-5]\d(?::[0-5]\d)?(?!\d)")
_CREDIT = lazy_re(
    r"[（(【\[]?\s*(?:供\s*稿|撰\s*稿|[执執]\s*[笔筆]|[摄攝]\s*影|[审審]\s*稿|[编編]\s*[辑輯]|[责責]\s*[编編]|[资資]料\s*(?:来源|提供)|[图圖文]\s*[/／])\s*(?:人|者|[单單]位)?\s*(?:[:：/／]|\s)\s*.{1,30}"
)
_NAMES = lazy_re(
    r"[（(]\s*[\u4e00-\u9fff·](?:\s*[\u4e00-\u9fff·]){1,3}(?:[\s、,，]+[\u4e00-\u9fff·](?:\s*[\u4e00-\u9fff·]){1,3}){0,3}\s*[)）]"
)
_FOOTNOTE = lazy_re(r"[①-⑳]|[\[［〔]\d{1,2}[\]］〕]|[*＊※]|[注註]\s*(?:[:：①-⑳]|\d)|[资資]料[来來]源")
_STOP = lazy_re("[。！？；]")
_MENU = lazy_re(r"\s*(?:[|｜│>＞»›]|\s{2,}|\t)\s*")


def is_frame(text: str) -> bool:
    """Whether a line belongs to the frame of a web page: where you are, menus, who edited, links."""
    if len(text) > LONGEST:
        return False
    if _FRAME.match(text) and not (_STOP.search(text) and len(text) > 40):
        return True
    if text.count("：") + text.count(":") >= 2 and len(_META_ANYWHERE.findall(text)) >= 2 and not _STOP.search(text):
        return True
    if _SHOWN_AT.search(text) and not re.search("[，,。；！？]", text):
        return True  # 云台发布　2024-01-09 19:30　发表于云台
    return _is_menu(text)


def is_credit(text: str) -> bool:
    """Whether a line names who wrote, and nothing else."""
    return len(text) <= 60 and bool(_CREDIT.fullmatch(text))


def is_name_in_brackets(text: str) -> bool:
    """Whether a line is a name or two in brackets: who wrote, where it follows a paragraph."""
    return len(text) <= 30 and bool(_NAMES.fullmatch(text))


def is_footnote(text: str) -> bool:
    """Whether a line begins as footnotes do."""
    return bool(_FOOTNOTE.match(text))


def _is_menu(text: str) -> bool:
    """Short words side by side, with a rule or an arrow between them and no number among them."""
    if not re.search(r"[|｜│>＞»›]", text) or any(char.isdigit() for char in text):
        return False
    words = [word for word in _MENU.split(text) if word]
    return (len(words) >= 3 and max(map(len, words)) <= 10) or (len(words) >= 2 and text.count(">") >= 2)
