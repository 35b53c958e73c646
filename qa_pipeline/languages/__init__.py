"""What differs between languages, as data: one pack a file, and the functions that make texts comparable.

`normalise` gives the canonical spelling of a text (what search and redaction compare too). `key` folds further what typing and speech
recognition confuse (Turkish typed without its dots, Persian letters that sound alike): good for matching phrases, too coarse to show.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from qa_pipeline.errors import ConversationError
from qa_pipeline.types import LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """How people say one thing. The patterns are in the notation of `matching.patterns`.

    `says` is enough by itself; `weak` makes a person look; a match of `unless` takes either back, when it stands within `reach` words in
    the same sentence.
    """

    says: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    reach: int = 3


def words(text: str) -> tuple[str, ...]:
    """The words of a block."""
    return tuple(text.split())


def lines(text: str) -> tuple[str, ...]:
    """The patterns of a block, one a line."""
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


def any_of(*expressions: str) -> re.Pattern[str]:
    """One of several regular expressions, searched for in the normalised words of a turn."""
    return re.compile("|".join(expressions))


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a language is spoken, in words a minute of speaking, which differs as words are long or short.

    Nearly everybody speaks at between `slow` and `fast` words a minute: about two standard deviations around `usual`.
    """

    slow: float
    usual: float
    fast: float

    def __post_init__(self) -> None:
        if not 0 < self.slow < self.usual < self.fast:
            raise ValueError(f"a pace is slow at {self.slow}, usual at {self.usual} and fast at {self.fast} words a minute")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One language.

    `letters` is a character class of its alphabet; `common` holds frequent words that tell it from the others in the same script.
    `numbers` are the words that numerals are made of, `suffixes` the endings that may follow a name or a product.
    `legal_forms` are words of a company's name that nobody says aloud. `joins_next` and `joins_previous` are pieces of words that are
    written apart. `head_last` says whether the noun of a product's name is its last word or its first. `yes` are the words of an answer
    that says yes and nothing else, and `fillers` may stand beside them; `conjunctions` stand between two questions that are asked as one.
    `hesitations` are sounds like "um", which say nothing. `forms` are how it addresses the other formally (`formal`), asks instead of
    ordering (`softened`) and gives titles (`honorific`): the politeness of a turn is weighed with them. `pace` is None where nobody has
    said how fast it is spoken.
    """

    code: str
    stemmer: str
    letters: str
    common: frozenset[str]
    acts: Mapping[str, Act]
    numbers: tuple[str, ...]
    legal_forms: frozenset[str] = frozenset()
    spelling: Callable[[str], str] = str
    folding: Mapping[int, int] = field(default_factory=dict)
    joins_next: frozenset[str] = frozenset()
    joins_previous: frozenset[str] = frozenset()
    head_last: bool = True
    yes: tuple[str, ...] = ()
    fillers: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    hesitations: frozenset[str] = frozenset()
    forms: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    pace: Pace | None = None


@cache
def get(code: str) -> Pack:
    """The pack of a language. ConversationError when there is none."""
    if code not in LANGUAGES:
        raise ConversationError(f"language {code!r} is not supported; it must be one of {', '.join(LANGUAGES)}")
    pack = import_module(f"qa_pipeline.languages.{code}").PACK
    if not isinstance(pack, Pack):
        raise TypeError(f"qa_pipeline.languages.{code}.PACK is not a Pack")
    return pack


_APOSTROPHES = re.compile("[\u2019\u02bc\u2018`´]")
_INVISIBLE = re.compile("[\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"\s+")


def normalise(text: str, code: str) -> str:
    """The canonical spelling: lower case as the language has it, one form for each letter, one space between words.

    >>> normalise("IŞIK İÇİN", "tr")
    'ışık için'
    """
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text))
    text = get(code).spelling(_APOSTROPHES.sub("'", text))
    return _SPACES.sub(" ", text).strip()


def key(text: str, code: str) -> str:
    """A normalised text with the letters folded that typing and recognition confuse: for comparing, not for showing."""
    return text.translate(get(code).folding)
