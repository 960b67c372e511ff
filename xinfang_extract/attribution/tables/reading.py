"""Read the cells of a table as figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

from xinfang_extract.attribution import petition_words
from xinfang_extract.attribution.attrs import Value, carried, code_of, narrowing_of
from xinfang_extract.attribution.items import Draft, Item
from xinfang_extract.attribution.scope.opening import SORTED
from xinfang_extract.attribution.state import LeftOut, State
from xinfang_extract.attribution.tables.cells import OF_TABLE, draft_of, find_numbers, several_in
from xinfang_extract.attribution.tables.labels import UNIT_ALONE, Label, Labels
from xinfang_extract.attribution.tables.shape import Row, header_rows, label_columns, side_by_side, text_of, width_of
from xinfang_extract.attribution.tables.words import ALIEN, PART_ROW, measures_above
from xinfang_extract.attribution.time.months import interval
from xinfang_extract.lexicon import Lexicon
from xinfang_extract.light import light
from xinfang_extract.model import Block, Kind
from xinfang_extract.page import Page
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.view import View

# The end of the sentence before a table: 县信访局三年受理情况如次：.
LEADS_TO_TABLE = lazy_regex(
    r"(?:受理|接待|收到|办理|登记|处理|来信|来访|信访)[^，。；：]{0,12}(?:如[下次]|见[下附]?表|列表)[^，。；：]{0,4}[：。]?$"
)
# The same, where its table sorts letters or visits alone: 来信分类如下表：.
SORTS_ONE = lazy_regex(
    r"(?P<noun>来信|来访)(?:的)?(?:反映的?)?(?:内容|性质|分类|类别|来源|问题|成分|成份)[^，。；：来]{0,8}(?:如[下次]|见[下附]?表|列表)[^，。；：]{0,4}[：。]?$"
)
CHANNELS = {"来信": "letter", "来访": "visit"}
# In the same sentence: those of whom the rows tell.
OF_MANY = lazy_regex(r"各(?:乡|镇|县|区|市|街|部门|单位|地|级)|下属|所属|基层")
# In the words under the title of a table.
OF_THIS_TABLE = lazy_regex(
    r"(?:本|此|上|下)表(?:只|仅|均)?(?:计|统计|列|反映|包括|为|是)(?P<office>[一-鿿]{0,6}信访(?:局|办公室|办))(?:登记|受理|接待|收到|直接)"
)
# In the head of a column of parts: it says where those went.
GOES_SOMEWHERE = lazy_regex(r"[到赴进去来]")
TWO = 2  # years beside each other, of which one is compared with
ROWS_LOOKED_AT = 40  # for words of petitions in the first column


@light
class Table:
    """A table with the headers of its columns read."""

    pages: Sequence[Page]
    views: list[View]
    labels: Labels
    columns: Mapping[int, Label]
    units: tuple[str, ...]  # that the line above it names


def read_table(state: State, pages: Sequence[Page], block: Block, views: list[View], lexicon: Lexicon) -> None:
    """Read a table; each of its cells gets a view of its own, put at the end of `views`."""
    for rows in side_by_side(pages, [row for row in block.rows if row]):
        _read_one(state, pages, rows, views, lexicon)
    state.headings.keep_captions()


def _read_one(state: State, pages: Sequence[Page], rows: Sequence[Row], views: list[View], lexicon: Lexicon) -> None:
    """Read one of the tables that stand side by side in a block; mostly there is but one."""
    split = header_rows(pages, rows)
    header, body = rows[:split], rows[split:]
    if not header or not body:
        return
    labels = Labels(pages, views, lexicon, label_columns(pages, body))
    columns = {c: labels.over(header, c) for c in range(width_of(rows))}
    _carry_to_persons(columns)
    _carry_to_parts(columns)
    _tell_year_before(columns)
    first_column = "".join(text_of(pages, row[0]) for row in body[:ROWS_LOOKED_AT])
    if not _is_about_petitions(state, columns, first_column):
        return
    _carry_from_sentence(state, columns)
    _carry_office(state, columns)
    _tell_forms_apart(columns)
    captions = " ".join(heading.text for heading in state.headings.captions)
    units = measures_above(captions) or measures_above(_sentence_above(state))
    table = Table(pages, views, labels, columns, units)
    years: set[int] = set()
    for row in body:
        told = _read_row(state, table, row, years)
        years.update({draft.year for draft in told if draft.year is not None})
    if len(years) == max(years, default=0) - min(years, default=0) + 1 > 1:
        state.note_span(min(years), max(years))  # 4年间…: those of the table


def _sentence_above(state: State) -> str:
    """The sentence that was read last before the table."""
    return state.text[slice(*state.here.span)]


def _carry_from_sentence(state: State, columns: Mapping[int, Label]) -> None:
    """`1989年受理的来信按反映的问题分：`, right before a table that names no channel: it sorts the letters."""
    scope, opened = state.here.scope, _sentence_above(state)
    sorts = SORTS_ONE.search(opened)
    if sorts is not None and not any("channel" in label.attrs for label in columns.values()):
        at = state.here.span[0]
        channel = Value(CHANNELS[sorts["noun"]], OF_TABLE, at + sorts.start(), at + sorts.end("noun"), state.block)
        for label in columns.values():
            label.attrs["channel"] = channel.carried()
        return
    if scope is None or scope.parts or SORTED.search(opened.rstrip("：")) is None or not opened.endswith("："):
        return
    if code_of(scope.attrs, "channel") in ("", "all") or any("channel" in label.attrs for label in columns.values()):
        return
    for label in columns.values():
        label.attrs = {**carried(narrowing_of(scope.attrs)), **label.attrs}


def _carry_office(state: State, columns: Mapping[int, Label]) -> None:
    """`县信访局三年受理情况如次：` right before a table, and `本表只计市信访局登记数`: whose its numbers are."""
    opened, body = _sentence_above(state), state.body
    told = OF_THIS_TABLE.search(opened)
    if told is not None:
        body = Value("petition_office", OF_TABLE, text=told["office"])
    elif body is None or state.whole or LEADS_TO_TABLE.search(opened) is None:
        return
    if OF_MANY.search(opened) is not None:
        return  # 县信访局通报各乡镇信访受理情况如下：
    for label in columns.values():
        label.attrs.setdefault("body_type", body.recoded(body.code, OF_TABLE).carried())


def _tell_forms_apart(columns: Mapping[int, Label]) -> None:
    """来信, 个人来访, 集体上访 under 【集体上访】: letters beside the forms of visits are of no form."""
    forms = frozenset(label.attrs["form"].code for label in columns.values() if "form" in label.attrs)
    for label in columns.values():
        label.not_of = forms if "channel" in label.attrs and "form" not in label.attrs else frozenset()


def _tell_year_before(columns: Mapping[int, Label]) -> None:
    """`2014年 2013年 同比%`: the year before, told to compare; years that go up are told for themselves."""
    years = [(n, column.year.last_year) for n, column in columns.items() if column.year is not None]
    changed = any(column.kind in (Kind.CHANGE, Kind.CHANGE_PCT) for column in columns.values())
    if len(years) == TWO and changed and years[0][1] is not None and years[1][1] == years[0][1] - 1:
        columns[years[1][0]].kind = columns[years[1][0]].kind or Kind.PREVIOUS


def _carry_to_persons(columns: Mapping[int, Label]) -> None:
    """来访（批） and 人次: a column that names no more than a measure of people is of the visits left of it."""
    for number, column in columns.items():
        before = columns.get(number - 1)
        if before is None or column.measure != "persons" or UNIT_ALONE.fullmatch(column.text) is None:
            continue
        if before.measure != "persons" and code_of(before.attrs, "channel") == "visit":
            column.attrs = carried(before.attrs)


def _carry_to_parts(columns: Mapping[int, Label]) -> None:
    """转送交办（件） and 其中重复信访（件）: a part of the column left of it, with the same stage and level.

    Parts that tell where those went, 集体上访 其中：到市 到省 进京, are of its form as well, up to the first column
    that tells anything else.
    """
    whole: Label | None = None
    for number, column in columns.items():
        before = columns.get(number - 1)
        if _own_words(column, before).startswith(PART_ROW):
            whole = before if whole is None else whole
            column.measure = column.measure or (whole.measure if whole is not None else "")
        elif whole is not None and column.attrs.keys() - {"channel"} != {"level"}:
            whole = None
        if whole is None:
            continue
        goes = "level" in column.attrs and GOES_SOMEWHERE.search(column.text) is not None
        names = ("channel", "stage", "body_type", "form" if goes else "level")
        given = {name: value for name, value in whole.attrs.items() if name in names}
        column.attrs = {**carried(given), **column.attrs}


def _own_words(column: Label, before: Label | None) -> str:
    """What a column says that the one left of it does not: of 进京访 总人次 and 进京访 其中非访 the last words."""
    if before is None:
        return column.text
    same = takewhile(lambda pair: pair[0] == pair[1], zip(column.text, before.text, strict=False))
    return column.text[sum(1 for _ in same) :]


def _is_about_petitions(state: State, columns: Mapping[int, Label], first_column: str) -> bool:
    """Whether its headers, its rows, its caption or the headings above say so."""
    if any(label.subject is not None for label in columns.values()):
        return True
    if sum("level" in label.attrs and bool(label.measure) for label in columns.values()) > 1:
        return True  # 到市（批/人次）, 进京（批/人次）
    if petition_words.ROWS.search(first_column) is not None:
        return True
    if LEADS_TO_TABLE.search(_sentence_above(state)) is not None:
        return True  # 来信分类如下表：
    return any(h.petition for h in state.headings.captions) or state.under_petitions


def _read_row(state: State, table: Table, row: Row, years: set[int]) -> list[Draft]:
    """The counts of a row, kept; `years` are those of the rows above, of which a row of sums is the whole."""
    label = table.labels.of_row(row)
    if label is None or ALIEN.search(label.text):
        return []
    evidence = " ".join(" ".join(text_of(table.pages, cell).split()) for cell in row)
    counts: list[Draft] = []
    for cell in row:
        column = table.columns.get(cell.column) if cell.column >= table.labels.columns else None
        if column is None or ALIEN.search(column.text):
            continue
        if (several := several_in(table.pages, cell)) is not None:
            table.views.append(several[0])
            at = len(table.views) - 1
            span = (0, len(several[0].text))
            state.left_out += [LeftOut(number, at, span, "unreadable") for number in several[1]]
        for found, own in find_numbers(table.pages, cell, column):
            table.views.append(found.view)
            at = len(table.views) - 1
            draft = draft_of(state, found, label, own, block=at, units=table.units, counts=counts)
            draft.evidence = evidence
            if label.sums and len(years) > 1 and label.year is None and own.year is None:
                draft.year, draft.year_basis = max(years), "stated"
                draft.period = interval(min(years), max(years))
            state.drafts.append(draft)
            if draft.kind is Kind.COUNT:
                counts.append(draft)
    if counts:
        _keep_row(state, counts)
    return counts


def _keep_row(state: State, counts: list[Draft]) -> None:
    """The counts of a row are one thing told; the first row that narrows nothing is the grand total."""
    item = Item(counts, dict(counts[0].attrs), noun=True, sentence=state.sentences)
    state.told.append(item)
    first = state.grand is None and state.total is None
    if first and item.code("channel") == "all" and not item.code("form") and not item.code("level"):
        state.grand = state.total = state.main = item
