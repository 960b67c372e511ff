"""Whose page it is, where its titles, its first sentence, its running heads or its words tell."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.institutions.first_sentence import (
    ALL_OFFICES,
    by_first_sentence,
    first_sentence_of,
    house_in,
    office_described,
)
from xinfang_extract.attribution.institutions.names import NAMED, named_in, of_kind
from xinfang_extract.attribution.institutions.own_words import by_its_words
from xinfang_extract.attribution.institutions.titles import (
    FIRST_ROOM,
    PETITION_OFFICE,
    by_running_heads,
    by_title,
    our_paper,
    titles_of,
)
from xinfang_extract.attribution.words.bodies import HOUSE
from xinfang_extract.model import Basis
from xinfang_extract.patterns import lazy_regex

_PAPERS_ROOMS = r"本报(?:群众工作部|群工部|群众来信[组部]|读者来信[组部]|编辑部|读者服务部)"
SIGNED_BY_A_PAPER = lazy_regex(
    rf"(?m:^)\s*(?:{_PAPERS_ROOMS}|[—－-]{{1,2}}{_PAPERS_ROOMS}[^，。；：\n]{{2,20}}(?:综述|综合|报告|小结|情况))\s*(?m:$)"
)
"""A line that is nothing but the department of a newspaper which answers its readers, or what it sums up."""
SIGNATURE = lazy_regex(
    r"\s*[（(](?P<who>[一-鿿]{2,12}?(?:局|厅|院|委|会|联))(?!信访)"
    r"[\s　]*[一-鿿×]{0,4}(?<![处科室办])[\s　]*(?:供稿|撰稿|提供)?[）)]\s*"
)
"""A line that is nothing but who has written the article."""
SIGNED_BUREAU = lazy_regex(r"[省市县区州旗]?[一-鿿]{2,8}(?<!信访|群众工作)(?:局|厅)")
OFFICE_OF_THE_HOUSE = lazy_regex(r"(?<![省市县区州旗委府厅部（(])信访(?:办(?![理信案结事])|处(?!理|置)|科|室)")
"""A petition office that a company or a school has inside: 场信访办公室, 设信访处."""


def page_body(titles: Sequence[str], prose: str, running: Sequence[str] = ()) -> Value | None:
    """Whose page it is, where its titles, its first sentence or its `running` heads name an institution and no petition
    office. On the page of a company or a school its own petition office counts, where it has one.
    """
    body = _page_body(titles, prose, running)
    if body is None or body.rule != HOUSE:
        return body
    own = any(OFFICE_OF_THE_HOUSE.search(text) for text in (prose, *titles))
    return body.recoded("petition_office") if own else body


def _page_body(titles: Sequence[str], prose: str, running: Sequence[str]) -> Value | None:
    for title in titles_of(titles, prose):
        if (body := by_title(title)) is not None or PETITION_OFFICE.search(title) is not None:
            return body
    if (paper := _of_a_newspaper(prose)) is not None:
        return paper
    first = first_sentence_of(prose)
    if (house := house_in(first)) is not None:
        return house
    if (office := office_described(first, prose)) is not None:
        return office
    if ALL_OFFICES.search(first):
        return None
    return by_first_sentence(first, prose) or by_running_heads(running) or by_its_words(prose) or _of_a_room(first)


def signed_by(line: str) -> Value | None:
    """`（市房地产管理局　邱某　供稿）` under an article: the institution that reports."""
    signed = SIGNATURE.fullmatch(line)
    if signed is None:
        return None
    if (institution := named_in(NAMED, signed["who"])) is not None:
        return institution
    bureau = SIGNED_BUREAU.fullmatch(signed["who"])
    return of_kind("department", "page_named", bureau[0]) if bureau is not None else None


def _of_a_newspaper(prose: str) -> Value | None:
    """`本报群众工作部` under a letter to a reader, or over a survey of what readers have written."""
    return our_paper() if SIGNED_BY_A_PAPER.search(prose) is not None else None


def _of_a_room(first: str) -> Value | None:
    """`市人民政府的人民来信组，设在秘书处楼下`: the room that the first sentence tells of."""
    room = FIRST_ROOM.search(first)
    if room is None:
        return None
    return Value("petition_office", "first_sentence", basis=Basis.CARRIED, text=room["name"])
