"""The notation of phrases, and what they forgive."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_pipeline.matching import patterns
from qa_pipeline.matching.patterns import Choice, Lexicon, Pattern, Sentence, Span, Term
from qa_pipeline.matching.tokens import tokenise


def prepared(pattern: str, text: str, code: str = "en") -> tuple[Pattern, Sentence]:
    words = Lexicon(code)
    compiled = patterns.compiled(pattern, words)
    return compiled, patterns.read(tokenise(text, code), words)


def spans(pattern: str, text: str, code: str = "en") -> list[str]:
    compiled, sentence = prepared(pattern, text, code)
    found = patterns.search(compiled, sentence)
    return [" ".join(token.text for token in sentence.tokens[span.start : span.end]) for span in found]


@pytest.mark.parametrize(
    ("pattern", "text", "wanted"),
    [
        ("good morning", "a good morning to you", ["good morning"]),
        ("offers", "two offer today", ["offer"]),
        ("=may", "in May maybe", ["May"]),
        ("refund*", "we are refunding it", ["refunding"]),
        ("*shire", "in Yorkshire now", ["Yorkshire"]),
        ("how (can|may) i help", "how may I help", ["how may I help"]),
        ("how (can|may) i help", "how did I help", []),
        ("send (you)? a", "I send a letter, send you a card", ["send a", "send you a"]),
        ("send .. today", "send the letter today", ["send the letter today"]),
        ("send .. today", "send it off to them today", []),
        ("send .. today", "send it off then today", []),
        ("send ... today", "send it off to them all today", ["send it off to them all today"]),
        ("send ... today", "send it off to them all then today", []),
        ("send ... today", "send it off to them today", ["send it off to them today"]),
        ("# pounds", "that is forty pounds and 3 pounds", ["forty pounds", "3 pounds"]),
        ("^ morning", "Morning. This morning", ["Morning"]),
        ("bye $", "bye then. so bye", ["bye"]),
        ("it is _ here", "it is Ann here", ["it is Ann here"]),
        ("goodbye", "well good bye then", ["good bye"]),
        ("assistance", "be of asistance", ["asistance"]),
        ("cost =$", "cost $", ["cost $"]),
    ],
)
def test_search(pattern: str, text: str, wanted: list[str]) -> None:
    assert spans(pattern, text) == wanted


@pytest.mark.parametrize("word", ["tank", "thine", "shank"])
def test_short_words_and_other_first_letters_are_not_guessed(word: str) -> None:
    assert spans("thank", word) == []


def test_an_opposite_is_no_misspelling() -> None:
    assert spans("میتونم", "نمیتونم", "fa") == []


@pytest.mark.parametrize("pattern", ["how (can|may", "how can) i", "a | b"])
def test_broken_brackets_are_an_error(pattern: str) -> None:
    with pytest.raises(ValueError, match="bracket"):
        patterns.parse(pattern, Lexicon("en"))


# ---------------------------------------------------------------------------------------------------------------------
# What makes it quick


def shape(part: object) -> str:
    """A part as its kind, a choice with those of its branches: `T3` is one of three words."""
    if isinstance(part, Term):
        return f"T{len(part.ids)}"
    if isinstance(part, Choice):
        return "(" + "|".join("".join(map(shape, branch)) for branch in part.branches) + ")"
    return type(part).__name__


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("one", "T1"),
        ("(one|two|three)", "T3"),
        ("(one|(two|three))", "T3"),
        ("(one|two)?", "(T2|)"),
        ("(one|two three|four)", "(T2|T1T1)"),
        ("(one|two?)", "(T1|(T1|))"),
        ("(one two)", "(T1T1)"),
        ("(one|^)", "(T1|Anchor)"),
        ("(..|one)", "(T1|Gap)"),
    ],
)
def test_choices_of_single_words_are_folded(pattern: str, wanted: str) -> None:
    assert "".join(shape(part) for part in patterns.parse(pattern, Lexicon("en"))) == wanted


@pytest.mark.parametrize(
    ("pattern", "text", "wanted"),
    [
        ("one two", "two one", True),  # the order is not looked at
        ("one two", "one", False),
        ("one two?", "one", True),
        ("one (two|six ten)", "one six", True),
        ("one (two|six ten)", "one ten", False),  # a choice begins with its first words
        (".. one", "two", False),
        ("..", "", True),
        ("one (two|..)", "one", True),
        ("goodbye", "good bye", True),
        ("=may", "maybe", False),
    ],
)
def test_possible(pattern: str, text: str, wanted: bool) -> None:
    assert patterns.possible(*prepared(pattern, text)) is wanted


def test_the_surest_match_of_a_place_is_taken_then_the_shortest() -> None:
    assert list(patterns.search(*prepared("(assistance|assistance now)", "asistance assistance now"))) == [Span(0, 1, 1), Span(1, 2, 0)]
    assert list(patterns.search(*prepared("send ... (assistance|letter)", "send asistance or letter"))) == [Span(0, 4, 0)]


WORDS = ("ab", "cd")
"""Words so short that nothing is forgiven to them: each is only itself."""

Node = tuple[str, object]

PARTS = st.recursive(
    st.one_of(st.tuples(st.just("word"), st.sampled_from([*WORDS, "_", "#"])), st.tuples(st.sampled_from(["gap", "edge"]), st.booleans())),
    lambda inner: st.one_of(
        st.tuples(st.just("maybe"), inner),
        st.tuples(st.just("choice"), st.lists(st.lists(inner, min_size=1, max_size=3), min_size=1, max_size=3)),
    ),
    max_leaves=6,
)


def written(node: Node) -> str:
    kind, what = node
    if kind == "gap":
        return "..." if what else ".."
    if kind == "edge":
        return "$" if what else "^"
    if kind == "maybe":
        return f"({written(what)})?"
    if kind == "choice":
        return "(" + "|".join(" ".join(map(written, branch)) for branch in what) + ")"
    return str(what)


def naive(nodes: list[Node], starts: set[int], words: list[str], sentences: list[int]) -> set[int]:
    """Where a sequence may end that begins at one of `starts`."""
    for kind, what in nodes:
        if kind == "gap":
            starts = {at + more for at in starts for more in range((5 if what else 2) + 1) if at + more <= len(words)}
        elif kind == "edge":
            last = len(words)
            inside = {at for at in starts if 0 < at < last and sentences[at - 1] != sentences[at]}
            starts = inside | ({last} & starts if what else {0} & starts if last else set())
        elif kind == "maybe":
            starts = starts | naive([what], starts, words, sentences)
        elif kind == "choice":
            starts = set().union(*(naive(branch, starts, words, sentences) for branch in what))
        else:
            starts = {at + 1 for at in starts if at < len(words) and (what in {"_", words[at]} or (what == "#" and words[at] == "7"))}
    return starts


@given(st.lists(PARTS, min_size=1, max_size=4), st.lists(st.sampled_from([*WORDS, "7", "."]), max_size=9))
def test_the_same_as_a_matcher_without_any_haste(nodes: list[Node], said: list[str]) -> None:
    text = " ".join(said).replace(" .", ".")
    compiled, sentence = prepared(" ".join(map(written, nodes)), text)
    words, sentences = [token.norm for token in sentence.tokens], [token.sentence for token in sentence.tokens]
    ends = {start: naive(nodes, {start}, words, sentences) for start in range(len(words))}
    within = {start: {end for end in found if end == start or sentences[end - 1] == sentences[start]} for start, found in ends.items()}
    wanted = [Span(start, min(found)) for start, found in within.items() if found]
    assert list(patterns.search(compiled, sentence)) == wanted
    assert patterns.possible(compiled, sentence) or not wanted
