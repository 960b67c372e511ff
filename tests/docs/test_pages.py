"""Every block of commands in the documentation runs, and what is shown as output is what comes out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT, blocks, run

NEEDS_MORE = {"cluster.md"}  # commands for machines that nobody has here; tests/batch runs a cluster
PAGES = [
    page
    for page in (ROOT / "README.md", ROOT / "README.zh.md", *sorted((ROOT / "docs").glob("*.md")))
    if page.name not in NEEDS_MORE
]
RUN = ("sh", "python", "console")
KNOWN = (*RUN, "text", "stata", "r", "toml", "yaml")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_blocks_of_a_page_run(page: Path, tmp_path: Path) -> None:
    found = blocks(page.read_text(encoding="utf-8"))
    assert {block.language for block in found} <= set(KNOWN)
    runnable = [block for block in found if block.language in RUN]
    if not runnable:
        pytest.skip("nothing to run on this page")
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    run(runnable, tmp_path)


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.name)
def test_python_on_a_page_is_python(page: Path) -> None:
    for block in blocks(page.read_text(encoding="utf-8")):
        if block.language == "python":
            compile(block.text, f"{page.name}:{block.line}", "exec")
