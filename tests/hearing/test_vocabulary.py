"""Names of the call that were misheard come back, and nothing that was said becomes a name."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_pipeline.hearing.vocabulary import corrected
from qa_pipeline.types import Metadata, Product, Word

EN = Metadata(
    company=("Northfield Foods", "Stone Mill Flour", "Stone Mill", "Calder Building Supplies"),
    agent_name="Karen",
    catalog=(
        Product(name="flour"),
        Product(name="basmati rice", aliases=("rice",)),
        Product(name="tinned tomatoes"),
        Product(name="paper boxes"),
    ),
)
TR = Metadata(
    company=("Kaya Yapı Market", "Körfez Su"),
    agent_name="Serkan",
    catalog=(Product(name="çimento"), Product(name="alçı"), Product(name="antifriz")),
)
ET = Metadata(
    company=("Saagikas",),
    agent_name="Merike Toom",
    catalog=tuple(Product(name=one) for one in ("rukkijahu", "hapukapsas", "kama", "suhkur", "tatar", "kondid")),
)
RU = Metadata(
    company=("Волга Продукт",), agent_name="Зинаида", catalog=(Product(name="дрожжи"), Product(name="маргарин"), Product(name="мука"))
)
FA = Metadata(
    company=("لبنیات سبلان",),
    agent_name="حسین قلی‌زاده",
    catalog=(Product(name="پنیر لیقوان"), Product(name="خامه صبحانه"), Product(name="پسته")),
)
ALL = {"en": EN, "tr": TR, "et": ET, "ru": RU, "fa": FA}


def heard(text: str, probability: float | None = 0.6) -> list[Word]:
    return [Word(text=one, start=place / 2, end=place / 2 + 0.4, probability=probability) for place, one in enumerate(text.split())]


def read(text: str, code: str, probability: float | None = 0.6) -> str:
    return " ".join(word.text for word in corrected(heard(text, probability), ALL[code], code))


@pytest.mark.parametrize(
    ("code", "said", "meant"),
    [
        ("en", "hello, north field foods, how can I help?", "hello, Northfield Foods, how can I help?"),
        ("en", "this is Northfeild Foods.", "this is Northfield Foods."),
        ("en", "colder building supplies, Karin speaking", "Calder building supplies, Karen speaking"),
        ("en", "the stonemill flower please", "the Stone Mill Flour please"),
        ("en", "Flower. I need it", "Flour. I need it"),
        ("en", "ask Karin's manager", "ask Karen's manager"),
        ("tr", "kaya yapı merket buyurun", "kaya yapı Market buyurun"),
        ("tr", "on torba çimonto bir de al çı", "on torba çimento bir de alçı"),
        ("tr", "çimontodan on torba", "çimentodan on torba"),
        ("tr", "Serken'den alın", "Serkan'den alın"),
        ("et", "saagi kas kuuleb", "Saagikas kuuleb"),
        ("et", "viis kotti rukki jahhu", "viis kotti rukkijahu"),
        ("et", "ja hapu kabsast", "ja hapukapsast"),
        ("ru", "алло волга про дукт слушаю", "алло Волга Продукт слушаю"),
        ("ru", "мне бы дражжей", "мне бы дрожжей"),
        ("ru", "и марга рину", "и маргарину"),
        ("fa", "این پنیر لیغ وان رسیده", "این پنیر لیقوان رسیده"),
        ("fa", "ده تا خامه سبحانه", "ده تا خامه صبحانه"),
        ("fa", "آقای غلی زاده", "آقای قلی‌زاده"),
    ],
)
def test_a_misheard_name_comes_back(code: str, said: str, meant: str) -> None:
    assert read(said, code) == meant


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", "they are caring people and prices rise"),
        ("en", "ten tomatoes and the paper towels"),
        ("en", "Stone Mill Flour and Stone Mill's rice"),
        ("en", "two bags of flours and a tinned tomato"),
        ("en", "clean the floor with half a dozen paper boxes"),
        ("en", "all in all I want my money back"),
        ("tr", "çimentodan, antifrizler ve alçının fiyatı"),
        ("tr", "Körfez Su'dan arıyorum"),
        ("tr", "selamlar, hayırlı işler"),
        ("et", "ka ma tahan kamat, suhkrut ja tatra"),
        ("et", "kaks kotid suhkruga"),
        ("ru", "муки, дрожжей и маргарином"),
        ("fa", "یک بسته دارم"),
        ("fa", "پنیرهای لیقوان رو"),
    ],
)
@pytest.mark.parametrize("probability", [0.9, None])
def test_what_was_said_stays(code: str, said: str, probability: float | None) -> None:
    words = heard(said, probability)
    assert corrected(words, ALL[code], code) == tuple(words)


def test_words_keep_their_times_and_what_was_heard() -> None:
    words = heard("a colder building supplies order")
    fresh = corrected(words, EN, "en")
    assert [(word.start, word.end, word.probability) for word in fresh] == [(word.start, word.end, word.probability) for word in words]
    assert [word.heard for word in fresh] == [None, "colder", None, None, None]


def test_fewer_words_share_the_time_of_the_run() -> None:
    words = [
        Word(text="north", start=1.0, end=1.5, probability=0.9),
        Word(text="field", start=1.5, end=2.0, probability=0.4),
        Word(text="foods,", start=2.0, end=2.6, probability=0.8),
    ]
    first, second = corrected(words, EN, "en")
    assert (first.text, first.heard, first.probability) == ("Northfield", "north field foods,", 0.4)
    assert (second.text, second.heard) == ("Foods,", None)
    assert first.start == 1.0
    assert 1.9 < first.end == second.start < 2.2
    assert second.end == 2.6


def test_an_ordinary_word_is_a_misheard_one_only_where_the_recogniser_was_unsure() -> None:
    assert read("flower please", "en", 0.9) == "flower please"
    assert read("flower please", "en", 0.4) == "flour please"


def test_a_sentence_or_a_pause_ends_a_name() -> None:
    assert read("north. field foods", "en") == "north. field foods"
    apart = [Word(text="north", start=0, end=0.5), Word(text="field", start=4, end=4.5), Word(text="foods", start=4.5, end=5)]
    assert corrected(apart, EN, "en") == tuple(apart)


def test_two_names_that_are_equally_close_change_nothing() -> None:
    metadata = Metadata(catalog=(Product(name="Zelmira"), Product(name="Zelnira")))
    words = heard("some zelvira please", 0.4)
    assert corrected(words, metadata, "en") == tuple(words)
    assert corrected(words, Metadata(catalog=metadata.catalog[:1]), "en")[1].text == "Zelmira"


@pytest.mark.parametrize("metadata", [Metadata(), Metadata(company=(" ", "«»"), agent_name="")])
def test_without_names_nothing_changes(metadata: Metadata) -> None:
    assert corrected(heard("north field foods"), metadata, "en") == tuple(heard("north field foods"))


def test_a_language_without_a_pack_stays() -> None:
    assert corrected(heard("north field foods"), EN, "de") == tuple(heard("north field foods"))


PIECES = {
    "en": "north field foods stonemill flower rice Flour. karin colder building supplies paper towels ten — '' tinned",
    "tr": "kaya yapı merket çimonto çimentodan al çı Serken'den Körfez Su'dan on, yok?",
    "et": "saagi kas rukki jahhu hapu kabsast ka ma tatra suhkrut kuus Merike tom",
    "ru": "волга про дукт дражжей марга рину муки Зенаида. пять",
    "fa": "پنیر لیغ وان خامه سبحانه غلی زاده بسته می‌خوام ده",
}


@st.composite
def calls(draw: st.DrawFn) -> tuple[str, list[Word]]:
    code = draw(st.sampled_from(sorted(ALL)))
    texts = draw(st.lists(st.sampled_from(PIECES[code].split()) | st.text(max_size=6), max_size=12))
    words, now = [], 0.0
    for text in texts:
        now += draw(st.sampled_from([0.0, 0.1, 2.0]))
        length = draw(st.sampled_from([0.0, 0.3]))
        words.append(Word(text=text, start=now, end=now + length, probability=draw(st.sampled_from([None, 0.3, 0.95]))))
        now += length
    return code, words


@given(calls())
@settings(deadline=None, max_examples=300)
def test_times_stay_in_order_and_a_second_time_changes_nothing(call: tuple[str, list[Word]]) -> None:
    code, words = call
    once = corrected(words, ALL[code], code)
    assert all(before.end <= after.start for before, after in pairwise(once))
    assert not words or (once[0].start, once[-1].end) == (words[0].start, words[-1].end)
    assert corrected(once, ALL[code], code) == once


@given(st.lists(st.text(alphabet="bcdfgjklz", min_size=1, max_size=7), max_size=20))
@settings(deadline=None)
def test_words_that_are_like_no_name_are_the_same_objects(texts: list[str]) -> None:
    metadata = Metadata(company=("Ooaea Oueia",), agent_name="Mmmmmmh")
    words = heard(" ".join(texts), 0.2)
    assert all(fresh is word for fresh, word in zip(corrected(words, metadata, "en"), words, strict=True))
