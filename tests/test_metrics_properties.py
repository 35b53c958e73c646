"""What holds of the metrics of any conversation: shares sum to one, time and sides may be shifted and swapped, listeners change nothing."""

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from qa_pipeline.metrics import METRICS, WHOEVER_SPEAKS, Timing, measure, timeline
from qa_pipeline.types import AGENT, ANNOUNCEMENT, CUSTOMER, Conversation, Turn, Voice, Word

OF_THE_FLOOR = (
    "turns", "interruptions", "interruption_time", "longest_monologue", "longest_floor", "response_time", "median_response_time",
    "p90_response_time", "longest_response_time", "median_transfer", "words_per_minute", "syllables_per_second",
    "articulation_rate", "fillers_per_minute", "fillers_per_100_words",
)  # fmt: skip
"""Metrics in which a listener has no part."""

TICK = 1 / 64
"""Seconds: sums of such times are exact, and what is measured is the same after a shift."""

_times = st.tuples(st.integers(0, 6400), st.integers(1, 1280)).map(lambda pair: (pair[0] * TICK, (pair[0] + pair[1]) * TICK))
_voice = st.none() | st.builds(
    Voice,
    loudness=st.integers(-60, 0).map(float),
    pitch=st.integers(80, 300).map(float),
    pitch_range=st.none() | st.integers(0, 12).map(float),
)
_word = st.sampled_from(["yes", "um", "water", "know", "you", "12", "actually"])


@st.composite
def _turn(draw: st.DrawFn) -> Turn:
    start, end = draw(_times)
    said = draw(st.lists(_word, min_size=1, max_size=8))
    words: tuple[Word, ...] = ()
    if draw(st.booleans()):
        edges = sorted(draw(st.lists(st.integers(0, round((end - start) / TICK)), min_size=2 * len(said), max_size=2 * len(said))))
        words = tuple(
            Word(text=text, start=start + TICK * first, end=start + TICK * last)
            for text, first, last in zip(said, edges[::2], edges[1::2], strict=True)
        )
    speaker = draw(st.sampled_from([AGENT, AGENT, CUSTOMER, CUSTOMER, "third", ANNOUNCEMENT]))
    backchannel = draw(st.sampled_from([False, False, False, True]))
    return Turn(speaker=speaker, text=" ".join(said), start=start, end=end, words=words, voice=draw(_voice), backchannel=backchannel)


def _in_order(turns: list[Turn]) -> list[Turn]:
    """Two that begin and end together stand in no order, and swapping sides would swap what was first."""
    assume(len({(turn.start, turn.end) for turn in turns}) == len(turns))
    return sorted(turns, key=lambda turn: (turn.start or 0.0, turn.end or 0.0))


conversations = st.lists(_turn(), min_size=1, max_size=10).map(_in_order)


def measured(turns: list[Turn]) -> dict[str, float | None]:
    timing = Timing(Conversation(call_id="c", language="en", turns=tuple(turns)))
    return {name: measure(name, timing) for name in METRICS}


def same(first: dict[str, float | None], second: dict[str, float | None]) -> bool:
    return all(
        value is second[name] or (value is not None and second[name] is not None and math.isclose(value, second[name], abs_tol=1e-9))
        for name, value in first.items()
    )


def _moved(turn: Turn, by: float) -> Turn:
    words = tuple(replace(word, start=word.start + by, end=word.end + by) for word in turn.words)
    return replace(turn, start=(turn.start or 0.0) + by, end=(turn.end or 0.0) + by, words=words)


@settings(deadline=None)
@given(turns=conversations)
def test_shares_of_the_talk_sum_to_one(turns: list[Turn]) -> None:
    found = measured(turns)
    agent, customer = found["talk_ratio"], found["customer_talk_ratio"]
    if agent is None or customer is None:
        assert not any(turn.speaker in (AGENT, CUSTOMER) for turn in turns)
    else:
        assert agent + customer == pytest.approx(100)


@settings(deadline=None)
@given(turns=conversations, bins=st.integers(1, 30))
def test_shares_of_each_part_of_the_timeline_sum_to_one_and_all_parts_to_what_is_spoken(turns: list[Turn], bins: int) -> None:
    timing = Timing(Conversation(call_id="c", language="en", turns=tuple(turns)))
    parts = timeline(timing, bins=bins)
    assert len(parts) == bins
    for part in parts:
        shares = (part.agent, part.customer, part.both, part.others, part.silent)
        assert sum(shares) == pytest.approx(1)
        assert min(shares) >= -1e-9
    for speaker, name in ((AGENT, "agent"), (CUSTOMER, "customer")):
        said = sum((getattr(part, name) + part.both) * (part.end - part.start) for part in parts)
        assert said == pytest.approx(sum(end - start for start, end in timing.speech(speaker)))


@settings(deadline=None)
@given(turns=conversations, ticks=st.integers(0, 100_000))
def test_shifting_time_changes_nothing(turns: list[Turn], ticks: int) -> None:
    assert same(measured([_moved(turn, ticks * TICK) for turn in turns]), measured(turns))


@settings(deadline=None)
@given(turns=conversations)
def test_swapping_the_sides_swaps_what_is_said_of_them(turns: list[Turn]) -> None:
    other = {AGENT: CUSTOMER, CUSTOMER: AGENT}
    swapped = measured([replace(turn, speaker=other.get(turn.speaker, turn.speaker)) for turn in turns])
    assert same({name: swapped[_mirror(name)] for name in METRICS}, measured(turns))


def _mirror(name: str) -> str:
    """What a metric is called of the other side; its own name where it is of the call."""
    other = name.removeprefix("customer_") if name.startswith("customer_") else f"customer_{name}"
    return other if other in METRICS else name


@settings(deadline=None)
@given(turns=conversations, at=_times, speaker=st.sampled_from([AGENT, CUSTOMER]))
def test_a_listener_changes_only_what_is_sound(turns: list[Turn], at: tuple[float, float], speaker: str) -> None:
    """A backchannel takes no turn, answers nobody, interrupts nobody; it is speech, and so it may end a silence."""
    listener = Turn(speaker=speaker, text="mhm right you know", start=at[0], end=at[1], backchannel=True)
    before, after = measured(turns), measured(_in_order([*turns, listener]))
    kept = {f"{side}{name}" for side in ("", "customer_") for name in OF_THE_FLOOR}
    assert same({name: before[name] for name in kept}, {name: after[name] for name in kept})
    backchannels = "backchannels" if speaker == AGENT else "customer_backchannels"
    assert after[backchannels] == (before[backchannels] or 0) + 1


@settings(deadline=None)
@given(turns=conversations, told_apart=st.none() | st.floats(0, 1))
def test_of_any_call_counts_are_whole_and_shares_are_shares(turns: list[Turn], told_apart: float | None) -> None:
    timing = Timing(Conversation(call_id="c", language="en", turns=tuple(turns), told_apart=told_apart))
    for name, (words, _) in METRICS.items():
        value = measure(name, timing)
        if value is None:
            continue
        if "share" in name or name.endswith(("talk_ratio", "overtalk_of_speech")):
            assert -1e-9 <= value <= 100 + 1e-9, words
        elif ", in " not in words and not words.endswith(("minute", "second", "second of speaking", "without pauses", "100 words")):
            assert value == int(value) >= 0, words


def _ordered(least: str, most: str) -> Callable[[dict[str, float | None]], bool]:
    return lambda found: found[least] is None or found[most] is None or found[least] <= found[most] + 1e-9


@settings(deadline=None)
@given(turns=conversations)
@example(turns=[Turn(speaker=AGENT, text="yes", start=0.0, end=12.0, words=(Word(text="yes", start=2.0, end=2.0),))])
def test_what_is_part_of_something_is_no_more_than_it(turns: list[Turn]) -> None:
    found = measured(turns)
    for least, most in (
        ("longest_monologue", "longest_floor"),
        ("median_response_time", "p90_response_time"),
        ("p90_response_time", "longest_response_time"),
        ("filled_pauses_per_minute", "fillers_per_minute"),
        ("overtalk_share", "overtalk_of_speech"),
        ("overtalk_share", "talk_share"),
        ("syllables_per_second", "articulation_rate"),
    ):
        if (least, most) == ("syllables_per_second", "articulation_rate") and any(not turn.words for turn in turns):
            continue  # the articulation is that of the turns whose words have times alone
        assert _ordered(least, most)(found), (least, most)


@settings(deadline=None)
@given(turns=conversations)
def test_voices_that_are_not_told_apart_tell_of_the_call_what_told_ones_do(turns: list[Turn]) -> None:
    mixed = Timing(Conversation(call_id="c", language="en", turns=tuple(turns), told_apart=0.1))
    known = measured(turns)
    for name in METRICS:
        assert measure(name, mixed) == (known[name] if name in WHOEVER_SPEAKS else None)
