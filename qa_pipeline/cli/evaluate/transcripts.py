"""`qa-pipeline evaluate transcripts`: how far what was heard is from what was said."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from operator import add
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from qa_pipeline import ingest
from qa_pipeline.cli import inputs
from qa_pipeline.cli.evaluate.labelled import SUFFIX
from qa_pipeline.cli.evaluate.plain import plain
from qa_pipeline.errors import InputError, QAError, SettingsError
from qa_pipeline.reports import wording

if TYPE_CHECKING:
    from qa_pipeline.diarization_errors import DiarizationErrors
    from qa_pipeline.recognition_errors import Errors
    from qa_pipeline.types import Conversation, Span

FORMAT = "qa-transcript-errors/1"
SUFFIXES = (".json", ".vtt", ".srt")
"""Files that can be a conversation, in the order in which one of several is taken."""

_NAME = 28
"""Columns that the longest name in the table may take."""


@click.command()
@click.argument("heard", metavar="CONVERSATION...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option(
    "--reference", "folder", required=True, type=click.Path(path_type=Path), help="The folder with what was said: CALL.json, CALL.rttm."
)
@click.option("--language", help="Of the words, such as tr, where the files do not say it.")
@click.option("--json", "as_json", is_flag=True, help=f"Print one JSON object ({FORMAT}).")
def transcripts(*, heard: tuple[Path, ...], folder: Path, language: str | None, as_json: bool) -> None:
    """Word, character and diarization errors of conversations (files, or folders of them) against references.

    A reference is a file in the folder, or below, that is named like the conversation or its call_id, with CALL.rttm beside it for who
    speaks when. Exits 1 when some could not be compared and others were, 2 when none could.

    \b
    Example: qa-pipeline evaluate transcripts heard --reference references
    """
    from qa_pipeline import wire

    files, references = _files(heard), _references(folder)
    tally = _Tally(language=language)
    for file in inputs.watched(files, "comparing"):
        tally.add(file, references)
    for error in tally.errors.values():
        click.echo(f"Error: {error}", err=True)
    if tally.calls:
        click.echo(wire.dumps(_json(tally)) if as_json else _text(tally))
    if tally.errors:
        sys.exit(1 if tally.calls else 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compared:
    """The errors of some calls. `diarization` has a collar's seconds with its errors, of calls whose speech has times."""

    calls: int = 1
    words: "Errors"
    characters: "Errors"
    by_speaker: "Errors"
    diarization: "Mapping[float, DiarizationErrors]"
    roles_right: int
    roles_told: int
    """In how many calls the reference says who the agent and the customer are, and in how many of these they are heard so."""

    def __add__(self, other: "_Compared") -> "_Compared":
        return _Compared(
            calls=self.calls + other.calls,
            words=self.words + other.words,
            characters=self.characters + other.characters,
            by_speaker=self.by_speaker + other.by_speaker,
            diarization={
                collar: reduce(add, (one.diarization[collar] for one in (self, other) if collar in one.diarization))
                for collar in {**self.diarization, **other.diarization}
            },
            roles_right=self.roles_right + other.roles_right,
            roles_told=self.roles_told + other.roles_told,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Call:
    """A conversation that has a reference. `name` is its call_id, `language` the reference's."""

    name: str
    file: str
    language: str
    errors: _Compared


@dataclass(slots=True, kw_only=True)
class _Tally:
    """The calls that were compared, and the files that were not with why."""

    language: str | None
    calls: list[_Call] = field(default_factory=list)
    errors: dict[str, str] = field(default_factory=dict)

    def add(self, file: Path, references: Mapping[str, Sequence[Path]]) -> None:
        """Compares one conversation with its reference, or notes why it cannot be."""
        name = ingest.printable(file)
        try:
            heard = inputs.conversation(file, self.language)
            reference = _reference(file, heard.call_id, references)
            said = inputs.conversation(reference, self.language or heard.language)
            compared = _compared(said, reference, heard, file)
        except QAError as error:
            self.errors[name] = plain(str(error) if str(error).startswith(name) else f"{name}: {error}")
            return
        self.calls.append(_Call(name=heard.call_id, file=name, language=said.language, errors=compared))

    @property
    def by_language(self) -> dict[str, _Compared]:
        languages = sorted({call.language for call in self.calls})
        return {one: reduce(add, (call.errors for call in self.calls if call.language == one)) for one in languages}

    @property
    def all(self) -> _Compared:
        return reduce(add, (call.errors for call in self.calls))


# ---------------------------------------------------------------------------------------------------------------------
# Files


def _files(places: Sequence[Path]) -> list[Path]:
    """The conversations: files as they are named, and what lies in folders and could be one."""
    files: list[Path] = []
    for place in places:
        files += sorted(_conversations(place)) if place.is_dir() else [place]
    if not files:
        raise SettingsError(f"{ingest.printable(places[0])}: there is no conversation in it ({', '.join(SUFFIXES)})")
    return list(dict.fromkeys(files))


def _references(folder: Path) -> dict[str, list[Path]]:
    """Names of calls with the files that are called so."""
    if not folder.is_dir():
        raise SettingsError(f"{ingest.printable(folder)}: {'a file, not a folder' if folder.exists() else 'there is no such folder'}")
    found: dict[str, list[Path]] = {}
    for file in sorted(_conversations(folder), key=lambda file: (SUFFIXES.index(file.suffix.lower()), file)):
        found.setdefault(file.stem, []).append(file)
    if not found:
        raise SettingsError(
            f"{ingest.printable(folder)}: there is no reference in it; of a call CALL it is CALL.json, with CALL.rttm beside it"
        )
    return found


def _conversations(folder: Path) -> list[Path]:
    files = (file for file in folder.rglob("*") if file.suffix.lower() in SUFFIXES and file.is_file())
    return [file for file in files if not file.name.endswith(SUFFIX)]


def _reference(file: Path, call_id: str, references: Mapping[str, Sequence[Path]]) -> Path:
    """The reference of a conversation. InputError when there is none, or several are called so."""
    names = (file.stem, file.name.split(".")[0], call_id)
    found = next((references[name] for name in names if name in references), ())
    folders = {one.parent for one in found}
    if len(folders) > 1:
        raise InputError(f"several references are called {found[0].stem}: {' and '.join(ingest.printable(one) for one in found)}; keep one")
    if not found or found[0].resolve() == file.resolve():
        raise InputError(f"there is no reference for it: no file in the folder is called {file.stem} or, as its call, {plain(call_id)}")
    return found[0]


def _compared(said: "Conversation", reference: Path, heard: "Conversation", file: Path) -> _Compared:
    from qa_pipeline import diarization_errors, recognition_errors

    found = recognition_errors.compare(said, heard)
    spoken, spans = _spans(said, reference), _spans(heard, file)
    collars = diarization_errors.COLLARS if spoken and spans else ()
    return _Compared(
        words=found.words,
        characters=found.characters,
        by_speaker=found.by_speaker,
        diarization={collar: diarization_errors.compare(spoken, spans, collar=collar) for collar in collars},
        roles_right=int(found.roles_right or 0),
        roles_told=int(found.roles_right is not None),
    )


def _spans(conversation: "Conversation", file: Path) -> "tuple[Span, ...]":
    """Who speaks when: as the RTTM beside the conversation has it, else by its own times; nothing where it has none."""
    from qa_pipeline import diarization_errors
    from qa_pipeline.imports import rttm

    beside = file.with_suffix(".rttm")
    return rttm.read(beside) if beside.is_file() else diarization_errors.spoken(conversation)


# ---------------------------------------------------------------------------------------------------------------------
# As text and as JSON

_HEAD = ("words", "WER", "cpWER", "CER", "DER", "missed", "false", "confused", "DER ±0", "roles")


def _text(tally: _Tally) -> str:
    calls = {call.name: call.errors for call in tally.calls}
    wide = min(_NAME, max(len(name) for name in (*calls, "all calls")))
    tables = (("call", calls), ("language", tally.by_language), ("all", {"all calls": tally.all}))
    blocks = [
        "\n".join([_line(heading, _HEAD, wide), *(_line(plain(name), _cells(row), wide) for name, row in rows.items())])
        for heading, rows in tables
    ]
    return "\n\n".join([*blocks, _summary(tally)])


def _line(name: str, cells: Sequence[str], wide: int) -> str:
    short = name if len(name) <= wide else name[: wide - 1] + "…"
    return f"{short:{wide}} " + " ".join(f"{cell:>8}" for cell in cells)


def _cells(row: _Compared) -> Sequence[str]:
    usual, exact = (row.diarization.get(collar) for collar in (0.25, 0.0))
    parts = (usual.missed, usual.false_alarm, usual.confused) if usual and usual.of else ()
    return (
        str(row.words.of),
        *(_percent(errors.rate) for errors in (row.words, row.by_speaker, row.characters)),
        _percent(usual.rate if usual else None),
        *([_percent(part / usual.of) for part in parts] if usual else []),
        *([wording.NOTHING] * (3 - len(parts))),
        _percent(exact.rate if exact else None),
        f"{row.roles_right}/{row.roles_told}",
    )


def _percent(share: float | None) -> str:
    return wording.NOTHING if share is None else f"{100 * share:.1f}%"


def _summary(tally: _Tally) -> str:
    lines = [
        f"{wording.count(len(tally.calls), 'call')} compared; DER with ±0.25 s around each border left out, and with nothing left out",
        "cpWER counts each speaker's own words: what it is above WER, telling the speakers apart costs",
    ]
    if tally.errors:
        lines.append(f"{wording.count(len(tally.errors), 'call')} could not be compared")
    return "\n".join(lines)


def _json(tally: _Tally) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "calls": [{"call_id": call.name, "file": call.file, "language": call.language, **_row_json(call.errors)} for call in tally.calls],
        "by": {"language": {language: _row_json(row) for language, row in tally.by_language.items()}},
        "all": _row_json(tally.all),
        "errors": [{"file": file, "error": error} for file, error in tally.errors.items()],
    }


def _row_json(row: _Compared) -> dict[str, Any]:
    return {
        "count": row.calls,
        "wer": _errors_json(row.words),
        "cpwer": _errors_json(row.by_speaker),
        "cer": _errors_json(row.characters),
        "der": [
            {
                "collar": collar,
                "value": _rounded(errors.rate),
                "missed": _rounded(errors.missed),
                "false_alarm": _rounded(errors.false_alarm),
                "confused": _rounded(errors.confused),
                "seconds": _rounded(errors.of),
            }
            for collar, errors in row.diarization.items()
        ],
        "roles": {"right": row.roles_right, "of": row.roles_told},
    }


def _errors_json(errors: "Errors") -> dict[str, Any]:
    counts = {"substituted": errors.substituted, "deleted": errors.deleted, "inserted": errors.inserted}
    return {"value": _rounded(errors.rate), **counts, "of": errors.of}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
