"""Pieces of numbers to whole numbers: what one speaker dictates in parts while the other says "yes", or says it back."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from qa_pipeline.redact.dictation import Atom, Piece

BETWEEN = 4
"""Turns of others that may stand between two parts of a number."""
WORDS_BEFORE, WORDS_BEHIND, WORDS_BETWEEN = 5, 4, 8
"""Words beside the parts in their turns, and in a turn between them."""
SAME_TURN = 14
"""Words between two parts in one turn: "... let me find my glasses ..."."""
SMALL, WORDS_BESIDE_SMALL = 4, 6
"""Digits of a part that is small, and words of its turn besides: "house twenty-three" is no part."""
PART = 2
"""Digits that a part has at least."""
LONG, ALONE, WORDS_BEFORE_IT = 6, 7, 2
"""Digits behind which one digit alone is a part, words of its turn, and of a turn before it: "how many boxes?" asks for another."""


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces that may be one number."""

    pieces: tuple[Piece, ...]

    @property
    def atoms(self) -> tuple[Atom, ...]:
        return tuple(atom for piece in self.pieces for atom in piece.atoms)

    @property
    def digits(self) -> str:
        return "".join(piece.digits for piece in self.pieces)

    @property
    def turns(self) -> tuple[int, int]:
        return self.pieces[0].turn, self.pieces[-1].turn


def runs(
    pieces: Sequence[Sequence[Piece]], speakers: Sequence[str], words: Callable[[int], int], new: Callable[[Piece, Piece], bool]
) -> list[Run]:
    """The runs of a call, from the pieces of each turn.

    `words` counts a turn's words besides its numbers; `new` tells whether a piece behind another begins a number of its own.
    """
    open_: dict[str, list[Piece]] = {}
    found: list[list[Piece]] = []
    for turn, own in enumerate(pieces):
        for piece in own:
            run = open_.get(speakers[turn])
            if run and _goes_on(run, piece, pieces, words) and not new(run[-1], piece):
                run.append(piece)
            else:
                open_[speakers[turn]] = run = [piece]
                found.append(run)
    return [Run(tuple(run)) for run in found]


def _goes_on(run: Sequence[Piece], piece: Piece, pieces: Sequence[Sequence[Piece]], words: Callable[[int], int]) -> bool:
    """Whether a piece may be the next part of a number."""
    last = run[-1]
    if last.alone or piece.alone:
        return False
    if last.turn == piece.turn:
        return min(len(last.digits), len(piece.digits)) >= 3 and last.behind - piece.behind <= SAME_TURN + len(piece.atoms)
    if last.behind > WORDS_BEHIND + len(last.atoms) or piece.before > WORDS_BEFORE:
        return False
    return _are_parts(run, piece, words) and _is_listened_to(run, piece, pieces, words)


def _are_parts(run: Sequence[Piece], piece: Piece, words: Callable[[int], int]) -> bool:
    """Whether the last piece of a run and the next look like parts: long, or with little else said in their turns."""
    if not _is_part(run[-1]) and words(run[-1].turn) > WORDS_BEFORE_IT:
        return False
    if len(piece.digits) < SMALL and words(piece.turn) > WORDS_BESIDE_SMALL:
        return False
    return _is_part(piece) or _is_digit(run, piece, words)


def _is_listened_to(run: Sequence[Piece], piece: Piece, pieces: Sequence[Sequence[Piece]], words: Callable[[int], int]) -> bool:
    """Whether what is said before the next piece lets the speaker go on, and does not say the whole number back."""
    between = range(run[-1].turn + 1, piece.turn)
    said_back = any(_whole(run) == other.digits for turn in between for other in pieces[turn])
    if said_back and words(piece.turn) > 1:
        return False
    most = WORDS_BETWEEN if _is_part(piece) else WORDS_BEFORE_IT
    return len(between) <= BETWEEN and all(words(turn) <= most for turn in between)


def _whole(run: Sequence[Piece]) -> str | None:
    """The digits of a run that may be whole: said back, it is."""
    digits = "".join(piece.digits for piece in run)
    return digits if len(digits) > LONG else None


def _is_part(piece: Piece) -> bool:
    return len(piece.digits) >= PART


def _is_digit(run: Sequence[Piece], piece: Piece, words: Callable[[int], int]) -> bool:
    """Whether a digit alone is a part: its turn says nothing else, or little else where it is what was left of a long number."""
    if words(piece.turn) <= WORDS_BEFORE_IT:
        return True
    return sum(len(part.digits) for part in run) >= LONG and piece.before + piece.behind <= ALONE


def across(pieces: Sequence[Sequence[Piece]], words: Callable[[int], int]) -> Iterator[Run]:
    """Pieces of neighbouring turns, whoever is taken to have said them: voices of a mono call are not always told apart."""
    flat = [own[0] for turn, own in enumerate(pieces) if len(own) == 1 and words(turn) <= WORDS_BETWEEN and _is_dictated(own[0])]
    for place in range(len(flat)):
        for size in (2, 3, 4):
            run = flat[place : place + size]
            if len(run) == size and all(second.turn - first.turn == 1 for first, second in pairwise(run)):
                yield Run(tuple(run))


def _is_dictated(piece: Piece) -> bool:
    return len(piece.digits) > PART and not piece.amount and not all(atom.round for atom in piece.atoms)
