"""Which of the files of an inbox are calls to take, and which must wait: decided by names, wherever the files are."""

from collections.abc import Iterable

from qa_pipeline import writing
from qa_pipeline.beside import TABLE, Beside, call_of, folder, is_captions, is_json, is_recording, is_table
from qa_pipeline.ingest.items import Kind
from qa_pipeline.writing import Mark


def in_order(files: Iterable[str]) -> list[str]:
    """In order of their names, folder by folder: what is in `a` goes before `a-b`."""
    return sorted(files, key=lambda name: name.replace("/", "\0"))


def decided(files: Iterable[str], unfinished: set[str], beside: Beside) -> tuple[list[str], set[str]]:
    """The files that are calls to take, in the order given, and those that wait: unfinished ones, and what waits for them."""
    files = list(files)
    held = _held(unfinished, files)
    waiting = unfinished | {name for name in files if name not in unfinished and beside.is_early(name)}
    ready = []
    for name in files:
        if name in waiting or beside.is_taken(name):
            continue
        if held and (call_of(name) in held or ((is_recording(name) or is_captions(name)) and folder(name) + TABLE in held)):
            waiting.add(name)
        else:
            ready.append(name)
    return ready, waiting


def _held(unfinished: set[str], files: Iterable[str]) -> set[str]:
    """What keeps others waiting: the calls that unfinished files belong to, and the tables among them, spelled as `calls.csv`.

    A `call.wav.part` beside a `call.wav` keeps nothing waiting: the upload that broke off was made again.
    """
    there = set(files) if unfinished else set()
    coming = {name: writing.finished(name) for name in unfinished}
    missing = [whole for name, whole in coming.items() if whole == name or whole not in there]
    return {folder(name) + TABLE if is_table(name) else call_of(name) for name in missing}


def kind_of(name: str) -> Kind:
    """What the name promises."""
    if is_recording(name):
        return "recording"
    return "conversation" if is_captions(name) or is_json(name) else "unknown"


def sidecar_and_table(name: str, kind: Kind, beside: Beside) -> tuple[str | None, str | None]:
    """What says something of the call. Beside a conversation of ours nothing does: it says everything itself."""
    table = beside.table(name)
    if kind == "recording" or is_captions(name):
        return beside.sidecar(name), table
    return None, table if kind == "conversation" and table is not None and beside.is_foreign(name) else None


def beside_mark(sidecar: Mark | None, row: str) -> str:
    """A short text that stays the same while the sidecar, and the row of the table, say the same; empty where there are none."""
    said = "" if sidecar is None else f"{sidecar[0]}-{sidecar[1]}"
    return f"{said}/{row}" if said or row else ""
