"""What trains the rating of politeness, on few examples and vectors by chance: what is written is what rates later."""

import importlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import yaml

from qa_pipeline import politeness, wire
from qa_pipeline.matching.reading import Reading
from qa_pipeline.politeness import CUES, Rater
from qa_pipeline.types import AGENT, LANGUAGES, Conversation, Turn
from tests.engines import Encoder

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "models" / "examples" / "politeness"
LABELLED = ROOT / "fixtures" / "labelled"
FEW = 4
RATINGS = ("polite", "neutral", "impolite")


@pytest.fixture(scope="module")
def modules() -> Iterator[dict[str, ModuleType]]:
    """The scripts of models/, which find each other because they are run in their folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "models"))
        yield {name: importlib.import_module(name) for name in ("train_politeness", "politeness_data", "politeness_card")}


@pytest.fixture(scope="module")
def script(modules: dict[str, ModuleType]) -> ModuleType:
    return modules["train_politeness"]


@pytest.fixture(scope="module")
def data(modules: dict[str, ModuleType]) -> ModuleType:
    return modules["politeness_data"]


@pytest.fixture(scope="module")
def card(modules: dict[str, ModuleType]) -> ModuleType:
    return modules["politeness_card"]


@pytest.fixture(scope="module")
def samples(data: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> list:
    """A few of the examples, as the script makes samples of them."""
    folder = tmp_path_factory.mktemp("examples")
    for code in LANGUAGES:
        every = yaml.safe_load((FOLDER / f"{code}.yaml").read_text(encoding="utf-8"))
        few = {rating: {who: texts[:FEW] for who, texts in by_speaker.items()} for rating, by_speaker in every.items()}
        (folder / f"{code}.yaml").write_text(yaml.safe_dump(few, allow_unicode=True), encoding="utf-8")
    return data.examples(folder)


@pytest.fixture(scope="module")
def vectors(samples: list) -> dict[str, np.ndarray]:
    texts = sorted({segment.text for one in samples for segment in one.segments})
    return dict(zip(texts, Encoder().encode(texts), strict=True))


@pytest.fixture(scope="module")
def trained(script: ModuleType, samples: list, vectors: dict[str, np.ndarray]) -> Rater:
    return replace(script.fitted(samples, vectors, "encoder@1"), margin=0.25)


# ---------------------------------------------------------------------------------------------------------------------
# Data


@pytest.mark.parametrize("code", LANGUAGES)
def test_examples_are_many_and_each_is_there_once(code: str) -> None:
    every = yaml.safe_load((FOLDER / f"{code}.yaml").read_text(encoding="utf-8"))
    assert set(every) == set(RATINGS)
    texts = [text for by_speaker in every.values() for turns in by_speaker.values() for text in turns]
    assert len(texts) >= 120
    assert len(texts) == len(set(texts))
    for by_speaker in every.values():
        assert min(len(by_speaker["agent"]), len(by_speaker["customer"])) >= 15


def test_rated_turns_are_turns_of_labelled_calls() -> None:
    """A place that is rated twice, or not in the call, is a slip."""
    for name, rated in yaml.safe_load((FOLDER / "calls.yaml").read_text(encoding="utf-8")).items():
        turns = wire.read_conversation(LABELLED / name[:2] / f"{name}.json").turns
        places = [place for rating in rated.values() for place in rating]
        assert rated.keys() == {"polite", "impolite", "unclear"}
        assert len(places) == len(set(places)), name
        assert set(places) <= set(range(len(turns))), name


def test_no_rated_call_is_an_example() -> None:
    said = {
        turn.text for file in LABELLED.rglob("*[0-9].json") for turn in wire.read_conversation(file).turns if len(turn.text.split()) > 4
    }
    for code in LANGUAGES:
        every = yaml.safe_load((FOLDER / f"{code}.yaml").read_text(encoding="utf-8"))
        assert not said & {text for by_speaker in every.values() for turns in by_speaker.values() for text in turns}


def test_each_example_is_there_as_written_and_bare(samples: list) -> None:
    assert len(samples) == 2 * len(LANGUAGES) * len(RATINGS) * 2 * FEW
    written, bare = samples[:2]
    assert (written.group, written.bare, bare.bare) == (bare.group, False, True)
    assert written.text != bare.text
    assert all(letter.isalnum() or letter.isspace() or letter == "'" for letter in bare.text)
    assert bare.text == bare.text.lower()


def test_tydip(data: ModuleType, tmp_path: Path) -> None:
    for files in data.TYDIP_FILES.values():
        for file in files.values():
            (tmp_path / file).write_text(
                'sentence,score\n"Look at <url>, ""thanks""!",0.9\n???,-1.2\nWhy \'\'that\'\'?,-0.7\n', encoding="utf-8"
            )
    found = [one for one in data.tydip(tmp_path) if not one.bare]
    assert [(one.source, one.code, one.rating) for one in found[:2]] == [(data.TYDIP, "en", 1.0), (data.TYDIP, "en", 0.0)]
    assert len(found) == 6  # what has no word is no turn
    assert not any("<" in one.text or "''" in one.text for one in found)


def test_rated_turns(data: ModuleType, tmp_path: Path) -> None:
    ratings = tmp_path / "calls.yaml"
    ratings.write_text("en-order-21: {polite: [25], impolite: [11, 13], unclear: [2]}", encoding="utf-8")
    found = data.rated_turns(ratings, LABELLED)
    turns = wire.read_conversation(LABELLED / "en" / "en-order-21.json").turns
    by_text = {one.text: one.rating for one in found}
    assert by_text[turns[25].text] == 1.0
    assert by_text[turns[13].text] == 0.0
    assert by_text[turns[0].text] == 0.5
    assert turns[2].text not in by_text
    assert {one.group for one in found} == {"en-order-21"}


# ---------------------------------------------------------------------------------------------------------------------
# Learning


def test_a_neutral_turn_counts_half_for_each_side(script: ModuleType) -> None:
    rows, ones = np.array([[1.0], [1.0], [-1.0], [-1.0]]), np.ones(4)
    weight, intercept = script.regression(rows, np.array([0.5, 0.5, 0.5, 0.5]), ones)
    assert (weight, intercept) == pytest.approx((0, 0), abs=1e-6)
    stronger, _ = script.regression(rows, np.array([1.0, 1.0, 0.0, 0.0]), ones)
    weaker, _ = script.regression(rows, np.array([1.0, 0.5, 0.5, 0.0]), ones)
    assert stronger > weaker > 0


def test_parts_keep_a_text_together(script: ModuleType, samples: list) -> None:
    places = list(script.parts(samples))
    assert sorted(np.concatenate(places)) == list(range(len(samples)))
    groups = [{samples[place].group for place in part} for part in places]
    assert sum(map(len, groups)) == len(set.union(*groups))


def test_parts_hold_examples_only(script: ModuleType, samples: list) -> None:
    mixed = [replace(samples[0], source=script.TYDIP), *samples]
    assert 0 not in np.concatenate(list(script.parts(mixed)))


def test_calibration_sees_no_text_that_was_learnt_from(
    script: ModuleType, samples: list, vectors: dict[str, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    learnt: list[int] = []
    regression = script.regression

    def counted(rows: np.ndarray, *rest: np.ndarray) -> np.ndarray:
        learnt.append(len(rows))
        return regression(rows, *rest)

    monkeypatch.setattr(script, "regression", counted)
    script.fitted(samples, vectors)
    parts = [len(samples) - len(part) for part in script.parts(samples)]
    assert learnt == 2 * [*parts, len(samples), len(samples)]  # the last two calibrate, and learn from all


def test_it_learns(script: ModuleType, samples: list, vectors: dict[str, np.ndarray], trained: Rater) -> None:
    rated, truth = [], []
    for code in LANGUAGES:
        some = [one for one in samples if one.code == code]
        rated += script.rated_by(trained, some, vectors, meaning=False).tolist()
        truth += [one.rating for one in some]
    by_rating = [np.mean([one for one, wanted in zip(rated, truth, strict=True) if wanted == rating]) for rating in (1.0, 0.5, 0.0)]
    assert by_rating[0] > by_rating[1] > by_rating[2]
    assert by_rating[0] > by_rating[2] + 0.2


def test_the_margin_is_kept_by_calls_without_a_rude_word(script: ModuleType, data: ModuleType, samples: list, vectors: dict) -> None:
    """Whatever the calls with one are like."""
    own = [one for one in samples if one.code == "en"]
    calm = [data.Call(str(shift), "en", False, tuple([*own[shift:], *own[:shift]][:9])) for shift in range(12)]
    rude = [data.Call("rude", "en", True, tuple(reversed(own[:9])))]
    rater = script.fitted(samples, vectors)
    with_margin = script.with_margin(rater, [*calm, *rude], vectors)
    assert with_margin.margin == script.with_margin(rater, calm, vectors).margin
    flagged = [politeness.trend(one.by_meaning, with_margin).getting_impatient for one in script.heard(with_margin, calm, vectors)]
    assert sum(flagged) <= 1


# ---------------------------------------------------------------------------------------------------------------------
# What is kept


@pytest.fixture
def load(script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator:
    """Writes a rater and loads it again as the pipeline does."""

    def written(rater: Rater) -> Rater:
        file = tmp_path / politeness.FILE
        script.write(rater, file)
        monkeypatch.setattr(politeness, "path", lambda: file)
        politeness.load.cache_clear()
        return politeness.load()

    yield written
    politeness.load.cache_clear()


@pytest.mark.parametrize("meaning", [True, False])
def test_rating_gives_what_was_trained(script: ModuleType, samples: list, vectors: dict, trained: Rater, load, meaning: bool) -> None:
    """The script makes numbers of a turn in its own way: they must be those that a reading makes of it."""
    loaded = load(trained)
    assert (loaded.encoder, loaded.margin) == ("encoder@1", 0.25)
    for one in samples[:: 2 * FEW]:
        wanted = script.rated_by(trained, [one], vectors, meaning=meaning)
        conversation = Conversation(call_id="c", language=one.code, turns=(Turn(speaker=AGENT, text=one.text),))
        rated = politeness.rate(Reading(conversation, None, vectors if meaning else None))
        assert rated == pytest.approx(tuple(wanted), abs=2e-3)  # centres are kept in half precision


def test_training_twice_gives_the_same_bytes(script: ModuleType, samples: list, vectors: dict, trained: Rater, tmp_path: Path) -> None:
    again = replace(script.fitted(samples, vectors, "encoder@1"), margin=0.25)
    revisions = [script.write(rater, tmp_path / name) for rater, name in ((trained, "one.npz"), (again, "two.npz"))]
    assert revisions[0] == revisions[1]
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_other_numbers_have_another_revision(script: ModuleType, trained: Rater, tmp_path: Path) -> None:
    others = [trained, replace(trained, margin=0.3), replace(trained, lexical=trained.lexical[::-1])]
    assert len({script.write(rater, tmp_path / "one.npz") for rater in others}) == 3


def test_the_shipped_numbers_have_the_cards_revision() -> None:
    shipped = politeness.load()
    assert f"Revision `{shipped.revision}`" in (ROOT / "models" / "politeness.md").read_text(encoding="utf-8")
    assert shipped.lexical.shape == (len(CUES) + 1,)


# ---------------------------------------------------------------------------------------------------------------------
# Figures


def test_figures(card: ModuleType) -> None:
    ratings, truth = np.array([0.9, 0.6, 0.6, 0.2]), np.array([1.0, 0.5, 0.0, 0.0])
    assert card.polite_over_impolite(ratings, truth) == 1.0
    assert card.neutral_over_impolite(ratings, truth) == 0.75  # equals count half
    assert card.accuracy(ratings, truth) == pytest.approx(2 / 3)
    assert np.isnan(card.polite_over_neutral(ratings[2:], truth[2:]))


def test_estimates_have_intervals_around_them(card: ModuleType, samples: list) -> None:
    sure = [card.Rated("all", one, one.rating, 0.5) for one in samples]
    assert card.estimate(sure, card.meaning, card.polite_over_impolite) == "1.000 (1.00–1.00)"
    assert card.estimate(sure, card.words, card.polite_over_impolite) == "0.500 (0.50–0.50)"
    half = [card.Rated("all", one, float(number % 2), 0.5) for number, one in enumerate(samples)]
    value, low, high = (
        float(part) for part in card.estimate(half, card.meaning, card.accuracy).replace("(", "").replace(")", "").replace("–", " ").split()
    )
    assert low <= value <= high


def test_only_the_first_thirds_count_for_a_fall(card: ModuleType, data: ModuleType, trained: Rater) -> None:
    call = data.Call("c", "en", False, ())
    heard = [card.Heard(call, [0.9, 0.9, 0.1, 0.1, 0.5, 0.5], ()), card.Heard(call, [0.9] * 3, ())]
    falls = card.fallen(heard, card.by_meaning, trained)
    assert falls == pytest.approx([0.4])  # a call that is too short has none
