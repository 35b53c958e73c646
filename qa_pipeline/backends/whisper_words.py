"""From what Whisper heard in each chunk to words that can be trusted: the same for every engine that runs Whisper."""

import re
import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qa_pipeline.backends import chunks
from qa_pipeline.backends.chunks import Chunk, Stretch
from qa_pipeline.types import Word

if TYPE_CHECKING:
    from qa_pipeline.protocols import Samples

MOST_NO_SPEECH = 0.7
"""Whisper's own probability that a chunk is no speech. Telephone speech reached 0.63, inventions began at 0.75."""

LEAST_LOG_PROBABILITY = -1.0
"""Average of a chunk's tokens. Under it Whisper invents, or hears a language that it knows badly; then `SOME_NO_SPEECH` decides."""

LEAST_PROBABILITY = 0.25
"""Average of a chunk's words: the same doubt where a chunk is one short word. Digital silence is `you`, at 0.05 to 0.18."""

SOME_NO_SPEECH = 0.3
"""Music, tones and noise gave 0.49 and more, badly understood Persian and Estonian 0.35 and less."""

CREDITS = re.compile(
    r"редактор субтитров.*|субтитры (сделал|создавал|делал|подготовил|предоставил).*|продолжение следует"
    r"|altyazı m\.?k|bu dizinin betimlemesi.*|(bu videoyu )?izlediğiniz için teşekkür(ler| ederim| ederiz)"
    r"|(thank you|thanks) (so much )?for watching|subtitles by.*|(\w+ )?(music( playing)?|музыка)(\W+(\w+ )?(music|музыка))*",
    re.IGNORECASE,
)
"""What Whisper learnt from the ends of films and writes over music, surely and with a low probability of no speech. Nobody says it to a
customer; it is matched against all that was heard in a chunk."""

MOST_COMPRESSION = 2.4
"""Text that zlib shrinks more than this repeats itself: a loop, not speech."""

SHORTEST_WORD = 0.04
"""Seconds."""

SENTENCE_END = ".?!…؟。"


@dataclass(frozen=True, slots=True)
class Piece:
    """A word as the engine gives it: times in seconds of the recording, which may be out of order, empty or far too long."""

    text: str
    start: float
    end: float
    probability: float


@dataclass(frozen=True, slots=True)
class Heard:
    """What an engine heard in a chunk. `log_probability` is the average of its tokens, `no_speech` 0..1."""

    chunk: Chunk
    pieces: tuple[Piece, ...]
    log_probability: float
    no_speech: float

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces).strip()

    @property
    def probability(self) -> float:
        """Average of its words, 0..1."""
        return sum(piece.probability for piece in self.pieces) / max(1, len(self.pieces))


Decode = Callable[[Sequence[Chunk]], Iterable[Heard]]
"""What an engine does: hears chunks, one `Heard` each, in order."""


def transcribe(decode: Decode, samples: "Samples", speech: Sequence[Stretch]) -> tuple[Word, ...]:
    """The words of `speech`, in order of time, each inside the speech that it was heard in."""
    words: list[Word] = []
    for heard in decode(chunks.cut(samples, speech)):
        for part in _again(decode, samples, heard) if loops(heard.text) else (heard,):
            if is_speech(part):
                words += tidy(part.pieces, part.chunk.speech)
    return tuple(words)


def is_speech(heard: Heard) -> bool:
    """False for what Whisper writes over music, tones and noise. The engines' batched modes leave this to their callers."""
    doubtful = heard.log_probability < LEAST_LOG_PROBABILITY or heard.probability < LEAST_PROBABILITY
    if heard.no_speech > (SOME_NO_SPEECH if doubtful else MOST_NO_SPEECH):
        return False
    return not CREDITS.fullmatch(heard.text.strip(" .!?…[]()*♪"))


def loops(text: str) -> bool:
    """True when the text goes in circles."""
    plain = text.encode()
    return len(plain) / len(zlib.compress(plain)) > MOST_COMPRESSION


def _again(decode: Decode, samples: "Samples", heard: Heard) -> Iterable[Heard]:
    """The chunk heard once more, in smaller pieces, which mostly ends a loop; where it does not, the text up to the loop."""
    for part in decode(chunks.halves(samples, heard.chunk)):
        yield Heard(part.chunk, unlooped(part.pieces), part.log_probability, part.no_speech) if loops(part.text) else part


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
