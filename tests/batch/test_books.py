"""Large books are read in parts, and come out as if they were not."""

from __future__ import annotations

import itertools
import json
import shutil
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from tests.batch.running import SHARED, batch, exports
from xinfang_extract.batch import book, pages_json
from xinfang_extract.batch.settings import Settings
from xinfang_extract.page import Front, Page, PageState
from xinfang_extract.sources import read_pages
from xinfang_extract.store import parts as stored_parts
from xinfang_extract.store.writer import RunWriter

BOOK = SHARED / "pdfs" / "book.pdf"
WHOLE = Settings(rules="r1", part_pages=1000)
IN_PARTS = Settings(rules="r1", part_pages=45)

needs_book = pytest.mark.skipif(not BOOK.exists(), reason="the shared folder with the book of 300 pages is missing")


@pytest.mark.parametrize(("pages", "size"), [(1, 200), (200, 200), (201, 200), (1500, 200), (299, 31)])
def test_parts_cover_every_page_once_and_are_about_equal(pages: int, size: int) -> None:
    ranges = list(book.parts(pages, size))
    assert [n for first, last in ranges for n in range(first, last + 1)] == list(range(1, pages + 1))
    lengths = [last - first + 1 for first, last in ranges]
    assert max(lengths) <= size and max(lengths) - min(lengths) <= 1


@pytest.mark.parametrize(
    "page",
    [
        Page("书.pdf", 3, "来信1件\n", label="217", ordered=True, boxes=[(1.0, 2.5, 3.0, 4.0)] * 5 + [None]),
        Page("scan.png", 1, "来", confidence=[0.25], note="read by OCR"),
        Page("a.txt", 1, "\ud800 lone", encoding="utf-16"),
        Page("b.pdf", 9, "", PageState.GARBLED, note="no language"),
        Page("b.pdf", 9, "来信1件\n", front=Front(("河东年鉴",), ("河东年鉴2019",), "全市 全市")),
    ],
)
def test_pages_wait_in_the_store_unchanged(page: Page) -> None:
    assert pages_json.unpack(pages_json.pack([page])) == [page]


def test_pages_of_a_run_begun_before_books_had_a_front_are_read() -> None:
    page = Page("b.pdf", 9, "来信1件\n")
    (told,) = json.loads(zlib.decompress(pages_json.pack([page])))
    del told["front"]
    assert pages_json.unpack(zlib.compress(json.dumps([told]).encode())) == [page]


@needs_book
@pytest.mark.slow
def test_a_book_in_parts_gives_the_tables_of_the_whole_book(tmp_path: Path) -> None:
    batch([BOOK], tmp_path / "WHOLE", WHOLE)
    told = batch([BOOK], tmp_path / "PARTS", IN_PARTS)
    assert [record.pages for record in told.records] == [300]
    assert exports(tmp_path / "PARTS") == exports(tmp_path / "WHOLE")
    assert len(exports(tmp_path / "PARTS")["pages"]) == 300


@needs_book
@pytest.mark.slow
def test_parts_of_a_run_that_was_stopped_are_not_read_again(tmp_path: Path) -> None:
    ours = tmp_path / "book.pdf"
    shutil.copy(BOOK, ours)
    batch([ours], tmp_path / "WHOLE", IN_PARTS)
    whole = exports(tmp_path / "WHOLE")
    content = str(whole["sources"][0][6])
    run = tmp_path / "RUN"
    run.mkdir()
    writer = RunWriter(run)
    ranges = list(book.parts(300, IN_PARTS.part_pages))
    marked = Page(str(ours), 1, "", PageState.FAILED, note="kept from before")
    for first, last in itertools.islice(ranges, len(ranges) - 1):  # all parts but the last, told apart by a note
        kept = pages_json.pack([replace(marked, number=first)])
        stored_parts.save(writer, stored_parts.Part(str(ours), content, "r1", first, last, 300, 0.0, kept))
    writer.close()
    batch([ours], run, IN_PARTS)
    rows = exports(run)["pages"]
    assert sum("kept from before" in str(row[4]) for row in rows) == len(ranges) - 1
    first = ranges[-1][0]
    assert [row[:7] for row in rows if int(str(row[1])) >= first] == [row[:7] for row in whole["pages"][first - 1 :]]


@needs_book
@pytest.mark.slow
def test_a_part_that_cannot_be_read_costs_its_pages_only(tmp_path: Path) -> None:
    quick = replace(IN_PARTS, work="tests.batch.odd_work:lose_second_part")
    batch([BOOK], tmp_path / "RUN", quick)
    (source,) = exports(tmp_path / "RUN")["sources"]
    assert source[1] == "partly" and "is lost" in str(source[2])
    lost = [row[1] for row in exports(tmp_path / "RUN")["pages"] if row[3] == "failed"]
    first, last = list(book.parts(300, 45))[1]
    assert lost == list(range(first, last + 1))


@needs_book
@pytest.mark.slow
def test_a_book_that_changes_between_its_parts_is_given_up_and_read_by_the_next_run(tmp_path: Path) -> None:
    ours = tmp_path / "book.pdf"
    shutil.copy(BOOK, ours)
    changing = replace(IN_PARTS, work="tests.batch.odd_work:change_after_first_part")
    batch([ours], tmp_path / "RUN", changing, jobs=1)
    (source,) = exports(tmp_path / "RUN")["sources"]
    assert source[1:3] == ("failed", "changed while it was read")
    again = batch([ours], tmp_path / "RUN", IN_PARTS)
    assert [record.state for record in again.records] == ["done"]


def test_books_of_page_images_are_read_in_smaller_parts() -> None:
    settings = Settings()
    assert book.part_size(settings, 2_000_000, 300) == settings.part_pages
    assert book.part_size(settings, 90_000_000, 300) == settings.scan_part_pages < settings.part_pages


@needs_book
@pytest.mark.parametrize("name", ["table.pdf", "hostile/truncated.pdf"])
def test_small_documents_are_counted_once_they_are_read(name: str) -> None:
    from xinfang_extract.sources import Reading, open_source

    assert book.count_again(open_source(SHARED / "pdfs" / name), Reading()) == (4 if name == "table.pdf" else 0)


@needs_book
def test_pages_of_a_book_are_counted() -> None:
    from xinfang_extract.sources import Reading, open_source

    assert book.count_pages(open_source(BOOK), Reading()) == 300
    assert book.count_pages(open_source(SHARED / "pdfs" / "hostile" / "truncated.pdf"), Reading()) == 0


@needs_book
def test_a_part_is_read_as_with_the_whole() -> None:
    from xinfang_extract.sources import Reading, open_source

    whole = {page.number: page for page in read_pages(BOOK)}
    part = book.read_part(open_source(BOOK), Reading(), 88, 140)
    assert [(page.number, page.text) for page in part] == [
        (number, page.text) for number, page in whole.items() if 88 <= number <= 140
    ]
