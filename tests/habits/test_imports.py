"""What importing costs, and that the rooms import one way only."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
import tomllib
from pathlib import Path

import xinfang_extract

ROOT = Path(__file__).parents[2]
HEAVY = ("pandas", "numpy", "pdfplumber", "pypdfium2", "duckdb", "click", "PIL", "pyarrow", "dask", "onnxruntime")


def loaded_after(code: str) -> set[str]:
    line = [sys.executable, "-c", f"{code}\nimport sys; print('\\n'.join(sys.modules))"]
    done = subprocess.run(line, capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_importing_loads_nothing_heavy() -> None:
    assert loaded_after("import xinfang_extract").isdisjoint(HEAVY)


def test_extracting_a_text_loads_nothing_heavy() -> None:
    code = "from xinfang_extract import extract_text; assert extract_text('2017年，受理群众来信39件次。').figures"
    assert loaded_after(code).isdisjoint(HEAVY)


def test_rooms_import_one_way_only() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_the_contract_on_click_names_every_room_but_the_command_line() -> None:
    """The other contracts fail where a room is left out; one that forbids does not."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    [named] = [contract["source_modules"] for contract in told if contract.get("forbidden_modules") == ["click"]]
    rooms = {module.name for module in pkgutil.iter_modules(xinfang_extract.__path__)} - {"cli", "__main__"}
    assert set(named) == {f"xinfang_extract.{room}" for room in rooms}
