"""From printed marks to reading order: what a PDF page and a page read by OCR have in common.

`glyphs` holds the marks, `rows` puts them on lines, `furniture` sets heads and page numbers aside, `ruled` and
`spaced` find tables, `columns` finds the gutters, `compose` writes the page's text with a box for every code point.
"""

INDENT = "\u3000\u3000"
"""What is written before the first line of a paragraph, and before a centred or right-hand line."""
