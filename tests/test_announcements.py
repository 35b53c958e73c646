"""Recorded voices are told from people by what they say."""

import re
from itertools import groupby
from pathlib import Path

import pytest

from qa_pipeline import announcements, wire
from qa_pipeline.types import ANNOUNCEMENT, LANGUAGES, Metadata, Number, Turn, Voice, Word
from tests.build import call, heard

ROOT = Path(__file__).parents[1]
CORPUS = ROOT.parent / "shared" / "corpus"
PROMPTS = ROOT.parent / "shared" / "audio" / "ru-prompts"

VOICE = Voice(loudness=-20.0)
NUMBER = Number(text="one", start=0, end=3, kind="number", value="1")

RECORDED = {
    "en": (
        "Welcome to Acme Insurance. For sales, press one. For claims, press two. To speak to an adviser, press zero.",
        "for sails press one for all other enquiries pres three",
        "All of our advisers are busy helping other customers. Please hold and your call will be answered shortly.",
        "You are number four in the queue. Your call is important to us.",
        "Calls may be recorded for training and quality purposes.",
        "Hi, this is John. I can't get to the phone right now, so leave a message after the beep.",
        "You have reached the voicemail box of oh two seven. Please record your message after the tone.",
        "The number you have dialled is not in service. Please check the number and try again.",
        "The person you are calling is not available. Please try later.",
        "You have called outside our opening hours. We are open from nine to five.",
    ),
    "ru": (
        "Вас приветствует страховая компания. Для оформления полиса нажмите один, для связи с оператором нажмите ноль.",
        "Все операторы заняты, пожалуйста, дождитесь ответа. Ваш звонок очень важен для нас.",
        "Вы третий в очереди. Ориентировочное время ожидания две минуты.",
        "В целях улучшения качества обслуживания все разговоры записываются.",
        "Абонент не может ответить на ваш звонок, оставьте сообщение после сигнала.",
        "Аппарат абонента выключен или находится вне зоны действия сети.",
        "набраный вами номер не существует проверьте правильность набора",
        "Вы позвонили в нерабочее время. Режим работы с девяти до восемнадцати.",
    ),
    "tr": (
        "Acme Sigortaya hoş geldiniz. Poliçe işlemleri için bire, hasar için ikiye basınız. Ana menüye dönmek için yıldıza basınız.",
        "Şu anda tüm müşteri temsilcilerimiz meşgul. Çağrınız bizim için önemli, lütfen hatta kalınız.",
        "Sıradaki yeriniz üç. Tahmini bekleme süreniz iki dakika.",
        "Görüşmeleriniz kalite standartları gereği kayıt altına alınmaktadır.",
        "Aradığınız kişiye şu anda ulaşılamıyor, lütfen sinyal sesinden sonra mesajınızı bırakın.",
        "Aradığınız numara kullanılmamaktadır, lütfen numarayı kontrol ederek tekrar deneyiniz.",
        "musteri temsilcisine baglanmak icin sifiri tuslayin",
    ),
    "et": (
        "Tere tulemast Acme kindlustusse. Kahju teatamiseks vajutage üks, müügiga rääkimiseks vajutage kaks.",
        "Kõik meie klienditeenindajad on hetkel hõivatud. Teie kõne on meile oluline, palun oodake.",
        "Olete järjekorras number kolm. Eeldatav ooteaeg on kaks minutit.",
        "Kõned salvestatakse teeninduse kvaliteedi parandamiseks.",
        "Ma ei saa praegu vastata, palun jätke sõnum pärast piiksu.",
        "Number, millele te helistate, on välja lülitatud või levist väljas.",
        "Helistate väljaspool meie tööaega.",
    ),
    "fa": (
        "به شرکت بیمه خوش آمدید. برای صدور بیمه نامه عدد یک و برای خسارت عدد دو را فشار دهید.",
        "تمامی کارشناسان ما مشغول پاسخگویی هستند. تماس شما برای ما مهم است، لطفا منتظر بمانید.",
        "شما نفر سوم در صف انتظار هستید. زمان تقریبی انتظار دو دقیقه است.",
        "مکالمات شما جهت بهبود کیفیت خدمات ضبط می شود.",
        "لطفا پیام خود را بعد از شنیدن صدای بوق بگذارید.",
        "مشترک مورد نظر در دسترس نمی باشد، لطفا بعدا تماس بگیرید.",
        "شماره مورد نظر در شبکه موجود نیست.",
    ),
}  # fmt: skip

PEOPLE = {
    "en": (
        "Good morning, Acme Insurance, Ann speaking, this call is recorded, how can I help you?",
        "Hi, this is Ann from Acme, I should say that our call is being recorded for training. Is now a good time?",
        "Please hold the line for a moment, I'll put you through to my colleague.",
        "Thank you for holding, I have your policy here.",
        "I called twice and only got your voicemail, and it is full.",
        "I left a message yesterday and nobody called me back.",
        "I have been in your queue for half an hour!",
        "Are you closed on Saturdays? When are your opening hours?",
        "My phone is switched off at night.",
        "Number one is the blue one, number two the red one.",
    ),
    "ru": (
        "Здравствуйте, компания «Полис», меня зовут Анна, разговор записывается, чем могу помочь?",
        "Оставайтесь, пожалуйста, на линии, я уточню у коллеги.",
        "Спасибо за ожидание, ваш полис готов.",
        "Я оставил вам сообщение на автоответчике, и никто не перезвонил.",
        "Абонентскую плату списали дважды, а интернет отключен.",
        "Какой у вас график работы?",
    ),
    "tr": (
        "İyi günler, Acme Sigorta, ben Ayşe, görüşmemiz kayıt altına alınıyor, nasıl yardımcı olabilirim?",
        "Bir saniye hatta kalır mısınız, hemen bakıyorum size.",
        "Dün sesli mesaj bıraktım, kimse aramadı.",
        "Beklediğiniz için teşekkür ederim, poliçeniz hazır.",
        "Burada kapsama alanı çok kötü.",
    ),
    "et": (
        "Tere, Acme kindlustus, Mari kuuleb, kõne salvestatakse, kuidas saan aidata?",
        "Palun oodake hetk liinil, ma ühendan teid kolleegiga.",
        "Aitäh ootamast, poliis on valmis.",
        "Jätsin teile eile sõnumi, aga keegi ei helistanud tagasi.",
    ),
    "fa": (
        "سلام، بیمه آکمه، مریم هستم، مکالمه ضبط میشه، چطور میتونم کمکتون کنم؟",
        "لطفا چند لحظه منتظر بمونید، از همکارم میپرسم.",
        "ممنون از صبر شما، بیمه نامه آماده است.",
        "دیروز پیام گذاشتم ولی کسی تماس نگرفت.",
    ),
}  # fmt: skip
AGENTS = {"en": "Ann", "ru": "Анна", "tr": "Ayşe", "et": "Mari", "fa": "مریم"}


def speakers(*lines: str, language: str = "en", **metadata: str) -> list[str]:
    conversation = call(*lines, language=language, **metadata)
    sorted_ = announcements.set_apart(conversation.turns, language, conversation.metadata)
    return [speaker for speaker, _ in groupby(turn.speaker for turn in sorted_.turns)]


@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in RECORDED.items() for text in texts])
def test_a_recorded_voice(code: str, text: str) -> None:
    assert speakers(f"x {text}", language=code) == [ANNOUNCEMENT]


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize(("code", "text"), [(code, text) for code, texts in PEOPLE.items() for text in texts])
def test_a_person(code: str, text: str, named: bool) -> None:
    metadata = {"agent_name": AGENTS[code]} if named else {}
    assert speakers(f"x {text}", language=code, **metadata) == ["x"]
    assert speakers("x Hm.", f"y {text}", language=code, **metadata) == ["x", "y"]


def test_every_language_announces_the_same_things() -> None:
    assert {code: set(announcements.known(code)) for code in LANGUAGES} == {code: set(announcements.LIVE) for code in LANGUAGES}


def test_a_person_who_goes_on_in_the_same_turn_is_cut_off_it() -> None:
    text = "For sales press one. Please hold. Hello, Acme, Ann speaking, how can I help?"
    turn = Turn(speaker="channel-0", text=text, start=0.0, end=7.4, words=heard(text))
    said, rest = announcements.set_apart([turn], "en", Metadata(agent_name="Ann")).turns
    assert (said.speaker, said.text) == (ANNOUNCEMENT, "For sales press one. Please hold.")
    assert (rest.speaker, rest.text) == ("channel-0", "Hello, Acme, Ann speaking, how can I help?")
    assert said.words + rest.words == turn.words
    assert (said.start, said.end) == (0.0, said.words[-1].end)
    assert (rest.start, rest.end) == (rest.words[0].start, 7.4)


def test_without_full_stops_a_pause_is_where_the_person_begins() -> None:
    recorded = heard("for sales press one for anything else press two")
    spoken = heard("hello ann speaking how can i help", start=8.0)
    words = recorded + spoken
    turn = Turn(speaker="a", text=" ".join(word.text for word in words), start=0.0, end=12.0, words=words)
    said, rest = announcements.set_apart([turn], "en", Metadata()).turns
    assert (said.words, rest.words) == (recorded, spoken)


def test_a_turn_without_words_is_cut_by_its_letters() -> None:
    turn = Turn(speaker="a", text="Press one for sales now. Hello there, Ann here.", start=10.0, end=20.0)
    said, rest = announcements.set_apart([turn], "en", Metadata(agent_name="Ann")).turns
    assert said.end == rest.start
    assert 14.0 < (said.end or 0.0) < 16.0


def test_a_mailbox_is_reported_where_nobody_speaks_behind_it() -> None:
    mailbox = "y Hello, you have reached the voicemail of Bob. Leave a message after the tone."
    left = call(mailbox, "x Hi Bob, Ann from Acme, please call me back.")
    assert announcements.set_apart(left.turns, "en", Metadata()).notes == (announcements.VOICEMAIL,)
    answered = call(mailbox, "x Hi Bob.", "y Oh hello, I am here, sorry.")
    assert announcements.set_apart(answered.turns, "en", Metadata()).notes == ()


def test_nobody_is_reached() -> None:
    turns = call("y The number you have dialled is not in service. Please check the number and try again.").turns
    assert announcements.set_apart(turns, "en", Metadata()).notes == (announcements.UNREACHABLE,)


def test_within_a_call_only_what_says_nothing_else_is_a_recorded_voice() -> None:
    queue = "x All our advisers are busy. You are number two in the queue."
    assert speakers("x Acme, Ann speaking.", "y Hello.", queue, "x Hello, Ben here.") == ["x", "y", ANNOUNCEMENT, "x"]
    told = "x All our advisers are busy, and I am new here. Can I take your number? I will find somebody who calls you."
    assert speakers("x Acme, Ann speaking.", "y Hello.", told) == ["x", "y", "x"]


def test_what_is_set_apart_already_stays_and_other_languages_are_left_alone() -> None:
    turns = call("x Press one for sales.").turns
    apart = announcements.set_apart(turns, "en", Metadata()).turns
    assert announcements.set_apart(apart, "en", Metadata()).turns == apart
    assert announcements.set_apart(turns, "de", Metadata()).turns == turns


def test_words_that_are_not_the_text_are_not_cut() -> None:
    turn = Turn(speaker="a", text="Press one. Hello.", start=0.0, end=2.0, words=(Word(text="other", start=0.0, end=1.0),))
    said, rest = announcements.set_apart([turn], "en", Metadata()).turns
    assert (said.words, rest.words) == ((), ())


def test_words_that_recur_in_other_calls_are_a_recorded_voice() -> None:
    words = heard("welcome to acme please hold hello ann speaking", start=1.0)
    turn = Turn(speaker="a", text=" ".join(word.text for word in words), start=0.9, end=5.2, words=words, voice=VOICE, numbers=(NUMBER,))
    said, rest = announcements.mark([turn], {"a": [(0.9, 3.3)]})
    assert (said.speaker, said.text, said.start, said.end) == (ANNOUNCEMENT, "welcome to acme please hold", 0.9, 3.4)
    assert (rest.speaker, rest.text, rest.start, rest.end) == ("a", "hello ann speaking", 3.5, 5.2)
    assert said.words + rest.words == words
    assert (said.voice, said.numbers, rest.voice, rest.numbers) == (None, (), None, ())


def test_what_recurs_may_be_in_the_middle_or_all_of_a_turn() -> None:
    words = heard("one two three four")
    turn = Turn(speaker="a", text="one two three four", start=0.0, end=2.0, words=words, voice=VOICE)
    parts = announcements.mark([turn], {"a": [(0.45, 1.0), (1.0, 1.45)]})
    assert [(part.speaker, part.text) for part in parts] == [("a", "one"), (ANNOUNCEMENT, "two three"), ("a", "four")]
    (whole,) = announcements.mark([turn], {"a": [(0.0, 1.0), (1.0, 2.5)]})
    assert (whole.speaker, whole.voice, whole.words) == (ANNOUNCEMENT, VOICE, words)


@pytest.mark.parametrize(("end", "speaker"), [(3.9, "a"), (4.0, ANNOUNCEMENT), (9.0, ANNOUNCEMENT)])
@pytest.mark.parametrize("words", [(), heard("other words", start=2.0)])
def test_a_turn_without_words_is_recorded_where_half_of_it_recurs(end: float, speaker: str, words: tuple[Word, ...]) -> None:
    turn = Turn(speaker="a", text="Welcome.", start=2.0, end=6.0, words=words)
    assert [one.speaker for one in announcements.mark([turn], {"a": [(0.0, end)]})] == [speaker]


def test_a_word_of_no_length_lies_where_it_is() -> None:
    turn = Turn(speaker="a", text="x", start=2.0, end=2.0, words=(Word(text="x", start=2.0, end=2.0),))
    assert announcements.mark([turn], {"a": [(1.0, 3.0)]})[0].speaker == ANNOUNCEMENT
    assert announcements.mark([turn], {"a": [(2.5, 3.0)]})[0].speaker == "a"


def test_others_and_what_has_no_times_stay_as_they_are() -> None:
    turns = (*call("x Hello.", "y Hi.").turns, *call("x Bye.", timed=False).turns)
    assert announcements.mark(turns, {"z": [(0.0, 99.0)]}) == turns
    assert announcements.mark(turns, {}) == turns
    marked = announcements.mark(turns, {"x": [(0.0, 99.0)]})
    assert [turn.speaker for turn in marked] == [ANNOUNCEMENT, "y", "x"]


def test_turns_stay_in_order_where_somebody_speaks_meanwhile() -> None:
    words = heard("press one for sales hello there", start=0.0)
    long = Turn(speaker="a", text=" ".join(word.text for word in words), start=0.0, end=3.0, words=words)
    meanwhile = Turn(speaker="b", text="Yes?", start=1.0, end=1.4)
    assert [turn.speaker for turn in announcements.mark([long, meanwhile], {"a": [(0.0, 2.0)]})] == [ANNOUNCEMENT, "b", "a"]


@pytest.mark.parametrize("folder", [ROOT / "fixtures" / "labelled", ROOT / "fixtures" / "manner", CORPUS], ids=lambda folder: folder.name)
def test_no_turn_of_a_labelled_call_is_a_recorded_voice(folder: Path) -> None:
    if not folder.is_dir():
        pytest.skip("the labelled corpus is not beside the checkout")
    taken = []
    for file in sorted(folder.rglob("*.labels.json")):
        conversation = wire.read_conversation(file.with_name(file.name.replace(".labels.json", ".json")))
        sorted_ = announcements.set_apart(conversation.turns, conversation.language, conversation.metadata)
        taken += [(conversation.call_id, turn.text) for turn in sorted_.turns if turn.speaker == ANNOUNCEMENT]
    assert taken == []


@pytest.mark.skipif(not PROMPTS.is_dir(), reason="the recorded prompts are not beside the checkout")
def test_real_prompts_of_a_telephone_system() -> None:
    """Whole sentences of an exchange; its fragments ("minutes", "for") tell nothing, and conference rooms are no calls."""
    lines = (PROMPTS / "core-sounds-ru.txt").read_text(encoding="utf-8").splitlines()
    prompts = dict(line.split(": ", 1) for line in lines if ": " in line)
    whole = [
        text
        for name, text in prompts.items()
        if len(re.findall(r"\w+", text)) >= 4
        if name.startswith(("agent", "basic", "queue", "vm-", "tt-all", "ss-", "pls-", "pbx", "priv-", "all-", "screen", "followme"))
    ]
    found = [text for text in whole if speakers(f"x {text}", language="ru") == [ANNOUNCEMENT]]
    assert len(whole) > 80
    assert len(found) / len(whole) > 0.75


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Your call is important to us, please hold the line. “Hello”"),
        ("en", "Your call is important to us, please hold the line. (Hello) anybody there"),
        ("ru", "Ваш звонок очень важен для нас, оставайтесь на линии. «Алло»"),
    ],
)
def test_who_goes_on_in_quotes_is_cut_off_whole(language: str, text: str) -> None:
    turn = Turn(speaker="a", text=text, start=0.0, end=9.0, words=heard(text))
    for part in announcements.set_apart([turn], language, Metadata()).turns:
        assert part.text == " ".join(word.text for word in part.words)


def test_what_recurs_is_no_announcement_from_where_a_person_speaks() -> None:
    turns = call("x Welcome to Acme, all lines are busy.", "x Good morning, this is Ann, how can I help you?", "y I want rice.").turns
    everywhere = {"x": [(0.0, 2.6), (2.9, 5.6)], "y": [(5.9, 9.0)]}
    assert announcements.before_people(turns, everywhere, "en", Metadata(agent_name="Ann")) == {"x": [(0.0, 2.6)], "y": []}
    assert announcements.before_people(turns[:1], everywhere, "en", Metadata()) == everywhere
