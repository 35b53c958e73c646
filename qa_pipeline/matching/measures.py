"""Metrics that take an understanding of what is said: questions asked, and the waits that the agent put the customer through."""

from collections.abc import Callable
from dataclasses import dataclass

from qa_pipeline.matching.holds import Hold, holds
from qa_pipeline.matching.questions import questions
from qa_pipeline.matching.reading import Reading, once
from qa_pipeline.metrics.stretches import common, joined, seconds
from qa_pipeline.types import AGENT, CUSTOMER

MUSIC = 0.5
"""Share of a wait in which something is heard that is no speech, from which on it is a wait with music."""


@dataclass(frozen=True, slots=True)
class Held:
    """A wait from `start` to `end`, in seconds. `announced` says whether the agent told the customer to wait.

    `music` is None where nobody listened to the wait: in a conversation that came as text.
    """

    start: float
    end: float
    announced: bool
    music: bool | None

    @property
    def length(self) -> float:
        return self.end - self.start


@once
def held(reading: Reading) -> tuple[Held, ...]:
    """The agent's holds that are silences; a hold that words alone tell has no times."""
    return tuple(one for hold in holds(reading) if hold.seconds is not None and (one := _held(reading, hold, hold.seconds)))


def _held(reading: Reading, hold: Hold, length: float) -> Held | None:
    """The hold's silence: the first of its length behind the line before it."""
    earliest = hold.before.position if hold.before else 0
    for before, _, gap in reading.timing.gaps:
        if gap == length and before.position >= earliest:
            return Held(before.end, before.end + gap, hold.asked is not None, _music(reading, before.end, before.end + gap))
    return None


def _music(reading: Reading, start: float, end: float) -> bool | None:
    """Whether most of a wait was taken for no speech by a recogniser that was given it, as it is where there is music."""
    talk = reading.conversation
    if talk.audio_quality is None:
        return None
    sound = joined((one.start, one.end) for one in talk.set_aside if one.doubt == "not speech")
    return seconds(common(((start, end),), sound)) >= MUSIC * (end - start)


def _questions(speaker: str) -> Callable[[Reading], float | None]:
    def count(reading: Reading) -> float | None:
        lines = [line for line in reading.lines if line.turn.speaker == speaker and not line.turn.backchannel]
        return float(sum(len(questions(reading, line)) for line in lines))

    return count


def _timed(measured: Callable[[Reading], float]) -> Callable[[Reading], float | None]:
    return lambda reading: measured(reading) if reading.timing.of_all and reading.timing.moments else None


METRICS: dict[str, tuple[str, Callable[[Reading], float | None]]] = {
    "questions": ("the agent's questions", _questions(AGENT)),
    "customer_questions": ("the customer's questions", _questions(CUSTOMER)),
    "holds": ("waits that the agent puts the customer through", lambda reading: float(len(holds(reading)))),
    "unannounced_holds": (
        "waits that nobody announced",
        lambda reading: float(sum(hold.asked is None for hold in holds(reading))),
    ),
    "hold_time": ("waits, in seconds", _timed(lambda reading: sum(one.length for one in held(reading)))),
    "holds_with_music": (
        "waits with music",
        lambda reading: None if reading.conversation.audio_quality is None else float(sum(bool(one.music) for one in held(reading))),
    ),
    "longest_hold": ("the longest wait, in seconds", _timed(lambda reading: max((one.length for one in held(reading)), default=0.0))),
}
"""Name -> what it is in words, and how it is measured; None where the conversation does not let it be measured."""


def measure(name: str, reading: Reading) -> float | None:
    """One of `METRICS` by name; None where it cannot be measured, as where the voices could not be told apart."""
    return METRICS[name][1](reading) if reading.timing.told_apart else None


def measured(reading: Reading) -> dict[str, float]:
    """All of them that can be measured."""
    found = {name: measure(name, reading) for name in METRICS}
    return {name: value for name, value in found.items() if value is not None}
