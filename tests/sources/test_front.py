"""What a book says of itself, from what some of its pages print."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from xinfang_extract.page import Front
from xinfang_extract.sources import Reading, Source, read_source
from xinfang_extract.sources import pdf as reader
from xinfang_extract.sources.front import front_of
from xinfang_extract.sources.pdf_order import Message, Order
from xinfang_extract.sources.pdf_process import ReaderStoppedError


def test_the_lines_before_any_sentence_the_running_heads_and_the_kind_of_place() -> None:
    pages = [
        "河东年鉴\n2019\n2018年，全市粮食总产22.9万吨。\n信访\n",
        "河东年鉴2019\n— 46 —\n开展节能监察46家次，下达通知34份。\n",
        "· 47 ·\n河东年鉴2019\n全市\n",
        "《江平年鉴》首发\n",  # once: no running head
    ]
    assert front_of(pages) == Front(("河东年鉴", "2019"), ("河东年鉴",), "全市 全市")


def test_a_page_alone_has_no_book() -> None:
    assert front_of([]) is None


class _Reader:
    """A process that dies of the look at a book, or reads on where it is not asked for one."""

    def __init__(self, name: str, file: object, password: object, order: Order) -> None:
        self.at, self.pages, self._dies = 0, 3, order.look

    def messages(self) -> Iterator[Message]:
        if self._dies:
            raise ReaderStoppedError("crashes the reader")
        yield {"done": 3}

    def stop(self) -> None:
        pass


def test_no_page_is_given_up_for_a_look_that_kills_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "Child", _Reader)
    assert list(read_source(Source("b.pdf", data=b"%PDF-1.4"), Reading(ocr="never"))) == []
