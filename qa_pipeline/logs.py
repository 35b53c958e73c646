"""What a run does while it does it, a line an event: as JSON for a machine, or plain for a person. Nothing of a call is in it.

A call is the first digits of its file's SHA-256, a reason one of `reasons.KINDS`. Every field has a form that it must have, and there is
none for free text: a file's name, a word or a number that somebody said cannot get in.
"""

import json
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, TextIO

from qa_pipeline import observing, reasons

FILE = "logs/run.jsonl"
"""In the workspace: the events of the latest runs, always as JSON."""

LARGEST = 10 * 1024**2
"""Bytes of the file from which on the next run begins a new one."""

KEPT = 5
"""Files of earlier runs that are kept: run.1.jsonl is the newest of them."""

Form = Literal["plain", "json"]
Later = Literal["facts of earlier calls", "what searches go by"]
"""What a run makes besides its calls."""

_DIGITS = 8
_HASH = re.compile(r"[0-9a-f]{8,64}")
_RUN = re.compile(r"[A-Za-z0-9:.-]{1,60}")
_WORKER = re.compile(r"[A-Za-z0-9._-]{1,100} \d{1,10}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """Where the events of one run go: to `file`, if any, as JSON, and to `stream`, if any, in the form of `form`.

    Several processes may write to one file: each line is written whole, at its end. A log that cannot be written ends no run.
    """

    run: str
    form: Form = "plain"
    stream: TextIO | None = None
    file: Path | None = None
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))

    def run_begins(self, *, recordings: int, conversations: int, already: int, expected_seconds: float | None = None) -> None:
        """What there is to do, and how long it may take."""
        self._rotate()
        expected: dict[str, Any] = {} if expected_seconds is None else {"expected_seconds": _seconds(expected_seconds)}
        self._tell("run begins", recordings=recordings, conversations=conversations, already=already, **expected)

    def call_begins(self, sha256: str, worker: str, *, tries: int = 1) -> None:
        self._tell("call begins", call=_call(sha256), worker=_worker(worker), tries=tries)

    def call_ends(
        self,
        sha256: str,
        worker: str,
        status: str,
        *,
        seconds: float,
        audio_seconds: float = 0.0,
        stages: Mapping[str, float] | None = None,
        reason: str = "",
    ) -> None:
        """`seconds` is its wall time, `stages` what each stage took of it. Of why it was refused or failed only the kind is written."""
        why = {"why": reasons.kind(reason)} if status in ("refused", "failed") else {}
        told = {stage: _seconds(spent) for stage, spent in (stages or {}).items() if stage in observing.STAGES}
        self._tell(
            "call ends",
            level="info" if status in ("done", "already", "heard") else "warning",
            call=_call(sha256),
            worker=_worker(worker),
            status=status if status in observing.STATUSES else observing.OTHER,
            seconds=_seconds(seconds),
            audio_seconds=_seconds(audio_seconds),
            stages=told,
            **why,
        )

    def worker_died(self, worker: str, reason: str, *, calls: int = 1) -> None:
        """A process that ended before its calls did: `calls` were at work in it."""
        self._tell("worker died", level="error", worker=_worker(worker), why=reasons.kind(reason), calls=calls)

    def retry(self, sha256: str, reason: str, *, tries: int) -> None:
        """A call will be tried once more; `tries` it has had."""
        self._tell("retry", level="warning", call=_call(sha256), why=reasons.kind(reason), tries=tries)

    def catching_up(self, what: Later, *, calls: int) -> None:
        """Of so many calls, as of an earlier version, something is made first that others have already."""
        self._tell("catching up", what=what, calls=calls)

    def left_behind(self, what: Later, reason: str, *, calls: int = 0) -> None:
        """What could not be made, and is tried again by the next run; of how many calls, where it failed for some alone."""
        self._tell("left behind", level="warning", what=what, why=reasons.kind(reason), **({"calls": calls} if calls else {}))

    def run_stopped(self, reason: str) -> None:
        """The machine, not a call, is at fault: what is left is for the next run."""
        self._tell("run stopped", level="error", why=reasons.kind(reason))

    def run_ends(self, *, seconds: float, done: int, already: int, refused: int, failed: int, audio_seconds: float) -> None:
        level = "warning" if refused or failed else "info"
        counts = {"done": done, "already": already, "refused": refused, "failed": failed}
        self._tell("run ends", level=level, **counts, seconds=_seconds(seconds), audio_seconds=_seconds(audio_seconds))

    # -- writing ------------------------------------------------------------------------------------------------------

    def _tell(self, event: str, level: str = "info", **fields: Any) -> None:
        at = self.clock().isoformat(timespec="milliseconds")
        line = json.dumps({"at": at, "level": level, "run": _run(self.run), "event": event, **fields})
        with suppress(OSError):  # nobody reads any more
            if self.stream is not None:
                self.stream.write((line if self.form == "json" else _plain(at, level, event, fields)) + "\n")
                self.stream.flush()
        with suppress(OSError):  # a full disk stops the run where it matters, and says so
            if self.file is not None:
                self.file.parent.mkdir(parents=True, exist_ok=True)
                with self.file.open("a", encoding="utf-8") as file:
                    file.write(line + "\n")

    def _rotate(self) -> None:
        """Puts a file that has grown large aside, and the oldest away. Whoever has it open writes its line to the end of it."""
        if self.file is None:
            return
        with suppress(OSError):  # not there yet, or another run was quicker
            if self.file.stat().st_size < LARGEST:
                return
            names = [self.file, *(self.file.with_name(f"{self.file.stem}.{number}.jsonl") for number in range(1, KEPT + 1))]
            for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
                if newer.exists():
                    newer.replace(older)


def of(workspace: Path, form: str, run_id: str, stream: TextIO | None = None) -> Log:
    """The log of a run: always in its file, and on a stream where `form` is not empty."""
    return Log(run=run_id, form="json" if form == "json" else "plain", stream=stream if form else None, file=workspace / FILE)


def _plain(at: str, level: str, event: str, fields: Mapping[str, Any]) -> str:
    told = [f"{name} {_said(value)}" for name, value in fields.items() if value not in ("", {})]
    mark = "" if level == "info" else f" {level.upper()}"
    return f"{at[:19].replace('T', ' ')}{mark} {event}: {', '.join(told)}"


def _said(value: Any) -> str:
    if isinstance(value, Mapping):
        return "(" + ", ".join(f"{stage} {spent}" for stage, spent in value.items()) + ")"
    return str(value)


def _call(sha256: str) -> str:
    """What the call is called here; nothing where its file was not read."""
    return sha256[:_DIGITS] if _HASH.fullmatch(sha256) else ""


def _worker(holder: str) -> str:
    """A machine's name and a process number; nothing where it is anything else."""
    return holder if _WORKER.fullmatch(holder) else ""


def _run(run_id: str) -> str:
    return run_id if _RUN.fullmatch(run_id) else ""


def _seconds(seconds: float) -> float:
    return round(seconds, 3)
