"""How headings announce themselves: chapter words, brackets, list marks, short lines.

Only forms, no words of the domain. All patterns read text as printed: `\\d` covers full-width digits, and
characters that differ between the scripts stand here in both.
"""

from __future__ import annotations

from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re

TITLE, PART, CHAPTER, SECTION, LINE, BRACKET, FIRST, SECOND, THIRD, FOURTH, CAPTION = range(11)
"""Depths. CAPTION is the last: the heading of a table closes nothing above it."""

_B = r"[ \t\u00a0\u2000-\u200b\u3000]"
_NUM = "[一二三四五六七八九十百零〇○廿卅\\d]"
_CHAPTERS = [
    (PART, lazy_re(rf"第{_B}*{_NUM}{{1,5}}{_B}*[编編篇卷部]")),
    (CHAPTER, lazy_re(rf"第{_B}*{_NUM}{{1,5}}{_B}*章")),
    (SECTION, lazy_re(rf"第{_B}*{_NUM}{{1,5}}{_B}*[节節目]|附{_B}*[:：]")),
]
_ORDINAL = "(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_GROUP_OF_THREE = "[〇○零一二三四五六七八九]{3}(?![〇○零一二三四五六七八九十百千万])"  # 三、五八四件 is a number
_LIST_MARKS = [
    (FIRST, lazy_re(rf"{_ORDINAL}{_B}*[、．.](?!{_GROUP_OF_THREE})")),
    (SECOND, lazy_re(rf"[（(]{_B}*[一二三四五六七八九十]{{1,3}}{_B}*[)）]{_B}*[、.．]?|[㈠-㈩]")),
    (FOURTH, lazy_re(rf"[（(]{_B}*\d{{1,2}}{_B}*[)）]|\d{{1,2}}{_B}*[)）]|[①-⑳⑴-⒇]")),
    (THIRD, lazy_re(r"\d{1,2}[、．.](?!\d|\s\d{1,2}\s?%)|\d{1,2}[．.](?=\d{4}年|12\d{3}(?!\d))|[⒈-⒛]")),
]
_MARKS = (*_CHAPTERS, *_LIST_MARKS)
_MARK_SIGN = lazy_re(r"[第附（(\d一二三四五六七八九十㈠-㈩①-⑳⑴-⒇⒈-⒛]")  # what any of them begins with
_BRACKETS = {"【": "】", "〔": "〕", "［": "］", "[": "]", "〖": "〗", "「": "」", "『": "』"}
_DOTTED = lazy_re(rf"[·•]{_B}*[^·•\d]{{2,16}}[·•]{_B}*")
BULLETS = "●■◆▲★◎○□◇⊙◉♦▪"
"""Signs before the items of a list, which may have labels: ●来市集体访  21批."""
STOPS = "。！？；!?;…"
"""What a sentence ends with."""
NEVER_FIRST = frozenset("，,。、；;：！？!?）)】〕》〉”’%％‰")
"""What no paragraph begins with."""
_FULL_STOP = lazy_re("[^\\d\\s.][.．]$|\\d{2}[.．]$")
_CLOSERS = "”’」』）)】〕》〉\"'"
_STOP = lazy_re(r"[。！？；!?;]|(?<=[\u4e00-\u9fff])(?<![一二三四五六七八九十])\.(?=[\u4e00-\u9fff])")
_CLAUSE = lazy_re(r"[，,](?!\d{3})|[：:](?!\d)")
_FIGURE = lazy_re("\\d[\\d,，.．]*[万萬亿億]?[余餘多]?(?:[件批人次封起名个個宗案例条條户戶%％‰](?!以[上下内內])|$)")
# At the end of a line of cells: 若水公社　收到九十八件　已结五十四件.
_LAST_CELL_COUNTS = lazy_re(
    "\\S(?:\u3000|  )\\s*\\S*[一二三四五六七八九十百千零〇两]+[余餘多]?(?:件|封|人|批|起|案)次?$"
)
_COUNT_AT_END = lazy_re("[〇零一二三四五六七八九十百千万两]{2,}[余餘多]?[件批起封宗人名](?:次|[（(][次人][)）]次?)?$")
_NO_FIGURE = lazy_re(
    r"(?:(?<!\d)(?:19|20)?\d\d(?:[-—－–～~至、](?:19|20)?\d\d)?)(?=年)|\d{1,2}(?=[月日季届屆次]|月份)|第\s*\d+"
    r"|[表图圖]\s*\d+(?:[-—－–.]\d+)*|[（(](?:19|20)?\d\d(?:[-—－–～~](?:19|20)?\d\d)?[)）]|(?:19|20)\d\d$|·(?:19|20)\d\d"
)
_CAPTION = lazy_re(
    r"[（(]?\s*[续續附]?\s*[表图圖]\s*[\d一二三四五六七八九十]|【附?表[^】]{0,4}】(?=\S)|(?:.{0,40}[\s（(])?(?:[计計]量|[计計]算|[统統][计計])?[单單]\s*位\s*[:：]|[（(]?[续續]\s*表"
)
_CAPTION_SIGN = lazy_re("[表图圖单單]")
LOOSE_CAPTIONS = {
    sign: lazy_re(sign + rest)
    for signs, rest in (
        ("表图圖", r"\s*[\d一二三四五六七八九十]"),
        ("单單", r"\s*位\s*[:：]"),
        ("续續", r"\s*表"),
    )
    for sign in signs
}
"""What every caption has one of, wherever it stands in its line, by the one sign that it begins with."""
BRACKETS = "（(）)" + "".join(f"{opener}{closer}" for opener, closer in _BRACKETS.items())
"""Those of headings, list marks and notes."""
LOOSE_MARK_SIGNS = r"、．.)）第①-⑳⑴-⒇⒈-⒛㈠-㈩"
LOOSE_MARK = (
    r"(?<=[一二三四五六七八九十][、．.])|(?<=\d[)）])|(?<=\d[、．.])(?:(?!\d)|\d{4}年)"
    rf"|(?<=第){_NUM}{{1,5}}[编編篇卷部章节節目]|(?<=[①-⑳⑴-⒇⒈-⒛㈠-㈩])"
)
"""The list marks and chapter words that have no blank in them, and more than these: a sign of each, and what stands
around the sign. Numerals are too common to begin with."""
LONGEST = 30
"""Glyphs that a heading line may have at most; a longer one is a sentence."""
_RUN_IN = 22
_ASCII = {0xFF10 + digit: 0x30 + digit for digit in range(10)}
_BLANK = lazy_re(rf"{_B}+")
_TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_TO_STRIP = lazy_re(rf"[ \t\u00a0\u2000-\u200b\u3000０-９(（{_TONES}](?:(?<![(（])|[^\W\d_\u3400-\u9fff])")
_HOW_MANY = lazy_re(r"[（(]共?计?\d[\d,件批次起人]{1,14}[)）]$")  # （一）到县集体访（共47批911人次）
_NOTE = lazy_re(rf"[(（][a-zɡɑü{_TONES}]{{1,6}}[)）]|(?<=[\u3400-\u9fff])[a-zü]{{0,3}}[{_TONES}][a-z]{{0,3}}")


@light
class Mark:
    """The heading at the head of a paragraph: its depth, and where it ends in the text."""

    depth: int
    end: int


def ends_paragraph(text: str) -> bool:
    """Whether a paragraph can end with the text: with the stop of a sentence, not of a clause."""
    return ends_sentence(text) and text[-12:].rstrip(_CLOSERS)[-1] not in "；;"


def ends_sentence(text: str) -> bool:
    """Whether the text ends with a stop, closing quotes and brackets aside."""
    inner = text[-12:].rstrip(_CLOSERS)
    last = inner[-1:]
    return bool(last) and (last in STOPS or (last in ".．" and _FULL_STOP.search(inner) is not None))


def bare(text: str) -> str:
    """The text without blanks and pinyin notes and with plain digits, to count its glyphs."""
    if _TO_STRIP.search(text) is None:
        return text
    return _NOTE.sub("", _BLANK.sub("", text)).translate(_ASCII)


def has_figures(text: str) -> bool:
    """Whether the text counts something: a number with a measure word, or at its end, that is no year or ordinal."""
    return bool(_FIGURE.search(_NO_FIGURE.sub("", bare(text))))


def list_mark(text: str) -> Mark | None:
    """The list mark or chapter word that the text begins with, without the words after it."""
    if _MARK_SIGN.match(text) is None:
        return None
    for depth, pattern in _MARKS:
        match = pattern.match(text)
        if match:
            return Mark(depth, match.end())
    return None


def is_caption(text: str) -> bool:
    """Whether a line is the number of a table, its unit, or says that the table goes on."""
    if len(text) > 200 or _CAPTION_SIGN.search(text) is None:
        return False
    return _CAPTION.match(text) is not None and len(bare(text)) <= 60


def is_chapter(text: str) -> bool:
    """Whether the text begins with the number of a part, a chapter or a section."""
    return any(pattern.match(text) for _, pattern in _CHAPTERS)


def is_dotted(text: str) -> bool:
    """Whether a line is a heading between dots: ·区总工会·."""
    return _DOTTED.fullmatch(text) is not None


def bracket(text: str) -> Mark | None:
    """`【…】` and its likes at the head of a text."""
    closer = _BRACKETS.get(text[:1])
    if closer is None:
        return None
    end = text.find(closer, 1, 60)
    inner = bare(text[1:end]) if end > 0 else ""
    if not inner or len(inner) > LONGEST or inner.isdigit() or (_STOP.search(inner) or _CLAUSE.search(inner)):
        return None
    return Mark(BRACKET, end + 1)


def is_heading_line(text: str) -> bool:
    """Whether a line that stands alone reads as a heading: short, no sentence, no figures."""
    if len(text) > 8 * LONGEST or (len(text) > 2 * LONGEST and "。" in text):
        return False
    glyphs, head, mark = bare(text), bracket(text), list_mark(text)
    if head is not None and bare(text[head.end :]):
        return False
    if mark is not None and glyphs.endswith("。") and len(glyphs) <= _RUN_IN:
        glyphs = glyphs[:-1]
        if _COUNT_AT_END.search(glyphs) is not None:
            return False  # 5.其它二百一十六件（次）。
    if not glyphs or len(glyphs) > LONGEST or ends_sentence(glyphs) or glyphs[-1] in "，,、：:":
        return False
    if _STOP.search(glyphs) or (mark is None and _CLAUSE.search(glyphs)):
        return False
    words = _HOW_MANY.sub("", glyphs) if mark is not None else glyphs
    if has_figures(_without_mark(words)) or glyphs[0] in "，,。、；;）)”》":
        return False
    return _LAST_CELL_COUNTS.search(text.rstrip()) is None


def _without_mark(text: str) -> str:
    mark = list_mark(text)
    return text[mark.end :] if mark else text


def run_in(text: str) -> Mark | None:
    """The heading that a paragraph begins with, as in `一、到县访。全年…` or `【来信】 2014年…`."""
    found = bracket(text)
    if found:
        return found
    mark = list_mark(text)
    if mark is None:
        return None
    stop = lazy_re("[。：:；;]").search(text, mark.end, mark.end + 3 * _RUN_IN)
    if stop is None or stop.group() != "。" or stop.end() == len(text):
        return None
    words = bare(text[mark.end : stop.start()])
    if not words or len(words) > _RUN_IN or has_figures(words):
        return None
    return Mark(mark.depth, stop.end())


def depth_of_line(text: str) -> int:
    """The depth of a heading line of its own."""
    found = bracket(text)
    if found:
        return found.depth
    mark = list_mark(text)
    return mark.depth if mark else LINE
