"""The types that flow through the house, and nothing else.

A `Page` (see `page`) is read from a source; its text is never changed. Layout cuts it into `Block`s, attribution turns
blocks into `Figure`s, audit turns figures into `Check`s. Every position is a code-point offset into the
text of the page as it was read, so that ``page.text[figure.start:figure.end]`` is the printed number.

The columns and codes are those of the codebook (`xinfang codebook`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from xinfang_extract.light import light
from xinfang_extract.page import Box


class BlockKind(StrEnum):
    """What a block of a page is to the reader."""

    TITLE = "title"  # of the page or the entry
    HEADING = "heading"  # 【…】, 一、, (一), 第三节, a short line of its own
    PROSE = "prose"  # a paragraph
    TABLE = "table"
    ASIDE = "aside"  # running heads, page-number bars, captions, navigation: set aside, never read


@light
class Span:
    """Code points `start` up to `end` of the text of the page at `page` (an index into the document's pages)."""

    page: int
    start: int
    end: int


@light
class Cell:
    """One cell of a table: where it stands, and the columns of the grid that it covers."""

    span: Span
    column: int
    columns: int = 1


@light
class Block:
    """A piece of a page that reads as one: its lines in reading order, or the rows of a table.

    A paragraph that goes on in the next column or on the next page is one block with lines on both.
    `depth` orders headings: a heading closes every open heading whose depth is not smaller than its own.
    """

    kind: BlockKind
    lines: tuple[Span, ...]
    depth: int = 0
    rows: tuple[tuple[Cell, ...], ...] = ()


class Kind(StrEnum):
    """What a number says about the thing counted."""

    COUNT = "count"
    PREVIOUS = "previous"
    CHANGE = "change"
    CHANGE_PCT = "change_pct"
    SHARE = "share"
    RATE = "rate"


class Basis(StrEnum):
    """How an attribute came to a figure."""

    STATED = "stated"  # the words stand with the number
    CARRIED = "carried"  # from a total, a heading, an earlier clause
    ASSUMED = "assumed"  # a default: nothing on the page says it


@light
class Because:
    """Why an attribute of a figure has its value: the rule that gave it and the words it rests on."""

    basis: Basis
    rule: str
    words: str = ""  # as printed
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One printed number that counts petition work; the columns are the codebook's.

    `base`, `whole` and `series` are how the page's wording ties figures together, for the audit:
    `base` is the figure_id of the count that a previous, change, change_pct, share or rate speaks of;
    `whole` the figure_id of the total that a count is told as a part of (其中, a list, a parenthesis);
    `series` names the enumeration in which parts stand side by side by one criterion, `series_open`
    is true where the list is left open (等). All empty where the wording does not say.
    """

    source: str
    page: int
    start: int
    end: int
    printed: str
    value: Decimal
    measure: str = ""
    kind: Kind = Kind.COUNT
    qualifier: str = "exact"
    channel: str = "all"
    level: str = ""
    form: str = ""
    stage: str = "received"
    body: str = ""
    body_type: str = ""
    topic: str = ""
    region: str = ""
    adcode: str = ""
    year: int | None = None
    period: str = ""
    evidence: str = ""
    page_label: str = ""
    bbox: Box | None = None
    flags: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    base: str = ""
    whole: str = ""
    series: str = ""
    series_open: bool = False
    year_basis: str = ""
    region_match: str = ""
    because: Mapping[str, Because] = field(default_factory=dict)

    @property
    def figure_id(self) -> str:
        """`page:start`: unique within the source, the same in every run."""
        return f"{self.page}:{self.start}"


@dataclass(frozen=True, slots=True)
class Unread:
    """A number beside a petition unit that is no figure, and why it was left out."""

    source: str
    page: int
    start: int
    end: int
    printed: str
    reason: str  # a code of `unread_reasons` in the codebook
    evidence: str = ""

    @property
    def figure_id(self) -> str:
        """`page:start`, as for figures."""
        return f"{self.page}:{self.start}"


class CheckKind(StrEnum):
    """Which arithmetic a check is."""

    SUM = "sum"
    CHANGE = "change"
    PERCENT = "percent"
    SHARE = "share"
    BOUND = "bound"
    ACROSS_YEARS = "across_years"


class Verdict(StrEnum):
    """How a check came out."""

    OK = "ok"
    ROUNDING = "rounding"  # holds within the printed precision
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Check:
    """One arithmetic test of figures of one source."""

    check_id: str
    source: str
    page: int
    kind: CheckKind
    statement: str  # 261+26+1+12 = 300
    expected: Decimal
    found: Decimal
    difference: Decimal
    verdict: Verdict
    figures: tuple[str, ...]  # figure_ids
    suggestion: str = ""  # figure_id=value
    slip: str = ""  # the kind of slip the suggestion supposes: lost_digit, doubled_digit, swapped_digits, …
