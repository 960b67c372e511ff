"""What a PDF may do to its reader, looked at before it is read.

A stream of a few hundred kB can inflate to many hundred MB. Streams that could are inflated here piece by piece,
counting and keeping nothing; pictures are left alone, for the text does not need them.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from xinfang_extract import limits

if TYPE_CHECKING:
    import mmap

_STREAM = re.compile(rb"stream\r?\n")
_PICTURE = re.compile(rb"/Subtype\s*/Image\b|/DCTDecode|/JPXDecode|/JBIG2Decode|/CCITTFaxDecode")
_DEFLATED = re.compile(rb"/(?:FlateDecode|Fl)\b")
_DENSEST = 1032  # bytes that one deflated byte can stand for, at most
_STEP = 1 << 20
_PAGE_OBJECT = re.compile(rb"/Type\s*/Page\b(?!s)")


def oversized(data: bytes | mmap.mmap) -> bool:
    """Whether any stream that is no picture inflates to more than `limits.MAX_STREAM_BYTES`.

    Streams of encrypted files cannot be judged from outside; the memory limit of the reading process stays.
    """
    return any(_inflates_too_far(data, start, end, rounds) for start, end, rounds in _streams(data))


def _streams(data: bytes | mmap.mmap) -> Iterator[tuple[int, int, int]]:
    """Where deflated streams stand, and how often they are deflated; only those that could be too large."""
    at = 0
    while True:
        hit = _STREAM.search(data, at)
        if hit is None:
            return
        at = hit.end()
        if data[hit.start() - 3 : hit.start()] == b"end":
            continue
        head = data[max(0, hit.start() - 1024) : hit.start()]
        head = head[head.rfind(b" obj") :] if b" obj" in head else head
        rounds = len(_DEFLATED.findall(head))
        end = data.find(b"endstream", at)
        end = len(data) if end < 0 else end
        if rounds and not _PICTURE.search(head) and (end - at) * _DENSEST**rounds > limits.MAX_STREAM_BYTES:
            yield at, end, rounds
        at = end


def _inflates_too_far(data: bytes | mmap.mmap, start: int, end: int, rounds: int) -> bool:
    engines = [zlib.decompressobj() for _ in range(rounds)]
    sizes = [0] * rounds
    try:
        for at in range(start, end, 65536):
            for _ in _flow(engines, sizes, 0, bytes(data[at : min(end, at + 65536)])):
                if max(sizes) > limits.MAX_STREAM_BYTES:
                    return True
    except zlib.error:
        pass  # damaged, encrypted or something else: what came out before counts
    return max(sizes) > limits.MAX_STREAM_BYTES


def _flow(engines: list[zlib._Decompress], sizes: list[int], k: int, piece: bytes) -> Iterator[None]:
    """Push a piece through the engines from the k-th on, a step at a time."""
    while piece and not engines[k].eof:
        out = engines[k].decompress(piece, _STEP)
        sizes[k] += len(out)
        yield
        if k + 1 < len(engines):
            yield from _flow(engines, sizes, k + 1, out)
        piece = engines[k].unconsumed_tail


def page_objects(data: bytes | mmap.mmap) -> int | None:
    """How many page objects stand openly in the file; None where some may be hidden in object streams."""
    if data.find(b"/ObjStm") >= 0 or data.find(b"/Encrypt") >= 0:
        return None
    return sum(1 for _ in _PAGE_OBJECT.finditer(data))
