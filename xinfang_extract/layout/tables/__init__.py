"""Tables among the lines of a column: where they are, and their rows of cells.

`finding` looks for them: `cells` cuts lines into pieces, `numbers` tells which are numbers, `sorts` what a line is,
`tight` has tables set with single blanks, `heads` the lines above the first row; `delimited` and `stacked` have rows
parted by signs and cells one below the other. `rows` builds the table, whose columns `grid` tells. `listed` are lists
of counts set like tables, `contents` pages of contents.
"""

from __future__ import annotations

from xinfang_extract.layout.tables.finding import find_tables
from xinfang_extract.layout.tables.table import Table, cell_of

__all__ = ["Table", "cell_of", "find_tables"]
