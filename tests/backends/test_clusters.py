"""How many voices there are, from vectors whose voices are known."""

import numpy as np
import pytest

from qa_pipeline.backends import clusters

TALK = 1.0
"""A share of stretches with two voices that speaks for two."""


def voices(*sizes: int, alike: float = 0.3, spread: float = 0.05, seed: int = 0) -> np.ndarray:
    """Windows of as many voices as there are sizes, each pair with a cosine of `alike`; the windows of the voices take turns."""
    random = np.random.default_rng(seed)
    own = np.eye(64)[: len(sizes)]
    middle = np.sqrt(alike) * np.eye(64)[63] + np.sqrt(1 - alike) * own
    windows = np.concatenate([middle[voice] + random.normal(0, spread, (size, 64)) for voice, size in enumerate(sizes)])
    windows = windows[random.permutation(len(windows))]
    return (windows / np.linalg.norm(windows, axis=1, keepdims=True)).astype(np.float32)


@pytest.mark.parametrize(
    ("sizes", "expected", "mixed", "found"),
    [
        pytest.param((40, 40), 2, TALK, 2, id="two"),
        pytest.param((75, 5), 2, TALK, 2, id="one of them hardly speaks"),
        pytest.param((40, 40), None, TALK, 2, id="two, not told"),
        pytest.param((60,), 2, 0.0, 1, id="one, though two were told"),
        pytest.param((60,), None, 0.0, 1, id="one, not told"),
        pytest.param((60,), 2, TALK, 2, id="two that sound alike: the segmentation hears two"),
        pytest.param((60,), 1, TALK, 1, id="one, as told"),
        pytest.param((60, 30), 1, TALK, 2, id="one told, but there is another"),
        pytest.param((60, 40, 10), 2, TALK, 3, id="a third voice"),
        pytest.param((80, 70, 7), 2, TALK, 2, id="too little of a third voice"),
        pytest.param((300, 300, 20), 2, TALK, 2, id="less than a twentieth"),
        pytest.param((60, 40, 12, 12), 2, TALK, 4, id="two more"),
        pytest.param((40, 40, 40), 3, TALK, 3, id="three, as told"),
        pytest.param((3,), 2, 0.0, 1, id="too few windows for two"),
        pytest.param((1,), 2, TALK, 1, id="a single window"),
    ],
)
def test_how_many_voices(sizes, expected, mixed, found):
    assert len(clusters.find(voices(*sizes), expected, mixed).centres) == found


def test_the_centres_are_the_voices():
    centres = clusters.find(voices(40, 30), 2, TALK).centres
    assert np.linalg.norm(centres, axis=1) == pytest.approx([1, 1], abs=1e-5)
    assert centres[0] @ centres[1] == pytest.approx(0.3, abs=0.05)


@pytest.mark.parametrize(
    ("windows", "expected", "low", "high"),
    [
        pytest.param(voices(40, 40), 2, 1, 1, id="well apart"),
        pytest.param(voices(40, 40, alike=0.8, spread=0.1), 2, 0.1, 0.8, id="much alike"),
        pytest.param(voices(40, 40, alike=0.97, spread=0.08), 2, 0, 0.05, id="not apart"),
        pytest.param(voices(40, 2), 2, 0.4, 0.4, id="hardly heard"),
        pytest.param(voices(60), 2, 0, 0, id="one where two were told"),
        pytest.param(voices(60), None, 0.5, 1, id="one, not told"),
        pytest.param(voices(60), 1, 1, 1, id="one, as told"),
        pytest.param(voices(1), 2, 0, 0, id="a single window"),
    ],
)
def test_how_sure_that_is(windows, expected, low, high):
    assert low <= clusters.find(windows, expected, 0.0).told_apart <= high


def test_a_long_call_is_not_clustered_whole(monkeypatch):
    seen = []
    cluster = clusters.cluster
    monkeypatch.setattr(clusters, "cluster", lambda windows, count: seen.append(len(windows)) or cluster(windows, count))
    assert len(clusters.find(voices(6000, 4000), 2, TALK).centres) == 2
    assert set(seen) == {clusters.MOST_WINDOWS}


def test_a_tone_is_one_voice_without_a_warning():
    same = np.repeat(voices(1), 30, axis=0)
    found = clusters.find(same, 2, TALK)
    assert len(found.centres) == 1
    assert found.told_apart == 0


def test_the_same_windows_give_the_same_voices():
    windows = voices(30, 30, alike=0.7, spread=0.1)
    one, other = (clusters.find(windows, 2, TALK) for _ in range(2))
    assert np.array_equal(one.centres, other.centres)
