"""Makes models/search.npz, by which meanings are compared in searches: `python -m models.train_search`.

The vectors of the text encoder all lie near a few directions, which tell little of what is said. Here these are made shorter: each
principal component of the centred sentences of fixtures/labelled by the fourth root of its variance, half of what whitening would do. No
question and no verdict is used.
"""

import json
import sys
from pathlib import Path

import numpy as np

from qa_pipeline import backends, meaning, scoring, wire
from qa_pipeline.matching import likelihood
from qa_pipeline.protocols import TextEncoder
from qa_pipeline.search import space

ROOT = Path(__file__).parents[1]

POWER = 0.25
"""Of a variance, by which its direction is divided: 0 changes nothing, 0.5 whitens."""
LEAST = 1e-4
"""Added to variances, so that directions in which hardly anything lies do not become long."""


def main() -> None:
    encoder, why = meaning.encoder(lambda: backends.encoder(threads=1))
    if encoder is None:
        sys.exit(f"there is no text encoder: {why}")
    texts: dict[str, set[str]] = {}
    for path in sorted((ROOT / "fixtures" / "labelled").glob("*/*.json")):
        if ".labels." not in path.name:
            conversation = wire.read_conversation(path)
            texts.setdefault(conversation.language, set()).update(scoring.texts(conversation))
    centred = [_centred(encoder, sorted(some), code) for code, some in sorted(texts.items())]
    made = matrix(np.concatenate(centred))
    about = json.dumps({"encoder": encoder.name, "sentences": sum(map(len, centred))})
    np.savez_compressed(ROOT / "models" / space.FILE, about=about, matrix=made.astype(np.float16))


def matrix(vectors: np.ndarray) -> np.ndarray:
    """What centred vectors are multiplied by."""
    variances, directions = np.linalg.eigh(np.cov(vectors.T))
    return np.asarray(directions * (np.maximum(variances, 0) + LEAST) ** -POWER @ directions.T)


def _centred(encoder: TextEncoder, texts: list[str], code: str) -> np.ndarray:
    vectors: np.ndarray = encoder.encode(texts) - likelihood.load().centre[code]
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6))


if __name__ == "__main__":
    main()
