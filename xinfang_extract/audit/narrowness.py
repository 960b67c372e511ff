"""How the things counted on a page stand to each other: which is narrower than which, and in what.

Asked for nearly every two figures of a page. Pages count few different things, if topics and regions are left aside,
so that what these decide is worked out once for each two; topic and region are compared whenever they are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable

from xinfang_extract.audit.entry import Codes
from xinfang_extract.audit.facets import Facets, core_apart, with_elsewhere

Ways = tuple[Facets, ...] | None
"""The facets in which a part is narrower, for each answer of `elsewhere`; None where it is no part."""


class Row(dict[int, Ways]):
    """How everything stands to one total, by the number of its core; worked out when asked for."""

    def __init__(self, total: Codes, cores: dict[int, Codes]) -> None:
        super().__init__()
        self._total, self._cores = total, cores

    def __missing__(self, core: int) -> Ways:
        """Work out how this core stands to the total."""
        apart = core_apart(self._cores[core], self._total)
        self[core] = ways = None if apart is None else with_elsewhere(apart)
        return ways


class Narrowness(dict[int, Row]):
    """Which codes of one source are narrower than which others: the row of each total, by the number of its core."""

    def __init__(self, codes: Iterable[Codes]) -> None:
        super().__init__()
        self._cores = {each.core: each for each in codes}

    def __missing__(self, core: int) -> Row:
        """Begin the row of a total."""
        row = self[core] = Row(self._cores[core], self._cores)
        return row
