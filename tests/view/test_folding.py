"""One code point to one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xinfang_extract.view import fold

PAIRS = [
    ("０１２３４５６７８９", "0123456789"),
    ("ＡＰＰ", "APP"),
    ("信訪總量", "信访总量"),
    ("羣衆來訪", "群众来访"),
    ("群眾來訪", "群众来访"),
    ("爲 為", "为 为"),
    ("佔總數", "占总数"),
    ("答覆 重複 恢復", "答复 重复 恢复"),
    ("發放 頭髮", "发放 头发"),
    ("祕書 覈實", "秘书 核实"),
    ("裏 裡", "里 里"),
    ("⼈⺠来信", "人民来信"),  # Kangxi radical and its supplement
    ("金", "金"),  # compatibility ideograph
    ("，､,﹐", "，，，，"),
    (";；", "；；"),
    (":：", "：："),
    ("(（﹙", "（（（"),
    (")）", "））"),
    ("%％﹪", "%%%"),
    ("．", "."),
    ("・•", "··"),
    ("－−", "--"),
    ("—–", "——"),
    ("~～〜", "～～～"),
    ("「」", "“”"),
    ("︵︶︻︼", "（）【】"),  # of vertical print
    ("\u3000\u00a0\u2009\u202f\t", "     "),
    ("\r\u2028\x0b", "\n\n\n"),
    ("\ufeff\u200b\u00ad\x00", "\u200b\u200b\u200b\u200b"),
]
KEPT = ["【】", "〔〕", "[]", "《》", "、。", "〇", "廿卅", "壹贰叁", "信访局", "㈠", "①", "1½", "㎡"]


@pytest.mark.parametrize(("printed", "read"), PAIRS)
def test_read_as(printed: str, read: str) -> None:
    assert fold(printed) == read


@pytest.mark.parametrize("printed", KEPT)
def test_left_alone(printed: str) -> None:
    assert fold(printed) == printed


@given(st.text())
def test_same_length_and_settled(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


def test_no_fullwidth_digit_is_lost() -> None:
    digits = {chr(code) for code in range(0xFF10, 0xFF1A)}
    assert {fold(digit) for digit in digits} == set("0123456789")
