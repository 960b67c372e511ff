"""The store: one DuckDB file that holds everything a run has read, `RUN/xinfang.duckdb`.

One process writes to it (`Run`), under a lock that dies with its holder; `RunReader` takes tables out again.
Nothing here reads pages: rows come from `batch`, columns from the codebook.
"""

from __future__ import annotations

from xinfang_extract.store.errors import StoreError

__all__ = ["StoreError"]
