"""A parsed web page as the pieces that a reader sees, in order: text, and what parts it from the text before it.

Left out: scripts and styles, what is hidden, navigation, forms, and lists that are mostly links. Tables of data
become rows of cells; tables that only lay out a page are read cell by cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from xinfang_extract import limits


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_NEVER = _tags(
    "script style noscript template head iframe object embed svg canvas audio video map button select textarea "
    "datalist input dialog nav rp rt"
)
_MAYBE = _tags("header footer aside form menu")
_LISTS = _tags("ul ol dl table div section p")
_INLINE = _tags(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb s samp small span strike "
    "strong sub sup time tt u var wbr"
)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|foot|breadcrumbs?|crumbs?|sidebar|copyright|share|related|"
    r"recommend|toolbar|pagination|pager|pages|login|search|comments?|advert|ads?|qrcode|weixin|links?|location|"
    r"position|dqwz|dangqian|print|topbar|logo|banner)(?:$|[\s_-]|bar|box|list|wrap)",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class TooManyNodesError(Exception):
    """A web page of more nodes than are read; half of it would be a page that says it is whole."""


@dataclass(slots=True)
class Piece:
    """A text node: its text as parsed, and the separator that stands before it (newlines and TABs)."""

    before: str
    text: str
    shown: bool
    plain: bool = False  # preformatted: blanks are kept


@dataclass(slots=True)
class _Walk:
    """What is still to be put before the next text."""

    pieces: list[Piece] = field(default_factory=list)
    pending: str = ""

    def part(self, mark: str) -> None:
        """A line end is enough once; TABs add up."""
        if mark == "\n":
            self.pending = self.pending if self.pending.endswith("\n") else self.pending + "\n"
        else:
            self.pending += mark

    def text(self, text: str, shown: bool, plain: bool) -> None:
        if not shown or (not plain and not text.strip(" \t\r\n\f") and self.pending):
            self.pieces.append(Piece("", text, False))  # kept for the count of places, not for reading
            return
        self.pieces.append(Piece(self.pending, text, True, plain))
        self.pending = ""


def pieces_of(root: Any) -> list[Piece]:
    """All text nodes of the document in order, those that are read with what parts them."""
    walk = _Walk()
    main = _main_part(root)
    tables: dict[int, list[list[int]]] = {}
    for node, entering, shown in _nodes(root, main):
        if not entering:
            _leave(walk, node, shown, tables)
        elif node.is_text_node:
            walk.text(node.text_content or "", shown, _in_pre(node))
        else:
            _enter(walk, node, shown, tables)
    if "\t" in walk.pending:  # the last row of a table ends in empty cells
        walk.pieces.append(Piece(walk.pending.rstrip("\n"), "", True))
    return walk.pieces


def _nodes(root: Any, main: Any) -> Iterator[tuple[Any, bool, bool]]:
    """Every node on the way in, elements on the way out too, with whether they are read; without recursion."""
    stack: list[tuple[Any, bool, bool, bool]] = [(root, True, True, main is None)]
    count = 0
    while stack:
        node, entering, shown, inside = stack.pop()
        if not entering:
            yield node, False, shown and inside
            continue
        count += 1
        if count > limits.MAX_MARKUP_NODES:
            raise TooManyNodesError
        if node.is_text_node:
            yield node, True, shown and inside
            continue
        if not node.is_element_node:
            continue
        inside = inside or node.mem_id == main.mem_id
        shown = shown and not _is_left_out(node, inside and main is not None)
        yield node, True, shown and inside
        stack.append((node, False, shown, inside))
        children = []
        child = node.child
        while child is not None:
            children.append((child, True, shown, inside))
            child = child.next
        stack.extend(reversed(children))


def _main_part(root: Any) -> Any:
    """The element that says it is the main one, where just one does and it holds a good part of the text."""
    for selector in ("main, [role=main]", "article", "#UCAP-CONTENT, .TRS_Editor, #zoom, #Zoom, .article-content"):
        found = root.css(selector)
        if len(found) == 1:
            length, whole = len(found[0].text(deep=True)), len(root.text(deep=True))
            if length >= 80 and length >= 0.1 * whole:
                return found[0]
    return None


def _is_left_out(node: Any, in_main: bool) -> bool:
    tag = node.tag
    if tag in _NEVER:
        return True
    attributes = node.attributes
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    if _HIDDEN.search(attributes.get("style") or ""):
        return True
    if attributes.get("role") in ("navigation", "banner", "search", "contentinfo", "complementary", "menu"):
        return True
    if tag in _MAYBE and not in_main:
        return tag != "form" or len(node.text(deep=True)) < 200
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    if tag in _LISTS and names != " " and _FURNITURE.search(names) and len(node.text(deep=True)) < 1500:
        return not in_main or _mostly_links(node)
    return tag in _LISTS and _mostly_links(node)


def _mostly_links(node: Any) -> bool:
    """True for a menu or a list of other articles: several links and hardly anything else."""
    links = node.css("a")
    if len(links) < 3:
        return False
    whole = len("".join(node.text(deep=True).split()))
    linked = sum(len("".join(link.text(deep=True).split())) for link in links[:2000])
    return linked >= 0.7 * whole


def _in_pre(node: Any) -> bool:
    parent = node.parent
    return parent is not None and parent.tag in ("pre", "listing", "plaintext", "xmp")


def _enter(walk: _Walk, node: Any, shown: bool, tables: dict[int, list[list[int]]]) -> None:
    if not shown:
        return
    tag = node.tag
    if tag == "br":
        walk.part("\n")
    elif tag == "table":
        walk.part("\n")
        if _is_data(node):
            tables[node.mem_id] = []
    elif tag == "tr":
        walk.part("\n")
    elif tag in ("td", "th"):
        grid = tables.get(_table_of(node))
        if grid is None:
            walk.part("\n")
        else:
            walk.part("\t" * _tabs_before(grid, node))
    elif tag not in _INLINE and not _in_data_cell(node, tables):
        walk.part("\n")


def _leave(walk: _Walk, node: Any, shown: bool, tables: dict[int, list[list[int]]]) -> None:
    if not shown:
        return
    tag = node.tag
    grid = tables.get(_table_of(node)) if tag == "tr" else None
    if grid is not None and grid:
        walk.part("\t" * _tabs_after(grid))
        _close_row(grid)
        walk.part("\n")
    elif tag in ("td", "th"):
        if tables.get(_table_of(node)) is None:
            walk.part("\n")
    elif tag not in _INLINE and not _in_data_cell(node, tables):
        walk.part("\n")


def _table_of(node: Any) -> int:
    parent = node.parent
    while parent is not None and parent.tag != "table":
        parent = parent.parent
    return int(parent.mem_id) if parent is not None else 0


def _in_data_cell(node: Any, tables: dict[int, list[list[int]]]) -> bool:
    if not tables:
        return False
    parent = node.parent
    for _ in range(12):
        if parent is None:
            return False
        if parent.tag in ("td", "th"):
            return _table_of(parent) in tables
        parent = parent.parent
    return False


def _is_data(table: Any) -> bool:
    """A table of data: no table inside, two rows and columns at least, short cells, some with digits."""
    if table.css_first("table table") is not None:
        return False
    rows = table.css("tr")[:200]
    cells = [cell for row in rows for cell in row.css("td, th")]
    if len(rows) < 2 or len(cells) < 2 * len(rows) or len(cells) > limits.MAX_TABLE_CELLS:
        return False
    texts = [cell.text(deep=True).strip() for cell in cells]
    return sum(len(text) > 60 for text in texts) <= 0.1 * len(texts) and any(c.isdigit() for t in texts for c in t)


def _span(node: Any, name: str) -> int:
    value = (node.attributes.get(name) or "1").strip()
    return min(max(int(value), 1), limits.MAX_TABLE_SPAN) if value.isascii() and value.isdigit() else 1


def _tabs_before(grid: list[list[int]], cell: Any) -> int:
    """How many columns the next cell stands after the text before it; `grid` keeps the state of the table.

    `grid[0]` is [column of the last cell's text, first column free after it]; `grid[1]` counts, for every column,
    for how many more rows a cell from above still covers it; `grid[2]` collects the same for the next row.
    """
    if not grid:
        grid.extend([[0, 0], [], []])
    at, covered = grid[0], grid[1]
    column = at[1]
    while column < len(covered) and covered[column] > 0:
        column += 1
    width, height = _span(cell, "colspan"), _span(cell, "rowspan")
    tabs = column - at[0]
    at[0], at[1] = column, column + width
    if len(grid[2]) < column + width:
        grid[2].extend([0] * (column + width - len(grid[2])))
    for k in range(column, column + width):
        grid[2][k] = height
    return tabs


def _tabs_after(grid: list[list[int]]) -> int:
    """How many columns of the row are left after its last text: merged into it, or covered from above."""
    at, covered = grid[0], grid[1]
    width = at[1]
    while width < len(covered) and covered[width] > 0:
        width += 1
    return max(0, width - 1 - at[0])


def _close_row(grid: list[list[int]]) -> None:
    """To the next row: what covers it from above, and back to its first column."""
    old, new = grid[1], grid[2]
    size = max(len(old), len(new))
    left = [old[k] if k < len(old) else 0 for k in range(size)]
    fresh = [new[k] if k < len(new) else 0 for k in range(size)]
    grid[1] = [max(a, b) - 1 if max(a, b) > 0 else 0 for a, b in zip(left, fresh, strict=True)]
    grid[2] = []
    grid[0] = [0, 0]


def joined(pieces: Sequence[Piece]) -> str:
    """The text of the pieces that are read."""
    return "".join(piece.before + tidied(piece) for piece in pieces if piece.shown).strip("\n")


def tidied(piece: Piece) -> str:
    """A text node with runs of blanks and line ends as one blank, as browsers show it; U+3000 stays."""
    return piece.text if piece.plain else re.sub(r"[ \t\r\n\f]+", " ", piece.text)
