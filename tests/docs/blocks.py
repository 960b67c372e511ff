"""The blocks of a page of documentation, and running them as a reader would: one shell, from top to bottom."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
_FENCE = re.compile(r"^```(\w+)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block: its language, what stands in it, and the text before it since the last one."""

    language: str
    text: str
    before: str
    line: int


def blocks(markdown: str) -> list[Block]:
    """All fenced blocks, from top to bottom."""
    made, at = [], 0
    for fence in _FENCE.finditer(markdown):
        line = markdown.count("\n", 0, fence.start()) + 1
        made.append(Block(fence[1], fence[2], markdown[at : fence.start()], line))
        at = fence.end()
    return made


def run(what: list[Block], folder: Path, *, code: Path = ROOT) -> None:
    """Run blocks of `sh` and `python`, and hold those of `console` to what they show; `xinfang` is that of `code`."""
    tools = folder / ".bin"
    tools.mkdir(exist_ok=True)
    for name, module in {"xinfang": "-m xinfang_extract", "python": ""}.items():
        script = tools / name
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" {module} "$@"\n', encoding="utf-8")
        script.chmod(0o755)
    for block in what:
        if block.language == "sh":
            _shell(block.text, folder, code, block)
        elif block.language == "python":
            _shell(f"python - <<'END_OF_BLOCK'\n{block.text}END_OF_BLOCK\n", folder, code, block)
        elif block.language == "console":
            for command, shown in sessions(block.text):
                assert _shell(command, folder, code, block) == shown, f"line {block.line}: {command}"


def sessions(text: str) -> list[tuple[str, str]]:
    """The commands of a `console` block, each with the output shown under it."""
    parts = re.split(r"^\$ (.+)\n", text, flags=re.MULTILINE)
    assert not parts[0], "a console block begins with a command"
    return list(zip(parts[1::2], parts[2::2], strict=True))


def _shell(script: str, folder: Path, code: Path, block: Block) -> str:
    path = f"{folder / '.bin'}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(code), "PYTHONUTF8": "1", "COLUMNS": "120"}
    line = ["bash", "-euo", "pipefail", "-c", script]
    done = subprocess.run(line, cwd=folder, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"line {block.line}:\n{script}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
    return done.stdout


def copy_of_the_code(folder: Path) -> Path:
    """What a walk changes, in a copy."""
    skipped = shutil.ignore_patterns("__pycache__", "*.pdf", ".hypothesis")
    for name in ("xinfang_extract", "tests/rules", "tests/audit", "tests/habits", "tests/tables", "tests/pages"):
        shutil.copytree(ROOT / name, folder / name, ignore=skipped)
    for name in ("pyproject.toml", "tests/made.py"):
        shutil.copy(ROOT / name, folder / name)
    return folder
