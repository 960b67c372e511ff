"""Speed on pages of petition work and on pages of other business, beside a bare findall of numbers with units."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path

from bench import baselines
from bench.pages import page_sets
from bench.timing import median_seconds

HERE = Path(__file__).parent
BARE = re.compile(r"(\d[\d,]*(?:\.\d+)?)(万?)(件次|批次|人次|件|批|人|名|起|封|%)")


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast one reader is on one kind of page, on one core."""

    pages: str
    reader: str
    pages_per_second: float
    megabytes_per_second: float  # of UTF-8


def measure() -> list[Speed]:
    """All readers on all kinds of pages."""
    from xinfang_extract.api import extract_text

    petition = [page.text for page in page_sets()["tests/pages"]]
    readers = {
        "xinfang": lambda text: extract_text(text).figures,
        "xinfang, unread numbers too": lambda text: len(extract_text(text).unread),
        "nearest keyword": baselines.nearest_keyword,
        "ten lines of regex": baselines.ten_lines,
        "bare findall": BARE.findall,
    }
    results = []
    kinds = {
        "petition work": petition,
        "other business": other_pages(),
        "other business, in one file": ["\n".join(other_pages(1000))],
        "other business, lines of 31 glyphs": [wrapped(text) for text in other_pages()],
        "prose without numbers": [(HERE / "prose.txt").read_text(encoding="utf-8")] * 40,
    }
    for kind, texts in kinds.items():
        size = sum(len(text.encode()) for text in texts)
        for name, read in readers.items():
            seconds = median_seconds(lambda read=read, texts=texts: [read(text) for text in texts])  # type: ignore[misc]
            results.append(Speed(kind, name, len(texts) / seconds, size / seconds / 1e6))
    return results


def wrapped(text: str, width: int = 31) -> str:
    """The text in short lines, any of which may be a heading to those who look at nothing else."""
    return "\n".join(line[at : at + width] for line in text.split("\n") for at in range(0, len(line), width))


def other_pages(count: int = 40) -> list[str]:
    """Pages of other business, some 800 characters each, put together from sentences of our own."""
    lines = (HERE / "other.txt").read_text(encoding="utf-8").splitlines()
    chance = random.Random(1)
    return ["2016年经济社会发展\n" + "\n".join(chance.choices(lines, k=14)) for _ in range(count)]
