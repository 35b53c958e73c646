"""What copies its own process runs in a fresh one: the threads of models that other tests have loaded would not survive it."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.slow
def test_a_night_among_crashes_and_power_cuts() -> None:
    command = [sys.executable, "-m", "pytest", "-m", "forks", "tests/work"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=1200, check=False)
    assert done.returncode == 0, done.stdout
