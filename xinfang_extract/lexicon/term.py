"""One entry of the lexicon."""

from __future__ import annotations

from xinfang_extract.light import light

ROLES = {
    "subject": "a noun that names petition matters",
    "purpose": "what the writer wants (申诉, 建议): a subject of breakdowns",
    "manner": "narrows a petition without naming one (集体, 重复)",
    "stage": "what was done",
    "body": "who receives or handles",
    "whole": "the whole jurisdiction (全县)",
    "decoy": "other business",
    "neutral": "blocks the shorter words in it and says nothing",
    "cue": "opens, closes or deals out a scope",
    "direction": "up, down",
    "versus": "compares with an earlier period (同比, 比上年)",
    "prior": "names the earlier period (上年同期)",
    "measure": "names a measure without a number (批次、人次分别…)",
    "rate": "a rate of handling",
}


@light
class Term:
    """Words that mean the same, with the codes they give.

    `code` is the role's own code (a stage, a cue, a direction).
    """

    words: tuple[str, ...]
    role: str
    code: str = ""
    channel: str = ""
    form: str = ""
    level: str = ""
    stage: str = ""
    body_type: str = ""
    measure: str = ""
    people: bool = False  # its 户 and 个 are persons
    weak: bool = False  # a decoy only where no petition word stands nearer
    why: str = ""
    note: str = ""
    source: str = ""
