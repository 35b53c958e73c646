"""The metrics in scorecards: all of them can be named, and what cannot be measured counts against nobody."""

from dataclasses import replace

import pytest

from qa_pipeline import metrics
from qa_pipeline.criteria.metric import NAMES
from qa_pipeline.matching import measures
from qa_pipeline.types import Conversation, Turn, Verdict
from tests.build import call
from tests.conftest import ROOT
from tests.criteria.judging import judged, spoken_at

TALK = spoken_at(("A", 0.0, 4.0, "What can I do for you?"), ("C", 3.0, 9.0, "it is broken again"), ("A", 9.0, 12.0, "I am sorry"))


@pytest.mark.parametrize("name", NAMES)
def test_every_metric_can_be_a_criterion(name: str) -> None:
    assert judged(TALK, "metric", metric=name, at_least=-100).verdict in (Verdict.PASS, Verdict.NA)
    assert set(NAMES) == {*metrics.METRICS, *measures.METRICS}


@pytest.mark.parametrize("name", NAMES)
def test_every_metric_is_documented(name: str) -> None:
    """The customer's are named as one with the agent's."""
    text = (ROOT / "docs" / "metrics.md").read_text(encoding="utf-8")
    assert f"`{name.removeprefix('customer_')}`" in text


def test_what_is_said_is_measured_too() -> None:
    finding = judged(TALK, "metric", metric="questions", at_least=2)
    assert finding.verdict == "fail"
    assert finding.reason == "the agent's questions: 1 (wanted: at least 2)"


@pytest.mark.parametrize(
    ("name", "verdict"), [("talk_ratio", "unsure"), ("questions", "unsure"), ("interruptions", "unsure"), ("duration", "pass")]
)
def test_of_voices_that_could_not_be_told_apart_a_person_decides(name: str, verdict: str) -> None:
    finding = judged(replace(TALK, told_apart=0.3), "metric", metric=name, at_least=0)
    assert finding.verdict == verdict
    assert verdict != "unsure" or "told apart" in finding.reason


def test_interruptions_of_a_mono_call_in_which_nothing_overlaps_are_not_available() -> None:
    one_after_the_other = (Turn(speaker="agent", text="a b c", start=0, end=2), Turn(speaker="customer", text="d e f", start=2, end=4))
    mono = Conversation(call_id="c", language="en", turns=one_after_the_other, told_apart=0.9)
    finding = judged(mono, "metric", metric="interruptions", at_most=2)
    assert (finding.verdict, "not available" in finding.reason) == (Verdict.NA, True)
    assert judged(replace(mono, told_apart=None), "metric", metric="interruptions", at_most=2).verdict == "pass"


def test_a_backchannel_is_no_interruption() -> None:
    talk = spoken_at(("C", 0.0, 10.0, "our terms are as follows"), ("A", 5.0, 6.0, "yes I see that"))
    assert judged(talk, "metric", metric="interruptions", at_most=0).verdict == "fail"
    listening = replace(talk, turns=(talk.turns[0], replace(talk.turns[1], backchannel=True)))
    assert judged(listening, "metric", metric="interruptions", at_most=0).verdict == "pass"


def test_evidence_is_where_somebody_comes_in() -> None:
    assert [one.turn for one in judged(TALK, "metric", metric="customer_interruption_time", at_most=0).evidence] == [1]


def test_there_is_nothing_to_measure_on() -> None:
    finding = judged(call("C Hello."), "metric", metric="median_response_time", at_most=3)
    assert (finding.verdict, "nothing to measure" in finding.reason) == (Verdict.NA, True)
