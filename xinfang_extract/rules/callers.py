"""Those who call at an office that no level is: 到报社来谈问题的读者, 登门的群众, 来的有93批."""

from __future__ import annotations

from collections.abc import Iterator

from xinfang_extract.lexicon import Term
from xinfang_extract.rules.mentions import Word
from xinfang_extract.rules.rule import rule

_OFFICE = r"(?:报社|编辑部|本报|本社|社(?=[面来内里])|问事处|接待室|电台|信访室|来访室)"
CALLER = rule(
    "caller",
    rf"""
    (?<![寄送写转投交信函发退])
    (?P<place>(?:来|到){_OFFICE})
    (?=[^，。；\d]{{0,14}}(?:访|谈|询问|反映|口头|申诉|告状|的(?:读者|群众|人|有)))
    """,
    examples=("⟦到报社⟧来谈问题的读者", "⟦来社⟧面谈的读者", "⟦到问事处⟧口头申诉或询问的群众"),
    near_misses=("来信寄到报社的读者", "到报社工作", "写信到编辑部的人", "来社会上反映"),
    anchors=("来", "到"),
)
_WHO = r"(?:群众|农民|社员|村民|居民|市民|职工|工人|教师|妇女|读者|家长|业主|当事人|乡亲|人)"
AT_THE_DOOR = rule(
    "at_the_door",
    rf"""
    (?<![派干部深入逐人员])
    (?P<place>(?:找)?上门来?|登门|来(?:室|局|院|会|厅|院里|(?:[市县区州]?(?:妇联|工会|残联|侨联|总工会|信访办|信访局))))
    (?:[^，。；\d]{{0,6}}的(?:{_WHO})?(?:有|共有|共|计)?(?:约|近|仅)?(?=\d|[一二三四五六七八九十百千两〇]+[批人起])|的(?={_WHO}[有共计]?\d)|(?<=[件封][，、；]登门)(?=\d+(?:人|批)))
    """,
    examples=(
        "⟦登门的群众有⟧318起",
        "⟦找上门来的有⟧93批415人",
        "⟦来室倾诉的妇女⟧418人次",
        "来信29件，⟦登门⟧64人次",
        "结伴⟦来市妇联的有⟧7批",
    ),
    near_misses=("干部上门服务群众12次", "来局检查工作", "派人上门的有3人", "登门走访群众300户"),
    anchors=("门", "来"),
)
CAME = rule(
    "who_came",
    rf"""
    (?<![转交寄送发收传下邮函批打带新过上回起出入进报调分派])
    (?P<place>来的(?:{_WHO})?(?:(?:有|共有|共)(?=(?:约|近|仅)?(?:\d+|[一二三四五六七八九十百千两〇]+)(?:批|起|人|件次))
       |(?=(?:\d+|[一二三四五六七八九十百千两〇]+)批))
       |[来到]本[局院厅部会](?:[上走来]?访)
       |(?<![请迎引招邀])来了(?=\d+批|[一二三四五六七八九十百千两〇]+批(?!一)))
    """,
    examples=(
        "敞开大门接待，⟦来的有⟧93批415人",
        "自己跑⟦来的⟧118批472人",
        "慕名而⟦来的有⟧318件次",
        "一共⟦来了⟧138批476人",
        "⟦来本局访⟧52件",
    ),
    near_misses=("上级转来的3批", "寄来的3批", "来的3人", "流转过来的有36件次"),
    anchors=("来的", "来了", "本"),
)
_MANY = r"(?:约|近|仅)?\d+(?:余|多)?(?:批次?|起|人次?|名|位)"
_RECEPTION = r"(?:接待日|接访|下访|约访|坐班)"
TURNED_UP = rule(
    "turned_up",
    rf"""
    (?P<place>(?:前来|到场|来到|赶来|登门|来谈)(?<={_RECEPTION}[^。；]{{0,30}}?(?:有|共|计){_MANY}(?:群众)?..)
       |(?:听取|倾听)(?:了)?(?={_MANY})(?<={_RECEPTION}[^。；]{{0,30}}?)
       |见(?={_MANY})(?<=(?:接见|接谈|接待)[^。；]{{0,14}}，(?:全年|一年中|年内|总?共)?.))
    """,
    examples=(
        "检察长接待日每月逢10日举行，全年12次，有39人⟦前来⟧，当场解决7件",
        "领导下访约访23次，面对面⟦听取⟧117名群众的诉求",
        "局长接谈日24次，⟦见⟧95人",
    ),
    near_misses=(
        "有39人前来参观",
        "座谈会听取117名代表的意见",
        "接待日共12次。有39人前来求职",
        "接待来访312人，只见3人有理",
    ),
    anchors=("前来", "到场", "来到", "赶来", "登门", "来谈", "听取", "倾听", "见"),
)
CALLER_TERM = Term(("到报社",), "subject", channel="visit")


def callers(text: str) -> Iterator[Word]:
    """The places that people came to, each a noun of visits; they may overlap what longer rules take."""
    for one in (CALLER, AT_THE_DOOR, CAME, TURNED_UP):
        for match in one.find(text):
            yield Word(*match.span("place"), CALLER_TERM, one.name)
