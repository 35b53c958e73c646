"""The models' part: a recording's samples to what was heard in it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from qa_pipeline import enrolment, prosody, recurrence
from qa_pipeline.enrolment import Enrolled
from qa_pipeline.hearing import crosstalk, quality, relisten
from qa_pipeline.pipeline.engines import Engines, Stopwatch
from qa_pipeline.pipeline.tracks import Tracks, require_channels, separate
from qa_pipeline.protocols import Transcriber
from qa_pipeline.types import Diarized, Heard, Recognised, Span, Track, Transcript

if TYPE_CHECKING:
    from qa_pipeline.audio import Channels
    from qa_pipeline.protocols import Samples
    from qa_pipeline.recurrence import Sound

VERSION = 2
"""Of this stage's code: what was heard by another version is heard again. What only adds to it leaves the number as it is."""

UNDETERMINED = "und"
"""The language of a call in which nothing is said, as ISO 639 has it."""

Speech = Sequence[tuple[float, float]]


def hear(
    samples: "Channels",
    engines: Engines,
    *,
    language: str | None,
    among: Sequence[str],
    watch: Stopwatch,
    channels: Mapping[str, int],
    hints: Sequence[str] = (),
    speakers: int | None = None,
    enrolled: Sequence[Enrolled] = (),
) -> Heard:
    """Words, speakers and language of a recording; `samples` has shape (channels, n) at 16 kHz.

    Channels that carry different sound are different speakers and each is transcribed by itself; otherwise there is one track and the
    diarizer says who spoke when, told that there are so many `speakers`, two where that is None. `language` is None where it is to be
    detected, then among `among`. `channels` is the metadata's map from roles to channels, `hints` are names and products that are likely
    to be said. Agents whose voices are `enrolled` are recognised. Raises ConversationError when `channels` names one that is not there.
    """
    require_channels(channels, samples)
    tracks = separate(samples, channels)
    detector, transcriber = engines.detector(), engines.transcriber()
    with watch.stage("detect speech"):
        found = {channel: detector.speech(track) for channel, track in tracks.samples.items()}
        speech = crosstalk.clean(tracks.samples, found)
    probability = None
    if language is None:
        with watch.stage("detect language"):
            language, probability = _language(transcriber, tracks.samples, speech, among)
    with watch.stage("transcribe"):
        asked: list[str] = []
        listened = tuple(
            _listened(channel, track, speech[channel], _ways(engines, track, language, hints, asked))
            for channel, track in tracks.samples.items()
        )
    listened = _without_leaks(listened, tracks.samples)
    again = [f"again:{name}" for name in dict.fromkeys(asked)]
    produced_by = [f"detect:{detector.name}", f"transcribe:{transcriber.name}", *again, f"sound:{quality.NAME}"]
    spoken = any(track.words for track in listened)
    voices, by = _voices(tracks, speech, engines, speakers or 2, watch) if spoken else (Diarized(), ())
    recognised, recogniser = _recognised(tracks, voices, engines, enrolled, watch)
    heard = Heard(
        language=language,
        language_probability=probability,
        tracks=listened,
        spans=() if len(listened) > 1 else voices.spans,
        notes=tracks.notes if spoken else (*tracks.notes, "no speech was found"),
        produced_by=(*produced_by, *by, *recogniser),
        told_apart=voices.told_apart,
        recognised=recognised,
    )
    with watch.stage("measure voices"):
        return measured(heard, tracks.samples)


def _voices(
    tracks: Tracks, speech: Mapping[int, Speech], engines: Engines, speakers: int, watch: Stopwatch
) -> tuple[Diarized, tuple[str, ...]]:
    """Who speaks when: in their own channel whoever has one, else as the diarizer says; and what said so."""
    if tracks.apart:
        return Diarized(spans=_of_channels(speech)), ()
    with watch.stage("diarize"):
        diarizer = engines.diarizer()
        return diarizer.diarize(next(iter(tracks.samples.values())), speakers), (f"diarize:{diarizer.name}",)


def _of_channels(speech: Mapping[int, Speech]) -> tuple[Span, ...]:
    spans = (Span(speaker=channel_label(channel), start=start, end=end) for channel, found in speech.items() for start, end in found)
    return tuple(sorted(spans, key=lambda span: (span.start, span.end)))


def _recognised(
    tracks: Tracks, voices: Diarized, engines: Engines, enrolled: Sequence[Enrolled], watch: Stopwatch
) -> tuple[dict[str, Recognised], tuple[str, ...]]:
    """Which speakers have an enrolled voice, and by what they were recognised."""
    if not enrolled or not voices.spans:
        return {}, ()
    with watch.stage("recognise voices"):
        encoder = engines.speaker_encoder()
        whole = None if tracks.apart else next(iter(tracks.samples.values()))
        own = {channel_label(channel): samples for channel, samples in tracks.samples.items()}
        samples = {span.speaker: own[span.speaker] if whole is None else whole for span in voices.spans}
        return enrolment.recognise_all(encoder, samples, voices.spans, enrolled), (f"voices:{encoder.name}",)


def channel_label(number: int) -> str:
    """How a speaker who has a channel of their own is called until their role is known."""
    return f"channel-{number}"


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


def sounds(samples: "Channels", heard: Heard, channels: Mapping[str, int]) -> "tuple[Sound, ...]":
    """Fingerprints of what is said at the begin of a recording, to find what other recordings have too; arguments as for `hear`."""
    tracks = separate(samples, channels)
    spans = heard.spans or _of_channels({track.channel: track.speech for track in heard.tracks})
    return tuple(
        sound
        for channel, track in tracks.samples.items()
        for sound in recurrence.sounds(channel, track, [span for span in spans if heard.spans or span.speaker == channel_label(channel)])
    )


def diarize(samples: "Channels", engines: Engines, *, speakers: int | None = 2) -> Diarized:
    """Who speaks when: speech of each channel where the channels differ, else the diarizer's spans."""
    tracks = separate(samples, {})
    if not tracks.apart:
        return engines.diarizer().diarize(next(iter(tracks.samples.values())), speakers)
    detector = engines.close_detector()
    found = {channel: detector.speech(track) for channel, track in tracks.samples.items()}
    return Diarized(spans=_of_channels(crosstalk.clean(tracks.samples, found)))


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
