"""Charts: what is in them, where fonts are missing, the same bytes twice."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.panel.made import BOOKS, book
from xinfang_extract.cli import run
from xinfang_extract.panel import Choice, build
from xinfang_extract.plots import PlotError, coverage_chart, draw, lines, series_chart
from xinfang_extract.plots.fonts import chinese_font

PAGES = [str(path) for path in sorted((Path(__file__).parents[2] / "samples" / "three-books").glob("*.txt"))]


def chart(filetype: draw.FileType = "svg", language: draw.Language = "zh", *, fill: bool = True) -> bytes:
    with build([], Choice(fill=fill), BOOKS) as panel:
        title, panels = lines.series(panel, None, language)
        return series_chart(title, panels, filetype, language)


def test_an_svg_has_its_words_as_words_and_a_mark_for_every_number() -> None:
    svg = chart().decode("utf-8")
    words = re.findall(r"<text[^>]*>([^<]*)</text>", svg)
    assert {"澄江县", "件次", "合计", "来信", "空心：有矛盾；叉：补入", "2015", "2018"} <= set(words)
    assert "Noto Sans CJK SC" in svg and "Microsoft YaHei" in svg  # whoever opens it has one of them


def test_in_english() -> None:
    words = re.findall(r"<text[^>]*>([^<]*)</text>", chart(language="en").decode("utf-8"))
    assert {"All channels", "Letters", "cases"} <= set(words)


def test_twice_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert chart() == chart()
    monkeypatch.setattr(draw, "chinese_font", lambda: "DejaVu Sans")
    assert chart("png") == chart("png")


def test_lines_know_conflicts_gaps_and_what_was_filled() -> None:
    with build([], Choice(fill=True), BOOKS) as panel:
        _, ((measure, (total, letters)),) = lines.series(panel, "530481", "zh")
    assert (measure, total.label, letters.label) == ("件次", "合计", "来信")
    assert total.points == ((2015, 280.0), (2016, 300.0), (2017, 320.0), (2018, 350.0))
    assert (total.conflicts, total.derived, letters.derived) == (
        frozenset({2015}),
        frozenset({2017}),
        frozenset({2017}),
    )


def test_a_png_without_a_font_for_chinese_says_which_package_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draw, "chinese_font", lambda: None)
    with pytest.raises(PlotError, match="apt install fonts-noto-cjk"):
        chart("png")


def test_a_font_that_came_after_the_list_of_fonts_was_made_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    from matplotlib import font_manager

    installed = SimpleNamespace(fname="/fonts/old.ttf", name="Old")
    manager = SimpleNamespace(ttflist=[installed])

    def addfont(path: str) -> None:
        if "broken" in path:
            raise RuntimeError("unknown file format")
        manager.ttflist.append(SimpleNamespace(fname=path, name="Noto Sans CJK JP"))

    manager.addfont = addfont
    monkeypatch.setattr(font_manager, "fontManager", manager)
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: ["/fonts/old.ttf", "/fonts/broken.ttf"])
    assert chinese_font() is None
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: ["/fonts/broken.ttf", "/fonts/noto.ttc"])
    assert chinese_font() == "Noto Sans CJK JP"
    assert len(manager.ttflist) == 2


def test_several_regions_need_a_name() -> None:
    books = [*BOOKS, book(2015, region="凤庆县", all=9)]
    with build([], Choice(), books) as panel:
        with pytest.raises(PlotError, match="2 regions; name one with --place: "):
            lines.series(panel, None, "zh")
        title, _ = lines.series(panel, "凤庆县", "zh")
        assert title == "凤庆县"
        with pytest.raises(PlotError, match="宝清县"):
            lines.series(panel, "宝清县", "zh")


def test_a_county_that_became_a_city_is_one_line() -> None:
    with build([], Choice(), [book(2018, all=10), book(2020, region="澄江市", all=30)]) as panel:
        title, ((_, (line,)),) = lines.series(panel, "澄江市", "zh")
    assert title == "澄江县、澄江市" and [year for year, _ in line.points] == [2018, 2020]


def test_two_places_of_one_name_are_never_one_line() -> None:
    books = [book(2015, region="鼓楼区", name="a.txt", all=100), book(2015, region="鼓楼区", name="b.txt", all=900)]
    with build([], Choice(), books) as panel:
        with pytest.raises(
            PlotError, match=r"鼓楼区 is 2 places; name one with --place: 鼓楼区 \(a.txt\), 鼓楼区 \(b.txt\)"
        ):
            lines.series(panel, "鼓楼区", "zh")
        title, ((_, (line,)),) = lines.series(panel, "鼓楼区 (b.txt)", "zh")
    assert (title, line.points) == ("鼓楼区", ((2015, 900.0),))


def test_places_that_were_merged_later_have_a_line_each() -> None:
    books = [book(2010, region=region, all=9) for region in ("平江区", "沧浪区")] + [
        book(2013, region="姑苏区", all=50)
    ]
    with build([], Choice(), books) as panel:
        _, ((_, (line,)),) = lines.series(panel, "姑苏区", "zh")
    assert line.points == ((2013, 50.0),)


def test_the_grid() -> None:
    with build([], Choice(), BOOKS) as panel:
        squares = lines.squares(panel)
        svg = coverage_chart("覆盖", squares, panel.years, lines.state_labels("zh"), "svg").decode("utf-8")
    assert squares == [("澄江县 530481", ["conflict", "found", "absent", "found"])]
    assert "有矛盾" in svg and "澄江县 530481" in svg and "≠" in svg


def test_an_empty_panel_is_told() -> None:
    with build([], Choice(), []) as panel:
        with pytest.raises(PlotError):
            lines.series(panel, None, "zh")
        with pytest.raises(PlotError):
            lines.squares(panel)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.svg"
    assert run(["plot", *PAGES, "-q", "-o", str(path)]) == 0
    assert "沅川县" in path.read_text("utf-8")
    assert run(["plot", *PAGES, "-q", "--coverage", "-o", str(tmp_path / "b.svg"), "--labels", "en"]) == 0
    assert run(["plot", *PAGES, "-q", "-o", str(path)]) == 2
    assert run(["plot", *PAGES, "-o", str(tmp_path / "a.pdf")]) == 2
    assert "those that do: .svg, .png" in capsys.readouterr().err
