"""Every page of samples/ gives the table that stands beside it, byte for byte."""

from __future__ import annotations

from pathlib import Path

import pytest

from xinfang_extract.cli import run

SAMPLES = Path(__file__).parents[1] / "samples"
PAGES = sorted(SAMPLES.glob("*.txt"))


def test_there_are_samples_and_each_has_its_table() -> None:
    assert len(PAGES) >= 8
    assert [page.with_suffix(".csv").name for page in PAGES] == sorted(path.name for path in SAMPLES.glob("*.csv"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_sample_gives_its_table(
    page: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(SAMPLES)
    expected = page.with_suffix(".csv").read_bytes()
    assert run(["extract", page.name]) == 0
    assert capfdbinary.readouterr().out == expected


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_sample_gives_the_same_figures_in_five_encodings(
    page: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    text = page.read_bytes().decode("utf-8")
    told = set()
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "gb18030", "big5hkscs"):
        try:
            Path("page.txt").write_bytes(text.encode(encoding))
        except UnicodeEncodeError:
            assert encoding == "big5hkscs"  # has no simplified script
            continue
        assert run(["extract", "page.txt", "--table", "figures"]) == 0
        told.add(capfdbinary.readouterr().out)
    assert len(told) == 1
