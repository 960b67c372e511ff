"""Pages that differ in little: lists that must be complete, so that they are held to their sums, and lists that need not."""

from __future__ import annotations

import pytest

from tests.audit.checked import told

PAGES = {
    # levels, bodies, channels: which codes make a breakdown complete
    "three levels": (
        "越级上访⟦300 batches visit higher⟧批次。进京⟦100 batches visit national⟧批次。赴省⟦100 batches visit province⟧批次。到市⟦108 batches visit prefecture⟧批次。",
        ["conflict: 100+100+108 ≠ 300"],
    ),
    "one level": ("越级上访⟦300 batches visit higher⟧批次。进京⟦308 batches visit national⟧批次。", []),
    "letters and visits": (
        "受理⟦300⟧件次。来信⟦208 letter⟧件。来访⟦100 batches visit⟧批。",
        ["conflict: 208+100 ≠ 300"],
    ),
    "letters and online, without visits": ("受理⟦300⟧件次。来信⟦208 letter⟧件。网上⟦100 online⟧件。", []),
    "letters and online, as parts": (
        "受理⟦300⟧件次。其中：来信⟦208 letter⟧件，网上⟦100 online⟧件。",
        ["conflict: 208+100 ≠ 300"],
    ),
    "a third channel told beside": (
        "受理⟦300⟧件，来信⟦100 letter⟧件、来访⟦200 batches visit⟧批、网上⟦50 online⟧件。",
        ["conflict: 100+200+50 ≠ 300"],
    ),
    "matters of their own beside outcomes": (
        "受理⟦387⟧件，化解⟦359 resolved⟧件；上级交办⟦26 assigned⟧件。",
        [],
    ),
    # pairs of codes that complement each other, near and far, and how large
    "a digit lost, near by": (
        "来访⟦731 batches visit⟧批，其中个访⟦668 batches visit individual⟧批、集体访⟦6 batches visit collective⟧批。",
        ["conflict: 668+6 ≠ 731"],
    ),
    "a digit lost, far off": (
        "来访⟦731 batches visit⟧批。来信⟦90 letter⟧件。个访⟦668 batches visit individual⟧批。集体访⟦6 batches visit collective⟧批。",
        [],
    ),
    "a digit misread, far off": (
        "来访⟦731 batches visit⟧批。来信⟦90 letter⟧件。个访⟦668 batches visit individual⟧批。集体访⟦69 batches visit collective⟧批。",
        ["conflict: 668+69 ≠ 731"],
    ),
    "a pair of small numbers": (
        "来访⟦17 batches visit⟧批，其中个访⟦9 batches visit individual⟧批、集体访⟦6 batches visit collective⟧批。",
        [],
    ),
    "a pair of numbers large enough": (
        "来访⟦37 batches visit⟧批，其中个访⟦29 batches visit individual⟧批、集体访⟦6 batches visit collective⟧批。",
        ["conflict: 29+6 ≠ 37"],
    ),
    "persons of batches that add up": (
        "来访⟦300 batches visit⟧批⟦900 persons visit⟧人次，个访⟦200 batches visit individual⟧批⟦300 persons visit individual⟧人次，集体访⟦100 batches visit collective⟧批⟦608 persons visit collective⟧人次。",
        ["ok: 200+100 = 300", "conflict: 300+608 ≠ 900"],
    ),
    # what became of the matters of a total that other sums prove
    "three dispositions of a proven total": (
        "受理⟦600⟧件次。其中来信⟦200 letter⟧件，来访⟦400 batches visit⟧批。当年转送⟦250 transferred⟧件、立案⟦158 filed⟧件、函复⟦200 replied⟧件。",
        ["ok: 200+400 = 600", "conflict: 250+158+200 ≠ 600"],
    ),
    "two dispositions of a proven total": (
        "受理⟦600⟧件次。其中来信⟦200 letter⟧件，来访⟦400 batches visit⟧批。当年转送⟦300 transferred⟧件、立案⟦308 filed⟧件。",
        ["ok: 200+400 = 600"],
    ),
    # subjects right behind their total, and further on
    "subjects right behind the total": (
        "来信⟦300 letter⟧件，征地⟦100 letter topic:征地⟧件、低保⟦100 letter topic:低保⟧件、社保⟦108 letter topic:社保⟧件。",
        ["conflict: 100+100+108 ≠ 300"],
    ),
    "subjects behind another count": (
        "来信⟦300 letter⟧件，来访⟦90 batches visit⟧批，征地⟦100 letter topic:征地⟧件、低保⟦100 letter topic:低保⟧件、社保⟦108 letter topic:社保⟧件。",
        [],
    ),
    # places, years: one a sentence
    "places after their total": (
        "受理⟦300⟧件次。甲县⟦100 region:甲⟧件次。乙县⟦120 region:乙⟧件次。丙县⟦80 region:丙⟧件次。",
        ["ok: 100+120+80 = 300"],
    ),
    "places before their total": (
        "甲县⟦100 region:甲⟧件次。乙县⟦120 region:乙⟧件次。丙县⟦80 region:丙⟧件次。全市⟦300⟧件次。",
        ["ok: 100+120+80 = 300"],
    ),
    "places before and after their total": (
        "甲县⟦100 region:甲⟧件次。全市⟦300⟧件次。乙县⟦120 region:乙⟧件次。丙县⟦80 region:丙⟧件次。",
        [],
    ),
    "places of a small total": (
        "受理⟦30⟧件次。甲县⟦10 region:甲⟧件次。乙县⟦12 region:乙⟧件次。丙县⟦8 region:丙⟧件次。",
        [],
    ),
    "persons of places and no persons in all": (
        "受理⟦300⟧件次。甲县⟦100 persons region:甲⟧人次。乙县⟦120 persons region:乙⟧人次。丙县⟦80 persons region:丙⟧人次。",
        [],
    ),
    "one place alone": ("受理⟦300⟧件次。甲县⟦300 region:甲⟧件次。", []),
    # totals and their place
    "a total in the midst of its parts": (
        "来信⟦100 letter⟧件，受理⟦300⟧件，来访⟦200 batches visit⟧批。",
        ["ok: 100+200 = 300"],
    ),
    "a total that sums up": (
        "来信⟦100 letter⟧件，来访⟦200 batches visit⟧批，合计⟦308⟧件。",
        ["conflict: 100+200 ≠ 308"],
    ),
    "a count that sums up nothing": ("来信⟦100 letter⟧件，来访⟦200 batches visit⟧批，受理⟦308⟧件。", []),
    "small numbers that are summed up": (
        "来信⟦10 letter⟧件，来访⟦20 batches visit⟧批，合计⟦30⟧件。",
        ["ok: 10+20 = 30"],
    ),
    "small numbers beside their total": ("受理⟦30⟧件，转办⟦18 transferred⟧件，自办⟦12⟧件。", ["ok: 18+12 = 30"]),
    # parts of parts
    "an item of a list with parts of its own": (
        "受理⟦900⟧件，其中来信⟦300 letter⟧件，征地⟦100 letter⟧件，低保⟦200 letter⟧件，来访⟦600 batches visit⟧批。",
        ["ok: 300+600 = 900", "ok: 100+200 = 300"],
    ),
    "the last item of a list with parts of its own": (
        "受理⟦900⟧件，其中来信⟦300 letter⟧件，来访⟦600 batches visit⟧批，个访⟦500 batches visit individual⟧批，集体访⟦100 batches visit collective⟧批。",
        ["ok: 300+600 = 900", "ok: 500+100 = 600"],
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_what_must_add_up_and_what_need_not(name: str) -> None:
    page, checks = PAGES[name]
    assert told(page, "sum") == checks
