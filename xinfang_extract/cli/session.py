"""Source after source: each is read and extracted, what fails is said in one line, and the others go on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from xinfang_extract import api
from xinfang_extract.cli import terminal
from xinfang_extract.cli.progress import Progress
from xinfang_extract.errors import XinfangError
from xinfang_extract.extraction import Extraction
from xinfang_extract.options import Options
from xinfang_extract.page import TROUBLES, Page, PageState
from xinfang_extract.sources import Reading, open_source
from xinfang_extract.sources.inputs import LeftOut, expand
from xinfang_extract.store.schema import FILE_NAME


def runs_and_pages(names: Sequence[str]) -> tuple[list[Path], list[str]]:
    """The folders among `names` that a batch made, and the rest, which are pages to read."""
    named = [Path(name) for name in names if (Path(name) / FILE_NAME).exists()]
    runs = {run.resolve(): run for run in reversed(named)}  # each once, by the first of its names
    return list(reversed(runs.values())), [name for name in names if Path(name) not in named]


class Session:
    """One run of a command over its inputs. `lost` names those of which a page, or all, could not be read so far."""

    def __init__(
        self,
        reading: Reading,
        options: Options,
        lexicons: Sequence[Path],
        *,
        progress: Progress,
        verbose: bool = False,
        quiet: bool = False,
    ) -> None:
        self.lost: list[str] = []
        self._reading = reading
        self._options = options
        self._lexicon = api.words(list(lexicons)) if lexicons else None
        self._verbose = verbose
        self._quiet = quiet
        self._progress = progress

    @property
    def failed(self) -> bool:
        """Whether an input, or a page of one, could not be read."""
        return bool(self.lost)

    def extractions(self, names: Sequence[str]) -> Iterator[Extraction]:
        """What each source gives, in order; those that cannot be read are left out and said."""
        for _, extraction in self.named(names):
            yield extraction

    def named(self, names: Sequence[str]) -> Iterator[tuple[str, Extraction]]:
        """The name of each source and what it gives, as `extractions` does."""
        inputs = list(expand(names))
        for name in inputs:
            self._progress.step(str(name), len(inputs))
            if isinstance(name, str):
                extraction = self._one(name)
                if extraction is not None:
                    yield name, extraction
            elif isinstance(name, LeftOut):
                self._left_out(name)
            else:
                self._failed(name.source, str(name))
        self._progress.clear()

    def _left_out(self, files: LeftOut) -> None:
        if not self._quiet:
            self._progress.clear()
            terminal.tell(str(files))

    def _one(self, name: str) -> Extraction | None:
        try:
            extraction = api.extract_source(open_source(name), self._reading, self._options, self._lexicon)
        except XinfangError as error:
            self._failed(name, str(error))
            return None
        except MemoryError:
            self._failed(name, f"{name}: takes more memory than there is; split it, or read part of it with --pages")
            return None
        except Exception as error:  # whatever it is, the other inputs are still to be done
            if self._verbose:
                import traceback

                traceback.print_exc()
            what = f"{type(error).__name__}: {error}"
            self._failed(name, f"{name}: a fault in xinfang itself ({what}); please report it with the page")
            return None
        self._remark(name, extraction)
        return extraction

    def _failed(self, name: str, message: str) -> None:
        self.lost.append(name)
        self._progress.clear()
        terminal.complain(message)

    def _remark(self, name: str, extraction: Extraction) -> None:
        """Say which pages could not be read, and with -v how the others were."""
        bad = [page for page in extraction.pages if page.state is not PageState.OK]
        lost = [page for page in bad if page.state is not PageState.NO_TEXT]
        if lost or (bad and len(bad) == len(extraction.pages)):
            self.lost += dict.fromkeys(page.source for page in lost or bad)
        self._progress.clear()
        for line in page_remarks(extraction.pages):
            if not self._quiet or bad:
                terminal.warn(line)
        if self._verbose:
            terminal.tell(_summary(name, extraction))


def page_remarks(pages: Sequence[Page]) -> Iterator[str]:
    """One line for each thing that happened to pages, naming the pages: `a.pdf: pages 3-5, 9: no text to read; …`.

    Pages of an archive have the names of the files in it.
    """
    of = Counter(page.source for page in pages)
    groups: dict[tuple[str, str], list[int]] = {}
    for page in pages:
        words = [word for word in (TROUBLES.get(page.state, ""), page.note) if word]
        if words:
            groups.setdefault((page.source, "; ".join(words)), []).append(page.number)
    for (name, what), numbers in groups.items():
        if of[name] == 1 and numbers == [1]:
            yield f"{name}: {what}"
        else:
            yield f"{name}: {'page' if len(numbers) == 1 else 'pages'} {_ranges(numbers)}: {what}"


def _ranges(numbers: Sequence[int]) -> str:
    """`1-3, 7`."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(f"{low}" if low == high else f"{low}-{high}" for low, high in runs)


def _summary(name: str, extraction: Extraction) -> str:
    encodings = ", ".join(dict.fromkeys(page.encoding for page in extraction.pages if page.encoding))
    told = [
        terminal.many(len(extraction.pages), "page") + (f" in {encodings}" if encodings else ""),
        terminal.many(len(extraction.figures), "figure"),
        terminal.many(len(extraction.unread), "unread number"),
        terminal.many(len(extraction.checks), "check"),
        terminal.many(len(extraction.conflicts), "conflict"),
    ]
    if extraction.figures and all(figure.year is None for figure in extraction.figures):
        told.append("no year printed (--year gives one)")
    return f"{name}: {', '.join(told)}"
