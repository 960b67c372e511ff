"""What the package offers: whole enough to be typed against, and of one version."""

from __future__ import annotations

import builtins
import collections.abc
import dataclasses
import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import xinfang_extract

ROOT = Path(__file__).parents[2]
NOT_OURS = {*dir(builtins), *collections.abc.__all__, "Decimal", "Path", "PathLike", "DataFrame"}
ALIASES = {"Box"}
AS_IT_IS = {"Lexicon"}  # made by `load` and handed on: nobody need look into it


def annotations() -> Iterator[tuple[str, str]]:
    """The types in signatures of exported functions and methods, and of the fields of exported classes."""
    for name in sorted(set(xinfang_extract.__all__) - AS_IT_IS):
        offered = getattr(xinfang_extract, name)
        if inspect.isfunction(offered):
            yield from ((name, str(told)) for told in offered.__annotations__.values())
        elif inspect.isclass(offered):
            if dataclasses.is_dataclass(offered):
                yield from ((f"{name}.{field.name}", str(field.type)) for field in dataclasses.fields(offered))
            for own, member in vars(offered).items():
                called = member.fget if isinstance(member, property) else getattr(member, "__func__", member)
                if inspect.isfunction(called) and not own.startswith("_"):
                    yield from ((f"{name}.{own}", str(told)) for told in called.__annotations__.values())


def test_every_class_in_a_signature_that_is_offered_is_offered_too() -> None:
    told = list(annotations())
    assert len(told) > 100
    named = {(where, word) for where, types in told for word in re.findall(r"[A-Z]\w+", types)}
    assert {
        (where, word) for where, word in named if word not in NOT_OURS | ALIASES | set(xinfang_extract.__all__)
    } == set()


@pytest.mark.parametrize(
    ("file", "line"),
    [("CITATION.cff", r"^version: (\S+)$"), ("docs/citing.md", r"Version (\S+)\."), ("CHANGELOG.md", r"^## (\S+?),? ")],
)
def test_the_version_is_the_same_everywhere(file: str, line: str) -> None:
    told = re.search(line, (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)
    assert told is not None
    assert told[1] == xinfang_extract.__version__
