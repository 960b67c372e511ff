"""The process that reads a PDF, from within: the order taken from standard input, what is read written out.

It is started for every document, so it loads nothing that it can do without: every import here is paid for again.
"""

from __future__ import annotations

import gc
import json
import sys
from pathlib import Path

from xinfang_extract.errors import SourceError
from xinfang_extract.sources.pdf_book import read_book
from xinfang_extract.sources.pdf_document import PdfDocument
from xinfang_extract.sources.pdf_order import Message, Order
from xinfang_extract.sources.reader_memory import limit_memory

_GARBAGE = 50_000
"""Objects made between two searches for garbage: a page makes thousands, and nearly all go by themselves."""


def serve(request: dict[str, object]) -> None:
    """Read the document of `request` and write one JSON message a line."""
    limit_memory()
    gc.freeze()  # what is loaded stays
    gc.set_threshold(_GARBAGE)
    gc.enable()
    out = sys.stdout.buffer

    def say(message: Message) -> None:
        out.write(json.dumps(message, separators=(",", ":")).encode() + b"\n")
        out.flush()

    name, size = str(request["name"]), request["size"]
    file: Path | bytes = Path(str(request["file"])) if size is None else sys.stdin.buffer.read(int(str(size)))
    order = request["order"]
    assert isinstance(order, dict)
    order["pages"] = tuple((low, high) for low, high in order["pages"])
    try:
        password = request["password"]
        with PdfDocument(name, file, None if password is None else str(password)) as document:
            for message in read_book(document, Order(**order)):
                say(message)
    except SourceError as error:
        say({"error": [error.problem, error.remedy]})
    except MemoryError:
        say({"memory": True})
