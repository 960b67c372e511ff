"""What the rules read, and where it stands."""

from __future__ import annotations

import pytest

from xinfang_extract.model import Span
from xinfang_extract.page import Page
from xinfang_extract.view import LOOK_ALIKE_DIGITS, PINYIN_STRIPPED, SPACED_DIGITS, WRAPPED_DIGITS, View


def view_of(text: str) -> View:
    """The view of a text whose lines are lines of print, as layout gives them: without the blanks around."""
    spans, at = [], 0
    for line in text.split("\n"):
        bare = line.strip()
        if bare:
            start = at + line.index(bare)
            spans.append(Span(0, start, start + len(bare)))
        at += len(line) + 1
    return View.of([Page("page.txt", 1, text)], spans)


READ = [
    # blanks
    ("共 1 286 件次", "共1286件次"),
    ("接待 群众 来访", "接待群众来访"),
    ("23 .5%", "23.5%"),
    ("占23. 5 %", "占23.5%"),
    ("－ 14.1", "-14.1"),
    ("网站 APP 下载", "网站APP下载"),
    ("开通 Windows 10 系统", "开通Windows 10系统"),
    ("近 三千二百 件次", "近三千二百件次"),
    # thousands and damage
    ("1 873件", "1873件"),
    ("1 234 567元", "1234567元"),
    ("1\u202f873件", "1873件"),
    ("1\u2009873件", "1873件"),
    ("１　８７３件", "1873件"),
    ("1 00多人次", "100多人次"),
    ("4 268件/19 340人次", "4268件/19340人次"),
    ("2017/11 340件", "2017/11 340件"),
    ("12 86件", "1286件"),
    ("1 8\n73件", "1873件"),
    ("20\n17年", "2017年"),
    ("来信14件\n次", "来信14件次"),
    ("罚款2.\n9万元", "罚款2.9万元"),
    ("1,\n286件", "1,286件"),
    ("1, 286件", "1,286件"),
    ("办结。1 0000件", "办结。10000件"),
    ("办结。10.\n0万件", "办结。10.0万件"),
    # torn into pieces, between a word and its unit
    ("转办3 1 05余件", "转办3105余件"),
    ("总量7926件、2 1 450人次，", "总量7926件、21450人次，"),
    ("来信2 , 9 1 5件", "来信2,915件"),
    ("受理信访2 1 904件", "受理信访21904件"),
    ("来信1，2 5 4件", "来信1,254件"),
    ("来访12件，3 1 2人次", "来访12件，312人次"),
    ("来访12件，3 12人次", "来访12件，312人次"),
    ("来信1 2 86多件", "来信1286多件"),
    ("转办3 1 05\n件", "转办3105件"),
    ("转办\n3 1 05件", "转办3105件"),
    # years with a blank after every digit
    ("1 9 7 8—1 9 7 9 年", "1978—1979年"),
    ("2 0 1 8年", "2018年"),
    ("1 9 84年信990件", "1984年信990件"),
    ("（1 9 7 8）", "（1978）"),
    ("1 9 7 8", "1978"),
    ("来访 2 0 3 1", "来访2 0 3 1"),
    # commas and points
    ("来信1,286件,来访35批", "来信1,286件，来访35批"),
    ("１，９００件", "1,900件"),
    ("来信12,345,678件", "来信12,345,678件"),
    ("分别为12,34件", "分别为12，34件"),
    ("2016,300件", "2016，300件"),
    ("８９．２％", "89.2%"),
    ("89·2%", "89.2%"),
    ("年鉴·2017", "年鉴·2017"),
    ("来信12件.来访", "来信12件。来访"),
    ("占36.3%.其余", "占36.3%。其余"),
    ("公开接访日.12期", "公开接访日。12期"),
    ("百分之八.五", "百分之八.五"),
    ("收到三○二件", "收到三〇二件"),
    ("收到二、一○四件", "收到二,一〇四件"),
    ("收到一六、○四八件", "收到一六,〇四八件"),
    ("一九八○年", "1980年"),
    ("一九五三至一九五五年", "1953至1955年"),
    # zeros of the fifties
    ("二万三千另七十件", "二万三千零七十件"),
    ("五百另有七人", "五百另有七人"),
    ("另五件", "另五件"),
    ("来信一千九百五十三件", "来信一千九百五十三件"),
    ("○信访", "○信访"),
    # look-alikes in numbers in words, and in words
    ("来信三百O七件", "来信三百〇七件"),
    ("集体上访二干六百余人次", "集体上访二千六百余人次"),
    ("三干部", "三干部"),
    ("市倩访办公室", "市信访办公室"),
    ("处理来倌87O伴", "处理来信870件"),
    ("共364入坎，", "共364人次，"),
    ("（入）次", "（人）次"),
    ("集体上访23起、4ll入。", "集体上访23起、411人。"),
    ("巳结寨38件", "已结案38件"),
    ("来要结果的案伴14件", "来要结果的案件14件"),
    ("处理2．l46件", "处理2,146件"),
    ("村寨38件", "村寨38件"),
    ("收入12，", "收入12，"),
    ("门坎3次", "门坎3次"),
    ("老伴38岁", "老伴38岁"),
    ("群众来倍38件", "群众来信38件"),
    ("机关千部6人", "机关干部6人"),
    ("3千部词典", "3千部词典"),
    # doubled commas
    ("来信,,来访", "来信，来访"),
    ("来信，\n，来访", "来信，来访"),
    # notes
    ("信訪(fǎng)工作", "信访工作"),
    ("信访（fǎng）12件", "信访12件"),
    ("学(xue)习(xí)", "学习"),
    ("信访(xìn fǎng)局", "信访局"),
    ("访(fa\u030cng)", "访"),
    ("時(shí)間(jiān) 內", "时间内"),
    ("访 (fǎng) 12", "访12"),
    ("女(nǚ)工", "女工"),
    ("访(fǎ\nng)局", "访局"),
    ("客户端(app)投诉", "客户端（app）投诉"),
    ("面积(km)", "面积（km）"),
    ("（fǎng）", "（fǎng）"),
    ("县xiàn信访fǎng局12件", "县信访局12件"),
    ("集访fǎng49批pī1352人次", "集访49批1352人次"),
    ("微信app投诉12件", "微信app投诉12件"),
    ("12件fǎ", "12件"),
    ("fǎng12件", "fǎng12件"),
    # marks of notes
    ("来信2675²件", "来信2675件"),
    ("来访31¹批", "来访31批"),
    ("登记信访213①件次", "登记信访213件次"),
    ("登记信访213[1]件次", "登记信访213件次"),
    ("12件①来信", "12件①来信"),
    # points for commas
    ("来访1.268件次", "来访1,268件次"),
    ("来访1.268万件次", "来访1.268万件次"),
    ("每万人发生信访1.268件次", "每万人发生信访1.268件次"),
    ("平均每月1.268件", "平均每月1.268件"),
    ("上升1.268%", "上升1.268%"),
    ("妇联.处理来信.来访615件.来信304件.办结.", "妇联，处理来信、来访615件，来信304件，办结，"),
    ("妇联，处理来信.来访615件.来信304件.办结.", "妇联，处理来信。来访615件。来信304件。办结。"),
    # points in numbers in words
    ("百分之二三·二", "百分之二三点二"),
    ("一二·九运动", "一二点九运动"),
    # thousands parted as the fifties print them
    ("来信一八、七四二件", "来信一八,七四二件"),
    ("来信五，八一二件，比一九五二年的四，〇九六件", "来信五,八一二件，比1952年的四,〇九六件"),
    ("来访一一五，八一二人", "来访一一五,八一二人"),
    ("来信三件，一二三件", "来信三件，一二三件"),
    ("分别为一二〇、三四五件", "分别为一二〇、三四五件"),
    ("来信三一八、来访二二件", "来信三一八、来访二二件"),
    ("来信、来访一二〇、二三〇件", "来信、来访一二〇、二三〇件"),
    ("一、二三〇件来信按期办结", "一、二三〇件来信按期办结"),
    # words that a typewriter parts with a hyphen, in the English manner; no other hyphen
    ("接待来-\n  访12人次", "接待来访12人次"),
    ("来信-来访12件", "来信-来访12件"),
    # bold words of a page from the web; no digit or name made illegible
    ("网上信访 **1 206** 件", "网上信访1206件"),
    ("张**反映12件", "张**反映12件"),
    ("区区信信访访局局受理1122件", "区信访局受理1122件"),
    ("高高兴兴，家家户户", "高高兴兴，家家户户"),
    ("受理3**件，**件", "受理3**件，**件"),
    # letters in thousands
    ("来信1,O84封", "来信1,084封"),
    ("受理未信未访8902件", "受理来信来访8902件"),
    ("接待到市集访1 O 7批次", "接待到市集访107批次"),
    ("来信3 O58件", "来信3058件"),
    ("2 O78", "2078"),
    # what takes no room
    ("1\u200b286\ufeff件\u00ad次", "1286件次"),
    ("信\x00访", "信访"),
]


@pytest.mark.parametrize(("printed", "read"), READ)
def test_reads(printed: str, read: str) -> None:
    assert view_of(printed).text == read


APART = [
    ("2017 11月", "2017 11月"),
    ("1 2007年", "1 2007年"),
    ("1. 2007年", "1. 2007年"),
    ("办结。2. 2007年", "办结。2. 2007年"),
    ("1. 12件", "1. 12件"),
    ("12   34", "12 34"),
    ("1 8 7 3（件）", "1 8 7 3（件）"),
    ("2 0 1 7 1 1月", "2 0 1 7 1 1月"),
    ("642 7860", "642 7860"),
    ("3214 7860 5896", "3214 7860 5896"),
    ("12 34 56 78", "12 34 56 78"),
    ("8.60 4.83", "8.60 4.83"),
    ("25 3月", "25 3月"),
    ("10-19 18:04", "10-19 18：04"),
    ("一 2007年", "一 2007年"),
    ("100% 53件", "100%53件"),
    ("1,286 300", "1,286 300"),
]


@pytest.mark.parametrize(("printed", "read"), APART)
def test_two_numbers_never_become_one(printed: str, read: str) -> None:
    assert view_of(printed).text == read


FLAGS = [
    ("共1286件", "1286", ()),
    ("共1 286件", "1286", ()),
    ("共1,286件", "1,286", ()),
    ("共1 234 567件", "1234567", ()),
    ("共1 286.5件", "1286.5", ()),
    ("共1 00件", "100", (SPACED_DIGITS,)),
    ("共12 86件", "1286", (SPACED_DIGITS,)),
    ("共12\n86件", "1286", (WRAPPED_DIGITS,)),
    ("共1\n286件", "1286", (WRAPPED_DIGITS,)),
    ("共3 873\n245件", "3873245", (WRAPPED_DIGITS,)),
    ("共1 8\n73件", "1873", (WRAPPED_DIGITS,)),
    ("共1 2\n3件", "123", (SPACED_DIGITS, WRAPPED_DIGITS)),
    ("共1O2件", "102", (LOOK_ALIKE_DIGITS,)),
    ("2O12年", "2012", (LOOK_ALIKE_DIGITS,)),
    ("匿名5 l件", "51", (SPACED_DIGITS, LOOK_ALIKE_DIGITS)),
    ("转l 4件", "14", (SPACED_DIGITS, LOOK_ALIKE_DIGITS)),
    ("共3 l28人次", "3128", (LOOK_ALIKE_DIGITS,)),
    ("共2 5O\n9件", "2509", (WRAPPED_DIGITS, LOOK_ALIKE_DIGITS)),
    ("占３Ｏ%", "30", (LOOK_ALIKE_DIGITS,)),
    ("共六(liù)百(bǎi)件", "六百", (PINYIN_STRIPPED,)),
    ("访(fǎng)12件", "访12件", (PINYIN_STRIPPED,)),
    ("访(fǎng)12件", "12件", ()),
    ("1 00件,又1 286件", "1286", ()),
    ("共五\n十二户", "五十二", (WRAPPED_DIGITS,)),
    ("共一 六五件", "一六五", (SPACED_DIGITS,)),
    ("共 五十二 户", "五十二", ()),
]


@pytest.mark.parametrize(
    ("printed", "read"),
    [
        ("来信3582仵", "来信3582件"),
        ("共1 286 仵", "共1 286 件"),
        ("人民来倌62件", "人民来信62件"),
        ("办理末信62件", "办理来信62件"),
        ("群众未信307件，接待未访92人次", "群众来信307件，接待来访92人次"),
        (
            "己办结12件，集休上访3批，答夏97件，限期解央51件，信件的处埋",
            "已办结12件，集体上访3批，答复97件，限期解决51件，信件的处理",
        ),
        (
            "变为未访先办，未信先访，群众未访先解，已稳控未访12人",
            "变为未访先办，未信先访，群众未访先解，已稳控未访12人",
        ),
        ("了解央企职工来访，答夏令营群众", "了解央企职工来访，答夏令营群众"),
        ("自己办结3件，午休，盛夏，中央，掩埋", "自己办结3件，午休，盛夏，中央，掩埋"),
        ("从未信访，未访问，未信守承诺", "从未信访，未访问，未信守承诺"),
        ("接待来仿3批", "接待来访3批"),
        ("各级倌访部门", "各级信访部门"),
        ("来仿则多出37批", "来访则多出37批"),
        ("群众采访267批", "群众来访267批"),
        ("办理12伴", "办理12件"),
        ("受理的案什12起", "受理的案件12起"),
        ("来访5 1 7批1 9 4 2入次", "来访517批1942人次"),
        ("已办结119件，末办结7件", "已办结119件，未办结7件"),
        ("年末结案7件", "年末结案7件"),
        ("巳结案229件", "已结案229件"),
        ("乙巳年", "乙巳年"),
        ("出入次数", "出入次数"),
        ("这案什么时候办", "这案什么时候办"),
        ("群众采访12人次", "群众采访12人次"),
        ("来访12枇", "来访12批"),
        ("信访来坊31件", "信访来访31件"),
        ("街坊12人", "街坊12人"),
        ("处理末信息公开12件", "处理末信息公开12件"),
        ("仵姓村民", "仵姓村民"),
        ("捡察长接待曰", "检察长接待日"),
        ("来访92件次o全年收信297封o", "来访92件次。全年收信297封。"),
        ("占20.2o/o，来信12件", "占20.2%，来信12件"),
        ("二oo五年", "二oo五年"),
        ("采访群众267人", "采访群众267人"),
        ("由外地传来仿造之法", "由外地传来仿造之法"),
        ("羊倌3人", "羊倌3人"),
        ("年末信访量", "年末信访量"),
        ("来仿制药品3件", "来仿制药品3件"),
    ],
)
def test_glyphs_that_a_scan_put_for_others(printed: str, read: str) -> None:
    assert view_of(printed).text.replace(" ", "") == read.replace(" ", "")


@pytest.mark.parametrize("printed", ["PM2.5超标O3件", "A4l件", "COO件", "l件", "12O", "B2件"])
def test_letters_that_are_none(printed: str) -> None:
    assert view_of(printed).text == printed


@pytest.mark.parametrize(("printed", "part", "flags"), FLAGS)
def test_flags(printed: str, part: str, flags: tuple[str, ...]) -> None:
    view = view_of(printed)
    at = view.text.index(part)
    assert view.flags(at, at + len(part)) == flags


@pytest.mark.parametrize(
    ("page", "part", "printed"),
    [
        ("全縣(xiàn)信訪  1 286件次", "1286", "1 286"),
        ("全縣(xiàn)信訪  1 286件次", "全县信访", "全縣(xiàn)信訪"),
        ("  来信14件\n  次，来访", "14件次", "14件\n  次"),
        ("來訪(fǎng)12件", "12", "12"),
        ("來訪(fǎng)12件", "来访", "來訪"),
        ("１，９００件", "1,900", "１，９００"),
    ],
)
def test_printed_is_the_page(page: str, part: str, printed: str) -> None:
    view = view_of(page)
    at = view.text.index(part)
    span = view.span(at, at + len(part))
    assert page[span.start : span.end] == printed == view.printed(at, at + len(part))


def test_evidence_is_one_line_in_the_script_of_the_page() -> None:
    view = view_of("全縣(xiàn)信訪總量  1 286件\n  次,,其中來信")
    assert view.evidence(0, len(view.text)) == "全縣信訪總量1286件次,其中來信"


def test_a_number_torn_by_the_end_of_a_page() -> None:
    pages = [Page("book.pdf", 1, "初次来访6"), Page("book.pdf", 2, "11起")]
    view = View.of(pages, [Span(0, 0, 5), Span(1, 0, 3)])
    assert view.text == "初次来访611起"
    assert view.spans(4, 7) == (Span(0, 4, 5), Span(1, 0, 2))
    assert view.span(4, 7) == Span(0, 4, 5)
    assert view.printed(4, 7) == "611"
    assert view.flags(4, 7) == (WRAPPED_DIGITS,)
    assert view.origin(5) == (1, 0)


def test_a_number_torn_by_the_end_of_a_column() -> None:
    text = "左栏20   右栏\n17年     别的"
    view = View.of([Page("p", 1, text)], [Span(0, 0, 4), Span(0, 10, 13)])
    assert view.text == "左栏2017年"
    assert view.spans(2, 6) == (Span(0, 2, 4), Span(0, 10, 12))
    assert view.printed(2, 6) == "2017"


def test_columns_read_in_another_order_than_they_stand() -> None:
    text = "右右  左左"
    view = View.of([Page("p", 1, text)], [Span(0, 4, 6), Span(0, 0, 2)])
    assert view.text == "左左右右"
    assert view.spans(1, 3) == (Span(0, 5, 6), Span(0, 0, 1))


def test_nothing_at_all() -> None:
    view = View.of([Page("p", 1, "  \n ")], [])
    assert view.text == ""
    with pytest.raises(IndexError):
        view.origin(0)
    with pytest.raises(IndexError):
        view.span(0, 0)
