"""The text encoder: the shape and the length of its vectors, odd texts, and machines on which it cannot run."""

import ctypes
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from types import ModuleType

import numpy as np
import pytest

from qa_pipeline import backends, weights
from qa_pipeline.backends import e5
from qa_pipeline.errors import BackendError, ModelMissing, SettingsError
from qa_pipeline.matching import likelihood

# ---------------------------------------------------------------------------------------------------------------------
# With the weights


@pytest.fixture(scope="module")
def encoder():
    try:
        return backends.encoder("e5", threads=1)
    except ModelMissing as error:
        pytest.skip(str(error))


def likeness(encoder, first: str, second: str) -> float:
    one, other = encoder.encode([first, second])
    return float(one @ other)


@pytest.mark.model
def test_each_text_has_a_row_of_length_one(encoder):
    texts = ["hello", "how can i help you?", "یک لحظه صبر کنید", "üç koli pirinç", "спасибо за ожидание"]
    vectors = encoder.encode(texts)
    assert vectors.shape == (5, 384)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-3)


@pytest.mark.model
def test_no_text_no_row(encoder):
    assert encoder.encode([]).shape == (0, 384)


@pytest.mark.model
def test_the_same_text_has_the_same_vector_whatever_stands_beside_it(encoder):
    """More texts than are given to the engine at once, in another order, short beside long."""
    texts = [f"{number} boxes of rice {'and of beans ' * (number % 7)}" for number in range(e5.TOGETHER + 9)]
    vectors = encoder.encode(texts)
    assert np.array_equal(vectors, encoder.encode(texts))
    assert np.abs(vectors[::-1] - encoder.encode(texts[::-1])).max() < 1e-4
    assert np.abs(vectors[3] - encoder.encode([texts[3]])[0]).max() < 1e-4


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "near", "far"),
    [
        ("please hold the line for a moment", "lütfen bir dakika hatta kalın", "siparişiniz yarın teslim edilecek"),
        ("thank you for waiting", "спасибо за ожидание", "у вас неоплаченный счёт"),
        ("the parcel arrived broken", "بسته شکسته رسید", "روز خوبی داشته باشید"),
        ("can I help you with anything else?", "kas saan veel millegagi aidata?", "teie arve on tasumata"),
    ],
)
def test_near_in_meaning_is_near_in_another_language(encoder, text: str, near: str, far: str):
    assert likeness(encoder, text, near) > likeness(encoder, text, far) + 0.02


@pytest.mark.model
@pytest.mark.parametrize("text", ["", " ", "\0", "a\0b", "?", "😀" * 50, "\ud800", "x" * 100_000, "rice " * 20_000, "米" * 100_000])
def test_odd_texts_have_vectors_too(encoder, text: str):
    vectors = encoder.encode([text, "hello"])
    assert np.isfinite(vectors).all()
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-3)
    assert np.abs(vectors[1] - encoder.encode(["hello"])[0]).max() < 1e-4


@pytest.mark.model
def test_a_nul_does_not_end_a_text(encoder):
    assert np.array_equal(*encoder.encode(["two boxes\0of rice", "two boxes of rice"]))
    assert not np.array_equal(*encoder.encode(["two boxes\0of rice", "two boxes"]))


@pytest.mark.model
def test_what_is_behind_the_longest_text_is_not_read(encoder):
    begin = "rice " * (e5.LONGEST // 5)
    assert np.array_equal(*encoder.encode([begin + "and beans", begin + "or oil"]))


@pytest.mark.model
def test_threads_get_what_each_alone_gets(encoder):
    lots = [[f"{number} boxes for customer {batch}" for number in range(20)] for batch in range(8)]
    alone = [encoder.encode(texts) for texts in lots]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(encoder.encode, lots))
    for one, other in zip(alone, together, strict=True):
        assert np.abs(one - other).max() < 1e-4


@pytest.mark.model
def test_it_is_the_one_that_the_models_were_trained_with(encoder):
    assert encoder.name == likelihood.load().encoder


@pytest.mark.model
def test_weights_that_the_engine_refuses(encoder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """A file that is there and is none: an error, not a crash."""
    folder = weights.locate("e5-small")
    for file in folder.iterdir():
        (tmp_path / file.name).symlink_to(file) if file.name != "e5-small-q4.bin" else (tmp_path / file.name).write_bytes(b"no weights")
    monkeypatch.setattr(weights, "locate", lambda _: tmp_path)
    with pytest.raises(BackendError, match="cannot be loaded from .*: run `qa-pipeline models verify`"):
        e5.E5()


# ---------------------------------------------------------------------------------------------------------------------
# Without them


def test_missing_weights_say_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setenv("QA_PIPELINE_MODELS", str(tmp_path))
    with pytest.raises(ModelMissing, match="the model e5-small is not in .*: run `qa-pipeline models fetch e5-small`"):
        e5.E5()


CPU = "processor\t: 0\nflags\t\t: fpu sse2 {}\n"


@pytest.mark.parametrize(
    ("machine", "flags", "fit"),
    [("x86_64", "avx avx2 fma", True), ("x86_64", "avx", False), ("x86_64", "xavx2", False), ("aarch64", "avx2", False)],
)
def test_a_processor_without_avx2_is_told_before_anything_is_loaded(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, machine: str, flags: str, fit: bool
):
    (tmp_path / "cpuinfo").write_text(CPU.format(flags), encoding="ascii")
    monkeypatch.setattr(e5, "Path", lambda path: tmp_path / "cpuinfo" if path == "/proc/cpuinfo" else Path(path))
    monkeypatch.setattr(os, "uname", lambda: os.uname_result(("Linux", "host", "1", "1", machine)))
    monkeypatch.setattr(weights, "locate", lambda _: tmp_path)
    monkeypatch.setattr(ctypes, "CDLL", lambda path: pytest.fail(f"{path} was loaded"))
    if fit:
        e5._require_processor()
    else:
        with pytest.raises(BackendError, match="needs an x86-64 processor with AVX2; calls are scored by words alone"):
            e5.E5()


class Fails:
    """An engine whose batches fail, or are not numbers."""

    def __init__(self, *, status: int, value: float) -> None:
        self.status, self.value = status, value

    def e5_dim(self, _: object) -> int:
        return 4

    def e5_embed_batch(self, _loaded: object, _texts: object, count: int, _query: int, rows: object) -> int:
        np.ctypeslib.as_array(rows, (count, 4))[:] = self.value
        return self.status


@pytest.mark.parametrize(("status", "value"), [(1, 0.5), (0, float("nan")), (0, float("inf"))])
def test_a_failure_of_the_engine_is_an_error(status: int, value: float):
    encoder = object.__new__(e5.E5)
    object.__setattr__(encoder, "_engine", Fails(status=status, value=value))
    object.__setattr__(encoder, "_lock", Lock())
    object.__setattr__(encoder, "_loaded", 1)
    with pytest.raises(BackendError, match="the text encoder failed on a text"):
        encoder.encode(["hello"])


# ---------------------------------------------------------------------------------------------------------------------
# By name


class Known:
    """An encoder with an option."""

    __dataclass_fields__ = e5.E5.__dataclass_fields__

    def __init__(self, threads: int = 0) -> None:
        self.threads = threads


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch):
    module = ModuleType("qa_pipeline.backends.known")
    module.Known = Known
    monkeypatch.setitem(sys.modules, module.__name__, module)
    monkeypatch.setitem(backends.ENCODERS, "known", "known:Known")
    monkeypatch.setitem(backends.ENCODERS, "broken", "no_such_module:Nothing")
    monkeypatch.setattr(backends, "_loaded", {})


def test_an_encoder_is_loaded_once_for_each_option(registry):
    assert backends.encoder("known") is backends.encoder("known")
    assert backends.encoder("known", threads=2) is not backends.encoder("known", threads=3)
    assert backends.encoder("known", threads=2).threads == 2


def test_what_is_not_there_is_answered_with_what_is(registry):
    with pytest.raises(SettingsError, match="there is no text encoder 'bert'; there are .*e5.*known"):
        backends.encoder("bert")
    with pytest.raises(SettingsError, match="text encoder known has no option size, name; it has model, threads"):
        backends.encoder("known", size=3, name="x")
    with pytest.raises(BackendError, match="text encoder broken: .*no_such_module.* cannot be imported"):
        backends.encoder("broken")


def test_every_encoder_has_its_file():
    for where in backends.ENCODERS.values():
        module, _, attribute = where.partition(":")
        assert f"class {attribute}" in Path(backends.__file__).with_name(f"{module}.py").read_text(encoding="utf-8")
