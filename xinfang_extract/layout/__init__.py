"""Layout: pages to blocks in reading order; geometry and lines, no words of the domain."""

from __future__ import annotations

from xinfang_extract.layout.blocks import find_blocks

__all__ = ["find_blocks"]
