"""Calls in which what identifies a person is marked: `{kind|words}` in the files of `said`, a blank line between two calls."""

import re
from pathlib import Path
from typing import NamedTuple

_MARK = re.compile(r"\{(\w+)\|([^}]*)\}")


class Marked(NamedTuple):
    """Characters `start` to `end` of a turn identify a person."""

    turn: int
    start: int
    end: int
    kind: str


class Snippet(NamedTuple):
    """The lines of a call as `tests.build.call` takes them, and what is marked in its turns."""

    lines: tuple[str, ...]
    marks: tuple[Marked, ...]


def snippets(path: Path) -> list[Snippet]:
    return [snippet(block) for block in path.read_text(encoding="utf-8").strip().split("\n\n")]


def snippet(block: str) -> Snippet:
    lines, marks = [], []
    for turn, line in enumerate(block.strip().splitlines()):
        text = line
        while match := _MARK.search(text):
            start = match.start() - 2  # the speaker's letter is no text
            marks.append(Marked(turn, start, start + len(match[2]), match[1]))
            text = text[: match.start()] + match[2] + text[match.end() :]
        lines.append(text)
    return Snippet(tuple(lines), tuple(marks))
