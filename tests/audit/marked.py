"""Sentences with their figures marked inline, turned into figures for the audit.

``来访⟦261 batches visit⟧批次⟦822 persons visit⟧人次`` gives two figures. Inside the marks stand the number as printed
and its codes in any order: measure, kind, channel, level, form, stage, body type (all told apart by their names), and
``key:value`` for the rest (``year:2016``, ``q:over``, ``whose:县妇联``, ``base:1``, ``whole:1``, ``series:a``), where
base and whole name a figure by its number on the page, from 1. A change is signed by its kind: ``-4.3`` or ``4.3``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from xinfang_extract.model import Figure, Kind

_MARK = re.compile(r"⟦([^\s⟧]+) ?([^⟧]*)⟧([余多]?)(万?)(?=([^⟦\d]{0,4}))")
_MEASURES = {"cases", "batches", "persons"}
_KINDS = {kind.value for kind in Kind}
_CHANNELS = {"letter", "visit", "online", "phone", "video", "mailbox", "other", "all"}
_LEVELS = {"township", "county", "prefecture", "province", "national", "higher"}
_FORMS = {"individual", "collective", "first", "repeat", "joint", "abnormal"}
_STAGES = {"received", "assigned", "transferred", "filed", "resolved", "replied", "pending", "reviewed", "supervised"}
_FIELDS = {"q": "qualifier", "body": "body_type", "whose": "body"}


def figures(page: str, *, source: str = "page.txt", number: int = 1) -> list[Figure]:
    """The figures of a page, in print order; sentences end with 。 or a line break."""
    answers: list[Figure] = []
    start = 0
    for sentence in re.findall(r"[^。\n]+[。\n]?", page):
        plain = _MARK.sub(lambda m: f"{m[1].lstrip('-')}{m[3]}{m[4]}", sentence).strip()
        at = 0
        for mark in _MARK.finditer(sentence):
            digits = mark[1].lstrip("-")
            at = plain.index(digits, at)
            answers.append(_figure(mark, plain, start + at, source, number))
            at += len(digits)
        start += len(plain)
    return [_linked(figure, answers) for figure in answers]


def _figure(mark: re.Match[str], evidence: str, start: int, source: str, page: int) -> Figure:
    scale = Decimal(10000) if mark[4] else Decimal(1)
    made: dict[str, object] = {"measure": "cases"}
    for word in mark[2].split():
        made.update(_coded(word))
    unit = re.match(r"[件批人封起宗次]*%?", mark[5])
    return Figure(
        source=source,
        page=page,
        start=start,
        end=start + len(mark[1].lstrip("-")) + len(mark[4]),
        printed=f"{mark[1].lstrip('-')}{mark[3]}{mark[4]}{unit[0] if unit else ''}",
        value=Decimal(mark[1].replace(",", "")) * scale,
        evidence=evidence,
        **made,  # type: ignore[arg-type]
    )


def _coded(word: str) -> dict[str, object]:
    name, _, value = word.partition(":")
    if value:
        if name == "year":
            return {"year": int(value)}
        return {_FIELDS.get(name, name): value}
    for names, field in ((_MEASURES, "measure"), (_CHANNELS, "channel"), (_LEVELS, "level"), (_FORMS, "form")):
        if all(part in names for part in word.split("+")):
            return {field: word}
    if word in _KINDS:
        return {"kind": Kind(word)}
    if word in _STAGES:
        return {"stage": word}
    if word == "open":
        return {"series_open": True}
    raise ValueError(f"no code: {word}")


def _linked(figure: Figure, all_of_them: list[Figure]) -> Figure:
    def named(at: str) -> str:
        return all_of_them[int(at) - 1].figure_id if at else ""

    return replace(figure, base=named(figure.base), whole=named(figure.whole))
