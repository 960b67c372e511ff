"""A zip holds several sources, and each of them has a page 1 and a number at 1:12."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from xinfang_extract import extract, extract_pages
from xinfang_extract.audit.telling import Finding, findings
from xinfang_extract.explain import explain, explain_unread
from xinfang_extract.extraction import Extraction

BREAKS = "2019年，受理群众来信912封，其中初信335封、重信77封。转有关部门318封，县信访局直接办理94封。全年开会36次。\n"
HOLDS = "2020年，受理群众来信602封，其中初信514封、重信88封。转有关部门563封，县信访局直接办理39封。全年开会29次。\n"
MEMBERS = {"breaks.txt": BREAKS, "holds.txt": HOLDS}


@pytest.fixture(params=[("breaks.txt", "holds.txt"), ("holds.txt", "breaks.txt")], ids=["breaks first", "holds first"])
def found(request: pytest.FixtureRequest, tmp_path: Path) -> Extraction:
    """A zip of a page that contradicts itself and one that does not."""
    path = tmp_path / "pages.zip"
    with zipfile.ZipFile(path, "w") as packed:
        for name in request.param:
            packed.writestr(name, MEMBERS[name])
    return extract(path)


def name_of(source: str) -> str:
    return source.rpartition("/")[2]


def test_a_conflict_is_told_with_the_sentence_of_its_own_source(found: Extraction) -> None:
    assert {name_of(conflict.source) for conflict in found.conflicts} == {"breaks.txt"}
    first, _ = findings(found.figures, found.checks)
    assert first == Finding(
        f"{found.conflicts[0].source}, page 1",
        ("2019年，受理群众来信⟦912⟧封，其中初信⟦335⟧封、重信⟦77⟧封。",),
        "335+77 ≠ 912",
        "the parts and the total differ by 500",
        "912封 → 412 would settle it (one digit misread)",
    )


def test_a_page_is_that_of_the_source_asked_for(found: Extraction) -> None:
    for page in found.pages:
        assert found.page(1, page.source) is page
    assert found.page(1) is found.pages[0]
    with pytest.raises(KeyError):
        found.page(1, "other.txt")
    for figure in found.figures:
        assert figure.printed.startswith(found.page(figure.page, figure.source).text[figure.start : figure.end])


def test_pages_that_are_read_already_give_the_same(found: Extraction) -> None:
    again = extract_pages(found.pages)
    assert (again.figures, again.checks, list(again.unread)) == (found.figures, found.checks, list(found.unread))


def test_a_number_is_explained_by_the_page_of_its_source(found: Extraction) -> None:
    for figure in found.figures:
        printed = MEMBERS[name_of(figure.source)][figure.start : figure.end]
        assert f"⟦{printed}⟧" in explain(found, figure)
    meetings = {name_of(left.source): explain_unread(found, left) for left in found.unread}
    assert "开会⟦36次⟧" in meetings["breaks.txt"] and "开会⟦29次⟧" in meetings["holds.txt"]
