"""The notation of phrases, and what they forgive."""

import pytest

from qa_pipeline.matching import patterns
from qa_pipeline.matching.tokens import tokenise


def spans(pattern: str, text: str, code: str = "en") -> list[str]:
    words = patterns.Lexicon(code)
    compiled = patterns.compiled(pattern, words)
    sentence = patterns.read(tokenise(text, code), words)
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
        patterns.parse(pattern, patterns.Lexicon("en"))
