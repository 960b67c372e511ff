"""Which text is language, and which is what a broken font leaves of it."""

from __future__ import annotations

import random

import pytest

from xinfang_extract.sources.garbled import is_garbled

CHINESE = (
    "二〇一七年，全县信访部门共受理群众来信来访三百二十一件次，其中来信一百零五件、来访二百一十六批八百四十三人次，"
    "按期办结率百分之九十八。县级领导公开接访四十一次，接待群众九十六批，当场答复五十三件，交有关部门限期办理四十四件。"
)
TRADITIONAL = (
    "民國六十年，全縣受理群眾來信來訪三百二十一件次，其中來信一百零五件，來訪二百一十六批，按期辦結率百分之九十八。"
)


@pytest.mark.parametrize(
    "text",
    [
        CHINESE,
        TRADITIONAL,
        CHINESE[:30],
        "来信14件",
        "",
        "ANNUAL REPORT OF THE PETITION OFFICE\nIn 2017 the county received 1,873 letters and visits from citizens.",
        "35 622 — 77 279 35 796 84 326 -0.5 -8.4\n7 451 — 7 451 7 881 7 881 -5.5 -5.5",
        "目录\n信访工作……………………………178\n民政工作……………………………181\n",
        "信访总量 35 622 — 77 279 35 796 84 326\n来信 7 451 — 7 451 7 881 7 881 -5.5 -5.5",
        CHINESE + "\ufffd",
    ],
)
def test_language(text: str) -> None:
    assert not is_garbled(text)


@pytest.mark.parametrize(
    "text",
    [
        "(cid:12)(cid:7)(cid:31)2010(cid:4)",
        "ÄÅÇÉÄÑ(Ö)ÜáÑ(Ö)à âäãå37çÅ412çÑÅ 1286çéèÅêë,íì 3.2î,êëïñ100%â",
        "213,15 1.6 632 58 574 176 943 1527 891 23 " + "\x02\x03\x04\x05" * 5,
        "\ue001\ue002\ue003\ue004来信\ue005\ue006" * 5,
        "xqzt bcdf ghjk lmnp qrst vwxz kjhg fdsp mnbv cxzl 12 kjq 33 wrt",
        "".join(random.Random(7).choices([chr(c) for c in range(0x4E00, 0x9FA5)], k=200)),
        "Ћъяжщ" * 20,
    ],
)
def test_no_language(text: str) -> None:
    assert is_garbled(text)
