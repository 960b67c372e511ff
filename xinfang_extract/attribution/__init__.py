"""Attribution: whose number, when, through which channel, to which level, part of which total.

The way through the room: `document` takes the blocks in order; a heading opens a section (`sections`), a paragraph
goes through `prose`, a table through `tables`. What has been told so far is the `State`, with one object (`Here`)
for the sentence being read. Of each group of numbers (`clauses`) `words` says what stands beside it; `scope` says
which thing counted it belongs to and keeps it; `comparisons` does so for numbers that speak of other numbers.
In the end `figures` looks up where on the page the drafts stand.

A room imports only from those before it: words, scope, comparisons, prose; tables stand beside prose.
"""

from __future__ import annotations

from xinfang_extract.attribution.document import Document, read_figures
from xinfang_extract.attribution.silence import has_silent_heads, is_silent

__all__ = ["Document", "has_silent_heads", "is_silent", "read_figures"]
