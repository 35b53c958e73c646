"""Questions are answered from both databases alike: by words in all their forms, by meaning in any language, and by nothing else."""

import random
from pathlib import Path

import pytest

from qa_pipeline import search
from qa_pipeline.errors import InputError
from qa_pipeline.search import by_words, finding
from qa_pipeline.store import Store
from qa_pipeline.types.facts import Selection
from tests.search.calls import Topics, add, asked, found


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return tmp_path / "ws"


@pytest.fixture
def filled(store: Store, workspace: Path) -> Store:
    add(store, "light", "C IŞIK yanmıyor, kâğıt da bitti", "A Işığınızı açtınız mı?", language="tr", team="north", at="2026-11-01")
    add(store, "book", "C كتاب ۱۲۵ را می‌خواهم", "A خیلی گران است", language="fa", team="north", at="2026-11-02")
    add(store, "tree", "C Ёлка пришла сломанная", "A Елку заменим", language="ru", team="south", at="2026-11-03")
    add(store, "oil", "C Õlifiltreid oleks vaja", "A See on kallis kaup", language="et", team="south", at="2026-11-04")
    add(store, "price", "A It is very pricey, I know.", "C I cannot afford that price.", "A Well, bye.", team="north", at="2026-11-05")
    add(store, "bird", "C My parrot ate the receipt.", "A The delivery was late.", "C Deliveries are never late here", at="2026-11-06")
    search.fill(store, workspace)
    return store


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("ışık", {("light", 0), ("light", 1)}),
        ("isik", {("light", 0), ("light", 1)}),
        ("KÂĞIT", {("light", 0)}),
        ("کتاب", {("book", 0)}),
        ("125", {("book", 0)}),
        ("میخواهم", {("book", 0)}),
        ("ёлки", {("tree", 0), ("tree", 1)}),
        ("ÕLIFILTREID", {("oil", 0)}),
        ("parrots", {("bird", 0)}),
        ("delivery", {("bird", 1), ("bird", 2)}),
        ("deliv*", {("bird", 1), ("bird", 2)}),
        ('"delivery was late"', {("bird", 1)}),
        ('"late delivery"', set()),
        ('"never late" parrot', {("bird", 2)}),
        ("unicorn", set()),
    ],
)
def test_words_are_found_in_all_their_forms(filled: Store, workspace: Path, question: str, expected: set[tuple[str, int]]) -> None:
    assert set(found(filled, workspace, question)) == expected


def test_what_means_the_same_is_found_in_every_language(filled: Store, workspace: Path) -> None:
    hits = asked(filled, workspace, "it is too expensive", encoder=Topics())
    places = {(hit.sha256, hit.turn): hit.by for hit in hits.hits}
    names = found(filled, workspace, "it is too expensive", encoder=Topics())
    assert {("price", 0), ("price", 1), ("book", 1), ("oil", 1)} <= set(names)
    assert set(places.values()) == {"meaning"}
    assert hits.waiting == 0


def test_what_both_find_is_first(filled: Store, workspace: Path) -> None:
    hits = asked(filled, workspace, "pricey", encoder=Topics()).hits
    assert (hits[0].turn, hits[0].by) == (0, "both")
    assert 1 >= hits[0].score > 0.9 > 0.51 > max(hit.score for hit in hits[1:])
    assert {hit.by for hit in hits[1:]} == {"meaning"}


def test_a_phrase_is_required_of_meanings_too(filled: Store, workspace: Path) -> None:
    assert found(filled, workspace, '"afford that" expensive', encoder=Topics()) == [("price", 1)]


@pytest.mark.parametrize(
    ("question", "speaker", "expected"),
    [
        ("customer says it is too expensive", None, [("price", 1)]),
        ("agent: expensive", None, [("price", 0), ("oil", 1), ("book", 1)]),
        ("customer: expensive", "agent", [("price", 0), ("oil", 1), ("book", 1)]),
    ],
)
def test_only_whose_words_are_meant(
    filled: Store, workspace: Path, question: str, speaker: str | None, expected: list[tuple[str, int]]
) -> None:
    assert set(found(filled, workspace, question, speaker=speaker, encoder=Topics())) == set(expected)


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(teams=("north",)), {"price", "book"}),
        (Selection(teams=("north",), since="2026-11-05"), {"price"}),
        (Selection(until="2026-11-03"), {"book"}),
        (Selection(languages=("et", "fa")), {"oil", "book"}),
        (Selection(call_ids=("oil",)), {"oil"}),
        (Selection(teams=("nobody",)), set()),
    ],
)
def test_only_selected_calls_are_asked(filled: Store, workspace: Path, selection: Selection, expected: set[str]) -> None:
    assert {name for name, _ in found(filled, workspace, "expensive", selection=selection, encoder=Topics())} == expected


def test_a_time_that_is_none_is_refused(filled: Store, workspace: Path) -> None:
    with pytest.raises(InputError, match="no date or time"):
        found(filled, workspace, "parrot", selection=Selection(since="yesterday"))


HOSTILE = ['"', '"" ""', "*", "AND", "OR late", "late NOT delivery", "NEAR(late delivery)", "words:late", "^late", "{a} : b", "'; --"]
HOSTILE += [
    "🦜",
    "ﷺ",
    "late' | 'parrot",
    "!late",
    "late & parrot",
    "late <-> delivery",
    "\\",
    "%",
    "_",
    "\x00",
    "\ud800",
    "late\x00delivery",
    "🦜",
    "ﷺ",
]


@pytest.mark.parametrize("question", HOSTILE)
def test_a_question_is_words_and_nothing_else(filled: Store, workspace: Path, question: str) -> None:
    names = {name for name, _ in found(filled, workspace, question, encoder=None)}
    assert names <= {"bird"}, "operators of the databases are words here, or nothing"


def test_questions_by_chance_do_no_harm(filled: Store, workspace: Path) -> None:
    chance = random.Random(3)
    signs = "\"'*()|&!<->:^~\\ \x00\u200c" + "abıçşğЁк۱ي" + "latepro"
    for _ in range(150):
        found(filled, workspace, "".join(chance.choices(signs, k=chance.randrange(1, 30))))
    assert found(filled, workspace, "parrot") == [("bird", 0)]


def test_a_long_question_is_answered(filled: Store, workspace: Path) -> None:
    assert ("bird", 0) in found(filled, workspace, "parrot " + "x" * 100_000)


def test_frequent_words_are_found_in_the_newest_calls(store: Store, workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        add(store, f"c{number:02}", "C rice please", "A rice it is", team="few" if number == 3 else "many", encoded=False)
    monkeypatch.setattr(by_words, "PAGE", 4)
    monkeypatch.setattr(by_words, "ENOUGH", 8)
    assert found(store, workspace, "rice", most=2) == [("c29", 0), ("c28", 0)]
    narrow = found(store, workspace, "rice", selection=Selection(teams=("few",)))
    assert set(narrow) == {("c03", 0), ("c03", 1)}, "a narrow selection is looked through further"


def test_rare_words_weigh_more(store: Store, workspace: Path) -> None:
    for number in range(20):
        add(store, f"c{number:02}", "C rice please and thanks", encoded=False)
    add(store, "rare", "C the parrot is here today", encoded=False)
    assert found(store, workspace, "rice parrot")[0] == ("rare", 0)


def test_how_rare_a_word_is_does_not_depend_on_the_selection(store: Store, workspace: Path) -> None:
    add(store, "parrot", "C the parrot is here with us today again", team="few", encoded=False)
    for number in range(200):
        add(store, f"c{number}", "C rice rice", "A rice", "C rice", team="few" if number == 50 else "many", encoded=False)
    assert found(store, workspace, "rice parrot", selection=Selection(teams=("few",)))[0] == ("parrot", 0)


def test_it_is_the_same_every_time(filled: Store, workspace: Path) -> None:
    first = asked(filled, workspace, "expensive late delivery", encoder=Topics())
    assert all(asked(filled, workspace, "expensive late delivery", encoder=Topics()) == first for _ in range(3))


def test_two_rankings_become_one() -> None:
    fused = finding.fuse([1, 2, 3], [3, 4], both=True)
    assert [place for place, _ in fused] == [3, 1, 4, 2]
    assert finding.fuse([7], [7], both=True) == [(7, 1.0)]
    assert finding.fuse([7], [], both=False) == [(7, 1.0)]


def test_what_identifies_a_person_is_not_shown(store: Store, workspace: Path) -> None:
    add(store, "card", "A May I have the card number?", "C It is 4111 1111 1111 1111 for the parrot.", encoded=False)
    (shown,) = search.show(store, asked(store, workspace, "parrot").hits)
    assert "4111" not in shown.text
    assert "parrot" in shown.text
    assert (shown.call_id, shown.turn, shown.speaker, shown.start, shown.end, shown.by) == ("card", 1, "customer", 3.0, 5.5, "words")
