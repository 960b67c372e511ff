"""Whose page it is by its title alone: titles as yearbooks, gazetteers and offices print them."""

from __future__ import annotations

import pytest

from xinfang_extract import extract_text

TITLES = {
    "procuratorate": (
        "云台县人民检察院2019年工作报告",
        "控告申诉检察",
        "检察信访",
        "检察机关信访",
    ),
    "court": (
        "最高人民法院工作报告（2003年）",
        "涉诉信访工作",
        "法院信访",
        "人民法院·立案信访",
        "中级人民法院",
    ),
    "discipline": (
        "【信访举报】",
        "纪检监察·信访举报",
        "县纪委监委2020年信访举报工作情况",
        "市监察局信访工作",
    ),
    "congress": (
        "人大常委会信访工作",
        "县人大常委会办公室信访工作总结",
        "人大代表联络与信访",
    ),
    "police": (
        "公安信访",
        "市公安局2011年信访工作总结",
        "交通警察支队信访工作",
        "派出所信访",
    ),
    "mass_org": (
        "县总工会·职工信访",
        "妇女信访",
        "妇联·维权信访",
        "残疾人信访",
        "共青团信访",
        "侨联信访",
        "工商联信访",
    ),
    "department": (
        "国土资源信访",
        "市国土资源局2009年信访工作总结",
        "环境信访",
        "环境保护·环境信访",
        "生态环境信访",
        "2019年生态环境信访投诉情况",
        "劳动和社会保障局信访工作",
        "人社局2015年信访工作总结",
        "教育信访",
        "教育局信访工作总结",
        "卫生局信访",
        "民政信访",
        "林业信访",
        "交通运输局信访",
        "建设局信访工作",
        "住房和城乡建设局2018年信访工作",
        "城管信访",
        "水务局信访",
        "司法局信访",
        "司法行政·信访",
        "计划生育信访",
        "粮食局信访",
        "房管局信访工作",
        "农业局信访工作",
        "财政局信访",
        "审计局信访",
        "市场监督管理局信访",
        "退役军人事务局信访",
        "内务部处理人民来信",
        "劳动部人民来信工作",
        "老干部信访",
        "组织部信访",
        "工商行政管理局信访",
        "国有资产监督管理委员会信访",
        "侨务信访",
        "物价信访",
        "移民信访",
        "扶贫信访",
        "安全生产信访",
        "医保信访",
    ),
    "township": (
        "城关镇信访工作",
        "街道信访工作",
        "白沙乡2014年信访工作总结",
    ),
    "other": (
        "政协信访",
        "江淮集团信访工作总结",
        "江淮大学信访工作",
        "读者来信",
    ),
    "": (
        "信访工作",
        "群众工作",
        "人民来信来访",
        "2023年全县信访工作总结",
        "群众来信来访接待室",
        "联合信访接待中心",
        "12345政府热线",
        "市长公开电话",
        "消费者投诉",
        "武警",
    ),
    "petition_office": (
        "县信访局",
        "中共云台县委 云台县人民政府信访局",
        "县委信访办公室",
    ),
}
CASES = [(title, code) for code, titles in TITLES.items() for title in titles]


@pytest.mark.parametrize(("title", "code"), CASES, ids=[title for title, _ in CASES])
def test_whose_a_page_is_by_its_title(title: str, code: str) -> None:
    found = extract_text(f"{title}\n\n2019年，收到来信312件，接待来访86批。办结300件。")
    assert {figure.body_type for figure in found.figures} == {code}
