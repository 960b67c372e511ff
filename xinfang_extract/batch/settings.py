"""Everything a worker needs to know to read a source: small, and the same for the whole run."""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from xinfang_extract import api
from xinfang_extract.errors import LexiconError
from xinfang_extract.light import light
from xinfang_extract.limits import MIB
from xinfang_extract.options import Options
from xinfang_extract.sources import Reading

if TYPE_CHECKING:
    from xinfang_extract.lexicon import Lexicon

SECONDS = 600.0
"""How long one source, or one part of a book, may take."""
MEMORY = 2048 * MIB
"""Address space of a worker process."""
PART_PAGES = 1000
"""A PDF of more pages is read in parts of at most so many, which several workers share."""
SCAN_PART_PAGES = 100
"""The same for books of page images: OCR takes seconds a page, and a part has to be done within its time."""


@light
class Settings:
    """How sources are read. `rules` is the version of all that shapes the result (see `rules`).

    `lexicons` are the user's own word files with their content, so that workers elsewhere need not see them.
    `work` names the function that reads a source, `module:function`.
    """

    reading: Reading = field(default_factory=Reading)
    options: Options = field(default_factory=Options)
    lexicons: tuple[tuple[str, bytes], ...] = ()
    seconds: float = SECONDS
    memory: int = MEMORY
    part_pages: int = PART_PAGES
    scan_part_pages: int = SCAN_PART_PAGES
    rules: str = ""
    work: str = "xinfang_extract.batch.work:read_source"


def read_lexicons(paths: tuple[Path, ...]) -> tuple[tuple[str, bytes], ...]:
    """The user's word files with their content; each is checked here, before anything runs. Raises LexiconError."""
    if paths:
        api.words(list(paths))
    try:
        return tuple((path.name, path.read_bytes()) for path in paths)
    except OSError as error:
        raise LexiconError(f"{error.filename}: cannot be read ({error.strerror}); check the path") from error


def lexicon_of(settings: Settings) -> Lexicon | None:
    """The lexicon with the user's words; None where the user has none."""
    if not settings.lexicons:
        return None
    with tempfile.TemporaryDirectory(prefix="xinfang-") as folder:
        paths = []
        for number, (name, content) in enumerate(settings.lexicons):
            path = Path(folder, f"{number}-{hashlib.sha256(content).hexdigest()[:16]}-{Path(name).name}")
            path.write_bytes(content)
            paths.append(path)
        return api.words(paths)
