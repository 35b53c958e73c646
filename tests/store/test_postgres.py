"""What is PostgreSQL's own: how it is named and reached, that it may be away for a while, and that a batch on it ends as one on SQLite."""

import json
import re
import shlex
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from qa_pipeline import equipment
from qa_pipeline.cli import cli
from qa_pipeline.errors import SettingsError, StoreError
from qa_pipeline.matching import likelihood
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, TransientStoreError, connections, open_store, tables
from tests import sound, stored, writer
from tests.build import CARD
from tests.cli.test_cli import run
from tests.conftest import ROOT
from tests.engines import NUMBERS, Scripted
from tests.postgres import PASSWORD, Server, serving

SHA = "a" * 64

postgresql_only = pytest.mark.parametrize("url", ["postgresql"], indirect=True)


def add(store: Store, name: str = "call", sha256: str = SHA) -> str:
    return store.add_call(sha256=sha256, call_id=name, file=f"{name}.wav", kind="recording", duration=None).call_id


# ---------------------------------------------------------------------------------------------------------------------
# How it is named and reached


@pytest.fixture
def database(postgres: Server) -> Iterator[str]:
    """The name of a database of one's own on the shared server."""
    name = postgres.database()
    yield name
    postgres.drop(name)


def test_the_password_comes_from_the_environment(postgres: Server, database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(database=f"postgresql://qa:${{QA_PASSWORD}}@127.0.0.1:{postgres.port}/{database}")
    monkeypatch.setenv("QA_PASSWORD", PASSWORD)
    store = open_store(settings.database_url)
    assert add(store) == "call"
    store.close()
    assert "QA_PASSWORD" not in repr(settings)
    monkeypatch.delenv("QA_PASSWORD")
    with pytest.raises(SettingsError, match="QA_PASSWORD, which is not set"):
        settings.database_url  # noqa: B018


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgresql://qa:s3cret@127.0.0.1:{port}/{database}", "password authentication failed .*: see to user and password"),
        ("postgresql://qa@127.0.0.1:{port}/{database}", "no password supplied: see to user and password"),
        ("postgresql://qa:s3cret@127.0.0.1:1/{database}", "Connection refused: see that its server runs"),
        ("postgresql://qa:s3cret@/gone?host={folder}&port={port}", 'database "gone" does not exist: make it, as docs/postgresql.md says'),
        ("postgresql://qa:s3cret@nowhere.invalid/{database}", "resolve host .*: see that its server runs"),
        ("postgresql://nobody:s3cret@/{database}?host={folder}&port={port}", 'role "nobody" does not exist'),
        ("postgresql://qa:s3cret@127.0.0.1:door/{database}", "is no URL such as postgresql://user@host/name"),
        ("mysql://qa:s3cret@127.0.0.1/{database}", "names mysql: the store is in PostgreSQL or in SQLite"),
    ],
)
def test_who_cannot_reach_it_is_told_what_to_do(postgres: Server, database: str, url: str, says: str) -> None:
    with pytest.raises(StoreError, match=says) as error:
        open_store(url.format(port=postgres.port, folder=postgres.folder, database=database))
    assert "s3cret" not in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("name", ["postgres://", "postgresql://", "postgresql+psycopg2://"])
def test_it_may_be_spelled_as_others_do(postgres: Server, database: str, name: str) -> None:
    store = open_store(postgres.url(database).replace("postgresql://", name))
    assert add(store) == "call"
    store.close()


def test_without_the_driver_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object, **__: object) -> None:
        raise ModuleNotFoundError("No module named 'psycopg'")

    monkeypatch.setattr(sa, "create_engine", missing)
    with pytest.raises(StoreError, match=r"not installed: `pip install 'qa-pipeline\[postgres\]'`"):
        open_store("postgresql://qa@127.0.0.1/x")


def test_a_server_that_is_too_old_will_not_do(postgres: Server, database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "OLDEST", (99,))
    with pytest.raises(StoreError, match="PostgreSQL 99 or newer is needed"):
        open_store(postgres.url(database))


def test_a_database_that_cannot_hold_every_script_will_not_do(postgres: Server) -> None:
    postgres.administer("create database latin template template0 encoding 'LATIN1' locale 'C'")
    with pytest.raises(StoreError, match="the database is in LATIN1: make one with `encoding 'UTF8'"):
        open_store(postgres.url("latin"))
    postgres.drop("latin")


def test_a_user_without_rights_and_a_standby_are_told_apart(postgres: Server, database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    open_store(postgres.url(database)).close()
    postgres.administer("create role guest login")
    with pytest.raises(StoreError, match="permission denied for .*: let the user of the setting `database` own that database"):
        open_store(postgres.url(database).replace("qa@", "guest@"))
    postgres.administer(f"alter database {database} set default_transaction_read_only = on")
    store = open_store(postgres.url(database))
    with pytest.raises(StoreError, match="read-only transaction: it cannot be written; name a server that is no standby"):
        add(store)
    store.close()
    monkeypatch.setenv("QA_PIPELINE_DATABASE", postgres.url(database))
    assert "cannot be written" in doctor()["says"]
    assert not doctor()["ok"]


def test_who_does_not_own_the_database_needs_two_rights(postgres: Server, database: str) -> None:
    postgres.administer("create role worker login")
    url = postgres.url(database).replace("qa@", "worker@")
    with pytest.raises(StoreError, match="permission denied for schema public: let the user"):  # since PostgreSQL 15
        open_store(url)
    engine = connections.engine(postgres.url(database))
    with engine.begin() as connection:
        connection.exec_driver_sql("grant create, usage on schema public to worker")
    engine.dispose()
    store = open_store(url)
    assert add(store) == "call"
    store.close()


def test_the_doctor_says_which_database_it_is(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QA_PIPELINE_DATABASE", url.replace("qa@", "qa:s3cret@"))
    found = doctor()
    assert found["ok"], found
    kind, says = ("SQLite 3", "qa.sqlite") if "sqlite" in url else ("PostgreSQL 1", "://qa:***@")
    assert found["says"].startswith(kind)
    assert says in found["says"]
    assert "s3cret" not in str(found)
    store = open_store(url)
    with store._connection() as connection:
        assert not connection.execute(sa.select(tables.files)).all(), "what it tried to write is gone"
    store.close()


def doctor() -> dict[str, object]:
    from click.testing import CliRunner

    out = CliRunner().invoke(cli, ["doctor", "--json"], standalone_mode=False).stdout
    return next(finding for finding in map(json.loads, out.splitlines()) if finding["check"] == "database")


# ---------------------------------------------------------------------------------------------------------------------
# What the databases take differently


def test_texts_that_only_sqlite_takes_are_kept_without_what_it_alone_takes(store: Store) -> None:
    assert add(store, "a\0b\ud800") == "a\ufffdb?"
    store.add_refusal(sha256=SHA, file="a\0.wav", reason="it begins with \0RIFF")
    assert store.refusal(SHA) == "it begins with \ufffdRIFF"
    store.add_result(SHA, "score", "key", {"text": "nul \0 inside"}, made_by="m\0", seconds=0.0)
    assert store.result(SHA, "score", "key") == {"text": "nul \0 inside"}


def test_a_name_longer_than_its_column_is_cut_and_stays_its_own(store: Store) -> None:
    long = "ş" * 300
    names = [add(store, name, f"{number}" * 64) for number, name in enumerate((long, long + "a", long))]
    assert [len(name) for name in names] == [255] * 3
    assert len(set(names)) == 3
    assert add(store, long, "0" * 64) == names[0]


def test_what_lies_in_order_lies_in_the_order_of_its_bytes(store: Store) -> None:
    """The server of these tests sorts as Turkish does, where it can: `i` after `I`, which is not beside `ı`."""
    names = ["Z", "a", "ı", "i", "I", "-b", "B", "İ"]
    for name in names:
        store.add_file(name, 1, 1, SHA)
    with store._connection() as connection:
        found = connection.execute(sa.select(tables.files.c.name).order_by(tables.files.c.name)).scalars().all()
    assert found == sorted(names)


# ---------------------------------------------------------------------------------------------------------------------
# When it is away


@pytest.fixture(scope="module")
def second() -> Iterator[Server]:
    with serving() as server:
        yield server


@pytest.fixture
def own(second: Server) -> Iterator[Server]:
    """A server that may be stopped."""
    yield second
    if not second.is_running:
        second.start()


def test_a_server_that_restarts_between_two_writes_is_not_noticed(own: Server) -> None:
    store = open_store(own.url(own.database()))
    for number in range(3):
        add(store, sha256=f"{number}" * 64)
        own.stop(at_once=number == 2)
        own.start()
    assert [call.call_id for call in map(store.call, ("0" * 64, "1" * 64, "2" * 64))] == ["call", "call-11111111", "call-22222222"]
    store.close()


def test_a_server_that_is_away_is_waited_for(own: Server) -> None:
    store = open_store(own.url(own.database()))
    own.stop()
    written = threading.Thread(target=add, args=(store,))
    written.start()
    written.join(0.5)
    assert written.is_alive()
    own.start()
    written.join(30)
    assert store.call(SHA) is not None
    store.close()


def test_a_server_that_stays_away_is_an_error_that_says_what_to_do(own: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "PATIENCE", 0.2)
    store = open_store(own.url(own.database()))
    add(store)
    own.stop()
    with pytest.raises(TransientStoreError, match="see that its server runs and can be reached; nothing is half written") as error:
        add(store, sha256="b" * 64)
    assert "\n" not in str(error.value)
    with pytest.raises(TransientStoreError, match="cannot be opened: .* see that its server runs"):
        open_store(store._engine.url.render_as_string())
    own.start()
    assert add(store, sha256="b" * 64) == "call-bbbbbbbb", "it recovers by itself"
    store.close()


@pytest.mark.parametrize("at_once", [False, True])
def test_a_server_that_goes_in_the_middle_of_a_write_leaves_all_or_nothing(own: Server, at_once: bool) -> None:
    store = open_store(own.url(own.database()))
    writer.write(store, 1)

    def delete_all() -> None:
        with store._connection() as connection:
            for sha256 in writer.HASHES:
                connection.execute(tables.results.delete().where(tables.results.c.sha256 == sha256))
                if sha256 == writer.HASHES[5]:
                    own.stop(at_once=at_once)
                    own.start()

    with pytest.raises(TransientStoreError, match="nothing is half written"):
        delete_all()
    assert store.newest("score", writer.HASHES).keys() == set(writer.HASHES)
    store.close()


@postgresql_only
def test_who_hangs_with_a_lock_in_hand_loses_it(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = "-c lock_timeout=20s -c idle_in_transaction_session_timeout=300"
    assert "idle_in_transaction_session_timeout=" in str(connections._POSTGRESQL["options"])
    monkeypatch.setitem(connections._POSTGRESQL, "options", quick)
    store, other = open_store(url), open_store(url)

    def hang() -> None:
        with other._connection() as connection:
            connection.exec_driver_sql("lock table calls in access exclusive mode")
            add(store)
            connection.exec_driver_sql("select 1")

    with pytest.raises(TransientStoreError, match="see that its server runs"):
        hang()
    store.close()
    other.close()


# ---------------------------------------------------------------------------------------------------------------------
# What docs/postgresql.md says


def test_the_commands_of_the_docs_run_and_a_restored_store_goes_on(postgres: Server, tmp_path: Path) -> None:
    """All but `createuser`, which asks for a password, and `qa-pipeline store copy`, which test_copying.py runs."""
    blocks = re.findall(r"^```console\n(.*?)^```", (ROOT / "docs" / "postgresql.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    commands = [shlex.split(line.removeprefix("$ ")) for block in blocks for line in block.splitlines()]
    assert [command[0] for command in commands] == ["createuser", "createdb", "qa-pipeline", "pg_dump", "createdb", "pg_restore"]
    environ = {"PGHOST": str(postgres.folder), "PGPORT": str(postgres.port), "PGUSER": "qa", "PATH": str(postgres.bin)}
    before: dict[str, object] = {}
    for command in commands:
        if command[0] in ("createuser", "qa-pipeline"):
            continue
        if command[0] == "pg_dump":
            store = open_store(postgres.url("qa"))
            writer.write(store, 1)
            before = dict(store.newest("score", writer.HASHES))
            store.close()
        subprocess.run([postgres.bin / command[0], *command[1:]], check=True, cwd=tmp_path, env=environ)
    store = open_store(postgres.url("qa_restored"))
    assert store.newest("score", writer.HASHES) == before
    writer.write(store, 2)
    store.close()
    for name in ("qa", "qa_restored"):
        postgres.drop(name)


# ---------------------------------------------------------------------------------------------------------------------
# A batch

THANKS = """\
      - id: opening.thanks
        title: Thanks
        kind: says
        act: thanks
"""

CHATS = {
    "one.json": stored.chat("one", "A Hello, Acme, how can I help?", "C Rice please.", "A Thank you, goodbye.", agent_name="Ann"),
    "two.json": stored.chat("one", "A Merhaba, buyurun?", "C Pirinç lütfen.", "A Yarın gelir.", agent_name="Işıl"),
    "bad.json": {"format": "qa-conversation/1", "call_id": "nul\0", "turns": "none"},
    "nul.json": stored.chat("n\0l", "A Hello.", "C Hi.", agent_name="Ann"),
}


def desk(folder: Path, database: str) -> Settings:
    card = folder / "card.yaml"
    folder.mkdir()
    card.write_text(CARD)
    settings = Settings(inbox=folder / "in", workspace=folder / "ws", scorecard=str(card), settle_seconds=0, database=database)
    settings.inbox.mkdir()
    for name, pitch in (("call.wav", 120.0), ("other.wav", 140.0)):
        sound.wav(settings.inbox / name, sound.voice(8.0, pitch), sound.voice(8.0, 215))
    return settings


def results(settings: Settings) -> list[tuple[object, ...]]:
    """Everything in the store that two runs must agree on."""
    store = open_store(settings.database_url)
    with store._connection() as connection:
        rows = connection.execute(sa.select(tables.results, tables.calls.c.call_id, tables.calls.c.file).join(tables.calls)).all()
        refusals = connection.execute(sa.select(tables.refusals.c.file, tables.refusals.c.reason)).all()
        deliveries = connection.execute(sa.select(tables.deliveries.c.sha256, tables.deliveries.c["values"])).all()
        vectors = connection.execute(sa.select(tables.vectors)).all()
    newest = [(one.sha256, one.key) for one in store.newest("score", sorted({row.sha256 for row in rows})).values()]
    store.close()
    made = [(row.call_id, row.file, row.stage, row.key, row.made_by, row.body) for row in rows]
    return sorted(map(tuple, (*made, *refusals, *deliveries, *vectors, *newest)), key=repr)


def rescored(settings: Settings, card: str, workers: int = 1) -> dict[str, object]:
    """What `qa-pipeline rescore` says, with a changed scorecard."""
    Path(settings.scorecard).write_text(card)
    flags = ("--workspace", settings.workspace, "--scorecard", settings.scorecard, "--workers", workers, "--json")
    status, out, err = run("rescore", *flags)
    assert status == 0, err
    said: dict[str, object] = json.loads(out)
    return said


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Scripted:
    script = Scripted()
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    monkeypatch.setattr(equipment, "engines", lambda _settings: script.engines())
    return script


@postgresql_only
def test_a_batch_and_its_rescoring_end_as_on_sqlite(url: str, tmp_path: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = {}
    for database in ("", url):
        script.asked.clear()
        monkeypatch.setenv("QA_PIPELINE_DATABASE", database)
        settings = desk(tmp_path / ("postgresql" if database else "sqlite"), database)
        taken = {name: outcome.status for name, outcome in stored.run(settings, script, CHATS).items()}
        assert taken == {**dict.fromkeys(("call.wav", "other.wav", "one.json", "two.json", "nul.json"), "done"), "bad.json": "refused"}
        assert {outcome.status for outcome in stored.run(settings, script).values()} == {"already"}
        # The first scorecard once more makes what it gave the newest again.
        said = [rescored(settings, card) for card in (CARD + THANKS, CARD, CARD + THANKS, CARD + THANKS)]
        assert [one["scored"] for one in said] == [5, 5, 5, 0]
        assert (settings.workspace / "qa.sqlite").exists() == (not database)
        ended[database] = (said, results(settings))
    assert ended[url] == ended[""]


@postgresql_only
def test_worker_processes_have_connections_of_their_own(
    url: str, tmp_path: Path, script: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QA_PIPELINE_DATABASE", url)
    settings = desk(tmp_path / "desk", url)
    stored.run(settings, script, CHATS)
    assert rescored(settings, CARD + THANKS, workers=2)["scored"] == 5
