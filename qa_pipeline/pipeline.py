"""The stages in order: a recording's samples to what was heard, and that to a conversation. Models are arguments."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from qa_pipeline import align, numbers, prosody, roles
from qa_pipeline.audio import SILENT_BELOW, loudest_rms
from qa_pipeline.errors import ConversationError
from qa_pipeline.hearing import crosstalk, quality, relisten, vocabulary
from qa_pipeline.ingest import Facts
from qa_pipeline.protocols import Diarizer, SpeechDetector, TextEncoder, Transcriber
from qa_pipeline.types import (
    AGENT,
    CUSTOMER,
    LANGUAGES,
    Contour,
    Conversation,
    Diarized,
    Heard,
    Metadata,
    Recording,
    SetAside,
    Span,
    Track,
    Transcript,
    Turn,
)

if TYPE_CHECKING:
    from qa_pipeline.audio import Channels
    from qa_pipeline.protocols import Samples

VERSION = 2
"""Of this stage's code: what was heard by another version is heard again. What only adds to it leaves the number as it is."""

SAME = 0.95
"""Correlation of two channels above which both carry the same sound (dual mono)."""

UNDETERMINED = "und"
"""The language of a call in which nothing is said, as ISO 639 has it."""

Speech = Sequence[tuple[float, float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Engines:
    """The models, each behind a function that loads it when it is first needed. `other` hears what the first misses."""

    detector: Callable[[], SpeechDetector]
    transcriber: Callable[[], Transcriber]
    diarizer: Callable[[], Diarizer]
    encoder: Callable[[], TextEncoder]
    other: Callable[[], Transcriber] | None = None


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


# ---------------------------------------------------------------------------------------------------------------------
# Hearing


def hear(
    samples: "Channels",
    engines: Engines,
    *,
    language: str | None,
    among: Sequence[str],
    watch: Stopwatch,
    channels: Mapping[str, int],
    hints: Sequence[str] = (),
) -> Heard:
    """Words, speakers and language of a recording; `samples` has shape (channels, n) at 16 kHz.

    Channels that carry different sound are different speakers and each is transcribed by itself; otherwise there is one track and the
    diarizer says who spoke when. `language` is None where it is to be detected, then among `among`. `channels` is the metadata's map
    from roles to channels, `hints` are names and products that are likely to be said. Raises ConversationError when `channels` names one
    that is not there.
    """
    _require_channels(channels, samples)
    tracks, notes = separate(samples, channels)
    detector, transcriber = engines.detector(), engines.transcriber()
    with watch.stage("detect speech"):
        speech = crosstalk.clean(tracks, {channel: detector.speech(track) for channel, track in tracks.items()})
    probability = None
    if language is None:
        with watch.stage("detect language"):
            language, probability = _language(transcriber, tracks, speech, among)
    with watch.stage("transcribe"):
        asked: list[str] = []
        listened = tuple(
            _listened(channel, track, speech[channel], _ways(engines, track, language, hints, asked)) for channel, track in tracks.items()
        )
    listened = _without_leaks(listened, tracks)
    again = [f"again:{name}" for name in dict.fromkeys(asked)]
    produced_by = [f"detect:{detector.name}", f"transcribe:{transcriber.name}", *again, f"sound:{quality.NAME}"]
    voices = Diarized()
    if len(listened) == 1 and listened[0].words:
        with watch.stage("diarize"):
            diarizer = engines.diarizer()
            voices = diarizer.diarize(next(iter(tracks.values())), 2)
            produced_by.append(f"diarize:{diarizer.name}")
    if not any(track.words for track in listened):
        notes = (*notes, "no speech was found")
    heard = Heard(
        language=language,
        language_probability=probability,
        tracks=listened,
        spans=voices.spans,
        notes=notes,
        produced_by=tuple(produced_by),
        told_apart=voices.told_apart,
    )
    with watch.stage("measure voices"):
        return measured(heard, tracks)


def _listened(channel: int, samples: "Samples", speech: Speech, ways: Sequence[relisten.Way]) -> Track:
    """What is said in a channel. The first of `ways` hears all of it, the others what nobody understood until then."""
    if not speech:
        return Track(channel=channel, words=(), sound=quality.sound(samples, speech))
    heard, missed = relisten.complete(samples, speech, ways[0](speech), ways[1:])
    return Track(
        channel=channel,
        words=heard.words,
        speech=tuple((round(start, 2), round(end, 2)) for start, end in speech),
        unintelligible=missed,
        set_aside=heard.set_aside,
        sound=quality.sound(samples, speech),
    )


def _without_leaks(listened: tuple[Track, ...], tracks: "Mapping[int, Samples]") -> tuple[Track, ...]:
    """The tracks without the words that were said on another one and leaked."""
    kept = crosstalk.believed(tracks, {track.channel: track.words for track in listened})
    return tuple(
        replace(track, words=words, set_aside=(*track.set_aside, *leaked)) if leaked else track
        for track in listened
        for words, leaked in (kept[track.channel],)
    )


def _ways(engines: Engines, samples: "Samples", language: str, hints: Sequence[str], asked: list[str]) -> Sequence[relisten.Way]:
    """The usual way; the same for a gap by itself; the slower way; the other recogniser, whose name is then among the `asked`."""
    transcriber, other = engines.transcriber(), engines.other
    usual = partial(transcriber.transcribe, samples, language=language, hints=hints)

    def elsewhere(missing: Speech) -> Transcript:
        second = other() if other else transcriber
        asked.append(second.name)
        return second.transcribe(samples, missing, language, hints)

    ways = (usual, usual, partial(transcriber.again, samples, language=language))
    return (*ways, elsewhere) if other else ways


def measured(heard: Heard, tracks: "Mapping[int, Samples]") -> Heard:
    """What was heard, with the contour of each track in which something is said; `tracks` as `separate` gives them.

    No model is asked, so that this costs a thousandth of hearing: what was heard before there were contours can be given them.
    """
    if not any(track.words for track in heard.tracks):
        return heard
    return replace(
        heard,
        tracks=tuple(replace(track, contour=prosody.contour(tracks[track.channel])) if track.words else track for track in heard.tracks),
        produced_by=(*(made for made in heard.produced_by if not made.startswith("prosody:")), f"prosody:{prosody.NAME}"),
    )


def diarize(samples: "Channels", engines: Engines, *, speakers: int | None = 2) -> tuple[Span, ...]:
    """Who speaks when: speech of each channel where the channels differ, else the diarizer's spans."""
    tracks, _ = separate(samples, {})
    if len(tracks) == 1:
        return engines.diarizer().diarize(next(iter(tracks.values())), speakers).spans
    detector = engines.detector()
    spans = (
        Span(speaker=_channel(channel), start=start, end=end) for channel, track in tracks.items() for start, end in detector.speech(track)
    )
    return tuple(sorted(spans, key=lambda span: (span.start, span.end)))


def _require_channels(channels: Mapping[str, int], samples: "Channels") -> None:
    for role, channel in channels.items():
        if not 0 <= channel < len(samples):
            raise ConversationError(f"metadata puts the {role} on channel {channel}; the recording has {len(samples)}, numbered from 0")


def separate(samples: "Channels", channels: Mapping[str, int]) -> "tuple[dict[int, Samples], tuple[str, ...]]":
    """The tracks to hear, by channel number, with notes. One track where the channels are not different speakers."""
    wanted = sorted(set(channels.values())) if len(channels) > 1 else range(len(samples))
    sounding = [channel for channel in wanted if loudest_rms(samples[channel]) >= SILENT_BELOW]
    if len(samples) == 1:
        return {0: samples[0]}, ()
    if len(sounding) == 1 and len(channels) < 2:
        return {sounding[0]: samples[sounding[0]]}, (f"only channel {sounding[0]} of {len(samples)} carries sound",)
    if len(sounding) == 2 and _correlation(samples[sounding[0]], samples[sounding[1]]) > SAME:
        mixed = samples[sounding].mean(axis=0)
        return {0: mixed}, ("both channels carry the same sound: taken as mono",)
    return {channel: samples[channel] for channel in sounding}, ()


def _correlation(one: "Samples", other: "Samples") -> float:
    """Pearson's r of two channels, 0..1 without its sign; 0 where one is constant.

    Every fourth sample is enough, and in float64, because a call has millions.
    """
    import numpy as np

    a, b = (channel[::4].astype(np.float64) for channel in (one, other))
    a, b = a - a.mean(), b - b.mean()
    norm = float(np.sqrt(np.dot(a, a) * np.dot(b, b)))
    return abs(float(np.dot(a, b))) / norm if norm else 0.0


def _language(
    transcriber: Transcriber, tracks: "Mapping[int, Samples]", speech: Mapping[int, Speech], among: Sequence[str]
) -> tuple[str, float | None]:
    """The language that most seconds of speech speak for, with its share of the probability."""
    weights: dict[str, float] = {}
    total = 0.0
    for channel, track in tracks.items():
        seconds = sum(end - start for start, end in speech[channel])
        if seconds:
            language, probability = transcriber.language(track, speech[channel], among)
            weights[language] = weights.get(language, 0.0) + seconds * probability
            total += seconds
    if not weights:
        return UNDETERMINED, None
    best = max(weights, key=lambda language: weights[language])
    return best, round(weights[best] / total, 3)


# ---------------------------------------------------------------------------------------------------------------------
# From what was heard to a conversation


def converse(heard: Heard, facts: Facts, recording: Recording) -> Conversation:
    """The conversation: turns with roles, and what is known of the call."""
    heard = _spelled(heard, facts.metadata)
    spoken = turns = _turns(heard, facts.metadata.channels)
    confidence = 1.0
    if {turn.speaker for turn in turns} - {AGENT, CUSTOMER}:
        turns, confidence = roles.assign(turns, heard.language, facts.metadata)
    labels = {_channel(channel): role for role, channel in facts.metadata.channels.items()}
    labels |= {before.speaker: after.speaker for before, after in zip(spoken, turns, strict=True)}
    extra: dict[str, object] = {"roles_confidence": round(confidence, 3)}
    if heard.language_probability is not None:
        extra["language_probability"] = heard.language_probability
    notes = (*recording.notes, *heard.notes)
    if notes:
        extra["notes"] = list(notes)
    return Conversation(
        call_id=facts.call_id,
        language=heard.language,
        turns=_counted(turns, heard.language),
        started_at=facts.started_at,
        duration=round(recording.duration, 3),
        metadata=facts.metadata,
        produced_by=heard.produced_by,
        unintelligible=tuple(_dark(heard, labels)),
        set_aside=tuple(_set_aside(heard, labels)),
        audio_quality=quality.quality(heard.tracks, heard.language_probability),
        told_apart=heard.told_apart,
        extra=extra,
    )


def _spelled(heard: Heard, metadata: Metadata) -> Heard:
    """With the names and products of the metadata where something was written that sounds like them."""
    tracks = (replace(track, words=vocabulary.corrected(track.words, metadata, heard.language)) for track in heard.tracks)
    return replace(heard, tracks=tuple(tracks))


def _counted(turns: Iterable[Turn], language: str) -> tuple[Turn, ...]:
    """The turns with what numbers are said in them; as they are in a language without a pack."""
    if language not in LANGUAGES:
        return tuple(turns)
    return tuple(replace(turn, numbers=turn.numbers or numbers.find(turn.text, language)) for turn in turns)


def _dark(heard: Heard, labels: Mapping[str, str]) -> Iterator[Span]:
    """Speech in which nothing was understood, with who spoke."""
    for track in heard.tracks:
        for start, end in track.unintelligible:
            yield Span(speaker=_who(heard, track, start, end, labels), start=start, end=end)


def _set_aside(heard: Heard, labels: Mapping[str, str]) -> Iterator[SetAside]:
    for track in heard.tracks:
        for one in track.set_aside:
            yield replace(one, speaker=_who(heard, track, one.start, one.end, labels))


def _who(heard: Heard, track: Track, start: float, end: float, labels: Mapping[str, str]) -> str:
    speaker = _channel(track.channel) if len(heard.tracks) > 1 else _speaker(heard.spans, start, end)
    return labels.get(speaker, speaker)


def _speaker(spans: Sequence[Span], start: float, end: float) -> str:
    """Who speaks most of a stretch."""
    shares: dict[str, float] = {}
    for span in spans:
        shares[span.speaker] = shares.get(span.speaker, 0.0) + max(0.0, min(end, span.end) - max(start, span.start))
    best = max(shares, key=lambda speaker: shares[speaker], default=align.UNKNOWN)
    return best if shares.get(best) else align.UNKNOWN


def _turns(heard: Heard, channels: Mapping[str, int]) -> tuple[Turn, ...]:
    """The turns in order, each with its voice where there is a contour. Speakers are roles that `channels` names, else labels."""
    named = {channel: role for role, channel in channels.items()}
    tracks = {named.get(track.channel, _channel(track.channel)): track for track in heard.tracks}
    if len(tracks) > 1:
        turns = align.channel_turns((speaker, track.words) for speaker, track in tracks.items())
        return tuple(_voiced(turn, tracks[turn.speaker].contour, ()) for turn in turns)
    words = [word for track in tracks.values() for word in track.words]
    contour = next((track.contour for track in tracks.values()), None)
    turns = align.span_turns(words, heard.spans)
    others = {speaker: _joined(span for span in heard.spans if span.speaker != speaker) for speaker in {turn.speaker for turn in turns}}
    return tuple(_voiced(turn, contour, others[turn.speaker]) for turn in turns)


def _voiced(turn: Turn, contour: Contour | None, others: Speech) -> Turn:
    """The turn with its voice, measured outside of `others`: stretches in order in which somebody else speaks in the same channel."""
    if contour is None or turn.start is None or turn.end is None:
        return turn
    return replace(turn, voice=prosody.voice(contour, _outside(turn.start, turn.end, others)))


def _joined(spans: Iterable[Span]) -> Speech:
    """What the spans cover, as stretches in order that do not touch."""
    covered: list[tuple[float, float]] = []
    for span in sorted(spans, key=lambda span: span.start):
        if covered and span.start <= covered[-1][1]:
            covered[-1] = (covered[-1][0], max(covered[-1][1], span.end))
        else:
            covered.append((span.start, span.end))
    return covered


def _outside(start: float, end: float, taken: Speech) -> Iterator[tuple[float, float]]:
    """The parts of a stretch that are not in `taken`."""
    for begin, until in taken[bisect_right(taken, start, key=lambda stretch: stretch[1]) :]:
        if begin >= end:
            break
        if begin > start:
            yield start, begin
        start = until
    if start < end:
        yield start, end


def complete(conversation: Conversation) -> Conversation:
    """An imported conversation, with roles found from what is said where the speakers are not `agent` and `customer`."""
    conversation = replace(conversation, turns=_counted(conversation.turns, conversation.language))
    speakers = {turn.speaker for turn in conversation.turns}
    if not speakers or AGENT in speakers or CUSTOMER in speakers or speakers == {align.UNKNOWN}:
        return conversation  # of one label for everybody nothing tells who is who
    turns, confidence = roles.assign(conversation.turns, conversation.language, conversation.metadata)
    return replace(conversation, turns=turns, extra={**conversation.extra, "roles_confidence": round(confidence, 3)})


def _channel(number: int) -> str:
    return f"channel-{number}"
