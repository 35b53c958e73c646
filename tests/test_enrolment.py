"""Voices of agents: noted from recordings, recognised in calls. The encoder is a stand-in: a voice is the mean of its samples' signs."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline import enrolment
from qa_pipeline.enrolment import Enrolled, Recognised
from qa_pipeline.errors import InputError
from qa_pipeline.types import Span

ANN, BEN, CAROL = np.eye(8, dtype=np.float32)[:3]


@dataclass
class Voices:
    """Hears the vector whose number the samples hold, in the first stretch that it is asked for."""

    known: Sequence[np.ndarray] = (ANN, BEN, CAROL)
    asked: list[Sequence[tuple[float, float]]] = field(default_factory=list)
    name: str = "voices@1"

    def embed(self, samples: np.ndarray, stretches: Sequence[tuple[float, float]]) -> np.ndarray | None:
        self.asked.append(stretches)
        number = int(samples[round(stretches[0][0] * 16_000)])
        return self.known[number] if number >= 0 else None


def sound(*numbers: int, seconds: float = 20.0) -> np.ndarray:
    """A channel in which these voices speak one after the other."""
    return np.repeat(np.array(numbers, np.float32), round(seconds * 16_000))


def enrolled(agent_id: str, vector: np.ndarray, encoder: str = "voices@1") -> Enrolled:
    return Enrolled(agent_id=agent_id, encoder=encoder, vector=vector, seconds=30.0, consent="form", at="2026-11-22")


def between(one: np.ndarray, other: np.ndarray, cosine: float) -> np.ndarray:
    """A vector of length 1 that has this cosine with `one`, in the plane of the two."""
    return (cosine * one + np.sqrt(1 - cosine**2) * other).astype(np.float32)


def test_a_voice_is_noted_from_all_its_recordings() -> None:
    vector, seconds = enrolment.voiceprint(
        Voices((ANN, between(ANN, BEN, 0.8))), [(sound(0), [(0.0, 8.0), (9.0, 9.5)]), (sound(1), [(1.0, 6.0)])]
    )
    assert seconds == 13.0  # half a second is no voice
    assert float(vector @ vector) == pytest.approx(1.0)
    assert float(vector @ ANN) == pytest.approx(float(vector @ between(ANN, BEN, 0.8)))


@pytest.mark.parametrize(
    ("recordings", "says"),
    [
        ([(sound(0), [(0.0, 9.0)])], "9 s of usable speech; at least 10 s"),
        ([(sound(-1), [(0.0, 20.0)])], "0 s of usable speech"),
        ([(sound(0), [])], "0 s of usable speech"),
        ([(sound(0), [(0.0, 9.0)]), (sound(1), [(0.0, 9.0)])], "different voices"),
    ],
)
def test_what_no_voice_can_be_noted_from(recordings: list, says: str) -> None:
    with pytest.raises(InputError, match=says):
        enrolment.voiceprint(Voices(), recordings)


@pytest.mark.parametrize(
    ("speech", "others", "wanted"),
    [
        ([(0.0, 1.0), (2.0, 5.0)], [], [(2.0, 5.0), (0.0, 1.0)]),
        ([(0.0, 1.0), (2.0, 5.0)], [(4.9, 6.0)], [(0.0, 1.0)]),
        ([(0.0, 1.0)], [(1.0, 2.0)], [(0.0, 1.0)]),
        ([(0.0, 0.7)], [], []),
        ([(0.0, 60.0), (70.0, 120.0)], [], [(0.0, 60.0), (70.0, 100.0)]),
    ],
)
def test_stretches_that_are_listened_to(speech: list, others: list, wanted: list) -> None:
    assert list(enrolment.usable(speech, others)) == wanted


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(0, 60)).map(lambda pair: (pair[0], pair[0] + pair[1]))))
def test_never_more_is_listened_to_than_is_needed(speech: list) -> None:
    chosen = list(enrolment.usable(speech))
    assert sum(end - start for start, end in chosen) <= enrolment.MOST + 1e-6
    assert all(any(start == first and end <= last for first, last in speech) for start, end in chosen)


@pytest.mark.parametrize(
    ("vector", "whose"),
    [
        (ANN, "ann"),
        (between(ANN, CAROL, 0.7), "ann"),
        (between(ANN, CAROL, 0.6), None),
        (CAROL, None),
        (between(ANN, BEN, 0.71), None),  # as like Ben as Ann
        (between(ANN, BEN, 0.78), "ann"),
    ],
)
def test_whose_voice_it_is(vector: np.ndarray, whose: str | None) -> None:
    found = enrolment.recognise(vector, [enrolled("ann", ANN), enrolled("ben", BEN)])
    assert (found and found.agent_id) == whose


def test_nobody_is_enrolled() -> None:
    assert enrolment.recognise(ANN, []) is None


def test_speakers_of_a_call() -> None:
    encoder, samples = Voices(), sound(0, 2)
    spans = [Span(speaker="A", start=0.0, end=12.0), Span(speaker="B", start=10.0, end=11.0), Span(speaker="B", start=20.0, end=39.0)]
    spans.append(Span(speaker="A", start=13.0, end=19.0))
    channel = {"A": samples, "B": samples}
    found = enrolment.recognise_all(encoder, channel, spans, [enrolled("ann", ANN), enrolled("ben", BEN)])
    assert found == {"A": Recognised(agent_id="ann", similarity=1.0)}
    assert encoder.asked == [((13.0, 19.0),), ((20.0, 39.0),)]  # only where one speaks alone


def test_on_channels_of_their_own_nobody_is_in_the_way() -> None:
    encoder = Voices()
    spans = [Span(speaker="A", start=0.0, end=10.0), Span(speaker="B", start=5.0, end=15.0)]
    found = enrolment.recognise_all(encoder, {"A": sound(0), "B": sound(1)}, spans, [enrolled("ben", BEN)])
    assert list(found) == ["B"]
    assert encoder.asked == [((0.0, 10.0),), ((5.0, 15.0),)]


def test_an_agent_is_one_speaker() -> None:
    encoder = Voices((ANN, between(ANN, BEN, 0.9)))
    spans = [Span(speaker="A", start=20.0, end=30.0), Span(speaker="B", start=0.0, end=15.0)]
    both = sound(0, 1)
    assert list(enrolment.recognise_all(encoder, {"A": both, "B": both}, spans, [enrolled("ann", ANN)])) == ["B"]


def test_voices_of_another_encoder_are_not_compared_and_nothing_is_embedded_for_them() -> None:
    encoder = Voices()
    spans = [Span(speaker="A", start=0.0, end=10.0)]
    assert enrolment.recognise_all(encoder, {"A": sound(0)}, spans, [enrolled("ann", ANN, "voices@0")]) == {}
    assert encoder.asked == []


def test_who_says_too_little_is_nobody() -> None:
    spans = [Span(speaker="A", start=0.0, end=3.9)]
    assert enrolment.recognise_all(Voices(), {"A": sound(0)}, spans, [enrolled("ann", ANN)]) == {}
