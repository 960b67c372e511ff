"""The work of the audit grows with the number of figures and no faster, whatever repeats itself: counted, not timed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unittest.mock import patch

import pytest

from tests.audit.marked import figures
from xinfang_extract.audit import audit, ledger
from xinfang_extract.audit.kin import Kin
from xinfang_extract.audit.limits import ENDLESS, MOST_RUNS, NEAR
from xinfang_extract.audit.sum_claim import SumClaim
from xinfang_extract.model import CheckKind

SENTENCE = (
    "全县受理⟦300⟧件次，比上年减少⟦25 change⟧件次。其中：来信⟦39 letter⟧件次，"
    "来访⟦261 batches visit⟧批次⟦822 persons visit⟧人次。办结⟦280 resolved⟧件，其余⟦20 pending⟧件。"
)


def sentences(times: int) -> str:
    return SENTENCE * times


def one_list(times: int) -> str:
    parts = "、".join(f"土地⟦{7 + number % 83} letter⟧件" for number in range(times))
    return f"来信⟦{times * 50} letter⟧件，其中{parts}。"


def nested(times: int) -> str:
    return "受理⟦9000⟧件" + "".join(f"，其中来信⟦{9000 - number} letter⟧件" for number in range(times)) + "。"


def rates(times: int) -> str:
    row = "来信⟦{} letter⟧件，占⟦{}.5 share⟧%，上升⟦{} change_pct⟧%，"
    return "".join(row.format(10 + number % 89, 1 + number % 90, number % 70) for number in range(times)) + "。"


def done_and_open(times: int) -> str:
    return "受理⟦30⟧件" + "，办结⟦10 resolved⟧件，未结⟦20 pending⟧件" * times + "。"


@contextmanager
def counted() -> Iterator[Counter[str]]:
    """Counts the sums that are weighed and the figures that are looked at as parts of a total."""
    done: Counter[str] = Counter()
    weigh, look = SumClaim.verdict, Kin.__init__

    def weighed(claim: SumClaim, values: object) -> object:
        done["weighed"] += len(claim.members)
        return weigh(claim, values)  # type: ignore[arg-type]

    def looked(kin: Kin, *given: object) -> None:
        look(kin, *given)  # type: ignore[arg-type]
        done["looked at"] += len(kin.parts)

    with patch.object(SumClaim, "verdict", weighed), patch.object(Kin, "__init__", looked):
        yield done


@pytest.mark.parametrize("text", [sentences, one_list, nested, rates, done_and_open])
def test_twice_the_figures_are_twice_the_work(text: Callable[[int], str]) -> None:
    each = text(2).count("⟦") - text(1).count("⟦")
    works = []
    with patch.object(ledger, "FAR", 60):  # the same at a smaller size
        for number in (300, 600):
            page = figures(text(number // each))
            with counted() as done:
                audit(page)
            works.append(done)
    for kind, work in works[1].items():
        assert work < 2.5 * works[0][kind] + 1000, kind


def test_more_figures_than_a_page_can_have_are_looked_at_less_far_around() -> None:
    page = figures(one_list(ENDLESS))
    with counted() as done:
        audit(page)
    assert done["looked at"] <= 2 * NEAR * len(page)


def test_a_text_that_repeats_itself_has_no_more_sums_than_figures_allow() -> None:
    page = figures(sentences(50))
    sums = [check for check in audit(page) if check.kind is CheckKind.SUM]
    told = Counter(check.figures[-1] for check in sums)
    assert max(told.values()) <= 4 * MOST_RUNS
