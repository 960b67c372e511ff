"""Numbers that stand on several pages are the same on all of them."""

from __future__ import annotations

import re

import pytest

from tests.docs.blocks import ROOT

READMES = ("README.md", "README.zh.md")
RANGES = {
    "README.md": r"nobody had looked at came out at (0\.\d+) to (0\.\d+)",
    "README.zh.md": r"未曾用来调试规则的页面为 (0\.\d+) 至 (0\.\d+)",
    "docs/limits.md": r"So expect (0\.\d+) to (0\.\d+) of pages",
}


def told(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def measured(reader: str) -> float:
    """The figure F1 of `reader` on our test pages, as `make bench` wrote it down."""
    row = re.search(
        rf"^\| tests/pages \| \d+ \| {reader} \| [\d.]+ \| ([\d.]+) \|$", told("docs/benchmarks.md"), re.MULTILINE
    )
    assert row is not None
    return float(row[1])


@pytest.mark.parametrize("name", READMES)
@pytest.mark.parametrize("reader", ["xinfang", "nearest keyword", "ten lines of regex"])
def test_a_readme_has_the_scores_that_were_measured(name: str, reader: str) -> None:
    assert f"{measured(reader):.2f}" in told(name)


def test_the_limits_have_the_share_found_that_was_measured() -> None:
    benchmarks = told("docs/benchmarks.md")
    figures = re.search(r"^\| tests/pages \| (\d+) \|", benchmarks, re.MULTILINE)
    found = re.search(r"^\| measure \| \d+ \| (\d+) \|", benchmarks, re.MULTILINE)
    assert figures is not None and found is not None
    share = f"({figures[1]} figures), {int(found[1]) / int(figures[1]):.0%} of the figures are found"
    assert share.replace("%", " %") in told("docs/limits.md")


def test_what_to_expect_of_pages_is_the_same_everywhere_and_stands_in_the_table() -> None:
    ranges = {name: re.search(pattern, told(name)) for name, pattern in RANGES.items()}
    ends = {name: found.groups() if found else None for name, found in ranges.items()}
    (expected,) = set(ends.values())
    assert expected is not None
    counted = re.findall(r"^\|[^|]+\| [\d,]+ \| (0[^|]+) \|", told("docs/limits.md"), re.MULTILINE)
    assert set(expected) <= {number for cell in counted for number in cell.split(" to ")}
