"""Words and spans to turns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline import align
from qa_pipeline.types import Span, Word


def words(*said: tuple[str, float, float]) -> list[Word]:
    return [Word(text=text, start=start, end=end) for text, start, end in said]


def shape(turns: object) -> list[tuple[str, str]]:
    return [(turn.speaker, turn.text) for turn in turns]


CHANNELS = [
    (
        "an answer cuts where the other side pauses",
        [("hi", 0, 0.4), ("there", 0.5, 1), ("right", 3, 3.4)],
        [("hello", 1.5, 2)],
        [("a", "hi there"), ("b", "hello"), ("a", "right")],
    ),
    (
        "a backchannel inside somebody's turn does not cut it",
        [("one", 0, 0.5), ("two", 0.6, 1.1), ("three", 1.3, 2)],
        [("mhm", 0.9, 1.2)],
        [("a", "one two three"), ("b", "mhm")],
    ),
    (
        "a pause without an answer is no new turn",
        [("one", 0, 0.5), ("two", 2, 2.5)],
        [],
        [("a", "one two")],
    ),
    (
        "a hold is",
        [("one moment", 0, 0.5), ("thank you", 40, 41)],
        [],
        [("a", "one moment"), ("a", "thank you")],
    ),
    ("nobody says anything", [], [], []),
]


@pytest.mark.parametrize(("one", "other", "expected"), [case[1:] for case in CHANNELS], ids=[case[0] for case in CHANNELS])
def test_channels(one: list, other: list, expected: list) -> None:
    assert shape(align.channel_turns([("a", words(*one)), ("b", words(*other))])) == expected


SPANS = [Span(speaker="A", start=0, end=2), Span(speaker="B", start=1.9, end=4), Span(speaker="A", start=6, end=7)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([("x", 0.5, 1)], [("A", "x")]),
        ([("x", 1.85, 2.4)], [("B", "x")]),  # overlaps both, B more
        ([("x", 4.1, 4.3)], [("B", "x")]),  # outside, near B's end
        ([("x", 5.0, 5.2)], [(align.UNKNOWN, "x")]),  # near to none, nobody spoke before
        ([("x", 2.5, 3), ("y", 5.0, 5.2)], [("B", "x y")]),  # near to none: whoever spoke last
        ([("x", 0.5, 1), ("y", 2.5, 3), ("z", 6.1, 6.5)], [("A", "x"), ("B", "y"), ("A", "z")]),
    ],
)
def test_a_word_goes_to_the_span_that_overlaps_it_most(said: list, expected: list) -> None:
    assert shape(align.span_turns(words(*said), SPANS)) == expected


def test_a_long_span_is_found_though_others_began_since() -> None:
    spans = [Span(speaker="A", start=0, end=60), *(Span(speaker="B", start=10 + i, end=10.2 + i) for i in range(20))]
    assert shape(align.span_turns(words(("x", 50, 51)), spans)) == [("A", "x")]


def test_without_spans_nobody_is_guessed() -> None:
    assert shape(align.span_turns(words(("x", 0, 1)), [])) == [(align.UNKNOWN, "x")]


_starts = st.lists(st.floats(0, 100), min_size=0, max_size=30).map(sorted)


@given(one=_starts, other=_starts)
def test_no_word_is_lost_and_turns_are_in_order(one: list[float], other: list[float]) -> None:
    tracks = [
        ("a", [Word(text=f"a{i}", start=at, end=at + 0.2) for i, at in enumerate(one)]),
        ("b", [Word(text=f"b{i}", start=at, end=at + 0.2) for i, at in enumerate(other)]),
    ]
    turns = align.channel_turns(tracks)
    for speaker, said in tracks:
        assert [word for turn in turns if turn.speaker == speaker for word in turn.words] == said
    assert [turn.start for turn in turns] == sorted(turn.start for turn in turns)
