"""A text file is one page, but may hold many sheets of print: where one ends and the next begins."""

from __future__ import annotations

import re

from xinfang_extract.layout.lines import Line, lines_of
from xinfang_extract.layout.page_heads import is_page_number
from xinfang_extract.layout.turns import stands_over_number
from xinfang_extract.page import Page
from xinfang_extract.patterns import lazy_re

_BANNER = lazy_re(r"Page\s*\d{1,5}\s*(?:-|of|/|$)", re.IGNORECASE)
_BARE_NUMBER = lazy_re(r"\d{1,4}")
# Two texts far apart, neither of them a sentence: the book on one side, the chapter on the other.
_TWO_TEXTS = lazy_re(r"([^。，；：:！？\t]{2,30}?)[ \u3000]{4,}((?:(?![ \u3000]{4})[^。，；：:！？\t]){2,30})")
# The name of a book, with its years and whatever else stands beside it.
_BOOK = lazy_re(r"年\s*[鉴鑑]|志|誌|年刊|[汇彙匯][编編]|大事[记記]|文史[资資]料|执政纪要|執政紀要")
_NUMBERS = lazy_re(r"[\W\d]+")


def sheets_of(page: Page, number: int) -> list[list[Line]]:
    """The lines of a page that have text, sheet by sheet; `number` is the page's index in the document.

    Sheets are parted at form feeds, where a banner with a page number begins the next one, between a page number and a
    running head, and behind a page number with the name of the book over it.
    """
    sheets: list[list[Line]] = [[]]
    for line in lines_of(page, number):
        if sheets[-1] and line.start and not page.ordered and _begins_sheet(page, sheets, line):
            sheets.append([])
        sheets[-1].append(line)
    return sheets


def _begins_sheet(page: Page, sheets: list[list[Line]], line: Line) -> bool:
    sheet = sheets[-1]
    if "\f" in page.text[sheet[-1].end : line.start] or _BANNER.match(line.text):
        return True
    if line.above and len(sheet) > 2 and stands_over_number(sheet[-2], sheet[-1]):
        return True
    if not line.above or not _is_page_number(sheet[-1]) or all(is_page_number(one.text) for one in sheet):
        return False
    return is_running_head(line.text, sheets[0][0].text)


def is_running_head(text: str, first: str) -> bool:
    """Whether a line at the head of a sheet is nothing but the name of the book and that of the chapter.

    `first` is the first line of the text, which may be the running head of its first sheet.
    """
    parts = _TWO_TEXTS.fullmatch(text)
    if parts is not None and any(_BOOK.search(part) for part in parts.groups()):
        return True
    bare = _NUMBERS.sub("", text)
    return bool(bare) and bare == _NUMBERS.sub("", first)


def _is_page_number(line: Line) -> bool:
    """Whether a line is the number of a page: dressed as one, or alone with nothing near it."""
    return is_page_number(line.text) or line.above > 0 and _BARE_NUMBER.fullmatch(line.text) is not None
