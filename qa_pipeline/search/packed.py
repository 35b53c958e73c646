"""The meanings of what was said, packed for searching: a folder of the workspace that can be made again from the store at any time.

A vector is 384 numbers of a byte each, mapped into memory and not loaded. All of them are compared with a question, millions in less than a
second, and none is missed: no graph of neighbours has to be kept, and to delete one is to write a file without it.

A part of the folder is never changed, only replaced: who reads meanwhile has the parts of before. What is in the list of parts counts, and
a part that is not in it is of somebody who broke off, and goes.
"""

import fcntl
import json
import os
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_pipeline.errors import BusyError, StoreError
from qa_pipeline.store import spoken

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qa_pipeline.protocols import Vectors
    from qa_pipeline.search.scope import Scope

ROWS = 250_000
"""Sentences of a part, about 110 MB: as much is written anew when one is deleted, or a few are added."""

TOGETHER = 2_048
"""Sentences that are compared at once: as many as the processor's cache holds."""

THREADS = 4
"""That compare, at most: more wait for the memory."""

SCALE = 400.0
"""What a number of a vector is multiplied by: hardly any of a vector of length 1 is above 127 / 400 then."""

PATIENCE = 600.0
"""Seconds for which another who changes the folder is waited for: one who was stopped would be waited for all night."""

WIDTH = 384
"""Numbers of a vector."""

LIST, LOCK = "parts.json", "lock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A call that was taken in: its number, and the hash of the first of its sentences that had no vector, else empty.

    `of` is the `mark` that the call had in the store: in another store, as one from a backup, its number may be another call's.
    """

    number: int
    missing: str
    of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """The files of a part, mapped; `places` and `vectors` are of its sentences."""

    name: str
    numbers: "NDArray[np.int64]"
    missing: "NDArray[np.bytes_]"
    of: "NDArray[np.bytes_]"
    places: "NDArray[np.int64]"
    vectors: "NDArray[np.int8]"


class DamagedError(StoreError):
    """What is there cannot be what was written."""


class Packed:
    """A folder of packed meanings, open to be read; to change it, `changing` must hold it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    # -- looking ------------------------------------------------------------------------------------------------------

    def calls(self) -> dict[int, str]:
        """What is in it: the number of each call, and the hash of its first sentence without a vector, or nothing."""
        found: dict[int, str] = {}
        for part in self._parts():
            found |= dict(zip(part.numbers.tolist(), (text.decode() for text in part.missing.tolist()), strict=True))
        return found

    def marks(self) -> dict[int, str]:
        """What is in it: the number of each call, and the mark that it had."""
        found: dict[int, str] = {}
        for part in self._parts():
            found |= dict(zip(part.numbers.tolist(), (text.decode() for text in part.of.tolist()), strict=True))
        return found

    def nearest(self, vector: "Vectors", scope: "Scope", most: int, least: float) -> list[tuple[int, float]]:
        """Up to `most` places of turns that mean most nearly the same, and the cosine of their nearest sentence, the best first.

        `vector` is one of the space, of length 1. Cosines below `least` do not count; of equal ones the newest is first.
        """
        import numpy as np

        parts = self._parts()
        with ThreadPoolExecutor(min(THREADS, len(os.sched_getaffinity(0)))) as threads:
            found = list(threads.map(lambda part: _compared(part, vector, scope, least), parts))
        places = np.concatenate([one[0] for one in found]) if found else np.empty(0, np.int64)
        cosines = np.concatenate([one[1] for one in found]) if found else np.empty(0, np.float32)
        order = np.lexsort((-places, -cosines))
        best: dict[int, float] = {}
        for row in order.tolist():
            if len(best) == most:
                break
            best.setdefault(int(places[row]), round(float(cosines[row]), 5))
        return list(best.items())

    # -- changing -----------------------------------------------------------------------------------------------------

    @contextmanager
    def changing(self, patience: float = PATIENCE) -> Iterator[None]:
        """Holds the folder, which is made if need be, and emptied where it is damaged. Another who changes it waits, so many seconds.

        Raises StoreError when it cannot be written, BusyError when another still changes it.
        """
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with (self.folder / LOCK).open("w") as lock:
                self._hold(lock.fileno(), patience)
                self._mend()
                self._sweep()
                yield
        except OSError as error:
            why = error.strerror or "not all of it was written: is the disk full?"
            raise StoreError(f"{self.folder}: what was said cannot be packed for searching ({why})") from error

    def _hold(self, lock: int, patience: float) -> None:
        last = time.monotonic() + patience
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                if time.monotonic() > last:
                    raise BusyError(f"{self.folder}: somebody else is packing what was said for searching") from error
                time.sleep(min(0.1, patience))
            else:
                return

    def _mend(self) -> None:
        """Lets go of what is damaged: all of it is made again."""
        try:
            self._parts()
        except DamagedError:
            (self.folder / LIST).unlink(missing_ok=True)

    def add(self, read: Sequence[Read], places: Sequence[int], vectors: "Vectors") -> None:
        """Adds calls with their sentences: all of them are there afterwards, or none."""
        import numpy as np

        rows = {
            "numbers": np.array([one.number for one in read], np.int64),
            "missing": np.array([one.missing for one in read], "S64"),
            "of": np.array([one.of for one in read], "S32"),
            "places": np.array(places, np.int64),
            "vectors": np.clip(np.rint(vectors * SCALE), -127, 127).astype(np.int8).reshape(-1, WIDTH),
        }
        parts = self._parts()
        last = parts[-1] if parts and parts[-1].places.size + len(places) <= ROWS else None
        kept = [part.name for part in parts if part is not last]
        if last is not None:
            rows = {name: np.concatenate([getattr(last, name), rows[name]]) for name in rows}
        self._replace(kept, [rows])

    def forget(self, numbers: Iterable[int]) -> int:
        """Takes calls out, and rewrites the parts that they were in; how many sentences."""
        import numpy as np

        wanted = np.array(sorted(set(numbers)), np.int64)
        kept, written, gone = [], [], 0
        for part in self._parts():
            calls = ~np.isin(part.numbers, wanted)
            if calls.all():
                kept.append(part.name)
                continue
            rows = ~np.isin(part.places >> spoken.CALL, wanted)
            gone += int((~rows).sum())
            if calls.any():
                written.append(
                    {
                        "numbers": part.numbers[calls],
                        "missing": part.missing[calls],
                        "of": part.of[calls],
                        "places": part.places[rows],
                        "vectors": part.vectors[rows],
                    }
                )
        if len(kept) + len(written) != len(self._names()) or written:
            self._replace(kept, written)
        return gone

    def _replace(self, kept: Sequence[str], written: Iterable[Mapping[str, "NDArray[np.generic]"]]) -> None:
        """Makes the parts that are `kept`, and new ones, all there is."""
        number = max(map(int, self._names()), default=0)
        names = list(kept)
        for arrays in written:
            number += 1
            names.append(f"{number:06}")
            self._write(names[-1], arrays)
        half = self.folder / f"{LIST}.part"
        half.write_text(json.dumps(names), encoding="ascii")
        _flush(half)
        half.replace(self.folder / LIST)
        _flush(self.folder)
        self._sweep()

    def _write(self, name: str, arrays: Mapping[str, "NDArray[np.generic]"]) -> None:
        import numpy as np

        folder = self.folder / name
        folder.mkdir()
        for kind, array in arrays.items():
            np.save(folder / f"{kind}.npy", np.ascontiguousarray(array))
            _flush(folder / f"{kind}.npy")
        _flush(folder)

    def _sweep(self) -> None:
        """Deletes the parts that are not in the list."""
        names = set(self._names())
        for path in self.folder.iterdir():
            if path.is_dir() and path.name not in names:
                shutil.rmtree(path)

    # -- parts --------------------------------------------------------------------------------------------------------

    def _names(self) -> list[str]:
        try:
            names = json.loads((self.folder / LIST).read_text(encoding="ascii"))
        except FileNotFoundError:
            return []
        except OSError as error:
            raise StoreError(f"{self.folder / LIST}: cannot be read ({error.strerror})") from error
        except ValueError as error:
            raise self._damaged() from error
        if not isinstance(names, list) or not all(isinstance(name, str) and name.isdecimal() for name in names):
            raise self._damaged()
        return names

    def _damaged(self) -> DamagedError:
        return DamagedError(f"{self.folder}: is damaged: the next run makes it again, or `qa-pipeline search --fill`")

    def _parts(self) -> list[_Part]:
        for _ in range(3):
            try:
                return [self._part(name) for name in self._names()]
            except FileNotFoundError:  # replaced since the list was read
                continue
            except OSError as error:
                raise StoreError(f"{self.folder}: cannot be read ({error.strerror})") from error
            except (ValueError, EOFError) as error:
                raise self._damaged() from error
        raise self._damaged()

    def _part(self, name: str) -> _Part:
        import numpy as np

        folder = self.folder / name
        part = _Part(
            name=name,
            numbers=np.load(folder / "numbers.npy"),
            missing=np.load(folder / "missing.npy"),
            of=np.load(folder / "of.npy"),
            places=_mapped(folder / "places.npy"),
            vectors=_mapped(folder / "vectors.npy"),
        )
        kinds = part.numbers.dtype == part.places.dtype == np.dtype(np.int64) and part.vectors.dtype == np.dtype(np.int8)
        calls, sentences = part.numbers.shape, part.places.shape
        shapes = part.missing.shape == part.of.shape == calls and (*sentences, WIDTH) == part.vectors.shape
        if not kinds or not shapes or part.missing.dtype.kind != "S" or part.of.dtype.kind != "S":
            raise ValueError("arrays that do not belong together")
        return part


def _mapped(path: Path) -> "NDArray[Any]":
    import numpy as np

    try:
        array: NDArray[Any] = np.load(path, mmap_mode="r").view(np.ndarray)
    except ValueError:  # what is empty cannot be mapped
        array = np.load(path)
    return array


def _compared(part: _Part, vector: "Vectors", scope: "Scope", least: float) -> "tuple[NDArray[np.int64], Vectors]":
    """The places of a part that are in the scope and near enough, and their cosines."""
    import numpy as np

    there = scope.has(part.places)
    asked = vector.astype(np.float32) / np.float32(SCALE)
    cosines = np.full(part.places.size, -1, np.float32)
    whole = np.empty((TOGETHER, asked.size), np.float32)
    for first in range(0, part.places.size, TOGETHER):
        wanted = first + np.flatnonzero(there[first : first + TOGETHER])
        if 2 * wanted.size < TOGETHER:
            cosines[wanted] = part.vectors[wanted].astype(np.float32) @ asked
        else:  # to read all of them is faster than to pick most
            last = min(first + TOGETHER, part.places.size)
            np.copyto(whole[: last - first], part.vectors[first:last])
            np.dot(whole[: last - first], asked, out=cosines[first:last])
    rows = np.flatnonzero(there & (cosines >= least))
    return part.places[rows], cosines[rows]


def _flush(path: Path) -> None:
    """Has the disk keep it, whatever happens to the power."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
