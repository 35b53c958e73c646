"""How fast Turkish is spoken, and what fills its pauses."""

import re

from qa_pipeline.languages import Rate, Speaking, lines
from qa_pipeline.languages.syllables import spelt

_VOWEL = re.compile("[aeıioöuüâîû]")


def _syllables(word: str) -> int:
    """Every vowel is a syllable: Turkish has no diphthongs, and writes all its vowels."""
    return len(_VOWEL.findall(word)) or spelt(word)


SPEAKING = Speaking(
    syllables=_syllables,
    rate=Rate(4.5, 6.2, 8.0),
    fillers=lines(
        """
        yani
        şey
        hani
        işte
        nasıl desem
        nasıl diyeyim
        nasıl söylesem
        ne bileyim
        falan
        filan
        falan filan
        ya işte
        """
    ),
    # "Şey" is a thing as well, "işte" at work, and "yani" opens a question of what was meant.
    meant=lines(
        """
        bir şey
        her şey
        hiçbir şey
        hiç bir şey
        çok şey
        o şey
        bu şey
        şu şey
        aynı şey
        başka şey
        öyle şey
        böyle şey
        ilk şey
        tek şey
        ne şey
        bu işte
        o işte
        """
    ),
)
