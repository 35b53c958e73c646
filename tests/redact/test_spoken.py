"""Numbers in forms that are said seldom, and amounts that look like dictated numbers."""

import pytest

from qa_pipeline import redact
from tests.build import call


def kinds(code: str, *lines: str) -> list[str]:
    return [one.kind for one in redact.find(call(*lines, language=code))]


def said(code: str, *lines: str) -> str:
    return redact.redacted(call(*lines, language=code)).turns[-1].text


@pytest.mark.parametrize(
    ("code", "question", "answer", "kind"),
    [
        ("en", "your account number?", "one hundred twenty three thousand four hundred fifty six", "customer_id"),
        ("tr", "müşteri numaranız?", "dört yüz elli bin yüz yirmi", "customer_id"),
        ("fa", "شماره مشتری؟", "چهارصد و پنجاه هزار و صد و بیست", "customer_id"),
        ("et", "kliendinumber?", "nelisada viiskümmend tuhat sada kakskümmend", "customer_id"),
        ("ru", "номер договора?", "четыреста пятьдесят тысяч сто двадцать", "customer_id"),
        ("tr", "evet?", "kart numaram beş yüz kırk dokuz bin üç yüz altmış iki", "card"),
        ("en", "yes?", "my card number is five hundred forty nine thousand three hundred sixty two", "card"),
        ("fa", "بله؟", "شماره کارتم چهارصد و پنجاه هزار و صد و بیست", "card"),
        ("et", "jah?", "kaardi number on viissada nelikümmend üheksa tuhat kolmsada kuuskümmend kaks", "card"),
        ("ru", "да?", "лицевой счет четыреста пятьдесят тысяч сто двадцать", "customer_id"),
        ("ru", "лицевой счет?", "450 тысяч 120", "customer_id"),
    ],
)
def test_a_number_said_as_one_large_one_goes_where_it_is_asked_for_or_named(code: str, question: str, answer: str, kind: str) -> None:
    assert kinds(code, f"A {question}", f"C {answer}") == [kind]


@pytest.mark.parametrize(
    ("code", "question", "answer"),
    [
        ("en", "your account number?", "I paid one hundred twenty three thousand four hundred fifty six pounds"),
        ("tr", "müşteri numaranız?", "bilmiyorum ama yüz yirmi üç bin dört yüz lira ödedim"),
        ("fa", "شماره مشتری؟", "چهارصد و پنجاه هزار و صد تومان دادم"),
        ("et", "kliendinumber?", "maksin nelisada viiskümmend tuhat sada kakskümmend eurot"),
        ("ru", "номер договора?", "четыреста пятьдесят тысяч сто двадцать рублей"),
        ("en", "your account number?", "I think a hundred and twenty thousand"),
        ("en", "your order number?", "one hundred twenty three thousand four hundred fifty six"),
        ("en", "how much did you sell?", "one hundred twenty three thousand four hundred fifty six"),
        ("et", "jah?", "kontol on kaksteist tuhat kolmsada nelikümmend viis"),
        ("ru", "да?", "на счету сто двадцать три тысячи четыреста пятьдесят шесть"),
        ("tr", "ne kadar sattınız?", "yüz yirmi üç bin dört yüz elli altı"),
        ("fa", "چقدر فروختین؟", "صد و بیست و سه هزار و چهارصد و پنجاه و شش"),
        ("et", "kui palju te müüsite?", "sada kakskümmend kolm tuhat nelisada viiskümmend kuus"),
        ("ru", "сколько вы продали?", "сто двадцать три тысячи четыреста пятьдесят шесть"),
    ],
)
def test_a_large_amount_stays(code: str, question: str, answer: str) -> None:
    assert not kinds(code, f"A {question}", f"C {answer}")


@pytest.mark.parametrize("question", ["چهار رقم آخر کارت؟", "چهار رقم آخر کارتتون رو بفرمایید"])
def test_the_last_digits_of_a_card_in_persian(question: str) -> None:
    assert kinds("fa", f"A {question}", "C شصت و چهار شصت و هفت") == ["card"]


@pytest.mark.parametrize(
    ("code", "text", "clean"),
    [
        ("fa", "سی وی وی دو ششصد و دوازده", "سی وی وی دو [کد]"),
        ("fa", "سی وی ویش ششصد و دوازده است", "سی وی ویش [کد] است"),
        ("ru", "си ви ви шестьсот двенадцать", "си ви ви [код]"),
    ],
)
def test_the_words_for_a_security_code_are_no_part_of_it(code: str, text: str, clean: str) -> None:
    assert said(code, f"C {text}") == clean


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "2,500 2,600 2,700 2,800 pounds per month"),
        ("en", "we have three sizes 330 500 750 and 1500 ml"),
        ("tr", "100 200 300 gram"),
        ("tr", "yüz yirmi yüz elli iki yüz iki yüz elli lira"),
        ("fa", "صد دویست سیصد چهارصد تومان"),
        ("fa", "سایز سی و شش سی و هشت چهل چهل و دو سانت"),
        ("et", "sada kakssada kolmsada nelisada eurot"),
        ("ru", "цены сто двадцать сто пятьдесят двести рублей"),
        ("ru", "цены 129 149 199 рублей"),
    ],
)
def test_prices_and_sizes_with_one_unit_behind_the_last_stay(code: str, text: str) -> None:
    assert not kinds(code, f"C {text}")
    assert not kinds(code, f"A {text}")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "it is 4111 1111 1111 1111 pounds"),
        ("tr", "numara 532 415 22 10 lira"),
        ("ru", "телефон 8 916 123 45 67 рублей"),
    ],
)
def test_a_dictated_number_goes_although_a_unit_was_heard_behind_it(code: str, text: str) -> None:
    assert kinds(code, f"C {text}")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "6 of 40125 and 12 of 40126"),
        ("en", "I want 6 of 40125, 12 of 40126 and 4 of 40127"),
        ("en", "order one two three four five six, then two boxes of eggs"),
        ("tr", "sipariş bir iki üç dört beş altı, sonra iki kutu yumurta"),
        ("ru", "заказывал 12 мая 2025 в четырнадцать тридцать"),
        ("en", "ordered on 12 May 2025 at fourteen thirty"),
        ("tr", "12 Mayıs 2025 on dört otuzda sipariş verdim"),
        ("ru", "промокод 2025. Код товара 778812"),
        ("tr", "promosyon kodu 2025. Ürün kodu 778812"),
    ],
)
def test_two_quantities_are_not_one_number(code: str, text: str) -> None:
    assert not kinds(code, f"C {text}")


@pytest.mark.parametrize(
    ("code", "number", "rest"),
    [
        ("en", "my account number is one two three four five six", "then two boxes of eggs"),
        ("tr", "müşteri numaram bir iki üç dört beş altı", "sonra iki kutu yumurta"),
        ("fa", "شماره مشتری یک دو سه چهار پنج شش", "بعد دو جعبه تخم مرغ"),
        ("et", "minu kliendinumber üks kaks kolm neli viis kuus", "ja siis kaks kasti mune"),
        ("ru", "номер договора один два три четыре пять шесть", "потом две коробки яиц"),
    ],
)
def test_a_quantity_told_next_is_no_digit_of_the_number_before_it(code: str, number: str, rest: str) -> None:
    clean = said(code, f"C {number} {rest}")
    assert clean.endswith(f"] {rest}")


def test_a_year_is_no_part_of_the_number_behind_it() -> None:
    assert said("ru", "C заказывал 12 мая 2025, телефон 89161234567") == "заказывал 12 мая 2025, телефон [телефон]"


@pytest.mark.parametrize(
    ("code", "question", "answer"),
    [
        ("en", "date of birth?", "four seven eighty two"),
        ("tr", "doğum tarihiniz?", "dört yedi seksen iki"),
        ("tr", "doğum tarihiniz?", "dört yedi bin dokuz yüz seksen iki"),
        ("tr", "doğum tarihiniz?", "on beş on iki bin dokuz yüz seksen iki"),
        ("fa", "تاریخ تولد؟", "چهار هفت شصت و دو"),
        ("fa", "تاریخ تولد؟", "شصت و دو هفت چهار"),
        ("fa", "تاریخ تولد؟", "چهارم هفتم هزار و سیصد و شصت و دو"),
        ("et", "sünniaeg?", "neli seitse kaheksakümmend kaks"),
        ("et", "sünniaeg?", "neljas seitsmes kaheksakümmend kaks"),
        ("ru", "дата рождения?", "четыре семь восемьдесят два"),
        ("ru", "дата рождения?", "четвертое седьмого восемьдесят второго"),
        ("en", "date of birth?", "fourth of the seventh nineteen eighty two"),
        ("en", "date of birth?", "fourth of the seventh eighty two"),
        ("en", "date of birth?", "four seven oh five"),
    ],
)
def test_a_date_of_birth_goes_whole_in_any_form(code: str, question: str, answer: str) -> None:
    found = redact.find(call(f"A {question}", f"C {answer}", language=code))
    assert [(one.kind, one.start, one.end) for one in found] == [("birth_date", 0, len(answer))]


@pytest.mark.parametrize(("question", "answer"), [("date of birth?", "can I have 3 5 10 boxes"), ("how many?", "four seven eighty two")])
def test_quantities_are_no_date_of_birth(question: str, answer: str) -> None:
    assert not kinds("en", f"A {question}", f"C {answer}")


@pytest.mark.parametrize(
    "spelled",
    [
        "S W one A, one A A",
        "S W 1 A 1 A A",
        "SW one A one AA",
        "M one one A E",
        "sierra whiskey one alpha one alpha alpha",
        "E 11 3 double A",
    ],
)
def test_a_spelled_postcode(spelled: str) -> None:
    assert said("en", "A what's your postcode?", f"C {spelled}") == "[address]"


@pytest.mark.parametrize(
    "text", ["we took a one and a two to be seen", "is it 2 or 3 to be at 5 pm", "we have two sixes and three fives left"]
)
def test_letters_and_digits_between_words_stay(text: str) -> None:
    assert not kinds("en", f"C {text}")


@pytest.mark.parametrize(
    ("code", "text", "clean"),
    [
        ("en", "visa four ones four twos four threes four fours", "visa [card]"),
        ("ru", "карта четыре единицы четыре двойки четыре тройки четыре четвёрки", "карта [карта]"),
        ("ru", "телефон восемь девятьсот шестнадцать три нуля две пятерки один два", "телефон [телефон]"),
    ],
)
def test_digits_in_the_plural(code: str, text: str, clean: str) -> None:
    assert said(code, f"C {text}") == clean
