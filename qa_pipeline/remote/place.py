"""A place behind a URL: what is in it, and how its files are read. One connection for each process."""

import errno
import queue
import re
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import lru_cache
from os import getpid
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from qa_pipeline.errors import InputError, QAError, StoreError
from qa_pipeline.remote.marks import Marked, marked
from qa_pipeline.settings import filled, without_password

_OBJECT_STORES = frozenset({"s3", "s3a", "gs", "gcs", "az", "abfs", "abfss", "adl", "oss", "oci"})
"""Protocols without folders: all names come at once, and a folder with nothing in it is not there."""

_PACKAGES = {
    **dict.fromkeys(("s3", "s3a"), "s3fs"),
    **dict.fromkeys(("gs", "gcs"), "gcsfs"),
    **dict.fromkeys(("az", "abfs", "abfss", "adl"), "adlfs"),
    **dict.fromkeys(("sftp", "ssh"), "paramiko"),
    **dict.fromkeys(("webdav", "webdavs", "dav"), "webdav4"),
    "smb": "smbprotocol",
    "oss": "ossfs",
    "oci": "ocifs",
}
"""What must be installed for a protocol."""

_READ_TOGETHER = 32 * 1024**2
"""Bytes of small files that are read in one go."""

STALLED = 300.0
"""Seconds in which nothing of a file comes until copying it is given up."""

_NOT_OURS = "lost+found"


def connected(url: str) -> "Place":
    """The place behind the URL; the connection is kept for this process. Raises InputError when there is no driver for it."""
    return _connected(url, getpid())


@lru_cache(maxsize=8)
def _connected(url: str, _process: int) -> "Place":  # a forked process must not speak on its parent's connection
    return Place(url)


class Place:
    """Safe to use from several threads. Every method raises InputError, with what to do, when the place does not answer or refuses."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._protocol = url.partition("://")[0]
        self._bare, self._secret = _without_secret(filled(url, "inbox"))
        self._one_at_a_time = threading.RLock()
        self._connection: Any = None
        with self._told():
            self._root: str = self._fs._strip_protocol(self._bare).rstrip("/")

    def __str__(self) -> str:
        return without_password(self._url)

    def require(self) -> None:
        """Raises InputError when there is no such place, or it cannot be listed."""
        with self._told(), self._turn():
            there = self._fs.exists(self._root or "/")
            if not there and self._protocol in _OBJECT_STORES:
                there = self._fs.exists(self._root.partition("/")[0])
        if not there:
            raise InputError(f"{self}: there is no such folder; make it, or name another with --inbox")

    def files(self) -> tuple[dict[str, Marked], list[str]]:
        """The files below it by name, with their marks, and what cannot be read. What is hidden is passed over."""
        with self._told(), self._turn():
            self._fs.invalidate_cache()
            unreadable: list[str] = []
            if self._protocol in _OBJECT_STORES:
                found = list(self._fs.find(self._root, detail=True).items())
            else:
                found = list(self._walked(unreadable))
            files: dict[str, Marked] = {}
            for path, info in found:
                name = self._name(path)
                if not name or any(part.startswith(".") or part == _NOT_OURS for part in name.split("/")):
                    continue
                followed = self._followed(path, info)
                if followed is None or not _fits(name):
                    unreadable.append(name)
                elif followed["type"] == "file":
                    files[name] = marked(followed)
        return files, unreadable

    def read(self, sizes: Mapping[str, int]) -> Iterator[tuple[str, bytes | None]]:
        """The content of small files, given by name and size, many at a time where the place can; None of one that went meanwhile."""
        for names in _together(sizes):
            with self._told(), self._turn():  # not `cat`, which takes a name with brackets for a pattern
                found = self._fs.cat_ranges([self._path(name) for name in names], None, None, on_error="return")
                for content in found:
                    if isinstance(content, Exception) and not isinstance(content, FileNotFoundError):
                        raise content
            yield from zip(names, (content if isinstance(content, bytes) else None for content in found), strict=True)

    def get(self, name: str, target: Path) -> None:
        """Copies a file. A place that hangs is left after a while: it is no fault of the call, and another connection may do better."""
        with self._told(name), self._turn():
            fs = self._fs
            ended: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()
            threading.Thread(target=_ending, args=(ended, lambda: fs.get_file(self._path(name), str(target))), daemon=True).start()
            error = _watched(ended, target)
            if error is not None:
                raise error

    def has(self, name: str) -> bool:
        with self._told(), self._turn():
            return bool(self._fs.isfile(self._path(name)))

    # -- how it is done -----------------------------------------------------------------------------------------------

    @property
    def _fs(self) -> Any:
        """The driver, connected; anew after it broke off."""
        with self._one_at_a_time:
            if self._connection is None:
                import fsspec  # type: ignore[import-untyped]

                options = {"password": self._secret} if self._secret else {}
                self._connection = fsspec.core.url_to_fs(self._bare, skip_instance_cache=True, **options)[0]
            return self._connection

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}"

    def _name(self, path: str) -> str:
        return path[len(self._root) :].strip("/") if path.startswith(f"{self._root}/") else ""

    def _turn(self) -> AbstractContextManager[object]:
        """Drivers that are not made for many requests at once get one at a time."""
        return nullcontext() if self._fs.async_impl else self._one_at_a_time

    def _walked(self, unreadable: list[str]) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Folder by folder, because fsspec's own walk passes over what it may not read, the whole place too."""
        folders = [self._root]
        while folders:
            folder = folders.pop()
            for info in self._listed(folder, unreadable):
                path = info["name"].rstrip("/")
                if info["type"] != "directory" or info.get("islink"):
                    yield path, info
                elif path != folder and not path.rpartition("/")[2].startswith("."):
                    folders.append(path)

    def _listed(self, folder: str, unreadable: list[str]) -> list[Mapping[str, Any]]:
        try:
            return list(self._fs.ls(folder or "/", detail=True))
        except (FileNotFoundError, PermissionError) as error:
            if folder == self._root:
                raise
            if isinstance(error, PermissionError):  # one that was taken away meanwhile is not missed
                unreadable.append(self._name(folder))
            return []

    def _followed(self, path: str, info: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """The file that a link leads to. None of what is no file: a link that leads nowhere, a pipe."""
        if info["type"] in ("file", "directory") and not info.get("islink"):
            return info
        try:
            if self._fs.isfile(path):
                return {**self._fs.info(path), "type": "file"}
            return {"type": "directory"} if self._fs.isdir(path) else None
        except OSError:
            return None

    @contextmanager
    def _told(self, name: str = "") -> Iterator[None]:
        """What drivers raise, as InputErrors that say what to do."""
        where = f"{self} ({name})" if name else str(self)
        try:
            yield
        except QAError:
            raise
        except ImportError as error:
            package = _PACKAGES.get(self._protocol)
            what = f"install it with `pip install {package}`" if package else "install the driver that it names"
            raise InputError(f"{where}: this kind of place needs a driver that is not installed ({self._said(error)}); {what}") from error
        except FileNotFoundError as error:
            what = "it is not there any more" if name else "there is no such folder; make it, or name another with --inbox"
            raise InputError(f"{where}: {what}") from error
        except PermissionError as error:
            why = f"reading it is not allowed ({self._said(error)})"
            raise InputError(f"{where}: {why}; give this user, or its key, the right to") from error
        except Exception as error:  # each driver raises what its own library does
            if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise StoreError("the disk of the workspace is full: make room") from error
            self._connection = None
            hint = "look at the address, the network, and the credentials in fsspec's configuration"
            raise InputError(f"{where}: cannot be reached ({self._said(error)}); {hint}") from error

    def _said(self, error: Exception) -> str:
        """The driver's words on one line, without secrets of the URL."""
        said = " ".join(str(error).split())[:200]
        return f"{type(error).__name__}: {said.replace(self._secret, '***') if self._secret else said}"


def _without_secret(url: str) -> tuple[str, str]:
    """The URL without its password, and that as it is: fsspec does not undo how it is spelled in a URL."""
    found = re.match(r"([^:]+://[^:@/]*):([^@/]*)@", url)
    return (url, "") if found is None else (f"{found[1]}@{url[found.end() :]}", unquote(found[2]))


def _ending(ended: "queue.SimpleQueue[BaseException | None]", work: Callable[[], object]) -> None:
    try:
        work()
    except Exception as error:  # noqa: BLE001  # raised by whoever waits for it
        ended.put(error)
    else:
        ended.put(None)


def _watched(ended: "queue.SimpleQueue[BaseException | None]", target: Path) -> BaseException | None:
    """How copying ended; an error too when nothing came any more. Drivers cannot be interrupted: the thread is left to itself."""
    size, moved = -1, time.monotonic()
    while True:
        try:
            return ended.get(timeout=1.0)
        except queue.Empty:
            now = target.stat().st_size if target.exists() else 0
        if now != size:
            size, moved = now, time.monotonic()
        elif time.monotonic() - moved > STALLED:
            return TimeoutError(f"nothing came for {STALLED:g} s")


def _fits(name: str) -> bool:
    """Whether a disk can have a copy of this name, and of its copy in quarantine."""
    own = name.rpartition("/")[2]
    return len(own.encode("utf-8", "surrogateescape")) <= 250 and "\0" not in own


def _together(sizes: Mapping[str, int]) -> Iterable[list[str]]:
    """The names in parts that can be read in one go."""
    part: list[str] = []
    size = 0
    for name, own in sizes.items():
        if part and (size + own > _READ_TOGETHER or len(part) == 500):
            yield part
            part, size = [], 0
        part.append(name)
        size += own
    if part:
        yield part
