"""Words and spans to turns: who said what, in the order in which it was said."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import groupby

from qa_pipeline.types import Span, Turn, Word

UNKNOWN = "unknown"
"""The speaker of words that no span is near to."""

PAUSE = 0.8
"""Seconds of silence after which the same channel's next word may come after what the other side said in between."""

LONG_PAUSE = 3.0
"""Seconds; whoever goes on after so long a silence (a hold, dead air) begins a new turn."""

NEAR = 0.5
"""Seconds; a word this close to a span belongs to it, because detectors cut word ends off."""


def channel_turns(tracks: Iterable[tuple[str, Sequence[Word]]]) -> tuple[Turn, ...]:
    """Turns of a call whose speakers were recorded apart: one (speaker, words) for each channel.

    Each channel is cut where it pauses; what follows without the other side in between is one turn again. Turns are ordered by their
    start and may overlap, as people do.
    """
    pieces = [(speaker, piece) for speaker, words in tracks for piece in _pieces(words, PAUSE)]
    pieces.sort(key=lambda piece: (piece[1][0].start, piece[1][-1].end))
    return tuple(turn for speaker, run in groupby(pieces, key=lambda piece: piece[0]) for turn in _joined(speaker, run))


def span_turns(words: Sequence[Word], spans: Sequence[Span]) -> tuple[Turn, ...]:
    """Turns of one channel with several speakers: each word goes to the span that overlaps it most, else to the nearest within 0.5 s.

    A word near to no span goes to whoever spoke last. Without spans everything is said by `unknown`.
    """
    ordered = sorted(spans, key=lambda span: span.start)
    starts = [span.start for span in ordered]
    longest = max((span.end - span.start for span in ordered), default=0.0)
    said: list[tuple[str, Word]] = []
    for word in words:
        near = ordered[bisect_left(starts, word.start - longest - NEAR) : bisect_left(starts, word.end + NEAR)]
        best = max(near, key=lambda span: _closeness(word, span), default=None)
        if best is not None and _closeness(word, best) >= -NEAR:
            said.append((best.speaker, word))
        else:
            said.append((said[-1][0] if said else UNKNOWN, word))
    runs = ((speaker, [word for _, word in run]) for speaker, run in groupby(said, key=lambda pair: pair[0]))
    return tuple(turn for speaker, run in runs for turn in _joined(speaker, [(speaker, run)]))


def _closeness(word: Word, span: Span) -> float:
    """Seconds of overlap; negative, the seconds between them, when there is none."""
    return min(word.end, span.end) - max(word.start, span.start)


def _pieces(words: Sequence[Word], pause: float) -> list[list[Word]]:
    """The words cut wherever nothing is said for `pause` seconds."""
    pieces: list[list[Word]] = []
    for word in words:
        if pieces and word.start - pieces[-1][-1].end < pause:
            pieces[-1].append(word)
        else:
            pieces.append([word])
    return pieces


def _joined(speaker: str, run: Iterable[tuple[str, Sequence[Word]]]) -> list[Turn]:
    """One speaker's consecutive pieces as turns, cut only at long pauses."""
    words = [word for _, piece in run for word in piece]
    return [_turn(speaker, piece) for piece in _pieces(words, LONG_PAUSE)]


def _turn(speaker: str, words: Sequence[Word]) -> Turn:
    return Turn(
        speaker=speaker,
        text=" ".join(word.text for word in words),
        start=words[0].start,
        end=max(word.end for word in words),
        words=tuple(words),
    )
