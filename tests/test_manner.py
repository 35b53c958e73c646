"""How a call was conducted, from what is stored of it."""

from dataclasses import replace

from qa_pipeline import scoring
from qa_pipeline.manner import manner
from qa_pipeline.types import Conversation, Voice
from tests.build import call

SAID = (
    "A Good morning, Acme, how may I help you?",
    "C The fridge you sold me is broken again, this is outrageous!",
    "A I am so sorry about that, I will have it collected today.",
    "C I want my money back.",
    "A Of course, you will have it tomorrow, madam.",
    "C Oh, that is wonderful, I am so relieved. Thank you so much.",
    "A You are most welcome. Goodbye.",
)


def found(conversation: Conversation) -> object:
    return manner(conversation, scoring.annotate(conversation))


def test_what_words_alone_tell() -> None:
    told = found(call(*SAID, timed=False))
    assert len(told.politeness) == len(told.arousal) == len(SAID)
    assert told.politeness[2] > 0.5
    assert [what for what, _ in told.felt][:1] != ["relief"]
    assert told.felt[-1][0] == "relief"
    assert told.felt[-1][1].turn == 5
    assert told.turned > 0
    assert told.impatient is None, "four turns of the agent's are too few"
    assert set(told.arousal) == {None}
    assert told.measures == {"questions": 1.0, "customer_questions": 0.0, "holds": 0.0, "unannounced_holds": 0.0}


def test_times_and_voices_tell_more() -> None:
    talk = call(*SAID)
    turns = tuple(replace(turn, voice=Voice(loudness=-20.0, pitch=200.0, pitch_range=4.0)) for turn in talk.turns)
    told = found(replace(talk, turns=turns))
    assert {"words_per_minute", "median_response_time", "interruptions"} <= told.measures.keys()


def test_who_becomes_curt_is_marked() -> None:
    kind = ["A Of course, with pleasure, madam, I would be happy to check that for you.", "C Thanks."] * 4
    curt = ["A I told you already. Are you deaf? That is not my problem.", "C But why?"] * 4
    assert found(call(*kind, *curt)).impatient is True
    assert found(call(*kind, *kind)).impatient is False


def test_a_call_without_words_has_no_manner_to_speak_of() -> None:
    told = found(call("A ...", "C"))
    assert (told.politeness, told.turned, told.felt) == ((None, None), None, ())
