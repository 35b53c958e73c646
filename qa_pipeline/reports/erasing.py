"""Takes single calls out of reports that were written: the recording, or all that was said. The rest of each report stays as it was.

Reports are not written again: the figures of a page rest on what the other calls of its night were then, some of which may be gone.
"""

import html as escapes
import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from qa_pipeline import translation, wire
from qa_pipeline.reports import files, html, listing
from qa_pipeline.reports.kept import Kept
from qa_pipeline.translation import N_, _

_TITLE = re.compile(r"<title>(.*?) · [^<·]*</title>", re.DOTALL)
_HEAD = 8_000
"""Characters in which a page's title stands."""

_PLAYER = re.compile(r"<audio\b[^>]*>\s*</audio>")
_SOUND = re.compile(r"<!--sound-->.*?<!--/sound-->", re.DOTALL)
"""What a page has for its recording alone: how loud it is, place by place, and what plays it."""

_WORDS = re.compile(r' data-words="[\w,-]*"')
_LANGUAGE = re.compile(r'<html lang="(\w+)"')
_AT = re.compile(r'<button type="button" class="at"[^>]*>([^<]*)</button>')
_PLAY = re.compile(r'<button type="button" class="([^"]*?) play"([^>]*)>.*?<span>([^<]*)</span></button>', re.DOTALL)
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
_KEYS = re.compile(r"<kbd>Space</kbd> play or pause |\s<kbd>←</kbd> <kbd>→</kbd> 5 s")

_LINK = re.compile(r'(<a href=")(calls/[^"]+)("[^>]*><bdi>)([^<]*)(</bdi></a>)')
_FOUND = re.compile(r'(<th scope="row">)(?:<a href="([^"#]*#text=)[^"]*"><bdi>([^<]*)</bdi></a>|<code>([^<]*)</code>)(</th>)')
"""A call on the page of a run: what its report is searched for, or its id alone where there was no report."""

_REFUSAL = re.compile(r'(<tr><th scope="row"><bdi>)([^<]*)(</bdi></th><td dir="auto">)([^<]*)(</td>)')
_NAMED = re.compile(r"(<bdi>)([^<]*)(</bdi>)")
_NEAR = re.compile(r'<a href="([^"]+)" rel="(prev|next)">')

NOTHING: Mapping[str, Any] = {}

NOT_KEPT = N_("not kept any longer")
"""Stands where a reason stood."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The page of a call in a report, and the copy of its recording that lies, or lay, beside it."""

    path: Path

    @property
    def report(self) -> Path:
        """The folder of the report."""
        return self.path.parents[1]

    @property
    def audio(self) -> Path:
        return self.report / "audio" / f"{self.path.stem}.mp3"

    @property
    def files(self) -> tuple[Path, ...]:
        """What of it is there."""
        return tuple(path for path in (self.path, self.audio) if path.is_file())


class Reports:
    """The reports of a workspace, and which of them have a page of a call."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pages: dict[str, list[Path]] = {}
        for path in [*folder.glob("*/calls/*.html"), *(_beside(copy) for copy in folder.glob("*/audio/*.mp3"))]:
            for begin in _begins(path.stem):
                known = self._pages.setdefault(begin, [])
                if path not in known:
                    known.append(path)

    def pages(self, call_id: str) -> tuple[Page, ...]:
        """The pages of a call, in all reports; also where only the copy of its recording is left of one."""
        found = self._pages.get(files.safe_names([call_id])[0], [])
        return tuple(Page(path=path) for path in found if _is_of(path, call_id))

    def forget_parts(self) -> None:
        """Removes what runs that were killed left half-written: it may be of any call."""
        for folder in (*self._folder.glob("*"), *self._folder.glob("*/calls"), *self._folder.glob("*/audio")):
            files.forget_parts(folder)

    def rename(self, names: Mapping[str, str], ids: Mapping[str, str] = NOTHING) -> int:
        """Puts others in the place of names of files, on every page that is of no single call, and why they were refused away.

        `ids` are those of calls. They may be any word: they go only where a page names a call. How many pages that changed.
        """
        pages = (path for path in self._folder.glob("*/*") if path.suffix in (".html", ".json") and path.is_file())
        return sum(_rewritten(path, partial(_renamed, path, names=names, ids=ids)) for path in pages)


def lose_audio(page: Page, day: str) -> None:
    """Takes the recording, and how loud it is place by place, out of a call's page. The copy of it is left to be deleted."""
    if page.path.is_file():
        _rewritten(page.path, partial(_without_sound, day=day))


def _without_sound(text: str, day: str) -> str:
    with _speaking(text):
        said = _("The recording was deleted on %(day)s, as the rules of retention say.", day=translation.date(day))
    silent = f'<p class="silent">{escapes.escape(said)}</p>'
    return _silent(_WORDS.sub("", _SOUND.sub("", _PLAYER.sub(lambda _found: silent, text))))


def lose_words(pages: Iterable[Page], kept: Mapping[str, Kept]) -> None:
    """Puts pages that hold scores alone in the place of these, which are then deleted; `kept` is what is left, by the stems of the pages.

    All of the pages must be of one report, whose other pages lead to the new ones afterwards.
    """
    moved = {page: page.path.with_name(f"{kept[page.path.stem].name}.html") for page in pages}
    for page, target in moved.items():
        if page.path.is_file() and page.path != target:
            text = page.path.read_text(encoding="utf-8", errors="replace")
            around = _around(text)
            with _speaking(text):
                files.write_text(target, html.render("deleted.html", kept=kept[page.path.stem], around=around))
            for other in around.values():
                if other and (page.path.parent / other).is_file():
                    leads = {f'href="{page.path.name}" rel=': f'href="{target.name}" rel='}
                    _rewritten(page.path.parent / other, partial(_replaced, parts=leads))
    addresses = {f"calls/{page.path.name}": (f"calls/{target.name}", target.stem) for page, target in moved.items()}
    for folder in {page.report for page in moved}:
        for path in sorted(folder.glob("*.html")):
            _rewritten(path, partial(_renamed, path, addresses=addresses))
    for page, target in moved.items():
        if page.path != target:
            page.path.unlink(missing_ok=True)


def renamed(value: Any, names: Mapping[str, str]) -> Any:
    """Decoded JSON in which others stand in the place of names of files; why a file was refused or failed goes with its name."""
    if isinstance(value, dict):
        changed = {key: renamed(inner, names) for key, inner in value.items()}
        return {**changed, "reason": NOT_KEPT} if value.get("file") in names and "reason" in value else changed
    if isinstance(value, list):
        return [renamed(inner, names) for inner in value]
    return _without(value, names) if isinstance(value, str) else value


# ---------------------------------------------------------------------------------------------------------------------
# Finding


def _beside(copy: Path) -> Path:
    return copy.parents[1] / "calls" / f"{copy.stem}.html"


def _begins(stem: str) -> tuple[str, ...]:
    """What the name of a call may be of whose page this is the stem: two calls of one name have something behind it."""
    once = stem.rpartition("-")[0]
    return tuple(dict.fromkeys(begin for begin in (stem, once, once.rpartition("-")[0]) if begin))


def _is_of(page: Path, call_id: str) -> bool:
    """Whether the page is this call's. Where the page is gone and the copy left, the name alone tells."""
    try:
        with page.open(encoding="utf-8", errors="replace") as file:
            title = _TITLE.search(file.read(_HEAD))
    except FileNotFoundError:
        return page.stem == files.safe_names([call_id])[0]
    return title is not None and escapes.unescape(title[1]) == call_id.encode("utf-8", "replace").decode()


def _speaking(page: str) -> AbstractContextManager[None]:
    """In the language of a page."""
    language = _LANGUAGE.search(page)
    return translation.speaking(language[1] if language and language[1] in translation.LANGUAGES else "en")


def _around(page: str) -> dict[str, str | None]:
    found = {rel: address for address, rel in _NEAR.findall(page)}
    return {"previous": found.get("prev"), "next": found.get("next")}


# ---------------------------------------------------------------------------------------------------------------------
# Changing


def _rewritten(path: Path, change: Callable[[str], str]) -> bool:
    """Whether the file was another after the change; it is whole at any moment."""
    before = path.read_text(encoding="utf-8", errors="replace")
    after = change(before)
    if after != before:
        files.write_text(path, after)
    return after != before


def _replaced(text: str, parts: Mapping[str, str]) -> str:
    for old, new in parts.items():
        text = text.replace(old, new)
    return text


def _silent(text: str) -> str:
    """The page without anything that plays."""
    return _KEYS.sub("", _AT.sub(r'<span class="at">\1</span>', _PLAY.sub(_shown, text)))


def _shown(button: re.Match[str]) -> str:
    """What stands in the place of a button that plays, where nothing can be played: a link to the words, or when they were said."""
    has = dict(_ATTRIBUTE.findall(button[2]))
    id_ = f' id="{has["id"]}"' if "id" in has else ""
    if "data-turn" in has:
        return f'<a class="{button[1]} show"{id_} href="#t{has["data-turn"]}" data-turn="{has["data-turn"]}">{button[3]}</a>'
    if "data-place" in has:
        return f'<a class="{button[1]} show"{id_} href="#{has["data-place"]}">{button[3]}</a>'
    return f'<span class="{button[1]} show"{id_}>{button[3]}</span>'


def _renamed(
    path: Path,
    text: str,
    *,
    names: Mapping[str, str] = NOTHING,
    ids: Mapping[str, str] = NOTHING,
    addresses: Mapping[str, tuple[str, str]] = NOTHING,
) -> str:
    if path.suffix == ".json":
        return wire.dumps(renamed(wire.loads(text, path.name), names)) if any(name in text for name in names) else text

    with _speaking(text):
        gone = _(NOT_KEPT)

    def link(found: re.Match[str]) -> str:
        new = addresses.get(found[2])
        return found[0] if new is None else f"{found[1]}{new[0]}{found[3]}{escapes.escape(new[1])}{found[5]}"

    def refusal(found: re.Match[str]) -> str:
        return f"{found[1]}{found[2]}{found[3]}{escapes.escape(gone)}{found[5]}" if escapes.unescape(found[2]) in names else found[0]

    def named(found: re.Match[str]) -> str:
        return f"{found[1]}{escapes.escape(names.get(escapes.unescape(found[2]), escapes.unescape(found[2])))}{found[3]}"

    def row(call_id: str, page: str) -> tuple[str, str] | None:
        new = addresses.get(f"calls/{page}")
        if new is not None:
            return new[1], new[0].removeprefix("calls/")
        return (names[call_id], page) if call_id in names else None

    if ids:
        text = _FOUND.sub(partial(_called, ids=ids), text)
    text = listing.changed(_LINK.sub(link, text) if addresses else text, row)
    if not names:
        return text
    text = _NAMED.sub(lambda found: named(found) if escapes.unescape(found[2]) in names else found[0], _REFUSAL.sub(refusal, text))
    return _without(text, {escapes.escape(name): new for name, new in names.items()})


def _called(found: re.Match[str], ids: Mapping[str, str]) -> str:
    """A call on the page of a run, by its other id where it has one."""
    _, search, title, alone, _ = found.groups()
    new = ids.get(escapes.unescape(alone if title is None else title))
    if new is None:
        return found[0]
    told = escapes.escape(new)
    named = f"<code>{told}</code>" if title is None else f'<a href="{search}{quote(new, safe="")}"><bdi>{told}</bdi></a>'
    return f"{found[1]}{named}{found[5]}"


def _without(text: str, names: Mapping[str, str]) -> str:
    """The text with others in the place of names of files, wherever they stand in it."""
    if text in names:
        return names[text]
    for name, new in names.items():
        if "." in name and name in text:  # a name without an ending could be any word
            text = re.sub(rf"(?<![\w-]){re.escape(name)}(?![\w-])", new, text)
    return text
