"""How right a table of figures is: held against hand-coded pages, and how far two coders agree."""

from __future__ import annotations

from xinfang_extract.evaluation.alpha import alpha
from xinfang_extract.evaluation.coded import Coded, read_coded
from xinfang_extract.evaluation.errors import CodedError
from xinfang_extract.evaluation.score import Score, score

__all__ = ["Coded", "CodedError", "Score", "alpha", "read_coded", "score"]
