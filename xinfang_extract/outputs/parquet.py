"""Parquet: typed columns, and with each column its labels, meaning and codes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from xinfang_extract.codebook import Column, Language, Table
from xinfang_extract.outputs.atomic import whole_file
from xinfang_extract.outputs.extras import need
from xinfang_extract.outputs.files import Sheet
from xinfang_extract.outputs.labels import header, labelled
from xinfang_extract.outputs.portions import plain, portions
from xinfang_extract.tables import Row

_ROW_GROUP = 100_000


def write(path: Path, sheets: Sequence[Sheet], *, language: Language | None, force: bool) -> list[str]:
    """One table as a Parquet file."""
    parquet = need("pyarrow.parquet", "Parquet")
    (sheet,) = sheets
    made = schema(sheet.table, language)
    with whole_file(path, force=force) as file, parquet.ParquetWriter(file, made, compression="zstd") as writer:
        for batch in batches(sheet.rows, sheet.table, language, _ROW_GROUP):
            writer.write_batch(batch)
    return []


def schema(table: Table, language: Language | None) -> Any:
    """The Arrow schema of `table`, with what the codebook says of it as metadata."""
    pa = need("pyarrow", "Parquet")
    types = {"text": pa.string(), "int": pa.int64(), "number": pa.float64()}
    names = header(table, language)
    fields = [
        pa.field(name, types[column.dtype], nullable=column.dtype != "text", metadata=_told(column))
        for name, column in zip(names, table.columns, strict=True)
    ]
    return pa.schema(fields, metadata={"table": table.name, "title": table.en, "title_zh": table.zh})


def batches(rows: Iterable[Row], table: Table, language: Language | None, size: int | None = None) -> Iterator[Any]:
    """`rows` as Arrow record batches; an empty one where there is no row."""
    pa = need("pyarrow", "Parquet")
    made = schema(table, language)
    dtypes = [column.dtype for column in table.columns]
    for portion in portions(labelled(rows, table, language), *([size] if size else [])):
        cells = list(zip(*portion, strict=True)) if portion else [()] * len(dtypes)
        arrays = [
            pa.array([plain(value, dtype) for value in values], type=field.type)
            for values, dtype, field in zip(cells, dtypes, made, strict=True)
        ]
        yield pa.record_batch(arrays, schema=made)


def _told(column: Column) -> dict[str, str]:
    told = {
        "name": column.name,
        "label": column.en,
        "label_zh": column.zh,
        "description": column.about,
        "description_zh": column.about_zh,
    }
    if column.codes is not None:
        codes = {code.code: {"en": code.en, "zh": code.zh} for code in column.codes.codes}
        told["codes"] = json.dumps(codes, ensure_ascii=False)
    return told
