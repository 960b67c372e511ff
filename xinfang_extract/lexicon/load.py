"""Read lexicon files, check them, and find their words in a text: the leftmost, then the longest."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from xinfang_extract.errors import LexiconError
from xinfang_extract.lexicon.term import ROLES, Term

OURS = (
    "neutral.toml", "decoys.toml", "rates.toml", "comparisons.toml", "cues.toml",
    "stages.toml", "bodies.toml", "manners.toml", "subjects.toml",
)  # fmt: skip
CODES = {
    "channel": {"letter", "visit", "online", "phone", "video", "mailbox", "other", "all"},
    "form": {"individual", "collective", "first", "repeat", "joint", "abnormal"},
    "level": {"township", "county", "prefecture", "province", "national", "higher"},
    "stage": {"received", "assigned", "transferred", "filed", "resolved", "replied", "pending", "reviewed",
              "supervised", "sanctioned", "other"},
    "body_type": {"petition_office", "department", "township", "leader", "court", "procuratorate", "congress",
                  "police", "discipline", "mass_org", "other"},
    "measure": {"cases", "batches", "persons"},
}  # fmt: skip
GOES_ON = {"处": "理置分罚", "组": "织成", "科": "技学", "部": "门", "办": "理结", "员": "单"}
"""Last characters of bodies, each with those that make another word of it: 处理, 组织, 科技, 部门, 办理, 成员单位."""
NAMES = {f.name for f in fields(Term)}


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Words with their terms. Later files win over earlier ones; nothing is changed after loading.

    Two lexicons are the same only if they are one, so that what is worked out from one can be kept by it.
    """

    terms: dict[str, Term]
    lengths: dict[str, tuple[int, ...]]  # of the words that begin with one or two characters, longest first
    firsts: re.Pattern[str]

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, Term]]:
        """The words in `text[start:end]`, none overlapping: at each place the longest that begins there."""
        stop = len(text) if end is None else end
        terms, lengths = self.terms, self.lengths
        at = start
        for hit in self.firsts.finditer(text, start, stop):
            i = hit.start()
            if i < at:
                continue
            for n in lengths.get(text[i : i + 2], ()) or lengths.get(text[i], ()):
                if i + n <= stop and (term := terms.get(text[i : i + n])) is not None:
                    if n > 1 and text.startswith("人次", i + n - 1):
                        continue  # 上访人次: its 人 is that of the measure
                    if term.role == "body" and text[i + n : i + n + 1] in GOES_ON.get(text[i + n - 1], ()):
                        continue  # 人民来信处理312件: no 人民来信处
                    at = i + n
                    yield i, at, term
                    break


@lru_cache(maxsize=8)
def _load(paths: tuple[Path, ...]) -> Lexicon:
    terms: dict[str, Term] = {}
    here = Path(__file__).parent
    for path in (*(here / name for name in OURS), *paths):
        for term in read_terms(path):
            terms.update(dict.fromkeys(term.words, term))
    firsts = re.compile("[" + "".join(map(re.escape, sorted({word[0] for word in terms}))) + "]")
    return Lexicon(terms, _lengths(terms), firsts)


def _lengths(words: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """By the first two characters how long the words are that begin so, longest first; a word of one is among them."""
    found: dict[str, set[int]] = {}
    for word in words:
        found.setdefault(word[:2], set()).add(len(word))
    for begin, lengths in found.items():
        if begin[0] in found:
            lengths.add(1)
    return {begin: tuple(sorted(lengths, reverse=True)) for begin, lengths in found.items()}


def load(paths: Sequence[str | Path] = ()) -> Lexicon:
    """Our lexicon, with the user's own files laid over it (`--lexicon my.toml`).

    Raises:
        LexiconError: a file is missing or not TOML, or has an unknown key, role or code.
    """
    return _load(tuple(Path(p) for p in paths))


def read_terms(path: Path) -> Iterator[Term]:
    """The terms of one file. A file has `role`, `source` and a list of `[[term]]`; a term may give its own role."""
    try:
        with path.open("rb") as file:
            data = tomllib.load(file)
    except OSError as error:
        raise LexiconError(f"{path}: cannot be read ({error.strerror}); check the path given to --lexicon") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LexiconError(f"{path}: not valid TOML ({error}); see “how to add a word” in CONTRIBUTING.md") from error
    if unknown := set(data) - {"role", "source", "term"}:
        raise LexiconError(f"{path}: unknown key {min(unknown)!r}; a file has role, source and [[term]]")
    entries = data.get("term", [])
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise LexiconError(f"{path}: term must be a list of [[term]] tables")
    for number, entry in enumerate(entries, 1):
        yield _term(entry, data, f"{path}: term {number}")


def _term(entry: dict[str, Any], data: dict[str, Any], where: str) -> Term:
    entry = {"role": data.get("role", ""), "source": data.get("source", ""), **entry}
    if unknown := set(entry) - NAMES:
        raise LexiconError(f"{where}: unknown key {min(unknown)!r}; known are {', '.join(sorted(NAMES))}")
    words = entry.get("words")
    if not isinstance(words, list) or not words or not all(isinstance(w, str) and w.strip() for w in words):
        raise LexiconError(f"{where}: words must be a list of one or more words")
    if entry["role"] not in ROLES:
        raise LexiconError(f"{where}: unknown role {entry['role']!r}; known are {', '.join(ROLES)}")
    for name, value in entry.items():
        if name in ("people", "weak"):
            if not isinstance(value, bool):
                raise LexiconError(f"{where}: {name} must be true or false")
        elif name != "words" and not isinstance(value, str):
            raise LexiconError(f"{where}: {name} must be text")
        if name in CODES and value and not set(value.split("+")) <= CODES[name]:
            raise LexiconError(f"{where}: unknown {name} {value!r}; known are {', '.join(sorted(CODES[name]))}")
    return Term(**{**entry, "words": tuple(_fold(w) for w in words)})


def _fold(word: str) -> str:
    """As the text view writes it: full-width brackets and commas."""
    return word.strip().replace("(", "（").replace(")", "）").replace(",", "，")
