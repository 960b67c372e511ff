"""Names and texts as SQL writes them."""

from __future__ import annotations


def quoted(name: str) -> str:
    """The name of a table or a column, whatever is in it."""
    return '"' + name.replace('"', '""') + '"'


def literal(value: str) -> str:
    """A text, where SQL takes no parameter."""
    return "'" + value.replace("'", "''") + "'"
