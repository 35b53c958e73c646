"""From what Whisper heard in each chunk to words that can be trusted: the same for every engine that runs Whisper."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qa_pipeline.backends import chunks
from qa_pipeline.backends.chunks import Chunk, Stretch, Window
from qa_pipeline.hearing import doubts
from qa_pipeline.types import Doubt, SetAside, Transcript, Word

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples

SHORTEST_WORD = 0.04
"""Seconds."""

SENTENCE_END = ".?!…؟。"


def prompt(hints: Sequence[str]) -> str | None:
    """What Whisper is told that was said before: it expects to hear the same names again."""
    return f"{', '.join(hints)}." if hints else None


@dataclass(frozen=True, slots=True)
class Piece:
    """A word as the engine gives it: times in seconds of the recording, which may be out of order, empty or far too long."""

    text: str
    start: float
    end: float
    probability: float


@dataclass(frozen=True, slots=True)
class Listened:
    """What an engine heard in a window; its pieces' times count from the window's start.

    `log_probability` is the average of its tokens, `no_speech` 0..1.
    """

    window: Window
    pieces: tuple[Piece, ...]
    log_probability: float
    no_speech: float


@dataclass(frozen=True, slots=True)
class Heard:
    """What of it was heard in one chunk; its pieces' times are those of the recording. `repeated` are those that a loop says again."""

    chunk: Chunk
    pieces: tuple[Piece, ...]
    log_probability: float
    no_speech: float
    repeated: tuple[Piece, ...] = ()

    @property
    def text(self) -> str:
        return _text(self.pieces)

    @property
    def probability(self) -> float:
        """Average of its words, 0..1."""
        return _probability(self.pieces)


Decode = Callable[[Sequence[Window]], Iterable[Listened]]
"""What an engine does: hears windows, one `Listened` each, in order."""

ODD = 0.6
"""A chunk whose words are less probable than this share of its window's may be noise that sounds like words beside speech."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listener:
    """Hears a channel with an engine, and keeps what can be believed."""

    decode: Decode
    samples: "Samples"
    language: str
    hints: Sequence[str] = ()

    def transcript(self, speech: Sequence[Stretch]) -> Transcript:
        """The words of `speech`, in order of time, each inside the speech that it was heard in."""
        words: list[Word] = []
        aside: list[SetAside] = []
        for heard in self._heard(speech):
            doubt = self.doubt(heard)
            if doubt is None:
                words += tidy(heard.pieces, heard.chunk.speech)
            else:
                aside.append(_aside(heard.pieces, heard.chunk, doubt))
            if heard.repeated:
                aside.append(_aside(heard.repeated, heard.chunk, "loop"))
        return Transcript(words=tuple(words), set_aside=tuple(aside))

    def doubt(self, heard: Heard) -> Doubt | None:
        """Why nobody may have said this. The engines' batched modes leave it to their callers."""
        return doubts.doubt(
            heard.text,
            seconds=sum(end - start for start, end in heard.chunk.speech),
            log_probability=heard.log_probability,
            probability=heard.probability,
            no_speech=heard.no_speech,
            language=self.language,
            hints=self.hints,
        )

    def _heard(self, speech: Sequence[Stretch]) -> Iterator[Heard]:
        """What was heard in each chunk, alone once more where that is doubtful, and in smaller pieces where it is a loop.

        Each time all chunks of the recording are heard together: an engine takes as long for one as for several.
        """
        first = [by_chunk(listened) for listened in self.decode(chunks.windows(chunks.cut(self.samples, speech)))]
        odd = {id(part): (part.chunk,) for parts in first for part in self._odd(parts)}
        parts = [part for part, _ in self._again([part for parts in first for part in parts], odd)]
        loops = {id(part): chunks.halves(self.samples, part.chunk) for part in parts if doubts.loops(part.text)}
        for part, again in self._again(parts, loops):
            # In pieces a loop mostly ends; where it does not, the text with the loop said once.
            yield _said_once(part) if again and doubts.loops(part.text) else part

    def _odd(self, parts: Sequence[Heard]) -> Iterator[Heard]:
        """The parts of a window that may not have been said as they are written."""
        least = ODD * _probability([piece for part in parts for piece in part.pieces])
        for part in parts if len(parts) > 1 else ():
            if part.probability < least or not part.text or doubts.loops(part.text) or self.doubt(part):
                yield part

    def _again(self, parts: Sequence[Heard], wanted: Mapping[int, Sequence[Chunk]]) -> Iterator[tuple[Heard, bool]]:
        """The parts in order, and whether each is a new one: those whose id is `wanted` are heard again, in the chunks that it says."""
        windows = [Window((chunk,)) for part in parts for chunk in wanted.get(id(part), ())]
        fresh = iter(self.decode(windows) if windows else ())
        for part in parts:
            if id(part) not in wanted:
                yield part, False
            for _ in wanted.get(id(part), ()):
                for heard in by_chunk(next(fresh)):
                    yield heard, True


def by_chunk(listened: Listened) -> tuple[Heard, ...]:
    """What was heard in each chunk of a window, at its times in the recording. A piece belongs to the chunk that its middle is in."""
    places = listened.window.places()
    inside: list[list[Piece]] = [[] for _ in places]
    at = 0
    for piece in listened.pieces:
        middle = (piece.start + piece.end) / 2
        while at + 1 < len(places) and middle >= places[at + 1][0]:  # never back: the text has an order
            at += 1
        begin, chunk = places[at]
        moved = chunk.start - begin
        inside[at].append(Piece(piece.text, piece.start + moved, piece.end + moved, piece.probability))
    return tuple(
        Heard(chunk, tuple(pieces), listened.log_probability, listened.no_speech) for (_, chunk), pieces in zip(places, inside, strict=True)
    )


def _text(pieces: Iterable[Piece]) -> str:
    return "".join(piece.text for piece in pieces).strip()


def _probability(pieces: Sequence[Piece]) -> float:
    return sum(piece.probability for piece in pieces) / max(1, len(pieces))


def _said_once(heard: Heard) -> Heard:
    kept = unlooped(heard.pieces)
    there = {id(piece) for piece in kept}
    return replace(heard, pieces=kept, repeated=tuple(piece for piece in heard.pieces if id(piece) not in there))


def _aside(pieces: Sequence[Piece], chunk: Chunk, doubt: Doubt) -> SetAside:
    """The pieces, in the chunk: engines' times may lie outside of it."""
    if doubt == "loop":
        times = [min(max(time, chunk.start), chunk.end) for piece in pieces for time in (piece.start, piece.end)]
    else:  # all of it
        times = [chunk.start, chunk.end]
    return SetAside(start=round(min(times), 3), end=round(max(times), 3), text=_text(pieces), doubt=doubt)


def unlooped(pieces: Sequence[Piece], longest: int = 12) -> tuple[Piece, ...]:
    """The words, with what is said three times and more in a row (up to `longest` words) kept once."""
    said = [piece.text.strip().casefold() for piece in pieces]
    for size in range(1, longest + 1):
        for at in range(len(said) - 3 * size + 1):
            once = said[at : at + size]
            times = 1
            while said[at + times * size : at + (times + 1) * size] == once:
                times += 1
            if times >= 3:
                return unlooped((*pieces[: at + size], *pieces[at + times * size :]), longest)
    return tuple(pieces)


def tidy(pieces: Iterable[Piece], speech: Sequence[Stretch]) -> tuple[Word, ...]:
    """Words in the order of the text, inside `speech`, none empty in time and none longer than its text can take.

    Whisper reads times off its attention: around pauses it gives words of no length, of five seconds, and words in the silence. It also
    gives `a.m.` and `in-house` as two pieces each, the second without a space before it.
    """
    said = [piece for piece in _with_punctuation(pieces) if piece.text.strip()]
    if not said or not speech:
        return ()
    times = _in_order([_placed(piece, before, speech) for before, piece in zip([None, *said], said, strict=False)], speech)
    words: list[list[tuple[Piece, Stretch]]] = []
    for piece, time in zip(said, times, strict=True):
        if words and not piece.text[0].isspace():
            words[-1].append((piece, time))
        else:
            words.append([(piece, time)])
    return tuple(_word(parts) for parts in words)


def _with_punctuation(pieces: Iterable[Piece]) -> list[Piece]:
    """The pieces that are heard; a mark that stands alone belongs to the word before it, or, set off by a space, to none."""
    out: list[Piece] = []
    for piece in pieces:
        if any(letter.isalnum() for letter in piece.text):
            out.append(piece)
        elif out and piece.text.strip() and not piece.text[0].isspace():
            out[-1] = replace(out[-1], text=out[-1].text + piece.text)
    return out


def _word(parts: Sequence[tuple[Piece, Stretch]]) -> Word:
    pieces, times = zip(*parts, strict=True)
    probability = sum(piece.probability for piece in pieces) / len(pieces)
    return Word(
        text="".join(piece.text for piece in pieces).strip(),
        start=times[0][0],
        end=times[-1][1],
        probability=min(1.0, max(0.0, round(probability, 3))),
    )


def longest(text: str) -> float:
    """Seconds that the word can take when said slowly; a digit is said as a word."""
    digits = sum(letter.isdigit() for letter in text)
    return 0.6 + 0.1 * (len(text) - digits) + 0.6 * digits


def _placed(piece: Piece, before: Piece | None, speech: Sequence[Stretch]) -> Stretch:
    """The piece's time, shortened to what its text can take, in the stretch of speech that holds most of it."""
    start, end = min(piece.start, piece.end), max(piece.start, piece.end)
    limit = longest(piece.text.strip())
    if end - start > limit:
        # A word's time runs on into the pause beside it: after the end of a sentence, else before its beginning.
        ends = piece.text.rstrip().endswith(tuple(SENTENCE_END))
        begins = before is None or before.text.rstrip().endswith(tuple(SENTENCE_END))
        start, end = (end - limit, end) if begins and not ends else (start, start + limit)
    home = max(speech, key=lambda stretch: (min(end, stretch[1]) - max(start, stretch[0]), stretch[0]))
    start = max(home[0], min(start, home[1] - SHORTEST_WORD))
    return start, max(start, min(end, home[1]))


def _in_order(times: Sequence[Stretch], speech: Sequence[Stretch]) -> list[Stretch]:
    """The times, each after the one before and at least `SHORTEST_WORD` long, between the first and the last of `speech`."""
    low, high = speech[0][0], speech[-1][1]
    least = min(SHORTEST_WORD, (high - low) / len(times))
    starts: list[float] = []
    ends: list[float] = []
    for index, (start, end) in enumerate(times):
        room = high - least * (len(times) - index)  # the words that follow need theirs
        starts.append(min(max(start, low, ends[-1] if ends else low), room))
        ends.append(min(max(end, starts[-1] + least), room + least))
    return [(round(start, 3), round(max(start, end), 3)) for start, end in zip(starts, ends, strict=True)]
