"""Which voice is the agent: from channels, an enrolled voice, or what is said, in this order; and what speaks against it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from qa_pipeline.matching.reading import Reading
from qa_pipeline.matching.text import Text
from qa_pipeline.roles import evidence
from qa_pipeline.roles.weights import load, probability
from qa_pipeline.types import AGENT, ANNOUNCEMENT, CUSTOMER, LANGUAGES, Conversation, Metadata, Recognised, Turn

CHANNEL = "channel-"
"""How the pipeline labels a speaker that has a channel of their own, with its number behind."""

SECOND_AGENT = "agent-2"
"""Another agent of the same call, behind a transfer."""

CLEAR = 0.9
"""Confidence from which on roles are believed. Below it whatever depends on them is left to a person."""

CLEAR_ALONE = 0.99
"""The same where one voice speaks alone, and there is nobody to compare it with."""

SWAPPED = 0.97
"""How sure what is said must be of the opposite before channels, labels or an enrolled voice are doubted."""

ENROLLED = 0.97
"""How sure an enrolled voice makes it."""

NEARER = 2.2
"""Log odds by which a further voice must be an agent's beside the customer, and liker the agent than the customer: 9 to 1."""

ANSWERED = 1.5
"""Log odds for whoever speaks first in an inbound call: 4.5 to 1. They answered the telephone; but a recording may begin late, and in the
calls that the weights were learned on nobody but the agent ever speaks first, so that this could not be learned."""

SHARE, WORDS = 0.05, 20
"""Of the words of a call, and words at least, from which on a third voice may be another agent."""

ENOUGH = 12
"""Words of each voice from which on what is said may speak against what else is known."""

By = Literal["labels", "channels", "voice", "words", "nothing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigned:
    """Turns with roles: how sure they are (0..1), what they were told by, and what a person should know of it."""

    turns: tuple[Turn, ...]
    confidence: float
    by: By
    notes: tuple[str, ...] = ()


def assign(turns: Sequence[Turn], language: str, metadata: Metadata) -> tuple[tuple[Turn, ...], float]:
    """The turns with `agent` and `customer` for speakers, and how sure that is, as `decide` finds them."""
    decided = decide(turns, language, metadata)
    return decided.turns, decided.confidence


def decide(turns: Sequence[Turn], language: str, metadata: Metadata, voices: Mapping[str, Recognised] | None = None) -> Assigned:
    """Who is the agent and who the customer.

    Who speaks on a channel that the metadata maps to a role has that role, and speakers who are `agent` or `customer` already stay. Else
    `voices` tell, which are those of the speakers' labels that an enrolled voice was recognised in; else what is said. Where this
    contradicts channels, labels or voices, they stay, but the confidence is low and a note says so. Further speakers keep their labels; one
    who speaks as an agent too becomes `agent-2`, recorded announcements belong to neither. Nothing is assigned, at confidence 0, when only
    one speaks and what they say does not tell, or in a language without a pack. Raises ModelMissing when the learned weights are not there.
    """
    turns = tuple(turns)
    speakers = _by_words(turns)
    if not speakers:
        return Assigned(turns=turns, confidence=0.0, by="nothing")
    said = _Said(turns, language, metadata, speakers) if language in LANGUAGES else None
    roles, by, notes = _told(speakers, metadata, voices or {})
    if roles:
        confidence = ENROLLED if by == "voice" else 1.0
        against = _against(roles, by, said)
        if against is not None:
            confidence, note = against
            notes = (*notes, note)
    elif said is not None:
        roles, confidence = _heard(said)
        by = "words" if roles else "nothing"
    else:
        confidence = 0.0
    if said is not None:
        roles, more = _further(roles, said)
        notes = (*notes, *more)
    if len(speakers) == 1:
        only = next(iter(speakers))
        notes = (*notes, f"only one side speaks: {roles.get(only, 'whose cannot be told')}")
    renamed = tuple(replace(turn, speaker=roles[turn.speaker]) if turn.speaker in roles else turn for turn in turns)
    return Assigned(turns=renamed, confidence=round(confidence, 3), by=by, notes=notes)


class _Said:
    """What each voice says, weighed when it is asked for."""

    def __init__(self, turns: tuple[Turn, ...], language: str, metadata: Metadata, speakers: Mapping[str, int]) -> None:
        self.speakers = speakers
        own = tuple(turn for turn in turns if turn.speaker in speakers)
        self._answered = own[0].speaker if own and metadata.direction == "inbound" else None
        self._conversation = Conversation(call_id="roles", language=language, turns=own, metadata=metadata)
        self._signals: dict[str, dict[str, float]] = {}

    def of_two(self, one: str, other: str) -> float:
        """The probability that of the two `one` is the agent."""
        signals = self._weighed()
        answered = ANSWERED * ((one == self._answered) - (other == self._answered))
        return probability(load().odds(signals[one], signals[other]) + answered)

    def nearer_to_agent(self, one: str, agent: str, customer: str, by: float = 0.0) -> bool:
        """Whether a further voice is clearly an agent's beside the customer's, and liker the agent's, by these log odds.

        How long its turns are does not count: a few of them tell nothing by it.
        """
        signals = self._weighed()
        alike = {
            who: signals[one] | {name: signals[who][name] for name in evidence.SHAPE if name in signals[who]} for who in (agent, customer)
        }
        beside = load().odds(alike[customer], signals[customer])
        return beside > NEARER and beside - load().odds(signals[agent], alike[agent]) > by

    def of_one(self, one: str) -> float:
        return load().of_one(self._weighed()[one])

    def _weighed(self) -> dict[str, dict[str, float]]:
        if not self._signals:
            reading = Reading(self._conversation, text=Text(self._conversation))
            self._signals = evidence.of(reading, tuple(self.speakers), load().signals)
        return self._signals


def _by_words(turns: Sequence[Turn]) -> dict[str, int]:
    """The words of each speaker, who says most first; recorded voices are nobody."""
    words = Counter(turn.speaker for turn in turns if turn.speaker != ANNOUNCEMENT for _ in turn.text.split())
    return dict(words.most_common())


def _told(speakers: Mapping[str, int], metadata: Metadata, voices: Mapping[str, Recognised]) -> tuple[dict[str, str], By, tuple[str, ...]]:
    """Roles that need no words, what they are told by, and notes; no roles where nothing tells."""
    labelled = {speaker: speaker for speaker in speakers if speaker in {AGENT, CUSTOMER}}
    if labelled:
        return _completed(labelled, speakers), "channels" if metadata.channels else "labels", ()
    known = _of_channels(speakers, metadata.channels)
    if known:
        return known, "channels", ()
    recognised = {speaker: voices[speaker] for speaker in speakers if speaker in voices}
    if not recognised or len(recognised) == len(speakers) > 1:
        return {}, "nothing", ("all voices are those of enrolled agents",) if recognised else ()
    # Of several agents, the one whom the metadata names, else who says most.
    agent = next((speaker for speaker, who in recognised.items() if who.agent_id == metadata.agent_id), next(iter(recognised)))
    others = [speaker for speaker in speakers if speaker not in recognised]
    roles = _completed({agent: AGENT}, [agent, *others]) | {speaker: SECOND_AGENT for speaker in recognised if speaker != agent}
    who = recognised[agent].agent_id
    if metadata.agent_id not in {None, who}:
        return roles, "voice", (f"the agent's voice is that of {who}, and the metadata says {metadata.agent_id}",)
    return roles, "voice", ()


def _completed(known: Mapping[str, str], speakers: Sequence[str] | Mapping[str, int]) -> dict[str, str]:
    """Where one role is known, the other speaker who says most has the other one; `speakers` are in the order of how much they say."""
    others = [speaker for speaker in speakers if speaker not in known]
    missing = {AGENT, CUSTOMER} - set(known.values())
    return {**known, others[0]: missing.pop()} if others and missing else dict(known)


def _of_channels(speakers: Mapping[str, int], channels: Mapping[str, int]) -> dict[str, str]:
    """Roles of the speakers whose channel the metadata names; with one named, who says most of the others has the other role."""
    by_number = {f"{CHANNEL}{number}": role for role, number in channels.items() if role in {AGENT, CUSTOMER}}
    known = {speaker: by_number[speaker] for speaker in speakers if speaker in by_number}
    rest = [speaker for speaker in speakers if speaker not in known and speaker.startswith(CHANNEL)]
    return _completed(known, rest) if len(known) == 1 else known


WHAT: Mapping[By, str] = {"labels": "the speakers", "channels": "the channels", "voice": "the recognised voice and the other one"}


def _against(roles: Mapping[str, str], by: By, said: _Said | None) -> tuple[float, str] | None:
    """How sure the roles still are, and a note, where what is said speaks clearly against them."""
    holders = {role: speaker for speaker, role in roles.items()}
    if said is None or min((said.speakers.get(holders.get(role, ""), 0) for role in (AGENT, CUSTOMER)), default=0) < ENOUGH:
        return None
    opposite = said.of_two(holders[CUSTOMER], holders[AGENT])
    if opposite < SWAPPED:
        return None
    return 1 - opposite, f"{WHAT[by]} may be swapped: the customer says what an agent says, and the agent what a customer says"


def _heard(said: _Said) -> tuple[dict[str, str], float]:
    """Roles from what is said, and how sure they are."""
    voices = list(said.speakers)
    if len(voices) == 1:
        probability = said.of_one(voices[0])
        confidence = max(probability, 1 - probability)
        return ({voices[0]: AGENT if probability > 0.5 else CUSTOMER}, confidence) if confidence >= CLEAR_ALONE else ({}, 0.0)
    voices = voices[:2] + [speaker for speaker in voices[2:] if _speaks_enough(speaker, said)]
    agent_like = max(voices, key=lambda speaker: sum(said.of_two(speaker, other) for other in voices if other != speaker))
    others = [speaker for speaker in voices if speaker != agent_like]
    # Who says most of the others is the customer, unless they speak like a second agent beside somebody else.
    agents = [
        speaker for speaker in others if any(said.nearer_to_agent(speaker, agent_like, other) for other in others if other != speaker)
    ]
    customer = next((speaker for speaker in others if speaker not in agents), others[0])
    agent = next(speaker for speaker in voices if speaker == agent_like or (speaker in agents and speaker != customer))
    return {agent: AGENT, customer: CUSTOMER}, said.of_two(agent, customer)


def _further(roles: Mapping[str, str], said: _Said) -> tuple[dict[str, str], tuple[str, ...]]:
    """The roles with a second agent, where a third voice speaks like one beside the customer."""
    holders = {role: speaker for speaker, role in roles.items()}
    further = [speaker for speaker in said.speakers if speaker not in roles and _speaks_enough(speaker, said)]
    both = AGENT in holders and CUSTOMER in holders
    agents = [speaker for speaker in further if both and said.nearer_to_agent(speaker, holders[AGENT], holders[CUSTOMER], NEARER)]
    named = {**roles, agents[0]: SECOND_AGENT} if agents and SECOND_AGENT not in roles.values() else dict(roles)
    return named, (f"two agents speak; the second is {SECOND_AGENT}",) if SECOND_AGENT in named.values() else ()


def _speaks_enough(speaker: str, said: _Said) -> bool:
    return said.speakers[speaker] >= max(WORDS, SHARE * sum(said.speakers.values()))
