"""One bad call takes no other with it: what crashes, hangs or eats memory is found, tried alone, and set aside."""

import json
from collections.abc import Mapping
from dataclasses import replace

import pytest

from qa_pipeline import logs
from qa_pipeline.errors import BackendError, ModelMissing, StoreError
from qa_pipeline.settings import Settings
from qa_pipeline.store import open_store, queue
from qa_pipeline.work import supervisor, worker
from qa_pipeline.work.supervisor import Part, Supervisor
from tests.work import machines
from tests.work.conftest import chat, recording

pytestmark = pytest.mark.forks


def reasons(settings: Settings) -> dict[str, str]:
    return {path.name.split("-")[0]: path.read_text(encoding="utf-8") for path in settings.quarantine.glob("*.reason.txt")}


def refused_in_the_log(settings: Settings) -> int:
    told = [json.loads(line) for line in (settings.workspace / logs.FILE).read_text(encoding="utf-8").splitlines()]
    return sum(one["event"] == "call ends" and one["status"] == "refused" for one in told)


def test_a_night_of_two_kinds(settings: Settings) -> None:
    for number in range(3):
        recording(settings, f"call{number}", 120 + 30 * number)
        chat(settings, f"chat{number}")
    (settings.inbox / "broken.wav").touch()
    states = machines.night(settings, "one")
    assert states == {**{f"call{n}.wav": "done" for n in range(3)}, **{f"chat{n}.json": "done" for n in range(3)}, "broken.wav": "refused"}
    assert machines.night(settings, "two") == {name: state for name, state in states.items() if state == "done"}


@pytest.mark.parametrize(("name", "says"), [("crash", "signal 11"), ("hang", "longer than"), ("eat", "MB of memory")])
def test_poison_is_tried_twice_alone_and_set_aside(settings: Settings, monkeypatch: pytest.MonkeyPatch, name: str, says: str) -> None:
    monkeypatch.setattr(worker, "TIMES", 0.5)
    recording(settings, name)
    recording(settings, "good", 150)
    chat(settings, "chat")
    here = machines.resident() // 1024**2
    tight = replace(settings, call_minutes=0.1 if name == "hang" else 15.0, memory_mb=here + 400 if name == "eat" else 0)
    states = machines.night(tight, "one")
    assert states == {f"{name}.wav": "refused", "good.wav": "done", "chat.json": "done"}
    assert "tried 2 times by itself" in reasons(settings)[name]
    assert says in reasons(settings)[name]
    assert not (settings.inbox / f"{name}.wav").exists()
    assert refused_in_the_log(settings) == 1


def test_what_stops_the_whole_machine_is_set_aside_in_the_end(settings: Settings) -> None:
    chat(settings, "killer")
    chat(settings, "chat")
    store = open_store(settings.database_url)
    for night in range(supervisor.CUTS + 1):
        run_id = f"night {night}"
        machines.planned(settings, store, run_id)
        row = queue.claim(store, f"host/boot/{night}/1", run_id, seconds=60, name="killer.json")
        assert row is not None
        queue.recover(store, [f"host/boot/{night}/1"])
    store.close()
    assert machines.night(settings, "last") == {"chat.json": "done", "killer.json": "refused"}
    assert "the whole machine stopped" in reasons(settings)["killer"]


def test_what_stopped_the_machine_less_often_is_done(settings: Settings) -> None:
    chat(settings, "unlucky")
    store = open_store(settings.database_url)
    for night in range(supervisor.CUTS):
        machines.planned(settings, store, f"night {night}")
        assert queue.claim(store, f"host/boot/{night}/1", f"night {night}", seconds=60, name="unlucky.json") is not None
        queue.recover(store, [f"host/boot/{night}/1"])
    store.close()
    assert machines.night(settings, "last") == {"unlucky.json": "done"}


def test_many_bad_calls_take_no_good_one_with_them(settings: Settings) -> None:
    """More processes die than may be stillborn, and each of them had something."""
    for number in range(3):
        recording(settings, f"crash{number}", 120 + 30 * number)
    chat(settings, "crash-chat")
    chat(settings, "good")
    recording(settings, "good-too", 300)
    states = machines.night(settings, "one")
    assert {name for name, state in states.items() if state == "done"} == {"good.json", "good-too.wav"}
    assert {name for name, state in states.items() if state == "refused"} == {*(f"crash{n}.wav" for n in range(3)), "crash-chat.json"}


def test_a_call_that_was_only_near_a_crash_is_done(settings: Settings) -> None:
    recording(settings, "once")
    chat(settings, "chat")
    assert machines.night(settings, "one") == {"once.wav": "done", "chat.json": "done"}
    assert reasons(settings) == {}


def test_a_person_may_put_poison_back(settings: Settings) -> None:
    recording(settings, "crash")
    assert machines.night(settings, "one") == {"crash.wav": "refused"}
    aside = next(settings.quarantine.glob("crash-*.wav"))
    aside.rename(settings.inbox / "mended.wav")
    assert machines.night(settings, "two")["mended.wav"] == "done"


def test_two_runs_at_once_do_nothing_twice(settings: Settings) -> None:
    """The second begins while the first is at work: it takes what is new, and of what the first has nothing."""
    for number in range(4):
        chat(settings, f"chat{number}")
    store = open_store(settings.database_url)
    first = machines.planned(settings, store, "one")
    with supervisor.run(store, "one"):
        chat(settings, "late")
        second = machines.planned(settings, store, "two")
        assert (len(first.todo), first.elsewhere) == (4, ())
        assert ([item.name for item in second.todo], len(second.elsewhere)) == (["late.json"], 4)
    third = machines.planned(settings, store, "three")
    assert len(third.todo) == 5, "whose run is gone waits for whoever comes next"
    store.close()


def test_what_stops_the_machine_stops_the_run_and_says_why(settings: Settings) -> None:
    class Broken:
        holder = "host/boot/1/1"

        def __init__(self, *_args: object) -> None:
            self.killed = False

        def ended(self) -> int | None:
            return 3

        def said(self) -> Mapping[str, str]:
            return {"kind": "StoreError", "says": "the disk is full"}

        def memory(self) -> int:
            return 0

        def kill(self) -> None:
            self.killed = True

    chat(settings, "chat")
    with pytest.raises(StoreError, match="the disk is full"):
        machines.night(settings, "one", Broken)
    assert machines.night(settings, "two") == {"chat.json": "done"}


def test_processes_that_do_not_even_start_are_not_started_for_ever(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    chat(settings, "chat")
    monkeypatch.setattr(supervisor, "COMMAND", ("false",))
    with pytest.raises(BackendError, match="qa-pipeline doctor"):
        machines.night(settings, "one", supervisor.process)


def test_a_worker_as_a_process_of_its_own(settings: Settings) -> None:
    """The real thing: `python -m qa_pipeline.work`, told what to do on its standard input."""
    chat(settings, "chat")
    assert machines.night(settings, "one", supervisor.process) == {"chat.json": "done"}
    row = json.dumps(machines.rows(settings)["chat.json"].outcome)
    assert '"status": "done"' in row or '"status":"done"' in row


def test_what_the_machine_lacks_is_said_by_the_process_that_misses_it(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    recording(settings, "call")
    monkeypatch.setenv("QA_PIPELINE_MODELS", str(settings.workspace / "nowhere"))
    with pytest.raises(ModelMissing, match="qa-pipeline models fetch"):
        machines.night(settings, "one", supervisor.process)
    row = machines.rows(settings)["call.wav"]
    assert row.state == "failed"
    assert row.outcome is not None
    assert "qa-pipeline models fetch" in row.outcome["reason"]


def test_shares_divide_the_phases(settings: Settings) -> None:
    recording(settings, "call")
    chat(settings, "chat")
    store = open_store(settings.database_url)
    machines.planned(settings, store, "one")
    Supervisor(settings=settings, store=store, run_id="one", phases=("hear",), start=machines.Forked).run()
    assert queue.counts(store, "one") == {"waiting": 2}
    Supervisor(settings=settings, store=store, run_id="one", phases=("score",), start=machines.Forked).run()
    assert queue.counts(store, "one") == {"done": 2}
    store.close()


def test_the_memory_that_a_process_may_take(settings: Settings) -> None:
    assert supervisor.limit(replace(settings, memory_mb=5)) == 5 * 1024**2
    assert supervisor.limit(settings) > 100 * 1024**2


def test_settings_reach_the_process(settings: Settings) -> None:
    chosen = replace(settings, languages=("tr", "fa"), queue_scorecards=("sales = complaint",), helpers=("share/gpu = hear",))
    from qa_pipeline import settings as load

    assert load.load(supervisor._plain(chosen), environ={}) == chosen
    assert Part(run_id="x").phases == ("hear", "score")
