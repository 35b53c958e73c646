"""Postal addresses and e-mail addresses, written or spoken."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from qa_pipeline import languages
from qa_pipeline.languages import personal
from qa_pipeline.languages.personal import Personal
from qa_pipeline.matching import patterns
from qa_pipeline.matching.tokens import Token

_MAIL = re.compile(r"[\w.+-]+\s?@\s?[\w-]+(?:\s?\.\s?[\w-]+)+")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b", re.IGNORECASE)
"""A British one tells the street."""
_INSURANCE = re.compile(r"\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b", re.IGNORECASE)
"""A British national insurance number."""

STREET_NAME = 3
"""Words of a street's name."""
NEXT = 2
"""Words between two parts of an address."""
LOCAL_PART, DOMAIN = 8, 6
"""Words of an e-mail address before and behind its sign."""

PROVIDER = 5
"""Letters of a provider's name ("gmail") that is a domain without its end."""


def mails(text: str, tokens: Sequence[Token], code: str) -> Iterator[tuple[int, int]]:
    """Characters that are an e-mail address: "a@b.com", or "a dot c at b dot com"."""
    if "@" in text:
        yield from (match.span() for match in _MAIL.finditer(text))
    data = personal.get(code)
    for place, token in enumerate(tokens):
        if token.norm in data.at and place > 0 and (end := _domain_end(tokens, place + 1, data)):
            first = _local_start(tokens, place - 1, data, code)
            yield tokens[first].start, tokens[end].end


def _domain_end(tokens: Sequence[Token], start: int, data: Personal) -> int | None:
    """The last word of a domain that begins here, None where none does."""
    end = None
    dotted = False
    for place in range(start, min(start + DOMAIN, len(tokens))):
        word = tokens[place].norm
        if word in data.dot:
            dotted = True
        elif dotted and word in data.domains:
            end, dotted = place, False
        elif dotted or (place > start and end is not None):
            break
    if end is None and start < len(tokens) and tokens[start].norm in data.domains and len(tokens[start].norm) >= PROVIDER:
        return start
    return end


def _local_start(tokens: Sequence[Token], last: int, data: Personal, code: str) -> int:
    """The first word of the part before the sign: words joined by dots and the like, letters and digits."""
    first = last
    for place in range(last - 1, max(-1, last - 1 - LOCAL_PART), -1):
        here, after = tokens[place], tokens[place + 1]
        joins = here.norm in data.joins or after.norm in data.joins
        spelled = len(here.norm) == 1 or patterns.is_number(here.norm, code)
        if not joins and not spelled:
            break
        first = place
    return first


def insurance_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Characters that are a British national insurance number."""
    yield from (match.span() for match in _INSURANCE.finditer(text))


def postcodes(text: str) -> Iterator[tuple[int, int]]:
    """Characters that are a British postcode."""
    yield from (match.span() for match in _POSTCODE.finditer(text))


@cache
def _streets(code: str) -> re.Pattern[str]:
    words = (languages.normalise(word.strip("*"), code).replace(" ", "") for word in personal.get(code).streets)
    marks = personal.get(code).streets
    forms = (
        (r"\w+" if mark.startswith("*") else "") + re.escape(word) + (r"\w{0,6}" if mark.endswith("*") or mark.startswith("*") else "")
        for mark, word in zip(marks, words, strict=True)
    )
    return re.compile("|".join(forms))


def addresses(tokens: Sequence[Token], amounts: Sequence[tuple[int, int]], code: str) -> Iterator[tuple[int, int]]:
    """Characters that are a street with the number of a house. `amounts` are places of numbers that are none."""
    streets = [place for place, token in enumerate(tokens) if _streets(code).fullmatch(token.norm)]
    if not streets:
        return
    numbers = {place for place, token in enumerate(tokens) if _is_number(token, code) and not _within(token, amounts)}
    for street in streets:
        found = _before(tokens, street, numbers, code) if code == "en" else _behind(tokens, street, numbers, code)
        if found:
            yield tokens[found[0]].start, tokens[found[1]].end


def _is_number(token: Token, code: str) -> bool:
    return patterns.is_number(token.norm, code) or token.norm[:1].isdigit()


def _within(token: Token, amounts: Sequence[tuple[int, int]]) -> bool:
    return any(start <= token.start < end for start, end in amounts)


def _before(tokens: Sequence[Token], street: int, numbers: set[int], code: str) -> tuple[int, int] | None:
    """Forty-two Silver Street: the number, one to three words, the street."""
    common = languages.get(code).common
    place = street - 1
    while place > street - 1 - STREET_NAME and place >= 0 and place not in numbers and tokens[place].norm not in common:
        place -= 1
    if place not in numbers or place == street - 1:
        return None
    while place - 1 in numbers:
        place -= 1
    return place, street


def _behind(tokens: Sequence[Token], street: int, numbers: set[int], code: str) -> tuple[int, int] | None:
    """Atatürk Caddesi numara 5 daire 3: the street's name and word, then the numbers, with the words for them between."""
    data = personal.get(code)
    last = None
    ends = street + (STREET_NAME + 1 if data.street_first else NEXT)
    for place in range(street + 1, len(tokens)):
        if place > ends:
            break
        if _streets(code).fullmatch(tokens[place].norm):
            ends = place + (ends - street if last is None else 1)
        if place in numbers and (tokens[place].sentence == tokens[street].sentence or tokens[place - 1].norm in data.house):
            last, ends = place, place + 1
        elif last is not None and (tokens[place].norm in data.house or len(tokens[place].norm) == 1):
            ends = place + 1
    return None if last is None else (street if data.street_first else _name_start(tokens, street, code), last)


def _name_start(tokens: Sequence[Token], street: int, code: str, most: int = NEXT) -> int:
    """The first word of a street's name, which stands before its word."""
    first = street
    while first > max(0, street - most) and tokens[first - 1].norm not in languages.get(code).common:
        first -= 1
    outer = first < street and _streets(code).fullmatch(tokens[first].norm)
    return _name_start(tokens, first, code, 1) if outer else first
