"""The whole audit: ids, order, purity, and what is written into the figures."""

from __future__ import annotations

from itertools import chain

import pytest

from tests.audit.marked import figures
from xinfang_extract.audit import apply, audit, beside
from xinfang_extract.audit.facets import Facet
from xinfang_extract.audit.ledger import Ledger
from xinfang_extract.audit.limits import FAR
from xinfang_extract.audit.partition import Partition, Source
from xinfang_extract.audit.run import claims_of
from xinfang_extract.model import CheckKind, Verdict

PAGE = (
    "全县受理⟦300⟧件次，上年⟦250 previous⟧件次，上升⟦20 change_pct⟧%。"
    "其中来访⟦261 batches visit⟧批⟦82 persons visit⟧人次，"
    "占⟦87 share visit batches⟧%，来信⟦39 letter⟧件。"
)


def test_ids_count_within_their_kind_in_print_order() -> None:
    checks = audit(figures(PAGE))
    assert [check.check_id for check in checks] == ["pct-1", "share-1", "sum-1", "bound-1"]
    assert [check.kind for check in checks] == [CheckKind.PERCENT, CheckKind.SHARE, CheckKind.SUM, CheckKind.BOUND]


def test_figures_get_the_checks_that_cover_them() -> None:
    given = figures(PAGE)
    covered = apply(given, audit(given))
    assert covered[0].checks == ("pct-1:ok", "share-1:ok", "sum-1:ok")
    assert covered[4].checks == ("bound-1:conflict",)
    assert [figure.value for figure in covered] == [figure.value for figure in given]


def test_applying_again_changes_nothing() -> None:
    given = figures(PAGE)
    checks = audit(given)
    once = apply(given, checks)
    assert apply(once, audit(once)) == once


def test_the_same_figures_give_the_same_checks() -> None:
    assert audit(figures(PAGE)) == audit(figures(PAGE))


def test_no_figures_and_one_figure_give_no_checks() -> None:
    assert audit([]) == []
    assert audit(figures("全县受理⟦300⟧件次。")) == []
    assert apply([], []) == []


def test_every_check_names_figures_of_the_source() -> None:
    given = figures(PAGE)
    known = {figure.figure_id for figure in given}
    checks = audit(given)
    assert set(chain(*(check.figures for check in checks))) <= known
    assert all(check.source == "page.txt" and check.page == 1 for check in checks)
    assert all(check.difference == check.found - check.expected for check in checks)


def test_links_that_go_round_in_a_ring_or_nowhere_do_no_harm() -> None:
    page = (
        "受理⟦30 whole:2⟧件，其中来信⟦20 letter whole:1⟧件，来访⟦10 visit batches whole:3⟧批，"
        "升⟦5 change_pct base:4⟧%。"
    )
    assert [check.verdict for check in audit(figures(page))] == [Verdict.OK]


def test_of_a_long_sentence_only_what_is_near_is_asked_what_is_left_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    real = beside._counts
    monkeypatch.setattr(beside, "_counts", lambda entry, left: asked.append(entry) or real(entry, left))
    ledger = Ledger(figures("，".join(["受理⟦107⟧件，其中办结⟦100 resolved⟧件，其余⟦8 pending⟧件"] * 500)))
    total, *parts = ledger.entries[-3:]
    assert not beside.beside_others(ledger, Partition(total, tuple(parts), Source.LIST, frozenset({Facet.STAGE})))
    assert 100 < len(asked) <= FAR


def test_work_grows_with_the_page_and_not_with_its_square() -> None:
    """On long pages twice the figures are little more than twice the claims and twice the proposals."""
    sentence = (
        "第{n}乡受理⟦{total} topic:{n}⟧件次，其中来信⟦{a} letter topic:{n}⟧件，来访⟦{b} batches visit topic:{n}⟧批，"
        "办结⟦{c} resolved topic:{n}⟧件，其余⟦{d} pending topic:{n}⟧件。"
    )
    claims = []
    for towns in (60, 120):
        values = [(137 * n % 900 + 50, 211 * n % 800 + 40) for n in range(towns)]
        page = "".join(sentence.format(n=n, total=a + b, a=a, b=b, c=a + b - 7, d=7) for n, (a, b) in enumerate(values))
        claims.append(len(claims_of(Ledger(figures(page)))))
    assert claims[0] >= 120
    assert claims[1] < 2.5 * claims[0]
