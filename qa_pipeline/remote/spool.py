"""The folder of the workspace for copies of remote files, while their calls are at work.

Each process has a folder of its own in it, beside a lock that it holds for as long as it lives: what a killed one left behind is told by a
lock that nobody holds.
"""

import fcntl
import os
import shutil
import threading
import uuid
from functools import lru_cache
from pathlib import Path
from typing import IO

from qa_pipeline.errors import StoreError

_ROOM = 100 * 1024**2
"""Bytes that stay free on the disk of the workspace: the store needs some."""


class Own:
    """The folder of this process. Safe to use from several threads."""

    def __init__(self, spool: Path) -> None:
        spool.mkdir(parents=True, exist_ok=True)
        self._lock, lock = _held(spool)
        self.folder = lock.with_suffix("")
        self.folder.mkdir()
        self.tables = threading.Lock()

    def new(self) -> Path:
        """A folder for one call."""
        folder = self.folder / uuid.uuid4().hex[:12]
        folder.mkdir()
        return folder

    def require_room(self, size: int) -> None:
        """Raises StoreError unless a file of this size, in bytes, leaves some room on the disk."""
        if shutil.disk_usage(self.folder).free < size + _ROOM:
            raise StoreError(f"the disk of the workspace is full: make room, at least {(size + _ROOM) // 1024**2 + 1} MB")


def own(spool: Path) -> Own:
    """The folder of this process in the spool, made when it is first asked for."""
    return _own(spool, os.getpid())


@lru_cache(maxsize=8)
def _own(spool: Path, _process: int) -> Own:
    return Own(spool)


def clear(spool: Path) -> None:
    """Removes what processes that are no more have left in the spool."""
    for lock in sorted(spool.glob("*.lock")):
        with lock.open("w") as handle:
            if not _is_taken(handle):
                shutil.rmtree(lock.with_suffix(""), ignore_errors=True)
                lock.unlink(missing_ok=True)


def _held(spool: Path) -> tuple[IO[str], Path]:
    """A new lock, held. Somebody who clears the spool may take it for an old one before it is: then there is another."""
    while True:
        path = spool / f"{os.getpid()}-{uuid.uuid4().hex[:8]}.lock"
        handle = path.open("w")
        if not _is_taken(handle) and path.exists():
            return handle, path
        handle.close()


def _is_taken(handle: IO[str]) -> bool:
    """Whether another process holds the lock; else this one does, until the file is closed."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    return False
