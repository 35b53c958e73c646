"""What Whisper writes, made into words that can be trusted."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline.backends.chunks import Chunk, Window
from qa_pipeline.backends.whisper_words import Listened, Listener, Piece, by_chunk, tidy, unlooped
from qa_pipeline.types import SetAside

SPEECH = ((10.0, 20.0),)


def pieces(*said: tuple[str, float, float], probability: float = 0.9) -> list[Piece]:
    return [Piece(text, start, end, probability) for text, start, end in said]


def times(words) -> list[tuple[str, float, float]]:
    return [(word.text, word.start, word.end) for word in words]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param([(" good", 11, 11.3), (" day", 11.3, 11.6)], [("good", 11, 11.3), ("day", 11.3, 11.6)], id="good ones stay"),
        pytest.param([(" good", 11, 11), (" day", 11, 11.6)], [("good", 11, 11.04), ("day", 11.04, 11.6)], id="no length"),
        pytest.param([(" day.", 11, 16), (" So", 16, 16.2)], [("day.", 11, 12), ("So", 16, 16.2)], id="runs on after a sentence"),
        pytest.param([(" day.", 11, 11.4), (" So", 11.4, 16)], [("day.", 11, 11.4), ("So", 15.2, 16)], id="begins before the pause"),
        pytest.param([(" see", 10.5, 11), (" the", 11, 16)], [("see", 10.5, 11), ("the", 11, 11.9)], id="five seconds inside a sentence"),
        pytest.param([(" 4242", 11, 13)], [("4242", 11, 13)], id="digits take long"),
        pytest.param([(" b", 12, 12.3), (" a", 11, 11.2)], [("b", 12, 12.3), ("a", 12.3, 12.34)], id="out of order"),
        pytest.param([(" hi", 5, 5.2)], [("hi", 10, 10.04)], id="before the speech"),
        pytest.param([(" hi", 57.8, 57.8)], [("hi", 19.96, 20)], id="in the silence after it"),
        pytest.param([(" hi", 11.5, 11.2)], [("hi", 11.2, 11.5)], id="end before start"),
        pytest.param([(" 8", 11, 11.2), (" a", 11.2, 11.3), (".m.", 11.3, 11.6)], [("8", 11, 11.2), ("a.m.", 11.2, 11.6)], id="glued"),
        pytest.param([(" in", 11, 11.2), ("-", 11.2, 11.2), ("house", 11.2, 11.6)], [("in-house", 11, 11.6)], id="hyphen"),
        pytest.param([(" -", 11, 11.2), (" yes", 11.2, 11.6), (" ...", 12, 13)], [("yes", 11.2, 11.6)], id="marks alone"),
        pytest.param([(" 50", 11, 11.4), ("%", 11.4, 11.5)], [("50%", 11, 11.4)], id="per cent"),
        pytest.param([(" می‌خواهم", 11, 11.6), (" بله؟", 12, 12.4)], [("می‌خواهم", 11, 11.6), ("بله؟", 12, 12.4)], id="Persian"),
        pytest.param([("", 11, 12), (" ", 12, 13)], [], id="nothing"),
    ],
)
def test_times_are_made_sound(said, expected):
    assert times(tidy(pieces(*said), SPEECH)) == [(text, pytest.approx(start), pytest.approx(end)) for text, start, end in expected]


def test_a_word_in_a_pause_goes_to_the_speech_beside_it():
    words = tidy(pieces((" before", 12.2, 12.6), (" after", 14.6, 15.4)), ((10, 12), (15, 18)))
    assert times(words) == [("before", 11.96, 12), ("after", 15, 15.4)]


def test_more_words_than_time_still_have_their_order():
    words = tidy(pieces(*[(f" w{i}", 10, 10) for i in range(50)]), ((10, 11),))
    assert [word.text for word in words] == [f"w{i}" for i in range(50)]
    assert all(word.start < word.end <= 11 for word in words)


@given(
    st.lists(st.tuples(st.sampled_from([" yes", " no.", "-go", " 42", "…", " "]), st.floats(0, 60), st.floats(0, 60)), max_size=30),
    st.sampled_from([((10.0, 20.0),), ((10.0, 12.0), (13.0, 20.0)), ((0.0, 0.5),)]),
)
def test_whatever_is_said_the_words_are_ordered_and_inside(said, speech):
    words = tidy(pieces(*said, probability=1.7), speech)
    assert all(speech[0][0] <= word.start <= word.end <= speech[-1][1] for word in words)
    assert all(a.end <= b.start for a, b in itertools.pairwise(words))
    assert all(word.end > word.start for word in words)
    assert all(word.probability == 1 for word in words)


def test_a_glued_word_has_the_average_probability():
    (word,) = tidy([Piece(" a", 11, 11.1, 0.9), Piece(".m.", 11.1, 11.3, 0.5)], SPEECH)
    assert word.probability == pytest.approx(0.7)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("a b c", "a b c"),
        ("no no", "no no"),  # people say things twice
        ("no no no no no", "no"),
        ("well I am sorry I am sorry I am sorry bye", "well I am sorry bye"),
        ("yes Yes, yes, go", "yes Yes, yes, go"),  # said with different marks: a person's emphasis rather than a loop
        ("a b a b a b c c c", "a b c"),
    ],
)
def test_a_loop_is_said_once(said, expected):
    assert " ".join(piece.text for piece in unlooped([Piece(text, 0, 1, 1) for text in said.split()])) == expected


def listened(window: Window, *said: tuple[str, float, float], probability: float = 0.9, no_speech: float = 0.1):
    return Listened(window, tuple(pieces(*said, probability=probability)), -0.2, no_speech)


def listener(decode, seconds: float = 20.0, **known) -> Listener:
    return Listener(decode=decode, samples=np.zeros(round(seconds * 16_000), np.float32), language="en", **known)


def test_a_loop_is_heard_again_in_smaller_pieces_and_then_said_once():
    def decode(windows):
        for window in windows:
            (chunk,) = window.chunks
            asked.append(chunk)
            text = "we will see you there and then we talk about it" if chunk.start < 10 and chunk.duration < 15 else "oh dear me " * 30
            said = text.split()
            step = chunk.duration / len(said)
            yield listened(window, *((f" {word}", i * step, (i + 1) * step) for i, word in enumerate(said)))

    asked: list[Chunk] = []
    transcript = listener(decode).transcript([(0, 20)])
    assert asked[0].duration == 20
    assert len(asked) > 2
    text = " ".join(word.text for word in transcript.words)
    assert text.startswith("we will see you there")
    assert text.count("oh dear me") == sum(chunk.start >= 10 for chunk in asked)
    assert all(a.end <= b.start for a, b in itertools.pairwise(transcript.words))
    assert {one.doubt for one in transcript.set_aside} == {"loop"}
    assert all("oh dear me" in one.text for one in transcript.set_aside)


def test_chunks_of_a_window_get_their_words_at_their_times():
    def decode(windows):
        (window,) = windows
        assert window.duration == pytest.approx(5)
        yield listened(window, (" one", 0.2, 0.5), (" two", 1.5, 2.1), (" three", 3.0, 3.4))

    transcript = listener(decode).transcript([(0, 2), (10, 13)])
    assert times(transcript.words) == [("one", 0.2, 0.5), ("two", 1.5, 2.0), ("three", 11.0, 11.4)]


def test_a_doubtful_chunk_is_heard_alone_and_the_rest_is_not_lost():
    """Music beside speech: in the window it looks like speech, by itself it does not."""

    def decode(windows):
        for window in windows:
            asked.append([chunk.start for chunk in window.chunks])
            if len(window.chunks) == 2:
                yield listened(window, (" Good", 0.2, 0.5), (" day.", 0.5, 0.9), (" you", 2.5, 2.6), no_speech=0.2)
            else:
                yield listened(window, (" you", 0.5, 0.6), probability=0.1, no_speech=0.9)

    def weak(windows):
        for made in decode(windows):
            at = [replace(piece, probability=0.2) if piece.text == " you" else piece for piece in made.pieces]
            yield replace(made, pieces=tuple(at))

    asked: list[list[float]] = []
    transcript = listener(weak).transcript([(0, 2), (10, 13)])
    assert asked == [[0, 10], [10]]
    assert [word.text for word in transcript.words] == ["Good", "day."]
    assert transcript.set_aside == (SetAside(start=10, end=13, text="you", doubt="not speech"),)


def test_a_chunk_without_words_in_a_window_is_heard_alone():
    def decode(windows):
        for window in windows:
            said = [(" Good", 0.2, 0.5)] if len(window.chunks) == 2 else [(" bye", 0.5, 0.9)]
            yield listened(window, *said)

    assert times(listener(decode).transcript([(0, 2), (10, 13)]).words) == [("Good", 0.2, 0.5), ("bye", 10.5, 10.9)]


@given(st.lists(st.floats(-1, 40), max_size=20), st.lists(st.floats(0.3, 9), min_size=1, max_size=5))
def test_no_piece_is_lost_between_chunks(starts, durations):
    begins = list(itertools.accumulate((duration + 5 for duration in durations[:-1]), initial=3.0))
    inside = tuple(Chunk(begin, begin + duration, ((begin, begin + duration),)) for begin, duration in zip(begins, durations, strict=True))
    said = [(f" w{number}", start, start + 0.2) for number, start in enumerate(sorted(starts))]
    heard = by_chunk(listened(Window(inside), *said))
    assert [one.chunk for one in heard] == list(inside)
    assert [piece.text for one in heard for piece in one.pieces] == [text for text, _, _ in said]
