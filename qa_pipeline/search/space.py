"""Where meanings are compared: the vectors of the text encoder, without what all sentences of a language have in common.

That common part tells the language and little else, and so do a few directions near which all sentences lie: with them everything is near
to everything. models/search.npz holds what makes these shorter (models/train_search.py).

Arora, Liang and Ma, A simple but tough-to-beat baseline for sentence embeddings, 2017; Huang et al., WhiteningBERT, 2021.
"""

import hashlib
import json
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import BadZipFile

from qa_pipeline.errors import ModelMissing
from qa_pipeline.matching import likelihood

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from qa_pipeline.protocols import Vectors

FOLDER = "search"
"""In the workspace."""

FILE = "search.npz"


@dataclass(frozen=True)
class Space:
    """`encoder` made the vectors; `centres` are the means of ordinary sentences by language, and `matrix` shortens what tells little."""

    encoder: str
    centres: "Mapping[str, Vectors]"
    matrix: "Vectors"

    @cached_property
    def name(self) -> str:
        """A hash of all that decides what a vector becomes: what was packed in another space is of no use."""
        whole = hashlib.sha256(self.encoder.encode())
        for code, centre in sorted(self.centres.items()):
            whole.update(code.encode() + centre.astype("<f4").tobytes())
        whole.update(self.matrix.astype("<f4").tobytes())
        return whole.hexdigest()[:16]

    def folder(self, workspace: Path) -> Path:
        """Where the meanings are packed."""
        return workspace / FOLDER / self.name

    def placed(self, vectors: "Vectors", code: str) -> "Vectors":
        """The vectors, shape (n, d), of texts in a language, in this space: each of length 1."""
        moved = vectors - self.centres[code] if code in self.centres else vectors
        return _of_length_1(_of_length_1(moved) @ self.matrix)


def space() -> Space:
    """The space of the trained numbers. Raises ModelMissing where those are not there."""
    trained = likelihood.load()
    return Space(trained.encoder, trained.centre, _matrix())


@cache
def _matrix() -> "Vectors":
    """Read where acts.npz is, from the clone or from where the package was installed."""
    import numpy as np

    clone = Path(__file__).parents[2] / "models" / FILE
    installed = Path(sysconfig.get_path("data"), "share", "qa-pipeline", FILE)
    file = next((file for file in (clone, installed) if file.is_file()), None)
    if file is None:
        raise ModelMissing(f"models/{FILE} is missing: take it from the repository again, or run `python -m models.train_search`")
    try:
        with np.load(file) as data:
            about, matrix = json.loads(str(data["about"])), data["matrix"].astype(np.float32)
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
        raise ModelMissing(f"{file} is damaged ({type(error).__name__}): take it from the repository again") from error
    if about["encoder"] != likelihood.load().encoder:
        raise ModelMissing(f"{file} is of another text encoder: run `python -m models.train_search`")
    found: Vectors = matrix
    return found


def _of_length_1(vectors: "NDArray[Any]") -> "Vectors":
    import numpy as np

    lengths = np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    made: Vectors = (vectors / lengths).astype(np.float32)
    return made
