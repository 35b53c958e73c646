"""Acts in everyday, curt, elaborate and garbled wordings, and what comes near and is none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
import yaml

from qa_pipeline import languages
from qa_pipeline.matching import acts
from qa_pipeline.matching.tokens import tokenise
from qa_pipeline.types import LANGUAGES

SAID = {
    "en": {
        "greeting": ["Morning!", "hi there", "Good evening to you, madam", "welcome to the helpdesk"],
        "offer_help": [
            "What can I do for you today?",
            "How might I be of service?",
            "what are you needing",
            "who am i helping, what do you need",
        ],
        "anything_else": [
            "Is that everything?",
            "Will that be all for today?",
            "Any other business?",
            "What else can I get you?",
            "Is that it?",
        ],
        "thanks": ["Cheers for that", "Much appreciated", "thank you ever so much", "we are very grateful for your call"],
        "goodbye": ["Take care now", "Have yourself a lovely evening", "bye bye", "Speak to you soon", "All the best"],
        "purpose": [
            "I'm ringing about your mobile contract",
            "The reason I'm calling is the new tariff",
            "I wanted to tell you about an offer",
        ],
        "permission": [
            "Is this a convenient time?",
            "Have you got two minutes?",
            "Am I catching you at a bad moment?",
            "Are you free to talk?",
        ],
        "ask_identity": [
            "Who's calling, please?",
            "Could I take your name?",
            "Which branch are you ringing from?",
            "What's your account number?",
        ],
        "recap": ["Let me just read that back to you", "So to confirm your order", "I'll repeat the order for you"],
        "refuse_order": ["I'm not able to process any new orders", "The account is on stop, I can't place the order until it's paid"],
        "debt": [
            "There's an unpaid balance",
            "Your account is in arrears",
            "you are over your credit limit",
            "the last invoice is overdue",
        ],
        "transfer": ["I'll connect you to my manager", "Let me pass you over to accounts", "I'm putting you through now"],
        "special": ["It's on offer this week", "buy two get one free", "twenty per cent off until Sunday", "We're doing a deal on them"],
        "new": ["It's a brand new product", "This one has just come in", "we have something new, a fig jam"],
        "price": ["It's nineteen ninety nine a month", "that would be forty pounds", "ten percent less"],
        "remedy": [
            "We'll refund you in full",
            "I'll get a new one out to you",
            "I'm sending an engineer round",
            "I've escalated it to the warehouse team",
        ],
        "deadline": ["You'll have it by Friday", "within forty eight hours", "I will ring you tomorrow morning", "by the end of the week"],
        "recorded": ["I've logged a complaint for you", "Your case number is 4471", "I'm passing this on to the manager"],
    },
    "tr": {
        "greeting": ["Merhabalar efendim", "Günaydın", "hos geldiniz", "Hayırlı akşamlar"],
        "offer_help": [
            "Size nasıl destek olabilirim?",
            "buyurun ne arzu edersiniz",
            "Hangi konuda yardım istersiniz?",
            "siparişinizi alayım",
        ],
        "anything_else": [
            "Başka bir arzunuz var mı?",
            "Eklemek istediğiniz bir şey var mı?",
            "başka birşey lazım mı",
            "Hepsi bu kadar mı?",
        ],
        "thanks": ["Çok teşekkürler", "sağ olun efendim", "tesekkur ederiz", "Eksik olmayın"],
        "goodbye": ["Hoşça kalın", "iyi günler dilerim", "Görüşmek üzere", "Allah'a emanet olun", "Kolay gelsin"],
        "purpose": ["Yeni kampanyamızı anlatmak için aradım", "Sözleşmeniz hakkında arıyorum", "Aramamın sebebi faturanız"],
        "permission": ["Müsait misiniz?", "Birkaç dakikanızı alabilir miyim?", "konusmak icin uygun musunuz"],
        "ask_identity": ["Kiminle görüşüyorum?", "Hangi firmadan arıyorsunuz?", "isminizi alabilir miyim", "Müşteri numaranız nedir?"],
        "recap": ["Siparişinizi tekrar ediyorum", "Özetleyeyim isterseniz", "Bir kez daha üstünden geçelim"],
        "refuse_order": ["Borç kapanmadan sipariş alamıyorum", "Hesabınız bloke, sipariş giremiyorum"],
        "debt": ["Vadesi geçmiş borcunuz var", "ödenmemiş iki faturanız görünüyor", "Kredi limitinizi aşmışsınız"],
        "transfer": ["Sizi müdürümüze bağlıyorum", "Muhasebeye aktarıyorum", "ilgili birime yönlendireyim"],
        "special": ["Bu hafta kampanyada", "yüzde on indirim var", "iki alana bir bedava"],
        "new": ["Yeni bir ürünümüz geldi", "İlk kez getirdik", "yeni çıkan çeşidimiz var"],
        "price": ["Aylık 249 lira", "iki yüz elli liraya", "yüzde yirmi"],
        "remedy": ["Ücret iadesi yapıyoruz", "Yenisini yolluyoruz", "teknisyen gönderiyoruz", "Ürünü değiştirelim"],
        "deadline": ["Cuma gününe kadar", "48 saat içinde", "yarın sabah arayacağım", "en geç pazartesi akşamı"],
        "recorded": ["Şikâyetinizi kaydettim", "Kayıt numaranız 5512", "konuyu ilgili birime iletiyorum"],
    },
    "fa": {
        "greeting": ["سلام علیکم", "روزتون بخیر", "درود بر شما", "وقت بخیر"],
        "offer_help": ["چه کمکی از دستم برمیاد؟", "امرتون رو بفرمایید", "چطور میتونم کمک کنم", "در خدمتم، بفرمایید"],
        "anything_else": ["امر دیگه‌ای ندارید؟", "چیز دیگه ای لازم ندارید", "سوال دیگه‌ای هست؟", "کار دیگه‌ای از من برمیاد؟"],
        "thanks": ["خیلی ممنون", "متشکرم از شما", "سپاسگزارم", "دستتون درد نکنه"],
        "goodbye": ["خدانگهدار", "خدا حافظ", "روز خوبی داشته باشید", "موفق باشید", "شبتون بخیر"],
        "purpose": ["برای تمدید قرارداد تماس گرفتم", "در مورد اینترنتتون زنگ زدم", "دلیل تماسم معرفی طرح جدیده"],
        "permission": ["الان وقت دارید؟", "مزاحمتون که نیستم؟", "میتونید چند دقیقه صحبت کنید"],
        "ask_identity": ["اسم شریفتون؟", "از کدوم فروشگاه تماس می‌گیرید؟", "با کی صحبت می‌کنم؟", "کد مشتری لطفا"],
        "recap": ["سفارشتون رو تکرار می‌کنم", "یه بار دیگه مرور کنیم"],
        "refuse_order": ["تا تسویه نشه نمی‌تونم سفارش ثبت کنم", "حسابتون مسدوده، سفارش نمی‌گیریم"],
        "debt": ["یه بدهی معوق دارید", "فاکتور ماه پیش تسویه نشده", "سررسید چکتون گذشته"],
        "transfer": ["وصلتون می‌کنم به مدیر فروش", "شما رو به حسابداری منتقل می‌کنم"],
        "special": ["این هفته تخفیف داره", "طرح ویژه داریم", "پنج تا ببرید یکی رایگان"],
        "new": ["محصول جدید داریم", "تازه رسیده", "اولین باره که میاریم"],
        "price": ["ماهی دویست هزار تومان", "قیمتش پنجاه تومنه", "ده درصد"],
        "remedy": ["پولتون رو برمی‌گردونیم", "یه دونه نو می‌فرستیم", "کارشناس می‌فرستیم", "تعویض می‌کنیم"],
        "deadline": ["تا پنج‌شنبه می‌رسه", "ظرف ۴۸ ساعت", "فردا صبح تماس می‌گیرم"],
        "recorded": ["شکایتتون ثبت شد", "کد پیگیری شما ۴۴ هست", "گزارش میدم به مدیر"],
    },
    "et": {
        "greeting": ["Tere hommikust", "tervist", "Tere tulemast", "Tervitus"],
        "offer_help": ["Kuidas saan teile kasulik olla?", "millega saan aidata", "Mida soovite tellida?", "Mis mure teil on?"],
        "anything_else": ["Kas soovite veel midagi?", "Kas see on kõik?", "on teil veel küsimusi", "Saan veel millegagi aidata?"],
        "thanks": ["Suur aitäh", "tänan kõne eest", "Tänud helistamast", "ai täh"],
        "goodbye": ["Head aega", "Kena õhtut", "nägemiseni", "Ilusat nädalavahetust", "Kõike head"],
        "purpose": ["Helistan teie lepingu pärast", "Soovin tutvustada uut paketti", "Kõne põhjus on teie arve"],
        "permission": ["Kas teil on hetk aega?", "Kas sobib praegu rääkida?", "ega ma ei sega"],
        "ask_identity": ["Kellega ma räägin?", "Mis firmast helistate?", "Öelge palun oma nimi", "teie kliendinumber"],
        "recap": ["Kordan tellimuse üle", "loen teile tellimuse ette", "Vaatame tellimuse veel üle"],
        "refuse_order": ["Ma ei saa uut tellimust vastu võtta", "Konto on blokeeritud, tellimust ei saa sisestada"],
        "debt": ["Teil on võlgnevus", "üks arve on tasumata", "maksetähtaeg on ületatud"],
        "transfer": ["Suunan teid juhi juurde", "Ühendan teid raamatupidamisega", "annan kõne edasi müügijuhile"],
        "special": ["See on praegu soodushinnaga", "kümme protsenti odavam", "Meil on kampaania"],
        "new": ["Meil on uus toode", "tuli just müüki", "See on meil esimest korda"],
        "price": ["kaheksateist eurot kuus", "hind on 20 eurot", "kümme protsenti"],
        "remedy": ["Saadame uue", "tagastame teile raha", "Tehnik tuleb kohale", "Vahetame seadme välja"],
        "deadline": ["Hiljemalt reedeks", "48 tunni jooksul", "homme hommikul helistan", "kolme tööpäeva jooksul"],
        "recorded": ["Panin kaebuse kirja", "Teie juhtumi number on 12", "edastan info vastutavale osakonnale"],
    },
    "ru": {
        "greeting": ["Здравствуйте", "Доброго дня", "приветствую вас", "добрый вечерочек, добрый вечер"],
        "offer_help": ["Чем могу быть полезен?", "Что вас интересует?", "слушаю вас, какой у вас вопрос", "Что будем заказывать?"],
        "anything_else": ["Ещё что-нибудь?", "Остались вопросы?", "Могу ещё чем-то помочь?", "Это всё?", "Что-то ещё добавим?"],
        "thanks": ["Большое спасибо", "Благодарим за звонок", "Признательны вам", "спасибочки"],
        "goodbye": ["Всего доброго", "до свиданья", "Хорошего вечера", "Удачи вам", "До связи"],
        "purpose": ["Звоню вам по поводу договора", "Хочу предложить новый тариф", "Причина моего звонка: ваш счёт"],
        "permission": ["Вам удобно говорить?", "Найдётся пара минут?", "не отвлекаю вас", "Можете сейчас разговаривать?"],
        "ask_identity": ["Как вас зовут?", "С кем я говорю?", "какая у вас организация", "Представьтесь, пожалуйста"],
        "recap": ["Повторю ваш заказ", "Давайте сверим", "Итак, ваш заказ такой"],
        "refuse_order": ["Не могу принять заказ", "Пока долг не погашен, отгрузить не можем", "Отгрузки приостановлены"],
        "debt": ["У вас просроченная задолженность", "Счёт до сих пор не оплачен", "за вами долг"],
        "transfer": ["Перевожу вас на менеджера", "Соединю вас с бухгалтерией", "Переключаю на руководителя"],
        "special": ["Сейчас на них акция", "скидка десять процентов", "два по цене одного"],
        "new": ["У нас новинка", "Только что завезли", "появился новый сорт"],
        "price": ["Шестьсот рублей в месяц", "стоит 900 рублей", "на двадцать процентов"],
        "remedy": ["Вернём вам деньги", "заменим на новый", "Отправим мастера", "Сделаем перерасчёт"],
        "deadline": ["До пятницы", "в течение двух дней", "завтра утром перезвоню", "к концу недели"],
        "recorded": ["Жалобу зарегистрировала", "номер вашего обращения 55", "передам руководству"],
    },
}

NOT_SAID = {
    "en": {
        "thanks": ["No thanks to the driver"],
        "goodbye": ["Take care of the invoice", "Good morning, Acme"],
        "offer_help": ["I cannot help you there", "Anything else I can do?"],
        "special": ["No discounts, I'm afraid", "That deal is over"],
        "new": ["There are new prices", "You have a new driver", "nothing new this week"],
        "debt": ["There is no outstanding balance"],
        "deadline": ["As soon as possible", "Today is full. Call again next week.", "I can't say, not this week"],
        "refuse_order": ["I can take your order now"],
        "recorded": ["Calls are recorded"],
        "transfer": ["You're through to Ann", "I'll put it on the van"],
    },
    "tr": {
        "special": ["İndirim yapamıyoruz", "Kampanya bitti"],
        "new": ["Yeni bir şey gelmedi", "yeni fiyat listesi"],
        "deadline": ["En kısa zamanda", "Belli olmaz, bugün doluyuz"],
        "goodbye": ["Adımı not edin"],
        "debt": ["Borcunuz yok"],
        "permission": ["Bir dakika bekleyin"],
    },
    "fa": {
        "special": ["تخفیف نداریم", "حراجش تموم شد"],
        "new": ["چیز جدیدی نداریم"],
        "deadline": ["در اولین فرصت", "معلوم نیست، شاید فردا"],
        "debt": ["بدهی ندارید"],
        "anything_else": ["بله بفرمایید"],
    },
    "et": {
        "special": ["Soodustusi praegu ei ole"],
        "new": ["Midagi uut ei ole"],
        "thanks": ["Täna on reede", "tänane kaup"],
        "deadline": ["Esimesel võimalusel", "Ma ei oska öelda, millal, võib-olla homme"],
        "debt": ["Teil ei ole võlgnevusi"],
        "goodbye": ["Hea küll, head tomatid"],
    },
    "ru": {
        "special": ["Скидок сейчас нет", "Акция закончилась"],
        "new": ["Ничего нового не привезли", "новый водитель"],
        "goodbye": ["Пока не знаю", "Добрый день"],
        "deadline": ["Как можно скорее", "Сегодня мастеров нет", "Не могу сказать, может, завтра"],
        "debt": ["Долгов у вас нет"],
        "anything_else": ["Подождите ещё минутку"],
    },
}


def found(act: str, text: str, code: str) -> bool:
    """Whether the patterns alone are sure that the text performs the act."""
    hits = acts.find(act, acts.read(tokenise(text, code), code), code)
    return bool(hits) and hits[0].confidence >= 0.6


def each(table: Mapping[str, Mapping[str, Sequence[str]]]) -> list[tuple[str, str, str]]:
    return [(code, act, text) for code, by_act in table.items() for act, texts in by_act.items() for text in texts]


@pytest.mark.parametrize(("code", "act", "text"), each(SAID))
def test_said(code: str, act: str, text: str) -> None:
    assert found(act, text, code)


@pytest.mark.parametrize(("code", "act", "text"), each(NOT_SAID))
def test_not_said(code: str, act: str, text: str) -> None:
    assert not found(act, text, code)


def test_every_language_has_examples_of_the_same_acts() -> None:
    assert len({frozenset(by_act) for by_act in SAID.values()}) == 1


# ---------------------------------------------------------------------------------------------------------------------
# All acts, on the examples that the models are trained with

EXAMPLES = Path(__file__).parents[2] / "models" / "examples"

LEAST_RECALL = {"en": 0.74, "et": 0.87, "fa": 0.83, "ru": 0.78, "tr": 0.81}
MOST_NEAR_MISSES = {"en": 0.25, "et": 0.15, "fa": 0.17, "ru": 0.19, "tr": 0.18}
"""Shares of the sentences that perform an act, and of those that come near it, in which patterns find it. Each is some 8 points worse
than what was measured: a better pattern may lose a sentence, a broken pack loses many."""
MOST_ELSEWHERE = 0.02
"""Share of the pairs of an act and an everyday sentence that performs none. Measured: less than 0.01 in every language."""


@dataclass(frozen=True)
class Examples:
    """The sentences that perform each act, those that come near it, and those that perform none."""

    says: Mapping[str, list[str]]
    near: Mapping[str, list[str]]
    none: list[str]


@cache
def examples(code: str) -> Examples:
    data = yaml.safe_load((EXAMPLES / f"{code}.yaml").read_text(encoding="utf-8"))
    none = data.pop("none")
    return Examples({act: one["says"] for act, one in data.items()}, {act: one["not"] for act, one in data.items()}, none)


def share(table: Mapping[str, list[str]], code: str) -> float:
    hits = [found(act, text, code) for act, texts in table.items() for text in texts]
    return sum(hits) / len(hits)


@pytest.mark.parametrize("code", LANGUAGES)
def test_recall_and_false_hits(code: str) -> None:
    given = examples(code)
    assert share(given.says, code) >= LEAST_RECALL[code]
    assert share(given.near, code) <= MOST_NEAR_MISSES[code]
    assert share(dict.fromkeys(given.says, given.none), code) <= MOST_ELSEWHERE


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_act_is_found_somewhere_and_none_everywhere(code: str) -> None:
    """A mean over all acts hides one whose patterns are gone, or match whatever is said."""
    given = examples(code)
    for act, texts in given.says.items():
        assert sum(found(act, text, code) for text in texts) >= 1, act
        assert sum(found(act, text, code) for text in given.none) <= len(given.none) / 3, act


def test_every_pack_has_the_same_acts() -> None:
    wanted = set(languages.get("en").acts)
    assert {code: set(languages.get(code).acts) ^ wanted for code in LANGUAGES} == {code: set() for code in LANGUAGES}
    assert {code: examples(code).says.keys() - wanted for code in LANGUAGES} == {code: set() for code in LANGUAGES}
    assert len({frozenset(examples(code).says) for code in LANGUAGES}) == 1


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_act_is_empty(code: str) -> None:
    assert [name for name, act in languages.get(code).acts.items() if not act.says] == []
