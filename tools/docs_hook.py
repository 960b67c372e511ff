"""CONTRIBUTING, CHANGELOG and SECURITY as pages of the documentation: mkdocs calls this.

They stand at the root of the source code, where people look for them, and the other pages link to them there; in the
documentation that is built they stand beside the others.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
AT_THE_ROOT = {"contributing.md": "CONTRIBUTING.md", "changelog.md": "CHANGELOG.md", "security.md": "SECURITY.md"}


def on_files(files: Any, config: Any) -> Any:
    """Add the pages that stand at the root."""
    from mkdocs.structure.files import File

    for name, file in AT_THE_ROOT.items():
        text = (ROOT / file).read_text(encoding="utf-8").replace("](docs/", "](")
        files.append(File.generated(config, name, content=text))
    return files


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Links to what stands at the root go to the page beside."""
    for name, file in AT_THE_ROOT.items():
        markdown = markdown.replace(f"](../{file}", f"]({name}")
    return markdown
