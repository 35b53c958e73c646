"""Recordings beside a report's pages: copied where they can be, several at a time."""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from qa_pipeline import audio
from qa_pipeline.errors import RecordingError
from qa_pipeline.reports import listening
from qa_pipeline.reports.peaks import Peaks
from qa_pipeline.room import Room
from qa_pipeline.types import ScoredCall

MEMORY = 6 * 3600.0
"""Seconds of sound, all channels added up, that are copied at the same time: a gigabyte and a half."""

Having = Callable[[Path], AbstractContextManager[Path]]
"""Has the recording of a path on this machine while a block lasts. Raises RecordingError where that cannot be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """The recording of a call in the report: the name of its copy and its outline, or why there is none although the call has one."""

    name: str | None = None
    outline: Peaks | None = None
    trouble: str | None = None


Copying = Callable[[Sequence[ScoredCall], Sequence[Path]], list[Copied]]
"""Copies the recordings of calls to paths, and says what became of each."""


@contextmanager
def copying(having: Having) -> Iterator[Copying]:
    """Encoding is done outside of Python, so that threads take all cores; in memory is what has room."""
    room = Room(MEMORY)

    def copied(call: ScoredCall, target: Path) -> Copied:
        with room.of(audio.sound(call.audio) if call.audio is not None else 0.0):
            return _copied(call, target, having)

    with ThreadPoolExecutor(len(os.sched_getaffinity(0)), thread_name_prefix="copy") as threads:
        yield lambda calls, targets: list(threads.map(copied, calls, targets))


def _copied(call: ScoredCall, target: Path, having: Having) -> Copied:
    if call.audio is None:
        return Copied()
    try:
        with having(call.audio) as path:
            copy = listening.write(path, target)
            return Copied(name=copy.name, outline=listening.outline(copy))
    except RecordingError as error:
        return Copied(trouble=str(error))
