"""What a call's page says of how it was said, and what stands beside its turns."""

from dataclasses import replace
from typing import Any

import pytest
import yaml

from qa_pipeline import politeness, wire
from qa_pipeline.manner import MEASURES
from qa_pipeline.matching.reading import Reading
from qa_pipeline.reports.manner_card import LOW, Card, Cue, card, cues
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Turn, Usual
from tests.build import call, heard
from tests.conftest import ROOT
from tests.reports.scored import at, conducted

TALK = call("A Hello", "C Hi", "A Yes", "C It is broken", "A Bye")


def shown(talk: Conversation = TALK, *, playable_until: float | None = None, **known: Any) -> Card:
    return card(talk, conducted(talk, **known), first=7, playable_until=playable_until)


def beside(talk: Conversation = TALK, **known: Any) -> list[list[str]]:
    return [[cue.text for cue in turn] for turn in cues(talk, conducted(talk, **known))]


def spoken(*turns: tuple[str, float, float], **words: Any) -> Conversation:
    made = [Turn(speaker=speaker, text="so it is", start=start, end=end, **words) for speaker, start, end in turns]
    return Conversation(call_id="x", language="en", turns=tuple(made))


# ---------------------------------------------------------------------------------------------------------------------
# The customer's mood


def test_the_mood_of_a_quarter_is_a_bar_from_the_middle_and_a_number() -> None:
    quarters = shown(mood=(-0.5, None, 0.0, 1.0)).quarters
    assert [(quarter.name, quarter.value, quarter.bar) for quarter in quarters] == [
        ("1st quarter", "−0.5", (20.0, 10.0)),
        ("2nd quarter", "–", None),
        ("3rd quarter", "0.0", (20.0, 0.0)),
        ("4th quarter", "+1.0", (0.0, 20.0)),
    ]


@pytest.mark.parametrize(
    ("turned", "told"),
    [
        (0.62, "Turned better, by 0.6 from the first quarter to the last."),
        (-0.2, "Turned worse, by 0.2 from the first quarter to the last."),
        (0.1, "About the same at the end as at the beginning (+0.1)."),
        (-0.02, "About the same at the end as at the beginning (0.0)."),
        (None, "Whether it turned cannot be told: the customer says nothing in the first or in the last quarter."),
    ],
)
def test_whether_the_mood_turned(turned: float | None, told: str) -> None:
    assert shown(turned=turned).turned == told


def test_a_moment_is_numbered_after_those_of_the_criteria_and_plays_its_words() -> None:
    felt = (("problem", at(3, TALK.turns[3], "broken")), ("churn", at(1, TALK.turns[1])))
    first, second = shown(felt=felt, playable_until=20.0).felt
    assert (first.number, first.title, first.turn, first.start, first.end, first.clock) == (7, "Problem", 3, 8.7, 11.8, "0:09")
    assert "".join(piece.text for piece in first.pieces if piece.matched) == "broken"
    assert (second.number, second.title) == (8, "May leave")


def test_without_a_recording_a_moment_leads_to_its_turn() -> None:
    (moment,) = shown(felt=(("anger", at(3, TALK.turns[3])),)).felt
    assert (moment.start, moment.turn) == (None, 3)


# ---------------------------------------------------------------------------------------------------------------------
# The agent's politeness


def test_the_line_goes_through_the_agents_turns_alone() -> None:
    courtesy = shown(politeness=(1.0, 0.01, 0.5, None, 0.0)).courtesy
    assert courtesy
    assert courtesy.points == "6.0,6.0 160.0,36.0 314.0,66.0"
    assert (courtesy.told, courtesy.ends) == ("3 turns, mean 0.50, lowest 0.00", "the first 1.00, the last 0.00")
    assert [(one.turn, one.where, one.rating) for one in courtesy.low] == [(4, "0:12", "0.00")]


@pytest.mark.parametrize(("rating", "low"), [(LOW - 0.001, True), (LOW, False)])
def test_low_is_below_the_cut(rating: float, low: bool) -> None:
    courtesy = shown(politeness=(rating, None, None, None, None)).courtesy
    assert courtesy
    assert [one.low for one in courtesy.marked] == [low]
    assert bool(beside(politeness=(rating, None, None, None, None))[0]) is low


def test_of_many_low_turns_some_are_named_and_the_rest_counted() -> None:
    talk = call(*["A No."] * 30, timed=False)
    courtesy = shown(talk, politeness=(0.05,) * 30).courtesy
    assert courtesy
    assert ([one.where for one in courtesy.low][:2], len(courtesy.low), courtesy.more) == (["turn 1", "turn 2"], 8, 22)


def test_one_rated_turn_and_none() -> None:
    courtesy = shown(politeness=(0.4, None, None, None, None)).courtesy
    assert courtesy
    assert courtesy.told == "1 turn, mean 0.40, lowest 0.40"
    assert shown(politeness=(None, 0.4, None, 0.4, None)).courtesy is None


@pytest.mark.parametrize(("impatient", "words"), [(True, "decides nothing"), (False, "No sign"), (None, "Too few turns")])
def test_impatience_is_explained(impatient: bool | None, words: str) -> None:
    found = shown(impatient=impatient)
    assert words in found.impatience
    assert found.impatient is (impatient is True)


def test_most_of_the_agents_turns_below_the_cut_are_impolite() -> None:
    """By the ratings of a person, in calls that the model was not trained on; by words alone, as it is without the text encoder."""
    marked = []
    for name, rated in yaml.safe_load((ROOT / "models" / "examples" / "politeness" / "calls.yaml").read_text(encoding="utf-8")).items():
        talk = wire.read_conversation(ROOT / "fixtures" / "labelled" / name[:2] / f"{name}.json")
        for place, rating in enumerate(politeness.rate(Reading(talk))):
            if talk.turns[place].speaker == AGENT and rating is not None and rating < LOW and place not in rated["unclear"]:
                marked.append(place in rated["impolite"])
    assert len(marked) >= 8
    assert sum(marked) / len(marked) >= 2 / 3


# ---------------------------------------------------------------------------------------------------------------------
# The agent's speech


def test_every_measure_has_its_name_its_number_and_its_unit() -> None:
    measures = shown(measures=dict.fromkeys(MEASURES, 152.04)).measures
    assert [(one.name, one.value, one.beside) for one in measures] == [
        ("Words a minute", "152", "usual for English (130–250)"),
        ("Pace", "152 %", "of what is usual in the language"),
        ("Median time to answer", "152.0 s", ""),
        ("Longest time to answer", "152.0 s", ""),
        ("Silences of two seconds and more", "152", ""),
        ("Turns in which the agent raises their voice", "152", ""),
        ("Interruptions", "152", ""),
    ]


def test_what_is_usual_for_the_agent_stands_beside_what_is_for_the_language() -> None:
    usual = {
        "words_per_minute": Usual(value=152.0, median=130.4, distance=2.1, calls=24),
        "silences": Usual(value=2.0, median=2.5, distance=-0.5, calls=24),
        "median_response_time": Usual(value=0.3, median=1.25, distance=-4.0, calls=23),
        "loudness": Usual(value=-24.0, median=-20.0, distance=-1.9, calls=22),
        "pitch_range": Usual(value=8.0, median=5.0, distance=2.0, calls=22),
    }
    known = shown(measures={"words_per_minute": 152.0, "median_response_time": 0.3, "silences": 2.0}, usual=usual)
    assert [(one.name, one.value, one.own, one.unusual) for one in known.measures] == [
        ("Words a minute", "152", "above their usual 130", True),
        ("Median time to answer", "0.3 s", "below their usual 1.2 s", True),
        ("Silences of two seconds and more", "2", "their usual 2.5", False),
        ("Loudness", "−4.0 dB", "from their usual", False),
        ("Range of pitch", "+3.0 semitones", "above their usual", True),
    ]
    assert known.earlier == 24
    assert shown(measures={"silences": 2.0}).earlier == 0


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("en", 129.0, "slow for English (130–250)"),
        ("en", 130.0, "usual for English (130–250)"),
        ("et", 200.0, "usual for Estonian (105–200)"),
        ("et", 201.0, "fast for Estonian (105–200)"),
        ("fi", 150.0, ""),
    ],
)
def test_a_pace_is_slow_or_fast_for_its_language(language: str, words: float, told: str) -> None:
    (measure,) = shown(replace(TALK, language=language), measures={"words_per_minute": words}).measures
    assert measure.beside == told


# ---------------------------------------------------------------------------------------------------------------------
# Beside the turns


def test_only_turns_of_the_agent_are_marked_as_low() -> None:
    talk = call("A No", "C No", "X No")
    assert beside(talk, politeness=(0.1, 0.1, 0.1)) == [["politeness 0.10"], [], []]


def test_a_voice_far_from_its_own_norm_is_marked_whoever_speaks() -> None:
    found = cues(TALK, conducted(TALK, arousal=(2.0, -2.4, 1.99, None, -1.99)))
    assert found[0] == (
        Cue(icon="up", text="louder and higher", meaning="Louder and higher than their other turns, by 2.0 of their spreads"),
    )
    assert found[1] == (
        Cue(icon="down", text="quieter and lower", meaning="Quieter and lower than their other turns, by 2.4 of their spreads"),
    )
    assert found[2:] == ((), (), ())


def test_silences_before_the_agents_turns_are_theirs() -> None:
    talk = spoken((AGENT, 0, 2), (CUSTOMER, 5, 6), (AGENT, 8, 9), (CUSTOMER, 9.5, 11), (AGENT, 12.9, 14))
    assert beside(talk) == [[], [], ["2.0 s of silence before"], [], []]


def test_silences_within_a_turn_are_added_up_and_named_one_by_one() -> None:
    words = (*heard("so", 0.0), *heard("it", 3.0), *heard("is", 6.4))
    talk = spoken((AGENT, 0, 7), words=words)
    ((cue,),) = cues(talk, conducted(talk))
    assert (cue.icon, cue.text, cue.meaning) == ("pause", "5.6 s of silence within", "Nobody speaks for 2.6 s + 3.0 s within the turn")


def test_where_a_turn_has_no_times_no_silence_is_known() -> None:
    talk = spoken((AGENT, 0, 2), (CUSTOMER, 2, 3), (AGENT, 8, 9))
    assert beside(talk)[2] == ["5.0 s of silence before"]
    untimed = replace(talk, turns=(*talk.turns, Turn(speaker=CUSTOMER, text="I spoke meanwhile")))
    assert beside(untimed) == [[], [], [], []]
    assert beside(call("A Hello", "C Hi", timed=False)) == [[], []]
