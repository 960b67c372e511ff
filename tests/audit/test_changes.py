"""Changes against stated earlier values."""

from __future__ import annotations

import pytest

from tests.audit.checked import conflicts, told

HOLDS = {
    "less": ("接收⟦1542⟧件，上年同期⟦1729 previous⟧件，减少⟦-187 change⟧件。", "ok: 1542-1729 = -187"),
    "more": (
        "网上投诉⟦4892 online⟧件，比上年的⟦4236 previous online⟧件增加⟦656 change online⟧件。",
        "ok: 4892-4236 = 656",
    ),
    "no change": (
        "来访⟦74 batches visit⟧批，上年⟦74 previous batches visit⟧批，增减⟦0 change batches visit⟧批。",
        "ok: 74-74 = 0",
    ),
    "from one year's count to the next": (
        "年末积案⟦187 year:2016⟧件。年末积案⟦142 year:2017⟧件，减少⟦-45 change year:2017⟧件。",
        "ok: 142-187 = -45",
    ),
    "through the base link, whatever the codes": (
        "来信⟦173 letter⟧件，上年⟦142 previous all base:1⟧件，增⟦31 change all base:1⟧件。",
        "ok: 173-142 = 31",
    ),
    "rounded": (
        "受理⟦46.27 cases⟧万件，上年⟦49.5 previous⟧万件，减少⟦-3.21 change⟧万件。",
        "rounding: 462700-495000 ≈ -32100",
    ),
}
FAILS = {
    "one digit": ("接收⟦1542⟧件，比上年⟦1729 previous⟧件少⟦-137 change⟧件。", "1542-1729 ≠ -137"),
    "the wrong way": ("接收⟦1542⟧件，比上年⟦1729 previous⟧件多⟦187 change⟧件。", "1542-1729 ≠ 187"),
}
LEFT_ALONE = {
    "no earlier value told": "接收⟦1542⟧件，比上年减少⟦-187 change⟧件。",
    "the earlier value of something else": (
        "来信⟦642 letter⟧件，减少⟦-86 change letter⟧件；来访上年⟦1459 previous visit⟧件。"
    ),
    "against last month, where last year is told": (
        "本月受理⟦1874⟧件，环比增加⟦132 change⟧件；上年同月为⟦1951 previous⟧件。"
    ),
    "other units": (
        "来访⟦74 batches visit⟧批，上年⟦258 previous persons visit⟧人次，减少⟦-2 change batches visit⟧批。"
    ),
    "a number between them that was not read": (
        "来信⟦1105 letter⟧件，次年为1268件，比上年⟦900 previous letter⟧件多⟦368 change letter⟧件。"
    ),
}


@pytest.mark.parametrize("name", HOLDS)
def test_a_change_that_fits_is_told(name: str) -> None:
    page, line = HOLDS[name]
    assert told(page, "change") == [line]


@pytest.mark.parametrize("name", FAILS)
def test_a_change_that_does_not_fit_is_a_conflict(name: str) -> None:
    page, statement = FAILS[name]
    assert [check.statement for check in conflicts(page)] == [statement]


@pytest.mark.parametrize("name", LEFT_ALONE)
def test_what_is_not_compared_is_not_checked(name: str) -> None:
    assert not conflicts(LEFT_ALONE[name])
