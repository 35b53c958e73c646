"""A workspace as nights leave it: files in the inbox, results in the store, reports by the real writer. The models are stand-ins."""

import json
import os
import re
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from qa_pipeline import batch, ingest, retention
from qa_pipeline.batch import Outcome
from qa_pipeline.reports import html, run_page
from qa_pipeline.retention import Tally
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, open_store, runs
from qa_pipeline.types import Refusal, SlowCall
from tests import sound, stored
from tests.engines import Scripted
from tests.reports.scored import summary

NOW = datetime.now(UTC)

AGENT_SAYS = "Hello, Acme Foods, this is Ann speaking, how can I help you?"
CUSTOMER_SAYS = "My name is Zerxes Quillfeather and my parrot ate the receipt."

SECRETS = ("Quillfeather", "parrot", "905551112233", "C-7781")
"""Words of the call, its customer's name, telephone number and customer number."""

NUMBER = "905551112233"
"""A telephone number that is a recording's name, as telephony systems have it."""


def days_ago(days: float) -> str:
    return (NOW - timedelta(days=days)).isoformat()


@dataclass
class Desk:
    """`settings` are of a workspace beside the inbox, in `folder`."""

    folder: Path
    settings: Settings = field(init=False)
    script: Scripted = field(default_factory=lambda: Scripted(said=(AGENT_SAYS, CUSTOMER_SAYS)))

    def __post_init__(self) -> None:
        self.settings = Settings(inbox=self.inbox, workspace=self.folder / "ws", settle_seconds=0)
        self.inbox.mkdir()

    @property
    def inbox(self) -> Path:
        return self.folder / "in"

    def keep(self, **settings: Any) -> None:
        """Sets how long what is kept."""
        self.settings = replace(self.settings, **settings)

    def record(self, name: str, *, days: float, pitch: float = 120, sidecar: bool = True, **metadata: Any) -> Path:
        """A recording that was made `days` ago, with what is known of it in a sidecar."""
        path = sound.wav(self.inbox / name, sound.voice(6.0, pitch), sound.voice(6.0, 215))
        about = {"started_at": days_ago(days), "customer_id": "C-7781", "customer": "Zerxes Quillfeather", "agent_id": "ann-7", **metadata}
        if sidecar:
            path.with_suffix(".json").write_text(json.dumps(about), encoding="utf-8")
        return path

    def chat(self, call_id: str, *, days: float, lines: tuple[str, ...] = (), **metadata: Any) -> Path:
        """A conversation that came as text."""
        said = lines or (f"A {AGENT_SAYS}", f"C {CUSTOMER_SAYS}")
        call = {**stored.chat(call_id, *said, **metadata), "started_at": days_ago(days)}
        path = self.inbox / f"{call_id}.json"
        path.write_text(json.dumps(call), encoding="utf-8")
        return path

    def take(self, run_id: str = "night-1", *, settle: float = 0) -> dict[str, Outcome]:
        """One night: what is in the inbox is scored, and what is new is in a report."""
        with self.store() as store:
            listing = ingest.scan(self.inbox, settle)
            outcomes = {item.name: batch.process(item, store, self.settings, self.script.engines()) for item in listing.ready}
            fresh = [outcome for outcome in outcomes.values() if outcome.keys is not None and not outcome.reported]
            calls = [batch.scored_call(outcome, store, "en") for outcome in fresh]
            refused = tuple(
                Refusal(file=name, reason=f"{name}: {one.reason}", at=days_ago(0))
                for name, one in outcomes.items()
                if one.status == "refused"
            )
            ids = {outcome.sha256[:8]: call.report.call_id for outcome, call in zip(fresh, calls, strict=True)}
            slowest = tuple(SlowCall(call=call, seconds=9.0, audio_seconds=9.0, stage="score", stage_seconds=9.0) for call in ids)
            told = summary(run_id=run_id, refused=refused, failed=(), waiting=(), slowest=slowest)
            html.write(self.settings.reports / run_id, calls, told, run_page=run_page.PAGE)
            run_page.write(self.settings.reports / run_id, told, ids)
            about: Any = msgspec.to_builtins(told)
            runs.begin(store, run_id, days_ago(0))
            runs.end(store, run_id, ended_at=days_ago(0), report=f"reports/{run_id}/index.html", summary=about)
            for outcome in fresh:
                batch.mark_reported(outcome, store, run_id)
        return outcomes

    def delete(self, *, dry_run: bool = False, now: datetime = NOW) -> Tally:
        return retention.run(self.settings, dry_run=dry_run, now=now)

    @contextmanager
    def store(self) -> Iterator[Store]:
        opened = open_store(self.settings.database_url)
        try:
            yield opened
        finally:
            opened.close()

    def rows(self, query: str) -> list[Any]:
        connection = sqlite3.connect(self.settings.workspace / "qa.sqlite")
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()

    def snapshot(self) -> dict[Path, bytes]:
        """Every file, and what is in it; of the database what is in its tables, for opening it writes to its files."""
        files = {path: path.read_bytes() for path in self._files() if not path.name.startswith(("qa.sqlite", "run.lock"))}
        dump = "\n".join(sqlite3.connect(self.settings.workspace / "qa.sqlite").iterdump())
        return {**files, Path("qa.sqlite"): dump.encode()}

    def found(self, *secrets: str) -> dict[str, list[str]]:
        """Which of the secrets are where: in names of files, in their bytes, and in what the store packs with zlib, used or not."""
        where: dict[str, list[str]] = {}
        for path in self._files():
            raw = path.read_bytes()
            texts = [os.fsencode(path.name), raw, *(_unpacked(raw) if path.name.startswith("qa.sqlite") else ())]
            for secret in secrets:
                if any(secret.encode() in text for text in texts):
                    where.setdefault(secret, []).append(str(path.relative_to(self.folder)))
        if (self.settings.workspace / "qa.sqlite").is_file():
            for (body,) in self.rows("select body from results union all select summary from runs"):
                for secret in secrets:
                    if secret.encode() in zlib.decompress(body):
                        where.setdefault(secret, []).append("a row")
        return where

    def _files(self) -> list[Path]:
        roots = (self.inbox, self.settings.workspace)
        return sorted(path for root in roots for path in root.rglob("*") if path.is_file())


def _unpacked(raw: bytes) -> list[bytes]:
    """What can be unpacked anywhere in the bytes of a database: also of rows that were deleted."""
    found = []
    for start in (match.start() for match in re.finditer(rb"x\x9c", raw)):
        reader = zlib.decompressobj()
        try:
            found.append(reader.decompress(raw[start : start + 4096]))
        except zlib.error:
            continue
    return found
