"""How polite turns are rated: by the shipped numbers where it is about words, by numbers made here where it is about the arithmetic."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import languages, politeness
from qa_pipeline.errors import ModelMissing
from qa_pipeline.matching import likelihood
from qa_pipeline.matching.reading import Reading
from qa_pipeline.politeness import ACTS, CUES, Rater, Trend
from qa_pipeline.types import LANGUAGES
from tests.build import call

AXES = {"one two three": [1.0, 0.0], "four": [0.0, 1.0], "five": [-1.0, 0.0]}

PAIRS = {
    "tr": ("Rica etsem fatura numaranızı alabilir miyim efendim?", "Sana ne be, kapat şu telefonu artık!"),
    "fa": ("سلام وقتتون بخیر، لطفاً اسمتون رو بفرمایید، ممنون می‌شم.", "خفه شو دیگه، مزخرف نگو."),
    "et": ("Tere päevast, kas te oleksite nii kena ja ütleksite oma nime, palun?", "Jää vait, idioot, ma ei viitsi sind kuulata."),
    "en": ("Good afternoon, could you kindly give me your name, please?", "Shut up, you moron, I'm sick of you."),
    "ru": ("Добрый день, будьте добры, назовите, пожалуйста, вашу фамилию.", "Заткнись, идиот, надоел уже."),
}


def rater(*, cues: dict[str, float] | None = None, vector: tuple[float, float] = (0.0, 0.0), margin: float = 0.2) -> Rater:
    """Weighs the named cues, and the two values of a vector."""
    weights = [(cues or {}).get(name, 0.0) for name in CUES]
    return Rater(
        revision="tiny",
        encoder="encoder@1",
        centre={code: np.zeros(2, np.float32) for code in LANGUAGES},
        weighed=np.array([*weights, *vector, 0.0], np.float32),
        lexical=np.array([*weights, 0.0], np.float32),
        margin=margin,
    )


def reading(*lines: str, language: str = "en", vectors: dict[str, list[float]] | None = None) -> Reading:
    known = None if vectors is None else {text: np.array(vector, np.float32) for text, vector in vectors.items()}
    return Reading(call(*lines, language=language), None, known)


@pytest.fixture
def numbers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A file that is loaded in place of the shipped numbers."""
    file = tmp_path / politeness.FILE
    monkeypatch.setattr(politeness, "path", lambda: file if file.exists() else None)
    politeness.load.cache_clear()
    yield file
    politeness.load.cache_clear()


# ---------------------------------------------------------------------------------------------------------------------
# Turns


@pytest.mark.parametrize("code", LANGUAGES)
def test_politeness_shows_in_words_alone(code: str) -> None:
    polite, rude = PAIRS[code]
    first, second = politeness.rate(reading(f"A {polite}", f"C {rude}", language=code))
    assert first is not None
    assert second is not None
    assert first > 0.7
    assert second < 0.3


@pytest.mark.parametrize("code", LANGUAGES)
def test_neither_punctuation_nor_capitals_are_needed(code: str) -> None:
    heard = [" ".join(token.norm for token in reading(f"A {text}", language=code).lines[0].tokens) for text in PAIRS[code]]
    written = politeness.rate(reading(*(f"A {text}" for text in PAIRS[code]), language=code))
    assert politeness.rate(reading(*(f"A {text}" for text in heard), language=code)) == pytest.approx(written, abs=0.1)


def test_only_turns_of_the_two_who_talk_are_rated() -> None:
    rated = politeness.rate(reading("A Thank you very much.", "C ...", "SPEAKER_02 Thank you very much.", "C Thank you very much."))
    assert rated[1:3] == (None, None)
    assert rated[0] == rated[3]
    assert politeness.rate(reading("SPEAKER_00 Hello.")) == (None,)


def test_a_quoted_insult_is_not_the_speakers_own() -> None:
    own, quoted = politeness.rate(
        reading("C You are an idiot.", 'C The label on it has "you are an idiot" in red.'), rater(cues={"rudeness": -9})
    )
    assert own is not None
    assert own < 0.01
    assert quoted == 0.5


def test_the_meaning_of_a_line_is_that_of_its_segments_by_their_words() -> None:
    mean = np.average([AXES["one two three"], AXES["four"]], axis=0, weights=[3, 1])
    rated = politeness.rate(reading("A One two three. Four.", vectors=AXES), rater(vector=(2.0, 0.0)))
    assert rated == pytest.approx((1 / (1 + np.exp(-2 * mean[0] / np.linalg.norm(mean))),), abs=1e-3)


def test_the_centre_is_taken_away() -> None:
    moved = rater(vector=(1.0, 0.0))
    moved.centre["en"][:] = [2.0, 0.0]  # type: ignore[index]
    rated = politeness.rate(reading("A Four.", "A Five.", vectors={"four": [3.0, 0.0], "five": [1.0, 0.0]}), moved)
    assert rated == pytest.approx((0.731, 0.269), abs=1e-3)


def test_without_all_vectors_the_words_decide_everywhere() -> None:
    by_vector = rater(cues={"thanks": 3.0}, vector=(5.0, 0.0))
    rated = politeness.rate(reading("A Five.", "C Thank you.", vectors=AXES), by_vector)
    assert rated == pytest.approx((0.5, 1 / (1 + np.exp(-3))), abs=1e-3)


def test_what_a_pattern_only_hints_at_counts_half() -> None:
    found = reading("C Thanks mate.", "C Look dear it's there.", "C Four boxes.")
    assert [politeness.cues_of(found, line)[CUES.index("informal")] for line in found.lines] == [1.0, 0.5, 0.0]


@pytest.mark.parametrize("code", LANGUAGES)
def test_all_cues_are_known_in_all_languages(code: str) -> None:
    assert set(ACTS) <= languages.get(code).acts.keys()
    assert languages.get(code).forms.keys() <= set(CUES)


@pytest.mark.parametrize(
    ("code", "form", "text", "wanted"),
    [
        ("tr", "formal", "siparişiniz hazır", True),
        ("tr", "formal", "sipariş hazır", False),
        ("tr", "softened", "adınızı alabilir miyim", True),
        ("tr", "softened", "adınızı söyleyin", False),
        ("fa", "formal", "شما فرمودید", True),
        ("fa", "formal", "باید همین باشه", False),
        ("fa", "softened", "میشه لطفا بگید", True),
        ("fa", "softened", "سه میلیون میشه", False),
        ("et", "softened", "kas te oleksite nii lahke", True),
        ("et", "softened", "oleksite te selle läbi lugenud", False),
        ("et", "formal", "mis teil on", True),
        ("en", "softened", "would you hold the line", True),
        ("en", "softened", "hold the line", False),
        ("en", "honorific", "thank you madam", True),
        ("ru", "formal", "подождите", True),
        ("ru", "formal", "подожди", False),
        ("ru", "honorific", "Анна Петровна", True),
    ],
)
def test_forms(code: str, form: str, text: str, wanted: bool) -> None:
    found = reading(f"A {text}", language=code)
    assert bool(politeness.cues_of(found, found.lines[0])[CUES.index(form)]) is wanted


# ---------------------------------------------------------------------------------------------------------------------
# Trends


def test_too_few_turns_have_no_trend() -> None:
    assert politeness.trend([0.9, None, 0.9, 0.1, 0.1, 0.1], rater()) == Trend(turns=5)
    assert politeness.trend([], rater()) == Trend(turns=0)


def test_an_agent_gets_impatient() -> None:
    found = politeness.trend([0.9, 0.8, None, 0.8, 0.6, 0.3, 0.1], rater())
    assert found.turns == 6
    assert found.first == pytest.approx(0.85)
    assert found.last == pytest.approx(0.2)
    assert found.slope is not None
    assert found.slope < -0.6
    assert found.getting_impatient


@pytest.mark.parametrize("ratings", [[0.2, 0.3, 0.5, 0.5, 0.8, 0.9], [0.6] * 8, [0.9, 0.3, 0.8, 0.4, 0.7, 0.5, 0.9, 0.4, 0.8]])
def test_who_warms_up_stays_or_varies_is_not_impatient(ratings: list[float]) -> None:
    assert not politeness.trend(ratings, rater()).getting_impatient


def test_more_turns_need_less_of_a_fall() -> None:
    """Means of more turns vary less."""
    fall = [0.6, 0.6, 0.5, 0.5, 0.42, 0.42]
    assert not politeness.trend(fall, rater()).getting_impatient
    assert politeness.trend([rating for rating in fall for _ in range(4)], rater()).getting_impatient


def test_a_single_turn_hardly_moves_the_slope() -> None:
    calm = [0.7, 0.71, 0.69, 0.7, 0.72, 0.7, 0.71, 0.7, 0.69]
    slope = politeness.trend([*calm[:-1], 0.0], rater()).slope
    assert slope == pytest.approx(politeness.trend(calm, rater()).slope, abs=0.05)


# ---------------------------------------------------------------------------------------------------------------------
# The trained numbers


def test_the_shipped_numbers_see_what_acts_are_weighed_with() -> None:
    """One encoder gives the vectors of a conversation, for the acts and for politeness."""
    shipped = politeness.load()
    assert shipped.encoder == likelihood.load().encoder
    assert set(shipped.centre) == set(LANGUAGES)
    assert 0 < shipped.margin < 1


def test_missing_numbers(numbers: Path) -> None:
    with pytest.raises(ModelMissing, match="missing"):
        politeness.rate(reading("A Hello."))


def test_damaged_numbers(numbers: Path) -> None:
    numbers.write_bytes(b"PK\x03\x04 torn")
    with pytest.raises(ModelMissing, match="damaged"):
        politeness.load()


def test_numbers_for_other_cues(numbers: Path) -> None:
    with numbers.open("wb") as file:
        np.savez(file, about=json.dumps({"cues": ["smile"]}))
    with pytest.raises(ModelMissing, match="other cues"):
        politeness.load()
