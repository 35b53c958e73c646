"""Scorecards: read, refused with a line and a hint, chosen for a call."""

import re
from pathlib import Path

import pytest

from qa_pipeline import scorecard
from qa_pipeline.errors import ScorecardError
from qa_pipeline.types import LANGUAGES
from tests.build import call

GOOD = """\
name: mine
version: 2
title: Mine
sections:
  - id: opening
    title: Opening
    criteria:
      - id: opening.greeting
        title: Greets
        kind: says
        act: greeting
        within: opening
"""


def problems(tmp_path: Path, text: str) -> list[str]:
    file = tmp_path / "card.yaml"
    file.write_text(text, encoding="utf-8")
    return [problem.removeprefix(f"{file}:") for problem in scorecard.check(file)]


@pytest.mark.parametrize("name", scorecard.BUILT_IN)
def test_the_built_in_ones_are_whole(name: str) -> None:
    assert scorecard.check(name) == []
    card = scorecard.load(name)
    assert card.name == name
    for criterion in card.criteria:
        assert set(criterion.titles) == set(LANGUAGES), criterion.id
        assert len(set(criterion.titles.values())) == len(LANGUAGES), criterion.id
        assert criterion.id.startswith(f"{criterion.section}.")


def test_the_content_is_hashed_not_the_layout(tmp_path: Path) -> None:
    def sha(name: str, text: str) -> str:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return scorecard.load(tmp_path / name).sha256

    assert sha("a", GOOD) == sha("b", "# a comment\n" + GOOD)
    assert sha("a", GOOD) != sha("c", GOOD.replace("opening\n", "closing\n", 3))
    assert re.fullmatch("[0-9a-f]{64}", sha("a", GOOD))


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "card.yaml"
    file.write_text(GOOD, encoding="utf-8")
    assert scorecard.load(file).version == 2
    file.write_text(GOOD.replace("version: 2", "version: 13"), encoding="utf-8")
    assert scorecard.load(file).version == 13


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("within: opening", "witin: opening", "12: witin: is not a key that can stand here; did you mean 'within'?"),
        ("act: greeting", "act: greting", "11: act: 'greting' is not known; did you mean 'greeting'?"),
        ("kind: says", "kind: sayz", "10: kind: 'sayz' is not known; did you mean 'says'?"),
        ("kind: says", "kind: says\n        weight: 0", "11: weight: must be a number above 0, not 0"),
        ("kind: says", "kind: says\n        weight: -2", "11: weight: must be a number above 0, not -2"),
        ("kind: says", "kind: says\n        weight: .nan", "11: weight: must be a number above 0, not nan"),
        ("kind: says", "kind: says\n        critical: maybe", "11: critical: must be true or false, not 'maybe'"),
        ("kind: says", "kind: says\n        when: {direction: inbund}", "11: direction: 'inbund' is not known; did you mean 'inbound'?"),
        ("kind: says", "kind: says\n        when: {overdue_debt: 1}", "11: overdue_debt: 1 is not known; it can be true, false"),
        ("version: 2", "version: two", "2: version: must be a whole number from 1 on, not 'two'"),
        ("version: 2", "version: 2\nname: again", "3: name: stands twice here; the second one hides the first"),
        ("title: Greets", "title: {en: Greets, tr: Selamlar}", "9: title: has no text in fa, et, ru"),
        ("title: Greets", "title: {en: G, tr: S, fa: s, et: T, ru: Z, de: G}", "9: de: is not a key that can stand here"),
        ("        act: greeting\n", "", "8: act: is missing: kind 'says' needs it"),
        ("name: mine\n", "", "1: name: is missing"),
        ("name: mine", "name: [", "3: not YAML"),
    ],
)
def test_a_mistake_is_named_with_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in GOOD
    found = problems(tmp_path, GOOD.replace(old, new, 1))
    assert any(problem.startswith(said) for problem in found), found


def test_every_problem_is_said_at_once_in_order(tmp_path: Path) -> None:
    text = GOOD.replace("version: 2", "version: 0").replace("act: greeting", "act: greting").replace("within", "witin")
    assert [int(problem.split(":")[0]) for problem in problems(tmp_path, text)] == [2, 11, 12]


def test_an_id_may_stand_once(tmp_path: Path) -> None:
    again = GOOD[GOOD.index("      - id: opening.greeting") :]
    assert problems(tmp_path, GOOD + again) == ["13: id: 'opening.greeting' is already the id of the criterion on line 8"]


def test_parts_are_checked_too(tmp_path: Path) -> None:
    part = "kind: any\n        of:\n          - {kind: says, act: greting}\n          - {kind: happens}"
    text = GOOD.replace("kind: says\n        act: greeting\n        within: opening", part)
    assert problems(tmp_path, text) == [
        "12: act: 'greting' is not known; did you mean 'greeting'?",
        "13: event: is missing: kind 'happens' needs it (which event)",
    ]


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "just text", "\x00", "a: &x [*x]", "name: {[a]: b}"])
def test_what_is_no_scorecard_is_said_not_raised(tmp_path: Path, text: str) -> None:
    assert problems(tmp_path, text) != []


def test_loading_says_every_problem(tmp_path: Path) -> None:
    file = tmp_path / "card.yaml"
    file.write_text(GOOD.replace("greeting\n        within", "greting\n        witin"), encoding="utf-8")
    with pytest.raises(ScorecardError) as raised:
        scorecard.load(file)
    assert len(raised.value.problems) == 2


def test_an_unknown_name_gets_a_hint() -> None:
    with pytest.raises(ScorecardError, match="did you mean 'order-intake'"):
        scorecard.load("order-intke")


def test_titles_in_the_language_asked_for() -> None:
    assert scorecard.title("closing.thanks", "ru") == "Благодарит клиента"
    assert scorecard.load("complaint").title("closing.thanks", "xx") == "Thanks the customer"
    with pytest.raises(KeyError):
        scorecard.title("no.such", "en")


def test_the_schema_names_every_kind_and_key() -> None:
    schema = scorecard.schema()
    kinds = schema["$defs"]["section"]["properties"]["criteria"]["items"]["oneOf"]
    assert {kind["properties"]["kind"]["const"] for kind in kinds} == set(scorecard.KINDS)
    assert all(kind["additionalProperties"] is False and "weight" in kind["properties"] for kind in kinds)


CATALOG = ["red paint", "white paint", "brushes"]


@pytest.mark.parametrize(
    ("name", "lines", "metadata"),
    [
        ("outbound-offer", ["A hello"], {"direction": "outbound"}),
        ("outbound-offer", ["A Hello, Acme here, I am calling about your contract, have you got a minute?", "C yes"], {}),
        ("order-intake", ["A How can I help?", "C I need red paint and white paint, last time one was broken."], {"catalog": CATALOG}),
        ("complaint", ["A How can I help?", "C My boiler is broken again and nobody came, I want to complain."], {}),
        (
            "complaint",
            ["A How can I help?", "C The red paint was damaged, I want to complain.", "A I will refund it."],
            {"catalog": CATALOG},
        ),
        ("order-intake", [], {}),
    ],
)
def test_the_scorecard_of_a_call(name: str, lines: list[str], metadata: dict[str, object]) -> None:
    assert scorecard.choose(call(*lines, **metadata)) == name
