"""Words and their stems."""

from concurrent.futures import ThreadPoolExecutor

from qa_pipeline.matching import tokens


def test_stems_are_the_same_from_several_threads() -> None:
    made = [
        f"{stem}{ending}" for stem in ("tellimus", "kauba", "hommiku", "kohale", "arve") for ending in ("te", "st", "le", "ga", "d", "ni")
    ]
    many = [f"{word}{letter}" for letter in "aeiouõäöü" for word in made]
    tokens.stem.cache_clear()
    alone = [tokens.stem(word, "et") for word in many]
    tokens.stem.cache_clear()
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda word: tokens.stem(word, "et"), many)) == alone
