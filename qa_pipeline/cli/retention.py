"""`qa-pipeline retention` deletes what was kept for long enough, and `qa-pipeline hold` says what must stay whatever the rules say."""

import getpass
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qa_pipeline.cli import inputs
from qa_pipeline.errors import InputError, SettingsError

if TYPE_CHECKING:
    from qa_pipeline.retention import Tally
    from qa_pipeline.settings import Settings
    from qa_pipeline.store import Store
    from qa_pipeline.store.holds import Hold, Kind

WORKSPACE = click.option("--workspace", type=click.Path(path_type=Path), help="The workspace.  [default: workspace]")
WHO = click.option("--by", help="Who says so.  [default: the user of this machine]")


@click.command()
@click.option("--inbox", help="Folder with recordings and conversations, or its URL.  [default: inbox]")
@WORKSPACE
@click.option("--dry-run", is_flag=True, help="Only say what would be deleted; change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (qa-retention/1).")
def retention(*, inbox: str | None, workspace: Path | None, dry_run: bool, as_json: bool) -> int:
    """Deletes recordings, transcripts and refused files whose time is over, as the settings keep_audio_days, keep_transcripts_days,
    keep_refused_days and queue_retention say. Scores are kept, without what was said.

    Nothing is deleted of a call that is under a legal hold, or not scored yet. What could not be deleted is said, the exit status is 1, and
    the next time tries again.

    \b
    Example: qa-pipeline retention --dry-run
    """  # noqa: D205  click's help
    from qa_pipeline import jobs, settings, wire
    from qa_pipeline import retention as rules
    from qa_pipeline.store import now

    chosen = settings.load({"inbox": inbox, "workspace": workspace})
    _require_store(chosen)
    tally = rules.run(chosen, dry_run=dry_run)
    click.echo(wire.dumps(rules.as_json(tally)) if as_json else _text(tally))
    for undone in tally.done.undone:
        click.echo(f"Error: {undone.file} could not be deleted: {undone.reason}", err=True)
    if tally.done.trouble:
        click.echo(f"Error: the rows are deleted, but the database's files may still hold them: {tally.done.trouble}", err=True)
    if not dry_run:
        trouble = "" if tally.is_complete else f"{len(tally.done.undone)} files could not be deleted; `qa-pipeline retention` says which"
        jobs.note(chosen.workspace, "retention", at=now(), trouble=trouble)
    return 0 if tally.is_complete else 1


def _require_store(chosen: "Settings") -> None:
    if not chosen.database and not (chosen.workspace / "qa.sqlite").is_file():
        raise SettingsError(f"nothing is stored in {chosen.workspace} yet: name another --workspace, or `qa-pipeline run` first")


_WORDS = {"audio": "recordings", "transcript": "transcripts", "refused": "refused files", "copy": "copies of calls in quarantine"}


def _text(tally: "Tally") -> str:
    lines = []
    for queue, sums in tally.due.items():
        for what, found in sums.items():
            rows = f", {found.rows} results" if found.rows else ""
            where = f"queue {queue}: " if queue else ""
            lines.append(f"{where}{found.calls} {_WORDS[what]}: {found.files} files{rows}, {found.bytes / 1e6:.1f} MB")
    verb = "would be deleted" if tally.dry_run else "deleted" if tally.is_complete else "deleted as far as it could be"
    lines.append(f"{'All of this' if lines else 'Nothing'} {verb}." if lines or tally.dry_run else "Nothing was due.")
    if tally.held:
        lines.append(f"{tally.held} would be due, and are under a legal hold.")
    if tally.not_scored:
        lines.append(f"{tally.not_scored} are kept until they are scored.")
    return "\n".join(lines)


# ---------------------------------------------------------------------------------------------------------------------
# Legal holds


@click.group()
def hold() -> None:
    """Legal holds: nothing is deleted of the calls that are under one, whatever the rules say.

    \b
    Example: qa-pipeline hold list
    """


@hold.command()
@click.option("--call", help="The call of this id.")
@click.option("--customer", help="All calls of the customer of this id.")
@click.option("--agent", help="All calls of the agent of this id, or of this name.")
@click.option("--from", "first", help="All calls from this day on (YYYY-MM-DD, UTC); needs --to.")
@click.option("--to", "last", help="The last day, which is in it.")
@click.option("--reason", required=True, help="Why: the number of a case, and no names. It stays when the hold is lifted.")
@WHO
@WORKSPACE
def add(
    *,
    call: str | None,
    customer: str | None,
    agent: str | None,
    first: str | None,
    last: str | None,
    reason: str,
    by: str | None,
    workspace: Path | None,
) -> None:
    """Sets a hold, from now on, on calls that are stored and on those to come. It holds until it is removed.

    \b
    Example: qa-pipeline hold add --call 2026-11-20-17 --reason "case 14/2026"
    """
    from qa_pipeline.store import holds

    kind, value, until = _on(call, customer, agent, first, last)
    if not reason.strip():
        raise SettingsError("--reason must say something")
    with inputs.opened(workspace) as store:
        made = holds.add(store, kind, value, last=until, reason=reason.strip(), by=_who(by))
        known = _known(store, made)
    click.echo(f"hold {made.id} is set; {known} of the stored calls are under it")


def _on(call: str | None, customer: str | None, agent: str | None, first: str | None, last: str | None) -> "tuple[Kind, str, str]":
    named: dict[Kind, str | None] = {"call": call, "customer": customer, "agent": agent, "dates": first}
    given = [(kind, value.strip()) for kind, value in named.items() if value is not None]
    if len(given) != 1 or not given[0][1] or (first is None) != (last is None):
        raise SettingsError("a hold is on one thing: --call, --customer, --agent, or --from with --to")
    kind, value = given[0]
    if kind != "dates":
        return kind, value, ""
    if not (_is_day(value) and _is_day(last or "") and value <= (last or "")):
        raise SettingsError("--from and --to are days such as 2026-11-20, the first no later than the last")
    return kind, value, last or ""


def _is_day(text: str) -> bool:
    from datetime import date

    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _who(by: str | None) -> str:
    who = (by if by is not None else getpass.getuser()).strip()
    if not who:
        raise SettingsError("--by must say who it is")
    return who


def _known(store: "Store", made: "Hold") -> int:
    from qa_pipeline.retention import planning

    return planning.covered(store, made)


@hold.command()
@click.argument("number", type=int)
@WHO
@WORKSPACE
def remove(number: int, by: str | None, workspace: Path | None) -> None:
    """Lifts a hold: the rules apply again. What it was on is forgotten; who set and lifted it, when and why, is kept.

    \b
    Example: qa-pipeline hold remove 1
    """
    from qa_pipeline.store import holds

    with inputs.opened(workspace) as store:
        if not holds.lift(store, number, by=_who(by)):
            raise InputError(f"there is no hold {number} in force; `qa-pipeline hold list` shows those that are")
    click.echo(f"hold {number} is lifted")


@hold.command("list")
@click.option("--all", "lifted", is_flag=True, help="Also those that were lifted.")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON array.")
@WORKSPACE
def list_(*, lifted: bool, as_json: bool, workspace: Path | None) -> None:
    """The holds in force, with their numbers, reasons, and who set them.

    \b
    Example: qa-pipeline hold list
    """
    from dataclasses import asdict

    from qa_pipeline.store import holds

    with inputs.opened(workspace) as store:
        found = holds.holds(store, lifted=lifted)
    if as_json:
        click.echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2))
        return
    for one in found:
        what = f"{one.value} to {one.last}" if one.kind == "dates" and one.value else one.value
        end = f"  lifted {one.lifted_at[:10]} by {one.lifted_by}" if one.lifted_at else ""
        click.echo(f"{one.id}  {one.kind} {what}  {one.at[:10]} by {one.by}  {one.reason}{end}")
