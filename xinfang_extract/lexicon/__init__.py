"""The words of the field, as data: one TOML file a role, one entry a term, validated on load."""

from __future__ import annotations

from xinfang_extract.lexicon.load import Lexicon, load
from xinfang_extract.lexicon.term import Term

__all__ = ["Lexicon", "Term", "load"]
