"""Attribution: whose number, when, through which channel, to which level, part of which total."""

from __future__ import annotations

from xinfang_extract.attribution.document import Document, read_figures

__all__ = ["Document", "read_figures"]
