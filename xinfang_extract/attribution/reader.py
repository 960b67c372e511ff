"""Read paragraphs in order and say of each number what it counts.

The reader walks heading → paragraph → sentence → total → 其中 → item → bracket. What a narrower scope does not
say, it takes from the wider one; what it says replaces.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

import regex

from xinfang_extract.attribution import dealing, kinds, scopes, sums
from xinfang_extract.attribution.attrs import Value, carried
from xinfang_extract.attribution.bodies import is_leader
from xinfang_extract.attribution.clauses import Clause, Group, Sentence, sentences
from xinfang_extract.attribution.context import Context
from xinfang_extract.attribution.items import Draft, Item, Scope
from xinfang_extract.attribution.stated import Stated, read_stated
from xinfang_extract.model import Basis, Kind
from xinfang_extract.rules.numbers import Number
from xinfang_extract.rules.scan import Excluded, Mention, Word
from xinfang_extract.rules.times import Time

LEADER_ACTS = regex.compile(
    r"(?:接访|下访|约访|走访|坐班|值班|接访下访|带案|参加|参与|包联)(?:活动|工作)?(?:的)?(?:[一-鿿]{0,8}(?:领导|干部|负责人|负责同志))?(?:共|达|计|约|近|累计)*$"
)
SESSION = regex.compile(r"(?:接访|下访|约访|走访|坐班|接待日|带案|巡回|开展|组织|举办|召开)(?:[一-鿿]{0,6})$")
FINISHING = regex.compile(r"^(?:已|均|都|全部|年内|现已|至今|目前|当年|年底|到年底|并|其中)*(?:全部|均|都|已)")
MONEY = regex.compile(
    r"^(?:元|万元|亿元|亩|吨|公里|平方|立方|公斤|美元|人民币|户口|千米|米|辆|台|册|本|期|场|张|块|所|篇|只|棵|株)"
)
TALLY = regex.compile(r"(?:共|计|合|合计|总计|共计)$")
UNTIL = regex.compile(r"(?:截至|截止|到|至|止)$")
COMPARED = regex.compile(r"(?:比|较|与|同|和)(?:上年|去年|上一年|前一年|((?:19|20)\d{2})年)(?:同期)?（?$")
OWN_OFFICE = regex.compile(
    r"(?:^|[^县市区省州])(?:信访室|信访科|信访组|信访股|信访处|接待室|来访接待室|来信来访接待室|来信来访办公室|举报中心|人民接待室|局办公室|院办公室|本局办公室)$"
)
OWN_STAFF = regex.compile(r"[\s，]*(?:法官|检察官|检察干警|干警|民警|纪检干部|信访干部)")
BEFORE_THEN = regex.compile(r"以前|之前|前|以后|之后|后|起")
PLACE_NAME = regex.compile(r"(?!全|各|本|我|到|赴|来|市直|县直)[一-鿿]{1,8}(?:自治县|县|市|区|旗)")
PETITION_HEAD = regex.compile(r"信\s*访(?!局长)|来信|来访|接\s*访|控告申诉|包案|积案|复查复核|群众工作|治重化积")
SPEAKS = regex.compile(
    r"信访|来信|来访|上访|接访|下访|集访|个访|初访|重访|非访|集体访|个体访|举报|控告|申诉|投诉|积案|包案|人民接待|老户|留言|信箱|来电|群众反映|来人|的信|写信|进京|赴省"
)
IN_PERSON = frozenset({"接待", "接见", "接谈", "会见", "受理接待"})
BREAKDOWN = regex.compile(r"内容|热点|类型|分类|构成|渠道|来源|类别|性质|去向|诉求|(?:反映|主要|突出).{0,3}问题")
OBJECT = regex.compile(
    r"(?:了|过|的|共|近|约|逾|达|各类|各种|其中|全部|有关|重点|疑难|复杂|突出|重大|事项|案件|问题|诉求|要案|件|案|其|该|上述|本|新|旧|又|为|到|至|有|是|超过|超|将近|率先|到期|及时|当年|以上|[、，]|的有|的为|完毕|完)*"
)
COMPLETING = regex.compile(
    r"(?:涉及|共|计|总计|共计|合计|累计|牵涉|涉|约|近|达|有|参与|参加|其中涉及|，|共有|逾|超过|总|署名|联名)*(?:群众|职工|人员|来访者|上访者|来访人员|人数|人次|当事人|农民|达|约|近|逾)*"
)
ADVERB = regex.compile(r"^[\s，、和及与]*$")
BREAKDOWN_HEAD = regex.compile(
    r"(?:如下|方面|主要是|主要有|分别是|包括|其中|有|为|类|问题|分布|的是|内容|情况|来自|集中在|反映的)$"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that is open: what it gives to the paragraphs under it, and whose section it is."""

    depth: int
    attrs: dict[str, Value]
    petition: bool
    text: str
    body: Value | None = None
    other: bool = False  # it names other business


@dataclass(slots=True)
class Pending:
    """What clauses without numbers have said since the last number of the sentence."""

    body: Value | None = None
    whole: bool = False
    subject: Stated | None = None
    time: Time | None = None
    compared: bool = False
    decoy: Word | None = None
    stage: Value | None = None
    people: bool = False
    years: list[Time] = field(default_factory=list)


@dataclass(slots=True)
class LeftOut:
    """A number beside a petition unit that is no figure."""

    number: Number | Excluded
    block: int
    sentence: tuple[int, int]
    reason: str


@dataclass(slots=True)
class Reader:
    """The state of one document while it is read, block after block."""

    context: Context
    document_body: Value | None = None  # whose page it is, where its heads or first sentence say so
    petition_page: bool = False  # the page as a whole speaks of petitions
    grand: Item | None = None  # the grand total of the document
    drafts: list[Draft] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    told: list[Item] = field(default_factory=list)  # of the whole document, counts only
    items: list[Item] = field(default_factory=list)  # of this section, in print order
    total: Item | None = None  # the grand total of the section
    main: Item | None = None  # the last thing counted for itself, not as a part
    body: Value | None = None  # the subject of the sentences of this paragraph
    whole: bool = False  # the paragraph speaks of the whole jurisdiction
    year: int | None = None
    outside: list[tuple[Item | None, Item | None]] = field(default_factory=list)  # what was last before each bracket
    other_first: bool = False  # the sentence began with other business
    breakdown: bool = False  # the heading says that its paragraph sorts the total
    # of the sentence
    scopes: list[Scope] = field(default_factory=list)
    sentence_year: int | None = None
    period: str = ""
    clause_start: int = 0
    number: int = 0  # of the sentence
    series: int = 0
    block: int = 0
    span: tuple[int, int] = (0, 0)
    text: str = ""
    pending: Pending = field(default_factory=Pending)
    last: Item | None = None  # the last item of the sentence, of any kind
    chained: Item | None = None  # the last item of the sentence that names its subject
    run: list[Draft] = field(default_factory=list)  # the comparisons just told
    dealt: list[dict[str, Value]] = field(default_factory=list)  # the list that 分别 last dealt out over
    bodies: list[str] = field(default_factory=list)
    named_year: int | None = None  # the year last named
    last_span: tuple[int, int] | None = None  # the span of years last named

    # --- headings -------------------------------------------------------------------------------------------

    def read_heading(
        self,
        block: int,
        text: str,
        mentions: Sequence[Mention],
        depth: int,
        body: Value | None = None,
        *,
        joined: bool = False,
    ) -> None:
        """Open a heading, closing those of its depth and below. `joined`: it stands right under another title."""
        self.headings = [h for h in self.headings if h.depth < depth or joined and h.depth == depth]
        stated = read_stated(text, list(mentions), 0, len(text), block)
        attrs = {
            n: replace(v, rule="heading")
            for n, v in stated.attrs.items()
            if n in ("channel", "level", "form", "body_type")
        }
        stage = stated.attrs.get("stage")
        if stage is not None and stage.code in ("reviewed",):
            attrs["stage"] = replace(stage, rule="heading")
        if "body_type" in attrs and attrs["body_type"].code in ("petition_office", "other", "township"):
            del attrs["body_type"]  # an office's own page speaks of its whole jurisdiction
        petition = stated.subject is not None or PETITION_HEAD.search(text) is not None or "stage" in attrs
        other = (
            not petition
            and stated.decoy is not None
            and stated.decoy.term.why in ("law", "other_business", "dispute", "money")
        )
        self.headings.append(Heading(depth, attrs, petition, text, body, other))
        for mention in mentions:
            if isinstance(mention, Time) and mention.first_year is not None:
                self._set_year(mention)
        if (
            self.total is not None
            and self.total.code("body_type") in ("", self.page_body.code if self.page_body else "")
            and self.total.code("channel") == "all"
            and self.total.code("stage") in ("", "received")
            and not self.total.code("form")
        ):
            self.grand = self.grand if self.grand is not None and self.grand.code("channel") == "all" else self.total
        elif (
            self.grand is None
            and self.total is not None
            and self.total.code("stage") in ("", "received")
            and not self.total.code("form")
            and not self.total.code("level")
        ):
            self.grand = self.total
        self.items, self.total, self.main, self.body, self.whole, self.last = [], None, None, None, False, None
        self.chained = None
        self.breakdown = BREAKDOWN.search(text) is not None
        if depth <= 4 and not joined and not petition:
            self.grand = None
        if self.under_petitions and not self.heading_narrows():
            self.total = self.main = self.grand

    def heading_attrs(self) -> dict[str, Value]:
        """What the open headings give, the deeper over the higher."""
        out: dict[str, Value] = {}
        for heading in self.headings:
            channel = heading.attrs.get("channel")
            if channel is not None and "channel" in out and out["channel"].code != channel.code:
                out.pop("level", None)
                out.pop("form", None)
            out.update(heading.attrs)
        return carried(out)

    def heading_narrows(self) -> bool:
        """Whether the headings narrow what their paragraphs speak of."""
        attrs = self.heading_attrs()
        return "level" in attrs or "form" in attrs or attrs.get("channel", Value("all", "")).code != "all"

    @property
    def place(self) -> str:
        """The place that a heading names alone: 【松岐县】 in a prefecture's book."""
        for heading in reversed(self.headings):
            if PLACE_NAME.fullmatch(heading.text.strip("【】〔〕 　")):
                return heading.text.strip("【】〔〕 　")
        return ""

    @property
    def under_petitions(self) -> bool:
        """Whether the nearest heading that says so speaks of petitions; the page as a whole where none does."""
        for heading in reversed(self.headings):
            if heading.petition:
                return True
            if heading.other:
                return self.petition_page and heading.depth > 4
        return self.petition_page

    @property
    def page_body(self) -> Value | None:
        """Whose section it is: the nearest heading that names an institution, or the page's own."""
        for heading in reversed(self.headings):
            if heading.body is not None:
                return heading.body
        return self.document_body

    # --- paragraphs -----------------------------------------------------------------------------------------

    def read_prose(self, block: int, text: str, mentions: Sequence[Mention]) -> None:
        """Read one paragraph."""
        self.block, self.text = block, text
        self.headings = [h for h in self.headings if h.depth < 9]  # a table's caption and unit line are over
        self.body, self.whole = None, False
        if not self.under_petitions and self.main is None and SPEAKS.search(text) is None:
            self._leave_out(block, mentions)
            return
        if self.total is not None:
            self.main = self.total
        for mention in mentions:
            if isinstance(mention, Excluded) and mention.reason != "each_and_every":
                self.left_out.append(LeftOut(mention, block, (mention.start, mention.end), mention.reason))
        for sentence in sentences(text, mentions):
            self.read_sentence(sentence)

    def _leave_out(self, block: int, mentions: Sequence[Mention]) -> None:
        """A paragraph that does not speak of petitions, under a heading that does not either."""
        for mention in mentions:
            if isinstance(mention, Number) and mention.measure in ("cases", "batches", "persons"):
                self.left_out.append(
                    LeftOut(mention, block, (max(0, mention.start - 40), mention.stop), "no_petition_word")
                )

    def read_sentence(self, sentence: Sentence) -> None:
        """Read one sentence: its clauses from left to right."""
        self.number += 1
        self.span = (sentence.start, sentence.end)
        self.scopes, self.pending, self.period = [], Pending(), ""
        self.last = self.chained = None
        self.sentence_year = None
        self.run, self.dealt, self.outside, self.other_first = [], [], [], False
        self._adds_up(sentence)
        before, bodies = self.body, self.bodies
        self.bodies = []
        for index, clause in enumerate(sentence.clauses):
            if clause.opened == "（":
                self._open_bracket(clause.start)
            elif clause.opened == "）":
                while self.scopes and self.scopes.pop().opener != "bracket":
                    pass
                if self.outside:
                    last, chained = self.outside.pop()
                    if last is not None and last.petition:
                        self.last, self.chained = last, chained
            if not clause.groups:
                self._note(clause)
                continue
            if clause.closed == "：" and all(
                n.measure in ("weak", "") and not n.percent for g in clause.groups for n in g.numbers
            ):
                self._note(replace(clause, mentions=[m for m in clause.mentions if not isinstance(m, Number)]))
                continue
            later = [g for c in sentence.clauses[index + 1 :] for g in c.groups]
            self._read_clause(clause, later)
        if len(set(self.bodies)) > 1:
            self.body = before  # parts told by body are over when the sentence is
        self.bodies = bodies

    def _adds_up(self, sentence: Sentence) -> None:
        """A sentence whose numbers add up to a total just told are its parts, whatever the words between them are."""
        if self.breakdown and (self.main or self.grand) is not None:
            self.scopes.append(self._scope(self.main or self.grand, "sorted"))
            return
        groups = [g for c in sentence.clauses if c.opened not in ("（",) for g in c.groups if not g.numbers[0].percent]
        if len(groups) < 2 or any(isinstance(m, Word) and m.role in ("subject", "place") for m in groups[0].lead):
            return
        if any(isinstance(m, Word) and m.role == "decoy" and m.term.why in ("law", "lead", "meeting") for m in groups[0].lead):
            return
        for item in dict.fromkeys((self.items[-1] if self.items else None, self.main, self.total, self.grand)):
            if item is None or not item.petition or item.comparison or item.stage_only or not item.drafts:
                continue
            first = item.drafts[0]
            if first.value >= 20 and sums.run_adds_up([g.numbers[0] for g in groups], first.value, first.measure):
                self.scopes.append(self._scope(item, "sorted"))
                return

    def _open_bracket(self, start: int) -> None:
        total = self.last if self.last is not None and self.last.petition and not self.last.comparison else None
        if total is None and self.last is not None and self.last.comparison:
            total = self.chained
        scope = self._scope(total, "bracket")
        than = COMPARED.search(self.text[max(0, start - 14) : start])
        if than is not None:
            year = self.sentence_year or self.year or self.context.year
            scope.year = int(than[1]) if than[1] else (year - 1 if year is not None else None)
            scope.previous, scope.total = True, None
            scope.attrs = carried(self.chained.attrs) if self.chained is not None else self.heading_attrs()
        self.scopes.append(scope)
        self.outside.append((self.last, self.chained))

    def _scope(self, total: Item | None, opener: str, attrs: dict[str, Value] | None = None) -> Scope:
        self.series += 1
        given = dict(attrs) if attrs is not None else dict(total.attrs) if total is not None else self.heading_attrs()
        return Scope(total, given, opener, f"{self.block}.{self.series}")

    # --- clauses without numbers ----------------------------------------------------------------------------

    def _note(self, clause: Clause) -> None:
        text = self.text[clause.start : clause.end]
        stated = read_stated(self.text, clause.mentions, clause.start, clause.end, self.block)
        self._times(clause.mentions, clause.start)
        self._speaker(stated, clause.start)
        pending = self.pending
        pending.compared = pending.compared or stated.versus is not None or stated.prior is not None
        pending.people = pending.people or stated.people
        if self._opens_scope(stated, text, clause):
            return
        stage = stated.attrs.get("stage")
        if (
            self.last is not None
            and not stated.subject
            and stage is not None
            and stage.code in ("resolved", "replied")
            and FINISHING.match(text)
            and not self.last.comparison
            and self.last.petition
        ):
            self._finish(stage)
        if stated.decoy is not None and stated.subject is None:
            pending.decoy = stated.decoy
        elif stated.subject is not None or stated.narrows:
            pending.subject, pending.decoy = stated, None
        if stage is not None and stage.code in ("reviewed", "supervised"):
            pending.stage = stage

    def _finish(self, stage: Value) -> None:
        item = self.last
        if item is None or item.code("stage") not in ("supervised", "assigned", "received", "filed"):
            return
        if item.code("stage") == "assigned" and stage.code != "resolved":
            return
        if item.code("stage") in ("received", "filed", "assigned"):
            return
        for draft in item.drafts:
            draft.attrs = {**draft.attrs, "stage": stage}
        item.attrs = {**item.attrs, "stage": stage}

    def _opens_scope(self, stated: Stated, text: str, clause: Clause) -> bool:
        """其中, 按…分, …中, and a colon open a scope for what follows."""
        if stated.part is not None and clause.mentions and stated.part.start - clause.start <= 4 and not stated.subject:
            total = self._whole_for_parts(clause.opened)
            self.scopes = [s for s in self.scopes if s.opener == "bracket"]
            self.scopes.append(self._scope(total, "part"))
            return True
        if scopes.WITHIN.search(text.strip()) and (stated.narrows or stated.subject is not None):
            total = self._only_total(stated) or scopes.matching(self.told, stated)
            attrs = dict(total.attrs) if total is not None else self._new_attrs(stated)
            if total is not None:
                attrs = {
                    **attrs,
                    **{k: v for k, v in stated.attrs.items() if k in ("stage", "form", "level", "body_type")},
                }
            self.scopes = [s for s in self.scopes if s.opener == "bracket"]
            self.scopes.append(self._scope(total, "within", attrs))
            self.bodies = []
            return True
        if scopes.SORTED.search(text.strip()):
            self.scopes = [s for s in self.scopes if s.opener == "bracket"]
            total, attrs = self._sorted_total(stated), None
            if total is None and stated.subject is not None:
                attrs = self._new_attrs(stated)
            elif (
                total is not None
                and stated.narrows
                and _code(stated, "channel") not in ("", "all", total.code("channel"))
            ):
                attrs = self._new_attrs(stated)
                total = scopes.matching(self.items, stated)
            self.scopes.append(self._scope(total, "sorted", attrs))
            self.bodies = []
            return True
        if clause.closed == "：" and (
            self.main is not None or stated.subject is not None or self.under_heading_subject()
        ):
            if stated.subject is not None and self._sorted_total(stated) is None:
                self.scopes.append(self._scope(None, "sorted", self._new_attrs(stated)))
            elif (
                self.last is not None
                or scopes.SORT_START.match(text.strip())
                or BREAKDOWN_HEAD.search(text.strip())
                or stated.subject is not None
            ):
                told = scopes.matching(self.items, stated) if stated.subject is not None else None
                total = told or (
                    self.last
                    if self.last is not None and self.last.petition and not self.last.comparison
                    else self._sorted_total(stated)
                )
                self.scopes.append(self._scope(total, "sorted"))
            return True
        return False

    def _only_total(self, stated: Stated) -> Item | None:
        if _code(stated, "channel") in ("", "all") and not stated.attrs.get("form") and not stated.attrs.get("level"):
            return self.total or self.main
        return None

    def _sorted_total(self, stated: Stated) -> Item | None:
        found = scopes.matching(self.items, stated)
        if found is not None:
            return found
        if self.chained is not None and not self.chained.part:
            return self.chained
        return self.total or self.main

    def _whole_for_parts(self, opened: str = "") -> Item | None:
        """What 其中 speaks of: the thing told right before, or the paragraph's when a new sentence begins."""
        scope = self.scopes[-1] if self.scopes else None
        if opened == "；" and scope is not None and scope.opener == "part" and len(scope.parts) > 1:
            return scope.total  # 其中…；其中…: the same total, sorted anew
        if self.last is not None:
            if self.last.comparison and self.last.noun and self.last.drafts[-1].kind is Kind.PREVIOUS:
                return self.last
            if self.last.comparison:
                return self._base_item() or self.chained or self.main
            return self.last if self.last.petition or self.last.matter else self.chained or self.last
        return self.main

    def _speaker(self, stated: Stated, start: int) -> None:
        """A body at the head of a sentence is the subject of what follows in the paragraph."""
        body = stated.attrs.get("body_type")
        if body is not None and body.code != "other":
            self.pending.body, self.pending.whole = body, False
        elif stated.whole is not None:
            self.pending.body, self.pending.whole = None, True

    # --- times ----------------------------------------------------------------------------------------------

    def _times(self, mentions: Sequence[Mention], start: int) -> None:
        head = self.text[start : start + 8]
        named = [
            m
            for m in mentions
            if isinstance(m, Time)
            and m.first_year is not None
            and not kinds.THAN.search(self.text[max(0, m.start - 6) : m.start])
        ]
        if self.last_span is not None and regex.match(
            r"[\s、]*(?:这)?[两二三四五六七八九十\d]+年(?:间|中|来|里|共|计|累计|合计|期间)", head
        ):
            self.sentence_year, self.period = self.last_span[1], f"{self.last_span[0]}/{self.last_span[1]}"
        if (
            self.main is None
            and self.context.year is not None
            and not self.context.chronicle
            and regex.match(r"[\s、]*(?:去年|上年)(?!同期|同月|的|同|末|底)", head)
        ):
            self.year = self.context.year - 1
        if (self.drafts or self.named_year) and regex.match(
            r"[\s、]*(?:[至到]?(?:年底|年末)，?)?(?:当年|是年|同年|该年|本年)", head
        ):
            self.sentence_year, self.period = self.named_year or (self.drafts[-1].year if self.drafts else None), ""
        if named:
            self.named_year = named[-1].last_year
        if self.drafts and regex.match(r"[\s、]*(?:次年|翌年)", head):
            before = next((d.year for d in reversed(self.drafts) if d.year is not None), None)
            self.sentence_year, self.period = (before + 1 if before is not None else None), ""
        years = [m for m in mentions if isinstance(m, Time) and m.first_year is not None]
        if (
            len(years) > 1
            and not any(t.spans_years for t in years)
            and all(
                self.text[a.end : b.start].strip("末底初度") in ("、", "和", "及")
                for a, b in zip(years, years[1:], strict=False)
            )
        ):
            self.pending.years = years
            return
        for mention in mentions:
            if isinstance(mention, Time) and self._adverbial(mention, start):
                self._set_time(mention)

    def _adverbial(self, time: Time, start: int) -> bool:
        before = self.text[start : time.start]
        return regex.fullmatch(
            r"[\s、]*(?:截至|截止|至|到|从|自|在|其中|其中，|是年|仅|而|，|于|当年|其|据统计|以|今年|去年)*[\s]*(?:\d{4}年|[一二][〇零○一二三四五六七八九]{3}年)?(?:底|末|初)?",
            before,
        ) is not None and not regex.match(
            r"(?:的(?!第|上半|下半)|建成|修订|颁布|起(?![，共全]))", self.text[time.end : time.end + 3]
        )

    def _set_time(self, time: Time) -> None:
        if time.first_year is not None:
            self._set_year(time)
        if time.first_month is not None and time.last_month is not None:
            year = self.sentence_year or self.year or self.context.year
            if year is not None:
                until = UNTIL.search(self.text[max(0, time.start - 8) : time.start].removesuffix(f"{year}年"))
                first = 1 if until and time.first_month == time.last_month else time.first_month
                if regex.search(r"\d日", self.text[time.start : time.end]) and not until:
                    return
                self.period = f"{year}-{first:02}" + (
                    f"/{year}-{time.last_month:02}" if first != time.last_month else ""
                )

    def _set_year(self, time: Time) -> None:
        year = time.last_year
        if time.spans_years and time.first_year is not None and year is not None:
            self.last_span = (time.first_year, year)
        self.period = f"{time.first_year}/{time.last_year}" if time.spans_years else ""
        if self.context.chronicle or year == self.context.year:
            self.year = year
            self.sentence_year = year if time.spans_years else None
            if time.spans_years:
                self.sentence_year = year
        else:
            self.sentence_year = year

    def _year(self, own: Time | None = None) -> tuple[int | None, str, str]:
        if own is not None and own.first_year is not None:
            return own.last_year, "stated", f"{own.first_year}/{own.last_year}" if own.spans_years else ""
        if self.sentence_year is not None:
            return self.sentence_year, "stated", self.period
        if self.year is not None:
            return self.year, "stated", self.period
        return self.context.year, self.context.year_basis, self.period

    # --- clauses with numbers -------------------------------------------------------------------------------

    def _read_clause(self, clause: Clause, later: list[Group]) -> None:
        groups = clause.groups
        self.clause_start = clause.start
        i = 0
        while i < len(groups):
            group = groups[i]
            following = groups[i + 1 :] + later
            used = dealing.deal(self, clause, i)  # 分别
            if used:
                i += used
                continue
            self._read_group(clause, group, first=i == 0, following=following)
            i += 1
        last = groups[-1]
        if self.last is not None and self.last.petition and not self.last.comparison and not last.numbers[-1].percent:
            after = self.text[last.stop : clause.end].strip()
            if clause.closed in ("，", "：") and (
                scopes.WITHIN.search(after) and len(after) <= 16 or clause.closed == "：" and len(after) <= 16
            ):
                self.scopes = [s for s in self.scopes if s.opener == "bracket"]
                self.scopes.append(self._scope(self.last, "within"))

    def stated_of(self, clause: Clause, group: Group) -> Stated:
        """What stands before a group, and after it where that speaks of it."""
        stated = read_stated(self.text, group.lead, group.lead_start, group.start, self.block)
        letter = next((n for n in group.numbers if n.unit.startswith("封")), None)
        if group.tail and not group.numbers[-1].percent:
            tail = read_stated(self.text, group.tail, group.stop, group.tail_end, self.block, tail=True)
            self._take_tail(stated, tail, group)
        stage = stated.attrs.get("stage")
        if (
            stage is not None
            and "channel" not in stated.attrs
            and stated.decoy is None
            and self.text[stage.start : stage.end] in IN_PERSON
            and group.numbers[0].measure in ("batches", "persons")
            and group.start - stage.end <= 3
        ):
            stated.attrs["channel"] = Value("visit", "received_in_person", stage.start, stage.end, self.block)
        if letter is not None and "channel" not in stated.attrs:
            stated.attrs["channel"] = Value("letter", "unit_letter", letter.end, letter.stop, self.block)
        return stated

    def _take_tail(self, stated: Stated, tail: Stated, group: Group) -> None:
        """`388封职工来信`, `2件尚在办理`: what follows a number speaks of it where nothing before does."""
        staff = next((m for m in group.tail if isinstance(m, Word)), None)
        people = group.numbers[-1].measure == "persons" and len(group.numbers) == 1
        if people and staff is not None and staff.role in ("body", "decoy") and staff.start - group.stop <= 8:
            stated.decoy = stated.decoy or staff
            return
        if people and tail.subject is not None and not tail.people and tail.subject.term.channel in ("all", "letter"):
            return  # 1人兼管来信来访
        if group.tail_shared and (tail.subject is None or tail.subject.start - group.stop > 1):
            return  # what follows leads to the next number
        if (
            "level" in tail.attrs
            and stated.subject is None
            and "level" not in stated.attrs
            and tail.attrs["level"].start - group.stop <= 1
        ):
            stated.attrs.update({n: v for n, v in tail.attrs.items() if n in ("level", "channel")})
        if tail.subject is not None and stated.subject is None and tail.subject.start - group.stop <= 14:
            if tail.decoy is None or tail.subject.start < tail.decoy.start:
                stated.subject = tail.subject
                if tail.subject.start - group.stop <= 2 or tail.people:
                    stated.decoy = None
                for name in ("channel", "level", "form"):
                    if name in tail.attrs and name not in stated.attrs:
                        stated.attrs[name] = tail.attrs[name]
        if (
            stated.subject is not None
            and tail.subject is not None
            and regex.match(r"(?:的)?(?:属于?|为|是|系)", self.text[group.stop : group.stop + 3])
        ):
            for name in ("form", "level"):
                if name in tail.attrs:
                    stated.attrs.setdefault(name, tail.attrs[name])
        if tail.decoy is not None and stated.subject is None and tail.decoy.start - group.stop <= 6:
            stated.decoy = stated.decoy or tail.decoy
        stage = tail.attrs.get("stage")
        own = stated.attrs.get("stage")
        if stage is not None and stage.code != "received":
            attributive = own is not None and self.text.startswith("的", own.end)
            finished = regex.match(
                r"(?:已|均|都|全部|得到|尚|正|仍|还|在|继续|转|落实|未)", self.text[group.stop : group.stop + 4]
            )
            if (
                own is None
                or attributive
                and stage.code in ("resolved", "replied", "pending")
                or (
                    finished
                    and own.code in ("assigned", "received")
                    and stage.code in ("resolved", "pending", "replied")
                    and stated.subject is None
                )
            ):
                stated.attrs["stage"] = stage
        stated.people = stated.people or tail.people

    def _read_group(self, clause: Clause, group: Group, *, first: bool, following: list[Group]) -> None:
        stated = self.stated_of(clause, group)
        own_time = self._own_time(stated, clause, group, first)
        if first:
            self._times([m for m in group.lead if m is not own_time], clause.start)
            self._speaker(stated, clause.start)
        elif stated.attrs.get("body_type") is not None:
            self._speaker(stated, group.lead_start)
        if own_time is not None:
            self.named_year = own_time.last_year
        if own_time is not None and not kinds.THAN.search(self.text[max(0, own_time.start - 8) : own_time.start]):
            self.sentence_year, self.period = own_time.last_year, ""
        number = group.numbers[0]
        if first and clause.opened == "" and OWN_STAFF.match(self.text[clause.start : clause.start + 6]):
            self.body = self.pending.body = None
        if number.percent:
            self._percents(clause, [(group, stated)])
            return
        if self._completes(group, stated):
            return
        if not number.unit and len(group.numbers) == 1:
            self._bare(clause, group, stated, first)
            return
        if self._opens_inline(stated, group, clause):
            pass
        compared = (
            self.pending.compared
            or stated.versus is not None
            or stated.prior is not None
            or bool(own_time and kinds.THAN.search(self.text[max(0, own_time.start - 8) : own_time.start]))
            or (self.last is not None and self.last.comparison)
        )
        told = kinds.kind_of_count(self.text, stated, group, compared=compared)
        if (
            told.kind is Kind.PREVIOUS
            and told.word is not None
            and told.year is None
            and self.main is None
            and self.last is None
            and stated.subject is not None
            and stated.prior is not None
            and self.text[stated.prior.start - 1 : stated.prior.start] not in tuple("由从自比较与同和")
        ):
            base = self.sentence_year or self.year or self.context.year
            self.sentence_year = (
                base - 1
                if base is not None and "上" in self.text[told.word.start : told.word.end]
                else self.sentence_year
            )
            told = kinds.Told(Kind.COUNT)  # 上年全县接待来访4,216人次: nothing is compared
        bracket = self.scopes[-1] if self.scopes and self.scopes[-1].opener == "bracket" else None
        if (
            told.kind is Kind.COUNT
            and bracket is not None
            and not stated.has_words
            and len(stated.times) == 1
            and stated.times[0].first_month is not None
            and self.run
        ):
            told = kinds.Told(Kind.PREVIOUS, 1, None, same_year=True)  # 环比增加35件次（7月365件次）
        if (
            group.joined
            and self.last is not None
            and self.last.comparison
            and not stated.has_words
            and told.kind is Kind.COUNT
        ):
            previous = self.last.drafts[-1]
            told = kinds.Told(previous.kind, -1 if previous.value < 0 else 1, None)
        if told.kind is Kind.COUNT and kinds.opens_from(self.text, group) and _result_follows(following, self.text):
            told = kinds.Told(Kind.PREVIOUS, 1, None, year=own_time.last_year if own_time else None)
        if told.kind is Kind.COUNT and told.word is not None and (self.run or stated.subject is None):
            self._result(group, stated, own_time)
        elif told.kind is Kind.COUNT:
            self._count(clause, group, stated, own_time, following)
        else:
            self._compare(group, stated, told, own_time)

    def _completes(self, group: Group, stated: Stated) -> bool:
        """`402批次，涉及1,277人次`, `742起来访（2,915人次）`: the persons of what was just counted."""
        last = self.last
        if last is None or not last.petition or last.comparison or not last.drafts or last.draft("persons") is not None:
            return False
        if [n.measure for n in group.numbers] != ["persons"] or not COMPLETING.fullmatch(
            self.text[group.lead_start : group.start].strip()
        ):
            return False
        if any(isinstance(m, Word) and m.role in ("body", "decoy") and m.start - group.stop <= 4 for m in group.tail):
            return False
        draft = self._draft(group.numbers[0], "persons", last.drafts[0].kind, 1, dict(last.drafts[0].attrs), None)
        first = last.drafts[0]
        draft.year, draft.year_basis, draft.period, draft.whole = first.year, first.year_basis, first.period, None
        last.drafts.append(draft)
        self.drafts.append(draft)
        return True

    def _own_time(self, stated: Stated, clause: Clause, group: Group, first: bool) -> Time | None:
        """A year in the lead that is the number's own and not the sentence's: `其中2013年来信12件`, `2015年的61批次`."""
        times = [t for t in stated.times if t.first_year is not None]
        times = [t for t in times if not BEFORE_THEN.match(self.text[t.end : t.end + 2])]
        if not times:
            return None
        time = times[-1]
        if first and clause.opened in ("", "。") and self._adverbial(time, clause.start) and not self.context.chronicle:
            return None if time.last_year == self.context.year else time
        return time

    def _opens_inline(self, stated: Stated, group: Group, clause: Clause) -> bool:
        """其中 that stands in the lead of its own first part: `其中来信14件`, `（含赴市集体访14批次）`."""
        part = stated.part
        if part is None:
            return False
        code = self.text[part.start : part.end]
        if code in ("含", "内", "包括", "内有") and part.start - group.lead_start > 2:
            return False
        if (
            group.lead
            and part.start - group.lead_start > 3
            and any(isinstance(m, Word) and m.start < part.start and m.role == "subject" for m in group.lead)
        ):
            within = [m for m in group.lead if m.start < part.start]
            inner = read_stated(self.text, within, group.lead_start, part.start, self.block)
            total = scopes.matching(self.items, inner)
            if total is not None:
                self.scopes = [s for s in self.scopes if s.opener == "bracket"]
                self.scopes.append(self._scope(total, "part"))
                return True
        total = self._whole_for_parts(clause.opened if group is clause.groups[0] else "")
        kept = [s for s in self.scopes if s.opener == "bracket"]
        self.scopes = [*kept, self._scope(total, "part")]
        return True

    # --- counts ---------------------------------------------------------------------------------------------

    def _measure(self, number: Number, stated: Stated, group: Group) -> str:
        """The measure of a unit; 户, 个, 次, 份 and 项 follow their noun, or are none."""
        if number.measure != "weak":
            return number.measure
        unit = number.unit[0]
        near = stated.subject is not None
        if unit == "户":
            target = self.scopes[-1].total if self.scopes else self.chained
            listed = (
                bool(self.scopes or self._continues_topics(group))
                and target is not None
                and target.petition
                and target.draft("persons") is not None
            )
            return (
                "persons"
                if stated.people
                or self.pending.people
                or listed
                or (self.last is not None and self.last.comparison and self.last.petition)
                else ""
            )
        if unit == "个":
            after = self.text[number.stop : number.stop + 10]
            if near and regex.match(r"(?:重点|疑难|复杂|突出|重大|信访|重复)*(?:信访|上访|积案)", after):
                return "cases"
            return "persons" if stated.people and regex.match(r"老?(?:上访|信访)?(?:老)?户|人", after) else ""
        subject = stated.subject
        if unit == "次":
            if subject is None or stated.decoy is not None:
                return ""
            word = self.text[subject.start : subject.end]
            if subject.start >= number.stop and subject.start - number.stop <= 1 and not SESSION.search(word):
                return "cases"
            return (
                "cases"
                if subject.term.channel in ("phone", "letter")
                or regex.search(r"来访|上访$", word)
                and "接待" not in word
                else ""
            )
        if unit == "份" and regex.search(
            r"(?:督办|催办|交办|转办)(?:函|单|通知)$", self.text[max(0, number.start - 5) : number.start]
        ):
            return "cases"
        if unit in ("份", "项"):
            return (
                "cases"
                if subject is not None
                and stated.decoy is None
                and number.start - subject.end <= 1
                and subject.end <= number.start
                else ""
            )
        return ""

    def _leaders(self, stated: Stated, group: Group) -> bool:
        """`领导公开接访5人次`: the leaders are counted, not those who came."""
        if any(n.measure != "persons" for n in group.numbers):
            return False
        lead = self.text[group.lead_start : group.start]
        if regex.search(r"群众|来访|上访|信访人|当事人|职工|来人", lead[-8:]):
            return False
        if regex.search(
            r"(?:领导|负责人|干部|书记|班子成员|常委|院长|局长|县长|市长|检察长)(?:共|计|约)?$", lead
        ) and not regex.search(r"接待|受理", lead[-10:]):
            return True
        if not LEADER_ACTS.search(lead.rstrip("约近共达计")):
            return (
                regex.search(r"(?:领导|书记|[县市区州局院]长|常委|班子成员)[一-鿿]{0,4}$", lead) is not None
                and "接待" not in lead
                and stated.subject is None
                and self.last is not None
                and not self.last.petition
            )
        body = stated.attrs.get("body_type") or self.pending.body or self.body or self.heading_attrs().get("body_type")
        return is_leader(body) or body is None or "班子" in lead or "干部" in lead

    def _count(
        self, clause: Clause, group: Group, stated: Stated, own_time: Time | None, following: list[Group]
    ) -> None:
        measures = [self._measure(n, stated, group) for n in group.numbers]
        if group.alien and not stated.has_words and (self.last is None or not self.last.petition):
            return self._reject(group, stated, "other_business")
        if not any(measures):
            return self._alien(group, stated)
        if group.numbers[-1].trailing in ("以上", "以下") and regex.match(
            r"的|集体|联名", self.text[group.stop : group.stop + 2]
        ):
            return self._reject(group, stated, "threshold")
        if _code(stated, "stage") == "sanctioned":
            return self._reject(group, stated, "penalty", matter=False)
        if self._leaders(stated, group):
            return self._reject(group, stated, "leaders", matter=False)
        placed = self._place(clause, group, stated, following)
        if isinstance(placed, str):
            return self._reject(group, stated, placed)
        if (
            len(group.numbers) > 1
            and group.numbers[0].measure == "batches"
            and group.numbers[1].measure == "cases"
            and placed.code("stage") in ("assigned", "transferred")
        ):
            self.left_out.append(LeftOut(group.numbers[0], self.block, self.span, "assignment_batches"))
            group.numbers, measures = group.numbers[1:], measures[1:]
        placed.drafts = [
            self._draft(n, m, Kind.COUNT, 1, dict(placed.attrs), own_time)
            for n, m in zip(group.numbers, measures, strict=True)
            if m
        ]
        scope = next((s for s in self.scopes if s.previous), None)
        if scope is not None:
            for draft in placed.drafts:
                draft.kind, draft.year = Kind.PREVIOUS, scope.year
        if (
            placed.whole is not None
            and placed.whole.comparison
            and placed.whole.drafts
            and placed.whole.drafts[0].kind is Kind.PREVIOUS
        ):
            for draft in placed.drafts:
                draft.kind, draft.year = Kind.PREVIOUS, placed.whole.drafts[0].year
        self._keep(placed)
        return None

    def _draft(
        self, number: Number, measure: str, kind: Kind, sign: int, attrs: dict[str, Value], own_time: Time | None
    ) -> Draft:
        year, basis, period = self._year(own_time)
        value = number.value if number.value is not None else Decimal(0)
        draft = Draft(number, self.block, self.span, measure, kind, value * sign, attrs, year, basis, period)
        draft.place = self.place
        if number.value is None:
            draft.flags.append("too_long")
        return draft

    def _keep(self, item: Item) -> None:
        """Take an item in: its drafts become figures, and it is the one that later words speak of."""
        for draft in item.drafts:
            if "too_long" in draft.flags:
                self.left_out.append(LeftOut(draft.number, self.block, self.span, "unreadable"))
        item.drafts = [d for d in item.drafts if "too_long" not in d.flags]
        self.drafts.extend(item.drafts)
        if item.whole is not None:
            for draft in item.drafts:
                draft.whole = item.whole.draft(draft.measure) or (
                    item.whole.drafts[0] if item.whole.drafts and draft.measure != "persons" else None
                )
        self.items.append(item)
        self.told.append(item)
        item.sentence = self.number
        self.last = item
        if not item.stage_only:
            self.chained = item
        if not item.part and not item.stage_only:
            self.main = item
            if self.total is None or (
                item.code("channel") == "all" and self.total.code("channel") != "all" and item.value >= self.total.value
            ):
                self.total = item
        body = item.attrs.get("body_type")
        if body is not None and body.basis is Basis.STATED:
            self.bodies.append(body.code + body.text)
            if not item.part:
                self.body = body
        self.run = []
        self.pending.subject = None
        self.pending.decoy = None

    def _place(self, clause: Clause, group: Group, stated: Stated, following: list[Group]) -> Item | str:
        """Where a count stands in what has been told so far; a string is the reason why it is no figure."""
        scope = self.scopes[-1] if self.scopes else None
        if (
            stated.topic_marked
            and "body_type" in stated.attrs
            and "stage" not in stated.attrs
            and stated.subject is None
        ):
            del stated.attrs["body_type"]
        if (
            self.pending.stage is not None
            and self.pending.stage.code == "reviewed"
            and _code(stated, "stage") not in ("pending", "reviewed")
            and not stated.subject
        ):
            stated.attrs["stage"] = self.pending.stage  # 经复查，改正119件
        if (why := self._staff(group, stated, scope)) is not None:
            return why
        opened = clause.opened if group is clause.groups[0] else "、"
        told = self.pending.subject
        if (
            stated.subject is None
            and "level" in stated.attrs
            and "form" not in stated.attrs
            and told is not None
            and "form" in told.attrs
            and _code(told, "channel") == "visit"
        ):
            stated.attrs["form"] = carried({"form": told.attrs["form"]})["form"]  # 集体上访突出，到地区的28起
        if (
            stated.subject is None
            and not stated.narrows
            and stated.decoy is None
            and self.pending.subject is not None
            and scope is None
        ):
            self._take_pending(stated)
        if (
            scope is not None
            and scope.opener != "bracket"
            and not scopes.fits(scope, stated, opened)
            and stated.decoy is None
        ):
            self.scopes.pop()
            return self._place(clause, group, stated, following)
        if stated.total is not None or TALLY.search(stated.text):
            if (tallied := self._tally(group, stated, scope)) is not None:
                return tallied
        if scope is not None:
            return self._as_part(scope, clause, group, stated, following, opened)
        if (
            _code(stated, "stage") == "assigned"
            and stated.attrs["stage"].rule != "named_by_noun"
            and self.under_petitions
            and (stated.decoy is None or stated.decoy.term.why == "staff")
        ):
            return Item([], self._new_attrs(stated), noun=True)
        if stated.decoy is not None and stated.decoy.term.why == "lead":
            return "other_business"
        if (
            stated.decoy is not None
            and stated.decoy.term.why == "law"
            and scope is None
            and not self._same_unit(group)
            and (group.start - stated.decoy.end <= 1 or self.text[stated.decoy.end - 1] in "案件")
        ):
            return "other_business"  # 申诉、申请再审案件386件
        if stated.decoy is not None:
            listed = self._same_unit(group) and stated.decoy.term.why not in ("meeting", "publicity", "lead")
            if not listed and not (stated.topic_marked and self.main is not None and self._breaks_down(stated)):
                return "other_business"
        if stated.subject is not None or stated.narrows:
            return Item([], self._new_attrs(stated), noun=True)
        return self._as_sequel(group, stated, opened)

    def _staff(self, group: Group, stated: Stated, scope: Scope | None) -> str | None:
        """`37名市级领导`, `9名干部`: people who are no petitioners."""
        number = group.numbers[0]
        if (
            len(group.numbers) > 1
            or number.measure != "persons"
            or number.unit.startswith("人")
            and len(number.unit) > 1
        ):
            return None
        if stated.subject is not None or stated.narrows:
            return None
        tail = next((m for m in group.tail if isinstance(m, Word)), None)
        if tail is not None and tail.start - number.stop <= 10 and (tail.role == "body" or tail.role == "decoy"):
            return "staff"
        total = scope.total if scope is not None else self.chained
        if (
            scope is not None
            and scope.opener != "bracket"
            and (
                total is None
                or not scope.parts
                and "stage" not in stated.attrs
                and stated.decoy is None
                and not number.unit.startswith("名")
            )
        ):
            return None
        if (
            total is not None
            and total.petition
            and total.draft("persons") is not None
            and (scope is not None or "stage" in stated.attrs)
        ):
            return None
        return None if scope is not None and scope.opener == "bracket" else "no_petition_word"

    def _same_unit(self, group: Group) -> bool:
        """Whether it goes on with a list: the number before in the sentence is a petition figure in the same unit."""
        last = self.last
        number = group.numbers[0]
        return (
            last is not None
            and last.petition
            and not last.comparison
            and bool(last.drafts)
            and last.drafts[-1].number.unit == number.unit
            and number.measure in ("cases", "batches")
            and ("topic" in last.attrs or last.part or last.drafts[-1].number.unit.startswith("封"))
        )

    def _take_pending(self, stated: Stated) -> None:
        pending = self.pending.subject
        if pending is None or (
            self.chained is not None and self.chained.petition and self.chained.sentence == self.number
        ):
            return
        stated.subject = pending.subject
        for name in ("channel", "level", "form"):
            if name in pending.attrs:
                stated.attrs[name] = carried({name: pending.attrs[name]})[name]
        if (
            "stage" not in stated.attrs
            and pending.attrs.get("stage") is not None
            and pending.attrs["stage"].code not in ("other", "resolved")
        ):
            stated.attrs["stage"] = carried({"stage": pending.attrs["stage"]})["stage"]

    def _breaks_down(self, stated: Stated) -> bool:
        return (
            self.last is not None
            and self.last.petition
            or self.main is not None
            and self.main.petition
            and self.under_petitions
        )

    def _new_attrs(self, stated: Stated) -> dict[str, Value]:
        """A new subject: what it says, over what the heading and the sentence's subject give."""
        base = self.heading_attrs()
        own = stated.attrs.get("channel")
        given = base.get("channel")
        if (
            own is not None
            and own.code == "letter"
            and (
                given is not None
                and given.code == "mailbox"
                or self.main is not None
                and self.main.code("channel") == "mailbox"
                and "form" not in stated.attrs
            )
        ):
            stated.attrs["channel"] = own = replace(own, code="mailbox", rule="letters_to_a_mailbox")
        if (
            own is not None
            and given is not None
            and own.code != given.code
            or own is not None
            and given is None
            and "form" in base
        ):
            base = {n: v for n, v in base.items() if n not in ("channel", "level", "form")}
            if own.code == "all":
                base.pop("stage", None)
        if is_leader(base.get("body_type")) and self._own_act(stated):
            del base["body_type"]
        attrs = {**base, **stated.attrs}
        if stated.whole is not None or (self.pending.whole and "body_type" not in stated.attrs):
            self.whole = True
            if _code(stated, "body_type") == "other":
                del attrs["body_type"], stated.attrs["body_type"]  # 全市5个县（区）
            if "body_type" not in stated.attrs:
                attrs.pop("body_type", None)
                self.body = None
        body = self._body(stated)
        if body is not None:
            attrs["body_type"] = body
        supervised = attrs.get("stage")
        if supervised is not None and supervised.code in ("supervised", "assigned") and "channel" not in stated.attrs:
            attrs.pop("channel", None)
            if "level" not in stated.attrs:
                attrs.pop("level", None)
        return attrs

    def _body(self, stated: Stated) -> Value | None:
        if (own := stated.attrs.get("body_type")) is not None:
            if (
                own.code in ("petition_office", "other")
                and self._own_page()
                and self.page_body is not None
                and OWN_OFFICE.search(own.text)
            ):
                return replace(own, code=self.page_body.code)  # the congress's own 信访室
            return own
        if stated.whole is not None:
            return self._institution()
        if (
            self.pending.body is not None
            and self.pending.body.end < self.clause_start
            and "level" in stated.attrs
            and "level" not in self.heading_attrs()
        ):
            return None if self.page_body is None else self.page_body  # 到北京上访…: no act of the body named before
        if self.pending.body is not None and not (
            is_leader(self.pending.body)
            and (
                self._own_act(stated)
                or _code(stated, "channel") in ("all", "letter", "online")
                and self.pending.body.end < self.clause_start
            )
        ):
            return self.pending.body
        if self.pending.whole:
            return self._institution()
        if self.body is not None and not is_leader(self.body) and not self.context.chronicle:
            return carried({"b": self.body})["b"]
        given = self.heading_attrs().get("body_type")
        if given is not None and not (is_leader(given) and self._own_act(stated)):
            return given
        return None if self.whole and not self._own_page() else self.page_body

    def _own_act(self, stated: Stated) -> bool:
        """Petitioners going somewhere, and matters from above, are not what the leaders of the sentence did."""
        return (
            "level" in stated.attrs
            and "level" not in self.heading_attrs()
            or _code(stated, "stage") in ("assigned", "filed")
        )

    def _institution(self) -> Value | None:
        """全县 and 全市 are the whole jurisdiction, and beat the page's own body, unless its own kin are named."""
        return self.heading_attrs().get("body_type") or self.page_body if self._own_page() else None

    def _own_page(self) -> bool:
        return self.page_body is not None and self.page_body.code in (
            "court",
            "procuratorate",
            "police",
            "discipline",
            "mass_org",
            "congress",
            "department",
        )

    def _as_part(
        self, scope: Scope, clause: Clause, group: Group, stated: Stated, following: list[Group], opened: str
    ) -> Item | str:
        total = scope.total
        if total is not None and not total.petition:
            return "other_business"
        if (
            self.last is not None
            and not self.last.petition
            and self.last.matter
            and scope.opener == "sorted"
            and not (stated.subject or stated.narrows or stated.topic_marked or scope.parts)
        ):
            return "other_business"
        if stated.decoy is not None and stated.decoy.term.why == "lead":
            return "other_business"
        counted = group.numbers[0].measure in ("cases", "batches") and bool(scope.parts)
        if (
            stated.decoy is not None
            and stated.decoy.term.why in ("meeting", "staff", "publicity")
            and not stated.topic_marked
            and not counted
        ):
            return "other_business"
        if (
            stated.decoy is not None
            and stated.decoy.term.why in ("money", "other_business", "law", "dispute", "proposal")
            and not (stated.topic_marked or scope.opener in ("sorted", "within", "part", "list", "bracket"))
        ):
            return "other_business"
        if scope.opener == "bracket" and total is None and not (stated.subject or stated.narrows):
            return "no_petition_word"
        if total is None and not scope.attrs and not (stated.subject or stated.narrows):
            return "no_petition_word"
        own_hands = (
            _code(stated, "stage") == "received"
            and scopes.OWN_HANDS.match(self.text[stated.attrs["stage"].start :][:4]) is not None
            and bool(scope.parts)
            and scope.parts[-1].noun
        )
        outcome = (
            (_code(stated, "stage") in scopes.OUTCOMES or own_hands)
            and not (stated.narrows or stated.subject)
            and "body_type" not in stated.attrs
        )
        rest = stated.rest is not None and not (stated.narrows or stated.subject) and not stated.topic_marked
        if outcome and scope.parts and not scope.parts[0].stage_only:
            return self._outcome_in_list(scope, group, stated, following)
        attrs = scopes.part_attrs(scope, stated, self.text)
        if (
            _code(stated, "body_type")
            and scope.attrs.get("stage") is not None
            and scope.attrs["stage"].code == "assigned"
        ):
            self._origin(attrs, scope)
        if (
            rest
            and scope.parts
            and scope.parts[-1].code("stage") in ("resolved", "replied")
            and "stage" not in stated.attrs
        ):
            attrs["stage"] = Value(
                "pending",
                "rest_is_open",
                stated.rest.start if stated.rest else -1,
                stated.rest.end if stated.rest else -1,
                self.block,
            )
        if (
            not stated.narrows
            and not stated.subject
            and "body_type" not in stated.attrs
            and not outcome
            and stated.topic
        ):
            attrs["topic"] = Value("topic", "topic_named", group.lead_start, group.start, self.block, text=stated.topic)
        attrs = self._widen(attrs, stated)
        item = Item([], attrs, part=True, whole=total, noun=bool(stated.subject or stated.narrows), stage_only=outcome)
        scope.parts.append(item)
        return item

    def _widen(self, attrs: dict[str, Value], stated: Stated) -> dict[str, Value]:
        """A channel other than the visits of its total takes no level or form of visits with it."""
        own = stated.attrs.get("channel")
        if own is not None and own.code not in ("visit", "all", "video"):
            for name in ("level",):
                if name in attrs and name not in stated.attrs:
                    attrs.pop(name)
        return attrs

    def _origin(self, attrs: dict[str, Value], scope: Scope) -> None:
        """Bodies that stand beside matters from above are where these came from, not who received them."""
        if "body_type" in scope.attrs:
            attrs["body_type"] = scope.attrs["body_type"]
        else:
            attrs.pop("body_type", None)

    def _outcome_in_list(self, scope: Scope, group: Group, stated: Stated, following: list[Group]) -> Item:
        """办结 after a list of parts speaks of the last part where the list goes on, of the total where it ends."""
        last = scope.parts[-1]
        goes_on = any(self._names_part(g, scope) for g in following)
        value = group.numbers[0].value or Decimal(0)
        to_part = goes_on or len(scope.parts) == 1
        if to_part and last.value >= value:
            return Item([], scopes.chain_attrs(last, stated, self.text), part=True, whole=last, stage_only=True)
        if scope.total is None:
            return Item([], scopes.part_attrs(scope, stated, self.text), part=True, stage_only=True)
        return Item(
            [], scopes.chain_attrs(scope.total, stated, self.text), part=True, whole=scope.total, stage_only=True
        )

    def _names_part(self, group: Group, scope: Scope) -> bool:
        return any(isinstance(m, Word) and m.role == "subject" for m in group.lead) and not group.numbers[0].percent

    def _as_sequel(self, group: Group, stated: Stated, opened: str) -> Item | str:
        """A number with no noun of its own: what became of the matters just told, or one subject of a breakdown."""
        target = self._target(group, stated)
        if target is None:
            if self.under_petitions and not stated.decoy and "stage" in stated.attrs:
                return Item([], self._new_attrs(stated), noun=True)
            if (
                (self.under_heading_subject() or self.under_petitions and self._plain(stated))
                and not stated.decoy
                and ("stage" in stated.attrs or not stated.topic or self._plain(stated))
            ):
                return Item([], self._new_attrs(stated), noun=True)
            if group.numbers[0].unit.startswith("封") and self.under_petitions and not stated.decoy:
                stated.attrs["channel"] = Value(
                    "letter", "unit_letter", group.numbers[0].end, group.numbers[0].stop, self.block
                )
                return Item([], self._new_attrs(stated), noun=True)
            return "no_petition_word"
        if not target.petition:
            return "other_business"
        if self._other_object(group, stated):
            return "other_business"
        if (
            _code(stated, "stage") in ("reviewed", "assigned", "supervised")
            and self.last is None
            and target.code("stage") != _code(stated, "stage")
        ):
            stated.attrs.setdefault("channel", Value("all", "own_matters", block=self.block, basis=Basis.ASSUMED))
            return Item([], self._new_attrs(stated), noun=True)
        if "stage" in stated.attrs or stated.rest is not None:
            attrs = scopes.chain_attrs(target, stated, self.text)
            if (
                "stage" not in stated.attrs
                and stated.rest is not None
                and self.last is not None
                and self.last.code("stage") in ("resolved", "replied")
            ):
                attrs["stage"] = Value("pending", "rest_is_open", stated.rest.start, stated.rest.end, self.block)
            if _code(stated, "stage") == "supervised":
                attrs = (
                    {**attrs, "channel": Value("all", "own_matters", block=self.block, basis=Basis.ASSUMED)}
                    if "督" not in stated.text and "催" not in stated.text
                    else attrs
                )
            noun = _code(stated, "stage") in ("supervised", "assigned") and self.last is not target
            if _code(stated, "stage") == "received" and (self.last is None) and not stated.rest:
                return self._sequel_received(target, attrs, stated)
            return Item(
                [], attrs, stage_only=not noun, whole=target if self.last is target or self.last is None else None
            )
        if self._plain(stated) and "body_type" not in stated.attrs and stated.text.strip():
            return Item([], carried(target.attrs), noun=True)  # 次年为1,268件: the same told of another time
        if stated.topic_marked or self._continues_topics(group) or opened == "list":
            attrs = {**carried(target.attrs), **stated.attrs}
            attrs["topic"] = Value("topic", "topic_named", group.lead_start, group.start, self.block, text=stated.topic)
            return Item([], attrs, part=True, whole=target)
        if (
            "body_type" in stated.attrs
            or not stated.topic
            or self._follows(group, target)
            or self._plausible(group, target)
        ):
            return Item([], {**carried(target.attrs), **stated.attrs}, stage_only=True, whole=target)
        return "no_petition_word"

    def _other_object(self, group: Group, stated: Stated) -> bool:
        """`受理施工许可287件`: between the verb and its number stands the name of something else."""
        stage = stated.attrs.get("stage")
        if stage is None or stage.start < group.lead_start or stated.topic_marked:
            return False
        between = self.text[stage.end : group.start]
        known = [m for m in group.lead if m.start >= stage.end and isinstance(m, Word)]
        return not known and OBJECT.fullmatch(between) is None and len(between) >= 3

    def _sequel_received(self, target: Item, attrs: dict[str, Value], stated: Stated) -> Item:
        """`全年共受理1,455件` in a sentence of its own counts the section's matters again."""
        if "body_type" not in stated.attrs:
            body = self._body(stated)
            attrs.pop("body_type", None)
            if body is not None:
                attrs["body_type"] = body
        return Item([], attrs, noun=True)

    def _plain(self, stated: Stated) -> bool:
        return (
            regex.fullmatch(
                r"[，。\s]*(?:全年|年内|当年|次年|翌年|是年|今年|仅|则|已|增|[两二三四五六七八九十]年|本月|本季度|其中|共|全市|全县|全省|全州|全区|发生|计|达|累计|同时|另|还|又|为|达|是|有|约|近|逾|[\d年月一二〇三四五六七八九十至—-])*",
                stated.text,
            )
            is not None
        )

    def under_heading_subject(self) -> bool:
        """Whether a heading names the petitions that its paragraph counts: `一、到市访`."""
        attrs = self.heading_attrs()
        return any(name in attrs for name in ("channel", "level", "form")) or "stage" in attrs

    def _continues_topics(self, group: Group) -> bool:
        return (
            self.last is not None
            and self.last.petition
            and "topic" in self.last.attrs
            and self.last.sentence == self.number
        )

    def _follows(self, group: Group, target: Item) -> bool:
        """A clause with words we do not know, right after a count of the same measure that is not smaller: a part of it."""
        if self.last is None or not self.last.petition or self.last.comparison and self.chained is None:
            return False
        number = group.numbers[0]
        base = target.draft(number.measure) or (
            target.drafts[0] if target.drafts and number.measure in ("cases", "batches") else None
        )
        return base is not None and number.value is not None and number.value <= base.value

    def _plausible(self, group: Group, target: Item) -> bool:
        """On a page of petitions, words we do not know before a number of 件, 批 or 人次 that its total can hold."""
        number = group.numbers[0]
        if (
            not self.under_petitions
            or number.unit[:1] not in ("件", "批", "起", "宗", "例", "封")
            and number.unit not in ("人次", "人（次）")
        ):
            return False
        base = target.draft(number.measure) or (
            target.drafts[0] if target.drafts and number.measure != "persons" else None
        )
        if base is None and number.measure == "persons":
            return False
        return base is None or number.value is None or number.value <= base.value

    def _target(self, group: Group, stated: Stated) -> Item | None:
        """The thing counted that a sequel speaks of."""
        value = group.numbers[0].value or Decimal(0)
        if self.last is not None and not self.last.petition and self.last.matter:
            return self.last
        if self.chained is None and self.other_first:
            return Item([], petition=False)
        if self.chained is not None:
            base = self.chained.draft(group.numbers[0].measure) or (
                self.chained.drafts[0] if self.chained.drafts else None
            )
            if (
                base is not None
                and base.measure == "persons"
                and group.numbers[0].measure == "cases"
                and (together := self._together()) is not None
            ):
                return together  # 来信956件，来访1,288人次，办结421件
            if base is None or value <= base.value or group.numbers[0].measure == "persons":
                return self.chained
            together = self._together()
            return together or self.chained
        if self.last is not None and self.last.petition:
            return self.last
        if self.main is None:
            return None
        together = self._together() if self.main.code("channel") != "all" else None
        if (
            together is None
            and self.total is not None
            and self.total is not self.main
            and self.total.petition
            and self.total.drafts
        ):
            narrower = any(self.main.code(n) and not self.total.code(n) for n in ("form", "level")) or self.total.code(
                "channel"
            ) == "all" != self.main.code("channel")
            if narrower and value <= self.total.drafts[0].value and not self._recent(self.main):
                return self.total  # a sentence that names nothing speaks of the whole
        return together or self.main

    def _recent(self, item: Item) -> bool:
        """Whether the sentence right before told of this thing alone."""
        told = [i for i in self.items[-12:] if i.sentence == self.number - 1 and not i.comparison and not i.stage_only]
        return (
            bool(told)
            and all(i is item or i.part for i in told)
            and item in told
            and len([i for i in told if not i.part]) == 1
            and not item.code("form")
        )

    def _together(self) -> Item | None:
        """The things counted side by side in the last sentence, as one."""
        if not self.items:
            return None
        number = self.items[-1].sentence
        side = [
            i
            for i in self.items
            if i.sentence == number and not i.part and not i.stage_only and not i.comparison and i.petition
        ]
        if len({i.code("channel") for i in side}) < 2:
            return None
        return Item([], scopes.union(side), sentence=number)

    def _tally(self, group: Group, stated: Stated, scope: Scope | None) -> Item | None:
        """合计, 共: the total that comes after its parts."""
        value = group.numbers[0].value
        if scope is not None and scope.opener == "bracket":
            return None
        side = (
            scope.parts
            if scope is not None and scope.parts
            else [
                i
                for i in self.items
                if i.sentence == self.number and not i.comparison and i.petition and not i.stage_only
            ]
        )
        said = (
            stated.total is not None
            and regex.match(r"[两二三四五六七八各以]", self.text[stated.total.start : stated.total.start + 1])
            or regex.search(r"[两三四五六]项|以上|三者|两者|[两三]级|相加", stated.text)
        )
        if len(side) < 2 and said:
            number = self.items[-1].sentence if self.items else 0
            side = [
                i for i in self.items if i.sentence == number and not i.comparison and i.petition and not i.stage_only
            ]
        parts = sums.tail_that_adds_up(side, group.numbers[0], value)
        if len(side) < 2 or (parts is None and not said):
            return None
        chosen = parts or side
        attrs = scopes.union(chosen)
        if scope is not None and scope.total is not None:
            attrs = {**carried(scope.total.attrs), **attrs}
        if stated.subject is not None or stated.narrows:
            attrs = {
                **attrs,
                **{n: v for n, v in self._new_attrs(stated).items() if n != "body_type" or n in stated.attrs},
            }
        else:
            attrs = {**attrs, **stated.attrs}
        if scope is not None:
            self.scopes.pop()
        item = Item([], attrs, noun=True)
        self.series += 1
        for part in chosen:
            part.whole = part.whole or item
            for draft in part.drafts:
                draft.series = draft.series or f"{self.block}.{self.series}"
        return item

    # --- comparisons ----------------------------------------------------------------------------------------

    def _compare(self, group: Group, stated: Stated, told: kinds.Told, own_time: Time | None) -> None:
        target = self.compared_with(stated, group.start)
        if target is None or not target.petition:
            if (
                target is None
                and self.page_begins
                and told.kind is Kind.CHANGE
                and all(n.measure in ("batches", "persons", "cases") for n in group.numbers)
            ):
                target = Item([], {}, petition=True)
            else:
                return self._reject(group, stated, "other_business" if target else "no_petition_word", matter=False)
        if (
            group.numbers[0].unit in ("人", "名")
            and self.last is None
            and stated.subject is None
            and not stated.narrows
            and not stated.measures
        ):
            return self._reject(group, stated, "no_petition_word", matter=False)
        if (
            target.drafts
            and group.numbers[0].unit in ("人", "名")
            and target.draft("persons") is None
            and stated.subject is None
            and not stated.measures
        ):
            return self._reject(group, stated, "no_petition_word", matter=False)
        item = Item([], target.attrs, comparison=True, noun=target.noun, part=target.part, whole=None, stage_only=True)
        for number in group.numbers:
            measure = self._measure(number, stated, group)
            if measure:
                draft = self._comparison(number, measure, told, target, own_time)
                item.drafts.append(draft)
        if item.drafts:
            self._keep_comparison(item)
        return None

    def _result(self, group: Group, stated: Stated, own_time: Time | None) -> None:
        """`由728件降为642件`, `增至1,105件`: the count that a change has led to."""
        earlier = (
            self.last
            if self.last is not None
            and self.last.comparison
            and self.last.drafts[-1].kind is Kind.PREVIOUS
            and stated.subject is None
            else None
        )
        target = earlier or self.compared_with(stated, group.start)
        if target is None or not target.petition:
            return self._reject(group, stated, "other_business" if target else "no_petition_word", matter=False)
        item = Item(
            [],
            {**carried(target.attrs), **({"stage": stated.attrs["stage"]} if "stage" in stated.attrs else {})},
            noun=True,
            part=target.part,
            whole=target.whole,
        )
        run = [d for d in self.run if d.kind is Kind.PREVIOUS]
        for number in group.numbers:
            measure = self._measure(number, stated, group)
            if measure:
                draft = self._draft(number, measure, Kind.COUNT, 1, dict(item.attrs), own_time)
                item.drafts.append(draft)
                for before in run:
                    if before.measure == measure and before.base is None:
                        before.base = draft
        if item.drafts:
            self._keep(item)
        return None

    @property
    def page_begins(self) -> bool:
        """Whether nothing has been counted yet: the page begins in the middle of a sentence."""
        return not self.items and not self.drafts and self.span[0] == 0

    def _comparison(self, number: Number, measure: str, told: kinds.Told, target: Item, own_time: Time | None) -> Draft:
        attrs = {n: (carried({n: v})[n] if target.drafts else v) for n, v in target.attrs.items()}
        own = own_time if told.kind is Kind.COUNT else None
        draft = self._draft(number, measure, told.kind, told.sign, attrs, own)
        draft.base = target.draft(measure) or (target.drafts[0] if target.drafts and not number.unit else None)
        if told.kind is Kind.PREVIOUS:
            base = draft.base
            year = base.year if base is not None and base.kind is Kind.COUNT else draft.year
            draft.year = told.year if told.year is not None else (year if told.same_year or year is None else year - 1)
            draft.year_basis = "stated" if told.year is not None else "comparison"
        elif draft.base is not None and draft.base.kind is Kind.PREVIOUS:
            draft.year = self.year if self.year is not None else self.context.year
        elif draft.base is not None and draft.base.kind is Kind.COUNT and draft.base.block == draft.block:
            draft.year, draft.year_basis, draft.period = draft.base.year, draft.base.year_basis, draft.base.period
        return draft

    def _keep_comparison(self, item: Item) -> None:
        self.drafts.extend(item.drafts)
        item.sentence = self.number
        self.items.append(item)
        self.last = item
        self.run.extend(item.drafts)

    def compared_with(self, stated: Stated, start: int) -> Item | None:
        """The thing counted that a comparison speaks of."""
        if stated.decoy is not None and stated.subject is None and not stated.decoy.term.weak:
            return Item([], petition=False)
        own_body = "body_type" in stated.attrs and not (self.last is not None)
        if stated.subject is not None or stated.narrows:
            same = self._same_subject(stated)
            if same is not None:
                return same
            scope = self.scopes[-1] if self.scopes else None
            if scope is not None and scopes.fits(scope, stated, "，"):
                return Item([], scopes.part_attrs(scope, stated, self.text), noun=True, part=True)
            return Item([], self._new_attrs(stated), noun=True)
        if (
            self.scopes
            and self.scopes[-1].opener == "bracket"
            and self.scopes[-1].total is not None
            and not self.scopes[-1].parts
        ):
            return self.scopes[-1].total
        if self.last is not None:
            if self.last.comparison:
                return self._base_item() or self.last
            return self.last
        if own_body or self.main is None:
            if self.under_heading_subject():
                return Item([], self._new_attrs(stated), noun=True)
            return None
        return self.main

    def _same_subject(self, stated: Stated) -> Item | None:
        """The subject named again in the sentence: `来访731批…，来访批次减少118批`."""
        for item in reversed(self.items):
            if item.sentence < self.number - 1:
                return None
            if item.comparison or not item.petition or not item.drafts or item.stage_only:
                continue
            named = {n: stated.attrs[n].code for n in ("channel", "level", "form") if n in stated.attrs}
            if all(item.code(n) == c for n, c in named.items()) and item.code("form") == named.get(
                "form", item.code("form") if item.code("form") == "" else "-"
            ):
                return item
        return None

    def _base_item(self) -> Item | None:
        """The count that the comparisons just told speak of."""
        if self.run and self.run[-1].base is not None and self.last is not None and self.last.comparison:
            found = next((i for i in reversed(self.items) if self.run[-1].base in i.drafts), None)
            if found is not None:
                return found
        for item in reversed(self.items):
            if not item.comparison and item.drafts and item.sentence == self.number:
                return item
            if item.sentence < self.number:
                break
        if self.run and self.run[0].base is not None:
            base = self.run[0].base
            return next((i for i in self.items if base in i.drafts), None)
        return None

    def _percents(self, clause: Clause, groups: list[tuple[Group, Stated]]) -> None:
        group, stated = groups[0]
        dealing.percents(self, clause, group, stated)

    # --- other numbers --------------------------------------------------------------------------------------

    def _bare(self, clause: Clause, group: Group, stated: Stated, first: bool) -> None:
        """A number without a petition unit: `人次减少41` is a change, `38万元` other business."""
        number = group.numbers[0]
        after = self.text[number.stop : number.stop + 3]
        measure = stated.measures[-1].term.measure if stated.measures else ""
        if measure and not regex.match(r"[一-鿿]", after):
            told = kinds.kind_of_count(self.text, stated, group, compared=True)
            if told.kind is not Kind.COUNT:
                target = self.compared_with(stated, group.start)
                if target is not None and target.petition:
                    item = Item(
                        [self._comparison(number, measure, told, target, None)],
                        target.attrs,
                        comparison=True,
                        stage_only=True,
                    )
                    self._keep_comparison(item)
                    return
            elif stated.subject is not None and stated.decoy is None:
                item = Item([], self._new_attrs(stated), noun=True)
                item.drafts = [self._draft(number, measure, Kind.COUNT, 1, dict(item.attrs), None)]
                self._keep(item)
                return
        if self._bare_count(clause, group, stated, after):
            return
        if MONEY.match(after) or stated.decoy is not None:
            self._other()

    def _bare_count(self, clause: Clause, group: Group, stated: Stated, after: str) -> bool:
        """`来信402、来访133、来电176`: a list of nouns with bare numbers, under a total; and `由3,520下降到3,144人次`."""
        number = group.numbers[0]
        at = clause.groups.index(group)
        following = clause.groups[at + 1] if at + 1 < len(clause.groups) else None
        if (
            following is not None
            and following.numbers[0].unit
            and not following.numbers[0].percent
            and kinds.opens_from(self.text, group)
            and _result_follows([following], self.text)
        ):
            target = self.compared_with(stated, group.start)
            if target is None or not target.petition:
                return False
            told = kinds.Told(Kind.PREVIOUS, 1, None, year=stated.time.last_year if stated.time else None)
            item = Item(
                [self._comparison(number, following.numbers[0].measure, told, target, None)],
                target.attrs,
                comparison=True,
                noun=True,
            )
            self._keep_comparison(item)
            return True
        subject = stated.subject
        scope = self.scopes[-1] if self.scopes else None
        if (
            scope is not None
            and scope.opener == "sorted"
            and scope.total is not None
            and scope.total.drafts
            and stated.decoy is None
            and number.value is not None
            and number.value <= scope.total.drafts[0].value
            and stated.topic
            and regex.match(r"[，；。、（]|$", after)
            and (stated.topic_marked or stated.text.rstrip().endswith(("类", "问题")))
        ):
            placed = self._place(clause, group, stated, [])
            if not isinstance(placed, str):
                placed.drafts = [
                    self._draft(number, scope.total.drafts[0].measure, Kind.COUNT, 1, dict(placed.attrs), None)
                ]
                self._keep(placed)
                return True
        bare = [
            g
            for g in clause.groups
            if not g.numbers[0].unit
            and any(isinstance(m, Word) and m.role == "subject" and m.end == g.start for m in g.lead)
        ]
        if (
            len(bare) < 2
            and not (scope is not None and scope.opener == "part")
            or subject is None
            or subject.end != number.start
            or stated.decoy is not None
            or regex.match(r"[一-鿿%]", after)
            or number.value is None
        ):
            return False
        total = self.scopes[-1].total if self.scopes else self.chained or self.main
        if total is None or not total.petition or not total.drafts or number.value > total.drafts[0].value:
            return False
        placed = self._place(clause, group, stated, [])
        if isinstance(placed, str):
            return False
        placed.drafts = [self._draft(number, total.drafts[0].measure, Kind.COUNT, 1, dict(placed.attrs), None)]
        self._keep(placed)
        return True

    def _alien(self, group: Group, stated: Stated) -> None:
        """户, 个, 次 of other things."""
        if stated.decoy is not None and stated.subject is None:
            self._other()
        for number in group.numbers:
            if number.unit[:1] in ("户", "次"):
                self.left_out.append(LeftOut(number, self.block, self.span, "other_business"))

    def _other(self) -> None:
        """A number of other business, in units of its own."""
        if self.chained is None and not self.scopes:
            self.other_first = True
        self.last = Item([], petition=False, matter=False, sentence=self.number)

    def _reject(self, group: Group, stated: Stated, reason: str, *, matter: bool | None = None) -> None:
        for number in group.numbers:
            if number.unit:
                self.left_out.append(LeftOut(number, self.block, self.span, reason))
        counts_matters = any(n.measure in ("cases", "batches") for n in group.numbers) if matter is None else matter
        if reason == "leaders":
            return
        if (
            reason == "no_petition_word"
            and stated.decoy is None
            or stated.decoy is not None
            and stated.decoy.term.why == "lead"
            and (self.chained is not None or self.scopes)
        ):
            return
        decoy = stated.decoy or self.pending.decoy
        if counts_matters and decoy is not None and decoy.term.why in ("meeting", "publicity", "staff"):
            counts_matters = False
        self.last = Item([], petition=False, matter=counts_matters, sentence=self.number)
        if counts_matters:
            self.chained = None


def _code(stated: Stated, name: str) -> str:
    value = stated.attrs.get(name)
    return value.code if value else ""


def _result_follows(following: list[Group], text: str) -> bool:
    """Whether the next number is told as a result: 增至, 降到, 减为."""
    if not following:
        return False
    lead = following[0].lead
    return (
        any(isinstance(m, Word) and m.role == "direction" and m.term.code.startswith("to_") for m in lead)
        or regex.search(r"(?:到|至|为)(?:\d{4}年的?|[今本]年的?)?$", text[following[0].lead_start : following[0].start])
        is not None
    )
