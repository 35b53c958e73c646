"""Processes that are kept alive: started again when they end, and not left behind."""

import os
import signal
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

MARK = "QA_PIPELINE_PART_OF"
"""The variable that tells whose child a process is. What it starts in turn has it too, and is found after its parent was killed."""

PATIENCE = 30.0
"""Seconds for a child to end by itself when it is asked to."""

LONGEST_WAIT = 60.0
"""Seconds between two starts of a child that ends again and again."""


class Child:
    """A process that should live. `mark` must be its alone, among all that run on the machine.

    It leads a process group of its own: Ctrl-C in the terminal is for its parent, which then ends it in good order.
    """

    def __init__(self, command: Sequence[str], environ: Mapping[str, str], mark: str, log: Path) -> None:
        self._command = command
        self._environ = {**environ, MARK: mark}
        self._mark = mark
        self._log = log
        self._process: subprocess.Popen[bytes] | None = None
        self._begun = 0.0
        self._wait = 0.0

    @property
    def lives(self) -> bool:
        return self._process is not None and self._process.poll() is None

    @property
    def may_start(self) -> bool:
        """Whether it has ended, or never began, and has waited long enough."""
        return not self.lives and time.monotonic() >= self._begun + self._wait

    def start(self) -> bool:
        """Starts it, without what an earlier one left behind. Says whether it was started before: it has ended unasked then."""
        again = self._process is not None
        if time.monotonic() > self._begun + 2 * LONGEST_WAIT:  # it lived for long: what ended it is no habit
            self._wait = 0.0
        self._wait = min(LONGEST_WAIT, 2 * self._wait or 1.0)
        end_marked(self._mark)
        self._begun = time.monotonic()
        if self._log.exists():  # begun anew: only why it ended last is of interest
            self._log.replace(self._log.with_suffix(f".before{self._log.suffix}"))
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                self._command, env=self._environ, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
            )
        return again

    def end(self) -> None:
        """Asks it to end, and ends it, and what it started, when it does not."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        end_marked(self._mark)


def end_marked(mark: str) -> int:
    """Ends at once all processes of this user that have the mark; says how many. What they do must be safe to end at any moment."""
    ended = 0
    wanted = os.fsencode(f"{MARK}={mark}")
    for process in Path("/proc").iterdir() if Path("/proc/self").is_dir() else ():
        if process.name.isdigit() and int(process.name) != os.getpid() and wanted in _environ(process):
            try:
                os.kill(int(process.name), signal.SIGKILL)
                ended += 1
            except ProcessLookupError:  # it has ended meanwhile
                continue
    return ended


def _environ(process: Path) -> list[bytes]:
    try:
        return (process / "environ").read_bytes().split(b"\0")
    except OSError:  # it has ended, or is another user's
        return []
