"""The memory of a process that reads what others made: a fixed address space, and no core dumps."""

from __future__ import annotations

from contextlib import suppress

from xinfang_extract import limits


def limit_memory() -> None:
    """Hold this process to `limits.READER_MEMORY_BYTES`, where the system keeps to such a limit."""
    try:
        import resource
    except ModuleNotFoundError:  # Windows
        return
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (limits.READER_MEMORY_BYTES, limits.READER_MEMORY_BYTES))
