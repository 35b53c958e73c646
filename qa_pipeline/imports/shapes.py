"""Whose JSON it is: recognisers differ in where they put the segments. To add one: a line in SHAPES, with what tells it apart."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from qa_pipeline.imports.values import Node
from qa_pipeline.roles import CHANNEL

MILLISECONDS = 0.001

MARK = "[_"
"""Begins whisper.cpp's tokens that are no text, such as [_BEG_]."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How one program's files look. `fits` tells it by the whole content.

    `segments` are objects with text, times and speaker, `words` the key under which they have their words, `unit` the seconds in which
    times are counted. `apart` says whether the speakers were recorded on channels.
    """

    maker: str
    fits: Callable[[Any], bool]
    segments: Callable[[Node], Iterable[Node]]
    words: str = "words"
    unit: float = 1.0
    apart: Callable[[Any], bool] = lambda _data: False


def channels(root: Node) -> list[Node]:
    """Deepgram's results, one for each channel."""
    results = root.get("results") if isinstance(root.value, dict) else None
    found = results.get("channels") if results is not None and isinstance(results.value, dict) else None
    return [] if found is None else list(found.items())


def _lists(data: Any, key: str) -> bool:
    """Whether the object holds a list of objects (or of faster-whisper's tuples) under the key; an empty one beside the whole text."""
    found = data.get(key) if isinstance(data, dict) else None
    return isinstance(found, list) and (isinstance(found[0], dict | list) if found else "text" in data)


def _is_list(data: Any, *keys: str) -> bool:
    """Whether it is a list of objects with one of the keys, or of faster-whisper's tuples."""
    if not isinstance(data, list) or not data:
        return False
    return all(
        (isinstance(item, list) and len(item) >= 10) or (isinstance(item, dict) and any(key in item for key in keys)) for item in data
    )


def _under(key: str) -> Callable[[Node], Iterable[Node]]:
    def segments(root: Node) -> Iterable[Node]:
        found = root.get(key)
        return () if found is None else found.items()

    return segments


def _whole(root: Node) -> Iterable[Node]:
    return (root,)


def _without(node: Node, *keys: str) -> Node:
    return replace(node, value={key: value for key, value in node.object().items() if key not in keys})


# ---------------------------------------------------------------------------------------------------------------------
# whisper.cpp


def _cpp(root: Node) -> Iterator[Node]:
    """Tokens serve as words only where they spell the text: they may be halves of letters. A speaker is the number of a channel, or `?`."""
    for segment in _under("transcription")(root):
        kept = dict(segment.object())
        if _spelled(kept.get("tokens")) != str(kept.get("text")).strip():
            kept.pop("tokens", None)
        speaker = kept.pop("speaker", None)
        if speaker in _CPP_CHANNELS:
            kept["speaker"] = f"{CHANNEL}{speaker}"
        yield replace(segment, value=kept)


_CPP_CHANNELS = ("0", "1")


def _spelled(tokens: object) -> str:
    texts = [str(token.get("text")) for token in tokens if isinstance(token, dict)] if isinstance(tokens, list) else []
    return "".join(text for text in texts if not text.startswith(MARK)).strip()


def _cpp_apart(data: Any) -> bool:
    return any(isinstance(item, dict) and item.get("speaker") in _CPP_CHANNELS for item in data["transcription"])


# ---------------------------------------------------------------------------------------------------------------------
# Deepgram, AssemblyAI


def _is_deepgram(data: Any) -> bool:
    results = data.get("results") if isinstance(data, dict) else None
    return isinstance(results, dict) and any(isinstance(results.get(key), list) for key in ("utterances", "channels"))


def _deepgram(root: Node) -> Iterator[Node]:
    """Utterances where the file has them, else the first alternative of each channel."""
    results, several = root.get("results"), _has_channels(root.value)
    utterances = None if results is None else results.get("utterances")
    if utterances is not None:
        yield from (_of_channel(item) if several else _without(item, "channel") for item in utterances.items())
        return
    for number, channel in enumerate(channels(root)):
        alternatives = channel.get("alternatives")
        for best in list(alternatives.items())[:1] if alternatives is not None else []:
            yield _of_channel(replace(best, value={**best.object(), "channel": number})) if several else best


def _has_channels(data: Any) -> bool:
    found = data["results"].get("channels")
    return isinstance(found, list) and len(found) > 1


def _of_channel(segment: Node) -> Node:
    """The segment with its channel for speaker: voices are numbered from 0 again on each channel."""
    value: Mapping[str, Any] = _without(segment, "speaker").value
    words = value.get("words")
    if isinstance(words, list):
        plain = [{key: item for key, item in word.items() if key != "speaker"} if isinstance(word, dict) else word for word in words]
        value = {**value, "words": plain}
    return replace(segment, value=value)


def _is_assembly(data: Any) -> bool:
    ours = isinstance(data, dict) and ("audio_url" in data or "acoustic_model" in data)
    return ours and (_lists(data, "utterances") or _lists(data, "words"))


def _assembly(root: Node) -> Iterator[Node]:
    utterances = root.get("utterances")
    yield from (_without(item, "channel") for item in ([root] if utterances is None else utterances.items()))


# ---------------------------------------------------------------------------------------------------------------------
# The Whisper family


def _has_speakers(data: Any) -> bool:
    return "word_segments" in data or any(isinstance(item, dict) and "speaker" in item for item in data["segments"])


SHAPES: tuple[Shape, ...] = (
    Shape(
        maker="whisper.cpp",
        fits=lambda data: _lists(data, "transcription"),
        segments=_cpp,
        words="tokens",
        unit=MILLISECONDS,
        apart=_cpp_apart,
    ),
    Shape(maker="deepgram", fits=_is_deepgram, segments=_deepgram, apart=_has_channels),
    Shape(maker="assemblyai", fits=_is_assembly, segments=_assembly, unit=MILLISECONDS),
    Shape(maker="whisperx", fits=lambda data: _lists(data, "segments") and _has_speakers(data), segments=_under("segments")),
    Shape(maker="faster-whisper", fits=lambda data: _lists(data, "segments") and "info" in data, segments=_under("segments")),
    Shape(maker="whisper", fits=lambda data: _lists(data, "segments"), segments=_under("segments")),
    Shape(maker="transformers", fits=lambda data: _lists(data, "chunks"), segments=_under("chunks")),
    Shape(maker="words", fits=lambda data: _lists(data, "words"), segments=_whole),
    Shape(maker="vosk", fits=lambda data: _lists(data, "result"), segments=_whole, words="result"),
    Shape(maker="faster-whisper", fits=lambda data: _is_list(data, "start", "timestamp"), segments=Node.items),
    Shape(maker="vosk", fits=lambda data: _is_list(data, "result", "text"), segments=Node.items, words="result"),
)
