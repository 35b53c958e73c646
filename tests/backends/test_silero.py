"""Where somebody speaks: the rule over probabilities, and the model against the vendor's own code."""

import numpy as np
import pytest

from qa_pipeline.backends.silero import padded, stretches

RULE = {"step": 0.1, "threshold": 0.5, "pause": 0.3, "shortest": 0.15}


@pytest.mark.parametrize(
    ("probabilities", "expected"),
    [
        ("0000", []),
        ("", []),
        ("0990000", [(0.1, 0.3)]),
        ("0990099000", [(0.1, 0.7)]),  # a short pause is spoken through
        ("09900099000", [(0.1, 0.8)]),
        ("099000099000", [(0.1, 0.3), (0.7, 0.9)]),
        ("0944490000", [(0.1, 0.6)]),  # 0.4 is above threshold - 0.15: speech goes on, but does not start
        ("0444400", []),
        ("0900000", []),  # too short
        ("00999", [(0.2, 0.5)]),  # to the end
        ("009990", [(0.2, 0.5)]),
    ],
)
def test_speech_starts_goes_on_and_ends(probabilities, expected):
    found = stretches([int(digit) / 10 for digit in probabilities], **RULE)
    assert found == tuple((pytest.approx(start), pytest.approx(end)) for start, end in expected)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ([], []),
        ([(1, 2)], [(0.6, 2.4)]),
        ([(0.1, 9.9)], [(0, 10)]),
        ([(1, 2), (2.5, 3)], [(0.6, 2.25), (2.25, 3.4)]),  # they share what is between them
        ([(1, 2), (4, 5)], [(0.6, 2.4), (3.6, 5.4)]),
    ],
)
def test_speech_is_widened_without_overlap(found, expected):
    assert padded(found, 0.4, 10.0) == tuple((pytest.approx(start), pytest.approx(end)) for start, end in expected)


@pytest.mark.model
def test_the_vendors_own_code_finds_the_same(inbox_call):
    import torch
    from silero_vad import get_speech_timestamps
    from silero_vad.utils_vad import OnnxWrapper

    from qa_pipeline import backends, weights

    samples = inbox_call[0]
    before = torch.get_num_threads()
    model = OnnxWrapper(str(weights.locate("silero-vad") / "silero_vad.onnx"), force_onnx_cpu=True)
    theirs = get_speech_timestamps(
        torch.from_numpy(samples), model, threshold=0.3, min_silence_duration_ms=1000, speech_pad_ms=400, min_speech_duration_ms=250
    )
    torch.set_num_threads(before)
    ours = backends.detector("silero").speech(samples)
    assert len(ours) == len(theirs) > 1
    assert np.array(ours) == pytest.approx(np.array([(part["start"] / 16_000, part["end"] / 16_000) for part in theirs]), abs=0.04)
