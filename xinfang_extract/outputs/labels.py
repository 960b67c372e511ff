"""Headers and codes in words: what `--labels` puts in place of column names and codes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from xinfang_extract.codebook import Column, Language, Table
from xinfang_extract.tables import Row, Value


def header(table: Table, language: Language | None) -> tuple[str, ...]:
    """The column names, or their labels in `language`."""
    return table.names() if language is None else tuple(column.label(language) for column in table.columns)


def labelled(rows: Iterable[Row], table: Table, language: Language | None) -> Iterator[Row]:
    """`rows` with the labels of `language` in place of codes; as they are where it is None."""
    if language is None:
        yield from rows
        return
    translators = [_translator(column, language) for column in table.columns]
    for row in rows:
        yield tuple(translate(value) for translate, value in zip(translators, row, strict=True))


def _translator(column: Column, language: Language) -> Callable[[Value], Value]:
    codes = column.codes
    if codes is None:
        return lambda value: value
    known: dict[str, str] = {}

    def translate(value: Value) -> Value:
        if not isinstance(value, str):
            return value
        if value not in known:
            known[value] = ";".join(codes.label(part, language) for part in value.split(";"))
        return known[value]

    return translate
