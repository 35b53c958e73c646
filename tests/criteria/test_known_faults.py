"""What is known to go wrong: each of these is to be mended, and then to lose its mark."""

import pytest

from tests.criteria.judging import found


@pytest.mark.xfail(reason="'save you' is found across a full stop, in a product's name")
def test_a_benefit_over_a_full_stop() -> None:
    text = "A We have a plan called Solar Saver. You would pay twenty pounds a month."
    assert found("says", text, act="benefit").verdict == "fail"


@pytest.mark.xfail(reason="both words of an Estonian name change with the case")
def test_a_company_of_two_inflected_words() -> None:
    metadata = {"company": ["Selge Vesi"]}
    assert found("says", "A Anu Selgest Veest, tere.", act="company", language="et", metadata=metadata).verdict == "pass"
