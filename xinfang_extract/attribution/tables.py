"""Tables: the header and the row labels say what the cells count."""

from __future__ import annotations

from collections.abc import Sequence

from xinfang_extract.attribution.reader import Reader
from xinfang_extract.lexicon import Lexicon
from xinfang_extract.model import Block, Page


def read_table(reader: Reader, pages: Sequence[Page], block: Block, index: int, lexicon: Lexicon) -> None:
    """Read a table's cells as figures."""
