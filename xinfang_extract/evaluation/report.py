"""A score to read: as rows, or as lines for the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from xinfang_extract.codebook import Column, Table
from xinfang_extract.evaluation.score import Fault, Score
from xinfang_extract.tables import Row


def _column(name: str, dtype: str, en: str, zh: str, about: str, about_zh: str) -> Column:
    return Column(name, "text" if dtype == "text" else "int" if dtype == "int" else "number", en, zh, about, about_zh)


EVALUATION = Table(
    "evaluation",
    "Evaluation",
    "评估",
    "One row for what was found, then one for each column.",
    "先为查全查准，其后每列一行。",
    (
        _column(
            "item",
            "text",
            "Item",
            "项目",
            "precision, recall, f1, strict, or a column.",
            "查准、查全、F1、全对或列名。",
        ),
        _column("right", "int", "Right", "正确数", "How many are right.", "正确的个数。"),
        _column("of", "int", "Of", "总数", "Of how many.", "总个数。"),
        _column("share", "number", "Share", "比率", "The share that is right.", "正确率。"),
        _column(
            "alpha",
            "number",
            "Alpha",
            "α系数",
            "Krippendorff's alpha; empty where all is one code.",
            "克里彭多夫α；只有一种编码时为空。",
        ),
    ),
)
FAULTS = Table(
    "faults",
    "Faults",
    "差错",
    "One row for every figure missed or invented and every column coded otherwise.",
    "漏取、误取的数字和编码不同的列各一行。",
    (
        _column("what", "text", "What", "差错", "missed, invented, or the column.", "missed漏取、invented误取或列名。"),
        _column("source", "text", "Source", "来源", "The page.", "页面。"),
        _column("where", "text", "Where", "位置", "`page:start`.", "“页:起点”。"),
        _column("told", "text", "Told", "所评", "What the table says.", "被评表中的值。"),
        _column("right", "text", "Hand-coded", "人工", "What the hand-coded table says.", "人工编码的值。"),
    ),
)


def report_rows(made: Score) -> Iterator[Row]:
    """The rows of EVALUATION."""
    yield "precision", made.found, made.said, _rounded(made.precision), None
    yield "recall", made.found, made.scored, _rounded(made.recall), None
    yield "f1", None, None, _rounded(made.f1), None
    yield "strict", made.strict, made.scored, _rounded(made.strict / made.scored if made.scored else 1.0), None
    for name, right in made.right.items():
        agreement = made.alpha(name)
        judged = len(made.pairs[name])
        yield name, right, judged, _rounded(made.share(name)), None if agreement is None else _rounded(agreement)


def fault_rows(made: Score) -> Iterator[Row]:
    """The rows of FAULTS, page by page."""
    for fault in made.faults:
        yield fault.what, fault.source, fault.where, fault.told, fault.right


def text(made: Score, *, show: bool) -> str:
    """The score, or with `show` its faults, as lines for a person."""
    if show:
        return "".join(_line(fault) for fault in made.faults)
    lines = []
    for item, right, of, share, agreement in report_rows(made):
        counted = f"{right}/{of}" if of is not None else ""
        told = f"alpha {agreement:.4f}" if agreement is not None else ""
        lines.append(f"{item:<12}{share:>7.4f}  {counted:>13}  {told}".rstrip())
    return "\n".join(lines) + "\n"


def _line(fault: Fault) -> str:
    told = f" {fault.told!r}" if fault.told else ""
    right = f", not {fault.right!r}" if fault.right else ""
    return f"{fault.source}:{fault.where}: {fault.what}{told}{right}\n"


def _rounded(value: float) -> Decimal:
    return Decimal(repr(round(value, 4)))
