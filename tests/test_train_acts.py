"""The training script, on sentences of two acts in two languages and vectors by chance: what is written is what is weighed later."""

import importlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
import yaml

from qa_pipeline.matching import likelihood
from qa_pipeline.matching.likelihood import MEANING, SIGNALS, Likelihood
from qa_pipeline.matching.reading import UNLIKELY, Reading
from tests.engines import Encoder

MODELS = Path(__file__).parents[1] / "models"
ACTS = ("apology", "offer_help")
CODES = ("en", "tr")


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    """models/train_acts.py, which finds its neighbours because it is run in their folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(MODELS))
        yield importlib.import_module("train_acts")


@pytest.fixture(scope="module")
def samples(script: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> list:
    """Half of the examples of two acts, as the script makes samples of them."""
    folder = tmp_path_factory.mktemp("examples")
    for code in CODES:
        data = yaml.safe_load((MODELS / "examples" / f"{code}.yaml").read_text(encoding="utf-8"))
        few = {act: {kind: texts[:6] for kind, texts in data[act].items()} for act in ACTS}
        (folder / f"{code}.yaml").write_text(yaml.safe_dump({**few, "none": data["none"][:10]}, allow_unicode=True), encoding="utf-8")
    return script.example_samples(folder)


@pytest.fixture(scope="module")
def vectors(samples: list) -> dict[str, np.ndarray]:
    texts = sorted({sample.segment.text for sample in samples})
    return dict(zip(texts, Encoder().encode(texts), strict=True))


@pytest.fixture(scope="module")
def trained(script: ModuleType, samples: list, vectors: dict[str, np.ndarray]) -> Likelihood:
    return script.fitted(samples, [], vectors, ACTS, "encoder@1")


@pytest.fixture
def load(script: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator:
    """Writes a model and loads it again as the pipeline does."""

    def written(model: Likelihood) -> Likelihood:
        file = tmp_path / "acts.npz"
        script.write(model, file)
        monkeypatch.setattr(likelihood, "path", lambda: file)
        likelihood.load.cache_clear()
        return likelihood.load()

    yield written
    likelihood.load.cache_clear()


def test_samples(samples: list) -> None:
    """Of an act's own sentences, and of sentences of the other act and of none, which do not perform it."""
    truths = {(sample.act, sample.group): sample.truth for sample in samples}
    assert truths["apology", "en-apology-says-0"] is True
    assert truths["apology", "tr-apology-not-0"] is False
    assert truths["apology", "en-none-9"] is False
    assert truths["apology", "en-offer_help-says-0"] is False
    assert ("apology", "en-offer_help-not-0") not in truths  # near misses of another act may well perform this one
    assert len(truths) == len(samples)
    assert {sample.act for sample in samples} == set(ACTS)
    assert {sample.reading.code for sample in samples} == set(CODES)


def test_what_is_written_is_what_is_weighed(script: ModuleType, samples: list, vectors: dict[str, np.ndarray], trained, load) -> None:
    loaded = load(trained)
    assert loaded.acts == {"apology": 0, "offer_help": 1}
    assert set(loaded.centre) == set(CODES)
    assert loaded.encoder == "encoder@1"
    # Heads and centres are kept in half precision.
    assert script.likeliest(loaded, samples, vectors) == pytest.approx(script.likeliest(trained, samples, vectors), abs=0.01)
    assert np.array_equal(loaded.lexical, trained.lexical)


@pytest.mark.parametrize("by_meaning", [True, False])
def test_scoring_gives_the_probability_that_was_trained(
    script: ModuleType, samples: list, vectors: dict[str, np.ndarray], trained, load, by_meaning: bool
) -> None:
    """The script makes signals of a sentence in its own way: they must be those that a reading makes of it."""
    loaded = load(trained)
    compared = 0
    for sample in samples:
        conversation, code = sample.reading.conversation, sample.reading.code
        reading = Reading(conversation, loaded, vectors if by_meaning else None)
        pieces = reading.pieces
        patterns = {hit.confidence for hit in Reading(conversation).find(sample.act, reading.lines[0])}
        # Sentences of several pieces are one for the script, and of several matches the surest counts there.
        if [piece.segment for piece in pieces] != [sample.segment] or len(patterns) > 1:
            continue
        weights = (loaded.weighed if by_meaning else loaded.lexical)[loaded.acts[sample.act]]
        odds = loaded.meanings(vectors[sample.segment.text][None], code) if by_meaning else np.zeros((1, len(ACTS)), np.float32)
        row = script.weighed([sample], odds, ACTS)[0]
        wanted = 1 / (1 + np.exp(-(row @ weights[:-1] + weights[-1])))
        hits = reading.find(sample.act, reading.lines[0])
        if wanted >= UNLIKELY:
            assert [hit.confidence for hit in hits] == pytest.approx([wanted] * len(hits), abs=1e-4)
            assert hits
        else:
            assert hits == ()
        compared += 1
    assert compared > len(samples) / 2


def test_it_learns(script: ModuleType, samples: list, vectors: dict[str, np.ndarray], trained: Likelihood) -> None:
    likely = np.array(script.likeliest(trained, samples, vectors))
    truth = np.array([sample.truth for sample in samples])
    assert likely[truth].mean() > likely[~truth].mean() + 0.3
    assert not trained.lexical[:, [SIGNALS.index(name) for name in MEANING]].any()


def test_training_twice_gives_the_same_bytes(
    script: ModuleType, samples: list, vectors: dict[str, np.ndarray], trained: Likelihood, tmp_path: Path
) -> None:
    again = script.fitted(samples, [], vectors, ACTS, "encoder@1")
    revisions = [script.write(model, tmp_path / name) for model, name in ((trained, "one.npz"), (again, "two.npz"))]
    assert revisions[0] == revisions[1]
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_other_vectors_give_another_revision(script: ModuleType, samples: list, vectors: dict, trained: Likelihood, tmp_path: Path) -> None:
    other = script.fitted(samples, [], {text: vector[::-1] for text, vector in vectors.items()}, ACTS, "encoder@1")
    assert script.write(other, tmp_path / "one.npz") != script.write(trained, tmp_path / "two.npz")


@pytest.mark.parametrize("count", [7, 30])
def test_folds_part_the_groups(script: ModuleType, count: int) -> None:
    groups = [f"call {number % count}" for number in range(3 * count)]
    parts = script.folds(groups)
    assert sorted(group for part in parts for group in part) == sorted(set(groups))
    assert parts == script.folds(groups[::-1])


def test_no_group_is_on_both_sides_of_a_fold(
    script: ModuleType, samples: list, vectors: dict[str, np.ndarray], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A head that has seen a sentence, or another one of the same call, is surer of it than it will be of new ones."""
    parts: list[set[str]] = []
    learnt_from: list[set[str]] = []
    folds, fit_heads = script.folds, script.fit_heads

    def folded(groups: Sequence[str], *count: int) -> list[set[str]]:
        parts.extend(folds(groups, *count))
        return parts

    def fitted(chosen: Sequence, rows: np.ndarray, names: Sequence[str]) -> np.ndarray:
        assert len(chosen) == len(rows)
        learnt_from.append({sample.group for sample in chosen})
        return fit_heads(chosen, rows, names)

    monkeypatch.setattr(script, "folds", folded)
    monkeypatch.setattr(script, "fit_heads", fitted)
    script.train(samples, [], vectors, ACTS, "encoder@1")
    everything = {sample.group for sample in samples}
    assert len(parts) >= 2
    for part, learnt in zip(parts, learnt_from, strict=False):
        assert learnt == everything - part
    assert learnt_from[len(parts) :] == [everything]  # the heads that are kept
