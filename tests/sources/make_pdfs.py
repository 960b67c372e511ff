"""Makes the small PDFs in tests/data, one for each thing that PDFs do to their readers.

    python tests/sources/make_pdfs.py        # needs reportlab

The words and places are invented. Fonts are not embedded: any PDF reader has its own for them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

DATA = Path(__file__).parents[1] / "data"
SONG, HEI = "STSong-Light", "STSong-Light"
WIDTH, HEIGHT = 520.0, 737.0

LEFT = (
    "全县受理群众来信来访三百二十一件次，其中来信一百零五件、来访二百一十六批八百四十三人次，按期办结率百分之九十八。"
    "县级领导公开接访四十一次，接待群众九十六批，当场答复五十三件，交有关部门限期办理四十四件。"
)
RIGHT = (
    "全县新造林四千三百亩，封山育林一万二千亩，完成投资八百余万元。森林防火期内出动护林员二千一百人次，查处火情三起，"
    "未发生重大火灾。林业技术人员下乡一百二十次，发放明白纸五千份，培训林农六百人。"
)
THIRD = "全县农村公路通车里程一千二百公里，新修桥梁六座，改造危桥四座，投入资金三千万元，行政村通班车率达到百分之百。"


def lines_of(text: str, per_line: int, *, indent: bool = True) -> list[str]:
    """A paragraph in lines of so many characters, its first line two blanks in."""
    text = ("　　" if indent else "") + text
    return [text[i : i + per_line] for i in range(0, len(text), per_line)]


def column(c: Canvas, x: float, y: float, lines: Sequence[str], size: float = 10, pitch: float = 16) -> float:
    """Print lines under one another; the height below the last one."""
    for line in lines:
        blanks = len(line) - len(line.lstrip("　"))
        c.drawString(x + blanks * size, y, line[blanks:])
        y -= pitch
    return y


def row_by_row(c: Canvas, columns: Sequence[tuple[float, Sequence[str]]], y: float, pitch: float = 16) -> None:
    """Print columns as some programs do: the first lines of all, then the second ones."""
    for k in range(max(len(lines) for _, lines in columns)):
        for x, lines in columns:
            if k < len(lines):
                column(c, x, y - k * pitch, [lines[k]])


def running_head(c: Canvas, text: str, label: str) -> None:
    c.setFont(SONG, 8)
    c.drawString(54, 700, text)
    c.line(54, 694, 466, 694)
    c.drawCentredString(WIDTH / 2, 30, f"— {label} —")
    c.setFont(SONG, 10)


def three_columns(c: Canvas) -> None:
    """Three narrow columns drawn row by row, the gutters hardly wider than a character."""
    running_head(c, "青河年鉴2013", "45")
    columns = [(54.0 + 142 * k, lines_of(text, 12)) for k, text in enumerate((LEFT, RIGHT, THIRD))]
    row_by_row(c, columns, 670)


def unequal_columns(c: Canvas) -> None:
    """A wide and a narrow column under a heading set over both with white just at the gutter; text across below."""
    running_head(c, "青河年鉴2013", "46")
    c.setFont(HEI, 18)
    c.drawString(236, 668, "信")
    c.drawString(272, 668, "访")
    c.setFont(SONG, 10)
    row_by_row(c, [(54.0, lines_of(LEFT + LEFT, 25)), (326.0, lines_of(RIGHT, 14))], 640)
    column(c, 54, 440, lines_of("综合治理。" + THIRD + RIGHT, 41))


def offset_columns(c: Canvas) -> None:
    """Two columns whose lines stand at different heights, with different line spacing."""
    running_head(c, "青河年鉴2013", "47")
    column(c, 54, 670, lines_of(LEFT, 19), pitch=16)
    column(c, 272, 664, lines_of(RIGHT, 19), pitch=17.5)


def footnote_in_column(c: Canvas) -> None:
    """The left column ends in the middle of a sentence above a footnote; the right one goes on."""
    running_head(c, "青河年鉴2013", "48")
    text = lines_of(LEFT + "全年共接待来访群众一千二百一十七人次，比上年减少八十六人次。" + LEFT, 19)
    column(c, 54, 670, text[:6])
    c.line(54, 552, 130, 552)
    c.setFont(SONG, 7.5)
    column(c, 54, 542, ["①不含乡镇自行受理的五十一件。"], size=7.5, pitch=10)
    c.setFont(SONG, 10)
    column(c, 272, 670, text[6:])


def bold_twice(c: Canvas) -> None:
    """Numbers drawn twice, a third of a point apart, and four times."""
    running_head(c, "青河年鉴2013", "49")
    c.drawString(54, 660, "全年受理来信")
    for dx, dy in ((0, 0), (0.35, 0)):
        c.drawString(114 + dx, 660 + dy, "1122")
    c.drawString(136, 660, "件次、来访")
    for dx, dy in ((0, 0), (0.3, 0), (0, 0.3), (0.3, 0.3)):
        c.drawString(188 + dx, 660 + dy, "338")
    c.drawString(206, 660, "批次。")


HEADS = ("2013年", "2012年", "增减%")
ROWS = (
    ("信访总量", "1 321", "1 402", "-5.8"),
    ("来信", "405", "433", "-6.5"),
    ("　其中：初信", "380", "401", "-5.2"),
    ("来访", "916", "969", "-5.5"),
    ("　集体访", "—", "12", "—"),
)


def cells(c: Canvas, xs: Sequence[float], y: float, texts: Sequence[str]) -> None:
    """One row: the first cell flush left, the others flush right in their columns."""
    blanks = len(texts[0]) - len(texts[0].lstrip("　"))
    c.drawString(xs[0] + 4 + 10 * blanks, y, texts[0].lstrip("　"))
    for k, text in enumerate(texts[1:], 1):
        c.drawRightString(xs[k + 1] - 4, y, text)


def open_table(c: Canvas) -> None:
    """A table open at its sides, with upright lines and a ruled head but no lines between its rows of data."""
    running_head(c, "青河年鉴2013", "50")
    c.drawCentredString(260, 660, "表1　青河县信访情况统计表")
    xs = (80.0, 200.0, 270.0, 340.0, 410.0)
    top, bottom = 645.0, 520.0
    for y in (top, top - 20, bottom):
        c.line(xs[0], y, xs[-1], y)
    for x in xs[1:-1]:
        c.line(x, top, x, bottom)
    cells(c, xs, top - 14, ("项目", *HEADS))
    for k, row in enumerate(ROWS):
        cells(c, xs, top - 36 - 20 * k, row)


def three_line_table(c: Canvas) -> None:
    """Three level lines and no upright ones, a two-row head whose upper cells stand over two columns each."""
    running_head(c, "青河年鉴2013", "51")
    c.drawCentredString(260, 660, "表2　青河县来信来访情况")
    xs = (80.0, 180.0, 240.0, 300.0, 360.0, 420.0)
    for y in (648, 606, 520):
        c.line(xs[0], y, xs[-1], y)
    c.drawCentredString(240, 634, "来信")
    c.drawCentredString(360, 634, "来访")
    for k, text in enumerate(("件次", "人次", "批次", "人次")):
        c.drawRightString(xs[k + 2] - 4, 614, text)
    c.drawString(84, 624, "单位")
    for k, row in enumerate(
        (("城关镇", "41", "41", "36", "203"), ("石门乡", "17", "19", "8", "57"), ("双河乡", "9", "9", "—", "—"))
    ):
        cells(c, xs, 590 - 20 * k, row)
    c.setFont(SONG, 7.5)
    c.drawString(80, 508, "注：数据由县信访局提供。")


def table_in_column(c: Canvas) -> None:
    """Two columns of text; a small table without lines stands in the left one."""
    running_head(c, "青河年鉴2013", "52")
    y = column(c, 54, 670, lines_of(LEFT, 19))
    c.drawCentredString(150, y - 4, "2013年信访情况")
    xs = (60.0, 150.0, 200.0, 244.0)
    for k, row in enumerate(
        (("项目", "件次", "人次"), ("来信", "105", "105"), ("来访", "216", "843"), ("合计", "321", "948"))
    ):
        cells(c, xs, y - 24 - 16 * k, row)
    column(c, 54, y - 100, lines_of(LEFT, 19))
    column(c, 272, 670, lines_of(RIGHT + RIGHT + RIGHT, 19))


def table_beside_text(c: Canvas) -> None:
    """A small table without lines in the right column, beside lines of text in the left one."""
    running_head(c, "青河年鉴2013", "55")
    column(c, 54, 670, lines_of(LEFT, 17))
    xs = (276.0, 380.0, 420.0, 460.0)
    rows = (
        ("项目", "件次", "人次"),
        ("来信", "105", "105"),
        ("来访", "216", "843"),
        ("来电", "27", "27"),
        ("合计", "348", "975"),
    )
    for k, row in enumerate(rows):
        cells(c, xs, 654 - 16 * k, row)
    column(c, 272, 560, lines_of(RIGHT, 19))


def thumb_marks(c: Canvas) -> None:
    """The name of the part set down the outer margin, a character beside every other line; a download stamp below."""
    running_head(c, "青河年鉴2013", "56")
    column(c, 54, 670, lines_of(LEFT + RIGHT + THIRD, 40))
    c.setFont(HEI, 12)
    for k, char in enumerate("群众团体"):
        c.drawString(484, 654 - 32 * k, char + " ")
    c.setFont(SONG, 6)
    c.drawString(
        54,
        16,
        "(C)1994-2023 China Academic Journal Electronic Publishing House. All rights reserved.  http://www.cnki.net",
    )


def table_across(c: Canvas) -> None:
    """Two columns, a ruled table across both, two columns again."""
    running_head(c, "青河年鉴2013", "53")
    row_by_row(c, [(54.0, lines_of(LEFT, 19)), (272.0, lines_of(RIGHT, 19))], 670)
    xs = (54.0, 174.0, 271.0, 368.0, 466.0)
    for k in range(7):
        c.line(54, 540 - 20 * k, 466, 540 - 20 * k)
    for x in xs:
        c.line(x, 540, x, 420)
    for k, row in enumerate((("项目", *HEADS), *ROWS)):
        cells(c, xs, 526 - 20 * k, row)
    row_by_row(c, [(54.0, lines_of(THIRD, 19)), (272.0, lines_of(LEFT, 19))], 400)


def turned(c: Canvas) -> None:
    """A page laid on its side: /Rotate 90, as wide tables are."""
    c.setPageRotation(90)
    c.translate(WIDTH, 0)
    c.rotate(90)
    c.drawString(60, 470, "青河县二〇一三年信访情况：全年受理来信405件次、来访916批次。")
    c.drawString(60, 450, "其中集体访12批次，比上年减少3批次，进京上访2批次。")


def on_its_side(c: Canvas) -> None:
    """A ruled table that is set on its side, from the foot of the page upwards, under an upright running head."""
    running_head(c, "青河年鉴2013", "58")
    c.saveState()
    c.translate(430, 80)
    c.rotate(90)
    c.drawCentredString(280, 300, "表3　青河县信访情况统计表")
    xs = (40.0, 200.0, 310.0, 420.0, 530.0)
    for k in range(len(ROWS) + 2):
        c.line(xs[0], 280 - 24 * k, xs[-1], 280 - 24 * k)
    for x in xs:
        c.line(x, 280, x, 280 - 24 * (len(ROWS) + 1))
    for k, row in enumerate((("项目", *HEADS), *ROWS)):
        cells(c, xs, 264 - 24 * k, row)
    c.restoreState()


def watermark(c: Canvas) -> None:
    """Words aslant behind the text, white ones that nobody sees, and white ones on a dark bar that everybody does."""
    running_head(c, "青河年鉴2013", "59")
    c.saveState()
    c.setFillGray(0.85)
    c.setFont(SONG, 40)
    c.translate(120, 480)
    c.rotate(35)
    c.drawString(0, 0, "内部资料　注意保存")
    c.restoreState()
    column(c, 54, 640, lines_of(LEFT, 40))
    c.setFillGray(0.2)
    c.rect(54, 666, 412, 16, stroke=0, fill=1)
    c.setFillGray(1)
    c.drawString(58, 670, "【群众来信来访】")
    c.drawString(54, 300, "校样：全年受理来信917件。")


def vertical(c: Canvas) -> None:
    """Lines that run from top to bottom, the first one at the right, under a running head that does not."""
    running_head(c, "青河年鉴2013", "57")
    for k, line in enumerate(lines_of(LEFT + RIGHT, 30, indent=False)):
        column(c, 440 - 20 * k, 660, list(line), pitch=14)


def wrapped_label(c: Canvas) -> None:
    """A ruled row whose label takes two lines while its numbers stand half way between them."""
    running_head(c, "青河年鉴2013", "54")
    xs = (80.0, 160.0, 240.0, 320.0)
    ys = (640.0, 620.0, 584.0, 564.0)
    for y in ys:
        c.line(xs[0], y, xs[-1], y)
    for x in xs:
        c.line(x, ys[0], x, ys[-1])
    cells(c, xs, 626, ("单位", "来信(件)", "来访(批)"))
    c.drawString(84, 606, "县人力资源")
    c.drawString(84, 592, "社会保障局")
    c.drawRightString(236, 599, "38")
    c.drawRightString(316, 599, "47")
    cells(c, xs, 570, ("县教育局", "12", "9"))


def blank_then_text(c: Canvas) -> None:
    """An empty page before a page of text, and a page that is a picture."""
    import PIL.Image
    from reportlab.lib.utils import ImageReader

    c.showPage()
    c.setFont(SONG, 10)
    column(c, 54, 670, lines_of(LEFT, 40))
    c.showPage()
    c.drawImage(ImageReader(PIL.Image.new("L", (200, 280), 200)), 0, 0, WIDTH, HEIGHT)


def entry_over_the_page(c: Canvas) -> None:
    """Forty pages: the petition entry of page 20 goes on, without a petition word, on page 21."""
    for number in range(1, 41):
        running_head(c, "青河年鉴2013", str(100 + number))
        if number == 20:
            column(c, 54, 670, lines_of(RIGHT * 3, 40))
            column(c, 54, 520, lines_of("【信访工作】" + LEFT + "全年共办理县长批示件", 40))
        elif number == 21:
            column(c, 54, 670, lines_of("六十三件，按期办结六十一件。", 40, indent=False))
            column(c, 54, 640, lines_of(THIRD, 40))
        else:
            column(c, 54, 670, lines_of(RIGHT + THIRD, 40))
        if number < 40:
            c.showPage()


PAGES: dict[str, Callable[[Any], None]] = {
    "three-columns": three_columns,
    "unequal-columns": unequal_columns,
    "offset-columns": offset_columns,
    "footnote-in-column": footnote_in_column,
    "bold-twice": bold_twice,
    "open-table": open_table,
    "three-line-table": three_line_table,
    "table-in-column": table_in_column,
    "table-beside-text": table_beside_text,
    "thumb-marks": thumb_marks,
    "table-across": table_across,
    "turned": turned,
    "on-its-side": on_its_side,
    "watermark": watermark,
    "vertical": vertical,
    "wrapped-label": wrapped_label,
    "blank-then-text": blank_then_text,
    "entry-over-the-page": entry_over_the_page,
}


def main() -> None:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(UnicodeCIDFont(SONG))
    DATA.mkdir(exist_ok=True)
    for name, draw in PAGES.items():
        canvas = Canvas(str(DATA / f"{name}.pdf"), pagesize=(WIDTH, HEIGHT), invariant=1, pageCompression=1)
        canvas.setFont(SONG, 10)
        draw(canvas)
        canvas.save()


if __name__ == "__main__":
    main()
