"""`qa-pipeline run`: the nightly flow, now, with a progress bar and a table at its end."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from flows.nightly import Night
    from qa_pipeline.types import RunSummary
    from qa_pipeline.work.progress import Progress as HowFar

LISTED = 300
"""Calls that a terminal lists; of more the report does."""


@click.command()
@click.option("--inbox", help="Folder, or URL of a place, with recordings and conversations.  [default: inbox]")
@click.option("--workspace", type=click.Path(path_type=Path), help="Folder for store, quarantine, reports.  [default: workspace]")
@click.option("--scorecard", help="Name or file; without it, chosen by direction and content.")
@click.option("--engine", help="faster-whisper or whisper.")
@click.option("--model", help="A model of `qa-pipeline models list`, a folder, or a name that the engine resolves.")
@click.option("--language", help="Language of calls whose metadata does not say.")
@click.option("--config", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Settings as TOML.")
@click.option("--log-json", is_flag=True, help="Write what happens to standard error, one JSON object a line; without a bar.")
@click.option("--json", "as_json", is_flag=True, help="Print what the run did as JSON.")
def run(inbox: str | None, workspace: Path | None, config: Path | None, log_json: bool, as_json: bool, **options: Any) -> int:
    """The nightly job, now: everything new in the inbox is transcribed, diarized, scored and reported.

    Running it again does nothing twice.

    \b
    Example: qa-pipeline run --inbox fixtures/inbox --workspace workspace
    """
    from qa_pipeline import equipment, settings, sources

    if config is not None:
        os.environ[settings.PREFIX + "CONFIG"] = str(config)
    given = {key: value for key, value in {**options, "log_format": "json" if log_json else None}.items() if value is not None}
    chosen = settings.load({**given, "inbox": inbox, "workspace": workspace})
    sources.of(chosen).require()
    equipment.require_settings(chosen)
    with equipment.at_work(chosen.workspace, alone=False), _prefect_ready(chosen.workspace):
        _end_at_a_signal()
        night = _night(str(chosen.inbox), str(chosen.workspace), given, bar=sys.stderr.isatty() and not chosen.log_format)
        _show(night, as_json, chosen.report_language, log_alone=chosen.log_format == "json")
    return 1 if night.summary.refused_now or night.summary.failed or night.trouble else 0


@contextmanager
def _prefect_ready(workspace: Path) -> Iterator[None]:
    """A server that answers, or a home in the workspace for Prefect's own temporary one, which no other run has."""
    from qa_pipeline.cli import server

    # What went wrong is said at the end, in our words and without tracebacks; PREFECT_LOGGING_LEVEL=INFO shows Prefect's own.
    os.environ.setdefault("PREFECT_LOGGING_LEVEL", "CRITICAL")
    os.environ.setdefault("PREFECT_SERVER_LOGGING_LEVEL", "CRITICAL")
    configured = any(key in os.environ for key in ("PREFECT_API_URL", "PREFECT_HOME", "PREFECT_PROFILE"))
    if "PREFECT_API_URL" in os.environ:
        server.require(os.environ["PREFECT_API_URL"])
    if configured or (Path.home() / ".prefect" / "profiles.toml").exists():
        yield
        return
    os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "180")  # a busy machine needs more than the usual 20
    with server.home(workspace) as home:
        os.environ["PREFECT_HOME"] = str(home)
        yield


def _end_at_a_signal() -> None:
    """Ends at once and leaves no server behind. It is safe at any moment: a stage is in the store whole, or not at all."""

    def end(number: int, _frame: object) -> None:
        from prefect.server.api.server import SubprocessASGIServer

        click.echo("interrupted; the next run goes on where this one stopped", err=True)
        for temporary in list(SubprocessASGIServer._instances.values()):
            if temporary.server_process is not None:
                temporary.server_process.kill()
        os._exit(128 + number)

    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)


def _night(inbox: str, workspace: str, options: dict[str, Any], *, bar: bool) -> "Night":
    if not bar:
        from flows.nightly import nightly

        return nightly(inbox, workspace, options)
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TextColumn("{task.fields[left]}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
        calls = shown.add_task("starting", total=None, left="")
        from flows.nightly import nightly
        from flows.progress import PROGRESS

        def tell(far: "HowFar") -> None:
            elapsed = shown.tasks[calls].elapsed or 0.0
            whole = None if far.left is None else elapsed + far.left
            said = "" if far.left is None else f"about {_spoken(far.left)} left"
            shown.update(calls, description=_far(far), completed=elapsed, total=whole, left=said)

        PROGRESS.set(tell)
        return nightly(inbox, workspace, options)


def _far(far: "HowFar") -> str:
    heard = f"{far.heard} of {far.recordings} recordings heard, " if far.heard < far.recordings else ""
    return f"{heard}{far.ended} of {far.files} calls done"


def _spoken(seconds: float) -> str:
    """So many hours, minutes or seconds, as exactly as an estimate is."""
    if seconds >= 3600:
        return f"{seconds / 3600:.1f} h"
    return f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s"


def _show(night: "Night", as_json: bool, language: str, *, log_alone: bool) -> None:
    """The table is in the language of reports; what a command says is English.

    With `log_alone` standard error has the JSON of the log and nothing else: machines read it line by line, and it names nobody.
    """
    from qa_pipeline import translation, wire
    from qa_pipeline.reports import table

    if as_json:
        import msgspec

        click.echo(wire.dumps({**msgspec.to_builtins(night.summary), "report": str(night.report or ""), "trouble": night.trouble}))
        return
    if 0 < len(night.calls) <= LISTED:
        with translation.speaking(language):
            click.echo(table.render(tuple(night.calls), width=_width(), color=sys.stdout.isatty()))
    click.echo(_sentence(night.summary))
    if not log_alone:  # the report has these lines too
        _name_files(night.summary)
    if night.trouble:
        click.echo(f"Error: {night.trouble}", err=not log_alone)
    if night.report is not None:
        click.echo(f"{'Report' if night.calls and not night.trouble else 'Last report'}: {night.report}")


def _name_files(summary: "RunSummary") -> None:
    """Says on standard error which files a person has to look at, and why."""
    for note in summary.notes:
        click.echo(f"  note: {note}", err=True)
    for kind, files in (("quarantine", summary.refused), ("failed, will be tried again", summary.failed)):
        for refusal in files:
            click.echo(f"  {kind}: {refusal.file}: {refusal.reason}", err=True)
    for name in summary.waiting:
        click.echo(f"  not complete yet, left for the next run: {name}", err=True)


def _width() -> int:
    import shutil

    return max(80, shutil.get_terminal_size((140, 24)).columns)


def _sentence(summary: "RunSummary") -> str:
    parts = [f"{summary.seen} files seen", f"{summary.done} scored", f"{summary.already} done before"]
    parts += [f"{len(summary.waiting)} not complete yet"] if summary.waiting else []
    parts += [f"{len(summary.refused)} in quarantine"] if summary.refused else []
    parts += [f"{len(summary.failed)} failed"] if summary.failed else []
    return ", ".join(parts) + f"; {summary.audio_seconds / 60:.1f} minutes of audio."
