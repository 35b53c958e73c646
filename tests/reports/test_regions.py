"""The time line of a call: every turn, silence, overlap and piece of evidence has its stretch."""

import re
from dataclasses import replace

from qa_pipeline.reports import regions, waveform
from qa_pipeline.reports.moments import moment
from qa_pipeline.reports.peaks import Peaks
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Turn, Verdict
from tests.reports.scored import at

TURNS = (
    Turn(speaker=AGENT, text="Hello, Acme", start=0.0, end=4.0),
    Turn(speaker=CUSTOMER, text="Hi", start=3.0, end=5.0),
    Turn(speaker="third", text="And me", start=5.0, end=6.0),
    Turn(speaker=AGENT, text="Bye", start=15.0, end=20.0),
)
TALK = Conversation(call_id="c", language="en", turns=TURNS, duration=20.0)


def line(talk: Conversation = TALK, *verdicts: Verdict, outline: Peaks | None = None) -> regions.TimeLine:
    moments = [
        (verdict, moment(talk, at(place, talk.turns[place]), number=place, title=f"criterion {place}", playable_until=None))
        for place, verdict in enumerate(verdicts)
    ]
    return regions.time_line(talk, moments, duration=20.0, outline=outline)


def stretches(path: str) -> list[tuple[int, int]]:
    return [(int(x), int(width)) for x, width in re.findall(r"M(\d+) 0h(\d+)", path)]


def test_turns_lie_in_their_lanes_where_they_were_said() -> None:
    found = line()
    assert {talk.name: stretches(talk.path) for talk in found.talks} == {
        "agent": [(0, 2000), (7500, 2500)],
        "customer": [(1500, 1000)],
        "other": [(2500, 500)],
    }
    assert [lane.name for lane in found.lanes] == ["agent", "customer", "other"]
    assert len({talk.y for talk in found.talks}) == 3
    assert found.ticks == ("0:00", "0:05", "0:10", "0:15", "0:20")


def test_overlaps_and_silences_are_regions() -> None:
    found = line()
    assert stretches(found.overlap) == [(1500, 500)]
    assert [(silence.x, silence.width, silence.told) for silence in found.silences] == [(30.0, 45.0, "9.0 s of silence")]


def test_where_a_turn_has_no_time_nothing_is_said_of_silences() -> None:
    talk = replace(TALK, turns=(*TURNS, Turn(speaker=AGENT, text="When")))
    assert line(talk).silences == ()


def test_evidence_lies_where_it_was_said_and_what_needs_attention_on_top() -> None:
    found = line(TALK, Verdict.FAIL, Verdict.UNSURE, Verdict.NA, Verdict.PASS)
    assert [(mark.verdict.value, mark.x, mark.end, mark.moment) for mark in found.marks] == [
        ("na", 25.0, 30.0, 2),
        ("pass", 75.0, 100.0, 3),
        ("unsure", 15.0, 25.0, 1),
        ("fail", 0.0, 20.0, 0),
    ]


def test_one_channel_is_one_lane_and_two_are_two() -> None:
    mono = line(outline=Peaks(lanes=(bytes([1, 2]),)))
    assert [lane.name for lane in mono.lanes] == ["both"]
    assert {talk.y for talk in mono.talks} == {regions.TOP}
    stereo = line(outline=Peaks(lanes=(bytes([255, 2]), bytes([1, 2]))))
    assert [lane.name for lane in stereo.lanes][:2] == ["agent", "customer"]
    assert stereo.outline.startswith("2:")
    assert line().outline == ""


def test_nothing_lies_outside_the_call() -> None:
    talk = replace(TALK, turns=(*TURNS, Turn(speaker=CUSTOMER, text="Late", start=30.0, end=31.0)))
    found = line(talk, Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.FAIL)
    assert all(x >= 0 and x + width <= regions.UNITS for talk in found.talks for x, width in stretches(talk.path))
    assert all(0 <= mark.x <= mark.end <= 100 for mark in found.marks)


def test_the_style_of_the_vendored_script_is_found() -> None:
    """The policy of the page lets in this style alone: a browser test sees that it is the one."""
    style = waveform.style()
    assert "${" not in style
    assert f"min-height: {waveform.HEIGHT}px" in style
    assert style.startswith("\n")
