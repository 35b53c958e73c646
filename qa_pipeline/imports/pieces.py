"""What a transcript of somebody else's comes apart into, before it is turns."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word as the file has it. Seconds; a time is None where the recogniser gave none, as WhisperX does for numerals."""

    text: str
    start: float | None = None
    end: float | None = None
    probability: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A segment or a caption: what one speaker said in one go. `speaker` is None where the file does not say."""

    text: str
    speaker: str | None = None
    start: float | None = None
    end: float | None = None
    words: tuple[Token, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Transcript:
    """A file's content in its own order. `maker` is the format's name; `apart` says that the speakers were recorded on channels."""

    maker: str
    pieces: tuple[Piece, ...]
    language: str | None = None
    duration: float | None = None
    apart: bool = False
