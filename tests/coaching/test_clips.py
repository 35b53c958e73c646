"""A clip says nothing of who the customer is: in its sound, its lines and its captions."""

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import audio
from qa_pipeline.coaching import clips, window
from qa_pipeline.coaching.clips import Safe, Style
from qa_pipeline.coaching.excerpt import RATE
from qa_pipeline.coaching.window import Window
from qa_pipeline.errors import RecordingError
from qa_pipeline.types import Conversation, Metadata, SetAside, Turn, Word
from tests import sound
from tests.build import SPEAKERS, heard

SPOKEN = {
    "en": ("my card number is", "four one one one one one one one one one one one one one one one", "okay"),
    "tr": ("kart numaram", "dört bir bir bir bir bir bir bir bir bir bir bir bir bir bir bir", "tamam"),
    "fa": ("شماره کارتم", "چهار یک یک یک یک یک یک یک یک یک یک یک یک یک یک یک", "مرسی"),
    "et": ("minu kaardi number on", "neli üks üks üks üks üks üks üks üks üks üks üks üks üks üks üks", "selge"),
    "ru": ("номер моей карты", "четыре один один один один один один один один один один один один один один один", "спасибо"),
}
"""What is said before a card's number, the number, and behind it."""


def talk(language: str, *lines: str, words: bool = True, **metadata: object) -> Conversation:
    """A call of these lines, a word each half second, and a second between them."""
    turns, clock = [], 0.0
    for line in lines:
        letter, _, text = line.partition(" ")
        own = heard(text, clock)
        turns.append(Turn(speaker=SPEAKERS[letter], text=text, start=clock, end=own[-1].end, words=own if words else ()))
        clock = own[-1].end + 1.0
    return Conversation(call_id="call", language=language, turns=tuple(turns), duration=clock, metadata=Metadata(**metadata))  # type: ignore[arg-type]


def recorded(path: Path, call: Conversation, channels: int = 1) -> Path:
    """Every word of the call as a tone, all in each channel; nothing between them."""
    assert call.duration is not None
    voice = np.zeros(round(call.duration * RATE), np.float32)
    tone = sound.voice(call.duration, 200)
    for turn in call.turns:
        for word in turn.words or (Word(text="all", start=turn.start or 0.0, end=turn.end or 0.0),):
            voice[int(word.start * RATE) : int(word.end * RATE)] = tone[int(word.start * RATE) : int(word.end * RATE)]
    return sound.wav(path, *([voice] * channels))


def energy(clip: clips.Clip, start: float, end: float) -> float:
    """RMS between seconds of the clip, of its loudest channel."""
    return float(np.sqrt(np.mean(clip.samples[:, int(start * RATE) : int(end * RATE)] ** 2, axis=1)).max())


@pytest.mark.parametrize("language", list(SPOKEN))
def test_a_card_number_is_silent_on_exactly_its_words(language: str, tmp_path: Path) -> None:
    before, number, behind = SPOKEN[language]
    call = talk(language, f"C {before} {number} {behind}", "A ok")
    safe = Safe(talk=call, anonymous=True)
    around = window.around(call, 0)
    assert around is not None
    clip = clips.cut(safe, around, recorded(tmp_path / "call.wav", call), Style())
    own = call.turns[0].words
    first, last = len(before.split()), len(before.split()) + len(number.split())
    assert energy(clip, own[first].start - around.start, own[last - 1].end - around.start) < 10 ** (-60 / 20)
    assert energy(clip, own[0].start - around.start + 0.05, own[first - 1].end - around.start) > 0.01
    assert energy(clip, own[last].start - around.start, own[last].end - around.start) > 0.01
    text = clip.lines[0].text
    assert number.split()[1] not in text.split()
    assert text.startswith(before)
    assert text.endswith(behind)
    assert "[" in text


def test_a_number_is_silent_in_both_channels(tmp_path: Path) -> None:
    before, number, behind = SPOKEN["en"]
    call = talk("en", f"C {before} {number} {behind}", "A okay then", channels={"agent": 0, "customer": 1})
    around = window.around(call, 0)
    assert around is not None
    clip = clips.cut(Safe(talk=call, anonymous=True), around, recorded(tmp_path / "call.wav", call, channels=2), Style(apart=True))
    assert clip.samples.shape[0] == 2
    (start, end), *_ = clip.silenced
    assert energy(clip, start, end) == 0.0


def test_without_word_times_the_whole_turn_is_silent(tmp_path: Path) -> None:
    before, number, _ = SPOKEN["en"]
    call = talk("en", "A How do you want to pay today?", f"C {before} {number}", "A Thank you very much", words=False)
    around = window.around(call, 0)
    assert around is not None
    clip = clips.cut(Safe(talk=call, anonymous=True), around, recorded(tmp_path / "call.wav", call), Style())
    turn = call.turns[1]
    assert turn.start is not None
    assert turn.end is not None
    assert energy(clip, turn.start - around.start, min(turn.end - around.start, clip.duration)) == 0.0
    assert energy(clip, 0.2, 1.5) > 0.01


def test_the_agent_is_anonymous_unless_named(tmp_path: Path) -> None:
    call = talk("en", "A hello this is Megan from Acme", "C hello to you", agent_name="Megan")
    recording = recorded(tmp_path / "call.wav", call)
    around = window.around(call, 0)
    assert around is not None
    hidden, named = (
        clips.cut(Safe(talk=call, anonymous=anonymous), around, recording, Style(anonymous=anonymous)) for anonymous in (True, False)
    )
    megan = call.turns[0].words[3]
    assert "Megan" not in hidden.lines[0].text
    assert energy(hidden, megan.start - around.start, megan.end - around.start) == 0.0
    assert "Megan" in named.lines[0].text
    assert energy(named, megan.start - around.start, megan.end - around.start) > 0.01


def test_a_customers_name_in_the_metadata_is_silent(tmp_path: Path) -> None:
    call = talk("en", "A how are you today", "C call me Quillfeather please", "A will do", extra={"customer_name": "Quillfeather"})
    around = window.around(call, 1)
    assert around is not None
    clip = clips.cut(Safe(talk=call, anonymous=True), around, recorded(tmp_path / "call.wav", call), Style())
    name = call.turns[1].words[2]
    assert energy(clip, name.start - around.start, name.end - around.start) == 0.0
    assert "Quillfeather" not in " ".join(line.text for line in clip.lines)


def test_a_number_that_was_set_aside_is_silent_too(tmp_path: Path) -> None:
    call = talk("en", "A what is the number please", "C one moment I will look", "A take your time")
    turn = call.turns[1]
    assert turn.end is not None
    aside = SetAside(start=turn.end + 0.1, end=turn.end + 0.8, text="my card is 4111 1111 1111 1111", doubt="unlikely")
    call = replace(call, set_aside=(aside,))
    around = window.around(call, 1)
    assert around is not None
    clip = clips.cut(Safe(talk=call, anonymous=True), around, recorded(tmp_path / "call.wav", call), Style())
    assert (round(aside.start - around.start, 3), round(aside.end - around.start, 3)) in clip.silenced


def test_lines_are_those_of_the_window_and_the_moment_is_marked() -> None:
    call = talk("en", "A one two three", "C four five six", "A seven eight nine", "C ten eleven twelve")
    around = window.around(call, 2)
    assert around is not None
    shown = clips.lines(clips.spoken(call, around), call, around)
    assert [line.text for line in shown] == ["four five six", "seven eight nine", "ten eleven twelve"]
    assert [line.is_proof for line in shown] == [False, True, False]
    assert shown[0].start == pytest.approx(window.LEAD)
    assert all(earlier.end <= later.start for earlier, later in pairwise(shown))


def test_of_a_turn_that_is_cut_only_the_words_inside_are_told() -> None:
    call = talk("en", "A one two three four five six", "C seven eight")
    inside = Window(start=1.45, end=call.duration or 0.0, first=0, last=1, proof=1, has_before=True, has_answer=False)
    assert [line.text for line in clips.lines(clips.spoken(call, inside), call, inside)] == ["four five six", "seven eight"]


def test_a_recording_that_ends_before_the_moment_is_said(tmp_path: Path) -> None:
    call = talk("en", "A one two three", "C four five six", "A seven eight nine")
    path = recorded(tmp_path / "call.wav", replace(call, duration=2.6))
    around = window.around(call, 2)
    assert around is not None
    with pytest.raises(RecordingError, match="ends before"):
        clips.cut(Safe(talk=call, anonymous=True), around, path, Style())


def test_a_moment_without_length_makes_no_clip(tmp_path: Path) -> None:
    call = talk("en", "A one two three")
    with pytest.raises(RecordingError, match="too short"):
        clips.cut(
            Safe(talk=call, anonymous=True),
            Window(start=0.1, end=0.3, first=0, last=0, proof=0, has_before=False, has_answer=False),
            recorded(tmp_path / "call.wav", call),
            Style(),
        )


@pytest.mark.model
@pytest.mark.slow
def test_a_number_is_not_heard_again_in_the_clip(tmp_path: Path) -> None:
    """Speech that the recogniser hears with its number, and in the clip without it."""
    pytest.importorskip("hibari", reason="needs the voice of the fixtures: uv sync --group fixtures")
    from fixtures.maker.voice import SAMPLE_RATE, Synthesizer, Voice
    from qa_pipeline import backends

    text = "Please write it down. My card number is four one one one, two two two two, five five five five, one one four two. Thank you."
    said = Synthesizer().say(text, Voice(), 1).samples
    whole = audio.samples(sound.wav(tmp_path / "said.wav", np.pad(said, SAMPLE_RATE // 2), rate=SAMPLE_RATE))
    model, detector = backends.transcriber("faster-whisper"), backends.detector()
    words = model.transcribe(whole[0], detector.speech(whole[0]), "en").words
    before = " ".join(word.text.strip() for word in words)
    assert _numbers(before), before
    turn = Turn(speaker="customer", text=before, start=words[0].start, end=words[-1].end, words=words)
    call = Conversation(call_id="c", language="en", turns=(turn,), duration=whole.shape[1] / RATE)
    around = Window(start=0.0, end=whole.shape[1] / RATE, first=0, last=0, proof=0, has_before=False, has_answer=False)
    clip = clips.cut(Safe(talk=call, anonymous=True), around, sound.wav(tmp_path / "call.wav", whole[0]), Style())
    again = model.transcribe(clip.samples[0], detector.speech(clip.samples[0]), "en").words
    after = " ".join(word.text.strip() for word in again).lower()
    assert "card" in after
    assert not _numbers(after), after


def _numbers(text: str) -> set[str]:
    """Words and figures of digits in a text."""
    words = set(re.findall(r"[a-z]+|\d", text.lower()))
    return words & {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"} | {
        word for word in words if word.isdigit()
    }


@pytest.mark.parametrize(
    ("call_id", "shown"),
    [
        ("in-05321234567-20261116", "9f86d081"),
        ("20261116T091522_+447700900461", "9f86d081"),
        ("16112026-5551234", "9f86d081"),
        ("20261116-091522-000123", "20261116-091522-000123"),
        ("20261116091522", "20261116091522"),
        ("1764000000.118", "1764000000.118"),
        ("en-order-good", "en-order-good"),
    ],
)
def test_the_id_of_a_call_that_may_be_called_by_a_telephone_number_is_not_told(call_id: str, shown: str) -> None:
    safe = Safe(talk=replace(talk("en", "A hello"), call_id=call_id), anonymous=True)
    assert safe.call_id("9f86d081884c7d65") == shown
