"""What a call's page says of what the conversation was like."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qa_pipeline.reports import html
from qa_pipeline.reports.conversation_card import HEIGHT, LISTED, WIDTH, Card, card
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Turn, Voice, Word
from tests import sound
from tests.build import call
from tests.reports.pages import Page
from tests.reports.scored import conducted, scored, summary


def turn(speaker: str, start: float, end: float, text: str = "so it is then", **more: Any) -> Turn:
    return Turn(speaker=speaker, start=start, end=end, text=text, **more)


TALK = Conversation(
    call_id="c",
    language="en",
    turns=(
        turn(AGENT, 0.0, 12.0, "good day to you " * 8),
        turn(CUSTOMER, 4.0, 4.5, "mm-hm", backchannel=True),
        turn(CUSTOMER, 11.0, 20.0, "it is broken again and I want my money back"),
        turn(AGENT, 25.0, 27.0),
        turn("third", 27.0, 28.0),
        turn(CUSTOMER, 32.0, 40.0),
    ),
    duration=42.0,
)


def shown(talk: Conversation = TALK, *, playable_until: float | None = None, **said: float) -> Card:
    found = card(talk, said, end=talk.duration, playable_until=playable_until)
    assert found is not None
    return found


def rows(talk: Conversation = TALK, **said: float) -> dict[str, tuple[tuple[str, str], tuple[str, str]]]:
    return {row.name: (row.agent, row.customer) for row in shown(talk, **said).rows}


def figures(talk: Conversation = TALK, **said: float) -> dict[str, tuple[str, str]]:
    return {figure.name: (figure.value, figure.beside) for figure in shown(talk, **said).figures}


# ---------------------------------------------------------------------------------------------------------------------
# The card


@pytest.mark.parametrize("talk", [call("A Hello", "C Hi", timed=False), call(), replace(TALK, turns=(turn(AGENT, 3.0, 3.0),))])
def test_without_times_there_is_no_card(talk: Conversation) -> None:
    assert card(talk, {"questions": 3.0}, end=None, playable_until=None) is None


def test_the_main_figures_of_both_sides() -> None:
    found = rows(questions=2.0, customer_questions=0.0)
    assert found["Share of the talk"] == (("44 %", ""), ("56 %", ""))
    assert found["Talk in the call"] == (("35 %", ""), ("44 %", ""))
    assert found["Turns"] == (("2", ""), ("2", "and 1 backchannel"))
    assert found["Questions"] == (("2", ""), ("0", ""))
    assert found["Longest turn"] == (("12 s", ""), ("9 s", ""))
    assert found["Answers in"] == (("5 s", "9 of 10 within 5 s"), ("0 s", "9 of 10 within 0 s"))
    assert found["Interruptions"] == (("0", ""), ("1", "1 s"))
    assert found["Words a minute"][0] == ("154", "usual for English (130–250)")
    assert found["Syllables a second"] == (("≈ 2.6", "with pauses"), ("≈ 1.0", "with pauses"))
    assert found["Fillers a minute"] == (("0", ""), ("0", ""))
    assert not {"Loudness", "Pitch", "Raised voice"} & found.keys(), "nobody measured it"


def test_figures_of_the_call() -> None:
    assert figures() == {
        "Handling time": ("42 s", "without work after the call"),
        "Silence between turns": ("22 %", "of the call"),
        "Dead air": ("9 s", "2 places, 22 % of the call"),
        "Both at once": ("4 %", "of the call, 5 % of the talk"),
        "Changes of speaker": ("4.5", "a minute"),
    }


@pytest.mark.parametrize(
    ("said", "value", "beside"),
    [
        ({"holds": 0.0, "hold_time": 0.0}, "0", ""),
        ({"holds": 2.0}, "2", ""),
        (
            {"holds": 2.0, "hold_time": 70.0, "unannounced_holds": 1.0, "holds_with_music": 2.0},
            "2",
            "1.2 min, 1 not announced, 2 with music",
        ),
    ],
)
def test_waits_are_told_where_they_are_known(said: dict[str, float], value: str, beside: str) -> None:
    assert figures(**said)["Waits"] == (value, beside)


def test_the_floor_is_told_where_it_is_more_than_a_turn() -> None:
    talk = replace(TALK, turns=(turn(AGENT, 0, 5), turn(AGENT, 6, 9), turn(CUSTOMER, 9, 10)))
    assert rows(talk)["Longest turn"] == (("5 s", "9.0 s with the floor"), ("1 s", ""))


def test_voices_and_articulation() -> None:
    said = tuple(Word(text="water", start=0.4 * place, end=0.4 * place + 0.4) for place in range(30))
    voice = Voice(loudness=-20.4, pitch=181.2, pitch_range=2.0)
    spoken = turn(AGENT, 0.0, 12.0, "water " * 30, words=said, voice=voice)
    talk = replace(TALK, turns=(spoken, *(turn(AGENT, 20.0 + place, 20.5 + place, voice=voice) for place in range(4))))
    found = rows(talk)
    assert found["Syllables a second"] == (("≈ 5.0", "without pauses, usual for English (3.5–6.5)"), ("–", ""))
    assert found["Loudness"] == (("−20 dB", "turns range over 0.0 dB"), ("–", ""))
    assert found["Pitch"] == (("181 Hz", "moves over 2.0 semitones, flat"), ("–", ""))
    assert found["Raised voice"] == (("0", "turns"), ("–", ""))


def test_dead_air_says_before_whom_and_plays() -> None:
    first, second = shown(playable_until=42.0).dead_air
    assert (first.clock, first.length, first.told, first.anchor, first.start, first.end) == (
        "0:20",
        "5.0 s",
        "before the agent",
        "t3",
        19.7,
        25.3,
    )
    assert (second.clock, second.told, second.anchor) == ("0:28", "before the customer", "t5")
    assert shown().dead_air[0].start is None


def test_dead_air_within_a_turn() -> None:
    words = (Word(text="wait", start=0.0, end=1.0), Word(text="so", start=9.0, end=10.0))
    (place,) = shown(replace(TALK, turns=(turn(AGENT, 0.0, 10.0, words=words),))).dead_air
    assert (place.told, place.length) == ("within a turn of the agent", "8.0 s")
    (other,) = shown(replace(TALK, turns=(turn(AGENT, 0, 2), turn("third", 6, 8)))).dead_air
    assert other.told == "before third"


def test_interruptions_say_who_comes_in() -> None:
    (place,) = shown().interruptions
    assert (place.clock, place.length, place.told, place.anchor) == ("0:11", "1.0 s", "the customer comes in", "t2")


def test_the_drawing_has_twenty_parts_of_the_recording() -> None:
    columns = shown().columns
    assert len(columns) == 20
    assert columns[0].told == "0:00–0:02: agent 100 %"
    assert (columns[0].agent, columns[0].customer) == (HEIGHT / 2, 0)
    assert columns[-1].told == "0:39–0:42: customer 5 %, nobody 95 %"
    assert columns[-1].x + columns[-1].width <= WIDTH
    assert shown().shares == "the agent 44 % of the talk, the customer 56 %"


def test_quarters_are_shown_where_two_of_them_tell() -> None:
    parts = dict(shown().parts)
    assert parts["Agent's share of the talk"] == ("96 %", "0 %", "100 %", "0 %")
    assert "Customer's words a minute" not in parts


def test_voices_that_are_not_told_apart_leave_the_call_alone() -> None:
    mixed = shown(replace(TALK, told_apart=0.2))
    assert (mixed.rows, mixed.columns, mixed.interruptions, mixed.shares, mixed.parts) == ((), (), (), "", ())
    assert [one.told for one in mixed.dead_air] == ["", ""]
    assert [figure.name for figure in mixed.figures] == ["Handling time", "Silence between turns", "Dead air"]
    assert "could not be told apart" in mixed.missing[0]


def test_in_a_mono_call_without_overlap_it_is_not_available() -> None:
    mono = replace(TALK, told_apart=0.9, turns=(turn(AGENT, 0, 12), turn(CUSTOMER, 12, 20)))
    assert figures(mono)["Both at once"] == ("–", "not available")
    assert "Interruptions" not in rows(mono)
    assert "not available" in shown(mono).missing[0]
    assert shown().missing == ()


# ---------------------------------------------------------------------------------------------------------------------
# The page


def written(folder: Path, talk: Conversation, **more: Any) -> Page:
    html.write(folder, [scored("one", conversation=talk, **more)], summary())
    return Page(folder / "calls" / "one.html")


def test_the_page_shows_it_and_leads_to_the_turns(tmp_path: Path) -> None:
    page = written(tmp_path, TALK, manner=conducted(TALK, measures={"questions": 3.0, "words_per_minute": 154.0}))
    section = page.one("section", "course")
    for words in ("What the conversation was like", "Share of the talk 44 % 56 %", "before the agent", "Questions 3", "In each quarter"):
        assert words in section.text
    assert [one["href"] for one in page.all("a", "stretch")] == ["#t3", "#t5", "#t2"]
    assert len(page.all("rect", "part")) == 20
    assert page.broken() == []
    assert "Questions 3" not in page.one("section", "manner").text


def test_places_play_where_there_is_a_recording(tmp_path: Path) -> None:
    recording = sound.wav(tmp_path / "call.wav", sound.voice(42.0))
    page = written(tmp_path / "report", TALK, audio=recording)
    assert [(one["data-start"], one["data-place"], one["data-title"]) for one in page.all("button", "stretch")] == [
        ("19.7", "t3", "dead air"),
        ("27.7", "t5", "dead air"),
        ("10.7", "t2", "interruption"),
    ]


def test_many_places_open_by_a_press_and_no_text_of_a_call_is_markup(tmp_path: Path) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    turns = tuple(turn(hostile if place % 2 else AGENT, 10.0 * place, 10.0 * place + 2) for place in range(LISTED + 2))
    page = written(tmp_path, replace(TALK, turns=turns))
    assert "9 places in which nobody speaks for 3 s and more" in [one.text for one in page.all("summary")]
    assert page.all("img") == []


def test_a_call_without_times_shows_none_of_it(tmp_path: Path) -> None:
    assert written(tmp_path, call("A Hello", "C Hi", timed=False)).all("section", "course") == []
