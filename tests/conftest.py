"""What all tests share."""

from __future__ import annotations

import signal


def pytest_configure() -> None:
    """A run started in the background inherits a SIGINT that is ignored, and so would its children."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
