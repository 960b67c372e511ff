"""The files of an archive: each is a source of its own in the tables, called `ARCHIVE!/MEMBER` as its pages are.

The archive is what is found, hashed, read and read again; its own record says how its files fared and has no rows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from xinfang_extract.extraction import Extraction
from xinfang_extract.model import Check, Figure, Unread
from xinfang_extract.page import Page
from xinfang_extract.store.records import SourceRecord

_T = TypeVar("_T", Page, Figure, Unread, Check)


def by_member(extraction: Extraction) -> dict[str, Extraction]:
    """What each file of an archive gives, by the name that its pages have."""
    pages, figures = _by_source(extraction.pages), _by_source(extraction.figures)
    unread, checks = _by_source(extraction.unread), _by_source(extraction.checks)
    return {
        name: Extraction(
            tuple(own), tuple(figures.get(name, ())), tuple(unread.get(name, ())), tuple(checks.get(name, ()))
        )
        for name, own in pages.items()
    }


def with_members(archive: SourceRecord, members: list[SourceRecord]) -> SourceRecord:
    """The record of an archive with those of its files, its state made from theirs."""
    bad = [member for member in members if member.state != "done"]
    if not bad:
        return replace(archive, state="done", members=tuple(members))
    state = "failed" if all(member.state == "failed" for member in members) else "partly"
    error = f"{len(bad)} of its {len(members)} files cannot be read whole"
    return replace(archive, state=state, error=error, members=tuple(members))


def _by_source(found: Iterable[_T]) -> dict[str, list[_T]]:
    groups: dict[str, list[_T]] = {}
    for one in found:
        groups.setdefault(one.source, []).append(one)
    return groups
