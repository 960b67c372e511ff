"""Values that a count takes from where it stands: what is left is open, and a lead is a topic."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.attribution.clauses import Group
from xinfang_extract.attribution.words.stated import Stated


def rest_is_open(stated: Stated, block: int) -> Value:
    """其余 after what was finished is pending."""
    start, end = (stated.rest.start, stated.rest.end) if stated.rest is not None else (-1, -1)
    return Value("pending", "rest_is_open", start, end, block)


def topic_named(stated: Stated, group: Group, block: int) -> Value:
    """The topic that the lead of a group names."""
    return Value("topic", "topic_named", group.lead_start, group.start, block, text=stated.topic)
