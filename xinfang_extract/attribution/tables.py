"""Tables: the caption, the header and the row labels say what each cell counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import regex

from xinfang_extract.attribution.attrs import Value, carried
from xinfang_extract.attribution.items import Draft, Item
from xinfang_extract.attribution.reader import PLACE_NAME, Reader
from xinfang_extract.attribution.stated import Stated, read_stated
from xinfang_extract.lexicon import Lexicon
from xinfang_extract.model import Block, Cell, Kind, Page
from xinfang_extract.rules.numbers import Number, read_value
from xinfang_extract.rules.scan import scan
from xinfang_extract.rules.times import Time
from xinfang_extract.view import View
from xinfang_extract.view.folding import fold

NUMERIC = regex.compile(
    r"(?P<sign>[-+＋－−―–▲▼↑↓]?)\s*(?P<number>\d[\d,， ]*(?:[.．]\d+)?)\s*(?P<pct>[%％]?)(?P<unit>件次|批次|人次|件|批|人)?"
)
YEAR = regex.compile(r"(?:19|20)\d{2}年?度?")
PERCENT = regex.compile(r"[%％]|百分")
CHANGE = regex.compile(r"增减|同比|环比|比上|较上|与上|比去|较去|比[12]\d{3}|增长|升降|增幅|降幅|变化|上升|下降|[±+＋]")
SHARE = regex.compile(r"占|比重|比例|构成")
RATE = regex.compile(r"率|满意度")
PREVIOUS = regex.compile(r"上年|去年|同期|上月|前一年")
DOWN = regex.compile(r"下降|减少|降幅")
MEASURES = (
    ("persons", regex.compile(r"人次|人数|人（次）|人\(次\)|（人）|\(人\)|^人$|人员数?$|人$")),
    ("batches", regex.compile(r"批次|批数|批（次）|（批）|\(批\)|^批$|批$")),
    ("cases", regex.compile(r"件|起|宗|封|案次|例")),
)
BUREAU_ROW = regex.compile(r"(?:局|厅|委|委员会|管委会|公司|中心|大队|支队|院|集团|办公室)$")
SUM_ROW = regex.compile(r"^(?:合\s*计|总\s*计|总\s*数|共\s*计|小\s*计|总量|全[县市区省州]|信访总量|合计数)")
ALIEN = regex.compile(
    r"金额|经费|万元|面积|人口|会议|培训|宣传|编制|场次|期数|份数|排名|位次|名次|序号|备注|职工|干部|户籍"
)


@dataclass(slots=True)
class Label:
    """What a header or a row label says."""

    text: str
    stated: Stated
    measure: str = ""
    kind: Kind | None = None
    year: Time | None = None
    percent: bool = False
    attrs: dict[str, Value] = field(default_factory=dict)


def read_table(reader: Reader, pages: Sequence[Page], block: Block, views: list[View], lexicon: Lexicon) -> None:
    """Read the cells of a table as figures; each gets a view of its own, put at the end of `views`."""
    rows = [row for row in block.rows if row]
    split = _header_rows(pages, rows)
    header, body = rows[:split], rows[split:]
    if not header or not body:
        return
    width = max((c.column + c.columns for r in rows for c in r), default=0)
    labels = _Labels(reader, pages, views, lexicon)
    label_columns = _label_columns(pages, body)
    columns = {c: labels.column(header, c, label_columns) for c in range(width)}
    unit = _units(reader)
    if not _about_petitions(reader, columns, body, pages):
        return
    groups: dict[int, Label] = {}
    stack: list[tuple[int, Label]] = []
    for row in body:
        label = labels.row(row, label_columns, stack, groups)
        if label is None:
            continue
        _read_row(reader, pages, row, label, columns, label_columns, unit, views)


def _text(pages: Sequence[Page], cell: Cell) -> str:
    return fold(pages[cell.span.page].text[cell.span.start : cell.span.end]).strip()


def _is_number(text: str) -> bool:
    return NUMERIC.fullmatch(text) is not None


def _header_rows(pages: Sequence[Page], rows: Sequence[tuple[Cell, ...]]) -> int:
    """The rows before the first one that holds a number; a row of nothing but years is a header."""
    for index, row in enumerate(rows):
        numbers = [t for t in (_text(pages, c) for c in row) if _is_number(t)]
        if numbers and not (index == 0 and len(numbers) > 1 and all(YEAR.fullmatch(n) for n in numbers)):
            return index
    return len(rows)


def _label_columns(pages: Sequence[Page], body: Sequence[tuple[Cell, ...]]) -> int:
    """How many columns at the left hold labels: up to the first that is numbers in most rows; years may be labels."""
    if not body:
        return 1
    width = max(c.column for r in body for c in r) + 1
    for column in range(width):
        texts = [_text(pages, c) for r in body for c in r if c.column == column]
        numbers = [t for t in texts if _is_number(t)]
        years = [t for t in texts if YEAR.fullmatch(t)]
        if column == 0 and len(years) * 2 > len(texts):
            continue
        if texts and len(numbers) * 2 > len(texts):
            return max(1, column)
    return 1


def _units(reader: Reader) -> tuple[str, ...]:
    """The measures of the line `单位：件次` above the table."""
    text = " ".join(h.text for h in reader.headings if h.depth >= 9)
    match = regex.search(r"单位[:：]\s*(.+)", text)
    if not match:
        return ()
    return tuple(dict.fromkeys(m for piece in regex.split("[、，/ ]", match[1]) for m in (_measure_of(piece),) if m))


def _measure_of(text: str) -> str:
    """The measure a label names: the first unit of doubled ones (件（批）次) wins."""
    if regex.search(r"件[（(]批[)）]|件[（(]人[)）]|人[（(]件", text):
        return "cases" if text.lstrip("单位：: ").startswith("件") else "persons"
    return next((name for name, pattern in MEASURES if pattern.search(text)), "")


def _fitting(units: tuple[str, ...], channel: str) -> str:
    """Of several units above a table, that of a channel: visits come in 批次 or 人次, letters in 件."""
    if len(units) == 1:
        return units[0]
    if channel == "visit":
        return "batches" if "batches" in units else "persons" if "persons" in units else "cases"
    return "cases" if "cases" in units else ""


def _about_petitions(
    reader: Reader, columns: dict[int, Label], body: Sequence[tuple[Cell, ...]], pages: Sequence[Page]
) -> bool:
    words = [l.stated.subject for l in columns.values() if l.stated.subject is not None]
    texts = "".join(_text(pages, r[0]) for r in body[:40])
    named = (
        bool(words) or regex.search(r"来信|来访|信访|上访|走访|投诉|集体访|个体访|复查|进京|赴省", texts) is not None
    )
    caption = any(h.petition for h in reader.headings if h.depth >= 9)
    return named or caption or reader.under_petitions


class _Labels:
    """Reads header and row labels."""

    def __init__(self, reader: Reader, pages: Sequence[Page], views: list[View], lexicon: Lexicon) -> None:
        self.reader, self.pages, self.views, self.lexicon = reader, pages, views, lexicon

    def read(self, cells: Sequence[Cell]) -> Label:
        """The label that some cells make together, from the widest to the narrowest."""
        label = Label("", Stated())
        for cell in cells:
            view = View.of(self.pages, [cell.span])
            if not view.text:
                continue
            self.views.append(view)
            text = view.text
            stated = read_stated(text, scan(text, self.lexicon), 0, len(text), len(self.views) - 1)
            label.text += text
            for name, value in stated.attrs.items():
                if name == "channel" and value.code == "all" and "channel" in label.attrs:
                    continue
                label.attrs[name] = value
            label.stated.subject = stated.subject or label.stated.subject
            label.stated.whole = stated.whole or label.stated.whole
            label.year = next((t for t in stated.times if t.first_year is not None), label.year)
            label.percent = label.percent or PERCENT.search(text) is not None
            if YEAR.fullmatch(text):
                label.year = Time(0, len(text), int(text[:4]), int(text[:4]))
            label.measure = _measure_of(text) or label.measure
            label.kind = _kind(text) or label.kind
        return label

    def column(self, header: Sequence[tuple[Cell, ...]], column: int, label_columns: int) -> Label:
        """The header of a column: in each header row the cell that stands over it."""
        over: list[Cell] = []
        for index, row in enumerate(header):
            last = index == len(header) - 1
            best = None
            for cell in row:
                covers = cell.column <= column < cell.column + cell.columns
                if covers or (not last and cell.column <= column and cell.column >= label_columns):
                    best = cell
            if best is not None:
                over.append(best)
        return self.read(over)

    def row(
        self, row: Sequence[Cell], label_columns: int, stack: list[tuple[int, Label]], groups: dict[int, Label]
    ) -> Label | None:
        """The label of a row, with what the row it is indented under says."""
        cells = [c for c in row if c.column < label_columns]
        if not cells:
            return None
        label = self.read(cells)
        text = label.text
        if cells[0].column > 0 and 0 in groups:
            label.attrs = {**carried(groups[0].attrs), **label.attrs}
        elif len(cells) > 1 or label_columns > 1:
            groups[0] = self.read(cells[:1])
        indent = self._indent(cells[0])
        part = text.startswith(("其中", "＃", "#", "其 中"))
        while stack and (stack[-1][0] >= indent and not part or stack[-1][0] > indent):
            stack.pop()
        if SUM_ROW.match(text):
            stack.clear()
        if stack and (part or stack[-1][0] < indent):
            parent = stack[-1][1]
            own = label.attrs.get("channel")
            given = parent.attrs.get("channel")
            if own is None or given is None or given.code == "all" or own.code == given.code:
                label.attrs = {**carried(parent.attrs), **label.attrs}
        if not part:
            stack.append((indent, label))
        return label

    def _indent(self, cell: Cell) -> int:
        text = self.pages[cell.span.page].text
        start = text.rfind("\n", 0, cell.span.start) + 1
        lead = text[start : cell.span.start]
        return sum(2 if c == "\u3000" else 1 for c in lead) if not lead.strip() else 0


def _kind(text: str) -> Kind | None:
    if RATE.search(text):
        return Kind.RATE
    if SHARE.search(text):
        return Kind.SHARE
    if CHANGE.search(text):
        return Kind.CHANGE_PCT if PERCENT.search(text) else Kind.CHANGE
    if PREVIOUS.search(text):
        return Kind.PREVIOUS
    return None


def _read_row(
    reader: Reader,
    pages: Sequence[Page],
    row: Sequence[Cell],
    label: Label,
    columns: dict[int, Label],
    label_columns: int,
    unit: tuple[str, ...],
    views: list[View],
) -> None:
    evidence = " ".join(" ".join(_text(pages, c).split()) for c in row)
    counts: list[Draft] = []
    for cell in row:
        if cell.column < label_columns:
            continue
        text = _text(pages, cell)
        match = NUMERIC.fullmatch(text)
        column = columns.get(cell.column)
        if match is None or column is None or ALIEN.search(column.text) or ALIEN.search(label.text):
            continue
        view = View.of(pages, [cell.span])
        found = NUMERIC.search(view.text)
        value = read_value(match["number"].replace(" ", ""))
        if found is None or value is None:
            continue
        views.append(view)
        draft = _draft(reader, label, column, unit, value, match, found, len(views) - 1, counts)
        draft.evidence = evidence
        if draft.kind is Kind.COUNT:
            counts.append(draft)
        reader.drafts.append(draft)
    if counts:
        item = Item(counts, dict(counts[0].attrs), noun=True, sentence=reader.number)
        reader.told.append(item)
        if reader.grand is None and item.code("channel") == "all" and not item.code("form") and not item.code("level"):
            reader.grand = reader.total = reader.main = item


def _draft(
    reader: Reader,
    label: Label,
    column: Label,
    unit: tuple[str, ...],
    value: Decimal,
    match: regex.Match[str],
    found: regex.Match[str],
    block: int,
    counts: list[Draft],
) -> Draft:
    attrs = _attrs(reader, label, column)
    kind = column.kind or label.kind or Kind.COUNT
    percent = bool(match["pct"]) or column.percent or label.percent
    if kind is Kind.CHANGE and (percent or "." in match["number"]):
        kind = Kind.CHANGE_PCT
    if kind is Kind.COUNT and percent:
        kind = Kind.SHARE
    sign = (
        -1
        if match["sign"] in ("-", "－", "−", "―", "–", "▼", "↓")
        or (
            kind in (Kind.CHANGE, Kind.CHANGE_PCT)
            and DOWN.search(column.text)
            and not CHANGE.search(column.text.replace("下降", "").replace("减少", ""))
        )
        else 1
    )
    measure = (
        column.measure
        or label.measure
        or (match["unit"] and next(m for m, p in MEASURES if p.search(match["unit"])))
        or ""
    )
    own = column.year or label.year
    base = next((d for d in counts if not own or d.year == own.last_year), counts[0] if counts else None)
    if kind is not Kind.COUNT and base is not None and not column.measure and not label.measure:
        measure = base.measure
    if not measure:
        measure = _fitting(unit, attrs["channel"].code if "channel" in attrs else "all") or (
            base.measure if base is not None else "cases"
        )
    year, basis, period = reader._year(own)
    if (
        own is None
        and regex.search(r"[两二三四五六七八九十]年(?:合计|累计|总计)|历年合计", column.text + label.text)
        and reader.last_span is not None
    ):
        year, basis, period = reader.last_span[1], "stated", f"{reader.last_span[0]}/{reader.last_span[1]}"
    if kind is Kind.PREVIOUS and own is None and year is not None:
        year -= 1
    start, end = found.span("number")
    if found["sign"]:
        start = found.start("sign")
    number = Number(start, end, found.end(), value, match["pct"] or "", measure)
    draft = Draft(number, block, (0, end), measure, kind, value * sign, attrs, year, basis, period)
    draft.place = label.text if PLACE_NAME.fullmatch(label.text) and label.text[-1] in "县区旗市" else reader.place
    draft.base = None if kind is Kind.COUNT else next((d for d in counts if d.measure == measure), base)
    return draft


def _attrs(reader: Reader, label: Label, column: Label) -> dict[str, Value]:
    attrs = {n: v for n, v in reader.heading_attrs().items()}
    for source in (column.attrs, label.attrs):
        for name, value in source.items():
            given = attrs.get(name)
            if (
                name == "channel"
                and value.code == "all"
                and given is not None
                and given.code != "all"
                and source is label.attrs
                and SUM_ROW.match(label.text)
            ):
                continue
            if (
                name == "form"
                and given is not None
                and source is label.attrs
                and given.code != value.code
                and column.attrs.get("form") is not None
            ):
                from xinfang_extract.attribution.attrs import join_codes

                value = Value(join_codes((given.code, value.code)), value.rule, value.start, value.end, value.block)
            attrs[name] = value
    if "body_type" not in label.attrs and BUREAU_ROW.search(label.text) and not SUM_ROW.match(label.text):
        attrs["body_type"] = Value("department", "row_label", text=label.text)
    if "body_type" not in attrs and label.stated.whole is None and reader.page_body is not None:
        attrs["body_type"] = reader.page_body
    if not label.attrs and not label.year and label.text and not SUM_ROW.match(label.text) and not label.measure:
        attrs["topic"] = Value("topic", "row_label", text=label.text)
    return attrs
