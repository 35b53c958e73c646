"""The HTML report: a folder that opens by a double click, with nothing loaded from anywhere else."""

import base64
import hashlib
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from qa_pipeline import audio
from qa_pipeline.errors import RecordingError
from qa_pipeline.reports import (
    call_page,
    conversation_card,
    conversion,
    files,
    hearing_card,
    index_page,
    listening,
    manner_card,
    profile,
    profile_card,
    ranking,
    wording,
)
from qa_pipeline.room import Room
from qa_pipeline.types import RunSummary, ScoredCall, Verdict

if TYPE_CHECKING:
    import jinja2

_TEMPLATES = Path(__file__).parent / "templates"

GENERATOR = '<meta name="generator" content="qa-pipeline">'
"""Stands near the top of every page of ours: only such pages are ever removed."""


MEMORY = 6 * 3600.0
"""Seconds of sound, all channels added up, that are copied at the same time: a gigabyte and a half."""

Having = Callable[[Path], AbstractContextManager[Path]]
"""Has the recording of a path on this machine while a block lasts. Raises RecordingError where that cannot be."""


def write(folder: Path, calls: Sequence[ScoredCall], summary: RunSummary, *, run_page: str = "", having: Having = nullcontext) -> Path:
    """Write the report of a run to `folder` and give the path of its `index.html`. Recordings are copied where `having` has them.

    `run_page` is the file in `folder` that will say what the run did, for the index to lead to; without it, it leads to none.

    `folder` then holds `index.html`, `calls/*.html` and `audio/*.mp3`, and can be moved or zipped. Every file is whole or not there, and
    the index, written last, only names files that are. Recordings that are there already are not encoded again; pages and recordings
    of an earlier report in the same folder that this one does not have are removed. A recording that cannot be copied leaves its call
    without audio, and the page says why.
    """
    ranked = ranking.by_need(calls)
    names = files.safe_names([call.report.call_id for call in ranked])
    for part in ("calls", "audio"):
        (folder / part).mkdir(parents=True, exist_ok=True)
        files.forget_parts(folder / part)
    pages = [f"{name}.html" for name in names]
    copies: set[str] = set()
    recordings = _recordings(ranked, [folder / "audio" / f"{name}.mp3" for name in names], having)
    for position, (call, (recording, trouble)) in enumerate(zip(ranked, recordings, strict=True)):
        if recording:
            copies.add(recording)
        around = {
            "previous": pages[position - 1] if position else None,
            "next": pages[position + 1] if position + 1 < len(pages) else None,
        }
        text = _call(call, recording, trouble, around)
        files.write_text(folder / "calls" / pages[position], text)
    index = folder / "index.html"
    addresses = [f"calls/{quote(page)}" for page in pages]
    view = index_page.page(ranked, addresses, summary)
    files.write_text(index, render("index.html", page=view, summary=summary, run_page=run_page))
    _sweep((folder / "calls").glob("*.html"), set(pages))
    _sweep((folder / "audio").glob("*.mp3"), copies)
    return index


def _recordings(calls: Sequence[ScoredCall], targets: Sequence[Path], having: Having) -> list[tuple[str | None, str | None]]:
    """What `_recording` says of each. Encoding is done outside of Python, so that threads take all cores; in memory is what has room."""
    room = Room(MEMORY)

    def copied(call: ScoredCall, target: Path) -> tuple[str | None, str | None]:
        with room.of(audio.sound(call.audio) if call.audio is not None else 0.0):
            return _recording(call, target, having)

    with ThreadPoolExecutor(len(os.sched_getaffinity(0)), thread_name_prefix="copy") as threads:
        return list(threads.map(copied, calls, targets))


def _recording(call: ScoredCall, target: Path, having: Having) -> tuple[str | None, str | None]:
    """The name of the recording in the report, or why there is none although the call has one."""
    if call.audio is None:
        return None, None
    try:
        with having(call.audio) as path:
            return listening.write(path, target).name, None
    except RecordingError as error:
        return None, str(error)


def _call(call: ScoredCall, recording: str | None, trouble: str | None, around: Mapping[str, str | None]) -> str:
    view = call_page.page(call, playable=recording is not None)
    address = f"../audio/{quote(recording)}" if recording else None
    return render("call.html", page=view, call=call, report=call.report, audio=address, trouble=trouble, around=around)


def _sweep(there: Iterable[Path], wanted: set[str]) -> None:
    """Remove what an earlier report left: pages and recordings that are ours and belong to no call of this one."""
    for path in there:
        if path.name not in wanted and _is_ours(path):
            path.unlink()


def _is_ours(path: Path) -> bool:
    if path.suffix == ".mp3":
        return listening.is_copy(path)
    with path.open(encoding="utf-8", errors="replace") as file:
        return GENERATOR in file.read(1000)


# ---------------------------------------------------------------------------------------------------------------------
# Templates


def render(template: str, **values: Any) -> str:
    """A page of ours: a template with its values, of which every text is escaped."""
    return _environment().get_template(template).render(**values)


@cache
def _environment() -> "jinja2.Environment":
    """Templates, compiled once. Everything that they show is escaped."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals.update(
        wording=wording,
        Verdict=Verdict,
        generator=_trusted(GENERATOR),
        inlined=_inlined,
        policy=_policy,
        STRIP_WIDTH=call_page.STRIP_WIDTH,
        LISTED=hearing_card.LISTED,
        COURSE_LISTED=conversation_card.LISTED,
        COURSE_WIDTH=conversation_card.WIDTH,
        COURSE_HEIGHT=conversation_card.HEIGHT,
        LINE_WIDTH=manner_card.LINE_WIDTH,
        LINE_HEIGHT=manner_card.LINE_HEIGHT,
        FEWEST_OFFERS=conversion.FEWEST,
        FEWEST_CALLS=profile.FEWEST,
        PROFILE_COLUMNS=profile_card.COLUMNS,
    )
    return environment


def _trusted(text: str) -> Any:
    """Our own markup, which is not escaped. Never called with anything that comes from a call."""
    import markupsafe

    return markupsafe.Markup(text)  # noqa: S704  # our own files


@cache
def _inlined(name: str) -> Any:
    """A style sheet or script of ours, to stand in the page itself: browsers load nothing beside a page that lies on a disk."""
    return _trusted((_TEMPLATES / name).read_text(encoding="utf-8"))


@cache
def _policy(script: str) -> str:
    """The page's content security policy: our own style and script by their hashes, recordings beside it, and nothing else."""
    hashes = [base64.b64encode(hashlib.sha256(_inlined(name).encode("utf-8")).digest()).decode("ascii") for name in ("report.css", script)]
    rules = {
        "default-src": "'none'",
        "style-src": f"'sha256-{hashes[0]}'",
        "script-src": f"'sha256-{hashes[1]}'",
        "media-src": "'self' file:",  # a page on a disk has no `self` in every browser
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())
