"""What people write in an afternoon: ten lines of regex, and the same with the nearest keyword for each code."""

from __future__ import annotations

import re

Row = dict[str, str]

NUMBER = re.compile(r"(\d[\d,， ]*(?:\.\d+)?)(万?)\s?(件|起|宗|封|批|人次|人|名|%)")
MEASURE = {"批": "batches", "人次": "persons", "人": "persons", "名": "persons", "%": ""}


def ten_lines(text: str) -> list[Row]:
    """Numbers beside a unit; every one a count of all petitions received."""
    rows = []
    for hit in NUMBER.finditer(text):
        value = float(re.sub(r"[,， ]", "", hit[1])) * (10_000 if hit[2] else 1)
        row = {"start": str(hit.start()), "end": str(hit.end(2)), "value": f"{value:.10g}"}
        row |= {"measure": MEASURE.get(hit[3], "cases"), "kind": "change_pct" if hit[3] == "%" else "count"}
        rows.append(row | {"channel": "all", "level": "", "form": "", "stage": "received"})
    return rows


KEYWORDS = {
    "channel": {
        "来信": "letter", "信件": "letter", "来访": "visit", "接访": "visit", "上访": "visit", "走访": "visit",
        "网上": "online", "网络": "online", "来电": "phone", "电话": "phone", "热线": "phone", "信箱": "mailbox",
        "邮件": "mailbox", "视频": "video", "信访总量": "all", "信访件": "all",
    },
    "level": {"到省": "province", "赴省": "province", "进京": "national", "赴京": "national", "到市": "prefecture",
              "到县": "county", "到区": "county", "越级": "higher"},
    "form": {"集体": "collective", "群体": "collective", "个体": "individual", "个访": "individual",
             "重复": "repeat", "重访": "repeat", "初访": "first", "初信": "first", "联名": "joint", "非访": "abnormal"},
    "stage": {"受理": "received", "接待": "received", "收到": "received", "办结": "resolved", "化解": "resolved",
              "结案": "resolved", "交办": "assigned", "转办": "transferred", "转送": "transferred", "立案": "filed",
              "复查": "reviewed", "复核": "reviewed", "督办": "supervised", "答复": "replied", "未结": "pending"},
}  # fmt: skip
DEFAULT = {"channel": "all", "level": "", "form": "", "stage": "received"}
WORDS = {name: re.compile("|".join(sorted(words, key=len, reverse=True))) for name, words in KEYWORDS.items()}
DOWN, CHANGE = re.compile("减少|下降|降"), re.compile("增加|减少|上升|下降|增长|升|降")


def nearest_keyword(text: str) -> list[Row]:
    """The same numbers, each with the codes of the nearest keywords before it in its sentence."""
    rows = []
    for row in ten_lines(text):
        at = int(row["start"])
        before = text[max(text.rfind("。", 0, at), text.rfind("\n\n", 0, at)) + 1 : at]
        for name, pattern in WORDS.items():
            last = [hit[0] for hit in pattern.finditer(before)][-1:]
            row[name] = KEYWORDS[name][last[0]] if last else DEFAULT[name]
        if CHANGE.search(before[-4:]):
            row["kind"] = "change_pct" if row["kind"] == "change_pct" else "change"
            row["value"] = f"-{row['value']}" if DOWN.search(before[-4:]) else row["value"]
        rows.append(row)
    return rows
