"""A clip: the words of a window of a call, and its sound, both without what identifies a person."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from qa_pipeline import redact
from qa_pipeline.coaching import excerpt, loudness, mixing
from qa_pipeline.coaching.excerpt import RATE
from qa_pipeline.coaching.sample import Line
from qa_pipeline.coaching.window import Window
from qa_pipeline.errors import RecordingError
from qa_pipeline.redact import Finding
from qa_pipeline.types import Conversation, Turn, Word

if TYPE_CHECKING:
    from qa_pipeline.audio import Channels

SHORTEST = 0.5
"""Seconds of a clip."""

LONGEST = 120.0
"""Seconds of a clip: what is longer is no sample."""

_INSIDE = 0.05
"""Seconds that a word may reach out of a clip and still be in it."""

_DIGITS = re.compile(r"\d+")
_PHONE_LENGTHS = range(7, 16)
"""Digits that a telephone number has."""
_MOMENT = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?|1[4-9]\d{8}(?:\d{3})?")
"""A day, with or without its time, or seconds or milliseconds since 1970."""

Stretch = tuple[float, float]
"""Start and end in seconds of the clip."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How clips are made: `format` is one of `encoding.FORMATS`.

    `apart` keeps the agent left and the customer right. `anonymous` takes out who the agent is. `loudness` is in LUFS.
    """

    format: str = "opus"
    apart: bool = False
    anonymous: bool = True
    loudness: float = loudness.TARGET


@dataclass(frozen=True, kw_only=True)
class Safe:
    """A call, and what may be told of it. What identifies a person is found once. Raises ConversationError for a language without pack."""

    talk: Conversation
    anonymous: bool

    @cached_property
    def found(self) -> tuple[Finding, ...]:
        return redact.find(self.talk, agent=self.anonymous)

    @cached_property
    def redacted(self) -> Conversation:
        return redact.redacted(self.talk, self.found, agent=self.anonymous)

    def text(self, written: str) -> str:
        """A text about the call without what identifies a person."""
        return redact.text(written, self.talk, self.found, agent=self.anonymous)

    def call_id(self, sha256: str) -> str:
        """The call's id; the begin of its hash where a telephone number may be in it: many recorders name files by the caller's."""
        known = self.redacted.call_id
        return sha256[:8] if any(_may_be_phone(digits) for digits in _DIGITS.findall(known)) else known

    def silences(self, window: Window) -> tuple[Stretch, ...]:
        """What of the window is to be silenced, in seconds of the clip, in order.

        Also words that a recogniser wrote and that were set aside: they may have been said all the same.
        """
        places = [(one.start, one.end) for one in redact.spans(self.talk, self.found, agent=self.anonymous)]
        places += [
            (aside.start, aside.end)
            for aside in self.talk.set_aside
            if _overlaps(aside.start, aside.end, window) and aside.text.strip() and self.text(aside.text) != aside.text
        ]
        inside = [(max(start, window.start) - window.start, min(end, window.end) - window.start) for start, end in places]
        return tuple(_joined([(round(start, 3), round(end, 3)) for start, end in inside if end > start]))


def cleared(written: str, calls: Iterable[Safe], language: str) -> str:
    """A trainer's words in `language`, such as a note or a query, without what identifies a person by themselves or in any of the calls.

    Of all calls that they stand beside: what one call's names take out of its own card could be read on the next one's.
    """
    written = redact.text(written, Conversation(call_id="none", language=language, turns=()))
    for safe in calls:
        written = safe.text(written)
    return written


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """A clip, ready to be written. `talk` has its words, for captions; `loudness` is in LUFS, None where nothing is loud enough."""

    samples: "Channels"
    lines: tuple[Line, ...]
    talk: Conversation
    silenced: tuple[Stretch, ...]
    loudness: float | None

    @property
    def duration(self) -> float:
        """Seconds."""
        return float(self.samples.shape[1] / RATE)


def cut(safe: Safe, window: Window, recording: Path, style: Style) -> Clip:
    """The clip of a window. Raises RecordingError where the recording cannot be read, or does not reach so far."""
    require(window)
    sound = excerpt.part(recording, window.start, window.end, transcribed=safe.talk.duration)
    if sound.shape[1] < RATE * min(SHORTEST, window.seconds):
        raise RecordingError("the recording ends before the moment does: it is not whole, or another one")
    silenced = safe.silences(window)
    sound = mixing.silenced(sound, silenced)  # before anything else: nothing that is made of it has ever been there
    made, level = loudness.normalised(mixing.mixed(sound, safe.talk.metadata.channels, apart=style.apart), style.loudness)
    shown = spoken(safe.redacted, window)
    return Clip(
        samples=mixing.faded(made),
        lines=lines(shown, safe.redacted, window),
        talk=shown,
        silenced=silenced,
        loudness=None if level is None else round(level, 1),
    )


def require(window: Window) -> None:
    """Raises RecordingError for a window that makes no clip."""
    if window.seconds < SHORTEST:
        raise RecordingError(f"the moment is {window.seconds:.1f} s long: too short to be understood")
    if window.seconds > LONGEST:
        raise RecordingError(f"the moment is {window.seconds:.0f} s long; a clip has at most {LONGEST:.0f} s")


def heard(safe: Safe, window: Window) -> float:
    """The share of the moment's own turn, 0..1, that can be heard when what identifies a person is silenced."""
    turn = safe.talk.turns[window.proof]
    if turn.start is None or turn.end is None or turn.end <= turn.start:
        return 1.0
    start, end = turn.start - window.start, turn.end - window.start
    gone = sum(max(0.0, min(last, end) - max(first, start)) for first, last in safe.silences(window))
    return max(0.0, 1 - gone / (end - start))


# ---------------------------------------------------------------------------------------------------------------------
# Words


def spoken(talk: Conversation, window: Window) -> Conversation:
    """The call with only what is said in the window, times from its begin."""
    kept = (_kept(turn, place, window) for place, turn in enumerate(talk.turns))
    return replace(talk, turns=tuple(turn for turn in kept if turn is not None), duration=window.seconds)


def lines(shown: Conversation, talk: Conversation, window: Window) -> tuple[Line, ...]:
    """What is said in the window as lines; `talk` is the whole call, whose turn `window.proof` is the moment."""
    proof = talk.turns[window.proof]
    mark = None if proof.start is None else max(0.0, proof.start - window.start)
    return tuple(
        Line(
            speaker=turn.speaker,
            text=turn.text,
            start=round(turn.start, 2),
            end=round(turn.end, 2),
            is_proof=turn.speaker == proof.speaker and mark is not None and abs(turn.start - mark) < 0.01,
        )
        for turn in shown.turns
        if turn.start is not None and turn.end is not None
    )


def _kept(turn: Turn, place: int, window: Window) -> Turn | None:
    """What of a turn is in the window, times from its begin; None where nothing is."""
    if turn.start is None or turn.end is None or not _overlaps(turn.start, turn.end, window):
        return None
    inside = [word for word in turn.words if _is_inside(word, window)]
    whole = len(inside) == len(turn.words) and (bool(turn.words) or window.first <= place <= window.last)
    if not whole and not inside:
        return None
    first, last = (turn.start, turn.end) if whole else (inside[0].start, inside[-1].end)
    if place == window.proof:
        first = turn.start  # it is known by that
    return replace(
        turn,
        text=turn.text if whole else " ".join(word.text.strip() for word in inside),
        start=max(0.0, first - window.start),
        end=min(max(last, first), window.end) - window.start,
        words=tuple(_moved(word, window) for word in inside),
        numbers=(),
    )


def _is_inside(word: Word, window: Window) -> bool:
    return word.start >= window.start - _INSIDE and word.end <= window.end + _INSIDE


def _moved(word: Word, window: Window) -> Word:
    start = min(max(0.0, word.start - window.start), window.seconds)
    return replace(word, start=start, end=max(start, min(word.end, window.end) - window.start))


def _overlaps(start: float, end: float, window: Window) -> bool:
    return start < window.end and end > window.start


def _may_be_phone(digits: str) -> bool:
    """Whether digits of an id may be somebody's number: they are as many, and no moment, which most systems of telephony write."""
    return len(digits) in _PHONE_LENGTHS and not _MOMENT.fullmatch(digits)


def _joined(stretches: Sequence[Stretch]) -> list[Stretch]:
    found: list[Stretch] = []
    for start, end in sorted(stretches):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
