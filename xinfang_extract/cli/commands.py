"""The table of commands. A command's module is loaded only when the command is run.

To add one: write `cli/NAME.py` with a click command called `command`, and add its line to `COMMANDS`.
"""

from __future__ import annotations

from importlib import import_module

import click

from xinfang_extract import __version__

COMMANDS: dict[str, str] = {
    "extract": "Print the table of petition counts of pages.",
    "audit": "Print where a page contradicts itself: the sentence, the sum and what would settle it.",
    "find": "List the pages of books that carry petition statistics.",
    "explain": "Show what a number was taken to mean, and why.",
    "batch": "Read folders of pages and books into one run, resumable, on all cores or a cluster.",
    "review": "Review a run, or pages, in the browser and settle its doubts.",
    "export": "Write a table of a run.",
    "status": "Sum up a run: what was read, what was not and why.",
    "panel": "Make a panel: one row a region and year, what was taken and what was left.",
    "plot": "Draw a region's series, or which years were found.",
    "codebook": "Print what every column and code means.",
    "evaluate": "Score figures against hand-coded ones, or two coders against each other.",
    "sample": "Draw a sheet for double coding.",
}
"""Each command with its line in `xinfang --help`, in the order in which help lists them."""


class LazyGroup(click.Group):
    """A group that knows its commands by name and loads the one that is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, in order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, loaded now; None where there is none of that name."""
        if cmd_name not in COMMANDS:
            return None
        command = import_module(f"xinfang_extract.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Help from the table alone: no command needs loading for it."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 all done, 1 some input failed, 2 wrong use, 3 all done and a conflict under --strict, "
    "130 stopped, 141 the reader of the output went away.",
)
@click.version_option(__version__, prog_name="xinfang", message="%(prog)s %(version)s")
def xinfang() -> None:
    """Turn pages of Chinese yearbooks and gazetteers into audited tables of petition (信访) counts."""
