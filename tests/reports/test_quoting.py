"""Pieces of a turn's text."""

from dataclasses import replace
from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as some

from qa_pipeline.reports import quoting
from qa_pipeline.types import AGENT, Turn, Word
from tests.build import heard


@given(some.text(), some.lists(some.text(max_size=8)), some.lists(some.tuples(some.text(max_size=8), some.floats(0, 1)), max_size=6))
def test_pieces_joined_are_the_text(text: str, matched: list[str], words: list[tuple[str, float]]) -> None:
    turn = Turn(speaker="agent", text=text, words=tuple(Word(text=word, start=0, end=1, probability=sure) for word, sure in words))
    assert "".join(piece.text for piece in quoting.turn(turn, matched)) == text


def matched(pieces: tuple[quoting.Piece, ...]) -> list[str]:
    return [piece.text for piece in pieces if piece.matched]


def test_what_decided_is_found_whatever_its_case() -> None:
    assert matched(quoting.turn(Turn(speaker="agent", text="Good Day, Acme"), ["good day"])) == ["Good Day"]


def test_a_capital_that_grows_in_lower_case_does_not_shift_the_mark() -> None:
    assert matched(quoting.turn(Turn(speaker="agent", text="İİİ günler, ben Elif"), ["ben Elif"])) == ["ben Elif"]


def test_a_text_that_is_not_there_marks_nothing() -> None:
    assert matched(quoting.turn(Turn(speaker="agent", text="Hello"), ["hallo", ""])) == []


def test_the_same_word_twice_is_marked_where_it_was_hard_to_hear() -> None:
    words = (*heard("yes"), *heard("yes", 1.0, 0.2), *heard("no", 2.0))
    pieces = quoting.turn(Turn(speaker="agent", text="yes yes no", words=words), [])
    assert [(piece.text, piece.heard) for piece in pieces] == [("yes ", None), ("yes", 0.2), (" no", None)]


def test_a_long_text_is_cut_around_what_decided() -> None:
    text = "word " * 100 + "the decisive words" + " word" * 100
    pieces = quoting.excerpt(text, "the decisive words")
    shown = "".join(piece.text for piece in pieces)
    assert matched(pieces) == ["the decisive words"]
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert len(shown) < 200


def test_a_short_text_is_shown_whole() -> None:
    assert "".join(piece.text for piece in quoting.excerpt("Hello, Acme", "Acme")) == "Hello, Acme"


def test_a_word_that_stands_for_another_has_what_was_written() -> None:
    first, second = heard("from Acme")
    words = (first, replace(second, heard="akme", probability=0.3))
    pieces = quoting.turn(Turn(speaker="agent", text="from Acme.", words=words), ["Acme."])
    assert [(piece.text, piece.heard, piece.written, piece.matched) for piece in pieces] == [
        ("from ", None, None, False),
        ("Acme", 0.3, "akme", True),
        (".", None, None, True),
    ]


SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def begins(told: str, start: float) -> list[float]:
    """As the script of the page reads it."""
    steps = [SIGNS.index(first) * 64 + SIGNS.index(second) for first, second in zip(told[::2], told[1::2], strict=True)]
    return [round(start + 0.02 * total, 2) for total in accumulate(steps)]


def test_each_word_has_its_time() -> None:
    words = tuple(Word(text=text, start=start, end=start + 0.1) for text, start in (("Hello,", 10.5), ("dear", 11.0), ("Acme", 95.0)))
    said = Turn(speaker=AGENT, text="Hello, my dear\u00a0Acme!", start=10.0, end=96.0, words=words)
    told = quoting.clocked(said)
    assert begins(told, 10.0) == [10.5, 10.5, 11.0, 92.9]  # the last is as far as two signs reach


def test_times_that_run_backwards_do_not_break_the_rest() -> None:
    words = tuple(Word(text=text, start=start, end=start + 0.1) for text, start in (("one", 1.0), ("two", 0.2), ("three", 2.0)))
    said = Turn(speaker=AGENT, text="one two three", start=0.5, end=3.0, words=words)
    assert begins(quoting.clocked(said), 0.5) == [1.0, 1.0, 2.0]


@pytest.mark.parametrize(("start", "text"), [(None, "one"), (0.0, "another")])
def test_without_times_there_are_none(start: float | None, text: str) -> None:
    said = Turn(speaker=AGENT, text=text, start=start, end=start, words=(Word(text="one", start=0.0, end=0.1),) if text == "one" else ())
    assert quoting.clocked(said) == ""
