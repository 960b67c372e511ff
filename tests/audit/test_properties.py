"""Consistent pages raise no conflict however they are scaled or ordered; one wrong digit raises one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.audit.checked import conflicts
from tests.audit.marked import figures
from xinfang_extract.model import Kind


@dataclass(frozen=True)
class Year:
    """The numbers of one made-up year; everything else on its page is worked out from them."""

    letters: int
    individual: int
    collective: int
    online: int
    extra_persons: int
    open: int
    earlier: int

    @property
    def visits(self) -> int:
        return self.individual + self.collective

    @property
    def total(self) -> int:
        return self.letters + self.visits + self.online

    def times(self, factor: int) -> Year:
        return Year(*(value * factor for value in vars(self).values()))

    def sentences(self) -> list[str]:
        """The total first; what follows may be told in any order."""
        alone, crowd = self.individual * 2 + self.extra_persons, self.collective * 7 + self.extra_persons
        change = self.total - self.earlier
        percent = (Decimal(change) / self.earlier * 100).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
        return [
            (
                f"全县受理信访⟦{self.total}⟧件次，比上年的⟦{self.earlier} previous⟧件次变化⟦{change} change⟧件次，"
                f"变化⟦{percent} change_pct⟧%。"
            ),
            (
                f"其中：来信⟦{self.letters} letter⟧件，来访⟦{self.visits} batches visit⟧批次，"
                f"网上⟦{self.online} online⟧件。"
            ),
            (
                f"来访⟦{self.visits} batches visit⟧批次⟦{alone + crowd} persons visit⟧人次，其中个访"
                f"⟦{self.individual} batches visit individual⟧批次⟦{alone} persons visit individual⟧人次，集体访"
                f"⟦{self.collective} batches visit collective⟧批次⟦{crowd} persons visit collective⟧人次。"
            ),
            f"按期办结⟦{self.total - self.open} resolved⟧件，其余⟦{self.open} pending⟧件正在办理。",
        ]


_NUMBERS = st.integers(120, 4000)
years = st.builds(Year, _NUMBERS, _NUMBERS, _NUMBERS, _NUMBERS, st.integers(0, 500), st.integers(100, 400), _NUMBERS)


@settings(deadline=None)
@given(years, st.integers(1, 30))
def test_scaling_a_consistent_page_raises_no_conflict(year: Year, factor: int) -> None:
    assert not conflicts("".join(year.times(factor).sentences()))


@settings(deadline=None)
@given(years, st.permutations(range(1, 4)))
def test_reordering_a_consistent_page_raises_no_conflict(year: Year, order: list[int]) -> None:
    first, *others = year.sentences()
    assert not conflicts("".join([first, *(others[place - 1] for place in order)]))


@settings(max_examples=300, deadline=None)
@given(years, st.data())
def test_any_wrong_digit_of_a_covered_figure_raises_a_conflict(year: Year, data: st.DataObject) -> None:
    page = "".join(year.sentences())
    places = [place for place, figure in enumerate(figures(page)) if figure.kind is not Kind.CHANGE_PCT]
    at = data.draw(st.sampled_from(places))
    mark = list(re.finditer(r"⟦-?(\d+)", page))[at]
    wrong = page[: mark.start(1)] + _misread(mark[1], data) + page[mark.end(1) :]
    assume(not _letters_and_online_are_all(wrong))
    figure = figures(wrong)[at]
    assert any(figure.figure_id in check.figures for check in conflicts(wrong))


def _letters_and_online_are_all(page: str) -> bool:
    """Whether the parts in 件 make up the total without the batches: then the misread page is as consistent as ours."""
    total, letters, online = (figures(page)[place].value for place in (0, 4, 6))
    return letters + online == total


def _misread(digits: str, data: st.DataObject) -> str:
    at = data.draw(st.integers(0, len(digits) - 1))
    others = [digit for digit in "0123456789" if digit != digits[at] and (at or len(digits) == 1 or digit != "0")]
    return digits[:at] + data.draw(st.sampled_from(others)) + digits[at + 1 :]
