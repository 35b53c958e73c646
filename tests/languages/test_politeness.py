"""Politeness and conduct: what people say, what comes near and is none, and words that are somebody else's."""

import pytest

from qa_pipeline.matching.reading import Reading
from tests.build import call
from tests.languages import test_politeness_en, test_politeness_et, test_politeness_fa, test_politeness_tr
from tests.languages.test_acts import each, found

PACKS = {"en": test_politeness_en, "et": test_politeness_et, "fa": test_politeness_fa, "tr": test_politeness_tr}
"""Russian sentences are judged in their own module, by what is said in one's own words alone."""


@pytest.mark.parametrize(("code", "act", "text"), each({code: pack.SAID for code, pack in PACKS.items()}))
def test_said(code: str, act: str, text: str) -> None:
    assert found(act, text, code)


@pytest.mark.parametrize(("code", "act", "text"), each({code: pack.NOT_SAID for code, pack in PACKS.items()}))
def test_not_said(code: str, act: str, text: str) -> None:
    assert not found(act, text, code)


def rough(text: str, code: str) -> bool:
    """Whether the agent says something familiar or rude in words of their own."""
    reading = Reading(call(f"A {text}", language=code))
    return any(reading.find(act, reading.lines[0]) for act in ("informal", "rudeness"))


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, pack in PACKS.items() for text in pack.OTHERS])
def test_words_of_others_are_not_the_agents(code: str, text: str) -> None:
    assert not rough(text, code)


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, pack in PACKS.items() for text in pack.OWN])
def test_own_words_stay_own(code: str, text: str) -> None:
    assert rough(text, code)
