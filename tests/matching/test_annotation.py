"""What was found in a conversation is kept, and gives the scores that looking again gives."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import languages, scorecard, scoring, wire
from qa_pipeline.errors import InputError
from qa_pipeline.matching import annotation
from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import Conversation
from tests.build import call

LABELLED = sorted(Path(__file__).parents[2].glob("fixtures/labelled/*/*-2?.json"))


def vectors(conversation: Conversation) -> Mapping[str, np.ndarray]:
    texts = scoring.texts(conversation)
    rows = [np.random.default_rng(list(text.encode())).normal(size=384) for text in texts]
    return {text: (row / np.linalg.norm(row)).astype(np.float32) for text, row in zip(texts, rows, strict=True)}


@pytest.mark.parametrize("file", LABELLED[::3], ids=lambda file: file.stem)
@pytest.mark.parametrize("by_meaning", [True, False])
def test_scores_the_same_as_the_words_themselves(file: Path, by_meaning: bool) -> None:
    conversation = wire.read_conversation(file)
    card = scorecard.load(scorecard.choose(conversation))
    given = vectors(conversation) if by_meaning else None
    kept = json.loads(json.dumps(annotation.to_json(scoring.annotate(conversation, given))))
    found = annotation.from_json(kept, "here")
    assert scoring.score(conversation, card, annotation=found) == scoring.score(conversation, card, given)
    assert (found.about, found.by_meaning) == (scorecard.about(conversation), by_meaning)


def test_nothing_is_looked_for_that_was_not_kept() -> None:
    conversation = call("A Hello, Acme here.", "C Rice please.", catalog=["rice"])
    found = scoring.annotate(conversation)
    emptied = replace(found, hits={}, products={})
    for kept, hits, products in ((found, 1, 1), (emptied, 0, 0)):
        reading = Reading(conversation, annotation=kept)
        assert len(reading.find("greeting", reading.lines[0])) == hits
        assert len(reading.spoken(reading.lines[1])) == products


def test_what_is_no_annotation_is_refused() -> None:
    with pytest.raises(InputError, match="one: .*hits"):
        annotation.from_json({"hits": 3}, "one")


def test_words_of_another_language_are_kept_as_such() -> None:
    russian = call(*["A Здравствуйте, чем я могу вам сегодня помочь, и что вам привезти?"] * 3)
    found = scoring.annotate(russian)
    assert not found.fits
    verdicts = {result.verdict for result in scoring.score(russian, scorecard.load("general"), annotation=found).criteria}
    assert verdicts == {"unsure"}


def test_the_rules_are_known_by_their_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pack = tmp_path / "en" / "rules.py"
    pack.parent.mkdir()
    monkeypatch.setattr(languages, "__file__", str(tmp_path / "__init__.py"))
    names = []
    for text in ("one", "two", "one"):
        pack.write_text(text)
        names.append(annotation.rules.__wrapped__())
    assert names[0] == names[2] != names[1]
