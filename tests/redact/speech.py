"""Numbers as people say them, for tests: the words of a number in five languages, and valid numbers to say."""

import random

from qa_pipeline.redact import checks

_ONES = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen",
    "tr": "sıfır bir iki üç dört beş altı yedi sekiz dokuz",
    "fa": "صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده",
    "et": "null üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme üksteist kaksteist kolmteist neliteist viisteist kuusteist "
    "seitseteist kaheksateist üheksateist",
    "ru": "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать "
    "шестнадцать семнадцать восемнадцать девятнадцать",
}
_TENS = {
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
    "tr": "on yirmi otuz kırk elli altmış yetmiş seksen doksan",
    "fa": "بیست سی چهل پنجاه شصت هفتاد هشتاد نود",
    "et": "kakskümmend kolmkümmend nelikümmend viiskümmend kuuskümmend seitsekümmend kaheksakümmend üheksakümmend",
    "ru": "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
}
_HUNDREDS = {
    "fa": "صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد",
    "ru": "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
}
COUNTRY = {"en": "GB", "tr": "TR", "fa": "IR", "et": "EE", "ru": "DE"}


def words(value: int, code: str) -> str:
    """A number from 0 to 999 in words."""
    ones, tens = _ONES[code].split(), _TENS[code].split()
    joint = " و " if code == "fa" else " "
    parts = []
    if value >= 100:
        hundred = value // 100
        if code in _HUNDREDS:
            parts.append(_HUNDREDS[code].split()[hundred - 1])
        elif code == "tr":
            parts.append("yüz" if hundred == 1 else f"{ones[hundred]} yüz")
        elif code == "et":
            parts.append("sada" if hundred == 1 else f"{ones[hundred]}sada")
        else:
            parts.append(f"{ones[hundred]} hundred")
        value %= 100
        if not value:
            return joint.join(parts)
    if value < len(ones):
        parts.append(ones[value])
    else:
        first = 1 if code == "tr" else 2
        parts.append(tens[value // 10 - first])
        if value % 10:
            parts.append(ones[value % 10])
    return joint.join(parts)


def group(digits: str, code: str) -> str:
    """A group of up to three digits in words, with the zeros that lead it."""
    zeros = len(digits) - len(digits.lstrip("0"))
    spoken = [words(0, code)] * zeros
    if digits[zeros:]:
        spoken.append(words(int(digits[zeros:]), code))
    return " ".join(spoken)


def dictated(digits: str, sizes: list[int], code: str) -> list[str]:
    """The digits in groups of these sizes, over and over; the last is what is left."""
    groups, place, turn = [], 0, 0
    while place < len(digits):
        size = sizes[turn % len(sizes)]
        groups.append(group(digits[place : place + size], code))
        place, turn = place + size, turn + 1
    return groups


def card(chance: random.Random) -> str:
    start = chance.choice(["4", "51", "55", "37", "6037", "9792", "2200"])
    length = 15 if start == "37" else 16
    rest = start + "".join(chance.choice("0123456789") for _ in range(length - len(start) - 1))
    return next(rest + check for check in "0123456789" if checks.luhn(rest + check))


def iban(chance: random.Random, country: str) -> str:
    length = checks.IBAN_LENGTHS[country] - 4
    letters = "NWBK" if country == "GB" else ""
    body = letters + "".join(chance.choice("0123456789") for _ in range(length - len(letters)))
    return next(iban for check in range(2, 99) if checks.iban(iban := f"{country}{check:02}{body}"))


def turkish_id(chance: random.Random) -> str:
    rest = chance.choice("123456789") + "".join(chance.choice("0123456789") for _ in range(8))
    return next(rest + f"{check:02}" for check in range(100) if checks.turkish(rest + f"{check:02}"))


def iranian_id(chance: random.Random) -> str:
    rest = "".join(chance.choice("0123456789") for _ in range(9))
    return next(rest + check for check in "0123456789" if checks.iranian(rest + check))


def estonian_id(chance: random.Random) -> str:
    rest = (
        f"{chance.choice('3456')}{chance.randint(0, 99):02}{chance.randint(1, 12):02}{chance.randint(1, 28):02}{chance.randint(0, 999):03}"
    )
    return next(rest + check for check in "0123456789" if checks.estonian(rest + check))


def snils(chance: random.Random) -> str:
    rest = "".join(chance.choice("123456789") for _ in range(9))
    return next(rest + f"{check:02}" for check in range(100) if checks.snils(rest + f"{check:02}"))


NATIONAL = {"tr": turkish_id, "fa": iranian_id, "et": estonian_id, "ru": snils}


def phone(chance: random.Random, code: str) -> str:
    rest = "".join(chance.choice("0123456789") for _ in range(9))
    return {"tr": "05" + rest, "fa": "09" + rest, "et": "5" + rest[:7], "en": "07" + rest, "ru": "89" + rest}[code]
