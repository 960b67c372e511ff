"""Whose page or section it is, where a title, a heading or the first sentence names an institution.

A petition office's own page speaks of its whole jurisdiction: it is nobody's.
"""

from __future__ import annotations

from xinfang_extract.attribution.institutions.neighbours import depth_of_houses, house_named
from xinfang_extract.attribution.institutions.page import page_body, signed_by
from xinfang_extract.attribution.institutions.section import may_be_the_same, section_body
from xinfang_extract.attribution.institutions.titles import titles_of

__all__ = ["depth_of_houses", "house_named", "may_be_the_same", "page_body", "section_body", "signed_by", "titles_of"]
