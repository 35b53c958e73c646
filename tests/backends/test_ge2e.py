"""The speaker encoder: what must hold of any voice."""

import numpy as np
import pytest

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def encoder():
    from qa_pipeline import backends, weights

    backends.diarizer("pyannote", threads=1, device="cpu")  # makes torchaudio importable
    from qa_pipeline.backends.ge2e import GE2E

    return GE2E(weights.locate("ge2e") / "pretrained.pt")


@pytest.fixture(scope="module")
def voices(two_voices):
    """Five seconds of each speaker, shape (2, 1, samples)."""
    import torch

    from qa_pipeline import backends

    detector = backends.detector("silero", pause=0.3, pad=0.0)
    parts = []
    for samples in two_voices:
        spoken = np.concatenate([samples[int(start * 16_000) : int(end * 16_000)] for start, end in detector.speech(samples)])
        parts.append(spoken[: 5 * 16_000])
    shortest = min(part.size for part in parts)
    return torch.from_numpy(np.stack([part[:shortest] for part in parts])[:, None])


def test_a_voice_is_like_itself_and_unlike_another(encoder, voices):
    import torch

    half = voices.shape[-1] // 2
    with torch.inference_mode():
        first, second = encoder(voices[..., :half]), encoder(voices[..., half:])
    assert first.shape == (2, 256)
    assert first.norm(dim=1).tolist() == pytest.approx([1, 1], abs=1e-4)
    alike = (first @ second.T).tolist()
    assert min(alike[0][0], alike[1][1]) > max(alike[0][1], alike[1][0])


def test_a_quiet_voice_is_raised_and_weights_choose(encoder, voices):
    import torch

    with torch.inference_mode():
        plain = encoder(voices)
        quiet, quieter = encoder(voices * 0.05), encoder(voices * 0.01)  # a loud voice stays as loud as it is
        assert (quiet * quieter).sum(dim=1).min() > 0.99
        both = torch.cat([voices[:1], voices[1:]], dim=-1)
        first = torch.zeros(1, 100)
        first[:, :50] = 1
        chosen = encoder(torch.cat([both, both]), weights=torch.cat([first, 1 - first]))
    assert (chosen * plain).sum(dim=1).min() > 0.9


def test_too_little_speech_is_no_voice(encoder, voices):
    import torch

    with torch.inference_mode():
        out = encoder(voices, weights=torch.stack([torch.zeros(100), torch.ones(100)]))
    assert torch.isnan(out[0]).all()
    assert not torch.isnan(out[1]).any()
    with pytest.raises(ValueError, match="too few for a voice"):
        encoder(voices[..., :1000])
