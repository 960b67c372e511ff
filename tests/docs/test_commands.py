"""Every command and every option is described, in help and on the page of commands."""

from __future__ import annotations

import re

import click
import pytest

from tests.docs.blocks import ROOT
from tools import made_pages
from xinfang_extract.cli.commands import COMMANDS, xinfang


def command(name: str) -> click.Command:
    found = xinfang.get_command(click.Context(xinfang), name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_says_what_it_does_and_every_option_too(name: str) -> None:
    one = command(name)
    assert one.help
    for option in one.params:
        if isinstance(option, click.Option) and not option.hidden:
            assert option.help, option.opts
            assert option.help.rstrip()[-1] in ".)]…", (option.opts, "a sentence ends")


def test_every_command_and_option_is_on_the_page() -> None:
    page = "\n".join(made_pages.commands())
    for name in COMMANDS:
        _, _, section = page.partition(f"\n## xinfang {name}\n")
        section = section.partition("\n## xinfang ")[0]
        assert section
        options = {opt for param in command(name).params for opt in param.opts if opt.startswith("-")}
        assert options <= set(re.findall(r"(?<!\S)-{1,2}[\w-]+", section.replace(",", " "))), name


def test_every_command_is_told_of_somewhere_in_the_guides() -> None:
    guides = [page for page in (ROOT / "docs").glob("*.md") if page.name != "commands.md"]
    told = "".join(page.read_text(encoding="utf-8") for page in guides)
    assert [name for name in COMMANDS if f"xinfang {name}" not in told] == []


def test_the_guides_name_no_option_that_there_is_not() -> None:
    for page in sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md", ROOT / "README.zh.md"]):
        for name, rest in re.findall(r"xinfang (\w+)([^\n`|]*)", page.read_text(encoding="utf-8")):
            if name in COMMANDS:
                known = {opt for param in command(name).params for opt in (*param.opts, *param.secondary_opts)}
                said = set(re.findall(r"(?<!\S)--[a-z][\w-]*", rest.split("#")[0]))
                assert said <= known | {"--help"}, (page.name, name, said - known)
