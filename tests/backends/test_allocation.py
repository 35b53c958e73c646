"""Freed memory stays with the process, where the C library can be told so."""

import platform
import subprocess
import sys

import pytest

PROBE = """
import resource
from qa_pipeline.backends.allocation import keep_freed
import sys
if sys.argv[1] == "kept":
    assert keep_freed() and keep_freed()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(10):
    buffer = bytearray(48 * 2**20)
    del buffer
print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc can be told")
def test_a_buffer_that_is_asked_for_again_costs_no_new_pages() -> None:
    asked = {
        way: int(subprocess.run([sys.executable, "-c", PROBE, way], check=True, capture_output=True, text=True).stdout)
        for way in ("given back", "kept")
    }
    assert asked["kept"] < asked["given back"] / 4
