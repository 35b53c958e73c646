"""What a run tells of itself: where its time went, who did the work, what was tried again. Nothing here names a file or a person.

A call is called by the first eight digits of its file's SHA-256, which say nothing of whose it is; empty where the file could not be read.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SlowCall:
    """A call that took long: wall seconds, its length (0 for a conversation that came as text), and the stage that took most of it."""

    call: str
    seconds: float
    audio_seconds: float
    stage: str
    stage_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TriedAgain:
    """A call that did not end at its first try. `strikes` are the processes that it took with it; `status` is what became of it."""

    call: str
    tries: int
    strikes: int
    status: str

    @property
    def is_set_aside(self) -> bool:
        """Whether it is in quarantine because processes died of it."""
        return self.strikes > 0 and self.status == "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """Who did calls: `holder` is its machine and process. `seconds` are the wall seconds of its calls, of calls side by side each."""

    holder: str
    calls: int
    seconds: float

    @property
    def machine(self) -> str:
        """The machine's name, without the process."""
        return self.holder.rpartition(" ")[0] or self.holder


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """Where the run was begun: processors that it may use, and the bytes that its largest process held at most; 0 where nobody knows."""

    name: str
    cores: int
    memory_peak: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Volume:
    """Bytes that something takes on the disk, before the run and after it."""

    name: str
    before: int
    after: int

    @property
    def growth(self) -> int:
        return self.after - self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierRun:
    """The run before, as far as runs can be compared. The fields are those of `RunSummary`, `took` its wall seconds."""

    run_id: str
    started_at: str
    took: float | None
    seen: int
    done: int
    refused: int
    failed: int
    audio_seconds: float
    recording_seconds: Mapping[str, float]
