"""Makes `import torchaudio` work where its compiled half does not fit the torch that is here.

The torchaudio of the package registries links CUDA. Beside a CPU-only torch its import fails on a missing library, although pyannote.audio
needs only functions written in Python. torchaudio itself knows the state "no compiled extension": we put it into that state.
"""

import ctypes
import sys
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import Any, NoReturn

EXTENSION = "torchaudio._extension"


def ensure() -> bool:
    """Puts the stand-in in place where it is needed; true when it is in place. Call before anything imports torchaudio."""
    if EXTENSION in sys.modules:
        return not hasattr(sys.modules[EXTENSION], "__file__")
    if _fits():
        return False
    sys.modules[EXTENSION] = _stand_in()
    return True


def _fits() -> bool:
    spec = find_spec("torchaudio")
    if spec is None or spec.origin is None:
        return True  # not installed: its own ImportError says it best
    import torch  # noqa: F401  the extension finds torch's libraries only once they are loaded

    for library in sorted((Path(spec.origin).parent / "lib").glob("_torchaudio*.so")):
        try:
            ctypes.CDLL(str(library))
        except OSError:
            return False
    return True


def _stand_in() -> ModuleType:
    extension = ModuleType(EXTENSION, "Stand-in: torchaudio without its compiled extension.")
    extension.__path__ = []

    def unavailable(_: Any) -> Any:
        def fail(*_: Any, **__: Any) -> NoReturn:
            raise RuntimeError("this torchaudio has no compiled extension that fits the installed torch")

        return fail

    for name, value in {
        "_IS_TORCHAUDIO_EXT_AVAILABLE": False,
        "_IS_ALIGN_AVAILABLE": False,
        "_load_lib": lambda _: False,
        "_check_cuda_version": lambda: None,
        "fail_if_no_align": unavailable,
    }.items():
        setattr(extension, name, value)
    return extension
