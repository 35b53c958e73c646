"""The systemd unit of `qa-pipeline schedule`: started with the machine, started again when it ends, and allowed little else."""

import os
import re
import sys
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qa_pipeline.notify import LOOPBACK
from qa_pipeline.settings import PREFIX, SETTINGS

if TYPE_CHECKING:
    from qa_pipeline.settings import Settings

ENDPOINTS = ("OTEL_EXPORTER_OTLP_METRICS_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
"""Where OpenTelemetry finds the collector of figures: in the first that is set."""

PASSED_ON = (*(PREFIX + name.upper() for name in SETTINGS), "QA_PIPELINE_MODELS", "PREFECT_API_URL", *ENDPOINTS)
"""What the unit takes over from the environment that it is printed in."""

SECRET = (
    *(PREFIX + name.upper() for name in ("database", "metadata_url", "notify_webhook", "notify_smtp")),
    "OTEL_EXPORTER_OTLP_HEADERS",
    "OTEL_EXPORTER_OTLP_METRICS_HEADERS",
)
"""What is never in a unit, which everybody may read: it belongs into its EnvironmentFile."""

UNIT = """\
# Put this into /etc/systemd/system/qa-pipeline.service, then:
#   systemctl daemon-reload && systemctl enable --now qa-pipeline
[Unit]
Description=qa-pipeline: nightly quality assurance of calls
After=network.target time-sync.target local-fs.target remote-fs.target
StartLimitIntervalSec=0

[Service]
Type=exec
User={user}
WorkingDirectory={here}
ExecStart={command}
# Passwords that settings name as ${{VARIABLE}}, a line each; readable by root only.
{held}EnvironmentFile=-/etc/qa-pipeline.env
{environ}Restart=always
RestartSec=10
TimeoutStopSec=90
# A night at work is ended too: the next one goes on where it stopped.
KillMode=mixed
# A call that eats the memory is ended, and set aside by what watches it; it does not end the service.
OOMPolicy=continue
Nice=10

# What it may not do.
UMask=0077
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=read-only
ReadWritePaths={writes}
PrivateTmp=yes
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectKernelLogs=yes
ProtectControlGroups=yes
ProtectClock=yes
ProtectHostname=yes
RestrictSUIDSGID=yes
RestrictRealtime=yes
RestrictNamespaces=yes
LockPersonality=yes
CapabilityBoundingSet=
SystemCallFilter=@system-service
SystemCallArchitectures=native
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
{network}
[Install]
WantedBy=multi-user.target
"""

OFFLINE = """\
# Nothing leaves the machine: no setting names another.
IPAddressDeny=any
IPAddressAllow=localhost
"""


HELD = """\
# Everybody may read this file, so what may be a secret is not in it. These belong into the next one too, as NAME=value:
#   {names}
"""


def of_schedule(chosen: "Settings", words: Sequence[str], held: Collection[str] = ()) -> str:
    """The unit that starts `schedule` with these words, as who it is called by, with the settings of this environment.

    `held` are variables for the EnvironmentFile because the words would have shown what they say.
    """
    import getpass

    given = {name: os.environ[name] for name in (*PASSED_ON, *SECRET) if os.environ.get(name)}
    secret = {name for name, value in given.items() if name in SECRET or shows_password(value)} | {*held}
    return unit(
        [sys.executable, "-m", "qa_pipeline", "schedule", *words],
        user=getpass.getuser(),
        here=Path.cwd(),
        writes=[folder.resolve() for folder in (chosen.workspace, chosen.inbox) if isinstance(folder, Path)],
        environ=[f"{name}={value}" for name, value in given.items() if name not in secret],
        held=sorted(secret),
        offline=isinstance(chosen.inbox, Path) and all(map(_is_here, _addresses(chosen))),
    )


def shows_password(value: str) -> bool:
    """Whether there is a URL with a password in it. One that names a variable (`${PASSWORD}`) shows nothing."""
    found = re.search(r"://[^:@/]*:([^@]*)@", value)
    return found is not None and re.sub(r"\$\{\w+\}", "", found[1]) != ""


def _addresses(chosen: "Settings") -> list[str]:
    """What a night may ask or tell beside its inbox."""
    collector = next((os.environ[name] for name in ENDPOINTS if os.environ.get(name)), "") if chosen.metrics == "otlp" else ""
    said = [chosen.notify_webhook, chosen.notify_smtp, chosen.database, chosen.metadata_url, collector, os.environ.get("PREFECT_API_URL")]
    return [address for address in said if address]


def _is_here(address: str) -> bool:
    """Whether it names this machine and no other. In doubt it does not: the night would be cut off from what it needs."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 a port that is no number is only found when it is asked for
    except ValueError:
        return False
    # In what follows a "?", PostgreSQL may be told another host.
    return parts.scheme.partition("+")[0] == "sqlite" or (parts.hostname in LOOPBACK and "host" not in parts.query)


def unit(
    command: Sequence[str],
    *,
    user: str,
    here: Path,
    writes: Sequence[Path],
    environ: Sequence[str],
    held: Sequence[str],
    offline: bool,
) -> str:
    """The unit as text. `writes` are the folders that it may write to, `environ` are NAME=value. `offline`: to this machine only.

    `held` are the names of variables that the user is told to put into the EnvironmentFile.
    """
    return UNIT.format(
        user=user,
        here=_path(here),
        command=" ".join(_word(word).replace("$", "$$") for word in command),
        held=HELD.format(names=", ".join(held)) if held else "",
        environ=f"Environment={' '.join(map(_word, environ))}\n" if environ else "",
        writes=" ".join(_word(f"-{path}") for path in writes),
        network=OFFLINE if offline else "",
    )


def _word(word: str) -> str:
    """A word as systemd reads it: in quotes where need be, with nothing that it would expand."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%")
    return f'"{plain}"' if not word or any(sign in word for sign in " \t'\"\\;") else plain


def _path(path: Path) -> str:
    return str(path).replace("%", "%%")
