"""The page checks itself: sums, changes, percentages, shares and bounds that its own numbers must keep.

`audit` finds what the figures of one source claim of each other and says how each claim comes out; `apply` writes the
outcome into the figures. Both are pure: nothing is ever corrected, a doubted figure only gets a suggestion.
"""

from xinfang_extract.audit.run import apply, audit

__all__ = ["apply", "audit"]
