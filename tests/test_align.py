"""Words and spans to turns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline import align
from qa_pipeline.matching import listening
from qa_pipeline.types import Span, Word


def words(*said: tuple[str, float, float]) -> list[Word]:
    return [Word(text=text, start=start, end=end) for text, start, end in said]


def shape(turns: object) -> list[tuple[str, str]]:
    return [(turn.speaker, turn.text) for turn in turns]


CHANNELS = [
    (
        "an answer cuts where the other side pauses",
        [("hi", 0, 0.4), ("there", 0.5, 1), ("right", 3, 3.4)],
        [("hello", 1.5, 2)],
        [("a", "hi there"), ("b", "hello"), ("a", "right")],
    ),
    (
        "a backchannel inside somebody's turn does not cut it",
        [("one", 0, 0.5), ("two", 0.6, 1.1), ("three", 1.3, 2)],
        [("mhm", 0.9, 1.2)],
        [("a", "one two three"), ("b", "mhm")],
    ),
    (
        "a pause without an answer is no new turn",
        [("one", 0, 0.5), ("two", 2, 2.5)],
        [],
        [("a", "one two")],
    ),
    (
        "a hold is",
        [("one moment", 0, 0.5), ("thank you", 40, 41)],
        [],
        [("a", "one moment"), ("a", "thank you")],
    ),
    (
        "an answer between two quick sentences takes the floor",
        [("bags?", 0, 0.5), ("ok", 1.0, 1.3)],
        [("no", 0.55, 0.9)],
        [("a", "bags?"), ("b", "no"), ("a", "ok")],
    ),
    (
        "who talks over somebody cuts nothing",
        [("one", 0, 0.5), ("two", 0.7, 1.2), ("three", 1.4, 2), ("four", 2.1, 2.6)],
        [("wait", 0.6, 1.0), ("a", 1.0, 1.25), ("moment", 1.25, 1.8)],
        [("a", "one two three four"), ("b", "wait a moment")],
    ),
    ("nobody says anything", [], [], []),
]


@pytest.mark.parametrize(("one", "other", "expected"), [case[1:] for case in CHANNELS], ids=[case[0] for case in CHANNELS])
def test_channels(one: list, other: list, expected: list) -> None:
    assert shape(align.channel_turns([("a", words(*one)), ("b", words(*other))])) == expected


LISTENING = [
    (
        "a sound in a short pause takes no floor",
        "en",
        [("We", 0, 0.2), ("went", 0.3, 0.6), ("there", 1.6, 2.0), ("twice.", 2.1, 2.6)],
        [("Mm-hm.", 0.9, 1.2)],
        [("a", "We went there twice.", False), ("b", "Mm-hm.", True)],
    ),
    (
        "nor does a word over the other's words",
        "en",
        [("Twelve", 0, 0.4), ("kilos.", 0.5, 1.0), ("Five", 1.05, 1.3), ("boxes.", 1.3, 1.8)],
        [("Right,", 0.8, 1.0), ("yes.", 1.05, 1.25)],
        [("a", "Twelve kilos. Five boxes.", False), ("b", "Right, yes.", True)],
    ),
    (
        "nor a word inside a sentence",
        "en",
        [("And", 0, 0.2), ("so", 0.3, 0.5), ("we", 1.3, 1.5), ("left.", 1.6, 2.0)],
        [("okay", 0.8, 1.0)],
        [("a", "And so we left.", False), ("b", "okay", True)],
    ),
    (
        "between sentences a word is an answer",
        "en",
        [("Twelve", 0, 0.4), ("kilos.", 0.5, 1.0), ("Five", 1.8, 2.1), ("boxes.", 2.2, 2.6)],
        [("Yes.", 1.2, 1.5)],
        [("a", "Twelve kilos.", False), ("b", "Yes.", False), ("a", "Five boxes.", False)],
    ),
    (
        "after a question a sound is one",
        "en",
        [("Is", 0, 0.2), ("it", 0.2, 0.4), ("blue?", 0.4, 0.8), ("Good.", 1.6, 2.0)],
        [("Mm-hm.", 1.0, 1.3)],
        [("a", "Is it blue?", False), ("b", "Mm-hm.", False), ("a", "Good.", False)],
    ),
    (
        "also where it is given while the question ends",
        "en",
        [("Is", 0, 0.2), ("it", 0.2, 0.4), ("blue?", 0.4, 0.8), ("It", 0.9, 1.0), ("sells.", 1.0, 1.5)],
        [("Yes.", 0.6, 0.85)],
        [("a", "Is it blue? It sells.", False), ("b", "Yes.", False)],
    ),
    (
        "and where the other goes on at once",
        "en",
        [("Shall", 0, 0.2), ("I?", 0.3, 0.5), ("It", 0.6, 0.8), ("is", 0.9, 1.1), ("cheap", 1.1, 1.5), ("now.", 1.5, 2.0)],
        [("Yeah.", 1.0, 1.3)],
        [("a", "Shall I? It is cheap now.", False), ("b", "Yeah.", False)],
    ),
    (
        "an offer asks without a question mark",
        "en",
        [("We", 0, 0.1), ("have", 0.1, 0.3), ("a", 0.3, 0.4), ("new", 0.4, 0.6), ("product.", 0.6, 1.0), ("Crackers.", 1.7, 2.2)],
        [("Mm-hm.", 1.1, 1.4)],
        [("a", "We have a new product.", False), ("b", "Mm-hm.", False), ("a", "Crackers.", False)],
    ),
    (
        "without punctuation a question word asks",
        "en",
        [("what", 0, 0.2), ("colour", 0.3, 0.5), ("is", 0.5, 0.6), ("it", 0.6, 0.8), ("good", 1.5, 2.0)],
        [("mhm", 1.0, 1.2)],
        [("a", "what colour is it", False), ("b", "mhm", False), ("a", "good", False)],
    ),
    (
        "who waits is answered",
        "en",
        [("Blue", 0, 0.5), ("then.", 0.5, 0.9), ("Fine.", 2.5, 3.0)],
        [("Mm-hm.", 1.9, 2.2)],
        [("a", "Blue then.", False), ("b", "Mm-hm.", False), ("a", "Fine.", False)],
    ),
    (
        "what goes on is no backchannel",
        "en",
        [("One", 0, 0.4), ("two", 0.4, 1.0), ("three", 1.0, 1.5), ("four.", 1.5, 2.0)],
        [("Yes", 0.5, 0.7), ("but", 0.7, 0.9), ("listen.", 0.9, 1.4)],
        [("a", "One two three four.", False), ("b", "Yes but listen.", False)],
    ),
    (
        "without a pack nobody can tell",
        "de",
        [("Wir", 0, 0.2), ("gingen", 0.3, 0.6), ("hin.", 0.7, 2.0)],
        [("Mhm.", 0.9, 1.2)],
        [("a", "Wir gingen hin.", False), ("b", "Mhm.", False)],
    ),
    (
        "the holder of the floor listens to nobody",
        "en",
        [("One", 0, 0.4), ("two", 0.4, 1.2), ("three", 1.2, 4.0), ("four.", 4.0, 5.0)],
        [("No", 0.5, 0.7), ("wait.", 0.7, 0.9), ("Yes.", 2.0, 2.2)],
        [("a", "One two three four.", False), ("b", "No wait. Yes.", False)],
    ),
]


@pytest.mark.parametrize(("language", "one", "other", "expected"), [case[1:] for case in LISTENING], ids=[case[0] for case in LISTENING])
def test_who_only_listens_takes_no_floor(language: str, one: list, other: list, expected: list) -> None:
    turns = align.channel_turns([("a", words(*one)), ("b", words(*other))], language)
    assert [(turn.speaker, turn.text, turn.backchannel) for turn in turns] == expected


@pytest.mark.parametrize(
    ("language", "sound", "word", "neither"),
    [
        ("en", "Uh-huh.", "Oh right, I see.", "Right there."),
        ("tr", "Hı hı.", "Tamam, anladım.", "Tamam ama olmaz."),
        ("fa", "اوهوم", "بله، متوجه شدم.", "بله ولی نمیخوام."),
        ("et", "Mhmh.", "Jah, selge.", "Jah, aga millal."),
        ("ru", "Угу, угу.", "Да, понятно.", "Да, но когда."),
    ],
)
def test_what_a_listener_says_in_each_language(language: str, sound: str, word: str, neither: str) -> None:
    assert [listening.listens(text, language) for text in (sound, word, neither)] == ["sound", "word", None]


SPANS = [Span(speaker="A", start=0, end=2), Span(speaker="B", start=1.9, end=4), Span(speaker="A", start=6, end=7)]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([("x", 0.5, 1)], [("A", "x")]),
        ([("x", 1.85, 2.4)], [("B", "x")]),  # overlaps both, B more
        ([("x", 4.1, 4.3)], [("B", "x")]),  # outside, near B's end
        ([("x", 5.0, 5.2)], [(align.UNKNOWN, "x")]),  # near to none, nobody spoke before
        ([("x", 2.5, 3), ("y", 5.0, 5.2)], [("B", "x y")]),  # near to none: whoever spoke last
        ([("x", 0.5, 1), ("y", 2.5, 3), ("z", 6.1, 6.5)], [("A", "x"), ("B", "y"), ("A", "z")]),
    ],
)
def test_a_word_goes_to_the_span_that_overlaps_it_most(said: list, expected: list) -> None:
    assert shape(align.span_turns(words(*said), SPANS)) == expected


def test_a_long_span_is_found_though_others_began_since() -> None:
    spans = [Span(speaker="A", start=0, end=60), *(Span(speaker="B", start=10 + i, end=10.2 + i) for i in range(20))]
    assert shape(align.span_turns(words(("x", 50, 51)), spans)) == [("A", "x")]


OVERLAP = [Span(speaker="A", start=0, end=10), Span(speaker="B", start=8, end=14)]
INSIDE = [Span(speaker="A", start=0, end=10), Span(speaker="B", start=4, end=4.6)]


@pytest.mark.parametrize(
    ("spans", "said", "expected"),
    [
        (  # who speaks goes on until their sentence ends
            OVERLAP,
            [("come", 7, 7.9), ("on", 8.1, 8.5), ("Friday.", 8.6, 9.0), ("No,", 9.2, 9.4), ("Monday.", 9.5, 11)],
            [("A", "come on Friday.", False, 7, 10), ("B", "No, Monday.", False, 8, 11)],
        ),
        (  # what a listener says is the listener's, and the speaker's turn goes on around it
            INSIDE,
            [("we", 3, 3.5), ("went", 3.6, 3.9), ("mhm", 4.1, 4.4), ("there", 4.7, 5)],
            [("A", "we went there", False, 3, 5), ("B", "mhm", True, 4, 4.6)],
        ),
        (  # other words in there are the speaker's
            INSIDE,
            [("we", 3, 3.5), ("went", 3.6, 3.9), ("often", 4.1, 4.4), ("there", 4.7, 5)],
            [("A", "we went often there", False, 3, 5)],
        ),
        (  # nobody's turn reaches before one that was said before it
            [Span(speaker="A", start=0, end=3.2), Span(speaker="B", start=4, end=14), Span(speaker="A", start=7.9, end=9)],
            [("we", 2.5, 3), ("go", 8.1, 8.5), ("no", 9.5, 10)],
            [("A", "we", False, 2.5, 3), ("A", "go", False, 7.9, 9), ("B", "no", False, 7.9, 10)],
        ),
        (  # a span that nobody speaks beside reaches nowhere
            [Span(speaker="A", start=0, end=3), Span(speaker="B", start=3, end=6)],
            [("x", 0.5, 2), ("y", 3.5, 5)],
            [("A", "x", False, 0.5, 2), ("B", "y", False, 3.5, 5)],
        ),
    ],
)
def test_both_spans_of_an_overlap_are_used(spans: list[Span], said: list, expected: list) -> None:
    turns = align.span_turns(words(*said), spans, "en")
    assert [(turn.speaker, turn.text, turn.backchannel, turn.start, turn.end) for turn in turns] == expected


def test_without_spans_nobody_is_guessed() -> None:
    assert shape(align.span_turns(words(("x", 0, 1)), [])) == [(align.UNKNOWN, "x")]


_said = st.lists(st.tuples(st.floats(0, 100), st.sampled_from(["yes", "mhm", "what?", "so", "then."])), max_size=30).map(sorted)


@given(one=_said, other=_said)
def test_no_word_is_lost_and_turns_are_in_order(one: list[tuple[float, str]], other: list[tuple[float, str]]) -> None:
    tracks = [(speaker, [Word(text=text, start=at, end=at + 0.2) for at, text in said]) for speaker, said in (("a", one), ("b", other))]
    turns = align.channel_turns(tracks, "en")
    for speaker, said in tracks:
        assert [word for turn in turns if turn.speaker == speaker for word in turn.words] == said
    assert [turn.start for turn in turns] == sorted(turn.start for turn in turns)
