"""The contradictions that real pages are known to hold, and what holds on them: all of it must stay visible."""

from __future__ import annotations

import pytest

from tests.audit.checked import conflicts, told
from tests.audit.goldpages import SHARED, load
from xinfang_extract.audit import audit
from xinfang_extract.model import Verdict

SEEDS = SHARED / "seeds"

# what the pages say, in figures alone
CONTRADICTIONS = {
    "11 persons of 69 batches, after 2817, down by 60.24 %": (
        (
            "集体上访⟦69 batches visit collective⟧批次⟦11 persons visit collective⟧人次，"
            "去年⟦78 previous batches visit collective⟧"
            "批⟦2817 previous persons visit collective⟧人次，分别下降⟦-11.53 change_pct batches visit collective⟧%和"
            "⟦-60.24 change_pct persons visit collective⟧%。"
        ),
        ["69×5 > 11", "11/2817-1 = -99.6095% ≠ -60.24%"],
        "=1120",
    ),
    "a fall of 23.39 % where the numbers rise": (
        (
            "个访⟦173 visit individual⟧件次⟦269 persons visit individual⟧人次，去年⟦142 previous visit individual⟧件次"
            "⟦218 previous persons visit individual⟧人次，件次上升⟦21.83 change_pct visit individual⟧%，"
            "人次下降⟦-23.39 change_pct persons visit individual⟧%。"
        ),
        ["269/218-1 = 23.3945% ≠ -23.39%"],
        "=23.39",
    ),
    "33 % and 67 % of 91, which are 35 % and 65 %": (
        (
            "复查⟦91 reviewed⟧件，其中集体访⟦32 reviewed collective⟧件，占⟦33 share reviewed collective⟧%，"
            "个体访⟦59 reviewed individual⟧件，占⟦67 share reviewed individual⟧%。"
        ),
        ["32/91 = 35.16% ≠ 33%", "59/91 = 64.84% ≠ 67%"],
        "",
    ),
    "460 batches and more with 100 persons and more": (
        "接访下访⟦460 batches visit q:over⟧多批次，接访⟦100 persons visit q:over⟧多人次。",
        ["460 > 100"],
        "",
    ),
    "a fall of 59.3 % from 53 to 21": (
        (
            "越级上访⟦10 batches visit higher⟧批次⟦21 persons visit higher⟧人次，"
            "减⟦-32 change persons visit higher⟧人次，"
            "人次减⟦-59.3 change_pct persons visit higher⟧%。"
        ),
        ["-32/53 = -60.377% ≠ -59.3%"],
        "",
    ),
}
ON_THE_PAGES = {
    "baoqing-2007": {"32/91 = 35.16% ≠ 33%", "59/91 = 64.84% ≠ 67%"},
    "chengjiang-2017": {"-32/53 = -60.377% ≠ -59.3%"},
    "district-summary-pinyin": {"69×5 > 11", "11/2817-1 = -99.6095% ≠ -60.24%", "269/218-1 = 23.3945% ≠ -23.39%"},
    "fengqing-2017": {"460 > 100"},
    "zhashui-2023": set(),
}
HELD = {
    "chengjiang-2017": {
        "261+26+1+12 = 300",
        "822+26+1+12 = 861",
        "133+79+88 = 300",
        "577+122+162 = 861",
        "108+12+1+12 = 133",
        "552+12+1+12 = 577",
        "66+13 = 79",
        "109+13 = 122",
        "87+1 = 88",
        "161+1 = 162",
        "14+3+45+36+8+23 = 129",
        "3+4+3 = 10",
        "8+6+7 = 21",
    },
    "baoqing-2007": {
        "1648+21+13+28+163 = 1873",
        "9473+199+38+47+163 = 9920",
        "227+1646 = 1873",
        "217+7+2+1 = 227",
        "5639+175+20+5 = 5839",
        "24+118+21 = 163",
        "31+8+32+21 = 92",
        "80+11 = 91",
    },
}


@pytest.mark.parametrize("name", CONTRADICTIONS)
def test_a_known_contradiction_is_a_conflict(name: str) -> None:
    page, statements, suggestion = CONTRADICTIONS[name]
    found = conflicts(page)
    assert [check.statement for check in found] == statements, told(page)
    assert any(check.suggestion.endswith(suggestion) for check in found)


@pytest.mark.beside
@pytest.mark.skipif(not SEEDS.exists(), reason="the shared folder with the real pages is missing")
@pytest.mark.parametrize("name", sorted(set(ON_THE_PAGES) - {"fengqing-2017"}))  # in two columns: it needs layout
def test_hand_coded_pages_hold_these_and_no_other(name: str) -> None:
    figures = load(SHARED / "gold", SEEDS, name).in_order
    checks = audit(figures)
    broken = {check.statement for check in checks if check.verdict is Verdict.CONFLICT}
    assert broken == ON_THE_PAGES[name]
    held = {check.statement.split(" (")[0] for check in checks if check.verdict is Verdict.OK}
    assert held >= HELD.get(name, set())


@pytest.mark.beside
@pytest.mark.skipif(not SEEDS.exists(), reason="the shared folder with the real pages is missing")
@pytest.mark.parametrize("name", ON_THE_PAGES)
def test_pages_as_read_hold_these_and_no_other(name: str) -> None:
    from xinfang_extract import extract

    checks = extract(SEEDS / f"{name}.txt").checks
    assert {check.statement for check in checks if check.verdict is Verdict.CONFLICT} == ON_THE_PAGES[name]
    held = {check.statement.split(" (")[0] for check in checks if check.verdict is Verdict.OK}
    assert held >= HELD.get(name, set())
