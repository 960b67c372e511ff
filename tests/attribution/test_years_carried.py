"""Years: the sentence's own, those of the sentence before, spans told again, and years that say no when."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "a year holds until another is named": "2012年工作报告\n\n2011年，收到来信⟦30:year=2011⟧件。来信中，反映民生的⟦12:year=2011⟧件。今年，收到来信⟦41:year=2012⟧件。",
    "a year holds no longer than its paragraph": "2012年信访工作\n\n　　2011年，收到来信⟦30:year=2011⟧件。\n　　全年接待来访⟦18:year=2012⟧批。",
    "a year since which is not when": "信访工作\n\n2016年，收到来信⟦30:year=2016⟧件。对2009年以来的来信进行清理，办结⟦12:year=2016⟧件。",
    "a year that something is put off to": "2016年信访工作\n\n收到来信⟦30:year=2016⟧件，办结⟦28:year=2016⟧件，结转2017年⟦2:year=2016⟧件。",
    "a year since which, up to the report": "2015年信访工作\n\n2013年以来，收到来信⟦30:year=2015 period=2013/2015⟧件。2014年，收到来信⟦9:year=2014⟧件。",
    "the years of a plan": "信访工作\n\n“十二五”期间，收到来信⟦30:year=2015 period=2011/2015⟧件，其中2015年⟦9:year=2015⟧件。",
    "the title's year in brackets": "信访工作（2019）\n\n全年收到来信⟦30:year=2019⟧件。",
    "as many years from the year just named": "信访工作\n\n1996年设信访科。此后三年间，收到来信⟦30:year=1998 period=1996/1998⟧件。",
    "as many years up to the report": "2012年信访工作\n\n两年来收到来信⟦30:year=2012 period=2011/2012⟧件。",
    "the span just named": "信访工作\n\n1981—1985年，收到来信⟦30:period=1981/1985⟧件，五年间接待来访⟦18:period=1981/1985⟧批。",
    "letters of a year": "信访工作\n\n1983年来信⟦22⟧件，1984年来信⟦24⟧件，1985年来信⟦31⟧件。1985年的来信，按内容分，山林权属⟦19:year=1985⟧件，其他⟦12:year=1985⟧件。",
    "the year before the last": "2012年信访工作\n\n收到来信⟦30:count⟧件，前年为⟦44:previous year=2010⟧件。",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_year(name: str) -> None:
    assert differences(SENTENCES[name]) == []
