"""What lies beside what in a folder: recordings, transcripts, and what is known of them.

Files are told apart by their names, given as text with `/` between folders: of an inbox there may be hundreds of thousands. What is in a
JSON file is asked of the caller, and only where its name does not decide.
"""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal

from qa_pipeline import audio, wire
from qa_pipeline.errors import InputError
from qa_pipeline.types import LANGUAGES

TABLE = "calls.csv"
_JSON, _TABLE_ENDING = ".json", ".csv"

CAPTIONS = frozenset({".srt", ".vtt"})
"""File names that promise captions, which are conversations as JSON is."""

Content = Literal["metadata", "ours", "foreign", "nothing"]
"""What a JSON file is: an object that does not claim to be a conversation, one that does, somebody else's transcript, or none of these."""


class Beside:
    """Which files belong to which calls: `call.json` or `call.wav.json` and a `calls.csv`, with endings in any case.

    `content` says what is in a JSON file.
    """

    def __init__(self, files: Iterable[str], content: Callable[[str], Content]) -> None:
        self._content = content
        self._parted: dict[str, tuple[str, str]] = {}  # of each file its name without the ending, and what the ending promises
        self._sidecars: dict[str, str] = {}
        self._tables: dict[str, str] = {}
        self._stems: set[str] = set()
        self._captions: set[str] = set()
        for name in files:
            stem, ending = parted(name)
            kind = ending.lower()
            if kind in audio.SUFFIXES:
                self._stems.update((stem, stem + kind))
            elif kind in CAPTIONS:
                self._captions.add(stem + kind)
            elif kind == _JSON:
                stem = _lowered(stem)
                self._sidecars[stem] = name
            elif is_table(name):
                self._tables[folder(name)] = name
            self._parted[name] = (stem, kind)

    def sidecar(self, call: str) -> str | None:
        stem, ending = parted(call)
        return self._sidecars.get(stem + ending.lower() if _is_call(ending.lower()) else call) or self._sidecars.get(stem)

    def table(self, call: str) -> str | None:
        return self._tables.get(folder(call))

    def is_early(self, name: str) -> bool:
        """Whether one of the files is metadata whose call has not come."""
        stem, kind = self._parted[name]
        return kind == _JSON and stem not in self._stems and not self._has_captions(stem) and self._content(name) == "metadata"

    def is_taken(self, name: str) -> bool:
        """Whether one of the files says something of others, or what another says better, and is no call itself."""
        stem, kind = self._parted[name]
        if kind in CAPTIONS:
            return not self._stems.isdisjoint((stem, _without_language(stem))) or self._is_said_better(name, stem, kind)
        if kind == _JSON:
            return stem in self._stems or (self._has_captions(stem) and not self._is_conversation(name))
        return kind == _TABLE_ENDING and is_table(name)

    def is_foreign(self, name: str) -> bool:
        """Whether a JSON file is a transcript in a format that is not ours."""
        return self._content(name) == "foreign"

    def unclear(self) -> list[str]:
        """The JSON files whose names do not decide what they are: the content of these alone is asked for."""
        return [name for name, (stem, kind) in self._parted.items() if kind == _JSON and stem not in self._stems]

    def _is_said_better(self, captions: str, stem: str, kind: str) -> bool:
        """Whether there is WebVTT, which names speakers, or JSON with the words, under the same name."""
        said = self.sidecar(captions)
        other = kind == ".srt" and not self._captions.isdisjoint((stem + ".vtt", _without_language(stem) + ".vtt"))
        return other or (said is not None and self._is_conversation(said))

    def _has_captions(self, stem: str) -> bool:
        return stem in self._captions or any(stem + ending in self._captions for ending in CAPTIONS)

    def _is_conversation(self, name: str) -> bool:
        return self._content(name) in ("ours", "foreign")


def belonging(path: Path) -> tuple[Path, ...]:
    """Where what is known of a call would be: enough to look for it in a folder of thousands."""
    return (path.with_suffix(".json"), path.with_name(path.name + ".json"), path.with_name(TABLE))


def is_recording(file: Path | str) -> bool:
    return parted(os.fspath(file))[1].lower() in audio.SUFFIXES


def is_captions(file: Path | str) -> bool:
    return parted(os.fspath(file))[1].lower() in CAPTIONS


def is_json(file: Path | str) -> bool:
    return parted(os.fspath(file))[1].lower() == ".json"


def is_table(name: str) -> bool:
    return name[-len(TABLE) :].lower() == TABLE and name[: -len(TABLE)] == folder(name)


def folder(name: str) -> str:
    """The folder of a file with its `/`; empty at the top."""
    return name[: name.rfind("/") + 1]


def parted(name: str) -> tuple[str, str]:
    """A file's name without its ending, and the ending with its point, as `Path.with_suffix("")` and `Path.suffix` have them."""
    point = name.rfind(".")
    if point <= name.rfind("/") + 1 or point == len(name) - 1:
        return name, ""
    return name[:point], name[point:]


def call_of(name: str) -> str:
    """What `call.wav`, `call.srt`, `call.json` and `call.wav.json` have in common."""
    stem = parted(name)[0] if is_json(name) else name
    return parted(stem)[0] if is_recording(stem) or is_captions(stem) else stem


def _lowered(name: str) -> str:
    stem, ending = parted(name)
    return stem + ending.lower() if _is_call(ending.lower()) else name


def _is_call(kind: str) -> bool:
    return kind in audio.SUFFIXES or kind in CAPTIONS


def _without_language(stem: str) -> str:
    """`call` of `call.srt` and of `call.tr.srt`, as players name the language."""
    before, ending = parted(stem)
    return before if ending[1:].lower() in LANGUAGES else stem


# ---------------------------------------------------------------------------------------------------------------------
# What is in a JSON file


def content_of(path: Path) -> Content:
    """What a JSON file is. One that cannot be read is nothing: reading it as what it should be will say what is wrong."""
    try:
        raw = path.read_bytes()
    except OSError:
        return "nothing"
    return content(raw, path.name)


def content(raw: bytes, where: str) -> Content:
    """What the bytes of a JSON file are."""
    try:
        found = wire.loads(raw, where)
    except InputError:
        return "nothing"
    if isinstance(found, list) or is_transcript(found):
        return "foreign"
    if not isinstance(found, dict):
        return "nothing"
    return "ours" if "format" in found or "turns" in found else "metadata"


def is_transcript(content: object) -> bool:
    """Whether decoded JSON looks like what a recogniser writes: a list of segments or words under one of the keys for them."""
    if not isinstance(content, dict):
        return False
    results = content.get("results")
    lists = [content.get(key) for key in _SAID]
    if isinstance(results, dict):
        lists += [results.get(key) for key in _SAID_INSIDE]
    return any(isinstance(found, list) and (isinstance(found[0], dict | list) if found else "text" in content) for found in lists)


_SAID = ("segments", "transcription", "utterances", "chunks", "words", "result")
_SAID_INSIDE = ("utterances", "channels")
