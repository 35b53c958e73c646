"""What the roles are learned from: labelled calls, as they are and as they are found in practice, with the signals of both voices."""

import random
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from qa_pipeline import wire
from qa_pipeline.matching.reading import Hit, Reading
from qa_pipeline.matching.text import Line, Text
from qa_pipeline.roles import evidence
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Metadata

MARKS = ".?!,;:…؟،؛"


@dataclass(frozen=True, slots=True)
class Variant:
    """How a call is spoilt.

    Without the metadata (names, direction), a share of the words garbled, without its first turns, without marks and capitals, a share of
    the turns given to the other voice.
    """

    name: str
    metadata: bool = True
    garbled: float = 0.0
    missing: int = 0
    marks: bool = True
    mixed: float = 0.0


AS_IS = "as it is"
VARIANTS = (
    Variant(AS_IS),
    Variant("no metadata", metadata=False),
    Variant("15 % of the words garbled", garbled=0.15),
    Variant("first turn missing", missing=1),
    Variant("first two turns missing", missing=2),
    Variant("first three turns missing", missing=3),
    Variant("no punctuation", marks=False),
    Variant("a tenth of the turns the other voice's", mixed=0.1),
    Variant("no metadata, garbled", metadata=False, garbled=0.15),
    Variant("no metadata, first two turns missing", metadata=False, missing=2),
    Variant("no metadata, garbled, no punctuation, first two turns missing", metadata=False, garbled=0.15, missing=2, marks=False),
    Variant(
        "all that, first three turns missing, a tenth mixed", metadata=False, garbled=0.15, missing=3, marks=False, mixed=0.1
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sample:
    """A call in one variant: what its agent and its customer say."""

    call: str
    language: str
    source: str
    variant: str
    agent: Mapping[str, float]
    customer: Mapping[str, float]


def samples(folders: Iterable[Path], variants: Iterable[Variant] = VARIANTS) -> list[Sample]:
    """All labelled calls in all variants in which both still speak."""
    made = []
    for folder in folders:
        for labels in sorted(folder.rglob("*.labels.json")):
            conversation = wire.read_conversation(labels.with_name(labels.name.replace(".labels.json", ".json")))
            memory: Memory = {}
            for variant in variants:
                made += _sample(conversation, folder.name, variant, memory)
    return made


def _sample(conversation: Conversation, source: str, variant: Variant, memory: "Memory") -> list[Sample]:
    spoilt = spoil(conversation, variant)
    if not {AGENT, CUSTOMER} <= {turn.speaker for turn in spoilt.turns if turn.text.split()}:
        return []
    signals = evidence.of(Remembering(spoilt, memory), (AGENT, CUSTOMER))
    return [Sample(conversation.call_id, conversation.language, source, variant.name, signals[AGENT], signals[CUSTOMER])]


def spoil(conversation: Conversation, variant: Variant) -> Conversation:
    """The call in a variant, always the same."""
    chance = random.Random(zlib.crc32(f"{conversation.call_id} {variant.name}".encode()))
    turns = []
    for turn in conversation.turns[variant.missing :]:
        text = garble(turn.text, variant.garbled, chance) if variant.garbled else turn.text
        text = text if variant.marks else "".join(letter for letter in text if letter not in MARKS).lower()
        other = {AGENT: CUSTOMER, CUSTOMER: AGENT}.get(turn.speaker, turn.speaker)
        turns.append(replace(turn, text=text, words=(), speaker=other if chance.random() < variant.mixed else turn.speaker))
    return replace(conversation, turns=tuple(turns), metadata=conversation.metadata if variant.metadata else Metadata())


def garble(text: str, share: float, chance: random.Random) -> str:
    """The text with a share of its words lost, or with one or two letters lost or changed."""
    letters = [letter for letter in text if letter.isalpha()]
    words = []
    for word in text.split():
        if len(word) < 2 or chance.random() >= share:
            words.append(word)
            continue
        changed, place, how = list(word), chance.randrange(len(word)), chance.random()
        if how < 0.3:
            continue
        changed[place] = "" if how > 0.8 else chance.choice(letters or ["a"])
        if how > 0.6:
            changed[chance.randrange(len(word))] = chance.choice(letters or ["a"])
        words.append("".join(changed))
    return " ".join(words)


Memory = dict[tuple[str, str], tuple[Hit, ...]]
"""What was found in a text, by act and text: most turns are the same in most variants."""


class Remembering(Reading):
    """A reading that looks for an act in a text once for all variants of a call, but for the names, which the metadata tells."""

    def __init__(self, conversation: Conversation, remembered: Memory) -> None:
        super().__init__(conversation, text=Text(conversation))
        self._remembered = remembered

    def find(self, act: str, line: Line) -> tuple[Hit, ...]:
        if act in {"company", "introduction"}:
            return super().find(act, line)
        key = (act, line.turn.text)
        if key not in self._remembered:
            self._remembered[key] = super().find(act, line)
        return self._remembered[key]
