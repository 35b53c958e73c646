"""All that is found in a conversation, whatever scorecard asks for it: told once, with the models; kept; scored from as often as wanted."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_pipeline import languages
from qa_pipeline.errors import InputError
from qa_pipeline.matching import acts
from qa_pipeline.matching.language import looks_like
from qa_pipeline.matching.products import Spoken

if TYPE_CHECKING:
    from qa_pipeline.matching.reading import Reading

BY_CONTEXT = ("company", "introduction", "confirms_identity", "complains", "withdrawn")
"""Acts that no pattern alone tells, but the metadata and what was said before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotation:
    """What was found. `hits` hold by act (turn, first word, end, confidence); `products` by turn what it mentions.

    `fits` tells whether the words look like the conversation's language, `about` what the call is about (`scorecard.about`), `by_meaning`
    whether the meaning of the sentences was weighed, and `politeness` how polite each turn is (`politeness.rate`).
    """

    hits: Mapping[str, tuple[tuple[int, int, int, float], ...]]
    products: Mapping[int, tuple[Spoken, ...]]
    fits: bool
    about: str
    by_meaning: bool
    politeness: tuple[float | None, ...]


def annotate(reading: "Reading", about: str, politeness: tuple[float | None, ...]) -> Annotation:
    """Everything that `reading` can find. Raises ConversationError when the conversation's language has no pack."""
    hits = {}
    for act in (*acts.known(reading.code), *BY_CONTEXT):
        found = [(hit.line.position, hit.start, hit.end, hit.confidence) for line in reading.lines for hit in reading.find(act, line)]
        if found:
            hits[act] = tuple(found)
    return Annotation(
        hits=hits,
        products={line.position: spoken for line in reading.lines if (spoken := reading.spoken(line))},
        fits=looks_like(reading.code, (token for line in reading.lines for token in line.tokens)),
        about=about,
        by_meaning=reading.by_meaning,
        politeness=politeness,
    )


def to_json(annotation: Annotation) -> dict[str, Any]:
    """The annotation for the store."""
    import msgspec

    plain: dict[str, Any] = msgspec.to_builtins(annotation, str_keys=True)
    return plain


def from_json(data: object, where: str) -> Annotation:
    """What `to_json` wrote, equal to it. Raises InputError when a key is missing or has a wrong type."""
    import msgspec

    try:
        return msgspec.convert(data, Annotation, str_keys=True)
    except msgspec.ValidationError as error:
        raise InputError(f"{where}: {error}") from error


@cache
def rules() -> str:
    """The begin of a hash of what finds: the language packs and this folder. What other rules found is not what these would find."""
    folders = (Path(languages.__file__).parent, Path(__file__).parent)
    digest = sha256()
    for file in sorted(file for folder in folders for file in folder.rglob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()[:12]
