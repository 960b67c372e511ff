"""What is fuzzed: how inputs are made, and what is done with one. Errors of ours are answers, everything else is not."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random

from fuzz import bytes as seeds
from fuzz.texts import Texts
from xinfang_extract.errors import XinfangError
from xinfang_extract.page import Page, PageState

Supply = Callable[[], bytes]
Target = tuple[Callable[[int], Supply], Callable[[bytes], None]]


def text_to_figures(data: bytes) -> None:
    """A text, to every table."""
    check((Page("fuzz", 1, data.decode("utf-8", "surrogatepass")),))


def check(pages: tuple[Page, ...]) -> None:
    """Pages to every table, the invariants held."""
    from xinfang_extract import tables
    from xinfang_extract.api import extract_pages
    from xinfang_extract.codebook import TABLES
    from xinfang_extract.model import Figure, Unread
    from xinfang_extract.options import Options

    found = extract_pages(pages, Options(), None)
    texts = {(page.source, page.number): page.text for page in pages}
    ids = set()
    numbers: list[Figure | Unread] = [*found.figures, *found.unread]
    for figure in numbers:
        printed = texts[figure.source, figure.page][figure.start : figure.end]
        assert printed and figure.printed.startswith(printed), figure
        assert (figure.source, figure.figure_id) not in ids, f"one place twice: {figure}"
        ids.add((figure.source, figure.figure_id))
    for test in found.checks:
        assert {(test.source, figure_id) for figure_id in test.figures} <= ids, test
    for table in TABLES:
        list(tables.rows(found, table))


def file_to_pages(name: str) -> Callable[[bytes], None]:
    """Bytes by the reader for `name`, and on to the tables."""

    def use(data: bytes) -> None:
        from xinfang_extract.sources import Reading, read_source
        from xinfang_extract.sources.source import Source

        with suppress(XinfangError):
            pages = tuple(read_source(Source(name, data=data), Reading(ocr="never")))
            for page in pages:
                assert page.boxes is None or len(page.boxes) == len(page.text), page.number
                assert page.state is PageState.OK or not page.text or page.note, page
            check(pages)

    return use


def lexicon_file(data: bytes) -> None:
    """A word list of a user's."""
    from xinfang_extract.api import extract_text
    from xinfang_extract.lexicon import load

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "words.toml"
        file.write_bytes(data)
        with suppress(XinfangError):
            words = load([file])
            extract_text("2017年，全县受理来信39件次，其中：接待来访261批次822人次。", lexicon=words)


def decisions_file(data: bytes) -> None:
    """The file of decisions of a review."""
    from xinfang_extract.review.log import DecisionLog

    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder)
        (run / "decisions.jsonl").write_bytes(data)
        with suppress(XinfangError):
            log = DecisionLog(run)
            assert len(log.decisions) + len(log.bad_lines) <= data.count(b"\n") + 1


def coded_table(data: bytes) -> None:
    """A hand-coded table, held against itself."""
    from xinfang_extract.evaluation import read_coded, score
    from xinfang_extract.evaluation.table_files import SUFFIXES

    with tempfile.TemporaryDirectory() as folder:
        for suffix in SUFFIXES:
            file = Path(folder) / f"page{suffix}"
            file.write_bytes(data)
            with suppress(XinfangError):
                rows = read_coded(file)
                score(rows, rows)


def run_database(data: bytes) -> None:
    """The database of a run, damaged."""
    from xinfang_extract.store import schema
    from xinfang_extract.store.reader import RunReader

    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder)
        (run / schema.FILE_NAME).write_bytes(data)
        with suppress(XinfangError), RunReader(run) as reader:
            for table in schema.TABLES:
                for _ in reader.rows(table):
                    pass


def _texts(seed: int) -> Supply:
    texts = Texts(seed)
    return lambda: texts.make().encode("utf-8", "surrogatepass")


def _damaged(made: Callable[[], list[bytes]]) -> Callable[[int], Supply]:
    return lambda seed: seeds.Damaged(Random(seed), made()).make


TARGETS: dict[str, Target] = {
    "text": (_texts, text_to_figures),
    "html": (_damaged(seeds.markup), file_to_pages("page.html")),
    "pdf": (_damaged(seeds.pdfs), file_to_pages("book.pdf")),
    "docx": (_damaged(seeds.docx_files), file_to_pages("page.docx")),
    "zip": (_damaged(seeds.zip_files), file_to_pages("pages.zip")),
    "lexicon": (_damaged(seeds.toml_files), lexicon_file),
    "decisions": (_damaged(seeds.decision_files), decisions_file),
    "coded": (_damaged(seeds.coded_files), coded_table),
    "database": (_damaged(lambda: [seeds.made_run()]), run_database),
}
