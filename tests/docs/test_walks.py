"""The walks of CONTRIBUTING.md, done literally in a copy of the source code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.blocks import ROOT, Block, blocks, copy_of_the_code, run

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
WALKS = dict(re.findall(r"^## (How to add [^\n]+)\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL))


def test_there_are_three_walks() -> None:
    assert list(WALKS) == ["How to add a word", "How to add a rule", "How to add a check"]


@pytest.mark.parametrize("name", WALKS)
def test_a_walk_leads_where_it_says(name: str, tmp_path: Path) -> None:
    code = copy_of_the_code(tmp_path)
    steps = iter(blocks(WALKS[name]))
    done = 0
    for step in steps:
        told = step.before.rstrip().rpartition("\n\n")[2].replace("\n", " ")
        if (end := re.search(r"[Pp]ut at the end of `([^`]+)`:$", told)) is not None:
            file = code / end[1]
            file.write_text(f"{file.read_text(encoding='utf-8')}\n{step.text}", encoding="utf-8")
        elif (new := re.search(r"[Pp]ut into the new file `([^`]+)`:$", told)) is not None:
            assert not (code / new[1]).exists(), new[1]
            (code / new[1]).write_text(step.text, encoding="utf-8")
        elif (old := re.search(r"[Ii]n `([^`]+)`, replace$", told)) is not None:
            _replace(code / old[1], step, next(steps))
        else:
            assert step.language in ("sh", "console"), (step.line, told)
            run([step], tmp_path, code=code)
        done += 1
    assert done >= 4


def _replace(file: Path, old: Block, new: Block) -> None:
    assert new.before.strip() == "with"
    text = file.read_text(encoding="utf-8")
    before, after = old.text.rstrip("\n"), new.text.rstrip("\n")
    assert text.count(before) == 1, (file, before)
    file.write_text(text.replace(before, after), encoding="utf-8")
