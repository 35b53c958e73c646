"""Where it is not known who spoke, no verdict that rests on it is believed; what is the same whoever speaks is."""

from dataclasses import replace

import pytest

from qa_pipeline import scorecard, scoring
from qa_pipeline.criteria import speakers
from qa_pipeline.types import Report, Verdict
from tests.build import call

TALK = call("A Good morning, Acme Foods, Ann speaking.", "C Hello, I would like some rice.", "A Certainly, how much?", "C Ten kilos.")


def _score(**known: object) -> Report:
    card = scorecard.load("general")
    return scoring.score(replace(TALK, **known), card)


@pytest.mark.parametrize("known", [{"told_apart": 0.3}, {"roles_confidence": 0.6}])
def test_nothing_is_decided_of_whom_nobody_can_tell(known: dict[str, float]) -> None:
    sure, doubted = _score(), _score(**known)
    decided = {result.id for result in sure.criteria if result.verdict in {Verdict.PASS, Verdict.FAIL}}
    assert decided
    for result in doubted.criteria:
        assert result.verdict in {Verdict.UNSURE, Verdict.NA}, result.id
    reasons = [result.reason for result in doubted.criteria if result.id in decided]
    assert all(speakers.doubt(replace(TALK, **known)) in reason or "could not be told apart" in reason for reason in reasons)
    assert doubted.score is None
    assert not doubted.auto_fail


@pytest.mark.parametrize("known", [{"told_apart": 0.9}, {"roles_confidence": 0.95}, {"told_apart": None, "roles_confidence": None}])
def test_who_is_known_is_judged(known: dict[str, float]) -> None:
    assert speakers.doubt(replace(TALK, **known)) == ""
    sure = {result.id: result.verdict for result in _score().criteria}
    # A call whose voices were told apart is mono; nobody is heard to speak at once in it, so interruptions cannot be told.
    now = {result.id: result.verdict for result in _score(**known).criteria if result.id != "politeness.interruptions"}
    assert now == {name: verdict for name, verdict in sure.items() if name in now}
