"""Scores: sums, what does not apply, and conversations that are not as they should be."""

from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import permutations
from pathlib import Path
from time import perf_counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_pipeline import scorecard, scoring
from qa_pipeline.criteria import Finding
from qa_pipeline.errors import ConversationError
from qa_pipeline.matching import likelihood
from qa_pipeline.matching.reading import Reading
from qa_pipeline.scorecard import Scorecard
from qa_pipeline.types import Conversation, CriterionResult, Metadata, Report, Turn, Verdict
from tests.build import call, heard

ORDER = scorecard.load("order-intake")


@dataclass(frozen=True)
class Fixed:
    """A criterion whose answer is known."""

    finding: Finding

    def judge(self, reading: Reading) -> Finding:
        return self.finding


def verdict(report: Report, criterion: str) -> CriterionResult:
    return next(result for result in report.criteria if result.id == criterion)


def result(outcome: str, points: float = 10, weight: float = 1, *, critical: bool = False) -> CriterionResult:
    return CriterionResult(
        id="x",
        section="x",
        verdict=Verdict(outcome),
        points=points,
        max_points=10,
        weight=weight,
        critical=critical,
        confidence=1,
        reason="",
    )


def test_the_score_is_weighted_over_what_was_decided() -> None:
    results = (result("pass", 10, 1), result("fail", 0, 3), result("unsure", 0, 5), result("na", 0, 7))
    assert scoring.total(results) == 25.0
    assert scoring.total((result("fail", 5, 1), result("pass", 10, 1))) == 75.0
    assert scoring.total((result("na"), result("unsure"))) is None


def test_a_failed_critical_criterion_takes_it_all() -> None:
    report = scoring.report("c", ORDER, (result("pass", weight=3), result("fail", 0, critical=True)))
    assert (report.score, report.raw_score, report.auto_fail) == (0.0, 75.0, True)
    kept = scoring.report("c", ORDER, (result("pass"), result("unsure", 0, critical=True)))
    assert (kept.score, kept.auto_fail) == (100.0, False)


def test_the_report_names_its_scorecard() -> None:
    report = scoring.score(call("A Hello", "C hi"), ORDER)
    assert (report.scorecard, report.version, report.scorecard_sha256) == (ORDER.name, ORDER.version, ORDER.sha256)
    assert [item.id for item in report.criteria] == [criterion.id for criterion in ORDER.criteria]


# ---------------------------------------------------------------------------------------------------------------------
# Conditions on other criteria


def card(tmp_path: Path, *criteria: str, **keys: object) -> Scorecard:
    """A scorecard of criteria such as `a, kind: says, act: thanks` (the id first), with further keys of its own or of its section."""
    lines = [f"      - {{title: T, id: {criterion}}}\n" for criterion in criteria]
    of_section = "".join(f"    {key}: {keys.pop(key)}\n" for key in [*keys] if key == "weight")
    top = "".join(f"{key}: {value}\n" for key, value in keys.items())
    text = f"name: mine\nversion: 1\ntitle: Mine\n{top}sections:\n  - id: s\n    title: S\n{of_section}    criteria:\n{''.join(lines)}"
    file = tmp_path / f"{sha256(text.encode()).hexdigest()}.yaml"
    file.write_text(text, encoding="utf-8")
    return scorecard.load(file)


THANKS, BYE = "kind: says, act: thanks", "kind: says, act: goodbye"
DOUBTFUL = "kind: says, act: introduction"
"""Unsure, where nobody told the agent's name."""


def verdicts(conversation: Conversation, of: Scorecard) -> dict[str, str]:
    return {item.id: str(item.verdict) for item in scoring.score(conversation, of).criteria}


@pytest.mark.parametrize(
    ("when", "said", "wanted"),
    [
        ("passed: a", "A Thank you, goodbye.", "pass"),
        ("passed: a", "A Thank you.", "fail"),
        ("passed: a", "A Goodbye.", "na"),
        ("failed: a", "A Goodbye.", "pass"),
        ("failed: a", "A Well.", "fail"),
        ("failed: a", "A Thank you, goodbye.", "na"),
        ("passed: [a, c]", "A Thank you, goodbye.", "pass"),
        ("passed: [c, d]", "A Goodbye.", "na"),
        ("failed: [a, c]", "A Thank you, goodbye.", "pass"),
    ],
)
def test_a_condition_on_another_verdict(tmp_path: Path, when: str, said: str, wanted: str) -> None:
    """Of several others one is enough. c always fails, d does not apply to anybody."""
    of = card(
        tmp_path,
        f"b, {BYE}, when: {{{when}}}",
        f"a, {THANKS}",
        "c, kind: says, act: debt",
        f"d, {THANKS}, when: {{customer_type: key}}",
    )
    assert verdicts(call(said, "C Hm."), of)["b"] == wanted


def test_a_condition_says_which_verdict_it_looked_at(tmp_path: Path) -> None:
    of = card(tmp_path, f"a, {THANKS}", f"b, {BYE}, when: {{passed: a}}")
    assert verdict(scoring.score(call("A Well."), of), "b").reason == "a is fail"


def test_what_depends_on_a_doubt_is_doubtful(tmp_path: Path) -> None:
    of = card(
        tmp_path,
        f"b, {BYE}, when: {{passed: a}}",
        f"c, {BYE}, when: {{failed: a}}",
        f"d, {BYE}, when: {{passed: b}}",
        f"e, {BYE}, when: {{passed: [a, f]}}",
        f"a, {DOUBTFUL}",
        f"f, {THANKS}",
    )
    report = scoring.score(call("A Thank you, goodbye.", "C Hm."), of)
    assert {item.id: str(item.verdict) for item in report.criteria} == {
        "a": "unsure", "b": "unsure", "c": "unsure", "d": "unsure", "e": "pass", "f": "pass",
    }  # fmt: skip
    assert "depends on a, which a person has to decide" in verdict(report, "b").reason
    assert report.raw_score == 100.0


def test_a_condition_that_is_not_met_needs_no_person_for_another_one(tmp_path: Path) -> None:
    for when in ("passed: a, overdue_debt: true", "overdue_debt: true, passed: a"):
        of = card(tmp_path, f"a, {DOUBTFUL}", f"b, {BYE}, when: {{{when}}}")
        assert verdicts(call("A Goodbye.", overdue_debt=False), of) == {"a": "unsure", "b": "na"}
        assert verdicts(call("A Goodbye.", overdue_debt=True), of) == {"a": "unsure", "b": "unsure"}


def test_the_order_of_the_criteria_decides_nothing(tmp_path: Path) -> None:
    criteria = [
        f"a, {THANKS}",
        f"b, {BYE}, when: {{passed: a}}",
        "c, kind: says, act: greeting, when: {failed: b}",
        "d, kind: says, act: greeting, when: {passed: [b, c]}, critical: business",
    ]
    for said in ("A Thank you, goodbye.", "A Thank you.", "A Hello.", "A Thank you, hello."):
        reports = [scoring.score(call(said), card(tmp_path, *order)) for order in permutations(criteria)]
        found = [{item.id: item for item in report.criteria} for report in reports]
        assert all(one == found[0] for one in found)
        assert len({(report.score, report.auto_fail) for report in reports}) == 1
        assert [item.id for item in reports[-1].criteria] == ["d", "c", "b", "a"]


def test_a_long_chain_of_conditions(tmp_path: Path) -> None:
    chain = [f"c{place}, {THANKS}, when: {{passed: c{place + 1}}}" for place in range(100)]
    report = scoring.score(call("A Thank you."), card(tmp_path, *chain, f"c100, {THANKS}"))
    assert {str(item.verdict) for item in report.criteria} == {"pass"}


def test_a_chain_of_conditions_as_long_as_its_author_likes(tmp_path: Path) -> None:
    chain = [f"c{place}, {THANKS}, when: {{passed: c{place + 1}}}" for place in range(1000)]
    assert scoring.score(call("A Thank you."), card(tmp_path, *chain, f"c1000, {THANKS}")).score == 100.0


# ---------------------------------------------------------------------------------------------------------------------
# Critical criteria, the pass mark, weights


@pytest.mark.parametrize(
    ("confidence", "wanted", "auto_fail"),
    [(1.0, "fail", True), (scoring.CERTAIN, "fail", True), (scoring.CERTAIN - 0.01, "unsure", False), (0.3, "unsure", False)],
)
def test_a_critical_fail_must_be_certain(tmp_path: Path, confidence: float, wanted: str, auto_fail: bool) -> None:
    fails = Fixed(Finding(verdict=Verdict.FAIL, confidence=confidence, reason="it was heard", share=0.5))
    of = card(tmp_path, f"a, {THANKS}, critical: compliance", f"b, {THANKS}", f"c, {THANKS}, when: {{failed: a}}")
    of = replace(of, criteria=(replace(of.criteria[0], judge=fails), *of.criteria[1:]))
    report = scoring.score(call("A Thank you."), of)
    first = verdict(report, "a")
    assert (first.verdict, report.auto_fail, first.critical_class) == (wanted, auto_fail, "compliance")
    assert ("not certain enough" in first.reason) is not auto_fail
    assert first.points == (5.0 if auto_fail else 0.0)
    assert (report.score, report.raw_score) == ((0.0, pytest.approx(83.33)) if auto_fail else (100.0, 100.0))
    assert verdict(report, "c").verdict == ("pass" if auto_fail else "unsure"), "what depends on it sees what was decided"


def test_a_fail_that_is_not_critical_may_be_less_certain(tmp_path: Path) -> None:
    of = card(tmp_path, f"a, {THANKS}")
    fails = Fixed(Finding(verdict=Verdict.FAIL, confidence=0.3, reason="perhaps"))
    assert verdicts(call("A Well."), replace(of, criteria=(replace(of.criteria[0], judge=fails),))) == {"a": "fail"}


@pytest.mark.parametrize(("mark", "passed"), [(None, None), (0, True), (50, True), (50.01, False), (100, False)])
def test_the_pass_mark(tmp_path: Path, mark: float | None, passed: bool | None) -> None:
    of = replace(card(tmp_path, f"a, {THANKS}", f"b, {BYE}"), pass_mark=mark)
    report = scoring.score(call("A Thank you."), of)
    assert (report.score, report.passed) == (50.0, passed)


def test_a_failed_critical_criterion_passes_no_mark(tmp_path: Path) -> None:
    of = card(tmp_path, f"a, {THANKS}, critical: customer, weight: 1", f"b, {BYE}, weight: 9", pass_mark=50)
    report = scoring.score(call("A Goodbye."), of)
    assert (report.raw_score, report.score, report.auto_fail, report.passed) == (90.0, 0.0, True, False)
    with_nothing_to_pass = replace(of, pass_mark=0)
    assert scoring.score(call("A Goodbye."), with_nothing_to_pass).passed is False


def test_where_nothing_was_decided_nothing_is_passed(tmp_path: Path) -> None:
    of = card(tmp_path, f"a, {THANKS}", pass_mark=0)
    assert scoring.score(call(), of).passed is None
    assert scoring.score(call("C Thank you."), of).passed is None


def test_a_section_weighs_its_criteria(tmp_path: Path) -> None:
    of = card(tmp_path, f"a, {THANKS}, weight: 3", f"b, {BYE}", weight=2)
    assert [item.weight for item in scoring.score(call("A Thank you."), of).criteria] == [6.0, 2.0]
    assert scoring.score(call("A Thank you."), of).score == 75.0


def test_points_are_the_share_of_what_can_be_had(tmp_path: Path) -> None:
    of = card(tmp_path, "a, kind: sequence, steps: [greeting, thanks, goodbye], points_by_step: true, points: 6")
    report = scoring.score(call("A Hello.", "C Hi.", "A Goodbye."), of)
    assert (report.criteria[0].verdict, report.criteria[0].points, report.criteria[0].max_points) == ("fail", 4.0, 6.0)
    assert report.score == pytest.approx(66.67)


def test_what_is_unsure_or_does_not_apply_has_no_points(tmp_path: Path) -> None:
    of = card(tmp_path, f"a, {DOUBTFUL}", f"b, {THANKS}, when: {{customer_type: key}}")
    assert [item.points for item in scoring.score(call("A Thank you."), of).criteria] == [0.0, 0.0]


# ---------------------------------------------------------------------------------------------------------------------
# Meaning


def test_a_report_says_whether_meaning_was_weighed() -> None:
    conversation = call("A Hello there.", "C Hi.", "A Goodbye.")
    size = likelihood.load().heads.shape[1] - 1
    vectors = {text: np.eye(1, size, place, dtype=np.float32)[0] for place, text in enumerate(scoring.texts(conversation))}
    assert scoring.score(conversation, ORDER, vectors).by_meaning is True
    assert scoring.score(conversation, ORDER).by_meaning is False
    assert scoring.score(conversation, ORDER, {}).by_meaning is False


def test_meaning_in_part_is_no_meaning() -> None:
    conversation = call("A Hello there.", "C Hi.", "A Goodbye.")
    size = likelihood.load().heads.shape[1] - 1
    some = {scoring.texts(conversation)[0]: np.ones(size, np.float32)}
    report = scoring.score(conversation, ORDER, some)
    assert [(item.id, item.verdict, item.confidence) for item in report.criteria] == [
        (item.id, item.verdict, item.confidence) for item in scoring.score(conversation, ORDER).criteria
    ]
    assert report.by_meaning is False


def test_the_texts_to_be_encoded_are_each_named_once() -> None:
    conversation = call("A Hello. How are you?", "C HELLO!", "A  ", "A Hello.")
    assert scoring.texts(conversation) == ("hello", "how are you?")
    assert scoring.texts(call()) == ()


def test_scoring_again_gives_the_same() -> None:
    conversation = call("A Hello, Acme, how can I help?", "C My box is broken.", "A I am so sorry about that, goodbye.", company=["Acme"])
    assert scoring.score(conversation, ORDER) == scoring.score(conversation, ORDER)


# ---------------------------------------------------------------------------------------------------------------------
# Conversations that are not as they should be


def test_what_the_customer_says_counts_for_nobody() -> None:
    report = scoring.score(call("A yes", "C Good morning, thank you, goodbye", "A no"), ORDER)
    assert {verdict(report, f"{name}").verdict for name in ("opening.greeting", "closing.thanks", "closing.goodbye")} == {"fail"}


def test_evidence_has_the_moment_of_the_words() -> None:
    text = "Well then good afternoon Sir"
    turn = Turn(speaker="agent", text=text, start=4.0, end=9.0, words=heard(text, 4.0))
    found = verdict(scoring.score(Conversation(call_id="c", language="en", turns=(turn,)), ORDER), "opening.greeting").evidence[0]
    assert (found.turn, found.matched, found.start, found.end) == (0, "good afternoon", 5.0, pytest.approx(5.9))
    plain = verdict(scoring.score(call(f"A {text}"), ORDER), "opening.greeting").evidence[0]
    assert (plain.start, plain.end) == (0.0, 2.5)
    chat = verdict(scoring.score(call(f"A {text}", timed=False), ORDER), "opening.greeting").evidence[0]
    assert (chat.start, chat.end) == (None, None)


def test_words_hardly_heard_go_to_a_person() -> None:
    turn = Turn(speaker="agent", text="good morning", start=0.0, end=2.0, words=heard("good morning", probability=0.2))
    report = scoring.score(Conversation(call_id="c", language="en", turns=(turn,)), ORDER)
    assert verdict(report, "opening.greeting").verdict == "unsure"
    # What was not found in a turn that was hardly heard may have been said.
    assert verdict(report, "opening.offer_help").verdict == "unsure"
    assert "opening.greeting" in {item.id for item in report.undecided}


def test_metadata_decides_what_applies() -> None:
    plain = scoring.score(call("A Hello"), ORDER)
    assert verdict(plain, "debt.informed").verdict == "na"
    assert verdict(plain, "debt.informed").reason == "the overdue debt is not known"
    assert verdict(plain, "opening.company").verdict == "na"
    assert verdict(plain, "opening.offer_help").verdict == "fail", "the scorecard is for inbound calls"
    outbound = scoring.score(call("A Hello", direction="outbound"), ORDER)
    assert verdict(outbound, "opening.offer_help").verdict == "na"


def test_an_order_that_is_passed_on_needs_no_offers() -> None:
    report = scoring.score(
        call(
            "A Hello, how can I help?",
            "C Ten bags of flour please.",
            "A I cannot take the order, there is an unpaid invoice.",
            "A I will put you through to our accounts department.",
            catalog=["flour", "salt"],
            overdue_debt=True,
        ),
        ORDER,
    )
    assert verdict(report, "offer.count").verdict == "na"
    assert verdict(report, "debt.not_accepted").verdict == "pass"
    assert not report.auto_fail


@pytest.mark.parametrize(
    ("conversation", "verdicts"),
    [
        (call(), {"na"}),
        (call("A ", "C "), {"na"}),
        (call("C Hello, how can I help you, thank you and goodbye"), {"unsure"}),
        (call("x Hello", "y Hi"), {"unsure"}),
        (call("A Здравствуйте, меня зовут Анна, чем я могу вам сегодня помочь, слушаю вас очень внимательно, говорите"), {"unsure"}),
        (
            call("A Tere päevast ja tere tulemast, kuidas ma saan teid täna aidata, ja mis teil on vaja, see ei ole kõik, kas te olete"),
            {"unsure"},
        ),
    ],
    ids=["no turns", "no words", "customer only", "no roles", "other script", "other language"],
)
def test_what_cannot_be_judged_is_not_failed(conversation: Conversation, verdicts: set[str]) -> None:
    report = scoring.score(conversation, ORDER)
    assert {str(item.verdict) for item in report.criteria} == verdicts
    assert all(item.reason for item in report.criteria)
    assert report.score is None


@pytest.mark.parametrize("name", scorecard.BUILT_IN)
def test_a_conversation_without_times_is_judged_all_the_same(name: str) -> None:
    lines = ["A Hello, this is Ann, how can I help?", "C My box is broken.", "A I am so sorry about that.", "A Thank you, goodbye."]
    timed, without = (scoring.score(call(*lines, timed=timed), scorecard.load(name)) for timed in (True, False))
    assert verdict(without, "politeness.interruptions").verdict == "na"
    others = [(one, other) for one, other in zip(timed.criteria, without.criteria, strict=True) if one.id != "politeness.interruptions"]
    assert [one.id for one, other in others if one.verdict is not other.verdict] == []
    assert all((piece.start, piece.end) == (None, None) for item in without.criteria for piece in item.evidence)


def test_an_agent_alone_is_judged_all_the_same() -> None:
    assert verdict(scoring.score(call("A Hello", "A Goodbye"), ORDER), "closing.goodbye").verdict == "pass"


@pytest.mark.parametrize("language", ["de", "", "en-GB", "und"])
def test_a_language_without_a_pack_is_refused(language: str) -> None:
    with pytest.raises(ConversationError, match="it must be one of tr, fa, et, en, ru"):
        scoring.score(replace(call("A hello"), language=language or "?"), ORDER)


@settings(deadline=None, max_examples=60)
@given(
    texts=st.lists(st.tuples(st.sampled_from(["agent", "customer", "x"]), st.text(max_size=60)), max_size=8),
    language=st.sampled_from(["tr", "fa", "et", "en", "ru"]),
)
def test_any_text_is_scored(texts: list[tuple[str, str]], language: str) -> None:
    turns = tuple(Turn(speaker=speaker, text=text) for speaker, text in texts)
    metadata = Metadata(company=("Acme",), agent_name="Ann", overdue_debt=True, customer_type="key")
    report = scoring.score(Conversation(call_id="c", language=language, turns=turns, metadata=metadata), ORDER)
    for item in report.criteria:
        assert 0 <= item.confidence <= 1
        assert 0 <= item.points <= item.max_points
        for piece in item.evidence:
            assert piece.matched in turns[piece.turn].text


@pytest.mark.slow
def test_three_thousand_turns_are_scored_in_seconds() -> None:
    lines = ["A We have red paint, it is new, would you like ten tins?", "C Perhaps, what does it cost, and is there anything else?"] * 1500
    began = perf_counter()
    scoring.score(call(*lines, catalog=["red paint", "white paint"]), ORDER)
    assert perf_counter() - began < 30


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ("kind: address", "Sure, buddy"),
        ("kind: sequence, steps: [greeting, goodbye]", "well well"),
        ("kind: asks", "well well"),
        ("kind: confirms, what: payment", "well well"),
        ("kind: transfers, to: manager", "well well"),
    ],
)
def test_what_was_hardly_heard_never_fails_an_agent(tmp_path: Path, options: str, text: str) -> None:
    turn = Turn(speaker="agent", text=text, start=0.0, end=9.0, words=heard(text, probability=0.1))
    conversation = Conversation(call_id="test", language="en", turns=(turn,))
    assert [item.verdict for item in scoring.score(conversation, card(tmp_path, f"a, {options}")).criteria] == ["unsure"]
