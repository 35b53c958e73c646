"""The GE2E speaker encoder (Resemblyzer's weights) as a model that pyannote.audio's pipeline accepts."""

from pathlib import Path

import torch
import torchaudio.functional
from pyannote.audio import Model
from pyannote.audio.core.task import Problem, Resolution, Specifications
from torch import Tensor, nn
from torch.nn import functional

RATE = 16_000
HOP = 160
"""Samples a frame: 10 ms."""
WINDOW = 160
"""Frames (1.6 s) that the network hears at once."""
STEP = 77
"""Frames between windows: 1.3 windows a second."""
SHORTEST = 40
"""Frames (0.4 s) of speech; less says nothing of a voice."""
LOUDNESS = 10 ** (-30 / 20)
"""RMS amplitude that quiet audio is raised to, as when the network was trained: -30 dB."""


class GE2E(Model):
    """A voice as 256 numbers, of length 1.

    Three LSTM layers over 40 mel bands; the average over windows of 1.6 s.
    """

    bands: Tensor
    hann: Tensor

    def __init__(self, checkpoint: Path) -> None:
        super().__init__(sample_rate=RATE, num_channels=1)
        self.specifications = Specifications(problem=Problem.REPRESENTATION, resolution=Resolution.CHUNK, duration=10.0)
        self.lstm = nn.LSTM(40, 256, 3, batch_first=True)
        self.linear = nn.Linear(256, 256)
        state = torch.load(checkpoint, map_location="cpu", weights_only=True)["model_state"]
        # The checkpoint also holds two numbers of the loss that it was trained with.
        self.load_state_dict({name: value for name, value in state.items() if name.startswith(("lstm.", "linear."))})
        bands = torchaudio.functional.melscale_fbanks(201, 0.0, RATE / 2, 40, RATE, norm="slaney", mel_scale="slaney")
        self.register_buffer("bands", bands, persistent=False)
        self.register_buffer("hann", torch.hann_window(400), persistent=False)
        self.eval()

    @property
    def dimension(self) -> int:
        return 256

    def forward(self, waveforms: Tensor, weights: Tensor | None = None) -> Tensor:  # type: ignore[override]  # as its own encoders do
        """Embeddings, shape (batch, 256), of `waveforms` (batch, 1, samples) where `weights` (batch, frames of any length) is not 0.

        A row without enough speech is NaN, which the pipeline leaves out.
        """
        if waveforms.shape[-1] < SHORTEST * HOP:
            raise ValueError(f"{waveforms.shape[-1]} samples are too few for a voice; {SHORTEST * HOP} are needed")
        windows: list[Tensor] = []
        owners: list[int] = []
        before, frames = waveforms[0, 0], self._frames(waveforms[0, 0])
        for row, waveform in enumerate(waveforms[:, 0]):
            # The pipeline repeats a chunk for each of its speakers, one after the other.
            if not torch.equal(waveform, before):
                before, frames = waveform, self._frames(waveform)
            spoken = frames if weights is None else frames[_stretched(weights[row], len(frames))]
            if len(spoken) >= SHORTEST:
                mine = _windows(spoken)
                windows += mine
                owners += [row] * len(mine)
        return self._means(windows, owners, len(waveforms), waveforms.device)

    def _frames(self, waveform: Tensor) -> Tensor:
        """Mel energies, shape (frames, 40), of `waveform` (samples,)."""
        gain = (LOUDNESS / waveform.square().mean().sqrt().clamp_min(1e-9)).clamp_min(1.0)
        spectrum = torch.stft(waveform * gain, 400, HOP, 400, self.hann, center=True, pad_mode="constant", return_complex=True)
        return spectrum.abs().square().T @ self.bands

    def _means(self, windows: list[Tensor], owners: list[int], rows: int, device: torch.device) -> Tensor:
        out = torch.full((rows, self.dimension), float("nan"), device=device)
        if windows:
            _, (hidden, _) = self.lstm(torch.stack(windows))
            voices = functional.normalize(functional.relu(self.linear(hidden[-1])), dim=1)
            owner = torch.tensor(owners, device=device)
            sums = torch.zeros(rows, self.dimension, device=device).index_add_(0, owner, voices)
            spoken = sums.any(dim=1)
            out[spoken] = functional.normalize(sums[spoken], dim=1)
        return out


def _stretched(weights: Tensor, frames: int) -> Tensor:
    """True in each of `frames` where the speaker talks alone."""
    return functional.interpolate(weights[None, None].float(), size=frames, mode="nearest")[0, 0] > 0.5


def _windows(frames: Tensor) -> list[Tensor]:
    """Windows of 1.6 s, the last one flush with the end. Shorter speech is repeated: silence would count as voice."""
    if len(frames) < WINDOW:
        frames = frames.repeat(-(-WINDOW // len(frames)), 1)[:WINDOW]
    starts = list(range(0, len(frames) - WINDOW + 1, STEP))
    if len(frames) - WINDOW - starts[-1] > STEP // 2:
        starts.append(len(frames) - WINDOW)
    return [frames[start : start + WINDOW] for start in starts]
