"""Of which level a document tells: what 市信访局 passes on comes from above in a county, and goes down in a city."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from xinfang_extract.patterns import lazy_regex

# The whole of a place; not where it stands in a ranking of a larger one: 居全市前列.
WHOLE = lazy_regex(
    r"(?:(?<![居列在])[全我]|本)(省|自治区|市|地区|专区|州|盟|县|旗|区)(?!第|前|首|先进|同类|排名|平均|各[县市区]第|通报|表彰|优秀)"
)
OF_A_PREFECTURE = lazy_regex(r"(?<![到去赴往])[地专]委(?!员)|(?<![到去赴往])行署|专员公署|地区信访")
OF_A_REGION = lazy_regex(r"自治区(?:党委|政府|人民政府|信访|领导)")
KIN = {"自治区": "省", "地区": "市", "专区": "市", "州": "市", "盟": "市", "旗": "县"}
"""Levels that are called by another name as well: 地区 and 州 are of the level of a city, 旗 of that of a county."""


# The office that a title names: 省人民委员会人民接待室关于….
OFFICE = lazy_regex(
    r"(省|自治区|市|地区|专区|州|盟|县|旗|区)(?:人民委员会|人民政府|革命委员会|人委|委、?[省市县区州]?政府|委|政府)?(?:办公厅|办公室)?"
    r"(?:人民)?(?:来信来访|信访|接待|来访)?(?:接待)?(?:信访局|信访办|接待室|办公室|局|处|室|组)"
)
RECEIVES = lazy_regex(rf"{OFFICE.pattern}(?:全年|年内|共|累计)*(?:受理|收到|接待|登记)")


def own_level(text: str, titles: Sequence[str] = ()) -> str:
    """省, 市, 县 or 区: of which the text speaks as a whole, most of the time, or whose office its title names.

    Else whose office it tells to have received; empty where nothing says so.
    """
    named = (*(OFFICE.search(title) for title in titles), RECEIVES.search(text))
    return _told(text) or next((KIN.get(office[1], office[1]) for office in named if office is not None), "")


def _told(text: str) -> str:
    told = Counter(KIN.get(match[1], match[1]) for match in WHOLE.finditer(text))
    if not told:
        return ""
    (first, times), *others = told.most_common(2)
    if first == "区" and OF_A_REGION.search(text) is not None:
        return "省"
    if first == "区" and OF_A_PREFECTURE.search(text) is not None:
        first = "市"  # 全区, of a prefecture
    return first if not others or times > others[0][1] else ""


def level_of(name: str) -> str:
    """The same of the name of an office: 市信访局, 省委信访办公室, 地区信访处."""
    return KIN.get(name, name)
