"""What is said of an error in one line: to the person who reads the report, and to us in the log. Neither holds anything of a call."""

import hashlib
import traceback
from contextlib import suppress
from pathlib import Path

from qa_pipeline.errors import BackendError, ModelMissing, QAError, StoreError
from qa_pipeline.store import TransientStoreError, now

LOG = "logs/failures.log"
"""In the workspace: where the mistakes of this program are written, with their places in the code."""

TRIES = 3
"""Times that a call is taken when what failed may work the next time."""

DELAYS = (2.0, 10.0)
"""Seconds until it is taken again."""


def may_pass(error: BaseException) -> bool:
    """Whether trying again may help: a bad file stays bad, missing weights stay missing, a full disk stays full."""
    if isinstance(error, StoreError):
        return isinstance(error, TransientStoreError)
    return isinstance(error, BackendError) and not isinstance(error, ModelMissing)


def concerns_all(error: BaseException) -> bool:
    """Whether the machine, and not the call, is at fault: what comes after would fail as well."""
    return isinstance(error, StoreError | ModelMissing)


def reason(workspace: Path, name: str, error: BaseException) -> str:
    """One line for the summary. A mistake of this program goes to the log with its places in the code."""
    if isinstance(error, QAError):
        return " ".join(str(error).split())
    if isinstance(error, OSError):
        return f"{error.strerror or type(error).__name__}; it will be tried again"
    mark = hashlib.sha256(name.encode("utf-8", "backslashreplace")).hexdigest()[:8]
    with suppress(OSError):  # a full disk must not hide what is being said here
        _log(workspace, mark, error)
    return f"{type(error).__name__}, a mistake of this program: {LOG} has it under {mark}; it will be tried again"


def _log(workspace: Path, mark: str, error: BaseException) -> None:
    """Where it happened, without what the error says: that may quote the call."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    log = workspace / LOG
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8") as file:
        file.write(f"{now()} {mark} {type(error).__name__}\n{frames}\n")
