"""The facts of calls in the store: kept with the score, selected by index, and made where an earlier version made none."""

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice

import pytest
import sqlalchemy as sa

from qa_pipeline import wire
from qa_pipeline.errors import InputError, StoreError
from qa_pipeline.store import Result, Store, deletion, facts, open_store, packed, tables
from qa_pipeline.types import Conversation, CriterionResult, Metadata, Quality, Report, Verdict
from qa_pipeline.types.facts import CallFacts, OfferFact, Selection, VerdictFact

EVERY = Selection()


def sha(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def verdict(criterion: str, said: Verdict = Verdict.PASS, *, section: str = "talk", confidence: float = 0.8) -> VerdictFact:
    return VerdictFact(
        criterion=criterion,
        section=section,
        verdict=said,
        points=1.0,
        max_points=2.0,
        weight=1.5,
        critical=True,
        critical_class="customer",
        confidence=confidence,
        turn=3,
        start=1.25,
        end=2.5,
    )


def known(number: int, *verdicts: VerdictFact, **changes: object) -> CallFacts:
    made = CallFacts(
        sha256=sha(number),
        call_id=f"call-{number}",
        file=f"call-{number}.wav",
        kind="recording",
        at=f"2026-11-{number % 28 + 1:02}T10:00:00.000+00:00",
        language="tr",
        duration=61.5,
        agent_id=f"a-{number % 3}",
        agent_name="Ayşe 'ı' Çelik",
        team="Kuzey",
        queue="satış",
        customer_id=f"C-{number}",
        direction="inbound",
        customer_type="key",
        audio_quality="good",
        scorecard="sales",
        version=2,
        score=77.5,
        raw_score=80.0,
        auto_fail=False,
        passed=True,
        by_meaning=True,
        verdicts=verdicts,
        offers=(OfferFact(criterion="offer.count", product="پنیر", answer="taken", turn=3, start=None, end=None),),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def add(store: Store, *some: CallFacts) -> None:
    for one in some:
        store.add_call(sha256=one.sha256, call_id=one.call_id, file=one.file, kind=one.kind, duration=one.duration)
        facts.keep(store, one)


def numbers(found: Iterable[CallFacts]) -> list[int]:
    return [int(one.call_id.rpartition("-")[2]) for one in found]


# ---------------------------------------------------------------------------------------------------------------------
# Keeping


def test_what_is_kept_is_read_as_it_was(store: Store) -> None:
    one = known(1, verdict("a"), verdict("b", Verdict.NA))
    bare = known(
        2, duration=None, audio_quality=None, score=None, raw_score=None, passed=None, agent_id="", team="", by_meaning=False, offers=()
    )
    add(store, one, bare)
    assert list(facts.select(store, EVERY)) == [one, bare]
    assert list(facts.select(store, EVERY, details=False)) == [replace(one, verdicts=(), offers=()), bare]


def test_what_is_kept_again_takes_the_place_of_what_was_there(store: Store) -> None:
    add(store, known(1, verdict("a"), verdict("b")), known(2, verdict("a")))
    after = known(1, verdict("b", Verdict.FAIL), score=5.0, team="Güney")
    facts.keep(store, after)
    assert next(iter(facts.select(store, EVERY))) == after
    assert [(one.call_id, fact.criterion, fact.verdict) for one, fact in facts.candidates(store, EVERY)] == [
        ("call-2", "a", "pass"),
        ("call-1", "b", "fail"),
    ]
    assert facts.count(store, Selection(teams=("Kuzey",))) == 1


def test_the_calls_id_and_file_are_those_of_the_store(store: Store) -> None:
    add(store, known(1))
    facts.keep(store, known(1, call_id="other", file="other.wav"))
    (one,) = facts.select(store, EVERY)
    assert (one.call_id, one.file) == ("call-1", "call-1.wav")


def test_a_call_that_says_no_time_counts_from_when_it_was_added(store: Store) -> None:
    add(store, known(1, verdict("a"), at=""))
    with store._connection() as connection:
        added = connection.execute(sa.select(tables.calls.c.added_at)).scalar_one()
    (one,) = facts.select(store, EVERY)
    assert one.at == added
    assert [call.at for call, _ in facts.candidates(store, Selection(since=added))] == [added]


def test_a_name_longer_than_its_column_is_cut_and_found(store: Store) -> None:
    team, criterion = "T" * 400, "c" * 400
    add(store, known(1, verdict(criterion), team=team, agent_name="nul\x00", language="x" * 40))
    (one,) = facts.select(store, EVERY)
    assert (len(one.team), one.agent_name, len(one.language)) == (255, "nul\ufffd", 16)
    assert facts.count(store, Selection(teams=(team,))) == 1
    assert [fact.criterion for _, fact in facts.candidates(store, EVERY, criteria=[criterion])] == [criterion]


def test_a_call_that_the_store_does_not_have_has_no_facts(store: Store) -> None:
    with pytest.raises(StoreError):
        facts.keep(store, known(1))
    assert facts.count(store, EVERY) == 0


def score_of(number: int, key: str = "k") -> Result:
    return packed(sha(number), "score", key, {"n": number}, made_by="test", seconds=0.0)


def test_score_and_facts_are_both_there_or_neither(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a power cut between the two."""
    store.add_call(sha256=sha(1), call_id="call-1", file="call-1.wav", kind="recording", duration=None)
    with monkeypatch.context() as patch:
        patch.setattr(facts, "_verdict_row", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            facts.keep_scores(store, [score_of(1)], [known(1, verdict("a"))])
    assert not store.has(sha(1), "score", "k")
    assert facts.count(store, EVERY) == 0
    facts.keep_scores(store, [score_of(1)], [known(1, verdict("a"))])
    assert store.has(sha(1), "score", "k")
    assert facts.count(store, EVERY) == 1


def test_a_score_that_counts_again_comes_with_its_facts(store: Store) -> None:
    store.add_call(sha256=sha(1), call_id="call-1", file="call-1.wav", kind="recording", duration=None)
    facts.keep_scores(store, [score_of(1, "old")], [known(1, score=1.0)])
    facts.keep_scores(store, [score_of(1, "new")], [known(1, score=2.0)])
    facts.keep_scores(store, (), [known(1, score=1.0)], again=[(sha(1), "old")])
    assert store.newest("score", [sha(1)])[sha(1)].key == "old"
    assert [one.score for one in facts.select(store, EVERY)] == [1.0]
    with pytest.raises(StoreError, match="not in the store any more"):
        facts.keep_scores(store, (), [known(1, score=9.0)], again=[(sha(1), "never")])
    assert [one.score for one in facts.select(store, EVERY)] == [1.0]


# ---------------------------------------------------------------------------------------------------------------------
# Selecting

CALLS = (
    known(1, at="2026-11-01T09:00:00.000+00:00"),
    known(2, at="2026-11-02T00:00:00.000+00:00", team="Güney", agent_id="a-9", agent_name="Mari", language="et"),
    known(3, at="2026-11-02T23:59:59.999+00:00", queue="şikâyet", agent_id="", agent_name="Mari"),
    known(4, at="2026-11-03T00:00:00.000+00:00", scorecard="care"),
)
CHOICES = [
    (EVERY, [1, 2, 3, 4]),
    (Selection(since="2026-11-02"), [2, 3, 4]),
    (Selection(until="2026-11-03"), [1, 2, 3]),
    (Selection(since="2026-11-02", until="2026-11-03"), [2, 3]),
    (Selection(since="2026-11-02T03:00:00+03:00", until="2026-11-02T12:00"), [2]),
    (Selection(teams=("Güney",)), [2]),
    (Selection(teams=("Güney", "Kuzey")), [1, 2, 3, 4]),
    (Selection(agents=("Mari",)), [2, 3]),
    (Selection(agents=("a-9", "a-1")), [1, 2, 4]),
    (Selection(queues=("şikâyet",)), [3]),
    (Selection(languages=("et", "fa")), [2]),
    (Selection(scorecards=("care",)), [4]),
    (Selection(call_ids=("call-4", "call-1", "unknown")), [1, 4]),
    (Selection(teams=("Kuzey",), agents=("Mari",), since="2026-11-02"), [3]),
    (Selection(teams=("'; drop table call_facts; --",)), []),
]


@pytest.mark.parametrize(("selection", "expected"), CHOICES)
def test_what_is_selected(store: Store, selection: Selection, expected: list[int]) -> None:
    add(store, *(replace(one, verdicts=(verdict("a"),)) for one in reversed(CALLS)))
    assert numbers(facts.select(store, selection)) == expected
    assert facts.count(store, selection) == len(expected)
    assert numbers(call for call, _ in facts.candidates(store, selection)) == expected[::-1]


@pytest.mark.parametrize("value", ["yesterday", "2026-13-01", "0001-01-01T00:00+14:00"])
def test_what_is_no_time_is_refused(store: Store, value: str) -> None:
    with pytest.raises(InputError, match="is no date or time: write 2026-11-22"):
        facts.count(store, Selection(since=value))


@pytest.fixture
def many(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Fifty calls, of which several are at one time, and parts of a few."""
    monkeypatch.setattr(facts, "FIRST", 3)
    monkeypatch.setattr(facts, "AT_ONCE", 7)
    monkeypatch.setattr("qa_pipeline.store.database.AT_ONCE", 7)
    for number in range(50):
        said = (verdict("a", Verdict.PASS if number % 2 else Verdict.FAIL, confidence=number / 50), verdict("b", section="end"))
        add(store, known(number, *said, at=f"2026-11-{number // 6 + 1:02}T10:00:00.000+00:00"))
    return store


def test_any_number_of_calls_is_read_in_parts_each_once_in_the_order_of_time(many: Store) -> None:
    assert numbers(facts.select(many, EVERY)) == list(range(50))
    assert numbers(facts.select(many, EVERY, details=False)) == list(range(50))


def test_more_ids_than_a_query_takes_may_be_named(many: Store) -> None:
    wanted = Selection(call_ids=tuple(f"call-{number}" for number in range(45, 4, -1)))
    assert numbers(facts.select(many, wanted)) == list(range(5, 46))
    assert facts.count(many, wanted) == 41
    found = facts.candidates(many, wanted, criteria=["a"], newest_first=False)
    assert numbers(call for call, _ in found) == list(range(5, 46))


def test_calls_may_be_written_while_others_are_read(many: Store) -> None:
    read = facts.select(many, EVERY)
    first = list(islice(read, 10))
    facts.keep(many, known(0, at="2026-11-28T10:00:00.000+00:00"))
    rest = list(read)
    assert numbers([*first, *rest]) == [*range(50), 0], "it is later now"


# ---------------------------------------------------------------------------------------------------------------------
# Candidates


def test_candidates_are_of_the_criterion_and_the_verdict_the_newest_first(many: Store) -> None:
    found = list(facts.candidates(many, EVERY, criteria=["a"], verdict=Verdict.PASS))
    assert numbers(call for call, _ in found) == list(range(49, 0, -2))
    assert {(fact.criterion, fact.verdict) for _, fact in found} == {("a", Verdict.PASS)}
    assert found[0] == (
        replace(next(facts.select(many, Selection(call_ids=("call-49",)))), verdicts=(), offers=()),
        verdict("a", Verdict.PASS, confidence=0.98),
    )


def test_candidates_may_be_the_oldest_first_and_sure(many: Store) -> None:
    found = facts.candidates(many, EVERY, criteria=["a"], verdict=Verdict.FAIL, least_confidence=0.5, newest_first=False)
    assert numbers(call for call, _ in found) == list(range(26, 50, 2))


def test_of_several_criteria_each_is_a_candidate(many: Store) -> None:
    found = [(call.call_id, fact.criterion) for call, fact in facts.candidates(many, EVERY, criteria=["a", "b"])]
    assert sorted(found) == sorted((f"call-{number}", criterion) for number in range(50) for criterion in "ab")
    times = [call.at for call, _ in facts.candidates(many, EVERY, criteria=["a", "b"])]
    assert times == sorted(times, reverse=True)


def test_candidates_of_a_section(many: Store) -> None:
    assert {fact.criterion for _, fact in facts.candidates(many, EVERY, sections=["end"])} == {"b"}
    assert list(facts.candidates(many, EVERY, sections=["end"], criteria=["a"])) == []
    assert list(facts.candidates(many, EVERY, criteria=["unknown"])) == []


def test_the_first_candidates_come_without_reading_all(many: Store) -> None:
    """Counted in rows that come from the database, of which each part is one query."""
    asked = []
    sa.event.listen(many._engine, "before_cursor_execute", lambda *args: asked.append(args[2]))
    found = list(islice(facts.candidates(many, EVERY, criteria=["a"], verdict=Verdict.PASS), 2))
    assert numbers(call for call, _ in found) == [49, 47]
    assert len([one for one in asked if "details" in one]) == 1


PLANS = {
    "time": (facts._of_calls([tables.call_facts.c.id]), Selection(since="2026-11-01"), "call_facts", "ix_call_facts_at"),
    "team": (facts._of_calls([tables.call_facts.c.id]), Selection(teams=("Kuzey",)), "call_facts", "ix_call_facts_team_at"),
    "agent": (facts._of_calls([tables.call_facts.c.id]), Selection(agents=("a-1",)), "call_facts", "ix_call_facts_agent_id_at"),
    "queue": (facts._of_calls([tables.call_facts.c.id]), Selection(queues=("satış",)), "call_facts", "ix_call_facts_queue_at"),
}


@pytest.mark.parametrize("plan", PLANS)
def test_calls_are_found_by_index(sqlite_store: Store, plan: str) -> None:
    query, selection, table, index = PLANS[plan]
    (where,) = facts._chosen(selection, tables.metadata.tables[table])
    with sqlite_store._connection() as connection:
        spelled = query.where(*where).compile(connection, compile_kwargs={"literal_binds": True})
        steps = " | ".join(row[3] for row in connection.execute(sa.text(f"explain query plan {spelled}".replace(":", r"\:"))))
    assert f"call_facts USING INDEX {index}" in steps or f"call_facts USING COVERING INDEX {index}" in steps


# ---------------------------------------------------------------------------------------------------------------------
# Calls of earlier versions


def of_before(store: Store, number: int, *, started_at: str | None = "2026-11-05T10:00:00Z") -> Report:
    """A call as an earlier version left it: with a conversation and a score, and without facts."""
    about = Metadata(agent_id="a-1", agent_name="Ann", team="Kuzey", customer_id="C-7")
    call = Conversation(
        call_id=f"call-{number}",
        language="et",
        turns=(),
        started_at=started_at,
        duration=9.0,
        metadata=about,
        audio_quality=Quality(verdict="poor"),
    )
    result = CriterionResult(
        id="a", section="talk", verdict=Verdict.FAIL, points=0.0, max_points=1.0, weight=1.0, critical=False, confidence=0.5, reason="r"
    )
    report = Report(
        call_id=call.call_id,
        scorecard="sales",
        version=1,
        scorecard_sha256="0" * 64,
        score=10.0,
        raw_score=10.0,
        auto_fail=False,
        criteria=(result,),
    )
    store.add_call(sha256=sha(number), call_id=call.call_id, file=f"call-{number}.wav", kind="recording", duration=9.0)
    store.add_result(sha(number), "converse", "conv", wire.conversation_json(call), made_by="test", seconds=0.0)
    body = {"conversation": "conv", "report": wire.report_json(report), "titles": {"en": {}}}
    store.add_result(sha(number), "score", "first", body, made_by="test", seconds=0.0)
    return report


def test_facts_of_calls_that_were_scored_before_are_made_once(store: Store) -> None:
    for number in range(3):
        of_before(store, number)
    store.add_call(sha256=sha(9), call_id="call-9", file="call-9.wav", kind="recording", duration=9.0)  # not scored
    assert facts.fill(store) == 3
    assert facts.fill(store) == 0
    one, *_ = facts.select(store, EVERY)
    assert sorted(numbers(facts.select(store, EVERY))) == [0, 1, 2]
    assert (one.at, one.customer_id, one.audio_quality, one.file) == ("2026-11-05T10:00:00.000+00:00", "C-7", "poor", one.call_id + ".wav")
    assert [fact.verdict for _, fact in facts.candidates(store, EVERY, criteria=["a"])] == [Verdict.FAIL] * 3


def test_they_are_of_the_newest_score(store: Store) -> None:
    report = of_before(store, 1)
    body = {"conversation": "conv", "report": wire.report_json(replace(report, score=99.0)), "titles": {"en": {}}}
    store.add_result(sha(1), "score", "second", body, made_by="test", seconds=0.0)
    facts.fill(store)
    assert [one.score for one in facts.select(store, EVERY)] == [99.0]
    facts.keep(store, known(1, score=3.0))
    assert facts.fill(store) == 0
    assert [one.score for one in facts.select(store, EVERY)] == [3.0], "what is there is left alone"


def test_a_call_that_cannot_be_read_is_told_and_takes_no_other_with_it(store: Store) -> None:
    for number in range(4):
        of_before(store, number)
    table = tables.results
    with store._connection() as connection:
        damage = table.update().where(table.c.sha256 == sha(1), table.c.stage == "score").values(body=b"damaged")
        connection.execute(damage)
        connection.execute(table.delete().where(table.c.sha256 == sha(2), table.c.stage == "converse"))
    told: dict[str, str] = {}
    assert facts.fill(store, told.__setitem__) == 2
    assert told == {"call-1": f"score of {sha(1)[:8]}: the stored result is damaged", "call-2": "its conversation is not in the store"}
    assert sorted(numbers(facts.select(store, EVERY))) == [0, 3]


def test_a_call_whose_words_were_deleted_before_has_facts_without_its_customer(store: Store) -> None:
    report = of_before(store, 1)
    about = {"agent_id": "a-1", "team": "Kuzey", "script": "b", "language": "et", "started_at": "2026-11-05T10:00:00Z", "duration": 9.0}
    left = {"conversation": "conv", "report": wire.report_json(report), "titles": {"en": {}}, "call": about}
    kept = packed(sha(1), "score", "first", left, made_by="", seconds=0.0)
    deletion.begin(store, [(sha(1), deletion.TRANSCRIPT, "rule")])
    deletion.forget_said(store, sha(1), "deleted-1", names=[], scores=[kept], kept=["score"], texts=[])
    assert facts.fill(store) == 1
    (one,) = facts.select(store, EVERY)
    assert (one.call_id, one.file, one.customer_id, one.agent_name) == ("deleted-1", "", "", "")
    assert (one.agent_id, one.team, one.language, one.duration, one.score) == ("a-1", "Kuzey", "et", 9.0, 10.0)


# ---------------------------------------------------------------------------------------------------------------------
# Deletion


def test_when_what_was_said_is_deleted_the_customer_is_gone_for_good(store: Store) -> None:
    add(store, known(1, verdict("a")), known(2))
    deletion.begin(store, [(sha(1), deletion.TRANSCRIPT, "rule")])
    deletion.forget_said(store, sha(1), "deleted-1", names=[], scores=[], kept=["score"], texts=[])
    deletion.finish(store, [(sha(1), deletion.TRANSCRIPT)])
    one, other = facts.select(store, EVERY)
    assert one == known(1, verdict("a"), call_id="deleted-1", file="", customer_id="")
    assert other == known(2)
    facts.keep(store, known(1, verdict("a")))  # by whoever had the call in hand meanwhile
    assert [call.customer_id for call, _ in facts.candidates(store, EVERY)] == [""]


def test_whoever_writes_while_it_is_being_deleted_brings_no_customer_back(store: Store) -> None:
    add(store, known(1))
    deletion.begin(store, [(sha(1), deletion.TRANSCRIPT, "rule")])
    facts.keep(store, known(1, score=1.0))
    assert [(one.customer_id, one.score) for one in facts.select(store, EVERY)] == [("", 1.0)]


def test_a_recording_that_is_deleted_leaves_the_facts_as_they_are(store: Store) -> None:
    add(store, known(1))
    deletion.begin(store, [(sha(1), deletion.AUDIO, "rule")])
    facts.keep(store, known(1))
    assert [one.customer_id for one in facts.select(store, EVERY)] == ["C-1"]


def test_a_store_that_is_opened_again_has_them(url: str) -> None:
    first = open_store(url)
    add(first, known(1, verdict("a")))
    first.close()
    second = open_store(url)
    assert list(facts.select(second, EVERY)) == [known(1, verdict("a"))]
    second.close()
