"""One figure told to a person: its sentence with the number marked, and why each attribute is what it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence

from xinfang_extract import codebook
from xinfang_extract.codebook import Language
from xinfang_extract.extraction import Extraction
from xinfang_extract.model import Because, Check, Figure, Unread
from xinfang_extract.outputs.cells import number, text
from xinfang_extract.page import Page
from xinfang_extract.view.folding import as_printed

_SENTENCE_END = re.compile(r"[。！？!?]|\n\s*\n|\n(?=\s*[一二三四五六七八九十]、|\s*[(（【])")
_REACH = 160  # how far a sentence is shown to either side; pages without full stops exist
_WORDS: dict[str, dict[Language, str]] = {
    "stated": {"en": "stated", "zh": "明写"},
    "carried": {"en": "carried over", "zh": "承前"},
    "assumed": {"en": "assumed", "zh": "默认"},
    "none": {"en": "(none)", "zh": "（无）"},
    "page": {"en": "page", "zh": "第"},
    "rule": {"en": "rule", "zh": "规则"},
    "at": {"en": "at", "zh": "位于"},
    "base": {"en": "speaks of", "zh": "相对于"},
    "whole": {"en": "part of", "zh": "属于"},
    "flags": {"en": "flags", "zh": "标记"},
    "checks": {"en": "checks", "zh": "核对"},
    "suggested": {"en": "suggested", "zh": "建议"},
    "unread": {"en": "left unread", "zh": "未取"},
}


def explain(extraction: Extraction, figure: Figure, language: Language = "en") -> str:
    """All there is to say of `figure`, several lines ending in a line break."""
    page = extraction.page(figure.page, figure.source)
    lines = [_place(figure), "", f"  {marked(page, figure.start, figure.end)}", ""]
    lines += _table(_attribute(figure, name, language) for name in codebook.ATTRIBUTES)
    by_id = {other.figure_id: other for other in extraction.figures if other.source == figure.source}
    for what, figure_id in (("base", figure.base), ("whole", figure.whole)):
        if figure_id:
            other = by_id.get(figure_id)
            lines.append(f"  {_say(what, language)}: {figure_id}" + (f" {_flat(other.printed)}" if other else ""))
    if figure.flags:
        flags = (codebook.FLAGS.label(flag, language) for flag in figure.flags)
        lines.append(f"  {_say('flags', language)}: {', '.join(flags)}")
    lines += _checks(extraction.checks, figure, language)
    return "\n".join(lines) + "\n"


def explain_unread(extraction: Extraction, left: Unread, language: Language = "en") -> str:
    """Where a number that was left out stands, and why it was."""
    reason = codebook.UNREAD_REASONS.label(left.reason, language)
    sentence = marked(extraction.page(left.page, left.source), left.start, left.end)
    return f"{_place(left)}\n\n  {sentence}\n\n  {_say('unread', language)}: {reason} ({left.reason})\n"


def summary(figure: Figure, language: Language = "en") -> str:
    """One line: where it stands, as printed, what it was taken to mean."""
    codes = [
        codebook.TABLES["figures"][name].codes for name in ("kind", "measure", "channel", "level", "form", "stage")
    ]
    values = (figure.kind.value, figure.measure, figure.channel, figure.level, figure.form, figure.stage)
    words = [lists.label(value, language) for lists, value in zip(codes, values, strict=True) if lists and value]
    year = [str(figure.year)] if figure.year is not None else []
    told = ", ".join([*words, *filter(None, (figure.body, figure.topic, figure.region)), *year])
    return f"{_pad(figure.figure_id, 9)} {_pad(_flat(figure.printed), 16)} {_pad(number(figure.value), 8)} {told}"


def marked(page: Page, start: int, end: int) -> str:
    """The printed sentence around `start:end` on one line, the number between ⟦ and ⟧."""
    low, high = max(0, start - _REACH), min(len(page.text), end + _REACH)
    ends = [low + match.end() for match in _SENTENCE_END.finditer(page.text[low:start])]
    after = _SENTENCE_END.search(page.text[end:high])
    first = ends[-1] if ends else low
    last = end + after.end() if after else high
    before, behind = page.text[first:start], page.text[end:last]
    ellipsis = ("…" if not ends and low > 0 else ""), ("…" if not after and high < len(page.text) else "")
    return f"{ellipsis[0]}{_flat(before)}⟦{_flat(page.text[start:end])}⟧{_flat(behind)}{ellipsis[1]}".strip()


def _place(item: Figure | Unread) -> str:
    return f"{text(item.source)} {item.figure_id}-{item.end}  {_flat(item.printed)}"


def _attribute(figure: Figure, name: str, language: Language) -> tuple[str, ...]:
    column = codebook.TABLES["figures"][name]
    value = getattr(figure, name)
    shown = _say("none", language)
    if name == "value":
        shown = number(figure.value)
    elif value not in ("", None):
        label = column.codes.label(str(value), language) if column.codes else ""
        shown = f"{value} ({label})" if label and label != value else str(value)
    because = figure.because.get(name)
    return (column.label(language), shown, *(_because(because, language) if because else ()))


def _because(because: Because, language: Language) -> tuple[str, ...]:
    words = f"“{_flat(because.words)}”" if because.words else ""
    if because.words and because.span is not None:
        words += f" {_say('at', language)} {because.span.start}"
    rule = f"{_say('rule', language)} {because.rule}" if because.rule else ""
    return _say(because.basis.value, language), words, rule


def _checks(checks: Sequence[Check], figure: Figure, language: Language) -> Iterator[str]:
    for check in checks:
        if check.source == figure.source and figure.figure_id in check.figures:
            verdict = codebook.VERDICT.label(check.verdict.value, language)
            suggestion = f"; {_say('suggested', language)} {check.suggestion}" if check.suggestion else ""
            yield f"  {_say('checks', language)}: {check.check_id} {verdict}: {check.statement}{suggestion}"


def _table(rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    """Columns under one another, by the width at which Chinese characters are shown."""
    made = list(rows)
    widths = [max((_width(row[i]) for row in made if i < len(row)), default=0) for i in range(max(map(len, made)))]
    for row in made:
        yield ("  " + "  ".join(_pad(cell, width) for cell, width in zip(row, widths, strict=False))).rstrip()


def _width(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in line)


def _pad(line: str, width: int) -> str:
    return line + " " * (width - _width(line))


def _flat(printed: str) -> str:
    """`printed` on one line: line breaks as ⏎, runs of blanks as one, what stands for markup left out."""
    printed = as_printed(printed)
    return text(re.sub(r"[ \t\u3000]{2,}|\t", " ", re.sub(r"[ \t]*(?:\r\n|\r|\n)[ \t]*", "⏎", printed)))


def _say(word: str, language: Language) -> str:
    return _WORDS[word][language]
