"""Whatever figures come, however wrongly read or linked: no fault, nothing made up, the same each time."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.audit.marked import figures as marked
from xinfang_extract.audit import apply, audit
from xinfang_extract.model import CheckKind, Figure, Kind, Verdict

_VALUES = st.one_of(
    st.integers(-200, 3000).map(Decimal),
    st.decimals(-150, 150, places=1),
    st.sampled_from([Decimal(0), Decimal("46.27"), Decimal("1E+4"), Decimal(10**12), Decimal("0.001")]),
)
_FIGURES = st.builds(
    Figure,
    source=st.just("any.txt"),
    page=st.integers(1, 3),
    start=st.just(0),
    end=st.just(0),
    printed=st.sampled_from(["", "12件", "1 286件次", "46.27万件", "三百余件", "％", "-5", "100多"]),
    value=_VALUES,
    measure=st.sampled_from(["", "cases", "batches", "persons"]),
    kind=st.sampled_from(Kind),
    qualifier=st.sampled_from(["exact", "about", "over", "under", "odd"]),
    channel=st.sampled_from(["", "all", "letter", "visit", "online+phone", "new"]),
    level=st.sampled_from(["", "county", "national", "higher", "county+national"]),
    form=st.sampled_from(["", "individual", "collective", "first", "repeat", "collective+repeat"]),
    stage=st.sampled_from(["", "received", "resolved", "pending", "transferred", "new"]),
    body_type=st.sampled_from(["", "court", "court+police"]),
    topic=st.sampled_from(["", "土地"]),
    region=st.sampled_from(["", "甲县"]),
    year=st.sampled_from([None, 1951, 2016, 2017]),
    period=st.sampled_from(["", "2013/2016", "2017-01/2017-10", "odd"]),
    evidence=st.sampled_from(["", "来信12件，其中46.27万件、1 286件次；合计三百余件。", "12件\t12件"]),
    base=st.integers(0, 12).map(lambda n: f"1:{n}"),
    whole=st.integers(0, 12).map(lambda n: f"1:{n}"),
    series=st.sampled_from(["", "a"]),
    series_open=st.booleans(),
)


@st.composite
def pages(draw: st.DrawFn) -> list[Figure]:
    """Up to a dozen figures in print order, each with a place of its own."""
    drawn = draw(st.lists(_FIGURES, max_size=12))
    return [replace(figure, start=at, end=at + 1) for at, figure in enumerate(sorted(drawn, key=lambda f: f.page))]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pages())
def test_nothing_breaks_and_nothing_is_made_up(figures: list[Figure]) -> None:
    checks = audit(figures)
    known = {figure.figure_id for figure in figures}
    for check in checks:
        assert set(check.figures) <= known
        assert check.kind in set(CheckKind)
        assert check.difference == check.found - check.expected
        assert bool(check.suggestion) == bool(check.slip)
        assert not check.suggestion or check.verdict is Verdict.CONFLICT
    assert len({check.check_id for check in checks}) == len(checks)
    assert checks == audit(figures)
    assert [replace(figure, checks=()) for figure in apply(figures, checks)] == figures


@st.composite
def broken(draw: st.DrawFn) -> list[Figure]:
    """A total that two lists told, before one of its digits was misread."""
    total = draw(st.integers(120, 9999))
    first, moved = draw(st.lists(st.integers(20, total - 20), min_size=2, max_size=2, unique=True))
    at = draw(st.integers(0, len(str(total)) - 1))
    digit = draw(st.sampled_from([one for one in "123456789" if one != str(total)[at]]))
    printed = f"{str(total)[:at]}{digit}{str(total)[at + 1 :]}"
    return marked(
        f"来信⟦{printed} letter⟧封，其中初信⟦{first} letter first⟧封、重信⟦{total - first} letter repeat⟧封。"
        f"转送⟦{moved} letter transferred⟧封，直接办理⟦{total - moved} letter⟧封。"
    )


def test_what_is_suggested_is_another_value_of_a_figure_of_the_conflict_and_settles_it() -> None:
    suggested = []

    @settings(deadline=None)
    @given(broken())
    def settles(figures: list[Figure]) -> None:
        checks = audit(figures)
        assert any(check.verdict is Verdict.CONFLICT for check in checks)
        suggested.append(any(check.suggestion for check in checks))
        for check in checks:
            if check.suggestion:
                figure_id, _, value = check.suggestion.partition("=")
                [doubted] = [figure for figure in figures if figure.figure_id == figure_id]
                assert figure_id in check.figures
                assert Decimal(value) != doubted.value
                mended = [
                    replace(f, value=Decimal(value), printed=f"{value}封") if f is doubted else f for f in figures
                ]
                again = [other.verdict for other in audit(mended) if other.figures == check.figures]
                assert again and Verdict.CONFLICT not in again

    settles()
    assert suggested.count(True) > len(suggested) / 2, "on most of these pages one change of one figure settles all"
