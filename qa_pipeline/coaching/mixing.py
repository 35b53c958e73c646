"""The sound of a clip: stretches silenced, speakers equally loud and mixed or kept apart, its ends faded."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from qa_pipeline.coaching import loudness
from qa_pipeline.coaching.excerpt import RATE
from qa_pipeline.types import AGENT, CUSTOMER

if TYPE_CHECKING:
    from qa_pipeline.audio import Channels

FADE = 0.03
"""Seconds in which a clip begins and ends."""

_RAMP = 0.005
"""Seconds before and after what is silenced in which the sound goes and comes, so that nothing clicks."""

_EVEN = 12.0
"""dB that one speaker is made louder or quieter at most to be as loud as the other: beyond that the line's noise would be heard."""

Stretch = tuple[float, float]
"""Start and end in seconds of the clip."""


def silenced(samples: "Channels", stretches: Sequence[Stretch]) -> "Channels":
    """The samples with digital silence in the stretches, in every channel: one leaks into the other, however little is measured of it."""
    import numpy as np

    out = samples.copy()
    length, ramp = samples.shape[1], round(_RAMP * RATE)
    for start, end in stretches:
        first, last = max(0, int(start * RATE)), min(length, int(np.ceil(end * RATE)))
        if first >= last:
            continue
        out[:, first:last] = 0
        before, after = min(ramp, first), min(ramp, length - last)
        out[:, first - before : first] *= np.linspace(1, 0, before, endpoint=False, dtype=np.float32)
        out[:, last : last + after] *= np.linspace(0, 1, after, dtype=np.float32)
    return out


def mixed(samples: "Channels", roles: Mapping[str, int], *, apart: bool) -> "Channels":
    """One channel with everybody, or with `apart` two: the agent left, the customer right.

    `roles` maps a role to its channel. Each channel is made as loud as the others first. A recording of one channel stays one; where
    nobody knows who is on which channel, the first is left.
    """
    import numpy as np

    known = [roles[role] for role in (AGENT, CUSTOMER) if 0 <= roles.get(role, -1) < samples.shape[0]]
    chosen = samples[known] if len(known) == 2 and known[0] != known[1] else samples[:2] if apart else samples
    if chosen.shape[0] == 1:
        return chosen
    even = _even(chosen)
    if apart:
        return even
    mean = even.sum(axis=0, keepdims=True)
    if loudness.measured(mean) is None and loudness.measured(even) is not None:  # one channel is the other upside down
        mean = even[:1]
    return cast("Channels", np.ascontiguousarray(mean))


def _even(samples: "Channels") -> "Channels":
    """Channels that are as loud as the loudest, as far as that does not lift noise."""
    import numpy as np

    levels = [loudness.measured(channel[None, :]) for channel in samples]
    known = [level for level in levels if level is not None]
    if len(known) < 2:
        return samples
    loudest = max(known)
    # What is far below the other is no speech but its leak: it stays where it is.
    gains = [0.0 if level is None or loudest - level > 2 * _EVEN else min(loudest - level, _EVEN) for level in levels]
    return cast("Channels", (samples * (10 ** (np.array(gains) / 20))[:, None]).astype(np.float32))


def faded(samples: "Channels") -> "Channels":
    """The samples with a fade at both ends."""
    import numpy as np

    out = samples.copy()
    length = min(round(FADE * RATE), samples.shape[1] // 2)
    ramp = (0.5 - 0.5 * np.cos(np.pi * np.arange(length) / max(length, 1))).astype(np.float32)
    out[:, :length] *= ramp
    out[:, samples.shape[1] - length :] *= ramp[::-1]
    return out
