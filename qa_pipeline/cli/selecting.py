"""Which stored calls a command means: the options that say so, and what is wrong with them."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from qa_pipeline.errors import SettingsError

if TYPE_CHECKING:
    from qa_pipeline.settings import Settings
    from qa_pipeline.store import Store
    from qa_pipeline.types.facts import Selection

EARLIEST = 1900
"""A year before it is by another calendar, such as the Iranian one: taken as it is, all calls would be meant and nobody would notice."""

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--workspace", type=click.Path(path_type=Path), help="The workspace whose calls are meant.  [default: workspace]"),
    click.option("--since", metavar="TIME", help="Calls from this day or time on: 2026-11-01, or 2026-11-01T14:30; UTC."),
    click.option("--until", metavar="TIME", help="Calls before this day or time, which is not among them; UTC."),
    click.option("--team", "teams", multiple=True, help="Calls of this team. May be given several times, as those below."),
    click.option("--agent", "agents", multiple=True, help="Calls of this agent, by id or by name."),
    click.option("--queue", "queues", multiple=True, help="Calls of this queue."),
    click.option("--scorecard", "scorecards", multiple=True, help="Calls whose newest score is by this scorecard."),
    click.option("--call", "call_ids", multiple=True, help="The call of this id."),
)


def options(command: Command) -> Command:
    """Gives a command the options that select calls. It gets `workspace`, and the rest for `selection`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def selection(**given: Any) -> "Selection":
    """What the options mean. Raises SettingsError where a time is none, or where nothing can lie between the two."""
    from qa_pipeline.export import columns
    from qa_pipeline.types.facts import Selection

    times = {}
    for name in ("since", "until"):
        said = given[name]
        at = times[name] = None if said is None else columns.when(said.strip())
        if at is not None and at.year < EARLIEST:
            raise SettingsError(f"--{name}: {said!r} is before {EARLIEST}: days are by the Gregorian calendar, as 2026-11-22")
        if said is not None and at is None:  # nothing at all, too: a script whose variable is empty does not mean all calls
            raise SettingsError(f"--{name}: {said!r} is no date or time: write 2026-11-22, or 2026-11-22T14:30")
    since, until = times["since"], times["until"]
    if since is not None and until is not None and since >= until:
        raise SettingsError("--until must be later than --since: the calls until then are meant, not those of that day")
    return Selection(
        since="" if since is None else since.isoformat(timespec="milliseconds"),
        until="" if until is None else until.isoformat(timespec="milliseconds"),
        **{name: given[name] for name in ("teams", "agents", "queues", "scorecards", "call_ids")},
    )


@contextmanager
def opened(chosen: "Settings") -> "Iterator[Store]":
    """The store, with the facts of all calls. Nothing is deleted of it meanwhile. Raises SettingsError where no call is stored."""
    from qa_pipeline import equipment
    from qa_pipeline.store import facts, open_store
    from qa_pipeline.types.facts import Selection

    if not chosen.database and not (chosen.workspace / "qa.sqlite").is_file():
        raise SettingsError(f"nothing is stored in {chosen.workspace} yet: name another --workspace, or `qa-pipeline run` first")
    with equipment.at_work(chosen.workspace, alone=False):
        store = open_store(chosen.database_url)
        try:
            facts.fill(store, lambda call_id, reason: click.echo(f"Error: {call_id}: {reason}", err=True))
            if not facts.count(store, Selection()):
                raise SettingsError(
                    f"no scored call is stored in {chosen.workspace} yet: name another --workspace, or `qa-pipeline run` first"
                )
            yield store
        finally:
            store.close()


def nothing(selected: "Selection") -> str:
    """What is said where no call is selected: by what, so that a misspelt name is seen."""
    named = {
        "--since": (selected.since,),
        "--until": (selected.until,),
        "--team": selected.teams,
        "--agent": selected.agents,
        "--queue": selected.queues,
        "--scorecard": selected.scorecards,
        "--call": selected.call_ids,
    }
    said = [f"{option} {value}" for option, values in named.items() for value in values if value]
    return f"no call is selected by {' '.join(said)}; nothing was written" if said else "no call is selected; nothing was written"


@contextmanager
def watched(of: int) -> Iterator[Callable[[str], None]]:
    """Something that is told for each call for what it was taken: a bar for each, where a person watches."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

    shown = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*shown, console=Console(stderr=True), transient=True, redirect_stdout=False) as bar:
        tasks: dict[str, TaskID] = {}

        def tell(what: str) -> None:
            if what not in tasks:
                tasks[what] = bar.add_task(what, total=of)
            bar.advance(tasks[what])

        yield tell
