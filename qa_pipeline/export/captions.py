"""Subtitles: SubRip and WebVTT. A long turn is cut between words, so that a caption can be read while it is shown."""

from collections.abc import Iterator
from typing import NamedTuple

from qa_pipeline.types import Conversation, Turn

LONGEST = 84
"""Characters of a caption: two lines of 42, the broadcasters' usual limit."""


class _Caption(NamedTuple):
    speaker: str
    start: float
    end: float
    text: str


def srt(conversation: Conversation) -> str:
    """SubRip. Turns without times are not in it."""
    blocks = (
        f"{number}\n{_time(caption.start, ',')} --> {_time(caption.end, ',')}\n{caption.speaker}: {caption.text}\n"
        for number, caption in enumerate(_captions(conversation), start=1)
    )
    return "\n".join(blocks)


def vtt(conversation: Conversation) -> str:
    """WebVTT with voice tags. Turns without times are not in it."""
    cues = (
        f"{_time(caption.start, '.')} --> {_time(caption.end, '.')}\n<v {_escaped(caption.speaker)}>{_escaped(caption.text)}\n"
        for caption in _captions(conversation)
    )
    return "\n".join(("WEBVTT\n", *cues))


def _captions(conversation: Conversation) -> list[_Caption]:
    captions = [caption for turn in conversation.turns for caption in _cut(turn)]
    return sorted(captions, key=lambda caption: (caption.start, caption.end))


def _cut(turn: Turn) -> Iterator[_Caption]:
    if not turn.words:
        if turn.start is not None and turn.end is not None:
            yield _Caption(turn.speaker, turn.start, turn.end, turn.text)
        return
    words = [turn.words[0]]
    for word in turn.words[1:]:
        if sum(len(said.text) + 1 for said in words) + len(word.text) > LONGEST:
            yield _Caption(turn.speaker, words[0].start, words[-1].end, " ".join(said.text for said in words))
            words = []
        words.append(word)
    yield _Caption(turn.speaker, words[0].start, words[-1].end, " ".join(said.text for said in words))


def _time(seconds: float, point: str) -> str:
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest // 1000:02d}{point}{rest % 1000:03d}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
