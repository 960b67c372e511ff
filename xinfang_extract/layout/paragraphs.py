"""Lines to paragraphs: which line goes on with the one before, across columns and pages too."""

from __future__ import annotations

from xinfang_extract.layout import marks
from xinfang_extract.layout.lines import Line
from xinfang_extract.layout.measure import Measure
from xinfang_extract.patterns import lazy_re

_HEADING_LINES = 3
_ENTRY = lazy_re(r"[^\d，,。；;：:]{1,15}[：:]")  # of a list of entries, one a line
_SALUTATION = lazy_re(r"各[^。；;：:\d]{1,60}[：:]")  # of a circular: 各区工委、公社党委，县级各单位：


class Paragraph:
    """The lines of a paragraph that is being put together, and how the column of the last one was set.

    `listed` where it is a row of a list, and no heading.
    """

    __slots__ = ("lines", "listed", "measure")

    def __init__(self, line: Line, measure: Measure, listed: bool = False) -> None:
        self.lines = [line]
        self.measure = measure
        self.listed = listed

    def add(self, line: Line, measure: Measure) -> None:
        """Let the paragraph go on with a line."""
        self.lines.append(line)
        self.measure = measure

    def is_heading(self) -> bool:
        """Whether what there is so far reads as a heading."""
        if self.listed:
            return False
        return len(self.lines) <= _HEADING_LINES and marks.is_heading_line("".join(line.text for line in self.lines))

    def goes_on_with(self, line: Line, measure: Measure) -> bool:
        """Whether `line`, the next of the same column, is a line of this paragraph."""
        if line.text[0] in marks.NEVER_FIRST:
            return True
        last = self.lines[-1]
        full, stopped = self.measure.is_full(last, line), marks.ends_paragraph(last.text)
        runs_on = full and not stopped
        above = line.above - measure.spacing
        if above > 0 and not (runs_on and above == 1 and not self.is_heading()):
            return False
        if measure.is_centred(line) or self.measure.is_centred(last):
            return runs_on and measure.is_centred(line) == self.measure.is_centred(last)
        if _is_entry(line) and _is_entry(last):
            return False
        if marks.is_caption(self.lines[0].text) and (
            _begins(line) or measure.is_indented(line) or marks.has_figures(line.text)
        ):
            return False  # however long the caption is
        if last.text.endswith(("：", ":")) and marks.list_mark(line.text) is not None:
            return False  # 现将情况通报如下：/ 一、全县信访情况
        if len(self.lines) == 1 and _SALUTATION.fullmatch(last.text.strip()) is not None:
            return False
        if runs_on:
            return not _is_entry_of_book(line)
        if _begins(line) or (measure.is_indented(line) and (stopped or measure.indents)):
            return False
        if full:
            return True
        nearly = self.measure.is_nearly_full(last)
        return measure.indents and nearly if stopped else nearly or not self.is_heading()

    def goes_over_to(self, line: Line, measure: Measure) -> bool:
        """Whether `line`, the first of the next column or page, is a line of this paragraph."""
        if line.text[0] in marks.NEVER_FIRST:
            return True
        last = self.lines[-1]
        full, stopped = self.measure.is_full(last, line), marks.ends_paragraph(last.text)
        if _begins(line) or (measure.indents and measure.is_indented(line)) or measure.is_centred(line):
            return False
        if stopped:
            return full and self.measure.indents and measure.indents
        return full or not self.is_heading()


def _begins(line: Line) -> bool:
    """Whether the line begins as headings, captions and list items do."""
    text = line.text
    if marks.is_dotted(text) or marks.bracket(text) is not None:
        return True
    return marks.list_mark(text) is not None or marks.is_caption(text)


def _is_entry_of_book(line: Line) -> bool:
    """Whether the line begins with 【…】, which no sentence has within it."""
    return line.text.startswith("【") and marks.bracket(line.text) is not None


def _is_entry(line: Line) -> bool:
    """Whether the line can be an entry of a list: a name, a colon, and what it is."""
    return _ENTRY.match(line.text) is not None
