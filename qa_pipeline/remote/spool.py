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

from qa_pipeline.errors import StoreError

_ROOM = 100 * 1024**2
"""Bytes that stay free on the disk of the workspace: the store needs some."""


class Own:
    """The folder of this process. Safe to use from several threads."""

    def __init__(self, spool: Path) -> None:
        spool.mkdir(parents=True, exist_ok=True)
        self.folder = _locked(spool).with_suffix("")
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
    for path in sorted(spool.glob("*.lock")):
        try:
            lock = os.open(path, os.O_RDWR)
        except FileNotFoundError:  # another clears it too
            continue
        try:
            if _is_got(lock):
                shutil.rmtree(path.with_suffix(""), ignore_errors=True)
                path.unlink(missing_ok=True)
        finally:
            os.close(lock)


def _locked(spool: Path) -> Path:
    """A new lock, held until this process ends. Somebody who clears the spool may take it for an old one first: then there is another."""
    while True:
        path = spool / f"{os.getpid()}-{uuid.uuid4().hex[:8]}.lock"
        lock = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        if _is_got(lock) and path.exists():
            return path
        os.close(lock)


def _is_got(lock: int) -> bool:
    """Whether nobody else held the lock; now this process does, until it closes it or ends."""
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
