"""What a loaded model is called in the store, so that a transcript says what made it."""

from pathlib import Path

from qa_pipeline import weights

DIGITS = 12
"""Of a hash: enough to tell any two models apart."""


def of(model: str, place: Path) -> str:
    """`name@revision`: of the manifest's model, of a snapshot in a hub's cache, else of the hash of the largest file at `place`."""
    for known in weights.manifest():
        if known.name == model:
            return known.identity
    if place.parent.name == "snapshots":  # models--owner--name/snapshots/<commit>
        return f"{model}@{place.name[:DIGITS]}"
    files = [file for file in place.rglob("*") if file.is_file()] if place.is_dir() else [place]
    largest = max(files, key=lambda file: (file.stat().st_size, file.name))
    return f"{place.resolve().name}@{_sha256(largest)[:DIGITS]}"


def _sha256(path: Path) -> str:
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
