"""For how long what is kept, and what a legal hold covers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypedDict

from qa_pipeline.errors import SettingsError
from qa_pipeline.settings import Settings
from qa_pipeline.store.deletion import AUDIO, TRANSCRIPT
from qa_pipeline.store.holds import Hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Days from a call for which its audio and its transcript are kept; 0 is for ever. `queue` is empty in the rule of all others."""

    queue: str
    audio: int
    transcripts: int

    def due(self, age: timedelta) -> tuple[str, ...]:
        """What is to be deleted of a call of this age."""
        if self.transcripts and age >= timedelta(days=self.transcripts):
            return (AUDIO, TRANSCRIPT)
        return (AUDIO,) if self.audio and age >= timedelta(days=self.audio) else ()

    def told(self, what: str) -> str:
        """The rule in words, for the log."""
        of = f"queue {self.queue}: " if self.queue else ""
        return f"{of}{what} after {self.audio if what == AUDIO else self.transcripts} days"


class Rules:
    """The rules that the settings have. Raises SettingsError where they keep audio for longer than its transcript."""

    def __init__(self, settings: Settings) -> None:
        self._default = _rule("", settings.keep_audio_days, settings.keep_transcripts_days)
        self._queues = {queue: _rule(queue, *days) for queue, days in settings.days_by_queue.items()}
        self.refused = settings.keep_refused_days

    def of(self, queue: str | None) -> Rule:
        return self._queues.get((queue or "").strip(), self._default)


def _rule(queue: str, audio: int, transcripts: int) -> Rule:
    if transcripts and not 0 < audio <= transcripts:
        where = f"queue_retention: the queue {queue!r} keeps" if queue else "keep_audio_days and keep_transcripts_days: calls keep"
        raise SettingsError(
            f"{where} audio for {audio or 'ever'}{' days' if audio else ''} and transcripts for {transcripts} days: audio must go no later "
            "than what was said in it, or nobody could tell any more whose it is"
        )
    return Rule(queue=queue, audio=audio, transcripts=transcripts)


# ---------------------------------------------------------------------------------------------------------------------
# What decides it


class _Metadata(TypedDict, total=False):
    agent_id: str | None
    agent_name: str | None
    team: str | None
    queue: str | None
    customer_id: str | None
    direction: str | None
    customer_type: str | None
    script: Any


class Told(TypedDict, total=False):
    """Of a conversation as the store has it, what is not its turns: thousands of words need not be read to know whose call it is."""

    call_id: str
    language: str
    started_at: str | None
    duration: float | None
    metadata: _Metadata


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What rules and holds ask of a call. `at` is when it was."""

    ids: frozenset[str]
    agents: frozenset[str]
    customer: str
    queue: str
    at: datetime


def about(told: Sequence[Told], ids: Sequence[str], added_at: str) -> About:
    """Of a call, by its conversations, the newest last: whoever any of them names is meant by a hold, the newest tells queue and time."""
    known = [one.get("metadata") or _Metadata() for one in told]
    newest, facts = (told[-1], known[-1]) if told else (Told(), _Metadata())
    return About(
        ids=_named([*ids, *(one.get("call_id") for one in told)]),
        agents=_named([value for one in known for value in (one.get("agent_id"), one.get("agent_name"))]),
        customer=(facts.get("customer_id") or "").strip(),
        queue=(facts.get("queue") or "").strip(),
        at=when(newest.get("started_at"), added_at),
    )


def _named(values: Sequence[str | None]) -> frozenset[str]:
    return frozenset(value.strip() for value in values if value and value.strip())


def when(started_at: str | None, added_at: str) -> datetime:
    """When a call was, in UTC: as its metadata says, else when the store got it, before which it must have been."""
    added = datetime.fromisoformat(added_at).astimezone(UTC)
    try:
        started = datetime.fromisoformat(started_at or "").astimezone(UTC)  # without an offset: by the clock of this machine
    except (ValueError, OverflowError):
        return added
    return min(started, added)


def is_held(call: About, holds: Sequence[Hold]) -> bool:
    """Whether a legal hold covers the call."""
    return any(_covers(hold, call) for hold in holds)


def _covers(hold: Hold, call: About) -> bool:
    if hold.kind == "dates":
        return hold.value <= call.at.date().isoformat() <= hold.last
    named: Mapping[str, frozenset[str]] = {"call": call.ids, "agent": call.agents, "customer": frozenset({call.customer})}
    return hold.value.strip() in named[hold.kind]
