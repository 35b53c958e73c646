"""From what was heard to a conversation: turns with roles, and what is known of the call. No model is asked."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from qa_pipeline import align, announcements, metrics, numbers, prosody, roles
from qa_pipeline.hearing import quality, vocabulary
from qa_pipeline.ingest import Facts
from qa_pipeline.pipeline.hearing import Speech, channel_label
from qa_pipeline.types import (
    AGENT,
    ANNOUNCEMENT,
    CUSTOMER,
    LANGUAGES,
    Conversation,
    Heard,
    Metadata,
    Recording,
    SetAside,
    Span,
    Track,
    Turn,
)

VERSION = 3
"""Of this stage's code: conversations of another version are made again from what was heard, which costs a thousandth of hearing."""


def converse(heard: Heard, facts: Facts, recording: Recording) -> Conversation:
    """The conversation: turns with roles, recorded announcements set apart, and what is known of the call."""
    heard = _spelled(heard, facts.metadata)
    apart = announcements.set_apart(_marked(heard, facts.metadata), heard.language, facts.metadata)
    spoken = tuple(_voiced(turn, heard) for turn in apart.turns)
    decided = roles.decide(spoken, heard.language, facts.metadata, heard.recognised)
    labels = {channel_label(channel): role for role, channel in facts.metadata.channels.items()}
    labels |= {before.speaker: after.speaker for before, after in zip(spoken, decided.turns, strict=True)}
    extra: dict[str, object] = {}
    if heard.language_probability is not None:
        extra["language_probability"] = heard.language_probability
    notes = (*recording.notes, *heard.notes, *apart.notes, *decided.notes, *_doubts(heard, decided))
    if notes:
        extra["notes"] = list(notes)
    return Conversation(
        call_id=facts.call_id,
        language=heard.language,
        turns=_counted(decided.turns, heard.language),
        started_at=facts.started_at,
        duration=round(recording.duration, 3),
        metadata=facts.metadata,
        produced_by=heard.produced_by,
        unintelligible=tuple(_dark(heard, labels)),
        set_aside=tuple(_set_aside(heard, labels)),
        audio_quality=quality.quality(heard.tracks, heard.language_probability),
        told_apart=heard.told_apart,
        roles_confidence=decided.confidence,
        roles_by=decided.by,
        extra=extra,
    )


def _doubts(heard: Heard, decided: roles.Assigned) -> Iterator[str]:
    """What a person should know of who speaks."""
    if heard.told_apart is not None and heard.told_apart < metrics.TOLD_APART:
        yield "the voices could not be told apart: who says what is not known"
    elif decided.confidence < roles.CLEAR and len({turn.speaker for turn in decided.turns}) > 1:
        yield "it is not clear who is the agent: verdicts are left to a person"


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
    speaker = channel_label(track.channel) if len(heard.tracks) > 1 else _speaker(heard.spans, start, end)
    return labels.get(speaker, speaker)


def _speaker(spans: Sequence[Span], start: float, end: float) -> str:
    """Who speaks most of a stretch."""
    shares: dict[str, float] = {}
    for span in spans:
        shares[span.speaker] = shares.get(span.speaker, 0.0) + max(0.0, min(end, span.end) - max(start, span.start))
    best = max(shares, key=lambda speaker: shares[speaker], default=align.UNKNOWN)
    return best if shares.get(best) else align.UNKNOWN


def _turns(heard: Heard) -> tuple[Turn, ...]:
    """The turns in order, by speakers as the channels or the diarizer name them."""
    if len(heard.tracks) > 1:
        return align.channel_turns(((channel_label(track.channel), track.words) for track in heard.tracks), heard.language)
    return align.span_turns([word for track in heard.tracks for word in track.words], heard.spans, heard.language)


def _marked(heard: Heard, metadata: Metadata) -> tuple[Turn, ...]:
    """The turns, with those of recordings that other calls have too as announcements."""
    turns = _turns(heard)
    if not heard.recurring or heard.language not in LANGUAGES:
        return turns
    single = len(heard.tracks) == 1
    stretches = {
        turn.speaker: [(start, end) for channel, start, end in heard.recurring if single or channel_label(channel) == turn.speaker]
        for turn in turns
    }
    return announcements.mark(turns, announcements.before_people(turns, stretches, heard.language, metadata))


def _voiced(turn: Turn, heard: Heard) -> Turn:
    """The turn with its voice, where there is a contour: measured where nobody else speaks in the same channel."""
    if turn.start is None or turn.end is None or turn.speaker == ANNOUNCEMENT:
        return turn
    single = len(heard.tracks) == 1
    contour = next((track.contour for track in heard.tracks if single or channel_label(track.channel) == turn.speaker), None)
    if contour is None:
        return turn
    others = align.together(span for span in heard.spans if span.speaker != turn.speaker) if single else ()
    return replace(turn, voice=prosody.voice(contour, _outside(turn.start, turn.end, others)))


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
    """An imported conversation, with roles found from what is said where the speakers are not `agent` and `customer`.

    Where they are, what is said may speak against it: then a note says so, and the roles are not sure.
    """
    conversation = replace(conversation, turns=_counted(conversation.turns, conversation.language))
    speakers = {turn.speaker for turn in conversation.turns}
    if not speakers or speakers == {align.UNKNOWN} or len(speakers & {AGENT, CUSTOMER}) == 1:
        return conversation  # of one label for everybody nothing tells who is who, and one role that is told is all that is known
    decided = roles.decide(conversation.turns, conversation.language, conversation.metadata)
    if decided.by == "labels" and decided.confidence == 1.0:
        return replace(conversation, turns=decided.turns)
    notes = [*conversation.extra.get("notes", ()), *decided.notes]
    extra = {**conversation.extra, **({"notes": notes} if notes else {})}
    return replace(conversation, turns=decided.turns, roles_confidence=decided.confidence, roles_by=decided.by, extra=extra)
