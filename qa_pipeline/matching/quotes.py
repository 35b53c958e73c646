"""Words of a turn that are somebody else's: quoted, or told again. Who tells them neither means nor says them to the other."""

import re
from collections.abc import Iterator

from qa_pipeline.matching.acts import Found
from qa_pipeline.matching.patterns import Span
from qa_pipeline.matching.text import Line, Text

REACH = 10
"""How many words in front of "he said", or behind it, are told again, within the sentence."""

_MARKS = re.compile(r"«[^«»]+»|“[^“”]+”|„[^„“”]+[“”]|\"[^\"]+\"|‹[^‹›]+›")


def quoted(text: Text, line: Line) -> tuple[Span, ...]:
    """Where words are quoted, by their marks, or by words that tell what somebody said (acts `reporting` and `reported`)."""
    if not line.tokens:
        return ()
    return (*_marked(line), *_told(text, line))


def _marked(line: Line) -> Iterator[Span]:
    """Words between quotation marks. A turn that is all between them is only written so."""
    for match in _MARKS.finditer(line.turn.text):
        inside = [place for place, token in enumerate(line.tokens) if match.start() <= token.start < match.end()]
        if inside and len(inside) < len(line.tokens):
            yield Span(inside[0], inside[-1] + 1)


def _told(text: Text, line: Line) -> Iterator[Span]:
    """Words behind "he told me", or in front of "is what he said", up to the end and the begin of the sentence."""
    for found in text.patterns("reporting", line):
        yield Span(
            found.end, max(_places(line, found, range(found.end, min(found.end + REACH, len(line.tokens)))), default=found.end - 1) + 1
        )
    for found in text.patterns("reported", line):
        yield Span(min(_places(line, found, range(max(0, found.start - REACH), found.start)), default=found.start), found.start)


def _places(line: Line, found: Found, places: range) -> list[int]:
    """Those of the places that are in the sentence of what was found."""
    own = line.tokens[found.start].sentence
    return [place for place in places if line.tokens[place].sentence == own]


def inside(start: int, spans: tuple[Span, ...]) -> bool:
    """Whether word `start` is in one of the spans."""
    return any(span.start <= start < span.end for span in spans)
