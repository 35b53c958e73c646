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
    return "".join(f"{_clock(turn.start)}{turn.speaker}: {turn.text}\n" for turn in conversation.turns)


def ctm(conversation: Conversation) -> str:
    """NIST CTM: file, channel (the speaker), start, duration, word, confidence; ordered by time. Words without times are not in it."""
    words = ((word, turn.speaker) for turn in conversation.turns for word in turn.words)
    rows = sorted(words, key=lambda pair: (pair[0].start, pair[0].end))
    name = _token(conversation.call_id)
    return "".join(
        f"{name} {_token(speaker)} {word.start:.3f} {word.end - word.start:.3f} {_token(word.text)}"
        + (f" {word.probability:.3f}\n" if word.probability is not None else "\n")
        for word, speaker in rows
    )


def rttm(conversation: Conversation) -> str:
    """NIST RTTM of the turns that have times."""
    timed = (turn for turn in conversation.turns if turn.start is not None and turn.end is not None)
    return spans_rttm(conversation.call_id, (Span(speaker=turn.speaker, start=turn.start or 0.0, end=turn.end or 0.0) for turn in timed))


def spans_rttm(name: str, spans: Iterable[Span]) -> str:
    """NIST RTTM: a SPEAKER line for each span, in order of their starts."""
    return "".join(
        f"SPEAKER {_token(name)} 1 {span.start:.3f} {span.end - span.start:.3f} <NA> <NA> {_token(span.speaker)} <NA> <NA>\n"
        for span in sorted(spans, key=lambda span: (span.start, span.end))
    )


def _clock(seconds: float | None) -> str:
    return "" if seconds is None else f"[{int(seconds // 60):02d}:{seconds % 60:04.1f}] "


def _token(text: str) -> str:
    """A field of a format whose fields are separated by spaces."""
    return re.sub(r"\s+", "_", text.strip()) or "_"
