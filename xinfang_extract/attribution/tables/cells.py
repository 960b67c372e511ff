"""One cell: what its column and its row say of its number, and what the headings add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import regex

from xinfang_extract.attribution.attrs import Value, carried, code_of, join_codes, narrowing_of
from xinfang_extract.attribution.headings import PLACE_NAME
from xinfang_extract.attribution.items import Draft
from xinfang_extract.attribution.scope.own_offices import own_office
from xinfang_extract.attribution.scope.whose import body_of_page
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.tables.labels import Label
from xinfang_extract.attribution.tables.shape import NUMERIC, text_of
from xinfang_extract.attribution.tables.words import BUREAU_ROW, SPAN_SUM, fitting, measure_of, only_goes_down
from xinfang_extract.attribution.time.held import year_told
from xinfang_extract.attribution.time.months import months_of
from xinfang_extract.attribution.words.kinds import BY_SIGN
from xinfang_extract.light import light
from xinfang_extract.model import Cell, Kind
from xinfang_extract.page import Page
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.numbers import Number, read_value
from xinfang_extract.view import View

# In the title of a table: the petitions of a place, and not those that an office of it received.
OF_A_PLACE = lazy_regex(
    r"(?:全[县市区省州旗]|[一-鿿][县市区省州旗])(?:历年|各年|各类)?(?:人民|群众|公民|公众)?(?:来信|来访|信访|上访|集体访)(?!局|办|科|室|部门|接待)"
)
# In the heading of a table: its rows are where petitioners come from, 按属地分.
BY_PLACE = lazy_regex(r"属地|来源地|地域|户籍")
# The head of a column with two numbers in each cell: 集体访（批/人次） over 2/31.
PAIR_OF_UNITS = lazy_regex(r"(件次?|起|批次?)/(人次?)")
# 296            502: two cells of a row that others have not.
SEVERAL = lazy_regex(r"\d[\d,]*(?: {3,}\d[\d,]*)+")
DIGITS = lazy_regex(r"\d[\d,]*")
OF_TABLE = "table_named"
"""The rule of whose the numbers of a table are, as the words above it say."""
MINUS = frozenset({*(sign for sign, way in BY_SIGN.items() if way < 0), "―", "减", "降"})
"""Signs before a number that went down; in prose ― is a dash."""
WAYS = frozenset("增减升降")
"""Signs in words, which say that the number of a cell compares."""


@light
class Found:
    """A number in a cell: its match in the text of the cell, and in the view of the cell."""

    text: regex.Match[str]
    seen: regex.Match[str]
    view: View
    value: Decimal


def find_numbers(pages: Sequence[Page], cell: Cell, column: Label) -> list[tuple[Found, Label]]:
    """The numbers that a cell is, each with what its column says of it: one, two in `批/人次`, or none."""
    text = text_of(pages, cell)
    both = PAIR_OF_UNITS.search(column.text) if "/" in text else None
    view = View.of(pages, [cell.span])
    if both is None:
        found = _number_in(text, view, 0, len(text), 0)
        return [(found, column)] if found is not None else []
    out: list[tuple[Found, Label]] = []
    slash, seen = text.index("/"), view.text.find("/")
    for unit, (at, end, seen_from) in zip(
        both.groups(), ((0, slash, 0), (slash + 1, len(text), seen + 1)), strict=True
    ):
        found = _number_in(text, view, at, end, seen_from)
        if found is not None:
            out.append((found, replace(column, measure=measure_of(unit))))
    return out


def _number_in(text: str, view: View, start: int, end: int, seen_from: int) -> Found | None:
    """The number that a stretch of the text of a cell is; in its view it stands from `seen_from` on."""
    if (match := NUMERIC.fullmatch(text, start, end)) is None:
        return None
    seen, printed = NUMERIC.search(view.text, seen_from), match["number"].replace(" ", "")
    if not printed[0].isascii():
        printed = printed.replace("·", "点").replace(".", "点")  # 三九·九
    value = read_value(printed)
    return Found(match, seen, view, value) if seen is not None and value is not None else None


def several_in(pages: Sequence[Page], cell: Cell) -> tuple[View, list[Number]] | None:
    """The numbers of a cell that holds more than one, far apart, so that nobody can say which column each is of."""
    if SEVERAL.fullmatch(text_of(pages, cell)) is None:
        return None
    view = View.of(pages, [cell.span])
    found = DIGITS.finditer(view.text)
    return view, [Number(m.start(), m.end(), m.end(), read_value(m.group())) for m in found]


def draft_of(
    state: State,
    found: Found,
    row: Label,
    column: Label,
    *,
    block: int,
    units: tuple[str, ...],
    counts: Sequence[Draft],
) -> Draft:
    """The draft of a cell, the view of which is at `block`.

    `units` are the measures named above the table, `counts` the counts before it in its row.
    """
    attrs = _attrs(state, row, column)
    kind = _kind(found, row, column)
    own = column.year or row.year
    base = next((d for d in counts if not own or d.year == own.last_year), counts[0] if counts else None)
    measure = _measure(found, row, column, kind, base)
    if not measure:
        channel = code_of(attrs, "channel") or "all"
        measure = fitting(units, channel) or (base.measure if base is not None else "cases")
    draft = Draft(
        _number(found, measure),
        block,
        (0, found.seen.end("number")),
        measure,
        kind,
        found.value * _sign(found, kind, column),
        attrs,
        *_year(state, row, column, kind),
        place=_place(state, row),
    )
    if kind is not Kind.COUNT:
        beside = counts[-1:] if kind is Kind.SHARE and own is None else ()  # 1979年 占总数% 1985年 占总数%
        draft.base = next((d for d in (*beside, *counts) if d.measure == measure), base)
        if beside and draft.base is not None:
            draft.year, draft.year_basis, draft.period = draft.base.year, draft.base.year_basis, draft.base.period
        if column.measure and draft.base is not None and not column.attrs and not row.attrs:
            draft.attrs = {
                **carried(draft.base.attrs),
                **attrs,
                **carried(narrowing_of(draft.base.attrs)),
            }  # 来访（人次） and 人次同比
    if kind in (Kind.CHANGE, Kind.CHANGE_PCT) and own is None:
        _to_the_last_year(draft, counts)
    return draft


def _to_the_last_year(draft: Draft, counts: Sequence[Draft]) -> None:
    """增减 beside the columns of two years tells of the later one, whatever year the document reports on."""
    dated = [d for d in counts if d.year is not None and d.measure == draft.measure]
    if draft.year is None and dated or len({d.year for d in dated}) > 1:
        draft.base = max(dated, key=lambda d: d.year or 0)
        draft.year, draft.year_basis, draft.period = draft.base.year, draft.base.year_basis, draft.base.period


def _kind(found: Found, row: Label, column: Label) -> Kind:
    kind = column.kind or row.kind or Kind.COUNT
    percent = bool(found.text["pct"]) or column.percent or row.percent
    if found.text["sign"] in WAYS:
        return Kind.CHANGE_PCT if percent else Kind.CHANGE
    if kind is Kind.CHANGE and (percent or "." in found.text["number"]):
        return Kind.CHANGE_PCT
    return Kind.SHARE if kind is Kind.COUNT and percent else kind


def _sign(found: Found, kind: Kind, column: Label) -> int:
    if found.text["sign"] in MINUS:
        return -1
    return -1 if kind in (Kind.CHANGE, Kind.CHANGE_PCT) and only_goes_down(column.text) else 1


def _measure(found: Found, row: Label, column: Label, kind: Kind, base: Draft | None) -> str:
    """What the labels or the cell itself name; what compares is in the measure of the count it speaks of."""
    named = column.measure or row.measure
    if not named and kind is not Kind.COUNT and base is not None:
        return base.measure
    return named or measure_of(found.text["unit"] or "")


def _number(found: Found, measure: str) -> Number:
    start, end = found.seen.span("number")
    if found.seen["sign"]:
        start = found.seen.start("sign")
    return Number(start, end, found.seen.end(), found.value, found.text["pct"] or "", measure)


def _year(state: State, row: Label, column: Label, kind: Kind) -> tuple[int | None, str, str]:
    own, months = column.year or row.year, column.months or row.months
    year, basis, period = year_told(state, own)
    if own is not None:
        return year, basis, _of_months(year, months, period)
    if state.last_span is not None and SPAN_SUM.search(column.text + row.text):
        first, year = state.last_span
        basis, period = "stated", f"{first}/{year}"
    if kind is Kind.PREVIOUS and year is not None:
        year -= 1
    return year, basis, _of_months(year, months, period)


def _of_months(year: int | None, months: tuple[int, int] | None, period: str) -> str:
    """The months of a year that a label names: 上半年, 3月; else the `period` told of."""
    return period if months is None or year is None else months_of(year, *months)


def _place(state: State, row: Label) -> str:
    """A county that has a row of its own, or that a heading names."""
    return row.text if _is_place(row) else state.headings.place


def _is_place(row: Label) -> bool:
    """Whether a row is that of a county."""
    return bool(row.text) and row.text[-1] in "县区旗市" and PLACE_NAME.fullmatch(row.text) is not None


def _attrs(state: State, row: Label, column: Label) -> dict[str, Value]:
    """What the headings give, the column over it, and the row over both."""
    given = state.headings.given
    if code_of(given, "form") in column.not_of:
        given = {name: value for name, value in given.items() if name != "form"}
    attrs = {**given, **row.under, **column.attrs}
    for name, value in row.attrs.items():
        attrs[name] = _over(name, value, attrs.get(name), column)
    if code_of(row.attrs, "body_type") == "township" and any(map(BY_PLACE.search, state.headings.texts[-1:])):
        attrs.pop("body_type", None)
    if "body_type" not in row.attrs and BUREAU_ROW.search(row.text) and not row.sums:
        attrs["body_type"] = Value("department", "row_label", text=row.text)
    if "body_type" in attrs:
        attrs["body_type"] = own_office(state, attrs["body_type"])
    of_table = "body_type" in attrs and attrs["body_type"].rule == OF_TABLE
    if code_of(attrs, "level") not in ("", "township") and not of_table:
        attrs.pop("body_type", None)  # 到市上访情况: a row tells where petitioners came from
    body = body_of_page(state) if "body_type" not in attrs and row.whole is None else None
    if body is not None and not (body.code == "petition_office" and _is_of_all(state)):
        attrs["body_type"] = body
    when_or_where = row.year or row.months or _is_place(row)
    if row.text and not row.attrs and not when_or_where and not row.measure and not row.sums:
        attrs["topic"] = Value("topic", "row_label", text=row.text)
    return attrs


def _is_of_all(state: State) -> bool:
    """Whether the title of the table says that it is of a whole jurisdiction: 1980—1984年临河县群众来信来访统计表."""
    return any(OF_A_PLACE.search(heading.text) is not None for heading in state.headings.captions)


def _over(name: str, value: Value, given: Value | None, column: Label) -> Value:
    """An attribute of a row over what is given: 合计 takes no channel back, forms of row and column join."""
    if given is None:
        return value
    if name == "stage" and value.code == "assigned" and code_of(column.attrs, "stage") not in ("", "received"):
        return given  # 上级交办: what became of those
    if name == "channel" and value.code == "all" != given.code:
        return given  # 合计, 涉法涉诉 beside 来信
    if name == "form" and given.code != value.code and "form" in column.attrs:
        return Value(join_codes((given.code, value.code)), value.rule, value.start, value.end, value.block)
    return value
