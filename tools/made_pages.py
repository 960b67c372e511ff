"""The pages of docs/ that the program prints itself: the codebook, in two languages, and the commands.

    python -m tools.made_pages             # writes them; `make pages`

They are kept with the others, so that they can be read where the source code is; a test says when they have fallen
behind.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"
_WIDTH = 78  # of help, whatever terminal this runs in
_NOTE = "<!-- Made by `make pages`: change what it is printed from, not this. -->\n\n"


def pages() -> dict[str, str]:
    """The pages by the names of their files."""
    made = {
        "codebook.md": _printed("codebook"),
        "codebook.zh.md": _printed("codebook", "--labels", "zh"),
        "commands.md": "\n".join(commands()),
    }
    return {name: _NOTE + text for name, text in made.items()}


def commands() -> Iterator[str]:
    """Every command with its help and its options, from the definitions that parse them."""
    import click

    from xinfang_extract.cli.commands import COMMANDS, xinfang

    yield "# Commands\n\nEvery command answers to `--help`; `xinfang --version` says which version it is.\n"
    for name in COMMANDS:
        context = click.Context(xinfang, info_name="xinfang", **xinfang.context_settings)
        command = xinfang.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context, terminal_width=_WIDTH, max_content_width=_WIDTH)
        yield f"## xinfang {name}\n"
        yield f"{COMMANDS[name]}\n\n```text\n{command.get_help(inner)}\n```\n"


def _printed(*words: str) -> str:
    line = [sys.executable, "-m", "xinfang_extract", *words]
    return subprocess.run(line, check=True, capture_output=True).stdout.decode("utf-8")


if __name__ == "__main__":
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8", newline="\n")
