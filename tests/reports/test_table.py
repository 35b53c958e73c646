"""The table in the terminal."""

import unicodedata

import pytest

from qa_pipeline.reports import table
from qa_pipeline.types import Verdict
from tests.build import call
from tests.reports.scored import result, scored

CALLS = [
    scored("good", result("opening.greeting", Verdict.PASS), score=95.0),
    scored(
        "rude",
        result("offer.count", Verdict.FAIL),
        result("politeness.no_rudeness", Verdict.FAIL, critical=True),
        score=0.0,
        raw_score=50.0,
        auto_fail=True,
        conversation=call("A Salam", language="fa", agent_name="Sara"),
    ),
    scored("unheard", result("offer.count", Verdict.UNSURE), score=None),
]


def test_a_line_for_each_call_those_that_need_an_ear_first() -> None:
    lines = [line.split() for line in table.render(CALLS, 120).splitlines()]
    assert lines[0] == ["call", "language", "agent", "score", "auto-fail", "undecided", "missed"]
    assert " ".join(lines[2]) == "rude fa Sara 0 AUTO-FAIL 0 of 2 Is never rude; Offers three products"
    assert " ".join(lines[3]) == "unheard en Elif – 1 of 1"
    assert " ".join(lines[4]) == "good en Elif 95 0 of 1"


def test_the_average_says_what_is_undecided_in_it() -> None:
    last = table.render(CALLS, 120).splitlines()[-1]
    assert last == "3 calls, average score 47.5 (of 2), 1 criterion undecided in 1 call, 1 auto-fail"


def test_nothing_decided_is_no_average() -> None:
    assert "no score: nothing was decided" in table.render(CALLS[2:], 120)


def test_no_calls() -> None:
    assert table.render([], 80) == "no calls"


@pytest.mark.parametrize("width", [40, 60, 80, 100, 120, 200])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    calls = [*CALLS, scored("a-very-long-name-of-a-recording-that-somebody-chose-2026-11-20-0914", titles={"offer.count": "long " * 40})]
    for line in table.render(calls, width).splitlines():
        assert sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in line) <= width


def test_a_narrow_terminal_still_hears_what_was_missed() -> None:
    assert "rude missed: Is never rude; Offers three products" in table.render(CALLS, 70)


def test_colour_only_when_wanted() -> None:
    assert "\x1b[" not in table.render(CALLS, 120)
    assert "\x1b[" in table.render(CALLS, 120, color=True)


def test_ids_are_text_not_markup_nor_orders_to_the_terminal() -> None:
    odd = scored("[red]x[/red]\x1b[2J\n\ud800", result("opening.greeting", Verdict.PASS))
    shown = table.render([odd], 120)
    assert "[red]x[/red]\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}" in shown
    assert "\x1b" not in shown
