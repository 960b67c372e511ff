"""Pages that nobody printed: pieces of real ones put together at random, damaged ones, one piece without end."""

from __future__ import annotations

from pathlib import Path
from random import Random

ROOT = Path(__file__).parents[1]
SIZE = 100_000  # characters of the long ones

PIECES = (
    *("0", "1", "7", "261", "1 286", "1,873", "12345678901234567890", "1.5", "3.", ".3", "０", "１２", "〇", "一", "二十三"),
    *("十", "百", "千", "万", "亿", "廿", "两", "一千零五", "一六五", "百百百", "万万亿", "半", "几", "数十"),
    *("件", "件次", "件(批)次", "批", "批次", "人次", "人", "名", "起", "宗", "案", "例", "封", "户", "个", "条", "次", "%", "％", "‰"),
    *("来信", "来访", "信访", "网上信访", "来电", "接访", "下访", "上访", "集体访", "重复", "联名", "越级", "进京", "赴省", "到市", "县长信箱"),
    *("受理", "接待", "办结", "化解", "转办", "交办", "立案", "复查", "复核", "督办", "积案", "办结率", "满意率", "上级交办"),
    *("其中", "其中：", "包括", "分别", "分别为", "各", "依次", "此外", "另", "共", "共计", "合计", "总计", "占", "占总数的"),
    *("比上年", "同比", "上年同期", "增加", "减少", "上升", "下降", "增长", "持平", "从", "到", "减少到", "增加至", "倍", "个百分点"),
    *("2017年", "1951年", "2011—2015年", "1—10月", "上半年", "同年", "是年", "9999年", "0年", "年", "月", "日"),
    *("，", "。", "、", "；", "：", "（", "）", "(", ")", "【", "】", "〔", "《", "》", "“", "”", "—", "-", "–", "~", "·", "…", "/", "\\", "|", "│", "+", "="),
    *("\n", "\n\n", "\r\n", "\r", "\t", "  ", " ", "\u3000", "\u3000\u3000", "\f", "\v", "\x00", "\x1b[31m", "\ufeff", "\u200b", "\u2028", "\x85"),
    *("\ud800", "\udfff", "\U0010ffff", "\u0301", "\u202e", "e\u0301", "ﬁ", "㈠", "①", "⑴", "Ⅳ", "½", "²", "٣", "३", "𝟗", "⼀", "壹", "貳"),
    *("信(fǎng)", "訪", "訪(fǎng)", "總", "件\n次", "1\n286", "12 3 45", "信访局", "县信访局", "国土局", "乡镇", "法院", "全县", "澄江县", "表1", "单位：件"),
    *("一、", "（一）", "1.", "第一节", "第3批次", "续表3", "注：", "- 12 -", "首页 > 正文", "来源：", "Ａ", "abc", "http://a.b/c?d=1", "a@b.c", "12:30"),
)  # fmt: skip


def corpus() -> list[str]:
    """The pages we have written ourselves."""
    files = [*sorted((ROOT / "samples").rglob("*.txt")), *sorted((ROOT / "tests" / "pages").glob("*.txt"))]
    return [file.read_text(encoding="utf-8") for file in files]


class Texts:
    """An endless supply of texts, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.pages = corpus()

    def make(self) -> str:
        """The next text."""
        ways = (
            self.pieces,
            self.pieces,
            self.damaged,
            self.damaged,
            self.damaged,
            self.endless,
            self.table,
            self.characters,
        )
        return self.random.choice(ways)()

    def pieces(self) -> str:
        """Pieces at random."""
        r = self.random
        return "".join(r.choices(PIECES, k=r.choice((3, 10, 30, 100, 1000))))

    def damaged(self) -> str:
        """A page with parts cut out, doubled, moved, or pieces put in."""
        r = self.random
        text = r.choice(self.pages)
        for _ in range(r.choice((1, 1, 3, 10, 40))):
            at, length = r.randrange(len(text) + 1), r.choice((1, 1, 2, 5, 30, 300))
            piece = text[at : at + length]
            what = r.randrange(6)
            if what == 0:
                text = text[:at] + text[at + length :]
            elif what == 1:
                text = text[:at] + piece * r.choice((2, 3, 50)) + text[at + length :]
            elif what == 2:
                to = r.randrange(len(text) + 1)
                text = text[:to] + piece + text[to:]
            elif what == 3:
                text = text[:at] + "".join(r.choices(PIECES, k=r.choice((1, 2, 5)))) + text[at:]
            elif what == 4:
                other = r.choice(self.pages)
                to = r.randrange(len(other) + 1)
                text = text[:at] + other[to : to + length] + text[at:]
            else:
                text = text[:at] + text[at:].replace(
                    r.choice("，。、；：\n年件人"), r.choice(("", " ", "\n", "，")), 40
                )
        return text[:SIZE]

    def endless(self) -> str:
        """A few pieces again and again, to 100 kB."""
        r = self.random
        unit = "".join(r.choices(PIECES, k=r.choice((1, 1, 2, 3, 5, 8))))
        start = "".join(r.choices(PIECES, k=r.choice((0, 3))))
        size = r.choice((2_000, 20_000, SIZE))
        return (start + unit * (size // len(unit) + 1))[:size]

    def table(self) -> str:
        """Rows and columns of pieces, parted by tabs, bars or blanks."""
        r = self.random
        gap = r.choice(("\t", " | ", "    ", "│", ",", "\u3000\u3000"))
        wide, high = r.choice((2, 5, 40, 300)), r.choice((2, 10, 100))
        rows = [gap.join("".join(r.choices(PIECES, k=r.choice((0, 1, 2)))) for _ in range(wide)) for _ in range(high)]
        return "\n".join(rows)[:SIZE]

    def characters(self) -> str:
        """Characters from anywhere, surrogates too, among digits and units."""
        r = self.random
        length = r.choice((10, 200, 5000))
        return "".join(chr(r.randrange(0x110000)) if r.random() < 0.5 else r.choice(PIECES) for _ in range(length))
