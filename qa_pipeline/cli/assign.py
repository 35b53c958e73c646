"""`qa-pipeline coach assign`, `assigned`, `unassign` and `progress`: who was given what to listen to, and whether it helped."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qa_pipeline.cli import selecting
from qa_pipeline.cli.playlist import WHO, WORKSPACE, who
from qa_pipeline.errors import InputError, SettingsError

if TYPE_CHECKING:
    from qa_pipeline.store import Store
    from qa_pipeline.store.assignments import Assignment
    from qa_pipeline.store.playlists import Playlist

JSON_FORMAT = "qa-assignments/1"

JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON object (qa-assignments/1).")


@click.command()
@click.argument("playlist")
@click.option("--agent", required=True, help="The agent, by id or by name.")
@click.option("--criterion", default="", help="What is to get better.  [default: the criterion of the samples, where they have only one]")
@click.option("--sample", type=int, help="Only the sample of this number.  [default: the whole playlist]")
@click.option(
    "--on", "at", default="", metavar="TIME", help="When the agent got it, where that is not now: 2026-11-20, or 2026-11-20T14:30; UTC."
)
@click.option("--note", default="", help="Why, or what was agreed.")
@WHO
@WORKSPACE
@JSON
def assign(
    *,
    playlist: str,
    agent: str,
    criterion: str,
    sample: int | None,
    at: str,
    note: str,
    by: str | None,
    workspace: Path | None,
    as_json: bool,
) -> None:
    """Notes that an agent was given a playlist, or a sample of it, to listen to. `coach progress` then follows the agent's calls.

    It stays noted, with who and when; `coach unassign` takes back what was a mistake.

    \b
    Example: qa-pipeline coach assign "Good openings" --agent a-107 --criterion opening.greeting
    """
    from qa_pipeline import settings
    from qa_pipeline.store import assignments, playlists

    with selecting.opened(settings.load({"workspace": workspace})) as store:
        known = playlists.named(store, playlist)
        found, sha256 = _criterion(store, known, criterion.strip(), sample)
        made = assignments.add(
            store,
            agent=_agent(store, agent.strip()),
            criterion=found,
            playlist=known.name,
            sample=sample or 0,
            sha256=sha256,
            note=note.strip(),
            by=who(by),
            at=_when(at),
        )
    _tell([made], as_json=as_json)


def _criterion(store: "Store", known: "Playlist", criterion: str, sample: int | None) -> tuple[str, str]:
    """The criterion that is meant, and the hash of the sample's call; empty for the whole playlist."""
    from qa_pipeline.store import facts, playlists
    from qa_pipeline.types.facts import Selection

    entries = playlists.entries(store, known)
    chosen = [one for one in entries if sample in (None, one.number)]
    if not chosen:
        there = f"its samples are numbered 1 to {len(entries)}" if entries else "it is empty"
        raise InputError(f"there is no sample {sample} in the playlist {known.name!r}: {there}" if sample else f"{known.name!r} is empty")
    named = {one.reference.criterion for one in chosen} - {""}
    if not criterion and len(named) != 1:
        which = f"the samples are of {', '.join(sorted(named))}" if named else "the samples are of no criterion"
        raise SettingsError(f"say with --criterion what is to get better: {which}")
    found = criterion or next(iter(named))
    if next(facts.candidates(store, Selection(), criteria=(found,)), None) is None:
        raise InputError(f"no stored call was scored on a criterion {found!r}")
    return found, chosen[0].reference.sha256 if sample else ""


def _agent(store: "Store", named: str) -> str:
    """By what the agent is known in all calls. InputError where there is no such agent, or several have the name."""
    from qa_pipeline.coaching import progress
    from qa_pipeline.store import facts
    from qa_pipeline.types.facts import Selection

    keys = {progress.key(call) for call in facts.select(store, Selection(agents=(named,)), details=False)}
    if not named or not keys:
        raise InputError(f"no stored call is of an agent {named!r}: an agent is meant by id, or by the whole name")
    if named in keys:
        return named
    if len(keys) > 1:
        raise InputError(f"several agents are called {named!r}: {', '.join(sorted(keys))}; say which by the id")
    return keys.pop()


def _when(text: str) -> str:
    """A time for the store; empty for now. SettingsError where it is none, or is still to come."""
    from datetime import UTC, datetime

    if not text.strip():
        return ""
    try:
        read = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise SettingsError(f"--on: {text!r} is no date or time: write 2026-11-20, or 2026-11-20T14:30") from error
    at = (read if read.tzinfo else read.replace(tzinfo=UTC)).astimezone(UTC)
    if at > datetime.now(UTC):
        raise SettingsError(f"--on: {text} is still to come")
    return at.isoformat(timespec="milliseconds")


@click.command()
@click.option("--agent", default="", help="Only those of this agent, by id or by name.")
@click.option("--all", "taken_back", is_flag=True, help="Also those that were taken back.")
@WORKSPACE
@JSON
def assigned(*, agent: str, taken_back: bool, workspace: Path | None, as_json: bool) -> None:
    """What was assigned to whom, when, by whom, with the numbers of the assignments.

    \b
    Example: qa-pipeline coach assigned --agent a-107
    """
    from qa_pipeline import settings
    from qa_pipeline.store import assignments

    with selecting.opened(settings.load({"workspace": workspace})) as store:
        key = _agent(store, agent.strip()) if agent else ""
        found = assignments.assignments(store, agent=key, taken_back=taken_back)
    _tell(found, as_json=as_json)


@click.command()
@click.argument("number", type=int)
@WHO
@WORKSPACE
@JSON
def unassign(*, number: int, by: str | None, workspace: Path | None, as_json: bool) -> None:
    """Takes an assignment back, by its number: it does not count any more. That it was made, and taken back by whom, stays noted.

    \b
    Example: qa-pipeline coach unassign 1
    """
    from qa_pipeline import settings
    from qa_pipeline.store import assignments

    with selecting.opened(settings.load({"workspace": workspace})) as store:
        assignments.take_back(store, number, by=who(by))
        found = [one for one in assignments.assignments(store, taken_back=True) if one.id == number]
    _tell(found, as_json=as_json)


@click.command()
@click.option("--agent", default="", help="Only of this agent, by id or by name.")
@click.option("--criterion", default="", help="Only of this criterion.")
@click.option("--days", type=click.IntRange(7, 182), default=28, show_default=True, help="Days before and after that are compared.")
@WORKSPACE
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (qa-progress/1).")
def progress(*, agent: str, criterion: str, days: int, workspace: Path | None, as_json: bool) -> None:
    """Did it help? Of each assignment, how many of the agent's calls passed the criterion before and after.

    With intervals, and held against the agent's longer history and colleagues who were not assigned anything: an agent who is chosen after
    a bad week gets better by chance.

    \b
    Example: qa-pipeline coach progress --agent a-107
    """
    from qa_pipeline import settings, wire
    from qa_pipeline.coaching import progress as coaching
    from qa_pipeline.coaching import telling
    from qa_pipeline.store import assignments

    with selecting.opened(settings.load({"workspace": workspace})) as store:
        key = _agent(store, agent.strip()) if agent else ""
        everybody = assignments.assignments(store)
        wanted = [one for one in everybody if key in ("", one.agent) and criterion.strip() in ("", one.criterion)]
        found = coaching.rows(store, wanted, days=days, everybody=everybody)
    if as_json:
        click.echo(wire.dumps(telling.as_json(found, days)))
        return
    for one in found:
        click.echo("\n".join(telling.lines(one)) + "\n")
    told = telling.notes(found, days) if found else ["Nothing was assigned: `qa-pipeline coach assign` does so."]
    click.echo("\n".join(told))


def _tell(found: "list[Assignment]", *, as_json: bool) -> None:
    from dataclasses import asdict

    from qa_pipeline import wire

    if as_json:
        told: dict[str, Any] = {"format": JSON_FORMAT, "assignments": [asdict(one) for one in found]}
        click.echo(wire.dumps(told))
        return
    for one in found:
        what = f"sample {one.sample} of {one.playlist}" if one.sample else one.playlist
        end = f"  taken back on {one.taken_back_at[:10]} by {one.taken_back_by}" if one.taken_back_at else ""
        note = f"  {' '.join(one.note.split())}" if one.note else ""
        click.echo(f"{one.id}  {one.agent}  {one.criterion}  {what}  {one.at[:10]} by {one.by}{note}{end}")
    if not found:
        click.echo("Nothing was assigned.")
