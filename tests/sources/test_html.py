"""Web pages: what a reader sees of them, each character where it stands in the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xinfang_extract import limits
from xinfang_extract.errors import SourceError
from xinfang_extract.page import Page, PageState
from xinfang_extract.sources import Reading, Source, read_source


def page_of(markup: str | bytes, name: str = "page.html") -> Page:
    data = markup.encode() if isinstance(markup, str) else markup
    (page,) = read_source(Source(name, data=data), Reading())
    return page


def seen(page: Page) -> list[str]:
    """The lines as a reader sees them."""
    lines = page.text.replace("\u200b", "").split("\n")
    return ["\t".join(cell.strip(" ") for cell in line.split("\t")) for line in lines if line.strip(" ")]


BODY = "<html><head><title>x</title><style>p{}</style><script>var a = '来信99件';</script></head><body>%s</body></html>"


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<h1>信访工作</h1><p>全年来信14件次。</p><p>来访9批次。", ["信访工作", "全年来信14件次。", "来访9批次。"]),
        ("<p>来信<b>1</b><i>4</i>件\n次，来访&nbsp;9批&#27425;。</p>", ["来信14件 次，来访\u00a09批次。"]),
        ("来信14件<br>来访9批<br/>来电3件", ["来信14件", "来访9批", "来电3件"]),
        ("<p>来信14件<!-- 来信15件 --></p><script>x = '<p>来信16件'</script>", ["来信14件"]),
        ("<p style='display:none'>来信15件</p><p hidden>来信16件</p><p>来信14件", ["来信14件"]),
        ("<ul class='nav'><li><a>信访3件</a><li><a>首页</a></ul><p>来信14件", ["来信14件"]),
        (
            "<p>来信14件</p><ul><li><a>接访5件</a><li><a>办结6件</a><li><a>来访7件</a></ul><footer>信访8件</footer>",
            ["来信14件"],
        ),
        ("<ul><li>来信14件<li>来访9批</ul>", ["来信14件", "来访9批"]),
        ("<div>1&lt;2<div>来信14件</div>次", ["1<2", "来信14件", "次"]),
        ("<pre>来信\n14件</pre>", ["来信", "14件"]),
    ],
)
def test_a_reader_sees(markup: str, lines: list[str]) -> None:
    assert seen(page_of(BODY % markup)) == lines


def test_tables_of_data_are_rows_of_cells() -> None:
    table = (
        "<table><tr><th rowspan=2>项目</th><th colspan=2>2017年</th><th>同比</th></tr>"
        "<tr><th>件次</th><th>人次</th><th>%</th></tr>"
        "<tr><td>来信</td><td>14</td><td>15</td><td></td></tr>"
        "<tr><td rowspan=2>来访</td><td><p>3</p></td><td>4</td><td>5</td></tr>"
        "<tr><td>6</td><td colspan=2>7</td></tr></table>"
    )
    assert seen(page_of(BODY % table)) == [
        "项目\t2017年\t\t同比",
        "\t件次\t人次\t%",
        "来信\t14\t15\t",
        "来访\t3\t4\t5",
        "\t6\t7\t",
    ]


def test_tables_that_lay_out_a_page_are_read_cell_by_cell() -> None:
    story = (
        "全年受理群众来信14件次、来访9批次，按期办结率百分之九十八，群众满意率百分之九十五，"
        "未发生越级上访和集体上访事件，信访形势总体平稳可控，得到上级肯定。"
    )
    markup = f"<table><tr><td><table><tr><td>信访</td></tr></table></td></tr><tr><td>{story}</td></tr></table>"
    assert seen(page_of(BODY % markup)) == ["信访", story]


def test_the_part_that_says_it_is_the_main_one_is_read_alone() -> None:
    story = "全年受理群众来信14件次、来访9批次，按期办结率百分之九十八，群众满意率百分之九十五，" * 3
    assert seen(page_of(BODY % f"<div>要闻：接访5件</div><main><p>{story}</p></main><div>版权信访9件</div>")) == [story]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
@pytest.mark.parametrize("said", ["utf-8", "gb2312", "big5"])
def test_a_wrong_meta_tag_is_not_believed(encoding: str, said: str) -> None:
    story = "二〇一七年全县受理群众来信来访，来信14件次。"
    markup = f"<html><head><meta charset={said}></head><body><p>{story}</p></body></html>"
    assert seen(page_of(markup.encode(encoding))) == [story]


def test_traditional_pages_in_big5() -> None:
    markup = "<html><body><p>全縣受理群眾來信來訪，其中來信14件次，來訪9批次。</p></body></html>"
    assert seen(page_of(markup.encode("big5"))) == ["全縣受理群眾來信來訪，其中來信14件次，來訪9批次。"]


def test_saved_pages() -> None:
    mhtml = (
        b'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="--x"\r\n\r\n'
        b"----x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<html><body><p>=E6=9D=A5=E4=BF=A114=E4=BB=B6=E6=AC=A1=E3=80=82</p></body></html>\r\n----x--\r\n"
    )
    assert seen(page_of(mhtml, "page.mhtml")) == ["来信14件次。"]
    with pytest.raises(SourceError, match="no HTML"):
        page_of(b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx", "page.mhtml")


def test_a_page_of_scripts_has_no_text() -> None:
    assert page_of(b"<html><body><script>1</script></body></html>").state is PageState.NO_TEXT


WORDS = st.text(alphabet="来信访件次14 9\n&<。，\u3000\u00a0é", max_size=12)
TAGS = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<br>",
        "<b>",
        "</b>",
        "<td>",
        "<tr>",
        "<table>",
        "</table>",
        "<li>",
        "<!-- x -->",
        "<script>",
        "</script>",
        "<a href='x>y'>",
        '<div class="a>b">',
        "&nbsp;",
        "&#26469;",
        "&amp",
        "<![CDATA[x]]>",
        "<?x?>",
        "\r\n",
    ]
)


@given(st.lists(st.one_of(WORDS, TAGS), max_size=30))
def test_every_character_stands_where_the_file_has_it(parts: list[str]) -> None:
    """What is read at an offset is what the file has there: the character itself, or the head of its entity."""
    markup = "<html><body>来信14件次。" + "".join(parts)
    (page,) = read_source(Source("page.html", data=markup.encode()), Reading(encoding="utf-8"))
    if len(page.text) != len(markup):
        assert "14" in page.text  # the source could not be followed: read all the same
        return
    for char, printed in zip(page.text, markup, strict=True):
        assert char.isspace() or char == "\u200b" or char == printed or printed == "&"


def test_a_web_page_of_too_many_nodes_is_refused_not_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_MARKUP_NODES", 50)
    with pytest.raises(SourceError, match="more than 50 elements"):
        list(read_source(Source("page.html", data=b"<p>x</p>" * 40), Reading()))
