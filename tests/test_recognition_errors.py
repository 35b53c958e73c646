"""What was heard against what was said."""

import jiwer
import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline import recognition_errors
from qa_pipeline.recognition_errors import Errors, compare, errors, normal
from qa_pipeline.types import Conversation, Turn


def conversation(*turns: tuple[str, str]) -> Conversation:
    return Conversation(call_id="x", language="en", turns=tuple(Turn(speaker=speaker, text=text) for speaker, text in turns))


@pytest.mark.parametrize(
    ("code", "one", "other"),
    [
        ("en", "Um, it's fifteen percent off.", "its 15% off"),
        ("en", "That is three hundred and twelve dollars!", "that is $312"),
        ("en", "No one.", "no 1"),
        ("tr", "IŞIK için yüzde on, lütfen.", "ışık için %10 lütfen"),
        ("tr", "Yirmi dört lira.", "24 lira"),
        ("ru", "Счёт на двадцать рублей", "счет на 20 рублей"),
        ("et", "Kakskümmend eurot, palun.", "20 eurot palun"),
        ("fa", "كتاب‌ها بيست تومان", "کتاب ها ۲۰ تومان"),
    ],
)
def test_what_is_the_same_is_written_alike(code: str, one: str, other: str) -> None:
    assert normal(one, code) == normal(other, code)


def test_other_words_and_numbers_stay_apart() -> None:
    assert normal("fifteen", "en") != normal("fifty", "en")
    assert normal("yedi", "tr") != normal("yetmiş", "tr")


def test_a_language_without_a_pack_is_compared_by_letters() -> None:
    assert normal("Guten Tag, Herr Groß!", "de") == normal("guten tag herr GROSS", "de")


_words = st.lists(st.sampled_from("abcd"), min_size=1, max_size=12)


@given(reference=_words, heard=st.lists(st.sampled_from("abcd"), max_size=12))
def test_errors_are_those_of_jiwer(reference: list[str], heard: list[str]) -> None:
    found, theirs = errors(reference, heard), jiwer.process_words(" ".join(reference), " ".join(heard))
    assert found.count == theirs.substitutions + theirs.deletions + theirs.insertions
    assert found.rate == pytest.approx(theirs.wer)


# Errors and words of the reference as meeteval 0.4.3 counts them (meeteval.wer.cp_word_error_rate).
BY_SPEAKER = [
    ("labels do not matter", [("A", "five six seven"), ("B", "one two four")], 2),
    ("a voice taken for two", [("A", "one two"), ("B", "three four"), ("C", "five six")], 4),
    ("two voices taken for one", [("A", "one two three four five six")], 4),
    ("words given to the other", [("agent", "one two three five six"), ("customer", "four")], 4),
    ("nothing was heard", [], 6),
]


@pytest.mark.parametrize(("heard", "wrong"), [case[1:] for case in BY_SPEAKER], ids=[case[0] for case in BY_SPEAKER])
def test_each_speakers_own_words(heard: list[tuple[str, str]], wrong: int) -> None:
    def spelled(text: str) -> str:
        return " ".join(f"word{word}" for word in text.split())  # no numbers

    said = conversation(("agent", spelled("one two three four")), ("customer", spelled("five six")))
    found = compare(said, conversation(*((speaker, spelled(text)) for speaker, text in heard)))
    assert (found.by_speaker.count, found.by_speaker.of) == (wrong, 6)


def test_whoever_spoke_the_words_of_the_call_are_the_same() -> None:
    said = conversation(("agent", "red green"), ("customer", "blue"))
    found = compare(said, conversation(("A", "red green blue")))
    assert found.words == Errors(of=3)
    assert found.by_speaker.count == 2
    assert compare(said, conversation(("A", "rad green blue"))).characters == Errors(substituted=1, of=14)


def test_a_backchannel_is_heard_in_its_place() -> None:
    """Turns count in order of their starts, as both sides have them, not in the order of the file."""
    turns = (Turn(speaker="customer", text="right", start=1, end=2), Turn(speaker="agent", text="red green", start=0, end=3))
    said = Conversation(call_id="x", language="en", turns=turns[::-1])
    assert compare(said, Conversation(call_id="x", language="en", turns=turns)).words.count == 0


@pytest.mark.parametrize(
    ("speakers", "right"),
    [(("agent", "customer"), True), (("customer", "agent"), False), (("channel-0", "channel-1"), False), (("agent", "agent"), False)],
)
def test_roles(speakers: tuple[str, str], right: bool) -> None:
    said = conversation(("agent", "red green"), ("customer", "blue yellow black"))
    assert compare(said, conversation((speakers[0], "red green"), (speakers[1], "blue yellow black"))).roles_right is right


def test_of_labels_that_fit_as_well_the_same_stay_together() -> None:
    said = conversation(("agent", "red"), ("customer", "blue"))
    assert compare(said, conversation(("customer", "black"), ("agent", "white"))).roles_right is True


def test_roles_that_the_reference_does_not_tell() -> None:
    assert compare(conversation(("A", "red")), conversation(("agent", "red"))).roles_right is None


def test_a_rate_of_nothing() -> None:
    assert compare(conversation(), conversation(("A", "red"))).words == Errors(inserted=1)
    assert Errors(inserted=1).rate is None
    assert Errors(1, 0, 0, 4) + Errors(0, 1, 2, 4) == Errors(1, 1, 2, 8)


@given(turns=st.lists(st.tuples(st.sampled_from("AB"), st.sampled_from(["red", "green blue", "twelve boxes", "mm-hm"])), max_size=8))
def test_a_call_against_itself_has_no_errors(turns: list[tuple[str, str]]) -> None:
    found = recognition_errors.compare(conversation(*turns), conversation(*turns))
    assert found.words.count == found.characters.count == found.by_speaker.count == 0
