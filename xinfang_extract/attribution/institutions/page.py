"""Whose page it is, where its titles, its first sentence, its running heads or its words tell."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.institutions.first_sentence import (
    ALL_OFFICES,
    by_first_sentence,
    first_sentence_of,
    house_in,
)
from xinfang_extract.attribution.institutions.own_words import by_its_words
from xinfang_extract.attribution.institutions.titles import (
    FIRST_ROOM,
    PETITION_OFFICE,
    by_running_heads,
    by_title,
    titles_of,
)
from xinfang_extract.model import Basis


def page_body(titles: Sequence[str], prose: str, running: Sequence[str] = ()) -> Value | None:
    """Whose page it is, where its titles, its first sentence or its `running` heads name an institution and no petition
    office.
    """
    for title in titles_of(titles, prose):
        if (body := by_title(title)) is not None or PETITION_OFFICE.search(title) is not None:
            return body
    first = first_sentence_of(prose)
    if (house := house_in(first)) is not None:
        return house
    if ALL_OFFICES.search(first):
        return None
    return by_first_sentence(first, prose) or by_running_heads(running) or by_its_words(prose) or _of_a_room(first)


def _of_a_room(first: str) -> Value | None:
    """`市人民政府的人民来信组，设在秘书处楼下`: the room that the first sentence tells of."""
    room = FIRST_ROOM.search(first)
    if room is None:
        return None
    return Value("petition_office", "first_sentence", basis=Basis.CARRIED, text=room["name"])
