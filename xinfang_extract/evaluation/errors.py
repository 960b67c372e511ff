"""What can be wrong with a table of coded figures."""

from __future__ import annotations

from xinfang_extract.errors import XinfangError


class CodedError(XinfangError):
    """A table of coded figures cannot be read; the message says which and why."""
