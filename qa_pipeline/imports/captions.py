"""SubRip and WebVTT, as they are found in the wild: both are read alike, and only what cannot be placed in time is refused."""

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from qa_pipeline.errors import ConversationError
from qa_pipeline.imports import speakers
from qa_pipeline.imports.joining import shares
from qa_pipeline.imports.pieces import Piece, Transcript
from qa_pipeline.imports.values import LATEST

_CLOCK = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?"
_TIMES = re.compile(rf"\s*{_CLOCK}\s*-->\s*{_CLOCK}(?:\s.*)?")
_ARROW = "-->"
_MEANT = re.compile(r"[\s\d:.,+-]*-->")
"""Begins a line that is meant to be times, and is refused when it is not: an arrow may also be in a text."""
_ASIDE = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_VOICE = re.compile(r"<v(?:\.[^\s<>]{0,80})?\s{1,9}([^<>]{0,200})>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:[bcisuv]|font|lang|rt|ruby|span|br)(?:[\s./][^<>]{0,200})?>|<\d[\d:.]{3,12}>|\{\\[^{}]{0,200}\}", re.IGNORECASE)
_SHOWN_AGAIN = re.compile(r"</?(?:u|c)[.>]|<\d[\d:.]+>", re.IGNORECASE)
_MOST_LINES = 4
"""Of a caption that could be shown again with a word marked."""

_MARKS = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"))
"""What tells a screen in which direction to write. The zero-width non-joiner is a letter's, and stays."""


@dataclass(frozen=True, slots=True)
class _Cue:
    """A caption: the line of its times in the file, seconds, and its lines with their tags."""

    number: int
    start: float
    end: float
    lines: tuple[str, ...]


def is_captions(raw: bytes) -> bool:
    """Whether a file's begin looks like captions, and not like JSON."""
    head = _decoded(raw[:4096], "replace")
    return head is not None and (_is_vtt(head) or (not head.lstrip().startswith(("{", "[")) and _ARROW in head))


def transcript(raw: bytes, where: str, agent_name: str | None = None) -> Transcript:
    """A piece for each caption, or for each speaker in it. Raises ConversationError, with the line, for times that cannot be."""
    text = _decoded(raw, "strict")
    if text is None or "\0" in text:
        raise ConversationError(f"{where}: not text in UTF-8; save the captions as UTF-8")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    is_vtt = _is_vtt(text)
    cues = list(_said_once(_cues(lines, where, is_vtt=is_vtt)))
    if not cues and _ARROW in text:
        raise ConversationError(f"{where}: no caption in it has a text")
    language = re.match(r"[^\n]*\n(?:[^\n]+\n)*?Language:[ \t]*(\S+)", "\n".join(lines)) if is_vtt else None
    known = speakers.labels([_plain(line) for cue in cues for line in cue.lines], agent_name)
    return Transcript(
        maker="vtt" if is_vtt else "srt",
        pieces=tuple(_pieces(cues, known)),
        language=None if language is None else language[1],
    )


def _decoded(raw: bytes, errors: str) -> str | None:
    """Text in UTF-8, or in UTF-16 where a mark says so, as Windows' editors save it; None where it is neither."""
    encoding = "utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return raw.decode(encoding, errors)
    except UnicodeDecodeError:
        return None


def _is_vtt(text: str) -> bool:
    return re.match(r"WEBVTT(?:\s|$)", text) is not None


# ---------------------------------------------------------------------------------------------------------------------
# Cues


def _cues(lines: Sequence[str], where: str, *, is_vtt: bool) -> Iterator[_Cue]:
    """The captions that have a text. In WebVTT a blank line ends one; in SubRip some programs leave blank lines within."""
    places = [number for number in _outside_notes(lines, is_vtt=is_vtt) if _MEANT.match(lines[number])]
    for place, number in enumerate(places):
        until = places[place + 1] if place + 1 < len(places) else len(lines)
        text = list(lines[number + 1 : until])
        if place + 1 < len(places) and text and _is_name(text, is_vtt=is_vtt):
            text.pop()
        if is_vtt and "" in (stripped := [line.strip() for line in text]):
            text = text[: stripped.index("")]
        start, end = _times(lines[number], f"{where}: line {number + 1}")
        said = tuple(line for line in text if _plain(line))
        if said:
            yield _Cue(number + 1, start, end, said)


def _outside_notes(lines: Sequence[str], *, is_vtt: bool) -> Iterator[int]:
    """Numbers of the lines that are not in a comment, a style or a region."""
    aside, blank = False, True
    for number, line in enumerate(lines):
        if blank and is_vtt:
            aside = _ASIDE.match(line) is not None
        blank = not line.strip()
        if not aside:
            yield number


def _is_name(text: Sequence[str], *, is_vtt: bool) -> bool:
    """Whether the last of these lines, before the times of the next caption, is that caption's number or name."""
    alone = len(text) == 1 or not text[-2].strip()
    return bool(text[-1].strip()) and (text[-1].strip().isdecimal() or (is_vtt and alone))


def _times(line: str, where: str) -> tuple[float, float]:
    found = _TIMES.fullmatch(line)
    if found is None:
        raise ConversationError(f"{where}: not the times of a caption; they read like 00:01:02,500 --> 00:01:04,000")
    start, end = (_seconds(found.groups()[first : first + 4], where) for first in (0, 4))
    if end < start:
        raise ConversationError(f"{where}: the caption ends at {end} s, before it starts at {start} s")
    return start, end


def _seconds(clock: Sequence[str | None], where: str) -> float:
    hours, minutes, seconds = (int(part or 0) for part in clock[:3])
    if minutes > 59 or seconds > 59:
        raise ConversationError(f"{where}: a caption's minutes and seconds go up to 59")
    time = hours * 3600 + minutes * 60 + seconds + float(f"0.{clock[3] or 0}")
    if time > LATEST:
        raise ConversationError(f"{where}: a caption after {hours} hours; no call is that long: are these the times of a clock?")
    return time


def _said_once(cues: Iterator[_Cue]) -> Iterator[_Cue]:
    """The captions without the lines that are shown again, only to mark the word that is being said or to make room for the next line."""
    before: _Cue | None = None
    for cue in cues:
        kept = cue
        if before is not None and cue.start - before.end < 0.1 and any(_SHOWN_AGAIN.search(line) for line in (*before.lines, *cue.lines)):
            shown = [_plain(line) for line in before.lines[-_MOST_LINES:]]
            now = [_plain(line) for line in cue.lines[:_MOST_LINES]]
            again = next((size for size in range(min(len(now), len(shown)), 0, -1) if now[:size] == shown[-size:]), 0)
            kept = replace(cue, lines=cue.lines[again:])
        before = cue
        if kept.lines:
            yield kept


# ---------------------------------------------------------------------------------------------------------------------
# What is said in them


def _pieces(cues: Sequence[_Cue], known: frozenset[str]) -> Iterator[Piece]:
    """The captions as pieces of one speaker each. Who is named at the begin of a line speaks until another is; a voice, in its caption."""
    speaker: str | None = None
    for cue in cues:
        said: list[tuple[str | None, str]] = []
        voice: str | None = None
        for line in cue.lines:
            for named, text in _voices(line):
                voice = named or voice
                label, rest = speakers.prefix(text)
                if voice is None and label in known:
                    speaker = label
                said.append((voice, text) if voice is not None else (speaker, rest if label in known else text))
        runs = [(who, " ".join(text for _, text in run).strip()) for who, run in groupby(said, key=lambda pair: pair[0])]
        runs = [(who, text) for who, text in runs if text]
        for (who, text), (start, end) in zip(runs, shares(cue.start, cue.end, [len(text) for _, text in runs]), strict=True):
            yield Piece(text=text, speaker=who, start=start, end=end)


def _voices(line: str) -> Iterator[tuple[str | None, str]]:
    """The parts of a line with the voice that WebVTT's `<v Name>` gives each; without such tags, the line."""
    before, *parts = _VOICE.split(line)
    if _plain(before):
        yield None, _plain(before)
    for name, text in zip(parts[::2], parts[1::2], strict=True):
        yield " ".join(html.unescape(name).split()) or None, _plain(text)


def _plain(line: str) -> str:
    """The text without tags, marks of direction and the dash before who speaks next; entities as the characters that they stand for."""
    text = html.unescape(_TAG.sub("", line)).translate(_MARKS)
    return re.sub(r"^\s*[-–—]\s+|^\s*>>+\s*", "", " ".join(text.split()))
