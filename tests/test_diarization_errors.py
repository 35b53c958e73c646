"""Who was heard against who spoke."""

import pytest

from qa_pipeline.diarization_errors import DiarizationErrors, compare, spoken
from qa_pipeline.types import Conversation, Span, Turn, Word


def spans(*said: tuple[str, float, float]) -> list[Span]:
    return [Span(speaker=speaker, start=start, end=end) for speaker, start, end in said]


SAID = spans(("a", 0, 10), ("b", 8, 20))


@pytest.mark.parametrize(
    ("heard", "collar", "missed", "false_alarm", "confused", "of"),
    [
        ([("x", 0, 10), ("y", 8, 20)], 0.0, 0, 0, 0, 22),  # labels do not matter
        ([("x", 0, 10), ("y", 10, 20)], 0.0, 2, 0, 0, 22),  # overlap counts
        ([("x", 0, 10), ("y", 8, 22)], 0.0, 0, 2, 0, 22),
        ([("x", 0, 10), ("y", 8, 14), ("x", 14, 20)], 0.0, 0, 0, 6, 22),
        (
            [("x", 0, 10), ("y", 8, 20.2)],
            0.25,
            0,
            0,
            0,
            20,
        ),  # of 22 s but 0.25 at 0 and 20, 0.75 around 8 and 10, where two speak
        ([("x", 0, 10), ("y", 8, 20.5)], 0.25, 0, 0.25, 0, 20),
    ],
)
def test_errors_in_seconds(heard: list, collar: float, missed: float, false_alarm: float, confused: float, of: float) -> None:
    found = compare(SAID, spans(*heard), collar=collar)
    assert (found.missed, found.false_alarm, found.confused, found.of) == pytest.approx((missed, false_alarm, confused, of))
    assert found.rate == pytest.approx((missed + false_alarm + confused) / of)


def test_totals_are_sums_of_seconds() -> None:
    assert (DiarizationErrors(1, 0, 0, 10) + DiarizationErrors(0, 0, 2, 90)).rate == pytest.approx(0.03)


def test_nobody_speaks() -> None:
    assert compare([], spans(("a", 0, 1)), collar=0).rate is None


def test_pauses_of_a_turn_are_nobodys_speech() -> None:
    words = tuple(Word(text="x", start=start, end=end) for start, end in ((1, 2), (2.5, 3), (5, 6)))
    turns = (
        Turn(speaker="a", text="x x x", start=0.5, end=6.5, words=words),
        Turn(speaker="b", text="x", start=7, end=9),
        Turn(speaker="b", text="x"),
    )
    found = spoken(Conversation(call_id="x", language="en", turns=turns))
    assert [(span.speaker, span.start, span.end) for span in found] == [("a", 0.5, 3), ("a", 5, 6.5), ("b", 7, 9)]
