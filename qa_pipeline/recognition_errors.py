"""How far what was heard is from what was said, in words and characters.

Both texts are written alike first: letters as the language has them, no punctuation, no sounds of hesitation, and each number as one word
with its value, so that "fifteen percent" and "15%" are the same.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from qa_pipeline import languages, numbers
from qa_pipeline.matching.tokens import said
from qa_pipeline.types import AGENT, CUSTOMER, LANGUAGES, Conversation, Number, Turn


@dataclass(frozen=True, slots=True)
class Errors:
    """What must be changed to get from a reference of `of` words (or characters) to what was heard, by the fewest changes."""

    substituted: int = 0
    deleted: int = 0
    inserted: int = 0
    of: int = 0

    def __add__(self, other: "Errors") -> "Errors":
        return Errors(
            self.substituted + other.substituted, self.deleted + other.deleted, self.inserted + other.inserted, self.of + other.of
        )

    @property
    def count(self) -> int:
        return self.substituted + self.deleted + self.inserted

    @property
    def rate(self) -> float | None:
        """Errors for each word of the reference; above 1 where more was made up than said, None where nothing was said."""
        return self.count / self.of if self.of else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognition:
    """The errors of one transcript.

    `words` (WER) and `characters` (CER) are of the whole call, turn after turn, whoever spoke. `by_speaker` (cpWER) are of each speaker's
    own words: what it has more than `words` is what telling the speakers apart costs. `roles_right` says whether the agent and the
    customer are who they are; None where the reference does not tell.
    """

    words: Errors
    characters: Errors
    by_speaker: Errors
    roles_right: bool | None


def compare(reference: Conversation, heard: Conversation) -> Recognition:
    """The errors of what was heard, both texts normalised as the reference's language has it."""
    code = reference.language
    wanted, given = _by_speaker(reference.turns, code), _by_speaker(heard.turns, code)
    whole, flat = (list(chain.from_iterable(normal(turn.text, code) for turn in _in_order(one.turns))) for one in (reference, heard))
    pairs = _paired(wanted, given)
    roles = [pair for pair in pairs if pair[0] in {AGENT, CUSTOMER}]
    return Recognition(
        words=errors(whole, flat),
        characters=errors(" ".join(whole), " ".join(flat)),
        by_speaker=sum((errors(wanted.get(one or "", ()), given.get(other or "", ())) for one, other in pairs), Errors()),
        roles_right=all(one == other for one, other in roles) if roles else None,
    )


def errors(reference: Sequence[str], heard: Sequence[str]) -> Errors:
    """The fewest substitutions, deletions and insertions of words, or of characters where both are texts."""
    from rapidfuzz.distance import Levenshtein

    kinds = [edit.tag for edit in Levenshtein.editops(reference, heard)]
    return Errors(kinds.count("replace"), kinds.count("delete"), kinds.count("insert"), len(reference))


def normal(text: str, code: str) -> tuple[str, ...]:
    """The words of a text as they are compared.

    >>> normal("Um, it's fifteen percent off: £12.50!", "en")
    ('its', '15%', 'off', '12.5GBP')
    """
    if code not in LANGUAGES:
        return tuple("".join(letter if letter.isalnum() else " " for letter in text.casefold()).split())
    found = numbers.find(text, code)
    words: list[str] = []
    last: Number | None = None
    for token in said(text, code):
        number = next((one for one in found if one.start < token.end and token.start < one.end), None)
        if number is None:
            words.append(_values(code).get(token.norm, token.norm))
        elif number is not last:
            words.append(f"{number.value}{number.unit or ''}")
        last = number
    return tuple(words)


@cache
def _values(code: str) -> dict[str, str]:
    """Words that are a number by themselves, with its value: where "one" is hardly a number, "1" may be written for it."""
    cardinals = languages.get(code).numerals.cardinals
    return {
        languages.normalise(word.rstrip("+"), code): str(value)
        for value, block in cardinals.items()
        for word in block.split()
        if "_" not in word
    }


def _by_speaker(turns: Sequence[Turn], code: str) -> dict[str, tuple[str, ...]]:
    """Each speaker's words, in the order in which they were said."""
    said_by: dict[str, list[str]] = {}
    for turn in _in_order(turns):
        said_by.setdefault(turn.speaker, []).extend(normal(turn.text, code))
    return {speaker: tuple(words) for speaker, words in said_by.items() if words}


def _in_order(turns: Sequence[Turn]) -> Sequence[Turn]:
    """The turns by their starts; as they are where some have none."""
    return turns if any(turn.start is None for turn in turns) else sorted(turns, key=lambda turn: turn.start or 0.0)


def _paired(wanted: Mapping[str, Sequence[str]], given: Mapping[str, Sequence[str]]) -> list[tuple[str | None, str | None]]:
    """Speakers of the reference with those that were heard, so that the errors are fewest; None beside who has no counterpart.

    This is cpWER, the concatenated minimum-permutation word error rate: S. Watanabe et al. (2020), CHiME-6 Challenge, with the permutation
    found as an assignment: T. von Neumann et al. (2023), MeetEval. Of permutations that are as good, the one that keeps the labels.
    """
    from rapidfuzz.distance import Levenshtein
    from scipy.optimize import linear_sum_assignment

    rows: list[str | None] = [*wanted, *[None] * len(given)]
    columns: list[str | None] = [*given, *[None] * len(wanted)]

    def cost(one: str | None, other: str | None) -> int:
        return 2 * Levenshtein.distance(wanted.get(one or "", ()), given.get(other or "", ())) + (one != other)

    chosen = linear_sum_assignment([[cost(one, other) for other in columns] for one in rows]) if rows else ((), ())
    return [(rows[row], columns[column]) for row, column in zip(*chosen, strict=True) if rows[row] or columns[column]]
