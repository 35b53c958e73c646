"""What was found once is not looked at again: placeholders, read as letters of no language."""

import re
from functools import cache

from qa_pipeline.languages import personal
from qa_pipeline.types import LANGUAGES

MASK = "\ua66e"
"""Stands for every letter of what is found already: a letter that no language has and no pattern knows."""


_MASKS = re.compile(rf"{MASK}(?:\W*{MASK})*")


def length(text: str) -> int:
    """Characters of a text in which what is found already counts as one, however much was said there, with what stands between."""
    return len(_MASKS.sub(MASK, text)) if MASK in text else len(text)


@cache
def _placeholders() -> re.Pattern[str]:
    labels = {label for code in LANGUAGES for label in personal.get(code).labels.values()}
    return re.compile(r"\[(?:" + "|".join(sorted(map(re.escape, labels), key=len, reverse=True)) + r")\]")


def masked(text: str) -> str:
    """The text with masks in place of the placeholders that stand in it."""
    return _placeholders().sub(lambda match: MASK * len(match[0]), text) if "[" in text else text
