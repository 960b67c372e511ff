"""Patterns that are compiled when they are first used.

The rooms that pages go through have some three hundred patterns, and a page needs a third of them: to compile them
all takes longer than to read it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, cast

import regex

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Later:
    """Stands for a pattern, of which it has the methods above: the first used compiles it, and its own replace them.

    They are attributes, and there is no `__getattr__` beside them: with one each use would cost a third more.
    """

    def __init__(self, make: Callable[[str, int], Any], pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._make, self._flags = make, flags
        for name in _METHODS:
            setattr(self, name, partial(self._first, name))

    def _first(self, name: str, *args: Any, **options: Any) -> Any:
        made = self._make(self.pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(made, method))
        return getattr(made, name)(*args, **options)


def lazy_re(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, put off until the pattern is used."""
    return cast("re.Pattern[str]", _Later(re.compile, pattern, flags))


def lazy_regex(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """`regex.compile`, put off until the pattern is used."""
    return cast("regex.Pattern[str]", _Later(regex.compile, pattern, flags))
