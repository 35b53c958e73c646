"""The outline of a recording: as loud as it is, small, and with the agent's lane first."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from qa_pipeline import translation
from qa_pipeline.reports import erasing, html, listening, peaks
from qa_pipeline.reports.peaks import POINTS, Peaks
from qa_pipeline.types import AGENT, CUSTOMER, Turn
from tests import sound
from tests.build import call, heard
from tests.reports.pages import Page
from tests.reports.scored import scored, summary
from tests.reports.test_listening import clicks


def turn(speaker: str, start: float | None, end: float | None) -> Turn:
    return Turn(speaker=speaker, text="so", start=start, end=end)


def test_what_is_loud_is_loud_where_it_is() -> None:
    samples = np.zeros((2, 16000 * 100), np.float32)
    samples[0, 16000 * 20 : 16000 * 30] = 0.25
    samples[1, 16000 * 50] = -1.0
    found = peaks.measure(samples, 16000)
    assert [len(lane) for lane in found.lanes] == [2000, 2000]
    first = np.frombuffer(found.lanes[0], np.uint8)
    assert set(first[400:600]) == {round(0.5 * 255)}
    assert not first[:400].any()
    assert not first[600:].any()
    second = np.frombuffer(found.lanes[1], np.uint8)
    assert np.flatnonzero(second).tolist() == [1000]
    assert second[1000] == 255


@pytest.mark.parametrize(("samples", "places"), [(1, 1), (16000, 20), (16000 * 3600, POINTS)])
def test_a_lane_has_no_more_places_than_can_be_told_apart(samples: int, places: int) -> None:
    assert [len(lane) for lane in peaks.measure(np.ones((1, samples), np.float32), 16000).lanes] == [places]


def test_written_and_read_is_the_same_and_small() -> None:
    found = Peaks(lanes=(bytes(range(250)) * 8, bytes(reversed(range(250))) * 8))
    assert peaks.read(found.written()) == found
    assert len(found.written()) < 5500


@pytest.mark.parametrize("text", [None, "", "2", "2:", "1:!!", "3:AAAA", "2:AAAA", "x:AAAA"])
def test_anything_else_is_none(text: str | None) -> None:
    assert peaks.read(text) is None


def test_a_quiet_lane_is_drawn_as_high_as_a_loud_one_and_noise_is_not() -> None:
    loud, quiet, noise = peaks.drawn(Peaks(lanes=(bytes([255, 10]), bytes([100, 5]), bytes([8, 2])))).lanes
    assert max(loud) == max(quiet) == 255
    assert max(noise) < 40


@pytest.mark.parametrize("swapped", [True, False])
def test_the_agents_lane_comes_first(*, swapped: bool) -> None:
    turns = [turn(AGENT, 0.0, 4.0), turn(CUSTOMER, 4.0, 7.0), turn("third", 7.0, 9.0), turn(CUSTOMER, None, None)]
    agent = bytes([200] * 4 + [10] * 6)
    customer = bytes([10] * 4 + [200] * 3 + [10] * 3)
    lanes = (customer, agent) if swapped else (agent, customer)
    assert peaks.for_sides(Peaks(lanes=lanes), turns, 10.0, {}).lanes == (agent, customer)
    assert peaks.for_sides(Peaks(lanes=lanes), [], 10.0, {AGENT: int(swapped)}).lanes == (agent, customer)
    assert peaks.for_sides(Peaks(lanes=(agent,)), turns, 10.0, {}).lanes == (agent,)


def test_a_copy_carries_its_outline_and_gives_it_without_being_decoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = sound.wav(tmp_path / "a.wav", clicks(16000, 9.0, [3.0]), rate=16000)
    copy = listening.write(source, tmp_path / "a.mp3")
    monkeypatch.setattr("qa_pipeline.audio.samples", lambda *_: pytest.fail("it was decoded"))
    (lane,) = listening.outline(copy).lanes
    assert len(lane) == 180
    assert max(range(180), key=lane.__getitem__) == 60
    linked = listening.write(copy, tmp_path / "b.mp3")
    assert listening.outline(linked) == listening.outline(copy)


def test_a_copy_of_an_earlier_version_is_decoded_for_it(tmp_path: Path) -> None:
    source = sound.write(tmp_path / "a.mp3", [sound.voice(3.0, rate=16000)], codec="libmp3lame", container="mp3", rate=16000)
    (lane,) = listening.outline(source).lanes
    assert max(lane) > 50


def test_what_the_rules_of_retention_delete_leaves_no_outline(tmp_path: Path) -> None:
    recording = sound.wav(tmp_path / "call.wav", sound.voice(6.0), sound.voice(6.0, pitch=220))
    talk = call("A Hello, Acme", "C Hi")
    timed = replace(talk, turns=tuple(replace(one, words=heard(one.text, one.start or 0.0)) for one in talk.turns))
    with translation.speaking("tr"):
        html.write(tmp_path / "report", [scored("x", conversation=timed, audio=recording)], summary())
    path = tmp_path / "report" / "calls" / "x.html"
    before = path.read_text(encoding="utf-8")
    assert 'data-outline="2:' in before
    assert 'data-words="' in before
    erasing.lose_audio(erasing.Page(path=path), "2026-11-22")
    page = Page(path)
    assert not {name for element in page.elements for name in element.attributes} & {"data-outline", "data-words"}
    assert not page.all("audio")
    assert not page.playing()
    assert "22.11.2026" in page.one("p", "silent").text
    assert page.broken() == []
