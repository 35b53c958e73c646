"""Kinds that look at the whole call and its times: `holds`, `address`, `metric`."""

from dataclasses import replace

import pytest

from tests.build import call
from tests.criteria.judging import found, judged, spoken_at

# ---------------------------------------------------------------------------------------------------------------------
# holds

WAIT, BACK = "Could you hold on for a moment, please?", "Thank you for waiting."


@pytest.mark.parametrize("timed", [True, False])
def test_a_hold_is_announced_and_thanked_for(timed: bool) -> None:
    assert judged(call(f"A {WAIT}", "C Sure.", f"A {BACK}", timed=timed), "holds").verdict == "pass"


def test_without_times_a_wait_ends_the_turn() -> None:
    assert judged(call("A Wait.", "C Hm.", "A It is in stock.", timed=False), "holds").verdict == "fail"
    assert judged(call("A Wait.", "C Hm.", "A It is in stock.", timed=True), "holds").verdict == "na", "there was no silence"


def test_a_wait_that_the_customer_asks_for_is_none() -> None:
    for timed in (True, False):
        assert judged(call(f"C {WAIT}", "A Of course.", f"C {BACK}", timed=timed), "holds").verdict == "na"
    asked = ("C", 0.0, 3.0, "One moment, please, I will fetch the invoice.")
    assert judged(spoken_at(asked, ("A", 43.0, 46.0, "Are you still there?")), "holds").verdict == "na"
    assert judged(spoken_at(asked, ("A", 3.0, 4.0, "Of course."), ("C", 44.0, 46.0, "Here it is.")), "holds").verdict == "na"


@pytest.mark.parametrize(
    ("first", "silence", "second", "verdict"),
    [
        ("One moment, please.", 30, BACK, "pass"),
        ("One moment, please.", 30, "It is in stock.", "fail"),
        ("Wait.", 30, BACK, "fail"),
        ("Let me look.", 30, "It is in stock.", "fail"),
        ("Let me look.", 12, "It is in stock.", "na"),
        ("It comes in red.", 5, "It is in stock.", "na"),
        ("One moment, please.", 2, "It is in stock.", "na"),
    ],
)
def test_silence_tells_a_hold_from_a_manner_of_speaking(first: str, silence: float, second: str, verdict: str) -> None:
    finding = judged(spoken_at(("A", 0.0, 3.0, first), ("A", 3.0 + silence, 40.0, second)), "holds")
    assert finding.verdict == verdict
    assert verdict == "na" or f"({silence} s)" in finding.reason


def test_a_customer_who_thinks_is_not_on_hold() -> None:
    assert judged(spoken_at(("A", 0.0, 3.0, "Which colour?"), ("C", 33.0, 36.0, "Red.")), "holds").verdict == "na"


def test_every_hold_counts() -> None:
    well = [("A", 0.0, 3.0, WAIT), ("A", 33.0, 36.0, BACK)]
    ill = [("A", 40.0, 43.0, "Wait."), ("A", 80.0, 83.0, "It is in stock.")]
    assert judged(spoken_at(*well), "holds").verdict == "pass"
    assert judged(spoken_at(*well, *ill), "holds").verdict == "fail"


# ---------------------------------------------------------------------------------------------------------------------
# address


@pytest.mark.parametrize(
    ("language", "informal", "formal"),
    [
        ("tr", "Sen ne istiyorsun?", "Siz ne istiyorsunuz?"),
        ("fa", "تو چی می‌خوای؟", "شما چی می‌خواید؟"),
        ("et", "Mida sa tahad?", "Mida te soovite?"),
        ("ru", "Что ты хочешь?", "Что вы хотите?"),
        ("en", "Sure thing, buddy.", "Certainly, Mr Bell."),
    ],
)
def test_informal_address(language: str, informal: str, formal: str) -> None:
    finding = found("address", f"A {formal}", "C Hm.", f"A {informal}", language=language)
    assert finding.verdict == "fail"
    assert [piece.turn for piece in finding.evidence] == [2]
    assert found("address", f"A {formal}", f"C {informal}", language=language).verdict == "pass", "the customer may"
    assert found("address", f"A {formal}", f"C {informal}", language=language, speaker="customer").verdict == "fail"


@pytest.mark.parametrize(("slips", "verdict"), [(1, "fail"), (2, "pass")])
def test_slips_that_are_let_pass(slips: int, verdict: str) -> None:
    """Turns are counted, not words."""
    assert found("address", "A Sure, buddy, sure, mate.", "C Hm.", "A Right, buddy.", slips=slips).verdict == verdict


# ---------------------------------------------------------------------------------------------------------------------
# metric

STORY = ("C", 0.0, 10.0, "it is a long story with the box")


@pytest.mark.parametrize(
    ("start", "end", "text", "count"),
    [
        (5.0, 8.0, "but please let me say", 1),
        (9.5, 12.0, "but please let me say", 1),
        (9.75, 12.0, "but please let me say", 0),
        (5.0, 5.25, "but please let me say", 0),
        (5.0, 8.0, "yes yes", 0),
        (5.0, 8.0, "yes yes yes", 1),
        (10.0, 12.0, "but please let me say", 0),
    ],
    ids=["over", "half a second", "less", "a short sound", "acknowledged", "three words", "afterwards"],
)
def test_what_is_an_interruption(start: float, end: float, text: str, count: int) -> None:
    conversation = spoken_at(STORY, ("A", start, end, text))
    assert judged(conversation, "metric", metric="interruptions", at_most=0).verdict == ("fail" if count else "pass")
    assert len(judged(conversation, "metric", metric="interruptions").evidence) == count


def test_who_interrupts_whom() -> None:
    customer_came_in = spoken_at(("A", 0.0, 10.0, "our terms are as follows"), ("C", 5.0, 8.0, "no no no wait"))
    assert judged(customer_came_in, "metric", metric="interruptions", at_most=0).verdict == "pass"
    assert judged(customer_came_in, "metric", metric="customer_interruptions", at_most=0).verdict == "fail"


@pytest.mark.parametrize(
    ("bounds", "verdict"),
    [({}, "pass"), ({"at_least": 5.5}, "pass"), ({"at_least": 5.6}, "fail"), ({"at_most": 5.5}, "pass"), ({"at_most": 5.4}, "fail"),
     ({"at_least": 5, "at_most": 6}, "pass"), ({"at_least": 6, "at_most": 7}, "fail")],
)  # fmt: skip
def test_a_metric_within_bounds(bounds: dict[str, float], verdict: str) -> None:
    """Two turns: the call lasts 5.5 seconds."""
    finding = found("metric", "A Hello.", "C Hi.", metric="duration", **bounds)
    assert finding.verdict == verdict
    assert "5.5" in finding.reason


@pytest.mark.parametrize(("least", "share"), [(0, 1.0), (3, 0.5), (5, 0.0)])
def test_bands_of_a_metric_hold_from_a_value_on(least: int, share: float) -> None:
    """Of {0: 1, 3: 0.5, 5: 0} the last band that is reached counts: more may be worse."""
    bands = {band: part for band, part in {0: 1, 3: 0.5, 5: 0}.items() if band <= least}
    assert found("metric", "A Hello.", "C Hi.", metric="duration", bands=bands).share == share
    assert found("metric", "A Hello.", "C Hi.", metric="duration", bands=dict(reversed(bands.items()))).share == share


def test_below_the_first_band_the_verdict_alone_gives_the_points() -> None:
    assert found("metric", "A Hello.", "C Hi.", metric="duration", bands={60: 0.5}).share is None


def test_a_metric_without_times_does_not_apply() -> None:
    without = call("A Hello.", "C Hi.", timed=False)
    half = replace(without, turns=(replace(without.turns[0], start=0.0, end=1.0), without.turns[1]))
    for conversation in (without, half, call()):
        assert judged(conversation, "metric", metric="longest_silence", at_most=3).verdict == "na"
