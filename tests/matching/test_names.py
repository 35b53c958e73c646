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
        ("et", "suhkur", "palun suhkrut"),  # its case, though an ordinary word
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
        ("fa", "کیانی", "یعنی فردا می‌رسه"),  # an ordinary word that is one letter off
        ("en", "Hella", "hello, good morning"),
    ],
)
def test_another_word_is_not_the_name(code: str, name: str, text: str) -> None:
    assert said(name, text, code) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Selge Vesi", "Selge Vee klienditugi"),
        ("Selge Vesi", "helistan Selgest Veest"),
        ("Selge Vesi", "töötan Selges Vees"),
        ("Selge Vesi", "rääkige Selge Veega"),
        ("Hea Leib", "Heast Leivast"),
        ("Saare Leib", "Saare Leivast"),  # the first word is in the genitive anyway
        ("Kuldne Pood", "Kuldse Poe leti taga"),
        ("Kuldne Pood", "Kuldsest Poest"),
        ("Must Kask", "Mustast Kasest"),
        ("Kindel Pank", "kõne tuleb Kindlast Pangast"),
        ("Vana Sild", "Vanalt Sillalt"),
        ("Väike Põld", "Väikesele Põllule"),
        ("Uus Kodu", "Uuest Kodust"),
    ],
)
def test_both_words_of_an_estonian_name_change_with_the_case(name: str, text: str) -> None:
    assert len(said(name, text, "et")) == 1


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Selge Vesi", "selge, veel midagi"),  # an ending of one letter, on one word alone
        ("Selge Vesi", "selge, vean kohale"),
        ("Selge Vesi", "selle vea parandame"),
        ("Raivo Kask", "räime ka"),
        ("Uus Saar", "uue sae ketid"),
        ("Suur Tark", "suur tänu"),
        ("Must Leib", "musta leige teega"),
        ("Valge Pank", "välja panna"),
    ],
)
def test_words_that_begin_like_an_estonian_name(name: str, text: str) -> None:
    assert said(name, text, "et") == []


@pytest.mark.parametrize("code", ["en", "tr"])
def test_only_where_a_case_changes_a_word_inside(code: str) -> None:
    assert said("Selge Vesi", "Selgest Veest", code) == []


@pytest.mark.parametrize(("begin", "end"), [(0, 0), (0, 300), (300, 0), (300, 300)])
@pytest.mark.parametrize("heard", ["Northgate Bank", "north gate bank", "northgatebank", "Nortgate Bank", "nor thgate bank"])
def test_a_name_is_heard_wherever_it_stands_in_a_long_turn(heard: str, begin: int, end: int) -> None:
    assert said("Northgate Bank", f"{'well and so on ' * begin}{heard}{' it is what it is' * end}", "en") == [heard]


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


@pytest.mark.parametrize(
    "flags", [({"new": True}, {"special": True}), ({"special": True}, {"new": True}), ({"new": True, "special": True}, {})]
)
def test_a_product_that_stands_twice_in_a_catalog_has_the_flags_of_both(flags: tuple[dict[str, bool], ...]) -> None:
    catalog = Catalog(Metadata(catalog=tuple(Product(name="rice", **given) for given in flags)), "en")
    assert catalog.flagged("new") == catalog.flagged("special") == {"rice"}


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
