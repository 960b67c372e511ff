"""What the headers of the columns and the labels of the rows say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from xinfang_extract.attribution.attrs import Value, carried
from xinfang_extract.attribution.headings import NUMBERED
from xinfang_extract.attribution.tables.shape import YEAR, Row
from xinfang_extract.attribution.tables.words import PART_ROW, PERCENT, SUM_ROW, kind_of, measure_of
from xinfang_extract.attribution.time.months import months_in
from xinfang_extract.attribution.words.stated import read_stated
from xinfang_extract.lexicon import Lexicon
from xinfang_extract.model import Cell, Kind
from xinfang_extract.page import Page
from xinfang_extract.patterns import lazy_regex
from xinfang_extract.rules.levels import LEVELS
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.scan import scan
from xinfang_extract.rules.times import Time
from xinfang_extract.view import View

FROM_ABOVE = lazy_regex(r"(?:上级|中央|省|市|地区|州)(?:机关|部门|领导)?(?:交办|转办|转来)")
"""A head over two rows: 上级, and below it 交办."""


@dataclass(slots=True)
class Label:
    """What a header or a row label says."""

    text: str = ""
    subject: Word | None = None
    whole: Word | None = None
    measure: str = ""
    kind: Kind | None = None
    year: Time | None = None
    months: tuple[int, int] | None = None
    """The first and the last month that it names: 上半年, 3月."""
    percent: bool = False
    not_of: frozenset[str] = frozenset()
    """The forms that columns beside it tell apart: it has none of them, whatever the headings say."""
    attrs: dict[str, Value] = field(default_factory=dict)
    under: dict[str, Value] = field(default_factory=dict)
    """What the row that names its section gives it."""

    @property
    def sums(self) -> bool:
        """Whether it is the label of a row of sums."""
        return SUM_ROW.match(self.text) is not None


# Those who came to somebody who receives: 院长接待.
RECEPTION = lazy_regex(r"(?<=[长导记])接[待访](?![室处站员])")
# Matters that were passed on to those who are to report what became of them.
TO_BE_REPORTED = lazy_regex(r"要(?:求)?(?:上?报|回|反馈)?结果")
# Where petitioners went, in the head of a column without 访: 到县（批/人次）, 进京.
WENT_TO = lazy_regex(r"[到来去赴进](?P<place>县|区|市|地区|州|省|自治区|京|中央)(?=[（(]|$)")
# Matters passed on, in the head of a column: 转专县（件）.
PASSED_ON = lazy_regex(r"转(?:各|专区?|地区?|县|区|乡|市|下(?!年|季|月|次)|有关|基层|其他)")
# A label that names a measure and nothing that is counted.
UNIT_ALONE = lazy_regex(r"[\s（(]*(?:件次?|批次?|人次?|起|封)[\s）)]*")


@dataclass(slots=True)
class Labels:
    """Reads the labels of one table; each cell read gets a view of its own, put at the end of `views`."""

    pages: Sequence[Page]
    views: list[View]
    lexicon: Lexicon
    columns: int  # at the left, that hold labels
    group: Label | None = None  # the last label that stands for the rows below it, in a column to the left
    section: Label | None = None  # of the last row that is nothing but the name of a channel: 一、来信
    last: Label | None = None  # of the last row that names what it counts
    above: list[tuple[int, Label]] = field(default_factory=list)  # the rows that the next may be indented under

    def over(self, header: Sequence[Row], column: int) -> Label:
        """The header of a column: in each header row the cell that stands over it."""
        found: list[Cell] = []
        left = min(column, self.columns)  # where the head above begins: those further left are of another
        for index, row in enumerate(header):
            last = index == len(header) - 1
            over = [cell for cell in row if left <= cell.column <= column < cell.column + cell.columns]
            if not over and not last and not self._sums_up(header[-1], column):  # a wider head that stands further left
                over = [cell for cell in row if left <= cell.column <= column][-1:]
            found += over
            left = max([left, *(cell.column for cell in over)])
        return self._read(found)

    def _sums_up(self, row: Row, column: int) -> bool:
        """Whether the head of a column says that it sums up others, of which none is over it alone: 合计（件次）."""
        found = next((cell for cell in row if cell.column == column), None)
        if found is None:
            return False
        text = self.pages[found.span.page].text[found.span.start : found.span.end]
        return SUM_ROW.match(text) is not None

    def of_row(self, row: Row) -> Label | None:
        """The label of a row, with what the rows it stands under say; None where it has none."""
        cells = [c for c in row if c.column < self.columns]
        if not cells:
            return None
        label = self._read(cells)
        if self.last is not None and UNIT_ALONE.fullmatch(label.text):
            label.attrs = carried(self.last.attrs)  # 来访 批 over 人次: the same in another measure
            return label
        self.last = label
        if cells[0].column > 0 and self.group is not None:
            label.attrs = {**carried(self.group.attrs), **label.attrs}
        elif len(cells) > 1 or self.columns > 1:
            self.group = self._read(cells[:1])
        self._put_under(label, self._indent(cells[0]))
        self._note_section(label, alone=len(row) == 1)
        return label

    def _note_section(self, label: Label, *, alone: bool) -> None:
        """A row that is nothing but the name of a channel heads the rows below it, up to the next or a sum of all."""
        named = "channel" in label.attrs
        if alone and (named or NUMBERED.match(label.text)) or label.sums and not label.text.startswith("小"):
            self.section = label if alone and named else None
        elif self.section is not None and not named:
            label.under = carried(self.section.attrs)

    def _put_under(self, label: Label, indent: int) -> None:
        """What a row is indented under, and what 其中 is part of, holds for it as well."""
        part = label.text.startswith(PART_ROW)
        above = self.above
        while above and (above[-1][0] >= indent and not part or above[-1][0] > indent):
            above.pop()
        if label.sums:
            above.clear()
        if above and (part or above[-1][0] < indent):
            parent = above[-1][1]
            own, given = label.attrs.get("channel"), parent.attrs.get("channel")
            if own is None or given is None or given.code in ("all", own.code):
                label.attrs = {**carried(parent.attrs), **label.attrs}
        if not part:
            above.append((indent, label))

    def _indent(self, cell: Cell) -> int:
        """How far a label is set in, in half glyphs; 0 where other words stand before it in its line."""
        text = self.pages[cell.span.page].text
        start = text.rfind("\n", 0, cell.span.start) + 1
        lead = text[start : cell.span.start]
        return 0 if lead.strip() else sum(2 if c == "\u3000" else 1 for c in lead)

    def _read(self, cells: Sequence[Cell]) -> Label:
        """The label that some cells make together, from the widest to the narrowest."""
        label = Label()
        for lines in self._over_lines(cells):
            view = View.of(self.pages, [cell.span for cell in lines])
            if view.text:
                self.views.append(view)
                self._take(label, view.text)
        return label

    def _over_lines(self, cells: Sequence[Cell]) -> Iterator[list[Cell]]:
        """The cells that are one label over several lines: 岷阳镇人民 / 政府, and a head of single glyphs, 来 / 信."""
        lines: list[Cell] = []
        for cell in cells:
            same = bool(lines) and (lines[-1].column, lines[-1].columns) == (cell.column, cell.columns)
            if lines and not (same and (cell.column < self.columns or self._is_glyph(lines[-1], cell))):
                yield lines
                lines = []
            lines.append(cell)
        if lines:
            yield lines

    def _is_glyph(self, *cells: Cell) -> bool:
        """Whether each of the cells is a single glyph."""
        texts = (self.pages[cell.span.page].text[cell.span.start : cell.span.end] for cell in cells)
        return all(len(text) == 1 and "一" <= text <= "鿿" for text in texts)

    def _take(self, label: Label, text: str) -> None:
        stated = read_stated(text, scan(text, self.lexicon), 0, len(text), len(self.views) - 1)
        label.text += text
        for name, value in stated.attrs.items():
            if name == "channel" and value.code == "all" and "channel" in label.attrs:
                continue
            label.attrs[name] = value
        if (rate := stated.rate) is not None:
            label.attrs["stage"] = Value(rate.term.stage, "rate_named", rate.start, rate.end, len(self.views) - 1)
        if "channel" not in label.attrs and (received := RECEPTION.search(text)) is not None:
            label.attrs["channel"] = Value("visit", "received_in_person", *received.span(), len(self.views) - 1)
        if "level" not in label.attrs and (went := WENT_TO.match(text)) is not None:
            at = (*went.span(), len(self.views) - 1)
            said = f"到{went['place']}上访"
            label.attrs["level"] = Value(next(code for code, one in LEVELS if any(one.find(said))), "went_to", *at)
            label.attrs.setdefault("channel", Value("visit", "went_to", *at))
        if "stage" not in label.attrs and (asked := TO_BE_REPORTED.search(text)) is not None:
            label.attrs["stage"] = Value("transferred", "to_be_reported", *asked.span(), len(self.views) - 1)
        if "stage" not in label.attrs and (passed := PASSED_ON.match(text)) is not None:
            label.attrs["stage"] = Value("transferred", "passed_on", *passed.span(), len(self.views) - 1)
        if len(text) < len(label.text) and FROM_ABOVE.search(label.text) is not None:
            label.attrs["stage"] = Value("assigned", "told_over_two_rows", 0, len(text), len(self.views) - 1)
        label.subject = stated.subject or label.subject
        label.whole = stated.whole or label.whole
        label.year = next((t for t in stated.times if t.first_year is not None), label.year)
        months = next((months_in(text, t) for t in stated.times if t.first_month is not None), None)
        label.months = months or label.months
        label.percent = label.percent or PERCENT.search(text) is not None
        if YEAR.fullmatch(text):
            label.year = Time(0, len(text), int(text[:4]), int(text[:4]))
        label.measure = measure_of(text) or label.measure
        label.kind = kind_of(text) or label.kind
