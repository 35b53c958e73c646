"""Words as they are compared: in the canonical spelling of their language, without their endings.

What matching and redaction compare by is what is searched: IŞIK is ışık, ك is ک, ё is е, ۵ is 5, می‌خواهم is می خواهم. The letters are
folded that typing and speech recognition confuse, so that `isik` finds ışık too.
"""

import re
from dataclasses import dataclass

from qa_pipeline import languages
from qa_pipeline.matching import tokens
from qa_pipeline.store.spoken import Term
from qa_pipeline.types import LANGUAGES

READ = "words@1"
"""How turns are read: what was read otherwise is read again. To be raised when `words` gives others."""

LONGEST = 2_000
"""Characters of a question that are read."""

FOREIGN = 4
"""Letters of a word that may be the same in another language: a name, a product."""

_PHRASE = re.compile('"([^"]*)"|«([^»]*)»|“([^”]*)”|„([^“”]*)[“”]')
_BEGIN = re.compile(r"([^\W_]+)\*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a question asks for in one language: `phrases` must be there, of `terms` the more the better."""

    phrases: tuple[Term, ...]
    terms: tuple[Term, ...]


def words(text: str, code: str) -> str:
    """The words of a turn as they are kept, with a space between them. Raises ConversationError when the language has no pack."""
    return " ".join(token.stem for token in _said(text, code))


def wanted(question: str, code: str, *, own: bool = True) -> Wanted:
    """What a question asks for in calls in a language: words, "phrases in quotes" and the begins of words*.

    Where the question is not in this language, `own` is False: short words of it are other words here.
    """
    question = question[:LONGEST]
    phrases = tuple(Term(found) for text in _PHRASE.findall(question) if (found := _stems("".join(text), code)))
    rest = _PHRASE.sub(" ", question)
    begins = tuple(Term((key,), begins=True) for text in _BEGIN.findall(rest) if (key := _key(text, code)))
    loose = _loose(_BEGIN.sub(" ", rest), code, shortest=1 if own else FOREIGN, enough=bool(phrases or begins))
    return Wanted(phrases=phrases, terms=tuple(dict.fromkeys((*begins, *loose))))


def sentence(question: str, code: str) -> str:
    """A question as the text encoder is to read it: as it reads what was said (`matching.segments`)."""
    asks = "?" if "?" in question or "؟" in question else ""
    return " ".join(token.norm for token in _said(question[:LONGEST], code)) + asks


def likely(question: str) -> tuple[str, ...]:
    """The languages that a question may be in, by its letters and by the words that it shares with no other: mostly one."""
    likeness = {code: _likeness(question, code) for code in LANGUAGES}
    return tuple(code for code in LANGUAGES if likeness[code] == max(likeness.values()))


def _likeness(question: str, code: str) -> float:
    pack = languages.get(code)
    letters = re.findall(f"[{pack.letters}]", languages.normalise(question, code))
    own = sum(letter in _OWN.get(code, "") for letter in letters)
    common = sum(token.norm in pack.common for token in tokens.tokenise(question, code))
    return len(letters) + own + 3 * common


_OWN = {"tr": "ışğç", "et": "õä"}
"""Letters that the languages in Latin script do not share."""


def _said(text: str, code: str) -> list[tokens.Token]:
    """The words of a text, without signs such as %. Normalised first: a vowel mark, or an accent by itself, would part a word."""
    return [token for token in tokens.said(languages.normalise(text, code), code) if token.stem.isalnum()]


def _stems(text: str, code: str) -> tuple[str, ...]:
    return tuple(words(text, code).split())


def _key(text: str, code: str) -> str:
    folded = languages.key(tokens.form(text, code), code)
    return folded if folded.isalnum() else ""


def _loose(text: str, code: str, *, shortest: int, enough: bool) -> tuple[Term, ...]:
    """The words that say something, or all of them where none does and nothing else is asked for."""
    common = languages.get(code).common
    said = [token for token in _said(text, code) if len(token.norm) >= shortest]
    telling = [token for token in said if token.norm not in common]
    return tuple(Term((token.stem,)) for token in telling or ([] if enough else said))
