"""Turns hand-coded pages (figures with offsets, and the identities between them) into figures for the audit."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from xinfang_extract.model import Figure, Kind

SHARED = Path(__file__).parents[2] / ".." / "shared"
_UNIT = re.compile(r"\s*[余多万亿]*\s*(?:件|批|人|封|起|宗|次|[(（][^)）]{1,2}[)）]|\s)*[%％]?")


@dataclass(frozen=True)
class Identity:
    """One stated identity between figures (by the ids of the gold file)."""

    holds: bool
    statement: str

    @property
    def ids(self) -> list[str]:
        return re.findall(r"\d+", self.statement)

    @property
    def is_sum(self) -> bool:
        return re.fullmatch(r"\d+(\+\d+)+=\d+", self.statement) is not None


@dataclass(frozen=True)
class GoldPage:
    """A page with its coded figures, by gold id in file order, and its identities."""

    name: str
    text: str
    figures: dict[str, Figure]
    identities: tuple[Identity, ...] = ()
    unscored: frozenset[str] = frozenset()

    @property
    def in_order(self) -> list[Figure]:
        return sorted(self.figures.values(), key=lambda f: f.start)

    def changed(self, gold_id: str, number: str) -> GoldPage:
        """The page with the digits of one figure printed otherwise (the same number of characters)."""
        figure = self.figures[gold_id]
        old = self.text[figure.start : figure.end]
        scale = abs(figure.value) / Decimal(re.sub(r"[^\d.]", "", old))
        value = Decimal(re.sub(r"[^\d.]", "", number)) * scale
        new = replace(figure, value=value.copy_sign(figure.value), printed=figure.printed.replace(old, number, 1))
        text = self.text[: figure.start] + number + self.text[figure.end :]
        figures = {key: replace(f, evidence=_sentence(text, f.start, f.end)) for key, f in self.figures.items()}
        figures[gold_id] = replace(new, evidence=figures[gold_id].evidence)
        return replace(self, text=text, figures=figures)


def _rows(path: Path) -> list[dict[str, str]]:
    lines = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [dict(zip(lines[0], cells + [""] * (len(lines[0]) - len(cells)), strict=False)) for cells in lines[1:]]


def _sentence(text: str, start: int, end: int) -> str:
    """The sentence around the number: lines of a wrapped paragraph are joined, rows of a table are not."""
    left = max(_ends(text, start), default=0)
    right = min((at for at in _ends(text, len(text)) if at > end), default=len(text))
    return re.sub(r"(?<=\S)\n\s*", "", text[left:right].strip())


def _ends(text: str, before: int) -> list[int]:
    ends = [found.end() for found in re.finditer(r"。|(?<!\d)\.(?!\d)", text[:before])]
    line_start = 0
    for found in re.finditer("\n", text[:before]):
        line = text[line_start : found.start()]
        following = text[found.end() : found.end() + 2]
        wrapped = len(line) > 20 and "  " not in line.strip() and following.strip() == following != ""
        if not wrapped:
            ends.append(found.end())
        line_start = found.end()
    return ends


def _place(row: dict[str, str], text: str) -> tuple[int, int]:
    if "start" in row:
        return int(row["start"]), int(row["end"])
    marked = row["quote"].replace("\\n", "\n")
    at = text.find(marked.replace("⟦", "").replace("⟧", "")) + marked.index("⟦")
    return at, at + marked.index("⟧") - marked.index("⟦") - 1


def _figure(row: dict[str, str], text: str, source: str) -> Figure:
    first = {key: ("" if cell == "*" else cell.split("|")[0]) for key, cell in row.items()}
    start, end = _place(row, text)
    unit = _UNIT.match(text, end)
    printed = text[start : unit.end() if unit else end].rstrip()
    return Figure(
        source=source,
        page=1,
        start=start,
        end=end,
        printed=printed,
        value=Decimal(first["value"] or re.sub(r"\D", "", text[start:end]) or "0"),
        measure=first["measure"],
        kind=Kind(first["kind"] or "count"),
        qualifier=first["qualifier"] or "exact",
        channel=first["channel"] or "all",
        level=first["level"],
        form=first["form"],
        stage=first["stage"] or "received",
        body_type=first["body_type"],
        year=int(first["year"]) if first["year"] else None,
        evidence=_sentence(text, start, end),
    )


def load(gold: Path, pages: Path, name: str) -> GoldPage:
    """The coded page `name` of a folder of gold files and a folder of pages."""
    text = (pages / f"{name}.txt").read_text(encoding="utf-8")
    rows = _rows(gold / f"{name}.tsv")
    figures = {row.get("id") or str(i + 1): _figure(row, text, f"{name}.txt") for i, row in enumerate(rows)}
    audit = gold / f"{name}.audit"
    identities = [Identity(r["consistent"] == "yes", r["statement"]) for r in _rows(audit)] if audit.exists() else []
    unscored = frozenset(key for key, row in zip(figures, rows, strict=True) if row["scored"] != "1")
    return GoldPage(name, text, figures, tuple(identities), unscored)
