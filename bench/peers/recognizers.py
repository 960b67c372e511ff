"""Recognizers-Text: its Chinese numbers, each with the unit right behind it. Reads texts as JSON lines, writes rows."""

import json
import re
import sys

from recognizers_number import Culture, recognize_number

UNIT = re.compile(r"\s*(件|起|宗|案|例|封|批|人|名)")
MEASURE = {"批": "batches", "人": "persons", "名": "persons"}

for line in sys.stdin:
    text, rows = json.loads(line), []
    for found in recognize_number(text, Culture.Chinese):
        unit = UNIT.match(text, found.end + 1)
        if unit and found.resolution:
            measure = MEASURE.get(unit[1], "cases")
            row = {"start": found.start, "end": found.end + 1, "value": found.resolution["value"], "measure": measure}
            rows.append(row)
    print(json.dumps(rows))
