"""Words and spans to turns: who said what, in the order in which it was said.

Where two people speak at once, both their turns are there and overlap. What is said inside somebody's turn only to show that one listens
is a turn of its own, a backchannel, and that turn goes on around it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import inf

from qa_pipeline.matching import listening
from qa_pipeline.types import Span, Turn, Word

UNKNOWN = "unknown"
"""The speaker of words that no span is near to."""

PAUSE = 0.8
"""Seconds of silence after which the same channel's next word may come after what the other side said in between."""

LONG_PAUSE = 3.0
"""Seconds; whoever goes on after so long a silence (a hold, dead air) begins a new turn."""

NEAR = 0.5
"""Seconds; a word this close to a span belongs to it, because detectors cut word ends off."""

BREATH = 0.2
"""Seconds between two words from which on they are not one breath."""

STOP = 0.4
"""Seconds between two words from which on the other side, on a channel of its own, may have taken the floor there."""

REPLY = 1.5
"""Seconds behind a question in which a "yes" answers it, though the other side goes on speaking."""

BRIEF = 2.0
"""Seconds up to which somebody only shows that they listen."""


def channel_turns(tracks: Iterable[tuple[str, Sequence[Word]]], language: str | None = None) -> tuple[Turn, ...]:
    """Turns of a call whose speakers were recorded apart: one (speaker, words) for each channel, the words in order.

    Each speaker's words are one turn until somebody else takes the floor, or 3 s pass. Turns are ordered by their start and may overlap,
    as people do. Backchannels are found in a `language` that has a pack.
    """
    return _turns(tracks, language, stop=STOP)


def span_turns(words: Sequence[Word], spans: Sequence[Span], language: str | None = None) -> tuple[Turn, ...]:
    """Turns of one channel with several speakers: each word goes to the span that overlaps it most, else to the nearest within 0.5 s.

    Where two spans hold a word, it goes on with who spoke before until their sentence ends; what a listener says goes to the shorter one.
    Turns reach as far as their spans where these overlap, although one channel gives the words of one voice only. A word near to no span
    goes to whoever spoke last. Without spans everything is said by `unknown`.
    """
    tracks: dict[str, list[Word]] = {}
    for speaker, word in _assigned(words, spans, language):
        tracks.setdefault(speaker, []).append(word)
    # Where all words are in one channel, who says the next one has the floor, however short the other paused.
    turns = _turns(tracks.items(), language, stop=0.0)
    return tuple(_reaching(turns, spans))


# ---------------------------------------------------------------------------------------------------------------------
# Words to speakers


def _assigned(words: Sequence[Word], spans: Sequence[Span], language: str | None) -> Iterator[tuple[str, Word]]:
    """Each word with its speaker."""
    ordered = sorted(spans, key=lambda span: span.start)
    starts = [span.start for span in ordered]
    longest = max((span.end - span.start for span in ordered), default=0.0)
    last: tuple[str, Word] | None = None
    for word in words:
        near = ordered[bisect_left(starts, word.start - longest - NEAR) : bisect_left(starts, word.end + NEAR)]
        near = [span for span in near if _closeness(word, span) >= -NEAR]
        holding = [span for span in near if _closeness(word, span) > 0 and 2 * _closeness(word, span) >= word.end - word.start]
        if len({span.speaker for span in holding}) < 2:
            best = max(near, key=lambda span: _closeness(word, span), default=None)
            last = (best.speaker if best else last[0] if last else UNKNOWN), word
        elif listener := _listener(word, holding, language):
            yield listener, word
            continue
        else:
            last = _going_on(holding, last), word
        yield last


def _listener(word: Word, holding: Sequence[Span], language: str | None) -> str | None:
    """Who only listens, where two spans hold a word and a short one has it to show that."""
    shortest = min(holding, key=lambda span: span.end - span.start)
    if language is None or shortest.end - shortest.start > BRIEF or not listening.listens(word.text, language):
        return None
    return shortest.speaker


def _going_on(holding: Sequence[Span], last: tuple[str, Word] | None) -> str:
    """Who says a word that several spans hold: who spoke before until their sentence ends, then whose span lasts longest."""
    if last and last[0] in {span.speaker for span in holding} and not listening.ends(last[1].text):
        return last[0]
    return max(holding, key=lambda span: span.end).speaker


def _closeness(word: Word, span: Span) -> float:
    """Seconds of overlap; negative, the seconds between them, when there is none."""
    return min(word.end, span.end) - max(word.start, span.start)


# ---------------------------------------------------------------------------------------------------------------------
# Words to pieces


class _Voice:
    """One speaker's words. `punctuated` tells whether their sentences have ends."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = tuple(words)
        self.starts = [word.start for word in words]
        self.longest = max(word.end - word.start for word in words)
        self.punctuated = any(listening.ends(word.text) for word in words)

    def spoken(self, start: float, end: float) -> float:
        """Seconds of a stretch in which words are said."""
        total, reached = 0.0, start
        for word in self.words[bisect_left(self.starts, start - self.longest) : bisect_left(self.starts, end)]:
            total += max(0.0, min(word.end, end) - max(word.start, reached))
            reached = max(reached, word.end)
        return total


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of one speaker between which nobody else took the floor."""

    speaker: str
    words: tuple[Word, ...]

    @property
    def start(self) -> float:
        return self.words[0].start

    @property
    def end(self) -> float:
        return max(word.end for word in self.words)

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


def _pieces(voices: Mapping[str, _Voice], stop: float) -> Iterator[_Piece]:
    """Everybody's words, cut at pauses and where another speaks in a gap of `stop` seconds between them."""
    bursts = {speaker: [(words[0].start, words[-1].end) for words in _cut(voice.words, BREATH)] for speaker, voice in voices.items()}
    for speaker, voice in voices.items():
        taken = sorted(
            (start + end) / 2
            for other, stretches in bursts.items()
            for start, end in stretches
            if other != speaker and 2 * voice.spoken(start, end) <= end - start
        )
        for words in _cut(voice.words, PAUSE, taken, stop):
            yield _Piece(speaker, tuple(words))


def _cut(words: Sequence[Word], pause: float, taken: Sequence[float] = (), stop: float = 0.0) -> list[list[Word]]:
    """The words cut wherever nothing is said for `pause` seconds, or for `stop` seconds in which lies one of the moments `taken`."""
    pieces: list[list[Word]] = []
    for word in words:
        before = pieces[-1][-1] if pieces else None
        gap = word.start - before.end if before else pause
        if before is None or gap >= pause or (gap >= stop and _lies(taken, before.end, word.start)):
            pieces.append([word])
        else:
            pieces[-1].append(word)
    return pieces


def _lies(moments: Sequence[float], start: float, end: float) -> bool:
    """Whether one of the moments, which are in order, lies between two times."""
    place = bisect_left(moments, start)
    return place < len(moments) and moments[place] <= end


# ---------------------------------------------------------------------------------------------------------------------
# Pieces that take no floor


def _is_backchannel(piece: _Piece, voices: Mapping[str, _Voice], language: str) -> bool:
    """Whether a piece only shows that its speaker listens to one of the others, who goes on around it."""
    kind = listening.listens(piece.text, language) if piece.end - piece.start <= BRIEF else None
    if kind is None:
        return False
    return any(_goes_on(voice, piece, kind, language) for speaker, voice in voices.items() if speaker != piece.speaker)


def _goes_on(voice: _Voice, piece: _Piece, kind: listening.Listens, language: str) -> bool:
    """Whether the other speaker goes on around the piece without waiting for it: it answers nothing."""
    behind = bisect_left(voice.starts, (piece.start + piece.end) / 2)
    if behind == 0 or behind == len(voice.words):
        return False
    last, following = voice.words[behind - 1], voice.words[behind]
    if max(piece.start - last.end, following.start - piece.end) >= PAUSE or _answers(voice, piece, behind, language):
        return False
    if kind == "sound" or following.start - last.end < STOP or 2 * voice.spoken(piece.start, piece.end) >= piece.end - piece.start:
        return True
    return voice.punctuated and not listening.ends(last.text)


def _answers(voice: _Voice, piece: _Piece, behind: int, language: str) -> bool:
    """Whether one of the sentences that the other has just ended asks or offers something. `behind` is the first word after the piece."""
    words = voice.words
    if voice.punctuated:
        recent = bisect_left(voice.starts, piece.start - REPLY - voice.longest)
        over = [place for place in range(recent, behind) if _ends(words[place]) and piece.start - words[place].end <= REPLY]
        if _ends(words[behind]) and words[behind].end <= piece.end + NEAR:
            over.append(behind)  # the answer came a word early
    else:
        over = [behind - 1]
    return any(listening.awaits(_sentence(words, place), language, punctuated=voice.punctuated) for place in over)


def _sentence(words: Sequence[Word], last: int) -> str:
    """The sentence that ends with a word, from the last long pause or end of a sentence on."""
    first = last
    while first > 0 and words[first].start - words[first - 1].end < LONG_PAUSE and not _ends(words[first - 1]):
        first -= 1
    return " ".join(word.text for word in words[first : last + 1])


def _ends(word: Word) -> bool:
    return listening.ends(word.text)


# ---------------------------------------------------------------------------------------------------------------------
# Pieces to turns


def _turns(tracks: Iterable[tuple[str, Sequence[Word]]], language: str | None, *, stop: float) -> tuple[Turn, ...]:
    """Everybody's words as turns: those of one speaker are one until another takes the floor."""
    voices = {speaker: _Voice(words) for speaker, words in tracks if words}
    turns: list[Turn] = []
    floor: list[Word] = []
    speaker = ""
    for piece in sorted(_pieces(voices, stop), key=lambda piece: (piece.start, piece.end)):
        if floor and piece.speaker != speaker and language and _is_backchannel(piece, voices, language):
            turns.append(replace(_turn(piece.speaker, piece.words), backchannel=True))
        elif piece.speaker == speaker and piece.start - floor[-1].end < LONG_PAUSE:
            floor.extend(piece.words)
        else:
            if floor:
                turns.append(_turn(speaker, floor))
            speaker, floor = piece.speaker, list(piece.words)
    if floor:
        turns.append(_turn(speaker, floor))
    return tuple(sorted(turns, key=lambda turn: (turn.start or 0.0, turn.end or 0.0)))


def _turn(speaker: str, words: Sequence[Word]) -> Turn:
    return Turn(
        speaker=speaker,
        text=" ".join(word.text for word in words),
        start=words[0].start,
        end=max(word.end for word in words),
        words=tuple(words),
    )


# ---------------------------------------------------------------------------------------------------------------------
# Overlap in one channel


def _reaching(turns: Sequence[Turn], spans: Sequence[Span]) -> Iterator[Turn]:
    """The turns, each from where its first span begins to where its last one ends, as far as others speak there too. Their order stays."""
    speakers = {turn.speaker for turn in turns}
    own = {speaker: together(span for span in spans if span.speaker == speaker) for speaker in speakers}
    others = {speaker: together(span for span in spans if span.speaker != speaker) for speaker in speakers}
    earliest, ended = 0.0, dict.fromkeys(speakers, 0.0)
    for turn, after in zip(turns, _following(turns), strict=True):
        speaker, start, end = turn.speaker, turn.start or 0.0, turn.end or 0.0
        begun, left = _around(start, others[speaker])
        first = max(_around(start, own[speaker])[0], begun, earliest, ended[speaker])
        came, gone = _around(end, others[speaker])
        last = min(_around(end, own[speaker])[1], gone, after)
        reached = replace(turn, start=min(start, first) if first < left else start, end=max(end, last) if last > came else end)
        earliest, ended[speaker] = reached.start or 0.0, max(ended[speaker], end)
        yield reached


def _following(turns: Sequence[Turn]) -> list[float]:
    """When the speaker of each turn speaks next."""
    following: list[float] = []
    speaking: dict[str, float] = {}
    for turn in reversed(turns):
        following.append(speaking.get(turn.speaker, inf))
        speaking[turn.speaker] = turn.start or 0.0
    return following[::-1]


def _around(moment: float, stretches: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The stretch that holds a moment, or lies within half a second of it; the moment alone where none does."""
    place = bisect_left(stretches, moment - NEAR, key=lambda stretch: stretch[1])
    return stretches[place] if place < len(stretches) and stretches[place][0] <= moment + NEAR else (moment, moment)


def together(spans: Iterable[Span]) -> list[tuple[float, float]]:
    """What the spans cover, as stretches in order that do not touch."""
    covered: list[tuple[float, float]] = []
    for span in sorted(spans, key=lambda span: span.start):
        if covered and span.start <= covered[-1][1]:
            covered[-1] = (covered[-1][0], max(covered[-1][1], span.end))
        else:
            covered.append((span.start, span.end))
    return covered
