"""What identifies a person is found, in whatever way it is said, and nothing else is."""

from pathlib import Path

import pytest

from qa_pipeline import redact
from qa_pipeline.errors import ConversationError
from tests.build import call
from tests.redact.snippets import Snippet, snippets

SAID = Path(__file__).parent / "said"
LANGUAGES = ("en", "tr", "fa", "et", "ru")
SNIPPETS = [pytest.param(code, one, id=f"{code}-{place}") for code in LANGUAGES for place, one in enumerate(snippets(SAID / f"{code}.txt"))]


@pytest.mark.parametrize(("code", "said"), SNIPPETS)
def test_snippet(code: str, said: Snippet) -> None:
    found = redact.find(call(*said.lines, language=code))
    for turn, line in enumerate(said.lines):
        text = line[2:]
        wanted = {at for mark in said.marks if mark.turn == turn for at in range(mark.start, mark.end) if text[at].isalnum()}
        gone = {at for one in found if one.turn == turn for at in range(one.start, one.end) if text[at].isalnum()}
        assert gone == wanted, f"{text!r}: {[text[one.start : one.end] for one in found if one.turn == turn]}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_nearly_all_kinds_are_named_rightly(code: str) -> None:
    right = total = 0
    for said in snippets(SAID / f"{code}.txt"):
        found = redact.find(call(*said.lines, language=code))
        for mark in said.marks:
            total += 1
            right += any(one.turn == mark.turn and one.start < mark.end and mark.start < one.end and one.kind == mark.kind for one in found)
    assert right >= 0.9 * total


def kinds(code: str, *lines: str, **metadata: object) -> list[str]:
    return [one.kind for one in redact.find(call(*lines, language=code, **metadata))]


def test_a_number_goes_although_a_digit_is_misheard() -> None:
    assert kinds("en", "C it's 4111 1111 1111 1121") == ["card"]
    assert kinds("tr", "C 16 22 10 45 98 3") == ["number"]


def test_a_card_in_parts_that_voices_were_not_told_apart_in() -> None:
    assert kinds("en", "C four one one one one one one one", "A one one one one one one one one") == ["card", "card"]


def test_order_numbers_prices_and_catalog_codes_stay() -> None:
    assert not kinds("en", "C my order number is 4471 2290 11")
    assert not kinds("en", "A that is 1,250 pounds for 40 boxes and 2,300 pounds for 75 bags")
    assert not kinds("en", "C it is the 884 213 907", catalog=["Valve 884213907"])


def test_a_card_goes_even_where_it_is_called_an_order_number() -> None:
    assert kinds("en", "C the order number is 4111 1111 1111 1111") == ["card"]


def test_the_companys_own_number_stays_and_the_customers_goes() -> None:
    known = {"extra": {"company_phone": "0141 496 0000", "customer_phone": "+44 7700 900461"}}
    call_ = call("A our number is 0141 496 0000", "C mine ends in 0461, that is 07700 900461", language="en", **known)
    texts = [turn.text for turn in redact.redacted(call_).turns]
    assert "0141 496 0000" in texts[0]
    assert "900461" not in texts[1]
    assert "0461" not in texts[1]


@pytest.mark.parametrize(
    ("code", "name", "said"),
    [
        ("en", "Edith Fairweather", "Thanks Mrs Fairweather, so Edith's order is in"),
        ("tr", "Mehmet Kaya", "Mehmet Bey, Kaya'nın siparişi hazır"),
        ("fa", "منیژه اکبری", "خانم اکبری سفارش منیژه آماده است"),
        ("et", "Linda Kask", "Linda, Kase tellimus ja Lindale pakk"),
        ("ru", "Петров Иван", "Иван, заказ Петрова готов, Петрову позвонят"),
    ],
)
def test_names_of_the_metadata_go_in_any_case(code: str, name: str, said: str) -> None:
    text = redact.redacted(call(f"A {said}", language=code, extra={"customer": {"name": name}})).turns[0].text
    for part in name.split():
        assert part[:4] not in text


@pytest.mark.parametrize(
    ("code", "said", "left"),
    [
        ("en", "Is that Missus Reed? Thank you, Mr. Reed.", "Is that Missus [name]? Thank you, Mr. [name]."),
        ("en", "You will not miss Friday, Miss Odette", "You will not miss Friday, Miss [name]"),
        ("en", "thank you mrs moriarty good bye", "thank you mrs [name] good bye"),
        ("tr", "Günaydın, hoş geldiniz Mustafa Bey, Sayın Kaplan", "Günaydın, hoş geldiniz [ad] Bey, Sayın [ad]"),
        ("tr", "tabii müdür bey ben nalan hanıma sorayım", "tabii müdür bey ben [ad] hanıma sorayım"),
        ("fa", "با خانم رضایی صحبت می‌کنم؟ بله آقای صمدی", "با خانم [نام] صحبت می‌کنم؟ بله آقای [نام]"),
        ("fa", "ببخشید خانم چقدر می‌شه", "ببخشید خانم چقدر می‌شه"),
        ("et", "Aitäh, proua Tamm, ja palun härra Uustalule", "Aitäh, proua [nimi], ja palun härra [nimi]"),
        ("et", "Daamid ja härrad, palun", "Daamid ja härrad, palun"),
        ("ru", "Спасибо, Сергей Павлович. Это господин Орлов.", "Спасибо, [имя]. Это господин [имя]."),
        ("ru", "валентине ефимовне передайте, она не виновна", "[имя] передайте, она не виновна"),
    ],
)
def test_who_is_addressed_by_a_title_is_named(code: str, said: str, left: str) -> None:
    assert redact.redacted(call(f"A {said}", language=code)).turns[0].text == left


def test_a_name_with_a_title_is_found_where_it_is_said_without() -> None:
    texts = [turn.text for turn in redact.redacted(call("A Is that Mrs Reed?", "C Yes, Reed here", language="en")).turns]
    assert texts == ["Is that Mrs [name]?", "Yes, [name] here"]


def test_the_agent_with_a_title_is_no_customer() -> None:
    said = call("C Günaydın Zeynep Hanım", language="tr", agent_name="Zeynep")
    assert redact.redacted(said).turns[0].text == "Günaydın Zeynep Hanım"
    assert redact.redacted(said, agent=True).turns[0].text == "Günaydın [temsilci] Hanım"


def test_a_company_with_a_title_stays() -> None:
    said = call("A Welcome to Mister Tiles, how can I help?", language="en", company=["Mister Tiles"])
    assert redact.redacted(said).turns[0].text == said.turns[0].text


def test_the_agent_is_named_unless_asked_otherwise() -> None:
    named = call("A Good morning, Rowan speaking", "C Hello Rowan", language="en", agent_name="Rowan")
    assert redact.redacted(named) == named
    hidden = redact.redacted(named, agent=True)
    assert [turn.text for turn in hidden.turns] == ["Good morning, [agent] speaking", "Hello [agent]"]
    assert hidden.metadata.agent_name == "[agent]"


def test_a_companys_name_stays_where_a_customer_is_called_alike() -> None:
    known = {"extra": {"customer_name": "Ayşe Yıldız"}, "company": ["Yıldız Yedek Parça"]}
    text = redact.redacted(call("A Yıldız Yedek Parça, buyurun Yıldız Hanım", language="tr", **known)).turns[0].text
    assert text == "Yıldız Yedek Parça, buyurun [ad] Hanım"


def test_a_language_without_a_pack_is_refused() -> None:
    with pytest.raises(ConversationError, match="'de'"):
        redact.find(call("C Hallo", language="de"))
