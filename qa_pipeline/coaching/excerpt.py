"""A stretch of a recording, decoded by itself: the very samples that decoding all of it would give there."""

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor, gcd
from pathlib import Path
from typing import TYPE_CHECKING, cast

from qa_pipeline import audio
from qa_pipeline.errors import RecordingError

if TYPE_CHECKING:
    import av
    import av.container

    from qa_pipeline.audio import Channels

RATE = audio.SAMPLE_RATE
"""Samples a second of everything here."""

_RUN_UP = 1.0
"""Seconds decoded before the stretch, and dropped: codecs need some of what came before, MP3 at low rates half a second."""

_EDGE = 0.1
"""Seconds on both sides that the resampler looks at."""

_SURE = 0.15
"""Seconds that the file may be longer or shorter than what was transcribed of it. Else something was left out on the way, and only decoding
all of it tells where the moment is."""

_GAP = Fraction(15, 1000)
"""Seconds between frames from which on something is missing."""

_SOUGHT = frozenset(("wav", "w64", "aiff", "au", "caf", "flac", "ogg", "matroska,webm", "mov,mp4,m4a,3gp,3g2,mj2", "gsm"))
"""Containers whose time stamps are right after a jump. In the others (MP3, AAC, AMR) packets are counted from the begin, undecoded."""


def part(path: Path, start: float, end: float, *, transcribed: float | None) -> "Channels":
    """The samples from `start` to `end` (seconds) at 16 kHz, shape (channels, n); fewer where the recording ends before.

    `transcribed` is how many seconds of the recording were transcribed: the times are by that clock. Raises RecordingError when the file
    is not there or cannot be decoded, or holds nothing at that time.
    """
    if not path.is_file():
        raise RecordingError("the recording is not there any more")
    if path.stat().st_size == 0:
        raise RecordingError("the file is empty (0 bytes)")
    first, last = round(max(start, 0.0) * RATE), round(end * RATE)
    found = _sought(path, first, last, transcribed)
    if found is None:
        found = audio.samples(path)[:, first:last]
    if not found.shape[1]:
        raise RecordingError(f"the recording ends before {start:.0f} s: it is not whole, or another one")
    return found


def _sought(path: Path, first: int, last: int, transcribed: float | None) -> "Channels | None":
    """Samples `first` to `last` of the recording at 16 kHz; None where only decoding all of it can tell."""
    with audio.opened(path) as container:
        if not container.streams.audio:
            raise RecordingError("there is no audio stream in the file")
        stream = container.streams.audio[0]
        rate = stream.codec_context.sample_rate
        seconds = _seconds(container, stream)
        if not rate or seconds is None or transcribed is None or abs(seconds - transcribed) > _SURE:
            return None
        origin = _origin(container, stream)
        jumps = container.format.name in _SOUGHT
    if origin is None:
        return None
    grid = rate // gcd(rate, RATE)  # source samples that lie on one of 16 kHz: the resampler is to begin where it would have been
    begin = max(0, floor(Fraction(first * rate, RATE) - Fraction(_EDGE) * rate)) // grid * grid
    until = ceil(Fraction(last * rate, RATE) + Fraction(_EDGE) * rate)
    with audio.opened(path) as container:
        whole = _between(container, origin, begin, until, jumps=jumps)
    if whole is None:
        return None
    skipped = first - begin * RATE // rate
    return _resampled(whole, rate)[:, skipped : skipped + last - first]


def _seconds(container: "av.container.InputContainer", stream: "av.AudioStream") -> float | None:
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return container.duration / 1e6 if container.duration else None


def _origin(container: "av.container.InputContainer", stream: "av.AudioStream") -> Fraction | None:
    """When the first sample is, by the stream's clock."""
    import av

    try:
        frame = next(container.decode(stream), None)
    except av.FFmpegError:  # damaged at its begin: decoding all of it makes the best of that
        return None
    return None if frame is None else _time(frame)


def _time(frame: "av.AudioFrame") -> Fraction | None:
    return None if frame.pts is None or frame.time_base is None else frame.pts * frame.time_base


def _between(container: "av.container.InputContainer", origin: Fraction, begin: int, until: int, *, jumps: bool) -> "Channels | None":
    """Source samples `begin` to `until`, as far as there are any; None where they do not follow each other without a gap."""
    import av
    import numpy as np

    stream = container.streams.audio[0]
    rate = stream.codec_context.sample_rate
    pieces: list[Channels] = []
    place: int | None = None  # of the next sample
    same = av.AudioResampler(format="fltp", rate=rate)  # only another format: it holds nothing back
    for frame in _frames(container, origin + Fraction(begin, rate) - Fraction(_RUN_UP), jumps=jumps):
        at = _time(frame)
        if at is None or (pieces and frame.sample_rate != rate):
            return None
        here = round((at - origin) * rate)
        if place is None:
            place = here
        if abs(here - place) > _GAP * rate or (pieces and frame.layout.nb_channels != pieces[0].shape[0]):
            return None
        if place > begin and not pieces:
            return None
        if place + frame.samples > begin:
            frame.pts = None
            pieces += [_float(one)[:, max(0, begin - place) :] for one in same.resample(frame)]
        place += frame.samples
        if place >= until:
            break
    if not pieces:
        return None
    return np.concatenate(pieces, axis=1)[:, : until - begin]


def _frames(container: "av.container.InputContainer", after: Fraction, *, jumps: bool) -> "Iterator[av.AudioFrame]":
    """Frames from some time before `after` on, by the stream's clock."""
    import av

    stream = container.streams.audio[0]
    stream.codec_context.thread_type = "NONE"
    base = stream.time_base
    if base is None:
        return
    begun = False
    try:
        if jumps and after > (stream.start_time or 0) * base + 1:
            container.seek(floor(after / base), stream=stream, backward=True)
        for packet in container.demux(stream):
            if not begun and packet.pts is not None and (packet.pts + (packet.duration or 0)) * base < after:
                continue
            try:
                frames = packet.decode()
            except av.error.InvalidDataError:
                if begun:
                    raise
                continue  # it refers to packets before it
            for frame in frames:
                begun = True
                yield frame
    except av.FFmpegError:
        return  # the end, or damage: what is missing is noticed by who counts


def _float(frame: "av.AudioFrame") -> "Channels":
    """The samples of a frame of floats, shape (channels, n)."""
    return cast("Channels", frame.to_ndarray())


def _resampled(samples: "Channels", rate: int) -> "Channels":
    """The samples at 16 kHz."""
    import av
    import numpy as np

    if rate == RATE:
        return samples
    layout = _layout(samples.shape[0])
    frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples, np.float32), format="fltp", layout=layout)
    frame.sample_rate = rate
    resampler = av.AudioResampler(format="fltp", layout=layout, rate=RATE)
    return cast("Channels", np.concatenate([one.to_ndarray() for one in (*resampler.resample(frame), *resampler.resample(None))], axis=1))


def _layout(channels: int) -> str:
    return {1: "mono", 2: "stereo"}.get(channels, f"{channels}c")
