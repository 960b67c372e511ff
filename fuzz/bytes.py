"""Files that are not quite what they say: real ones with parts cut out, doubled, swapped and made up."""

from __future__ import annotations

import io
import tempfile
import zipfile
import zlib
from functools import partial
from pathlib import Path
from random import Random

from fuzz.texts import ROOT, SIZE, corpus

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
BITS = (
    *(b"\x00", b"\xff", b"\xfe\xff", b"\x80", b"{", b"}", b"[[", b"]]", b'"', b"'", b"\\", b"\\u0000", b"\\ud800", b"NaN", b"null"),
    *(b"-1", b"0", b"1e999", b"99999999999999999999", b"true", b"[]", b"{}", b"\n", b"\r", b"\t", b",", b"=", b"#", b"<!--", b"]]>"),
    *(b"<td colspan=99999>", b"<table>", b"</div>", b"<p>", b"&#0;", b"&#xd800;", b"&nbsp;", b"<script>", b"<rt>", b"<svg>", b"<template>"),
    *(b"obj", b"endobj", b"stream", b"endstream", b"/Length", b"/Kids", b"/Count", b"<<", b">>", b" 0 R", b"/Filter", b"/FlateDecode"),
    *("件".encode(), "来信39件".encode(), "信访".encode("gb18030"), "信访".encode("utf-16"), "一" .encode("big5")),
)  # fmt: skip


class Damaged:
    """An endless supply of damaged copies of `seeds`, the same for the same `random`. A ZIP is damaged inside, too."""

    def __init__(self, random: Random, seeds: list[bytes]) -> None:
        self.random, self.seeds = random, seeds

    def make(self) -> bytes:
        """The next one."""
        data = self.random.choice(self.seeds)
        if data.startswith(b"PK") and self.random.random() < 0.8:
            return self._inside(data)
        if data.startswith(b"%PDF") and self.random.random() < 0.5:
            return self._drawing(data)
        return self.damage(data)

    def damage(self, data: bytes) -> bytes:
        """`data` with up to forty changes."""
        r = self.random
        for _ in range(r.choice((1, 1, 2, 4, 10, 40))):
            at, length = r.randrange(len(data) + 1), r.choice((1, 1, 2, 8, 50, 1000))
            what = r.randrange(7)
            if what == 0:
                data = data[:at] + data[at + length :]
            elif what == 1:
                data = data[:at] + data[at : at + length] * r.choice((2, 10)) + data[at + length :]
            elif what == 2:
                data = data[:at] + bytes(r.randrange(256) for _ in range(min(length, 8))) + data[at + min(length, 8) :]
            elif what == 3:
                data = data[:at] + r.choice(BITS) * r.choice((1, 1, 1, 30)) + data[at:]
            elif what == 4:
                other = r.choice(self.seeds)
                to = r.randrange(len(other) + 1)
                data = data[:at] + other[to : to + length] + data[at:]
            elif what == 5:
                old = r.choice(BITS)
                data = data.replace(old, r.choice(BITS), r.choice((1, 100)))
            elif r.random() < 0.2:
                data = data[:at]
        return data if len(data) < 20 * SIZE else data[:SIZE]

    def _inside(self, data: bytes) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
            for member in old.infolist():
                inner = old.read(member)
                new.writestr(member.filename, self.damage(inner) if self.random.random() < 0.7 else inner)
        return out.getvalue()

    def _drawing(self, data: bytes) -> bytes:
        """A PDF whose first streams are unpacked, damaged and packed again, whatever its lengths then say."""
        parts = data.split(b"stream\n")
        at = self.random.randrange(len(parts))
        body, mark, rest = parts[at].partition(b"endstream")
        try:
            parts[at] = zlib.compress(self.damage(zlib.decompress(body.rstrip()))) + b"\n" + mark + rest
        except zlib.error:
            parts[at] = self.damage(parts[at])
        return b"stream\n".join(parts)


def markup() -> list[bytes]:
    """Web pages: one with everything, and our texts in tables and paragraphs."""
    made = []
    for text in corpus():
        paragraphs = "".join(f"<p>{line}</p>" for line in text.split("\n"))
        cells = "".join(f"<tr><td>{line}</td><td rowspan=2>{line[:5]}</td></tr>" for line in text.split("\n"))
        head = "<html><head><meta charset=gb2312><title>信访&nbsp;2017</title><style>p{}</style></head>"
        made.append(f"{head}<body><ul><li><a href=x>首页</a></ul><div>{paragraphs}</div></body></html>".encode())
        made.append(f"{head}<body><table>{cells}</table><ruby>信<rt>xin</rt></ruby></body></html>".encode("gb18030"))
    boundary = b'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n'
    made.append(boundary + b"Content-Transfer-Encoding: 8bit\n\n" + made[0] + b"\n--b--\n")
    return made


def pdfs() -> list[bytes]:
    """The PDF pages among the tests."""
    return [file.read_bytes() for file in sorted((ROOT / "tests" / "data").glob("*.pdf"))]


def docx_files() -> list[bytes]:
    """Word files of our pages."""
    made = []
    for text in corpus()[:8]:
        lines = text.split("\n")
        body = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines)
        cell = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>件</w:t><w:tab/></w:r></w:p></w:tc>'
        table = f"<w:tbl><w:tr>{cell * 3}</w:tr></w:tbl>"
        document = f'<?xml version="1.0"?><w:document xmlns:w="{W}"><w:body>{body}{table}</w:body></w:document>'
        made.append(packed({"word/document.xml": document.encode(), "word/footnotes.xml": document.encode()}))
    return made


def zip_files() -> list[bytes]:
    """Archives of pages, one within the other."""
    pages = {f"{number}.txt": text.encode() for number, text in enumerate(corpus()[:5])}
    inner = packed(pages)
    return [inner, packed({**pages, "inner.zip": inner, "页.html": markup()[0]})]


def packed(members: dict[str, bytes]) -> bytes:
    """A ZIP of `members`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def toml_files() -> list[bytes]:
    """Our own word lists, and a small one as users write them."""
    small = '[[term]]\nwords = ["民情热线"]\nrole = "subject"\nchannel = "phone"\nweak = true\nnote = "ours"\n'
    files = sorted((ROOT / "xinfang_extract" / "lexicon").glob("*.toml"))
    return [small.encode(), small.encode() * 3, *(file.read_bytes() for file in files)]


def decision_files() -> list[bytes]:
    """Decisions as a review writes them."""
    from xinfang_extract.review.decision import Decision, Evidence, line_of

    place = Evidence("ab" * 32, 1, 14, 17, "300件次")
    told = partial(Decision, "1", "2026-01-01T00:00:00Z", "甲", version="0.1.0")
    made = [
        told(action="accept", evidence=place),
        told(action="correct", evidence=place, read={"channel": "all"}, set={"channel": "letter"}),
        told(action="add", evidence=place, item="text", set={"value": "300"}, note="漏"),
        told(action="undo", undoes="1"),
    ]
    lines = [line_of(decision) for decision in made]
    return [b"".join(lines), lines[1]]


def coded_files() -> list[bytes]:
    """Hand-coded tables."""
    tables = [file.read_bytes() for file in sorted((ROOT / "tests" / "pages").glob("*.tsv"))[:6]]
    line = '{"source": "a.txt", "page": 1, "start": 3, "end": 5, "value": 39, "channel": "letter"}\n'
    return [*tables, *(table.replace(b"\t", b",") for table in tables), line.encode() * 5]


def made_run() -> bytes:
    """The database of a small run."""
    from xinfang_extract.cli import run
    from xinfang_extract.store import schema

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "RUN"
        page = ROOT / "samples" / "hard-wrapped.txt"
        assert run(["batch", str(page), "-o", str(target), "--jobs", "1", "--quiet"]) == 0
        return (target / schema.FILE_NAME).read_bytes()
