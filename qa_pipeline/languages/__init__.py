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
from typing import TypeVar

from qa_pipeline.errors import ConversationError
from qa_pipeline.types import LANGUAGES

Data = TypeVar("Data")


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


@dataclass(frozen=True, slots=True)
class Listening:
    """What people say inside the other's turn to show that they listen; phrases of words without punctuation.

    `sounds` ("mm-hm") say nothing else, unless something was asked. `words` ("right", "yes") answer as often: they only show that somebody
    listens where the other does not stop for them.
    """

    sounds: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rate:
    """How fast a language is articulated, in syllables a second of speech without its pauses.

    Nearly everybody speaks at between `slow` and `fast`: about two standard deviations around `usual`.
    """

    slow: float
    usual: float
    fast: float

    def __post_init__(self) -> None:
        if not 0 < self.slow < self.usual < self.fast:
            raise ValueError(f"a rate is slow at {self.slow}, usual at {self.usual} and fast at {self.fast} syllables a second")


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """How fast a language is spoken, and what is said while one looks for words.

    `syllables` counts those of a normalised word without digits; `estimated` says that the writing does not tell them for sure. `fillers`
    are phrases such as "you know", and `meant` longer phrases in which their words mean something ("do you know").
    """

    syllables: Callable[[str], int]
    rate: Rate
    estimated: bool = False
    fillers: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Clock:
    """A way to say a time of day: `pattern` over the marks of a turn, in which `(?P<h>#)` is the hour and `(?P<m>#)` the minutes.

    The time is `base` minutes and `sign` times the said minutes after the hour: -30 for "half to". `daytime` says that the part of the
    day must be told beside it, because without it the words mean something else.
    """

    pattern: str
    base: int = 0
    sign: int = 1
    daytime: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Numerals:
    """How a language says numbers. Words stand in blocks; one that ends in `+` takes the `endings`, and `_` is a space inside a phrase.

    `cardinals`, `ordinals` and `fixed` (1.5) map a value to its words, `scales` those that multiply all before them (thousand), `about`
    those that multiply what is after them where nothing is before, and `hundred` the ones that multiply a number below `hundred_below`
    by 100. `parts` are phrases that add a fraction ("and a half"), and `joins` words that may stand inside a number; `joins_anywhere`
    says that they do after tens too. `ten_opens`: eleven is "ten one".
    `weak` words, and `weak_inflected` words with an ending, count only beside a measure, a currency, a month or another number.
    `marks` maps the letter that a kind of word has in patterns to its words; qa_pipeline.numbers lists the letters. `never` are regular
    expressions of words in which nothing is a number. `thousands` and `decimal` are the separators; `grouped` says that a space is one too.
    `day_dot`: "03.05" is a day. `price_pairs`: "twelve fifty" is a price. `month_first`: a day may follow its month.
    `unit_first`: a currency before its number makes it approximate. `thousands_unsaid` is a currency too small for hundreds: after
    a million they are hundreds of thousands.
    """

    cardinals: Mapping[int, str]
    ordinals: Mapping[int, str]
    scales: Mapping[int, str]
    currencies: Mapping[str, str]
    cents: Mapping[str, str]
    months: Mapping[int, str]
    marks: Mapping[str, str]
    clocks: tuple[Clock, ...]
    fixed: Mapping[str, str] = field(default_factory=dict)
    about: Mapping[int, str] = field(default_factory=dict)
    hundred: str = ""
    hundred_below: int = 10
    parts: Mapping[str, str] = field(default_factory=dict)
    joins: str = ""
    joins_anywhere: bool = False
    ten_opens: bool = False
    weak: str = ""
    weak_inflected: str = ""
    jalali: Mapping[int, str] = field(default_factory=dict)
    endings: str = ""
    literal_endings: str = ""
    ordinal_endings: str = ""
    never: tuple[str, ...] = ()
    thousands: str = "."
    decimal: str = ","
    grouped: bool = False
    day_dot: bool = False
    price_pairs: bool = False
    month_first: bool = False
    unit_first: bool = False
    thousands_unsaid: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One language.

    `letters` is a character class of its alphabet; `common` holds frequent words that tell it from the others in the same script.
    `numbers` are the words that numerals are made of, `suffixes` the endings that may follow a name or a product.
    `legal_forms` are words of a company's name that nobody says aloud. `joins_next` and `joins_previous` are pieces of words that are
    written apart. `head_last` says whether the noun of a product's name is its last word or its first. `yes` are the words of an answer
    that says yes and nothing else, and `fillers` may stand beside them; `conjunctions` stand between two questions that are asked as one.
    `numerals` is how numbers are said, for reading their values.
    `hesitations` are sounds like "um", which say nothing. `forms` are how it addresses the other formally (`formal`), asks instead of
    ordering (`softened`) and gives titles (`honorific`): the politeness of a turn is weighed with them. `pace` is None where nobody has
    said how fast it is spoken. `listening` is what is said inside the other's turn to show that one listens, and
    `speaking` how its syllables are counted and which words fill pauses; None where nobody has said it.
    """

    code: str
    stemmer: str
    letters: str
    common: frozenset[str]
    acts: Mapping[str, Act]
    numbers: tuple[str, ...]
    numerals: Numerals
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
    listening: Listening = Listening()
    speaking: Speaking | None = None


@cache
def get(code: str) -> Pack:
    """The pack of a language. ConversationError when there is none."""
    return data(code, "", "PACK", Pack)


def data(code: str, module: str, name: str, kind: type[Data]) -> Data:
    """What a module of a language's folder, or the folder itself, has by that name. ConversationError when there is no such language."""
    if code not in LANGUAGES:
        raise ConversationError(f"language {code!r} is not supported; it must be one of {', '.join(LANGUAGES)}")
    place = f"qa_pipeline.languages.{code}{module and '.' + module}"
    found = getattr(import_module(place), name)
    if not isinstance(found, kind):
        raise TypeError(f"{place}.{name} is not a {kind.__name__}")
    return found


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
