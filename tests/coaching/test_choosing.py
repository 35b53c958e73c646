"""Samples are clear, and not alike."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from qa_pipeline.coaching import choosing, moments, window
from qa_pipeline.coaching.choosing import Candidate, Choice
from qa_pipeline.coaching.moments import Moment
from qa_pipeline.coaching.shelf import Kept
from qa_pipeline.store import StoredCall
from qa_pipeline.types import CallFacts, Report, Verdict
from tests.build import call

FACTS = CallFacts(
    sha256="0",
    call_id="c",
    file="c.wav",
    kind="recording",
    at="2026-11-20T10:00:00.000+00:00",
    language="en",
    duration=60.0,
    agent_id="ann",
    agent_name="Ann",
    team="north",
    queue="",
    customer_id="",
    direction="",
    customer_type="",
    audio_quality="good",
    scorecard="general",
    version=1,
    score=80.0,
    raw_score=80.0,
    auto_fail=False,
    passed=True,
    by_meaning=True,
)
REPORT = Report(call_id="c", scorecard="general", version=1, scorecard_sha256="", score=80.0, raw_score=80.0, auto_fail=False, criteria=())


def candidate(
    number: int, text: str = "", *, seconds: float = 10.0, confidence: float = 0.9, vector: Any = None, **facts: Any
) -> Candidate:
    known = replace(FACTS, sha256=f"{number:02d}", call_id=f"call-{number}", customer_id=f"c-{number}", agent_id=f"agent-{number}")
    known = replace(known, **facts)
    moment = Moment(facts=known, confidence=confidence, turn=0, verdict=Verdict.PASS)
    row = StoredCall(sha256=known.sha256, call_id=known.call_id, file=known.file, kind="recording", duration=60.0)
    kept = Kept(call=row, talk=call(f"A {text or number}"), report=REPORT, titles={})
    around = window.Window(start=0.0, end=seconds, first=0, last=0, proof=0, has_before=True, has_answer=True)
    return Candidate(moment=moment, kept=kept, window=around, words=frozenset(text.split()), vector=vector)


def taken(left: list[Candidate], count: int, per_call: int = 1) -> list[str]:
    choice = Choice(left=left, per_call=per_call)
    found = [choice.take() for _ in range(count)]
    return [one[0].moment.facts.sha256 for one in found if one is not None]


def test_the_clearest_comes_first() -> None:
    left = [
        candidate(1, "a", confidence=0.5),
        candidate(2, "b"),
        candidate(3, "c", audio_quality="poor"),
        candidate(4, "d", seconds=45.0),
        candidate(5, "e", confidence=0.4, audio_quality="poor", seconds=60.0),
    ]
    order = taken(left, 5)
    assert order[0] == "02"
    assert order[-1] == "05"


def test_ten_seconds_are_best() -> None:
    lengths = [choosing.parts(candidate(1, seconds=seconds))["length"] for seconds in (3, 6, 10, 17, 40)]
    assert max(lengths) == lengths[2] == pytest.approx(1.0)
    assert lengths[0] < lengths[1] < lengths[2] > lengths[3] > lengths[4]


def test_the_same_words_are_not_taken_twice_when_there_are_others() -> None:
    script = "good morning acme how can i help you"
    left = [candidate(number, script, confidence=0.95) for number in range(4)] + [
        candidate(9, "welcome to acme what do you need", confidence=0.85)
    ]
    assert "09" in taken(left, 2)


def test_meaning_outweighs_words_where_it_is_known() -> None:
    one, other = np.eye(4, dtype=np.float32)[:2]
    left = [candidate(1, "a b c", vector=one), candidate(2, "d e f", vector=one), candidate(3, "a b c", vector=other, confidence=0.8)]
    assert taken(left, 2) == ["02", "03"] or taken(left, 2) == ["01", "03"]


def test_agents_and_customers_change() -> None:
    left = [
        candidate(number, f"w{number}", agent_id="ann" if number < 4 else f"b{number}", confidence=0.9 - 0.01 * number)
        for number in range(8)
    ]
    chosen = taken(left, 4)
    assert sum(name < "04" for name in chosen) <= 2
    same = [candidate(number, f"w{number}", customer_id="the-one" if number < 4 else f"c{number}") for number in range(6)]
    assert sum(name < "04" for name in taken(same, 3)) == 1


def test_one_of_a_call_unless_asked_and_never_the_same_moment_twice() -> None:
    one = candidate(1, "a")
    later = replace(one, window=replace(one.window, start=30.0, end=40.0, proof=4), words=frozenset({"b"}))
    same = replace(one, window=replace(one.window, start=5.0, end=15.0, proof=1), words=frozenset({"c"}))
    assert taken([one, later, same], 3) == ["01"]
    assert taken([one, later, same], 3, per_call=3) == ["01", "01"]


def test_the_choice_does_not_depend_on_the_order() -> None:
    left = [candidate(number, f"word{number % 3} other", confidence=0.9) for number in range(12)]
    assert taken(left, 6) == taken(list(reversed(left)), 6)


def test_one_that_was_given_back_is_not_likened_to() -> None:
    left = [candidate(1, "a b c", confidence=0.95), candidate(2, "a b c"), candidate(3, "x y z", confidence=0.6)]
    choice = Choice(left=left)
    first = choice.take()
    assert first is not None
    choice.give_back(first[0])
    second = choice.take()
    assert second is not None
    assert second[0].moment.facts.sha256 == "02"
    assert second[1].likeness is None


def test_each_agent_has_a_place_among_what_is_read() -> None:
    many = [Moment(facts=replace(FACTS, sha256=f"a{number:03d}"), confidence=0.9) for number in range(100)]
    few = [Moment(facts=replace(FACTS, sha256=f"b{number}", agent_id="bob"), confidence=0.5) for number in range(3)]
    found = moments.clearest(iter([*many, *few]), 20, each=5)
    assert len(found) == 8
    assert sum(moment.facts.agent_id == "bob" for moment in found) == 3
