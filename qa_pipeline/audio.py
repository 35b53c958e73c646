"""Recordings: what is in the file, and its samples. The only module that decodes audio."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from qa_pipeline import containers
from qa_pipeline.errors import RecordingError
from qa_pipeline.types import Recording

if TYPE_CHECKING:
    import av.container
    import numpy as np
    from numpy.typing import NDArray

    Channels = NDArray[np.float32]
    """Shape (channels, n), float32 in -1..1."""

SAMPLE_RATE = 16_000
"""What every model here hears, in Hz."""

_NAMES = ".wav .wave .w64 .mp3 .ogg .oga .opus .flac .aac .m4a .mp4 .amr .au .aif .aiff .caf .gsm .webm .mka .wma .al .ul .alaw .ulaw .raw"
SUFFIXES = frozenset(_NAMES.split(" "))
"""File names that promise a recording. The content decides; a promise that is not kept is reported, not passed over."""

# FFmpeg also reads playlists, which name other files and addresses: a recording must never do that.
_CONTAINERS = "wav,w64,rf64,aiff,au,mp3,ogg,flac,mov,mp4,m4a,3gp,aac,amr,amrnb,amrwb,matroska,webm,caf,gsm,asf"

SHORTEST = 2.0
"""Seconds; nothing can be scored in less."""

LONGEST = 4 * 3600.0
"""Seconds; no call is longer. Four hours in stereo take 1.8 GB while they are decoded."""

_MISSED = 0.1
"""Seconds that a file may be shorter than its header promises: codecs add and drop a frame or two."""

_GAP = 0.015
"""Seconds between two frames from which on something is missing: more than rounding, less than the shortest frame of a codec for speech."""

_BROKEN_OFF = 0.1
"""The share of what a header promises from which on what is missing is an end that was cut off, rather than damage in between."""

_PIECE = 64 * 1024**2
"""Bytes that are set aside at a time for samples: so much that the system gets each piece back as soon as it is freed."""

_LEAST_BYTES = 1_000
"""Bytes a second that speech is compressed to at the most: what is taken of a stream that does not say how long it is."""

SILENT_BELOW = 10 ** (-60 / 20)
"""Amplitude (RMS of the loudest tenth of a second) under which a channel holds nothing: -60 dB of full scale."""


def sha256(path: Path) -> str:
    """The hash of the file's bytes, in hex."""
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def decode(path: Path, digest: str | None = None) -> "tuple[Recording, Channels]":
    """What the file is, and all its samples at 16 kHz, shape (channels, n). `digest` spares hashing the file again.

    A damaged stream gives what can be decoded, and the recording's `notes` say what could not. What was damaged is left out, so that what
    comes after it is earlier than it was. Raises RecordingError when the file is empty, not audio, cannot be decoded at all, is
    shorter than 2 s, or silent throughout.
    """
    if path.stat().st_size == 0:
        raise RecordingError("the file is empty (0 bytes)")
    with opened(path) as container:
        if not container.streams.audio:
            raise RecordingError("there is no audio stream in the file")
        stream = container.streams.audio[0]
        rate, codec = stream.codec_context.sample_rate, stream.codec_context.name
        promised = _promised(path, container, stream)
        damage = _Damage()
        samples = _joined(_blocks(container, rate, damage))
    if samples is None:
        raise RecordingError(f"the audio stream ({codec}) cannot be decoded")
    recording = Recording(
        path=path,
        sha256=digest or sha256(path),
        duration=samples.shape[1] / SAMPLE_RATE,
        sample_rate=rate,
        channels=samples.shape[0],
        codec=codec,
        notes=_notes(path, container.format.name, samples.shape[1] / SAMPLE_RATE, promised, damage),
    )
    _require_something(recording, samples)
    return recording, samples


def samples(path: Path, sample_rate: int = SAMPLE_RATE) -> "Channels":
    """The samples alone, shape (channels, n), at `sample_rate` Hz, however short or silent. Raises RecordingError as `decode` does."""
    with opened(path) as container:
        samples = _joined(_blocks(container, sample_rate, _Damage(), sample_rate=sample_rate))
    if samples is None:
        raise RecordingError("the audio stream cannot be decoded")
    return samples


def sound(path: Path) -> float:
    """About how many seconds of sound the file holds, all channels added up: what it will take of memory, before it is decoded.

    Of a file that cannot be opened 0: decoding says what is wrong with it.
    """
    try:
        with opened(path) as container:
            if not container.streams.audio:
                return 0.0
            stream = container.streams.audio[0]
            seconds = float(stream.duration * stream.time_base) if stream.duration and stream.time_base else (container.duration or 0) / 1e6
            return max(0.0, seconds or path.stat().st_size / _LEAST_BYTES) * stream.codec_context.channels
    except (RecordingError, OSError):
        return 0.0


def loudest_rms(channel: "NDArray[np.float32]") -> float:
    """RMS amplitude of the loudest tenth of a second of one channel at 16 kHz, 0..1."""
    import numpy as np

    window = SAMPLE_RATE // 10
    whole = channel[: channel.size // window * window].reshape(-1, window)
    minutes = (whole[start : start + 600] for start in range(0, len(whole), 600))  # all at once they would take twice the recording
    return float(np.sqrt(max((np.square(minute, dtype=np.float64).mean(axis=1).max() for minute in minutes), default=0.0)))


def _require_something(recording: Recording, samples: "Channels") -> None:
    if recording.duration < SHORTEST:
        raise RecordingError(f"the recording is {recording.duration:.2f} s long; at least {SHORTEST:.0f} s are needed")
    if max(loudest_rms(channel) for channel in samples) < SILENT_BELOW:
        raise RecordingError(f"the recording is silent throughout ({recording.duration:.0f} s below -60 dB)")


@dataclass(slots=True)
class _Damage:
    """What was met on the way through a stream: damaged `stretches` between what could be decoded, and the seconds that they took."""

    stretches: int = 0
    seconds: float = 0.0


def _promised(path: Path, container: "av.container.InputContainer", stream: "av.AudioStream") -> float | None:
    """The seconds that the header promises, None where it says nothing or FFmpeg only guesses."""
    kind = container.format.name
    if kind == "wav":
        header = containers.wave(path)
        return None if header is None else header.seconds
    known = kind == "flac" or kind.startswith("mov,") or (kind == "mp3" and containers.counts_frames(path))
    if not known or stream.duration is None or stream.time_base is None:
        return None
    return float(stream.duration * stream.time_base)


def _notes(path: Path, kind: str, duration: float, promised: float | None, damage: _Damage) -> tuple[str, ...]:
    """What a person should know of a recording that is not whole."""
    notes = []
    missing = 0.0 if promised is None else promised - duration
    if promised is not None and missing > max(_BROKEN_OFF * promised, 2 * damage.seconds, _MISSED):
        what = "only a part can be read" if damage.stretches else "the recording breaks off"
        notes.append(f"{what}: {duration:.0f} s of the {promised:.0f} s that its header promises")
        missing = 0.0
    if damage.stretches:
        many = "a damaged stretch was" if damage.stretches == 1 else f"{damage.stretches} damaged stretches were"
        notes.append(f"{many} left out (about {max(damage.seconds, missing, 0.1):.1f} s)")
    elif promised is not None and missing > _MISSED:
        notes.append(f"about {missing:.1f} s of the {promised:.0f} s that the header promises are missing")
    elif promised is not None and missing < -max(_BROKEN_OFF * promised, 1.0):
        notes.append(f"the header promises {promised:.0f} s, the file holds {duration:.0f} s: all of it was taken")
    if kind == "ogg" and containers.is_open_ended(path):
        notes.append(f"the recording was not closed after {duration:.0f} s: its end may be missing")
    return tuple(notes)


def opened(path: Path) -> "av.container.InputContainer":
    """The file, open, by none but the formats of sound that we know. Raises RecordingError."""
    import av

    av.logging.set_level(av.logging.PANIC)  # what is wrong with a file goes into its reason, not on the terminal
    options = {"format_whitelist": _CONTAINERS, "protocol_whitelist": "file"}
    header = containers.wave(path)
    if header is not None and header.too_short:  # a recorder that stopped before it wrote the size
        options["ignore_length"] = "1"
    try:
        return av.open(str(path), options=options)
    except (av.FFmpegError, ValueError) as error:
        if containers.lacks_index(path):
            raise RecordingError("the file was cut off: its index (moov), which this format may have at its end, is missing") from error
        raise RecordingError(f"not audio in a format that we know ({_cause(error)})") from error


def _joined(blocks: "Iterator[Channels]") -> "Channels | None":
    """All blocks as one, shape (channels, n), or None when there are none. Holds little more than the result at any time."""
    import numpy as np

    pieces: list[Channels] = []
    total, used = 0, 0  # samples in all, and in the last piece
    for block in blocks:
        done = 0
        while done < block.shape[1]:
            if not pieces or used == pieces[-1].shape[1]:
                pieces.append(np.empty((block.shape[0], _PIECE // (4 * block.shape[0])), np.float32))
                used = 0
            part = block[:, done : done + pieces[-1].shape[1] - used]
            pieces[-1][:, used : used + part.shape[1]] = part
            used, done = used + part.shape[1], done + part.shape[1]
        total += done
    if not total:
        return None
    whole = np.empty((pieces[0].shape[0], total), np.float32)
    filled = 0
    while pieces:
        piece = pieces.pop(0)[:, : total - filled]
        whole[:, filled : filled + piece.shape[1]] = piece
        filled += piece.shape[1]
    return whole


def _blocks(
    container: "av.container.InputContainer", rate: int, damage: _Damage, *, sample_rate: int = SAMPLE_RATE
) -> "Iterator[Channels]":
    """Decoded blocks, resampled; damaged packets are left out, and noted in `damage`."""
    import av

    if not container.streams.audio or not rate:
        return
    stream = container.streams.audio[0]
    stream.codec_context.thread_type = "NONE"  # one worker a core already
    resampler = av.AudioResampler(format="fltp", rate=sample_rate)
    total = 0
    for frame in _frames(container, stream, damage):
        frame.pts = None  # a gap in the time stamps is not a reason to stop
        for out in resampler.resample(frame):
            block = cast("Channels", out.to_ndarray())
            total += block.shape[1]
            if total > LONGEST * sample_rate:
                raise RecordingError(f"the recording is longer than {LONGEST / 3600:.0f} h")
            yield block
    if total:
        for out in resampler.resample(None):
            yield cast("Channels", out.to_ndarray())


def _frames(container: "av.container.InputContainer", stream: "av.AudioStream", damage: _Damage) -> "Iterator[av.AudioFrame]":
    import av

    layout = None
    expected: float | None = None  # when the next frame should begin
    skipped = False
    packets = container.demux(stream)
    while True:
        try:
            packet = next(packets, None)
            if packet is None:
                return
            frames = packet.decode()
        except av.error.InvalidDataError:
            skipped = True
            continue  # this packet is damaged; the next may be whole
        except av.FFmpegError:
            return  # the stream ends here, as a truncated file's does
        for frame in frames:
            layout = layout or (frame.layout.name, frame.sample_rate, frame.format.name)
            if (frame.layout.name, frame.sample_rate, frame.format.name) != layout:  # a damaged header may claim others
                skipped = True
                continue
            gap = 0.0 if frame.time is None or expected is None else frame.time - expected
            if expected is not None and (skipped or gap > _GAP):
                damage.stretches += 1
                damage.seconds += max(gap, 0.0)
            skipped = False
            expected = None if frame.time is None else frame.time + frame.samples / frame.sample_rate
            yield frame


def _cause(error: Exception) -> str:
    """The library's words without the path of the file, which may hold a customer's name."""
    return (getattr(error, "strerror", None) or type(error).__name__).lower()
