from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_pipeline import mood
from qa_pipeline.matching.events import EVENTS
from qa_pipeline.matching.reading import SURE, Hit, Reading
from qa_pipeline.matching.text import Line
from qa_pipeline.mood import HALF, WEIGHTS, Arc, arc
from qa_pipeline.types import Conversation, Turn
from tests.build import call

CERTAIN = 0.95
"""What a pattern gives a reading without a trained model."""

ANGRY = "C I am livid."
RELIEVED = "C Oh, what a relief."
LEAVING = "C We are changing suppliers."
FILLER = "A one two three four five six"


def reading(*lines: str, **about: object) -> Reading:
    return Reading(call(*lines, **about))  # type: ignore[arg-type]


def of(*lines: str, **about: object) -> Arc:
    return arc(reading(*lines, **about))


def strength(what: str) -> float:
    return round(WEIGHTS[what] * CERTAIN, 2)


# ---------------------------------------------------------------------------------------------------------------------
# The mood of a quarter


def test_nothing_said_of_it_is_neither_happy_nor_unhappy() -> None:
    found = of("A Acme.", "C Two boxes of nails.", "A Anything else?", "C Four hammers.")
    assert found.quarters == (None, 0.0, None, 0.0)
    assert found.events == ()


@pytest.mark.parametrize(("line", "what"), [(ANGRY, "anger"), (LEAVING, "churn"), ("C The box was broken.", "problem")])
def test_an_unhappy_moment_takes_its_strength_away(line: str, what: str) -> None:
    assert of(line).quarters[0] == -strength(what)


def test_relief_adds_its_strength_and_thanks_hardly_any() -> None:
    assert of(RELIEVED).quarters[0] == strength("relief")
    assert of("C Thank you.").quarters[0] == strength("thanks")
    assert strength("thanks") < strength("relief") / 4


def test_an_act_that_is_not_sure_counts_half() -> None:
    """`That is lovely` may be a formula: patterns give it 0.5."""
    assert of("C That is lovely.").quarters[0] == round(WEIGHTS["relief"] * 0.5 / 2, 2)


def test_a_second_moment_moves_what_is_left() -> None:
    first = WEIGHTS["anger"] * CERTAIN
    second = first * 0.5 ** (3 / HALF) * (1 - first) + first
    assert of("C Livid.", "C Still I am livid.").quarters == (-round(first, 2), -round(first, 2), -round(second, 2), -round(second, 2))


def test_the_same_words_count_once() -> None:
    """Who is sick of a broken thing reports a problem and is angry."""
    assert of("C I am sick of this broken thing.").quarters[0] == -strength("anger")
    assert [moment.what for moment in of("C I am sick of this broken thing.").events] == ["anger", "problem"]


def test_the_last_words_of_a_turn_decide() -> None:
    better = of("C I am livid. Oh, what a relief.").quarters[0]
    worse = of("C Oh, what a relief. I am livid.").quarters[0]
    assert better is not None
    assert worse is not None
    assert worse < 0 < better


def test_half_is_left_after_so_many_more_words_of_the_customer() -> None:
    numbers = "C " + "number " * HALF
    found = of("C Livid.", numbers, numbers, "C Seven.")
    exact = WEIGHTS["anger"] * CERTAIN
    assert found.quarters == tuple(-round(exact * share, 2) for share in (1, 1, 0.5, 0.25))


def test_the_agents_words_change_nothing() -> None:
    angry = of("A What a relief, you have been so helpful.", "C Two boxes.", "A I am livid. We are changing suppliers.", "C Four.")
    assert angry.quarters == (None, 0.0, None, 0.0)
    assert angry.events == ()


# ---------------------------------------------------------------------------------------------------------------------
# Quarters


def test_quarters_are_of_the_time_where_all_turns_have_times() -> None:
    found = of(ANGRY, FILLER, "A Well.", "A Yes.", "A So.", "A There.", "A Good.", RELIEVED)
    assert found.quarters == (-strength("anger"), None, None, found.end)
    assert found.end is not None
    assert found.end > 0.5


def test_quarters_are_of_the_words_where_a_turn_has_no_times() -> None:
    """Three seconds a turn would put the second line of the customer into the last quarter; by words it is in the second."""
    lines = (ANGRY, "A Yes.", "C What a relief.", "A " + " ".join(["word"] * 12))
    timed, untimed = of(*lines), of(*lines, timed=False)
    assert timed.quarters[2] is not None
    assert untimed.quarters[1] is not None
    assert untimed.quarters[2:] == (None, None)


def test_one_turn_without_times_makes_words_count() -> None:
    made = call(ANGRY, "A Yes.", "C What a relief.", "A " + " ".join(["word"] * 12))
    turns = (*made.turns[:-1], Turn(speaker="agent", text=made.turns[-1].text))
    assert arc(Reading(Conversation(call_id="x", language="en", turns=turns))).quarters[2:] == (None, None)


def test_a_turn_across_a_border_counts_on_both_sides_by_its_share() -> None:
    turns = (
        Turn(speaker="customer", text="Livid.", start=0.0, end=1.0),
        Turn(speaker="customer", text="What a relief.", start=1.0, end=4.0),
    )
    found = arc(Reading(Conversation(call_id="x", language="en", turns=turns)))
    assert found.quarters[0] == -strength("anger")
    assert found.quarters[1] == found.quarters[2] == found.quarters[3]
    assert found.end is not None
    assert found.end > 0


def test_a_turn_that_ends_with_a_quarter_is_not_in_the_next() -> None:
    """0.4 - 0.1 is a little more than 0.3."""
    turns = (Turn(speaker="customer", text="Livid.", start=0.1, end=0.4), Turn(speaker="agent", text="Acme.", start=0.4, end=1.3))
    assert arc(Reading(Conversation(call_id="x", language="en", turns=turns))).quarters == (-strength("anger"), None, None, None)


def test_turns_that_all_have_the_same_time_are_counted_by_words() -> None:
    turns = tuple(Turn(speaker="customer", text=text, start=5.0, end=5.0) for text in ("I am absolutely livid.", "What a great relief."))
    found = arc(Reading(Conversation(call_id="x", language="en", turns=turns)))
    assert found.quarters[0] == found.quarters[1] == -strength("anger")
    assert found.end is not None
    assert found.end > 0


def test_a_turn_without_a_length_is_in_one_quarter() -> None:
    turns = (
        Turn(speaker="agent", text="Acme.", start=0.0, end=8.0),
        Turn(speaker="customer", text="Livid.", start=8.0, end=8.0),
    )
    assert arc(Reading(Conversation(call_id="x", language="en", turns=turns))).quarters == (None, None, None, -strength("anger"))


@pytest.mark.parametrize("lines", [(), ("A Acme.",), ("C",), ("C ...", "A Hello?")])
def test_a_customer_who_says_nothing_has_no_mood(lines: tuple[str, ...]) -> None:
    found = of(*lines)
    assert found.quarters == (None, None, None, None)
    assert (found.start, found.end, found.turned) == (None, None, None)


# ---------------------------------------------------------------------------------------------------------------------
# Whether it turned


def test_turned_is_the_end_minus_the_start() -> None:
    good = of(ANGRY, FILLER, FILLER, RELIEVED)
    assert good.start is not None
    assert good.end is not None
    assert good.turned == round(good.end - good.start, 2)
    assert good.turned > 1
    bad = of(RELIEVED, FILLER, FILLER, ANGRY).turned
    assert bad is not None
    assert bad < -1


def test_it_is_not_known_whether_it_turned_where_an_end_is_missing() -> None:
    assert of(FILLER, FILLER, FILLER, RELIEVED).turned is None
    assert of(ANGRY, FILLER, FILLER, FILLER).turned is None


# ---------------------------------------------------------------------------------------------------------------------
# Moments


def test_moments_come_in_order_with_what_was_said_and_when() -> None:
    found = of("A Acme.", "C The box was broken. I am livid.", "A Sorry.", LEAVING, "A We refund it.", RELIEVED, "C Thank you.")
    assert [(moment.what, moment.evidence.turn) for moment in found.events] == [("problem", 1), ("anger", 1), ("churn", 3), ("relief", 5)]
    churn = found.events[2]
    assert churn.evidence.matched == "changing suppliers"
    assert (churn.evidence.start, churn.evidence.end) == (9.0, 11.5)
    assert churn.confidence == CERTAIN


def test_a_moment_that_is_not_sure_is_none() -> None:
    assert of("C That is lovely.").events == ()


def test_an_annotated_conversation_has_the_same_arc() -> None:
    """Rescoring looks for nothing again."""
    first = reading(ANGRY, FILLER, LEAVING, FILLER, RELIEVED)
    found = {
        act: [(hit.line.position, hit.start, hit.end, hit.confidence) for line in first.lines for hit in first.find(act, line)]
        for act in WEIGHTS
    }
    kept = Reading(first.conversation, annotation=SimpleNamespace(hits=found))  # type: ignore[arg-type]
    assert arc(kept) == arc(first)
    assert arc(kept).events


def test_every_act_is_looked_for_once_in_each_line_of_the_customer(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, int]] = []
    found = Reading.find

    def counting(self: Reading, act: str, line: Line) -> tuple[Hit, ...]:
        asked.append((act, line.position))
        return found(self, act, line)

    monkeypatch.setattr(Reading, "find", counting)
    of(*[ANGRY, FILLER] * 10)
    assert sorted(asked) == sorted((act, position) for act in WEIGHTS for position in range(0, 20, 2))


# ---------------------------------------------------------------------------------------------------------------------
# The voice


@pytest.mark.parametrize(
    ("aroused", "times"), [(None, 1.0), (-3.0, 1.0), (0.0, 1.0), (1.0, 1.25), (2.0, 1.5), (9.0, 1.5), (float("nan"), 1.0)]
)
def test_an_aroused_voice_makes_an_unhappy_moment_stronger(aroused: float | None, times: float) -> None:
    found = arc(reading("C The box was broken."), lambda _: aroused)
    assert found.quarters[0] == -round(WEIGHTS["problem"] * CERTAIN * times, 2)


def test_no_voice_takes_the_mood_below_the_end_of_the_scale() -> None:
    assert arc(reading(ANGRY), lambda _: 5.0).quarters[0] == -1


def test_the_voice_alone_makes_nothing_unhappy_and_nothing_happier() -> None:
    def loud(_: int) -> float:
        return 5.0

    assert arc(reading("C Two boxes of nails."), loud) == of("C Two boxes of nails.")
    assert arc(reading(RELIEVED, "C Thank you."), loud) == of(RELIEVED, "C Thank you.")


def test_the_voice_is_asked_only_of_turns_with_unhappy_moments() -> None:
    asked = []

    def voice(position: int) -> None:
        asked.append(position)

    arc(reading("A I am livid.", ANGRY, FILLER, RELIEVED, "C Two boxes.", LEAVING), voice)
    assert asked == [1, 5]


# ---------------------------------------------------------------------------------------------------------------------
# Whatever is said


@settings(deadline=None, max_examples=60)
@given(
    st.lists(st.sampled_from([ANGRY, RELIEVED, LEAVING, FILLER, "C Yes.", "C The box was broken.", "C Thank you.", "C"]), max_size=12),
    st.booleans(),
    st.one_of(st.none(), st.floats()),
)
def test_a_mood_is_always_on_the_scale(lines: list[str], timed: bool, aroused: float | None) -> None:
    found = arc(reading(*lines, timed=timed), lambda _: aroused)
    assert all(quarter is None or -1 <= quarter <= 1 for quarter in found.quarters)
    assert any(quarter is not None for quarter in found.quarters) is any(line.startswith("C ") for line in lines)
    assert all(moment.confidence >= SURE for moment in found.events)


# ---------------------------------------------------------------------------------------------------------------------
# The event


THREATS = [
    ("en", "I shall take my business elsewhere."),
    ("tr", "Başka firmaya geçeceğim."),
    ("fa", "میرم سراغ یه شرکت دیگه."),
    ("et", "Siis lähen konkurendi juurde."),
    ("ru", "Я ухожу к конкурентам."),
]


@pytest.mark.parametrize(("language", "text"), THREATS)
def test_a_customer_who_threatens_to_leave_is_a_risk(language: str, text: str) -> None:
    hit = EVENTS["churn_risk"](reading("A .", f"C {text}", language=language))
    assert hit is not None
    assert hit.line.position == 1


@pytest.mark.parametrize(("language", "text"), THREATS)
def test_an_agent_who_says_so_is_none(language: str, text: str) -> None:
    assert EVENTS["churn_risk"](reading(f"A {text}", "C .", language=language)) is None


def test_the_first_threat_is_the_event() -> None:
    hit = EVENTS["churn_risk"](reading("C Two boxes.", LEAVING, "C We are switching to your competitor."))
    assert hit is not None
    assert hit.line.position == 1


def test_every_word_that_the_mood_weighs_is_an_act_in_words() -> None:
    from qa_pipeline.criteria.acts import ACTS

    assert set(WEIGHTS) <= set(ACTS)
    assert set(WEIGHTS) > mood.HAPPY
