"""The two channels of the command: data as bytes on standard output, words for the person on standard error."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_RED, _YELLOW, _BOLD, _PLAIN = "\x1b[31m", "\x1b[33m", "\x1b[1m", "\x1b[0m"


class ReaderGoneError(Exception):
    """Whoever read our standard output has closed it: no fault, but no reason to go on either."""


def write(data: bytes) -> None:
    """Put `data` on standard output: UTF-8 whatever the locale. Raises ReaderGoneError."""
    out = getattr(sys.stdout, "buffer", None)
    with _reader():
        if out is None:  # a caller put a text stream there
            sys.stdout.write(data.decode("utf-8"))
        else:
            out.write(data)


def flush() -> None:
    """Send what is written. Raises ReaderGoneError."""
    with _reader():
        sys.stdout.flush()


@contextmanager
def _reader() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL):
            raise ReaderGoneError from error
        raise


def abandon_stdout() -> None:
    """Let the interpreter close standard output without a word about what is left in it."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def coloured(stream: TextIO) -> bool:
    """Colour is for a terminal, and not where NO_COLOR is set (to anything but nothing) or TERM is dumb."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and moves_cursor()


def moves_cursor() -> bool:
    """Whether the terminal understands more than plain lines."""
    return os.environ.get("TERM") != "dumb"


def bold(text: str, stream: TextIO) -> str:
    """`text` in bold where `stream` shows it."""
    return f"{_BOLD}{text}{_PLAIN}" if coloured(stream) else text


def complain(message: str) -> None:
    """One line about what went wrong."""
    _say(message, _RED)


def warn(message: str) -> None:
    """One line about what the reader should know."""
    _say(message, _YELLOW)


def tell(message: str) -> None:
    """One line of news."""
    _say(message, "")


def _say(message: str, colour: str) -> None:
    line = one_line(message)
    name = f"{colour}xinfang:{_PLAIN}" if colour and coloured(sys.stderr) else "xinfang:"
    try:
        print(name, line, file=sys.stderr, flush=True)
    except UnicodeEncodeError:
        print(name, line.encode("ascii", "backslashreplace").decode("ascii"), file=sys.stderr, flush=True)


def many(number: int, what: str) -> str:
    """`1 check`, `2 checks`."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def one_line(message: str) -> str:
    """`message` with nothing in it that moves the cursor, breaks the line or cannot be printed."""
    return _UNPRINTABLE.sub(
        lambda match: match.group().encode("unicode_escape", "surrogatepass").decode("ascii"), message
    )
