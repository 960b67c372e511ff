"""Which medium a source is: told by its first bytes, and by its name where bytes alone do not say."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import PurePath

READERS: dict[str, str] = {
    "text": "xinfang_extract.sources.text",
    "html": "xinfang_extract.sources.html",
    "mhtml": "xinfang_extract.sources.html",
    "pdf": "xinfang_extract.sources.pdf",
    "docx": "xinfang_extract.sources.docx",
    "zip": "xinfang_extract.sources.archives",
    "image": "xinfang_extract.sources.images",
}
"""The module that reads each medium."""

REFUSED: dict[str, tuple[str, str]] = {
    "caj": ("is a CAJ file, which only its own reader opens", "save it as PDF in CAJViewer and read that"),
    "doc": ("is an old Word, Excel or PowerPoint file", "save it as .docx or as plain text"),
    "xlsx": ("is a spreadsheet", "save the sheet as .csv or .txt"),
    "epub": ("is an e-book", "save it as plain text or HTML"),
    "ofd": ("is an OFD file", "save it as PDF"),
    "rtf": ("is an RTF file", "save it as .docx or as plain text"),
    "djvu": ("is a DjVu file", "save it as PDF"),
    "rar": ("is a RAR or 7z archive", "unpack it, or pack it as .zip"),
    "gzip": ("is packed with gzip, bzip2 or xz", "unpack it first"),
}
"""What cannot be read: what it is and what to do instead."""

_BY_SUFFIX = {
    **dict.fromkeys((".htm", ".html", ".xhtml", ".shtml"), "html"),
    **dict.fromkeys((".mht", ".mhtml"), "mhtml"),
    ".pdf": "pdf",
    ".docx": "docx",
    ".zip": "zip",
    **dict.fromkeys((".caj", ".nh", ".kdh"), "caj"),
    **dict.fromkeys((".xlsx", ".xlsm"), "xlsx"),
    ".epub": "epub",
    ".ofd": "ofd",
}
TEXT_SUFFIXES = frozenset({".txt", ".text", ".md", ".csv", ".tsv"})
_IMAGE_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp"})
SUFFIXES = TEXT_SUFFIXES | _IMAGE_SUFFIXES | {s for s, kind in _BY_SUFFIX.items() if kind in READERS}
"""The suffixes of what is read when a whole folder is named."""

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"BM", "image?"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "doc"),
    (b"{\\rtf", "rtf"),
    (b"AT&TFORM", "djvu"),
    (b"CAJ\x00", "caj"),
    (b"HN\x00\x00", "caj"),
    (b"KDH \x00", "caj"),
    (b"Rar!\x1a\x07", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "rar"),
    (b"\x1f\x8b\x08", "gzip"),
    (b"BZh", "gzip?"),
    (b"\xfd7zXZ\x00", "gzip"),
)
_ALL_MAGIC = tuple(magic for magic, _ in _MAGIC)
_OFFICE = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx", "xl/workbook.bin": "xlsx"}
_HTML = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head)\b",
    re.IGNORECASE | re.DOTALL,
)
_MHTML = re.compile(rb"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:", re.IGNORECASE)


def kind_of(name: str, head: bytes) -> str:
    """The medium of a source called `name` that begins with `head`: a key of READERS or of REFUSED.

    A name that promises a PDF, a Word file or the like is taken at its word where the bytes do not say: its
    reader then tells what is wrong with it. A Word or Excel file whose name does not promise one is `zip` here.
    """
    suffix = PurePath(name).suffix.lower()
    promised = _BY_SUFFIX.get(suffix, "image" if suffix in _IMAGE_SUFFIXES else "text")
    # first, for an archive may begin with a PDF that is stored as it is
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return promised if promised in ("docx", "xlsx", "epub", "ofd", "zip") else _packed_kind(head)
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if promised in ("pdf", "docx", "zip", "caj", "mhtml"):
        return promised
    if head.startswith(_ALL_MAGIC):  # hardly any page does
        for magic, kind in _MAGIC:
            if head.startswith(magic) and (not kind.endswith("?") or kind.startswith(promised)):
                return kind.rstrip("?")
    if promised == "text" and _HTML.match(head):
        return "html"
    if promised == "text" and _MHTML.match(head):
        return "mhtml"
    return promised if promised in READERS else "text"


def _packed_kind(head: bytes) -> str:
    """E-books say so at once; for all else see `office_kind`."""
    return "epub" if b"mimetypeapplication/epub" in head else "zip"


def office_kind(members: Collection[str]) -> str:
    """What an archive of these files is: Word and Excel files are archives too, with such files at their root."""
    if "[Content_Types].xml" in members:
        for root, kind in _OFFICE.items():
            if root in members:
                return kind
    return "zip"
