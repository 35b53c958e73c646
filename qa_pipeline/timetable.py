"""The promise of a schedule, and what was last seen of it: `schedule.json` in the workspace, which tells `status` without Prefect.

The process that serves the schedule writes the file and holds `schedule.lock` for as long as it lives: whether nights will come is known
from the lock, however that process ended.
"""

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from qa_pipeline import wire
from qa_pipeline.errors import BusyError, InputError, SettingsError

FILE = "schedule.json"
LOCK = "schedule.lock"
FORMAT = "qa-schedule/1"

PATIENCE = 2.0
"""Seconds for which a lock is asked for again: who only looks whether a schedule is served holds it for a moment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """When nights are to begin, and what was last seen. Times are ISO 8601 in UTC.

    `retention_cron` says, in the same zone, when what was kept for long enough is deleted.
    `since` is when this cron and time zone were first promised: what lay before was not missed. `inbox` and `config` are empty where the
    settings decide. `seen_at` is when Prefect answered last; of then are `coming`, the next nights, earliest first, and `paused`.
    `tried_at` is when a missed night was last made up. `failed_at` and `failure` tell of the newest night if it ended without a
    run, and are empty otherwise; `trouble` says what is wrong with serving.
    """

    cron: str
    timezone: str
    name: str
    workspace: str
    since: str
    retention_cron: str = "0 12 * * *"
    inbox: str = ""
    url: str = ""
    seen_at: str = ""
    coming: tuple[str, ...] = ()
    paused: bool = False
    tried_at: str = ""
    failed_at: str = ""
    failure: str = ""
    trouble: str = ""


def read(workspace: Path) -> Timetable | None:
    """The timetable of a workspace; None when no schedule was ever served there. Raises InputError when the file is damaged."""
    path = workspace / FILE
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read ({error}): move it away and start `qa-pipeline schedule` again") from error
    value = wire.loads(text, str(path))
    if not isinstance(value, Mapping) or value.get("format") != FORMAT:
        raise InputError(f"{path} is not {FORMAT}: move it away and start `qa-pipeline schedule` again")
    return _timetable(value, path)


def _timetable(value: Mapping[str, Any], path: Path) -> Timetable:
    import msgspec

    known = {one.name for one in fields(Timetable)}
    try:
        return msgspec.convert({key: item for key, item in value.items() if key in known}, Timetable)
    except msgspec.ValidationError as error:
        raise InputError(f"{path} is not whole ({error}): move it away and start `qa-pipeline schedule` again") from error


def write(workspace: Path, table: Timetable) -> None:
    """Puts the timetable in place of the one that was there, whole or not at all. Raises OSError."""
    path = workspace / FILE
    beside = path.with_suffix(".json.part")
    with beside.open("w", encoding="utf-8") as file:
        file.write(wire.dumps({"format": FORMAT, **asdict(table)}))
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


@contextmanager
def serving(workspace: Path) -> Iterator[None]:
    """Makes the workspace, and lets nobody else serve a schedule there. Raises BusyError, or SettingsError when it cannot be written."""
    try:
        workspace.mkdir(parents=True, exist_ok=True)
        lock = (workspace / LOCK).open("a")
    except OSError as error:
        raise SettingsError(f"the workspace {workspace} cannot be written ({error.strerror})") from error
    with lock:
        until = time.monotonic() + PATIENCE
        while not _locked(lock.fileno()):
            if time.monotonic() > until:
                raise BusyError(f"a schedule is served in {workspace} already: stop that `qa-pipeline schedule` first")
            time.sleep(0.1)
        yield


def is_served(workspace: Path) -> bool:
    """Whether a living process serves the schedule of this workspace."""
    try:
        lock = (workspace / LOCK).open()
    except FileNotFoundError:
        return False
    with lock:
        return not _locked(lock.fileno())


def _locked(lock: int) -> bool:
    """Whether nobody else has the lock; it is ours then, until the file is closed."""
    import fcntl

    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
