"""Which language the reports speak, in this thread and at this moment."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

LANGUAGES = ("tr", "fa", "et", "en", "ru")

_language: ContextVar[str] = ContextVar("language of the reports", default="en")


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """All words of this thread are in `language` while a block lasts. Raises ValueError for a language that there is not."""
    if language not in LANGUAGES:
        raise ValueError(f"no reports are written in {language!r}: it must be one of {', '.join(LANGUAGES)}")
    token = _language.set(language)
    try:
        yield
    finally:
        _language.reset(token)


def language() -> str:
    """The two-letter code."""
    return _language.get()


def direction() -> str:
    """`rtl` for Persian, `ltr` for the others."""
    return "rtl" if language() == "fa" else "ltr"
