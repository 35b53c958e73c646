"""Scorecards: read, refused with a line and a hint, chosen for a call."""

import re
from pathlib import Path

import pytest
import yaml

from qa_pipeline import scorecard
from qa_pipeline.errors import ScorecardError
from qa_pipeline.scorecard import sections
from qa_pipeline.types import LANGUAGES
from tests.build import CARD, call


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
        assert re.fullmatch(r"[a-z_]+\.[a-z_]+", criterion.id)
        assert set(criterion.descriptions) == set(LANGUAGES), criterion.id
    assert len({criterion.id for criterion in card.criteria}) == len(card.criteria)
    assert len({section.id for section in card.sections}) == len(card.sections)
    assert {criterion.section for criterion in card.criteria} == {section.id for section in card.sections}


@pytest.mark.parametrize("name", scorecard.BUILT_IN)
def test_an_id_begins_with_what_it_belongs_to(name: str) -> None:
    """Its section's id, or that of the shared section which another section of the scorecard completes (opening.purpose)."""
    card = scorecard.load(name)
    for criterion in card.criteria:
        assert criterion.id.split(".", maxsplit=1)[0] in {criterion.section, *sections.NAMES}
    for shared in sections.NAMES:
        assert {criterion.id for criterion in card.criteria if criterion.section == shared} <= set(sections.ids(shared))


def test_the_built_in_ones_have_what_their_design_says() -> None:
    def ids(name: str) -> set[str]:
        return {criterion.id for criterion in scorecard.load(name).criteria}

    shared = {criterion for name in sections.NAMES for criterion in sections.ids(name)}
    assert ids("general") == shared
    assert shared <= ids("order-intake")
    assert shared <= ids("complaint")
    assert shared - ids("outbound-offer") == {"closing.anything_else"}
    critical = {c.id: c.critical_class for name in scorecard.BUILT_IN for c in scorecard.load(name).criteria if c.critical}
    assert critical == {
        "politeness.no_rudeness": "customer",
        "conduct.confidentiality": "compliance",
        "debt.not_accepted": "business",
    }


def test_a_shared_criterion_is_the_same_in_all_of_them() -> None:
    for shared in (criterion for name in sections.NAMES for criterion in sections.ids(name)):
        of = {
            card.name: card.criterion(shared) for card in map(scorecard.load, scorecard.BUILT_IN) if shared in {c.id for c in card.criteria}
        }
        assert len({(one.kind, repr(one.judge), one.weight, one.critical_class) for one in of.values()}) == 1, shared


def test_the_content_is_hashed_not_the_layout(tmp_path: Path) -> None:
    def sha(name: str, text: str) -> str:
        (tmp_path / name).write_text(text, encoding="utf-8")
        return scorecard.load(tmp_path / name).sha256

    assert sha("a", CARD) == sha("b", "# a comment\n" + CARD)
    assert sha("a", CARD) != sha("c", CARD.replace("opening\n", "closing\n", 3))
    assert re.fullmatch("[0-9a-f]{64}", sha("a", CARD))


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "card.yaml"
    file.write_text(CARD, encoding="utf-8")
    assert scorecard.load(file).version == 2
    file.write_text(CARD.replace("version: 2", "version: 13"), encoding="utf-8")
    assert scorecard.load(file).version == 13


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ("weight: 0", "weight: must be a number above 0, up to 1000000, not 0"),
        ("weight: -2", "weight: must be a number above 0, up to 1000000, not -2"),
        ("weight: .nan", "weight: must be a number above 0, up to 1000000, not nan"),
        ("critical: maybe", "critical: 'maybe' is not known; it can be customer, business, compliance, true"),
        ("critical: busines", "critical: 'busines' is not known; did you mean 'business'?"),
        ("critical: 1", "critical: 1 is not known; it can be"),
        ("override: 3", "override: must be a role, or a list of roles, not 3"),
        ("override: []", "override: must be a role, or a list of roles, not []"),
        ("points: 0", "points: must be a number above 0, up to 1000000, not 0"),
        ("weight: '2'", "weight: must be a number above 0, up to 1000000, not '2'"),
        ("minimum: 0", "minimum: must be a whole number from 1 on, not 0"),
        ("seconds: 2.5", "seconds: must be a whole number from 1 on, not 2.5"),
        ("after: order_close", "after: 'order_close' is not known; did you mean 'order_closed'?"),
        ("when: {passed: opening.greting}", "passed: 'opening.greting' is not known; did you mean"),
        ("when: {pased: opening.greeting}", "pased: is not a key that can stand here; did you mean 'passed'?"),
        ("when: {passed: []}", "passed: names nothing"),
        ("when: {direction: []}", "direction: names nothing"),
        ("when: [inbound]", "when: must be a mapping of"),
        ("when: {direction: inbund}", "direction: 'inbund' is not known; did you mean 'inbound'?"),
        ("when: {overdue_debt: 1}", "overdue_debt: 1 is not known; it can be true, false"),
    ],
)
def test_a_mistake_of_a_criterion_is_named_with_its_line(tmp_path: Path, added: str, said: str) -> None:
    found = problems(tmp_path, CARD.replace("kind: says", f"kind: says\n        {added}"))
    assert any(problem.startswith(f"11: {said}") for problem in found), found


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("within: opening", "witin: opening", "12: witin: is not a key that can stand here; did you mean 'within'?"),
        ("act: greeting", "act: greting", "11: act: 'greting' is not known; did you mean 'greeting'?"),
        ("kind: says", "kind: sayz", "10: kind: 'sayz' is not known; did you mean 'says'?"),
        ("title: Greets", "title:", "9: title: must be a text, or a mapping with tr, fa, et, en, ru"),
        ("    title: Opening", "    title: Opening\n    weight: 0", "7: weight: must be a number above 0, up to 1000000, not 0"),
        ("    title: Opening", "    title: Opening\n    weight: -1", "7: weight: must be a number above 0, up to 1000000, not -1"),
        ("version: 2", "version: 2\npass_mark: 101", "3: pass_mark: must be a score between 0 and 100, not 101"),
        ("version: 2", "version: 2\npass_mark: -1", "3: pass_mark: must be a score between 0 and 100, not -1"),
        ("version: 2", "version: 2\npass_mark: high", "3: pass_mark: must be a score between 0 and 100, not 'high'"),
        ("version: 2", "version: 2\npass_mark: true", "3: pass_mark: must be a score between 0 and 100, not True"),
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
    assert old in CARD
    found = problems(tmp_path, CARD.replace(old, new, 1))
    assert any(problem.startswith(said) for problem in found), found


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        ([], ["11: metric: has no bound, so everything passes; give at_least, at_most or bands"]),
        (["at_most: 2.5", "at_least: 3"], ["13: at_least: is above at_most (3 > 2.5), so nothing passes"]),
        (["at_least: 3", "at_most: few"], ["13: at_most: must be a number, not 'few'"]),
        (["at_least: 3", "at_most: 3"], []),
        (["at_most: 0"], []),
        (["bands: {0: 1, 3: 0.5}"], []),
    ],
)
def test_bounds_of_a_metric_that_make_no_sense(tmp_path: Path, bounds: list[str], said: list[str]) -> None:
    kind = "".join(f"        {line}\n" for line in ["kind: metric", "metric: words_per_minute", *bounds])
    assert problems(tmp_path, CARD[: CARD.index("        kind: says")] + kind) == said


def test_every_problem_is_said_at_once_in_order(tmp_path: Path) -> None:
    text = CARD.replace("version: 2", "version: 0").replace("act: greeting", "act: greting").replace("within", "witin")
    assert [int(problem.split(":")[0]) for problem in problems(tmp_path, text)] == [2, 11, 12]


def test_an_id_may_stand_once(tmp_path: Path) -> None:
    again = CARD[CARD.index("      - id: opening.greeting") :]
    assert problems(tmp_path, CARD + again) == ["13: id: 'opening.greeting' is already the id of the criterion on line 8"]


# ---------------------------------------------------------------------------------------------------------------------
# include

INCLUDES = """\
name: mine
version: 1
title: Mine
sections:
  - include: closing
    without: [closing.thanks]
  - include: opening
    weight: 3
"""


def loaded(tmp_path: Path, text: str) -> scorecard.Scorecard:
    file = tmp_path / "card.yaml"
    file.write_text(text, encoding="utf-8")
    return scorecard.load(file)


def test_a_shared_section_is_included(tmp_path: Path) -> None:
    card = loaded(tmp_path, INCLUDES)
    assert [section.id for section in card.sections] == ["closing", "opening"]
    assert [criterion.id for criterion in card.criteria if criterion.section == "closing"] == ["closing.anything_else", "closing.goodbye"]
    assert {criterion.id for criterion in card.criteria if criterion.section == "opening"} == set(sections.ids("opening"))
    own = {criterion.id: criterion.weight for criterion in scorecard.load("general").criteria}
    assert all(criterion.weight == own[criterion.id] * (3 if criterion.section == "opening" else 1) for criterion in card.criteria)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("include: closing", "include: clossing", ["5: include: 'clossing' is not known; did you mean 'closing'?"]),
        ("include: closing", "include: [closing]", ["5: include: ['closing'] is not known; did you mean 'closing'?"]),
        ("[closing.thanks]", "[closing.tanks]", ["6: without: 'closing.tanks' is not known; did you mean 'closing.thanks'?"]),
        ("[closing.thanks]", "closing.thanks", ["6: without: must be a list of criteria, not 'closing.thanks'"]),
        ("    weight: 3", "    weight: 0", ["8: weight: must be a number above 0, up to 1000000, not 0"]),
        ("    weight: 3", "    wieght: 3", ["8: wieght: is not a key that can stand here; did you mean 'weight'?"]),
        ("    weight: 3", "    title: Mine", ["8: title: is not a key that can stand here; it can be include, without, weight"]),
        (
            "[closing.thanks]",
            "[closing.thanks, closing.goodbye, closing.anything_else]",
            ["6: without: leaves nothing of 'closing'; leave the section out"],
        ),
        (
            "  - include: opening\n    weight: 3\n",
            "  - include: closing\n    without: [closing.thanks, closing.goodbye]\n",
            [
                "7: include: 'closing' is already the id of the section on line 5",
                "7: include: 'closing.anything_else' is already the id of the criterion on line 5",
            ],
        ),
    ],
)
def test_mistakes_of_an_include(tmp_path: Path, old: str, new: str, said: list[str]) -> None:
    assert old in INCLUDES
    assert problems(tmp_path, INCLUDES.replace(old, new, 1)) == said


def test_an_id_of_a_shared_section_is_taken(tmp_path: Path) -> None:
    text = CARD.replace("opening.greeting", "closing.thanks") + "  - include: closing\n"
    assert problems(tmp_path, text) == ["13: include: 'closing.thanks' is already the id of the criterion on line 8"]


def test_a_section_may_stand_once(tmp_path: Path) -> None:
    again = CARD[CARD.index("  - id: opening\n") :].replace("opening.greeting", "opening.other")
    assert problems(tmp_path, CARD + again) != []


@pytest.mark.parametrize("name", scorecard.BUILT_IN)
def test_spelled_out_it_is_the_same_scorecard(tmp_path: Path, name: str) -> None:
    text = scorecard.spelled_out(name)
    assert "include" not in {key for section in yaml.safe_load(text)["sections"] for key in section}
    assert problems(tmp_path, text) == []
    assert loaded(tmp_path, text) == scorecard.load(name)


def test_spelled_out_keeps_what_was_left_out_and_weighed(tmp_path: Path) -> None:
    card = loaded(tmp_path, INCLUDES)
    text = scorecard.spelled_out(tmp_path / "card.yaml")
    assert loaded(tmp_path, text).sha256 == card.sha256


def test_what_has_nothing_to_spell_out_stays_as_it_is(tmp_path: Path) -> None:
    loaded(tmp_path, "# mine\n" + CARD)
    assert scorecard.spelled_out(tmp_path / "card.yaml") == "# mine\n" + CARD


# ---------------------------------------------------------------------------------------------------------------------
# Conditions on other criteria


def chained(*pairs: tuple[str, str]) -> str:
    """A scorecard of criteria, each with a condition on another one or none."""
    lines = [f"      - {{id: {name}, title: T, kind: says, act: thanks{f', when: {{{when}}}' if when else ''}}}\n" for name, when in pairs]
    return "name: mine\nversion: 1\ntitle: Mine\nsections:\n  - id: s\n    title: S\n    criteria:\n" + "".join(lines)


@pytest.mark.parametrize(
    ("pairs", "said"),
    [
        ([("a", "passed: a")], "8: passed: the conditions go in a circle: a → a"),
        ([("a", "passed: b"), ("b", "failed: a")], "8: passed: the conditions go in a circle: a → b → a"),
        (
            [("x", ""), ("a", "passed: [x, b]"), ("b", "passed: c"), ("c", "failed: a")],
            "9: passed: the conditions go in a circle: a → b → c → a",
        ),
        ([("x", "passed: a"), ("a", "passed: b"), ("b", "passed: a")], "9: passed: the conditions go in a circle: a → b → a"),
    ],
)
def test_a_circle_of_conditions_is_shown(tmp_path: Path, pairs: list[tuple[str, str]], said: str) -> None:
    assert problems(tmp_path, chained(*pairs)) == [said]


def test_conditions_that_meet_again_are_no_circle(tmp_path: Path) -> None:
    card = loaded(tmp_path, chained(("a", "passed: [b, c]"), ("b", "passed: d"), ("c", "failed: d"), ("d", "")))
    assert card.criterion("a").depends_on == ("b", "c")
    assert card.criterion("d").depends_on == ()


def test_a_condition_may_name_a_criterion_of_an_included_section(tmp_path: Path) -> None:
    text = CARD.replace("kind: says", "kind: says\n        when: {failed: closing.thanks}") + "  - include: closing\n"
    assert loaded(tmp_path, text).criterion("opening.greeting").depends_on == ("closing.thanks",)
    left_out = text + "    without: [closing.thanks]\n"
    assert problems(tmp_path, left_out)[0].startswith("11: failed: 'closing.thanks' is not known")


# ---------------------------------------------------------------------------------------------------------------------
# What a criterion may say besides


@pytest.mark.parametrize(
    ("value", "critical", "of"),
    [
        ("customer", True, "customer"),
        ("business", True, "business"),
        ("compliance", True, "compliance"),
        ("true", True, None),
        ("false", False, None),
    ],
)
def test_a_critical_criterion_has_a_class(tmp_path: Path, value: str, critical: bool, of: str | None) -> None:
    criterion = loaded(tmp_path, CARD.replace("kind: says", f"kind: says\n        critical: {value}")).criteria[0]
    assert (criterion.critical, criterion.critical_class) == (critical, of)


@pytest.mark.parametrize(("value", "roles"), [("lead", ("lead",)), ("[lead, admin]", ("lead", "admin"))])
def test_who_may_override(tmp_path: Path, value: str, roles: tuple[str, ...]) -> None:
    assert loaded(tmp_path, CARD.replace("kind: says", f"kind: says\n        override: {value}")).criteria[0].override == roles
    assert loaded(tmp_path, CARD).criteria[0].override == ()


@pytest.mark.parametrize("mark", [0, 80, 99.5, 100])
def test_a_pass_mark(tmp_path: Path, mark: float) -> None:
    assert loaded(tmp_path, f"pass_mark: {mark}\n{CARD}").pass_mark == mark
    assert loaded(tmp_path, CARD).pass_mark is None


def test_a_section_weighs_its_criteria(tmp_path: Path) -> None:
    text = CARD.replace("    title: Opening", "    title: Opening\n    weight: 2.5").replace("kind: says", "kind: says\n        weight: 4")
    assert loaded(tmp_path, text).criteria[0].weight == 10


def test_a_language_without_texts_is_named(tmp_path: Path) -> None:
    """In whatever title or description it is missing; an empty text is none."""
    text = CARD.replace("title: Mine", "title: {tr: B, fa: م, et: M, en: M}").replace(
        "title: Opening", "title: {tr: A, fa: آ, et: A, en: O, ru: ''}"
    )
    text = text.replace("title: Greets", "title: Greets\n        description: {en: Greets the customer}")
    assert problems(tmp_path, text) == [
        "3: title: has no text in ru",
        "6: title: has no text in ru",
        "10: description: has no text in tr, fa, et, ru",
    ]


def test_parts_are_checked_too(tmp_path: Path) -> None:
    parts = ("{kind: says, act: greting}", "{kind: happens}", "{kind: metric, metric: duration}")
    several = "kind: any\n        of:" + "".join(f"\n          - {part}" for part in parts)
    text = CARD.replace("kind: says\n        act: greeting\n        within: opening", several)
    assert problems(tmp_path, text) == [
        "12: act: 'greting' is not known; did you mean 'greeting'?",
        "13: event: is missing: kind 'happens' needs it (which event)",
        "14: metric: has no bound, so everything passes; give at_least, at_most or bands",
    ]


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "just text", "\x00", "a: &x [*x]", "name: {[a]: b}"])
def test_what_is_no_scorecard_is_said_not_raised(tmp_path: Path, text: str) -> None:
    assert problems(tmp_path, text) != []


def test_loading_says_every_problem(tmp_path: Path) -> None:
    file = tmp_path / "card.yaml"
    file.write_text(CARD.replace("greeting\n        within", "greting\n        witin"), encoding="utf-8")
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


# ---------------------------------------------------------------------------------------------------------------------
# Which scorecard is for a call

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
        ("order-intake", ["A Hello"], {}),
        ("general", ["A How can I help you?", "C What are your opening hours on Sunday?", "A We are closed on Sundays."], {}),
        ("general", ["A How can I help you?", "C Where is your shop?", "A In Mill Street."], {"direction": "inbound", "catalog": CATALOG}),
    ],
)
def test_the_scorecard_of_a_call(name: str, lines: list[str], metadata: dict[str, object]) -> None:
    assert scorecard.choose(call(*lines, **metadata)) == name


SURVEYS = {
    "en": "Hello, this is Ann from Acme. We are doing a short customer satisfaction survey, have you got two minutes?",
    "tr": "Merhaba, Acme'den Ayşe, kısa bir memnuniyet anketi yapıyoruz, vaktiniz var mı?",
    "fa": "سلام، یک نظرسنجی کوتاه درباره رضایت مشتریان داریم، وقت دارید؟",
    "et": "Tere, teeme lühikest rahulolu-uuringut, kas teil on hetk?",
    "ru": "Здравствуйте, мы проводим опрос удовлетворённости клиентов, есть минута?",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_survey_is_no_offer(language: str) -> None:
    survey = call(f"A {SURVEYS[language]}", "C ...", language=language, direction="outbound")
    assert (scorecard.about(survey), scorecard.choose(survey)) == ("survey", "general")
    offers = call(f"A {SURVEYS[language]}", "C ...", "A Acme Turbo", language=language, direction="outbound", catalog=["Acme Turbo"])
    assert scorecard.about(offers) == "outbound"


def test_a_queue_decides_before_what_is_said() -> None:
    outbound = call("A Hello", direction="outbound", queue="vip")
    assert scorecard.choose(outbound, {"vip": "mine.yaml"}) == "mine.yaml"
    assert scorecard.choose(outbound, {"night": "mine.yaml"}) == "outbound-offer"
    assert scorecard.choose(outbound, {}) == "outbound-offer"
    assert scorecard.choose(call("A Hello", direction="outbound"), {"vip": "mine.yaml"}) == "outbound-offer"


@pytest.mark.parametrize(("direction", "name"), [("outbound", "outbound-offer"), ("inbound", "order-intake"), (None, "order-intake")])
def test_a_language_that_nobody_knows_has_a_scorecard_all_the_same(direction: str | None, name: str) -> None:
    assert scorecard.choose(call("A Guten Tag", language="de", direction=direction)) == name
