"""What the header of an audio file promises, read from its bytes: FFmpeg makes the header fit what is there, and does not say so."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_UNKNOWN = (0, 0x7FFFFFFF, 0x7FFFFFFF - 36, 0xFFFFFFFF, 0xFFFFFFFF - 36)
"""Sizes that recorders write which do not know yet how much will come."""

_PLAIN = {1: "PCM", 3: "float", 6: "A-law", 7: "µ-law", 0xFFFE: "extensible"}
"""Formats of WAV in which bytes are seconds."""

_HEAD, _TAIL = 64 * 1024, 128 * 1024
"""Bytes at the begin and at the end of a file that are looked at."""


@dataclass(frozen=True, slots=True)
class Wave:
    """`seconds` that a WAV header promises, None where it does not know; `too_short` where sound goes on behind what it promises."""

    seconds: float | None
    too_short: bool = False


def wave(path: Path) -> Wave | None:
    """What a WAV header promises; None for other files, and for compressed sound, of which bytes do not tell the length."""
    size = path.stat().st_size
    rate = 0
    with path.open("rb") as file:
        if file.read(4) != b"RIFF" or file.read(8)[4:] != b"WAVE":
            return None
        for name, start, length in _chunks(file, 12, size):
            if name == b"fmt ":
                header = file.read(16)
                rate = int.from_bytes(header[8:12], "little") if int.from_bytes(header[:2], "little") in _PLAIN else 0
            elif name == b"data":
                if not rate:
                    return None
                if length in _UNKNOWN:
                    return Wave(None)
                return Wave(length / rate, too_short=_goes_on(file, start + length, size, rate))
    return None


def _chunks(file: BinaryIO, at: int, size: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, place and length of each chunk, with the file at its begin."""
    while at + 8 <= size:
        file.seek(at)
        head = file.read(8)
        length = int.from_bytes(head[4:], "little")
        yield head[:4], at + 8, length
        at += 8 + length + length % 2


def _goes_on(file: BinaryIO, end: int, size: int, rate: int) -> bool:
    """Whether a second and more of what follows the data is no chunk: then it is data too."""
    end += end % 2
    if size - end < rate:
        return False
    file.seek(end)
    head = file.read(8)
    return not (head[:4].isalnum() and head[:4].isascii() and int.from_bytes(head[4:], "little") <= size - end)


def counts_frames(path: Path) -> bool:
    """Whether an MP3 says how many frames it has (a Xing, Info or VBRI header); else its length is only guessed from its bit rate."""
    with path.open("rb") as file:
        head = file.read(10)
        tag = sum((byte & 127) << 7 * place for place, byte in enumerate(reversed(head[6:10]))) + 10 if head[:3] == b"ID3" else 0
        file.seek(tag)
        begin = file.read(_HEAD)
    return any(mark in begin for mark in (b"Xing", b"Info", b"VBRI"))


def is_open_ended(path: Path) -> bool:
    """Whether the last page of an Ogg stream does not say that it is the last, or is cut off."""
    with path.open("rb") as file:
        file.seek(max(path.stat().st_size - _TAIL, 0))
        tail = file.read()
    at = tail.rfind(b"OggS")
    if at < 0 or len(tail) < at + 27:
        return True
    segments = tail[at + 27 : at + 27 + tail[at + 26]]
    whole = len(segments) == tail[at + 26] and len(tail) >= at + 27 + len(segments) + sum(segments)
    return not (whole and tail[at + 5] & 4)


def lacks_index(path: Path) -> bool:
    """Whether a file of the MP4 family has no index (`moov`), without which none of its sound can be found."""
    size = path.stat().st_size
    at = 0
    with path.open("rb") as file:
        while at + 8 <= size:
            file.seek(at)
            head = file.read(16)
            length, name = int.from_bytes(head[:4], "big"), head[4:8]
            if at == 0 and name != b"ftyp":
                return False
            if name == b"moov":
                return at + length > size
            length = int.from_bytes(head[8:], "big") if length == 1 else length
            if length < 8:
                return True
            at += length
    return size >= 8
