"""The codebook is whole, and the types of the house keep to it."""

from __future__ import annotations

import re
from enum import StrEnum

import pytest

from xinfang_extract import codebook
from xinfang_extract.codebook import TABLES, CodeList, Column
from xinfang_extract.counts import Count
from xinfang_extract.model import CheckKind, Kind, Verdict

COLUMNS = [pytest.param(column, id=f"{name}.{column.name}") for name, t in TABLES.items() for column in t.columns]


@pytest.mark.parametrize("column", COLUMNS)
def test_every_column_has_its_words_in_both_languages(column: Column) -> None:
    assert re.fullmatch(r"[a-z][a-z_]{0,31}", column.name)  # 32 characters is what Stata takes
    assert column.en and column.about.endswith((".", "`.")) and column.about[0].isascii()
    assert re.search(r"[\u4e00-\u9fff]", column.zh) and re.search(r"[\u4e00-\u9fff]", column.about_zh)


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_names_and_labels_are_unique_within_a_table(table: codebook.Table) -> None:
    for words in (table.names(), [c.en for c in table.columns], [c.zh for c in table.columns]):
        assert len(set(words)) == len(words)


@pytest.mark.parametrize("codes", codebook.CODE_LISTS, ids=lambda codes: codes.name)
def test_every_code_has_a_label_of_its_own_in_both_languages(codes: CodeList) -> None:
    for labels in ([c.code for c in codes.codes], [c.en for c in codes.codes], [c.zh for c in codes.codes]):
        assert all(labels) and len(set(labels)) == len(labels)
    assert not any("+" in label or ";" in label for c in codes.codes for label in (c.code, c.en, c.zh))


@pytest.mark.parametrize(
    ("codes", "kinds"), [(codebook.KIND, Kind), (codebook.CHECK_KIND, CheckKind), (codebook.VERDICT, Verdict)]
)
def test_the_types_of_the_house_have_the_codes_of_the_codebook(codes: CodeList, kinds: type[StrEnum]) -> None:
    assert [code.code for code in codes.codes] == [kind.value for kind in kinds]


def test_a_count_has_every_column_of_its_table() -> None:
    fields = Count.__dataclass_fields__
    assert tuple(fields)[:-1] == TABLES["counts"].names()  # and the ids of its figures, which is no column


@pytest.mark.parametrize(
    ("codes", "value", "right"),
    [
        (codebook.CHANNEL, "letter", True),
        (codebook.CHANNEL, "letter+mailbox+phone", True),
        (codebook.CHANNEL, "phone+letter", False),
        (codebook.CHANNEL, "letter+letter", False),
        (codebook.CHANNEL, "letter+", False),
        (codebook.CHANNEL, "fax", False),
        (codebook.LEVEL, "", True),
        (codebook.STAGE, "filed+resolved", False),
    ],
)
def test_joined_codes(codes: CodeList, value: str, right: bool) -> None:
    assert (value in codes) is right


def test_labels_of_codes() -> None:
    assert codebook.CHANNEL.label("letter+phone", "zh") == "来信+来电"
    assert codebook.CHANNEL.label("letter", "en") == "letters"
    assert codebook.CHANNEL.label("", "zh") == ""
    assert codebook.CHANNEL.label("fax", "zh") == "fax"
