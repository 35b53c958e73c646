"""Short calls in five languages, written for these tests: every verdict that they name."""

from pathlib import Path

import pytest
import yaml

from qa_pipeline import scorecard, scoring
from tests.build import call

CALLS = sorted((Path(__file__).parent / "calls").glob("*.yaml"))


@pytest.mark.parametrize("path", CALLS, ids=lambda path: path.stem)
def test_verdicts(path: Path) -> None:
    played = yaml.safe_load(path.read_text(encoding="utf-8"))
    wanted = {criterion: verdict for verdict, criteria in played["verdicts"].items() for criterion in criteria}
    report = scoring.score(call(*played["turns"], language=played["language"], **played["metadata"]), scorecard.load(played["scorecard"]))
    got = {result.id: (str(result.verdict), result.reason) for result in report.criteria}
    assert {name: got[name] for name in wanted if got[name][0] != wanted[name]} == {}


def test_all_languages_and_scorecards_are_played() -> None:
    played = {tuple(path.stem.split("-")[:2]) for path in CALLS}
    assert played == {(language, card) for language in ("tr", "fa", "et", "en", "ru") for card in ("order", "complaint", "outbound")}


@pytest.mark.parametrize("name", ["order-intake", "complaint", "outbound-offer"])
def test_every_criterion_is_played(name: str) -> None:
    calls = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in CALLS]
    played = {criterion for one in calls if one["scorecard"] == name for criteria in one["verdicts"].values() for criterion in criteria}
    assert played == {criterion.id for criterion in scorecard.load(name).criteria}
