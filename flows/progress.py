"""Who is told how far a run is. In a module of its own, because tasks go to other machines, and a context variable does not."""

from collections.abc import Callable
from contextvars import ContextVar

from qa_pipeline.work.progress import Progress

Tell = Callable[[Progress], None]
"""Is told how far the run is."""

PROGRESS: ContextVar[Tell] = ContextVar("progress", default=lambda _progress: None)
