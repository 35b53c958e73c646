"""How likely it is that words perform an act: patterns, meaning, question, negation and place in the call, weighed by trained models.

One logistic regression an act, trained by `make train` (models/train_acts.py; its card is models/acts.md). Here they are only numbers.
"""

import json
import sysconfig
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from qa_pipeline.errors import ModelMissing

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

FILE = "acts.npz"

SIGNALS = (
    "sure", "weak", "nearly", "meaning", "agrees", "other", "asks", "negated", "taken_back", "early", "late", "short",
)  # fmt: skip
"""What is weighed: a pattern that is enough, one that is not, one that only nearly matches; what the meaning says of this act where no
pattern matches, and where one does; how much likelier another act is; a question; a negation; words that take the act back; the first and
the last part of the call; a sentence of up to three words."""
MEANING = ("meaning", "agrees", "other")
"""The signals that need the text encoder."""
CLIP = 8.0


@dataclass(frozen=True, slots=True)
class Likelihood:
    """The trained numbers.

    `centre` holds by language the mean vector of ordinary sentences, which is taken away. `heads` (acts, d + 1) give from a centred
    vector the log odds that it means each act. `weighed` and `lexical` (acts, signals + 1) weigh the signals with and without the meaning.
    """

    revision: str
    encoder: str
    acts: Mapping[str, int]
    centre: Mapping[str, "Numbers"]
    heads: "Numbers"
    weighed: "Numbers"
    lexical: "Numbers"

    def meanings(self, vectors: "Numbers", code: str) -> "Numbers":
        """Log odds of each act for each vector, shape (n, acts)."""
        import numpy as np

        centred = vectors - self.centre[code]
        centred /= np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-6)
        odds = centred @ self.heads[:, :-1].T + self.heads[:, -1]
        return np.clip(odds, -CLIP, CLIP)


def path() -> Path | None:
    """Where the trained numbers are: in the clone, else where the package was installed; None when they are nowhere."""
    clone = Path(__file__).parents[2] / "models" / FILE
    installed = Path(sysconfig.get_path("data"), "share", "qa-pipeline", FILE)
    return next((file for file in (clone, installed) if file.is_file()), None)


@cache
def load() -> Likelihood:
    """The trained numbers. ModelMissing when their file is not there or is not one of this version."""
    file = path()
    if file is None:
        raise ModelMissing(f"models/{FILE} is missing: take it from the repository again, or run `make train`")
    try:
        return _read(file)
    except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
        raise ModelMissing(f"{file} is damaged ({type(error).__name__}): take it from the repository again, or run `make train`") from error


def _read(file: Path) -> Likelihood:
    import numpy as np

    with np.load(file) as data:
        about = json.loads(str(data["about"]))
        if about["signals"] != list(SIGNALS):
            raise ModelMissing(f"{file}: made for other signals: run `make train`")
        return Likelihood(
            revision=about["revision"],
            encoder=about["encoder"],
            acts={act: place for place, act in enumerate(about["acts"])},
            centre={code: data[f"centre_{code}"].astype(np.float32) for code in about["languages"]},
            heads=data["heads"].astype(np.float32),
            weighed=data["weighed"].astype(np.float32),
            lexical=data["lexical"].astype(np.float32),
        )
