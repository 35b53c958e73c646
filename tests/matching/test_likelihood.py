"""The trained numbers: that they are there, whole, and of this version."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import languages
from qa_pipeline.errors import ModelMissing
from qa_pipeline.matching import likelihood
from qa_pipeline.matching.likelihood import CLIP, MEANING, SIGNALS
from qa_pipeline.types import LANGUAGES


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """A file that `load` reads in place of models/acts.npz; nothing of it is remembered afterwards."""
    file = tmp_path / "acts.npz"
    monkeypatch.setattr(likelihood, "path", lambda: file if file.is_file() else None)
    likelihood.load.cache_clear()
    yield file
    likelihood.load.cache_clear()


def write(file: Path, **about: object) -> None:
    given = {"revision": "r", "encoder": "e@1", "acts": ["greeting"], "languages": ["en"], "signals": list(SIGNALS), **about}
    weights = np.zeros((1, len(SIGNALS) + 1), np.float32)
    np.savez(
        file,
        about=json.dumps(given),
        centre_en=np.zeros(4, np.float16),
        heads=np.ones((1, 5), np.float16),
        weighed=weights,
        lexical=weights,
    )


def test_the_numbers_of_the_repository() -> None:
    found = likelihood.load()
    count = len(found.acts)
    assert list(found.acts.values()) == list(range(count))
    assert set(found.centre) == set(LANGUAGES)
    size = found.centre["en"].size
    assert found.heads.shape == (count, size + 1)
    assert found.weighed.shape == found.lexical.shape == (count, len(SIGNALS) + 1)
    for numbers in (found.heads, found.weighed, found.lexical, *found.centre.values()):
        assert numbers.dtype == np.float32
        assert np.isfinite(numbers).all()
        assert np.any(numbers)
    assert found.encoder.startswith("e5:")
    assert found.revision
    assert likelihood.load() is found


def test_words_alone_are_weighed_without_the_meaning() -> None:
    assert not likelihood.load().lexical[:, [SIGNALS.index(name) for name in MEANING]].any()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_every_trained_act(code: str) -> None:
    assert set(likelihood.load().acts) <= set(languages.get(code).acts)


def test_a_pattern_that_is_enough_speaks_for_its_act() -> None:
    """Trained on truths the wrong way round, or on columns in another order, it would not."""
    found = likelihood.load()
    sure = SIGNALS.index("sure")
    assert (found.lexical[:, sure] > 0).all()
    assert found.weighed[:, sure].mean() > 0


def test_meanings() -> None:
    numbers = np.random.default_rng(1)
    found = likelihood.load()
    size = found.centre["tr"].size
    vectors = numbers.normal(size=(7, size)).astype(np.float32)
    before = vectors.copy()
    odds = found.meanings(vectors, "tr")
    assert odds.shape == (7, len(found.acts))
    assert np.abs(odds).max() <= CLIP
    assert (vectors == before).all()
    for row, vector in zip(odds, vectors, strict=True):
        centred = vector - found.centre["tr"]
        centred = centred / np.linalg.norm(centred)
        wanted = np.clip(found.heads[:, :-1] @ centred + found.heads[:, -1], -CLIP, CLIP)
        assert row == pytest.approx(wanted, abs=1e-4)
    # A sentence that is exactly ordinary has no direction: its odds are the heads' constants.
    ordinary = found.meanings(found.centre["tr"][None].copy(), "tr")[0]
    assert ordinary == pytest.approx(np.clip(found.heads[:, -1], -CLIP, CLIP), abs=1e-4)


def test_a_missing_file_says_what_to_do(elsewhere: Path) -> None:
    with pytest.raises(ModelMissing, match=r"models/acts\.npz is missing: .*`make train`"):
        likelihood.load()


def test_a_file_that_came_later_is_read(elsewhere: Path) -> None:
    with pytest.raises(ModelMissing):
        likelihood.load()
    write(elsewhere)
    assert likelihood.load().acts == {"greeting": 0}


@pytest.mark.parametrize("signals", [list(SIGNALS[:-1]), [*SIGNALS, "more"], list(reversed(SIGNALS))])
def test_a_file_of_another_version_says_what_to_do(elsewhere: Path, signals: list[str]) -> None:
    write(elsewhere, signals=signals)
    with pytest.raises(ModelMissing, match=r"acts\.npz: made for other signals: run `make train`"):
        likelihood.load()


def test_where_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """In the clone; else where the package was installed; else nowhere."""
    found = likelihood.path()
    assert found is not None
    assert found.name == "acts.npz"
    monkeypatch.setattr(likelihood, "__file__", str(tmp_path / "site-packages" / "qa_pipeline" / "matching" / "likelihood.py"))
    monkeypatch.setattr(likelihood.sysconfig, "get_path", lambda _: str(tmp_path / "venv"))
    assert likelihood.path() is None
    installed = tmp_path / "venv" / "share" / "qa-pipeline" / "acts.npz"
    installed.parent.mkdir(parents=True)
    installed.write_bytes(b"")
    assert likelihood.path() == installed
