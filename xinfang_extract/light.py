"""Small values that are made by the thousand: a dataclass that the type checker holds frozen.

At run time nothing hinders an assignment: that is what makes a frozen dataclass three times as slow to make. Nothing
assigns to one, since `mypy` would say so. The rows that users get to see are
frozen in truth.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def light(cls: type[T]) -> type[T]:
    """A dataclass with slots, equal and hashed by its fields."""
    return dataclass(slots=True, unsafe_hash=True)(cls)
