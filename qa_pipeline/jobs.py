"""What is done at a time of its own beside the nights, such as retention, and failed when it was done last: for `qa-pipeline status`."""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

FILE = "jobs.json"
"""In the workspace: for each job that failed when it was done last, when that was and why."""


def note(workspace: Path, job: str, *, at: str, trouble: str) -> None:
    """Notes how a job ended, at a time in ISO 8601: with `trouble`, which quotes no call, or well.

    Of a workspace that cannot be written nothing is noted: the job has said so itself.
    """
    known = dict(failed(workspace))
    if trouble:
        known[job] = (at, trouble)
    elif known.pop(job, None) is None:
        return
    part = workspace / f"{FILE}.part"
    with suppress(OSError):
        part.write_text(json.dumps(known), encoding="utf-8")
        part.replace(workspace / FILE)


def failed(workspace: Path) -> Mapping[str, tuple[str, str]]:
    """For each job that failed when it was done last, when that was and why. Nothing where the file is not there, or damaged."""
    try:
        known = json.loads((workspace / FILE).read_text(encoding="utf-8"))
        return {str(job): (str(at), str(trouble)) for job, (at, trouble) in known.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}
