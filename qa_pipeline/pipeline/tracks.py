"""What of a recording is heard by itself: its channels where they are different speakers, else all of it at once."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa_pipeline.audio import SILENT_BELOW, loudest_rms
from qa_pipeline.errors import ConversationError

if TYPE_CHECKING:
    from qa_pipeline.audio import Channels
    from qa_pipeline.protocols import Samples

SAME = 0.95
"""Correlation of two channels above which both carry the same sound (dual mono)."""


@dataclass(frozen=True, slots=True)
class Tracks:
    """Samples at 16 kHz by channel number, and what a person should know of them.

    `apart` says that each is one speaker's own channel; else there is one track, with everybody in it.
    """

    samples: "dict[int, Samples]"
    apart: bool
    notes: tuple[str, ...] = ()


def require_channels(channels: Mapping[str, int], samples: "Channels") -> None:
    for role, channel in channels.items():
        if not 0 <= channel < len(samples):
            raise ConversationError(f"metadata puts the {role} on channel {channel}; the recording has {len(samples)}, numbered from 0")


def separate(samples: "Channels", channels: Mapping[str, int]) -> Tracks:
    """The tracks to hear, of samples of shape (channels, n); `channels` is the metadata's map from roles to channels.

    Channels without sound are left out. Where only one has sound it is one speaker's if the metadata says whose channels there are; else
    both may speak in it.
    """
    if len(samples) == 1:
        return Tracks({0: samples[0]}, apart=False)
    wanted = sorted(set(channels.values())) if len(channels) > 1 else range(len(samples))
    sounding = [channel for channel in wanted if loudest_rms(samples[channel]) >= SILENT_BELOW]
    different = _different(samples, sounding)
    notes = () if len(different) == len(sounding) else ("channels carry the same sound: one of each is taken",)
    if len(sounding) > 1 and len(different) == 1:
        # Not the mean: where one is the other upside down, nothing would be left.
        return Tracks({0: samples[different[0]]}, apart=False, notes=("both channels carry the same sound: taken as mono",))
    if len(different) == 1:
        notes = (f"only channel {sounding[0]} of {len(samples)} carries sound",)
        return Tracks({sounding[0]: samples[sounding[0]]}, apart=len(channels) > 1, notes=notes)
    return Tracks({channel: samples[channel] for channel in different}, apart=True, notes=notes)


def _different(samples: "Channels", among: Sequence[int]) -> list[int]:
    """The channels without those that carry the sound of one before them."""
    found: list[int] = []
    for channel in among:
        if all(_correlation(samples[channel], samples[other]) <= SAME for other in found):
            found.append(channel)
    return found


def _correlation(one: "Samples", other: "Samples") -> float:
    """Pearson's r of two channels, 0..1 without its sign; 0 where one is constant.

    Every fourth sample is enough, and in float64, because a call has millions.
    """
    import numpy as np

    a, b = (channel[::4].astype(np.float64) for channel in (one, other))
    a, b = a - a.mean(), b - b.mean()
    norm = float(np.sqrt(np.dot(a, a) * np.dot(b, b)))
    return abs(float(np.dot(a, b))) / norm if norm else 0.0
