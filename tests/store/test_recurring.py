"""What recurs across recordings is an announcement: where it is, in how many it must be, and what is no announcement all the same."""

import threading
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import sqlalchemy as sa

from qa_pipeline import audio, recurrence
from qa_pipeline.errors import StoreError
from qa_pipeline.fingerprints import FRAME, HOP, RATE
from qa_pipeline.recurrence import Recurring, Sound
from qa_pipeline.store import Store, open_store, recurring, tables
from qa_pipeline.types import Span
from tests.test_fingerprints import speech, telephone

ROOT = Path(__file__).parents[2]
PROMPTS = ROOT.parent / "shared" / "audio" / "ru-prompts"
CALLS = sorted(
    file for file in (ROOT / "fixtures" / "inbox").rglob("*") if file.suffix in (".mp3", ".opus", ".ogg", ".flac", ".m4a", ".wav")
)

PROMPT = 1000
"""Seed of what is announced."""


def sha(number: int) -> str:
    return f"{number:064x}"


def bits(seed: int, frames: int = 100) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 2**32, frames, dtype=np.uint32)


def through_a_line(pure: np.ndarray, seed: int, share: float = 0.15) -> np.ndarray:
    """The bits with a share of them turned over."""
    turned = np.random.default_rng(seed).random((len(pure), 32)) < share
    return pure ^ (turned @ (1 << np.arange(32, dtype=np.uint64))).astype(np.uint32)


def sound(*parts: np.ndarray, start: float = 1.0, channel: int = 0, speaker: str = "channel-0") -> Sound:
    joined = np.concatenate(parts)
    return Sound(channel=channel, speaker=speaker, start=start, end=start + (len(joined) * HOP + FRAME) / RATE, bits=joined)


def call(number: int, *, prompt: int = PROMPT) -> list[Sound]:
    """A call of two sides, that begins with a prompt behind which the agent goes on at once."""
    return [
        sound(through_a_line(bits(prompt), number), bits(10 * number)),
        sound(bits(10 * number + 1), start=20.0, channel=1, speaker="channel-1"),
    ]


def rows(store: Store) -> list[sa.Row[tuple[str, int]]]:
    with store._engine.connect() as connection:
        table = tables.recurring_sounds.c
        return list(connection.execute(sa.select(table.sha256, table.recurred).order_by(table.id)))


# ---------------------------------------------------------------------------------------------------------------------
# What recurs


def test_the_third_call_knows_the_announcement_and_the_first_when_it_is_noted_again(store: Store) -> None:
    assert recurring.note(store, sha(1), call(1)) == ()
    assert recurring.note(store, sha(2), call(2)) == ()
    for number in (3, 1, 2):
        (found,) = recurring.note(store, sha(number), call(number))
        assert (found.channel, found.start) == (0, 1.0)
        assert found.end == pytest.approx(1.0 + (100 * HOP + FRAME / 2) / RATE, abs=0.1), "not the agent behind it"


def test_a_call_counts_once_however_often_it_is_noted(store: Store) -> None:
    recurring.note(store, sha(1), call(1))
    for _ in range(3):
        assert recurring.note(store, sha(2), call(2)) == ()
    kept = rows(store)
    assert [row.recurred for row in kept if row.sha256 == sha(1)] == [1, 0]
    for _ in range(2):
        assert recurring.note(store, sha(1), call(1)) == ()
    assert rows(store) == kept


def test_an_announcement_is_kept_once(store: Store) -> None:
    for number in range(1, 8):
        recurring.note(store, sha(number), call(number))
    assert sorted(row.recurred for row in rows(store))[-2:] == [0, 6]
    assert len(rows(store)) == 2 * 7, "the announcement is in one row with the agent of the first call, and in no other"


def test_what_is_said_twice_in_one_call_is_kept_once_and_found_twice(store: Store) -> None:
    def queue(number: int) -> list[Sound]:
        return [sound(through_a_line(bits(PROMPT), number + place), start=10.0 * place) for place in (0, 1)]

    recurring.note(store, sha(1), queue(1))
    assert len(rows(store)) == 1
    recurring.note(store, sha(2), [*queue(20), sound(bits(5))])
    assert [found.start for found in recurring.note(store, sha(3), queue(30))] == [0.0, 10.0]


def test_each_part_counts_by_itself(store: Store) -> None:
    """Of two prompts in one row, one is heard in one call and the other in the next: neither is in two others."""
    one, other = bits(PROMPT), bits(PROMPT + 1)
    recurring.note(store, sha(1), [sound(one, bits(1), other)])
    recurring.note(store, sha(2), [sound(one, bits(2))])
    assert recurring.note(store, sha(3), [sound(bits(3), other)]) == ()
    (found,) = recurring.note(store, sha(4), [sound(other, bits(4))])
    assert found.end == pytest.approx(1.0 + (100 * HOP + FRAME / 2) / RATE, abs=0.1)


def test_a_number_that_differs_is_part_of_the_announcement(store: Store) -> None:
    for number in (1, 2):
        recurring.note(store, sha(number), [sound(bits(PROMPT), bits(number, 12), bits(PROMPT + 1)), *call(number, prompt=number)])
    whole = sound(bits(PROMPT), bits(3, 12), bits(PROMPT + 1))
    assert recurring.note(store, sha(3), [whole]) == (Recurring(0, whole.start, whole.end),)


def test_what_differs_too_much_or_is_short_does_not_recur(store: Store) -> None:
    for number in (1, 2):
        recurring.note(store, sha(number), call(number))
    assert recurring.note(store, sha(3), [sound(through_a_line(bits(PROMPT), 3, share=0.4))]) == ()
    assert recurring.note(store, sha(4), [sound(bits(PROMPT)[:50], bits(4))]) == ()
    assert recurring.note(store, sha(5), [sound(bits(PROMPT)[20:80], bits(5))]) != ()


def test_silence_is_nobodys(store: Store) -> None:
    silence = np.zeros(200, np.uint32)
    for number in (1, 2, 3, 4, 4):
        assert recurring.note(store, sha(number), [sound(silence), sound(bits(number), silence[:80]), sound(bits(number + 99))]) == ()
    assert [row.recurred for row in rows(store)] == [0] * 8


def test_nothing_is_said(store: Store) -> None:
    assert recurring.note(store, sha(1), []) == ()
    assert rows(store) == []


# ---------------------------------------------------------------------------------------------------------------------
# Copies


def in_another_format(sounds: Sequence[Sound], seed: int) -> list[Sound]:
    return [
        sound(through_a_line(one.bits, seed + place, share=0.03), start=one.start, channel=one.channel, speaker=one.speaker)
        for place, one in enumerate(sounds)
    ]


@pytest.mark.parametrize("cut", [0, 30])
def test_a_call_in_other_formats_is_a_copy_and_leaves_nothing(store: Store, cut: int) -> None:
    recurring.note(store, sha(1), call(1))
    kept = rows(store)
    for number in (2, 3, 4):
        first, second = in_another_format(call(1), number)
        assert recurring.note(store, sha(number), [first.part(cut, len(first.bits)), second]) == ()
    assert recurring.note(store, sha(1), call(1)) == ()
    assert rows(store) == kept


def test_a_mono_call_in_other_formats_too(store: Store) -> None:
    def mono(seed: int) -> list[Sound]:
        return [sound(through_a_line(bits(1), seed), speaker="a"), sound(through_a_line(bits(2), seed), start=9.0, speaker="b")]

    assert [recurring.note(store, sha(number), mono(number)) for number in range(4)] == [()] * 4


def test_of_a_copy_the_announcement_is_still_known(store: Store) -> None:
    for number in (1, 2, 3):
        recurring.note(store, sha(number), call(number))
    (found,) = recurring.note(store, sha(4), in_another_format(call(3), 4))
    assert found.end < 6.0
    assert max(row.recurred for row in rows(store)) == 2, "the copy is not counted"


def test_a_copy_is_no_other_recording(store: Store) -> None:
    for number in (1, 2):
        recurring.note(store, sha(number), call(number))
    assert recurring.note(store, sha(3), in_another_format(call(2), 3)) == (), "only the first call is another one"


def test_who_hangs_up_in_the_menu_hears_an_announcement_only(store: Store) -> None:
    for number in (1, 2):
        recurring.note(store, sha(number), [sound(through_a_line(bits(PROMPT), number))])
    assert recurring.note(store, sha(3), [sound(bits(PROMPT))]) != ()


def test_a_minute_of_announcements_is_no_copy(store: Store) -> None:
    """All that is compared recurs, but on one side: it is the queue, before anybody speaks."""
    for number in (1, 2):
        recurring.note(store, sha(number), [sound(through_a_line(bits(PROMPT, 1700), number))])
    assert recurring.note(store, sha(3), [sound(bits(PROMPT, 1700)), sound(bits(7, 60), channel=1, speaker="channel-1")]) != ()


# ---------------------------------------------------------------------------------------------------------------------
# What is kept


def test_no_more_is_kept_than_can_be_compared(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recurring, "NEWEST", 6)
    monkeypatch.setattr(recurring, "KNOWN", 1)
    for number in range(1, 4):
        recurring.note(store, sha(number), call(number))
    for number in range(4, 9):
        recurring.note(store, sha(number), call(number, prompt=number + 100))
    kept = rows(store)
    assert [row.recurred for row in kept] == [2, 0, 0, 0, 0, 0, 0]
    assert [row.sha256 for row in kept] == [sha(1), *(sha(number) for number in (6, 6, 7, 7, 8, 8))]
    for number in range(9, 12):
        recurring.note(store, sha(number), call(number, prompt=PROMPT + 1))
    assert [row.sha256 for row in rows(store) if row.recurred >= 2] == [sha(9)], "the announcement that is heard last"


def test_a_sound_remembers_few_recordings(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recurring, "HOLDERS", 3)
    for number in range(1, 8):
        recurring.note(store, sha(number), call(number))
    assert max(row.recurred for row in rows(store)) == 3
    assert recurring.note(store, sha(8), call(8)) != ()


def test_other_fingerprints_are_not_compared_and_go(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in (1, 2):
        recurring.note(store, sha(number), call(number))
    monkeypatch.setattr("qa_pipeline.fingerprints.NAME", "others@1")
    assert recurring.note(store, sha(3), call(3)) == ()
    assert {row.sha256 for row in rows(store)} == {sha(3)}


def test_a_recording_that_is_forgotten_is_gone(store: Store) -> None:
    for number in (1, 2, 3):
        recurring.note(store, sha(number), call(number))
    assert recurring.forget(store, sha(2)) == 2
    assert recurring.note(store, sha(3), call(3)) == (), "only one other is left"
    assert recurring.forget(store, sha(1)) == 2
    assert recurring.forget(store, sha(1)) == 0
    with store._engine.connect() as connection:
        dump = str(connection.execute(sa.select(tables.recurring_sounds)).all())
    assert sha(1) not in dump
    assert sha(2) not in dump


def test_a_damaged_fingerprint_says_so(store: Store) -> None:
    recurring.note(store, sha(1), call(1))
    with store._engine.begin() as connection:
        connection.execute(tables.recurring_sounds.update().values(bits=b"\1\2\3"))
    with pytest.raises(StoreError, match="is damaged"):
        recurring.note(store, sha(2), call(2))


def test_several_at_once_count_each_call_once(store: Store, url: str) -> None:
    """Each process has its own connections, and so has each of these."""
    errors: list[Exception] = []
    start = threading.Barrier(6)

    def work(number: int) -> None:
        own = open_store(url)
        try:
            start.wait()
            for again in (0, 6, 0):
                recurring.note(own, sha(number + again), call(number + again))
        except Exception as error:  # noqa: BLE001
            errors.append(error)
        finally:
            own.close()

    threads = [threading.Thread(target=work, args=(number,)) for number in range(1, 7)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert sorted(row.recurred for row in rows(store)) == [0] * (len(rows(store)) - 1) + [11]


# ---------------------------------------------------------------------------------------------------------------------
# From sound


def test_stretches_that_can_be_compared() -> None:
    samples = np.zeros(70 * RATE, np.float32)
    spans = [Span(speaker="a", start=start, end=end) for start, end in ((0, 1.9), (2, 4), (50, 65), (58.5, 63), (61, 66))]
    found = recurrence.sounds(1, samples, spans)
    assert [(one.channel, one.speaker, one.start, one.end) for one in found] == [(1, "a", 2, 4), (1, "a", 50, 60)]
    assert len(found[0].bits) >= recurrence.LEAST
    assert recurrence.sounds(0, samples[: 3 * RATE], [Span(speaker="a", start=2.0, end=4.0)]) == (), "the file ends before"


@pytest.mark.parametrize("gap", [0.0, 0.4])
def test_a_prompt_through_other_lines_is_found(store: Store, gap: float) -> None:
    prompt = speech(1, 5.0)
    for number in (1, 2, 3):
        before = np.random.default_rng(number).normal(0, 0.0005, RATE + 77 * number).astype(np.float32)
        pause = before[: round(gap * RATE)]
        samples = telephone(np.concatenate([before, prompt * (0.2 * number), pause, speech(10 + number, 4.0)]))
        span = Span(speaker="channel-0", start=before.size / RATE, end=samples.size / RATE)
        found = recurring.note(store, sha(number), recurrence.sounds(0, samples, [span]))
    ((channel, start, end),) = found
    assert (channel, start) == (0, pytest.approx(span.start, abs=0.001))
    assert end == pytest.approx(span.start + 5.0, abs=0.15)


CURT = ("en-complaint-rude", "en-order-no-offer")
"""Calls in which one side says no sentence of two seconds."""


@cache
def fixture_call(file: Path) -> "audio.Channels":
    return audio.samples(file)


def spoken(file: Path) -> list[Span]:
    lines = (ROOT / "fixtures" / "reference" / f"{file.stem}.rttm").read_text(encoding="utf-8").splitlines()
    fields = [line.split() for line in lines]
    return [Span(speaker=field[7], start=float(field[3]), end=float(field[3]) + float(field[4])) for field in fields]


def noted(samples: "audio.Channels", spans: Sequence[Span]) -> list[Sound]:
    """The stretches of a fixture, where they are loud, in the channel of each speaker."""

    def loudest(span: Span) -> int:
        return int(np.argmax(np.square(samples[:, round(span.start * RATE) : round(span.end * RATE)]).sum(axis=1)))

    return [one for span in spans for one in recurrence.sounds(loudest(span), samples[loudest(span)], [span])]


def test_nothing_of_calls_without_announcements_recurs(store: Store) -> None:
    for number, file in enumerate(CALLS):
        assert recurring.note(store, sha(number), noted(fixture_call(file), spoken(file))) == (), file.name
    assert {row.recurred for row in rows(store)} == {0}
    assert len({row.sha256 for row in rows(store)}) == len(CALLS) == 9


@pytest.mark.parametrize("file", [file for file in CALLS if file.stem not in CURT], ids=lambda file: file.stem)
def test_a_fixture_on_other_lines_is_a_copy(store: Store, file: Path) -> None:
    """Later in the file, quieter, through another codec, and with other borders of speech."""
    samples = fixture_call(file)
    recurring.note(store, sha(0), noted(samples, spoken(file)))
    kept = rows(store)
    for number in (1, 2, 3):
        late = np.pad(samples * (1 - 0.2 * number), ((0, 0), (number * 1111, 0)))
        other = np.stack([telephone(channel) for channel in late])
        moved = [
            Span(speaker=span.speaker, start=max(0.0, span.start - 0.07 * number), end=span.end + 0.07 * number) for span in spoken(file)
        ]
        assert recurring.note(store, sha(number), noted(other, moved)) == ()
    assert rows(store) == kept


@pytest.mark.skipif(not PROMPTS.is_dir(), reason="the recorded prompts are not beside the checkout")
@pytest.mark.parametrize("name", ["vm-leavemsg", "agent-user", "check-number-dial-again"])
def test_a_real_prompt_before_other_calls(store: Store, name: str) -> None:
    prompt = audio.samples(PROMPTS / f"{name}.wav")[0]
    long = prompt.size / RATE
    for number, file in enumerate(CALLS):
        rest = fixture_call(file)
        silent = np.zeros((len(rest) - 1, prompt.size), np.float32)
        before = np.concatenate([telephone(prompt * (0.2 + 0.1 * number))[None], silent])
        samples = np.concatenate([before, rest], axis=1)
        later = [Span(speaker=span.speaker, start=span.start + long, end=span.end + long) for span in spoken(file)]
        # The detector took the prompt and the first sentence for one stretch.
        joined = [Span(speaker=later[0].speaker, start=0.0, end=later[0].end), *later[1:]]
        on_the_first = noted(samples[:1], joined[:1]) + noted(samples, joined[1:])
        found = recurring.note(store, sha(number), on_the_first)
        if number < 2:
            assert found == ()
            continue
        assert [one.channel for one in found] == [0]
        assert found[0].start == pytest.approx(0.0, abs=0.01)
        assert found[0].end == pytest.approx(long, abs=0.15)
