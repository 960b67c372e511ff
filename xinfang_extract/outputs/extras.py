"""Libraries that come with an extra: loaded when a format needs them, with a line that says how to get them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from xinfang_extract.errors import MissingExtraError

EXTRA = "formats"


def need(module: str, what: str, extra: str = EXTRA) -> Any:
    """The module called `module`. Raises MissingExtraError where it is not installed; `what` needs it."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if error.name is not None and error.name.split(".")[0] != module.split(".")[0]:
            raise
        raise MissingExtraError(what, extra) from error
