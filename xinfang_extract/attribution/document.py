"""One document from its blocks to its figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile, zip_longest

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.figures import Where, figures_of, unread_of
from xinfang_extract.attribution.headings import CAPTION, CHAPTER
from xinfang_extract.attribution.institutions import (
    depth_of_houses,
    house_named,
    may_be_the_same,
    page_body,
    section_body,
    signed_by,
    titles_of,
)
from xinfang_extract.attribution.interviews import is_interview, says_who_speaks
from xinfang_extract.attribution.item_lists import list_ends
from xinfang_extract.attribution.letters_alone import take_letters_alone
from xinfang_extract.attribution.own_level import own_level
from xinfang_extract.attribution.petition_words import (
    TITLE,
    is_petition_page,
    is_titled_petitions,
    speaks_of_petitions,
)
from xinfang_extract.attribution.printed import Printed
from xinfang_extract.attribution.prose.paragraphs import read_heading, read_paragraph
from xinfang_extract.attribution.sections import open_section
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.tables.reading import read_table
from xinfang_extract.attribution.time.document_year import Context, read_context
from xinfang_extract.attribution.time.titled import TITLE_YEAR
from xinfang_extract.attribution.words.bodies import HOUSE, is_institution
from xinfang_extract.layout.marks import is_chapter
from xinfang_extract.lexicon import Lexicon
from xinfang_extract.light import light
from xinfang_extract.model import Block, BlockKind, Figure, Unread
from xinfang_extract.options import Options
from xinfang_extract.page import Page
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.scan import scan
from xinfang_extract.view import View

MOST_TITLES = 6  # of a page, that may say whose it is
BANNER = 300  # characters at the head of the first page, where websites say what they are
HEAD = 120  # the same, for the title of the document
# Over a title: for whom the paper is, and its number.
NOTICE = lazy_regex(
    r"(?:内部|机密|绝密|秘密|注意|妥善|用后|特急|急件|密件|密级|参考|刊物|资料|文件|保存|材料|收回|[\s·（）()：:])+"
    r"|第[一二三四五六七八九十\d]{1,4}[期号](?:[（(]总第?\d+期[）)])?"
)
SLOGAN = lazy_regex(r"最高指示|毛主席(?:语录|教导(?:我们)?)：?")
SECTION = 5  # depth of headings whose first paragraph may say whose section it is
NEAR = 3  # blocks after a heading in which its first paragraph is looked for
# A chapter of an institution's book on the discipline of its officials, and on petitions.
TWO_THINGS = lazy_regex(r"^第[一二三四五六七八九十]+章(?:纪检|监察|纪检监察|人事|司法)信访")
# The name of a part of a company or a school: 校长办公室.
OWN_ROOM = lazy_regex(r"[一-鿿]{1,8}(?:办公室|处|部|科)")
LINES = frozenset({BlockKind.TITLE, BlockKind.HEADING})


@light
class Document:
    """What a document says: its figures in print order, what was left unread, and what holds for all of it."""

    title: str
    text: str
    pages: Sequence[Page]
    _state: State
    _printed: Printed

    @property
    def context(self) -> Context:
        """What holds for all of it."""
        return self._state.context

    @property
    def texts(self) -> list[str]:
        """What each of its blocks reads as, and after them the cells of its tables."""
        return self._printed.texts

    @property
    def has_figures(self) -> bool:
        """Whether anything was counted."""
        return bool(self._state.drafts)

    def figures(self, where: Where) -> list[Figure]:
        """The figures, each with the place that it reports on."""
        take_letters_alone(self._state, self.texts)
        return figures_of(self._state, self.pages, self._printed, where)

    @property
    def unread(self) -> list[Unread]:
        """The numbers beside petition units that are none."""
        return unread_of(self._state, self.pages, self._printed)


@light
class Reading:
    """A block with the view that the rules read."""

    block: Block
    view: View

    @property
    def is_head(self) -> bool:
        """Whether it is a title or a heading."""
        return self.block.kind in LINES

    @property
    def is_title(self) -> bool:
        """Whether it may say what the document is: a title, a chapter, the caption of a table."""
        return self.block.kind is BlockKind.TITLE or self.is_head and _stands_out(self.block.depth)


def read_figures(pages: Sequence[Page], blocks: Sequence[Block], lexicon: Lexicon, options: Options) -> Document:
    """Read a document from its blocks."""
    readings = [Reading(block, View.of(pages, block.lines)) for block in blocks]
    title = _lines(r for r in readings if r.is_title and r.view.text)
    prose = _lines(r for r in readings if r.block.kind in (BlockKind.PROSE, BlockKind.HEADING))
    first = pages[0].text if pages else None
    state = _begin(readings, title, prose, first, options, alone=len(pages) == 1)
    views = [r.view for r in readings]
    interview = is_interview([r.view.text for r in readings if r.is_head])
    ends = list_ends([(r.block.kind, r.block.depth, r.view.text) for r in readings])
    signed = _signatures(readings)
    for index, reading in enumerate(readings):
        state.signed = signed.get(index)
        if index in ends:
            state.headings.close(ends[index])
        if reading.block.kind is BlockKind.ASIDE or not reading.view.text:
            continue
        if reading.block.kind is BlockKind.TABLE:
            read_table(state, pages, reading.block, views, lexicon)
        elif reading.is_head:
            if not (interview and says_who_speaks(reading.view.text)):
                _read_heading(state, readings, index, lexicon)
        else:
            read_paragraph(state, index, reading.view.text, lexicon)
    full_title = title if first is None else f"{title}\n{first[:HEAD]}"
    return Document(full_title, prose, pages, state, Printed(pages, views))


def _signatures(readings: Sequence[Reading]) -> dict[int, Value]:
    """Who has signed the article of each block, from its title on: `（县住建局　供稿）` below its last paragraph."""
    signed: dict[int, Value] = {}
    begin = 0
    for index, reading in enumerate(readings):
        line = reading.view.text
        if line.startswith("（") and "）" not in line and index + 1 < len(readings):
            line += readings[index + 1].view.text  # set apart, it is two heads: （县住建局, 供稿）
        if (who := signed_by(line)) is not None:
            signed.update(dict.fromkeys(range(begin, index), who))
            begin = index + 1
        elif reading.is_title:
            begin = index
    return signed


def _lines(readings: Iterable[Reading]) -> str:
    return "\n".join(r.view.text for r in readings)


def _begin(
    readings: Sequence[Reading], title: str, prose: str, first: str | None, options: Options, *, alone: bool
) -> State:
    """The state before the first block: what the heads, the page furniture and the prose say of the whole document."""
    running = [r.view.text for r in readings if r.block.kind is BlockKind.ASIDE and r.view.text]
    furniture = "\n".join(running)
    long_titles = list(titles_of((), prose))  # too long for headings
    head = title if TITLE_YEAR.search(title) is not None else "\n".join([title, *long_titles])
    context = read_context(head, f"{furniture}\n{(first or '')[:BANNER]}", prose, options.year)
    heads = [(r.block.depth, r.view.text) for r in readings if r.is_head]
    houses = depth_of_houses([(r.block.depth, r.view.text) for r in _last_of_stacks(readings)])
    own = [r for r in readings if not (r.is_head and r.block.depth == houses)]
    first_of_page = houses is None and not _begins_with_other_business(readings)
    titled = any(map(TITLE.search, long_titles))
    return State(
        context,
        document_body=page_body(_titles(own), prose if first_of_page else "", running) if alone else None,
        depth_of_houses=houses,
        petition_page=titled or is_petition_page(heads),
        begins_with_petitions=titled or is_titled_petitions(heads),
        level=own_level(prose, _titles(own)),
    )


def _told(readings: Sequence[Reading]) -> list[Reading]:
    """Those that say something, page furniture left aside."""
    return [r for r in readings if r.block.kind is not BlockKind.ASIDE and r.view.text]


def _last_of_stacks(readings: Sequence[Reading]) -> Iterator[Reading]:
    """The heads, of those that stand right under each other at one depth the last: the others head nothing."""
    told = _told(readings)
    for reading, following in zip_longest(told, told[1:]):
        alike = following is not None and _are_alike(reading.block, following.block)
        if reading.is_head and not (alike and reading.block.depth == CHAPTER):
            yield reading


def _titles(readings: Sequence[Reading]) -> list[str]:
    """The titles at the head of the document, or the head behind the words of Mao that pages of 1966 to 1976 have."""
    own = [r for r in _told(readings) if NOTICE.fullmatch(r.view.text) is None]
    slogan = bool(own) and SLOGAN.fullmatch(own[0].view.text) is not None
    if slogan:
        own = [r for r in own[1:] if r is not own[1] or r.is_head]
    at_the_head = takewhile(lambda r: r.block.kind is not BlockKind.PROSE, own)
    return [r.view.text for r in at_the_head if r.is_head and (slogan or r.block.depth <= CHAPTER)][:MOST_TITLES]


def _begins_with_other_business(readings: Sequence[Reading]) -> bool:
    """Whether the page begins in an entry of other business, before the one on petitions: its sentence is not ours."""
    heads = [r.view.text for r in readings if r.block.kind is BlockKind.HEADING]
    first = next((r for r in readings if r.block.kind in (BlockKind.HEADING, BlockKind.PROSE) and r.view.text), None)
    if first is None or first.block.kind is not BlockKind.HEADING:
        return False
    text = next((r.view.text for r in readings if r.block.kind is BlockKind.PROSE and r.view.text), "")
    if "。" not in text and speaks_of_petitions(text):
        return False  # 【政民互动】, the column of a website, and behind it the title
    above = takewhile(lambda r: r.block.kind is not BlockKind.PROSE, readings)
    if any(speaks_of_petitions(r.view.text) for r in above if r.is_head):
        return False  # 第五章 经常性工作 / 四、来信来访
    return any(map(speaks_of_petitions, heads))


def _read_heading(state: State, readings: Sequence[Reading], index: int, lexicon: Lexicon) -> None:
    block, text = readings[index].block, readings[index].view.text
    following = ""
    if block.depth <= SECTION:
        near = readings[index + 1 : index + 1 + NEAR]
        following = next((r.view.text for r in near if r.block.kind is BlockKind.PROSE), "")
    own = index + 1 < len(readings) and readings[index + 1].block.kind is BlockKind.PROSE
    body = _whose_section(state, block, text, following, own=own)
    joined = index > 0 and _stands_out(block.depth) and _are_alike(readings[index - 1].block, block)
    joined = joined and not is_chapter(text)  # 第一节 申诉复查（略） / 第二节 来信来访
    if body is not None and _is_one_of_two(state, readings, index):
        body = None
    open_section(state, text, scan(text, lexicon), block.depth, body, block=index, joined=joined)
    read_heading(state, index, text, lexicon)


def _whose_section(state: State, block: Block, text: str, following: str, *, own: bool) -> Value | None:
    """Whose section it is: that of the one before, on a page that is nobody's, where neither says anything else."""
    body = section_body(text, following, own=own)
    if block.depth == state.depth_of_houses:
        return body or house_named(text)
    house = state.document_body
    if body is None and house is not None and house.rule == HOUSE and OWN_ROOM.fullmatch(text) is not None:
        return house  # 校长办公室, after 纪检监察
    if block.depth != SECTION or state.document_body is not None or state.headings.chapter_of_petitions:
        return body
    if body is None and may_be_the_same(text, following):
        return state.neighbour
    if body is not None or speaks_of_petitions(text):
        state.neighbour = body if is_institution(body) else None
    return body


def _is_one_of_two(state: State, readings: Sequence[Reading], index: int) -> bool:
    """`粮食志 / 第八章　纪检　信访`: a title that names another institution, beside one on petitions as such."""
    block, after = readings[index].block, readings[index + 1 : index + 2]
    text = readings[index].view.text
    if not is_institution(state.document_body) or block.depth >= CHAPTER:
        return False
    beside = any(_are_alike(block, r.block) and speaks_of_petitions(r.view.text) for r in after)
    return TWO_THINGS.search(text) is not None or beside and not speaks_of_petitions(text)


def _stands_out(depth: int) -> bool:
    """Whether a heading is a title, a chapter or a section of the book, or the caption of a table."""
    return depth <= CHAPTER or depth >= CAPTION


def _are_alike(before: Block, block: Block) -> bool:
    """Whether a title goes on in the next one: lines of one kind and depth."""
    return before.kind is block.kind and before.depth == block.depth
