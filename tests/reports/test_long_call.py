"""The page of a call of three hours stays under a megabyte in every language, and loses nothing of what was said."""

import re
from itertools import count

import pytest

from qa_pipeline import translation
from qa_pipeline.reports import html
from qa_pipeline.reports.copying import Copied
from qa_pipeline.reports.peaks import POINTS, Peaks
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, ScoredCall, Turn, Verdict, Word
from tests.reports.scored import at, conducted, result, scored

MEGABYTE = 1_000_000

HOURS = 3.0
TURN = 4.5
"""Seconds of a turn, one behind the other: no call of that length is so dense."""

SAID = {
    "en": "Yes, and could you tell me please when the driver will be here",
    "tr": "Evet, peki şoförün ne zaman burada olacağını lütfen söyler",
    "et": "Jah, ja kas te saaksite palun öelda, millal juht siia",
    "ru": "Да, и скажите, пожалуйста, когда к нам приедет ваш",
    "fa": "بله، و لطفا بفرمایید راننده شما چه ساعتی به اینجا",
}
"""What is said in a turn: two words a second, in English nearly three. People speak so fast where they never pause."""


def long_call(language: str) -> ScoredCall:
    clock = count(0.0, TURN)
    turns = []
    for place in range(int(HOURS * 3600 / TURN)):
        start = next(clock)
        said = SAID[language].split()
        words = tuple(Word(text=word, start=start + 0.4 * nth, end=start + 0.4 * nth + 0.3) for nth, word in enumerate(said))
        speaker = CUSTOMER if place % 2 else AGENT
        turns.append(Turn(speaker=speaker, text=" ".join(said), start=start, end=start + TURN - 0.1, words=words))
    talk = Conversation(call_id="long", language=language, turns=tuple(turns), duration=HOURS * 3600)
    felt = tuple(("problem", at(place, turns[place], turns[place].text.split()[0])) for place in range(1, len(turns), 12))
    manner = conducted(
        talk,
        politeness=tuple(0.05 if place % 20 == 0 else 0.6 for place in range(len(turns))),
        arousal=tuple(2.5 if place % 25 == 0 else 0.0 for place in range(len(turns))),
        felt=felt,
    )
    evidence = [at(place, turns[place], turns[place].text.split()[1]) for place in range(0, 200, 2)]
    criteria = [result(f"offer.c{number}", Verdict.PASS, *evidence[number : number + 4]) for number in range(36)]
    return scored("long", *criteria, conversation=talk, manner=manner)


@pytest.mark.parametrize("language", sorted(SAID))
def test_three_hours_are_under_a_megabyte(language: str) -> None:
    outline = Peaks(lanes=(bytes(range(250)) * (POINTS // 250), bytes(POINTS)))
    call = long_call(language)
    with translation.speaking(language):
        page = html._call(call, Copied(name="long.mp3", outline=outline))
    assert len(page.encode()) < MEGABYTE
    assert page.count('<li class="turn ') == len(call.conversation.turns)
    (words,) = re.findall(r'data-words="([^"]*)"', page)
    assert [len(signs) / 2 for signs in words.split(",")] == [len(turn.words) for turn in call.conversation.turns]
