"""分别, 依次, 各: values dealt out in order."""

from __future__ import annotations

import pytest

from tests.attribution.marked import differences

SENTENCES = {
    "over channels": "信访工作\n\n群众来信、来访、网上投诉分别为⟦24:letter⟧件、⟦31:visit batches⟧批、⟦48:online⟧件。",
    "over levels": "信访工作\n\n群众到县、到市、赴省、进京上访分别为⟦23:county visit⟧批、⟦7:prefecture⟧批、⟦9:province⟧批、⟦2:national⟧批。",
    "over levels, then again": "信访工作\n\n到县、到市上访分别为⟦23:county batches⟧批、⟦7:prefecture batches⟧批，涉及人次依次为⟦96:county persons⟧、⟦42:prefecture persons⟧。",
    "over forms, each with two measures": "信访工作\n\n个访、集体访分别为⟦28:individual batches⟧批⟦51:individual persons⟧人次和⟦3:collective batches⟧批⟦90:collective persons⟧人次。",
    "over bodies": "信访工作\n\n市信访局、市直部门分别受理网上投诉⟦61:online petition_office⟧件、⟦127:online department⟧件。",
    "over years": "信访工作\n\n2016年、2017年、2018年末，未化解信访积案分别为⟦18:pending year=2016⟧件、⟦14:pending year=2017⟧件、⟦9:pending year=2018⟧件。",
    "over letters and visits in one word": "信访工作\n\n来信来访分别为⟦68:letter⟧件、⟦112:visit persons⟧人次。",
    "letters and visits in two units": "信访工作\n\n来信、来访分别为⟦95:letter cases⟧件、⟦128:visit persons⟧人次。",
    "dealt out again, with a verb of its own": "信访工作\n\n2018年，受理到市、到省上访分别为⟦31:prefecture batches received⟧批、⟦12:province batches received⟧批，分别化解⟦27:prefecture resolved⟧批、⟦9:province resolved⟧批。",
    "各, and what became of each": "信访工作\n\n2018年，到市、到省上访分别为⟦31:prefecture⟧件、⟦24:province⟧件，年内各化解⟦21:prefecture resolved⟧件、⟦16:province resolved⟧件。",
    "dealt out by 各为 over the years just told": (
        "来信来访\n\n1985年、1988年、1990年来信依次为⟦34:letter year=1985⟧件、⟦28:letter year=1988⟧件和⟦30:letter year=1990⟧件，"
        "其中联名信各为⟦9:letter joint year=1985⟧件、⟦14:letter joint year=1988⟧件、⟦18:letter joint year=1990⟧件。"
    ),
    "dealt out by 各为 over channels": (
        "信访举报\n\n1988年，受理信访举报⟦266:all⟧件。其中来信、来访、来电各为⟦172:letter⟧件、⟦69:visit⟧件和⟦24:phone⟧件。"
    ),
    "the things just told, with what was done": "信访\n\n1996年立案⟦138:filed year=1996⟧件，办结⟦132:resolved⟧件；1997年分别为⟦121:filed year=1997⟧件和⟦117:resolved year=1997⟧件。1998年分别为⟦146:filed year=1998⟧件和⟦139:resolved⟧件。",
    "the things just told, in one unit": "信访\n\n1996年来信⟦138:letter⟧件，来访⟦132:visit⟧件；1997年分别为⟦121:letter year=1997⟧件和⟦117:visit⟧件。",
    "the things just told, and no cue": "信访\n\n1996年来信⟦138:letter⟧件，来访⟦132:visit⟧件；1997年为⟦121:letter year=1997⟧件和⟦117:visit⟧件。",
    "three things just told, two of them in two measures side by side": "信访\n\n1996年来信⟦138:letter⟧件，来访⟦132:visit persons⟧人次，办结⟦130:resolved⟧件。1997年分别为⟦121:letter cases⟧件、⟦117:visit persons⟧人次和⟦110:resolved cases⟧件。",
    "years dealt out over, and once more without the cue": "信访\n\n1996、1997、1998三年分别受理来信⟦138:letter year=1996⟧件、⟦121:letter year=1997⟧件、⟦116:letter year=1998⟧件，接待来访⟦132:visit year=1996⟧人次、⟦117:visit year=1997⟧人次、⟦103:visit year=1998⟧人次。",
    "the letters and visits named before, and no time": "信访\n\n1996年来信⟦138:letter⟧件，来访⟦132:visit⟧件，满意的、不满意的分别为⟦21:year=1996⟧件和⟦17:year=1996⟧件。",
}


@pytest.mark.parametrize("name", SENTENCES)
def test_dealing(name: str) -> None:
    assert differences(SENTENCES[name]) == []
