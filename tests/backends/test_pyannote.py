"""The pipeline of pyannote.audio on what is hard for it."""

import numpy as np
import pytest

from qa_pipeline import backends


@pytest.mark.model
@pytest.mark.parametrize("seconds", [2.0, 3.0])
def test_a_recording_too_short_for_two_voices_is_no_warning(seconds: float) -> None:
    """Warnings are errors here: what pyannote says of too few voices must not reach a user's terminal."""
    tone = (0.2 * np.sin(np.arange(int(seconds * 16_000)) * 0.1)).astype(np.float32)
    for span in backends.diarizer("pyannote", threads=1).diarize(tone, 2).spans:
        assert 0 <= span.start <= span.end <= seconds


@pytest.mark.model
def test_one_voice_where_two_were_told_is_an_answer(shared) -> None:
    from qa_pipeline import audio

    samples = audio.samples(shared / "audio" / "et-clips" / "lause2.wav")
    assert len({span.speaker for span in backends.diarizer("pyannote", threads=1).diarize(samples[0], 2).spans}) <= 2
