"""The pages that accuracy is measured on, and their hand-coded figures, in the forms they are kept in."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from xinfang_extract.evaluation.coded import Coded

ROOT = Path(__file__).parents[1]
SHARED = (ROOT / ".." / "shared").resolve()
CORE = ("measure", "kind", "channel", "level", "form", "stage")
"""With the value, what makes a figure right."""


@dataclass(frozen=True, slots=True)
class CodedPage:
    """A page and what people say stands on it."""

    name: str
    text: str
    gold: Sequence[dict[str, str]]

    def coded(self, columns: Sequence[str]) -> list[Coded]:
        """The hand-coded figures with no other columns than `columns`, so that nothing else is judged."""
        return [
            Coded(
                self.name,
                None,
                int(row["start"]),
                int(row["end"]),
                {name: row.get(name, "") for name in ("value", *columns)},
                row.get("scored", "1") == "1",
            )
            for row in self.gold
        ]


def page_sets() -> dict[str, list[CodedPage]]:
    """Sets of pages by name; a set whose folder is missing is empty."""
    sets = {
        "tests/pages": read_set(ROOT / "tests" / "pages", ROOT / "tests" / "pages"),
        "seeds": read_set(SHARED / "seeds", SHARED / "gold"),
    }
    for folder in sorted((SHARED / "practice").glob("*/gold")):
        sets[f"practice/{folder.parent.name}"] = read_set(folder.parent / "pages", folder)
    return sets


def read_set(pages: Path, golds: Path) -> list[CodedPage]:
    """The hand-coded pages of a folder."""
    made = []
    for gold in sorted(golds.glob("*.tsv")):
        page = pages / f"{gold.stem}.txt"
        if page.exists():
            text = page.read_bytes().decode("utf-8-sig")
            with gold.open(encoding="utf-8", newline="") as file:
                rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
            made.append(CodedPage(gold.stem, text, [placed(row, text) for row in rows]))
    return made


def placed(row: dict[str, str], text: str) -> dict[str, str]:
    """A hand-coded row with the offsets of its number, where it has a quote with ⟦ ⟧ instead."""
    if "quote" not in row:
        return row
    marked = row["quote"].replace("\\n", "\n")
    number = re.search("⟦(.*?)⟧", marked, re.DOTALL)
    at = text.find(marked.replace("⟦", "").replace("⟧", ""))
    if number is None or at < 0:
        raise ValueError(f"the quote {row['quote']!r} does not stand in its page")
    start = at + number.start()
    return {**row, "start": str(start), "end": str(start + len(number[1]))}
