"""Segments and words of other recognisers' JSON: keys have few spellings, whoever wrote them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from qa_pipeline.imports.pieces import Piece, Token, Transcript
from qa_pipeline.imports.shapes import MARK, SHAPES, channels
from qa_pipeline.imports.values import Node
from qa_pipeline.roles import CHANNEL


def transcript(root: Node) -> Transcript | None:
    """What the file says, or None when it is none of SHAPES. Raises ConversationError, with the path, where a value cannot be used."""
    shape = next((shape for shape in SHAPES if shape.fits(root.value)), None)
    if shape is None:
        return None
    pieces = (piece for segment in shape.segments(root) for piece in _pieces(segment, shape.words, shape.unit))
    return Transcript(
        maker=shape.maker,
        pieces=tuple(piece for piece in pieces if piece.text or piece.words),
        language=_language(root),
        duration=_duration(root),
        apart=shape.apart(root.value),
    )


# ---------------------------------------------------------------------------------------------------------------------
# Segments and words


def _pieces(segment: Node, words: str, unit: float) -> Iterator[Piece]:
    """The segment as pieces of one speaker each: in WhisperX's files a word may have another speaker than its segment."""
    node = _named(segment)
    start, end = _span(node, unit)
    text = node.get("text", "transcript")
    whole = Piece(text="" if text is None else " ".join(text.text().split()), speaker=_speaker(node), start=start, end=end)
    listed = node.get(words)
    if text is None and listed is None:
        node.refuse("has neither text nor words")
    said = [] if listed is None else _words(listed, whole, unit)
    if not said:
        yield whole
        return
    runs = [(speaker, tuple(token for _, token in run)) for speaker, run in groupby(said, key=lambda pair: pair[0])]
    if len(runs) == 1:
        yield replace(whole, speaker=runs[0][0], words=runs[0][1])
        return
    for speaker, tokens in runs:
        times = [time for token in tokens for time in (token.start, token.end) if time is not None]
        text_ = " ".join(token.text for token in tokens)
        yield Piece(text=text_, speaker=speaker, start=min(times, default=start), end=max(times, default=end), words=tokens)


def _words(listed: Node, whole: Piece, unit: float) -> list[tuple[str | None, Token]]:
    """Speaker and word. Where words begin with a space, as Whisper's do, one without belongs to the word before it."""
    said: list[tuple[str | None, Token]] = []
    spaced = False
    speaker = whole.speaker
    for item in listed.items():
        node = _word_named(item)
        spelled = node.get("punctuated_word", "word", "text")
        if spelled is None:
            node.refuse("is a word without text")
        text = spelled.text()
        if text.startswith(MARK):
            continue
        start, end = _span(node, unit, ordered=False)
        sure = node.get("probability", "score", "confidence", "conf", "p")
        token = Token(text=" ".join(text.split()), start=start, end=end, probability=None if sure is None else sure.probability())
        speaker = _speaker(node) or speaker
        spaced = spaced or text.startswith(" ")
        if spaced and said and not text.startswith(" ") and said[-1][0] == speaker:
            said[-1] = (speaker, _glued(said[-1][1], token))
        elif token.text:
            said.append((speaker, token))
    return said


def _glued(one: Token, other: Token) -> Token:
    sure = [token.probability for token in (one, other) if token.probability is not None]
    return Token(text=one.text + other.text, start=one.start, end=other.end or one.end, probability=min(sure, default=None))


def _span(node: Node, unit: float, *, ordered: bool = True) -> tuple[float | None, float | None]:
    """Start and end in seconds, None where they are not told. A segment may not run backwards; a word's estimate is dropped then."""
    pair = node.get("timestamp", "offsets")
    first: Node | None
    last: Node | None
    if pair is None:
        first, last = node.get("start"), node.get("end")
    elif isinstance(pair.value, list) and len(pair.value) == 2:
        first, last = (None if item.value is None else item for item in pair.items())  # the last of transformers' chunks may have no end
    else:
        first, last = pair.get("from"), pair.get("to")
    start = None if first is None else first.seconds(unit)
    end = None if last is None else last.seconds(unit)
    if start is None or end is None or start <= end:
        return start, end
    if ordered:
        node.refuse(f"ends at {end} s, before it starts at {start} s")
    return None, None


def _speaker(node: Node) -> str | None:
    """The speaker's label; numbers, as of channels and of Deepgram's voices, as labels that say what they count."""
    found = node.get("speaker", "speaker_label")
    if found is None:
        channel = node.get("channel")
        return None if channel is None or isinstance(channel.value, str | list) else f"{CHANNEL}{channel.number():.0f}"
    if isinstance(found.value, str):
        return " ".join(found.value.split()) or None
    return f"speaker-{found.number():.0f}"


def _named(segment: Node) -> Node:
    """The segment as an object. faster-whisper's were tuples until 1.1, which JSON makes lists: id, seek, start, end, text, …, words."""
    if not isinstance(segment.value, list) or len(segment.value) < 10:
        return segment
    _, _, start, end, text, *rest = segment.value
    words = next((item for item in rest if isinstance(item, list) and item and isinstance(item[0], list | dict)), None)
    return replace(segment, value={"start": start, "end": end, "text": text, "words": words})


def _word_named(word: Node) -> Node:
    if not isinstance(word.value, list) or len(word.value) != 4:
        return word
    return replace(word, value=dict(zip(("start", "end", "word", "probability"), word.value, strict=True)))


# ---------------------------------------------------------------------------------------------------------------------
# What is said of the whole


def _language(root: Node) -> str | None:
    """Where the programs put the language: at the top, or with what they say of the recognition."""
    places = [root] if isinstance(root.value, dict) else []
    for key in ("info", "result", "results"):
        places += [found for node in places[:1] if (found := node.get(key)) is not None and isinstance(found.value, dict)]
    places += [channel for channel in channels(root) if isinstance(channel.value, dict)]
    spelled = (place.get("language", "language_code", "detected_language") for place in places)
    said = next((node for node in spelled if node is not None), None)
    return None if said is None else said.text()


def _duration(root: Node) -> float | None:
    """Seconds, which Whisper's and faster-whisper's files tell at the top, in `info`, Deepgram's in `metadata`."""
    if not isinstance(root.value, dict):
        return None
    for holder in (root, root.get("info"), root.get("metadata")):
        if holder is not None and isinstance(holder.value, dict):
            found = holder.get("duration", "audio_duration")
            if found is not None:
                return found.seconds()
    return None
