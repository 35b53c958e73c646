"""Pieces of a turn's text."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as some

from qa_pipeline.reports import quoting
from qa_pipeline.types import Turn, Word
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
