"""The documentation builds, with every link resolved, and fetches nothing from elsewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT
from xinfang_extract import limits

pytest.importorskip("material")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    line = [sys.executable, "-W", "ignore", "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_every_page_is_built(site: Path) -> None:
    for page in (ROOT / "docs").glob("*.md"):
        name = "" if page.stem == "index" else page.stem
        assert (site / name / "index.html").exists(), page.name
    for name in ("commands", "codebook", "codebook.zh", "contributing", "changelog", "security"):
        assert (site / name / "index.html").stat().st_size > 5000, name


def test_pages_fetch_nothing_from_elsewhere(site: Path) -> None:
    for page in site.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        fetched = re.findall(r'<(?:script|img|iframe)[^>]+src="(https?:[^"]+)"|<link[^>]+href="(https?:[^"]+)"', text)
        assert fetched == [], page


def test_every_limit_is_on_the_page_with_its_value() -> None:
    told = dict(
        re.findall(r"^\| `(\w+)` \| ([\d,]+)", (ROOT / "docs" / "limits.md").read_text(encoding="utf-8"), re.MULTILINE)
    )
    known = {name: value for name, value in vars(limits).items() if name.isupper() and name != "MIB"}
    shown = {
        name: f"{value // limits.MIB if name.endswith('_BYTES') else int(value):,}" for name, value in known.items()
    }
    assert {name: value.replace(",", "") for name, value in told.items()} == {
        name: value.replace(",", "") for name, value in shown.items()
    }
