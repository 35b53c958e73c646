"""What is known to go wrong: each of these is to be mended, and then to lose its mark."""

import pytest

from tests.criteria.judging import found


@pytest.mark.xfail(reason="'saver' is nearly 'safer', which the patterns of a benefit take misspelt")
def test_a_benefit_in_a_name() -> None:
    text = "A We have a plan called Solar Saver. You would pay twenty pounds a month."
    assert found("says", text, act="benefit").verdict == "fail"
