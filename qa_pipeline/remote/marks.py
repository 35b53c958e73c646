"""What drivers of fsspec say of a file, as its size and time of change. Each calls the time by another name, and some have none."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from qa_pipeline.writing import Mark

_TIMES = ("mtime", "LastModified", "last_modified", "updated", "modified", "modify", "created")
_TAGS = ("ETag", "etag", "content_md5", "md5", "md5Hash", "checksum")

_SECOND = 1_000_000_000
_LATEST = 2**31
"""Seconds since 1970 that every file system can keep as a time."""


@dataclass(frozen=True, slots=True)
class Marked:
    """`mark` is size in bytes and time of change in ns, in which a tag of the content may have a part. `at` is the time alone, if any."""

    mark: Mark
    at: int | None


def marked(info: Mapping[str, Any]) -> Marked:
    """The mark of a file. Where the place gives whole seconds alone, or no time at all, its tag of the content makes up the rest.

    Two writes in one second that leave the size as it was would else look the same.
    """
    size = int(info.get("size") or 0)
    tag = next((str(info[key]).strip('"') for key in _TAGS if info.get(key)), "")
    noise = int.from_bytes(hashlib.sha256(tag.encode()).digest()[:8]) if tag else 0
    time = next((found for key in _TIMES if (found := _nanoseconds(info.get(key))) is not None), None)
    if time is None:
        return Marked((size, noise % (_LATEST * _SECOND)), None)
    return Marked((size, time + noise % _SECOND if time % _SECOND == 0 else time), time)


def _nanoseconds(said: object) -> int | None:
    if isinstance(said, str):
        try:
            said = datetime.fromisoformat(f"{said[:8]}T{said[8:]}" if said[:14].isdecimal() else said)  # FTP writes 20261122091400
        except ValueError:
            return None
    if isinstance(said, datetime):
        said = (said if said.tzinfo else said.replace(tzinfo=UTC)).timestamp()
    if isinstance(said, int | float) and 0 < said < _LATEST:
        return round(said * 1_000_000) * 1000  # finer than a microsecond is noise of the conversion
    return None
