"""The store in another database: all of it or nothing, and it goes on there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from qa_pipeline.cli.store import store as command
from qa_pipeline.errors import BusyError, SettingsError, StoreError
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, copying, open_store, queue, runs, tables
from tests import writer


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store._connection() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(sa.select(table).order_by(*table.primary_key))]
            for table in tables.metadata.sorted_tables
        }


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Store]:
    """A store with something of everything; its newest results are not those that came last."""
    opened = open_store(f"sqlite:///{tmp_path / 'full.sqlite'}")
    writer.write(opened, 1)
    opened.make_newest("score", [(writer.HASHES[0], "first")])
    runs.begin(opened, "r1", "1")
    opened.add_refusal(sha256="9" * 64, file="no.wav", reason="not audio")
    yield opened
    opened.close()


@pytest.fixture
def target(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setattr(copying, "ROWS", 5)
    return store


@pytest.fixture
def back(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(f"sqlite:///{tmp_path / 'back.sqlite'}")
    yield opened
    opened.close()


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_there_and_back_it_is_the_same_and_goes_on(full: Store, target: Store, back: Store) -> None:
    before = everything(full)
    copied = copying.copy(full, target)
    assert copied == {name: len(rows) for name, rows in before.items()}
    assert (copied["calls"], copied["results"], copied["vectors"], copied["runs"]) == (12, 36, 12, 1)
    assert everything(target) == before
    copying.copy(target, back)
    assert everything(back) == before
    for store in (target, back):
        assert store.newest("score", [writer.HASHES[0]])[writer.HASHES[0]].key == "first"
        writer.write(store, 2)
        store.add_result(writer.HASHES[0], "score", "third", {}, made_by="m", seconds=0.0)
        assert store.newest("score", [writer.HASHES[0]])[writer.HASHES[0]].key == "third", "ids go on"


@pytest.mark.parametrize("url", ["postgresql"], indirect=True)
def test_what_older_versions_kept_that_postgresql_refuses_arrives_as_far_as_it_can(full: Store, target: Store) -> None:
    with full._connection() as connection:
        connection.execute(tables.calls.update().where(tables.calls.c.sha256 == writer.HASHES[0]).values(call_id="n\0l" + "x" * 300))
    copying.copy(full, target)
    call = target.call(writer.HASHES[0])
    assert call is not None
    assert (call.call_id[:4], len(call.call_id)) == ("n\ufffdlx", 255)


def test_a_store_that_holds_something_is_not_copied_into(full: Store, back: Store) -> None:
    back.add_file("a.wav", 1, 1, "a" * 64)
    before = everything(back)
    with pytest.raises(StoreError, match="not empty: it has rows in files"):
        copying.copy(full, back)
    assert everything(back) == before


def test_a_store_that_changes_meanwhile_is_not_copied(full: Store, target: Store) -> None:
    def tell(table: str, rows: int) -> None:
        full.add_file(f"{table}-{rows}", 1, 1, "a" * 64)

    with pytest.raises(StoreError, match="written to meanwhile: nothing was copied"):
        copying.copy(full, target, tell)
    assert not any(everything(target).values())


def test_a_copy_that_breaks_off_leaves_nothing(full: Store, target: Store) -> None:
    def tell(table: str, _rows: int) -> None:
        if table == "results":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        copying.copy(full, target, tell)
    assert not any(everything(target).values())
    copying.copy(full, target)


def test_a_store_at_work_is_not_copied(full: Store, target: Store) -> None:
    assert queue.take_lease(full, f"{queue.RUN}r1", "somebody")
    with pytest.raises(BusyError, match="a run is at work"):
        copying.copy(full, target)


def test_the_command_copies_and_says_how_much(url: str, tmp_path: Path) -> None:
    settings = Settings(workspace=tmp_path / "ws")
    with pytest.raises(SettingsError, match="there is nothing to copy"):
        run("--to", url, "--workspace", settings.workspace)
    source = open_store(settings.database_url)
    writer.write(source, 1)
    source.close()
    out = run("--to", url, "--workspace", settings.workspace)
    assert "       12  calls\n" in out
    with pytest.raises(StoreError, match="not empty"):
        run("--to", url, "--workspace", settings.workspace)
    with pytest.raises(SettingsError, match="must be a URL") as error:
        run("--to", "mysql://qa:s3cret@host/x", "--workspace", settings.workspace)
    assert "s3cret" not in str(error.value)


def run(*arguments: object) -> str:
    result = CliRunner().invoke(command, ["copy", *map(str, arguments)], standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return result.stdout
