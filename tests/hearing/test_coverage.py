"""Speech without words: found where somebody speaks, and not where nobody does."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline.hearing.coverage import gaps, uncovered
from qa_pipeline.types import Word
from tests import sound

RATE = 16_000


def words(*times: tuple[float, float]) -> list[Word]:
    return [Word(text="so", start=start, end=end) for start, end in times]


@pytest.mark.parametrize(
    ("speech", "said", "free"),
    [
        ([(0, 4)], [], [(0, 4)]),
        ([(0, 4)], [(1, 2)], [(0, 0.75), (2.25, 4)]),
        ([(0, 4)], [(0, 4)], []),
        ([(0, 4), (6, 9)], [(3, 7)], [(0, 2.75), (7.25, 9)]),
        ([(0, 4), (6, 9)], [(0.1, 3.9)], [(6, 9)]),
        ([], [(1, 2)], []),
    ],
)
def test_what_no_word_is_near_to(
    speech: list[tuple[float, float]], said: list[tuple[float, float]], free: list[tuple[float, float]]
) -> None:
    assert list(uncovered(speech, words(*said))) == free


times = st.lists(st.floats(0, 50).map(lambda at: round(at, 2)), max_size=12, unique=True).map(sorted)


@given(times, times)
def test_uncovered_and_covered_are_all_speech(speech_at: list[float], words_at: list[float]) -> None:
    speech = list(zip(speech_at[::2], speech_at[1::2], strict=False))
    said = words(*zip(words_at[::2], words_at[1::2], strict=False))
    free = uncovered(speech, said, beside=0.0)
    assert all(start < end for start, end in free)
    assert all(any(low <= start and end <= high for low, high in speech) for start, end in free)
    assert not [(start, end) for start, end in free for word in said if min(end, word.end) - max(start, word.start) > 1e-6]
    covered = sum(max(0.0, min(end, word.end) - max(start, word.start)) for start, end in speech for word in said)
    assert sum(end - start for start, end in free) + covered == pytest.approx(sum(end - start for start, end in speech), abs=0.02)


def channel() -> np.ndarray:
    """Ten seconds: a voice until 4 s, silence until 6 s, the voice again."""
    made = np.zeros(10 * RATE, np.float32)
    voice = sound.voice(4.0, 120)
    made[: voice.size] = voice
    made[6 * RATE : 6 * RATE + voice.size] = voice
    return made


def test_a_voice_without_words_is_a_gap() -> None:
    assert gaps(channel(), [(0, 10)], words((0.2, 3.8))) != ()
    (gap,) = gaps(channel(), [(0, 10)], words((0.2, 3.8)))
    assert gap[0] <= 6.0
    assert gap[1] == pytest.approx(10.0)


def test_a_pause_in_detected_speech_is_none() -> None:
    assert gaps(channel(), [(0, 10)], words((0.2, 3.8), (6.1, 9.8))) == ()


def test_short_or_missing_sound_has_no_gaps() -> None:
    assert gaps(channel(), [], []) == ()
    assert gaps(np.zeros(100, np.float32), [(0.0, 0.006)], []) == ()
    assert gaps(channel(), [(0, 4)], words((0.9, 3.8))) == (), "less than a second"
