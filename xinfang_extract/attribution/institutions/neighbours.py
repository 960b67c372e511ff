"""A page on several houses, one after the other: 区人民代表大会, 区信访局, 公安分局, each under a head of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from xinfang_extract.attribution.headings import CHAPTER
from xinfang_extract.attribution.institutions.names import IN_HEADINGS, is_of_several, named_in
from xinfang_extract.attribution.institutions.titles import office_in


def depth_of_houses(heads: Iterable[tuple[int, str]]) -> int | None:
    """The depth of the heads that each name another house, from the `heads` of a page with their depths."""
    named: defaultdict[int, set[str]] = defaultdict(set)
    for depth, text in heads:
        if depth <= CHAPTER and not is_of_several(text):
            house = office_in(text) or named_in(IN_HEADINGS, text)
            if house is not None:
                named[depth].add(house.code)
    return next((depth for depth in sorted(named) if len(named[depth]) > 1), None)
