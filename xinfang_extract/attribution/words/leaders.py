"""What leaders do with petitions: they receive in person, write on letters, and see matters through."""

from __future__ import annotations

from xinfang_extract.attribution.attrs import Value
from xinfang_extract.patterns import lazy_regex

_WRITE_ON = "阅批|批阅|阅处|阅示|批示|签批"  # leaders on letters
# In the lead of those whom leaders received.
RECEIVED = lazy_regex(r"接待|接访|接见|接谈")
# Letters and matters that leaders take on: 区领导接待46批；阅批来信58件，包案化解41件.
DONE_BY_LEADERS = lazy_regex(rf"{_WRITE_ON}|亲阅|亲批|包案|包保|包抓|包联")
# What comes of it where they have received or taken on before.
CAME_OF_IT = lazy_regex(r"解决|化解|协调")
# What leaders do with letters that are then the office's to handle.
LOOKED_AT = lazy_regex(rf"{_WRITE_ON}|亲阅|亲批|批办|阅签")
# What goes on to be the leaders' own act.
BY_LEADERS = lazy_regex(rf"接待|接访|下访|约访|{_WRITE_ON}|批办|包案|包保|包联|亲自|带队|带案")


def is_leader(value: Value | None) -> bool:
    """Whether leaders received."""
    return value is not None and "leader" in value.code.split("+")
