"""Write the table of traditional and variant glyphs that the view folds, `xinfang_extract/view/simplified.tsv`.

    python tools/make_trad_table.py

Needs the package `opencc-python-reimplemented` (Apache-2.0), whose dictionary of characters it reads; the
project itself does not need it. Every row is one code point and the one code point it is read as.
"""

from __future__ import annotations

import unicodedata
from importlib import metadata, util
from pathlib import Path

PACKAGE = "opencc-python-reimplemented"
OUT = Path(__file__).parents[1] / "xinfang_extract" / "view" / "simplified.tsv"

# Variants that the dictionary leaves alone or gives as a second choice, met in pages of petition work.
OWN = {
    "覆": "复",  # 答覆, 覆查
    "眾": "众",
    "羣": "群",
    "峯": "峰",
    "裡": "里",
    "祕": "秘",
    "覈": "核",
    "牀": "床",
    "佔": "占",
    "併": "并",
    "並": "并",
    "幷": "并",
    "彙": "汇",
    "週": "周",
    "啓": "启",
    "啟": "启",
    "説": "说",
    "閲": "阅",
    "鋭": "锐",
    "戸": "户",
    "衞": "卫",
    "敎": "教",
    "戓": "或",
    "毎": "每",
    "産": "产",
    "絶": "绝",
    "査": "查",
    "録": "录",
    "縂": "总",
    "総": "总",
    "緫": "总",
    "鄕": "乡",
    "郷": "乡",
    "処": "处",
    "県": "县",
    "対": "对",
    "囯": "国",
    "囘": "回",
    "廽": "回",
    "寃": "冤",
    "収": "收",
    "羙": "美",
    "兩": "两",
    "両": "两",
    "卄": "廿",
    "甦": "苏",
    "槪": "概",
    "彔": "录",
    "淸": "清",
    "靑": "青",
    "値": "值",
    "亊": "事",
    "眞": "真",
    "旣": "既",
    "卽": "即",
    "郞": "郎",
    "晩": "晚",
    "鎭": "镇",
    "愼": "慎",
    "塡": "填",
    "淨": "净",
    "凈": "净",
    "硏": "研",
    "尙": "尚",
    "佈": "布",
    "託": "托",
    "傢": "家",
    "嚮": "向",
    "麽": "么",
    "麼": "么",
    "後": "后",
    "徵": "征",
}
RADICALS = {  # of U+2E80…U+2EFF, which have no compatibility mapping of their own
    "⺀": "冫", "⺁": "厂", "⺄": "乙", "⺆": "冂", "⺇": "几", "⺈": "刀", "⺊": "卜", "⺋": "卩", "⺌": "小",
    "⺍": "小", "⺏": "尢", "⺐": "尢", "⺓": "幺", "⺔": "彑", "⺕": "彐", "⺖": "忄", "⺗": "心", "⺘": "扌",
    "⺙": "攵", "⺛": "旡", "⺝": "月", "⺞": "歹", "⺟": "母", "⺠": "民", "⺡": "氵", "⺢": "氺", "⺣": "灬",
    "⺤": "爫", "⺥": "爫", "⺦": "丬", "⺨": "犭", "⺩": "王", "⺪": "疋", "⺫": "目", "⺬": "示", "⺭": "礻",
    "⺮": "竹", "⺯": "纟", "⺰": "纟", "⺱": "罒", "⺲": "罒", "⺳": "网", "⺴": "网", "⺵": "网", "⺶": "羊",
    "⺷": "羊", "⺸": "羊", "⺹": "老", "⺺": "肀", "⺻": "聿", "⺼": "月", "⺽": "臼", "⺾": "艹", "⺿": "艹",
    "⻀": "艹", "⻁": "虎", "⻂": "衤", "⻃": "西", "⻄": "西", "⻅": "见", "⻆": "角", "⻇": "角", "⻈": "讠",
    "⻉": "贝", "⻊": "足", "⻋": "车", "⻌": "辶", "⻍": "辶", "⻎": "辶", "⻏": "阝", "⻐": "钅", "⻑": "长",
    "⻒": "长", "⻓": "长", "⻔": "门", "⻕": "阜", "⻖": "阝", "⻗": "雨", "⻘": "青", "⻙": "韦", "⻚": "页",
    "⻛": "风", "⻜": "飞", "⻝": "食", "⻞": "食", "⻟": "饣", "⻠": "饣", "⻡": "首", "⻢": "马", "⻣": "骨",
    "⻤": "鬼", "⻥": "鱼", "⻦": "鸟", "⻧": "卤", "⻨": "麦", "⻩": "黄", "⻪": "黾", "⻫": "齐", "⻬": "齐",
    "⻭": "齿", "⻮": "齿", "⻯": "龙", "⻰": "龙", "⻱": "龟", "⻲": "龟",
}  # fmt: skip
COMPATIBLE = [(0x2E80, 0x2FDF), (0x3038, 0x303A), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)]


def dictionary() -> dict[str, str]:
    """OpenCC's traditional-to-simplified characters, the first choice of each."""
    spec = util.find_spec("opencc")
    if spec is None or spec.origin is None:
        raise SystemExit("opencc is missing; pip install opencc-python-reimplemented")
    path = Path(spec.origin).parent / "dictionary" / "TSCharacters.txt"
    pairs = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line)
    return {old: new.split(" ")[0] for old, new in pairs}


def radicals() -> dict[str, str]:
    """Kangxi and other radicals, Hangzhou tens, and compatibility ideographs: what Unicode says they stand for."""
    table = dict(RADICALS)
    for first, last in COMPATIBLE:
        for code in range(first, last + 1):
            normal = unicodedata.normalize("NFKC", chr(code))
            if len(normal) == 1 and normal != chr(code):
                table[chr(code)] = normal
    return table


def settled(table: dict[str, str]) -> dict[str, str]:
    """The table with every chain followed to its end, and without rows that say nothing."""
    out = {}
    for old in table:
        new, seen = table[old], {old}
        while new in table and new not in seen:
            seen.add(new)
            new = table[new]
        if len(old) == len(new) == 1 and old != new and ord(new) < 0x10000:
            out[old] = new
    return out


def main() -> None:
    table = settled(dictionary() | radicals() | OWN)
    head = (
        "# Made by tools/make_trad_table.py; edit that, not this.\n"
        f"# Characters of OpenCC (Apache-2.0), by {PACKAGE} {metadata.version(PACKAGE)}"
        "; radicals and compatibility ideographs by the Unicode data of Python; a few variants of our own.\n"
    )
    rows = "".join(f"{old}\t{new}\n" for old, new in sorted(table.items()))
    OUT.write_text(head + rows, encoding="utf-8", newline="\n")
    print(f"{OUT}: {len(table)} rows")


if __name__ == "__main__":
    main()
