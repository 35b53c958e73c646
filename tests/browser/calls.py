"""Scored calls for browsers: the recordings of `fixtures/inbox` with what is said in them, and conversations in all languages."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from qa_pipeline import imports, manner, scorecard, scoring
from qa_pipeline.types import Conversation, ScoredCall, Turn, Word

FIXTURES = Path(__file__).parents[2] / "fixtures"
CARDS = {"order": "order-intake", "complaint": "complaint", "outbound": "outbound-offer"}


def recorded(names: Sequence[str] = (), language: str = "en") -> Iterator[ScoredCall]:
    """The recordings, or those of `names`, as transcribed without a mistake; titles in `language`."""
    for path in sorted((FIXTURES / "inbox").rglob("*")):
        transcript = FIXTURES / "reference" / f"{path.stem}.json"
        if path.suffix in (".json", ".csv") or not transcript.is_file() or (names and path.stem not in names):
            continue
        talk = _with_words(imports.read(transcript))
        yield scored(replace(talk, call_id=path.stem), language, audio=path)


def written(language: str = "en") -> Iterator[ScoredCall]:
    """The conversations that came as text."""
    for path in sorted((FIXTURES / "inbox" / "conversations").glob("*.json")):
        yield scored(imports.read(path), language)


def scored(talk: Conversation, language: str, audio: Path | None = None) -> ScoredCall:
    card = scorecard.load(next(name for kind, name in CARDS.items() if kind in talk.call_id))
    titles = {one.id: scorecard.title(one.id, language) for one in card.criteria}
    conducted = manner.manner(talk, scoring.annotate(talk))
    return ScoredCall(conversation=talk, report=scoring.score(talk, card), audio=audio, titles=titles, manner=conducted)


def _with_words(talk: Conversation) -> Conversation:
    """With a time for each word: a turn's, shared out evenly."""
    return replace(talk, turns=tuple(replace(turn, words=_words(turn)) for turn in talk.turns))


def _words(turn: Turn) -> tuple[Word, ...]:
    if turn.start is None or turn.end is None:
        return ()
    said = turn.text.split()
    step = (turn.end - turn.start) / max(len(said), 1)
    return tuple(Word(text=word, start=turn.start + step * at, end=turn.start + step * (at + 1)) for at, word in enumerate(said))
