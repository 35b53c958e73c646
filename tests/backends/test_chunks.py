"""Cutting a channel into what a recogniser hears at once."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline.backends import chunks
from qa_pipeline.backends.chunks import RATE, Chunk


def silence(seconds: float) -> np.ndarray:
    return np.zeros(int(seconds * RATE), np.float32)


@pytest.mark.parametrize(
    ("speech", "expected"),
    [
        ([], []),
        ([(1, 5)], [(1, 5)]),
        ([(1, 5), (6, 9)], [(1, 9)]),  # a pause of 1 s is inside a sentence
        ([(1, 5), (6.5, 9)], [(1, 9)]),
        ([(1, 5), (6.6, 9)], [(1, 5), (6.6, 9)]),  # a longer one is not
        ([(1, 5), (25, 28)], [(1, 5), (25, 28)]),  # nor is a hold
        ([(0, 20), (20.5, 27)], [(0, 27)]),
        ([(0, 20), (20.5, 30)], [(0, 20), (20.5, 30)]),  # together they are more than Whisper hears
        ([(6, 9), (1, 5)], [(1, 9)]),  # any order
        ([(-1, 5)], [(0, 5)]),  # no further than the recording
        ([(38, 45)], [(38, 40)]),
        ([(45, 50)], []),
        ([(3, 3.05)], []),  # too short for a word
    ],
)
def test_speech_is_joined_across_short_pauses(speech, expected):
    assert [(chunk.start, chunk.end) for chunk in chunks.cut(silence(40), speech)] == expected


def test_a_chunk_keeps_the_stretches_it_is_made_of():
    (chunk,) = chunks.cut(silence(20), [(1, 5), (6, 9)])
    assert chunk == Chunk(1, 9, ((1, 5), (6, 9)))
    assert chunk.of(silence(20)).size == 8 * RATE


def test_long_speech_is_cut_where_it_is_quietest():
    samples = np.full(60 * RATE, 0.3, np.float32)
    samples[int(20.0 * RATE) : int(20.3 * RATE)] = 0.001
    first, second, *_ = chunks.cut(samples, [(0, 60)])
    assert first.start == 0
    assert first.end == second.start == pytest.approx(20.15, abs=0.11)


@given(
    st.lists(st.tuples(st.floats(0, 100), st.floats(0.2, 70)), max_size=8),
    st.floats(1, 120),
)
def test_every_moment_of_speech_is_heard_once(starts, seconds):
    speech, now = [], 0.0
    for gap, length in starts:
        speech.append((now + gap / 10, now + gap / 10 + length))
        now = speech[-1][1]
    found = [stretch for chunk in chunks.cut(silence(seconds), speech) for stretch in chunk.speech]
    assert found == sorted(found)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(found))
    assert all(chunk.duration <= chunks.LONGEST + 1e-6 for chunk in chunks.cut(silence(seconds), speech))
    spoken = sum(max(0.0, min(end, seconds) - start) for start, end in speech)
    assert sum(end - start for start, end in found) == pytest.approx(spoken, abs=0.12 * len(speech) + 0.01)


def test_halves_are_smaller_and_a_short_chunk_stays():
    long, short = Chunk(0, 20, ((0, 20),)), Chunk(0, 1.5, ((0, 1.5),))
    parts = chunks.halves(silence(20), long)
    assert len(parts) >= 2
    assert (parts[0].start, parts[-1].end) == (0, 20)
    assert chunks.halves(silence(20), short) == (short,)
