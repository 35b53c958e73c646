"""Where a turn asks something: sentences with a question mark, or in text without punctuation what begins with a question word."""

from dataclasses import dataclass

from qa_pipeline.matching.reading import Reading
from qa_pipeline.matching.text import Line

ASKING = frozenset("?؟")
ENDS = ASKING | frozenset(".!…")
"""Punctuation that closes a question, and any sentence."""
REACH = 6
"""How many words behind a question word the question goes on, where nothing marks its end."""


@dataclass(frozen=True, slots=True)
class Question:
    """Words `start` to `end` (not included) of a turn ask something; `marked` with a question mark."""

    start: int
    end: int
    marked: bool


def questions(reading: Reading, line: Line) -> list[Question]:
    """The questions of a turn, in order. Where no question is marked in text with punctuation, there is none."""
    if line.asks:
        return [Question(start, end, marked=True) for start, end in sentences(line) if mark(line, end) in ASKING]
    if punctuated(line):
        return []
    hits = sorted(reading.find("question", line), key=lambda hit: hit.start)
    return [Question(hit.start, min(hit.end + REACH, len(line.tokens)), marked=False) for hit in hits]


def punctuated(line: Line) -> bool:
    """Whether the turn's text marks where a sentence ends."""
    return not ENDS.isdisjoint(line.turn.text)


def sentences(line: Line) -> list[tuple[int, int]]:
    """The turn's sentences as words from and to (not included)."""
    starts = [i for i, token in enumerate(line.tokens) if i == 0 or token.sentence != line.tokens[i - 1].sentence]
    return list(zip(starts, [*starts[1:], len(line.tokens)], strict=True))


def mark(line: Line, end: int) -> str:
    """The punctuation that closes the sentence of the word before word `end`; empty where there is none."""
    rest = line.turn.text[line.tokens[end - 1].end :]
    return next((letter for letter in rest if letter in ENDS), "")
