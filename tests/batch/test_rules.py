"""The version of the rules: the same for the same, another for everything that could change a result."""

from __future__ import annotations

from pathlib import Path

import pytest

from xinfang_extract.batch.rules import code_version, rules_version
from xinfang_extract.batch.settings import Settings, lexicon_of, read_lexicons
from xinfang_extract.errors import LexiconError
from xinfang_extract.options import Options
from xinfang_extract.sources import PageRanges, Reading

PLAIN = rules_version(Reading(), Options(), (), "w")


@pytest.mark.parametrize(
    ("reading", "options", "lexicons"),
    [
        (Reading(encoding="gb18030"), Options(), ()),
        (Reading(pages=PageRanges.parse("1-3")), Options(), ()),
        (Reading(ocr="never"), Options(), ()),
        (Reading(), Options(year=2017), ()),
        (Reading(), Options(region="澄江县"), ()),
        (Reading(), Options(), (("my.toml", b"role = 'cue'"),)),
    ],
)
def test_what_the_user_gives_makes_another_version(reading: Reading, options: Options, lexicons: tuple[()]) -> None:
    assert rules_version(reading, options, lexicons, "w") != PLAIN


def test_a_password_and_the_name_of_a_lexicon_make_none() -> None:
    assert rules_version(Reading(password="x"), Options(), (), "w") == PLAIN
    one, other = (rules_version(Reading(), Options(), ((name, b"x"),), "w") for name in ("a.toml", "b.toml"))
    assert one == other


def test_the_code_makes_the_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "package"
    for name in ("batch/rules.py", "rules/levels.py", "lexicon/bodies.toml", "cli/batch.py", "store/plan.py"):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text("1")
    monkeypatch.setattr("xinfang_extract.batch.rules.__file__", str(package / "batch" / "rules.py"))

    def now() -> str:
        code_version.cache_clear()
        return code_version()

    first = now()
    for elsewhere in ("cli/batch.py", "store/plan.py"):
        (package / elsewhere).write_text("2")
        assert now() == first
    for inside in ("rules/levels.py", "lexicon/bodies.toml"):
        before = now()
        (package / inside).write_text("2")
        assert now() != before
    monkeypatch.undo()
    code_version.cache_clear()


def test_words_of_the_user_travel_with_the_settings(tmp_path: Path) -> None:
    ours = Path(__file__).parents[2] / "xinfang_extract" / "lexicon" / "bodies.toml"
    lexicons = read_lexicons((ours,))
    assert lexicons[0][0] == "bodies.toml"
    assert lexicon_of(Settings(lexicons=lexicons)) is not None
    assert lexicon_of(Settings()) is None
    (tmp_path / "bad.toml").write_text("no toml [")
    with pytest.raises(LexiconError, match=r"bad\.toml"):
        read_lexicons((tmp_path / "bad.toml",))
