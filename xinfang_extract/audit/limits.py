"""The bounds of the search for sums, in one place. They keep its time in step with the number of figures.

Pages that were printed stay far below them: the fullest page of petition work that we know has 75 figures, and no
total on it has more than five sums that hold.
"""

from __future__ import annotations

from typing import Final

FAR: Final = 300
"""Figures: how far apart a total and its parts may stand. A statistical table of a full page has fewer."""
ENDLESS: Final = 1000
"""Figures from which on a page is none of print, but a book in one text file, or nonsense."""
NEAR: Final = 100
"""Figures: how far apart a total and its parts may stand there, some ten pages of a book."""
MOST_RUNS: Final = 30
"""Runs of figures that add up to one total, of which more are not proposed: a text that repeats itself has one at
every turn. The nearest are taken."""
LONGEST_HEAD: Final = 40
"""Figures of a list whose first ones are tried as a list of their own: no total is broken down into more, and then
goes on. Longer lists are only tried whole, by clauses, and as runs that add up."""
SMALL: Final = 100
"""The value of a total below which a sum is easily an accident, unless its parts stand beside it."""
