"""The outline of a recording, small enough to stand in a page: how loud each lane is at each of at most 2,000 places."""

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa_pipeline.types import AGENT, CUSTOMER, Turn

if TYPE_CHECKING:
    from qa_pipeline.audio import Channels

POINTS = 2_000
"""Places of a lane at most: more than a wide screen has bars."""

_A_SECOND = 20
"""Places that a second has at most: a short call needs no more than what the eye can tell apart."""

_QUIETEST = 0.1
"""The amplitude that fills a lane at the least: of a lane that holds nothing but noise, the noise must not look like talk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peaks:
    """The loudest amplitude at each place, as a byte: its square root times 255. `lanes` are one for each channel, alike in length."""

    lanes: tuple[bytes, ...]

    def written(self) -> str:
        """As text: the number of lanes and their bytes in base64. `read` takes it back."""
        return f"{len(self.lanes)}:{base64.b64encode(b''.join(self.lanes)).decode('ascii')}"


def measure(samples: "Channels", sample_rate: int) -> Peaks:
    """Peaks of samples of shape (channels, n)."""
    import numpy as np

    channels, length = samples.shape
    count = max(min(POINTS, length * _A_SECOND // sample_rate), 1)
    edges = np.linspace(0, length, count, endpoint=False).astype(np.int64)
    lanes = []
    for channel in samples:
        loudest = np.maximum(np.maximum.reduceat(channel, edges), -np.minimum.reduceat(channel, edges)) if length else np.zeros(1)
        lanes.append(np.round(np.sqrt(np.clip(loudest, 0.0, 1.0)) * 255).astype(np.uint8).tobytes())
    return Peaks(lanes=tuple(lanes[:channels]))


def read(text: str | None) -> Peaks | None:
    """What `written` wrote; None of anything else."""
    count, _, content = (text or "").partition(":")
    if count not in ("1", "2"):
        return None
    try:
        content_bytes = base64.b64decode(content, validate=True)
    except binascii.Error:
        return None
    size, rest = divmod(len(content_bytes), int(count))
    if rest or not size:
        return None
    return Peaks(lanes=tuple(content_bytes[size * lane : size * (lane + 1)] for lane in range(int(count))))


def drawn(peaks: Peaks) -> Peaks:
    """The same, each lane as high as it can be drawn: the one of a quiet telephone is read as well as that of a headset."""
    return Peaks(lanes=tuple(_raised(lane) for lane in peaks.lanes))


def _raised(lane: bytes) -> bytes:
    top = max(max(lane, default=0) / 255, _QUIETEST**0.5)
    return bytes(min(round(value / top), 255) for value in lane)


def for_sides(peaks: Peaks, turns: Sequence[Turn], duration: float, channels: Mapping[str, int]) -> Peaks:
    """Two lanes with the agent's first: as `channels` says, else as who speaks when tells. One lane stays as it is."""
    if len(peaks.lanes) != 2:
        return peaks
    first = channels.get(AGENT)
    swapped = first == 1 if first in (0, 1) else _is_swapped(peaks, turns, duration)
    return Peaks(lanes=(peaks.lanes[1], peaks.lanes[0])) if swapped else peaks


def _is_swapped(peaks: Peaks, turns: Sequence[Turn], duration: float) -> bool:
    """Whether the second lane is the louder one while the agent speaks, and the first while the customer does."""
    size = len(peaks.lanes[0])
    leaning = 0
    for turn in turns:
        if turn.start is None or turn.end is None or turn.speaker not in (AGENT, CUSTOMER) or duration <= 0:
            continue
        begin, end = (min(int(time / duration * size), size) for time in (turn.start, turn.end))
        louder = sum(peaks.lanes[1][begin:end]) - sum(peaks.lanes[0][begin:end])
        leaning += louder if turn.speaker == AGENT else -louder
    return leaning > 0
