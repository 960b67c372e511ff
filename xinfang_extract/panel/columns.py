"""The columns of a panel: one for each combination of stage, channel, level and form, in each measure."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from itertools import product

from xinfang_extract.codebook import CHANNEL, FORM, LEVEL, MEASURE, STAGE, TABLES, Code, CodeList, Column, Table
from xinfang_extract.light import light
from xinfang_extract.panel.choice import Choice

_LONGEST = 32  # what Stata takes
_SHORT = {
    "prefecture": "pref",
    "province": "prov",
    "national": "natl",
    "township": "town",
    "individual": "indiv",
    "collective": "coll",
    "abnormal": "abn",
    "supervised": "superv",
    "transferred": "transf",
    "sanctioned": "sanct",
    "mailbox": "mail",
    "received": "recd",
    "persons": "pers",
    "batches": "batch",
}


@light
class Cell:
    """One column of numbers: what is counted."""

    stage: str
    channel: str
    level: str
    form: str
    measure: str

    @property
    def codes(self) -> tuple[str, str, str, str]:
        """All but the measure."""
        return self.stage, self.channel, self.level, self.form

    @property
    def name(self) -> str:
        """`visit_national_collective_persons`, shortened where Stata could not take it."""
        stage = "" if self.stage == "received" else self.stage
        parts = [
            part for code in (stage, self.channel, self.level, self.form, self.measure) for part in code.split("+")
        ]
        parts = [part for part in parts if part]
        for short in (dict[str, str](), _SHORT, {**_SHORT, **_BRIEF}):
            name = "_".join(short.get(part, part) for part in parts)
            if len(name) <= _LONGEST:
                return name
        told = zlib.crc32("_".join(parts).encode()) & 0xFFFF
        return f"{name[: _LONGEST - 5]}_{told:04x}"

    def label(self, language: str) -> str:
        """In words: 来访·进京·集体（人次）."""
        chinese = language == "zh"
        words = [
            codes.label(code, "zh" if chinese else "en")
            for code, codes in ((self.channel, CHANNEL), (self.level, LEVEL), (self.form, FORM), (self.stage, STAGE))
            if code and code != "received"
        ]
        measure = MEASURE.label(self.measure, "zh" if chinese else "en")
        if chinese:
            return f"{'·'.join(words)}（{measure}）"
        told = ", ".join(words)
        return f"{told[:1].upper()}{told[1:]} ({measure})"


_BRIEF = {code.code: code.code[:3] for codes in (STAGE, CHANNEL, LEVEL, FORM) for code in codes.codes}


def _text(name: str, en: str, zh: str, about: str, about_zh: str, codes: CodeList | None = None) -> Column:
    return Column(name, "text", en, zh, about, about_zh, codes)


def _codes(name: str, *rows: tuple[str, str, str]) -> CodeList:
    return CodeList(name, tuple(Code(*row) for row in rows))


REGION_MATCH = _codes(
    "region_match",
    ("exact", "the name of that year", "当年名称"),
    ("renamed", "a name of another year", "更名"),
    ("parent", "in the division of that code", "归入上级"),
    ("ambiguous", "several places have the name", "重名未定"),
    ("none", "not matched", "未匹配"),
)
ORIGIN = _codes(
    "origin",
    ("table", "a table of a book on the year", "当年表格"),
    ("prose", "the prose of a book on the year", "当年正文"),
    ("previous", "stated by a later book", "后来书中上期数"),
    ("derived", "a later book's value less its change", "后一年数与增减数推得"),
)
TAKEN = _codes(
    "taken",
    ("taken", "taken", "已取"),
    ("same", "agrees with the one taken", "与所取相同"),
    ("differs", "differs from the one taken", "与所取不同"),
    ("part", "part of another count", "他数的一部分"),
    ("short", "less than its parts, or far less than another count", "小于其组成部分或远小于他数"),
    ("other_body", "counted by another body", "统计机构不同"),
    ("part_of_year", "not of the whole year", "非全年"),
    ("previous_only", "no gap was to be filled", "未要求补缺"),
    ("no_region", "region not known", "地区不明"),
    ("no_year", "year not known", "年份不明"),
)
STATE = _codes(
    "state",
    ("found", "found", "有"),
    ("filled", "filled from a later book", "据后一年书补入"),
    ("absent", "absent", "无"),
    ("failed", "a source could not be read", "来源未能读取"),
    ("conflict", "conflict", "有矛盾"),
)
"""What a year of a place is in the coverage grid."""


_COUNTS = TABLES["counts"]
_CHECKS = TABLES["checks"]
_KEYS = (
    _COUNTS["region"],
    _COUNTS["adcode"],
    _text(
        "base_adcode",
        "Code in the base year",
        "基准年代码",
        "The code in the base year of the ground it covers; empty where it was split or is not certain.",
        "所辖范围在基准年的代码；已拆分或不能确定时为空。",
    ),
    _text(
        "region_match",
        "Match",
        "地区匹配",
        "How the name was matched to the code.",
        "地名与代码的匹配方式。",
        REGION_MATCH,
    ),
    _text(
        "successors",
        "Successors",
        "沿革去向",
        "The codes in the base year of all that it became; counts are never divided among them.",
        "基准年全部对应代码；数字从不分摊。",
    ),
    _text(
        "place",
        "Place",
        "地点",
        "The same for all years of a place, whatever its name and code were, and for no other: with the year the key "
        "of a row. A code, else the name; with the source where the name alone could be several places.",
        "同一地点各年相同，不论名称、代码有无变更，与年份一起唯一确定一行：为代码，无代码时为地名；重名未定时附来源。",
    ),
    Column("year", "int", "Year", "年份", "The year the numbers speak of.", "数字所指的年份。"),
)


def all_cells(choice: Choice) -> list[Cell]:
    """Every combination of the codes asked for, in their order."""
    codes = product(choice.stages, choice.channels, choice.levels, choice.forms, choice.measures)
    return [Cell(*combination) for combination in codes]


def column_names(cells: Sequence[Cell]) -> list[str]:
    """A name for each of `cells`, none twice."""
    taken: dict[str, int] = {}
    names = []
    for cell in cells:
        name = cell.name
        taken[name] = taken.get(name, 0) + 1
        names.append(name if taken[name] == 1 else f"{name[: _LONGEST - 3]}_{taken[name]}")
    return names


def column_codes(columns: Iterable[tuple[Cell, str]]) -> CodeList:
    """The names of the panel's columns as codes, for cells that name some of them."""
    codes = tuple(Code(name, cell.label("en"), cell.label("zh")) for cell, name in columns)
    return CodeList("panel_columns", codes, listed=True)


def panel_table(columns: Sequence[tuple[Cell, str]]) -> Table:
    """The panel's table with the columns given, each with its name."""
    named = column_codes(columns)
    made = [
        Column(
            *(code.code, "number", code.en, code.zh),
            *(f"{code.en}, of the whole place and year.", f"{code.zh}，全境全年。"),
        )
        for code in named.codes
    ]
    listed = (*_KEYS, *made, *_notes(named))
    return Table("panel", "Panel", "面板数据", "One row a region and year.", "每行为一个地区的一年。", listed)


def _notes(columns: CodeList) -> tuple[Column, ...]:
    return (
        _text(
            "conflicts",
            "Conflicts",
            "矛盾列",
            "The columns in which candidates differ, a later book states another number, the page contradicts the "
            "one taken, or a number is less than its parts or far less than another.",
            "候选数字不一致、与后来书中上期数不符、所取数字与本页其他数字矛盾，或有数字小于其组成部分、远小于他数的列。",
            columns,
        ),
        _text(
            "derived",
            "Filled",
            "补入列",
            "The columns filled from what a later book says of the year; only where asked for.",
            "按要求由后来书中上期数补入的列。",
            columns,
        ),
        _text(
            "office",
            "From the petition office",
            "取自信访部门的列",
            "The columns that hold what the petition office itself received, where none is told of the whole "
            "jurisdiction.",
            "未见全境数、所取为信访部门自身受理数的列。",
            columns,
        ),
        _text("sources", "Sources", "所据来源", "Where the numbers were taken from.", "所取数字的来源。"),
    )


def _column(columns: CodeList) -> Column:
    return _text("column", "Column", "列名", "The panel's column.", "面板列名。", columns)


_PLACE_YEAR = (_KEYS[0], _KEYS[1], _KEYS[-1])


def candidates_table(columns: CodeList) -> Table:
    """The table of candidates for these columns."""
    return Table(
        "candidates",
        "Candidates",
        "候选数字",
        "One row for every number of a cell of the panel, taken or not, with the reason.",
        "面板每个单元格的每个候选数字一行，注明取舍及原因。",
        (
            *_PLACE_YEAR,
            _column(columns),
            *(_COUNTS[name] for name in ("stage", "channel", "level", "form")),
            TABLES["figures"]["measure"],
            _COUNTS["body"],
            Column("value", "number", "Value", "数值", "The candidate.", "候选数值。"),
            _text("origin", "Origin", "出处", "Where the number comes from.", "数字出自何处。", ORIGIN),
            _text("taken", "Taken", "取舍", "Whether it was taken, or why not.", "是否取用及原因。", TAKEN),
            *(_COUNTS[name] for name in ("qualifier", "audit", "period", "source", "page", "evidence")),
        ),
    )


def across_table(columns: CodeList) -> Table:
    """The table of checks across years of these columns."""
    return Table(
        "across",
        "Checks across years",
        "跨年核对",
        "One row for every number that a book states of an earlier year, held against that year's own book.",
        "每行为书中的上期数与上期当年书中数字的一次核对。",
        (
            *_CHECKS.columns,
            *_PLACE_YEAR,
            _column(columns),
            _text("other_source", "Book of the year", "当年来源", "The book it is held against.", "所核对的当年来源。"),
            Column("other_page", "int", "Its page", "当年页", "The page of that book.", "当年来源的页次。"),
        ),
    )


def coverage_table(years: Iterable[int]) -> Table:
    """The grid of places and years: what was found of each."""
    return Table(
        "coverage",
        "Coverage",
        "覆盖情况",
        "One row a region, one column a year: found, filled (from a later book), absent, failed (a source that could "
        "not be read names it) or conflict.",
        "每行为一个地区，每列为一年：found有、filled据后一年书补入、absent无、failed来源未能读取、conflict有矛盾。",
        (
            *(_KEYS[0], _KEYS[2]),
            *(
                _text(f"y{year}", str(year), f"{year}年", f"What there is of {year}.", f"{year}年数据情况。", STATE)
                for year in years
            ),
        ),
    )
