"""Which words of a turn a stretch of its text is."""

from collections.abc import Sequence
from dataclasses import replace

from qa_pipeline.redact.kinds import Finding
from qa_pipeline.types import Turn, Word


def aligned(turns: Sequence[Turn], findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings with the words that they are. A word belongs to the first finding that it has a letter of."""
    places: dict[int, list[tuple[int, int]]] = {}
    taken: set[tuple[int, int]] = set()
    found = []
    for finding in findings:
        turn = turns[finding.turn]
        if not turn.words:
            found.append(finding)
            continue
        if finding.turn not in places:
            places[finding.turn] = stretches(turn.text, turn.words)
        inside = [place for place, (start, end) in enumerate(places[finding.turn]) if start < finding.end and finding.start < end]
        words = tuple(place for place in inside if (finding.turn, place) not in taken)
        taken.update((finding.turn, place) for place in words)
        found.append(replace(finding, words=words))
    return tuple(found)


def stretches(text: str, words: Sequence[Word]) -> list[tuple[int, int]]:
    """The characters of the text that each word is: of one that is not there as it is written, all between its neighbours."""
    found: list[tuple[int, int] | None] = []
    place = 0
    for word in words:
        said = word.text.strip()
        start = text.find(said, place, place + len(said) + _REACH) if said else -1
        if start < 0:
            found.append(None)
            continue
        place = start + len(said)
        found.append((start, place))
    return [stretch or (_before(found, at), _behind(found, at, len(text))) for at, stretch in enumerate(found)]


_REACH = 60
"""Characters that a word may stand behind the one before; further on it is another word that looks the same."""


def _before(found: Sequence[tuple[int, int] | None], place: int) -> int:
    return next((stretch[1] for stretch in reversed(found[:place]) if stretch), 0)


def _behind(found: Sequence[tuple[int, int] | None], place: int, end: int) -> int:
    return next((stretch[0] for stretch in found[place + 1 :] if stretch), end)
