"""Figures of a report beside those of the report before it: what is more than chance, and what is said where it may be chance."""

from dataclasses import replace
from pathlib import Path

import pytest

from qa_pipeline import facts
from qa_pipeline.reports import figures, rows
from qa_pipeline.reports.figures import Figures
from qa_pipeline.reports.profile import Figure
from qa_pipeline.types import ScoredCall, Verdict
from tests.build import call
from tests.reports.scored import result, scored

AT = "2026-11-21T02:00:00+00:00"


def calls(passed: int, failed: int, *, score: float = 80.0, auto_fails: int = 0) -> list[ScoredCall]:
    """Calls of a minute, each with one criterion."""
    verdicts = [Verdict.PASS] * passed + [Verdict.FAIL] * failed
    talk = replace(call("A Hello", "C Hi"), duration=60.0)
    return [
        scored(
            f"c{number}", result("opening.greeting", verdict), conversation=talk, score=score + number % 3, auto_fail=number < auto_fails
        )
        for number, verdict in enumerate(verdicts)
    ]


def of(made: list[ScoredCall]) -> Figures:
    return figures.of([rows.of(one) for one in made], AT)


def test_figures_add_up() -> None:
    found = of([*calls(8, 4, auto_fails=2), scored("u", result("offer.count", Verdict.UNSURE), result("offer.x", Verdict.NA), score=None)])
    assert (found.calls, found.seconds, found.auto_fails, found.undecided, found.applying) == (13, 725.5, 2, 1, 13)
    assert found.criteria == {"opening.greeting": (8, 12)}
    assert (found.score.calls, found.score.value) == (12, 81.0)
    assert found.score.interval


def test_what_the_store_keeps_of_calls_gives_the_same() -> None:
    made = calls(8, 4, auto_fails=1)
    kept = [
        facts.of(sha256="00", file="f", kind="conversation", added_at=AT, conversation=one.conversation, report=one.report) for one in made
    ]
    assert figures.of_facts(kept, AT) == of(made)


def test_figures_are_read_as_they_were_written(tmp_path: Path) -> None:
    for made in (calls(8, 4), calls(1, 0), []):
        found = of(made)
        figures.write(tmp_path, found)
        assert figures.read(tmp_path) == found


@pytest.mark.parametrize("content", [None, "", "[]", "{}", '{"format": "qa-figures/1"}', '{"format": "qa-figures/1", "score": 3}', "no"])
def test_what_is_no_figures_is_none(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / figures.FILE).write_text(content, encoding="utf-8")
    assert figures.read(tmp_path) is None


def changes(now: Figures, before: Figures) -> dict[str, tuple[str, str, str, str]]:
    return {one.name: (one.now, one.before, one.change, one.kind) for one in figures.changes(now, before)}


def test_a_score_is_better_only_where_the_intervals_do_not_overlap() -> None:
    before = of(calls(20, 0, score=60.0))
    clear = changes(of(calls(20, 0, score=90.0)), before)["Average score"]
    assert (clear[2], clear[3]) == ("+30.0", "better")
    assert changes(before, of(calls(20, 0, score=90.0)))["Average score"][3] == "worse"
    chance = changes(of(calls(20, 0, score=60.1)), before)["Average score"]
    assert (chance[2], chance[3]) == ("+0.1", "")


def test_no_mean_stands_for_fewer_than_ten_calls() -> None:
    found = changes(of(calls(9, 0)), of(calls(20, 0)))
    assert found["Average score"][0] == "too few"
    assert found["Average score"][2:] == ("–", "")
    assert found["Auto-fails"] == ("0 of 9", "0 of 20", "–", "")


def test_more_auto_fails_are_worse_and_more_undecided_are_neither() -> None:
    found = changes(of(calls(100, 0, auto_fails=60)), of(calls(100, 0, auto_fails=5)))
    assert found["Auto-fails"] == ("60 % (50–69 %)", "5 % (2–11 %)", "+55 percentage points", "worse")
    assert found["Calls"][2] == "the same"
    assert found["Undecided criteria"][3] == ""


def test_criteria_that_changed_by_more_than_chance_the_largest_first() -> None:
    before, now = of(calls(90, 10)), of(calls(10, 90))
    many = replace(before, criteria={"a": (90, 100), "b": (50, 100), "c": (50, 100), "d": (5, 5)})
    later = replace(now, criteria={"a": (10, 100), "b": (90, 100), "c": (55, 100), "d": (0, 5)})
    titles = {"a": "First", "b": "Second", "c": "Third", "d": "Fourth", "e": "Fifth"}
    told = [(one.name, one.kind, one.change) for one in figures.criteria_changes(later, many, titles)]
    assert told == [("First", "worse", "−80 percentage points"), ("Second", "better", "+40 percentage points")]


def test_a_score_with_its_interval() -> None:
    assert figures.scored(Figure(calls=12, value=82.25, interval=(79.0, 85.04))) == "82.2 (79.0–85.0)"
    assert figures.scored(Figure(calls=12, value=80.0)) == "80.0"
    assert figures.scored(Figure(calls=3)) == "–"
