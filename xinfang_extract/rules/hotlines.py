"""Hotlines told by their number alone, which is no count: 打12336举报的, 12345转来36件."""

from __future__ import annotations

from xinfang_extract.rules.rule import rule

_NUMBER = r"(?:(?<![\d.,])|(?<=(?:^|[；。\s])\d{1,2}\.))123(?:09|1[259]|20|33|36|38|45|48|5[018]|6[89]|71|80|85|88|95)"
_NAMED = r"[”’」]?[一-鿿]{0,8}(?:电话|热线|专线)"
HOTLINE = rule(
    "hotline",
    rf"{_NUMBER}(?![\d.,%万]|[件批人起封宗户元年]|{_NAMED})",
    examples=("打⟦12336⟧举报", "⟦12345⟧转来36件"),
    near_misses=("来信12345件", "12345元", "12355", "12388举报电话4件"),
    anchors=("123",),
)
NAMED_HOTLINE = rule(
    "named_hotline",
    rf"{_NUMBER}(?={_NAMED})",
    examples=("⟦12388⟧举报电话4件", "“⟦12345⟧”热线", "4.⟦12345⟧热线工单"),
    near_misses=("12345转来36件", "来信12345件", "12355热线"),
    anchors=("123",),
)
"""The number in the name of a hotline, which counts nothing and says no more than its name."""
