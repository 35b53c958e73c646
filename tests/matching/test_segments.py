"""The pieces of a turn: sentences, windows where there are none, question marks."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline.matching.segments import LONGEST, segments
from qa_pipeline.matching.tokens import tokenise


def texts(text: str, code: str = "en") -> list[str]:
    return [segment.text for segment in segments(tokenise(text, code), text)]


def words(count: int) -> str:
    return " ".join(f"word{number}" for number in range(count))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Hello there. How can I help?", ["hello there", "how can i help?"]),
        ("Is it here? Yes.", ["is it here?", "yes"]),
        ("yes please", ["yes please"]),
        ('"Is it here?" she said', ["is it here?", "she said"]),
        ("Is it (really)? No", ["is it really?", "no"]),
        ("Really?! Well, well.", ["really?", "well well"]),
        ("No. Really?", ["no", "really?"]),
        ("That is 2.5 litres", ["that is 2 5 litres"]),
        ("...", []),
        ("", []),
    ],
)
def test_sentences(text: str, wanted: list[str]) -> None:
    assert texts(text) == wanted


def test_equal_words_give_equal_texts() -> None:
    assert texts("HELLO, there!") == texts("hello there.")
    assert texts("IŞIK İÇİN", "tr") == texts("ışık için", "tr")
    assert texts("كتاب‌ها", "fa") == texts("کتاب ها", "fa")


def test_a_persian_question() -> None:
    assert [text.endswith("?") for text in texts("چطور می‌تونم کمک کنم؟ بفرمایید.", "fa")] == [True, False]


def test_a_long_sentence_is_cut_into_windows_that_overlap() -> None:
    text = words(LONGEST)
    assert [(one.start, one.end) for one in segments(tokenise(text, "en"), text)] == [(0, LONGEST)]
    text = "Well. " + words(30)
    assert [(one.start, one.end) for one in segments(tokenise(text, "en"), text)] == [(0, 1), (1, 13), (9, 21), (17, 29), (25, 31)]


def test_only_the_last_window_of_a_question_asks() -> None:
    asks = [text.endswith("?") for text in texts(words(40) + "? Fine.")]
    assert asks == [False] * (len(asks) - 2) + [True, False]


@given(st.lists(st.integers(min_value=1, max_value=60), min_size=1, max_size=4))
def test_every_word_is_in_a_piece_and_no_piece_crosses_a_sentence(lengths: list[int]) -> None:
    text = " ".join(f"{words(length)}." for length in lengths)
    tokens = tokenise(text, "en")
    pieces = segments(tokens, text)
    assert {place for one in pieces for place in range(one.start, one.end)} == set(range(len(tokens)))
    for one in pieces:
        inside = tokens[one.start : one.end]
        assert len({token.sentence for token in inside}) == 1
        assert one.text == " ".join(token.norm for token in inside)
        assert one.end - one.start <= LONGEST
        # A piece of two words would tell little: what the windows leave over is never so short.
        assert one.end - one.start >= min(5, sum(token.sentence == inside[0].sentence for token in tokens))
    assert all(first.start < second.start for first, second in pairwise(pieces))
