"""`qa-pipeline rescore`: what a changed scorecard would change, the new scores beside the old ones, nothing twice."""

import fcntl
import json
import sqlite3
import zlib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from qa_pipeline import batch, changes, equipment, ledger, meaning, rescoring, scoring
from qa_pipeline.cli import cli
from qa_pipeline.errors import BackendError, BusyError, ScorecardError, SettingsError
from qa_pipeline.matching import annotation, likelihood
from qa_pipeline.matching.text import Text
from qa_pipeline.settings import Settings
from qa_pipeline.store import facts, open_store
from qa_pipeline.types import Conversation, Selection
from qa_pipeline.types.facts import CallFacts
from tests import stored
from tests.build import CARD
from tests.cli.test_cli import run
from tests.cli.test_run import INBOX, qa_pipeline
from tests.engines import NUMBERS, Encoder, Scripted

THANKS = """\
      - id: opening.thanks
        title: Thanks
        kind: says
        act: thanks
        critical: true
"""

CHATS = {
    "one.json": stored.chat("one", "A Hello, Acme, how can I help?", "C Rice please.", "A Thank you, goodbye.", agent_name="Ann"),
    "two.json": stored.chat("two", "A Hello, this is Acme.", "C Rice please.", "A It comes tomorrow.", agent_name="Bob"),
}


@dataclass
class Desk:
    """A workspace of two calls that were scored with the scorecard `card`, and whose scores a report has had."""

    folder: Path
    script: Scripted = field(default_factory=Scripted)

    @property
    def card(self) -> Path:
        return self.folder / "card.yaml"

    @property
    def settings(self) -> Settings:
        return Settings(inbox=self.folder / "in", workspace=self.folder / "ws", scorecard=str(self.card), settle_seconds=0)

    def rescore(self, *flags: object, expect: int = 0) -> tuple[dict[str, Any], str]:
        """What it prints as JSON, and on standard error. In this process, where the stand-ins for the models are."""
        status, out, err = run(
            "rescore", "--workspace", self.settings.workspace, "--scorecard", self.card, "--workers", 1, "--json", *flags
        )
        assert status == expect, err
        return json.loads(out), err

    def rows(self, query: str) -> list[Any]:
        with sqlite3.connect(self.settings.workspace / "qa.sqlite") as connection:
            found = connection.execute(query).fetchall()
        connection.close()
        return found

    def write(self, statement: str, *values: object) -> None:
        with sqlite3.connect(self.settings.workspace / "qa.sqlite") as connection:
            connection.execute(statement, values)
        connection.close()

    def facts(self) -> list[CallFacts]:
        """Of both calls."""
        opened = open_store(self.settings.database_url)
        found = sorted(facts.select(opened, Selection()), key=lambda call: call.call_id)
        opened.close()
        return found

    def forget(self) -> None:
        """As a store of before texts had vectors and conversations annotations."""
        self.write("delete from vectors")
        self.write("delete from results where stage = 'annotate'")

    def newest(self) -> set[tuple[Any, ...]]:
        """The newest score of each call, but for its id."""
        last = "select max(id) from results where stage = 'score' group by sha256"
        return set(self.rows(f"select sha256, key, made_by, made_at, seconds, body from results where id in ({last})"))

    def scores(self) -> int:
        count: int = self.rows("select count(*) from results where stage = 'score'")[0][0]
        return count


def refused(*arguments: object) -> BaseException | None:
    """What the command raises when it cannot begin."""
    return CliRunner().invoke(cli, ["rescore", *map(str, arguments)], standalone_mode=False).exception


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    made = Desk(tmp_path)
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    monkeypatch.setattr(equipment, "engines", lambda _settings: made.script.engines())
    made.card.write_text(CARD)
    stored.run(made.settings, made.script, CHATS, report="first")
    made.card.write_text(CARD + THANKS)
    return made


def test_a_dry_run_lists_what_would_change_and_writes_nothing(desk: Desk) -> None:
    before = desk.rows("select * from results")
    said, _ = desk.rescore("--dry-run")
    assert (said["format"], said["dry_run"], said["scored"], said["already"], said["changed"]) == ("qa-rescore/1", True, 2, 0, 2)
    assert said["criteria"] == {
        "opening.thanks": [{"before": None, "after": "pass", "calls": 1}, {"before": None, "after": "fail", "calls": 1}]
    }
    assert said["agents"] == {
        "Ann": {"calls": 1, "changed": 1, "mean_before": 100.0, "mean_after": 100.0},
        "Bob": {"calls": 1, "changed": 1, "mean_before": 100.0, "mean_after": 0.0},
    }
    assert said["auto_fails"] == {"gained": ["two"], "lost": []}
    assert desk.rows("select * from results") == before


def test_the_new_scores_are_written_beside_the_old_and_a_second_time_nothing_is_done(desk: Desk) -> None:
    listed, _ = desk.rescore("--dry-run")
    done, _ = desk.rescore()
    assert {**done, "dry_run": True} == listed
    assert desk.scores() == 4
    again, _ = desk.rescore()
    assert (again["scored"], again["already"], again["changed"], again["criteria"]) == (0, 2, 0, {})
    assert desk.scores() == 4


def test_the_next_run_finds_the_new_scores_and_reports_them(desk: Desk) -> None:
    desk.rescore()
    outcomes = stored.run(desk.settings, desk.script)
    assert {(outcome.status, outcome.reported) for outcome in outcomes.values()} == {("already", False)}
    store = open_store(desk.settings.database_url)
    report = batch.scored_call(outcomes["two.json"], store, "en").report
    store.close()
    assert (report.score, report.auto_fail) == (0.0, True)


def test_a_call_that_stays_as_it_was_is_not_reported_again(desk: Desk) -> None:
    desk.card.write_text(CARD.replace("title: Greets", "title: Says hello"))
    said, _ = desk.rescore()
    assert (said["scored"], said["changed"]) == (2, 0)
    assert {outcome.reported for outcome in stored.run(desk.settings, desk.script).values()} == {True}
    desk.card.write_text(CARD.replace("title: Greets", "title: Greets well"))
    desk.write("delete from results where stage = 'report'")
    desk.rescore()
    assert {outcome.reported for outcome in stored.run(desk.settings, desk.script).values()} == {False}, "no report has had them"


def test_the_tables_as_text(desk: Desk) -> None:
    _, text, _ = run("rescore", "--workspace", desk.settings.workspace, "--scorecard", desk.card, "--workers", 1, "--dry-run")
    assert text == (
        "2 calls scored, 2 would change; nothing was written\n"
        "\n"
        "criterion        calls  verdicts\n"
        "opening.thanks       2  –→pass 1, –→fail 1\n"
        "\n"
        "agent   calls  changed  mean score\n"
        "Ann         1        1  100 → 100\n"
        "Bob         1        1  100 → 0\n"
        "\n"
        "auto-fails gained: 1 (two)\n"
        "auto-fails lost: none\n"
    )


def test_verdicts_that_turn_and_auto_fails_that_go(desk: Desk) -> None:
    desk.rescore()
    desk.card.write_text(CARD + THANKS.replace("kind: says", "kind: never_says").replace("critical: true", "critical: false"))
    said, _ = desk.rescore()
    assert said["criteria"]["opening.thanks"] == [
        {"before": "pass", "after": "fail", "calls": 1},
        {"before": "fail", "after": "pass", "calls": 1},
    ]
    assert said["auto_fails"] == {"gained": [], "lost": ["two"]}


def test_another_scorecard_is_said(desk: Desk) -> None:
    desk.card.write_text(CARD.replace("name: mine", "name: other") + THANKS)
    said, _ = desk.rescore("--dry-run", "--all")
    assert (said["scored"], said["left"]) == (2, 0)
    assert said["scorecards"] == [{"before": "mine", "after": "other", "calls": 2}]


def test_a_scorecard_of_another_name_takes_no_calls_unless_all_are_meant(desk: Desk) -> None:
    desk.write("delete from results where stage = 'score' and sha256 = (select sha256 from calls where call_id = 'two')")
    mine = desk.card.read_text()
    desk.card.write_text(CARD.replace("name: mine", "name: other"))
    stored.run(desk.settings, desk.script)  # now the newest of both is other's
    desk.write(
        "delete from results where stage = 'score' and id = "
        "(select max(id) from results where stage = 'score' and sha256 = (select sha256 from calls where call_id = 'one'))"
    )
    desk.card.write_text(mine)
    said, _ = desk.rescore()
    assert (said["scored"], said["already"], said["left"], said["scorecards"]) == (1, 0, 1, [])
    status, text, _ = run("rescore", "--workspace", desk.settings.workspace, "--scorecard", desk.card, "--workers", 1)
    assert (status, text) == (
        0,
        "0 calls scored again, 0 changed, 1 had this score already\n1 of other scorecards left as they are; --all scores them too\n",
    )
    said, _ = desk.rescore("--all")
    assert (said["scored"], said["already"], said["left"]) == (1, 1, 0)
    assert said["scorecards"] == [{"before": "other", "after": "mine", "calls": 1}]


@pytest.mark.parametrize("name", ["mine", "other"])
def test_a_rescore_is_undone_by_the_scorecard_of_before(desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    first = desk.newest()
    desk.card.write_text((CARD + THANKS).replace("name: mine", f"name: {name}"))
    desk.rescore("--all")
    assert not desk.newest() & first

    desk.card.write_text(CARD)
    monkeypatch.setattr(scoring, "score", None)  # what is stored is not made again
    stored_before = desk.rows("select * from results order by id")
    listed, _ = desk.rescore("--all", "--dry-run")
    assert desk.rows("select * from results order by id") == stored_before
    said, _ = desk.rescore("--all")
    assert said == {**listed, "dry_run": False}
    assert (said["scored"], said["already"], said["changed"], said["failed"]) == (2, 0, 2, [])
    assert said["auto_fails"] == {"gained": [], "lost": ["two"]}
    assert (said["agents"]["Bob"]["mean_before"], said["agents"]["Bob"]["mean_after"]) == (0.0, 100.0)
    assert desk.newest() == first
    assert desk.scores() == 4
    assert desk.rescore("--all")[0]["already"] == 2


def test_the_facts_of_a_call_are_those_of_its_newest_score(desk: Desk) -> None:
    before = desk.facts()
    assert [one.auto_fail for one in before] == [False, False]
    desk.card.write_text(CARD + THANKS)
    desk.rescore("--dry-run")
    assert desk.facts() == before
    desk.rescore()
    assert [(one.call_id, one.auto_fail, one.verdicts[-1].criterion) for one in desk.facts()] == [
        ("one", False, "opening.thanks"),
        ("two", True, "opening.thanks"),
    ]
    desk.card.write_text(CARD)
    desk.rescore()
    assert desk.facts() == before, "a score that counts again"


def test_an_undone_change_that_a_report_had_is_for_the_next_report_only_where_verdicts_turn(desk: Desk) -> None:
    desk.card.write_text(CARD.replace("title: Greets", "title: Says hello"))
    desk.rescore()
    first = "(select min(id) from results where stage = 'report' group by sha256)"
    desk.write(f"delete from results where stage = 'report' and id in {first}")  # of the score that is to come again
    desk.card.write_text(CARD)
    said, _ = desk.rescore()
    assert (said["scored"], said["changed"]) == (2, 0)
    assert {outcome.reported for outcome in stored.run(desk.settings, desk.script).values()} == {True}


def test_each_conversation_is_read_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    begin = Text.__init__

    def noted(self: Text, conversation: Conversation) -> None:
        read.append(conversation.call_id)
        begin(self, conversation)

    monkeypatch.setattr(Text, "__init__", noted)
    assert desk.rescore()[0]["scored"] == 2
    assert sorted(read) == ["one", "two"]


def test_without_a_scorecard_the_settings_decide(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QA_PIPELINE_SCORECARD", str(desk.card))
    status, out, _ = run("rescore", "--workspace", desk.settings.workspace, "--workers", 1, "--json")
    assert (status, json.loads(out)["changed"]) == (0, 2)


# ---------------------------------------------------------------------------------------------------------------------
# Vectors


def test_what_was_found_in_a_call_is_not_looked_for_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.script.encoder = Encoder()
    monkeypatch.setattr(scoring, "annotate", None)
    assert desk.rescore()[0]["scored"] == 2
    assert desk.script.encoder.asked == []


def test_what_has_vectors_is_not_encoded_again(desk: Desk) -> None:
    desk.script.encoder = Encoder()
    desk.write("delete from results where stage = 'annotate'")
    assert desk.rescore()[0]["scored"] == 2
    assert desk.script.encoder.asked == []


def test_what_other_rules_found_is_found_anew_and_kept(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annotation, "rules", lambda: "other rules")
    assert desk.rescore()[0]["scored"] == 2
    monkeypatch.setattr(scoring, "annotate", None)
    desk.card.write_text(CARD)
    assert desk.rescore()[0]["scored"] == 2
    assert desk.rows("select count(*) from results where stage = 'annotate'") == [(4,)]


@pytest.mark.parametrize("flags", [[], ["--dry-run"]])
def test_vectors_that_are_missing_are_made_once_for_each_text(desk: Desk, flags: list[str]) -> None:
    desk.forget()
    desk.script.encoder = Encoder()
    said, _ = desk.rescore(*flags)
    assert (said["scored"], said["failed"]) == (2, [])
    assert sorted(desk.script.encoder.asked) == sorted(set(desk.script.encoder.asked))
    assert len(desk.script.encoder.asked) == 5, "rice please is in both"
    assert desk.rows("select count(*) from vectors")[0][0] == (0 if flags else 5)


def test_words_only_asks_no_encoder_and_says_so(desk: Desk) -> None:
    desk.script.encoder = Encoder()
    desk.forget()
    said, err = desk.rescore("--words-only")
    assert (said["scored"], desk.script.encoder.asked) == (2, [])
    assert err == "note: scored by words alone: as --words-only says\n"
    assert {made_by for (made_by,) in desk.rows("select made_by from results where stage = 'score' order by id desc limit 2")} == {
        ledger.made_by(ledger.SCORE, meaning.scorer(by_meaning=False))
    }


def test_without_the_encoder_only_what_was_not_scored_by_meaning_is_scored(desk: Desk) -> None:
    desk.rescore()
    desk.script.encoder = None
    said, err = desk.rescore()
    assert (said["scored"], said["already"]) == (0, 2)
    known = "but for calls whose meaning is known from before"
    assert err == f"note: scored by words alone, {known}: the model e5-small is not here\n"
    desk.card.write_text(CARD)
    desk.write("delete from results where stage = 'score' and made_by like '%encoder@1'")
    stored.run(desk.settings, desk.script)
    desk.card.write_text(CARD + THANKS)
    assert desk.rescore()[0]["scored"] == 2
    assert desk.rescore()[0]["already"] == 2


def test_what_was_found_by_meaning_needs_no_encoder_any_more(desk: Desk) -> None:
    desk.script.encoder = None
    assert desk.rescore()[0]["scored"] == 2
    newest = desk.rows("select made_by from results where stage = 'score' order by id desc limit 2")
    assert {made_by for (made_by,) in newest} == {ledger.made_by(ledger.SCORE, meaning.scorer(by_meaning=True))}


def test_a_text_that_the_encoder_fails_on_costs_only_its_call(desk: Desk) -> None:
    class Failing(Encoder):
        def encode(self, texts: Any) -> np.ndarray:
            if any("tomorrow" in text for text in texts):
                raise BackendError("the text encoder failed on a text")
            return super().encode(texts)

    desk.forget()
    desk.script.encoder = Failing()
    said, err = desk.rescore(expect=1)
    assert (said["scored"], said["failed"]) == (1, [{"call_id": "two", "error": "the text encoder failed on a text"}])
    assert err == "Error: two: the text encoder failed on a text\n"


# ---------------------------------------------------------------------------------------------------------------------
# What goes wrong


def test_a_damaged_call_is_told_and_the_others_are_scored(desk: Desk) -> None:
    desk.write("update results set body = x'00' where stage = 'converse' and sha256 = (select sha256 from calls where call_id = 'two')")
    said, err = desk.rescore(expect=1)
    assert (said["scored"], [failure["call_id"] for failure in said["failed"]]) == (1, ["two"])
    assert err.startswith("Error: two: converse of ")
    assert err.endswith(": the stored result is damaged\n")
    assert desk.scores() == 3


def test_a_stored_conversation_that_is_none_is_told(desk: Desk) -> None:
    body = zlib.compress(json.dumps({"format": "qa-conversation/1", "call_id": "two", "turns": 3}).encode())
    desk.write("update results set body = ? where stage = 'converse' and sha256 = (select sha256 from calls where call_id = 'two')", body)
    said, err = desk.rescore(expect=1)
    assert said["scored"] == 1
    assert "Error: two: two: " in err


def test_a_mistake_of_ours_in_one_call_is_told_without_what_was_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    score = scoring.score

    def mistaken(conversation: Any, *arguments: Any, **named: Any) -> Any:
        if conversation.call_id == "two":
            raise ValueError("Ms Customer said something")
        return score(conversation, *arguments, **named)

    monkeypatch.setattr(scoring, "score", mistaken)
    said, err = desk.rescore(expect=1)
    assert said["scored"] == 1
    assert "Customer" not in err
    assert "ValueError in test_rescore.py:" in err


def test_a_call_that_was_never_scored_is_left_to_the_next_run(desk: Desk) -> None:
    desk.write("delete from results where stage = 'score' and sha256 = (select sha256 from calls where call_id = 'two')")
    said, _ = desk.rescore()
    assert (said["scored"], said["already"], said["failed"]) == (1, 0, [])


def test_it_keeps_out_of_the_way_of_a_run_and_a_dry_run_need_not(desk: Desk) -> None:
    with (desk.settings.workspace / "run.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert desk.rescore("--dry-run")[0]["scored"] == 2
        assert isinstance(refused("--workspace", desk.settings.workspace), BusyError)
    assert desk.scores() == 2


def test_a_workspace_without_a_store_and_a_wrong_scorecard_are_refused(desk: Desk) -> None:
    nowhere = desk.folder / "nowhere"
    assert isinstance(error := refused("--workspace", nowhere), SettingsError)
    assert f"nothing is stored in {nowhere}" in str(error)
    assert not nowhere.exists()
    desk.card.write_text(CARD + "      - id: opening.thanks\n")
    assert isinstance(refused("--workspace", desk.settings.workspace, "--scorecard", desk.card), ScorecardError)
    assert CliRunner().invoke(cli, ["rescore", "--workers", "0"]).exit_code == 2
    assert desk.scores() == 2


# ---------------------------------------------------------------------------------------------------------------------
# Many


def test_processes_come_to_the_same_as_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Enough calls for several parts; vectors are missing for some; the trained numbers are those of this process."""
    more = {
        f"{number}.json": stored.chat(
            f"call {number}", f"A Hello, I am number {number}.", *["A Thank you."] * (number % 3), agent_name="Ann"
        )
        for number in range(130)
    }
    desk.card.write_text(CARD)
    stored.run(desk.settings, desk.script, more)
    desk.card.write_text(CARD + THANKS)
    desk.write("delete from vectors where rowid % 5 = 0")
    desk.write("delete from results where stage = 'annotate' and id % 2 = 0")
    told: list[tuple[int, int]] = []
    store = open_store(desk.settings.database_url)

    def rescored(workers: int, *, dry_run: bool) -> changes.Tally:
        told.clear()
        return rescoring.rescore(
            desk.settings,
            store,
            Encoder(),
            words_only=False,
            dry_run=dry_run,
            workers=workers,
            tell=lambda done, of: told.append((done, of)),
        )

    alone, together = rescored(1, dry_run=True), rescored(2, dry_run=False)
    assert (together.scored, together.failed, told[-1]) == (132, [], (132, 132))
    assert alone.criteria == together.criteria
    assert {name: (agent.calls, agent.changed) for name, agent in alone.agents.items()} == {
        name: (agent.calls, agent.changed) for name, agent in together.agents.items()
    }
    assert sorted(alone.gained) == sorted(together.gained)
    assert desk.scores() == 264
    assert rescored(2, dry_run=False).already == 132
    store.close()


def test_a_worker_that_dies_is_said(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """As where memory runs out: a value that ends the process which reads it."""
    store = open_store(desk.settings.database_url)
    monkeypatch.setattr(likelihood, "load", lambda: replace(NUMBERS, heads=_Deadly()))
    with pytest.raises(BackendError, match="a worker process ended"):
        rescoring.rescore(desk.settings, store, None, words_only=True, dry_run=True, workers=2, tell=lambda _done, _of: None)
    store.close()


class _Deadly:
    def __reduce__(self) -> tuple[Any, ...]:
        import os

        return os._exit, (9,)


@pytest.mark.slow
def test_what_a_run_left_is_rescored_as_a_user_does_it(tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    inbox.mkdir()
    for name in ("tr-order-good.json", "fa-order-bad.json"):
        (inbox / name).write_bytes((INBOX / "conversations" / name).read_bytes())
    card = tmp_path / "card.yaml"
    card.write_text(CARD)

    def done(*command: object) -> dict[str, Any]:
        result = qa_pipeline(*command, "--workspace", "ws", "--scorecard", card, "--json", cwd=tmp_path)
        assert result.returncode == 0, result.stderr
        return json.loads(result.stdout)

    assert done("run", "--inbox", inbox)["done"] == 2
    card.write_text(CARD + THANKS)
    assert done("rescore", "--dry-run")["scored"] == 2
    assert done("rescore")["scored"] == 2
    assert done("rescore")["already"] == 2
    assert done("run", "--inbox", inbox)["already"] == 2


def test_what_an_interrupted_rescore_has_written_is_not_done_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(rescoring, "TOGETHER", 1)
    store = open_store(desk.settings.database_url)
    with pytest.raises(KeyboardInterrupt):
        rescoring.rescore(desk.settings, store, Encoder(), words_only=False, dry_run=False, workers=1, tell=interrupt)
    store.close()
    assert desk.scores() == 3
    said, _ = desk.rescore()
    assert (said["scored"], said["already"]) == (1, 1)
