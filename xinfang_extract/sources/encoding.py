"""Bytes → text: which of the encodings Chinese pages come in, told by decoding and by what then stands there.

A byte-order mark decides. Otherwise every encoding the bytes could be in is tried, and the one wins in whose
text the most characters are common ones (`_COMMON`): bytes of one encoding read in another give rare characters,
private-use ones or none at all.
"""

from __future__ import annotations

import codecs
import re

from xinfang_extract.errors import SourceError
from xinfang_extract.light import light
from xinfang_extract.sources.legible import escapes_in, is_legible

_MARKS: tuple[tuple[bytes, str], ...] = (  # longer marks first: UTF-32 LE begins with the mark of UTF-16 LE
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_SAMPLE = 1 << 16
_ENOUGH = 0.35
"""The share of ordinary characters below which a text is none; text in the wrong encoding stays below 0.3."""
_FEW_DAMAGED = 0.002
"""Up to this share of unreadable bytes (always up to two) a page is taken for damaged, not for another encoding."""
_MUCH_DAMAGED = 0.02
"""The share of unreadable characters above which a page is refused."""
_REMEDY = "save it as UTF-8 text, or name its encoding with --encoding"
_NOT_ASCII = re.compile(rb"[\x80-\xff]")

_FREQUENT = (
    "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事"
    "成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此"
    "已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代"
    "内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安"
    "少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光"
    "放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运访局县"
    "镇乡村街办案群众批投诉举检察法纪监委会议复核查督转送级省州初集体重首联席单位部门农土征拆迁补偿劳保险房屋环境涉纠纷"
    "矛盾化调稳全年共受理接待较上同增减降升率占百零六七八九十千亿余近约来自其中包括分别以及"
    "這個們來為國說時會後過發經對學於還進當動無與長機關點業間問產體見將開實電話門總報結務場計處類權線網訪縣鎮鄉辦"
    "眾訴舉檢監議復覆覈轉級聯單徵遷償勞險環紛調穩較減億餘約領導黨員審據條給證書記讀寫請請東車馬風氣萬兩邊應該"
    "鉴鑑某志专习予亩京亲份企伍休优伸低例供依侦促倒值停健備催傳元充党內具冊册写况准函刑划列创判別副創劃劝助努势勉勢區半协協卡印厂"
    "厅历压參参另召含周呼响商善困围圍均坐坚城執培堅備央奖套始嫌存季守官宝审宣室容專层居層延影往律從志快息患慰截戰戶户执找"
    "承技抓护抽拘持按挥排控推措撤支收改攻效救散整數料施旅映显服木未末材松板构林校森植構標模款止步歷段每江決河派流济深渠港"
    "源满滿潮火災灾热熱獎班現申留疏疑病益研破础確示积積突站章答策箱節米粮精糧糾素紧累終組統綜維編織繼續线组织络绝继续维综"
    "编網罚置署考职聚職聽育般良节获落衆術補規視親视訓設評談警训讲证评询语请谈財責費資質财责质费越足跟輪车轮農返违连述追退"
    "选逐途速造遇運達選邮配采野阅防限除隊障雙難革音項頭題项预频食驻驗齐"
)
_COMMON = frozenset(_FREQUENT)
_MARKS_OF_TEXT = frozenset(
    "，。、；：？！“”‘’（）《》〈〉【】「」『』〔〕—…·％＋－＝．　〇○①②③④⑤⑥⑦⑧⑨⑩０１２３４５６７８９"
)


@light
class Decoded:
    """Text and how it was come by. `marked`: a byte-order mark said so; `damaged`: unreadable bytes, now U+FFFD.

    `judged`: it was refused, were it not legible, so that nobody need ask again.
    """

    text: str
    encoding: str
    marked: bool = False
    damaged: int = 0
    judged: bool = False


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """The text of `data`, without its byte-order mark, line ends as they are.

    `encoding` overrides the choice. Raises SourceError, in the name of the source called `name`, for an encoding
    that does not exist, bytes that are not text, and text in no encoding that Chinese pages come in.
    """
    if encoding is not None:
        return _as_told(data, name, encoding)
    _refuse_escapes(data, name)
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _lenient(data[len(mark) :], name, marked, marked=True)
    if b"\x00" not in data:
        try:
            return Decoded(data.decode("utf-8"), "utf-8")
        except UnicodeDecodeError:
            pass
    best = max(_candidates(data), key=lambda candidate: candidate[0], default=None)
    if best is None or best[0] < _ENOUGH:
        problem = "is a binary file" if _looks_binary(data) else "is in no encoding known here"
        raise SourceError(name, problem, _REMEDY)
    return _lenient(data, name, best[1])


def _as_told(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        codec = codecs.lookup(encoding)
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        raise SourceError(name, f"there is no encoding called {encoding!r}", "try gb18030, big5 or utf-16") from None
    chosen = "gb18030" if codec.name in ("gbk", "gb2312") else codec.name  # the same bytes, and more of them
    for mark, marked in _MARKS:
        if data.startswith(mark) and (chosen == marked or chosen + "-le" == marked or chosen + "-be" == marked):
            chosen, data = marked, data[len(mark) :]
            break
    try:
        text = data.decode(chosen)
    except UnicodeDecodeError as error:
        where = f"byte {error.start} cannot be read as {encoding}"
        raise SourceError(name, where, "leave --encoding away to have it found out") from None
    except (LookupError, UnicodeError):  # a codec that is not for text
        raise SourceError(name, f"{encoding!r} is no encoding of text", "try gb18030, big5 or utf-16") from None
    if text.isascii():
        _refuse_escapes(text.encode(), name)
    if not legible(text):
        raise SourceError(name, f"is no language when read as {encoding}", "leave --encoding away to have it found out")
    return Decoded(text, chosen, judged=True)


def legible(text: str) -> bool:
    """Whether a text may be language or numbers, and not bytes in an encoding that they are not in."""
    return is_legible(text, _COMMON)


def _refuse_escapes(data: bytes, name: str) -> None:
    """Raise SourceError for bytes that are ASCII and escape from it: read as they stand they would be Latin letters."""
    escaped = escapes_in(data) if data.isascii() else ""
    if escaped:
        remedy = "name it with --encoding hz" if escaped == "HZ" else "save it as UTF-8 text"
        raise SourceError(name, f"is in {escaped}, where escape sequences say what is Chinese", remedy)


def _candidates(data: bytes) -> list[tuple[float, str]]:
    """Every encoding `data` could be in, with the share of its characters that are ordinary ones."""
    first = _NOT_ASCII.search(data)  # a page may begin with a long head in ASCII, which tells nothing
    begin = first.start() & ~1 if first else 0
    sample = data[begin : begin + _SAMPLE]
    names = ["utf-8", "gb18030", "big5hkscs"]
    if len(data) % 2 == 0:
        names += ["utf-16-le", "utf-16-be"]
    found = []
    for name in names:
        text = sample.decode(name, "replace")
        bad = text.count("\ufffd")
        if bad > max(2, len(sample) * _FEW_DAMAGED):
            continue
        found.append((_ordinary(text), name))
    return found


def _ordinary(text: str) -> float:
    """The share of `text` that is ordinary: common characters, ASCII that is printed, the marks of Chinese text."""
    if not text:
        return 0.0
    good = other_han = plain = 0
    for c in text:
        if c in _COMMON or c in _MARKS_OF_TEXT:
            good += 1
        elif "\u4e00" <= c <= "\u9fff":
            other_han += 1
        elif " " <= c <= "~" or c in "\t\n\r\f\v":
            plain += 1
    # A page is known by its Chinese characters; ASCII stands in every encoding and tells none from another.
    weighed = len(text) - plain
    if weighed == 0:
        return 1.0 if "\x00" not in text else 0.0
    return (good + 0.25 * other_han) / weighed * (1.0 - text.count("\x00") / len(text))


def _lenient(data: bytes, name: str, encoding: str, *, marked: bool = False) -> Decoded:
    """`data` decoded, the odd damaged place left as U+FFFD; SourceError where there are many."""
    try:
        return Decoded(data.decode(encoding), encoding, marked)
    except UnicodeDecodeError as error:
        text = data.decode(encoding, "replace")
        damaged = text.count("\ufffd")
        if damaged > max(2, len(text) * _MUCH_DAMAGED):
            problem = f"begins as {encoding} and is something else from byte {error.start} on"
            raise SourceError(name, problem, _REMEDY) from None
        return Decoded(text, encoding, marked, damaged)


def _looks_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    return sum(byte < 9 or 13 < byte < 27 or 27 < byte < 32 for byte in sample) > len(sample) * 0.01
