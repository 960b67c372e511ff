"""What the README shows is what happens; its commands are run by tests/docs."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from xinfang_extract import extract

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["README.md", "README.zh.md"])
def test_a_readme_says_how_to_install_all_and_names_every_extra(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert "pipx install '.[all]'" in text
    assert [extra for extra in extras if extra not in ("all", "dev") and f"`{extra}`" not in text] == []


def test_the_table_of_the_worked_example(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    page = re.search(r"\$ echo '(.+)' > page\.txt\n", README)
    assert page is not None
    Path("page.txt").write_text(page[1] + "\n", encoding="utf-8")

    shown_rows = re.findall(r"^\| .*\d.* \|$", README, re.MULTILINE)
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in shown_rows]
    expected = [line for line in lines if line[0] == "2017"]
    frame = extract("page.txt").to_frame()
    columns = ["year", "stage", "channel", "cases", "cases_change", "batches", "persons", "audit"]
    told = [["" if value != value else f"{value:g}" if isinstance(value, float) else str(value) for value in row]
            for row in frame[columns].itertuples(index=False)]  # fmt: skip
    assert told == expected
