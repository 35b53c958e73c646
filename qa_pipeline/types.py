"""The values that pass between stages.

    Recording -> Heard (Word*, Span*) -> Conversation (Turn*) -> Report (CriterionResult*)

They are pure values: immutable, compared by content, importable with the standard library alone. Samples belong to `audio`, row ids
to `store`. Times are seconds from the start of the call unless a name says otherwise.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

AGENT = "agent"
CUSTOMER = "customer"

Language = Literal["tr", "fa", "et", "en", "ru"]
LANGUAGES: tuple[Language, ...] = ("tr", "fa", "et", "en", "ru")

CriticalClass = Literal["customer", "business", "compliance"]
"""Whom the fail of a critical criterion hurts."""

Extra = Mapping[str, Any]
"""Keys of a conversation file that we do not know: kept, and written back."""


class Verdict(StrEnum):
    """What a criterion says of a call. `unsure` goes to a person and never counts against an agent."""

    PASS = "pass"
    FAIL = "fail"
    NA = "na"
    UNSURE = "unsure"


# ---------------------------------------------------------------------------------------------------------------------
# What was recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """An audio file, described but not loaded.

    `duration` in seconds; `sample_rate` in Hz; `codec` as FFmpeg names it; `sha256` of the file's bytes, in hex.
    """

    path: Path
    sha256: str
    duration: float
    sample_rate: int
    channels: int
    codec: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """One stretch of one voice or one channel, as a detector or a diarizer names it (not yet a role)."""

    speaker: str
    start: float
    end: float

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"span of {self.speaker!r} runs from {self.start} to {self.end}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word as the recogniser heard it. `probability` is the recogniser's own, 0..1; None where it gives none."""

    text: str
    start: float
    end: float
    probability: float | None = None
    extra: Extra = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"word {self.text!r} runs from {self.start} to {self.end}")
        if self.probability is not None and not 0 <= self.probability <= 1:
            raise ValueError(f"word {self.text!r} has probability {self.probability}, which is not between 0 and 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contour:
    """Loudness and pitch of a channel in frames of `frame` seconds, a byte a frame each: an hour takes 72 kB. `prosody` reads them."""

    frame: float
    loudness: bytes
    pitch: bytes

    def __post_init__(self) -> None:
        if not self.frame > 0:
            raise ValueError(f"a contour has frames of {self.frame} s")
        if len(self.loudness) != len(self.pitch):
            raise ValueError(f"a contour has {len(self.loudness)} frames of loudness and {len(self.pitch)} of pitch")


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """What was heard in one channel, numbered as in the file. `contour` is None where nothing was measured."""

    channel: int
    words: tuple[Word, ...]
    contour: Contour | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What the models heard in a recording: the slow part of the pipeline, made once and stored.

    One track for each speaker that was recorded apart. A single track holds all speakers, and `spans` say who spoke when in it.
    `language_probability` is None where the language was told. `notes` say what a person should know of the recording.
    """

    language: str
    language_probability: float | None
    tracks: tuple[Track, ...]
    spans: tuple[Span, ...]
    notes: tuple[str, ...]
    produced_by: tuple[str, ...]


# ---------------------------------------------------------------------------------------------------------------------
# What was said


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How a turn sounds: numbers that mean something only beside others of the same speaker.

    `loudness` is the level of its speech in dB of full scale. `pitch` is the median of its fundamental frequency in Hz, `pitch_range` the
    semitones between the 10th and the 90th percentile; None where too little of it is voiced.
    """

    loudness: float
    pitch: float | None = None
    pitch_range: float | None = None
    extra: Extra = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.pitch is not None and not self.pitch > 0:
            raise ValueError(f"a voice has a pitch of {self.pitch} Hz")
        if self.pitch_range is not None and not self.pitch_range >= 0:
            raise ValueError(f"a voice has a pitch range of {self.pitch_range} semitones")


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one speaker said without the other taking over.

    `speaker` is `agent`, `customer` or another label. `start` and `end` are None in a chat, and `words` empty where the recogniser
    gave no word times. `voice` is None where nobody measured it.
    """

    speaker: str
    text: str
    start: float | None = None
    end: float | None = None
    words: tuple[Word, ...] = ()
    voice: Voice | None = None
    extra: Extra = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and not 0 <= self.start <= self.end:
            raise ValueError(f"turn of {self.speaker!r} runs from {self.start} to {self.end}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """An entry of the catalog that the call could be about."""

    name: str
    aliases: tuple[str, ...] = ()
    new: bool = False
    special: bool = False
    extra: Extra = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("a product of the catalog has no name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What the telephony system and the CRM know of a call. Every key is optional.

    `company` holds the names that the agent may use for the company. `channels` maps a role to the number of its audio channel.
    """

    company: tuple[str, ...] = ()
    agent_name: str | None = None
    agent_id: str | None = None
    team: str | None = None
    queue: str | None = None
    customer_id: str | None = None
    direction: Literal["inbound", "outbound"] | None = None
    customer_type: Literal["regular", "key", "new", "regional", "market"] | None = None
    overdue_debt: bool | None = None
    usual_products: tuple[str, ...] = ()
    catalog: tuple[Product, ...] = ()
    channels: Mapping[str, int] = field(default_factory=dict)
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A call as text: what transcription writes and scoring reads (`qa-conversation/1`).

    `language` is a two-letter code, `started_at` ISO 8601 with its offset, `duration` that of the audio in seconds. `produced_by` names
    what made it, as `stage:name@revision`.
    """

    call_id: str
    language: str
    turns: tuple[Turn, ...]
    started_at: str | None = None
    duration: float | None = None
    metadata: Metadata = field(default_factory=Metadata)
    produced_by: tuple[str, ...] = ()
    extra: Extra = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.call_id.strip():
            raise ValueError("call_id is empty")

    def by(self, speaker: str) -> Iterator[tuple[int, Turn]]:
        """Turns of one speaker, with their positions in the call."""
        return ((position, turn) for position, turn in enumerate(self.turns) if turn.speaker == speaker)


# ---------------------------------------------------------------------------------------------------------------------
# What was thought of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The place in the call that a verdict rests on: a position in `turns`, its times, its text, and the part that decided.

    Of an offer also the product, and what the customer said to it.
    """

    turn: int
    start: float | None
    end: float | None
    text: str
    matched: str
    product: str | None = None
    answer: Literal["taken", "refused", "ignored"] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionResult:
    """A criterion's answer, with what a person needs to check it.

    `points` of `max_points`; `weight` as the scorecard gives it, times that of its section; `confidence` 0..1 is how sure the engine is
    of `verdict`. A critical criterion may have a `critical_class`: whom a fail of it hurts.
    """

    id: str
    section: str
    verdict: Verdict
    points: float
    max_points: float
    weight: float
    critical: bool
    confidence: float
    reason: str
    evidence: tuple[Evidence, ...] = ()
    critical_class: CriticalClass | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything said of one call by one version of one scorecard (`qa-score/1`).

    `score` and `raw_score` are 0..100, or None when no criterion was decided; `auto_fail` sets `score` to 0. `passed` says whether the
    score reaches the scorecard's pass mark, None where there is no mark or no score. `by_meaning` is false when the text encoder was
    missing, and the words alone decided.
    """

    call_id: str
    scorecard: str
    version: int
    scorecard_sha256: str
    score: float | None
    raw_score: float | None
    auto_fail: bool
    criteria: tuple[CriterionResult, ...]
    passed: bool | None = None
    by_meaning: bool = True

    @property
    def undecided(self) -> tuple[CriterionResult, ...]:
        """The criteria that a person has to decide. A ratio alone hides them."""
        return tuple(result for result in self.criteria if result.verdict is Verdict.UNSURE)

    @property
    def missed(self) -> tuple[CriterionResult, ...]:
        return tuple(result for result in self.criteria if result.verdict is Verdict.FAIL)


# ---------------------------------------------------------------------------------------------------------------------
# What a run did


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A file that could not be used: its name, and why, in one line. `at` is ISO 8601 in UTC."""

    file: str
    reason: str
    at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Usual:
    """A call's value, the median of the same agent's earlier calls, how many spreads it lies above that, and how many they were."""

    value: float
    median: float
    distance: float
    calls: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a call was conducted, beside its verdicts: it shows a person where to listen, and decides nothing.

    By turn, `politeness` is 0..1, and `arousal` how much louder and higher it is spoken than its speaker's other turns, in their spreads;
    None where that cannot be told. `impatient` says whether the agent becomes less polite, None for too few turns. `mood` is the
    customer's in each quarter of the call, -1 unhappy to 1 happy, `turned` its last quarter minus its first, and `felt` are the moments in
    which the customer says it: `problem`, `anger`, `churn` (they may leave) or `relief`. `measures` are of the agent's way of speaking,
    by their names in `metrics.METRICS`; `usual` holds what `metrics.delivery` tells of them against the same agent's earlier calls.
    """

    politeness: tuple[float | None, ...]
    arousal: tuple[float | None, ...]
    impatient: bool | None
    mood: tuple[float | None, float | None, float | None, float | None]
    turned: float | None
    felt: tuple[tuple[str, Evidence], ...]
    measures: Mapping[str, float]
    usual: Mapping[str, Usual] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoredCall:
    """A call with its verdicts, for reports. `audio` is a recording that a browser plays; None for imported conversations.

    `titles` maps each criterion id to its title in the report's language. `manner` is None where what was found in the call is not kept.
    """

    conversation: Conversation
    report: Report
    audio: Path | None
    titles: Mapping[str, str]
    manner: Manner | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSummary:
    """What one run did.

    `seen` files were in the inbox, of which `done` were scored now, `already` were done before, `waiting` were still being written and
    `refused` went to quarantine, and `failed` will be tried again by the next run. `audio_seconds` is the length of what was done,
    `stage_seconds` the wall time of each stage, summed over calls. `models` are the `produced_by` of what was made. `notes` say what a
    person should know of it.
    """

    run_id: str
    started_at: str
    ended_at: str
    seen: int
    done: int
    already: int
    waiting: tuple[str, ...]
    refused: tuple[Refusal, ...]
    failed: tuple[Refusal, ...]
    audio_seconds: float
    stage_seconds: Mapping[str, float]
    models: tuple[str, ...]
    notes: tuple[str, ...] = ()
