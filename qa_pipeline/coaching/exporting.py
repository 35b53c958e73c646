"""A playlist as a folder, or a zip, that is played in class without a network.

The clips are cut anew each time: what identifies a person is silenced as today's rules find it, and what was deleted since is not in it.
"""

import os
import shutil
import zipfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qa_pipeline import translation, wire
from qa_pipeline.coaching import class_page, clips, encoding, making, playlists, shelf
from qa_pipeline.coaching.class_page import Page, Said, Slide
from qa_pipeline.coaching.clips import Clip, Safe, Style
from qa_pipeline.coaching.making import About, Descriptions, Ready
from qa_pipeline.coaching.sample import Sample
from qa_pipeline.coaching.shelf import Kept, Recordings
from qa_pipeline.coaching.skills import BEHAVIOURS
from qa_pipeline.coaching.window import Window
from qa_pipeline.errors import ConversationError, InputError, RecordingError
from qa_pipeline.reports import files
from qa_pipeline.settings import Settings
from qa_pipeline.store import Store, now
from qa_pipeline.store import playlists as stored
from qa_pipeline.store.playlists import Entry, Playlist, Reference
from qa_pipeline.translation import N_, _
from qa_pipeline.types import LANGUAGES

FORMAT = "qa-class/1"

INDEX = "playlist.json"
"""In the folder: what is in it, and that it is ours."""

_REASONS = (
    N_("the recording was deleted, as the rules of retention say"),
    N_("the recording is not in the inbox any more"),
    N_("the file in the inbox is another recording now"),
    N_("the call came as text: there is no recording"),
    N_("what was said in the call was deleted, as the rules of retention say"),
    N_("the recording is not there any more"),
    N_("the store has no score of the call"),
    N_("the store does not have what was said in the call"),
    N_("what was said there is not in the call any more, since it was transcribed anew: add the moment once more"),
    N_("most of what is said there identifies a person: nothing would be left to hear"),
)
"""Why a sample has no sound, marked here for translation; any other reason stays English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What was written: `place` is the folder or the zip. `silent` are the samples that cannot be played, by number, with the reason."""

    place: Path
    page: Page
    silent: Mapping[int, str] = field(default_factory=dict)

    @property
    def samples(self) -> int:
        return len(self.page.slides)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """How the clips are made; None leaves to each sample what it was put in with."""

    language: str = "en"
    format: str = "mp3"
    anonymous: bool | None = None
    apart: bool | None = None

    def style(self, options: Mapping[str, Any]) -> Style:
        anonymous = options.get("anonymous", True) if self.anonymous is None else self.anonymous
        apart = options.get("apart", False) if self.apart is None else self.apart
        return Style(format=self.format, apart=apart, anonymous=anonymous)


def export(store: Store, settings: Settings, playlist: Playlist, target: Path, wanted: Wanted) -> Exported:
    """Writes the playlist to a folder, or to a file whose name ends in `.zip`; whole, or not at all.

    An earlier export there is replaced. A sample without sound is in it with its words and the reason; one of a call of which nothing is
    left to tell, with the reason alone. Raises InputError when the playlist is empty, or something else is there.
    """
    entries = stored.entries(store, playlist)
    if not entries:
        raise InputError(f"the playlist {playlist.name!r} is empty: `qa-pipeline coach playlist add` puts samples into it")
    is_zip = target.suffix.lower() == ".zip"
    _require_free(target, is_zip=is_zip)
    calls = shelf.kept(store, [one.reference.sha256 for one in entries])
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with (
            TemporaryDirectory(prefix=f".{target.name}.", suffix=".part", dir=target.parent) as made,
            translation.speaking(wanted.language),
        ):
            folder = Path(made) / (target.stem if is_zip else target.name)
            (folder / "audio").mkdir(parents=True)
            work = _Work(
                recordings=Recordings(store, settings),
                descriptions=Descriptions(settings),
                folder=folder,
                wanted=wanted,
                titles=_titles([call for call in calls.values() if isinstance(call, Kept)]),
                told=_told_words(playlist, entries, _named(entries, calls, wanted), wanted.language),
                playlist=playlist,
            )
            page = _written(work, entries, calls)
            if is_zip:
                _pack(folder, target)
            else:
                _put(folder, target)
    except OSError as error:
        raise InputError(f"{target}: cannot be written ({error.strerror or type(error).__name__})") from error
    return Exported(place=target, page=page, silent={slide.number: slide.trouble for slide in page.slides if slide.trouble})


def _require_free(target: Path, *, is_zip: bool) -> None:
    """Raises InputError where something is that is no export of ours."""
    if is_zip:
        if target.exists() and not (target.is_file() and zipfile.is_zipfile(target) and _is_ours(target)):
            raise InputError(f"{target}: there is another file of this name: give another one")
        return
    if not target.exists():
        return
    if not target.is_dir() or (any(target.iterdir()) and not (target / INDEX).is_file()):
        raise InputError(f"{target}: there is something else: name a new folder, or one that an earlier export made")


def _is_ours(target: Path) -> bool:
    with zipfile.ZipFile(target) as packed:
        return any(name.rpartition("/")[2] == INDEX for name in packed.namelist())


def _put(folder: Path, target: Path) -> None:
    """Puts the folder in the place of the one that is there."""
    if target.exists():
        shutil.rmtree(target)
    folder.replace(target)


def _pack(folder: Path, target: Path) -> None:
    with files.replacing(target) as part, zipfile.ZipFile(part, "w") as packed:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = f"{folder.name}/{path.relative_to(folder).as_posix()}"
            kind = zipfile.ZIP_STORED if path.parent.name == "audio" else zipfile.ZIP_DEFLATED
            packed.write(path, name, compress_type=kind)


# ---------------------------------------------------------------------------------------------------------------------
# Samples


def _written(work: "_Work", entries: Sequence[Entry], calls: Mapping[str, Kept | str]) -> Page:
    with ThreadPoolExecutor(len(os.sched_getaffinity(0)), thread_name_prefix="clip") as threads:
        jobs = [threads.submit(copy_context().run, work.slide, one, calls[one.reference.sha256]) for one in entries]
        slides = tuple(job.result() for job in jobs)
    page = Page(title=work.told[work.playlist.name], note=work.told[work.playlist.note], made_at=now(), slides=slides)
    files.write_text(work.folder / "index.html", class_page.class_page(page))
    files.write_text(work.folder / "handout.html", class_page.handout(page))
    files.write_text(work.folder / INDEX, wire.dumps(as_json(page, work.wanted.language)))
    return page


def as_json(page: Page, language: str) -> dict[str, Any]:
    """The export as `qa-class/1`: which samples are in it, and of which there is no sound."""
    return {
        "format": FORMAT,
        "playlist": page.title,
        "made_at": page.made_at,
        "language": language,
        "samples": [
            {
                "number": slide.number,
                "title": slide.title,
                "verdict": slide.verdict,
                "audio": slide.audio,
                "seconds": round(slide.seconds, 3),
                "trouble": slide.trouble,
            }
            for slide in page.slides
        ],
    }


def _titles(calls: Sequence[Kept]) -> dict[str, str]:
    """The criteria's titles, as any of the calls has them: one of a call that is deleted is called so too."""
    language = translation.language()
    return {name: title for call in calls for known in ("en", language) for name, title in call.titles.get(known, {}).items()}


def _named(entries: Sequence[Entry], calls: Mapping[str, Kept | str], wanted: Wanted) -> list[Safe]:
    """The calls of a playlist by whom they name. Those of a language without a pack by the page's: their metadata still say who it was."""
    found: dict[tuple[str, bool], Safe] = {}
    for entry in entries:
        call = calls[entry.reference.sha256]
        if isinstance(call, Kept):
            talk = call.talk if call.talk.language in LANGUAGES else replace(call.talk, language=wanted.language)
            anonymous = wanted.style(entry.reference.options).anonymous
            found[entry.reference.sha256, anonymous] = Safe(talk=talk, anonymous=anonymous)
    return list(found.values())


def _told_words(playlist: Playlist, entries: Sequence[Entry], named: Sequence[Safe], language: str) -> dict[str, str]:
    """All that trainers wrote into a playlist, and what of it may be told."""
    written = {playlist.name, playlist.note, *(text for one in entries for text in (one.reference.note, one.reference.asked))}
    return {text: clips.cleared(text, named, language) for text in written}


@dataclass(frozen=True, kw_only=True)
class _Work:
    """An export under way. `told` has what may be told of what trainers wrote, by their words."""

    recordings: Recordings
    descriptions: Descriptions
    folder: Path
    wanted: Wanted
    titles: Mapping[str, str]
    told: Mapping[str, str]
    playlist: Playlist

    def slide(self, entry: Entry, call: Kept | str) -> Slide:
        reference = entry.reference
        title, listen_for = self._asked(reference)
        if isinstance(call, str):
            return Slide(number=entry.number, title=title, trouble=_told(call))
        window = playlists.placed(call.talk, reference)
        if window is None:
            return Slide(number=entry.number, title=title, note=self.told[reference.note], trouble=_told(playlists.CHANGED))
        about = About(
            asked=self.told[reference.asked],
            title=title,
            note=self.told[reference.note],
            listen_for=listen_for or self.descriptions.of(call.report.scorecard, reference.criterion),
            criterion=reference.criterion,
            proved=_is_proved(call, reference.criterion, window),
        )
        try:
            return self._shown(entry, call, window, about)
        except ConversationError as error:  # of a language without a pack: nobody knows what would have to be silenced
            return Slide(number=entry.number, title=title, trouble=_told(" ".join(str(error).split())))

    def _shown(self, entry: Entry, call: Kept, window: Window, about: About) -> Slide:
        """The sample with its sound, or with its words and why there is none."""
        style = self.wanted.style(entry.reference.options)
        try:
            return self._sounding(entry, making.ready(call, window, about, style, self.recordings))
        except RecordingError as error:
            silent, trouble = _silent(call, window, about, style), " ".join(str(error).split())
            return replace(_slide(entry, silent, ""), lines=_lines(silent), trouble=_told(trouble))

    def _asked(self, reference: Reference) -> tuple[str, str]:
        """What a sample is an example of, and what to listen for where no criterion tells that."""
        if reference.criterion:
            return self.titles.get(reference.criterion, reference.criterion), ""
        behaviour = BEHAVIOURS.get(reference.asked.removeprefix("behaviour "))
        return (_(behaviour.title), _(behaviour.listen_for)) if behaviour else (self.told[reference.asked], "")

    def _sounding(self, entry: Entry, made: Ready) -> Slide:
        name = f"{entry.number:02d}{encoding.FORMATS[made.style.format].suffix}"
        encoding.write(made.clip.samples, self.folder / "audio" / name, made.style.format)
        return _slide(entry, made, f"audio/{name}")


def _is_proved(call: Kept, criterion: str, window: Window) -> bool:
    """Whether words of the sample are what the verdict rests on: it may also show where something should have been said."""
    evidence = [piece for result in call.report.criteria if result.id == criterion for piece in result.evidence]
    return not criterion or any(window.first <= piece.turn <= window.last for piece in evidence)


def _silent(call: Kept, window: Window, about: About, style: Style) -> Ready:
    """A sample of which only the words are left."""
    import numpy as np

    safe = Safe(talk=call.talk, anonymous=style.anonymous)
    shown = clips.spoken(safe.redacted, window)
    lines = clips.lines(shown, safe.redacted, window)
    clip = Clip(samples=np.zeros((1, 0), np.float32), lines=lines, talk=shown, silenced=(), loudness=None)
    return Ready(kept=call, safe=safe, window=window, about=about, style=style, clip=clip)


def _lines(made: Ready) -> tuple[Said, ...]:
    """The lines of a sample without sound; of a chat, which has no times, by its turns."""
    proved = made.about.proved
    if made.clip.lines:
        return tuple(Said(speaker=one.speaker, text=one.text, is_proof=one.is_proof and proved) for one in made.clip.lines)
    first, last = made.window.first, made.window.last
    turns = enumerate(made.safe.redacted.turns)
    return tuple(
        Said(speaker=turn.speaker, text=turn.text, is_proof=proved and place == made.window.proof)
        for place, turn in turns
        if first <= place <= last
    )


def _slide(entry: Entry, made: Ready, audio: str) -> Slide:
    shown: Sample = making.described(made, number=entry.number, name="")
    named = not made.style.anonymous
    return Slide(
        number=entry.number,
        title=shown.title,
        listen_for=shown.listen_for,
        language=shown.language,
        direction=shown.direction,
        lines=tuple(Said(speaker=one.speaker, text=one.text, start=one.start, end=one.end, is_proof=one.is_proof) for one in shown.lines),
        verdict=shown.verdict,
        is_proved=made.about.proved,
        reason=shown.reason,
        note=shown.note,
        agent=shown.agent,
        team=shown.team if named else "",
        date=shown.date if named else "",
        audio=audio,
        seconds=shown.duration,
    )


def _told(reason: str) -> str:
    """A reason as a sentence of its own, in the language that is spoken."""
    told = _(reason)
    return told[:1].upper() + told[1:] + ("" if told.endswith((".", "!", "?")) else ".")
