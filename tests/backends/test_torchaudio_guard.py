"""torchaudio beside a torch that it was not built for. In processes of their own: an import cannot be undone."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(program: str) -> str:
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_torchaudio_imports_and_what_pyannote_needs_of_it_works():
    out = run(
        """
from qa_pipeline.backends import torchaudio_guard
used = torchaudio_guard.ensure()
assert torchaudio_guard.ensure() == used, "asking again changes nothing"
import torch, torchaudio.functional
assert torchaudio.functional.resample(torch.ones(1, 800), 8000, 16000).shape == (1, 1600)
print(torchaudio.functional.melscale_fbanks(201, 0.0, 8000.0, 40, 16000, norm="slaney", mel_scale="slaney").shape)
"""
    )
    assert "[201, 40]" in out


def test_the_stand_in_is_used_where_a_library_is_missing_and_says_so_when_called():
    run(
        """
from qa_pipeline.backends import torchaudio_guard
import ctypes, torch
def missing(_): raise OSError("libc10_cuda.so: cannot open shared object file")
ctypes.CDLL, real = missing, ctypes.CDLL
used = torchaudio_guard.ensure()
ctypes.CDLL = real
assert used
import torchaudio
from torchaudio.functional import forced_align
try:
    forced_align(torch.zeros(1, 4, 3), torch.ones(1, 2, dtype=torch.int32))
except RuntimeError as error:
    assert "no compiled extension" in str(error), error
else:
    raise SystemExit("it should have failed")
"""
    )


def test_a_torchaudio_that_fits_is_left_alone():
    run(
        """
from qa_pipeline.backends import torchaudio_guard
import sys
torchaudio_guard._fits = lambda: True
assert torchaudio_guard.ensure() is False
assert torchaudio_guard.EXTENSION not in sys.modules
"""
    )
