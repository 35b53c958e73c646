"""`python -m qa_pipeline.work`: a worker that a supervisor started. What it is to do comes as JSON on its standard input.

It says at its end, as JSON on its standard output, what stopped it, if anything but the end of the work did.
"""

import json
import os
import signal
import sys
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO

from qa_pipeline import equipment, layout, logs, settings, sources
from qa_pipeline.errors import QAError
from qa_pipeline.silence import telemetry_off
from qa_pipeline.store import open_store, queue
from qa_pipeline.store.queue import HEAR
from qa_pipeline.work import holding
from qa_pipeline.work.worker import Worker

BROKEN, LOST, ORPHANED = 3, 4, 5
"""How the process ends when the machine is at fault, when others may have what it held, and when its supervisor is gone."""


def main() -> int:
    telemetry_off()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to the supervisor too, which decides
    told = json.load(sys.stdin)
    parent, out, errors = told["parent"], _own(1), _own(2)
    _end_with(parent)
    _first_to_go()
    try:
        worker = _worker(told, errors)
        with holding.alive(worker.store, worker.holder, lambda: os._exit(LOST), lambda: _end_with(parent)):
            _tune(worker)
            worker.work()
        error = worker.broken
        worker.store.close()
    except Exception as problem:  # noqa: BLE001  # said in one line below
        error = problem
    if error is None:
        return 0
    out.write(json.dumps(_told(error)) + "\n")
    out.close()
    return BROKEN


def _own(output: int) -> TextIO:
    """The standard output or error, for us alone: what libraries print would fill a pipe that nobody reads before the end."""
    own = os.fdopen(os.dup(output), "w", encoding="utf-8", buffering=1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, output)
    os.close(nowhere)
    return own


def _worker(told: dict[str, Any], errors: TextIO) -> Worker:
    chosen = settings.load(told["settings"], environ={})
    return Worker(
        settings=chosen,
        store=open_store(chosen.database_url),
        source=sources.of(chosen),
        models=equipment.engines(chosen),
        run_id=told["run_id"],
        phases=tuple(told["phases"]),
        name=told["name"],
        log=logs.of(chosen.workspace, chosen.log_format, told["run_id"], errors),
    )


def _tune(worker: Worker) -> None:
    """Finds by measuring how this machine hears fastest, where nobody did, and where so much waits that it pays."""
    chosen = worker.settings
    if worker.name is not None or HEAR not in worker.phases or not layout.is_open(chosen) or layout.is_measured(chosen):
        return
    if queue.left(worker.store, worker.run_id).ordinary < layout.WORTH:
        return
    tried = chosen.workspace / "layout.tried"  # what crashes or hangs in this costs one measurement, and no run
    if tried.exists():
        return
    tried.touch()
    rows = [row for row in queue.rows(worker.store, worker.run_id).values() if (row.phase, row.state) == (HEAR, queue.WAITING)]
    with suppress(QAError):  # too little speech in them, or something that the calls themselves will say: it is only about speed
        # Of an inbox behind a URL, nothing is here to measure with: the usual layout is taken.
        layout.measure(chosen, [path for row in rows if (path := worker.source.item(row.place).path).exists()])
    tried.unlink(missing_ok=True)


def _first_to_go() -> None:
    """Where the machine has no memory left, the system is to end this process, and not the one that watches it."""
    with suppress(OSError):  # not Linux
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")


def _end_with(parent: int) -> None:
    if os.getppid() != parent:
        os._exit(ORPHANED)


def _told(error: BaseException) -> dict[str, str]:
    """The error without what it may quote, unless it is one of ours, which quote nothing."""
    if isinstance(error, QAError):
        return {"kind": type(error).__name__, "says": str(error)}
    place = traceback.extract_tb(error.__traceback__)[-1]
    return {"kind": type(error).__name__, "says": f"{type(error).__name__} in {os.path.basename(place.filename)}:{place.lineno}"}  # noqa: PTH119


if __name__ == "__main__":
    sys.exit(main())
