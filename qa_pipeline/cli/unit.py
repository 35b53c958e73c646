"""The systemd unit of `qa-pipeline schedule`: started with the machine, started again when it ends, and allowed little else."""

from collections.abc import Sequence
from pathlib import Path

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
EnvironmentFile=-/etc/qa-pipeline.env
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


def unit(command: Sequence[str], *, user: str, here: Path, writes: Sequence[Path], environ: Sequence[str], offline: bool) -> str:
    """The unit as text. `writes` are the folders that it may write to, `environ` are NAME=value. `offline`: to this machine only."""
    return UNIT.format(
        user=user,
        here=_path(here),
        command=" ".join(_word(word).replace("$", "$$") for word in command),
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
