"""Metadata by a query: asked once a call, kept as it was then, and never half of it."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from qa_pipeline import batch, crm, ingest, ledger, wire
from qa_pipeline.batch import Outcome
from qa_pipeline.crm import columns, database
from qa_pipeline.crm.database import Rows
from qa_pipeline.errors import ConversationError, InputError, SettingsError
from qa_pipeline.matching import likelihood
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, open_store
from qa_pipeline.types import Conversation, Product
from tests import postgres, sound
from tests.engines import NUMBERS, Scripted

QUERY = """
-- what the CRM knows of the customer
select debt > 0 as overdue_debt, kind as customer_type, product as usual_products
from customers left join orders using (customer_id) where customer_id = :customer_id order by product
"""
CATALOG = "select name, aliases, is_new as new from products order by name"
PATTERN = r"(?P<customer_id>\d+)_"


@pytest.fixture(autouse=True)
def _afresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test has databases of its own, and a night's connections end with it."""
    monkeypatch.setattr(likelihood, "load", lambda: NUMBERS)
    yield
    database._opened.cache_clear()


@pytest.fixture
def customers(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(tmp_path / "crm.sqlite", isolation_level=None)
    connection.executescript(
        """
        create table customers (customer_id text primary key, debt numeric, kind text);
        create table orders (customer_id text, product text);
        create table products (name text, aliases text, is_new integer);
        insert into customers values ('7', 12.5, 'key'), ('8', 0, 'regular');
        insert into orders values ('7', 'rice'), ('7', 'beans'), ('7', 'rice');
        insert into products values ('beans', null, 0), ('rice', 'basmati; pilaf rice', 1);
        """
    )
    yield connection
    connection.close()


@pytest.fixture
def settings(tmp_path: Path, customers: sqlite3.Connection) -> Settings:
    (tmp_path / "in").mkdir()
    return Settings(
        inbox=tmp_path / "in",
        workspace=tmp_path / "ws",
        settle_seconds=0,
        file_name_pattern=PATTERN,
        metadata_url=f"sqlite:///{tmp_path / 'crm.sqlite'}",
        metadata_query=QUERY,
    )


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    opened = open_store(settings.database_url)
    yield opened
    opened.close()


def stereo(settings: Settings, name: str, pitch: float = 120) -> Path:
    assert isinstance(settings.inbox, Path)
    return sound.wav(settings.inbox / name, sound.voice(8.0, pitch), sound.voice(8.0, 215))


def take(settings: Settings, store: Store, script: Scripted | None = None) -> dict[str, Outcome]:
    assert isinstance(settings.inbox, Path)
    models = (script or Scripted()).engines()
    return {item.name: batch.process(item, store, settings, models) for item in ingest.scan(settings.inbox, 0).ready}


def conversation(outcome: Outcome, store: Store) -> Conversation:
    assert outcome.keys is not None, outcome.reason
    return wire.conversation(store.result(outcome.sha256, ledger.CONVERSE, outcome.keys[0]), "call")


# ---------------------------------------------------------------------------------------------------------------------


def test_a_call_knows_what_the_database_knows_of_its_customer(settings: Settings, store: Store) -> None:
    stereo(settings, "7_call.wav")
    stereo(settings, "9_nobody.wav", 140)
    outcomes = take(replace(settings, catalog_query=CATALOG), store)
    known = conversation(outcomes["7_call.wav"], store).metadata
    assert (known.customer_id, known.overdue_debt, known.customer_type, known.usual_products) == ("7", True, "key", ("beans", "rice"))
    assert known.catalog == (Product(name="beans"), Product(name="rice", aliases=("basmati", "pilaf rice"), new=True))
    stranger = conversation(outcomes["9_nobody.wav"], store).metadata
    assert (stranger.overdue_debt, stranger.usual_products) == (None, ())


def test_the_facts_of_a_call_are_those_of_the_night_it_was_taken(settings: Settings, store: Store, customers: sqlite3.Connection) -> None:
    stereo(settings, "7_call.wav")
    script = Scripted()
    assert take(settings, store, script)["7_call.wav"].status == "done"
    customers.execute("update customers set debt = 0")
    stereo(settings, "7_later.wav", 140)
    outcomes = take(settings, store, script)
    assert outcomes["7_call.wav"].status == "already"
    assert conversation(outcomes["7_call.wav"], store).metadata.overdue_debt is True
    assert conversation(outcomes["7_later.wav"], store).metadata.overdue_debt is False


def test_a_call_that_broke_off_after_it_was_heard_keeps_its_facts(settings: Settings, store: Store, customers: sqlite3.Connection) -> None:
    assert isinstance(settings.inbox, Path)
    stereo(settings, "7_call.wav")
    (item,) = ingest.scan(settings.inbox, 0).ready
    models = Scripted().engines()
    assert batch.process(item, store, settings, models, only_hear=True).status == "heard"
    customers.execute("update customers set debt = 0")
    outcome = batch.process(item, store, settings, models)
    assert conversation(outcome, store).metadata.overdue_debt is True


def test_another_question_is_asked_anew(settings: Settings, store: Store, customers: sqlite3.Connection) -> None:
    stereo(settings, "7_call.wav")
    take(settings, store)
    customers.execute("update customers set debt = 0")
    other = replace(settings, metadata_query=QUERY + "-- again")
    assert crm.question(other) != crm.question(settings)
    outcome = take(other, store)["7_call.wav"]
    assert conversation(outcome, store).metadata.overdue_debt is False
    customers.execute("update customers set debt = 1 where customer_id = '7'")
    assert take(other, store)["7_call.wav"].status == "already"
    assert take(settings, store)["7_call.wav"].status == "already", "and the first answer is still there"
    (path,) = ingest.scan(Path(settings.inbox), 0).ready
    path.path.with_suffix(".json").write_text(json.dumps({"customer_id": "8"}))
    known = conversation(take(settings, store)["7_call.wav"], store).metadata
    assert (known.customer_type, known.overdue_debt) == ("regular", False), "a corrected id is another question"


def test_a_call_from_before_there_was_a_query_is_asked_about_once(settings: Settings, store: Store, customers: sqlite3.Connection) -> None:
    stereo(settings, "9_nobody.wav")
    take(replace(settings, metadata_url="", metadata_query=""), store)
    assert take(settings, store)["9_nobody.wav"].status == "already", "nobody knows more of it"
    customers.execute("insert into customers values ('9', 3, 'new')")
    assert take(settings, store)["9_nobody.wav"].status == "already", "what was said first is what counts"


def test_a_transcript_of_others_is_asked_about_and_a_conversation_of_ours_is_not(settings: Settings, store: Store) -> None:
    inbox = Path(settings.inbox)
    turns = [{"speaker": "agent", "text": "Hello, Acme, how can I help?"}, {"speaker": "customer", "text": "Rice please."}]
    ours = {"format": "qa-conversation/1", "call_id": "own", "language": "en", "turns": turns}
    (inbox / "7_own.json").write_text(json.dumps(ours))
    said = [{"start": 0, "end": 1, "text": "Hello, how can I help?"}, {"start": 2, "end": 3, "text": "Rice please."}]
    (inbox / "7_other.json").write_text(json.dumps({"language": "en", "segments": said}))
    (inbox / "7_captions.srt").write_text("1\n00:00:00,000 --> 00:00:01,000\nAgent: Hello there\n")
    outcomes = take(replace(settings, language="en"), store)
    debts = {name: conversation(outcome, store).metadata.overdue_debt for name, outcome in outcomes.items()}
    assert debts == {"7_captions.srt": True, "7_other.json": True, "7_own.json": None}


# ---------------------------------------------------------------------------------------------------------------------


def test_while_the_database_is_away_calls_fail_and_wait(
    settings: Settings, store: Store, customers: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, pitch in enumerate((110, 120, 130, 140, 150)):
        stereo(settings, f"7_{number}.wav", pitch)
    customers.execute("alter table customers rename to moved")
    asked: list[str] = []
    rows = database.Database._rows

    def noting(self: database.Database, question: database.Question, *more: Any) -> Rows:
        asked.append(question.setting)
        return rows(self, question, *more)

    monkeypatch.setattr(database.Database, "_rows", noting)
    script = Scripted()
    outcomes = take(settings, store, script)
    assert {outcome.status for outcome in outcomes.values()} == {"failed"}
    assert {outcome.reason for outcome in outcomes.values()} == {f"{crm.SILENT} (no such table: customers); the next run takes the call"}
    assert len(asked) == 3, "after a few it is left in peace"
    assert store.count(ledger.HEAR) == 0, "no call is heard with half of its facts"
    customers.execute("alter table moved rename to customers")
    database._opened.cache_clear()  # another night, another process
    assert {outcome.status for outcome in take(settings, store, script).values()} == {"done"}


def test_a_database_that_hangs_is_left_behind(settings: Settings, store: Store, customers: sqlite3.Connection) -> None:
    stereo(settings, "7_call.wav")
    endless = "with recursive n(i) as (select 1 union all select i + 1 from n) select max(i) as team from n"
    hanging = replace(settings, metadata_query=endless + " where i < 30000000", metadata_seconds=0.05)
    outcome = take(hanging, store)["7_call.wav"]
    assert (outcome.status, outcome.reason) == (
        "failed",
        f"{crm.SILENT} (nothing came within 0.05 s); the next run takes the call",
    )
    with pytest.raises(SettingsError, match=r"crm.sqlite \(sqlite\) gave no answer within 0.05 s \(metadata_query\)"):
        crm.require(hanging)


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("select 'maybe' as overdue_debt", "metadata_query: overdue_debt must be true or false, it is 'maybe'"),
        (
            "select debt as overdue_debt from customers where customer_id = '7'",
            "metadata_query: overdue_debt must be true or false, it is a value of the type float; "
            "compare it in the query: `balance > 0 as overdue_debt`",
        ),
        ("select 1.5 as agent_id", "metadata_query: agent_id must be a text, it is a value of the type float"),
        ("select 'three' as speaker_count", "metadata_query: speaker_count must be a whole number, it is a value of the type str"),
        ("select x'00' as photo", "metadata_query: photo is a value of the type bytes, which metadata cannot hold"),
        ("select 'sideways' as direction", "metadata_query: Invalid enum value 'sideways' - at `$.direction`"),
        ("select kind as team from customers", "metadata_query: team is not the same in all 2 rows of one call"),
        ("select 'left' as channels", "metadata_query: channels must read like agent=0;customer=1"),
        ("select '[rice' as usual_products", "metadata_query: usual_products: not JSON"),
        (
            "with recursive n(i) as (select 1 union all select i + 1 from n where i < 1500) select i from n",
            "metadata_query gives more than 1000 rows for one call: has it a `where`",
        ),
    ],
)
def test_a_wrong_answer_leaves_the_call_for_the_next_run(settings: Settings, store: Store, query: str, reason: str) -> None:
    stereo(settings, "7_call.wav")
    outcome = take(replace(settings, metadata_query=query), store)["7_call.wav"]
    assert outcome.status == "failed"
    assert outcome.reason.startswith(reason)


# ---------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"metadata_url": ""}, "metadata_query and catalog_query ask the database of metadata_url, which is not set"),
        ({"metadata_query": ""}, "metadata_url is set, and nothing is asked there"),
        ({"metadata_url": "sqlite:///gone.sqlite"}, "metadata_url: there is no database gone.sqlite"),
        ({"metadata_url": "no url:secret@"}, "metadata_url is no URL of a database that is known"),
        ({"metadata_url": "nosuch://ann:secret@host/crm"}, "metadata_url is no URL of a database that is known"),
        ({"metadata_url": "mysql+pymysql://ann:secret@host/crm"}, "its driver is not installed .*pip install pymysql"),
        ({"metadata_url": "sqlite:///${CRM_FILE}"}, "metadata_url names the environment variable CRM_FILE, which is not set"),
        ({"metadata_url": "postgresql://ann:secret@127.0.0.1:9/crm"}, r"crm \(postgresql at 127.0.0.1\) cannot be asked .*refused"),
        ({"metadata_query": "delete from customers"}, "metadata_query must begin with `select` or `with`"),
        ({"metadata_query": "/* select */ update customers set debt = 0"}, "must begin with `select`"),
        ({"metadata_query": "select kind from customer"}, "no such table: customer"),
        ({"metadata_query": "select 1 as team, 2 as Team"}, "metadata_query gives the column 'team' twice"),
        ({"metadata_query": "select 1 as team where 'x' = :custmer_id"}, "asks about :custmer_id, .* did you mean :customer_id?"),
        ({"catalog_query": "select from"}, 'cannot be asked .catalog_query.: near "from": syntax error'),
    ],
)
def test_what_can_never_work_is_said_before_the_first_call(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, values: dict[str, str], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SettingsError, match=message) as refusal:
        crm.require(replace(settings, **values))
    assert "secret" not in str(refusal.value)
    assert not (tmp_path / "gone.sqlite").exists(), "SQLite would make one"


def test_a_query_that_works_is_accepted(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    crm.require(settings)
    crm.require(Settings())
    monkeypatch.setenv("CRM_URL", settings.metadata_url)
    crm.require(replace(settings, metadata_url="${CRM_URL}", metadata_query="select :phone as phone, :file as f;"))


def test_passwords_are_never_printed(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRM_PASSWORD", "se@cret")
    chosen = replace(settings, metadata_url="postgresql://ann:${CRM_PASSWORD}@127.0.0.1:9/crm")
    assert "CRM_PASSWORD" not in repr(chosen)

    def quoting(self: database.Database, *_: Any) -> Rows:
        raise sa.exc.OperationalError("select", {}, Exception(f"cannot log in with {self._engine.url.password}"))

    monkeypatch.setattr(database.Database, "_rows", quoting)
    with pytest.raises(SettingsError, match=r"cannot log in with \*\*\*"):
        crm.require(chosen)


def test_what_was_asked_about_is_not_in_the_reason(settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def quoting(*_: Any) -> Rows:
        raise sa.exc.DataError("select", {}, Exception('invalid input syntax for type bigint: "+90 532 000 00 00"'))

    monkeypatch.setattr(database.Database, "_rows", quoting)
    stereo(settings, "7_call.wav")
    assert take(settings, store)["7_call.wav"].reason == (
        "metadata_query: the database refused what it was asked about this call (Exception)"
    )


def test_the_database_is_only_read(settings: Settings, customers: sqlite3.Connection) -> None:
    asked = database.opened(settings.metadata_url, QUERY, "", 5.0)
    with asked._engine.connect() as connection, pytest.raises(sa.exc.OperationalError, match="readonly"):
        connection.exec_driver_sql("delete from customers")
    assert customers.execute("select count(*) from customers").fetchone() == (2,)


# ---------------------------------------------------------------------------------------------------------------------


def test_every_type_of_a_database_becomes_one_of_metadata() -> None:
    found = Rows(
        "metadata_query",
        ("AGENT_ID", "customer_id", "Overdue_Debt", "started_at", "company", "balance", "score", "since", "Key", "file", "note", "team"),
        [
            (
                17,
                UUID(int=1),
                Decimal(1),
                datetime(2026, 11, 22, 9, 14, tzinfo=UTC),
                "Acme; Acme Foods",
                Decimal("12.50"),
                Decimal(3),
                date(2020, 1, 2),
                {"a": [Decimal(1), None]},
                "x.wav",
                None,
                "  ",
            )
        ],
    )
    assert columns.metadata(found) == {
        "agent_id": "17",
        "customer_id": "00000000-0000-0000-0000-000000000001",
        "overdue_debt": True,
        "started_at": "2026-11-22T09:14:00+00:00",
        "company": ["Acme", "Acme Foods"],
        "balance": 12.5,
        "score": 3,
        "since": "2020-01-02",
        "Key": {"a": [1, None]},
    }


@pytest.mark.parametrize("value", [["rice", "beans"], '["rice", "beans"]', "rice;beans"])
def test_a_list_is_an_array_json_or_a_text(value: object) -> None:
    assert columns.metadata(Rows("metadata_query", ("usual_products",), [(value,)])) == {"usual_products": ["rice", "beans"]}
    assert columns.metadata(Rows("metadata_query", ("usual_products",), [("salt",), (value,), (None,), ("rice",)])) == {
        "usual_products": ["salt", "rice", "beans"]
    }


def test_a_catalog_may_come_as_one_value_too() -> None:
    products = [{"name": "rice", "new": True}, {"name": "beans"}]
    for value in (products, json.dumps(products)):
        assert columns.metadata(Rows("metadata_query", ("catalog",), [(value,)])) == {"catalog": products}


@pytest.mark.parametrize(
    ("names", "row", "message"),
    [
        (("product",), ("rice",), "catalog_query has no column 'name'; it has product"),
        (("name", "new"), ("rice", "perhaps"), "catalog_query: new must be true or false"),
        (("name", "aliases"), ("rice", 3), "catalog_query: aliases must be a text or a list"),
        (("name", "new"), (None, True), "catalog_query"),
    ],
)
def test_a_wrong_catalog_names_its_column(names: tuple[str, ...], row: tuple[Any, ...], message: str) -> None:
    with pytest.raises(ConversationError, match=message):
        columns.catalog(Rows("catalog_query", names, [row]))


def test_a_catalog_that_asks_about_no_call_is_asked_for_once(settings: Settings, customers: sqlite3.Connection) -> None:
    asked = database.opened(settings.metadata_url, QUERY, CATALOG, 5.0)
    first = asked.catalog({"customer_id": "7"})
    customers.execute("delete from products")
    assert asked.catalog({"customer_id": "8"}) == first
    per_call = database.opened(settings.metadata_url, "", "select name from products where name = :queue", 5.0)
    assert per_call.catalog({"queue": "rice"}).rows == []


# ---------------------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def server() -> Iterator[postgres.Server]:
    with postgres.serving() as running:
        yield running


def test_postgresql_is_asked_with_its_own_types_and_only_read(
    server: postgres.Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = server.database()
    maker = sa.create_engine(server.url(name).replace("postgresql:", "postgresql+psycopg:"))
    with maker.begin() as connection:
        connection.exec_driver_sql(
            "create table customers (customer_id bigint, debt numeric, since timestamptz, goods text[], about jsonb)"
        )
        row = "(7, 12.5, '2026-11-22 09:14+03', '{rice,beans}', '[{\"name\": \"rice\"}]')"
        connection.exec_driver_sql(f"insert into customers values {row}")
    maker.dispose()
    monkeypatch.setenv("CRM_PASSWORD", postgres.PASSWORD)
    query = (
        "select customer_id, debt > 0 as overdue_debt, since at time zone 'UTC' as since, goods as usual_products, about as catalog "
        "from customers where customer_id = cast(:customer_id as bigint)"
    )
    chosen = Settings(
        workspace=tmp_path,
        metadata_url=f"postgresql://qa:${{CRM_PASSWORD}}@127.0.0.1:{server.port}/{name}",
        metadata_query=query,
        metadata_seconds=3.0,
    )
    crm.require(chosen)
    asked = database.opened(chosen.metadata_url, query, "", 3.0)
    assert columns.metadata(asked.metadata({"customer_id": "7"})) == {
        "customer_id": "7",
        "overdue_debt": True,
        "since": "2026-11-22T06:14:00",
        "usual_products": ["rice", "beans"],
        "catalog": [{"name": "rice"}],
    }
    with pytest.raises(InputError, match=r"refused what it was asked about this call \(InvalidTextRepresentation 22P02\)"):
        asked.metadata({"customer_id": "not a number"})
    writing = "with gone as (delete from customers returning 1) select * from gone"
    with pytest.raises(SettingsError, match="in a read-only transaction"):
        crm.require(replace(chosen, metadata_query=writing))
    with pytest.raises(SettingsError, match="statement timeout|no answer within"):
        crm.require(replace(chosen, metadata_query="select pg_sleep(30)::text as team", metadata_seconds=0.3))
    monkeypatch.setenv("CRM_PASSWORD", "wrong-secret")
    database._opened.cache_clear()
    with pytest.raises(SettingsError, match="password authentication failed") as refusal:
        crm.require(chosen)
    assert "wrong-secret" not in str(refusal.value)


def test_a_server_that_restarts_between_two_calls_is_asked_again(server: postgres.Server) -> None:
    asked = database.opened(server.url("postgres"), "select 'Blue' as team", "", 10.0)
    assert columns.metadata(asked.metadata({})) == {"team": "Blue"}
    server.stop()
    with pytest.raises(InputError, match=crm.SILENT):
        asked.metadata({})
    server.start()
    assert columns.metadata(asked.metadata({})) == {"team": "Blue"}
