"""A Frictionless Data Package: the tables as CSV, and `datapackage.json` with a Table Schema for each.

A folder, or one .zip file where the name ends so.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import re
import secrets
import shutil
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from xinfang_extract.codebook import Column, Language, Table
from xinfang_extract.outputs.atomic import OutputError, refuse_existing, whole_file
from xinfang_extract.outputs.codebook_text import with_codebook
from xinfang_extract.outputs.delimited import Delimited
from xinfang_extract.outputs.files import PACKAGE, Sheet, is_package
from xinfang_extract.outputs.labels import header, labelled
from xinfang_extract.outputs.portions import portions

_KEYS = {"figures": ("source", "figure_id"), "checks": ("source", "check_id"), "sources": ("source",)}
_TYPES = {"text": "string", "int": "integer", "number": "number"}
_TIME = (2000, 1, 1, 0, 0, 0)  # a fixed time: the same rows give the same bytes


def write(path: Path, sheets: Sequence[Sheet], *, language: Language | None, force: bool) -> list[str]:
    """The tables as a data package in the folder, or the .zip file, `path`."""
    sheets = with_codebook(sheets, language)
    if path.suffix.lower() == ".zip":
        draft = path.with_name(f".xinfang-{secrets.token_hex(6)}.tmp")
        try:
            with whole_file(path, force=force) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
                _fill(_made(draft, path), sheets, language)
                for member in sorted(draft.iterdir()):
                    _pack(archive, member)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
        return []
    refuse_existing(path, force=force)
    draft = path.with_name(f".xinfang-{secrets.token_hex(6)}.tmp")
    try:
        _fill(_made(draft, path), sheets, language)
        if os.path.lexists(path):
            _replaceable(path)
            shutil.rmtree(path)
        draft.rename(path)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror or error}); name another folder") from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
    return []


def _made(draft: Path, path: Path) -> Path:
    try:
        draft.mkdir()
    except FileNotFoundError:
        raise OutputError(f"{path}: its folder does not exist; make it first") from None
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror or error}); name another place") from error
    return draft


def _replaceable(path: Path) -> None:
    """Only a data package is replaced by one: not whatever folder was named by mistake."""
    if not is_package(path):
        raise OutputError(f"{path}: is there already and is no data package; name another folder")


def _pack(archive: zipfile.ZipFile, member: Path) -> None:
    entry = zipfile.ZipInfo(member.name, _TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    with member.open("rb") as source, archive.open(entry, "w", force_zip64=True) as target:
        shutil.copyfileobj(source, target)


def _fill(folder: Path, sheets: Sequence[Sheet], language: Language | None) -> None:
    resources = [_resource(folder, sheet, language) for sheet in sheets]
    package = {
        "profile": "tabular-data-package",
        "name": "xinfang",
        "title": "信访统计" if language == "zh" else "Petition counts",
        "description": _GUARD[language or "en"],
        "resources": resources,
    }
    text = json.dumps(package, ensure_ascii=False, indent=2) + "\n"
    (folder / PACKAGE).write_bytes(text.encode("utf-8"))


_GUARD = {
    "en": "Text that a spreadsheet would run as a formula has an apostrophe before it.",
    "zh": "电子表格会当作公式的文本前加了一个撇号。",
}


def _resource(folder: Path, sheet: Sheet, language: Language | None) -> dict[str, Any]:
    """Write one table; what `datapackage.json` says of it."""
    table = sheet.table
    name = f"{table.name}.csv"
    digest, size = hashlib.sha256(), 0
    writer = Delimited(",")
    with (folder / name).open("wb") as file:
        for part in itertools.chain(
            [writer.header(header(table, language))],
            (writer.body(labelled(portion, table, language)) for portion in portions(sheet.rows)),
        ):
            digest.update(part)
            size += file.write(part)
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": name,
        "title": table.label(language or "en"),
        "description": table.description(language or "en"),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": size,
        "hash": f"sha256:{digest.hexdigest()}",
        "dialect": {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "lineTerminator": "\n", "header": True},
        "schema": schema(table, language),
    }


def schema(table: Table, language: Language | None) -> dict[str, Any]:
    """The Table Schema of `table`."""
    names = dict(zip(table.names(), header(table, language), strict=True))
    made: dict[str, Any] = {
        "fields": [_field(column, names[column.name], language) for column in table.columns],
        "missingValues": [""],
    }
    if table.name in _KEYS:
        made["primaryKey"] = [names[name] for name in _KEYS[table.name]]
    return made


def _field(column: Column, name: str, language: Language | None) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": name,
        "type": _TYPES[column.dtype],
        "title": column.label(language or "en"),
        "description": column.description(language or "en"),
    }
    if column.codes is not None and not column.codes.listed:
        allowed = [code.code if language is None else code.label(language) for code in column.codes.codes]
        if column.codes.joined:
            one = "|".join(re.escape(word) for word in allowed)
            field["constraints"] = {"pattern": f"^(?:{one})(?:\\+(?:{one}))*$"}
        else:
            field["constraints"] = {"enum": allowed}
    return field
