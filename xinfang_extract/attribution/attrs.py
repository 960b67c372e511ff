"""What a figure says of the thing counted, each value with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from xinfang_extract.model import Basis

NAMES = ("channel", "level", "form", "stage", "body_type", "topic")


@dataclass(frozen=True, slots=True)
class Value:
    """A code with the words it rests on (offsets in the view of block `block`, -1 where there are none)."""

    code: str
    rule: str
    start: int = -1
    end: int = -1
    block: int = -1
    basis: Basis = Basis.STATED
    text: str = ""  # the printed name, for a body or a topic


Attrs = Mapping[str, Value]
EMPTY: Attrs = {}


def carried(attrs: Attrs) -> dict[str, Value]:
    """The same values, now carried from elsewhere."""
    return {name: v if v.basis is not Basis.STATED else replace(v, basis=Basis.CARRIED) for name, v in attrs.items()}


def join_codes(codes: Iterable[str]) -> str:
    """Several codes of one column, in alphabetical order: `collective+repeat`."""
    return "+".join(sorted({part for code in codes for part in code.split("+") if part}))


def join_channels(codes: Iterable[str]) -> str:
    """Several channels: `all` where letters and visits are both among them, else joined."""
    found = {part for code in codes for part in code.split("+") if part}
    if "all" in found or {"letter", "visit"} <= found:
        return "all"
    return "+".join(sorted(found))


def join_levels(codes: Iterable[str]) -> str:
    """Several levels; 越级 adds nothing where the levels are named."""
    found = {part for code in codes for part in code.split("+") if part}
    return "+".join(sorted(found - {"higher"} or found))


def join(name: str, codes: Iterable[str]) -> str:
    """Several codes of the column `name` as one."""
    if name == "channel":
        return join_channels(codes)
    return join_levels(codes) if name == "level" else join_codes(codes)
