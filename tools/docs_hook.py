"""Pages of the documentation that are made when it is built, so that they cannot fall behind: mkdocs calls this.

The codebook and the commands are printed by the program itself; CONTRIBUTING, CHANGELOG and SECURITY stand at the root
of the source code, where people look for them.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
AT_THE_ROOT = {"contributing.md": "CONTRIBUTING.md", "changelog.md": "CHANGELOG.md", "security.md": "SECURITY.md"}


def on_files(files: Any, config: Any) -> Any:
    """Add the pages that are made."""
    from mkdocs.structure.files import File

    for name, text in pages().items():
        files.append(File.generated(config, name, content=text))
    return files


def pages() -> dict[str, str]:
    """The pages that are made, by name."""
    made = {name: (ROOT / file).read_text(encoding="utf-8") for name, file in AT_THE_ROOT.items()}
    made = {name: text.replace("](docs/", "](") for name, text in made.items()}
    made["codebook.md"] = _printed("codebook")
    made["codebook.zh.md"] = _printed("codebook", "--labels", "zh")
    made["commands.md"] = "\n".join(commands())
    return made


def _printed(*words: str) -> str:
    line = [sys.executable, "-m", "xinfang_extract", *words]
    return subprocess.run(line, check=True, capture_output=True).stdout.decode("utf-8")


def commands() -> Iterator[str]:
    """Every command with its help and its options, from the definitions that parse them."""
    import click

    from xinfang_extract.cli.commands import COMMANDS, xinfang

    yield "# Commands\n\nEvery command answers to `--help`; `xinfang --version` says which version it is.\n"
    for name in COMMANDS:
        context = click.Context(xinfang, info_name="xinfang")
        command = xinfang.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context)
        yield f"## xinfang {name}\n"
        yield f"{COMMANDS[name]}\n\n```text\n{command.get_help(inner)}\n```\n"
