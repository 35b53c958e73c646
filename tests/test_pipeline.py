"""The stages in order: which channels are speakers, what is diarized, which language, who is the agent, how turns sound."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import align, pipeline, prosody, wire
from qa_pipeline.errors import ConversationError
from qa_pipeline.ingest import Facts
from qa_pipeline.pipeline import Stopwatch, conversing
from qa_pipeline.types import Conversation, Heard, Metadata, Recording, Span, Track, Transcript, Turn, Word
from tests.build import heard as said
from tests.engines import Scripted
from tests.sound import voice

AGENT, CUSTOMER = voice(6.0, 120), voice(6.0, 215)
NOTHING = np.zeros_like(AGENT)
RECORDING = Recording(path=Path("call.wav"), sha256="a" * 64, duration=6.0, sample_rate=8000, channels=2, codec="pcm_s16le")


def hear(script: Scripted, *channels: np.ndarray, language: str | None = "en", where: Mapping[str, int] | None = None) -> Heard:
    return pipeline.hear(
        np.stack(channels), script.engines(), language=language, among=("tr", "en"), watch=Stopwatch(), channels=where or {}
    )


def test_two_channels_are_two_speakers_and_nothing_is_diarized() -> None:
    heard = hear(script := Scripted(), AGENT, CUSTOMER)
    assert script.asked == ["transcribe", "transcribe"]
    assert [track.channel for track in heard.tracks] == [0, 1]
    assert (heard.spans, heard.language, heard.language_probability) == ((), "en", None)
    assert heard.produced_by == ("detect:scripted@1", "transcribe:scripted@1", "sound:sound@1", "prosody:yin@1")


def test_the_other_recogniser_is_asked_where_nothing_was_understood() -> None:
    """The first hears the line in its first two seconds and nothing of the voice behind it; so does the other, by another name."""
    first, other = Scripted(said=("Hello",)), Scripted(said=("so we spoke on",), name="other@1")
    other.transcribe = lambda _samples, speech, _language, _hints=(): Transcript(  # type: ignore[method-assign]
        words=(Word(text="on", start=speech[0][0], end=speech[0][1], probability=0.9),)
    )
    engines = replace(first.engines(), other=lambda: other)
    heard = pipeline.hear(AGENT[np.newaxis], engines, language="en", among=("en",), watch=Stopwatch(), channels={})
    (track,) = heard.tracks
    assert [word.text for word in track.words] == ["Hello", "on"]
    assert track.unintelligible == ()
    assert "again:other@1" in heard.produced_by


def test_one_channel_is_diarized_for_two_speakers() -> None:
    heard = hear(script := Scripted(), AGENT)
    assert script.asked == ["transcribe", "diarize 2"]
    assert {span.speaker for span in heard.spans} == {"SPEAKER_00", "SPEAKER_01"}
    assert heard.produced_by[-2] == "diarize:scripted@1"


def test_the_same_sound_on_both_channels_is_one_channel() -> None:
    heard = hear(script := Scripted(), AGENT, 0.5 * AGENT + np.random.default_rng(0).normal(0, 0.001, AGENT.size).astype(np.float32))
    assert script.asked == ["transcribe", "diarize 2"]
    assert heard.notes == ("both channels carry the same sound: taken as mono",)


def test_the_same_sound_upside_down_is_not_taken_for_silence() -> None:
    tracks = pipeline.separate(np.stack([AGENT, -AGENT]), {})
    assert not tracks.apart
    assert np.abs(tracks.samples[0]).max() == np.abs(AGENT).max()


def test_of_channels_that_carry_the_same_one_is_heard() -> None:
    tracks = pipeline.separate(np.stack([AGENT, CUSTOMER, AGENT, 0.5 * CUSTOMER]), {})
    assert (list(tracks.samples), tracks.apart) == ([0, 1], True)
    assert tracks.notes == ("channels carry the same sound: one of each is taken",)


def test_a_call_recorded_on_one_of_two_channels_is_one_channel() -> None:
    heard = hear(script := Scripted(), NOTHING, AGENT)
    assert script.asked == ["transcribe", "diarize 2"]
    assert heard.tracks[0].channel == 1
    assert heard.notes == ("only channel 1 of 2 carries sound",)


def test_a_customer_who_says_nothing_stays_the_customer_when_the_channels_are_known() -> None:
    heard = hear(script := Scripted(), AGENT, NOTHING, where={"agent": 0, "customer": 1})
    assert "transcribe" in script.asked
    conversation = pipeline.converse(heard, Facts(call_id="c", metadata=Metadata(channels={"agent": 0, "customer": 1})), RECORDING)
    assert {turn.speaker for turn in conversation.turns} == {"agent"}


def test_only_the_channels_of_the_metadata_are_heard() -> None:
    heard = hear(Scripted(), AGENT, voice(6.0, 90), CUSTOMER, where={"agent": 2, "customer": 0})
    assert [track.channel for track in heard.tracks] == [0, 2]


def test_a_channel_that_is_not_there_is_an_error_of_the_call() -> None:
    with pytest.raises(ConversationError, match="puts the customer on channel 1; the recording has 1"):
        hear(Scripted(), AGENT, where={"agent": 0, "customer": 1})


def test_the_language_is_detected_only_when_nobody_said() -> None:
    heard = hear(Scripted(spoken="tr"), AGENT, CUSTOMER, language=None)
    assert (heard.language, heard.language_probability) == ("tr", 0.9)


def test_where_nothing_is_said_no_language_is_made_up() -> None:
    quiet = 0.002 * AGENT
    heard = hear(script := Scripted(), quiet, language=None)
    assert (heard.language, heard.notes, script.asked) == ("und", ("no speech was found",), [])
    assert pipeline.converse(heard, Facts(call_id="c"), RECORDING).turns == ()


def test_roles_come_from_the_metadata_first() -> None:
    where = {"agent": 1, "customer": 0}
    heard = hear(Scripted(), AGENT, CUSTOMER, where=where)
    facts = Facts(call_id="c", started_at="2026-11-20", metadata=Metadata(channels=where))
    conversation = pipeline.converse(heard, facts, RECORDING)
    assert {turn.speaker: turn.text.split()[0] for turn in conversation.turns} == {"customer": "Hello,", "agent": "Hi,"}
    assert (conversation.duration, conversation.started_at) == (6.0, "2026-11-20")
    assert conversation.produced_by == heard.produced_by


def test_else_roles_come_from_what_is_said() -> None:
    conversation = pipeline.converse(hear(Scripted(), AGENT, CUSTOMER), Facts(call_id="c"), RECORDING)
    assert {turn.speaker: turn.text.split()[0] for turn in conversation.turns} == {"agent": "Hello,", "customer": "Hi,"}
    assert conversation.roles_confidence > 0.5


def test_an_imported_conversation_keeps_its_roles_and_gets_those_it_lacks() -> None:
    given = Conversation(call_id="c", language="en", turns=(Turn(speaker="agent", text="Hi"), Turn(speaker="A", text="Hello")))
    assert pipeline.complete(given) == given
    nameless = Conversation(
        call_id="c",
        language="en",
        turns=(
            Turn(speaker="A", text="Hello, Acme Foods, this is Ann speaking, how can I help you?"),
            Turn(speaker="B", text="Hi, I would like to order some rice please."),
        ),
    )
    assert [turn.speaker for turn in pipeline.complete(nameless).turns] == ["agent", "customer"]


def test_diarizing_stereo_gives_the_speech_of_each_channel() -> None:
    spans = pipeline.diarize(np.stack([AGENT, CUSTOMER]), Scripted().engines()).spans
    assert [(span.speaker, span.start, span.end) for span in spans] == [("channel-0", 0.0, 6.0), ("channel-1", 0.0, 6.0)]
    assert len(pipeline.diarize(np.stack([AGENT]), Scripted().engines(), speakers=None).spans) == 2


# ---------------------------------------------------------------------------------------------------------------------
# How turns sound


def test_each_channel_in_which_something_is_said_has_its_contour() -> None:
    heard = hear(Scripted(), 0.1 * AGENT, CUSTOMER)
    first, second = (track.contour for track in heard.tracks)
    assert first is not None
    assert second is not None
    assert [np.median(prosody.pitch(contour)) for contour in (first, second)] == pytest.approx([120, 215], rel=0.01)
    assert np.mean(prosody.loudness(second) - prosody.loudness(first)) == pytest.approx(20, abs=1)
    assert hear(Scripted(), 0.002 * AGENT).tracks[0].contour is None, "nothing is said"


def test_a_turn_of_a_stereo_call_sounds_like_its_own_channel() -> None:
    """Though the other side speaks all the time, and louder."""
    heard = hear(Scripted(), 0.1 * AGENT, CUSTOMER)
    conversation = pipeline.converse(heard, Facts(call_id="c", metadata=Metadata(channels={"agent": 0, "customer": 1})), RECORDING)
    voices = {turn.speaker: turn.voice for turn in conversation.turns}
    agent, customer = voices["agent"], voices["customer"]
    assert agent is not None
    assert customer is not None
    assert (agent.pitch, customer.pitch) == (pytest.approx(120, rel=0.01), pytest.approx(215, rel=0.01))
    assert customer.loudness - agent.loudness == pytest.approx(20, abs=1)


def test_a_turn_of_a_mono_call_is_measured_where_nobody_else_speaks() -> None:
    """Ann speaks for six seconds, at 120 Hz; for the last four of them Bob talks over her, at 215 Hz."""
    both = np.concatenate([voice(2.0, 120), voice(4.0, 215)])
    words = (*said("one two three four five six seven eight nine ten eleven", 0.0),)
    heard = Heard(
        language="en",
        language_probability=None,
        tracks=(Track(channel=0, words=words),),
        spans=(Span(speaker="Ann", start=0.0, end=6.0), Span(speaker="Bob", start=2.0, end=6.0)),
        notes=(),
        produced_by=(),
    )
    conversation = pipeline.converse(pipeline.measured(heard, {0: both}), Facts(call_id="c"), RECORDING)
    (turn,) = (turn for turn in conversation.turns if turn.start == 0.0)
    assert turn.voice is not None
    assert turn.voice.pitch == pytest.approx(120, rel=0.01)
    assert turn.voice.pitch_range == pytest.approx(0, abs=0.5)


def test_a_turn_that_somebody_else_covers_has_no_voice() -> None:
    heard = Heard(
        language="en",
        language_probability=None,
        tracks=(Track(channel=0, words=said("one two three", 1.0)),),
        spans=(Span(speaker="Ann", start=0.0, end=6.0), *(Span(speaker=name, start=0.5, end=4.0) for name in ("Bob", "Cid"))),
        notes=(),
        produced_by=(),
    )
    (turn,) = pipeline.converse(pipeline.measured(heard, {0: AGENT}), Facts(call_id="c"), RECORDING).turns
    assert (turn.text, turn.voice) == ("one two three", None)


@pytest.mark.parametrize(
    ("spans", "outside"),
    [
        ([], [(2, 8)]),
        ([(0, 2), (8, 9)], [(2, 8)]),
        ([(0, 3)], [(3, 8)]),
        ([(7, 9)], [(2, 7)]),
        ([(3, 4), (6, 7)], [(2, 3), (4, 6), (7, 8)]),
        ([(6, 7), (3, 5), (4, 6)], [(2, 3), (7, 8)]),
        ([(3, 7), (4, 5)], [(2, 3), (7, 8)]),
        ([(1, 9)], []),
    ],
)
def test_the_rest_of_a_stretch(spans: list[tuple[float, float]], outside: list[tuple[float, float]]) -> None:
    taken = align.together(Span(speaker="A", start=start, end=end) for start, end in spans)
    assert list(conversing._outside(2, 8, taken)) == outside


def test_what_was_heard_before_there_were_contours_gives_the_same_conversation_without_voices() -> None:
    heard = hear(Scripted(), AGENT, CUSTOMER)
    data = json.loads(wire.dumps(wire.heard_json(heard)))
    old = wire.heard({**data, "tracks": [{"channel": one["channel"], "words": one["words"]} for one in data["tracks"]]}, "store")
    before, now = (pipeline.converse(one, Facts(call_id="c"), RECORDING) for one in (old, heard))
    assert all(turn.voice is not None for turn in now.turns)
    measured = {"unintelligible": (), "audio_quality": before.audio_quality}
    assert before == replace(now, turns=tuple(replace(turn, voice=None) for turn in now.turns), **measured)


def test_contours_can_be_added_later_without_a_model() -> None:
    samples = np.stack([AGENT, CUSTOMER])
    heard = hear(Scripted(), *samples)
    old = replace(heard, tracks=tuple(replace(track, contour=None) for track in heard.tracks), produced_by=heard.produced_by[:-1])
    assert pipeline.measured(old, pipeline.separate(samples, {}).samples) == heard
    assert pipeline.measured(heard, pipeline.separate(samples, {}).samples) == heard, "and again, without being told twice"
