"""The fixture calls are what fixtures/README.md and the plays say, and can be made again."""

import csv
import importlib.util
import json
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

from benchmarks.fixture_wer import SUFFIXES, measure
from qa_pipeline import sidecars, wire
from qa_pipeline.types import LANGUAGES, Conversation, Turn
from qa_pipeline.wire import read_conversation

FIXTURES = Path(__file__).parents[1] / "fixtures"
INBOX = FIXTURES / "inbox"
PLAYS = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted((FIXTURES / "plays").glob("*.yaml"))}
CONVERSATIONS = sorted((INBOX / "conversations").glob("*.json"))
CODECS = {
    "pcm_s16le": "pcm_s16le",
    "pcm_mulaw": "pcm_mulaw",
    "pcm_alaw": "pcm_alaw",
    "libmp3lame": "mp3",
    "libopus": "opus",
    "aac": "aac",
    "flac": "flac",
}
DECODED_AT = {"libopus": 48_000}
"""Opus decodes at 48,000 Hz whatever went in; the others keep the line's 8,000 Hz."""

each_play = pytest.mark.parametrize("name", PLAYS)


def audio_of(name: str, inbox: Path = INBOX) -> Path:
    return inbox / PLAYS[name]["file"]


def reference_of(name: str) -> Conversation:
    return read_conversation(FIXTURES / "reference" / f"{name}.json")


def decoded(path: Path, rate: int) -> Any:
    """Samples of shape (channels, n), and FFmpeg's name of the codec, its rate and the number of channels."""
    import av
    import numpy as np

    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        facts = stream.codec_context.codec.name.replace("mp3float", "mp3"), stream.rate, stream.channels
        resampler = av.AudioResampler(format="fltp", layout=stream.layout, rate=rate)
        frames = [part.to_ndarray() for frame in [*container.decode(stream), None] for part in resampler.resample(frame)]
    return np.concatenate(frames, axis=1), facts


def test_inbox_is_complete_and_small() -> None:
    recordings = {path.relative_to(INBOX) for path in INBOX.rglob("*") if path.suffix in SUFFIXES}

    assert recordings == {Path(play["file"]) for play in PLAYS.values()}
    assert {path.stem for path in (FIXTURES / "reference").glob("*.json")} == set(PLAYS)
    assert sum(path.stat().st_size for path in INBOX.rglob("*") if path.is_file()) < 3_000_000


def test_plays_cover_what_call_centres_have() -> None:
    calls = list(PLAYS.values())

    assert len(calls) >= 7
    assert {play["scorecard"] for play in calls} == {"order-intake", "complaint", "outbound-offer"}
    assert {play["quality"] for play in calls} >= {"good", "bad"}
    assert {play["sidecar"] for play in calls} == {"json", "csv", "none"}
    assert {play["codec"] for play in calls} == set(CODECS)
    assert {play["channels"].get("agent") for play in calls} == {0, 1, None}
    events = {key for play in calls for part in play["script"] for key in part}
    assert events >= {"hold", "line_drop", "dropout", "ring", "during"}
    assert any(part.get("gap", 0) < 0 for play in calls for part in play["script"])


@each_play
def test_recording_is_as_told(name: str) -> None:
    import numpy as np

    play = PLAYS[name]
    samples, (codec, rate, channels) = decoded(audio_of(name), 16_000)
    seconds = samples.shape[1] / 16_000

    assert codec == CODECS[play["codec"]]
    assert rate == DECODED_AT.get(play["codec"], 8_000)
    assert channels == (2 if play["channels"] else 1)
    assert 30 <= seconds <= 120
    assert seconds == pytest.approx(reference_of(name).duration, abs=0.2)
    power = np.square(np.abs(np.fft.rfft(samples.sum(axis=0))))
    hertz = np.linspace(0, 8_000, len(power))
    outside = power[(hertz < 200) | (hertz > 3_800)].sum() / power.sum()
    assert outside < 0.01, "speech outside the telephone band"


@each_play
def test_reference_is_what_the_play_says(name: str) -> None:
    reference = reference_of(name)
    said = sorted(
        (speaker, part[speaker].strip()) for part in PLAYS[name]["script"] for speaker in ("agent", "customer") if speaker in part
    )

    assert reference.call_id == name
    assert sorted((turn.speaker, turn.text.strip()) for turn in reference.turns) == said
    assert {turn.speaker for turn in reference.turns} == {"agent", "customer"}
    assert not reference.metadata.extra
    starts = [turn.start for turn in reference.turns]
    assert starts == sorted(starts)
    assert all(0 < turn.start < turn.end <= reference.duration for turn in reference.turns)


@each_play
def test_speech_is_where_the_reference_says(name: str) -> None:
    import numpy as np

    samples, _ = decoded(audio_of(name), 8_000)
    reference = reference_of(name)
    channel_of = PLAYS[name]["channels"]
    told = np.zeros((2, samples.shape[1]), bool)
    for turn in reference.turns:
        told[("agent", "customer").index(turn.speaker), int(turn.start * 8_000) : int(turn.end * 8_000)] = True

    for role, (speaking, other) in zip(("agent", "customer"), (told, told[::-1]), strict=True):
        heard = np.square(samples[channel_of.get(role, 0)])
        alone = heard[speaking & ~other].mean()
        assert 10 * np.log10(alone) > -40
        if channel_of:
            # While only the other speaks, this channel is all but silent.
            assert 10 * np.log10(heard[other & ~speaking].mean()) < 10 * np.log10(alone) - 20


@each_play
def test_rttm_lies_inside_the_turns(name: str) -> None:
    turns = reference_of(name).turns
    lines = (FIXTURES / "reference" / f"{name}.rttm").read_text(encoding="utf-8").splitlines()

    assert len(lines) >= len(turns)
    for line in lines:
        _, call, _, start, seconds, _, _, speaker, _, _ = line.split()
        begin, end = float(start), float(start) + float(seconds)
        assert call == name
        assert any(turn.speaker == speaker and turn.start - 0.002 <= begin < end <= turn.end + 0.002 for turn in turns)


@each_play
def test_metadata_reaches_the_pipeline(name: str) -> None:
    play, audio = PLAYS[name], audio_of(name)
    beside = audio.with_suffix(".json")
    table = audio.parent / "calls.csv"
    if play["sidecar"] == "none":
        assert not beside.exists()
        assert not table.exists() or audio.name not in table.read_text(encoding="utf-8")
        return
    if play["sidecar"] == "json":
        known = json.loads(beside.read_text(encoding="utf-8"))
    else:
        assert not beside.exists()
        known = sidecars.row(table, audio.name)
    read = {key: value for key, value in known.items() if key not in ("started_at", "language")}

    assert known["language"] == "en"
    assert known["started_at"] == play["started_at"]
    assert wire.metadata(read, name) == reference_of(name).metadata


def test_tables_have_no_stray_rows() -> None:
    for table in INBOX.rglob("calls.csv"):
        with table.open(encoding="utf-8", newline="") as file:
            assert all((table.parent / row["file"]).is_file() for row in csv.DictReader(file))


@pytest.mark.parametrize("path", CONVERSATIONS, ids=lambda path: path.stem)
def test_conversation_can_be_scored(path: Path) -> None:
    call = read_conversation(path)

    assert call.call_id == path.stem
    assert call.language == path.stem[:2]
    assert len(call.turns) >= 10
    assert {turn.speaker for turn in call.turns} == {"agent", "customer"}
    assert call.metadata.company
    assert call.metadata.agent_name
    assert call.metadata.direction
    assert not call.extra
    assert not call.metadata.extra
    timed = [turn for turn in call.turns if turn.start is not None]
    assert len(timed) in (0, len(call.turns))
    assert all(before.end <= after.start for before, after in pairwise(timed))
    assert all(turn.start <= word.start <= word.end <= turn.end for turn in timed for word in turn.words)


def test_conversations_cover_languages_and_shapes() -> None:
    calls = [read_conversation(path) for path in CONVERSATIONS]

    assert all(sum(call.language == language for call in calls) >= 2 for language in LANGUAGES)
    assert any(call.turns[0].start is None for call in calls)
    assert any(call.turns[0].words for call in calls)
    assert any(call.metadata.overdue_debt for call in calls)
    assert any(product.new for call in calls for product in call.metadata.catalog)
    assert {call.metadata.direction for call in calls} == {"inbound", "outbound"}


def test_readme_names_every_call() -> None:
    readme = (FIXTURES / "README.md").read_text(encoding="utf-8")

    assert [name for name in [*PLAYS, *(path.stem for path in CONVERSATIONS)] if f"`{name}`" not in readme] == []


@pytest.mark.skipif(importlib.util.find_spec("hibari") is None, reason="hibari-tts is not installed (make fixtures installs it)")
def test_a_call_can_be_made_again(tmp_path: Path) -> None:
    name = "en-order-debt"
    made = subprocess.run(
        [sys.executable, FIXTURES / "make_calls.py", "--only", name, "--out", tmp_path], capture_output=True, text=True, check=False
    )
    again, _ = decoded(audio_of(name, tmp_path / "inbox"), 8_000)
    committed, _ = decoded(audio_of(name), 8_000)

    assert made.returncode == 0, made.stderr
    assert read_conversation(tmp_path / "reference" / f"{name}.json") == reference_of(name)
    assert (tmp_path / "inbox/evening/calls.csv").read_bytes() == (INBOX / "evening/calls.csv").read_bytes()
    # Another processor may round differently, and a sample may then fall on the next step of µ-law.
    assert abs(again - committed).max() < 0.05


def test_unknown_play_is_refused() -> None:
    made = subprocess.run([sys.executable, FIXTURES / "make_calls.py", "--only", "nothing"], capture_output=True, text=True, check=False)

    assert made.returncode == 2
    assert "no play is named nothing" in made.stderr


def call(*turns: tuple[str, str]) -> Conversation:
    return Conversation(call_id="x", language="en", turns=tuple(Turn(speaker=speaker, text=text) for speaker, text in turns))


@pytest.mark.parametrize(
    ("heard", "flat", "roles", "permuted"),
    [
        (call(("agent", "good day to you"), ("customer", "hello there")), 0, 0, 0),
        (call(("agent", "good bay to you"), ("customer", "hello")), 2, 2, 2),
        # Right words, exchanged labels: only the roles are wrong.
        (call(("customer", "good day to you"), ("agent", "hello there")), 0, 8, 0),
        # A third speaker's words are nobody's.
        (call(("agent", "good day"), ("SPEAKER_02", "to you"), ("customer", "hello there")), 0, 4, 4),
    ],
)
def test_word_errors(heard: Conversation, flat: int, roles: int, permuted: int) -> None:
    measured = measure(call(("agent", "good day to you"), ("customer", "hello there")), heard, str.lower)

    assert (measured.flat.wrong, measured.roles.wrong, measured.permuted.wrong) == (flat, roles, permuted)
    assert measured.flat.words == measured.roles.words == measured.permuted.words == 6
