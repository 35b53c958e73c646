"""Which voice is the agent: from the channels where they are told, else from what is said."""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from qa_pipeline.matching.reading import OPENING_TURNS, Reading
from qa_pipeline.matching.text import Line
from qa_pipeline.types import AGENT, CUSTOMER, LANGUAGES, Conversation, Metadata, Turn

CHANNEL = "channel-"
"""How the pipeline labels a speaker that has a channel of their own, with its number behind."""

OPENS: dict[str, float] = {"offer_help": 3.0, "permission": 1.5, "purpose": 1.5}
"""What an agent says in their first turns, and how much it tells."""

SAYS: dict[str, float] = {
    "anything_else": 2.0,
    "refuse_order": 1.5,
    "new": 1.0,
    "special": 1.0,
    "total": 1.0,
    "recorded": 1.0,
    "transfer": 0.5,
    "recap": 0.5,
}
"""What an agent rather says than a customer, anywhere in the call."""

CUSTOMER_SAYS: dict[str, float] = {"wants": 0.6, "problem": 0.5}

NAME, COMPANY, FRAME, FIRST, CLOSES = 3.0, 3.0, 1.0, 1.5, 0.7
"""What it tells to say the agent's or the company's name in one's first turns, to introduce oneself without a known name, to speak first
(who answers an inbound call, or begins to speak after the other's "hello?"), and to thank and say goodbye at the end."""


def assign(turns: Sequence[Turn], language: str, metadata: Metadata) -> tuple[tuple[Turn, ...], float]:
    """The turns with `agent` and `customer` for speakers, and how sure that is, 0..1.

    Who speaks on a channel that the metadata maps to a role has that role. Otherwise the two who speak most are told apart by what they
    say; further speakers keep their labels. Speakers who are `agent` or `customer` already stay. Nothing is assigned, at confidence 0,
    when only one speaks and what they say does not tell, or in a language without a pack.
    """
    turns = tuple(turns)
    speakers = [speaker for speaker, _ in Counter(turn.speaker for turn in turns for _ in turn.text.split()).most_common()]
    if not speakers:
        return turns, 0.0
    if AGENT in speakers or CUSTOMER in speakers:
        return _completed(turns, speakers), 1.0
    known = _of_channels(speakers, metadata.channels)
    if known:
        return _renamed(turns, known), 1.0
    if language not in LANGUAGES:
        return turns, 0.0
    weights = _weights(turns, language, metadata, speakers)
    return _by_weight(turns, speakers[:2], weights)


def _by_weight(turns: tuple[Turn, ...], speakers: list[str], weights: Mapping[str, float]) -> tuple[tuple[Turn, ...], float]:
    if len(speakers) == 1:
        # One voice alone: its words must tell, there is nobody to compare it with.
        weight = weights[speakers[0]]
        role = AGENT if weight > 0 else CUSTOMER
        return (_renamed(turns, {speakers[0]: role}), _confidence(weight)) if abs(weight) >= 1.5 else (turns, 0.0)
    one, other = speakers
    agent, customer = (one, other) if weights[one] >= weights[other] else (other, one)
    return _renamed(turns, {agent: AGENT, customer: CUSTOMER}), _confidence(weights[agent] - weights[customer])


def _completed(turns: tuple[Turn, ...], speakers: Sequence[str]) -> tuple[Turn, ...]:
    """Where one role is known, the other speaker who says most has the other one; `speakers` are in the order of how much they say."""
    others = [speaker for speaker in speakers if speaker not in {AGENT, CUSTOMER}]
    if not others or {AGENT, CUSTOMER} <= set(speakers):
        return turns
    return _renamed(turns, {others[0]: CUSTOMER if AGENT in speakers else AGENT})


def _of_channels(speakers: Sequence[str], channels: Mapping[str, int]) -> dict[str, str]:
    """Roles of the speakers whose channel the metadata names; with one of two named, the other has the other role."""
    by_number = {f"{CHANNEL}{number}": role for role, number in channels.items() if role in {AGENT, CUSTOMER}}
    known = {speaker: by_number[speaker] for speaker in speakers if speaker in by_number}
    rest = [speaker for speaker in speakers if speaker not in known and speaker.startswith(CHANNEL)]
    if len(known) == 1 and len(rest) == 1:
        known[rest[0]] = CUSTOMER if AGENT in known.values() else AGENT
    return known


def _renamed(turns: tuple[Turn, ...], roles: Mapping[str, str]) -> tuple[Turn, ...]:
    return tuple(replace(turn, speaker=roles.get(turn.speaker, turn.speaker)) for turn in turns)


def _weights(turns: tuple[Turn, ...], language: str, metadata: Metadata, speakers: Sequence[str]) -> dict[str, float]:
    """For each speaker how much what they say is an agent's: above 0 it is, below 0 a customer's."""
    reading = Reading(Conversation(call_id="roles", language=language, turns=turns, metadata=metadata))
    weights = dict.fromkeys(speakers, 0.0)
    for speaker in speakers:
        lines = [line for line in reading.lines if line.turn.speaker == speaker]
        weights[speaker] += _of_names(reading, lines)
        weights[speaker] += sum(weight * _often(reading, act, lines[: OPENING_TURNS + 1]) for act, weight in OPENS.items())
        weights[speaker] += sum(weight * _often(reading, act, lines) for act, weight in SAYS.items())
        weights[speaker] += CLOSES * (_often(reading, "thanks", lines[-2:]) + _often(reading, "goodbye", lines[-2:]))
        weights[speaker] -= sum(weight * _often(reading, act, lines) for act, weight in CUSTOMER_SAYS.items())
    first = next((line for line in reading.lines if len(line.tokens) > 2), None)
    if first and len(speakers) > 1:
        weights[first.turn.speaker] += FIRST
    return weights


def _often(reading: Reading, act: str, lines: Sequence[Line]) -> float:
    """How many turns perform an act, each further one telling less."""
    return math.sqrt(sum(1.0 for line in lines if any(hit.confidence >= 0.6 for hit in reading.find(act, line))))


def _of_names(reading: Reading, lines: Sequence[Line]) -> float:
    """Who names the company and the agent first, at the start of their own turns, is the agent: the other asks for them."""
    weight = 0.0
    for place, line in enumerate(lines[:OPENING_TURNS]):
        asked = 0.3 if line.asks else 1.0
        early = 1.0 if place == 0 else 0.5
        weight += COMPANY * asked * early * bool(reading.find("company", line))
        named = NAME if reading.conversation.metadata.agent_name else FRAME
        weight += named * asked * early * any(hit.confidence > 0.75 for hit in reading.find("introduction", line))
    return weight


def _confidence(difference: float) -> float:
    """0.5 for no difference, near 1 for a clear one."""
    return round(1 / (1 + math.exp(-0.6 * difference)), 3) if difference >= 0 else round(1 / (1 + math.exp(0.6 * difference)), 3)
