"""From rows to a panel: one row a region and year, with the rule that chose each number and all that it left.

The work is done by DuckDB, in a file of its own, so that it takes the same memory for a page and for a library.
"""

from __future__ import annotations

from xinfang_extract.panel.build import Panel, build
from xinfang_extract.panel.choice import Choice, PanelError

__all__ = ["Choice", "Panel", "PanelError", "build"]
