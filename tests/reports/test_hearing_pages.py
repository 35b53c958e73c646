"""What the pages show of how well calls were heard: in words and shapes, playable, and nothing unescaped."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from qa_pipeline.reports import html
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Quality, ScoredCall, SetAside, Span, Turn
from tests import sound
from tests.build import call, heard
from tests.reports.pages import Element, Page
from tests.reports.scored import conducted, scored, summary

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"

TALK = replace(call("A Hello, Acme", "C It is broken", "A Yes", agent_name="Elif"), duration=12.0)

POOR = Quality(verdict="poor", reasons=("23 % of the speech has no words",), coverage=0.77, probability=0.81, low_probability=0.14, snr=9.2)

DARK = (Span(speaker=CUSTOMER, start=5.6, end=5.9), Span(speaker=AGENT, start=9.0, end=11.3))

ASIDE = (
    SetAside(start=1.0, end=2.0, text="Thanks for watching", doubt="known phrase", speaker=CUSTOMER),
    SetAside(start=3.0, end=4.0, text="", doubt="not speech"),
)


def noisy(talk: Conversation = TALK, **changes: Any) -> ScoredCall:
    told: dict[str, Any] = {"audio_quality": POOR, "unintelligible": DARK, "set_aside": ASIDE, "extra": {"language_probability": 0.43}}
    return scored("noisy", conversation=replace(talk, **{**told, **changes}))


def written(folder: Path, *calls: ScoredCall) -> list[Page]:
    index = html.write(folder, calls, summary())
    return [Page(index), *(Page(path) for path in sorted((folder / "calls").iterdir()))]


def card(page: Page) -> Element:
    (found,) = page.all("section", "hearing")
    return found


def measured(name: str, verdict: Any, coverage: float | None, duration: float | None = 60.0) -> ScoredCall:
    talk = replace(TALK, duration=duration, audio_quality=Quality(verdict=verdict, coverage=coverage))
    return scored(name, conversation=talk)


# ---------------------------------------------------------------------------------------------------------------------
# A call's page


def test_the_card_says_all_in_words(tmp_path: Path) -> None:
    _, page = written(tmp_path, noisy())
    told = card(page).text
    for words in (
        "How well it was heard Poor",
        "23 % of the speech has no words",
        "Speech that has words 77 %",
        "Sure of a word, on average 81 %",
        "Unsure words 14 % less than 50 % sure",
        "Speech above noise 9 dB",
        "Language English 43 % sure, doubtful",
        "2 stretches of speech without words, 2.6 s",
        "0:05 Customer, 0.3 s",
        "“Thanks for watching” Customer, 1.0 s: a phrase that recognisers write where nobody speaks",
        "0:03 nothing written 1.0 s: hardly speech",
    ):
        assert words in told, words
    assert page.broken() == []


@pytest.mark.parametrize(("verdict", "word"), [("good", "Good"), ("fair", "Fair"), ("poor", "Poor")])
def test_the_verdict_is_a_word_and_a_shape(tmp_path: Path, verdict: Any, word: str) -> None:
    _, page = written(tmp_path, noisy(audio_quality=Quality(verdict=verdict)))
    source = re.search(r'<h2 id="hearing-heading">.*', page.source)
    assert source is not None
    assert re.search(rf'<use href="#i-{verdict}"></use></svg>{word}</span>', source.group())
    assert f'<symbol id="i-{verdict}"' in page.source


@pytest.mark.parametrize(("changes", "opened"), [({}, True), ({"audio_quality": Quality(verdict="good"), "unintelligible": ()}, False)])
def test_the_card_is_open_where_there_is_something_to_look_at(tmp_path: Path, changes: dict[str, Any], *, opened: bool) -> None:
    _, page = written(tmp_path, noisy(**changes))
    assert ("open" in page.all("details")[0].attributes) is opened


def test_many_stretches_open_by_a_press(tmp_path: Path) -> None:
    aside = tuple(SetAside(start=float(number), end=number + 1.0, text="ok", doubt="loop") for number in range(6))
    _, page = written(tmp_path, noisy(set_aside=aside))
    _, inner, _ = page.all("details")  # the third is what the conversation was like
    assert "open" not in inner.attributes
    assert "6 stretches in which nobody is taken to have said what was written" in inner.text


def test_stretches_play_and_show_their_line_in_the_transcript(tmp_path: Path) -> None:
    recording = sound.wav(tmp_path / "call.wav", sound.voice(12.0), sound.voice(12.0, pitch=220))
    _, page = written(tmp_path / "report", replace(noisy(), audio=recording))
    buttons = [
        (one["data-start"], one["data-end"], one.attributes.get("data-place"), one["aria-label"]) for one in page.all("button", "stretch")
    ]
    dark = [("5.3", "6.2", "Play 0:05: unintelligible"), ("8.7", "11.6", "Play 0:09: unintelligible")]
    assert buttons == [
        *((start, end, f"u{number}", label) for number, (start, end, label) in enumerate(dark)),
        ("0.7", "2.3", None, "Play 0:01: set aside"),
        ("2.7", "4.3", None, "Play 0:03: set aside"),
        *((start, end, None, label) for start, end, label in dark),
    ]
    assert all("play" in one.classes and "ev" not in one.classes for one in page.all("button", "stretch"))
    assert page.broken() == []


def test_without_a_recording_stretches_are_links_to_their_line(tmp_path: Path) -> None:
    _, page = written(tmp_path, noisy())
    assert page.all("button", "stretch") == []
    assert [link["href"] for link in page.all("a", "stretch")] == ["#u0", "#u1"]
    assert page.broken() == []


def test_the_transcript_has_a_line_where_nothing_was_understood(tmp_path: Path) -> None:
    _, page = written(tmp_path, noisy())
    lines = [one for one in page.all("li") if one.classes & {"turn", "dark"}]
    assert [one["id"] for one in lines] == ["t0", "t1", "u0", "t2", "u1"]
    assert lines[2].text == "0:05 [unintelligible, 0.3 s] Customer"


def test_a_call_in_which_nothing_was_understood_still_shows_where_somebody_spoke(tmp_path: Path) -> None:
    talk = replace(TALK, turns=(), unintelligible=DARK)
    _, page = written(tmp_path, replace(noisy(), conversation=talk, report=replace(noisy().report, criteria=())))
    assert [line["id"] for line in page.all("li", "dark")] == ["u0", "u1"]
    assert "Nothing was said." not in page.text


def test_a_word_that_stands_for_another_says_what_was_heard(tmp_path: Path) -> None:
    words = heard("Hello from Acme Ltd")
    words = (*words[:2], replace(words[2], heard="akme"), replace(words[3], heard="l t d", probability=0.3))
    turn = Turn(speaker=AGENT, text="Hello from Acme Ltd", start=0.0, end=2.0, words=words)
    _, page = written(tmp_path, noisy(turns=(turn,)))
    marked = [(one.text, one["title"]) for one in page.all("span", "mended") if "title" in one.attributes]
    assert marked == [("Acme", "heard: akme"), ("Ltd", "heard: l t d (30 % sure)")]
    assert page.one("p", "said").text == "Hello from Acme Ltd"
    assert "2 words of the catalog or of the call's own names stand for" in card(page).text
    assert "Underlined ones stand for" in page.one("p", "legend").text


def test_nothing_that_comes_from_a_call_is_markup(tmp_path: Path) -> None:
    word = replace(heard("Acme")[0], heard=HOSTILE)
    changes: dict[str, Any] = {
        "language": HOSTILE,
        "turns": (Turn(speaker=HOSTILE, text="Acme", start=0.0, end=1.0, words=(word,)),),
        "audio_quality": replace(POOR, reasons=(HOSTILE,)),
        "unintelligible": (Span(speaker=HOSTILE, start=1.0, end=2.0),),
        "set_aside": (SetAside(start=1.0, end=2.0, text=HOSTILE, doubt="loop", speaker=HOSTILE),),
        "extra": {"notes": [HOSTILE], "language_probability": 0.2},
    }
    for page in written(tmp_path, noisy(**changes)):
        assert "alert(" not in "".join(script.text for script in page.all("script"))
        assert page.all("img") == []
        assert not [name for one in page.elements for name in one.attributes if name.startswith("on")]
    assert card(page).text.count("alert(1)") == 6


def test_persian_text_runs_right_to_left_and_what_we_say_left_to_right(tmp_path: Path) -> None:
    talk = replace(call("A الو سلام", language="fa"), unintelligible=DARK)
    _, page = written(tmp_path, noisy(talk, set_aside=(SetAside(start=1.0, end=2.0, text="متشکرم", doubt="loop"),)))
    assert page.one("ol", "turns")["dir"] == "rtl"
    (quoted,) = [one for one in page.all("blockquote") if "متشکرم" in one.text]
    assert (quoted["dir"], quoted["lang"]) == ("rtl", "fa")
    assert [one["dir"] for one in page.all("bdi") if one.text.startswith("[unintelligible")] == ["ltr", "ltr"]


def test_a_call_that_nobody_measured_shows_nothing_of_it(tmp_path: Path) -> None:
    plain = scored("plain", conversation=replace(TALK, extra={"notes": ["imported"], "language_probability": 0.3}))
    index, page = written(tmp_path, replace(plain, manner=conducted(TALK)))
    assert page.all("section", "hearing") == []
    for words in ("unintelligible", "stand for what was written", "imported"):
        assert words not in page.text
    assert "of speech has words" not in index.text
    assert index.all("span", "h") == []
    assert 'name="heard"' not in index.source


# ---------------------------------------------------------------------------------------------------------------------
# The first page


def test_rows_say_poor_and_fair_in_words_and_the_filter_knows_them(tmp_path: Path) -> None:
    calls = [measured("a", "poor", 0.5), measured("b", "fair", 0.9), measured("c", "good", 1.0), scored("d", conversation=TALK)]
    index = written(tmp_path, *calls)[0]
    rows = {row.text.split()[0]: row for row in index.all("tr") if row.classes & {"n0", "n1", "n2", "n3"}}
    assert {name: row.attributes.get("data-h") for name, row in rows.items()} == {"a": "poor", "b": "fair", "c": None, "d": None}
    assert [mark.text for mark in index.all("span", "h")] == ["poor audio", "fair audio"]
    start = index.elements.index(next(one for one in index.all("select") if one["name"] == "heard"))
    assert [one["value"] for one in index.elements[start + 1 : start + 5]] == ["", "poor", "fair", "any"]


def test_where_all_was_heard_well_there_is_nothing_to_choose(tmp_path: Path) -> None:
    index, *_ = written(tmp_path, measured("a", "good", 0.99))
    assert 'name="heard"' not in index.source
    assert "99 % of speech has words audio of 1 call: 0 poor, 0 fair" in index.text


def test_coverage_counts_minutes_and_not_calls(tmp_path: Path) -> None:
    calls = (
        measured("a", "poor", 0.5, 30.0),
        measured("b", "good", 0.9, 90.0),
        measured("c", "fair", 0.1, None),
        measured("d", "poor", None),
    )
    index = written(tmp_path, *calls)[0]
    assert "75 % of speech has words audio of 4 calls: 2 poor, 1 fair" in index.text


def test_coverage_that_nobody_can_tell_is_no_number(tmp_path: Path) -> None:
    index, *_ = written(tmp_path, measured("a", "poor", None))
    assert "– of speech has words audio of 1 call: 1 poor, 0 fair" in index.text
