"""What tests of the command share: a page of our own, and its tables read back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

PAGE = "全年受理群众来信214件次，接待来访261批次822人次。\n"

Xinfang = Callable[..., tuple[int, bytes, str]]
"""The command run with arguments: its exit code, standard output and standard error."""


def table(data: bytes, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline=""), delimiter=delimiter))
