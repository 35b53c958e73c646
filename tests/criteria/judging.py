"""What a kind of criterion finds in a few lines of talk."""

from typing import Any

from qa_pipeline.criteria import Finding
from qa_pipeline.matching.reading import Hit, Reading
from qa_pipeline.matching.text import Line
from qa_pipeline.scorecard import judge
from qa_pipeline.types import Conversation, Turn
from tests.build import SPEAKERS, call, heard

CATALOG = [
    {"name": "rice"},
    {"name": "salt"},
    {"name": "olive oil", "aliases": ["oil"]},
    {"name": "red lentils", "aliases": ["lentils"]},
    {"name": "mango chutney", "aliases": ["chutney"], "new": True},
    {"name": "halloumi", "special": True},
]


def found(kind: str, *lines: str, language: str = "en", metadata: dict[str, Any] | None = None, **options: Any) -> Finding:
    return judge({"kind": kind, **options}).judge(Reading(call(*lines, language=language, **(metadata or {}))))


def spoken_at(*turns: tuple[str, float, float, str]) -> Conversation:
    """A conversation from (A or C, start, end, text)."""
    said = tuple(Turn(speaker=SPEAKERS[label], start=start, end=end, text=text) for label, start, end, text in turns)
    return Conversation(call_id="test", language="en", turns=said)


def judged(conversation: Conversation, kind: str, **options: Any) -> Finding:
    return judge({"kind": kind, **options}).judge(Reading(conversation))


def mumbled(text: str) -> Conversation:
    """One turn of the agent, of which the recogniser believed hardly a word."""
    turn = Turn(speaker="agent", text=text, start=0.0, end=9.0, words=heard(text, probability=0.1))
    return Conversation(call_id="test", language="en", turns=(turn,))


class Told(Reading):
    """A conversation of ten words of the agent, a word a turn, in which each (act, turn, confidence) was found and nothing else."""

    def __init__(self, *hits: tuple[str, int, float]) -> None:
        super().__init__(call(*["A well"] * 10))
        self.hits = hits

    def find(self, act: str, line: Line) -> tuple[Hit, ...]:
        return tuple(Hit(line, 0, 1, confidence) for name, turn, confidence in self.hits if (name, turn) == (act, line.position))


def told(kind: str, *hits: tuple[str, int, float], **options: Any) -> Finding:
    """What a kind makes of hits as sure as these."""
    return judge({"kind": kind, **options}).judge(Told(*hits))
