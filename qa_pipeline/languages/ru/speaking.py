"""How fast Russian is spoken, and what fills its pauses."""

import re

from qa_pipeline.languages import Rate, Speaking, lines, words
from qa_pipeline.languages.syllables import spelt

_VOWEL = re.compile("[аеёиоуыэюя]")
_LEANING = frozenset(words("в к с б ж ль"))
"""Words of a consonant, spoken as one with their neighbour."""


def _syllables(word: str) -> int:
    """Every vowel is a syllable: й is a consonant, and there are no other diphthongs."""
    return 0 if word in _LEANING else len(_VOWEL.findall(word)) or spelt(word)


SPEAKING = Speaking(
    syllables=_syllables,
    rate=Rate(4.0, 5.5, 7.0),
    fillers=lines(
        """
        ну
        ну вот
        это самое
        как бы
        типа
        короче
        короче говоря
        в общем
        в общем то
        вообще то
        так сказать
        как сказать
        как бы сказать
        как это
        как его
        значит
        собственно
        собственно говоря
        в принципе
        скажем так
        """
    ),
    # "Значит" means something between what and what, "как бы" asks how, and a commercial is of a "типа".
    meant=lines(
        """
        это значит
        не значит
        что значит
        значит ли
        а как бы
        как бы не
        как бы мне
        как бы вы
        как бы нам
        такого типа
        этого типа
        какого типа
        этого же типа
        и как это
        а как это
        как это было
        как это сделать
        как это произошло
        ну уж нет
        """
    ),
)
