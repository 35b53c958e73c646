"""Every text that is marked is translated into every language, with the gaps that its English has."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def update() -> ModuleType:
    """The program that keeps the catalogs, which is no part of the package."""
    spec = importlib.util.spec_from_file_location("update", ROOT / "translations" / "update.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def template(update: ModuleType) -> object:
    return update.extracted()


@pytest.mark.parametrize("language", ["tr", "fa", "et", "ru"])
def test_everything_is_translated(update: ModuleType, template: object, language: str) -> None:
    problems = list(update.lacks(update.read(language), template))
    assert not problems, "run `python translations/update.py`, and translate what it says"


@pytest.mark.parametrize("language", ["tr", "fa", "et", "ru"])
def test_catalogs_hold_nothing_that_is_gone(update: ModuleType, template: object, language: str) -> None:
    known = {(message.id, message.context) for message in template}
    assert {message.id for message in update.read(language) if (message.id, message.context) not in known} == set()


def test_what_a_catalog_lacks_is_found(update: ModuleType) -> None:
    catalog, wanted = (update.Catalog(locale="ru", fuzzy=False) for _ in range(2))
    texts = {
        "one": "один",
        "%(num)s of %(all)s": "%(num)s из %(al)s",
        "%(share)s of it": "%(share)s %",
        "two": "",
        ("%(num)s day", "%(num)s days"): ("%(num)s день", "%(num)s дня", "%(all)s дней"),
    }
    for english, told in texts.items():
        wanted.add(english)
        catalog.add(english, told)
    wanted.add("three")
    catalog.add("four", "четыре", flags=("fuzzy",))
    wanted.add("four")
    found = list(update.lacks(catalog, wanted))
    assert [problem.split(":")[0] for problem in found] == [
        "other gaps", "other gaps", "not translated", "other gaps", "missing", "not translated",
    ]  # fmt: skip


PERSIAN_LETTERS = set("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأؤئءۀةًّ")


def test_persian_is_written_with_persian_letters_and_digits(update: ModuleType) -> None:
    for message in update.read("fa"):
        for told in message.string if isinstance(message.string, list | tuple) else [message.string]:
            if not message.id or not told:
                continue
            assert not set("يك٠١٢٣٤٥٦٧٨٩") & set(told), f"Arabic letters or digits: {told}"
            assert PERSIAN_LETTERS & set(update._GAP.sub("", told)) or not any(map(str.isalpha, update._GAP.sub("", told))), told


def test_no_translation_is_just_the_english(update: ModuleType) -> None:
    """But for what has no words of its own, or is the same in the language."""
    same = {"tr": {"dB", "%(num)s dB", "%(num)s Hz", "market"}, "fa": set(), "ru": set()}
    for language, allowed in same.items():
        for message in update.read(language):
            if isinstance(message.id, str) and message.id and any(map(str.isalpha, update._GAP.sub("", message.id))):
                assert message.string != message.id or message.id in allowed, f"{language}: {message.id}"
