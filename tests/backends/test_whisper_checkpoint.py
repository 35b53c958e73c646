"""CTranslate2 → openai-whisper: on a tiny model that the test writes in CTranslate2's format, and on the real one."""

import json
import struct
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch
from whisper.model import ModelDimensions, Whisper

from qa_pipeline import weights
from qa_pipeline.backends import whisper_checkpoint
from qa_pipeline.errors import BackendError

DIMS = ModelDimensions(
    n_mels=4,
    n_audio_ctx=10,
    n_audio_state=8,
    n_audio_head=2,
    n_audio_layer=2,
    n_vocab=51865,
    n_text_ctx=6,
    n_text_state=8,
    n_text_head=4,
    n_text_layer=3,
)
HEADS = [[1, 0], [2, 3]]
TYPES = {np.dtype(np.float32): 0, np.dtype(np.int8): 1, np.dtype(np.float16): 4, np.dtype(np.uint16): 5}


def tiny() -> Whisper:
    """A model with random weights that float16 holds exactly."""
    torch.manual_seed(1)
    model = Whisper(DIMS)
    for tensor in model.state_dict().values():
        tensor.copy_(torch.randn_like(tensor).mul(0.2).half().float())
    return model.eval()


def variables_of(model: Whisper) -> dict[str, np.ndarray]:
    """A model's tensors under CTranslate2's names, its projections stacked as CTranslate2 does."""
    state = {name: tensor.numpy().astype(np.float16) for name, tensor in model.state_dict().items()}
    out: dict[str, np.ndarray] = {
        "encoder/num_heads": np.array(DIMS.n_audio_head, np.int8),
        "decoder/num_heads": np.array(DIMS.n_text_head, np.int8),
        "encoder/position_encodings/encodings": state["encoder.positional_embedding"],
        "decoder/position_encodings/encodings": state["decoder.positional_embedding"],
        "decoder/embeddings/weight": state["decoder.token_embedding.weight"],
    }

    def put(target, source, names=("weight", "bias")):
        out[f"{target}/{names[0]}"], out[f"{target}/{names[1]}"] = state[f"{source}.weight"], state[f"{source}.bias"]

    def norm(target, source):
        put(target, source, ("gamma", "beta"))

    def stack(target, source, names):
        out[f"{target}/weight"] = np.concatenate([state[f"{source}.{name}.weight"] for name in names])
        zeros = np.zeros(DIMS.n_text_state, np.float16)
        out[f"{target}/bias"] = np.concatenate([state.get(f"{source}.{name}.bias", zeros) for name in names])

    put("encoder/conv1", "encoder.conv1")
    put("encoder/conv2", "encoder.conv2")
    norm("encoder/layer_norm", "encoder.ln_post")
    norm("decoder/layer_norm", "decoder.ln")
    for side, layers in (("encoder", DIMS.n_audio_layer), ("decoder", DIMS.n_text_layer)):
        for number in range(layers):
            target, source = f"{side}/layer_{number}", f"{side}.blocks.{number}"
            norm(f"{target}/self_attention/layer_norm", f"{source}.attn_ln")
            stack(f"{target}/self_attention/linear_0", f"{source}.attn", ("query", "key", "value"))
            put(f"{target}/self_attention/linear_1", f"{source}.attn.out")
            norm(f"{target}/ffn/layer_norm", f"{source}.mlp_ln")
            put(f"{target}/ffn/linear_0", f"{source}.mlp.0")
            put(f"{target}/ffn/linear_1", f"{source}.mlp.2")
            if side == "decoder":
                norm(f"{target}/attention/layer_norm", f"{source}.cross_attn_ln")
                put(f"{target}/attention/linear_0", f"{source}.cross_attn.query")
                stack(f"{target}/attention/linear_1", f"{source}.cross_attn", ("key", "value"))
                put(f"{target}/attention/linear_2", f"{source}.cross_attn.out")
    return out


def write(folder: Path, variables: dict[str, np.ndarray], *, version: int = 6, spec: str = "WhisperSpec") -> Path:
    def text(value: str) -> bytes:
        return struct.pack("<H", len(value) + 1) + value.encode() + b"\0"

    parts = [struct.pack("<I", version), text(spec), struct.pack("<II", 3, len(variables))]
    for name, value in variables.items():
        parts += [text(name), struct.pack("<B", value.ndim), struct.pack(f"<{value.ndim}I", *value.shape)]
        parts += [struct.pack("<BI", TYPES[value.dtype], value.nbytes), value.tobytes()]
    parts += [struct.pack("<I", 1), text("decoder/projection/weight"), text("decoder/embeddings/weight")]
    folder.mkdir(exist_ok=True)
    (folder / "model.bin").write_bytes(b"".join(parts))
    (folder / "config.json").write_text(json.dumps({"alignment_heads": HEADS}))
    return folder


@pytest.fixture
def source(tmp_path) -> Path:
    return write(tmp_path / "source", variables_of(tiny()))


def test_the_converted_model_is_the_same_model(source, tmp_path):
    whisper_checkpoint.convert(source, tmp_path / "model.pt")
    model, expected = whisper_checkpoint.load(tmp_path, "cpu"), tiny()
    assert model.dims == DIMS
    assert model.is_multilingual
    assert not model.training
    state = model.state_dict()
    assert state.keys() == expected.state_dict().keys()
    for name, tensor in expected.state_dict().items():
        assert torch.equal(state[name], tensor), name
    sound, tokens = torch.randn(1, DIMS.n_mels, 2 * DIMS.n_audio_ctx), torch.tensor([[1, 2, 3]])
    assert torch.equal(model(sound, tokens), expected(sound, tokens))


def test_the_alignment_heads_are_those_of_the_configuration(source, tmp_path):
    whisper_checkpoint.convert(source, tmp_path / "some.pt")
    model = whisper_checkpoint.load(tmp_path / "some.pt", "cpu")
    assert model.alignment_heads.to_dense().nonzero().tolist() == HEADS


def test_openai_whisper_itself_loads_the_checkpoint(source, tmp_path):
    import whisper

    whisper_checkpoint.convert(source, tmp_path / "model.pt")
    assert whisper.load_model(str(tmp_path / "model.pt"), device="cpu").dims == DIMS


def test_an_official_checkpoint_gets_the_heads_of_its_name(tmp_path):
    dims = {**vars(DIMS), "n_text_layer": 6, "n_text_head": 8}
    torch.save({"dims": dims, "model_state_dict": Whisper(ModelDimensions(**dims)).state_dict()}, tmp_path / "base.pt")
    model = whisper_checkpoint.load(tmp_path / "base.pt", "cpu")
    assert model.alignment_heads.to_dense().sum() == 8  # of 48; the guess would be 24
    (tmp_path / "base.pt").rename(tmp_path / "mine.pt")
    assert whisper_checkpoint.load(tmp_path / "mine.pt", "cpu").alignment_heads.to_dense().sum() == 24


def test_the_digest_is_of_the_content_alone(source, tmp_path):
    first, second = tmp_path / "model.pt", tmp_path / "another-name.pt"
    whisper_checkpoint.convert(source, first)
    whisper_checkpoint.convert(source, second)
    assert first.read_bytes() != second.read_bytes()  # PyTorch writes the file's name into it
    assert whisper_checkpoint.digest(first) == whisper_checkpoint.digest(second)


@pytest.mark.parametrize("change", ["tensor", "name", "shape", "type", "dims", "heads"])
def test_the_digest_sees_every_change(source, tmp_path, change):
    file = tmp_path / "model.pt"
    whisper_checkpoint.convert(source, file)
    before = whisper_checkpoint.digest(file)
    checkpoint = torch.load(file, weights_only=True)
    state = checkpoint["model_state_dict"]
    bias = state["encoder.conv1.bias"]
    if change == "tensor":
        bias[0] += 1
    elif change == "name":
        state["encoder.conv1.bias2"] = state.pop("encoder.conv1.bias")
    elif change == "shape":
        state["encoder.conv1.bias"] = bias.reshape(1, -1)
    elif change == "type":
        state["encoder.conv1.bias"] = bias.view(torch.bfloat16)
    elif change == "dims":
        checkpoint["dims"]["n_mels"] += 1
    else:
        checkpoint["alignment_heads"][0][1] += 1
    torch.save(checkpoint, file)
    assert whisper_checkpoint.digest(file) != before


def test_integers_are_divided_by_their_scale(tmp_path):
    variables = variables_of(tiny())
    name = "decoder/layer_0/ffn/linear_0/weight"
    variables[name] = np.full(variables[name].shape, 64, np.int8)
    variables[f"{name}_scale"] = np.arange(1, len(variables[name]) + 1, dtype=np.float32)
    whisper_checkpoint.convert(write(tmp_path / "int8", variables), tmp_path / "model.pt")
    weight = whisper_checkpoint.load(tmp_path, "cpu").state_dict()["decoder.blocks.0.mlp.0.weight"]
    assert torch.equal(weight[:, 0], 64 / torch.arange(1, len(weight) + 1))


def test_bfloat16_is_read(tmp_path):
    variables = variables_of(tiny())
    values = torch.arange(DIMS.n_audio_state).bfloat16()
    variables["encoder/conv1/bias"] = values.view(torch.uint16).numpy()
    whisper_checkpoint.convert(write(tmp_path / "bf16", variables), tmp_path / "model.pt")
    assert torch.equal(whisper_checkpoint.load(tmp_path, "cpu").state_dict()["encoder.conv1.bias"], values.float())


def without(variables: dict[str, np.ndarray], name: str) -> dict[str, np.ndarray]:
    return {key: value for key, value in variables.items() if key != name}


def with_key_bias(variables: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    name = "decoder/layer_1/attention/linear_1/bias"
    return {**variables, name: np.ones_like(variables[name])}


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda folder: write(folder, {}, version=5), "not a CTranslate2 model of format 6"),
        (lambda folder: write(folder, {}, spec="TransformerSpec"), "holds a TransformerSpec, not a WhisperSpec"),
        (lambda folder: (folder / "model.bin").unlink(), r"model\.bin is missing"),
        (lambda folder: (folder / "config.json").unlink(), r"config\.json is missing"),
        (lambda folder: (folder / "config.json").write_text("{}"), "holds no `alignment_heads`"),
        (lambda folder: (folder / "model.bin").write_bytes((folder / "model.bin").read_bytes()[:-500]), "ends too early"),
        (lambda folder: (folder / "model.bin").write_bytes((folder / "model.bin").read_bytes() + b"x"), "goes on after"),
        (lambda folder: (folder / "model.bin").write_bytes(b""), "ends too early"),
        (lambda folder: write(folder, without(variables_of(tiny()), "encoder/conv2/bias")), "'encoder/conv2/bias' is missing"),
        (lambda folder: write(folder, {**variables_of(tiny()), "encoder/extra": np.ones(3, np.float16)}), "'encoder/extra' has no place"),
        (lambda folder: write(folder, with_key_bias(variables_of(tiny()))), "has a bias for its keys"),
    ],
)
def test_what_cannot_be_converted_says_why(source, tmp_path, spoil, message):
    spoil(source)
    with pytest.raises(BackendError, match=message):
        whisper_checkpoint.convert(source, tmp_path / "model.pt")


def test_what_is_no_checkpoint_says_so(tmp_path):
    with pytest.raises(BackendError, match="no Whisper checkpoint at"):
        whisper_checkpoint.load(tmp_path, "cpu")
    (tmp_path / "model.pt").write_bytes(b"not a checkpoint")
    with pytest.raises(BackendError, match="is not a PyTorch checkpoint, or it is damaged"):
        whisper_checkpoint.load(tmp_path, "cpu")
    torch.save({"state": {}}, tmp_path / "model.pt")
    with pytest.raises(BackendError, match="it has no `dims`"):
        whisper_checkpoint.digest(tmp_path / "model.pt")
    torch.save({"dims": vars(DIMS), "model_state_dict": {}}, tmp_path / "model.pt")
    with pytest.raises(BackendError, match="not a Whisper checkpoint that openai-whisper can load: Error"):
        whisper_checkpoint.load(tmp_path / "model.pt", "cpu")


@pytest.mark.model
def test_the_real_checkpoint_has_the_heads_of_its_configuration():
    model = whisper_checkpoint.load(weights.locate("whisper-base-openai"), "cpu")
    config = json.loads((weights.locate("whisper-base") / "config.json").read_text())
    assert sorted(model.alignment_heads.to_dense().nonzero().tolist()) == sorted(config["alignment_heads"])
    assert model.is_multilingual


@pytest.mark.model
@pytest.mark.slow
# openai-whisper leaves its vocabulary file open.
@pytest.mark.filterwarnings("ignore:.*tiktoken:pytest.PytestUnraisableExceptionWarning")
def test_both_engines_say_the_same_at_the_same_times():
    call = Path(__file__).parents[2].parent / "shared" / "audio" / "en-short-calls" / "commercial_mono.wav"
    if not call.is_file():
        pytest.skip("the development recordings are not beside the checkout")
    from faster_whisper import WhisperModel, decode_audio

    sound = decode_audio(str(call))[: 16_000 * 15]
    options = {"language": "en", "temperature": 0.0, "word_timestamps": True, "condition_on_previous_text": False}
    ct2 = WhisperModel(str(weights.locate("whisper-base")), device="cpu", compute_type="float32", cpu_threads=1)
    segments, _ = ct2.transcribe(sound, beam_size=1, **options)
    fast = [(word.word, word.start, word.end) for segment in segments for word in segment.words]
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*[Tt]riton.*")
        result = whisper_checkpoint.load(weights.locate("whisper-base-openai"), "cpu").transcribe(sound, fp16=False, **options)
    slow = [(word["word"], word["start"], word["end"]) for segment in result["segments"] for word in segment["words"]]
    assert len(fast) > 20
    assert [word for word, *_ in slow] == [word for word, *_ in fast]
    assert [times for _, *times in slow] == [pytest.approx(times, abs=0.021) for _, *times in fast]
