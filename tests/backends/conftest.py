"""Real sound for the tests with real models."""

from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import audio

FIXTURES = Path(__file__).parents[2] / "fixtures" / "inbox"


@pytest.fixture(scope="session")
def two_voices(shared: Path) -> np.ndarray:
    """30 s of a real call, shape (2, n): the agent on one channel, the customer on the other."""
    folder = shared / "audio" / "en-repairs-call"
    channels = [audio.samples(folder / f"Auto_Repairs_40_UTC_{who}.wav")[0] for who in ("agent", "caller")]
    return np.stack(channels)[:, 44 * 16_000 : 74 * 16_000]


@pytest.fixture(scope="session")
def inbox_call() -> np.ndarray:
    """The first 20 s of a call of the fixtures, shape (2, n): the agent on one channel, the customer on the other."""
    return audio.samples(FIXTURES / "en-order-good.opus")[:, : 20 * 16_000]
