"""Why a code is what it is: stated, carried or assumed, and on which words of the page."""

from __future__ import annotations

import pytest

from xinfang_extract.page import Page
from xinfang_extract.pipeline import run

SENTENCES = {
    "stated": (
        "信访工作\n\n2018年，接待集体来访44批。",
        {"channel": "stated 集体来访", "form": "stated 集体来访", "stage": "stated 接待"},
    ),
    "a body": ("信访工作\n\n2018年，县法院受理来信44件。", {"body_type": "stated 法院"}),
    "a level": ("信访工作\n\n2018年，进京上访44批。", {"level": "stated 进京", "channel": "stated 进京"}),
    "two levels": ("信访工作\n\n2018年，到省、进京上访44批。", {"level": "stated 到省、进京"}),
    "none named": ("信访工作\n\n2018年，来信44件。", {"stage": "assumed "}),
    "a part": (
        "信访工作\n\n2018年，受理来信75件，其中联名信44件。",
        {"form": "stated 联名信", "stage": "carried 受理"},
    ),
    "an outcome": ("信访工作\n\n2018年，受理来信75件，办结44件。", {"channel": "carried 来信", "stage": "stated 办结"}),
    "what is left": (
        "信访工作\n\n2018年，受理来信75件，其中办结31件，其余44件。",
        {"channel": "carried 来信", "stage": "stated 余"},
    ),
    "a comparison": (
        "信访工作\n\n2018年，受理来信75件，比上年减少44件。",
        {"channel": "carried 来信", "stage": "carried 受理"},
    ),
    "together": ("信访工作\n\n2018年，收到来信75件、来访31批，办结44批，以上两项共106件。", {"stage": "stated 办结"}),
    "matters of their own": ("信访工作\n\n2018年，来信75件。包案44件。", {"channel": "assumed "}),
    "a heading": ("一、进京上访\n　　2018年，登记44批。", {"channel": "carried 进京", "level": "carried 进京"}),
    "the unit": ("信访工作\n\n2018年，阅处44封。", {"channel": "stated 封"}),
    "a topic": ("信访工作\n\n2018年，受理来信75件，反映征地的44件。", {"channel": "carried 来信"}),
    "many together": (
        "信访工作\n\n2018年，接待来访75批，其中5人以上的44批。",
        {"form": "stated 5人以上的", "channel": "stated 5人以上的"},
    ),
    "dealt out": ("信访工作\n\n2018年，来信来访分别为75件、44批。", {"channel": "stated 来访"}),
    "a rate": ("信访工作\n\n2018年，受理来信75件，办结率44%。", {"stage": "stated 办结率", "channel": "carried 来信"}),
}


@pytest.mark.parametrize("name", SENTENCES)
def test_a_code_rests_on_words(name: str) -> None:
    text, answers = SENTENCES[name]
    (figure,) = (f for f in run([Page("test", 1, text)]).figures if abs(f.value) == 44)
    told = {column: f"{figure.because[column].basis} {figure.because[column].words}" for column in answers}
    assert told == answers
    for why in figure.because.values():
        assert why.span is None or text[why.span.start : why.span.end] == why.words


TOPICS = {
    "受理来信75件，反映农村土地的44件，林权31件。": ["", "农村土地", "林权"],
    "受理来信75件，其中省信访局转送42件、市信访局转送15件，县领导阅批9件。": ["", "", "", ""],
    "受理来信75件，反映“四不清”的44件，余为家庭纠纷31件。": ["", "“四不清”", "家庭纠纷"],
    "受理信访75件，其中县信访局受理44件，县自排12件，四月9件。": ["", "", "", ""],
    "受理信访75件，其中检举控告类44件，批评建议类31件。": ["", "检举控告类", "批评建议类"],
    "受理来信75件。\n\n一、揭发多吃多占的44件，占58.7%。": ["", "揭发多吃多占", "揭发多吃多占"],
}


@pytest.mark.parametrize("sentence", TOPICS)
def test_a_topic_has_its_words(sentence: str) -> None:
    assert [f.topic for f in run([Page("test", 1, f"信访工作\n\n{sentence}")]).figures] == TOPICS[sentence]


def test_the_box_of_a_number_is_that_of_its_glyphs() -> None:
    text = "2018年，来信44件。"
    boxes = tuple((float(at), 5.0, at + 1.0, 7.0) for at in range(len(text)))
    (figure,) = run([Page("test", 1, text, boxes=boxes)]).figures
    assert figure.bbox == (8.0, 5.0, 10.0, 7.0)
    (figure,) = run([Page("test", 1, text, boxes=(None,) * len(text))]).figures
    assert figure.bbox is None


def test_the_evidence_is_the_sentence() -> None:
    text = "信访工作\n\n2018年，来信44件。其余从略。"
    (figure,) = run([Page("test", 1, text)]).figures
    assert figure.evidence == "2018年，来信44件。"
