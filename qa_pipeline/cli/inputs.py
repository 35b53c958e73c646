"""What `transcribe` and `diarize` share: recordings one by one, results to files or standard output, the exit status."""

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import click

from qa_pipeline.errors import InputError, QAError, SettingsError


def each(files: Sequence[Path], work: Callable[[Path], None], label: str) -> int:
    """Does the work for each file, with a bar when a person watches. Returns the exit status: 1 when some failed, 2 when all were bad."""
    bad, failed = 0, 0
    for file in _watched(files, label):
        try:
            work(file)
        except QAError as error:
            click.echo(f"{file}: {error}", err=True)
            failed += 1
            bad += isinstance(error, InputError)
    if bad == len(files):
        return 2
    return 1 if failed else 0


def _watched(files: Sequence[Path], label: str) -> Iterator[Path]:
    if not sys.stderr.isatty() or len(files) < 2:
        yield from files
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(files, description=label, console=Console(stderr=True), transient=True)


class Output:
    """Where results go: standard output, one file, or a folder with a file for each recording."""

    def __init__(self, target: Path | None, suffix: str, count: int) -> None:
        self._folder = target if target is not None and (count > 1 or target.is_dir()) else None
        self._file = target if self._folder is None else None
        self._suffix = suffix
        if self._folder is not None:
            if self._folder.is_file():
                raise SettingsError(f"{target}: for several recordings -o names a folder, this is a file")
            self._folder.mkdir(parents=True, exist_ok=True)

    def write(self, source: Path, text: str) -> None:
        """Puts the result where it belongs, whole or not at all."""
        target = self._file or (self._folder / (source.stem + self._suffix) if self._folder else None)
        if target is None:
            click.echo(text, nl=not text.endswith("\n"))
            return
        part = target.with_name(target.name + ".part")
        try:
            part.write_text(text, encoding="utf-8")
            part.replace(target)
        except OSError as error:
            raise InputError(f"{target}: cannot be written ({error.strerror})") from error
