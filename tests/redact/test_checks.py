"""Check digits: published examples, and the same with one digit changed."""

import pytest

from qa_pipeline.redact import checks

VALID = [
    (checks.luhn, "4111111111111111"),
    (checks.luhn, "378282246310005"),
    (checks.luhn, "6037991199523121"),
    (checks.turkish, "10000000146"),
    (checks.iranian, "0499370899"),
    (checks.estonian, "38001085718"),
    (checks.snils, "11223344595"),
    (checks.inn, "7707083893"),
    (checks.inn, "500100732259"),
]


@pytest.mark.parametrize(("check", "number"), VALID)
def test_a_changed_digit_is_noticed(check: object, number: str) -> None:
    assert check(number)
    changed = number[:-1] + str((int(number[-1]) + 1) % 10)
    assert not check(changed)


@pytest.mark.parametrize(
    "iban", ["TR330006100519786457841326", "GB29NWBK60161331926819", "EE382200221020145685", "IR580540105180021273113007"]
)
def test_ibans(iban: str) -> None:
    assert checks.iban(iban)
    assert not checks.iban(iban[:-1] + ("1" if iban[-1] != "1" else "2"))
    assert not checks.iban(iban[:-1])


def test_an_estonian_number_holds_a_birthday() -> None:
    assert not checks.estonian("38013085718")


@pytest.mark.parametrize("check", [checks.luhn, checks.iranian, checks.inn])
def test_one_digit_over_and_over_is_no_number(check: object) -> None:
    assert not any(check("0" * length) for length in range(9, 20))
