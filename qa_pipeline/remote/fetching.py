"""Calls of a remote inbox: which there are, and their copies."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from qa_pipeline import sidecars, writing
from qa_pipeline.beside import Beside, Content, content, folder
from qa_pipeline.errors import InputError
from qa_pipeline.ingest import Item, Listing, Seen, items, listing, printable
from qa_pipeline.remote import spool as spools
from qa_pipeline.remote.place import Place
from qa_pipeline.writing import Mark

_LARGEST_JSON = 64 * 1024**2
"""Bytes: no conversation is larger, see `imports`."""


def scan(place: Place, spool: Path, settle_seconds: float = 60.0, seen: Seen | None = None) -> Listing:
    """The files of the place, as `ingest.scan` has them of a folder.

    A file that changed less than `settle_seconds` ago is waiting: who is writing it cannot be seen from here. Raises InputError.
    """
    place.require()
    found, unreadable = place.files()
    marks = {name: found[name].mark for name in listing.in_order(found)}
    times = {name: (0, one.at) for name, one in found.items() if one.at is not None}
    young = writing.recent(times, settle_seconds) if settle_seconds else []  # its clock may be ahead of ours
    unfinished = writing.partial(marks).union(young)
    contents: dict[str, Content] = {}
    beside = Beside(marks, lambda name: contents.get(name, "nothing"))
    contents.update(_contents(place, beside.unclear(), marks, seen or Seen()))
    ready, waiting = listing.decided(marks, unfinished, beside)
    own = spools.own(spool)
    return Listing(
        ready=tuple(_item(name, place, own, marks, beside) for name in ready),
        waiting=tuple(sorted(map(printable, waiting))),
        unreadable=tuple(sorted(map(printable, unreadable))),
    )


def _contents(place: Place, names: Iterable[str], marks: dict[str, Mark], seen: Seen) -> Iterator[tuple[str, Content]]:
    """What is in JSON files; read where nobody remembers."""
    unknown: dict[str, int] = {}
    for name in names:
        known = seen.get(name, marks[name])
        if known is not None:
            yield name, known
        elif marks[name][0] > _LARGEST_JSON:
            yield name, "nothing"
        else:
            unknown[name] = marks[name][0]
    for name, raw in place.read(unknown):
        found: Content = "nothing" if raw is None else content(raw, name)
        if raw is not None:
            seen.add(name, marks[name], found)
        yield name, found


def _item(name: str, place: Place, own: spools.Own, marks: dict[str, Mark], beside: Beside) -> Item:
    kind = listing.kind_of(name)
    sidecar, table = listing.sidecar_and_table(name, kind, beside)
    size, changed = marks[name]
    path = _nowhere(own.folder.parent, name)
    state = f"{marks[table][0]}-{marks[table][1]}" if table else ""
    row = sidecars.row_mark(_table(place, own, table, state), marks[table], items.last(name)) if table else ""
    return Item(
        path=path,
        name=printable(name),
        kind=kind,
        sidecar=path.with_name(items.last(sidecar)) if sidecar else None,
        table=path.with_name(items.last(table)) if table else None,
        size=size,
        changed=changed,
        beside_mark=listing.beside_mark(marks[sidecar] if sidecar else None, row),
        remote=name,
        table_mark=state,
    )


def item(known: bytes, spool: Path) -> Item:
    """The item of `ingest.place`."""
    found = items.at(known, lambda name: _nowhere(spool, name))
    return replace(found, remote=items.whole(known))


def _nowhere(spool: Path, name: str) -> Path:
    """What stands for a file that is not here: no file of any call ever is there."""
    return spool / "remote" / hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest()[:16] / items.last(name)


# ---------------------------------------------------------------------------------------------------------------------
# Copies


@contextmanager
def fetched(item: Item, place: Place, spool: Path, *, sound: bool = True) -> Iterator[Item]:
    """The call with copies of its file, its sidecar and its table, for as long as the block lasts.

    Without `sound` a recording itself is not copied: what was heard in it is known. The copy has the size and the time of the listing.
    Raises InputError when the place cannot be read, or the file is another by now, and StoreError when there is no room for it.
    """
    own = spools.own(spool)
    here = own.new()
    try:
        path = here / item.path.name
        if sound or item.kind != "recording":
            own.require_room(item.size)
            _get(place, item, path)
        sidecar = None if item.sidecar is None else _copied(place, folder(item.remote) + item.sidecar.name, here / item.sidecar.name)
        table = None if item.table is None else _table(place, own, folder(item.remote) + item.table.name, item.table_mark)
        yield replace(item, path=path, sidecar=sidecar, table=table)
    finally:
        for left in here.iterdir():
            left.unlink(missing_ok=True)
        here.rmdir()


def _get(place: Place, item: Item, path: Path) -> None:
    """Copies the file: whole, and as it was listed, or not at all."""
    part = path.with_name(f"{path.name}.part")
    place.get(item.remote, part)
    if part.stat().st_size != item.size:
        raise InputError(f"{item.name}: the file changed while it was copied; the next run takes it")
    os.utime(part, ns=(item.changed, item.changed))
    part.replace(path)


def _copied(place: Place, name: str, path: Path) -> Path:
    part = path.with_name(f"{path.name}.part")
    place.get(name, part)
    part.replace(path)
    return path


def _table(place: Place, own: spools.Own, name: str, state: str) -> Path:
    """A table serves every call of its folder: it is copied once for each of its states."""
    here = own.folder / f"table-{hashlib.sha256(f'{name} {state}'.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}"
    path = here / items.last(name)
    with own.tables:
        if not path.exists():
            here.mkdir(exist_ok=True)
            _copied(place, name, path)
    return path
