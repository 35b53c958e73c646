"""Numbers as the language writes them: what Python's `format` gives, with the signs of Babel's tables. Fast, and rounded alike."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from qa_pipeline.translation.spoken import language

_PERSIAN = {ord("0") + digit: chr(0x6F0 + digit) for digit in range(10)}


@dataclass(frozen=True, kw_only=True, slots=True)
class _Signs:
    """What stands for the signs and digits that `format` writes, and around a number that is a percentage."""

    table: Mapping[int, str]
    before: str = ""
    after: str = " %"


@cache
def _signs(name: str) -> _Signs:
    if name == "en":
        return _Signs(table={ord("-"): "−"})
    import babel

    locale = babel.Locale.parse(name)
    system = "arabext" if name == "fa" else "latn"
    symbols = locale.number_symbols[system]
    minus = symbols["minusSign"].replace("-", "−")
    table = {ord(","): symbols["group"], ord("."): symbols["decimal"], ord("-"): minus, ord("+"): symbols["plusSign"]}
    before, after = locale.percent_formats[None].pattern.split("#,##0")
    return _Signs(table=table | _PERSIAN if system == "arabext" else table, before=before, after=after.replace("%", symbols["percentSign"]))


def number(value: float, digits: int = 0) -> str:
    """A number with its thousands apart, rounded to `digits` after the decimal sign: 1,234.5 in English, ۱٬۲۳۴٫۵ in Persian."""
    told = f"{value:,.{digits}f}"
    return written(told[1:] if told.startswith("-") and not told.strip("-0.") else told)


def signed(value: float, digits: int = 0) -> str:
    """A number with its sign, for differences: +0.4, −0.3, 0.0."""
    told = f"{value:+,.{digits}f}"
    return written(told if told.strip("+-0.,") else told[1:])


def percent(value: float, digits: int = 0) -> str:
    """A share from 0 to 1 in percent: 40 % in English and Russian, 40% in Estonian, %40 in Turkish, ۴۰٪ in Persian."""
    return _in_percent(number(value * 100, digits))


def percents(low: float, high: float, digits: int = 0) -> str:
    """From one share to another, in percent: 17–69 %."""
    return _in_percent(f"{number(low * 100, digits)}–{number(high * 100, digits)}")


def signed_percent(value: float, digits: int = 0) -> str:
    """A share with its sign, for differences: +12 %, −3 %."""
    return _in_percent(signed(value * 100, digits))


def sign_of_percent() -> str:
    """Percent alone, as the unit of a table or a chart."""
    signs = _signs(language())
    return (signs.before + signs.after).strip()


def _in_percent(told: str) -> str:
    signs = _signs(language())
    return f"{signs.before}{told}{signs.after}"


def written(plain: str) -> str:
    """A number as Python's `format` writes it, such as 1,234.50, in the signs and digits of the language."""
    return plain.translate(_signs(language()).table)


def digits(text: str) -> str:
    """The digits of a text, and nothing else of it, as the language writes them: for clocks and what is put together by hand."""
    return text.translate(_PERSIAN) if language() == "fa" else text
