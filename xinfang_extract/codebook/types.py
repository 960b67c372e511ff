"""What a codebook is made of: codes, columns and tables, each with its words in English and Chinese."""

from __future__ import annotations

from typing import Literal

from xinfang_extract.light import light

Language = Literal["en", "zh"]
DType = Literal["text", "int", "number"]
"""`text` is never missing (empty where there is nothing), `int` and `number` may be missing."""


@light
class Code:
    """One allowed value of a coded column."""

    code: str
    en: str
    zh: str

    def label(self, language: Language) -> str:
        """The word for a reader of `language`."""
        return self.zh if language == "zh" else self.en


@light
class CodeList:
    """The codes of one column.

    `joined`: several may stand together, in alphabetical order, parted by `+`. `listed`: a cell holds any number of
    them, parted by `;`.
    """

    name: str
    codes: tuple[Code, ...]
    joined: bool = False
    listed: bool = False

    def __contains__(self, value: str) -> bool:
        """Whether `value` may stand in a column of this list: empty, a code, or a right join of codes."""
        known = {code.code for code in self.codes}
        if value == "" or value in known:
            return True
        parts = value.split("+")
        return self.joined and len(parts) > 1 and parts == sorted(set(parts)) and known.issuperset(parts)

    def label(self, value: str, language: Language) -> str:
        """The words for `value`; a code that is not in the list is given back as it is."""
        labels = {code.code: code.label(language) for code in self.codes}
        if value in labels or "+" not in value:
            return labels.get(value, value)
        return "+".join(labels.get(part, part) for part in value.split("+"))


@light
class Column:
    """One column of a table: its name (never translated in the data), its type and what it means."""

    name: str
    dtype: DType
    en: str  # label, a few words
    zh: str
    about: str  # description, a sentence or two
    about_zh: str
    codes: CodeList | None = None

    def label(self, language: Language) -> str:
        """The header for a reader of `language`."""
        return self.zh if language == "zh" else self.en

    def description(self, language: Language) -> str:
        """What the column means."""
        return self.about_zh if language == "zh" else self.about


@light
class Table:
    """A table: its columns in the order in which every output has them."""

    name: str
    en: str
    zh: str
    about: str
    about_zh: str
    columns: tuple[Column, ...]

    def names(self) -> tuple[str, ...]:
        """The column names in order."""
        return tuple(column.name for column in self.columns)

    def __getitem__(self, name: str) -> Column:
        """The column called `name`; KeyError where there is none."""
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)

    def label(self, language: Language) -> str:
        """The table's title for a reader of `language`."""
        return self.zh if language == "zh" else self.en

    def description(self, language: Language) -> str:
        """What a row of the table is."""
        return self.about_zh if language == "zh" else self.about
