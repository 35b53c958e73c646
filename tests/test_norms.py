"""What is usual for one person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline.norms import FEWEST_CALLS, norm


def test_a_norm_by_hand() -> None:
    own = norm([1.0, 2.0, 3.0, 4.0, 100.0], least=0.1, fewest=5)
    assert own is not None
    assert (own.median, own.spread, own.count) == (3.0, pytest.approx(1.4826), 5), "the odd one moves nothing"
    assert own.distance(3.0) == 0.0
    assert own.distance(3.0 - 2 * 1.4826) == pytest.approx(-2.0)


def test_ten_calls_are_a_norm_and_nine_are_none() -> None:
    assert norm([150.0] * (FEWEST_CALLS - 1), least=5.0) is None
    assert norm([150.0] * (FEWEST_CALLS - 1) + [None], least=5.0) is None, "what was not measured does not count"
    assert norm([150.0] * FEWEST_CALLS, least=5.0) is not None


def test_who_is_always_the_same_is_not_odd_at_the_first_difference() -> None:
    own = norm([150.0] * 10, least=5.0)
    assert own is not None
    assert own.distance(160.0) == 2.0


@pytest.mark.parametrize("least", [0.0, -1.0, float("nan")])
def test_a_least_spread_of_nothing_is_refused(least: float) -> None:
    with pytest.raises(ValueError, match="must be above 0"):
        norm([1.0] * 10, least=least)


def test_of_nothing_there_is_no_norm() -> None:
    assert norm([], least=1.0, fewest=0) is None


_values = st.lists(st.floats(-1e6, 1e6), min_size=10, max_size=30)


@given(values=_values, value=st.floats(-1e6, 1e6), shift=st.floats(-1e3, 1e3))
def test_only_the_distance_from_oneself_counts(values: list[float], value: float, shift: float) -> None:
    """Somebody who is louder, or higher, by nature is judged no differently."""
    own, shifted = norm(values, least=1.0), norm([one + shift for one in values], least=1.0)
    assert own is not None
    assert shifted is not None
    assert shifted.distance(value + shift) == pytest.approx(own.distance(value), rel=1e-3, abs=1e-3)
