"""What was in JSON files when they were last read, so that an inbox of a hundred thousand is not read anew each night."""

import os
from collections.abc import Mapping
from pathlib import Path

from qa_pipeline import wire
from qa_pipeline.beside import Content
from qa_pipeline.errors import InputError
from qa_pipeline.writing import Mark


class Seen:
    """Remembers by name, size and time of change. Without a file it remembers for as long as it lives.

    What it remembers can be lost at any time: it is then read again.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._before = {} if file is None else _read(file)
        self._now: dict[str, tuple[int, int, Content]] = {}

    def get(self, name: str, mark: Mark) -> Content | None:
        """What the file was when it had this mark; None when nobody has looked."""
        known = self._now.get(name) or self._before.get(name)
        if known is None or (known[0], known[1]) != mark:
            return None
        self._now[name] = known
        return known[2]

    def add(self, name: str, mark: Mark, content: Content) -> None:
        self._now[name] = (*mark, content)

    def save(self) -> None:
        """Keeps what was asked for since it was opened; what nobody asked for is not there any more, or not in doubt."""
        if self._file is None or self._now == self._before:
            return
        kept = {name: known for name, known in self._now.items() if name.isprintable()}  # JSON cannot hold bytes that are not UTF-8
        part = self._file.with_name(f".{self._file.name}.{os.getpid()}.part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(wire.dumps(kept), encoding="utf-8")
            part.replace(self._file)
        except OSError:  # a full disk: what matters more will say so, and all is read again
            part.unlink(missing_ok=True)


def _read(file: Path) -> dict[str, tuple[int, int, Content]]:
    try:
        found = wire.loads(file.read_bytes(), file.name)
    except (OSError, InputError):  # none yet, or damaged: everything is read again
        return {}
    if not isinstance(found, Mapping):
        return {}
    return {name: (known[0], known[1], known[2]) for name, known in found.items() if isinstance(known, list) and len(known) == 3}
