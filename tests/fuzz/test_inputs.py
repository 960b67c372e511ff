"""Inputs that once brought something down, and a few fresh ones of every kind: `make fuzz` tries far more."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz.targets import TARGETS
from fuzz.texts import Texts

INPUTS = sorted((Path(__file__).parent / "inputs").glob("*.bin"))
FRESH = {"html": 15, "docx": 15, "zip": 4, "lexicon": 10, "decisions": 20, "coded": 15}


@pytest.mark.parametrize("file", INPUTS, ids=lambda file: file.stem)
def test_what_was_found_stays_mended(file: Path) -> None:
    _, use = TARGETS[file.name.partition("-")[0]]
    use(file.read_bytes())


@pytest.mark.parametrize("target", FRESH)
def test_damaged_files_are_read_or_refused(target: str) -> None:
    make, use = TARGETS[target]
    supply = make(2)
    for _ in range(FRESH[target]):
        use(supply())


@pytest.mark.parametrize("way", ["pieces", "damaged", "table", "characters"])
def test_any_text_keeps_the_invariants(way: str) -> None:
    _, use = TARGETS["text"]
    texts = Texts(3)
    for _ in range(12):
        use(getattr(texts, way)()[:4000].encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    "unit",
    [
        "7",
        "件",
        "（",
        "其中：",
        "来信39件，",
        "1 2",
        "\n",
        "\t",
        "　　",
        "信(fǎng)",
        "\x00",
        "\ud800",
        "一百",
        "万",
        "%",
        "2017年",
        "【】",
        "《",
        "分别为日\x0c",
        "廿个百分点十",
        "其中办结县信访局—重复",
    ],
)
def test_one_piece_without_end_comes_to_an_end(unit: str) -> None:
    _, use = TARGETS["text"]
    use(("2017年受理来信" + unit * 500).encode("utf-8", "surrogatepass"))
