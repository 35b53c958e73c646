"""What was said: a call as text."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from qa_pipeline.types.common import Extra
from qa_pipeline.types.recorded import SetAside, Span, Word


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
class Number:
    """A number that is said in a turn, in a form that can be compared.

    `text` is how it is said, from character `start` to `end` of the turn's text. `value` is a decimal number without separators
    ("1250.5"), a date ("2026-11-20", "--11-20" without a year, "jalali:--08-03" in the Persian calendar without one), a time of day
    ("14:30"), or the digits of a telephone number or code.
    `unit` is that of money in ISO 4217 (`IRT` is the toman), or `%`.
    """

    text: str
    start: int
    end: int
    kind: Literal["number", "ordinal", "money", "percent", "date", "time", "digits"]
    value: str
    unit: str | None = None
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """How well a call could be heard: `good`, `fair`, or `poor`, with the reasons in words. Of a poor one a person decides what is missing.

    `coverage` is the share of detected speech that has words, `probability` the mean of the words', `low_probability` the share of words
    below 0.5, each 0..1; `snr` (dB) and `clipping` (0..1) are those of the worst channel. None where it cannot be told.
    """

    verdict: Literal["good", "fair", "poor"]
    reasons: tuple[str, ...] = ()
    coverage: float | None = None
    probability: float | None = None
    low_probability: float | None = None
    snr: float | None = None
    clipping: float | None = None
    extra: Extra = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """What one speaker said without the other taking over.

    `speaker` is `agent`, `customer` or another label. `start` and `end` are None in a chat, and `words` empty where the recogniser
    gave no word times. `voice` is None where nobody measured it. `numbers` are what numbers are said in it, in order. A `backchannel` is
    said inside the other's turn to show that one listens ("mm-hm"): it takes nothing over.
    """

    speaker: str
    text: str
    start: float | None = None
    end: float | None = None
    words: tuple[Word, ...] = ()
    voice: Voice | None = None
    numbers: tuple[Number, ...] = ()
    backchannel: bool = False
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
    `speaker_count` is how many people speak in a mono call, where it is not two.
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
    speaker_count: int | None = None
    extra: Extra = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.speaker_count is not None and self.speaker_count < 1:
            raise ValueError(f"a call has {self.speaker_count} speakers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A call as text: what transcription writes and scoring reads (`qa-conversation/1`).

    `language` is a two-letter code, `started_at` ISO 8601 with its offset, `duration` that of the audio in seconds. `produced_by` names
    what made it, as `stage:name@revision`. `unintelligible` is speech in which no words could be made out, `set_aside` what a recogniser
    wrote and nobody is taken to have said. `audio_quality` is None where nobody measured it. `told_apart`, 0..1, is how sure
    it is that the voices of a mono call were told apart; None where they were recorded apart, or nobody says. `roles_confidence`, 0..1, is
    how sure it is who is the agent, and `roles_by` what told it: `labels`, `channels`, `voice`, `words` or `nothing`; None where nobody
    asked.
    """

    call_id: str
    language: str
    turns: tuple[Turn, ...]
    started_at: str | None = None
    duration: float | None = None
    metadata: Metadata = field(default_factory=Metadata)
    produced_by: tuple[str, ...] = ()
    unintelligible: tuple[Span, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    audio_quality: Quality | None = None
    told_apart: float | None = None
    roles_confidence: float | None = None
    roles_by: str | None = None
    extra: Extra = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not self.call_id.strip():
            raise ValueError("call_id is empty")

    @property
    def length(self) -> float | None:
        """The length of the audio in seconds; where that is not known, the end of the last turn. None without times."""
        if self.duration:
            return self.duration
        ends = [time for turn in self.turns for time in (turn.start, turn.end) if time is not None]
        return max(ends, default=0.0) or None

    def by(self, speaker: str) -> Iterator[tuple[int, Turn]]:
        """Turns of one speaker, with their positions in the call."""
        return ((position, turn) for position, turn in enumerate(self.turns) if turn.speaker == speaker)
