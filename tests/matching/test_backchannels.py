"""What somebody says only to show that they listen changes no verdict."""

from dataclasses import replace

import pytest

from qa_pipeline.matching import offers
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import Conversation
from tests.build import call


def listened(conversation: Conversation, *positions: int) -> Conversation:
    """The same with a backchannel of the other side inside the turns at these positions."""
    turns = []
    for position, turn in enumerate(conversation.turns):
        turns.append(turn)
        if position in positions:
            other = "customer" if turn.speaker == "agent" else "agent"
            turns.append(replace(turn, speaker=other, text="Mm-hm.", start=turn.start + 1, end=turn.start + 1.2, backchannel=True))
    return replace(conversation, turns=tuple(turns))


ORDER = call(
    "A Good morning.",
    "C A bag of rice.",
    "A We also have olive oil, would you like some?",
    "C Yes.",
    "A Noted. Anything else?",
    "C No, bye.",
    "A Goodbye.",
    catalog=["rice", "olive oil"],
)


def test_opening_and_closing_are_the_turns_of_who_had_the_floor() -> None:
    reading = Reading(listened(ORDER, 1, 3, 5))
    assert [line.turn.text for line in reading.opening] == [line.turn.text for line in Reading(ORDER).opening]
    assert [line.turn.text for line in reading.closing] == [line.turn.text for line in Reading(ORDER).closing]
    assert [line.position for line in reading.agent] == [0, 3, 6, 9]


@pytest.mark.parametrize("positions", [(2,), (2, 3), (1, 2, 3, 4)])
def test_a_bare_yes_answers_the_offer_before_it(positions: tuple[int, ...]) -> None:
    reading = Reading(listened(ORDER, *positions))
    (offer,) = offers.offered(reading)
    assert offers.answered(reading, offer)[0] == offers.answered(Reading(ORDER), *offers.offered(Reading(ORDER)))[0] == "taken"


def test_patience_counts_no_backchannels() -> None:
    said = ("A We have olive oil.", "C Hm, well now.", "A It is from Spain.", "C Really.", "A Indeed.", "C I take the olive oil.")
    late = Reading(call(*said, catalog=["olive oil"]))
    assert offers.answered(late, *offers.offered(late))[0] == "ignored"
    soon = call("A We have olive oil.", "C Hm, well now.", "A It is from Spain.", "C I take the olive oil.", catalog=["olive oil"])
    reading = Reading(listened(soon, 0, 1, 2))
    assert offers.answered(reading, *offers.offered(reading))[0] == "taken"
