"""Where nothing was understood somebody listens again; what stays dark is said."""

from collections.abc import Sequence

import numpy as np
import pytest

from qa_pipeline.hearing.coverage import spoken
from qa_pipeline.hearing.relisten import complete
from qa_pipeline.types import SetAside, Transcript, Word
from tests import sound

VOICE = sound.voice(12.0, 120)
SPEECH = ((0.0, 12.0),)


def said(*times: tuple[float, float]) -> Transcript:
    return Transcript(words=tuple(Word(text=f"at {start}", start=start, end=end) for start, end in times))


def test_nobody_listens_again_where_all_is_heard() -> None:
    def never(_missing: object) -> Transcript:
        raise AssertionError

    heard = said((0.1, 4), (4.2, 8), (8.1, 11.9))
    assert complete(VOICE, SPEECH, heard, [never]) == (heard, ())


def test_each_way_is_asked_for_what_is_still_missing() -> None:
    asked: list[Sequence[tuple[float, float]]] = []

    def first(missing: Sequence[tuple[float, float]]) -> Transcript:
        asked.append(missing)
        return said((4.5, 7.0))

    def second(missing: Sequence[tuple[float, float]]) -> Transcript:
        asked.append(missing)
        return Transcript()

    heard, dark = complete(VOICE, SPEECH, said((0.1, 4)), [first, second])
    assert [word.start for word in heard.words] == [0.1, 4.5]
    assert asked == [((4.25, 12.0),), ((7.25, 12.0),)]
    assert dark == ((7.25, 12.0),)


def test_what_is_heard_in_a_gap_must_be_likely() -> None:
    doubtful = Transcript(
        words=(Word(text="and", start=5.0, end=5.2, probability=0.7), Word(text="die", start=5.3, end=5.6, probability=0.3))
    )
    first = said((0.1, 4))
    unlikely = SetAside(start=5.0, end=5.6, text="and die", doubt="unlikely")
    heard = Transcript(words=first.words, set_aside=(unlikely,))
    assert complete(VOICE, SPEECH, first, [lambda _missing: doubtful] * 2) == (heard, ((4.25, 12.0),)), "once, however often it is doubted"


def test_gaps_are_heard_one_by_one_and_what_is_between_them_is_not_said_twice() -> None:
    asked = []

    def way(missing: Sequence[tuple[float, float]]) -> Transcript:
        asked.append(missing)
        return said((missing[0][0] + 0.5, missing[0][1]), (5.0, 5.4))

    heard, dark = complete(VOICE, SPEECH, said((5.0, 5.4)), [way])
    assert asked == [((0.0, 4.75),), ((5.65, 12.0),)]
    assert [word.start for word in heard.words] == [0.5, 5.0, 6.15]
    assert dark == ()


def test_what_is_no_speech_is_neither_heard_again_nor_dark() -> None:
    heard = Transcript(words=said((0.1, 5.9)).words, set_aside=(SetAside(start=6.0, end=12.0, text="", doubt="not speech"),))
    assert complete(VOICE, SPEECH, heard, []) == (heard, ())


@pytest.mark.parametrize(
    ("aside", "left"),
    [
        ([(2, 4, "not speech")], ((0, 2), (4, 12))),
        ([(2, 4, "loop")], ((0, 12),)),
        ([(0, 12, "known phrase")], ()),
        ([(8, 20, "not speech"), (-0.0, 1, "not speech")], ((1, 8),)),
    ],
)
def test_speech_without_what_is_none(aside: list[tuple[float, float, str]], left: tuple[tuple[float, float], ...]) -> None:
    made = [SetAside(start=start, end=end, text="", doubt=doubt) for start, end, doubt in aside]  # type: ignore[arg-type]
    assert spoken(SPEECH, made) == left


def test_nothing_is_missing_in_silence() -> None:
    assert complete(np.zeros(16_000 * 12, np.float32), SPEECH, Transcript(), []) == (Transcript(), ())
