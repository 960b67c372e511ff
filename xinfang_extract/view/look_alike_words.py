"""Glyphs that a scan puts for one of the same frame, read as it where no word has them: `3582仵` is 件, `来倌` is 来信.

So are marks: `92件o全年` has a full stop, and `20.2o/o` is a percentage.

They are words around a number, never a part of it; the figures that rest on one are flagged.
"""

from __future__ import annotations

import re

from xinfang_extract.patterns import lazy_re

_ODD = lazy_re(r"[仵伴枇倌倩倍千汸亰耒绪仿坊末未采什入巳己侍休夏央埋坎寨申捡曰o]")
# A unit behind a number; letters and visits.
_WORD = lazy_re(
    r"(?:(?<=[\dOoIl余多百千万])|(?<=[\dOoIl余多百千万][ \n]))仵|(?<=[\dOoIl])[伴枇]"
    r"|(?<=案)伴(?=[ \n]?[\dOoIl，。；])|(?<=来)[倌倩]|[倌倩](?=[访坊仿])"
    r"|(?<=[来信上网走接])汸|(?<=[进赴到去在北])亰|耒(?=[信访])|(?<=办)绪(?=[率案件\d])"
    r"|(?<=[众民]来)倍(?=[\d，、])|(?<![\d一二三四五六七八九两几数上成])千(?=部)"
    r"|(?<=[来信倌])(?:仿(?![造照效制写佛真古宋])|坊)|(?<=上)[仿坊](?=[\d，、。一二三四五六七八九十群者])"
    r"|(?<=众)采(?=访\d[\d,]*[余多]?批)|(?<=[待接]群众)采(?=访\d)|(?<=接)侍(?=[群来]|\d)"
    r"|(?<=[理到办民众])末(?=信(?!息))|(?<=[末未来]信)[末未](?=访)|(?<=[众待])[末未](?=访\d)"
    r"|(?:^|(?<=[，；。、待理到民众]))未(?=[信访][ \n]?[\dOoIl却仅共计达有？])"
    r"|(?:(?<=[众理到])未(?=信[未来]访))|(?<=其中)未(?=信\d)|(?<=[批阅])未(?=信[ \n]?[\d一二三四五六七八九])"
    r"|(?:(?<=案)|(?<=案\n))什(?!么)"
    r"|(?:(?<=[\dOoIl余多])|(?<=[\dOoIl余多][ \n]))入(?=[ \n]?[次坎])"
    r"|(?<=\d[\dOoIl])入(?=[，。；、）.])|(?<=\d[OoIl]{2})入(?=[，。；、）.])"
    r"|申(?=央)|(?<=[（(])入(?=[)）][次坎])|(?<=[人入）)件批])坎(?![坷坡肩])|(?<=多)坎(?=上)"
    r"|(?<=结)寨(?=[ \n]?[\dOoIl率，。])|(?<=[息信])坊(?=[率；，。办局科室])"
    r"|(?<=[，、；。：])(?P<not>末)(?=办结|化解|结(?!束|案率)[案\d])"
    r"|(?<![自知异])[巳己](?=[办处化查]?结|处[理埋]|答[复夏]|回[告复]|上报|报[出结来]|解[决央]|化解|转[办送交给]|全部)"
    r"|捡(?=察)|(?<=[待访])曰|(?<=[一-鿿）])(?<![一二三四五六七八九十百千万〇零])o(?=[一-鿿\n]|\d{4}年|$)"
    r"|(?P<percent>(?<=\d)o/o)"
    r"|(?<=集)休(?=上?访)|(?<=答)夏(?=[\d，。；、的率了函])|(?<=解)央(?=[\d，。；、的率了])|(?<=[处办])埋(?!没|伏|怨|葬|设)"
)
_PRINTED_FOR = str.maketrans(
    "仵伴枇倌倩倍千汸亰耒绪仿坊末未采什入巳己侍休夏央埋坎寨申捡曰o",
    "件件批信信信干访京来结访访来来来件人已已待体复决理次案中检日。",
)


def words_for_look_alikes(folded: str) -> str:
    """The folded text with the glyph that was printed for each that a scan put in its place; as long as it was."""
    return _WORD.sub(_as_printed, folded) if _ODD.search(folded) is not None else folded


def _as_printed(match: re.Match[str]) -> str:
    if match["percent"]:
        return "%  "  # o/o, and as long
    return "未" if match["not"] else match.group().translate(_PRINTED_FOR)
