"""Numbers in every numeral system."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xinfang_extract.numerals import parse, render

SYSTEMS = ("arabic", "grouped", "places", "positional")


@pytest.mark.parametrize("system", SYSTEMS)
@given(value=st.integers(0, 10**9))
def test_render_and_parse_are_inverse(system: str, value: int) -> None:
    assert parse(render(value, system)) == value


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        ("1 873", "1873"), ("1,286", "1286"), ("82.13万", "821300"), ("1.5亿", "150000000"), ("8.60", "8.60"),
        ("一千零五", "1005"), ("一六五", "165"), ("十四", "14"), ("廿三", "23"), ("三百五", "350"), ("一万二", "12000"),
        ("八十九点二", "89.2"), ("两千", "2000"), ("百", "100"), ("贰拾叁", "23"), ("一万零二百", "10200"), ("〇", "0"),
        ("三千二百", "3200"), ("二〇〇三", "2003"), ("○五", "5"),
    ],
)  # fmt: skip
def test_values(printed: str, value: str) -> None:
    assert parse(printed) == Decimal(value)


@pytest.mark.parametrize("text", ["", "件", "1.2.3", "二三十", "1" * 400, "一" * 400, "点五", "五点"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a number"):
        parse(text)


def test_no_such_system() -> None:
    with pytest.raises(ValueError, match="no such numeral system"):
        render(1, "roman")
