"""Where a turn asks something, with and without punctuation."""

import pytest

from qa_pipeline.matching.questions import mark, questions, sentences
from qa_pipeline.matching.reading import Reading
from tests.build import call


def asked(text: str, language: str = "en") -> list[tuple[str, bool]]:
    """Each question's words, and whether a mark told it."""
    reading = Reading(call(f"A {text}", language=language))
    line = reading.lines[0]
    return [(" ".join(token.text for token in line.tokens[one.start : one.end]), one.marked) for one in questions(reading, line)]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Good. Was it broken? It was. And the lid?!", [("Was it broken", True), ("And the lid", True)]),
        ("en", "What a day. I see.", []),  # punctuation without a question mark asks nothing
        ("en", "and what colour was the light on the box then", [("what colour was the light on the", False)]),
        ("en", "right i see", []),
        ("fa", "خب. کی خراب شد؟", [("کی خراب شد", True)]),
        ("et", "millal see juhtus", [("millal see juhtus", False)]),
        ("en", "", []),
    ],
)
def test_questions(language: str, text: str, wanted: list[tuple[str, bool]]) -> None:
    assert asked(text, language) == wanted


def test_sentences_and_their_marks() -> None:
    line = Reading(call("A Well, yes. You? Go on")).lines[0]
    assert sentences(line) == [(0, 2), (2, 3), (3, 5)]
    assert [mark(line, end) for end in (1, 2, 3, 5)] == [".", ".", "?", ""]
