"""Languages as other programs spell them."""

import re
from pathlib import Path

from qa_pipeline.errors import ConversationError
from qa_pipeline.types import LANGUAGES

_NAMES = {"turkish": "tr", "persian": "fa", "farsi": "fa", "estonian": "et", "english": "en", "russian": "ru"}
_LONGER = {"tur": "tr", "fas": "fa", "per": "fa", "pes": "fa", "est": "et", "ekk": "et", "eng": "en", "rus": "ru"}


def code(said: str | None, where: str) -> str | None:
    """The two-letter code of `tr`, `tr-TR`, `tur` or `Turkish`; None for nothing. Raises ConversationError for what is no language."""
    spelled = (said or "").strip().lower()
    if spelled in ("", "und", "auto", "multi"):
        return None
    if spelled in _NAMES:
        return _NAMES[spelled]
    short = re.split("[-_]", spelled)[0]
    if not re.fullmatch("[a-z]{2,3}", short):
        raise ConversationError(f"{where}: the language must be a code such as tr, fa, et, en or ru; give it with --language")
    return _LONGER.get(short, short)


def of_file_name(path: Path) -> str | None:
    """The language in names such as `call.tr.srt`, as players and subtitlers spell them."""
    last = Path(path.stem).suffix[1:].lower()
    return last if last in LANGUAGES else None
