"""What a model is called in the store."""

from hashlib import sha256
from pathlib import Path

from qa_pipeline import weights
from qa_pipeline.backends import identity


def test_a_model_of_the_manifest_has_its_revision(tmp_path: Path):
    assert identity.of("whisper-base", tmp_path) == weights.find("whisper-base").identity


def test_a_users_own_folder_is_known_by_its_weights_and_not_by_its_place(tmp_path: Path):
    (tmp_path / "ours").mkdir()
    (tmp_path / "ours" / "model.bin").write_bytes(b"weights")
    (tmp_path / "ours" / "config").write_bytes(b"{}")
    first = identity.of(str(tmp_path / "ours"), tmp_path / "ours")
    assert first == f"ours@{sha256(b'weights').hexdigest()[:12]}"
    (tmp_path / "ours" / "config").write_bytes(b"{ }")
    assert identity.of("elsewhere", tmp_path / "ours") == first
    (tmp_path / "ours" / "model.bin").write_bytes(b"others!")
    assert identity.of("elsewhere", tmp_path / "ours") != first


def test_a_snapshot_of_a_hub_has_its_commit():
    assert identity.of("large-v3", Path("hub/models--x--y/snapshots/0123456789abcdef")) == "large-v3@0123456789ab"
