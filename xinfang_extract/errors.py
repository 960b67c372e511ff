"""What can go wrong, in words for the person at the terminal.

Every error names the input, what is wrong with it and what to do, in one line.
"""

from __future__ import annotations


class XinfangError(Exception):
    """The root of all errors of this package."""


class SourceError(XinfangError):
    """A source cannot be read; the message says which, why and what to do."""

    def __init__(self, source: str, problem: str, remedy: str = "") -> None:
        self.source, self.problem, self.remedy = source, problem, remedy
        super().__init__(f"{source}: {problem}" + (f"; {remedy}" if remedy else ""))


class LexiconError(XinfangError):
    """A lexicon file is not as it must be; the message names the file and the entry."""


class MissingExtraError(XinfangError):
    """A part that is installed on request is missing; the message says which command installs it.

    The package is in no registry, so the command is one for the folder of the source code. pipx installs anew and would
    lose the extras that are there: with it one takes them all.
    """

    def __init__(self, what: str, extra: str) -> None:
        self.extra = extra
        super().__init__(
            f"{what} needs the extra “{extra}”: in the folder of the source code, pip install '.[{extra}]' "
            "(with pipx: pipx install --force '.[all]')"
        )
