"""Texts as every database takes them. SQLite takes anything; PostgreSQL neither a NUL nor more than a column is wide."""

import hashlib


def storable(text: str, most: int | None = None) -> str:
    """The text without NULs and halves of characters, of which a sign is left, and cut where it has more than `most` characters.

    What was cut ends in a hash of the whole, so that two long texts that begin alike stay two.
    """
    plain = text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()
    if most is None or len(plain) <= most:
        return plain
    return f"{plain[: most - 9]}-{hashlib.sha256(plain.encode()).hexdigest()[:8]}"
