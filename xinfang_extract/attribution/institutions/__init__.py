"""Whose page or section it is, where a title, a heading or the first sentence names an institution.

A petition office's own page speaks of its whole jurisdiction: it is nobody's.
"""

from __future__ import annotations

from xinfang_extract.attribution.institutions.neighbours import depth_of_houses
from xinfang_extract.attribution.institutions.page import page_body
from xinfang_extract.attribution.institutions.section import may_be_the_same, section_body
from xinfang_extract.attribution.institutions.titles import office_in, titles_of

__all__ = ["depth_of_houses", "may_be_the_same", "office_in", "page_body", "section_body", "titles_of"]
