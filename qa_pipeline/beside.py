"""What lies beside what in a folder: recordings, transcripts, and what is known of them."""

from collections.abc import Iterable
from pathlib import Path

from qa_pipeline import audio, wire
from qa_pipeline.errors import InputError
from qa_pipeline.types import LANGUAGES

TABLE = "calls.csv"

CAPTIONS = frozenset({".srt", ".vtt"})
"""File names that promise captions, which are conversations as JSON is."""


class Beside:
    """Which files belong to which calls: `call.json` or `call.wav.json` and a `calls.csv`, with endings in any case."""

    def __init__(self, files: Iterable[Path]) -> None:
        self._sidecars: dict[Path, Path] = {}
        self._tables: dict[Path, Path] = {}
        self._stems: set[Path] = set()
        self._captions: set[Path] = set()
        for path in files:
            if is_recording(path):
                self._stems |= {path.with_suffix(""), _lowered(path)}
            elif is_captions(path):
                self._captions.add(_lowered(path))
            elif is_json(path):
                self._sidecars[_lowered(path.with_suffix(""))] = path
            elif path.name.lower() == TABLE:
                self._tables[path.parent] = path

    def sidecar(self, recording: Path) -> Path | None:
        return self._sidecars.get(_lowered(recording)) or self._sidecars.get(recording.with_suffix(""))

    def table(self, recording: Path) -> Path | None:
        return self._tables.get(recording.parent)

    def is_early(self, path: Path) -> bool:
        """Whether it is metadata whose call has not come."""
        return self._is_lone_json(path) and not self._has_captions(path) and _is_metadata(path)

    def is_taken(self, path: Path) -> bool:
        """Whether the file says something of others, or what another says better, and is no call itself."""
        if is_captions(path):
            return not self._stems.isdisjoint((path.with_suffix(""), _call(path))) or self._is_said_better(path)
        if is_json(path):
            return not self._is_lone_json(path) or (self._has_captions(path) and not _is_conversation(_content(path)))
        return path.name.lower() == TABLE

    def _is_said_better(self, captions: Path) -> bool:
        """Whether there is WebVTT, which names speakers, or JSON with the words, under the same name."""
        said = self.sidecar(captions)
        webvtt = (captions.with_suffix(".vtt"), _call(captions).with_suffix(".vtt"))
        other = captions.suffix.lower() == ".srt" and not self._captions.isdisjoint(webvtt)
        return other or (said is not None and _is_conversation(_content(said)))

    def _is_lone_json(self, path: Path) -> bool:
        return is_json(path) and _lowered(path.with_suffix("")) not in self._stems

    def _has_captions(self, path: Path) -> bool:
        stem = _lowered(path.with_suffix(""))
        return stem in self._captions or any(stem.with_name(stem.name + ending) in self._captions for ending in CAPTIONS)


def belonging(path: Path) -> tuple[Path, ...]:
    """Where what is known of a call would be: enough to look for it in a folder of thousands."""
    return (path.with_suffix(".json"), path.with_name(path.name + ".json"), path.with_name(TABLE))


def is_recording(path: Path) -> bool:
    return path.suffix.lower() in audio.SUFFIXES


def is_captions(path: Path) -> bool:
    return path.suffix.lower() in CAPTIONS


def is_json(path: Path) -> bool:
    return path.suffix.lower() == ".json"


def _lowered(path: Path) -> Path:
    return path.with_suffix(path.suffix.lower()) if is_recording(path) or is_captions(path) else path


def _call(captions: Path) -> Path:
    """`call` of `call.srt` and of `call.tr.srt`, as players name the language."""
    stem = captions.with_suffix("")
    return stem.with_suffix("") if stem.suffix[1:].lower() in LANGUAGES else stem


def is_foreign(path: Path) -> bool:
    """Whether a JSON file is a transcript in a format that is not ours."""
    content = _content(path)
    return isinstance(content, list) or is_transcript(content)


def _is_metadata(path: Path) -> bool:
    """Whether a JSON file is an object that does not claim to be a conversation."""
    content = _content(path)
    return isinstance(content, dict) and not _is_conversation(content)


def _is_conversation(content: object) -> bool:
    return isinstance(content, list) or (
        isinstance(content, dict) and ("format" in content or "turns" in content or is_transcript(content))
    )


def _content(path: Path) -> object:
    try:
        return wire.loads(path.read_bytes(), path.name)
    except (InputError, OSError):
        return None  # reading it as what it should be will say what is wrong


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
