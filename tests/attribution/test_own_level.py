"""Of which level a document tells."""

from __future__ import annotations

import pytest

from xinfang_extract.attribution.own_level import own_level

TEXTS = {
    "a county": ("全县受理信访31件。全县来信12件。居全市前列。", "县"),
    "a place in a ranking": ("办结率居全市前列，被评为全省先进。", ""),
    "a prefecture": ("全州受理信访31件。", "市"),
    "a prefecture of old": ("怀岭地委、行署信访办公室。全区受理信访31件。", "市"),
    "a banner": ("全旗受理信访31件。", "县"),
    "two of them alike": ("全县受理信访31件，全市受理信访312件。", ""),
    "none": ("受理信访31件。", ""),
}


@pytest.mark.parametrize("name", TEXTS)
def test_own_level(name: str) -> None:
    text, level = TEXTS[name]
    assert own_level(text) == level
