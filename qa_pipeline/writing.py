"""Which files are still being written: by their names, their growth, and who holds them open."""

import os
import time
from pathlib import Path

_PARTIAL = (".part", ".partial", ".tmp", ".temp", ".filepart", ".crdownload", ".download", ".lock")
_BACKUP = "~"  # an editor leaves these for good: they are never taken, but stand for no file that is to come


def mark(path: Path) -> tuple[int, int]:
    """Size in bytes and time of the last change in ns. Raises OSError."""
    stat = path.stat()
    return (stat.st_size, stat.st_mtime_ns)


def finished(path: Path) -> Path:
    """The name that a file will have once it is complete: `call.wav` for `call.wav.part`."""
    ending = next((ending for ending in _PARTIAL if path.name.lower().endswith(ending)), "")
    return path.with_name(path.name[: -len(ending)]) if ending else path


def unfinished(files: list[Path], settle_seconds: float) -> set[Path]:
    """The files that are not complete.

    Those that changed less than `settle_seconds` ago are looked at twice, half a second apart: they may grow, vanish, or be held open for
    writing.
    """
    partial = {path for path in files if path.name.lower().endswith((*_PARTIAL, _BACKUP))}
    settled = (time.time() - settle_seconds) * 1e9
    before = {path: _mark(path) for path in files if path not in partial}
    recent = [path for path, found in before.items() if found is None or found[1] > settled]
    if not recent:
        return partial
    time.sleep(0.5)
    changed = {path for path in recent if before[path] is None or _mark(path) != before[path]}
    return partial | changed | _open_for_writing(recent)


def _mark(path: Path) -> tuple[int, int] | None:
    try:
        return mark(path)
    except OSError:  # taken away since it was listed: whoever did so is not done with it
        return None


def _open_for_writing(files: list[Path]) -> set[Path]:
    """Which of the files some process of ours holds open for writing, where the system tells (Linux)."""
    wanted = {os.path.realpath(path): path for path in files}
    found = set()
    for process in _listed(Path("/proc")):
        if not process.name.isdigit():
            continue
        for handle in _listed(process / "fd"):
            try:
                path = wanted.get(str(handle.readlink()))
                if path is not None and _writes(process, handle.name):
                    found.add(path)
            except OSError:  # closed meanwhile
                continue
    return found


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:  # the process has ended, or is another user's; or this is not Linux
        return []


def _writes(process: Path, handle: str) -> bool:
    info = (process / "fdinfo" / handle).read_text(encoding="ascii")
    flags = next((line.split()[1] for line in info.splitlines() if line.startswith("flags:")), "0")
    return int(flags, 8) & (os.O_WRONLY | os.O_RDWR) != 0
