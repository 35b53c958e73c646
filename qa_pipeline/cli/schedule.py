"""`qa-pipeline schedule`: the nightly run at its time, every night, for as long as this process lives."""

import os
import signal
import socket
import sys
import threading
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qa_pipeline.cli.children import Child, end_marked
from qa_pipeline.errors import QAError, SettingsError

if TYPE_CHECKING:
    from flows.serving import Seen
    from qa_pipeline.settings import Settings
    from qa_pipeline.timetable import Timetable

HOME = "prefect-server"
"""In the workspace: where Prefect's server of the schedule keeps its books. A run by hand has another home, and empties only that."""

PORT = 4200
"""Where Prefect's page is, unless another program is there already."""

NAME = "served"

NOON = "0 12 * * *"
"""Nights have ended then: what deletes must be alone."""

AGAIN = timedelta(hours=1)
"""Until a night that failed as a whole is tried again: a disk that is full, or a folder that is not there, may be mended meanwhile."""

TICK = 15.0
"""Seconds between two looks at the nights."""

GRACE = timedelta(minutes=2)
"""How late a night may begin before it counts as missed: its process has to start, and Prefect looks every ten seconds only."""

SLOWEST = timedelta(minutes=3)
"""How long Prefect's scheduler may take to book the coming nights: it looks once a minute, and again what is new."""

TELLS = "tells of a night"
"""The thread that sends a notice: a mail server may take minutes, in which nights begin all the same."""


@click.command()
@click.option("--cron", required=True, help="When nights begin, in five fields: minute, hour, day, month, weekday.")
@click.option("--timezone", help="The time zone of --cron, such as Europe/Istanbul.  [default: this machine's]")
@click.option("--inbox", help="Folder with recordings and conversations.  [default: what the settings say]")
@click.option("--workspace", type=click.Path(path_type=Path), help="Folder for store, quarantine, reports.  [default: workspace]")
@click.option("--config", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Settings as TOML.")
@click.option(
    "--retention-cron", default=NOON, show_default=True, help="When what was kept for long enough is deleted, as the settings say."
)
@click.option("--name", default=NAME, show_default=True, help="What the deployments are called where several share a Prefect server.")
@click.option("--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help="Of Prefect's page.")
@click.option("--systemd", is_flag=True, help="Print a systemd unit that runs this command, and end.")
def schedule(  # noqa: PLR0917 click gives them by name
    cron: str,
    timezone: str | None,
    inbox: str | None,
    workspace: Path | None,
    config: Path | None,
    retention_cron: str,
    name: str,
    port: int,
    systemd: bool,
) -> int:
    """Runs the nightly job at its time, every night, until it is stopped.

    It stays in the foreground. To have it survive a restart of the machine, let systemd start it: --systemd prints the unit. A night that
    was missed meanwhile, or broke off, is made up at once. `qa-pipeline status` says when the next one is.

    Prefect's server is started with it, on this machine only, unless PREFECT_API_URL names one.

    \b
    Example: qa-pipeline schedule --cron "0 2 * * *" --timezone Europe/Istanbul --inbox recordings --workspace workspace
    """
    from qa_pipeline import settings, timetable

    if config is not None:
        os.environ[settings.PREFIX + "CONFIG"] = str(config.resolve())
    chosen = settings.load({"inbox": inbox, "workspace": workspace})
    zone = timezone or _own_zone()
    if not name or "/" in name or "%" in name:
        raise SettingsError(f"--name {name!r}: it must not be empty, and hold neither / nor %")
    if systemd:
        others = ["--config", str(config.resolve())] if config else []
        others += [*(["--name", name] if name != NAME else []), *(["--port", str(port)] if port != PORT else [])]
        _print_unit(chosen, (cron, zone, retention_cron), inbox, others)
        return 0
    _require(chosen)
    folder = chosen.workspace.resolve()
    with timetable.serving(folder):
        own = "PREFECT_API_URL" not in os.environ
        _prefect_ready(folder, port)
        server = _server(folder) if own else None
        table = _promised(folder, (cron, zone), retention_cron, inbox, name)
        stopped = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stopped.set())
        _Served(table, chosen, server).until(stopped)
    return 0


def _require(chosen: "Settings") -> None:
    """Raises QAError when a night could not begin with these settings, as far as that is known before."""
    from qa_pipeline import equipment, notify, sources

    sources.of(chosen).require()
    equipment.require_settings(chosen)
    notify.require(chosen)


def _require_times(cron: str, zone: str, retention_cron: str) -> None:
    """Raises SettingsError when one of them names no time. Loads Prefect."""
    from flows import serving

    serving.require_times(cron, zone)
    serving.require_times(retention_cron, zone, "--retention-cron")


def _print_unit(chosen: "Settings", when: tuple[str, str, str], inbox: str | None, others: list[str]) -> None:
    """Prints the unit of what could be served here. An inbox with a password in it is left to the EnvironmentFile.

    The workspace is made now: systemd lets a unit write to what is there when it starts, and to nothing beside it.
    """
    from qa_pipeline.cli import unit

    _require(chosen)
    _quiet()
    cron, zone, retention_cron = when
    _require_times(cron, zone, retention_cron)
    workspace = _made(chosen.workspace.resolve())
    hidden = inbox is not None and unit.shows_password(inbox)
    words = ["--cron", cron, "--timezone", zone, *(["--inbox", _absolute(inbox)] if inbox and not hidden else [])]
    words += ["--workspace", str(workspace), *others, *(["--retention-cron", retention_cron] if retention_cron != NOON else [])]
    if hidden:
        _say("the password of --inbox is not in the unit: put QA_PIPELINE_INBOX and its address into /etc/qa-pipeline.env")
    click.echo(unit.of_schedule(chosen, words, held=["QA_PIPELINE_INBOX"] if hidden else []), nl=False)


def _absolute(inbox: str) -> str:
    """The inbox as the night's process finds it from anywhere; an address as it is."""
    from qa_pipeline.settings import is_url

    return inbox if is_url(inbox) else str(Path(inbox).resolve())


def _own_zone() -> str:
    """This machine's time zone by its name; UTC where it has none."""
    if os.environ.get("TZ"):
        return os.environ["TZ"].lstrip(":")
    linked = os.path.realpath("/etc/localtime")
    return linked.partition("/zoneinfo/")[2] or "UTC"


def _prefect_ready(workspace: Path, port: int) -> None:
    """Sets what Prefect reads when it is imported, here and in the children. Raises BackendError when a named server does not answer."""
    from qa_pipeline.cli import server

    _quiet()
    if "PREFECT_API_URL" in os.environ:
        server.require(os.environ["PREFECT_API_URL"])
        return
    end_marked(_mark("server", workspace))  # of a schedule that was killed: it would keep the port
    os.environ["PREFECT_HOME"] = str(workspace / HOME)
    os.environ["PREFECT_API_URL"] = f"http://127.0.0.1:{_free(port)}/api"


def _quiet() -> None:
    """What is to be said is said in our words; Prefect's own might quote a call. PREFECT_LOGGING_LEVEL=INFO shows them in logs/."""
    os.environ.setdefault("PREFECT_LOGGING_LEVEL", "CRITICAL")
    os.environ.setdefault("PREFECT_SERVER_LOGGING_LEVEL", "ERROR")


def _free(port: int) -> int:
    """The port, or any other when somebody listens there."""
    for wanted in (port, 0):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", wanted))
            except OSError:
                continue
            found: int = probe.getsockname()[1]
            return found
    raise SettingsError("no port is free on 127.0.0.1")


def _mark(part: str, workspace: Path) -> str:
    return f"{part}:{workspace}"


def _server(workspace: Path) -> Child:
    environ = {
        **os.environ,
        "PREFECT_SERVER_UI_SHOW_PROMOTIONAL_CONTENT": "false",
        # Books of nights long ago are closed; what they did is in our store.
        "PREFECT_SERVER_SERVICES_DB_VACUUM_ENABLED": "true",
        # In memory, who holds a slot would be forgotten with the server.
        "PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE": "prefect.server.concurrency.lease_storage.filesystem",
    }
    port = os.environ["PREFECT_API_URL"].rpartition(":")[2].partition("/")[0]
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", port]
    return Child(command, environ, _mark("server", workspace), _log(workspace, "prefect-server.log"))


def _log(workspace: Path, name: str) -> Path:
    return _made(workspace, "logs") / name


def _made(workspace: Path, part: str = "") -> Path:
    """The workspace, or a folder in it, made where it is not there. Raises SettingsError when it cannot be written."""
    folder = workspace / part
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SettingsError(f"the workspace {workspace} cannot be written ({error.strerror})") from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise SettingsError(f"the workspace {workspace} cannot be written (Permission denied)")
    return folder


def _promised(workspace: Path, when: tuple[str, str], retention_cron: str, inbox: str | None, name: str) -> "Timetable":
    """The timetable of now: what was promised before counts on, where nights are at the same times. Raises SettingsError on a bad time."""
    from qa_pipeline import store, timetable

    cron, zone = when
    _require_times(cron, zone, retention_cron)
    before = timetable.read(workspace)
    same = before is not None and (before.cron, before.timezone) == when
    table = timetable.Timetable(
        cron=cron,
        timezone=zone,
        name=name,
        workspace=str(workspace),
        since=before.since if before and same else store.now(),
        retention_cron=retention_cron,
        inbox=_absolute(inbox) if inbox else "",
        url=os.environ["PREFECT_API_URL"],
    )
    try:
        timetable.write(workspace, table)
    except OSError as error:
        raise SettingsError(f"the workspace {workspace} cannot be written ({error.strerror})") from error
    if before is not None and before.paused:
        _say("the schedule had been paused in Prefect's page; it is active again")
    return table


# ---------------------------------------------------------------------------------------------------------------------
# While it is served


class _Served:
    """Keeps Prefect's server and what serves the deployments alive, and looks after the nights."""

    def __init__(self, table: "Timetable", chosen: "Settings", server: Child | None) -> None:
        self._table = table
        self._chosen = chosen
        self._workspace = Path(table.workspace)
        self._server = server
        command = [sys.executable, "-m", "flows.serving", str(self._workspace)]
        self._runner = Child(command, os.environ, _mark("runner", self._workspace), _log(self._workspace, "schedule.log"))
        self._looked = datetime.min.replace(tzinfo=UTC)
        self._looked_once = False
        self._began = self._unbooked_since = datetime.now(UTC)

    def until(self, stopped: threading.Event) -> None:
        """Goes on until it is told to stop."""
        try:
            while not stopped.is_set():
                self._tend()
                stopped.wait(1.0)
        finally:
            _say("stopping; a night at work goes on at the next start")
            self._runner.end()
            self._settle()
            if self._server is not None:
                self._server.end()

    def _settle(self) -> None:
        """Leaves nothing running in the books of a server that outlives us. Where it does not answer, the next start does it."""
        from flows import serving

        with suppress(*serving.UNREACHABLE):
            serving.settle(self._table)

    def _tend(self) -> None:
        """One round: everything lives, and the nights are looked at now and then."""
        from flows import serving

        if self._server is not None and self._server.may_start and self._server.start():
            _say("Prefect's server had ended, and was started again; logs/prefect-server.before.log has its last words")
        if datetime.now(UTC) < self._looked + timedelta(seconds=TICK if self._runner.lives else 1.0):
            return
        self._looked = datetime.now(UTC)
        try:
            trouble = self._look()
        except serving.UNREACHABLE as error:
            starting = not self._looked_once and datetime.now(UTC) - self._began < SLOWEST
            trouble = "" if starting else f"Prefect's server at {self._table.url} does not answer ({type(error).__name__})"
        except QAError as error:
            trouble = " ".join(str(error).split())
        self._note(replace(self._table, trouble=trouble))

    def _look(self) -> str:
        """Starts what serves the deployments where it does not live, notes what Prefect knows, and makes up for a night that was missed."""
        from flows import serving

        if self._runner.may_start:
            # Before anybody serves again: what Prefect takes for running is not, and a night of before must not go on beside the next.
            end_marked(_mark("runner", self._workspace))
            serving.settle(self._table)
            serving.register(self._table)
            if self._runner.start():
                _say("what serves the schedule had ended, and was started again; logs/schedule.before.log has its last words")
        seen = serving.look(self._table)
        if seen is None:
            return "" if self._runner.lives else "what serves the schedule ends again and again; logs/schedule.log says why"
        self._say_changes(seen)
        if seen.booked or seen.paused:
            self._unbooked_since = datetime.now(UTC)
        alone = datetime.now(UTC) - self._unbooked_since > SLOWEST
        made_up = not seen.paused and not seen.busy and self._missed(GRACE if self._looked_once and not alone else timedelta(0))
        if made_up:
            serving.start_now(self._table)
            _say("a night begins without Prefect's scheduler" if alone else "a night was missed or broke off; it is made up now")
        self._table = replace(
            self._table,
            seen_at=_iso(datetime.now(UTC)),
            coming=tuple(map(_iso, seen.coming)),
            paused=seen.paused,
            failed_at=seen.failed_at,
            failure=seen.failure,
            tried_at=_iso(datetime.now(UTC)) if made_up else self._table.tried_at,
        )
        self._looked_once = True
        return "Prefect's scheduler books no nights; they are begun without it: see logs/prefect-server.log" if alone else ""

    def _say_changes(self, seen: "Seen") -> None:
        if not self._looked_once:
            _say(f"serving; Prefect's page is {self._table.url.removesuffix('/api')}")
        if seen.coming and (not self._looked_once or self._table.paused):
            _say(f"the next night begins {seen.coming[0]:%Y-%m-%d %H:%M} UTC")
        if seen.paused and not self._table.paused:
            _say("PAUSED in Prefect's page: no night will begin until it is resumed there, or this command is started again")
        if seen.failure and seen.failed_at != self._table.failed_at:
            _say(f"the night failed: {seen.failure}")
            # One that ended before this command began was stopped with the last one, and is made up: nobody needs to hear of that.
            if not seen.told and seen.failed_at >= self._began.isoformat(timespec="seconds"):
                threading.Thread(target=self._tell, args=(seen,), name=TELLS, daemon=True).start()

    def _tell(self, seen: "Seen") -> None:
        """Sends what a night could not tell itself, which was killed. The same is told once in some hours."""
        from qa_pipeline import notices, notify

        if not notify.is_news(self._workspace, seen.failure):
            return
        notice = notices.of_no_run(seen.failure, at=seen.began_at, language=self._chosen.report_language)
        for unsent in notify.send(self._chosen, notice):
            _say(unsent)

    def _missed(self, grace: timedelta) -> bool:
        """Whether a night should have begun since the last one that did. After the first look, an hour is between two tries."""
        from flows import serving
        from qa_pipeline import standing

        tried = self._table.tried_at
        if self._looked_once and tried and datetime.now(UTC) < datetime.fromisoformat(tried) + AGAIN:
            return False
        last = max(datetime.fromisoformat(time) for time in (self._table.since, standing.covered(self._chosen)) if time)
        return serving.times(self._table.cron, self._table.timezone, last, 1)[0] <= datetime.now(UTC) - grace

    def _note(self, table: "Timetable") -> None:
        """Writes down what `status` tells."""
        from qa_pipeline import timetable

        if table.trouble and table.trouble != self._table.trouble and self._looked_once:
            _say(table.trouble)
        self._table = table
        try:
            timetable.write(self._workspace, table)
        except OSError as error:  # a full disk: nights are still begun, and say so themselves
            _say(f"{timetable.FILE} cannot be written ({error.strerror})")


def _iso(time: datetime) -> str:
    return time.astimezone(UTC).isoformat(timespec="milliseconds")


def _say(text: str) -> None:
    click.echo(text, err=True)
