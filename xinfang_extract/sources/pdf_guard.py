"""What a PDF may do to its reader, looked at before it is read.

A stream of a few hundred kB can inflate to many hundred MB. Streams that could are inflated here piece by piece,
counting and keeping nothing; pictures are left alone, for the text does not need them.
"""

from __future__ import annotations

import mmap
import re
import zlib
from collections.abc import Iterator
from itertools import islice

from xinfang_extract import limits

_STREAM = re.compile(rb"stream\r?\n")
_PICTURE = re.compile(rb"/Subtype\s*/Image\b|/DCTDecode|/JPXDecode|/JBIG2Decode|/CCITTFaxDecode")
_DEFLATED = re.compile(rb"/(?:FlateDecode|Fl)\b")
_OWNER = re.compile(rb"(?<!\d)(\d{1,9})\s{1,4}\d{1,5}\s{0,3}\Z")
_HEAD = 1024  # bytes before a stream in which its object begins
_MANY = 20  # streams too large: no book has so many, and each takes time to tell
_DENSEST = 1032  # bytes that one deflated byte can stand for, at most
_STEP = 1 << 20
_OBJECT = re.compile(rb"/Type\s{0,4}/Page\b|/ObjStm\b|/Encrypt\b")
_WINDOW, _LONGEST = 1 << 20, 64


Bytes = bytes | mmap.mmap


def oversized(data: Bytes) -> frozenset[int] | None:
    """The numbers of the objects, pictures aside, whose streams inflate to more than `limits.MAX_STREAM_BYTES`.

    None where the whole file is to be refused: the stream holds other objects, its object is not to be told, or
    there are many of them. Streams of encrypted files cannot be judged from outside; the memory limit of the
    reading process stays.
    """
    too_large = (owner for owner, start, end, rounds in _streams(data) if _inflates_too_far(data, start, end, rounds))
    found = list(islice(too_large, _MANY))
    if len(found) == _MANY or None in found:
        return None
    return frozenset(number for number in found if number is not None)


def _streams(data: Bytes) -> Iterator[tuple[int | None, int, int, int]]:
    """Deflated streams that could be too large: whose they are, where they stand, how often they are deflated."""
    at = 0
    for hit in _hits(data, _STREAM):
        if hit < at or data[max(0, hit - 3) : hit] == b"end":
            continue
        at = data.find(b"\n", hit) + 1
        before, begun, head = data[max(0, hit - _HEAD) : hit].rpartition(b" obj")
        rounds = len(_DEFLATED.findall(head))
        if not rounds or _PICTURE.search(head):
            continue
        end = data.find(b"endstream", at)
        end = len(data) if end < 0 else end
        if (end - at) * _DENSEST**rounds > limits.MAX_STREAM_BYTES:
            yield _owner(before[-24:], head) if begun else None, at, end, rounds
        at = end


def _owner(before: bytes, head: bytes) -> int | None:
    """The number of the object that a stream belongs to; None where no page can be blamed for it."""
    number = _OWNER.search(before)
    return None if number is None or b"/ObjStm" in head or b"/XRef" in head else int(number.group(1))


def _hits(data: Bytes, pattern: re.Pattern[bytes]) -> Iterator[int]:
    """Where a short pattern occurs. The file is looked at a window at a time, and let go of behind it."""
    for start in range(0, len(data), _WINDOW):
        window = data[start : start + _WINDOW + _LONGEST]
        yield from (start + hit.start() for hit in pattern.finditer(window) if hit.start() < _WINDOW)
        if isinstance(data, mmap.mmap) and hasattr(data, "madvise"):
            data.madvise(mmap.MADV_DONTNEED)


def _inflates_too_far(data: Bytes, start: int, end: int, rounds: int) -> bool:
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


def page_objects(data: Bytes) -> int | None:
    """How many page objects stand openly in the file; None where some may be hidden in object streams."""
    count = 0
    for hit in _hits(data, _OBJECT):
        if data[hit : hit + 7] in (b"/ObjStm", b"/Encryp"):
            return None
        count += data[hit : hit + 5] == b"/Type"
    return count
