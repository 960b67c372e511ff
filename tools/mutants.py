"""A sample of mutants of attribution and audit, and those that no test notices: python tools/mutants.py [--files …]

A mutant is the code with one small thing changed (`<` to `<=`, `and` to `or`, a value to None). mutmut makes them in
mutants/ and runs the tests that reach the function; what it is told stands in pyproject.toml. There are some fourteen
thousand: this draws some of them at random, always the same ones for one seed, and shows each survivor as a diff.
docs/mutation.md says what was found and what was done about it.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import subprocess
import sys
from collections import Counter
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[1]
MADE = ROOT / "mutants"
FIRST = "xinfang_extract.audit.orders.x__falls__mutmut_1"  # a mutant to make the others with
STATES = {0: "survived", 33: "no test reaches it", None: "not tried"}
FILES = (
    "attribution/scope/*",
    "attribution/comparisons/*",
    *(f"audit/{name}.py" for name in ("sums", "lists", "shares", "comparisons", "partition", "exhaustive", "bounds")),
)


def main() -> None:
    """Draw, try and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sample", type=int, default=400, help="how many mutants (default: 400)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", nargs="*", default=FILES, help="files below xinfang_extract/, with * and ?")
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    shutil.rmtree(MADE, ignore_errors=True)
    mutmut("run", "--max-children", "1", FIRST, quiet=True)
    drawn = draw(given.files, given.sample, given.seed)
    mutmut("run", "--max-children", str(given.jobs), *drawn, quiet=True)
    tell(drawn)


def mutmut(*words: str, quiet: bool = False) -> str:
    """Run a command of mutmut; its output, or an end with it where the command fails."""
    done = subprocess.run([sys.executable, "-m", "mutmut", *words], cwd=ROOT, capture_output=True, text=True)
    if done.returncode and quiet:
        sys.exit(done.stdout[-3000:] + done.stderr[-3000:])
    return done.stdout


def outcomes() -> dict[str, tuple[str, int | None]]:
    """For each mutant its file below xinfang_extract/ and how its tests ended."""
    found = {}
    for path in sorted((MADE / "xinfang_extract").rglob("*.meta")):
        file = path.relative_to(MADE / "xinfang_extract").as_posix().removesuffix(".meta")
        for name, code in json.loads(path.read_text("utf-8"))["exit_code_by_key"].items():
            found[name] = (file, code)
    return found


def draw(files: list[str], size: int, seed: int) -> list[str]:
    """The names of `size` mutants of the files, at random."""
    names = sorted(n for n, (file, _) in outcomes().items() if any(fnmatch(file, pattern) for pattern in files))
    return sorted(random.Random(seed).sample(names, min(size, len(names))))


def tell(drawn: list[str]) -> None:
    """How many were noticed, by file, and the others one by one."""
    found = outcomes()
    ends = {name: STATES.get(found[name][1], "killed") for name in drawn}
    by_file = {file: Counter(ends[n] for n in drawn if found[n][0] == file) for file in {found[n][0] for n in drawn}}
    for file, counts in sorted(by_file.items()):
        rest = ", ".join(f"{n} {end}" for end, n in sorted(counts.items()) if end != "killed")
        print(f"{file}: {counts['killed']} of {counts.total()} killed{', ' if rest else ''}{rest}")
    for name in (name for name in drawn if ends[name] != "killed"):
        print("\n" + mutmut("show", name).strip())
    print(f"\n{sum(end == 'killed' for end in ends.values())} of {len(drawn)} killed")


if __name__ == "__main__":
    main()
