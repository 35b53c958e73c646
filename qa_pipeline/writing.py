"""Which files are still being written: by their names, their growth, and who holds them open."""

import os
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

Mark = tuple[int, int]
"""Size in bytes and time of the last change in ns."""

_PARTIAL = (".part", ".partial", ".tmp", ".temp", ".filepart", ".crdownload", ".download", ".lock")
_BACKUP = "~"  # an editor leaves these for good: they are never taken, but stand for no file that is to come


def mark(path: Path) -> Mark:
    """Size in bytes and time of the last change in ns. Raises OSError."""
    stat = path.stat()
    return (stat.st_size, stat.st_mtime_ns)


def finished(name: str) -> str:
    """The name that a file will have once it is complete: `call.wav` for `call.wav.part`."""
    ending = next((ending for ending in _PARTIAL if name.lower().endswith(ending)), "")
    return name[: -len(ending)] if ending else name


def partial(names: Iterable[str]) -> set[str]:
    """The files whose names say that they are not complete."""
    return {name for name in names if name.lower().endswith((*_PARTIAL, _BACKUP))}


def recent(files: Mapping[str, Mark], settle_seconds: float) -> list[str]:
    """The files that changed less than `settle_seconds` ago."""
    settled = (time.time() - settle_seconds) * 1e9
    return [name for name, (_, changed) in files.items() if changed > settled]


def unfinished(folder: Path, files: Mapping[str, Mark], settle_seconds: float) -> set[str]:
    """The files below the folder, by name and as they were listed, that are not complete.

    Those that changed less than `settle_seconds` ago are looked at again, half a second later: they may grow, vanish, or be held open for
    writing.
    """
    known = partial(files)
    young = [name for name in recent(files, settle_seconds) if name not in known]
    if not young:
        return known
    time.sleep(0.5)
    changed = {name for name in young if _mark(folder / name) != files[name]}
    return known | changed | _open_for_writing(folder, young)


def _mark(path: Path) -> Mark | None:
    try:
        return mark(path)
    except OSError:  # taken away since it was listed: whoever did so is not done with it
        return None


def _open_for_writing(folder: Path, names: list[str]) -> set[str]:
    """Which of the files some process of ours holds open for writing, where the system tells (Linux)."""
    real = os.path.realpath(folder)  # links to folders are not followed below it, so that only files can be links
    wanted = {os.path.realpath(path) if os.path.islink(path := f"{real}/{name}") else path: name for name in names}  # noqa: PTH114
    found = set()
    for process in _listed(Path("/proc")):
        if not process.name.isdigit():
            continue
        for handle in _listed(process / "fd"):
            try:
                name = wanted.get(str(handle.readlink()))
                if name is not None and _writes(process, handle.name):
                    found.add(name)
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
