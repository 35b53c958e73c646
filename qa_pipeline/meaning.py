"""What the sentences of a conversation mean: vectors that the store has already, the rest from the text encoder and kept."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from qa_pipeline import backends, scoring, weights
from qa_pipeline.errors import BackendError, ModelMissing, SettingsError
from qa_pipeline.matching import annotation, likelihood
from qa_pipeline.protocols import TextEncoder
from qa_pipeline.store import Store
from qa_pipeline.types import Conversation

if TYPE_CHECKING:
    from qa_pipeline.protocols import Vectors


REMEMBERED = 20_000
"""Texts whose vectors are held in memory, about 40 MB: calls begin and end with the same words."""


def encoder(load: Callable[[], TextEncoder]) -> tuple[TextEncoder | None, str]:
    """The text encoder, or None and why there is none on this machine: calls are scored by words alone then."""
    try:
        found = load()
    except BackendError as error:  # ModelMissing too: fetching the weights, or another processor, helps; trying again does not
        return None, " ".join(str(error).split())
    trained_for = likelihood.load().encoder
    if found.name != trained_for:
        return None, f"the text encoder is {found.name}, and models/{likelihood.FILE} was trained with {trained_for}: run `make train`"
    return found, ""


def is_here() -> bool:
    """Whether the weights of the text encoder that the trained numbers need are on this machine. Loads nothing."""
    try:
        weights.locate(likelihood.load().encoder.partition("@")[0])
    except (ModelMissing, SettingsError):  # not fetched, or the numbers were trained with one that the manifest does not have
        return False
    return True


def scorer(*, by_meaning: bool) -> str:
    """What gives the verdicts, beside the scorecard: for keys and for what the store says of an annotation or a score.

    Needs no weights of the encoder, only its name: what was scored by meaning is known where they are gone.
    """
    trained = likelihood.load()
    return f"acts@{trained.revision} rules@{annotation.rules()} {trained.encoder if by_meaning else 'words'}"


def vectors(conversation: Conversation, model: TextEncoder, store: Store) -> "dict[str, Vectors]":
    """The vectors that scoring the conversation needs, by text. What the store does not have yet is in it afterwards.

    Raises BackendError when the encoder fails, StoreError when the store cannot be written.
    """
    texts = scoring.texts(conversation)
    known = store.vectors(model.name, texts)
    made = encoded([text for text in texts if text not in known], model)
    store.add_vectors(model.name, made)
    return {**known, **made}


class Unstored:
    """Vectors without a store: for conversations that are scored once. `reason` says why there is no text encoder, where there is none."""

    def __init__(self, *, wanted: bool = True) -> None:
        self._model, self.reason = encoder(backends.encoder) if wanted else (None, "")
        self._known: dict[str, Vectors] = {}

    def vectors(self, conversation: Conversation) -> "Mapping[str, Vectors] | None":
        """The vectors that scoring the conversation needs, by text; None without a text encoder. Equal texts are encoded once."""
        if self._model is None:
            return None
        texts = scoring.texts(conversation)
        if len(self._known) > REMEMBERED:
            self._known.clear()
        self._known |= encoded([text for text in texts if text not in self._known], self._model)
        return {text: self._known[text] for text in texts}


def encoded(texts: Sequence[str], model: TextEncoder) -> "Mapping[str, Vectors]":
    """The encoder's vectors by text, no finer than the store keeps them: scoring again gives the same."""
    import numpy as np

    return dict(zip(texts, model.encode(texts).astype(np.float16).astype(np.float32), strict=True)) if texts else {}
