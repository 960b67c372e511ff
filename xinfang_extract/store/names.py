"""Names of files as text that a database can hold, and back.

A name on disk is bytes; Python shows those that are no UTF-8 as lone surrogates, which no database takes. Such a
name is written the way a shell would quote it, `$'caf\\xe9.txt'`, and so is a name that itself begins with `$'`:
two names never come out the same, and every name comes back as it was.
"""

from __future__ import annotations

import re

_ODD = re.compile(r"[\\'\x00\ud800-\udfff]")
_LONE = re.compile(r"[\ud800-\udfff]")
_ESCAPE = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))", re.DOTALL)


def to_store(name: str) -> str:
    """`name` as the store writes it."""
    if not name.startswith("$'") and not re.search(r"[\x00\ud800-\udfff]", name):
        return name
    return "$'" + _ODD.sub(_escaped, name) + "'"


def from_store(text: str) -> str:
    """The name that `to_store` was given."""
    if not (text.startswith("$'") and text.endswith("'") and len(text) > 2):
        return text
    return _ESCAPE.sub(_unescaped, text[2:-1])


def _escaped(match: re.Match[str]) -> str:
    code = ord(match.group())
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    return f"\\u{code:04x}" if code >= 0xD800 or code == 0 else "\\" + match.group()


def _unescaped(match: re.Match[str]) -> str:
    if match[1]:
        return chr(0xDC00 + int(match[1], 16))
    return chr(int(match[2], 16)) if match[2] else match[3]


def clean(text: str) -> str:
    """`text` without the lone surrogates that no database takes (a page may hold them); they stand as U+FFFD."""
    return _LONE.sub("\ufffd", text)


def is_clean(text: str) -> bool:
    """Whether `clean` would leave `text` as it is."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
