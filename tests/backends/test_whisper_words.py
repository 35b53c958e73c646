"""What Whisper writes, made into words that can be trusted."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline.backends import whisper_words
from qa_pipeline.backends.chunks import Chunk
from qa_pipeline.backends.whisper_words import Heard, Piece, loops, tidy, unlooped

SPEECH = ((10.0, 20.0),)


def pieces(*said: tuple[str, float, float], probability: float = 0.9) -> list[Piece]:
    return [Piece(text, start, end, probability) for text, start, end in said]


def times(words) -> list[tuple[str, float, float]]:
    return [(word.text, word.start, word.end) for word in words]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param([(" good", 11, 11.3), (" day", 11.3, 11.6)], [("good", 11, 11.3), ("day", 11.3, 11.6)], id="good ones stay"),
        pytest.param([(" good", 11, 11), (" day", 11, 11.6)], [("good", 11, 11.04), ("day", 11.04, 11.6)], id="no length"),
        pytest.param([(" day.", 11, 16), (" So", 16, 16.2)], [("day.", 11, 12), ("So", 16, 16.2)], id="runs on after a sentence"),
        pytest.param([(" day.", 11, 11.4), (" So", 11.4, 16)], [("day.", 11, 11.4), ("So", 15.2, 16)], id="begins before the pause"),
        pytest.param([(" see", 10.5, 11), (" the", 11, 16)], [("see", 10.5, 11), ("the", 11, 11.9)], id="five seconds inside a sentence"),
        pytest.param([(" 4242", 11, 13)], [("4242", 11, 13)], id="digits take long"),
        pytest.param([(" b", 12, 12.3), (" a", 11, 11.2)], [("b", 12, 12.3), ("a", 12.3, 12.34)], id="out of order"),
        pytest.param([(" hi", 5, 5.2)], [("hi", 10, 10.04)], id="before the speech"),
        pytest.param([(" hi", 57.8, 57.8)], [("hi", 19.96, 20)], id="in the silence after it"),
        pytest.param([(" hi", 11.5, 11.2)], [("hi", 11.2, 11.5)], id="end before start"),
        pytest.param([(" 8", 11, 11.2), (" a", 11.2, 11.3), (".m.", 11.3, 11.6)], [("8", 11, 11.2), ("a.m.", 11.2, 11.6)], id="glued"),
        pytest.param([(" in", 11, 11.2), ("-", 11.2, 11.2), ("house", 11.2, 11.6)], [("in-house", 11, 11.6)], id="hyphen"),
        pytest.param([(" -", 11, 11.2), (" yes", 11.2, 11.6), (" ...", 12, 13)], [("yes", 11.2, 11.6)], id="marks alone"),
        pytest.param([(" 50", 11, 11.4), ("%", 11.4, 11.5)], [("50%", 11, 11.4)], id="per cent"),
        pytest.param([(" می‌خواهم", 11, 11.6), (" بله؟", 12, 12.4)], [("می‌خواهم", 11, 11.6), ("بله؟", 12, 12.4)], id="Persian"),
        pytest.param([("", 11, 12), (" ", 12, 13)], [], id="nothing"),
    ],
)
def test_times_are_made_sound(said, expected):
    assert times(tidy(pieces(*said), SPEECH)) == [(text, pytest.approx(start), pytest.approx(end)) for text, start, end in expected]


def test_a_word_in_a_pause_goes_to_the_speech_beside_it():
    words = tidy(pieces((" before", 12.2, 12.6), (" after", 14.6, 15.4)), ((10, 12), (15, 18)))
    assert times(words) == [("before", 11.96, 12), ("after", 15, 15.4)]


def test_more_words_than_time_still_have_their_order():
    words = tidy(pieces(*[(f" w{i}", 10, 10) for i in range(50)]), ((10, 11),))
    assert [word.text for word in words] == [f"w{i}" for i in range(50)]
    assert all(word.start < word.end <= 11 for word in words)


@given(
    st.lists(st.tuples(st.sampled_from([" yes", " no.", "-go", " 42", "…", " "]), st.floats(0, 60), st.floats(0, 60)), max_size=30),
    st.sampled_from([((10.0, 20.0),), ((10.0, 12.0), (13.0, 20.0)), ((0.0, 0.5),)]),
)
def test_whatever_is_said_the_words_are_ordered_and_inside(said, speech):
    words = tidy(pieces(*said, probability=1.7), speech)
    assert all(speech[0][0] <= word.start <= word.end <= speech[-1][1] for word in words)
    assert all(a.end <= b.start for a, b in itertools.pairwise(words))
    assert all(word.end > word.start for word in words)
    assert all(word.probability == 1 for word in words)


def test_a_glued_word_has_the_average_probability():
    (word,) = tidy([Piece(" a", 11, 11.1, 0.9), Piece(".m.", 11.1, 11.3, 0.5)], SPEECH)
    assert word.probability == pytest.approx(0.7)


@pytest.mark.parametrize(("no_speech", "speech"), [(0.68, False), (0.2, True)])
def test_an_unlikely_word_in_what_may_be_silence_is_left_out(no_speech, speech):
    heard = Heard(Chunk(10, 20, SPEECH), tuple(pieces((" you", 11, 12), probability=0.1)), -0.92, no_speech)
    assert whisper_words.is_speech(heard) is speech


@pytest.mark.parametrize(
    ("text", "log_probability", "no_speech", "speech"),
    [
        (" Good day.", -0.2, 0.05, True),
        (" Good day.", -0.2, 0.63, True),  # real telephone speech
        (" you", -0.8, 0.73, False),  # digital silence
        (" you", -1.9, 0.56, False),  # hold music
        (" Beep.", -1.91, 0.75, False),
        (" و این تانتها", -1.12, 0.13, True),  # real Persian, badly understood: for a person to judge, not for us to hide
        (" Редактор субтитров А.Синецкая Корректор А.Егорова", -0.47, 0.5, False),  # hold music again
        (" ДИНАМИЧНАЯ МУЗЫКА", -0.64, 0.56, False),
        (" ДИНАМИЧНАЯ МУЗЫКА ДИНАМИЧНАЯ МУЗЫКА", -0.62, 0.49, False),
        (" İzlediğiniz için teşekkürler.", -0.98, 0.56, False),
        (" Altyazı M.K.", -0.3, 0.3, False),
        (" Thank you for watching!", -0.3, 0.3, False),
        (" Thank you for waiting!", -0.3, 0.3, True),
        (" Музыка играла громко, извините.", -0.3, 0.1, True),
        (" Teşekkür ederim.", -0.3, 0.1, True),
    ],
)
def test_inventions_are_left_out(text, log_probability, no_speech, speech):
    heard = Heard(Chunk(10, 20, SPEECH), tuple(pieces((text, 11, 12))), log_probability, no_speech)
    assert whisper_words.is_speech(heard) is speech


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("a b c", "a b c"),
        ("no no", "no no"),  # people say things twice
        ("no no no no no", "no"),
        ("well I am sorry I am sorry I am sorry bye", "well I am sorry bye"),
        ("yes Yes, yes, go", "yes Yes, yes, go"),  # said with different marks: a person's emphasis rather than a loop
        ("a b a b a b c c c", "a b c"),
    ],
)
def test_a_loop_is_said_once(said, expected):
    assert " ".join(piece.text for piece in unlooped([Piece(text, 0, 1, 1) for text in said.split()])) == expected


def test_a_loop_is_heard_again_in_smaller_pieces_and_then_cut_short():
    def decode(parts):
        for chunk in parts:
            asked.append(chunk)
            text = "we will see you there and then we talk about it" if chunk.start < 10 and chunk.duration < 15 else "oh dear me " * 30
            said = text.split()
            step = chunk.duration / len(said)
            yield Heard(
                chunk,
                tuple(Piece(f" {word}", chunk.start + i * step, chunk.start + (i + 1) * step, 0.9) for i, word in enumerate(said)),
                -0.2,
                0.1,
            )

    asked: list[Chunk] = []
    words = whisper_words.transcribe(decode, np.zeros(20 * 16_000, np.float32), [(0, 20)])
    assert asked[0].duration == 20
    assert len(asked) > 2
    text = " ".join(word.text for word in words)
    assert text.startswith("we will see you there")
    assert text.count("oh dear me") == sum(chunk.start >= 10 for chunk in asked)
    assert all(a.end <= b.start for a, b in itertools.pairwise(words))


def test_speech_does_not_loop_in_any_language():
    assert loops("Редактор " * 30)
    assert loops("thank you. " * 20)
    assert not loops(
        "Хорошо. А страховка обязательно? Страхование жизни подключается по вашему желанию. Это не обязательно условия получения кредита."
        " Однако при подключении страховки ставка может быть немного снижена. Понятно. Тогда я попробую подать через приложение."
    )
    assert not loops("")
