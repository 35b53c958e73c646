"""Prefect's server, seen from outside: does it answer, and is one left over from a run that was killed? Prefect itself is not loaded."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TextIO

from qa_pipeline.errors import BackendError, SettingsError


def require(url: str) -> None:
    """Raises BackendError when nothing answers at the address of a Prefect API. Any answer will do, a refusal too."""
    import urllib.error
    import urllib.request

    try:
        with urllib.request.urlopen(f"{url.rstrip('/')}/health", timeout=10):  # noqa: S310 the user's own setting
            return
    except urllib.error.HTTPError:
        return
    except (OSError, ValueError) as error:
        cause = getattr(error, "reason", error)
        raise BackendError(f"Prefect's server at {url} does not answer ({cause}): start it, or unset PREFECT_API_URL") from error


@contextmanager
def home(workspace: Path) -> Iterator[Path]:
    """A folder of the workspace for the temporary server of one run: another run at the same time has the next one.

    Raises SettingsError when the workspace cannot be written.
    """
    try:
        lock, place = _free_home(workspace / "prefect")
    except OSError as error:
        raise SettingsError(f"the workspace {workspace} cannot be written ({error.strerror})") from error
    with lock:
        yield place


def _free_home(homes: Path) -> tuple[TextIO, Path]:
    """The first home that no run has, swept, with the lock that keeps others out until it is closed."""
    import fcntl

    for number in count(1):
        place = (homes / str(number)).resolve()
        place.mkdir(parents=True, exist_ok=True)
        lock = (place / "lock").open("w")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.close()
            continue
        end_stale(place)
        (place / "prefect.db").unlink(missing_ok=True)  # what it notes of past runs nobody can see; our store has it
        return lock, place
    raise AssertionError("there is always a next number")


def end_stale(home: Path) -> int:
    """Ends servers that a killed run left behind, known by their PREFECT_HOME; to be called while no other run has it. Says how many."""
    ended = 0
    for process in Path("/proc").iterdir() if Path("/proc/self").is_dir() else ():
        if process.name.isdigit() and int(process.name) != os.getpid() and _serves(process, home):
            os.kill(int(process.name), signal.SIGTERM)
            ended += 1
    return ended


def _serves(process: Path, home: Path) -> bool:
    try:
        command, environ = (process / "cmdline").read_bytes(), (process / "environ").read_bytes()
    except OSError:  # it has ended, or is another user's
        return False
    return b"prefect.server" in command and b"PREFECT_HOME=" + os.fsencode(home) in environ.split(b"\0")
