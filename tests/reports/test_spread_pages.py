"""How conversations and their sound are spread over all calls."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from qa_pipeline.reports import heard_page, html, rows, talk_page
from qa_pipeline.reports.rows import Row
from qa_pipeline.reports.talk_page import Measured
from qa_pipeline.translation import speaking
from qa_pipeline.types import Quality
from tests.build import call
from tests.reports.pages import Page
from tests.reports.scored import scored, summary

TALK = replace(call("A Hello, Acme", "C It is broken", "A Yes", agent_name="Elif"), duration=60.0)


def measured(**measures: float) -> Row:
    return replace(rows.of(scored(conversation=TALK)), measures=measures)


def of(name: str, digits: int = 0) -> Measured:
    return Measured(title="Silence", unit="%", note="What nobody speaks in.", of=lambda row: row.measures.get(name), digits=digits)


def heard(name: str, verdict: Any, coverage: float | None = None, team: str = "") -> Row:
    quality = Quality(verdict=verdict, coverage=coverage, snr=20.0)
    talk = replace(TALK, audio_quality=quality, metadata=replace(TALK.metadata, team=team))
    return rows.of(scored(name, conversation=talk), f"{name}.html")


def test_quartiles_of_a_hundred_and_one_calls() -> None:
    page = talk_page.page([measured(x=float(value)) for value in range(101)], [of("x")])
    assert page
    (spread,) = page.spreads
    assert (spread.calls, spread.middle, spread.half, spread.most) == ("101", "50 %", "25–75 %", "10–90 %")


def test_percent_is_written_as_the_language_does() -> None:
    known = [measured(x=float(value)) for value in range(101)]
    for language, told in {"tr": ("%50", "%25–75", "Sessizlik (%)"), "fa": ("۵۰٪", "۲۵–۷۵٪", "سکوت (٪)")}.items():
        with speaking(language):
            page = talk_page.page(known, [of("x")])
        assert page
        (spread,), (chart,) = page.spreads, page.charts
        assert (spread.middle, spread.half, chart.title) == told


def test_of_nine_calls_nothing_is_told() -> None:
    assert talk_page.page([measured(x=1.0)] * 9 + [measured()] * 20, [of("x")]) is None
    assert talk_page.page([measured(x=1.0)] * 10, [of("x")])


@given(st.lists(st.floats(-1e4, 1e4) | st.sampled_from([0.07, 0.28, 0.57, 1e6]), min_size=1, max_size=60))
@example([0.35] * 12)
@example([0.0, 1.0, 2.0] * 5)
@example([*map(float, range(100)), 1e6])
def test_every_call_is_in_one_column_of_few(values: list[float]) -> None:
    chart = talk_page.chart(of("x"), values)
    assert 1 <= len(chart.rows) <= talk_page.BINS
    assert sum(int(count) for _label, count in chart.rows) == len(values)


@pytest.mark.parametrize("most", [1, 2, 3, 7])
def test_the_axis_counts_whole_calls(most: int) -> None:
    drawn = str(talk_page.chart(of("x"), [0.0] * most + [1.0]).svg)
    axis = drawn[drawn.index("axis y") : drawn.index("axis x")]
    labels = re.findall(r">(\d+)</text>", axis)
    assert labels == sorted(set(labels), key=int)
    assert len(labels) > 1


def test_whole_numbers_have_columns_of_their_own() -> None:
    chart = talk_page.chart(of("x"), [0.0] * 4 + [1.0] * 3 + [3.0] * 5)
    assert chart.rows == (("0", "4"), ("1", "3"), ("2", "0"), ("3", "5"))


def test_what_lies_far_out_is_in_the_last_column_which_says_so() -> None:
    chart = talk_page.chart(of("x"), [*[1.0, 2.0, 3.0] * 40, 900.0])
    assert chart.rows == (("1", "40"), ("2", "40"), ("3+", "41"))


def test_the_measures_of_calls_are_those_of_their_pages() -> None:
    row = rows.of(scored(conversation=TALK))
    assert row.measures["interruptions"] == 0.0
    assert 50 < row.measures["talk_ratio"] < 80
    assert rows.of(scored(conversation=call("A Hello", "C Hi", timed=False))).measures == {}


# ---------------------------------------------------------------------------------------------------------------------
# How well calls were heard


def test_verdicts_add_up_to_the_bar_and_the_worst_come_first() -> None:
    known = [heard("a", "poor", 0.6), heard("b", "poor", 0.2), heard("c", "fair", 0.8), heard("d", "good", 1.0)]
    page = heard_page.page([*known, measured()])
    assert page
    assert [(part.verdict, part.count, part.share) for part in page.parts] == [
        ("good", 1, "25 %"),
        ("fair", 1, "25 %"),
        ("poor", 2, "50 %"),
    ]
    assert sum(part.width for part in page.parts) == 100
    assert [(one.call_id, one.page, one.coverage) for one in page.worst] == [("b", "b.html", "20 %"), ("a", "a.html", "60 %")]


def test_only_some_of_many_poor_calls_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heard_page, "WORST", 3)
    page = heard_page.page([heard(f"c{number}", "poor", number / 10) for number in range(8)])
    assert page
    assert ([one.call_id for one in page.worst], page.more) == (["c0", "c1", "c2"], 5)


def test_teams_are_compared_where_there_are_several_with_enough_calls() -> None:
    known = [heard(f"a{n}", "poor" if n < 2 else "good", team="Orders") for n in range(10)]
    known += [heard(f"b{n}", "poor" if n < 5 else "fair", team="Service") for n in range(10)]
    known += [heard("c", "poor", team="Tiny")]
    page = heard_page.page(known)
    assert page
    assert page.teams == (("Service", 10, 5, 5), ("Orders", 10, 0, 2))


def test_the_page_of_the_sound_leads_to_the_calls(tmp_path: Path) -> None:
    talk = replace(TALK, audio_quality=Quality(verdict="poor", coverage=0.5))
    with speaking("fa"):
        html.write(tmp_path, [scored("bad call", conversation=talk)], summary())
    page = Page(tmp_path / "sound.html")
    assert page.broken() == []
    assert page.one("html")["dir"] == "rtl"
    assert [link.text for link in page.all("a") if link["href"].startswith("calls/")] == ["bad call"]
    assert "۵۰٪" in page.text
