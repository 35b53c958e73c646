"""Does this text look like the language that it is said to be in."""

import re
from collections.abc import Iterable
from functools import cache

from qa_pipeline import languages
from qa_pipeline.matching.tokens import Token
from qa_pipeline.types import LANGUAGES

ENOUGH = 12
"""Words below which nothing is said of a text's language."""


def looks_like(code: str, tokens: Iterable[Token]) -> bool:
    """Whether the words could be of language `code`: its letters, and not clearly more of another language's frequent words."""
    words = [token.norm for token in tokens if token.norm[:1].isalpha()]
    if len(words) < ENOUGH:
        return True
    if sum(bool(_alphabet(code).fullmatch(word)) for word in words) < 0.6 * len(words):
        return False
    share: dict[str, float] = {other: sum(word in languages.get(other).common for word in words) / len(words) for other in LANGUAGES}
    other = max((name for name in LANGUAGES if name != code), key=lambda name: share[name])
    return not (share[other] > 0.12 and share[other] > 3 * share[code])


@cache
def _alphabet(code: str) -> re.Pattern[str]:
    return re.compile(f"[{languages.get(code).letters}\\d]+")
