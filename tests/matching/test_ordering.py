"""What was ordered; the order read back; what it costs and when it comes."""

import pytest

from qa_pipeline.matching import ordering
from qa_pipeline.matching.reading import Hit, Reading
from tests.build import call

CATALOG = ["rice", "sunflower oil", "olive oil", "black tea", "sugar"]


def reading(*lines: str, language: str = "en", catalog: list[str] = CATALOG) -> Reading:
    return Reading(call(*lines, language=language, catalog=catalog))


def said(hit: Hit) -> str:
    return " ".join(token.text for token in hit.line.tokens[hit.start : hit.end])


# ---------------------------------------------------------------------------------------------------------------------
# The order


@pytest.mark.parametrize(
    ("lines", "wanted"),
    [
        (["C I need rice, and two black tea"], {"rice": 0, "black tea": 0}),
        (["C I need rice", "A Rice.", "C And black tea. More rice"], {"rice": 0, "black tea": 2}),
        (["C Two rice please. And no sugar this time"], {"rice": 0}),
        (["A We have olive oil on offer", "C Yes, two please"], {"olive oil": 0}),
        (["A We have olive oil on offer", "C The olive oil, yes"], {"olive oil": 0}),
        (["A We have olive oil on offer", "C No thanks, not today"], {}),
        (["A We have olive oil on offer", "C I need sugar"], {"sugar": 1}),
        (["X rice", "A Who was that?"], {}),
        (["A Hello"], {}),
    ],
)
def test_ordered(lines: list[str], wanted: dict[str, int]) -> None:
    assert ordering.ordered(reading(*lines)) == wanted


def test_one_product_wanted_and_the_next_one_not() -> None:
    assert ordering.ordered(reading("C Two rice, and no sugar this time")) == {"rice": 0}


ORDER = ("C I need rice and black tea", "A Fine", "C And sugar")


def repeated(*lines: str) -> list[tuple[int, set[str], set[str]]]:
    return [(one.hit.line.position, set(one.products), set(one.counted)) for one in ordering.repetitions(reading(*lines))]


@pytest.mark.parametrize(
    ("text", "products", "counted"),
    [
        ("So two rice and three black tea", {"rice", "black tea"}, {"rice", "black tea"}),  # before
        ("So rice, two boxes. Black tea, three", {"rice", "black tea"}, {"rice", "black tea"}),  # behind
        ("So ten bags of the rice. And black tea", {"rice", "black tea"}, {"rice"}),
        ("So rice and black tea and sugar", {"rice", "black tea", "sugar"}, set()),
        ("In eight days you have them all here: rice and black tea", {"rice", "black tea"}, set()),  # too far before
        ("Black tea and rice that comes to you in 3 days", {"rice", "black tea"}, set()),  # too far behind
        ("Two olive oil and three rice and four black tea", {"rice", "black tea"}, {"rice", "black tea"}),  # oil was not ordered
        ("Right, let me read that back: 3 rice", {"rice"}, {"rice"}),
    ],
)
def test_repetitions_and_their_quantities(text: str, products: set[str], counted: set[str]) -> None:
    assert repeated(*ORDER, f"A {text}") == [(3, products, counted)]


def test_one_product_of_several_is_an_echo() -> None:
    assert repeated(*ORDER, "A Three sugar, fine") == []


def test_one_product_is_the_whole_order_where_there_is_no_other() -> None:
    assert repeated("C I need rice", "A Three rice, fine") == [(1, {"rice"}, {"rice"})]


def test_what_comes_first_repeats_nothing() -> None:
    assert repeated("A Two rice and two black tea as always?", *ORDER) == []


def test_a_number_behind_the_next_product_is_not_of_this_one() -> None:
    assert repeated(*ORDER, "A So rice, sugar 3") == [(3, {"rice", "sugar"}, {"sugar"})]
    assert repeated(*ORDER, "A So 3 rice, sugar") == [(3, {"rice", "sugar"}, {"rice"})]


def test_numbers_of_a_name_are_no_quantity() -> None:
    found = ordering.repetitions(reading("C The 500 g rice", "A So the 500 g rice", catalog=["500 g rice"]))
    assert [one.counted for one in found] == [frozenset()]


@pytest.mark.parametrize(
    ("lines", "back", "turns", "why"),
    [
        ([*ORDER, "A So two rice, one sugar and three black tea"], True, [3], "3 of 3 ordered products were repeated with their"),
        ([*ORDER, "A Two rice and one sugar then"], True, [3], "2 of 3 ordered products were repeated with their quantities"),
        ([*ORDER, "A So rice and sugar then"], False, [3], "2 of 3 ordered products were repeated, 0 with a quantity"),
        ([*ORDER, "A Fine, bye"], False, [], "0 of 3 ordered products were repeated"),
        ([*ORDER, "A Two rice and black tea, one", "C Yes", "A And sugar twice, five rice"], True, [3, 5], "3 of 3 ordered products"),
        (["C Hello", "A Hello"], False, [], "no product of the catalog was ordered"),
        (["C Those two again", "A Fine", "A Let me read that back to you: two."], None, [2], "no product of the catalog was ordered"),
    ],
)
def test_read_back(lines: list[str], back: bool | None, turns: list[int], why: str) -> None:
    found, hits, reason = ordering.read_back(reading(*lines))
    assert found is back
    assert [hit.line.position for hit in hits] == turns
    assert reason.startswith(why)


# ---------------------------------------------------------------------------------------------------------------------
# The total


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("A That comes to 45 pounds", ["comes to 45"]),
        ("A Your total is 45 pounds 20", ["total is 45"]),
        ("A Tomorrow then. That comes to 45 pounds", ["comes to 45"]),
        ("A It is 45 pounds each", []),
        ("C So that comes to 45 pounds", []),
        ("A That comes to you on the 12th", []),
        ("A That will be on Friday at 10", []),
        ("A With the weekend that makes it 3 days", []),
        ("A There is an unpaid balance", []),
    ],
)
def test_totals(line: str, wanted: list[str]) -> None:
    assert sorted({said(hit) for hit in ordering.totals(reading(line))}) == wanted


@pytest.mark.parametrize("line", ["A There is an unpaid bill of 300 pounds", "A Your overdue balance comes to 300 pounds"])
def test_a_debt_is_no_total(line: str) -> None:
    assert list(ordering.totals(reading(line))) == []


# ---------------------------------------------------------------------------------------------------------------------
# When it comes


def times(*lines: str, language: str = "en") -> list[tuple[int, str]]:
    return sorted({(hit.line.position, said(hit)) for hit in ordering.delivery_times(reading(*lines, language=language))})


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "The driver comes on Friday", "Friday"),
        ("en", "You will have it on Friday", "Friday"),
        ("tr", "Cuma günü teslim ederiz", "Cuma"),
        ("tr", "Yarın getiriyoruz", "Yarın"),
        ("et", "Kauba toome reedel kohale", "reedel"),
        ("ru", "Доставим в пятницу", "пятницу"),
        ("ru", "Привезём завтра", "завтра"),
        ("fa", "جمعه تحویل می‌دیم", "جمعه"),
        ("fa", "فردا می‌فرستیم", "فردا"),
    ],
)
def test_a_day_of_delivery(code: str, text: str, day: str) -> None:
    assert times(f"A {text}", language=code) == [(0, day)]


@pytest.mark.parametrize("text", ["We deliver it on Friday", "It will be delivered on Friday"])
def test_a_day_of_delivery_in_the_plainest_words(text: str) -> None:
    assert times(f"A {text}") == [(0, "Friday")]


def test_a_day_that_the_customer_named_and_the_agent_takes_up() -> None:
    assert times("A When may the driver come?", "C On Friday", "A Friday then, fine") == [(2, "Friday")]
    assert times("A When may the driver come?", "C On Friday", "A Fine") == []


def test_a_day_far_from_any_word_of_delivery() -> None:
    assert times("A The driver comes", "C Yes", "A Yes", "C Hm", "A Friday is a holiday") == []


@pytest.mark.parametrize(
    "text",
    [
        "It is on offer until Friday. The driver brings it",
        "Please pay by transfer before Friday. The driver brings it",
        "The invoice is overdue since May, you said Friday. The driver brings it",
    ],
)
def test_the_day_of_a_promotion_or_a_payment(text: str) -> None:
    assert times(f"A {text}") == []


def test_a_promotion_and_a_delivery_each_with_its_day() -> None:
    assert times("A It is on offer until Friday. The driver comes on Tuesday") == [(0, "Tuesday")]
    assert times("A The driver comes tomorrow morning. Payment is due on Friday") == [(0, "tomorrow")]
