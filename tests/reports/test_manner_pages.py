"""What the pages show of how calls were conducted: marks for whoever listens, with no colour as the only carrier, and nothing unescaped."""

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from qa_pipeline.reports import html
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Evidence, ScoredCall, Turn, Verdict
from tests import sound
from tests.build import call
from tests.reports.pages import Element, Page
from tests.reports.scored import at, conducted, result, scored, summary

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"

TALK = call("A Hello, Acme", "C It is broken", "A So what", "C I am so angry", "A Well, that is not my problem", agent_name="Elif")


def written(folder: Path, *calls: ScoredCall) -> list[Page]:
    index = html.write(folder, calls, summary())
    return [Page(index), *(Page(path) for path in sorted((folder / "calls").iterdir()))]


def angry(talk: Conversation = TALK, **known: Any) -> ScoredCall:
    """A call that gets worse."""
    told: dict[str, Any] = {
        "politeness": (0.91, 0.4, 0.11, 0.2, 0.04),
        "arousal": (None, None, None, 2.6, None),
        "impatient": True,
        "mood": (-0.1, None, -0.4, -0.72),
        "turned": -0.62,
        "felt": (("problem", at(1, talk.turns[1], "broken")), ("anger", at(3, talk.turns[3], "so angry"))),
        "measures": {"words_per_minute": 260.0, "median_response_time": 0.52},
    }
    greeting = result("opening.greeting", Verdict.PASS, at(0, talk.turns[0], "Hello"))
    return scored("angry", greeting, conversation=talk, manner=conducted(talk, **{**told, **known}))


def region(page: Page, css: str) -> Element:
    (found,) = [element for element in page.all("section") if css in element.classes]
    return found


def agents(folder: Path, *calls: ScoredCall) -> Page:
    """The page of agents and teams."""
    written(folder, *calls)
    return Page(folder / "agents.html")


def rows(index: Page) -> list[list[str]]:
    """The table of agents, as texts of cells."""
    start = index.elements.index(index.one("table", "agents"))
    found: list[list[str]] = []
    for element in index.elements[start + 1 :]:
        if element.tag == "table":
            break
        if element.tag == "tr":
            found.append([])
        if element.tag in ("td", "th"):
            found[-1].append(element.text)
    return found


def of_elif(count: int, **known: Any) -> list[ScoredCall]:
    """Calls of one agent; the ratings of their first turns are 0.5 and 0.7 by turns."""
    made = []
    for number in range(count):
        told = {"politeness": (0.5 + 0.2 * (number % 2), None, None, None, None), **known}
        verdicts = (result("politeness.courtesy", Verdict.PASS), result("conduct.honesty", Verdict.FAIL if number % 2 else Verdict.PASS))
        made.append(scored(f"c{number}", *verdicts, conversation=TALK, manner=conducted(TALK, **told)))
    return made


# ---------------------------------------------------------------------------------------------------------------------
# A call's page


def test_the_card_says_all_in_words(tmp_path: Path) -> None:
    _, page = written(tmp_path, angry())
    told = region(page, "manner").text
    for words in (
        "1st quarter −0.1",
        "2nd quarter –",
        "4th quarter −0.7",
        "Turned worse, by 0.6 from the first quarter to the last.",
        "3 turns, mean 0.35, lowest 0.04",
        "Low: 0:06 0.11, 0:12 0.04",
        "Getting impatient? The last third",
        "This decides nothing: listen.",
        "Words a minute 260 fast for English (130–250)",
        "Median time to answer 0.5 s",
        "Problem It is broken",
        "Anger I am so angry",
    ):
        assert words in told, words
    assert page.broken() == []


def test_the_drawing_of_politeness_has_a_text_and_a_shape_of_its_own_for_low_turns(tmp_path: Path) -> None:
    _, page = written(tmp_path, angry())
    drawing = page.one("svg", "courtesy")
    assert drawing["role"] == "img"
    assert drawing["aria-label"].endswith("3 turns, mean 0.35, lowest 0.04; the first 0.91, the last 0.04")
    assert len(page.all("circle")) == 1
    assert [low.text for low in page.all("path", "low")] == ["0:06: 0.11", "0:12: 0.04"]


def test_a_gap_in_the_mood_is_no_bar(tmp_path: Path) -> None:
    _, page = written(tmp_path, angry())
    assert [(bar["y"], bar["height"]) for bar in page.all("rect", "felt")] == [("20.0", "2.0"), ("20.0", "8.0"), ("20.0", "14.4")]
    assert len(page.all("path", "zero")) == 4


def test_moments_play_like_evidence_but_are_none(tmp_path: Path) -> None:
    recording = sound.wav(tmp_path / "call.wav", sound.voice(15.0), sound.voice(15.0, pitch=220))
    _, page = written(tmp_path / "report", replace(angry(replace(TALK, duration=15.0)), audio=recording))
    buttons = page.all("button", "heard")
    assert [(button["id"], button["data-start"], button["data-end"], button["data-turn"]) for button in buttons] == [
        ("m1", "2.7", "5.8", "1"),
        ("m2", "8.7", "11.8", "3"),
    ]
    assert [button["aria-label"] for button in buttons] == ["Play 0:03: Problem", "Play 0:09: Anger"]
    assert all("play" in button.classes and "ev" not in button.classes for button in buttons)
    assert [button["id"] for button in page.all("button", "ev")] == ["m0"]
    assert page.broken() == []


def test_without_a_recording_moments_and_low_turns_are_links_to_their_turns(tmp_path: Path) -> None:
    _, page = written(tmp_path, angry())
    assert [link["href"] for link in page.all("a", "heard")] == ["#t1", "#t3"]
    lows = [link["href"] for link in page.all("a") if link["href"] in ("#t2", "#t4")]
    assert lows == ["#t2", "#t4"]
    assert page.broken() == []


def test_marks_stand_beside_the_turns_with_their_meaning(tmp_path: Path) -> None:
    turns = list(TALK.turns)
    turns[4] = replace(turns[4], start=15.0, end=17.0)
    _, page = written(tmp_path, angry(replace(TALK, turns=tuple(turns))))
    marks = [(cue.text, cue["title"]) for cue in page.all("span", "cue")]
    assert marks == [
        ("politeness 0.11", "Rated 0.11 on a scale from 0 (impolite) to 1 (polite); a turn below 0.15 is marked"),
        ("louder and higher", "Louder and higher than their other turns, by 2.6 of their spreads"),
        ("politeness 0.04", "Rated 0.04 on a scale from 0 (impolite) to 1 (polite); a turn below 0.15 is marked"),
        ("3.5 s of silence before", "Nobody speaks for 3.5 s before the turn"),
    ]
    assert [("politeness" in page.by_id(f"t{number}").text) for number in range(5)] == [False, False, True, False, True]
    assert {use["href"] for use in page.all("use")} <= {f"#{symbol['id']}" for symbol in page.all("symbol")}


def test_in_a_persian_call_marks_keep_their_direction(tmp_path: Path) -> None:
    talk = call("A سلام", "C خرابه", "A خب", "C عصبانیم", "A مشکل من نیست", language="fa")
    _, page = written(tmp_path, angry(talk))
    assert {cue["dir"] for cue in page.all("span", "cue")} == {"ltr"}
    quoted = [quote for quote in page.all("blockquote") if "quoted" in quote.classes]
    assert [(quote["lang"], quote["dir"]) for quote in quoted] == [("fa", "rtl"), ("fa", "rtl")]


def test_a_call_whose_manner_is_not_known_shows_nothing_of_it(tmp_path: Path) -> None:
    index, page = written(tmp_path, scored())
    body = page.source.split("</style>")[1]
    for words in ("How it was said", "politeness", "cue", "Beside a turn"):
        assert words not in body, words
    assert not Page(tmp_path / "agents.html").all("table", "agents")
    assert index.broken() == []


def test_a_chat_says_what_it_can(tmp_path: Path) -> None:
    talk = call("A Hello, Acme", "C Hi", timed=False)
    manner = conducted(talk, politeness=(0.1, 0.5), mood=(None, 0.0, None, 0.0))
    _, page = written(tmp_path, scored("chat", result("opening.greeting", Verdict.PASS), conversation=talk, manner=manner))
    told = region(page, "manner").text
    assert "Not measured: the turns have no times." in told
    assert "Low: turn 1 0.10" in told
    assert "None was found: no words of a problem, of anger, of relief or of leaving." in told
    assert "cannot be told" in told
    assert not page.playing()


def test_a_call_of_which_nothing_is_known_is_still_a_page(tmp_path: Path) -> None:
    talk = Conversation(call_id="x", language="en", turns=())
    _, page = written(tmp_path, scored("x", result("opening.greeting", Verdict.NA), conversation=talk, manner=conducted(talk)))
    assert "No turn of the agent's was rated." in region(page, "manner").text
    assert page.broken() == []


def test_hostile_words_and_places_outside_the_call(tmp_path: Path) -> None:
    turns = (
        Turn(speaker=AGENT, text=HOSTILE, start=0.0, end=1.0),
        Turn(speaker=CUSTOMER, text=HOSTILE, start=1.0, end=2.0),
    )
    talk = replace(call("A Hi", agent_name=HOSTILE), turns=turns)
    lost = Evidence(turn=99, start=None, end=None, text=HOSTILE, matched=HOSTILE)
    manner = conducted(talk, politeness=(0.01, None), felt=(("anger", at(1, turns[1])), ("churn", lost)))
    index, page = written(tmp_path, scored("x", result("opening.greeting", Verdict.PASS), conversation=talk, manner=manner))
    assert [quote.text for quote in page.all("blockquote")] == [HOSTILE, HOSTILE]
    told = Page(tmp_path / "agents.html")
    assert rows(told)[1][0] == HOSTILE
    for one in (index, told, page):
        assert "alert(" not in "".join(script.text for script in one.all("script"))
        assert not one.all("img")
        assert not any(name.startswith("on") or name == "style" for element in one.elements for name in element.attributes)
        assert one.broken() == []


# ---------------------------------------------------------------------------------------------------------------------
# The page of agents


def test_the_table_of_agents_has_intervals(tmp_path: Path) -> None:
    """Wilson by hand: 18 of 24 is 55 to 88 %. The interval of the mean is that of ratings of 0.5 and 0.7, six each."""
    measures = {"relative_pace": 97.0, "words_per_minute": 184.0, "median_response_time": 0.45}
    calls = of_elif(12, turned=0.25, impatient=False, measures=measures)
    page = agents(tmp_path, *calls)
    head, row = rows(page)
    assert head == ["Agent", "Calls", "Verdicts passed", "Politeness", "Mood turned", "Pace", "Answers in", "Getting impatient"]
    assert row[:3] == ["Elif", "12", "75 % (55–88 %) 18 of 24"]
    low, high = map(float, re.fullmatch(r"0\.60 \((0\.\d\d)–(0\.\d\d)\)", row[3]).groups())  # type: ignore[union-attr]
    assert 0.5 < low < 0.57
    assert 0.63 < high < 0.7
    assert row[4:] == ["+0.25 (all alike)", "97 % 184 words/min", "0.5 s", "0 of 12"]
    assert page.broken() == []


def test_fewer_than_ten_calls_are_too_few(tmp_path: Path) -> None:
    page = agents(tmp_path, *of_elif(9, turned=0.25, impatient=True))
    assert rows(page)[1] == ["Elif", "9", "too few 14 of 18", "too few", "too few", "–", "too few", "9 of 9"]
    assert "Of fewer than 10 calls" in page.one("body").text


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (1, "1 call that names no agent is left out of what is said of agents."),
        (3, "3 calls that name no agent are left out of what is said of agents."),
    ],
)
def test_calls_that_name_no_agent_are_left_out_and_counted(tmp_path: Path, count: int, told: str) -> None:
    nobody = [replace(angry(call("A Hello", "C It is broken", "A So", "C I am so angry", "A Well")), audio=None) for _ in range(count)]
    page = agents(tmp_path, *of_elif(2), *nobody)
    assert [row[0] for row in rows(page)] == ["Agent", "Elif"]
    assert told in page.one("body").text


def test_without_an_agent_there_is_no_table(tmp_path: Path) -> None:
    talk = call("A Hello", "C It is broken", "A So", "C I am so angry", "A Well")
    index, _ = written(tmp_path, angry(talk))
    assert not (tmp_path / "agents.html").exists()
    assert index.broken() == []


def dated(call: ScoredCall, day: date) -> ScoredCall:
    return replace(call, conversation=replace(call.conversation, started_at=f"{day}T10:00:00+02:00"))


def test_weeks_with_enough_calls_stand_below(tmp_path: Path) -> None:
    """Twelve calls in each of two weeks and three in a third, which would tell nothing."""
    first = date(2026, 11, 2)
    days = [first] * 12 + [first + timedelta(days=7)] * 12 + [first + timedelta(days=14)] * 3
    page = agents(tmp_path, *(dated(call, day) for call, day in zip(of_elif(27), days, strict=True)))
    periods = page.one("details", "periods").text
    assert periods.startswith("Week by week")
    assert "2026-11-02 12" in periods
    assert "2026-11-09 12" in periods
    assert "2026-11-16" not in periods
    assert page.broken() == []


def test_a_year_is_told_by_months(tmp_path: Path) -> None:
    days = [date(2026, 1, 1) + timedelta(days=day) for day in range(0, 360, 2)]
    page = agents(tmp_path, *(dated(call, day) for call, day in zip(of_elif(len(days)), days, strict=True)))
    periods = page.one("details", "periods").text
    assert periods.startswith("Month by month")
    assert "2026-03 1" in periods


@pytest.mark.parametrize("weeks", [1, 0])
def test_of_one_period_there_is_no_table_of_periods(tmp_path: Path, weeks: int) -> None:
    calls = of_elif(24)
    page = agents(tmp_path, *(dated(call, date(2026, 11, 2)) for call in calls) if weeks else calls)
    assert not page.all("details", "periods")


def test_every_column_of_the_table_sorts(tmp_path: Path) -> None:
    page = agents(tmp_path, *of_elif(2))
    kinds = [button["data-kind"] for button in page.all("button") if "data-kind" in button.attributes]
    assert kinds[-8:] == ["text", *["number"] * 7]
    cells = [cell for cell in page.all("td") if "data-name" in cell.attributes]
    assert [cell["data-name"] for cell in cells] == rows(page)[0][1:]


def test_the_table_of_two_hundred_calls_grows_by_the_agent_and_not_by_the_call(tmp_path: Path) -> None:
    talks = [
        replace(TALK, metadata=replace(TALK.metadata, agent_id=f"{number % 10}", agent_name=f"Agent {number % 10}"))
        for number in range(200)
    ]
    calls = [replace(angry(talk), report=replace(angry().report, call_id=f"c{number}")) for number, talk in enumerate(talks)]
    _, *pages = written(tmp_path, *calls)
    page = Page(tmp_path / "agents.html")
    assert len(pages) == 200
    assert [(row[1], row[3]) for row in rows(page)[1:]] == [("20", "0.35 (all alike)")] * 10
    table = page.source.partition('id="manner"')[2].partition("</table>")[0]
    assert len(table) < 12_000
