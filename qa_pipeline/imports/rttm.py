"""NIST RTTM: who speaks when, a line each."""

from collections.abc import Iterator
from pathlib import Path

from qa_pipeline import ingest
from qa_pipeline.errors import InputError
from qa_pipeline.types import Span

LONGEST = 86_400.0
"""Seconds: no call goes on for a day."""


def read(path: Path) -> tuple[Span, ...]:
    """The SPEAKER lines of a file, with the labels that these give. InputError, with the line, for what is none."""
    where = ingest.printable(path)
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{where}: cannot be read as RTTM ({getattr(error, 'strerror', None) or 'it is not UTF-8'})") from error
    return tuple(_spans(text, where))


def _spans(text: str, where: str) -> Iterator[Span]:
    for number, line in enumerate(text.splitlines(), start=1):
        fields = line.split()
        if not fields or fields[0] != "SPEAKER":
            continue  # comments, and what else NIST may say of a speaker
        try:
            start, length, speaker = float(fields[3]), float(fields[4]), fields[7]
            span = Span(speaker=speaker, start=start, end=min(start + length, LONGEST))
        except (ValueError, IndexError) as error:
            raise InputError(f"{where}, line {number}: not a line of RTTM (SPEAKER name 1 start seconds <NA> <NA> speaker)") from error
        if span.end > span.start:
            yield span
