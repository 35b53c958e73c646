"""How this process gets memory from the system: for engines that ask for the same large buffers again and again."""

import ctypes
from functools import cache

_TRIM_THRESHOLD, _MMAP_MAX, _ARENA_MAX = -1, -4, -8
"""Options of glibc's `mallopt` (malloc.h)."""

KEPT = 1 << 30
"""Bytes of freed memory that stay with the process."""


@cache
def keep_freed() -> bool:
    """Lets malloc keep what is freed, for the whole process; False where this is not glibc, and nothing is changed.

    By default it gives every large buffer back at once and asks for it again, zeroed page by page: of Whisper's processor time on a CPU
    that is a quarter (12.7 and 13.4 s against 9.6 and 9.5 s for one stereo call, in turns). The peak grows by some 6 %.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError):  # another C library
        return False
    wanted = ((_ARENA_MAX, 1), (_MMAP_MAX, 0), (_TRIM_THRESHOLD, KEPT))
    return all(mallopt(option, value) == 1 for option, value in wanted)
