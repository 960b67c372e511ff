"""Short ways to ask a marked page what its checks say."""

from __future__ import annotations

from tests.audit.marked import figures
from xinfang_extract.audit import audit
from xinfang_extract.model import Check, Figure, Verdict


def checks(page: str, prefix: str = "") -> list[Check]:
    """The checks of a marked page whose ids begin with `prefix`."""
    return [check for check in audit(figures(page)) if check.check_id.startswith(prefix)]


def told(page: str, prefix: str = "") -> list[str]:
    """The checks as `verdict: statement`."""
    return [f"{check.verdict}: {check.statement}" for check in checks(page, prefix)]


def conflicts(page: str | list[Figure]) -> list[Check]:
    """The checks that came out as conflicts."""
    found = audit(figures(page) if isinstance(page, str) else page)
    return [check for check in found if check.verdict is Verdict.CONFLICT]
