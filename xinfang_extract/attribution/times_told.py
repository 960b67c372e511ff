"""Which year and months a number speaks of: its own, its sentence's, the paragraph's, or the document's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from xinfang_extract.attribution.clauses import Clause
from xinfang_extract.attribution.state import State
from xinfang_extract.attribution.words.kinds import compared_with_before
from xinfang_extract.attribution.words.stated import Stated
from xinfang_extract.numerals import parse
from xinfang_extract.rules.mentions import Mention
from xinfang_extract.rules.times import Time

# At the head of a clause: 三年间, 这五年共, 此后五年间 — the span just named, or as many years from the one just named.
SPAN_AGAIN = regex.compile(
    r"[\s、]*(?P<since>此后|其后)?(?:这|的)?(?P<years>[两二三四五六七八九]|十[一二三四五六七八九]?)年(?:间|中|来|里|共|计|累计|合计|期间)"
)
# 去年 as when, and not as what is compared with.
LAST_YEAR = regex.compile(r"[\s、]*(?:去年|上年)(?!同期|同月|的|同|末|底)")
# 今年 — the year of the document again
THIS_YEAR = regex.compile(r"[\s、]*(?:截至|截止|据|从|自|至|到|在|直到)*(?:今年|本年度)")
# 当年, 至年底，当年 — the year last named.
THAT_YEAR = regex.compile(r"[\s、]*(?:[至到]?(?:年底|年末)，?)?(?:当年|是年|同年|该年|本年)(?![初末底])")
NEXT_YEAR = regex.compile(r"[\s、]*(?:次年|翌年)")
# What may stand before a time that says when, up to the head of its clause.
ADVERBIAL_BEFORE = regex.compile(
    r"[\s、]*(?:截至|截止|至|到|从|自|在|其中|其中，|是年|仅|而|，|于|当年|其|据统计|以|今年|去年)*[\s]*(?:\d{4}年"
    r"|[一二][〇零○一二三四五六七八九]{3}年)?(?:底|末|初)?"
)
# After a time that says of which thing and not when: 2015年的, 2008年建成.
ATTRIBUTIVE_AFTER = regex.compile(r"(?:的(?!第|上半|下半)|建成|修订|颁布|起(?![，共全]))")
# 截至10月底: all that came before it in the year.
UNTIL = regex.compile(r"(?:截至|截止|到|至|止)$")
ONE_DAY = regex.compile(r"\d日")
# After a year that bounds what is told and is not its year: 1985年以前.
BEFORE_OR_SINCE = regex.compile(r"以前|之前|前|以后|之后|后|起|以来|来")
# Before a year that something is put off to: 结转2021年71件.
PUT_OFF_TO = regex.compile(r"(?:结转|转入|转至|转到|跨|延至|推迟到)[\s至到]*$")
LIST_MARKS = ("、", "和", "及")


def note_times(state: State, mentions: Sequence[Mention], start: int) -> None:
    """Take in the times of the clause that begins at `start`."""
    times = [m for m in mentions if isinstance(m, Time)]
    years = [t for t in times if t.first_year is not None]
    head = state.text[start : start + 8]
    if THIS_YEAR.match(head):
        state.told_of = None
    points_back = "年" in head
    if points_back:
        _note_relative(state, head)
    named = [t for t in years if not compared_with_before(state.text, t.start, 6)]
    if named:
        state.named_year = named[-1].last_year
    if points_back and state.drafts and NEXT_YEAR.match(head):
        before = state.named_year or next((d.year for d in reversed(state.drafts) if d.year is not None), None)
        state.named_year = before + 1 if before is not None else None
        state.here.year, state.here.period = (before + 1 if before is not None else None), ""
    if _is_list(state.text, years):
        state.here.pending.years = years
        return
    for time in times:
        if is_adverbial(state.text, time, start):
            _take(state, _since(state, time))


def _note_relative(state: State, head: str) -> None:
    """Times that point back: 三年间, 去年, 当年."""
    here = state.here
    if (again := SPAN_AGAIN.match(head)) is not None and (span := _span_told(state, again)) is not None:
        here.year, here.period = span[1], _span(*span)
    context = state.context
    if state.main is None and context.year is not None and not context.chronicle and LAST_YEAR.match(head):
        state.year = context.year - 1
    if (state.drafts or state.named_year) and THAT_YEAR.match(head):
        here.year = state.named_year or (state.drafts[-1].year if state.drafts else None)
        here.period = ""


def _span_told(state: State, again: regex.Match[str]) -> tuple[int, int] | None:
    """The span that `三年间` means: the one just named, the years up to now, or those that begin with a year named."""
    last, years = state.last_span, int(parse(again["years"]))
    if last is not None and not again["since"] and last[1] - last[0] + 1 == years:
        return last
    if again[0].endswith("来") and not again["since"] and state.context.year is not None:
        return state.context.year - years + 1, state.context.year
    if state.named_year is not None:
        return state.named_year, state.named_year + years - 1
    return last


def _is_list(text: str, years: Sequence[Time]) -> bool:
    """Years told side by side, for numbers dealt out over them: 2011、2012和2013年."""
    if len(years) < 2 or any(t.spans_years for t in years):
        return False
    return all(text[a.end : b.start].strip("末底初度") in LIST_MARKS for a, b in pairwise(years))


def is_adverbial(text: str, time: Time, start: int) -> bool:
    """Whether a time says when the things of its clause happened: it heads it, and is not said of one thing."""
    if ADVERBIAL_BEFORE.fullmatch(text[start : time.start]) is None:
        return False
    return ATTRIBUTIVE_AFTER.match(text[time.end : time.end + 3]) is None


def _take(state: State, time: Time) -> None:
    if time.first_year is not None:
        take_year(state, time)
    if time.first_month is None or time.last_month is None:
        return
    year = state.here.year or state.year or state.context.year
    if year is None:
        return
    text = state.text
    until = UNTIL.search(text[max(0, time.start - 8) : time.start].removesuffix(f"{year}年"))
    if not until and ONE_DAY.search(text[time.start : time.end]):
        return
    first = 1 if until and time.first_month == time.last_month else time.first_month
    last = f"/{year}-{time.last_month:02}" if first != time.last_month else ""
    state.here.period = f"{year}-{first:02}{last}"


def note_year_of(state: State, time: Time) -> None:
    """`1985年的来信，`: what follows in the sentence tells of them."""
    if time.first_year is not None and state.text.startswith("的", time.end):
        state.here.year, state.here.period = time.last_year, ""


# After a year: up to the year that the document reports on.
SINCE = regex.compile(r"(?:以来|来(?!信|访|电|县|市|省|人)|起(?=[，,共至]|全))")


def _since(state: State, time: Time) -> Time:
    """2013年以来: from that year to the one that is reported on, where it is known and later."""
    now = state.context.year
    if now is None or time.last_year is None or time.spans_years or now <= time.last_year:
        return time
    return replace(time, last_year=now) if SINCE.match(state.text, time.end) else time


def take_year(state: State, time: Time) -> None:
    """A year that holds from here on: for the sentence, or until the next where years are told one after the other."""
    first, year = time.first_year, time.last_year
    if time.spans_years and first is not None and year is not None:
        state.last_span = (first, year)
    state.here.period = _span(first, year) if time.spans_years else ""
    if state.context.chronicle or year == state.context.year:
        state.year, state.told_of = year, None
        state.here.year = year if time.spans_years else None
    else:
        state.here.year, state.here.headed = year, True


def own_time(state: State, stated: Stated, clause: Clause, *, first: bool) -> Time | None:
    """A year in the lead that is the number's own, not the sentence's: `其中2013年来信12件`, `2015年的61批次`."""
    text, chronicle = state.text, state.context.chronicle
    years = (t for t in reversed(stated.times) if t.first_year is not None)
    time = next((t for t in years if not _bounds(text, t)), None)
    if time is None:
        return None
    if first and not chronicle and clause.opened in ("", "。") and is_adverbial(text, time, clause.start):
        return None if time.last_year == state.context.year else time
    return time


def _bounds(text: str, time: Time) -> bool:
    """Whether a year bounds what is told, and is not when it was."""
    if BEFORE_OR_SINCE.match(text, time.end, time.end + 2):
        return True
    return PUT_OFF_TO.search(text[max(0, time.start - 4) : time.start]) is not None


def year_told(state: State, own: Time | None = None) -> tuple[int | None, str, str]:
    """The year of a number, how it is known, and its period where it is not that year."""
    if own is not None and own.first_year is not None:
        return own.last_year, "stated", _span(own.first_year, own.last_year) if own.spans_years else ""
    here = state.here
    if here.year is not None:
        return here.year, "stated", here.period
    if state.told_of is not None:
        year, period = state.told_of
        return year, "carried", here.period or period
    if state.year is not None:
        return state.year, "stated", here.period
    return state.context.year, state.context.year_basis, here.period


def _span(first: int | None, last: int | None) -> str:
    return f"{first}/{last}"
