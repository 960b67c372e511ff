"""Which figures a change of the rules wins and loses, on every page at hand: python tools/compare.py OLD [--all]

OLD is a commit; it is checked out beside and run with the libraries of this environment. The pages are tests/pages,
samples, and the folders beside the checkout that hold hand-coded pages, where they are there. A figure that changed is
told with its sentence; where the page is hand-coded, whether it changed for the better.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
SHARED = ROOT / ".." / "shared"
CODES = ("value", "measure", "kind", "channel", "level", "form", "stage", "body_type", "year", "qualifier")
Figures = dict[str, dict[str, dict[str, str]]]  # by page, then by place


def main() -> None:
    """Compare and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("old", help="commit to compare with")
    parser.add_argument("--all", action="store_true", help="every change, not the first thirty")
    given = parser.parse_args()
    pages = pages_at_hand()
    with tempfile.TemporaryDirectory(prefix="compare-") as folder:
        old_code = Path(folder)
        archive = subprocess.run(
            ["git", "archive", given.old, "xinfang_extract"], cwd=ROOT, check=True, capture_output=True
        )
        subprocess.run(["tar", "-x", "-C", folder], input=archive.stdout, check=True)
        old, new = figures_by(old_code, pages), figures_by(ROOT, pages)
    gold = hand_coded(pages)
    tell(old, new, gold, most=10**9 if given.all else 30)


def pages_at_hand() -> list[Path]:
    """Pages of text that are ours or stand beside the checkout."""
    places = [ROOT.glob("tests/pages/*.txt"), ROOT.glob("samples/**/*.txt"), SHARED.glob("seeds/*.txt")]
    places.append(SHARED.glob("practice/*/pages/*.txt"))
    return [page.resolve() for place in places for page in sorted(place)]


_RUN = """
import json, sys
from xinfang_extract import extract
codes = sys.argv[1].split(",")
for page in sys.stdin.read().splitlines():
    found = extract(page, encoding="utf-8-sig")
    rows = {}
    for figure in found.figures:
        value = {name: str(getattr(figure, name)) for name in codes}
        value["kind"], value["evidence"], value["printed"] = str(figure.kind), figure.evidence, figure.printed
        value["year"] = "" if figure.year is None else str(figure.year)
        rows[f"{figure.start}"] = value
    print(json.dumps(rows))
"""


def figures_by(code: Path, pages: list[Path]) -> Figures:
    """The figures of all pages as the code in `code` reads them."""
    environment = {**os.environ, "PYTHONPATH": str(code), "PYTHONUTF8": "1"}
    line = [sys.executable, "-c", _RUN, ",".join(CODES)]
    told = "\n".join(map(str, pages))
    done = subprocess.run(line, input=told, cwd=code, env=environment, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{code}: {done.stderr.strip().splitlines()[-1]}")
    return {str(page): json.loads(row) for page, row in zip(pages, done.stdout.splitlines(), strict=True)}


def hand_coded(pages: list[Path]) -> Figures:
    """The hand-coded figures of those pages that have them."""
    sys.path.insert(0, str(ROOT))
    from bench.pages import read_set

    found: Figures = {}
    for folder in dict.fromkeys(page.parent for page in pages):
        golds = {"seeds": folder.parent / "gold", "pages": folder.parent / "gold"}.get(folder.name, folder)
        for coded in read_set(folder, golds if golds.is_dir() else folder):
            found[str(folder / f"{coded.name}.txt")] = {row["start"]: row for row in coded.gold}
    return found


def tell(old: Figures, new: Figures, gold: Figures, most: int) -> None:
    """Gains, losses and changes, and what the hand-coded pages say of them."""
    totals: Counter[str] = Counter()
    lines = []
    for page, after in new.items():
        before, right = old[page], gold.get(page, {})
        for place in sorted(before.keys() | after.keys(), key=int):
            was, now = before.get(place), after.get(place)
            if was == now:
                continue
            what = "won" if was is None else "lost" if now is None else "changed"
            changed = {n: (was[n], now[n]) for n in CODES if was[n] != now[n]} if was and now else {}
            if what == "changed" and not changed:
                continue
            verdict = judge(was, now, right.get(place), tuple(changed) or CODES)
            totals[f"{what}{verdict}"] += 1
            shown = now or was or {}
            codes = ", ".join(f"{n}: {a or '-'} → {b or '-'}" for n, (a, b) in changed.items())
            where = f"{Path(page).parents[1].name}/{Path(page).name}:{place}"
            lines.append(f"{where} {what}{verdict} {shown['printed']!r} {codes}\n    {shown['evidence'][:100]}")
    for line in lines[:most]:
        print(line)
    if len(lines) > most:
        print(f"… and {len(lines) - most} more (--all)")
    figures = sum(len(rows) for rows in new.values())
    told = ", ".join(f"{count} {what}" for what, count in sorted(totals.items())) or "nothing changed"
    print(f"{len(new)} pages, {figures} figures: {told}")


def judge(
    was: dict[str, str] | None, now: dict[str, str] | None, right: dict[str, str] | None, names: tuple[str, ...]
) -> str:
    """For the better, for the worse, or nothing where nobody has coded it."""
    if right is None or right.get("scored") == "0":
        return ""
    before, after = (_faults(told, right, names) for told in (was, now))
    return " for the better" if after < before else " for the worse" if after > before else " neither better nor worse"


def _faults(told: dict[str, str] | None, right: dict[str, str], names: tuple[str, ...]) -> int:
    if told is None:
        return len(CODES) + 1
    return sum(_differs(right.get(name, "*"), told[name]) for name in names)


def _differs(coded: str, said: str) -> bool:
    options = coded.split("|")
    if "*" in options or said in options:
        return False
    try:
        return all(float(option) != float(said) for option in options)
    except ValueError:
        return True


if __name__ == "__main__":
    main()
