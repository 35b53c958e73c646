"""The CAM++ speaker encoder: a voice as 192 numbers.

The network of "CAM++: A Fast and Efficient Network for Speaker Verification Using Context-Aware Masking" (Wang et al., 2023), written for
the weights that the 3D-Speaker project publishes: convolutions over the spectrum, then a densely connected TDNN, each layer of which is
masked by what it hears around, then mean and deviation over time.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from qa_pipeline import weights
from qa_pipeline.backends import cores, identity, torchaudio_guard
from qa_pipeline.errors import BackendError

torchaudio_guard.ensure()

import numpy as np  # noqa: E402  after the guard
import torch  # noqa: E402
from torch import Tensor, nn  # noqa: E402
from torch.nn import functional  # noqa: E402
from torch.nn.utils.fusion import fuse_conv_bn_eval  # noqa: E402
from torchaudio.compliance import kaldi  # noqa: E402

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from qa_pipeline.protocols import Samples

RATE = 16_000
FRAME, HOP = 400, 160
"""Samples: a frame of 25 ms every 10 ms."""
BANDS = 80
DIMENSION = 192

FRAMES_A_SECOND = RATE // HOP


# ---------------------------------------------------------------------------------------------------------------------
# The network


class _Residual(nn.Module):
    """Two 3 x 3 convolutions over (bands, time) beside a shortcut; `stride` thins the bands, never the time."""

    def __init__(self, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(32, 32, 3, stride=(stride, 1), padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(32)
        self.conv2 = nn.Conv2d(32, 32, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(32)
        self.shortcut = nn.Sequential()
        if stride != 1:
            self.shortcut = nn.Sequential(nn.Conv2d(32, 32, 1, stride=(stride, 1), bias=False), nn.BatchNorm2d(32))

    def forward(self, x: Tensor) -> Tensor:
        out = functional.relu_(self.bn1(self.conv1(x)))
        out = self.bn2(self.conv2(out)).add_(self.shortcut(x))
        return functional.relu_(out)


class _Head(nn.Module):
    """The spectrum, shape (batch, 1, 80, time), as 320 channels over time."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(32)
        self.layer1 = nn.Sequential(_Residual(2), _Residual(1))
        self.layer2 = nn.Sequential(_Residual(2), _Residual(1))
        self.conv2 = nn.Conv2d(32, 32, 3, stride=(2, 1), padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(32)

    def forward(self, x: Tensor) -> Tensor:
        out = self.layer2(self.layer1(functional.relu_(self.bn1(self.conv1(x)))))
        return functional.relu_(self.bn2(self.conv2(out))).flatten(1, 2)


class _Masked(nn.Module):
    """A convolution over time, masked by the mean of the whole window and of the stretch of 100 frames that a frame is in."""

    def __init__(self, dilation: int) -> None:
        super().__init__()
        self.linear_local = nn.Conv1d(128, 32, 3, padding=dilation, dilation=dilation, bias=False)
        self.linear1 = nn.Conv1d(128, 64, 1)
        self.linear2 = nn.Conv1d(64, 32, 1)

    def forward(self, x: Tensor) -> Tensor:
        stretches = functional.avg_pool1d(x, 100, 100, ceil_mode=True)
        around = x.mean(-1, keepdim=True) + stretches
        mask = torch.sigmoid(self.linear2(functional.relu(self.linear1(around))))
        out: Tensor = self.linear_local(x) * mask.repeat_interleave(100, dim=-1)[..., : x.shape[-1]]
        return out


class _Norm(nn.Sequential):
    def __init__(self, channels: int, *, affine: bool = True) -> None:
        super().__init__()
        self.add_module("batchnorm", nn.BatchNorm1d(channels, affine=affine))


class _Dense(nn.Module):
    """One layer of the dense TDNN: 32 new channels from all before."""

    def __init__(self, channels: int, dilation: int) -> None:
        super().__init__()
        self.nonlinear1 = _Norm(channels)
        self.linear1 = nn.Conv1d(channels, 128, 1, bias=False)
        self.nonlinear2 = _Norm(128)
        self.cam_layer = _Masked(dilation)

    def forward(self, x: Tensor) -> Tensor:
        inner = self.linear1(functional.relu_(self.nonlinear1(x)))
        out: Tensor = self.cam_layer(functional.relu_(self.nonlinear2(inner)))
        return out


class _Block(nn.ModuleDict):
    def __init__(self, channels: int, layers: int, dilation: int) -> None:
        super().__init__({f"tdnnd{i + 1}": _Dense(channels + 32 * i, dilation) for i in range(layers)})

    def forward(self, x: Tensor) -> Tensor:
        batch, channels, time = x.shape
        out = x.new_empty(batch, channels + 32 * len(self), time)  # filled layer by layer: joining them anew each time costs a sixth more
        out[:, :channels] = x
        for layer in self.values():
            out[:, channels : channels + 32] = layer(out[:, :channels])
            channels += 32
        return out


class _Transit(nn.Module):
    def __init__(self, channels: int) -> None:
        super().__init__()
        self.nonlinear = _Norm(channels)
        self.linear = nn.Conv1d(channels, channels // 2, 1, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.linear(functional.relu(self.nonlinear(x)))
        return out


class _Linear(nn.Module):
    """A convolution and its normalisation, under the names of the checkpoint."""

    def __init__(self, conv: nn.Conv1d, norm: _Norm) -> None:
        super().__init__()
        self.linear = conv
        self.nonlinear = norm

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.nonlinear(self.linear(x))
        return out


class Network(nn.Module):
    """CAM++: mel energies without their mean, shape (batch, frames, 80), to voices (batch, 192), not of length 1."""

    def __init__(self) -> None:
        super().__init__()
        self.head = _Head()
        self.xvector = nn.ModuleDict({"tdnn": _Linear(nn.Conv1d(320, 128, 5, stride=2, padding=2, bias=False), _Norm(128))})
        channels = 128
        for number, (layers, dilation) in enumerate(((12, 1), (24, 2), (16, 2)), 1):
            self.xvector[f"block{number}"] = _Block(channels, layers, dilation)
            channels += 32 * layers
            self.xvector[f"transit{number}"] = _Transit(channels)
            channels //= 2
        self.xvector["out_nonlinear"] = _Norm(channels)
        self.xvector["dense"] = _Linear(nn.Conv1d(2 * channels, DIMENSION, 1, bias=False), _Norm(DIMENSION, affine=False))

    def forward(self, frames: Tensor) -> Tensor:
        parts = self.xvector
        x = functional.relu(parts["tdnn"](self.head(frames.transpose(1, 2)[:, None])))
        for number in (1, 2, 3):
            x = parts[f"transit{number}"](parts[f"block{number}"](x))
        x = functional.relu(parts["out_nonlinear"](x))
        statistics = torch.cat([x.mean(-1), x.std(-1)], dim=-1)
        out: Tensor = parts["dense"](statistics[..., None])
        return out[..., 0]


# ---------------------------------------------------------------------------------------------------------------------
# The encoder

LENGTH = 150
"""Frames, 1.5 s, of a window of a call."""
STEP = 0.6
"""Seconds from one window to the next."""
BATCH = 16
"""Windows that go through the network at once."""
AHEAD = 60.0
"""Seconds of a call whose energies are computed at once."""

LONG = 300
"""Frames, 3 s, of a window of a voice that is heard alone."""
SHORTEST = 100
"""Frames, 1 s, of speech; less says too little of a voice."""
PIECE, MOST = 6.0, 20
"""Seconds of speech that are taken at once, and how often, spread evenly: after two minutes more does not change what a voice is like."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CampPlus:
    """CAM++ for 16 kHz, trained on Chinese and English. `threads`: 0 is one a physical core. `device`: cpu, cuda or auto."""

    model: str = "campplus"
    device: str = "auto"
    threads: int = 0
    name: str = field(init=False)
    _network: Any = field(init=False, repr=False)
    _lock: Any = field(init=False, repr=False, default_factory=Lock)  # PyTorch has one number of threads for the process

    def __post_init__(self) -> None:
        folder = weights.locate(self.model)
        device = self.device if self.device != "auto" else ("cuda" if torch.cuda.is_available() else "cpu")
        object.__setattr__(self, "_network", load(folder / "campplus_cn_en_common.pt").to(device))
        object.__setattr__(self, "name", f"campplus:{identity.of(self.model, folder)}")

    def embed(self, samples: "Samples", stretches: Sequence[tuple[float, float]]) -> "NDArray[np.float32] | None":
        """The voice that speaks in the `stretches` (seconds), shape (192,), of length 1; None where they hold less than a second."""
        frames = torch.cat([torch.zeros(0, BANDS), *(_energies(part) for part in _pieces(samples, stretches))])
        if len(frames) < SHORTEST:
            return None
        length = min(LONG, len(frames))
        first = np.linspace(0, len(frames) - length, -(-len(frames) // length)).astype(int)
        with self._lock, cores.torch_threads(self.threads):
            mean = np.mean([self._voices([frames[at : at + length]])[0] for at in first], axis=0)
        out: NDArray[np.float32] = mean / np.linalg.norm(mean)
        return out

    def windows(self, samples: "Samples", heard: "NDArray[np.bool_]") -> "NDArray[np.float32]":
        """The voice in each window of 1.5 s that is `heard`, shape (windows that are, 192), of length 1.

        Window i begins at i · 0.6 s; `heard`, shape (windows,), are those of `starts(samples.size)`.
        """
        voices = [np.zeros((0, DIMENSION), np.float32)]
        windows = _windows(samples, np.flatnonzero(heard))
        with self._lock, cores.torch_threads(self.threads):
            while parts := list(islice(windows, BATCH)):
                voices.append(self._voices(parts))
        return np.concatenate(voices)

    def _voices(self, windows: list[Tensor]) -> "NDArray[np.float32]":
        """A voice for each window of as many frames, of length 1."""
        with torch.inference_mode():
            frames = torch.stack(windows)
            frames = (frames - frames.mean(dim=1, keepdim=True)).to(next(self._network.parameters()).device)
            try:
                voices = functional.normalize(self._network(frames), dim=1)
            except RuntimeError as error:
                raise BackendError(f"{self.name} failed: {error}") from error
            out: NDArray[np.float32] = voices.cpu().numpy()
            return out


def _windows(samples: "Samples", wanted: "NDArray[np.intp]") -> Iterator[Tensor]:
    """The energies of the windows of these numbers; those of a minute are computed at once, each frame of them once."""
    ahead = round(AHEAD / STEP)
    for first in range(0, int(wanted[-1]) + 1 if wanted.size else 0, ahead):
        numbers = wanted[(wanted >= first) & (wanted < first + ahead)]
        if not numbers.size:
            continue
        begin, end = (round(int(number) * STEP * RATE) for number in (numbers[0], numbers[-1]))
        part = samples[begin : end + (LENGTH - 1) * HOP + FRAME]
        short = end - begin + (LENGTH - 1) * HOP + FRAME - part.size
        energies = _energies(np.pad(part, (0, short)) if short > 0 else part)
        for number in numbers - numbers[0]:
            at = round(int(number) * STEP * FRAMES_A_SECOND)
            yield energies[at : at + LENGTH]


def _pieces(samples: "Samples", stretches: Sequence[tuple[float, float]]) -> "list[Samples]":
    """The speech of the stretches (seconds) in pieces, of a length that Kaldi's frames need and no more than `MOST`."""
    places = [(at, min(at + PIECE, end)) for start, end in stretches for at in np.arange(start, end, PIECE)]
    chosen = np.linspace(0, len(places) - 1, min(MOST, len(places))).astype(int)
    pieces = [samples[round(places[place][0] * RATE) : round(places[place][1] * RATE)] for place in chosen]
    return [piece for piece in pieces if piece.size >= FRAME]


def starts(size: int) -> "NDArray[np.float64]":
    """Where the windows of a call of `size` samples begin, in seconds: as many as fit, one at least."""
    fit = (size - (LENGTH - 1) * HOP - FRAME) / (STEP * RATE)
    return np.arange(max(0, int(np.floor(fit))) + 1, dtype=np.float64) * STEP


def load(path: Path) -> Network:
    """The network with the weights of a checkpoint, ready to listen."""
    network = Network()
    network.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))
    return _folded(network.eval())


def _folded(network: Network) -> Network:
    """The same network with each normalisation that follows a convolution made a part of it, and the head laid out as it is fastest."""
    network.head.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # a fifth to two fifths less for the 3 x 3 convolutions
    for part in network.modules():
        if isinstance(part, (_Head, _Residual)):
            _fold(part, "conv1", "bn1")
            _fold(part, "conv2", "bn2")
        if isinstance(part, _Dense):
            _fold(part, "linear1", "nonlinear2")
    return network


def _fold(part: nn.Module, convolution: str, norm: str) -> None:
    after: Any = getattr(part, norm)
    setattr(part, convolution, fuse_conv_bn_eval(getattr(part, convolution), getattr(after, "batchnorm", after)))
    setattr(part, norm, nn.Identity())


def _energies(samples: "Samples") -> Tensor:
    """Log mel energies, shape (frames, 80), as Kaldi computes them."""
    out: Tensor = kaldi.fbank(torch.from_numpy(np.ascontiguousarray(samples))[None], num_mel_bins=BANDS, sample_frequency=RATE, dither=0.0)
    return out
