"""Every limit in one place: how much of a file is read before the reader stops and says so.

They are generous for real books and small enough that a hostile file costs seconds and a fixed amount of memory.
Bytes and pixels are counted while reading, never taken from what a file says about itself.
"""

from __future__ import annotations

from typing import Final

MIB: Final = 1024 * 1024

# any file
MAX_FILE_BYTES: Final = 2048 * MIB
"""Files on disk above this are refused (a yearbook of 1,500 scanned pages has about 600 MiB)."""

# PDF
MAX_PDF_PAGES: Final = 20_000
"""Pages read of one PDF, whatever its page tree promises."""
MAX_STREAM_BYTES: Final = 64 * MIB
"""What one stream of a PDF (a page's drawing, a font) may inflate to; pages that need a larger one are given up.

Images are not inflated at all."""
MAX_PAGE_GLYPHS: Final = 60_000
"""Characters on one PDF page; a dense newspaper page has 15,000."""
MAX_PAGE_PATHS: Final = 20_000
"""Drawn lines on one PDF page that are looked at for tables; a map has more, and no table."""
MAX_FORM_DEPTH: Final = 6
"""Drawings within drawings (form XObjects) that are followed for ruling lines."""
PAGE_SECONDS: Final = 20.0
"""Silence after which the process that reads a PDF is stopped and the page given up."""
READER_MEMORY_BYTES: Final = 1024 * MIB
"""Address space of the process that reads a PDF (Linux and other systems that enforce it)."""
MAX_RESTARTS: Final = 3
"""Pages of one PDF that may bring its reading process down before the pages left are given up, each by its number."""

# images and OCR
MAX_IMAGE_PIXELS: Final = 100_000_000
"""Declared width × height of a picture that is unpacked (an A4 page at 600 dpi has 35 million)."""
MAX_IMAGE_FRAMES: Final = 2_000
"""Pages of one TIFF."""
OCR_DPI: Final = 200
"""Resolution at which a PDF page is drawn for OCR."""
MAX_OCR_PIXELS: Final = 16_000_000
"""Pixels handed to the OCR engine; a larger page is drawn smaller (A4 at 400 dpi has 15 million)."""

# archives
MAX_ARCHIVE_MEMBERS: Final = 20_000
MAX_MEMBER_BYTES: Final = 256 * MIB
"""What one file in an archive may inflate to."""
MAX_ARCHIVE_BYTES: Final = 2048 * MIB
"""What all files of one archive may inflate to, together."""
MAX_ARCHIVE_DEPTH: Final = 2
"""Archives within archives."""

# markup
MAX_MARKUP_BYTES: Final = 32 * MIB
"""HTML, MHTML and the XML of a .docx."""
MAX_MARKUP_NODES: Final = 500_000
MAX_TABLE_SPAN: Final = 200
"""Columns or rows that one cell may claim."""
MAX_TABLE_CELLS: Final = 100_000
MAX_MARKUP_DEPTH: Final = 5_000
"""Elements within elements."""
