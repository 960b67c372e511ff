"""Attribution: whose number, when, through which channel, to which level, part of which total.

The way through the room: `document` takes the blocks in order; a heading opens a section (`sections`), a paragraph
goes through `prose`, a table through `tables`. What has been told so far is the `State`, with one object (`Here`)
for the sentence being read. Of each group of numbers (`clauses`) `words` says what stands beside it, and `time` when
it was; `scope` says which thing counted it belongs to and keeps it; `comparisons` does so for numbers that speak of
other numbers. In the end `figures` looks up where on the page the drafts stand.

A room imports only from those before it: words, time, scope, comparisons, then prose and tables side by side. Of the
files beside the rooms `attrs`, `clauses`, `items`, `headings`, `own_level` and `petition_words` are below them all.
`state` keeps what `words` said and the year of the document (`time.document_year`); the rest of `time` and the later
rooms are above it. `institutions` and `figures` are above words, `sections` above scope, `document` above everything.
"""

from __future__ import annotations

from xinfang_extract.attribution.document import Document, read_figures
from xinfang_extract.attribution.silence import has_silent_heads, is_silent

__all__ = ["Document", "has_silent_heads", "is_silent", "read_figures"]
