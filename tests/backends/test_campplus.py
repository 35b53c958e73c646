"""The CAM++ encoder: its network, and what must hold of any voice."""

import numpy as np
import pytest

from qa_pipeline.backends import campplus

RATE = 16_000


@pytest.mark.parametrize(("seconds", "windows"), [(0, 1), (1.0, 1), (1.6, 1), (2.1, 1), (2.12, 2), (61.5, 100)])
def test_windows_are_as_many_as_fit(seconds, windows):
    starts = campplus.starts(round(seconds * RATE))
    assert starts.tolist() == pytest.approx([0.6 * number for number in range(windows)])
    # 1.515 s: the last frame of 25 ms begins 1.49 s after the first
    assert seconds < 1.515 or starts[-1] + 1.515 <= seconds + 1e-9


@pytest.mark.parametrize(
    ("stretches", "sizes"),
    [
        ([], []),
        ([(0.0, 0.02)], []),  # less than a frame
        ([(1.0, 3.0), (4.0, 4.5)], [2.0, 0.5]),
        ([(0.0, 14.0)], [6.0, 6.0, 2.0]),
        ([(0.0, 600.0)], [6.0] * 20),  # evenly spread, not the first two minutes
    ],
)
def test_speech_is_taken_in_pieces(stretches, sizes):
    samples = np.arange(600 * RATE, dtype=np.float32)
    pieces = campplus._pieces(samples, stretches)
    assert [piece.size / RATE for piece in pieces] == sizes
    if len(pieces) == campplus.MOST:
        assert pieces[-1][0] == 594 * RATE


def test_folding_the_normalisations_changes_nothing():
    import torch

    torch.manual_seed(0)
    network = campplus.Network()
    for part in network.modules():
        if isinstance(part, torch.nn.modules.batchnorm._BatchNorm):
            part.running_mean.uniform_(-0.2, 0.2)
            part.running_var.uniform_(0.5, 1.5)
    frames = torch.randn(2, 120, campplus.BANDS)
    with torch.inference_mode():
        before = network.eval()(frames)
        after = campplus._folded(network)(frames)
    assert before.shape == (2, campplus.DIMENSION)
    assert torch.allclose(before, after, atol=1e-4)


@pytest.fixture(scope="module")
def encoder():
    from qa_pipeline import backends

    return backends.speaker_encoder(threads=1, device="cpu")


@pytest.mark.model
def test_a_voice_is_like_itself_and_unlike_another(encoder, inbox_call):
    agent, customer = inbox_call
    one = encoder.embed(agent, ((1.2, 4.1), (4.4, 5.6)))
    again = encoder.embed(agent * 0.1, ((11.2, 12.3), (15.8, 17.1)))
    other = encoder.embed(customer, ((7.2, 9.5), (13.0, 15.4)))
    assert one @ again > 0.7 > one @ other


@pytest.mark.model
def test_windows_are_those_that_are_asked_for(encoder, inbox_call):
    samples = inbox_call[0][: 10 * RATE]
    heard = np.zeros(campplus.starts(samples.size).size, bool)
    heard[[3, 4, 14]] = True
    few = encoder.windows(samples, heard)
    assert few.shape == (3, campplus.DIMENSION)
    assert np.linalg.norm(few, axis=1) == pytest.approx([1, 1, 1], abs=1e-5)
    assert encoder.windows(samples, np.ones_like(heard))[[3, 4, 14]] == pytest.approx(few, abs=1e-4)
    assert encoder.windows(samples[: RATE // 2], np.ones(1, bool)).shape == (1, campplus.DIMENSION)  # filled up with silence
