"""Words that say that a title, a heading or a paragraph speaks of petitions at all."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.headings import CAPTION, CHAPTER
from xinfang_extract.patterns import lazy_regex

INFORMED = r"(?<!消费者|税务|偷税)检举(?!假冒|揭发假冒|偷税|揭发偷税|税收|涉税|商标)(?![^。]{0,40}税款)"
"""检举 of people in office; of taxes and of trade it is no petition."""
# A title of a page that is about petitions; 信访局长 is a person.
TITLE = lazy_regex(r"信\s*访(?!局长)|来信来访|接访|群众来信|人民来信|人民接待室|读者来信|人民控诉|受理控告|控告申诉")
# A heading on a page that is about petitions.
ENTRY = lazy_regex(
    rf"信\s*访|来信|来访|{INFORMED}|接访|上访|控告申诉|群众申诉|群众的申诉|信访举报|接待|包案|积案|复查复核|群众工作"
)
# A heading under which the numbers are petitions, where it names no petition noun of the lexicon.
HEADING = lazy_regex(
    rf"信\s*访(?!局长)|来信|来访|{INFORMED}|接\s*访|越级走访|逐级走访|接待日|控告申诉|包案|积案|复查复核|群众工作|治重化积"
    r"|人民控诉"
)
# A paragraph that speaks of petitions under a heading that does not.
PARAGRAPH = lazy_regex(
    rf"信访|来信|来访|上访|接访|下访|越级走访|逐级走访|集访|个访|初访|重访|非访|散访|首访|闹访|集体访|个体访|举报|{INFORMED}|控告|申诉|投诉|积案|包案|人民接待"
    r"|接待日|接谈日|老户|留言|信箱|来电|群众反映|来人|的信|复核申请|复查申请|复查复核|写信|进京|赴省|人民控诉|控诉接待|控诉信|控诉书|书面控诉|口头控诉"
)
# A sentence whose rates are of petitions, though none are counted.
SENTENCE = lazy_regex(r"信访(?!条例|局长)|来信|来访|上访|初信|初访|重信|重访")
# The first column of a table that counts petitions.
ROWS = lazy_regex(r"来信|来访|信访|上访|走访|投诉|集体访|个体访|复查|进京|赴省")
# A heading whose section may be that of a court, a congress …: it speaks of what people write and say.
SECTION = lazy_regex(r"信访|来信|来访|接访|上访|举报|控告|申诉")
FEW = 3  # titles: a page with more is of a book of many things


def speaks_of_petitions(heading: str) -> bool:
    """Whether a heading names petitions or what is done with them."""
    return ENTRY.search(heading) is not None


def speak_of_taxes(titles: Sequence[str]) -> bool:
    """Whether a title speaks of taxes: 检举 under it is no petition."""
    return any("税" in title for title in titles)


def is_titled_petitions(heads: Sequence[tuple[int, str]]) -> bool:
    """Whether a title says that the page speaks of petitions: what stands before its first heading does as well."""
    titles = [text for depth, text in heads if depth <= CHAPTER]
    return len(titles) <= FEW and any(TITLE.search(text) for text in titles)


def is_petition_page(heads: Sequence[tuple[int, str]]) -> bool:
    """Whether a page speaks of petitions as a whole, by its titles and headings (depth and text).

    A title says so, or two in five of the headings do.
    """
    if is_titled_petitions(heads):
        return True
    titles = [text for depth, text in heads if depth <= CHAPTER]
    entries = [text for depth, text in heads if CHAPTER < depth < CAPTION]
    speaks = TITLE.search if speak_of_taxes(titles) else speaks_of_petitions
    return bool(entries) and sum(bool(speaks(text)) for text in entries) * 5 >= len(entries) * 2
