"""Whisper checkpoints for openai-whisper: made from a CTranslate2 model, digested, and loaded with their alignment heads.

Both engines then run from the same weights. A checkpoint is what openai-whisper reads (`dims`, `model_state_dict`) and
`alignment_heads`, the pairs (layer, head) that follow the audio: without them its word times are guesses.
"""

import hashlib
import json
import pickle
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from qa_pipeline.backends.ctranslate2_file import Variables, read_variables
from qa_pipeline.errors import BackendError

if TYPE_CHECKING:
    from whisper.model import Whisper

Tensors = dict[str, torch.Tensor]
Heads = list[list[int]]

FILE = "model.pt"


def convert(source: Path, target: Path) -> None:
    """Write the checkpoint `target` from a folder with a CTranslate2 Whisper model (model.bin, config.json)."""
    mapping = _Mapping(read_variables(source / "model.bin"), source / "model.bin")
    state = mapping.state()
    checkpoint = {
        "dims": mapping.dims(state),
        "model_state_dict": state,
        "alignment_heads": _configured_heads(source / "config.json"),
    }
    torch.save(checkpoint, target)


def digest(file: Path) -> str:
    """sha256 over a checkpoint's dimensions, alignment heads, and every tensor's name, type, shape and bytes."""
    checkpoint = _read(file, "cpu")
    total = hashlib.sha256()
    total.update(json.dumps([checkpoint["dims"], checkpoint.get("alignment_heads")], sort_keys=True).encode())
    for name, tensor in sorted(checkpoint["model_state_dict"].items()):
        total.update(json.dumps([name, str(tensor.dtype), list(tensor.shape)]).encode())
        total.update(tensor.contiguous().view(torch.uint8).numpy().data)
    return total.hexdigest()


def load(path: Path, device: str) -> "Whisper":
    """A checkpoint as an openai-whisper model in evaluation mode, its alignment heads set.

    `path` is a checkpoint, or a folder with one that is named model.pt. The heads are those in the checkpoint; for a
    checkpoint of OpenAI that still has its name (large-v3.pt), those that openai-whisper knows for it; else its guess.
    """
    from whisper.model import ModelDimensions, Whisper

    file = path / FILE if path.is_dir() else path
    checkpoint = _read(file, device)
    try:
        model = Whisper(ModelDimensions(**checkpoint["dims"]))
        model.load_state_dict(checkpoint["model_state_dict"])
    except (TypeError, RuntimeError) as error:
        raise BackendError(f"{file} is not a Whisper checkpoint that openai-whisper can load: {_first_line(error)}") from error
    _set_heads(model, checkpoint.get("alignment_heads"), file)
    return model.to(device).eval()


def _read(file: Path, device: str) -> dict[str, Any]:
    """A checkpoint's dictionary. Nothing in it is executed."""
    try:
        checkpoint = torch.load(file, map_location=device, weights_only=True)
    except FileNotFoundError as error:
        raise BackendError(f"no Whisper checkpoint at {file}") from error
    except (OSError, EOFError, RuntimeError, pickle.UnpicklingError) as error:
        raise BackendError(f"{file} is not a PyTorch checkpoint, or it is damaged: {_first_line(error)}") from error
    if not isinstance(checkpoint, dict) or not {"dims", "model_state_dict"} <= checkpoint.keys():
        raise BackendError(f"{file} is not an openai-whisper checkpoint: it has no `dims` and `model_state_dict`")
    return checkpoint


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0] or type(error).__name__


def _set_heads(model: "Whisper", heads: Heads | None, file: Path) -> None:
    import whisper

    if heads is not None:
        mask = torch.zeros(model.dims.n_text_layer, model.dims.n_text_head, dtype=torch.bool)
        for layer, head in heads:
            mask[layer, head] = True
        model.register_buffer("alignment_heads", mask.to_sparse(), persistent=False)
    elif known := whisper._ALIGNMENT_HEADS.get(file.stem):
        model.set_alignment_heads(known)


def _configured_heads(config: Path) -> Heads:
    try:
        heads: Heads = json.loads(config.read_text(encoding="utf-8"))["alignment_heads"]
    except FileNotFoundError as error:
        raise BackendError(f"{config} is missing: it holds the alignment heads, without which words have no times") from error
    except (ValueError, KeyError) as error:
        raise BackendError(f"{config} holds no `alignment_heads`, without which words have no times") from error
    return heads


class _Mapping:
    """Names and layouts of a CTranslate2 Whisper model → those of openai-whisper."""

    def __init__(self, variables: Variables, file: Path) -> None:
        self.variables = variables
        self.file = file
        self.used: set[str] = set()
        self.tensors: Tensors = {}

    def state(self) -> Tensors:
        """Every tensor of the model, in the precision that is stored (integers as float32)."""
        try:
            self._audio()
            self._text()
        except KeyError as error:
            raise BackendError(f"{self.file}: the variable {error} is missing: not a Whisper model that can be converted") from error
        left = [
            name for name, value in self.variables.items() if value.ndim and name not in self.used and name != "decoder/projection/weight"
        ]
        if left:
            raise BackendError(f"{self.file}: {left[0]!r} has no place in an openai-whisper model")
        return self.tensors

    def dims(self, state: Mapping[str, torch.Tensor]) -> dict[str, int]:
        """The dimensions that openai-whisper keeps beside the tensors."""
        audio_state, mels, _ = state["encoder.conv1.weight"].shape
        vocabulary, text_state = state["decoder.token_embedding.weight"].shape
        return {
            "n_mels": mels,
            "n_audio_ctx": state["encoder.positional_embedding"].shape[0],
            "n_audio_state": audio_state,
            "n_audio_head": self._heads("encoder"),
            "n_audio_layer": self._layers("encoder"),
            "n_vocab": vocabulary,
            "n_text_ctx": state["decoder.positional_embedding"].shape[0],
            "n_text_state": text_state,
            "n_text_head": self._heads("decoder"),
            "n_text_layer": self._layers("decoder"),
        }

    def _heads(self, side: str) -> int:
        return int(self.variables[f"{side}/num_heads"])

    def _layers(self, side: str) -> int:
        found = (re.match(rf"{side}/layer_(\d+)/", name) for name in self.variables)
        return len({match[1] for match in found if match})

    def _audio(self) -> None:
        self._linear("encoder.conv1", "encoder/conv1")
        self._linear("encoder.conv2", "encoder/conv2")
        self.tensors["encoder.positional_embedding"] = self._get("encoder/position_encodings/encodings")
        self._norm("encoder.ln_post", "encoder/layer_norm")
        for layer in range(self._layers("encoder")):
            self._block(f"encoder.blocks.{layer}", f"encoder/layer_{layer}", cross=False)

    def _text(self) -> None:
        self.tensors["decoder.token_embedding.weight"] = self._get("decoder/embeddings/weight")
        self.tensors["decoder.positional_embedding"] = self._get("decoder/position_encodings/encodings")
        self._norm("decoder.ln", "decoder/layer_norm")
        for layer in range(self._layers("decoder")):
            self._block(f"decoder.blocks.{layer}", f"decoder/layer_{layer}", cross=True)

    def _block(self, target: str, source: str, *, cross: bool) -> None:
        self._norm(f"{target}.attn_ln", f"{source}/self_attention/layer_norm")
        self._fused(f"{target}.attn", f"{source}/self_attention/linear_0", ("query", "key", "value"))
        self._linear(f"{target}.attn.out", f"{source}/self_attention/linear_1")
        if cross:
            self._norm(f"{target}.cross_attn_ln", f"{source}/attention/layer_norm")
            self._linear(f"{target}.cross_attn.query", f"{source}/attention/linear_0")
            self._fused(f"{target}.cross_attn", f"{source}/attention/linear_1", ("key", "value"))
            self._linear(f"{target}.cross_attn.out", f"{source}/attention/linear_2")
        self._norm(f"{target}.mlp_ln", f"{source}/ffn/layer_norm")
        self._linear(f"{target}.mlp.0", f"{source}/ffn/linear_0")
        self._linear(f"{target}.mlp.2", f"{source}/ffn/linear_1")

    def _linear(self, target: str, source: str) -> None:
        self.tensors[f"{target}.weight"] = self._get(f"{source}/weight")
        self.tensors[f"{target}.bias"] = self._get(f"{source}/bias")

    def _norm(self, target: str, source: str) -> None:
        self.tensors[f"{target}.weight"] = self._get(f"{source}/gamma")
        self.tensors[f"{target}.bias"] = self._get(f"{source}/beta")

    def _fused(self, target: str, source: str, names: tuple[str, ...]) -> None:
        """Split projections that CTranslate2 stacks by rows. The key has no bias in openai-whisper: a block of zeros here."""
        weights = self._get(f"{source}/weight").chunk(len(names))
        biases = self._get(f"{source}/bias").chunk(len(names))
        for name, weight, bias in zip(names, weights, biases, strict=True):
            self.tensors[f"{target}.{name}.weight"] = weight.clone()
            if name != "key":
                self.tensors[f"{target}.{name}.bias"] = bias.clone()
            elif bias.any():
                raise BackendError(f"{self.file}: {source} has a bias for its keys, so its rows are not what this conversion expects")

    def _get(self, name: str) -> torch.Tensor:
        """A variable in floating point. Integers are stored multiplied by a scale per row, or by one for all."""
        value = self.variables[name]
        self.used.add(name)
        if np.issubdtype(value.dtype, np.integer):
            scale = self.variables[f"{name}_scale"].astype(np.float32)
            self.used.add(f"{name}_scale")
            value = value.astype(np.float32) / scale.reshape(scale.shape + (1,) * (value.ndim - scale.ndim))
        return torch.from_numpy(value.copy())
