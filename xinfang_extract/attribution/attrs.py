"""What a figure says of the thing counted, each value with where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from xinfang_extract.light import light
from xinfang_extract.model import Basis


@light
class Value:
    """A code with the words it rests on (offsets in the view of block `block`, -1 where there are none)."""

    code: str
    rule: str
    start: int = -1
    end: int = -1
    block: int = -1
    basis: Basis = Basis.STATED
    text: str = ""  # the printed name, for a body or a topic

    def carried(self) -> Value:
        """The same value, now carried from elsewhere; what was assumed stays assumed."""
        if self.basis is not Basis.STATED:
            return self
        return Value(self.code, self.rule, self.start, self.end, self.block, Basis.CARRIED, self.text)

    def recoded(self, code: str, rule: str = "") -> Value:
        """Another code for the same words."""
        return Value(code, rule or self.rule, self.start, self.end, self.block, self.basis, self.text)


Attrs = Mapping[str, Value]
"""By name of the column: channel, level, form, stage, body_type, topic."""
NARROWING = ("channel", "level", "form")
"""The columns that tell some petitions from others."""


def carried(attrs: Attrs) -> dict[str, Value]:
    """The same values, now carried from elsewhere."""
    return {name: value.carried() for name, value in attrs.items()}


def narrowing_of(attrs: Attrs) -> dict[str, Value]:
    """Those of the values that tell some petitions from others."""
    return {name: value for name, value in attrs.items() if name in NARROWING}


def of_all(attrs: Attrs) -> dict[str, Value]:
    """The same values, but of petitions through any channel, to any level and in any form."""
    return {name: value for name, value in attrs.items() if name not in NARROWING}


def without_narrowing(attrs: Attrs) -> dict[str, Value]:
    """The same values, but of petitions to any level and in any form."""
    return {name: value for name, value in attrs.items() if name not in ("level", "form")}


def code_of(attrs: Attrs, name: str) -> str:
    """The code of one attribute, or nothing."""
    value = attrs.get(name)
    return value.code if value is not None else ""


def join(name: str, codes: Iterable[str]) -> str:
    """Several codes of the column `name` as one."""
    if name == "channel":
        return _join_channels(codes)
    return _join_levels(codes) if name == "level" else join_codes(codes)


def join_codes(codes: Iterable[str]) -> str:
    """Several codes of one column, in alphabetical order: `collective+repeat`."""
    return "+".join(sorted(_parts(codes)))


def _join_channels(codes: Iterable[str]) -> str:
    """Several channels: `all` where letters and visits are both among them, else joined."""
    found = _parts(codes)
    if "all" in found or {"letter", "visit"} <= found:
        return "all"
    return "+".join(sorted(found))


def _join_levels(codes: Iterable[str]) -> str:
    """Several levels; 越级 adds nothing where the levels are named."""
    found = _parts(codes)
    return "+".join(sorted(found - {"higher"} or found))


def _parts(codes: Iterable[str]) -> set[str]:
    return {part for code in codes for part in code.split("+") if part}
