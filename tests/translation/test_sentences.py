"""What is kept in English is told in every language: each reason that there can be is recognised."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from qa_pipeline import metrics, reasons, scorecard, scoring, translation, wire
from qa_pipeline.criteria.acts import ACTS
from qa_pipeline.criteria.confirms import _WHAT
from qa_pipeline.criteria.place import WITHIN, Place
from qa_pipeline.hearing import quality
from qa_pipeline.matching import events, measures
from qa_pipeline.metrics.table import unavailable
from qa_pipeline.reports import wording
from qa_pipeline.scorecard.checking import WHEN
from qa_pipeline.translation import remarks, sentences, speaking, told, verdicts

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "qa_pipeline"
CORPUS = ROOT.parent / "shared" / "corpus"
OTHERS = ("tr", "fa", "et", "ru")


# ---------------------------------------------------------------------------------------------------------------------
# The lists have what the criteria say


def test_the_acts_are_those_of_the_criteria() -> None:
    assert set(verdicts.ACTS) == {*ACTS.values(), *(words for words, _find in _WHAT.values())}


def test_the_events_are_those_of_the_criteria() -> None:
    assert set(verdicts.EVENTS) == set(events.WORDS.values())


@pytest.mark.parametrize("name", [*metrics.METRICS, *measures.METRICS])
def test_each_metric_has_words(name: str) -> None:
    words = (measures.METRICS.get(name) or metrics.METRICS[name])[0]
    assert sentences.recognised(f"{words}: 12.5 (wanted: at most 10)")
    assert sentences.recognised(f"{words}: there is nothing to measure it on")


@pytest.mark.parametrize("within", WITHIN)
def test_each_place_has_words(within: str) -> None:
    for place in (Place(within=within), Place(within=within, turns=2), Place(within=within, seconds=20, before="order_closed")):
        assert sentences.recognised(f"not heard from the agent {place}: a greeting"), place
    assert sentences.recognised(f"not heard from the customer {Place(turns=1, after='first_product', before='complained')}: anger")


@pytest.mark.parametrize("key", ["direction", "customer_type", "overdue_debt"])
def test_each_condition_has_words(key: str) -> None:
    what = key.replace("_", " ")
    for value in WHEN[key]:
        assert sentences.recognised(f"the {what} is {str(value).lower()}")
    assert sentences.recognised(f"the {what} is not known")


def test_each_kind_of_a_refusal_has_words() -> None:
    with speaking("fa"):
        for kind in reasons.KINDS:
            assert translation._(kind) != kind


def test_no_sentence_can_be_two_ways() -> None:
    kept = [one if isinstance(one, str) else one[1] for one in (*verdicts.SENTENCES, *remarks.SENTENCES, *verdicts.AROUND)]
    assert len(kept) == len(set(kept))


# ---------------------------------------------------------------------------------------------------------------------
# What the source says


def _kept() -> list[str]:
    every = (*verdicts.SENTENCES, *remarks.SENTENCES, *verdicts.AROUND)
    return [(one if isinstance(one, str) else one[1]).replace("%%", "%") for one in every]


SAID_BY = [
    *sorted((PACKAGE / "criteria").glob("*.py")),
    PACKAGE / "scoring.py",
    PACKAGE / "audio.py",
    PACKAGE / "matching" / "ordering.py",
    PACKAGE / "hearing" / "quality.py",
    PACKAGE / "pipeline" / "conversing.py",
    PACKAGE / "pipeline" / "tracks.py",
    PACKAGE / "roles" / "__init__.py",
]

PARTS = {
    " before ", "(wanted: ", " and ", " within ", " turns", " for sure, ", "at ", "in the first ", " seconds", ", before ", ", after ",
    "the ", " or ", ", ", "; ", " is ", " (", " s)", "named", "offered", "any", " ", ": ", "", "poor", "fair",
}  # fmt: skip
"""Pieces of sentences that are put together; the whole ones are recognised in the calls below."""


def _reasons(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The texts of a file that become reasons, as the constant pieces of each, with their line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        value: ast.expr | None = None
        if isinstance(node, ast.keyword) and node.arg in {"reason", "notes"}:
            value = node.value
        elif isinstance(node, ast.Assign | ast.AugAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {target.id for target in targets if isinstance(target, ast.Name)}
            value = node.value if names & {"reason", "said", "note", "missing", "notes"} else None
        elif isinstance(node, ast.Yield):
            value = node.value
        yield from _texts(value)


def _texts(value: ast.expr | None) -> Iterator[tuple[int, list[str]]]:
    if isinstance(value, ast.JoinedStr):
        yield value.lineno, [part.value if isinstance(part, ast.Constant) else "\0" for part in value.values]
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.lineno, [value.value]
    elif isinstance(value, ast.IfExp):
        yield from (text for branch in (value.body, value.orelse) for text in _texts(branch))
    elif isinstance(value, ast.Tuple | ast.List):
        yield from (text for element in value.elts for text in _texts(element))


def _sentence(pieces: list[str]) -> re.Pattern[str]:
    """What the sentence must look like; what is said behind a semicolon is one of its own."""
    return re.compile("".join(".*" if piece == "\0" else re.escape(piece.removeprefix("; ")) for piece in pieces).removeprefix(".*"))


@pytest.mark.parametrize("path", SAID_BY, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_each_reason_in_the_source_has_a_sentence(path: Path) -> None:
    """A reason that is written anew fails here until translation/verdicts.py or remarks.py has it."""
    kept = _kept()
    for line, pieces in _reasons(path):
        if set(pieces) - {"\0"} <= PARTS:
            continue
        pattern = _sentence(pieces)
        assert any(pattern.search(sentence) for sentence in kept), f"{path}:{line}: no sentence for {''.join(pieces)!r}"


def test_a_reason_without_a_sentence_is_found(tmp_path: Path) -> None:
    file = tmp_path / "new.py"
    file.write_text('Finding(reason=f"the {who} whistled {count} times")', encoding="utf-8")
    ((_line, pieces),) = _reasons(file)
    assert not any(_sentence(pieces).search(sentence) for sentence in _kept())


def test_why_a_metric_cannot_be_measured() -> None:
    texts = [
        node.value
        for node in ast.walk(ast.parse((PACKAGE / "metrics" / "table.py").read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name == unavailable.__name__
        for node in ast.walk(node)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value and not node.value.startswith("Why")
    ]
    assert len(texts) >= 3
    assert all(sentences.recognised(text) for text in texts)


@pytest.mark.parametrize(
    "measured",
    [
        {"coverage": 0.5, "spoken": True},
        {"coverage": 0.5, "spoken": False},
        {"coverage": None, "spoken": False},
    ],
)
def test_what_is_said_of_speech(measured: dict[str, object]) -> None:
    found = [reason for _verdict, reason in quality._about_speech(**measured)]  # type: ignore[arg-type]
    assert found
    assert all(sentences.recognised(reason) for reason in found)


def test_what_is_said_of_words_and_sound() -> None:
    found = [*quality._about_words(0.5, 0.4), *quality._about_language(0.3)]
    found += [finding for snr in (0.5, 3.0, 10.0) for finding in quality._about_sound(snr, 0.9)]
    assert len(found) == 9
    assert all(sentences.recognised(reason) for _verdict, reason in found)


# ---------------------------------------------------------------------------------------------------------------------
# What calls give


@cache
def _of_calls(folder: Path) -> frozenset[str]:
    """All reasons of the labelled calls in a folder, by their own scorecards."""
    found: set[str] = set()
    for file in sorted(folder.rglob("*.labels.json")):
        labels = wire.loads(file.read_bytes(), str(file))
        conversation = wire.read_conversation(file.with_name(file.name.replace(".labels.json", ".json")))
        report = scoring.score(conversation, scorecard.load(labels["scorecard"]))
        found |= {result.reason for result in report.criteria}
    return frozenset(found)


@pytest.mark.slow
def test_reasons_of_the_labelled_calls() -> None:
    found = _of_calls(ROOT / "fixtures" / "labelled")
    assert len(found) > 100
    assert {reason for reason in found if not sentences.recognised(reason)} == set()


@pytest.mark.slow
@pytest.mark.skipif(not CORPUS.is_dir(), reason="the labelled corpus is not here")
def test_reasons_of_the_corpus() -> None:
    assert {reason for reason in _of_calls(CORPUS) if not sentences.recognised(reason)} == set()


# ---------------------------------------------------------------------------------------------------------------------
# How they are told

SAMPLES = {
    "number": "12",
    "count": "2",
    "least": "3",
    "most": "4.5",
    "whole": "6",
    "counted": "1",
    "channel": "1",
    "share": "40",
    **dict.fromkeys(("name", "who", "names", "file", "cause", "known"), "«»"),
    "acts": "a greeting",
    "answer": "an apology or anger",
    "event": "the order was closed",
    "metric": "dead air, in seconds",
    "place": "in the first 3 turns, before the order was closed",
    "sentence": "all steps, in their order",
    "spoken": "en",
    "criteria": "first",
    "decided": "first is fail, second is na",
}
TITLES = {"first": "«»", "second": "«»"}

UNITS = {"moov", "JSON", "UTF", "logs", "failures", "log", "dB"}


@pytest.mark.parametrize("kept", _kept())
def test_each_sentence_is_told_in_persian_and_russian_without_english(kept: str) -> None:
    reason = re.sub(r"%\((\w+)\)s", lambda gap: SAMPLES[gap[1]], kept)
    for language in ("fa", "ru"):
        with speaking(language):
            said = told(reason, TITLES)
        assert set(re.findall("[A-Za-z]+", said)) <= UNITS, said
        assert "%(" not in said
    with speaking("fa"):
        assert not re.search("[0-9]", told(reason, TITLES).replace("UTF-8", "")), told(reason, TITLES)


def test_english_is_as_it_is_kept() -> None:
    assert told("not heard: a greeting; out of order: the company's name") == "not heard: a greeting; out of order: the company's name"


def test_numbers_events_and_acts() -> None:
    reason = "1 of 2 additional products were offered before the order was closed for sure, 3 possibly"
    with speaking("fa"):
        assert told(reason) == "کالاهای اضافی پیشنهادشده: ۱ از ۲ (پیش از: سفارش نهایی شد) (قطعی)، احتمالی: ۳"
    with speaking("ru"):
        assert told("not heard from the agent: a problem or a complaint or anger") == (
            "не услышано от оператора: «проблема или жалоба» или «гнев»"
        )
    with speaking("tr"):
        assert (
            told("silence, in percent of the call: 12.35 (wanted: at most 10.5)")
            == "sessizlik, çağrının yüzdesi: 12,35 (beklenen: en çok 10,5)"
        )


def test_parts_that_are_joined() -> None:
    reason = "not heard: a greeting; out of order: the company's name; not certain enough to cost the whole score"
    with speaking("et"):
        assert told(reason) == "ei kuuldud: „tervitus”; vales järjekorras: „ettevõtte nimi”; ei ole piisavalt kindel, et kogu skoor kaotada"


def test_names_are_verbatim_and_isolated() -> None:
    with speaking("fa"):
        assert "\u2068Ayşe 7\u2069" in told("the agent's voice is that of Ayşe 7, and the metadata says مریم")


def test_criteria_are_named_by_their_titles() -> None:
    with speaking("ru"):
        assert "«Приветствие»" in told("depends on greeting, which a person has to decide", {"greeting": "Приветствие"})
        assert told("greeting is fail", {"greeting": "Приветствие"}) == "«Приветствие»: Не выполнено"


def test_a_reason_that_no_list_has_is_told_by_its_kind() -> None:
    reason = "postgresql: the database refused what it was asked"
    with speaking("ru"):
        assert told(reason) == f"хранилище недоступно (по-английски: {reason})"
        assert told("quite another thing") == "quite another thing"


# ---------------------------------------------------------------------------------------------------------------------
# Scorecards


@pytest.mark.parametrize("name", scorecard.BUILT_IN)
def test_built_in_scorecards_have_titles_in_all_languages(name: str) -> None:
    for part in (card := scorecard.load(name)).sections + card.criteria:
        for language in OTHERS:
            assert part.titles.get(language, "") not in ("", part.titles["en"]), f"{part.id} has no title in {language}"
            if isinstance(part, scorecard.Section):
                with speaking(language):
                    assert wording.section(part.id) == part.titles[language]
