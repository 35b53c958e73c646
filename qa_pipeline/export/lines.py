"""Formats of one line each turn or word: our JSON, plain text, NIST's CTM and RTTM."""

import re
from collections.abc import Iterable

from qa_pipeline import wire
from qa_pipeline.types import Conversation, Span


def json(conversation: Conversation) -> str:
    """`qa-conversation/1` on one line."""
    return wire.dumps(wire.conversation_json(conversation)) + "\n"


def txt(conversation: Conversation) -> str:
    """A line for each turn: `[mm:ss.s] speaker: text`."""
    return "".join(f"{_clock(turn.start)}{turn.speaker}: {' '.join(turn.text.split())}\n" for turn in conversation.turns)


def ctm(conversation: Conversation) -> str:
    """NIST CTM: file, channel (the speaker), start, duration, word, confidence. Words without times are not in it.

    Ordered by file, channel and start, as sclite wants it; the channel may be any text there, if the reference has the same.
    """
    words = [(word, _token(turn.speaker)) for turn in conversation.turns for word in turn.words if word.text.strip()]
    words.sort(key=lambda pair: (pair[1], pair[0].start, pair[0].end))
    name = _name(conversation.call_id)
    return "".join(
        f"{name} {speaker} {word.start:.3f} {word.end - word.start:.3f} {_token(word.text)}"
        + (f" {word.probability:.3f}\n" if word.probability is not None else "\n")
        for word, speaker in words
    )


def rttm(conversation: Conversation) -> str:
    """NIST RTTM of the turns that have times."""
    timed = (turn for turn in conversation.turns if turn.start is not None and turn.end is not None)
    return spans_rttm(conversation.call_id, (Span(speaker=turn.speaker, start=turn.start or 0.0, end=turn.end or 0.0) for turn in timed))


def spans_rttm(name: str, spans: Iterable[Span]) -> str:
    """NIST RTTM: a SPEAKER line for each span, in order of their starts. What is shorter than a millisecond would be no segment."""
    return "".join(
        f"SPEAKER {_name(name)} 1 {span.start:.3f} {span.end - span.start:.3f} <NA> <NA> {_token(span.speaker)} <NA> <NA>\n"
        for span in sorted(spans, key=lambda span: (span.start, span.end))
        if span.end - span.start >= 0.001
    )


def _clock(seconds: float | None) -> str:
    if seconds is None:
        return ""
    tenths = round(seconds * 10)  # before it is taken apart: 59.96 s is a minute, not 0:60.0
    return f"[{tenths // 600:02d}:{tenths % 600 / 10:04.1f}] "


def _name(text: str) -> str:
    """The first field of a line: two semicolons there begin a comment."""
    return re.sub("^;;", "__", _token(text))


def _token(text: str) -> str:
    """A field of a format whose fields are separated by spaces."""
    return re.sub(r"\s+", "_", text.strip()) or "_"
