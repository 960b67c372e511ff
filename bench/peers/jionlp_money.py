"""JioNLP: it knows numbers with a unit only as money, so every petition unit is written 元, one character for one."""

import json
import re
import sys

out, sys.stdout = sys.stdout, sys.stderr  # it prints a greeting when it is imported

import jionlp  # noqa: E402

UNIT = re.compile(r"(?<=[\d万亿十百千一二三四五六七八九〇零两余多])\s?([件起宗案例封批人名])")
MEASURE = {"批": "batches", "人": "persons", "名": "persons"}

for line in sys.stdin:
    text, rows = json.loads(line), []
    units = {hit.start(1): hit[1] for hit in UNIT.finditer(text)}
    as_money = "".join("元" if at in units else char for at, char in enumerate(text))
    for found in jionlp.ner.extract_money(as_money):
        start, end = found["offset"]
        unit = units.get(end - 1)
        number = found["detail"]["num"]
        if unit and isinstance(number, str):
            row = {"start": start, "end": end - 1, "value": number, "measure": MEASURE.get(unit, "cases")}
            rows.append(row)
    print(json.dumps(rows), file=out)
