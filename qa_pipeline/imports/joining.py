"""Pieces to turns, by the rules of `align`."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby, pairwise

from qa_pipeline import align
from qa_pipeline.imports.pieces import Piece, Token
from qa_pipeline.types import Turn, Word

_SENTENCE_ENDS = (".", "?", "!", "…", "؟", "۔")


def turns(pieces: Sequence[Piece], *, apart: bool = False) -> tuple[Turn, ...]:
    """The turns in order. `apart` says that each speaker has a channel: they may talk over each other.

    Consecutive pieces of one speaker are one turn up to a long pause. Where nobody says who speaks, the speaker may change at any pause
    and after any sentence, so a piece that ends there ends the turn. Where some words have times, the others get estimates between their
    neighbours, marked `estimated`; where none has, a turn has no words.
    """
    if any(token.start is not None for piece in pieces for token in piece.words):
        spoken = [(piece.speaker or align.UNKNOWN, _timed(piece), piece) for piece in pieces]
        timed = [(speaker, words) for speaker, words, _ in spoken if words]
        if len(timed) == len(spoken):
            return _of_words(timed, apart=apart)
    if all(piece.start is not None for piece in pieces):
        pieces = sorted(pieces, key=lambda piece: (piece.start or 0.0, piece.end or 0.0))
    return tuple(_turn(run) for run in _runs(pieces))


# ---------------------------------------------------------------------------------------------------------------------
# With words


def _of_words(spoken: Sequence[tuple[str, list[Word]]], *, apart: bool) -> tuple[Turn, ...]:
    spoken = sorted(spoken, key=lambda pair: pair[1][0].start)
    if apart:
        tracks: dict[str, list[Word]] = {}
        for speaker, words in spoken:
            tracks.setdefault(speaker, []).extend(words)
        return align.channel_turns(tracks.items())
    runs: list[tuple[str, list[Word]]] = []
    for speaker, words in spoken:
        if runs and runs[-1][0] == speaker and not (speaker == align.UNKNOWN and _is_over(runs[-1][1][-1].text)):
            runs[-1][1].extend(words)
        else:
            runs.append((speaker, list(words)))
    return tuple(turn for speaker, words in runs for turn in _cut(speaker, words))


def _cut(speaker: str, words: Sequence[Word]) -> Iterator[Turn]:
    """One speaker's words as turns, cut at long pauses; at short ones where the speaker is not known."""
    if speaker != align.UNKNOWN:
        yield from align.channel_turns([(speaker, words)])
        return
    begin = 0
    for place in range(1, len(words) + 1):
        if place == len(words) or words[place].start - words[place - 1].end >= align.PAUSE:
            yield from align.channel_turns([(speaker, words[begin:place])])
            begin = place


def _timed(piece: Piece) -> list[Word]:
    """The words of the piece with times; none where nothing tells when it was said."""
    tokens = _in_order(piece.words or tuple(Token(text=text) for text in piece.text.split()))
    words: list[Word] = []
    place = 0
    for known, run in groupby(tokens, key=lambda token: token.start is not None):
        group = list(run)
        place += len(group)
        if known:
            words += [
                Word(text=token.text, start=token.start or 0.0, end=token.end or 0.0, probability=token.probability) for token in group
            ]
            continue
        after = tokens[place].start if place < len(tokens) else piece.end
        start = words[-1].end if words else piece.start if piece.start is not None else after
        if start is None:
            return []
        words += _shared(group, start, max(start, after if after is not None else start))
    return words


def _in_order(tokens: Iterable[Token]) -> list[Token]:
    """The words with the times that can be true: a word without an end, or that starts before the one before it, has none."""
    latest = 0.0
    kept = []
    for token in tokens:
        if token.start is None or token.end is None or token.start < latest:
            kept.append(replace(token, start=None, end=None))
        else:
            latest = token.start
            kept.append(token)
    return kept


def _shared(tokens: Sequence[Token], start: float, end: float) -> list[Word]:
    """Words between two times, each as long as it has letters."""
    times = shares(start, end, [len(token.text) for token in tokens])
    return [
        Word(text=token.text, start=begin, end=until, probability=token.probability, extra={"estimated": True})
        for token, (begin, until) in zip(tokens, times, strict=True)
    ]


def shares(start: float, end: float, lengths: Sequence[int]) -> list[tuple[float, float]]:
    """The time between two moments shared out among texts by their lengths in characters: an estimate, in order and without overlap."""
    whole = sum(lengths) or 1
    edges = [round(start + (end - start) * so_far / whole, 3) for so_far in accumulate(lengths, initial=0)]
    return list(pairwise(edges))


# ---------------------------------------------------------------------------------------------------------------------
# Without words


def _runs(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    run: list[Piece] = []
    for piece in pieces:
        if run and not _goes_on(run[-1], piece):
            yield run
            run = []
        run.append(piece)
    if run:
        yield run


def _goes_on(one: Piece, other: Piece) -> bool:
    if one.speaker != other.speaker:
        return False
    until = one.end if one.end is not None else one.start
    pause = 0.0 if other.start is None or until is None else other.start - until
    if one.speaker is None:
        return pause < align.PAUSE and not _is_over(one.text)
    return pause < align.LONG_PAUSE


def _is_over(text: str) -> bool:
    return text.rstrip("\"'»”)").endswith(_SENTENCE_ENDS)


def _turn(run: Sequence[Piece]) -> Turn:
    start = run[0].start
    ends = [time for piece in run for time in (piece.start, piece.end) if time is not None]
    return Turn(
        speaker=run[0].speaker or align.UNKNOWN,
        text=" ".join(piece.text or " ".join(token.text for token in piece.words) for piece in run),
        start=start,
        end=None if start is None else max(ends),
    )
