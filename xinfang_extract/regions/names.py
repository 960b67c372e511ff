"""Names of places in running text: 澄江县 in 中共澄江县委, also of counties that no table has."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.light import light
from xinfang_extract.patterns import lazy_re
from xinfang_extract.regions.table import divisions


@light
class Named:
    """A place named at `start` up to `end`; `known` where the table of divisions has the name."""

    start: int
    end: int
    name: str
    known: bool


_KIND = lazy_re(r"[县市区旗州盟省]")
_NOT_AFTER = lazy_re(
    r"处级|团级|[级直域场长际容情辖民镇乡管属]|划|别|帜|号|舰|城(?:区|镇|乡|市)|(?:县|市|区)(?:区|县|市)"
)
_SEVERAL = lazy_re(r"县(?:[区旗]|市(?![\u4e00-\u9fff]))")
"""兄弟县区 are no place."""
_VAGUE = lazy_re(
    r"[东西南北中]区|[东西南北老新]城区|[东西南北]市区|.*郊区|.*矿区|新区|市区|城区|林区|城[东西南北中关]区|市中区|新市区|老区|新建县|.{2}地区"
)
"""Names that are also common words: only where what they lie in stands right before them."""
_FUNCTION = frozenset(
    "全本我各外邻该两多所在的对向到和与及同由从为是有无一二三四五六七八九十百千万每某几数其这那此县区州乡镇村级局办处科党政国中央上下新老旧"
    "大小内访信件人年月日时来往去回进入出将被把使让给跟比较至于了着过等个次前后间事批份名第即则而且但或若因"
)
_VERBS = lazy_re(
    "安排|撤销|转送|转交|联系|设立|成立|组织|协调|督促|配合|报送|召开|报请|抽调|涉及|撤消|指导|帮助|来自|包括|其他|开展|反映|检举|控告|举报|揭发|批评|接待|受理|组成|实行|推行|创建"
)
_BEFORE = lazy_re(r"(?:^|[^\u4e00-\u9fff]|中共|中国共产党|年|月|日|地区)$")
_UNKNOWN = 3  # glyphs before 县 in the name of a county that no table has


def names_in(text: str) -> list[Named]:
    """The places named in `text`, in order; none overlaps another."""
    found: list[Named] = []
    for kind in _KIND.finditer(text):
        end = kind.end()
        if _NOT_AFTER.match(text, end):
            continue
        floor = found[-1].end if found else 0
        named = _known(text, floor, end) or _unknown(text, floor, end)
        if named is not None:
            found.append(named)
    return found


def places_in(text: str) -> list[Named]:
    """As `names_in`, with names that stand right after one another as one: 云南省玉溪市澄江县."""
    found: list[Named] = []
    for named in names_in(text):
        if found and found[-1].end == named.start:
            start = found.pop().start
            named = Named(start, named.end, text[start : named.end], named.known)
        found.append(named)
    return found


def _known(text: str, floor: int, end: int) -> Named | None:
    """The longest name of the table that ends at `end`."""
    names = divisions().by_name
    for start in range(max(floor, end - 15), end - 1):
        name = text[start:end]
        if name in names and _stands(name, text, start, floor):
            return Named(start, end, name, True)
    return None


def _stands(name: str, text: str, start: int, floor: int) -> bool:
    """Whether glyphs that may be another word are a name here: right after the place it lies in, or alone."""
    within = floor == start and start > 0
    if _VAGUE.fullmatch(name):
        return within or (name.endswith("地区") and _begins(text, start))
    return len(name) > 2 or within or _begins(text, start)


def _begins(text: str, start: int) -> bool:
    """Whether a name can begin at `start`: after a mark, the beginning, or a word such as 中共."""
    return _BEFORE.search(text, max(0, start - 5), start) is not None


def _unknown(text: str, floor: int, end: int) -> Named | None:
    """A county that no table has: two or three glyphs that begin where a name can begin."""
    if text[end - 1] in "省盟" or _SEVERAL.match(text, end - 1):
        return None
    for start in range(max(floor, end - 1 - _UNKNOWN), end - 2):
        stem = text[start : end - 1]
        if (
            all("\u4e00" <= glyph <= "\u9fff" and glyph not in _FUNCTION for glyph in stem)
            and _VERBS.search(stem) is None
            and "市" not in stem
            and (start == floor or _begins(text, start))
        ):
            return Named(start, end, text[start:end], False)
    return None


_BUSINESS = "统计|综合|党政|党史|信访|人大|政协|检察|审判|法院|检察院|公安|政法|纪检监察|社会"
_WORK = lazy_re(
    rf"(?:中共|中国共产党)?([\u4e00-\u9fff]{{2,10}}?)(?:{_BUSINESS})?"
    r"(?:年\s*鉴|志|执政纪要|大事记|概览|要览|年报|工作总结)"
)
_NO_PLACE = lazy_re(rf"{_BUSINESS}|[全本我各该].*|.*(?:机关|部门|单位|工作|年度|半年|季度)|人口|民政|教育|卫生")
_YEAR = lazy_re(r"[0-9０-９一二三四五六七八九〇○零]{2,4}年?[-—～至~]?")


def works_in(heading: str) -> Iterator[str]:
    """What stands before 年鉴, 志 and the like in a title: 澄江 of 澄江年鉴2017, but nothing of 2017年信访工作总结."""
    for found in _WORK.finditer(_YEAR.sub(" ", heading.replace("\u3000", " "))):
        if not _NO_PLACE.fullmatch(found[1]):
            yield found[1]
