"""Fuzz: python -m fuzz.run TARGET... [--minutes N] [--seed N]

Every target runs in a process of its own that writes down each input before it tries it. An exception that is not
ours, a broken invariant, a process that dies, and silence of more than 10 seconds are findings: the input is kept in
fuzz/findings/ with what happened, and goes on from there. What is mended moves to tests/fuzz/inputs/.
"""

from __future__ import annotations

import argparse
import faulthandler
import hashlib
import os
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from fuzz.targets import TARGETS

HERE = Path(__file__).parent
HANG = 10.0  # seconds for one input, none of which is larger than 100 kB


def main() -> None:
    """Run the targets one after the other, each for its share of the time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"{', '.join(TARGETS)}; all where none is named")
    parser.add_argument("--minutes", type=float, default=2.0, help="for each target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--findings", type=Path, default=HERE / "findings")
    parser.add_argument("--worker", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    given.targets = given.targets or list(TARGETS)
    if unknown := set(given.targets) - set(TARGETS):
        parser.error(f"no target {min(unknown)}; there are {', '.join(TARGETS)}")
    if given.worker:
        work(given.targets[0], given.seed, given.worker)
        return
    given.findings.mkdir(exist_ok=True, parents=True)
    found = 0
    for target in given.targets:
        found += watch(target, given.seed, given.minutes * 60, given.findings)
    sys.exit(1 if found else 0)


def watch(target: str, seed: int, seconds: float, findings: Path) -> int:
    """Keep a worker at its work for `seconds`; the number of different findings."""
    end = time.monotonic() + seconds
    kept: Counter[str] = Counter()
    inputs = 0
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        note = Path(folder)
        while time.monotonic() < end:
            for name in ("input", "count", "finding", "hang"):
                (note / name).unlink(missing_ok=True)
            command = [sys.executable, "-m", "fuzz.run", target, "--seed", str(seed), "--worker", str(note)]
            with subprocess.Popen(command, cwd=HERE.parent, stderr=subprocess.DEVNULL) as worker:
                problem = _wait(worker, note, end)
            inputs += int(_read(note / "count") or 0)
            if problem:
                text = _read(note / "finding") or f"{_read(note / 'hang')}\n{problem}"
                sort = text.rstrip().rsplit("\n", 1)[-1][:80] + _place(text)
                if not kept[sort]:
                    _keep(findings, target, note / "input", text)
                kept[sort] += 1
            seed += 1_000_003
    print(f"{target}: {inputs:,} inputs in {seconds:.0f} s, {len(kept)} different findings")
    for sort, times in kept.most_common():
        print(f"  {times} × {sort}")
    sys.stdout.flush()
    return len(kept)


def _wait(worker: subprocess.Popen[bytes], note: Path, end: float) -> str:
    """What went wrong, empty when the time is up."""
    while worker.poll() is None:
        time.sleep(0.2)
        try:
            silent = time.time() - (note / "input").stat().st_mtime
        except OSError:
            silent = 0.0
        if silent > HANG:
            worker.kill()
            return f"hangs: more than {HANG:.0f} s"
        if time.monotonic() > end and silent < 0.5:
            worker.kill()
            return ""
    return f"the process died, code {worker.returncode}"


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _place(text: str) -> str:
    """The innermost line of ours in a traceback, to tell one finding from another."""
    lines = [line.strip() for line in text.splitlines() if "xinfang_extract" in line and "line" in line]
    innermost = 0 if "most recent call first" in text else -1
    return f"  ({lines[innermost]})" if lines else ""


def _keep(findings: Path, target: str, file: Path, text: str) -> None:
    data = file.read_bytes() if file.exists() else b""
    name = f"{target}-{hashlib.sha256(data).hexdigest()[:10]}"
    (findings / f"{name}.bin").write_bytes(data)
    (findings / f"{name}.txt").write_text(text, encoding="utf-8", errors="replace")


def work(target: str, seed: int, note: Path) -> None:
    """Try one input after the other until something happens."""
    make, use = TARGETS[target]
    supply = make(seed)
    count = 0
    while True:
        data = supply()
        (note / "input").write_bytes(data)
        try:
            with (note / "hang").open("w", encoding="utf-8") as where:
                faulthandler.dump_traceback_later(HANG * 0.9, file=where)
                use(data)
                faulthandler.cancel_dump_traceback_later()
        except Exception:
            (note / "finding").write_text(traceback.format_exc(), encoding="utf-8", errors="replace")
            os._exit(1)
        count += 1
        (note / "count").write_text(str(count), encoding="utf-8")


if __name__ == "__main__":
    main()
