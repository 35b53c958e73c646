"""Who speaks, as labels tell: the words for the two roles, and texts that begin with a name."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from qa_pipeline.imports.pieces import Piece
from qa_pipeline.types import AGENT, CUSTOMER

_ROLES = {
    AGENT: "agent operator representative advisor adviser temsilci operatör asistan danışman teenindaja klienditeenindaja "
    "konsultant operaator оператор агент менеджер сотрудник консультант کارشناس اپراتور پشتیبان",
    CUSTOMER: "customer client caller müşteri arayan klient helistaja kunde клиент покупатель абонент звонящий مشتری تماس‌گیرنده",
}
_WORDS = {word: role for role, words in _ROLES.items() for word in words.split()}

_BRACKETED = re.compile(r"[\[(]([^\[\]()]{1,60})[\])]\s*[:\-–]?\s*")
_NAMED = re.compile(r"([^\W\d_][^:\n]{0,40}?)\s*:\s+(?=\S)")
_NUMBERED = re.compile(
    r"(?:speaker|spk|channel|konuşmacı|kõneleja|rääkija|спикер|говорящий|گوینده)[ _-]?(?:\d{1,3}|[a-z])|\d{1,2}", re.IGNORECASE
)


def role(label: str, agent_name: str | None = None) -> str:
    """`agent` or `customer` where the label says so in one of our languages, or is the agent's name; else the label."""
    folded = _folded(label)
    if agent_name and folded == _folded(agent_name):
        return AGENT
    return _WORDS.get(folded, label)


def named(pieces: Iterable[Piece], agent_name: str | None) -> tuple[Piece, ...]:
    return tuple(piece if piece.speaker is None else replace(piece, speaker=role(piece.speaker, agent_name)) for piece in pieces)


def labels(lines: Sequence[str], agent_name: str | None = None) -> frozenset[str]:
    """Which prefixes such as `Ann:` or `[Speaker 1]` name speakers in the lines of these captions.

    What is a label by itself (a role, a number) always does. A name does when several lines have it, and most lines a prefix that would
    do: `Total: 250` is no speaker.
    """
    found = Counter(label for line in lines if (label := prefix(line)[0]))
    sure = {label for label in found if _NUMBERED.fullmatch(label) or role(label, agent_name) in (AGENT, CUSTOMER)}
    names = {label for label, times in found.items() if times > 1 and len(label.split()) <= 4} | sure
    return frozenset(names if 2 * sum(found[label] for label in names) >= len(lines) else sure)


def prefix(line: str) -> tuple[str, str]:
    """What may be the speaker's label at the begin of a line, and the text behind it; an empty label where there is none."""
    match = _BRACKETED.match(line) or _NAMED.match(line)
    if match is None:
        return "", line
    return " ".join(match[1].split()), line[match.end() :]


def _folded(label: str) -> str:
    """Alike in capitals: Turkish `MÜŞTERİ` has a dotted I."""
    return " ".join(label.replace("İ", "i").casefold().split())
