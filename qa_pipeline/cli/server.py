"""Prefect's server, seen from outside: does it answer, and is one left over from a run that was killed? Prefect itself is not loaded."""

import os
import signal
from pathlib import Path

from qa_pipeline.errors import BackendError


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
