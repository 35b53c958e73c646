"""What nobody understood may have been what is missing: then a person decides, and else it is missing."""

from dataclasses import replace

import pytest

from qa_pipeline.types import Conversation, Span, Verdict
from tests.criteria.judging import judged, spoken_at

TALK = spoken_at(
    ("A", 5.0, 9.0, "we have rice and salt today"),
    ("C", 10.0, 14.0, "two boxes of rice"),
    ("A", 15.0, 19.0, "two boxes of rice it is"),
    ("C", 20.0, 24.0, "that is all"),
    ("A", 25.0, 45.0, "it comes on Friday with the driver"),
)


def unheard(*spans: tuple[str, float, float]) -> Conversation:
    return replace(TALK, unintelligible=tuple(Span(speaker=speaker, start=start, end=end) for speaker, start, end in spans))


@pytest.mark.parametrize(
    ("spans", "verdict"),
    [
        ([], Verdict.FAIL),
        ([("agent", 0.5, 4.0)], Verdict.UNSURE),
        ([("customer", 0.5, 4.0)], Verdict.FAIL),
        ([("agent", 46.0, 50.0)], Verdict.FAIL),
        ([("agent", 9.1, 9.3)], Verdict.FAIL),
    ],
)
def test_a_greeting_before_the_first_words_that_were_understood(spans: list[tuple[str, float, float]], verdict: Verdict) -> None:
    assert judged(unheard(*spans), "says", act="greeting", within="opening").verdict is verdict


def test_a_goodbye_behind_the_last_words() -> None:
    assert judged(unheard(("agent", 46.0, 50.0)), "says", act="goodbye", within="closing").verdict is Verdict.UNSURE


def test_a_second_in_a_whole_call_doubts_nothing() -> None:
    assert judged(unheard(("agent", 24.2, 25.0)), "says", act="thanks").verdict is Verdict.FAIL
    assert judged(unheard(("agent", 46.0, 56.0)), "says", act="thanks").verdict is Verdict.UNSURE
