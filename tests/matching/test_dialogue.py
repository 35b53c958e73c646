"""What only the turns before tell: who the customer said that they are, and that they complain."""

import pytest

from qa_pipeline.matching import dialogue
from qa_pipeline.matching.reading import Reading
from tests.build import call


def confirmed(*lines: str, language: str = "en") -> list[tuple[int, str, float]]:
    """Each confirmation as its turn, its words and its confidence."""
    reading = Reading(call(*lines, language=language, catalog=["rice", "olive oil"]))
    hits = [hit for line in reading.agent for hit in dialogue.confirmed(reading, line)]
    return [(h.line.position, " ".join(token.text for token in h.line.tokens[h.start : h.end]), h.confidence) for h in hits]


@pytest.mark.parametrize(
    ("code", "said", "answer", "words"),
    [
        ("en", "This is Margaret Whitcombe", "Good morning Margaret Whitcombe", "Margaret Whitcombe"),
        ("tr", "Ben Gülşah Tanrıverdi", "Merhaba Gülşah Tanrıverdi", "Gülşah Tanrıverdi"),
        ("et", "Mina olen Kärolin Tammsaar", "Tere Kärolin Tammsaar", "Kärolin Tammsaar"),
        ("ru", "Это Аристарх Пташкин", "Здравствуйте Аристарх Пташкин", "Аристарх Пташкин"),
        ("fa", "من گلنار صابری هستم", "سلام گلنار صابری", "گلنار صابری"),
    ],
)
def test_two_words_of_a_name_said_back(code: str, said: str, answer: str, words: str) -> None:
    assert confirmed(f"C {said}", f"A {answer}", language=code) == [(1, words, 0.75)]


def test_one_word_said_back_is_enough_only_as_a_question() -> None:
    assert confirmed("C This is Margaret Whitcombe", "A Mrs Whitcombe, is it?") == [(1, "Whitcombe", 0.65)]
    assert confirmed("C This is Margaret Whitcombe", "A Good morning Mrs Whitcombe") == []


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("I need olive oil and rice", "olive oil and rice?"),  # goods
        ("It is 4471 forty", "4471 forty?"),  # numbers
        ("Ann Lee here", "Ann Lee?"),  # words so short that anybody says them
        ("Good morning, I have a question", "Good morning, a question?"),  # words that patterns have
        ("Hello", "Margaret Whitcombe?"),  # what the customer did not say
    ],
)
def test_what_is_no_name_confirms_nobody(said: str, answer: str) -> None:
    assert confirmed(f"C {said}", f"A {answer}") == []


def test_the_agent_must_come_second() -> None:
    assert confirmed("A Margaret Whitcombe?", "C Yes, Margaret Whitcombe") == []
    assert confirmed("A Margaret Whitcombe?", "C Yes", "A So, Margaret Whitcombe") == []


def test_only_at_the_begin_of_a_call() -> None:
    before = ["A Hello", "C Hm"] * (dialogue.EARLY // 2)
    assert confirmed(*before[2:], "C Margaret Whitcombe", "A Margaret Whitcombe") == [(dialogue.EARLY - 1, "Margaret Whitcombe", 0.75)]
    assert confirmed(*before, "C Margaret Whitcombe", "A Margaret Whitcombe") == []


def test_it_is_found_as_an_act() -> None:
    reading = Reading(call("C This is Margaret Whitcombe", "A Good morning Margaret Whitcombe"))
    assert reading.best("confirms_identity", reading.agent).confidence == 0.75


# ---------------------------------------------------------------------------------------------------------------------
# Complaints

QUIET = "C Well, about the kettle that was brought on Monday, it is that thing again"
"""A complaint in no words of a complaint."""
SORRY, SENT, NOTED = "I am so sorry about that.", "We will send you a replacement.", "I have logged a complaint for you."


def complains(*lines: str, **metadata: object) -> list[tuple[int, float]]:
    reading = Reading(call(*lines, **metadata))
    return [(hit.line.position, hit.confidence) for line in reading.customer for hit in reading.find("complains", line)]


def test_who_says_it_complains() -> None:
    assert complains("A Hello", "C The box was broken", "A Oh") == [(1, 0.95)]
    assert complains("A Hello", "C A box of rice please", "A Fine") == []


@pytest.mark.parametrize("answer", [f"{SORRY} {SENT}", f"{NOTED} {SORRY}"])
def test_two_things_that_are_done_for_who_complains(answer: str) -> None:
    assert complains("A Hello", "C Hm", QUIET, "C Yes", f"A {answer}", "C Thank you") == [(2, 0.65)]


@pytest.mark.parametrize("answer", [SORRY, SENT, NOTED, "Fine.", f"{SORRY} {SORRY}", f"{SENT} {NOTED}"])
def test_one_of_them_is_politeness_or_chance(answer: str) -> None:
    assert complains("A Hello", QUIET, f"A {answer}") == []


def test_a_longer_turn_behind_is_not_it() -> None:
    longer = "C " + "and so we went on and on about it " * 5
    assert complains("A Hello", QUIET, f"A {SORRY} {SENT}", longer) == [(1, 0.65)]


def test_who_says_it_says_it_elsewhere_too() -> None:
    """The words decide: the longest turn is not taken for a second complaint."""
    assert complains("A Hello", QUIET, "C The box was broken", f"A {SORRY} {SENT}") == [(2, 0.95)]


def test_a_call_that_we_made_is_no_complaint() -> None:
    assert complains("A Hello", QUIET, f"A {SORRY} {SENT}", direction="outbound") == []
    assert complains("A Hello", QUIET, f"A {SORRY} {SENT}", direction="inbound") == [(1, 0.65)]


def test_an_agent_who_begins_with_it_answers_nobody() -> None:
    assert complains(f"A {SORRY} {SENT}", "C Fine") == []
