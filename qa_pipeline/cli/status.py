"""`qa-pipeline status`: what is at work, what waits, when the next night is, and why the last one failed."""

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qa_pipeline.standing import Run, Standing

FORMAT = "qa-status/1"

SAID = {
    "waiting": "waiting",
    "taken": "at work",
    "done": "done",
    "already": "done before",
    "refused": "in quarantine",
    "failed": "failed",
}


@click.command()
@click.option("--workspace", type=click.Path(path_type=Path), help="The workspace that is asked about.  [default: workspace]")
@click.option("--config", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Settings as TOML.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (qa-status/1).")
def status(workspace: Path | None, config: Path | None, as_json: bool) -> int:
    """How the nights stand: what is running, what waits, when the next one begins, and what is wrong.

    Asks nobody but the store and the workspace, and may be called at any time, also while a run is at work. Exits 1 when there is something
    that a person should see to.

    \b
    Example: qa-pipeline status --workspace workspace
    """
    from qa_pipeline import settings, standing

    if config is not None:
        os.environ[settings.PREFIX + "CONFIG"] = str(config)
    found = standing.standing(settings.load({"workspace": workspace}))
    click.echo(_json(found) if as_json else "\n".join(_lines(found)))
    return 1 if found.troubles else 0


def _json(found: "Standing") -> str:
    import msgspec

    from qa_pipeline import wire

    return wire.dumps({"format": FORMAT, **msgspec.to_builtins(found)})


def _lines(found: "Standing") -> list[str]:
    lines = [f"TROUBLE: {trouble}" for trouble in found.troubles]
    lines += [line for run in found.running for line in _running(run, found.at)] or ["Nothing is at work."]
    lines += _last(found.last) if found.last else [] if found.running else ["No run has ended here yet."]
    return [*lines, *_coming(found)]


def _running(run: "Run", at: str) -> list[str]:
    began = f"At work since {_spoken(run.started_at)} ({_lasting(run.started_at, at)}), by {run.holder}"
    return [began, f"  {_files(run.files) or 'the inbox is being read'}", *_far(run)]


def _far(run: "Run") -> list[str]:
    far = run.progress
    if far is None or not far.files:
        return []
    heard = f"{far.heard} of {far.recordings} recordings heard" if far.recordings else ""
    left = "" if far.left is None else f"about {_in_units(round(far.left))} left"
    return [f"  {', '.join(part for part in (heard, left) if part)}"] if heard or left else []


def _last(run: "Run") -> list[str]:
    if not run.ended_at:
        lines = [f"The last run, of {_spoken(run.started_at)}, broke off"]
    else:
        lines = [f"The last run, of {_spoken(run.started_at)}, took {_lasting(run.started_at, run.ended_at)}"]
    lines += [f"  {_files(run.files)}"] if _files(run.files) else []
    return [*lines, *(f"  {count} × {reason}" for reason, count in run.reasons.items())]


def _coming(found: "Standing") -> list[str]:
    if not found.scheduled:
        return ["No schedule is set up here: see `qa-pipeline schedule --help`."]
    when = f"{found.cron}, {found.timezone}"
    if not found.next_at:
        return [f"No next run ({when})."]
    return [f"The next run begins {_spoken(found.next_at, found.timezone)} ({when}), in {_lasting(found.at, found.next_at)}."]


def _files(files: "Mapping[str, int]") -> str:
    return ", ".join(f"{files[name]} {said}" for name, said in SAID.items() if files.get(name))


def _spoken(time: str, zone: str = "") -> str:
    """A time as a person says it, in a time zone, or this machine's."""
    from zoneinfo import ZoneInfo

    there = datetime.fromisoformat(time).astimezone(ZoneInfo(zone) if zone else None)
    return f"{there:%a} {there.day} {there:%b %H:%M}"


def _lasting(begin: str, end: str) -> str:
    """How long it is from one time to another, in its two largest units."""
    return _in_units(max(0, round((datetime.fromisoformat(end) - datetime.fromisoformat(begin)).total_seconds())))


def _in_units(seconds: int) -> str:
    units = [("d", seconds // 86400), ("h", seconds // 3600 % 24), ("min", seconds // 60 % 60), ("s", seconds % 60)]
    first = next((number for number, (_, count) in enumerate(units) if count), len(units) - 1)
    return " ".join(f"{count} {unit}" for unit, count in units[first : first + 2] if count) or "0 s"
