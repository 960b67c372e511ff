"""Patterns that are compiled when they are first used.

The rooms that pages go through have some three hundred patterns, and a page needs a third of them: to compile them
all takes longer than to read it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

import regex

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Later:
    """Stands for a pattern. From its first use on it has the pattern's own methods, so that it is no slower."""

    def __init__(self, make: Callable[[str, int], Any], pattern: str, flags: int) -> None:
        self._make, self._flags = make, flags
        self.pattern = pattern

    def __getattr__(self, name: str) -> Any:
        """Called for what is not there yet."""
        if name.startswith("__"):
            raise AttributeError(name)
        made = self._make(self.pattern, self._flags)
        self.__dict__.update({method: getattr(made, method) for method in _METHODS})
        return getattr(made, name)


def lazy_re(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, put off until the pattern is used."""
    return cast("re.Pattern[str]", _Later(re.compile, pattern, flags))


def lazy_regex(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """`regex.compile`, put off until the pattern is used."""
    return cast("regex.Pattern[str]", _Later(regex.compile, pattern, flags))
