"""Texts by the catalogs: English as the source says it, the others from `locale/<language>/LC_MESSAGES/qa.po`, read when first needed."""

import gettext
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from qa_pipeline.translation.numbers import number
from qa_pipeline.translation.spoken import direction, language

LOCALE = Path(__file__).parents[1] / "locale"

_ISOLATE, _END = "\u2068", "\u2069"
"""Unicode's first strong isolate, and what ends it: the order of letters inside does not disturb the order around."""


def N_(text: str) -> str:  # noqa: N802  # the name that extraction knows
    """Marks a constant, which `_` translates where it is shown."""
    return text


def _(text: str, /, **values: object) -> str:
    """A text in the language; with values, `%(name)s` in it is filled. What no catalog has stays English."""
    return filled(catalog(language()).text(text), values)


def pgettext(context: str, text: str, /, **values: object) -> str:
    """As `_`, for a text that is said in different ways: `context` tells them apart."""
    return filled(catalog(language()).text(text, context), values)


def ngettext(one: str, many: str, count: int, /, **values: object) -> str:
    """As `_`, in the form that goes with `count`. `%(num)s` is the count, written in the language's digits."""
    return filled(catalog(language()).counted(one, many, count), {"num": number(count), **values})


def listed(parts: Iterable[str]) -> str:
    """Several things with the comma of the language between them; empty for none."""
    whole = ""
    for part in parts:
        whole = _("%(one)s, %(other)s", one=whole, other=part) if whole else part
    return whole


def isolated(value: str) -> str:
    """A value that runs the other way than the language, so marked that it leaves the order of the words around it alone."""
    other = _has_latin_or_cyrillic if direction() == "rtl" else _has_arabic
    return f"{_ISOLATE}{value}{_END}" if other(value) and not value.startswith(_ISOLATE) else value


def filled(text: str, values: Mapping[str, object]) -> str:
    return text % {name: shown(value) for name, value in values.items()} if values else text


def shown(value: object) -> object:
    """A value as it stands in a sentence: texts isolated where they run the other way, whole numbers in the language's digits."""
    if isinstance(value, str):
        return isolated(value)
    return number(value) if isinstance(value, int) else value


def _has_arabic(text: str) -> bool:
    return not text.isascii() and any("\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc" for letter in text)


def _has_latin_or_cyrillic(text: str) -> bool:
    return any(letter.isalpha() and letter < "\u0530" for letter in text)


@dataclass(frozen=True, kw_only=True, slots=True)
class Catalog:
    """Texts by English and context; of those with plural forms, all forms, and which of them goes with a count."""

    texts: Mapping[tuple[str, str], str]
    forms: Mapping[str, tuple[str, ...]]
    form: Callable[[int], int]

    def text(self, english: str, context: str = "") -> str:
        return self.texts.get((english, context), english)

    def counted(self, one: str, many: str, count: int) -> str:
        forms = self.forms.get(one)
        return forms[self.form(count)] if forms else one if count == 1 else many


@cache
def catalog(name: str) -> Catalog:
    """The catalog of a language. Texts that are not translated yet, or only perhaps right, are not in it."""
    path = LOCALE / name / "LC_MESSAGES" / "qa.po"
    if name == "en" or not path.exists():
        return Catalog(texts={}, forms={}, form=int)
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        read = read_po(file, locale=name)
    texts: dict[tuple[str, str], str] = {}
    forms: dict[str, tuple[str, ...]] = {}
    for message in read:
        if not message.id or message.fuzzy or not message.string:
            continue
        if isinstance(message.id, str):
            texts[message.id, message.context or ""] = str(message.string)
        elif isinstance(message.string, tuple) and all(message.string):
            forms[message.id[0]] = message.string
            texts[message.id[0], message.context or ""] = message.string[0]  # an entry may be asked for without a count, too
    return Catalog(texts=texts, forms=forms, form=gettext.c2py(read.plural_expr))
