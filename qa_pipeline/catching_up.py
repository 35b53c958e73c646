"""What a run makes besides its calls: the facts of calls of earlier versions, and what searches go by.

Neither stops a night. What cannot be made is in the log, and is tried again by the next run.
"""

from qa_pipeline import search
from qa_pipeline.errors import BusyError, QAError
from qa_pipeline.logs import Log
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, facts

PATIENCE = 60.0
"""Seconds for which a run waits for another who makes calls findable: that one makes this run's findable too."""

MANY = 1000
"""Calls of which it is said before that they are made: it takes seconds or more."""


def with_facts(store: Store, log: Log) -> int:
    """Makes the facts of calls that an earlier version scored; of how many. What was made before it broke off stays.

    Raises StoreError when the store cannot be used.
    """
    missing = facts.count_missing(store)
    if not missing:
        return 0
    if missing >= MANY:
        log.catching_up("facts of earlier calls", calls=missing)
    failed: list[str] = []
    made = facts.fill(store, lambda _call_id, reason: failed.append(reason))
    if failed:
        log.left_behind("facts of earlier calls", failed[0], calls=len(failed))
    return made


def findable(store: Store, chosen: Settings, log: Log) -> str:
    """Lets searches find what was said, by its words and by its meaning; why that could not be done, or nothing."""
    try:
        behind = search.behind(store, chosen.workspace)
        if behind >= MANY:
            log.catching_up("what searches go by", calls=behind)
        filled = search.fill(store, chosen.workspace, patience=PATIENCE)
    except BusyError:  # who is at it does it for all
        return ""
    except QAError as error:
        reason = " ".join(str(error).split())
        log.left_behind("what searches go by", reason)
        return f"searches do not find the newest calls, or by their words alone: {reason}"
    if filled.failed:
        log.left_behind("what searches go by", filled.failed[0][1], calls=len(filled.failed))
    return ""
