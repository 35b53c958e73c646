"""Companies, people and products as people say them and recognition writes them."""

import pytest

from qa_pipeline.matching import names
from qa_pipeline.matching.products import Catalog
from qa_pipeline.matching.tokens import tokenise
from qa_pipeline.types import Metadata, Product


def said(name: str, text: str, code: str) -> list[str]:
    tokens = tokenise(text, code)
    return [" ".join(token.text for token in tokens[m.start : m.end]) for m in names.mentions(names.name(name, code), tokens)]


@pytest.mark.parametrize(
    ("code", "name", "text"),
    [
        ("en", "Northgate Bank", "good morning north gate bank speaking"),
        ("en", "Greenfield Ltd", "welcome to green field"),
        ("tr", "Anadolu Gıda", "Anadolu Gıda'dan arıyorum"),
        ("tr", "Gülşah", "ben gulsah"),
        ("fa", "مهرآور", "از بانک مهر آور تماس می‌گیرم"),
        ("fa", "زرین‌خوان", "زرین خوان بفرمایید"),
        ("et", "Kiirpakk", "Kiirpaki klienditugi"),
        ("et", "Tartu Pank", "kõne tuleb Tartu Pangast"),
        ("ru", "Продснаб", "компания «Продснаба» слушает"),
        ("ru", "ООО Северный причал", "северного причала"),
    ],
)
def test_a_name_is_heard(code: str, name: str, text: str) -> None:
    assert len(said(name, text, code)) == 1


@pytest.mark.parametrize(
    ("code", "name", "text"),
    [
        ("en", "Harbour", "we labour all day at the bar"),
        ("fa", "ماست", "سلامت باشید، شماست"),
        ("ru", "рис", "приз, рисковать не будем, риск"),
        ("tr", "un", "bunun için uzun sürer"),
    ],
)
def test_another_word_is_not_the_name(code: str, name: str, text: str) -> None:
    assert said(name, text, code) == []


CATALOG = Metadata(
    catalog=(
        Product(name="sunflower oil", aliases=("oil",), special=True),
        Product(name="olive oil"),
        Product(name="layers pellets", aliases=("hen feed",), new=True),
        Product(name="red mite powder"),
        Product(name="tinned tomatoes", aliases=("toms",)),
    ),
    usual_products=("tinned tomatoes", "bin bags"),
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("two of the sunflower oil and one olive oil", ["sunflower oil", "olive oil"]),
        ("some oil please", ["sunflower oil"]),
        ("the pellets, and powder for mites", ["layers pellets", "red mite powder"]),
        ("tind tomatos and hen feed", ["tinned tomatoes", "layers pellets"]),
        ("bin bags too", ["bin bags"]),
        ("nothing today", []),
    ],
)
def test_products_are_found_through_aliases_nouns_and_misspellings(text: str, wanted: list[str]) -> None:
    assert [spoken.product for spoken in Catalog(CATALOG, "en").spoken(tokenise(text, "en"))] == wanted


def test_flags() -> None:
    catalog = Catalog(CATALOG, "en")
    assert catalog.flagged("new") == {"layers pellets"}
    assert catalog.flagged("special") == {"sunflower oil"}
    assert catalog.flagged("usual") == {"tinned tomatoes", "bin bags"}


def test_a_word_that_is_no_word_takes_no_time_worth_naming() -> None:
    """A million letters without a space once took minutes: stemming takes the square of a word's length."""
    from qa_pipeline.matching.tokens import LONGEST, tokenise

    for code in ("tr", "fa", "et", "en", "ru"):
        tokens = tokenise("ا" * 1_000_000 + " rice", code)
        assert [len(token.norm) <= LONGEST for token in tokens] == [True, True]
        assert tokens[-1].key == "rice"


def test_a_large_catalog_finds_the_same_as_a_small_one() -> None:
    from qa_pipeline.matching.products import Catalog
    from qa_pipeline.matching.tokens import tokenise
    from qa_pipeline.types import Metadata, Product

    few = tuple(Product(name=name) for name in ("olive oil", "red lentils", "mango chutney", "halloumi", "oil"))
    many = few + tuple(Product(name=f"article {number}") for number in range(3000))
    text = "we have oliv oils, some redlentils, mangoe chutny and hallumi"
    for catalog in (few, many):
        spoken = Catalog(Metadata(catalog=catalog), "en").spoken(tokenise(text, "en"))
        assert [mention.product for mention in spoken] == ["olive oil", "red lentils", "mango chutney", "halloumi"]
