"""Who a process is, so that others know whether it lives; and saying again and again that it is at work."""

import hashlib
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from qa_pipeline.errors import StoreError
from qa_pipeline.store import Store, queue

EVERY = 15.0
"""Seconds from one sign of life to the next: several may fail before a lease ends."""


@cache
def _place() -> tuple[str, str]:
    """The machine, and which start of it this is: after a power cut nobody of before lives."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        # Containers may share a name and a start, and cloned machines a name: none of them knows the other's processes.
        own = (
            Path("/etc/machine-id").read_bytes() if Path("/etc/machine-id").exists() else b"",
            os.fsencode(Path("/proc/self/ns/pid").readlink()),
        )
    except OSError:  # not Linux: leases that end are what is left
        return socket.gethostname()[:100], "unknown"
    return f"{socket.gethostname()[:100]}~{hashlib.sha256(b' '.join(own)).hexdigest()[:8]}", boot


def me() -> str:
    """This process."""
    return of(os.getpid())


def of(pid: int) -> str:
    """A process of this machine: the machine, its start, the process and when it began, for numbers of processes are used again."""
    return "/".join((*_place(), str(pid), _began(pid)))


def is_dead(holder: str) -> bool:
    """Whether it is known that the process does not live any more; of other machines it is not known."""
    host, boot, pid, began = holder.split("/")
    own_host, own_boot = _place()
    if host != own_host or "unknown" in (boot, own_boot):
        return False
    return boot != own_boot or _began(int(pid)) != began


def spoken(holder: str) -> str:
    """The process as a person says it: its machine and number."""
    host, _, pid, _ = holder.split("/")
    return f"{host.partition('~')[0]} {pid}"


def _began(pid: int) -> str:
    """When a process began, in ticks since the machine did; empty where there is none."""
    try:
        said = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].decode("ascii").split()
    except OSError:
        return "" if Path("/proc/self").exists() else "unknown"
    return said[19]  # of one that has ended too, until its parent has noticed: it is the parent's to say so


def recover(store: Store) -> int:
    """Gives back what dead processes had; how many files that were."""
    return queue.recover(store, [holder for holder in queue.holders(store) if is_dead(holder)])


@contextmanager
def alive(store: Store, holder: str, lost: Callable[[], None], watch: Callable[[], None] = lambda: None, thing: str = "") -> Iterator[None]:
    """Says that the holder is at work, and takes the `thing` again should it have lost it, while the block runs.

    `lost` is called when the store could not be told for so long that others may have what is ours; `watch` every second or so.
    """
    over = threading.Event()

    def say() -> None:
        told = said = time.monotonic()
        while not over.wait(1.0):
            watch()
            if time.monotonic() - said < EVERY:
                continue
            said = time.monotonic()
            try:
                queue.renew(store, holder)
                if thing:
                    queue.take_lease(store, thing, holder)
                told = said
            except StoreError:  # a full disk, a server that starts again: the next sign may get through
                if time.monotonic() - told > queue.LEASE:
                    lost()

    thread = threading.Thread(target=say, name="signs of life", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


@contextmanager
def only(store: Store, thing: str, holder: str, patience: float = 0.5) -> Iterator[None]:
    """Waits until nobody else who shares the store has the thing, and holds it. Somebody must say that the holder lives."""
    while not queue.take_lease(store, thing, holder):
        time.sleep(patience)
        recover(store)
    try:
        yield
    finally:
        queue.give_lease(store, thing, holder)
