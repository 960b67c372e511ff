"""One document from its blocks to its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.context import Context, read_context
from xinfang_extract.attribution.figures import figures_of, unread_of
from xinfang_extract.attribution.reader import Reader
from xinfang_extract.attribution.tables import read_table
from xinfang_extract.lexicon import Lexicon
from xinfang_extract.model import Basis, Block, BlockKind, Figure, Page, Unread
from xinfang_extract.options import Options
from xinfang_extract.rules.scan import scan
from xinfang_extract.view import View

# Whose section a title or the first lines name. A petition office's own page speaks of its whole jurisdiction.
INSTITUTIONS = (
    ("court", regex.compile(r"法\s*院|涉诉信访|审判")),
    ("procuratorate", regex.compile(r"检\s*察|检察署|控告申诉检察")),
    ("discipline", regex.compile(r"信访举报|纪\s*检|纪\s*委|监\s*委|监\s*察(?:局|机关|委|部门)|纪律检查")),
    ("congress", regex.compile(r"人\s*大(?!代表|厅|[^，。]{0,12}会议)|人民代表大会(?![^，。]{0,16}会议)")),
    ("police", regex.compile(r"公\s*安|派出所")),
    ("mass_org", regex.compile(r"职工(?:来信来访|信访)|妇女(?:来信来访|信访)|残疾人(?:来信来访|信访)|工\s{0,4}会(?!议)|妇\s*联|妇女联合会|残\s*联|残疾人联合会|侨\s*联|共青团|团委|工商联")),
    ("other", regex.compile(r"政\s*协|政治协商")),
    ("department", regex.compile(r"(?:环境|环保|国土|土地|住房|城乡建设|城建|教育|卫生|医疗|林业|农业|民政|人社|劳动|社会保障|交通|水利|水务|司法|工商|税务|计生|国资|房管|自然资源|退役军人|民族|宗教|粮食|移民|扶贫|质监|市场监管)[^\s，。]{0,6}(?:信访|来信来访|接访)")),
    ("department", regex.compile(r"[一-鿿]{1,8}(?<!信访|群众工作|公安)(?:局|厅|委员会)(?![长面])|林\s*业$|环境保护|国土资源|民\s*政$|卫\s*生$|教\s*育$|人力资源|住房和城乡建设|侨\s*务")),
    ("township", regex.compile(r"^[一-鿿]{2,4}(?:镇|乡|街道)(?:$|[\s　（(])|街道办事处$")),
)  # fmt: skip
BUREAU = regex.compile(r"[一-鿿]{2,12}(?<!信访)(?:局|厅)(?![长面])")
HANDLES = r"[^，。]{0,10}(?:受理|接待|接收|处理|登记|收到|办理|信访|来信|来访|系统|把|实行|坚持|拆阅|接办)"
OFFICE = regex.compile(r"信访(?:局|办|处|科)|群众工作(?:局|部)|信访工作|信\s*访|来信来访|接访")


@dataclass(frozen=True, slots=True)
class Document:
    """What a document says: its figures in print order, what was left unread, and what holds for all of it."""

    figures: list[Figure]
    unread: list[Unread]
    context: Context
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A block with the view that the rules read."""

    block: Block
    view: View


def read_figures(pages: Sequence[Page], blocks: Sequence[Block], lexicon: Lexicon, options: Options) -> Document:
    """Read a document from its blocks."""
    readings = [Reading(block, View.of(pages, block.lines)) for block in blocks]
    heads = [
        r
        for r in readings
        if r.view.text
        and (
            r.block.kind is BlockKind.TITLE
            or r.block.kind is BlockKind.HEADING
            and (r.block.depth <= 4 or r.block.depth >= 9)
        )
    ]
    title = "\n".join(r.view.text for r in heads)
    furniture = "\n".join(r.view.text for r in readings if r.block.kind is BlockKind.ASIDE and r.view.text)
    prose = "\n".join(r.view.text for r in readings if r.block.kind in (BlockKind.PROSE, BlockKind.HEADING))
    banner = "\n".join(page.text[:300] for page in pages[:1])
    context = read_context(title, furniture + "\n" + banner, prose, options.year)
    reader = Reader(
        context,
        document_body=_page_body(readings, prose) if len(pages) == 1 else None,
        petition_page=_petition_page(readings),
    )
    views = [r.view for r in readings]
    for index, reading in enumerate(readings):
        view = reading.view
        if reading.block.kind is BlockKind.ASIDE or not view.text:
            continue
        if reading.block.kind is BlockKind.TABLE:
            read_table(reader, pages, reading.block, views, lexicon)
            continue
        mentions = scan(view.text, lexicon)
        if reading.block.kind in (BlockKind.TITLE, BlockKind.HEADING):
            following = ""
            if reading.block.depth <= 5:
                following = next(
                    (r.view.text for r in readings[index + 1 : index + 4] if r.block.kind is BlockKind.PROSE), ""
                )
            joined = (
                index > 0
                and readings[index - 1].block.kind is reading.block.kind
                and (reading.block.depth <= 4 or reading.block.depth >= 9)
                and readings[index - 1].block.depth == reading.block.depth
            )
            body = _section_body(view.text, following)
            reader.read_heading(index, view.text, mentions, reading.block.depth, body, joined=joined)
        else:
            reader.read_prose(index, view.text, mentions)
    heads_and_banner = "\n".join((title, *(page.text[:120] for page in pages[:1])))
    return Document(figures_of(reader, pages, views), unread_of(reader, pages, views), context, heads_and_banner, prose)


def _page_body(readings: Sequence[Reading], prose: str) -> Value | None:
    """Whose page it is, where its heads or its first sentence name an institution and no petition office."""
    heads = [
        r.view.text for r in readings if r.block.kind in (BlockKind.TITLE, BlockKind.HEADING) and r.block.depth <= 4
    ][:6]
    for head in heads:
        if regex.search(r"信访(?:局|办)|群众工作(?:局|部)", head):
            return None
        for kind, pattern in INSTITUTIONS:
            if found := pattern.search(head):
                return Value(kind, "page_named", basis=Basis.CARRIED, text=found[0].strip())
    first = prose.lstrip().split("。")[0][:250]
    if regex.search(r"信访(?:局|办)|群众工作(?:局|部)|各级信访|信访部门|党政信访", first):
        return None
    for kind, pattern in (*INSTITUTIONS[:7], ("department", BUREAU)):
        agent = r"(?:全?[省市县区州旗]|两级|各级|地区|本|年，?)[^，。]{0,10}" + f"(?:{pattern.pattern})" + HANDLES
        if regex.search(agent, first):
            return Value(kind, "first_sentence", basis=Basis.CARRIED)
    return None


def _section_body(head: str, following: str) -> Value | None:
    """Whose section it is: its head says so, or the sentence it begins with (县人大常委会设立后…)."""
    for kind, pattern in INSTITUTIONS[:8]:
        if found := pattern.search(head):
            return Value(kind, "page_named", basis=Basis.CARRIED, text=found[0].strip())
    first = following[:70]
    if regex.search(
        r"信访局|信访办(?!公室)|县委(?!员)|人民政府|全[县市省区州]|群众工作|人委|革委", first
    ) or not regex.search(r"信访|来信|来访|举报|控告|申诉", head):
        return None
    for kind, pattern in INSTITUTIONS[:7]:
        if found := pattern.search(first):
            return Value(kind, "first_sentence", basis=Basis.CARRIED, text=found[0].strip())
    return None


PETITIONS = regex.compile(r"信\s*访|来信|来访|接访|上访|控告申诉|信访举报|接待|包案|积案|复查复核|群众工作")


def _petition_page(readings: Sequence[Reading]) -> bool:
    """Whether the page as a whole speaks of petitions: its title does, or most of its headings do."""
    heads = [r for r in readings if r.block.kind in (BlockKind.TITLE, BlockKind.HEADING)]
    high = [r for r in heads if r.block.depth <= 4]
    if len(high) <= 3 and any(regex.search(r"信\s*访(?!局长)|来信来访|接访|群众来信", r.view.text) for r in high):
        return True
    low = [r for r in heads if 4 < r.block.depth < 9]
    return bool(low) and sum(bool(PETITIONS.search(r.view.text)) for r in low) * 5 >= len(low) * 2
