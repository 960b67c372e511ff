"""Words to codes, by sentences that anybody can add to: words.txt beside this file."""

from __future__ import annotations

from pathlib import Path

import pytest

from xinfang_extract import extract_text

LINES = [
    line
    for line in (Path(__file__).parent / "words.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]


@pytest.mark.parametrize("line", LINES)
def test_the_number_of_a_sentence_has_its_codes(line: str) -> None:
    marked, _, wanted = (part.strip() for part in line.partition("|"))
    at = marked.index("⟦")
    found = extract_text(marked.replace("⟦", "").replace("⟧", ""))
    figures = [figure for figure in found.figures if figure.start == at]
    unread = [number.reason for number in found.unread if number.start == at]
    if wanted == "absent":
        assert not figures
    elif wanted.startswith("unread "):
        assert not figures
        assert unread == [wanted.removeprefix("unread ")]
    else:
        (figure,) = figures
        codes = {figure.measure, str(figure.kind), figure.channel, figure.level, figure.stage, *figure.form.split("+")}
        assert set(wanted.split()) <= codes
