"""Where petitioners took it: 到县, 赴省, 进京 and their kin.

A place is a level only as the goal of petitioners. `到县人民来访接待中心值班` is where leaders sit, so a place
counts when a word of petitioning, a number or another place follows, and not when an office does.
"""

from __future__ import annotations

from xinfang_extract.rules.rule import rule

# Those whom petitioners go to at a level: 到县级有关部门上访, 到市信访局上访.
_OFFICE = r"""(?:级|里|委|政府|人民政府|有关|相关|党政|各级|机关|直|属|部门|单位|[一-鿿]{0,6}(?:厅|局|院|委)
    |信访局|信访办公室|信访办|信访部门|信访接待场所|接待场所|国家)*"""
# Which petitions: 到省集体上访.
_KIND = r"""(?:的|群众|人员|非正常|异常|正常|越级|集体|群体|个体|个人|个|重复|初次|多次|联名|上访户)*"""
# After a place that is a level: a word of petitioning, a number, another place.
_FOLLOWS = rf"""(?={_OFFICE}{_KIND}
    (?:上访|走访|来访|信访|集访|群访|接访(?!工作|活动|室|\d)|访(?!贫|问)|登记|反映|申诉|告状|投诉|求访|要求|请愿
       |的|共|计|有|为|分别|依次|各|：|人次|批次|件次|批数|人数
       |上升|下降|增长|持平|同比|[升降](?=[\d百])
       |[、和及与，]?(?:到|赴|进|来|去|越级|至)
       |[、和及与，]|[（(]\d|\d|[一二三四五六七八九十百千两〇]+[批件人起次]|者|$))"""
_TO = r"(?<![收接受达得遇涉找看想直流转送交派])到"  # not in 收到, 达到, 直到, 转到
_AS_FAR_AS = r"(?<![流转送交派伸沉直甚以])至"  # not in 分流至, 转至

_CAPITALS = (
    *(
        "石家庄",
        "太原",
        "呼和浩特",
        "沈阳",
        "长春",
        "哈尔滨",
        "南京",
        "杭州",
        "合肥",
        "福州",
        "南昌",
        "济南",
        "郑州",
        "武汉",
    ),
    *("长沙", "广州", "南宁", "海口", "成都", "贵阳", "昆明", "拉萨", "西安", "兰州", "西宁", "银川", "乌鲁木齐"),
)
"""Seats of provincial governments: who went there went to the province."""

TOWNSHIP = rule(
    "level_township",
    rf"""
    (?:{_TO}|{_AS_FAR_AS}|赴|去|来)
    (?:乡镇（街道）|乡（镇、街道）|镇（街道）|乡镇街道|镇街|乡镇|街道|公社|乡|镇|村)(?!长|纪|党|人大)
    {_FOLLOWS}
    """,
    examples=("⟦到乡镇（街道）⟧走访72批次", "⟦到镇⟧上访3批", "⟦来乡⟧走访5批次"),
    near_misses=("分流至乡镇办理12件", "到乡镇接访3次", "来镇检查工作", "乡镇受理12件"),
    anchors=("乡", "镇", "街道", "公社", "村"),
)
COUNTY = rule(
    "level_county",
    rf"""
    (?:{_TO}|{_AS_FAR_AS}|赴|去|来|上)
    (?:县（市、区）|县（市）|县（区）|县市区|县区|区县|县城|县|旗|区(?!域))
    {_FOLLOWS}
    """,
    examples=(
        "⟦到县⟧访1648件次",
        "⟦到县（市）⟧走访198批次",
        "⟦来县⟧集体上访3批",
        "⟦到区⟧1207批次",
        "⟦到县⟧、到市分别为4批",
    ),
    near_misses=("每周一到县人民来访接待中心值班", "到县委党校讲课", "来县考察", "全县上访12批"),
    anchors=("县", "区", "旗"),
)
PREFECTURE = rule(
    "level_prefecture",
    rf"""
    (?:{_TO}|{_AS_FAR_AS}|赴|去|来|上)
    (?:市州|地市|市地|市（州）|地区|地委|行署|专区|市(?!场|民)|州|盟|地(?!方|点|址|区))
    {_FOLLOWS}
    | (?:到|赴|去|往)[一-鿿]{{2,4}}市(?=的?(?:\d|上访|走访|集体访|集体上访|越级))
    """,
    examples=(
        "⟦到市⟧访21件次",
        "⟦赴市⟧63批次538人次",
        "⟦到州⟧走访",
        "⟦去市⟧集体访4批",
        "⟦到市⟧信访局上访5批",
        "⟦往巢湖市⟧44批",
    ),
    near_misses=("到市民政局办事", "带队到石堰下访", "到市场买菜", "上市公司3家"),
    anchors=("市", "州", "盟", "地", "专区", "行署"),
)
PROVINCE = rule(
    "level_province",
    rf"""
    (?:{_TO}|{_AS_FAR_AS}|赴|去|来|上|进|(?<![前发])往)
    (?:(?:省城|省会)(?:{"|".join(_CAPITALS)})|自治区|省城|省会|省|直辖市|大区|(?:{"|".join(_CAPITALS)})市?)
    {_FOLLOWS}
    """,
    examples=(
        "⟦赴省⟧上访4批次",
        "⟦去省⟧降13.4%",
        "⟦到省⟧集体访486批次",
        "⟦到省⟧人次下降",
        "⟦到自治区⟧上访2批",
        "⟦去省⟧、进京上访",
        "⟦赴昆明⟧上访29批",
        "⟦往省城合肥⟧19批",
    ),
    near_misses=("到省城考察学习", "来省参观", "全省受理来信", "到广州务工", "去西安考察3次"),
    anchors=("省", "自治区", "直辖市", "大区", *_CAPITALS),
)
NATIONAL = rule(
    "level_national",
    rf"""
    (?:进京|赴京|来京|去京|到京|上京|晋京)(?!接|劝|驻|值|工作|学习|开会|考察|汇报)
    | (?:{_TO}|赴|去|进|上|(?<![前发])往)
      (?:北京|中央|国家信访局|国家投诉受理办公室|国家局|国家机关|国家|国务院|部委|部)
      {_FOLLOWS}
    | 到[一-鿿]{{2,7}}部(?=上访|走访|信访|登记|反映|\d)
    """,
    examples=("⟦进京⟧访28件次", "⟦赴京⟧上访3批", "⟦到国家信访局⟧登记46批次", "⟦到北京⟧上访12人次"),
    near_misses=("进京接访工作组", "到北京考察", "驻京接访"),
    anchors=("京", "中央", "国家", "国务院", "部"),
)
HIGHER = rule(
    "level_higher",
    rf"(?:赴|到|去)(?:市|省|县|地区)(?:级)?以上|越级到各级|到上级(?:机关|部门)?{_FOLLOWS}",
    examples=("⟦赴市以上⟧上访12批", "⟦越级到各级⟧上访10批次", "⟦到上级机关⟧上访8批"),
    near_misses=("市级以上领导", "上级机关转来"),
    anchors=("以上", "到各级", "到上级"),
)

LEVELS = (
    ("higher", HIGHER),
    ("township", TOWNSHIP),
    ("county", COUNTY),
    ("prefecture", PREFECTURE),
    ("province", PROVINCE),
    ("national", NATIONAL),
)
