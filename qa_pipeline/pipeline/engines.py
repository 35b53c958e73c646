"""The models that the stages are given, and a watch for the time that each stage takes."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock
from time import perf_counter

from qa_pipeline.protocols import Diarizer, SpeakerEncoder, SpeechDetector, TextEncoder, Transcriber
from qa_pipeline.room import Alone, Room

ROOM = 6 * 3600.0
"""Seconds of sound, of all channels, that are in memory at the same time: 1.4 GB. A recording that is longer is heard by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Engines:
    """The models, each behind a function that loads it when it is first needed. `other` hears what the first misses.

    `detector` finds a little more than is spoken, so that a recogniser hears words whole, `close_detector` just what is spoken.
    `room` is what recordings that are heard at the same time may take of memory, in seconds of sound; `alone` keeps two from working on
    the same one. `reading` is held while words are read: Python does one such thing at a time anyway, and stemmers keep a state.
    """

    detector: Callable[[], SpeechDetector]
    close_detector: Callable[[], SpeechDetector]
    transcriber: Callable[[], Transcriber]
    diarizer: Callable[[], Diarizer]
    encoder: Callable[[], TextEncoder]
    speaker_encoder: Callable[[], SpeakerEncoder]
    other: Callable[[], Transcriber] | None = None
    room: Room = field(default_factory=lambda: Room(ROOM))
    alone: Alone = field(default_factory=Alone)
    reading: Lock = field(default_factory=Lock)


@dataclass(slots=True)
class Stopwatch:
    """Wall seconds for each stage."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        began = perf_counter()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + perf_counter() - began
