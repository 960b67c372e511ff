"""The page checks itself: sums, changes, percentages, shares and bounds that its own numbers must keep.

`audit` finds what the figures of one source claim of each other and says how each claim comes out; `apply` writes the
outcome into the figures. Both are pure: nothing is ever corrected, a doubted figure only gets a suggestion.

Notes for a newcomer: `run` is the whole way. A `Ledger` lays the figures out; `sums` (with `links`, `families`,
`lists`, `shapes` to propose and `exhaustive`, `sound` to judge), `changes`, `percents`, `shares`, `bounds` and `twice`
make `Claim`s; `whole_numbers` and `one_each` make some that are never told, and only speak against suggestions. A claim
can be weighed with any values put in, which is how `suggestions` tries out slips. What keeps the search in step with
the number of figures stands in `limits`; `narrowness` and `places` answer what is asked most. `telling` puts conflicts
into words for `xinfang audit`.
"""

from xinfang_extract.audit.run import apply, audit

__all__ = ["apply", "audit"]
