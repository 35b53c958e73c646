"""The packed meanings: the nearest are found exactly, nothing is half there, and what is deleted is gone from the files."""

from pathlib import Path

import numpy as np
import pytest

from qa_pipeline.errors import BusyError, StoreError
from qa_pipeline.search import packed
from qa_pipeline.search.packed import Packed, Read
from qa_pipeline.search.scope import Scope
from qa_pipeline.store import spoken


def vectors(count: int, seed: int = 0) -> np.ndarray:
    rows = np.random.default_rng(seed).normal(size=(count, 384)).astype(np.float32)
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True))


def filled(folder: Path, calls: int = 20, turns: int = 5) -> tuple[Packed, np.ndarray]:
    """Calls from 1 on, each added by itself, with a sentence a turn; agent and customer in turns."""
    made, rows = Packed(folder), vectors(calls * turns)
    with made.changing():
        for number in range(1, calls + 1):
            own = rows[(number - 1) * turns : number * turns]
            made.add([Read(number=number, missing="")], places(number, turns), own)
    return made, rows


def places(number: int, turns: int = 5) -> list[int]:
    return [spoken.place(number, turn, ("agent", "customer")[turn % 2]) for turn in range(turns)]


def scope(calls: range = range(1, 21), speaker: str | None = None) -> Scope:
    return Scope(calls=dict.fromkeys(calls, "en"), speaker=speaker)


def test_a_place_tells_call_turn_and_speaker() -> None:
    for number, turn in ((1, 0), (7, 3), (2**40, spoken.LAST_TURN)):
        for speaker, who in (("agent", 1), ("customer", 2), ("SPEAKER_02", 0)):
            place = spoken.place(number, turn, speaker)
            assert (spoken.call_of(place), spoken.turn_of(place), place & 3) == (number, turn, who)
            assert place < 2**63


@pytest.mark.parametrize("rows", [7, 1000])
def test_the_nearest_are_those_that_all_comparisons_find(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: int) -> None:
    monkeypatch.setattr(packed, "ROWS", rows)
    monkeypatch.setattr(packed, "TOGETHER", 3)
    made, known = filled(tmp_path / "m")
    asked = vectors(1, seed=5)[0]
    cosines = known @ asked
    expected = np.argsort(-cosines)[:10]
    everywhere = [place for number in range(1, 21) for place in places(number)]
    found = made.nearest(asked, scope(), 10, -1.0)
    assert [cosine for _, cosine in found] == pytest.approx(cosines[expected], abs=0.005)
    assert [cosines[everywhere.index(place)] for place, _ in found] == pytest.approx(cosines[expected], abs=0.005)


def test_only_what_is_in_the_scope_and_near_enough_is_found(tmp_path: Path) -> None:
    made, known = filled(tmp_path / "m")
    found = made.nearest(known[7], scope(), 100, 0.9)
    assert [place for place, _ in found] == [places(2)[2]]
    assert made.nearest(known[7], scope(range(3, 21)), 100, 0.9) == []
    assert made.nearest(known[7], scope(speaker="customer"), 100, 0.9) == []
    assert [place for place, _ in made.nearest(known[7], scope(speaker="agent"), 100, 0.9)] == [places(2)[2]]
    assert made.nearest(known[7], scope(range(0)), 100, -1.0) == []


def test_a_turn_is_found_once_by_its_nearest_sentence(tmp_path: Path) -> None:
    made, rows = Packed(tmp_path / "m"), vectors(2)
    with made.changing():
        made.add([Read(number=1, missing="")], [places(1)[0]] * 2, rows)
    assert made.nearest(rows[1], scope(), 10, -1.0) == [(places(1)[0], pytest.approx(1.0, abs=0.01))]


def test_an_empty_folder_finds_nothing(tmp_path: Path) -> None:
    made = Packed(tmp_path / "not there")
    assert made.nearest(vectors(1)[0], scope(), 10, -1.0) == []
    assert made.calls() == {}


def test_calls_without_sentences_count_as_read(tmp_path: Path) -> None:
    made = Packed(tmp_path / "m")
    with made.changing():
        made.add([Read(number=1, missing="a" * 64)], [], np.empty((0, 0), np.float32))
        made.add([Read(number=2, missing="")], places(2, 1), vectors(1))
    assert made.calls() == {1: "a" * 64, 2: ""}
    assert len(made.nearest(vectors(1)[0], scope(), 10, 0.9)) == 1


@pytest.mark.parametrize("rows", [7, 1000])
def test_what_is_forgotten_is_in_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rows: int) -> None:
    monkeypatch.setattr(packed, "ROWS", rows)
    made, known = filled(tmp_path / "m")
    raw = np.clip(np.rint(known * packed.SCALE), -127, 127).astype(np.int8)
    assert everything(tmp_path).count(raw[10].tobytes()) == 1, "the test looks where it is"
    with made.changing():
        assert made.forget([3, 4, 99]) == 10
        assert made.forget([3]) == 0
    files = everything(tmp_path)
    assert [number for number in range(20) if raw[5 * number].tobytes() not in files] == [2, 3]
    assert set(made.calls()) == set(range(1, 21)) - {3, 4}
    assert made.nearest(known[10], scope(), 10, 0.9) == []
    assert len(made.nearest(known[0], scope(), 10, 0.9)) == 1


def everything(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


@pytest.mark.parametrize("breaks", ["save", "replace"])
def test_what_breaks_off_leaves_what_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, breaks: str) -> None:
    made, known = filled(tmp_path / "m", calls=2)
    with monkeypatch.context() as patch:
        if breaks == "save":
            patch.setattr("numpy.save", lambda *_: 1 / 0)
        else:
            patch.setattr(Path, "replace", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError), made.changing():
            made.add([Read(number=3, missing="")], places(3), vectors(5, seed=9))
    assert set(made.calls()) == {1, 2}
    assert len(made.nearest(known[0], scope(), 10, 0.9)) == 1
    with made.changing():
        made.add([Read(number=3, missing="")], places(3), vectors(5, seed=9))
    assert set(made.calls()) == {1, 2, 3}
    assert len([path for path in (tmp_path / "m").iterdir() if path.is_dir()]) == 1, "what was half written is gone"


def test_who_reads_while_it_changes_has_what_was(tmp_path: Path) -> None:
    made, known = filled(tmp_path / "m", calls=2)
    before = made._parts()
    with made.changing():
        made.forget([1])
    assert np.array_equal(before[0].places, [*places(1), *places(2)])
    assert made.nearest(known[0], scope(), 10, 0.9) == []


@pytest.mark.parametrize("damage", [b"", b"[", b'["000009"]', b'{"1": 2}', b"[1]", b'["../x"]', b"\xff"])
def test_a_damaged_list_is_said(tmp_path: Path, damage: bytes) -> None:
    made, _ = filled(tmp_path / "m", calls=1)
    (tmp_path / "m" / packed.LIST).write_bytes(damage)
    with pytest.raises(StoreError, match="is damaged: the next run makes it again"):
        made.calls()


DAMAGES = {
    "vectors.npy": (b"\x93NUMPY", b"", np.zeros((5, 8), np.int8), np.zeros((4, 384), np.int8), np.zeros((5, 384), np.float32)),
    "places.npy": (b"nothing", np.zeros(4, np.int64), np.array(["a", 1], object)),
    "of.npy": (None, b"\x93NUMPY\x01\x00", np.zeros(1, np.int64)),
    "numbers.npy": (np.zeros((1, 1), np.int64), np.zeros(1)),
}


@pytest.mark.parametrize(("file", "damage"), [(file, damage) for file, some in DAMAGES.items() for damage in some])
def test_a_damaged_part_is_said_and_let_go_when_it_is_changed(tmp_path: Path, file: str, damage: bytes | np.ndarray | None) -> None:
    made, known = filled(tmp_path / "m", calls=1)
    (part,) = (path for path in (tmp_path / "m").iterdir() if path.is_dir())
    (part / file).unlink()
    if isinstance(damage, bytes):
        (part / file).write_bytes(damage)
    elif damage is not None:
        np.save(part / file, damage, allow_pickle=True)
    with pytest.raises(StoreError, match="is damaged: the next run makes it again"):
        made.nearest(known[0], scope(), 10, 0.9)
    with made.changing():
        assert made.forget([1]) == 0
        made.add([Read(number=2, missing="")], places(2), known[:5])
    assert list(made.calls()) == [2]
    assert len([path for path in (tmp_path / "m").iterdir() if path.is_dir()]) == 1, "nothing of what was damaged is left"


def test_one_who_does_not_let_go_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    made, _ = filled(tmp_path / "m", calls=1)
    with made.changing(), pytest.raises(BusyError, match="somebody else is packing"), Packed(tmp_path / "m").changing(0.05):
        pass


def test_a_full_disk_is_said_and_leaves_what_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made, known = filled(tmp_path / "m", calls=1)

    def full(*_: object) -> None:
        raise OSError("384 requested and 96 written")  # as numpy says it: without a number

    monkeypatch.setattr("numpy.save", full)
    with pytest.raises(StoreError, match="is the disk full"), made.changing():
        made.add([Read(number=2, missing="")], places(2), known[:5])
    assert list(made.calls()) == [1]
