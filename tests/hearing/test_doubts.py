"""What a recogniser wrote although nobody said it, in five languages; and what people do say."""

import pytest

from qa_pipeline.hearing import doubts
from qa_pipeline.types import Doubt


def doubt(
    text: str,
    *,
    seconds: float = 10.0,
    log_probability: float = -0.3,
    probability: float = 0.8,
    no_speech: float = 0.2,
    language: str = "en",
    hints: tuple[str, ...] = (),
) -> Doubt | None:
    return doubts.doubt(
        text,
        seconds=seconds,
        log_probability=log_probability,
        probability=probability,
        no_speech=no_speech,
        language=language,
        hints=hints,
    )


@pytest.mark.parametrize(
    ("text", "log_probability", "no_speech", "found"),
    [
        ("Good day.", -0.2, 0.05, None),
        ("Good day.", -0.2, 0.63, None),  # real telephone speech
        ("you", -0.8, 0.73, "not speech"),  # digital silence
        ("you", -1.9, 0.56, "not speech"),  # hold music
        ("Beep.", -1.91, 0.75, "not speech"),
        ("و این تانتها", -1.12, 0.13, None),  # real Persian, badly understood: for a person to judge, not for us to hide
        ("Редактор субтитров А.Синецкая Корректор А.Егорова", -0.47, 0.5, "known phrase"),  # hold music again
        ("ДИНАМИЧНАЯ МУЗЫКА", -0.64, 0.56, "known phrase"),
        ("ДИНАМИЧНАЯ МУЗЫКА ДИНАМИЧНАЯ МУЗЫКА", -0.62, 0.49, "known phrase"),
        ("İzlediğiniz için teşekkürler.", -0.98, 0.56, "known phrase"),
    ],
)
def test_what_the_recogniser_says_of_itself(text: str, log_probability: float, no_speech: float, found: Doubt | None) -> None:
    assert doubt(text, log_probability=log_probability, no_speech=no_speech) == found


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for watching!",
        "Thanks for watching.",
        "Please subscribe to my channel.",
        "Subtitles by the Amara.org community",
        "(music playing)",
        "[MUSIC]",
        "[BLANK_AUDIO]",
        "www.mooji.org",
        "Altyazı M.K.",
        "Altyazı: Ahmet Yılmaz",
        "Bu dizinin betimlemesi TRT tarafından",
        "Videoyu izlediğiniz için teşekkür ederim.",
        "Abone olmayı unutmayın.",
        "Субтитры создавал DimaTorzok",
        "Субтитры сделал DimaTorzok",
        "Продолжение следует...",
        "Спасибо за просмотр!",
        "Подписывайтесь на канал!",
        "Aitäh vaatamast!",
        "Aitäh, et vaatasite!",
        "Tellige minu kanal",
        "زیرنویس فارسی",
        "ترجمه و زیرنویس توسط تیم ترجمه",
        "ممنون که تماشا کردید",
        "ادامه دارد...",
        "♪ موسیقی ♪",
    ],
)
def test_credits_of_films_are_no_speech(text: str) -> None:
    assert doubt(text) == "known phrase"


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for waiting!",
        "Thanks for calling.",
        "Music while you wait is five pounds a month.",
        "Write to office at northfield dot com",
        "Is that www.northfield.com?",
        "Teşekkür ederim.",
        "Bizi aradığınız için teşekkürler.",
        "Son iki koli kaldı.",
        "Devam edeyim mi?",
        "Музыка играла громко, извините.",
        "Спасибо за заказ!",
        "Продолжим, следующая позиция?",
        "Aitäh ootamast!",
        "Muusika oli liiga vali.",
        "Tellige palun homseks.",
        "ممنون که تماس گرفتید",
        "موسیقی انتظار خیلی بلند بود",
    ],
)
def test_what_people_say_is_speech(text: str) -> None:
    assert doubt(text) is None


def test_nobody_speaks_as_fast() -> None:
    line = "we deliver on Tuesday and on Friday between eight and twelve o'clock in the morning"
    assert doubt(line, seconds=4.0) is None
    assert doubt(line, seconds=1.5) == "too fast"
    assert doubt("yes of course", seconds=0.3) is None, "the times of a few words are rough"


def test_hints_over_music_are_not_heard() -> None:
    assert doubt("Brunhilde, Brunhilde,", no_speech=0.6, hints=("Brunhilde", "gasket sealant")) == "not speech"
    assert doubt("Brunhilde speaking.", no_speech=0.6, hints=("Brunhilde", "gasket sealant")) is None
    assert doubt("Brunhilde.", no_speech=0.1, hints=("Brunhilde",)) is None


def test_where_nothing_was_written_only_the_recogniser_knows() -> None:
    assert doubt("", probability=0.0, log_probability=-1.5, no_speech=0.6) is None, "speech that was not understood"
    assert doubt("", probability=0.0, no_speech=0.8) == "not speech"


def test_speech_does_not_loop_in_any_language() -> None:
    assert doubts.loops("Редактор " * 30)
    assert doubts.loops("thank you. " * 20)
    assert not doubts.loops(
        "Хорошо. А страховка обязательно? Страхование жизни подключается по вашему желанию. Это не обязательно условия получения кредита."
        " Однако при подключении страховки ставка может быть немного снижена. Понятно. Тогда я попробую подать через приложение."
    )
    assert not doubts.loops("")
