"""Where calls come from, behind one set of methods: a folder, or any place that fsspec reaches by a URL."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from qa_pipeline import ingest, remote
from qa_pipeline.errors import InputError, RecordingError
from qa_pipeline.ingest import Item, Listing, Seen, items
from qa_pipeline.settings import Settings


class Source(Protocol):
    """An inbox. Items are those of its own listing."""

    def require(self) -> None:
        """Raises InputError, and says what to do, when the inbox is not there or cannot be read."""

    def scan(self) -> Listing:
        """What is in it. Raises InputError."""

    def place(self, item: Item) -> bytes:
        """The item as bytes that mean the same on another machine: `item` makes it again."""

    def item(self, place: bytes) -> Item:
        """The item of `place`."""

    def has(self, name: str) -> bool:
        """Whether a file of this name is in it. Raises InputError."""

    def fetched(self, item: Item, *, sound: bool = True) -> AbstractContextManager[Item]:
        """The item with its files on this machine, for as long as the block lasts; a recording itself only with `sound`.

        Raises InputError when that cannot be done, and StoreError when there is no room.
        """

    def sounds(self, items: Iterable[Item]) -> Callable[[Path], AbstractContextManager[Path]]:
        """Finds the recording of one of the items by its `path`, for as long as a block lasts. Raises RecordingError there."""

    def clear(self) -> None:
        """Removes what killed processes left of it in the workspace."""


def of(settings: Settings) -> Source:
    """The inbox of the settings. Raises InputError when there is no driver for its URL."""
    return Folder(settings, settings.inbox) if isinstance(settings.inbox, Path) else Elsewhere(settings, settings.inbox)


class Folder:
    """A folder of this machine, or one that it has mounted."""

    def __init__(self, settings: Settings, inbox: Path) -> None:
        self._settings = settings
        self._inbox = inbox

    def require(self) -> None:
        ingest.require_inbox(self._inbox)

    def scan(self) -> Listing:
        seen = Seen(self._settings.seen)
        found = ingest.scan(self._inbox, self._settings.settle_seconds, seen)
        seen.save()
        return found

    def place(self, item: Item) -> bytes:
        return items.place(item, item.path.relative_to(self._inbox).as_posix())

    def item(self, place: bytes) -> Item:
        return items.at(place, lambda name: self._inbox / name)

    def has(self, name: str) -> bool:
        return (self._inbox / name).is_file()

    def fetched(self, item: Item, *, sound: bool = True) -> AbstractContextManager[Item]:  # noqa: ARG002 it is here in any case
        return nullcontext(item)

    def sounds(self, items: Iterable[Item]) -> Callable[[Path], AbstractContextManager[Path]]:  # noqa: ARG002 as above
        return nullcontext

    def clear(self) -> None:
        """Nothing of it is ever copied."""


class Elsewhere:
    """A place behind a URL. Its files are copied into the workspace, and never changed."""

    def __init__(self, settings: Settings, url: str) -> None:
        self._settings = settings
        self._place = remote.connected(url)

    def require(self) -> None:
        self._place.require()

    def scan(self) -> Listing:
        seen = Seen(self._settings.seen)
        found = remote.scan(self._place, self._settings.spool, self._settings.settle_seconds, seen)
        seen.save()
        return found

    def place(self, item: Item) -> bytes:
        return items.place(item, item.remote)

    def item(self, place: bytes) -> Item:
        return remote.item(place, self._settings.spool)

    def has(self, name: str) -> bool:
        return self._place.has(name)

    def fetched(self, item: Item, *, sound: bool = True) -> AbstractContextManager[Item]:
        return remote.fetched(item, self._place, self._settings.spool, sound=sound)

    def sounds(self, items: Iterable[Item]) -> Callable[[Path], AbstractContextManager[Path]]:
        return partial(self._sound, {item.path: replace(item, sidecar=None, table=None) for item in items})

    @contextmanager
    def _sound(self, known: dict[Path, Item], path: Path) -> Iterator[Path]:
        with ExitStack() as stack:
            try:
                copy = stack.enter_context(self.fetched(known[path]))
            except InputError as error:  # the page of the call says why it has no sound
                raise RecordingError(str(error)) from error
            yield copy.path

    def clear(self) -> None:
        remote.clear(self._settings.spool)
