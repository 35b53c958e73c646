"""`qa-pipeline rescore`: everything stored, scored again by a changed scorecard, and what that changes."""

import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qa_pipeline.errors import SettingsError

if TYPE_CHECKING:
    from qa_pipeline.changes import Agent, Tally, Verdicts
    from qa_pipeline.settings import Settings

FORMAT = "qa-rescore/1"

NAMED = 10
"""Calls that are named where there may be thousands; JSON has all."""


@click.command()
@click.option("--workspace", type=click.Path(path_type=Path), help="The workspace whose calls are scored.  [default: workspace]")
@click.option("--scorecard", help="Name or file; without it, what the settings say, as in a run.")
@click.option("--all", "every", is_flag=True, help="With --scorecard: also the calls that other scorecards scored, whatever their names.")
@click.option("--dry-run", is_flag=True, help="Only list what would change; write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object (qa-rescore/1).")
@click.option("--words-only", is_flag=True, help="Score by words alone, without the text encoder.")
@click.option("--workers", type=click.IntRange(min=1), help="Processes that score.  [default: one a core]")
def rescore(
    *, workspace: Path | None, scorecard: str | None, every: bool, dry_run: bool, as_json: bool, words_only: bool, workers: int | None
) -> int:
    """Scores everything stored again after a scorecard changed, without hearing anything again.

    Without --scorecard, each call is scored by what the settings say. With it, only calls whose newest score is of a scorecard of the same
    name are: that is, when you changed that scorecard; --all scores every call with it.

    Lists what changes: by criterion, by agent, and the calls that an auto-fail is new for, or gone from. The scores before are kept, so
    that it can be undone: rescore with the scorecard of before. Exits 1 when some calls could not be scored and others were.

    The next report has the calls that changed only when the nightly run uses the same scorecard and their files are still in the inbox; a
    score that a report had before is not reported again.

    \b
    Example: qa-pipeline rescore --scorecard my-card.yaml --dry-run
    """
    from qa_pipeline import equipment, settings, wire

    chosen = settings.load({"workspace": workspace, "scorecard": scorecard})
    equipment.require_scorecards(chosen)
    if not chosen.database and not (chosen.workspace / "qa.sqlite").is_file():
        raise SettingsError(f"nothing is stored in {chosen.workspace} yet: name another --workspace, or `qa-pipeline run` first")
    with nullcontext() if dry_run else equipment.at_work(chosen.workspace, alone=True):
        # `auto` is no scorecard of its own: it chooses one for each call, as a run does.
        every = every or scorecard in {None, "auto"}
        tally = _rescored(chosen, every=every, dry_run=dry_run, words_only=words_only, workers=workers or len(os.sched_getaffinity(0)))
    for call_id, reason in tally.failed:
        click.echo(f"Error: {_plain(call_id)}: {reason}", err=True)
    click.echo(wire.dumps(_json(tally, dry_run=dry_run)) if as_json else _text(tally, dry_run=dry_run))
    return 1 if tally.failed else 0


def _rescored(chosen: "Settings", *, every: bool, dry_run: bool, words_only: bool, workers: int) -> "Tally":
    from qa_pipeline import equipment, meaning, rescoring, store

    encoder, why = (None, "as --words-only says") if words_only else meaning.encoder(equipment.engines(chosen).encoder)
    if encoder is None:
        known = "" if words_only else ", but for calls whose meaning is known from before"
        click.echo(f"note: scored by words alone{known}: {why}", err=True)
    opened = store.open_store(chosen.database_url)
    # As Ctrl-C: the workers end, and every score that is written is whole.
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with _watched() as tell:
            return rescoring.rescore(
                chosen, opened, encoder, words_only=words_only, dry_run=dry_run, workers=workers, tell=tell, every=every
            )
    finally:
        signal.signal(signal.SIGTERM, before)
        opened.close()


@contextmanager
def _watched() -> Iterator[Callable[[int, int], None]]:
    """Something that is told how far the work is: a bar where a person watches."""
    if not sys.stderr.isatty():
        yield lambda _done, _of: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        calls = bar.add_task("calls", total=None)
        yield lambda done, of: bar.update(calls, completed=done, total=of)


# ---------------------------------------------------------------------------------------------------------------------
# As text


def _text(tally: "Tally", *, dry_run: bool) -> str:
    blocks = [_head(tally, dry_run=dry_run)]
    if tally.changed:
        blocks += [_criteria(tally.criteria)] if tally.criteria else []
        blocks.append(_agents(tally.agents))
        blocks.append("\n".join(_listed(f"auto-fails {what}", calls) for what, calls in (("gained", tally.gained), ("lost", tally.lost))))
    return "\n\n".join(blocks)


def _head(tally: "Tally", *, dry_run: bool) -> str:
    from qa_pipeline.reports import wording

    calls = wording.count(tally.scored, "call")
    parts = [f"{calls} scored, {tally.changed} would change" if dry_run else f"{calls} scored again, {tally.changed} changed"]
    parts += [f"{tally.already} had this score already"] if tally.already else []
    parts += [f"{len(tally.failed)} failed"] if tally.failed else []
    lines = [", ".join(parts) + ("; nothing was written" if dry_run else "")]
    lines += [f"{tally.left} of other scorecards left as they are; --all scores them too"] if tally.left else []
    lines += [f"{wording.count(count, 'call')} of {old} by {new}" for (old, new), count in sorted(tally.scorecards.items())]
    return "\n".join(lines)


def _criteria(criteria: "Mapping[str, Counter[Verdicts]]") -> str:
    """A line for each criterion whose verdict changes somewhere, those of most calls first."""
    from qa_pipeline.reports import wording

    rows = [("criterion", "calls", "verdicts")]
    for name, counts in sorted(criteria.items(), key=lambda item: (-item[1].total(), item[0])):
        said = (f"{before or wording.NOTHING}→{after or wording.NOTHING} {count}" for (before, after), count in counts.most_common())
        rows.append((name, str(counts.total()), ", ".join(said)))
    wide = max(len(row[0]) for row in rows)
    return "\n".join(f"{name:{wide}}  {calls:>6}  {verdicts}" for name, calls, verdicts in rows)


def _agents(agents: "Mapping[str, Agent]") -> str:
    """A line for each agent with a call that changes, those of most such calls first."""
    from qa_pipeline.reports import wording

    rows = [("agent", "calls", "changed", "mean score")]
    for name, agent in sorted(agents.items(), key=lambda item: (-item[1].changed, item[0])):
        if agent.changed:
            means = f"{wording.score(_mean(agent.before))} → {wording.score(_mean(agent.after))}"
            rows.append((_plain(name), str(agent.calls), str(agent.changed), means))
    wide = max(len(row[0]) for row in rows)
    return "\n".join(f"{name:{wide}}  {calls:>6}  {changed:>7}  {means}" for name, calls, changed, means in rows)


def _listed(what: str, calls: list[str]) -> str:
    if not calls:
        return f"{what}: none"
    further = f" and {len(calls) - NAMED} more" if len(calls) > NAMED else ""
    return f"{what}: {len(calls)} ({', '.join(map(_plain, calls[:NAMED]))}{further})"


def _plain(text: str) -> str:
    """On one line, and with nothing that a terminal would obey."""
    from qa_pipeline import ingest

    return ingest.printable(text)


def _mean(scores: list[float]) -> float | None:
    return sum(scores) / len(scores) if scores else None


# ---------------------------------------------------------------------------------------------------------------------
# As JSON


def _json(tally: "Tally", *, dry_run: bool) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "dry_run": dry_run,
        "scored": tally.scored,
        "already": tally.already,
        "left": tally.left,
        "changed": tally.changed,
        "failed": [{"call_id": call_id, "error": reason} for call_id, reason in tally.failed],
        "criteria": {name: _transitions(counts) for name, counts in sorted(tally.criteria.items())},
        "agents": {name: _agent_json(agent) for name, agent in sorted(tally.agents.items())},
        "scorecards": [{"before": old, "after": new, "calls": count} for (old, new), count in sorted(tally.scorecards.items())],
        "auto_fails": {"gained": tally.gained, "lost": tally.lost},
    }


def _transitions(counts: "Counter[Verdicts]") -> list[dict[str, Any]]:
    return [{"before": before, "after": after, "calls": count} for (before, after), count in counts.most_common()]


def _agent_json(agent: "Agent") -> dict[str, Any]:
    before, after = (None if mean is None else round(mean, 2) for mean in (_mean(agent.before), _mean(agent.after)))
    return {"calls": agent.calls, "changed": agent.changed, "mean_before": before, "mean_after": after}
