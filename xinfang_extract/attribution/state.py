"""What has been told so far, while a document is read block after block.

Each scope has its own fields: the document, the section under a heading, the paragraph, and the sentence
(`Here`). `document` begins it and notes whose the section before was, `sections` begins each section of it, and the
functions of time/, scope/, comparisons/, prose/ and tables/ read it and write it; words/ knows nothing of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile

from xinfang_extract.attribution.attrs import Attrs, Value
from xinfang_extract.attribution.headings import Headings
from xinfang_extract.attribution.items import Draft, Item, Opener, Scope
from xinfang_extract.attribution.time.document_year import Context
from xinfang_extract.attribution.words.kinds import Told
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.light import light
from xinfang_extract.model import Kind
from xinfang_extract.rules.mentions import Excluded, Word
from xinfang_extract.rules.numbers import Number
from xinfang_extract.rules.times import Time

MOST_TOLD = 400
"""So many of what was told last are looked through for those of one sentence: more than any list has."""


@dataclass(slots=True)
class LeftOut:
    """A number beside a petition unit that is no figure."""

    number: Number | Excluded
    block: int
    sentence: tuple[int, int]
    reason: str


@dataclass(slots=True)
class Pending:
    """What clauses without numbers have said since the last number of the sentence."""

    body: Value | None = None
    whole: bool = False
    subject: Stated | None = None
    by_leaders: bool = False  # the subject is what leaders did whose number was no figure
    label: bool = False  # the subject is a label of the number that follows: 来信：141件
    compared: bool = False
    total: bool = False  # 两项合计，: all that the sentence counted
    decoy: Word | None = None
    stage: Value | None = None
    done: tuple[Value, int] | None = None  # the stage that the clause before tells, and where that ends
    people: bool = False
    years: list[Time] = field(default_factory=list)


@light
class Outside:
    """What the sentence and the paragraph had told before a bracket, each by the name that it has there."""

    last: Item | None
    chained: Item | None
    year: int | None
    period: str
    headed: int | None
    told_of: tuple[int, str] | None


@dataclass(slots=True)
class Here:
    """What the sentence being read has said so far; each sentence begins with a new one."""

    span: tuple[int, int] = (0, 0)
    scopes: list[Scope] = field(default_factory=list)  # open ones, the innermost last
    pending: Pending = field(default_factory=Pending)
    year: int | None = None
    period: str = ""
    aside: str | None = None  # its months, while a part of it has months of its own
    headed: int | None = None  # the year that heads the sentence
    last: Item | None = None  # the last item, of any kind
    chained: Item | None = None  # the last item that names its subject
    object: Item | None = None  # 对…139件: what the next clause tells what was done with
    earlier: list[Item] = field(default_factory=list)  # what earlier values told in a row speak of, in order
    earlier_head: Told | None = None  # 上年同期来信23件，: what follows in the sentence is told of that time as well
    run: list[Draft] = field(default_factory=list)  # the comparisons just told
    dealt: list[dict[str, Value]] = field(default_factory=list)  # the list that 分别 last dealt out over
    dealt_years: list[Time] = field(default_factory=list)  # the years that it last dealt out over
    outside: list[Outside] = field(default_factory=list)  # what was told before each open bracket
    listed: Item | None = None  # the total of topics told one by one, each with its number in brackets
    after_lead: bool = False  # the number before counted leads
    other_first: bool = False  # it began with other business
    bodies: set[str] = field(default_factory=set)  # that it named

    @property
    def scope(self) -> Scope | None:
        """The innermost open scope."""
        return self.scopes[-1] if self.scopes else None

    @property
    def last_count(self) -> Item | None:
        """The last item, where it is a count of petitions."""
        last = self.last
        return last if last is not None and last.petition and not last.comparison else None

    @property
    def last_comparison(self) -> Item | None:
        """The last item, where it is a comparison."""
        last = self.last
        return last if last is not None and last.comparison else None

    @property
    def last_rate(self) -> Draft | None:
        """The number just told, where it is a rate."""
        last = self.last_comparison
        return last.drafts[-1] if last is not None and last.drafts[-1].kind is Kind.RATE else None

    def keep_brackets(self) -> None:
        """Close every scope that is not a bracket: a new one opens beside them."""
        self.scopes = [s for s in self.scopes if s.opener == "bracket"]


@dataclass(slots=True)
class State:
    """What one document has told so far."""

    context: Context
    document_body: Value | None = None  # whose page it is, where its heads or first sentence say so
    depth_of_houses: int | None = None  # of headings that name several houses, each of which has counted its own
    petition_page: bool = False  # the page as a whole speaks of petitions
    begins_with_petitions: bool = False  # so does what stands before its first heading
    level: str = ""  # 省, 市, 县 or 区: of which it tells as a whole
    # what comes out of it
    drafts: list[Draft] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    # the document
    headings: Headings = field(default_factory=Headings)
    told: list[Item] = field(default_factory=list)  # counts only
    grand: Item | None = None  # the grand total of the document
    year: int | None = None
    named_year: int | None = None  # the year last named
    named_starts: bool = False  # something began with it: 1988年起
    last_span: tuple[int, int] | None = None  # the span of years last named
    spans: dict[int, tuple[int, int]] = field(default_factory=dict)  # the last one of so many years
    sentences: int = 0  # read so far: the number of the sentence being read
    before: Item | None = None  # the last item of the sentence before
    office: Value | None = None  # the petition office by which the first petitions were counted
    jurisdiction: bool = False  # petitions of the whole jurisdiction have been counted: 全县受理
    series: int = 0  # scopes opened and lists added up so far
    neighbour: Value | None = None  # whose the section before is, on a page that is nobody's
    # the section
    items: list[Item] = field(default_factory=list)  # in print order
    total: Item | None = None  # its grand total
    main: Item | None = None  # the last thing counted for itself, not as a part
    breakdown: bool = False  # the heading says that its paragraph sorts the total
    # the paragraph
    block: int = 0
    text: str = ""
    body: Value | None = None  # the subject of its sentences
    set_up: tuple[Value, int] | None = None  # the office that was set up or renamed, and the sentence that says so
    receivers: tuple[Value, int] | None = None  # leaders who receive in turn, and the sentence that says so
    whole: bool = False  # it speaks of the whole jurisdiction
    spoken_of: Stated | None = None  # the petitions that the sentence before named, where it counted nothing
    announced: Value | None = None  # the channel of which it is said that so many things follow: 来信反映三个问题
    listed: Scope | None = None  # what the items of a list of paragraphs are parts of: 来信按内容分：/ 1．检举的109件
    share_of: tuple[Item, int] | None = None  # that of which a count is the share printed behind it, and its block
    # the letters or the visits that it tells what was done with, 对这些来信，…, and the sentence that names them
    theme: tuple[Item, int] | None = None
    told_of: tuple[int, str] | None = None  # the year, and its period, that a sentence counted petitions of
    months: tuple[int, str] | None = None  # the year and the months that the sentence before told of
    signed: Value | None = None  # who has signed the article that is read
    clause_start: int = 0  # of the clause with numbers being read
    # the sentence
    here: Here = field(default_factory=Here)

    @property
    def page_body(self) -> Value | None:
        """Whose section it is: the nearest heading that names an institution, the page's own, or who has signed it."""
        return self.headings.body or self.document_body or self.signed

    @property
    def under_petitions(self) -> bool:
        """Whether the headings, or else the page, speak of petitions."""
        page = self.petition_page if self.headings.texts else self.begins_with_petitions
        return self.headings.speak_of_petitions(page=page, titled=self.begins_with_petitions)

    @property
    def page_begins(self) -> bool:
        """Whether nothing has been counted yet: the page begins in the middle of a sentence."""
        return not self.items and not self.drafts and self.here.span[0] == 0

    def begin_section(self, *, breakdown: bool) -> None:
        """Under a new heading nothing has been counted, and nobody named whose numbers they are."""
        self.items, self.total, self.main, self.breakdown = [], None, None, breakdown
        self.body, self.whole, self.listed = None, False, None
        self.here = Here()

    def note_span(self, first: int, last: int) -> None:
        """Keep a span of years, to which 三年间 points back, where it is of so many."""
        self.last_span = self.spans[last - first + 1] = first, last

    def told_in(self, sentence: int) -> list[Item]:
        """The petitions counted in one sentence of the section, in print order, comparisons left aside.

        Of an endless sentence the last ones alone, so that its time grows with its length and no faster.
        """
        latest = takewhile(lambda item: item.sentence >= sentence, reversed(self.items[-MOST_TOLD:]))
        told = [i for i in latest if i.sentence == sentence and not i.comparison and i.petition]
        return told[::-1]

    @property
    def last_told_before(self) -> Item | None:
        """What the sentence before has counted last."""
        return next(iter(self.told_in(self.sentences - 1)[-1:]), None)

    @property
    def last_count_of_list(self) -> Item | None:
        """The last count of the sentence, shares of it told in between left aside: 户口183件，占44%；治安54件."""
        last = self.here.last
        if last is None or not last.comparison or last.drafts[-1].kind is not Kind.SHARE:
            return self.here.last_count
        told = self.told_in(self.sentences)
        return told[-1] if told else None

    def open_scope(self, total: Item | None, opener: Opener, attrs: Attrs | None = None) -> Scope:
        """Open a scope: what follows are parts of `total`, and keep what it said, or `attrs`."""
        self.series += 1
        if attrs is None:
            attrs = total.attrs if total is not None else self.headings.given
        scope = Scope(total, dict(attrs), opener)
        self.here.scopes.append(scope)
        return scope

    def leave_out(self, number: Number | Excluded, reason: str) -> None:
        """Note a number that is no figure, and why."""
        self.left_out.append(LeftOut(number, self.block, self.here.span, reason))
