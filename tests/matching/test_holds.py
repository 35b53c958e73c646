"""Waits: told by words before and after, and by the silence between."""

import pytest

from qa_pipeline.matching.holds import SILENCE, WAIT, holds
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Turn

ASK, BACK = "Could you hold the line, please?", "Thank you for waiting."


def found(*turns: tuple[str, str, float, float] | tuple[str, str], language: str = "en") -> list[tuple]:
    """Each hold as the turn in which it is asked for, the turn before it, the agent's next turns, and its seconds."""
    speakers = {"A": AGENT, "C": CUSTOMER}
    said = tuple(
        Turn(speaker=speakers[turn[0]], text=turn[1], start=turn[2] if turn[2:] else None, end=turn[3] if turn[2:] else None)
        for turn in turns
    )
    reading = Reading(Conversation(call_id="test", language=language, turns=said))
    return [
        (
            hold.asked.line.position if hold.asked else None,
            hold.before.position if hold.before else None,
            [line.position for line in hold.back],
            hold.seconds,
        )
        for hold in holds(reading)
    ]


@pytest.mark.parametrize("end", [2 + WAIT, 2 + SILENCE, 300.0])
def test_who_asks_and_is_silent_lets_wait(end: float) -> None:
    assert found(("A", ASK, 0, 2), ("A", "It is in stock", end, end + 2)) == [(0, 0, [1], end - 2)]


def test_the_customer_says_yes_in_between() -> None:
    assert found(("A", ASK, 0, 2), ("C", "Sure", 2, 3), ("A", BACK, 33, 35), ("A", "It is in stock", 35, 36)) == [(0, 0, [2, 3], 30.0)]


def test_a_manner_of_speaking_is_no_wait() -> None:
    assert found(("A", "One moment, I have it here already, it is the blue one", 0, 2), ("A", "It is in stock", 3, 5)) == []


@pytest.mark.parametrize("answer", [BACK, "Sorry to keep you waiting"])
def test_who_comes_back_with_thanks_has_let_wait_though_no_silence_shows_it(answer: str) -> None:
    assert found(("A", ASK, 0, 2), ("A", answer, 3, 5)) == [(0, 0, [1], None)]
    assert found(("A", ASK, 0, 2), ("C", "Yes", 2, 3), ("A", "Hello?", 3, 4), ("A", answer, 4, 5)) == [(0, 0, [2, 3], None)]


def test_without_times_a_turn_that_ends_with_it_is_a_wait() -> None:
    assert found(("A", "Yes. One moment please"), ("C", "Fine"), ("A", "It is in stock")) == [(0, 0, [2], None)]
    assert found(("A", "One moment please, while I write it all down here for you"), ("C", "Fine"), ("A", "It is in stock")) == []
    assert found(("A", "It is in stock"), ("C", "Fine"), ("A", "One moment please")) == []  # and nobody came back


@pytest.mark.parametrize(
    ("answer", "seconds", "wanted"),
    [
        ("It is in stock", SILENCE, [(None, 0, [1], SILENCE)]),
        ("It is in stock", SILENCE - 1, []),
        (BACK, WAIT, [(None, 0, [1], WAIT)]),
        (BACK, WAIT - 1, []),
    ],
)
def test_a_silence_that_nobody_announced(answer: str, seconds: float, wanted: list[tuple]) -> None:
    assert found(("A", "So, the rice", 0, 2), ("A", answer, 2 + seconds, 30 + seconds)) == wanted


def test_a_silence_that_the_customer_ends_or_asked_for_is_theirs() -> None:
    assert found(("A", "So, the rice", 0, 2), ("C", "I found my card", 40, 42), ("A", "Good", 42, 43)) == []
    assert found(("A", "Your card?", 0, 1), ("C", "One moment please, I look for it", 1, 3), ("A", "Are you there?", 40, 42)) == []


def test_a_customer_who_asks_whether_anybody_is_there_was_let_wait() -> None:
    assert found(("A", ASK, 0, 2), ("C", "Hello? Anybody?", 25, 27), ("A", BACK, 27, 28)) == [(0, 0, [2], 23.0)]


def test_who_was_let_wait_and_goes_on_waiting_was_asked() -> None:
    turns = (("A", ASK, 0, 2), ("C", "Hello? Anybody?", 25, 27), ("A", BACK, 50, 52))
    assert found(*turns) == [(0, 0, [2], 23.0), (0, 0, [2], 23.0)]


def test_two_waits_in_order() -> None:
    first = (("A", ASK, 0, 2), ("A", BACK, 20, 22))
    between = (("C", "Yes", 22, 23), ("A", "Rice", 23, 24), ("C", "And oil", 24, 25))
    assert found(*first, *between, ("A", ASK, 25, 27), ("A", BACK, 60, 61)) == [(0, 0, [1, 3], 18.0), (5, 5, [6], 33.0)]


def test_two_waits_close_together() -> None:
    turns = (("A", ASK, 0, 2), ("A", BACK, 20, 22), ("A", "One moment again please", 23, 24), ("A", BACK, 50, 51))
    assert found(*turns) == [(0, 0, [1, 2], 18.0), (2, 2, [3], 26.0)]


def test_who_comes_back_and_asks_again_in_one_turn() -> None:
    turns = (("A", ASK, 0, 2), ("A", f"{BACK} One moment again please", 20, 24), ("A", BACK, 50, 51))
    assert found(*turns) == [(0, 0, [1, 2], 18.0), (1, 1, [2], 26.0)]


def test_a_second_wait_was_not_asked_for_with_the_first() -> None:
    turns = (("A", ASK, 0, 2), ("A", "So, the rice", 20, 22), ("A", "It is in stock", 22 + SILENCE, 60))
    assert found(*turns) == [(0, 0, [1, 2], 18.0), (None, 1, [2], SILENCE)]


@pytest.mark.parametrize(
    ("code", "ask", "back"),
    [
        ("tr", "Bir dakika bekler misiniz?", "Beklediğiniz için teşekkür ederim"),
        ("fa", "چند لحظه منتظر بمونید لطفا", "ممنون که منتظر موندید"),
        ("et", "Palun oodake hetk", "Aitäh ootamast"),
        ("ru", "Подождите минутку, пожалуйста", "Спасибо за ожидание"),
    ],
)
def test_in_other_languages(code: str, ask: str, back: str) -> None:
    assert found(("A", ask, 0, 2), ("A", back, 40, 42), language=code) == [(0, 0, [1], 38.0)]
    assert found(("A", ask, 0, 2), ("A", back, 3, 5), language=code) == [(0, 0, [1], None)]


def test_nobody_waits() -> None:
    assert found(("A", "Hello", 0, 1), ("C", "Hi", 1, 2)) == []
    assert found() == []
