"""The simulation of nights: its arithmetic against what can be said by hand."""

from dataclasses import replace

import numpy as np
import pytest

from benchmarks import scaling
from benchmarks.scaling import Centre, Day, Failure

PLAIN = Centre(fails=0.0, bad_days=0.0, season=1.0, start=0.0, plan=0.0, queue=0.0)


def test_lengths_have_the_mean_and_the_percentile_that_are_asked_for() -> None:
    mu, sigma = scaling.lognormal(240, 720)
    drawn = np.random.default_rng(0).lognormal(mu, sigma, 400_000)
    assert drawn.mean() == pytest.approx(240, rel=0.02)
    assert np.percentile(drawn, 95) == pytest.approx(720, rel=0.02)


@pytest.mark.parametrize("longest", [200, 1000])
def test_lengths_that_no_lognormal_has_are_refused(longest: float) -> None:
    with pytest.raises(ValueError, match="no lognormal"):
        scaling.lognormal(240, longest)


def test_every_option_is_explained() -> None:
    assert list(scaling.OPTIONS) == list(Centre.__dataclass_fields__)


def test_days_bring_the_calls_of_their_weekday_and_season() -> None:
    centre = replace(PLAIN, agents=1000, calls=100, season=2.0, season_days=7)
    calls = scaling.arrivals(centre, 14, np.random.default_rng(0))
    assert calls[:7].sum() == pytest.approx(2 * calls[7:].sum(), rel=0.02)
    assert calls[13] == pytest.approx(calls[7] * scaling.WEEK[6], rel=0.05)


def test_the_mean_day_is_that_of_days_by_chance() -> None:
    centre = replace(PLAIN, agents=1000, season=1.3, season_days=40, bad_days=0.1, bad=1.5)
    year = scaling.arrivals(centre, 364, np.random.default_rng(0))
    assert scaling.usual(centre) == pytest.approx(year.mean(), rel=0.03)


def test_a_mono_call_is_told_apart_and_a_stereo_call_is_not() -> None:
    centre = replace(PLAIN, asr=0.1, rest=0.01, diarize=0.05)
    assert scaling.hearing(centre, np.array([100.0, 100.0]), np.array([True, False])) == pytest.approx([21.0, 26.0])


def test_the_largest_calls_are_heard_first_by_whoever_is_free() -> None:
    # Two cores: 5 | 4, then 3 beside the 4, then 3 behind the 5: over after 8, where the order 3 3 4 5 would take 9.
    assert scaling.heard_by(np.array([3.0, 3.0, 4.0, 5.0]), [1.0, 1.0]) == (8.0, 0)


def test_who_is_twice_as_fast_takes_half_the_time() -> None:
    assert scaling.heard_by(np.array([6.0]), [2.0]) == (3.0, 0)
    assert scaling.heard_by(np.array([]), [1.0]) == (0.0, 0)


def test_what_a_machine_that_failed_was_at_is_done_by_the_other() -> None:
    # The second core is gone from 2 on: the first does its 4, and then what the second had not done of its 4.
    away = Failure(who=range(1, 2), at=2.0, until=100.0)
    assert scaling.heard_by(np.array([4.0, 4.0]), [1.0, 1.0], [away]) == (6.0, 1)


def test_where_the_only_machine_fails_all_waits_until_it_is_back() -> None:
    away = Failure(who=range(1), at=2.0, until=10.0)
    assert scaling.heard_by(np.array([4.0, 1.0]), [1.0], [away]) == (13.0, 1)


def test_bundles_change_a_night_by_less_than_a_hundredth(monkeypatch: pytest.MonkeyPatch) -> None:
    costs = np.random.default_rng(1).lognormal(3, 1, 20_000)
    cores = [0.8] * 8
    bundled, _ = scaling.heard_by(costs, cores)
    monkeypatch.setattr(scaling, "FINE", len(costs))
    exact, _ = scaling.heard_by(costs, cores)
    assert bundled == pytest.approx(exact, rel=0.01)
    assert exact >= costs.sum() / sum(cores)


def test_a_night_is_hearing_then_scoring_then_the_report() -> None:
    centre = replace(PLAIN, machines=2, cores=4, efficiency=0.5, score=2.0, read=0.0, page=1.0, copy=0.1)
    one = scaling.night(centre, Day(hear=np.full(40, 10.0), seconds=4000.0), 0.0, np.random.default_rng(0))
    assert one.hear == pytest.approx(40 * 10 / 4), "eight cores at half their speed"
    assert one.score == pytest.approx(40 * 2 / 4)
    assert one.report == pytest.approx(40 * 1 + 4000 * 0.1 / 2), "pages by one thread, copies on four cores at half their speed"
    assert one.took == pytest.approx(one.hear + one.score + one.report)


def test_gpus_hear_in_place_of_the_cores() -> None:
    assert scaling.speeds(replace(PLAIN, gpus=2, gpu_factor=30.0), 2) == [30.0] * 4
    with pytest.raises(ValueError, match="never measured"):
        scaling.check(replace(PLAIN, gpus=1))


def test_a_night_that_is_longer_than_a_day_delays_the_next_which_takes_what_came_meanwhile() -> None:
    slow = replace(PLAIN, agents=10, calls=100, cores=1, efficiency=0.2)
    found = scaling.nights(slow, 14)
    assert len(found) < 14
    assert found[1].late > 0
    assert found[1].calls > 1.5 * found[0].calls
    fast = scaling.nights(replace(slow, cores=64), 14)
    assert [one.late for one in fast] == [0.0] * 14


def test_sites_share_the_calls_and_the_machines() -> None:
    whole = scaling.nights(replace(PLAIN, agents=100, machines=4), 7)
    parts = scaling.nights(replace(PLAIN, agents=100, machines=4, sites=4), 7)
    assert len(parts) == 4 * len(whole)
    assert sum(one.calls for one in parts) == pytest.approx(sum(one.calls for one in whole), rel=0.05)
    with pytest.raises(ValueError, match="shared out"):
        scaling.check(replace(PLAIN, machines=3, sites=2))


def test_storage_is_what_is_kept_for_so_many_days() -> None:
    centre = replace(PLAIN, mean=60.0, stereo=1.0, codec="g711", keep_audio=10, keep_transcripts=100)
    store = scaling.kept(centre, 1000)
    assert store.audio == pytest.approx(10 * 1000 * 0.96e6), "two channels of 64 kbit/s"
    assert store.copies == pytest.approx(10 * 1000 * 0.36e6)
    said, later = 100 * 1000, 265 * 1000
    of_a_call = scaling.STORE_CALL + scaling.STORE_MINUTE + scaling.VECTORS_MINUTE
    assert store.store == pytest.approx(said * of_a_call + later * scaling.STORE_SCORE)
    assert scaling.kept(replace(centre, keep_audio=0), 1000).audio == pytest.approx(365 * 1000 * 0.96e6), "for ever"


def test_the_cores_that_are_needed_are_those_with_which_it_fits() -> None:
    centre = replace(PLAIN, agents=100, machines=1, cores=16, page=0.0, copy=0.0)
    needed = int(scaling.needed(centre, scaling.nights(centre, 28)).split()[0])
    found = scaling.nights(replace(centre, cores=needed), 28)
    late = sum(one.took > centre.window * scaling.HOUR for one in found)
    assert late <= 2, "one of twenty nights"
    fewer = scaling.nights(replace(centre, cores=needed - 2), 28)
    assert sum(one.took > centre.window * scaling.HOUR for one in fewer) > late
    assert scaling.needed(replace(centre, copy=1.0), scaling.nights(replace(centre, copy=1.0), 28)).startswith("none")
