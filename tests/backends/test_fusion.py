"""Who speaks when, from made-up windows and a made-up segmentation of stretches of one second in ten frames."""

import itertools

import numpy as np
import pytest

from qa_pipeline.backends import fusion
from qa_pipeline.backends.fusion import Local
from qa_pipeline.types import Span


def local(*stretches: tuple[str, ...], step: float = 1.0) -> Local:
    """Each stretch as lines of a voice each: `#` where it speaks, a tenth of a second a sign."""
    active = np.array([[[sign == "#" for sign in voice] for voice in stretch] for stretch in stretches])
    return Local(active=active.transpose(0, 2, 1), step=step, duration=1.0)


def drawn(active: np.ndarray) -> list[str]:
    """Each voice, a tenth of a second a sign."""
    return ["".join("#" if on else "." for on in voice[2::5]) for voice in active.T]


def test_stretches_become_frames():
    assert np.flatnonzero(fusion.flags([(0.04, 0.08), (0.1, 9.0)], 8)).tolist() == [2, 3, 5, 6, 7]


@pytest.mark.parametrize(
    ("stretch", "share"),
    [
        (("##########", ".........."), 1),
        (("#####.....", ".....#####"), 0.5),
        (("##########", "#####....."), 0.5),  # where both speak nobody speaks alone
        (("####......", ".........."), 1),  # of the speech, not of the window
        (("........#.", "##.......#"), 0.75),
        (("..........", ".........."), 0),
    ],
)
def test_how_pure_a_window_is(stretch, share):
    assert fusion.purity(np.array([0.0]), 1.0, local(stretch)).tolist() == pytest.approx([share])


def test_purity_is_the_mean_over_the_stretches_that_hold_the_window():
    two = local(("##########", ".........."), ("#####.....", ".....#####"), step=0.5)
    assert fusion.purity(np.array([0.0, 0.5]), 0.5, two).tolist() == pytest.approx([1, 1])
    assert fusion.purity(np.array([0.25, 0.75]), 0.5, two).tolist() == pytest.approx([1, 0.6], abs=0.11)


@pytest.mark.parametrize(
    ("spoken", "pure", "chosen"),
    [
        ([1.0] * 10, [1.0] * 9 + [0.5], list(range(9))),
        ([1.0] * 9 + [0.5], [1.0] * 10, list(range(9))),
        ([1.0] * 9, [0.1 * i for i in range(9)], list(range(1, 9))),  # few are pure: the purest
        ([0.5, 0.6], [1.0, 1.0], [0, 1]),  # none is full: the fullest
        ([1.0], [0.0], [0]),
    ],
)
def test_which_windows_tell_what_a_voice_is_like(spoken, pure, chosen):
    assert fusion.telling(np.array(spoken), np.array(pure)).tolist() == chosen


def test_in_how_many_stretches_two_voices_are_heard(monkeypatch):
    monkeypatch.setattr(fusion, "TALK", 0.25)
    monkeypatch.setattr(fusion, "TWO_VOICES", 0.25)
    both, one, glimpse, silent = ("###.......", ".....###.."), ("#########.", ".........."), ("######....", "......##.."), ("." * 10,) * 2
    assert fusion.mixed(local(both, one, glimpse, silent)) == pytest.approx(1 / 3)
    assert fusion.mixed(local(silent)) == 0


def test_a_frame_is_like_the_windows_around_it_and_like_the_nearest_elsewhere():
    likes = np.array([[0.9, 0.1], [0.1, 0.9]], np.float32)
    scores = fusion.likeness(50, np.array([10, 20]), 10, likes)
    assert (scores[:20, 0] > 0).all()
    assert (scores[20:, 0] < 0).all()
    assert scores.sum(axis=1) == pytest.approx(0, abs=1e-9)
    assert np.array_equal(scores[0], scores[10])
    assert np.array_equal(scores[49], scores[29])


def test_windows_that_meet_blend_and_count_most_in_their_middle():
    likes = np.array([[1, 0], [0, 1]], np.float32)
    scores = fusion.likeness(15, np.array([0, 5]), 10, likes)[:, 0]
    assert all(a >= b for a, b in itertools.pairwise(scores))
    assert scores[4] > 0 > scores[10]


def towards(*voices: int) -> np.ndarray:
    """Scores that are sure of a voice for a second each."""
    return np.concatenate([np.tile(np.where(np.arange(2) == voice, 1.0, -1.0), (50, 1)) for voice in voices])


def test_the_numbers_of_a_stretch_are_matched_with_the_voices_of_the_call():
    heard = local(("##########", ".........."), ("..........", "##########"), ("##########", ".........."))
    said = fusion.votes(heard, towards(0, 0, 1))
    assert drawn(said > 0.5) == ["#" * 20 + "." * 10, "." * 20 + "#" * 10]


def test_two_of_a_stretch_are_not_both_the_same_voice():
    scores = towards(0)
    scores[25:] *= 0.1  # less sure, and still for the first
    said = fusion.votes(local(("#####.....", ".....#####")), scores)
    assert drawn(said > 0.5) == ["#####.....", ".....#####"]


def test_more_voices_than_the_call_has_go_where_they_fit_best():
    said = fusion.votes(local(("###.......", "...####...", ".......###")), towards(1))
    assert drawn(said > 0.5) == ["." * 10, "#" * 10]


def test_stretches_that_overlap_vote_and_count():
    both = local(("##########", ".........."), ("##########", "#####....."), step=0.5)
    many = fusion.counted(both, 75)
    assert many[10] == 1
    assert many[30] == 1.5
    assert many[60] == 1
    assert fusion.votes(both, towards(0, 0)[:75])[:, 0].tolist() == [1.0] * 75
    assert fusion.counted(both, 5).tolist() == [1.0] * 5  # a call shorter than a stretch


@pytest.mark.parametrize(
    ("detected", "many", "spoken"),
    [
        ((0, 50), (0, 50, 1.0), (0, 50)),
        ((0, 100), (0, 50, 1.0), (0, 60)),  # what is far from all the segmentation hears is none
        ((0, 20), (0, 50, 1.0), (0, 50)),  # what it is sure of is speech
        ((0, 20), (0, 50, 0.8), (0, 20)),
        ((0, 50), (0, 50, 0.2), (0, 0)),
    ],
)
def test_where_somebody_speaks(detected, many, spoken):
    place = np.arange(100)
    count = np.where((place >= many[0]) & (place < many[1]), many[2], 0.0)
    found = fusion.spoken((place >= detected[0]) & (place < detected[1]), count)
    assert np.array_equal(found, (place >= spoken[0]) & (place < spoken[1]))


def test_the_segmentation_moves_a_change_and_does_not_outvote_what_is_sure():
    speech, many = np.ones(100, bool), np.ones(100)
    scores = towards(0, 1)
    scores[40:60] *= 0.2  # windows blur the change
    said = np.zeros((100, 2))
    said[:42, 0] = said[42:, 1] = 1
    said[80:, 0], said[80:, 1] = 1, 0
    active = fusion.speakers(speech, scores, said, many)
    assert np.flatnonzero(active[:, 0]).tolist() == list(range(42))
    assert np.array_equal(active[:, 1], ~active[:, 0])


def test_two_at_once_need_a_moment_and_speech():
    speech, many = np.ones(100, bool), np.ones(100)
    speech[90:] = False
    many[10:30] = many[50:53] = many[85:] = 2
    active = fusion.speakers(speech, towards(0, 0), np.zeros((100, 2)), many)
    assert fusion.runs(active[:, 0]) == [(0, 90)]
    assert fusion.runs(active[:, 1]) == [(10, 30), (85, 90)]


def test_one_voice_speaks_wherever_there_is_speech():
    speech = np.arange(100) < 40
    active = fusion.speakers(speech, np.zeros((100, 1)), np.zeros((100, 1)), np.full(100, 2.0))
    assert fusion.runs(active[:, 0]) == [(0, 40)]


def test_frames_become_spans_inside_the_call():
    active = np.zeros((60, 2), bool)
    active[5:20, 1] = active[15:60, 0] = True
    assert fusion.spans(active, 1.19) == (Span(speaker="SPEAKER_01", start=0.1, end=0.4), Span(speaker="SPEAKER_00", start=0.3, end=1.19))
