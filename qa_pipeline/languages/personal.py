"""What people say around what identifies them: what the data of a language has to tell, for finding it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from qa_pipeline import languages


@dataclass(frozen=True, slots=True, kw_only=True)
class Personal:
    """One language. The patterns are in the notation of `matching.patterns`, by the kind of what identifies a person (`redact.kinds`).

    `labels` are the placeholders, without their brackets. `about` tells what a number is that is said near, or asked for; under `other` it
    is nobody's (an order number). `between` are words that may stand between the parts of a number ("then"), and `misheard` those that a
    recogniser writes for a digit ("to"). `of` stand between a quantity and what it is of ("six of 40125"); `plurals` are digits behind how
    often they are said ("four ones"). `not_measures` are words behind a number that seldom measure it ("can"). `letters` maps the names
    of letters to them. `phones` are regular expressions of whole telephone numbers, digits alone.
    `my_name_is` stand before a name and `is_my_name` behind one; `i_am` stands before a name and before much else. `asks_name` asks for
    one. `not_names` are words that may stand there and are no names. `titles` stand before a name ("mrs"), `titles_behind` behind one
    ("bey"), in all inflections; `capital_titles` only with a capital, for they are other words too ("Miss"). `patronymics` maps how such
    names end to the letters in which the name before them does (none: any), for texts without capitals. `at`, `dot`, `joins` and `domains`
    are the words of a spoken e-mail address: its sign, its dots, what else joins its pieces, and how it ends. `streets` are words for a
    street (with `*`, any that begin so, or end so), `house` those before a number of a house or flat; `street_first` says that the street's
    name comes behind the word.
    """

    labels: Mapping[str, str]
    about: Mapping[str, tuple[str, ...]]
    phones: tuple[str, ...]
    between: frozenset[str] = frozenset()
    misheard: Mapping[str, str] = field(default_factory=dict)
    of: frozenset[str] = frozenset()
    plurals: Mapping[str, str] = field(default_factory=dict)
    not_measures: frozenset[str] = frozenset()
    letters: Mapping[str, str] = field(default_factory=dict)
    my_name_is: tuple[str, ...] = ()
    is_my_name: tuple[str, ...] = ()
    i_am: tuple[str, ...] = ()
    asks_name: tuple[str, ...] = ()
    not_names: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    capital_titles: frozenset[str] = frozenset()
    titles_behind: frozenset[str] = frozenset()
    patronymics: Mapping[str, str] = field(default_factory=dict)
    at: tuple[str, ...] = ()
    dot: frozenset[str] = frozenset()
    joins: frozenset[str] = frozenset()
    domains: frozenset[str] = frozenset()
    streets: tuple[str, ...] = ()
    house: frozenset[str] = frozenset()
    street_first: bool = False


@cache
def get(code: str) -> Personal:
    """The data of a language. ConversationError when there is none."""
    return languages.data(code, "personal", "PERSONAL", Personal)
