"""Text for terminals."""

import unicodedata

WIDTH = 120


def plain(text: str) -> str:
    """The text without anything that a terminal would obey."""
    return "".join(" " if unicodedata.category(letter) in ("Cc", "Cs") else letter for letter in text)
