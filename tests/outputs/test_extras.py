"""A format whose library is missing says in one line how to get it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from xinfang_extract.codebook import TABLES
from xinfang_extract.errors import MissingExtraError
from xinfang_extract.outputs.extras import need
from xinfang_extract.outputs.files import Sheet, write_file


@pytest.mark.parametrize(
    ("format_name", "module"), [("xlsx", "xlsxwriter"), ("parquet", "pyarrow"), ("duckdb", "pyarrow")]
)
def test_a_missing_library(format_name: str, module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == module]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError) as caught:
        write_file(format_name, tmp_path / "out", [Sheet(TABLES["counts"], iter(()))])
    assert "in the folder of the source code, pip install '.[formats]'" in str(caught.value) and "\n" not in str(
        caught.value
    )
    assert list(tmp_path.iterdir()) == []


def test_a_library_that_is_broken_itself_is_no_missing_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "brokenlib.py").write_text("import no_such_module_anywhere\n", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(ModuleNotFoundError, match="no_such_module_anywhere"):
        need("brokenlib", "a test")
