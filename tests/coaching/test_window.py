"""What is cut around a moment."""

from dataclasses import replace

import pytest

from qa_pipeline.coaching import window
from qa_pipeline.types import Conversation, Turn, Word
from tests.build import call


def test_the_line_before_and_the_answer_are_in_it() -> None:
    talk = call("A Hello", "C I need rice", "A May I offer you tea?", "C Yes please", "A Thank you")
    found = window.around(talk, 2)
    assert found is not None
    assert (found.first, found.last, found.has_before, found.has_answer) == (1, 3, True, True)
    assert (found.start, found.end) == (pytest.approx(3.0 - window.LEAD), pytest.approx(11.5 + window.TAIL))
    assert found.completeness == 1.0


def test_nothing_of_other_lines_is_heard_at_its_ends() -> None:
    talk = call("A Hello there", "C Hi", "A Bye")
    close = replace(talk, turns=tuple(replace(turn, start=2.5 * place, end=2.5 * place + 2.5) for place, turn in enumerate(talk.turns)))
    found = window.around(close, 2)
    assert found is not None
    assert found.start == 2.5  # of the line before; not the 0.15 s before that
    first = window.around(replace(close, duration=7.6), 2)
    assert first is not None
    assert first.end == 7.6  # the recording ends there


def test_the_first_line_has_none_before_it() -> None:
    found = window.around(call("A Hello, how can I help?", "C I need rice"), 0)
    assert found is not None
    assert (found.has_before, found.has_answer) == (False, True)
    assert found.completeness < 1


def test_an_offer_goes_on_until_its_answer() -> None:
    talk = call("C Rice please", "A May I offer you tea?", "C Hm", "A It is on offer, ten percent off", "C No thank you, we have enough")
    short, whole = window.around(talk, 1), window.around(talk, 1, exchange=True)
    assert short is not None
    assert whole is not None
    assert (short.last, whole.last) == (2, 4)
    assert whole.has_answer


def test_a_backchannel_is_no_answer_and_a_machine_neither() -> None:
    talk = call("A May I offer you tea?", "C mm-hm", "announcement Your call is important", "C Yes please")
    turns = (talk.turns[0], replace(talk.turns[1], backchannel=True), *talk.turns[2:])
    found = window.around(replace(talk, turns=turns), 0)
    assert found is not None
    assert found.last == 3


def test_what_is_far_away_is_no_answer() -> None:
    talk = call("A Hello?", "C Yes?")
    late = replace(talk, turns=(talk.turns[0], replace(talk.turns[1], start=60.0, end=61.0)))
    found = window.around(late, 0)
    assert found is not None
    assert not found.has_answer
    assert found.last == 0


def test_a_call_without_times_has_no_window() -> None:
    assert window.around(call("A Hello", "C Hi", timed=False), 0) is None
    assert window.around(call("A Hello"), 5) is None


def long_turn(speaker: str, start: float, sentences: int) -> Turn:
    """Sentences of five words, two seconds each."""
    words = [
        Word(text=f"w{number}." if number % 5 == 4 else f"w{number}", start=start + number * 0.4, end=start + number * 0.4 + 0.35)
        for number in range(5 * sentences)
    ]
    return Turn(speaker=speaker, text=" ".join(word.text for word in words), start=start, end=words[-1].end, words=tuple(words))


def test_long_lines_are_cut_between_sentences() -> None:
    turns = (long_turn("customer", 0, 20), long_turn("agent", 41, 3), long_turn("customer", 48, 20))
    found = window.around(Conversation(call_id="c", language="en", turns=turns), 1)
    assert found is not None
    assert found.start == pytest.approx(34 - 0.05)  # a sentence begins at 34 s: not before it, where the one before ends
    assert found.end == pytest.approx(55.95 + 0.05)
    assert found.seconds < window.BEFORE + 7 + window.AFTER + 1


def test_of_a_monologue_what_is_around_the_moment_is_taken() -> None:
    turns = (long_turn("customer", 0, 2), long_turn("agent", 5, 60), Turn(speaker="customer", text="Yes", start=126, end=127))
    talk = Conversation(call_id="c", language="en", turns=turns)
    found = window.around(talk, 1, 65.0, 67.0)
    assert found is not None
    assert found.start < 65 < 67 < found.end
    assert found.seconds <= window.PROOF + 1
    assert not found.has_before
