"""Getting ready while others read: what is made when it is first used, made before there is a page to use it on."""

from __future__ import annotations

from functools import lru_cache

from xinfang_extract import pipeline
from xinfang_extract.lexicon import Lexicon
from xinfang_extract.page import Page

PAGE = Page(
    "澄江年鉴",
    1,
    "澄江县信访工作\n"
    "　　【信访】　2017年，县信访局受理群众来信来访300件次，比上年减少25件次，下降7.7%。其中：来信39件次，接待来访\n"
    "261批次822人次，集体访12批204人次；赴省、进京上访3批5人次，到市、县上访8批，越级到各级上访2批。转有关部门260件，\n"
    "要求每件必复，月均22件。3月，县法院办结290件，办结率96.7%。到乡镇走访5批31人次，反映土地问题的14件，占5.4%，比上年\n"
    "同期提高1.2个百分点；县领导接访12次，接待群众31批，办结率先到期的9件，尚有2件正在办理。（张三）\n"
    "　　一、下访情况\n"
    "　　（一）上半年，县委书记带案下访6件，“十二五”期间立案督办3件，省转来的7件已报结果。有来信写给县长的8封。\n",
)
"""A page of our own that asks for most of what pages on petition work ask for."""


@lru_cache(maxsize=1)
def get_ready(lexicon: Lexicon) -> None:
    """Read a page of our own: its patterns are compiled then, and the table of divisions is loaded.

    For whoever waits for pages that other processes are reading. Once they come, they take half as long.
    """
    pipeline.run([PAGE], lexicon=lexicon)
