"""Acts of a language pack: what is enough, what is weak, and what takes an act back, and from how far."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest

from qa_pipeline import languages
from qa_pipeline.languages import Act
from qa_pipeline.matching import acts
from qa_pipeline.matching.acts import DOUBT, SURE, WEAK, Found
from qa_pipeline.matching.patterns import Sentence, Span
from qa_pipeline.matching.tokens import tokenise

codes = count()


@pytest.fixture
def pack(monkeypatch: pytest.MonkeyPatch) -> Callable[[Act], str]:
    """The code of a language like English with one act, `deal`. No code twice: what is compiled of a language is kept."""
    known = languages.get

    def make(act: Act) -> str:
        code = f"x{next(codes)}"
        made = replace(known("en"), code=code, acts={"deal": act})
        monkeypatch.setattr(languages, "get", lambda wanted: made if wanted == code else known(wanted))
        return code

    return make


def found(text: str, code: str) -> list[tuple[int, int, float]]:
    return [(one.start, one.end, one.confidence) for one in acts.find("deal", sentence(text, code), code)]


def sentence(text: str, code: str) -> Sentence:
    return acts.read(tokenise(text, code), code)


def test_surest_first(pack: Callable[[Act], str]) -> None:
    code = pack(Act(says=("discount", "good price"), weak=("cheap",)))
    assert found("Cheap, a good price, with discuont", code) == [(2, 4, SURE), (5, 6, SURE - DOUBT), (0, 1, WEAK)]
    assert found("nothing", code) == []


def test_an_act_that_the_language_has_not(pack: Callable[[Act], str]) -> None:
    code = pack(Act(says=("discount",)))
    with pytest.raises(KeyError, match="greeting"):
        acts.find("greeting", sentence("a discount", code), code)
    assert acts.known(code) == ("deal",)


@pytest.mark.parametrize("reach", [1, 3, 10])
def test_reach(pack: Callable[[Act], str], reach: int) -> None:
    """What takes an act back does so from as many words away as the act says, on both sides, and from no further."""
    code = pack(Act(says=("discount",), unless=("over", "no longer"), reach=reach))
    for between in range(12):
        blocked = between < reach
        words = " ".join(["word"] * between)
        assert bool(found(f"discount {words} over", code)) is not blocked
        assert bool(found(f"no longer {words} discount", code)) is not blocked


def test_words_of_another_sentence_take_nothing_back(pack: Callable[[Act], str]) -> None:
    code = pack(Act(says=("discount",), unless=("over",), reach=10))
    assert found("It is over. A discount", code) == [(4, 5, SURE)]
    assert found("A discount is over", code) == []
    assert found("A discount. A discount is over", code) == [(1, 2, SURE)]


def test_weak_words_are_taken_back_too(pack: Callable[[Act], str]) -> None:
    code = pack(Act(weak=("cheap",), unless=("over",)))
    assert found("cheap", code) == [(0, 1, WEAK)]
    assert found("cheap over", code) == []


def test_taken_back(pack: Callable[[Act], str]) -> None:
    """It is told where the act itself is not said, and only where the words are sure."""
    code = pack(Act(says=("discount",), unless=("finished", "no longer")))
    assert acts.taken_back("deal", sentence("it is finished, and no longer there", code), code) == (Span(2, 3), Span(4, 6))
    assert acts.taken_back("deal", sentence("it is finisched", code), code) == ()
    assert found("discount finisched", code) == [(0, 1, SURE)]
    assert acts.taken_back("deal", sentence("a discount", code), code) == ()


def test_promotions_of_the_packs_are_taken_back_from_afar() -> None:
    texts = {
        "en": "The ten percent off on all of the oil did end, I am sorry, it is over",
        "tr": "Yağda yüzde on indirim vardı ama geçen hafta o kampanya bitti",
    }
    for code, text in texts.items():
        read = sentence(text, code)
        assert acts.taken_back("special", read, code)
        assert acts.find("special", read, code) == ()


def test_uses(pack: Callable[[Act], str]) -> None:
    """A word that a pattern has; not one that only `_`, an ending or two letters would fit."""
    code = pack(Act(says=("discount _ *shire go* refund*",)))
    used = {token.norm: acts.uses(token, code) for token in tokenise("discounts refunded gordon yorkshire whitcombe", code)}
    assert used == {"discounts": True, "refunded": True, "gordon": False, "yorkshire": False, "whitcombe": False}


def test_found_is_what_it_says() -> None:
    assert acts.find("greeting", sentence("good morning", "en"), "en")[0] == Found(0, 2, SURE)
