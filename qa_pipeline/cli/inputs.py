"""What commands share: files one by one, conversations of any format, results to files or standard output, the exit status."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from qa_pipeline import ingest
from qa_pipeline.errors import InputError, QAError, SettingsError

if TYPE_CHECKING:
    from qa_pipeline.store import Store
    from qa_pipeline.types import Conversation


@contextmanager
def opened(workspace: Path | None) -> "Iterator[Store]":
    """The store of a workspace, as the settings name it."""
    from qa_pipeline import settings, store

    opened = store.open_store(settings.load({"workspace": workspace}).database_url)
    try:
        yield opened
    finally:
        opened.close()


def each(files: Sequence[Path], work: Callable[[Path], None], label: str) -> int:
    """Does the work for each file, with a bar when a person watches. Returns the exit status: 1 when some failed, 2 when all were bad."""
    bad, failed = 0, 0
    for file in watched(files, label):
        try:
            work(file)
        except QAError as error:
            name = ingest.printable(file)
            click.echo(str(error) if str(error).startswith(name) else f"{name}: {error}", err=True)
            failed += 1
            bad += isinstance(error, InputError)
    if bad == len(files):
        return 2
    return 1 if failed else 0


def watched(files: Sequence[Path], label: str) -> Iterator[Path]:
    """The files one by one, with a bar on standard error when a person watches there."""
    if not sys.stderr.isatty() or len(files) < 2:
        yield from files
        return
    from rich.console import Console
    from rich.progress import Progress

    # Not redirected: what is printed is for whoever reads standard output, not for the bar's stream.
    with Progress(console=Console(stderr=True), transient=True, redirect_stdout=False) as bar:
        yield from bar.track(files, description=label)


def conversation(path: Path, language: str | None = None) -> "Conversation":
    """The conversation in a file of any format, with what lies beside it. Speakers have roles where these can be told.

    `language` is that of the words, whatever else says so; a `qa-conversation/1` keeps its own. Raises ConversationError.
    """
    from dataclasses import replace

    from qa_pipeline import imports, pipeline, roles
    from qa_pipeline.align import UNKNOWN

    item = ingest.item(path, "conversation")
    facts = ingest.facts(item) if item.sidecar or item.table else ingest.Facts(call_id=ingest.printable(path.stem))
    found = imports.read(path, facts=replace(facts, language=language or facts.language))
    if {turn.speaker for turn in found.turns} <= {UNKNOWN}:  # both may be in there
        return found
    found = pipeline.complete(found)
    turns, _ = roles.assign(found.turns, found.language, found.metadata)  # the second role, where one was told
    return replace(found, turns=turns)


class Output:
    """Where results go: standard output, one file, or a folder with a file for each recording.

    Raises SettingsError, before any work is done, when a result would overwrite another, or what it is made from.
    """

    def __init__(self, target: Path | None, suffix: str, files: Sequence[Path]) -> None:
        self._folder = target if target is not None and (len(files) > 1 or target.is_dir()) else None
        self._file = target if self._folder is None else None
        self._suffix = suffix
        self._require_places(files)
        if self._folder is not None:
            if self._folder.is_file():
                raise SettingsError(f"{target}: for several recordings -o names a folder, this is a file")
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise SettingsError(f"{target}: the folder cannot be made ({error.strerror})") from error

    def write(self, source: Path, text: str) -> None:
        """Puts the result where it belongs, whole or not at all."""
        target = self._target(source)
        if target is None:
            click.echo(text, nl=not text.endswith("\n"))
            return
        part = target.with_name(target.name + ".part")
        try:
            part.write_text(text, encoding="utf-8")
            part.replace(target)
        except OSError as error:
            raise InputError(f"{ingest.printable(target)}: cannot be written ({error.strerror})") from error

    def _target(self, source: Path) -> Path | None:
        return self._file or (self._folder / (source.stem + self._suffix) if self._folder else None)

    def _require_places(self, files: Sequence[Path]) -> None:
        taken: dict[Path, Path] = {}
        for file in files:
            target = self._target(file)
            if target is None:
                return
            name = ingest.printable(target)
            if target in taken:
                first, second = ingest.printable(taken[target]), ingest.printable(file)
                raise SettingsError(f"{first} and {second} would both be written to {name}; give them one at a time, each its own -o")
            taken[target] = file
            if target.resolve() == file.resolve() or _is_what_is_known(target, file):
                raise SettingsError(f"{name} would be overwritten, and is read: as the recording or what is known of it; choose another -o")


def _is_what_is_known(target: Path, recording: Path) -> bool:
    """Whether the target is the recording's metadata. A conversation there, such as an earlier result, may be written again."""
    from qa_pipeline import wire

    sidecar = ingest.item(recording).sidecar
    if sidecar is None or target.resolve() != sidecar.resolve():
        return False
    try:
        data = wire.loads(sidecar.read_bytes(), sidecar.name)
    except (InputError, OSError):
        return True
    return not (isinstance(data, dict) and data.get("format") == wire.CONVERSATION_FORMAT)
