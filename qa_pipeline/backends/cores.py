"""How many threads a model may use."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path


def threads(wanted: int) -> int:
    """`wanted`, or when that is 0 what OMP_NUM_THREADS says, or else one a physical core that this process may use."""
    if wanted > 0:
        return wanted
    said = os.environ.get("OMP_NUM_THREADS", "")
    return int(said) if said.isdigit() and int(said) > 0 else _cores()


@contextmanager
def torch_threads(wanted: int) -> Iterator[None]:
    """PyTorch works with `threads(wanted)` inside, and as before outside: it has one number for the whole process."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(threads(wanted))
    try:
        yield
    finally:
        torch.set_num_threads(before)


@cache
def gpus() -> int:
    """How many GPUs CTranslate2 can use."""
    import ctranslate2

    return int(ctranslate2.get_cuda_device_count())


def _cores() -> int:
    # Two threads on the two halves of one core get in each other's way: matrix products fill a core alone.
    siblings = {_siblings(processor) for processor in os.sched_getaffinity(0)}
    return max(1, len(siblings))


def _siblings(processor: int) -> str:
    topology = Path(f"/sys/devices/system/cpu/cpu{processor}/topology/thread_siblings_list")
    try:
        return topology.read_text()
    except OSError:
        return str(processor)  # a kernel that does not say: each processor counts
