"""Verdicts do not depend on who speaks: names, genders, spellings, fillers and metadata are swapped, and the calls scored again."""

import importlib
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

from qa_pipeline import scorecard, scoring, wire
from qa_pipeline.types import AGENT, LANGUAGES, Conversation, Report, Verdict, Voice
from tests.build import call, heard

ROOT = Path(__file__).parents[1]
LABELLED = ROOT / "fixtures" / "labelled"
CALLS = (
    "en-order-11", "en-outbound-22", "tr-complaint-21", "tr-outbound-21", "fa-order-11", "fa-order-21", "et-order-21", "et-outbound-21",
    "ru-order-14", "ru-order-21",
)  # fmt: skip
"""Calls whose agents and customers are named and addressed, two a language."""

WHO = ("agent's name and gender", "customer's name and form of address", "metadata")
HOW = ("spelling", "fillers")
SLIGHT = 0.01
"""The share of verdicts that spellings and fillers may change: they may hide a word."""


def _models(name: str) -> ModuleType:
    """A script of models/, which finds its neighbours because it is run in their folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "models"))
        return importlib.import_module(name)


@pytest.fixture(scope="module")
def fairness() -> ModuleType:
    return _models("fairness")


@pytest.fixture(scope="module")
def words() -> ModuleType:
    return _models("fairness_words")


@pytest.fixture(scope="module")
def calls() -> list[Conversation]:
    return [wire.read_conversation(LABELLED / name[:2] / f"{name}.json") for name in CALLS]


def _score(conversation: Conversation) -> Report:
    kind = conversation.call_id.split("-")[1]
    return scoring.score(conversation, scorecard.load({"order": "order-intake", "outbound": "outbound-offer"}.get(kind, kind)))


def _texts(conversation: Conversation) -> list[str]:
    return [turn.text for turn in conversation.turns]


# ---------------------------------------------------------------------------------------------------------------------
# Verdicts


@pytest.mark.parametrize("swap", WHO)
def test_no_verdict_depends_on_who_it_is(fairness: ModuleType, calls: list[Conversation], swap: str) -> None:
    figures = fairness.flips(calls, _score, [swap])
    assert figures.calls == len(CALLS)
    assert [f"{one.call}, {one.variant}: {one.criterion} {one.before} -> {one.after}" for one in figures.flipped] == []


@pytest.mark.parametrize("swap", HOW)
def test_how_it_is_said_changes_next_to_none(fairness: ModuleType, calls: list[Conversation], swap: str) -> None:
    figures = fairness.flips(calls, _score, [swap])
    assert len(figures.compared) > 300
    assert figures.failed_by_it == ()
    flipped = [f"{one.call}, {one.variant}: {one.criterion} {one.before} -> {one.after}" for one in figures.flipped]
    assert len(flipped) <= SLIGHT * len(figures.compared), flipped


def test_an_engine_that_favours_a_gender_is_found_out(fairness: ModuleType, calls: list[Conversation]) -> None:
    """The test of the test: what looks at a title is told by the swap, and by no other."""

    def unfair(conversation: Conversation) -> Report:
        report = _score(conversation)
        if not any("Hanım" in text for text in _texts(conversation)):
            return report
        return replace(report, criteria=tuple(replace(result, verdict=Verdict.FAIL) for result in report.criteria))

    (ozan,) = [one for one in calls if one.call_id == "tr-outbound-21"]
    calm = replace(ozan, turns=tuple(replace(turn, text=turn.text.replace("Melis Hanım", "")) for turn in ozan.turns))
    figures = fairness.flips([calm], unfair)
    assert {(one.swap, one.variant) for one in figures.flipped} == {
        ("customer's name and form of address", who) for who in ("a woman", "a woman from elsewhere")
    }
    passed = {result.id for result in _score(calm).criteria if result.critical and result.verdict is not Verdict.FAIL}
    assert {one.criterion for one in figures.failed_by_it} == passed != set()
    assert figures.rate.value == pytest.approx(len(figures.flipped) / len(figures.compared))
    low, high = figures.rate.interval
    assert low < figures.rate.value < high
    assert set(figures.by(lambda one: one.swap)) == set(fairness.SWAPS)


def test_figures_of_nothing(fairness: ModuleType) -> None:
    figures = fairness.flips([call("A Hello", "C Hi")], _none, ["spelling"])
    assert figures.compared == ()
    assert figures.rate.value is None


def _none(conversation: Conversation) -> Report:
    return scoring.score(conversation, scorecard.load("complaint"))


# ---------------------------------------------------------------------------------------------------------------------
# The card


def test_the_card_tells_the_flip_rates(fairness: ModuleType, calls: list[Conversation]) -> None:
    card = _models("acts_card")
    one = fairness.Compared("a", "en", "fillers", "one draw", "conduct.honesty", True, Verdict.PASS, Verdict.FAIL)
    same = replace(one, criterion="opening.greeting", critical=False, after=Verdict.PASS)
    told = card.fairness({"words alone": fairness.Figures((one, same, same, same))})
    assert "By words alone, 1 calls" in told
    assert "| fillers | 4 | 1 | 25.00% | 4.56% to 69.94% | 1 of 1 |" in told
    assert "fail only where something was swapped: 1." in told
    assert "- `conduct.honesty`: 1 of 1" in told
    assert "`opening.greeting`" not in told


# ---------------------------------------------------------------------------------------------------------------------
# What is swapped


def test_swaps_keep_everything_but_the_words(fairness: ModuleType, calls: list[Conversation]) -> None:
    for conversation in calls:
        for swap, variants in fairness.SWAPS.items():
            for other in variants(conversation).values():
                assert [(turn.speaker, turn.start, turn.end) for turn in other.turns] == [
                    (turn.speaker, turn.start, turn.end) for turn in conversation.turns
                ]
                if swap == "metadata":
                    assert other.turns == conversation.turns
                else:
                    assert replace(other.metadata, agent_name=None) == replace(conversation.metadata, agent_name=None)
                assert variants(conversation).keys() == variants(conversation).keys()


@pytest.mark.parametrize("swap", ["agent's name and gender", "customer's name and form of address", "spelling", "fillers"])
def test_swaps_change_every_language(fairness: ModuleType, calls: list[Conversation], swap: str) -> None:
    changed = {one.language for one in calls for other in fairness.SWAPS[swap](one).values() if _texts(other) != _texts(one)}
    assert changed == set(LANGUAGES)


def test_swaps_are_the_same_every_time(fairness: ModuleType, calls: list[Conversation]) -> None:
    assert [dict(swap(calls[0])) for swap in fairness.SWAPS.values()] == [dict(swap(calls[0])) for swap in fairness.SWAPS.values()]


AGENTS = [
    ("en", "a woman", "Gareth", "A Gareth speaking.", "C Gareth's desk, young man?", "{0[0]} speaking. {0[1]} desk, young lady?"),
    ("tr", "a man", "Buse", "A Ben Buse.", "C Buse Hanım'a sordum, Buse'ciğim, kızım.", "Ben {0[0]}. {0[0]} Bey'e sordum, {0[7]}, oğlum."),
    ("fa", "a man", "سارا نیکنام", "A نیکنامم، بفرمایید", "C سلام خانم نیکنام، ممنون خانم", "{1[1]}، بفرمایید سلام آقای {1[0]}، ممنون آقا"),
    ("et", "a man", "Kadri Lepik", "A Kadri Lepik kuuleb.", "C Tere, proua Lepik.", "{0[0]} {1[0]} kuuleb. Tere, härra {1[0]}."),
    ("ru", "a man", "Алина", "A Я Алина, рада помочь", "C девушка, верю Алине", "Я {0[0]}, рад помочь молодой человек, верю {0[2]}"),
]  # fmt: skip
"""Who the agent becomes, the call, and how it is told then, with the forms of the new given name and of the next part."""


@pytest.mark.parametrize(("code", "who", "name", "agent", "customer", "wanted"), AGENTS, ids=[one[0] for one in AGENTS])
def test_agents_become_others_in_the_same_form(
    fairness: ModuleType, words: ModuleType, code: str, who: str, name: str, agent: str, customer: str, wanted: str
) -> None:
    other = fairness.agents(call(agent, customer, language=code, agent_name=name))[who]
    people = {tuple(person.split()[: len(name.split())]) for person in words.data(code)["women" if who == "a woman" else "men"]}
    new = tuple(other.metadata.agent_name.split())
    (person,) = [one for one in people if tuple(part.split("/")[0] for part in one) == new]
    assert " ".join(_texts(other)) == wanted.format(*(words.forms(part, code) for part in person))


CUSTOMERS = [
    ("en", "a woman", "Thank you, Mr Farnaby, sir.", "Thank you, Ms {1[0]}, ma'am."),
    ("en", "a man", "Of course, Mrs Pemberton.", "Of course, Mr {1[0]}."),
    ("tr", "a woman", "Temel Bey'le mi görüşüyorum?", "{0[0]} Hanım'la mi görüşüyorum?"),
    ("tr", "a woman", "Nurtenciğim, tamam.", "{0[14]}, tamam."),
    ("fa", "a woman", "بله آقای صابری، چشم آقا", "بله خانم {1[0]}، چشم خانم"),
    ("et", "a man", "Kas kuulen, proua Leida Uustalu?", "Kas kuulen, härra {0[0]} {1[0]}?"),
    ("et", "a man", "ma räägin aivar rebasega", "ma räägin {0[0]} {1[3]}"),
    ("ru", "a woman", "Юрий Павлович, с Юрием Павловичем говорила", "{0[0]} {1[0]}, с {0[4]} {1[4]} говорила"),
    ("ru", "a woman", "Передайте Кравцову", "Передайте {2[2]}"),
]
"""Who the customer becomes, what the agent says, and says then, with the forms of the parts of the new name."""


@pytest.mark.parametrize(("code", "who", "said", "wanted"), CUSTOMERS)
def test_customers_become_others_with_their_titles(
    fairness: ModuleType, words: ModuleType, code: str, who: str, said: str, wanted: str
) -> None:
    woman = who == "a woman"
    (text,) = _texts(fairness.customers(call(f"A {said}", language=code))[who])
    people = [person.split() for person in words.data(code)["women" if woman else "men"]]
    told = [wanted.format(*(words.forms(part, code, woman=woman, family=part == person[-1]) for part in person)) for person in people]
    assert text in (told if said != said.lower() or code == "fa" else [one.lower() for one in told])


def test_names_of_other_lengths(words: ModuleType) -> None:
    assert words.parts("Марина Зотова", "ru") == [(0, "Марина"), (2, "Зотова")]
    assert words.parts("Марина Павловна", "ru") == [(0, "Марина"), (1, "Павловна")]
    assert words.parts("- - Зотова", "ru") == [(2, "Зотова")]
    assert words.parts("Mary Jane Smith", "en") == [(0, "Mary Jane"), (1, "Smith")]
    assert words.parts("Анна Мария Павловна Зотова", "ru") == [(0, "Анна Мария"), (1, "Павловна"), (2, "Зотова")]


def test_a_name_that_somebody_has_is_not_given(fairness: ModuleType) -> None:
    conversation = call("A Emily Carter speaking, and Hannah, and Laura", "C James", agent_name="Ann")
    assert fairness.agents(conversation)["a woman"].metadata.agent_name == "Grace"


def test_a_garbled_name_is_swapped_too(fairness: ModuleType) -> None:
    conversation = call("A iyi günler ben gül şah", "C merhaba", language="tr", agent_name="Gülşah")
    other = fairness.agents(conversation)["a man"]
    assert _texts(other)[0] == f"iyi günler ben {other.metadata.agent_name.lower()}"


def test_common_words_are_no_names(fairness: ModuleType) -> None:
    spoken = call("A tere sirje kuus kuuleb", "C kuus kotti palun", language="et", agent_name="Sirje Kuus")
    other = fairness.agents(spoken)["a man"]
    assert _texts(other) == [f"tere {other.metadata.agent_name.lower()} kuuleb", "kuus kotti palun"]
    written = call("A Derya ben, buyurun.", "C Bu derya kadar iş.", language="tr", agent_name="Derya")
    assert _texts(fairness.agents(written)["a woman"])[1] == "Bu derya kadar iş."


def test_the_agent_is_no_customer(fairness: ModuleType) -> None:
    conversation = call("A Raivo Kask kuuleb.", "C Siin Joosep Kask.", language="et", agent_name="Raivo Kask")
    agent, customer = _texts(fairness.customers(conversation)["a man"])
    assert agent == "Raivo Kask kuuleb."
    assert "Joosep" not in customer


GENDERED = [
    ("Записала, нашла и проверила.", "Записал, нашёл и проверил."),
    ("Я вам уже говорила: должна уточнить.", "Я вам уже говорил: должен уточнить."),
    ("Рада знакомству!", "Рад знакомству!"),
    ("Простите, я ошиблась.", "Простите, я ошибся."),
    ("Мастер записал замену, система не открыла заказ.", "Мастер записал замену, система не открыла заказ."),
    ("Дела идут, заказ готов.", "Дела идут, заказ готов."),
]


@pytest.mark.parametrize(("hers", "his"), GENDERED)
def test_russian_agrees_with_the_speaker(words: ModuleType, hers: str, his: str) -> None:
    assert words.agreeing(hers, woman=False) == his
    assert words.agreeing(his, woman=True) == hers


def test_names_are_declined(words: ModuleType) -> None:
    assert words.forms("Ольга", "ru", woman=True) == ("Ольга", "Ольги", "Ольге", "Ольгу", "Ольгой", "Ольге")
    assert words.forms("Ирина", "ru", woman=True)[1] == "Ирины"
    assert words.forms("Зотова", "ru", woman=True, family=True)[1] == "Зотовой"
    assert words.forms("Зотов", "ru", family=True)[4] == "Зотовым"
    assert words.forms("Павлович", "ru")[4] == "Павловичем"
    assert words.forms("Петросян", "ru", woman=True, family=True) == ("Петросян",) * 6
    assert " ".join(words.forms("Ayşe", "tr")[:8]) == "Ayşe Ayşe'yi Ayşe'ye Ayşe'de Ayşe'den Ayşe'nin Ayşe'yle Ayşe'ciğim"
    assert " ".join(words.forms("Ozan", "tr")[8:]) == "Ozanı Ozana Ozanda Ozandan Ozanın Ozanla Ozancığım"
    assert words.forms("Tamm/Tamme", "et")[:5] == ("Tamm", "Tamme", "Tammet", "Tammega", "Tammele")
    assert words.forms("مرادی", "fa")[1] == "مرادی\u200cام"


def test_spellings_stand_alone_and_keep_their_capital(words: ModuleType) -> None:
    pairs = {"going to": "gonna", "aye": "yes", "bir şey": "bişey", "bir": "bi"}
    assert words.replaced("I'm going to pay. Aye, ayes: going   to", pairs, "en") == "I'm gonna pay. Yes, ayes: gonna"
    assert words.replaced("Bir şey, bir adet, birisi, İyi.", pairs, "tr") == "Bişey, bi adet, birisi, İyi."
    assert words.replaced("что-нибудь, что?", {"что": "шо"}, "ru") == "что-нибудь, шо?"


def test_spellings_go_both_ways(fairness: ModuleType) -> None:
    conversation = call("A Сейчас посчитаю тысячи", "C щас жду", language="ru")
    variants = fairness.spellings(conversation)
    assert _texts(variants["colloquial"]) == ["Щас посчитаю тыщи", "щас жду"]
    assert _texts(variants["as in dictionaries"]) == ["Сейчас посчитаю тысячи", "сейчас жду"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_words_of_each_language(words: ModuleType, code: str) -> None:
    data = words.data(code)
    assert len(data["spellings"]) >= 15
    assert all(len(set(pair)) == len(pair) == 2 for pair in [*data["spellings"], *data["titles"], *data["addresses"]])
    assert all(data[people] for people in ("women", "men", "women_elsewhere", "men_elsewhere", "openers", "hesitations"))


def test_fillers_leave_numbers_names_and_products_whole(fairness: ModuleType, words: ModuleType, calls: list[Conversation]) -> None:
    whole = ("two hundred and forty", "Tay Valley Foods", "Mr Farnaby", "smoked haddock fillets")
    line = f"A Hello there from {whole[1]}, {whole[2]}, it comes to {whole[0]} pounds for the {whole[3]}, and that will come tomorrow."
    found = set()
    for number in range(40):
        conversation = replace(
            call(line, company=["Tay Valley Foods"], catalog=["Smoked haddock fillets"]), call_id=f"call {number}", language="en"
        )
        for other in fairness.fillers(conversation).values():
            (text,) = _texts(other)
            assert all(part in text for part in whole), text
            found.add(text)
    assert len(found) > 20
    fillers = {*words.data("en")["openers"], *words.data("en")["hesitations"]}
    assert all(any(filler in text.lower() for filler in fillers) for text in found - {line[2:]})


def test_short_turns_get_no_filler(fairness: ModuleType) -> None:
    """They may be acknowledgements, which are no interruptions as long as they have two words."""
    conversation = call("A Yes, of course.", "C Mm, right.")
    assert all(other == conversation for other in fairness.fillers(conversation).values())


def test_metadata_that_the_engine_must_not_see(fairness: ModuleType) -> None:
    conversation = call("A Hello", "C Hi", agent_id="1", team="day")
    voiced = replace(conversation, turns=tuple(replace(turn, voice=Voice(loudness=-20.0, pitch=150.0)) for turn in conversation.turns))
    one, other = fairness.metadata(voiced).values()
    assert one.metadata.agent_id != other.metadata.agent_id != "1"
    assert one.metadata.extra["gender"] != other.metadata.extra["gender"]
    assert one.metadata.extra["previous_score"] > other.metadata.extra["previous_score"]
    pitches = [[turn.voice.pitch for turn in variant.turns if turn.voice] for variant in (one, other)]
    assert pitches[0][0] > 150 > pitches[1][0]
    assert pitches[0][1] == pitches[1][1] == 150  # the customer's


def test_recognised_words_are_not_left_behind(fairness: ModuleType) -> None:
    conversation = call("A Hello, Gareth here", agent_name="Gareth")
    with_words = replace(conversation, turns=tuple(replace(turn, words=heard(turn.text)) for turn in conversation.turns))
    with pytest.raises(ValueError, match="has the recogniser's words"):
        fairness.agents(with_words)


def test_only_the_agent_agrees(fairness: ModuleType) -> None:
    conversation = call("A Я записала вас", "C Я забыла паспорт", language="ru", agent_name="Марина")
    agent, customer = _texts(fairness.agents(conversation)["a man"])
    assert (agent, customer) == ("Я записал вас", "Я забыла паспорт")
    assert fairness.agents(conversation)["a man"].turns[0].speaker == AGENT
