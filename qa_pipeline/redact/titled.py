"""Names behind or before a title: "Mrs Reed", "Mustafa Bey", "خانم رضایی", "proua Tamm", and Russian ones with a patronymic."""

from collections.abc import Iterator, Sequence

from qa_pipeline import languages
from qa_pipeline.languages import personal
from qa_pipeline.matching import acts, patterns
from qa_pipeline.matching.tokens import Token
from qa_pipeline.redact.masking import MASK

MOST_WORDS = 3
"""Words of a name, where capitals tell which they are; else it is one."""
SHORTEST = 2
"""Letters of a word of a name."""

_JOINS = " .:\u200c\u00a0"
"""What may stand between a title and the name: "Mr. Reed"."""


def named(text: str, tokens: Sequence[Token], code: str, *, cased: bool) -> Iterator[tuple[int, int]]:
    """The words, first and last (not included), of a turn that a title or a patronymic tells to be a name. The title is not among them.

    `cased` tells whether the call's text has capitals where names do.
    """
    return _Reader(text, tokens, code, cased=cased).names()


class _Reader:
    def __init__(self, text: str, tokens: Sequence[Token], code: str, *, cased: bool) -> None:
        self._text = text
        self._tokens = tokens
        self._code = code
        self._cased = cased
        self._data = personal.get(code)

    def names(self) -> Iterator[tuple[int, int]]:
        for place, token in enumerate(self._tokens):
            if self._is_title(token):
                yield from self._run(place, +1)
            if token.norm in self._data.titles_behind:
                yield from self._run(place, -1)
            yield from self._with_patronymic(place)

    def _is_title(self, token: Token) -> bool:
        """Whether a word is a title; one that is another word as well ("miss") with a capital alone, where names have capitals."""
        if token.norm in self._data.titles:
            return True
        return self._cased and token.norm in self._data.capital_titles and token.text[:1].isupper()

    def _with_patronymic(self, place: int) -> Iterator[tuple[int, int]]:
        """A patronymic and the name before it. Without capitals only both together are sure: many other words end so."""
        token = self._tokens[place]
        ending = next((ending for ending in self._data.patronymics if token.norm.endswith(ending)), None)
        if ending is None or len(token.norm) < len(ending) + SHORTEST or not self._may_be(token, begins=False):
            return
        first = min((start for start, _ in self._run(place, -1, most=1)), default=place)
        before = self._tokens[first].norm
        alike = self._data.patronymics[ending]
        if self._cased or (first < place and len(before) > SHORTEST and (not alike or before[-1] in alike)):
            yield first, place + 1

    def _run(self, place: int, step: int, *, most: int = MOST_WORDS) -> Iterator[tuple[int, int]]:
        """The words of the name beside the word at `place`, forwards or backwards."""
        taken: list[int] = []
        for _ in range(most if self._cased else 1):
            other = (taken[-1] if taken else place) + step
            if not 0 <= other < len(self._tokens) or not self._joined(other, other - step, title=not taken and step > 0):
                break
            begins = step < 0 and (other == 0 or self._tokens[other - 1].sentence != self._tokens[other].sentence)
            if not self._may_be(self._tokens[other], begins=begins or (step < 0 and bool(self._data.titles_behind))):
                break
            taken.append(other)
        if taken:
            yield min(taken), max(taken) + 1

    def _joined(self, place: int, other: int, *, title: bool) -> bool:
        """Whether nothing parts two neighbouring words, but the full stop of a shortened `title`."""
        first, last = sorted((place, other))
        return not self._text[self._tokens[first].end : self._tokens[last].start].strip(_JOINS if title else _JOINS.replace(".", ""))

    def _may_be(self, token: Token, *, begins: bool) -> bool:
        """Whether a word may be a name; one with a capital for it `begins` a sentence, or in a text without any, is none of usual words."""
        if MASK in token.norm or not token.key.isalpha() or len(token.key) < SHORTEST:
            return False
        if token.norm in self._data.not_names or token.norm in languages.get(self._code).common or self._tells_whom(token):
            return False
        if patterns.is_number(token.norm, self._code) or (self._cased and not token.text[:1].isupper()):
            return False
        return (self._cased and not begins) or not acts.uses(token, self._code)

    def _tells_whom(self, token: Token) -> bool:
        return token.norm in self._data.titles or token.norm in self._data.titles_behind
