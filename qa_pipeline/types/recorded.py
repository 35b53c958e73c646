"""What was recorded, and what the models heard in it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from qa_pipeline.types.common import Extra


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """An audio file, described but not loaded.

    `duration` in seconds; `sample_rate` in Hz; `codec` as FFmpeg names it; `sha256` of the file's bytes, in hex.
    `notes` say what of it could not be read.
    """

    path: Path
    sha256: str
    duration: float
    sample_rate: int
    channels: int
    codec: str
    notes: tuple[str, ...] = ()


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
class Diarized:
    """Who speaks when in one channel: spans in order of their start, which may overlap.

    `told_apart`, 0..1, is how sure it is that each speaker of the spans is one person and that no two are the same; None where the
    diarizer does not say.
    """

    spans: tuple[Span, ...] = ()
    told_apart: float | None = None

    def __post_init__(self) -> None:
        if self.told_apart is not None and not 0 <= self.told_apart <= 1:
            raise ValueError(f"voices are told apart with a confidence of {self.told_apart}, which is not between 0 and 1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word as the recogniser heard it. `probability` is the recogniser's own, 0..1; None where it gives none.

    `heard` is what the recogniser wrote where `text` is a word of the catalog or of the metadata that sounds and is written like it.
    """

    text: str
    start: float
    end: float
    probability: float | None = None
    heard: str | None = None
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


Doubt = Literal["not speech", "known phrase", "loop", "too fast", "cross-talk", "unlikely"]
"""Why words that a recogniser wrote are not believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """Words that a recogniser wrote and that nobody is taken to have said: kept, so that a person can look. Times in seconds.

    `text` is empty where it wrote nothing and took what it heard for no speech.
    """

    start: float
    end: float
    text: str
    doubt: Doubt
    speaker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """What a recogniser made of one channel: words in order of time, and what it wrote that is not believed."""

    words: tuple[Word, ...] = ()
    set_aside: tuple[SetAside, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """How a channel was recorded.

    `snr` is the level of its speech over that of its pauses, in dB; None where there is no pause or no speech to tell it from.
    `clipping` is the share of its speech, 0..1, in frames that touch full scale.
    """

    snr: float | None
    clipping: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """What was heard in one channel, numbered as in the file. `contour` and `sound` are None where nothing was measured.

    `speech` are the stretches (seconds) that a detector calls speech, `unintelligible` those of them that have no words although they were
    listened to again, `set_aside` the words that are not believed.
    """

    channel: int
    words: tuple[Word, ...]
    contour: Contour | None = None
    speech: tuple[tuple[float, float], ...] = ()
    unintelligible: tuple[tuple[float, float], ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    sound: Sound | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """The enrolled agent whom a voice is like, and how much, as the cosine of the two."""

    agent_id: str
    similarity: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What the models heard in a recording: the slow part of the pipeline, made once and stored.

    One track for each speaker that was recorded apart. A single track holds all speakers, and `spans` say who spoke when in it, and
    `told_apart` how sure that is (see `Diarized`). `recognised` are the speakers, as spans and channels name them, whose voice is enrolled.
    `recurring` are stretches (channel, start, end) whose very sound is in other recordings too: announcements.
    `language_probability` is None where the language was told. `notes` say what a person should know of the recording.
    """

    language: str
    language_probability: float | None
    tracks: tuple[Track, ...]
    spans: tuple[Span, ...]
    notes: tuple[str, ...]
    produced_by: tuple[str, ...]
    told_apart: float | None = None
    recognised: Mapping[str, Recognised] = field(default_factory=dict)
    recurring: tuple[tuple[int, float, float], ...] = ()
