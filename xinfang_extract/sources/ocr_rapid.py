"""The engine of the extra `ocr`: rapidocr, whose models come in its wheel and run offline with onnxruntime."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xinfang_extract.errors import XinfangError
from xinfang_extract.page import Box
from xinfang_extract.sources.ocr import Mark, around, lines_of

if TYPE_CHECKING:
    from PIL.Image import Image

_LONGEST_SIDE = 3200
"""Pixels to which rapidocr shrinks a picture; its own 2000 loses small type on large pages."""
_EVERYTHING = {"use_det": True, "use_cls": True, "use_rec": True}  # rapidocr remembers what the last call wanted
_TRIED = 5
"""Lines that are looked at to tell which way up a page is."""
_LEAST_SCORE = 0.3
"""Lines that it is less sure of are specks and drawings."""


class RapidEngine:
    """rapidocr, loaded with its first picture."""

    name = "rapidocr"

    def __init__(self) -> None:
        self._reader: Any = None

    def read(self, picture: Image) -> Sequence[Mark]:
        """The characters of a picture, line by line as the engine finds them."""
        import numpy as np

        pixels = np.asarray(picture.convert("RGB"))
        answer = self._loaded()(pixels, **_EVERYTHING, return_word_box=True, return_single_char_box=True)
        if answer.txts is None:
            return ()
        return list(_marks(answer.word_results))

    def is_upside_down(self, picture: Image, marks: Sequence[Mark]) -> bool:
        """Whether most of the longest lines stand on their heads: the engine reads each line either way."""
        import numpy as np

        lines = sorted(lines_of(marks), key=len, reverse=True)[:_TRIED]
        heads = 0
        for line in lines:
            piece = picture.crop(around(line))
            pixels = np.asarray(piece.convert("RGB"))
            heads += self._loaded()(pixels, use_det=False, use_cls=True, use_rec=False).cls_res[0][0] == "180"
        return heads > len(lines) / 2

    def _loaded(self) -> Any:
        if self._reader is None:
            import rapidocr

            # without its models in place rapidocr would look for them on the network
            if len(list((Path(rapidocr.__file__).parent / "models").glob("*.onnx"))) < 3:
                raise XinfangError("rapidocr: its models are missing; install the wheel again: pip install rapidocr")
            self._reader = rapidocr.RapidOCR(
                params={
                    "Global.log_level": "critical",
                    "Global.max_side_len": _LONGEST_SIDE,
                    "Global.text_score": _LEAST_SCORE,
                }
            )
        return self._reader


def _marks(lines: Sequence[Any]) -> Iterator[Mark]:
    """rapidocr gives every character a slanted box as high as the padded line: level boxes as high as the type."""
    for k, line in enumerate(lines):
        for text, confidence, corners in line:
            box = _level(corners)
            share = (box[2] - box[0]) / max(len(text), 1)
            for i, char in enumerate(text):  # a Latin word may come in one piece
                place = (box[0] + i * share, box[1], box[0] + (i + 1) * share, box[3])
                yield Mark(char, place, round(float(confidence), 3), k)


def _level(corners: Sequence[Sequence[float]]) -> Box:
    xs, ys = [float(x) for x, _ in corners], [float(y) for _, y in corners]
    middle, high = sum(ys) / 4, (ys[3] + ys[2] - ys[0] - ys[1]) / 2
    return min(xs), middle - 0.36 * high, max(xs), middle + 0.36 * high
