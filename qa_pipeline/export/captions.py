"""Subtitles: SubRip and WebVTT. A long turn is cut between words, so that a caption can be read while it is shown."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from qa_pipeline.types import Conversation, Turn

WIDEST = 42
"""Characters of a line, the broadcasters' usual limit."""

LINES = 2
"""Lines of a caption."""

LONGEST = 7.0
"""Seconds that a caption stays."""

PAUSE = 1.5
"""Seconds of silence after which a new caption begins, rather than one that stays while nothing is said."""

SHORTEST = 0.1
"""Seconds. WebVTT wants a caption to end after it starts, and some words have no length."""

_RIGHT_TO_LEFT = ("fa", "ar", "he", "ur")
_MARK = "\u200f"
"""Right-to-left mark. At both ends of a line it keeps punctuation and Latin words on their side, whatever the player takes the line for."""

_NO_TAGS = str.maketrans("<>{}", "‹›()")
"""SubRip cannot escape: players take what looks like a tag, or like their own commands in braces, away."""


class _Word(NamedTuple):
    text: str
    start: float
    end: float


class _Caption(NamedTuple):
    speaker: str
    start: float
    end: float
    lines: tuple[str, ...]


def srt(conversation: Conversation) -> str:
    """SubRip, each caption begun by its speaker. Turns without times are not in it."""
    marked = conversation.language in _RIGHT_TO_LEFT
    blocks = (
        f"{number}\n{_time(caption.start, ',')} --> {_time(caption.end, ',')}\n"
        + "".join(_marked(line.translate(_NO_TAGS).replace("--›", "→"), marked=marked) + "\n" for line in caption.lines)
        for number, caption in enumerate(_captions(conversation, named=True), start=1)
    )
    return "\n".join(blocks)


def vtt(conversation: Conversation, settings: Mapping[str, str] | None = None) -> str:
    """WebVTT with voice tags. Turns without times are not in it. `settings` are those of a speaker's cues (`align:start`), by speaker."""
    marked = conversation.language in _RIGHT_TO_LEFT
    placed = {speaker: f" {own}" for speaker, own in (settings or {}).items()}
    cues = (
        f"{_time(caption.start, '.')} --> {_time(caption.end, '.')}{placed.get(caption.speaker, '')}\n<v {_escaped(caption.speaker)}>"
        + "\n".join(_marked(_escaped(line), marked=marked) for line in caption.lines)
        + "\n"
        for caption in _captions(conversation, named=False)
    )
    return "\n".join(("WEBVTT\n", *cues))


def _captions(conversation: Conversation, *, named: bool) -> list[_Caption]:
    captions = [caption for turn in conversation.turns for caption in _of_turn(turn, named=named)]
    return sorted(captions, key=lambda caption: (caption.start, caption.end))


def _of_turn(turn: Turn, *, named: bool) -> Iterator[_Caption]:
    """The turn's captions. `named` puts the speaker's name before the text, where it takes room."""
    speaker = " ".join(turn.speaker.split())
    first = [f"{speaker}:"] if named else []
    for words in _cut(_words(turn), first):
        start = words[0].start
        end = min(start + LONGEST, max(start + SHORTEST, *(word.end for word in words)))
        yield _Caption(speaker, start, end, tuple(_folded([*first, *(word.text for word in words)])))


def _words(turn: Turn) -> list[_Word]:
    """The turn's words; where it has none, those of its text, each with its share of the turn's time by its length."""
    said = [_Word(" ".join(word.text.split()), word.start, word.end) for word in turn.words if word.text.split()]
    if said or turn.start is None or turn.end is None:
        return said
    texts = turn.text.split()
    whole = sum(len(text) + 1 for text in texts)
    edges = accumulate((len(text) + 1 for text in texts), initial=0)
    times = [turn.start + (turn.end - turn.start) * edge / max(whole, 1) for edge in edges]
    return [_Word(text, start, end) for text, (start, end) in zip(texts, pairwise(times), strict=True)]


def _cut(words: Iterable[_Word], first: Sequence[str]) -> Iterator[list[_Word]]:
    """The words in groups that can be shown together: by room, time on screen, and pauses."""
    group: list[_Word] = []
    for word in words:
        if group and not _fits(group, word, first):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _fits(group: Sequence[_Word], word: _Word, first: Sequence[str]) -> bool:
    return (
        word.end - group[0].start <= LONGEST
        and word.start - group[-1].end < PAUSE
        and len(_folded([*first, *(said.text for said in group), word.text])) <= LINES
    )


def _folded(texts: Iterable[str]) -> list[str]:
    """The texts in lines of at most WIDEST characters; one that is longer has a line of its own."""
    lines: list[str] = []
    for text in texts:
        if lines and len(lines[-1]) + 1 + len(text) <= WIDEST:
            lines[-1] += f" {text}"
        else:
            lines.append(text)
    return lines


def _marked(line: str, *, marked: bool) -> str:
    return f"{_MARK}{line}{_MARK}" if marked else line


def _time(seconds: float, point: str) -> str:
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest // 1000:02d}{point}{rest % 1000:03d}"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
