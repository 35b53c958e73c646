"""Which language is spoken, from what Whisper says of a few chunks: the same for every engine that runs Whisper."""

from collections.abc import Mapping, Sequence
from math import exp, log

from qa_pipeline.backends.chunks import Chunk

MOST = 3
"""Chunks. More change the answer rarely and cost a pass of the encoder each."""


def listen(pieces: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """The chunks worth hearing: those with most speech, in order. A greeting alone is wrong more often than right."""
    most = sorted(pieces, key=lambda chunk: sum(end - start for start, end in chunk.speech), reverse=True)[:MOST]
    return tuple(sorted(most, key=lambda chunk: chunk.start))


def likeliest(heard: Sequence[Mapping[str, float]], among: Sequence[str]) -> tuple[str, float]:
    """The language of `among` that explains all chunks best, and its share of the probability; without chunks, the first, as a guess."""
    if not among:
        raise ValueError("no languages to choose among")
    scores = [sum(log(max(chunk.get(language, 0.0), 1e-6)) for chunk in heard) / max(1, len(heard)) for language in among]
    best = max(scores)
    return among[scores.index(best)], 1 / sum(exp(score - best) for score in scores)
