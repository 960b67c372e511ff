"""Charts of a panel: a region's series, and the grid of which years were found."""

from __future__ import annotations

from xinfang_extract.plots.draw import PlotError, coverage_chart, series_chart

__all__ = ["PlotError", "coverage_chart", "series_chart"]
