"""The default diarizer on calls of which is known who speaks when."""

from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import audio, backends

pytestmark = pytest.mark.model

RATE = 16_000
FIXTURES = Path(__file__).parents[2] / "fixtures"


@pytest.fixture(scope="module")
def diarizer():
    return backends.diarizer("auto", threads=1, device="cpu")


def error(spans, reference: Path, seconds: float) -> float:
    """The share of the reference's speech that is missed, made up or somebody else's, but for ±0.25 s around each change."""
    from pyannote.core import Annotation, Segment, Timeline
    from pyannote.metrics.diarization import DiarizationErrorRate

    truth, found = Annotation(uri="call"), Annotation(uri="call")
    for line in map(str.split, reference.read_text().splitlines()):
        truth[Segment(float(line[3]), float(line[3]) + float(line[4])), line[3]] = line[7]
    for number, span in enumerate(spans):
        found[Segment(span.start, span.end), number] = span.speaker
    return float(DiarizationErrorRate(collar=0.5)(truth, found, uem=Timeline([Segment(0, seconds)], uri="call")))


@pytest.mark.parametrize("name", ["morning/en-order-key.wav", "evening/en-complaint-rude.wav"])
def test_a_telephone_call_is_told_apart(diarizer, name):
    """Twice a mono call of half a minute, one through mu-law and one through A-law."""
    path = FIXTURES / "inbox" / name
    samples = audio.samples(path)[0]
    found = diarizer.diarize(samples, 2)
    assert error(found.spans, FIXTURES / "reference" / f"{path.stem}.rttm", samples.size / RATE) < 0.05
    assert found.told_apart > 0.8


def test_one_voice_is_one_speaker_and_not_sure_to_be_two(diarizer):
    agent = audio.samples(FIXTURES / "inbox" / "en-order-good.opus")[0, : 40 * RATE]
    found = diarizer.diarize(agent, 2)
    assert len({span.speaker for span in found.spans}) == 1
    assert found.told_apart == 0


def test_a_third_voice_is_not_folded_into_the_two(diarizer, two_voices):
    """A call of the fixtures, passed on to somebody else after 25 s."""
    call = audio.samples(FIXTURES / "inbox" / "morning" / "en-order-key.wav")[0, : 25 * RATE]
    other = two_voices[0][: 14 * RATE]
    spans = diarizer.diarize(np.concatenate([call, other]), 2).spans
    before, after = (
        {span.speaker for span in spans if (span.end <= 25.2) == early and span.end - span.start > 0.5} for early in (True, False)
    )
    assert len(before) == 2
    assert len(after) == 1
    assert not before & after


@pytest.mark.parametrize("samples", [0, 1, 400, 8_000, 24_000])
def test_the_shortest_recordings_do_no_harm(diarizer, inbox_call, samples):
    mono = inbox_call.mean(axis=0)[2 * RATE : 2 * RATE + samples]
    for speakers in (None, 1, 2, 3):
        spans = diarizer.diarize(mono, speakers).spans
        assert all(0 <= span.start < span.end <= samples / RATE for span in spans)


def test_music_and_tones_are_nobody(diarizer):
    time = np.arange(8 * RATE) / RATE
    assert diarizer.diarize((0.3 * np.sin(2 * np.pi * 425 * time) * (time % 5 < 1)).astype(np.float32), 2).spans == ()
