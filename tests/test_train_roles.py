"""The training script of the roles, on a few labelled calls: what is written is what is weighed later."""

import importlib
import random
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from qa_pipeline import wire
from qa_pipeline.roles import evidence, weights
from qa_pipeline.types import AGENT, CUSTOMER, Conversation

ROOT = Path(__file__).parents[1]
CALLS = 4


@pytest.fixture(scope="module")
def modules() -> Iterator[tuple[ModuleType, ModuleType, ModuleType]]:
    """models/train_roles.py and its neighbours, which are found because they are run in their folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "models"))
        yield tuple(importlib.import_module(name) for name in ("train_roles", "roles_data", "roles_card"))  # type: ignore[misc]


@pytest.fixture(scope="module")
def script(modules: tuple[ModuleType, ...]) -> ModuleType:
    return modules[0]


@pytest.fixture(scope="module")
def data(modules: tuple[ModuleType, ...]) -> ModuleType:
    return modules[1]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A few calls of two languages in two collections."""
    made = []
    for name in ("labelled", "manner"):
        folder = tmp_path_factory.mktemp("calls") / name
        folder.mkdir()
        for code in ("en", "tr"):
            for file in sorted((ROOT / "fixtures" / name / code).glob("*.labels.json"))[:CALLS]:
                for source in (file, file.with_name(file.name.replace(".labels.json", ".json"))):
                    (folder / source.name).write_bytes(source.read_bytes())
        made.append(folder)
    return made


@pytest.fixture(scope="module")
def samples(data: ModuleType, folders: list[Path]) -> list:
    return data.samples(folders, data.VARIANTS[:5])


@pytest.fixture(scope="module")
def learned(script: ModuleType, samples: list) -> tuple:
    return script.learned(samples)


def conversation(folders: list[Path], call: str) -> Conversation:
    return next(wire.read_conversation(folder / f"{call}.json") for folder in folders if (folder / f"{call}.json").is_file())


def test_each_call_in_each_variant(data: ModuleType, samples: list) -> None:
    assert len(samples) == 4 * CALLS * 5
    assert {sample.source for sample in samples} == {"labelled", "manner"}
    assert {sample.language for sample in samples} == {"en", "tr"}
    assert [sample.variant for sample in samples[:5]] == [variant.name for variant in data.VARIANTS[:5]]


def test_variants_spoil_what_they_name(data: ModuleType, folders: list[Path], samples: list) -> None:
    call = conversation(folders, samples[0].call)
    as_it_is, bare, garbled, first, _ = (data.spoil(call, variant) for variant in data.VARIANTS[:5])
    assert [turn.text for turn in as_it_is.turns] == [turn.text for turn in call.turns]
    assert (bare.metadata.company, bare.turns) == ((), as_it_is.turns)
    assert first.turns == as_it_is.turns[1:]
    assert garbled == data.spoil(call, data.VARIANTS[2])  # always the same
    words = [word for turn in call.turns for word in turn.text.split()]
    kept = [word for turn in garbled.turns for word in turn.text.split()]
    assert 0.80 < len(set(words) & set(kept)) / len(set(words)) < 0.95
    mixed = data.spoil(call, data.Variant("mixed", mixed=1.0))
    assert [turn.speaker for turn in mixed.turns] == [{AGENT: CUSTOMER, CUSTOMER: AGENT}[turn.speaker] for turn in call.turns]
    plain = data.spoil(call, data.Variant("plain", marks=False))
    assert not any(mark in turn.text for turn in plain.turns for mark in ".?!,")


@pytest.mark.parametrize(("share", "same"), [(0.0, True), (1.0, False)])
def test_garbling(data: ModuleType, share: float, same: bool) -> None:
    text = "we would like to order twenty boxes of paint for the new warehouse"
    assert (data.garble(text, share, random.Random(1)) == text) is same


def test_what_was_remembered_is_what_is_found_anew(data: ModuleType, folders: list[Path], samples: list) -> None:
    from qa_pipeline.matching.reading import Reading

    for number in (0, 4):  # as it is, and without its first two turns
        call = data.spoil(conversation(folders, samples[number].call), data.VARIANTS[number])
        found = evidence.of(Reading(call), (AGENT, CUSTOMER))
        assert (samples[number].agent, samples[number].customer) == (found[AGENT], found[CUSTOMER])


def test_it_learns_and_keeps_the_signs(script: ModuleType, samples: list, learned: tuple) -> None:
    found, judged = learned
    assert set(judged) == {"call", "language", "source"}
    assert np.mean(judged["call"].two > 0) > 0.85
    for name, weight in found.signals.items():
        where, _, act = name.partition(":")
        if act in evidence.OF_AGENTS.get(where, ()):
            assert weight > 0, name
        elif act in evidence.OF_CUSTOMERS.get(where, ()):
            assert weight < 0, name


def test_nothing_is_judged_by_weights_that_have_seen_it(script: ModuleType, samples: list, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[set[str]] = []
    fit = script.fit

    def fitted(chosen: list) -> tuple:
        seen.append({sample.language for sample in chosen})
        return fit(chosen)

    monkeypatch.setattr(script, "fit", fitted)
    script.unseen(samples, [{"en"}, {"tr"}], "language")
    assert seen == [{"tr"}, {"en"}]


def test_what_is_written_is_what_is_weighed(
    script: ModuleType, samples: list, learned: tuple, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "roles.json"
    revision = script.write(learned[0], file)
    monkeypatch.setattr(weights, "path", lambda: file)
    weights.load.cache_clear()
    try:
        loaded = weights.load()
    finally:
        weights.load.cache_clear()
    assert loaded.revision == revision
    rows, _ = script.fit(samples)
    scale = script.scale(learned[1]["call"].two)
    for sample in samples[:10]:
        odds = sum(weight * (sample.agent[name] - sample.customer[name]) for name, weight in zip(evidence.SIGNALS, rows, strict=True))
        assert loaded.odds(sample.agent, sample.customer) == pytest.approx(odds * scale, abs=0.05)


def test_training_twice_gives_the_same_bytes(script: ModuleType, samples: list, learned: tuple, tmp_path: Path) -> None:
    again, _ = script.learned(samples)
    script.write(learned[0], tmp_path / "one.json")
    script.write(again, tmp_path / "two.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_calibration_never_makes_surer(script: ModuleType) -> None:
    assert script.scale(np.full(50, 9.0)) == 1.0
    assert script.scale(np.array([4.0] * 8 + [-4.0] * 2)) < 0.5


def test_the_card_has_its_figures(modules: tuple[ModuleType, ...], samples: list, learned: tuple) -> None:
    script, _, card = modules
    found, judged = learned
    text = card.text(samples, judged, script.scale(judged["call"].two), found, "abc")
    assert "Revision `abc`" in text
    assert f"{4 * CALLS} labelled calls" in text
    assert "| as it is | a language |" in text
    assert all(len(line) <= 140 or line.startswith("|") for line in text.splitlines())


def test_the_card_is_of_the_weights_that_are_shipped() -> None:
    assert f"Revision `{weights.load().revision}`" in (ROOT / "models" / "roles.md").read_text(encoding="utf-8")
