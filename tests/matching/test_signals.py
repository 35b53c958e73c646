"""What is weighed for an act, against sums done one by one; and what a conversation's readings make of it."""

import math
from itertools import product

import numpy as np
import pytest

from qa_pipeline.matching.acts import DOUBT, SURE, WEAK
from qa_pipeline.matching.likelihood import CLIP, SIGNALS, Likelihood
from qa_pipeline.matching.reading import UNLIKELY, Reading
from qa_pipeline.matching.segments import Segment
from qa_pipeline.matching.signals import Match, Piece, Signals, highest_others, table
from tests.build import call

ACTS = ("greeting", "thanks", "hold", "recap")
D = 6

MATCHES = [Match(*flags) for flags in product((False, True), repeat=4)]

PIECES = [
    Piece(Segment(0, 2, "good morning"), negated=False, place=0.0),
    Piece(Segment(2, 5, "is it you?"), negated=False, place=0.1),
    Piece(Segment(0, 12, "we do not have any of those left in the shop today"), negated=True, place=0.5),
    Piece(Segment(0, 4, "do you not mind?"), negated=True, place=0.93),
    Piece(Segment(0, 2, "bye then"), negated=False, place=1.0),
]


def model(seed: int = 3, scale: float = 1.0, names: tuple[str, ...] = ACTS) -> Likelihood:
    """Numbers by chance, of which none is zero."""
    numbers = np.random.default_rng(seed)

    def some(*shape: int) -> np.ndarray:
        return (scale * numbers.normal(size=shape)).astype(np.float32)

    return Likelihood(
        revision="chance",
        encoder="encoder@1",
        acts={act: place for place, act in enumerate(names)},
        centre={"en": some(D) / 10},
        heads=some(len(names), D + 1),
        weighed=some(len(names), len(SIGNALS) + 1),
        lexical=some(len(names), len(SIGNALS) + 1),
    )


def vectors(texts: list[str], seed: int = 5) -> dict[str, np.ndarray]:
    rows = np.random.default_rng(seed).normal(size=(len(texts), D)).astype(np.float32)
    return dict(zip(texts, rows / np.linalg.norm(rows, axis=1, keepdims=True), strict=True))


TEXTS = [piece.segment.text for piece in PIECES]


def by_hand(likelihood: Likelihood, piece: Piece, act: str, match: Match, vector: np.ndarray | None) -> tuple[dict[str, float], float]:
    """The signals of one piece by name, and the probability, from what `SIGNALS` and `Likelihood` say that they are."""
    odds, other = 0.0, 0.0
    if vector is not None:
        centred = vector - likelihood.centre["en"]
        centred = centred / np.linalg.norm(centred)
        of_all = {
            one: float(np.clip(likelihood.heads[n, :-1] @ centred + likelihood.heads[n, -1], -CLIP, CLIP))
            for one, n in likelihood.acts.items()
        }
        odds, other = of_all[act], max(value for one, value in of_all.items() if one != act)
    matched = match.sure or match.weak
    signals = {
        "sure": float(match.sure),
        "weak": float(match.weak),
        "nearly": float(match.nearly),
        "meaning": 0.0 if matched else odds / CLIP,
        "agrees": odds / CLIP if matched else 0.0,
        "other": 0.0 if matched else (other - odds) / CLIP,
        "asks": float(piece.segment.text.endswith("?")),
        "negated": float(piece.negated),
        "taken_back": float(match.taken_back),
        "early": max(0.0, 1 - 5 * piece.place),
        "late": max(0.0, 1 - 5 * (1 - piece.place)),
        "short": float(piece.segment.end - piece.segment.start <= 3),
    }
    weights = (likelihood.weighed if vector is not None else likelihood.lexical)[likelihood.acts[act]]
    logit = sum(float(weights[place]) * signals[name] for place, name in enumerate(SIGNALS)) + float(weights[-1])
    return signals, 1 / (1 + math.exp(-logit))


@pytest.mark.parametrize("by_meaning", [True, False])
def test_each_piece_each_act_and_each_match_as_by_hand(by_meaning: bool) -> None:
    likelihood, known = model(), vectors(TEXTS)
    signals = Signals("en", likelihood, PIECES, known if by_meaning else None)
    for act, match in product(ACTS, MATCHES):
        found = signals.likely(act, 0, len(PIECES), match)
        wanted = [by_hand(likelihood, piece, act, match, known[piece.segment.text] if by_meaning else None)[1] for piece in PIECES]
        assert found == pytest.approx(wanted, abs=1e-5)


@pytest.mark.parametrize("match", MATCHES)
def test_the_table_of_arrays_has_the_rows_of_single_numbers(match: Match) -> None:
    likelihood, known = model(), vectors(TEXTS)
    for number, (piece, act) in enumerate(product(PIECES, ACTS)):
        odds = likelihood.meanings(known[piece.segment.text][None], "en")
        place = likelihood.acts[act]
        row = table(
            odds[0, place],
            highest_others(odds)[0, place],
            match,
            asks=piece.segment.text.endswith("?"),
            negated=piece.negated,
            place=piece.place,
            short=piece.segment.end - piece.segment.start <= 3,
        )
        wanted = by_hand(likelihood, piece, act, match, known[piece.segment.text])[0]
        assert dict(zip(SIGNALS, row.tolist(), strict=True)) == pytest.approx(wanted, abs=1e-5), number


def test_matches_that_differ_within_one_table() -> None:
    """As the training gives them: a column for each flag."""
    columns = Match(*(np.array(column) for column in zip(*MATCHES, strict=True)))
    odds, others = np.linspace(-4, 4, len(MATCHES)), np.linspace(3, -1, len(MATCHES))
    together = table(odds, others, columns, asks=True, negated=False, place=0.05, short=True)
    for number, match in enumerate(MATCHES):
        assert together[number] == pytest.approx(
            table(odds[number], others[number], match, asks=True, negated=False, place=0.05, short=True)
        )


@pytest.mark.parametrize("seed", range(5))
def test_the_highest_of_the_others(seed: int) -> None:
    odds = np.random.default_rng(seed).integers(-3, 4, size=(30, 5)).astype(np.float32)  # whole numbers: many are equal
    wanted = [[max(row[:act] + row[act + 1 :]) for act in range(5)] for row in odds.tolist()]
    assert highest_others(odds).tolist() == wanted


def test_what_patterns_say() -> None:
    assert Match.of(None, taken_back=False) == Match()
    assert Match.of(None, taken_back=True) == Match(taken_back=True)
    assert Match.of(SURE, taken_back=False) == Match(sure=True)
    assert Match.of(SURE - 2 * DOUBT, taken_back=True) == Match(sure=True, nearly=True, taken_back=True)
    assert Match.of(WEAK, taken_back=False) == Match(weak=True)
    assert Match.of(WEAK - DOUBT, taken_back=False) == Match(weak=True, nearly=True)


@pytest.mark.parametrize("known", [None, {}, vectors(TEXTS[1:]), vectors([*TEXTS[:-1], "something else"])])
def test_one_vector_missing_and_the_words_decide_everywhere(known: dict[str, np.ndarray] | None) -> None:
    likelihood = model()
    found = Signals("en", likelihood, PIECES, known)
    by_words = Signals("en", likelihood, PIECES, None)
    by_meaning = Signals("en", likelihood, PIECES, vectors([*TEXTS, "something else"]))
    for act, match in product(ACTS, MATCHES):
        assert found.likely(act, 0, len(PIECES), match) == by_words.likely(act, 0, len(PIECES), match)
        assert found.likely(act, 0, len(PIECES), match) != by_meaning.likely(act, 0, len(PIECES), match)


def test_a_part_of_the_pieces() -> None:
    signals = Signals("en", model(), PIECES, None)
    whole = signals.likely("hold", 0, len(PIECES), Match())
    assert signals.likely("hold", 2, 4, Match()) == whole[2:4]
    assert signals.likely("hold", 2, 2, Match()) == []
    assert signals.knows("hold")
    assert not signals.knows("negation")


@pytest.mark.parametrize("scale", [1.0, 100.0, 10_000.0])
@pytest.mark.parametrize("by_meaning", [True, False])
def test_probabilities_are_between_0_and_1(scale: float, by_meaning: bool) -> None:
    signals = Signals("en", model(scale=scale), PIECES, vectors(TEXTS) if by_meaning else None)
    found = [one for act, match in product(ACTS, MATCHES) for one in signals.likely(act, 0, len(PIECES), match)]
    assert all(0 <= one <= 1 for one in found)  # and no NaN


# ---------------------------------------------------------------------------------------------------------------------
# In a conversation

TURNS = ("A Good morning. How can I help you?", "C ...", "C I do not need anything. Really?", "A Thank you, bye.")


def test_pieces_of_a_conversation() -> None:
    found = [(piece.segment.text, piece.negated, piece.place) for piece in Reading(call(*TURNS)).pieces]
    assert found == [
        ("good morning", False, 0.0),
        ("how can i help you?", False, 0.0),
        ("i do not need anything", True, pytest.approx(2 / 3)),
        ("really?", False, pytest.approx(2 / 3)),
        ("thank you bye", False, 1.0),
    ]


def test_of_a_conversation_each_line_gets_what_its_own_pieces_get() -> None:
    """A turn without a word, in the middle, moves nothing."""
    likelihood = model(scale=0.3)
    reading = Reading(call(*TURNS), likelihood, vectors([piece.segment.text for piece in Reading(call(*TURNS)).pieces]))
    signals = Signals("en", likelihood, reading.pieces, reading.vectors)
    first = {0: 0, 1: 2, 2: 2, 3: 4}
    for line in reading.lines:
        pieces = reading.segments(line)
        likely = signals.likely("recap", first[line.position], first[line.position] + len(pieces), Match())  # no pattern of a recap matches
        wanted = {(piece.start, piece.end): one for piece, one in zip(pieces, likely, strict=True) if one >= UNLIKELY}
        assert {(hit.start, hit.end): hit.confidence for hit in reading.find("recap", line)} == wanted


def test_a_matched_pattern_shows_its_words_and_not_the_whole_sentence() -> None:
    likelihood = model(scale=0.0)  # everything is as likely as not
    reading = Reading(call("A Right then, good morning to everybody there"), likelihood, None)
    assert [(hit.start, hit.end, hit.confidence) for hit in reading.find("greeting", reading.lines[0])] == [(2, 4, 0.5)]
    assert [(hit.start, hit.end, hit.confidence) for hit in reading.find("hold", reading.lines[0])] == [(0, 7, 0.5)]


def test_an_act_that_no_model_knows_is_told_by_patterns_alone() -> None:
    reading = Reading(call(*TURNS), model(scale=0.0), None)
    assert reading.best("negation", reading.lines).confidence == SURE


def test_a_conversation_without_words() -> None:
    reading = Reading(call("A ...", "C "), model(), vectors(["something else"]))
    assert [reading.find("greeting", line) for line in reading.lines] == [(), ()]
