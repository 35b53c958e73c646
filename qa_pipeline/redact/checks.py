"""Check digits: whether a row of digits can be a payment card, an IBAN or a national number."""

from collections.abc import Callable, Iterable
from datetime import date

IBAN_LENGTHS = {
    "AD": 24, "AE": 23, "AT": 20, "AZ": 28, "BE": 16, "BG": 22, "CH": 21, "CY": 28, "CZ": 24, "DE": 22, "DK": 18, "EE": 20, "ES": 24,
    "FI": 18, "FR": 27, "GB": 22, "GE": 22, "GR": 27, "HR": 21, "HU": 28, "IE": 22, "IL": 23, "IR": 26, "IS": 26, "IT": 27, "KZ": 20,
    "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MD": 24, "MT": 31, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "RO": 24, "RS": 22,
    "SA": 24, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "TR": 26, "UA": 29,
}  # fmt: skip
"""How many characters an IBAN has, by country (ISO 13616 registry)."""


def luhn(digits: str) -> bool:
    """Payment cards: 13 to 19 digits with the check digit of ISO/IEC 7812.

    >>> luhn("4111111111111111"), luhn("4111111111111112")
    (True, False)
    """
    if not 13 <= len(digits) <= 19 or len(set(digits)) == 1:
        return False
    total = sum(int(digit) if place % 2 == 0 else sum(divmod(2 * int(digit), 10)) for place, digit in enumerate(reversed(digits)))
    return total % 10 == 0


def iban(letters: str) -> bool:
    """An IBAN without spaces, in capitals: the length of its country, and mod 97 is 1 (ISO 7064)."""
    if IBAN_LENGTHS.get(letters[:2]) != len(letters) or not letters[2:4].isdigit() or not letters.isascii() or not letters.isalnum():
        return False
    return int("".join(str(int(sign, 36)) for sign in letters[4:] + letters[:4])) % 97 == 1


def turkish(digits: str) -> bool:
    """T.C. kimlik numarası: 11 digits, the last two of them checks."""
    if len(digits) != 11 or digits[0] == "0":
        return False
    number = [int(digit) for digit in digits]
    tenth = (7 * sum(number[0:9:2]) - sum(number[1:8:2])) % 10
    return number[9] == tenth and number[10] == sum(number[:10]) % 10


def iranian(digits: str) -> bool:
    """کد ملی: ten digits, the last a check of mod 11."""
    if len(digits) != 10 or len(set(digits)) == 1:
        return False
    rest = _weighed(digits[:9], range(10, 1, -1)) % 11
    return int(digits[9]) == (rest if rest < 2 else 11 - rest)


def estonian(digits: str) -> bool:
    """Isikukood (the same in Lithuania): sex and century, a date of birth, and a check of mod 11 in two stages."""
    if len(digits) != 11 or digits[0] not in "12345678" or not _is_birthday(digits):
        return False
    first = _weighed(digits[:10], (1, 2, 3, 4, 5, 6, 7, 8, 9, 1)) % 11
    second = _weighed(digits[:10], (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)) % 11
    return int(digits[10]) == (first if first < 10 else second if second < 10 else 0)


def _is_birthday(digits: str) -> bool:
    century = 1800 + 100 * ((int(digits[0]) - 1) // 2)
    try:
        date(century + int(digits[1:3]), int(digits[3:5]), int(digits[5:7]))
    except ValueError:
        return False
    return True


def snils(digits: str) -> bool:
    """СНИЛС: nine digits and two checks, the sum of them weighed 9 to 1, mod 101."""
    if len(digits) != 11 or digits[:9] == "000000000":
        return False
    return _weighed(digits[:9], range(9, 0, -1)) % 101 % 100 == int(digits[9:])


def inn(digits: str) -> bool:
    """ИНН of a person (12 digits, two checks) or of a company or trader (10 digits, one)."""
    weights = (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
    if len(set(digits)) == 1:
        return False
    if len(digits) == 10:
        return _weighed(digits[:9], weights[2:]) % 11 % 10 == int(digits[9])
    if len(digits) == 12:
        checks = (_weighed(digits[:10], weights[1:]), _weighed(digits[:11], weights))
        return all(check % 11 % 10 == int(digit) for check, digit in zip(checks, digits[10:], strict=True))
    return False


def _weighed(digits: str, weights: Iterable[int]) -> int:
    return sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))


NATIONAL: dict[str, tuple[Callable[[str], bool], ...]] = {
    "tr": (turkish,), "fa": (iranian,), "et": (estonian,), "ru": (snils, inn, estonian), "en": (),
}  # fmt: skip
"""The checks by language. English and American numbers have no check digits: their form and what is said around them tell them."""


def national(digits: str, language: str) -> bool:
    """Whether the digits are a national number of a country in which the language is spoken."""
    return any(check(digits) for check in NATIONAL[language])
