"""Reading order from marks alone: pages set by the test, every measure of theirs varied."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xinfang_extract.sources.boxes import Boxes
from xinfang_extract.sources.geometry.compose import compose
from xinfang_extract.sources.geometry.glyphs import Glyph, Rule, Sheet, without_doubles
from xinfang_extract.sources.geometry.grid import is_number
from xinfang_extract.sources.geometry.turned import Turn
from xinfang_extract.sources.geometry.upright import runs_down

LEFT = (
    "全县受理群众来信来访三百二十一件次，其中来信一百零五件、来访二百一十六批八百四十三人次，按期办结率百分之九十八。"
    "县级领导公开接访四十一次，接待群众九十六批，当场答复五十三件，交有关部门限期办理四十四件。"
) * 3
RIGHT = (
    "某县新造林四千三百亩，封山育林一万二千亩，完成投资八百余万元。森林防火期内出动护林员二千一百人次，查处火情三起，"
    "未发生重大火灾。林业技术人员下乡一百二十次，发放明白纸五千份，培训林农六百人。"
) * 3


def line(text: str, x: float, y: float, size: float = 10.0, stretch: float = 0.0) -> list[Glyph]:
    """A line of print, its glyphs `stretch` further apart than they are wide."""
    pitch = size + stretch
    return [Glyph(c, x + i * pitch, y, x + i * pitch + size, y + size) for i, c in enumerate(text) if c != "　"]


def column(text: str, per_line: int, lines: int, x: float, y: float, pitch: float) -> tuple[list[Glyph], str]:
    glyphs, said = [], ""
    for k in range(lines):
        piece = text[k * per_line : (k + 1) * per_line]
        glyphs += line(piece, x, y + k * pitch)
        said += piece
    return glyphs, said


def read(glyphs: list[Glyph], rules: tuple[Rule, ...] = (), width: float = 600) -> str:
    return compose(Sheet(width, 760, tuple(glyphs), rules)).text


def closed(text: str) -> str:
    return text.replace("\n", "").replace("\u3000", "")


@settings(max_examples=60, deadline=None)
@given(
    gutter=st.floats(10, 40),
    offset=st.floats(0, 15),
    wide=st.integers(10, 24),
    narrow=st.integers(10, 24),
    lines=st.integers(5, 14),
    pitch=st.floats(13, 20),
    order=st.randoms(use_true_random=False),
)
def test_two_columns_whatever_their_widths_heights_and_drawing_order(
    gutter: float, offset: float, wide: int, narrow: int, lines: int, pitch: float, order: object
) -> None:
    one, said = column(LEFT, wide, lines, 50, 120, pitch)
    other, also = column(RIGHT, narrow, lines, 50 + 10 * wide + gutter, 120 + offset, pitch)
    glyphs = one + other
    order.shuffle(glyphs)  # type: ignore[attr-defined]
    assert closed(read(glyphs, width=140 + 10 * (wide + narrow))) == said + also


@settings(max_examples=40, deadline=None)
@given(above=st.integers(1, 4), lines=st.integers(5, 12), below=st.integers(0, 4))
def test_lines_over_both_columns_part_what_is_above_from_what_is_below(above: int, lines: int, below: int) -> None:
    across, first = column(RIGHT, 40, above, 50, 100, 16)
    y = 100 + 16 * above
    left, second = column(LEFT, 19, lines, 50, y, 16)
    right, third = column(RIGHT, 19, lines, 260, y, 16)
    under, fourth = column(LEFT[7:], 40, below, 50, y + 16 * lines, 16)
    assert closed(read(across + left + right + under)) == first + second + third + fourth


@settings(max_examples=40, deadline=None)
@given(stretch=st.floats(0, 8), per_line=st.integers(12, 30))
def test_stretched_lines_of_one_column_are_not_cut(stretch: float, per_line: int) -> None:
    glyphs: list[Glyph] = []
    for k in range(8):
        glyphs += line(LEFT[k * per_line : (k + 1) * per_line], 50, 100 + 18 * k, stretch=stretch)
    width = 100 + per_line * (10 + stretch)
    assert closed(read(glyphs, width=width)) == LEFT[: 8 * per_line]


def test_a_gutter_narrower_than_a_glyph_where_many_full_lines_stand_on_both_sides() -> None:
    for lines, apart in ((12, True), (4, False)):
        one, first = column(LEFT, 19, lines, 50, 120, 16)
        other, second = column(RIGHT, 19, lines, 248, 120, 16)
        assert (closed(read(one + other)) == first + second) is apart
    glyphs: list[Glyph] = []
    for k in range(12):  # no wider than the white between the glyphs of stretched lines
        glyphs += line(LEFT[10 * k : 10 * k + 10], 50, 100 + 18 * k, stretch=4)
        glyphs += line(RIGHT[10 * k : 10 * k + 10], 194, 100 + 18 * k, stretch=4)
    assert closed(read(glyphs)) == "".join(LEFT[10 * k : 10 * k + 10] + RIGHT[10 * k : 10 * k + 10] for k in range(12))


@pytest.mark.parametrize("begun", [19, 10])
def test_two_lines_under_a_heading_over_both_columns_stand_in_columns(begun: int) -> None:
    left, first = column(LEFT, 19, 8, 50, 160, 16)
    right, second = column(RIGHT, 19, 8, 260, 160, 16)
    heading = "三、关于群众来信来访工作的情况和几点意见"
    under = line(LEFT[:19], 50, 330) + line(LEFT[19:25], 50, 346)
    beside = line(RIGHT[:begun], 260, 330) + line(RIGHT[begun : begun + 6], 260, 346)
    want = first + second + heading + LEFT[:25] + RIGHT[: begun + 6]
    assert closed(read(left + right + line(heading, 150, 300) + under + beside)) == want


@pytest.mark.parametrize(("one", "other"), [("信访", "工作"), ("群众信访", "调处工作"), ("来信来访工", "作情况如下")])
def test_a_wide_heading_over_both_columns_may_leave_the_gutter_free(one: str, other: str) -> None:
    middle = 250
    heading = line(one, middle - 20 - 14 * len(one), 100, 14) + line(other, middle + 20, 100, 14)
    left, first = column(LEFT, 19, 8, 50, 140, 16)
    right, second = column(RIGHT, 19, 8, 260, 140, 16)
    assert closed(read(heading + left + right, width=500)) == one + other + first + second


ROWS = (("1985", "412", "731", "1143"), ("1986", "398", "702", "1100"), ("1987", "377", "688", "1065"))
NAMES = (("年度", 60), ("来信", 160), ("来访", 250), ("合计", 340))


def digits(number: str, x: float, y: float, width: float = 5, height: float = 10) -> list[Glyph]:
    """A number that begins at `x`, its digits `width` wide."""
    return [Glyph(c, x + width * i, y, x + width * (i + 1), y + height) for i, c in enumerate(number)]


def numbers(right: tuple[float, ...], y: float) -> list[Glyph]:
    """The rows of a table whose columns end at `right`."""
    return [
        glyph
        for k, row in enumerate(ROWS)
        for number, x in zip(row, right, strict=True)
        for glyph in digits(number, x - 5 * len(number), y + 18 * k)
    ]


def test_heads_set_letter_by_letter_stand_over_their_columns() -> None:
    heads = [g for word, x in NAMES for i, c in enumerate(word) for g in line(c, x + 22 * i, 100)]
    text = read(heads + numbers((90, 190, 280, 370), 120))
    assert text.splitlines()[0].split("\t") == ["年度", "来信", "来访", "合计"]


def test_a_caption_is_no_head_of_columns() -> None:
    heads = [g for word, x in NAMES for g in line(word, x, 100)]
    text = read(line("表三　来信来访情况", 120, 80) + heads + numbers((85, 185, 275, 365), 120))
    assert [row.split("\t") for row in text.splitlines()[:2]] == [
        ["　　表三　来信来访情况"],
        ["年度", "来信", "来访", "合计"],
    ]


@pytest.mark.parametrize("dot", "·….")
def test_leaders_are_white_and_an_ellipsis_is_none(dot: str) -> None:
    glyphs: list[Glyph] = []
    for k, (name, number) in enumerate((("来信", "412"), ("来访", "731"), ("网上信访", "143"))):
        y, end = 120 + 18.0 * k, 66 + 10 * len(name)
        glyphs += line(name, 60, y) + digits(number, 285, y)
        glyphs += [Glyph(dot, x, y, x + 6, y + 10) for x in range(end, 250, 8)]
    assert read(glyphs).split() == ["来信", "412", "来访", "731", "网上信访", "143"]
    few = [Glyph(dot, 82 + 8 * i, 120, 88 + 8 * i, 130) for i in range(2)]
    assert dot * 2 in read(line("来信", 60, 120) + few + line("不等", 100, 120))


def test_small_digits_that_are_set_high_are_marks_of_notes() -> None:
    words = line("全年受理来信", 50, 120) + line("件，办结来信", 134, 120) + line("件。", 214, 120)
    raised = digits("2", 130, 118, 3, 6)
    text = read(words + digits("2675", 110, 120) + raised + digits("2590", 194, 120))
    assert closed(text) == "全年受理来信2675²件，办结来信2590件。"
    small = digits("2675", 110, 119, 4, 7) + digits("2590", 194, 119, 4, 7)  # all of them: their font is small
    assert closed(read(words + small)) == "全年受理来信2675件，办结来信2590件。"


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.integers(0, 99999), min_size=3, max_size=3), min_size=3, max_size=8), st.booleans())
def test_tables_keep_every_number_in_its_column(numbers: list[list[int]], ruled: bool) -> None:
    glyphs: list[Glyph] = []
    edges = (60.0, 160.0, 240.0, 320.0, 400.0)
    for k, row in enumerate(numbers):
        y = 120 + 18.0 * k
        glyphs += line("城关镇石门乡双河"[k % 3 : k % 3 + 3], 64, y)
        for column_edge, number in zip(edges[2:], row, strict=True):
            digits = str(number)
            glyphs += [
                Glyph(c, column_edge - 4 - 5 * (len(digits) - i), y, column_edge + 1 - 5 * (len(digits) - i), y + 10)
                for i, c in enumerate(digits)
            ]
    bottom = 116 + 18.0 * len(numbers)
    rules = [Rule(x, 116, x, bottom) for x in edges] + [
        Rule(60, 116 + 18.0 * k, 400, 116 + 18.0 * k) for k in range(len(numbers) + 1)
    ]
    text = read(glyphs, tuple(rules) if ruled else ())
    assert [row.split("\t")[1:] for row in text.splitlines() if "\t" in row] == [
        [str(n) for n in row] for row in numbers
    ]


def test_what_stands_side_by_side_is_never_taken_for_a_double() -> None:
    digits = line("1122233", 50, 100, size=5)
    assert len(without_doubles(digits)) == 7
    shadow = [Glyph(g.text, g.x0 + 0.35, g.top + 0.2, g.x1 + 0.35, g.bottom + 0.2) for g in digits]
    assert len(without_doubles([*digits, *shadow])) == 7


def test_numbers_of_tables() -> None:
    assert all(map(is_number, ("14", "1 873", "1,873", "-5.5", "98.7%", "—", "…", "+3", "1.2万", "(12)", "２０")))
    assert not any(map(is_number, ("", "来信", "2017年", "14件", "一", "A1", "————————")))


@given(st.lists(st.one_of(st.none(), st.tuples(*[st.floats(-1000, 5000)] * 4))))
def test_boxes_come_back_to_a_hundredth_of_a_point(boxes: list[tuple[float, float, float, float] | None]) -> None:
    kept = Boxes(boxes)
    assert len(kept) == len(boxes)
    assert kept == Boxes(list(kept))
    for box, same in zip(boxes, kept, strict=True):
        assert (box is None) == (same is None)
        if box is not None and same is not None:
            assert all(abs(a - b) <= 0.0051 for a, b in zip(box, same, strict=True))
    assert kept[1:3] == list(kept)[1:3]


@given(size=st.floats(8, 14), pitch=st.floats(1.0, 2.0), gutter=st.floats(1.2, 3.0))
def test_lines_that_run_down_are_told_from_lines_that_run_across(size: float, pitch: float, gutter: float) -> None:
    across = [g for k in range(8) for g in line(LEFT[20 * k : 20 * k + 20], 50, 60 + k * pitch * size, size)]
    down = [
        Glyph(char, x, y, x + size, y + size)
        for k, char in enumerate(LEFT[:160])
        for x, y in [(500 - (k // 20) * gutter * size, 60 + (k % 20) * pitch * size)]
    ]
    assert not runs_down(across)
    assert runs_down(down)
    assert not runs_down(across + down[:19])  # a thumb mark, the label of a table's rows


def test_boxes_that_share_no_edge_are_kept_apart_however_many_there_are() -> None:
    boxes = [(k / 100, float(k), (k + 100) / 100, k + 1.0) for k in range(70_000)]
    assert list(Boxes(boxes)) == boxes


@given(
    up=st.booleans(),
    left=st.integers(0, 400),
    top=st.integers(0, 600),
    width=st.integers(1, 100),
    height=st.integers(1, 100),
)
def test_a_box_of_a_turned_page_comes_back_to_where_it_was_printed(
    up: bool, left: int, top: int, width: int, height: int
) -> None:
    turn, box = Turn(up, 500.0, 700.0), (float(left), float(top), float(left + width), float(top + height))
    turned = turn.upright(*box)
    assert (turned[2] - turned[0], turned[3] - turned[1]) == (height, width)
    assert turn.as_printed(turned) == box


def test_lines_that_run_up_the_page_are_read_from_its_left_to_its_right() -> None:
    lines = ("来信三十八件", "来访四十七批", "来电一百零五件次", "网上信访十二件")
    up = [
        Glyph(c, 100 + 20 * k, 600 - 10 * i, 110 + 20 * k, 610 - 10 * i)
        for k, t in enumerate(lines)
        for i, c in enumerate(t)
    ]
    down = [
        Glyph(c, 200 - 20 * k, 90 + 10 * i, 210 - 20 * k, 100 + 10 * i)
        for k, t in enumerate(lines)
        for i, c in enumerate(t)
    ]
    for glyphs, runs_up in ((up, True), (down, False)):
        text = compose(Sheet(500, 700, (), (), tuple(glyphs), runs_up)).text
        assert [line.strip() for line in text.split("\n") if line.strip()] == list(lines)
