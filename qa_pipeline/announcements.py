"""Recorded voices: menus, queues, mailboxes and unreachable numbers, told from people by what they say, or by what other calls hold too."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from itertools import accumulate, groupby
from math import inf

from qa_pipeline import languages
from qa_pipeline.matching import acts, names, patterns
from qa_pipeline.matching.patterns import Lexicon, Pattern, Sentence
from qa_pipeline.matching.tokens import Token, tokenise
from qa_pipeline.types import ANNOUNCEMENT, LANGUAGES, Metadata, Turn

PAUSE = 0.6
"""Seconds between two words from which on a new sentence may begin, where nobody wrote full stops."""

VOICEMAIL = "voicemail: a recorded voice asks for a message"
UNREACHABLE = "a recorded voice says that the other side cannot be reached"

LIVE = {
    "menu": ("offer_help",),
    "unreachable": ("offer_help",),
    "message": (),
    "waiting": ("offer_help", "introduce"),
    "recording": ("offer_help", "introduce"),
    "closed": ("offer_help", "introduce"),
}  # fmt: skip
"""Acts that show that a person says it, by what is announced: who greets and gives a name may well say that the call is recorded. The
agent's name shows it always."""

SAID_TOO = frozenset({"waiting", "recording", "closed"})
"""What people announce too, in the same sentence in which they give their name or offer help."""

AGAIN = ("waiting", "message", "unreachable", "menu")
"""What is announced within a call too, while one waits or is passed on; there it must say it twice, and a person may not speak in it."""

TWICE = 2

ENDS = frozenset({"message", "unreachable", "closed"})
"""Announcements behind which nobody speaks, unless somebody begins with a greeting."""

BEGINS = ("greeting", "introduce", "offer_help")


@dataclass(frozen=True, slots=True)
class Sorted:
    """Turns of which those of recorded voices have the speaker `announcement`, and what a person should know of it."""

    turns: tuple[Turn, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence of a turn: characters `start` to `end` of its text, and what is announced in it, surely and perhaps."""

    start: int
    end: int
    sure: tuple[str, ...]
    perhaps: tuple[str, ...]
    tokens: tuple[Token, ...]


def set_apart(turns: Sequence[Turn], language: str, metadata: Metadata) -> Sorted:
    """The turns with recorded announcements set apart.

    Before a voice says anything of its own, whatever it says up to its last announcement is one; a turn in which a person goes on is cut
    in two. Later only turns that say nothing else are. Turns stay as they are in a language without a pack.
    """
    if language not in LANGUAGES:
        return Sorted(tuple(turns))
    live: set[str] = set()
    sorted_: list[Turn] = []
    kinds: dict[str, set[str]] = {}
    for turn in turns:
        pieces = _pieces(turn, language) if turn.speaker != ANNOUNCEMENT else ()
        before, found = _announced(pieces, language, metadata, turn.speaker in live)
        if before:
            kinds.setdefault(turn.speaker, set()).update(found)
        if before < len(pieces):
            live.add(turn.speaker)
        sorted_ += _cut(turn, pieces, before) if before else [turn]
    return Sorted(tuple(sorted_), tuple(_notes(kinds, live)))


def mark(turns: Sequence[Turn], stretches: Mapping[str, Sequence[tuple[float, float]]]) -> tuple[Turn, ...]:
    """The turns with what lies in the stretches (seconds, by speaker) set apart as announcements.

    A word belongs to a stretch that holds at least half of it, and a turn without word times likewise as a whole. A turn of which only a
    part is an announcement is cut at its borders. Turns that have no times stay as they are.
    """
    found = [part for turn in turns for part in _marked(turn, stretches.get(turn.speaker, ()))]
    if len(found) > len(turns) and all(turn.start is not None for turn in found):
        found.sort(key=lambda turn: turn.start or 0.0)  # the end of a turn that is cut may come after somebody who speaks meanwhile
    return tuple(found)


def before_people(
    turns: Sequence[Turn], stretches: Mapping[str, Sequence[tuple[float, float]]], code: str, metadata: Metadata
) -> dict[str, list[tuple[float, float]]]:
    """The stretches, whose sound other recordings have too, that lie before anybody in them speaks as a person does.

    An agent may have recorded their greeting, and a recording may be there twice: who gives the agent's name, introduces themselves or
    offers help is somebody, and what comes behind that is no announcement.
    """
    marked = (turn for turn in mark(turns, stretches) if turn.speaker == ANNOUNCEMENT and turn.start is not None)
    begins = [turn.start or 0.0 for turn in marked if any(_is_person(piece, {"waiting"}, code, metadata) for piece in _pieces(turn, code))]
    first = min(begins, default=inf)
    return {speaker: [one for one in found if one[1] <= first] for speaker, found in stretches.items()}


def _marked(turn: Turn, stretches: Sequence[tuple[float, float]]) -> list[Turn]:
    if not stretches or turn.start is None or turn.end is None:
        return [turn]
    if not _has_words(turn):
        return [replace(turn, speaker=ANNOUNCEMENT)] if _lies_in(turn.start, turn.end, stretches) else [turn]
    runs = [(recorded, tuple(words)) for recorded, words in groupby(turn.words, lambda word: _lies_in(word.start, word.end, stretches))]
    if len(runs) == 1:
        return [replace(turn, speaker=ANNOUNCEMENT)] if runs[0][0] else [turn]
    # As `_cut` leaves them: numbers and the voice were of the whole turn.
    cut = replace(turn, numbers=(), voice=None)
    return [
        replace(
            cut,
            speaker=ANNOUNCEMENT if recorded else turn.speaker,
            text=" ".join(word.text for word in words),
            start=turn.start if place == 0 else words[0].start,
            end=turn.end if place == len(runs) - 1 else max(word.end for word in words),
            words=words,
        )
        for place, (recorded, words) in enumerate(runs)
    ]


def _lies_in(start: float, end: float, stretches: Sequence[tuple[float, float]]) -> bool:
    """Whether at least half of the time lies in the stretches; a moment does where one of them holds it."""
    if start == end:
        return any(begin <= start <= until for begin, until in stretches)
    return 2 * sum(max(0.0, min(end, until) - max(start, begin)) for begin, until in stretches) >= end - start


def _notes(kinds: Mapping[str, set[str]], live: set[str]) -> Iterator[str]:
    silent = set().union(*(found for speaker, found in kinds.items() if speaker not in live))
    if "message" in silent:
        yield VOICEMAIL
    elif "unreachable" in silent:
        yield UNREACHABLE


# ---------------------------------------------------------------------------------------------------------------------
# What is announced


@cache
def _compiled(code: str) -> tuple[Lexicon, tuple[tuple[str, bool, Pattern], ...]]:
    """The words of all announcements of a language, and each pattern with what it announces and whether it is enough."""
    words = Lexicon(code)
    found: Mapping[str, languages.Act] = import_module(f"qa_pipeline.languages.{code}.announcements").ANNOUNCEMENTS
    return words, tuple(
        (kind, sure, patterns.compiled(text, words))
        for kind, act in found.items()
        for sure, texts in ((True, act.says), (False, act.weak))
        for text in texts
    )


def known(code: str) -> tuple[str, ...]:
    """What a language's pack knows to be announced."""
    return tuple(dict.fromkeys(kind for kind, _, _ in _compiled(code)[1]))


def _kinds(tokens: tuple[Token, ...], code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the words announce, surely and perhaps."""
    words, known = _compiled(code)
    sentence: Sentence = patterns.read(tokens, words)
    found = {
        (kind, sure)
        for kind, sure, pattern in known
        if patterns.possible(pattern, sentence) and any(_sure(span, sure) for span in patterns.search(pattern, sentence))
    }
    return tuple(sorted(kind for kind, sure in found if sure)), tuple(sorted(kind for kind, sure in found if not sure))


def _sure(span: patterns.Span, sure: bool) -> bool:
    """Whether a match counts: of words that are enough alone one may be off, as recognition garbles them."""
    return span.doubts <= (1 if sure else 0)


def _announced(pieces: Sequence[_Piece], code: str, metadata: Metadata, live: bool) -> tuple[int, set[str]]:
    """How many of a turn's first pieces are an announcement, and what they announce."""
    sure = [place for place, piece in enumerate(pieces) if piece.sure]
    if not sure:
        return 0, set()
    found = {kind for piece in pieces for kind in piece.sure}
    people = [place for place, piece in enumerate(pieces) if _is_person(piece, found, code, metadata)]
    if live:
        twice = len(sure) >= TWICE or len(found) >= TWICE
        whole = twice and not people and found <= set(AGAIN) and 2 * _covered(pieces) >= len(pieces)
        return (len(pieces), found) if whole else (0, set())
    until = min(people, default=len(pieces))
    before = [place for place in sure if place < until]
    if not before:
        return 0, set()
    # Polite words behind the last sure sentence belong to it ("please hold", "thank you for waiting").
    last = before[-1]
    while last + 1 < until and (pieces[last + 1].perhaps or (found <= ENDS and not _begins(pieces[last + 1], code))):
        last += 1
    return last + 1, {kind for piece in pieces[: last + 1] for kind in piece.sure}


def _covered(pieces: Sequence[_Piece]) -> int:
    return sum(bool(piece.sure or piece.perhaps) for piece in pieces)


def _is_person(piece: _Piece, found: set[str], code: str, metadata: Metadata) -> bool:
    """Whether the words are a person's, given what the turn announces: by the agent's name, or by what no announcement of the kind says."""
    if metadata.agent_name and any(
        mention.likeness >= 1.0 for part in metadata.agent_name.split() for mention in names.mentions(names.name(part, code), piece.tokens)
    ):
        return True
    sentence = acts.read(piece.tokens, code)
    shown = set.intersection(*(set(LIVE[kind]) for kind in found))
    return SAID_TOO.issuperset(piece.sure) and any(
        hit.confidence >= acts.SURE for act in sorted(shown) for hit in acts.find(act, sentence, code)
    )


def _begins(piece: _Piece, code: str) -> bool:
    """Whether somebody begins to speak with these words."""
    sentence = acts.read(piece.tokens, code)
    return any(acts.find(act, sentence, code) for act in BEGINS)


# ---------------------------------------------------------------------------------------------------------------------
# Sentences


def _pieces(turn: Turn, code: str) -> tuple[_Piece, ...]:
    """The turn's sentences, cut at pauses too where its words have times."""
    tokens = tokenise(turn.text, code)
    breaks = _breaks(turn)
    groups: list[list[Token]] = []
    for token in tokens:
        last = groups[-1][-1] if groups else None
        if last is None or last.sentence != token.sentence or any(last.start < place <= token.start for place in breaks):
            groups.append([])
        groups[-1].append(token)
    starts = [0, *(group[0].start for group in groups[1:])]
    ends = [*starts[1:], len(turn.text)]
    return tuple(
        _Piece(start, end, *_kinds(tuple(group), code), tuple(group)) for group, start, end in zip(groups, starts, ends, strict=False)
    )


def _breaks(turn: Turn) -> list[int]:
    """Where in the text a word begins behind a pause."""
    if not _has_words(turn):
        return []
    starts = accumulate((len(word.text) + 1 for word in turn.words), initial=0)
    placed = zip(turn.words, turn.words[1:], list(starts)[1:], strict=False)
    return [place for word, following, place in placed if following.start - word.end >= PAUSE]


def _has_words(turn: Turn) -> bool:
    return bool(turn.words) and " ".join(word.text for word in turn.words) == turn.text


def _cut(turn: Turn, pieces: Sequence[_Piece], before: int) -> list[Turn]:
    """The announcement, and what is left of the turn."""
    if before == len(pieces):
        return [replace(turn, speaker=ANNOUNCEMENT)]
    place = turn.text.rfind(" ", 0, pieces[before].start) + 1  # a sentence's opening quote is before its first token
    said, rest = turn.text[:place].strip(), turn.text[place:].strip()
    if not said:
        return [turn]
    # Numbers and the voice were of the whole turn: who needs them finds them again.
    cut = replace(turn, words=(), numbers=(), voice=None)
    if _has_words(turn):
        count = len(said.split(" "))
        first, second = turn.words[:count], turn.words[count:]
        return [
            replace(cut, speaker=ANNOUNCEMENT, text=said, end=max(word.end for word in first), words=first),
            replace(cut, text=rest, start=second[0].start, words=second),
        ]
    if turn.start is None or turn.end is None:
        return [replace(cut, speaker=ANNOUNCEMENT, text=said), replace(cut, text=rest)]
    middle = round(turn.start + (turn.end - turn.start) * place / len(turn.text), 3)  # as evenly spoken as it is written
    return [replace(cut, speaker=ANNOUNCEMENT, text=said, end=middle), replace(cut, text=rest, start=middle)]
