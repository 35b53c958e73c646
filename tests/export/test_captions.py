"""Subtitles that can be read while they are shown, by people and by FFmpeg."""

import re
from itertools import pairwise
from pathlib import Path

import av
import pytest

from qa_pipeline import export, imports
from qa_pipeline.types import Conversation, Turn, Word

NAMES = ("srt", "vtt")
MARK = "\u200f"


def call(*turns: Turn, language: str = "en") -> Conversation:
    return Conversation(call_id="c", language=language, turns=turns)


def spoken(text: str, *, start: float = 0.0, pace: float = 0.5, speaker: str = "agent") -> Turn:
    words = tuple(Word(text=word, start=start + pace * place, end=start + pace * (place + 0.9)) for place, word in enumerate(text.split()))
    return Turn(speaker=speaker, text=text, start=start, end=words[-1].end, words=words)


def shown(name: str, conversation: Conversation) -> list[tuple[float, float, list[str]]]:
    """Start, end and lines of each caption."""
    found = []
    for block in export.FORMATS[name](conversation).split("\n\n"):
        times = re.search(r"(\d\d):(\d\d):(\d\d)[,.](\d{3}) --> (\d\d):(\d\d):(\d\d)[,.](\d{3})\n", block)
        if times:
            start, end = (int(h) * 3600 + int(m) * 60 + int(s) + int(ms) / 1000 for h, m, s, ms in (times.groups()[:4], times.groups()[4:]))
            found.append((start, end, block[times.end() :].strip("\n").split("\n")))
    return found


LONG = " ".join(f"word{number}" for number in range(100))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "turn", [spoken(LONG), spoken(LONG, pace=3.0), Turn(speaker="agent", text=LONG, start=0.0, end=60.0)], ids=["words", "slow", "no words"]
)
def test_a_caption_fits_the_screen_and_the_eye(name: str, turn: Turn) -> None:
    captions = shown(name, call(turn))
    plain = [[re.sub("<v [^>]*>", "", line) for line in lines] for _, _, lines in captions]
    assert all(len(lines) <= 2 and all(len(line) <= 42 for line in lines) for lines in plain)
    assert all(0 < end - start <= 7 for start, end, _ in captions)
    assert all(one[1] <= other[0] + 0.001 for one, other in pairwise(captions))
    assert " ".join(line.removeprefix("agent: ") for lines in plain for line in lines) == LONG
    words = {round(word.start, 3) for word in turn.words}
    assert not words or {round(start, 3) for start, _, _ in captions} <= words, "captions begin where words do"


def test_a_pause_ends_a_caption() -> None:
    turn = spoken("Wait please")
    words = (*turn.words, Word(text="Thanks", start=5.0, end=5.5))
    assert [(start, end) for start, end, _ in shown("vtt", call(Turn(speaker="agent", text="…", words=words)))] == [(0.0, 0.95), (5.0, 5.5)]


@pytest.mark.parametrize("name", NAMES)
def test_a_word_of_no_length_and_a_very_long_one(name: str) -> None:
    words = (Word(text="a" * 60, start=1.0, end=1.0), Word(text="b", start=20.0, end=40.0))
    captions = shown(name, call(Turn(speaker="A", text="…", words=words)))
    assert [(start, end) for start, end, _ in captions] == [(1.0, 1.1), (20.0, 27.0)]


@pytest.mark.parametrize("name", NAMES)
def test_persian_is_marked_as_right_to_left(name: str) -> None:
    (_, _, lines), *_ = shown(name, call(spoken("سلام Acme، بفرمایید!"), language="fa"))
    assert all(re.sub("<v [^>]*>", "", line).startswith(MARK) and line.endswith(MARK) for line in lines)
    assert MARK not in export.FORMATS[name](call(spoken("Hello!")))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("text", ["a <b> & c", "x --> y", "5 < 6 > 4", "&lt;", "Tom & Ann's"])
def test_ffmpeg_reads_what_was_said(name: str, text: str, tmp_path: Path) -> None:
    file = tmp_path / f"call.{name}"
    file.write_text(export.FORMATS[name](call(Turn(speaker="agent", text=text, start=1.0, end=2.5))), encoding="utf-8")
    with av.open(str(file)) as container:
        packets = [(packet.pts, packet.duration, packet.decode()) for packet in container.demux() if packet.size]
    ((start, duration, (event,)),) = packets
    assert (start, duration) == (1000, 1500)
    read = event.dialogue if isinstance(event.dialogue, str) else event.dialogue.decode()
    said = read.removeprefix("agent: ")
    assert said == (text if name == "vtt" else text.replace("-->", "→").translate(str.maketrans("<>{}", "‹›()")))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("language", "text"), [("en", "Two bags & <one> more, please."), ("fa", "سلام، می\u200cخواهم."), ("tr", "Şu: iki çuval")]
)
def test_what_is_exported_is_imported_again(name: str, language: str, text: str, tmp_path: Path) -> None:
    given = call(spoken("Good day", speaker="agent"), spoken(text, start=5.0, speaker="customer"), language=language)
    file = tmp_path / f"c.{language}.{name}"
    file.write_text(export.FORMATS[name](given), encoding="utf-8")
    read = imports.read(file)
    wanted = text if name == "vtt" else text.translate(str.maketrans("<>", "‹›"))
    assert [(turn.speaker, turn.text) for turn in read.turns] == [("agent", "Good day"), ("customer", wanted)]
    assert [turn.start for turn in read.turns] == [0.0, 5.0]
