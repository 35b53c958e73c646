"""What all flows do when they cannot do what they are for: try again, within minutes first and then by the hour, and tell somebody."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qa_pipeline import jobs, notices, notify, reasons
from qa_pipeline.errors import QAError
from qa_pipeline.settings import Settings
from qa_pipeline.store import now

NIGHT = "nightly"
"""The job of which the store keeps what became of it."""

TRIES: dict[str, Any] = {"retries": 6, "retry_delay_seconds": [60, 300, 600, 1800, 3600, 3600]}
"""Until a long night is over."""


@contextmanager
def telling(chosen: Settings, job: str) -> Iterator[None]:
    """Sends a notice when what is done here fails, to whom the settings name, and notes it for `status`. Raises what was raised.

    The same trouble is not told at every try. Of an error that is a mistake of this program only the kind is told: its words may quote a
    call.
    """
    is_night = job == NIGHT
    try:
        yield
    except Exception as error:
        says = str(error) if isinstance(error, QAError) else f"{type(error).__name__}, a mistake of this program"
        at, language = now(), chosen.report_language
        if not is_night:
            says = _without_a_call(says)
            jobs.note(chosen.workspace, job, at=at, trouble=says)
        if notify.is_news(chosen.workspace, " ".join(says.split()) if is_night else f"{job}: {says}"):
            of = notices.of_no_run(says, at=at, language=language) if is_night else notices.of_no_job(job, says, at=at, language=language)
            notify.send(chosen, of)
        raise
    if not is_night:
        jobs.note(chosen.workspace, job, at=now(), trouble="")


def _without_a_call(says: str) -> str:
    """What failed, and the kind of why: behind the semicolon stands what the first of many calls, or files, said."""
    what, semicolon, why = says.partition(";")
    return f"{what}: {reasons.kind(why)}" if semicolon else what
