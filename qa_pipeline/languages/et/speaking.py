"""How fast Estonian is spoken, and what fills its pauses."""

import re

from qa_pipeline.languages import Rate, Speaking, lines, words
from qa_pipeline.languages.syllables import spelt

_VOWELS = re.compile("[aeiouõäöüy]+")
_ONE = frozenset(words("aa ee ii oo uu õõ ää öö üü ai ei oi ui õi äi öi üi au ou eu õu ae oe õe äe"))
"""Two vowels that are one syllable wherever they stand: long ones, and diphthongs that close."""
_ONE_AT_FIRST = frozenset(words("ea eo oa ao äo õa iu äu"))
"""Those that are one in the first syllable of a word ("hea", "toas"), and two in a later one ("video", "raadio")."""


def _syllables(word: str) -> int:
    """Each vowel, long vowel and diphthong is one, taken from the left: "tei-e", "sii-a", "pea-ae-gu"."""
    groups = _VOWELS.findall(word)
    return sum(_in_a_row(group, first=place == 0) for place, group in enumerate(groups)) or spelt(word)


def _in_a_row(vowels: str, *, first: bool) -> int:
    count = place = 0
    while place < len(vowels):
        pair = vowels[place : place + 2]
        together = pair in _ONE or (first and place == 0 and pair in _ONE_AT_FIRST)
        place += 2 if together else 1
        count += 1
    return count


SPEAKING = Speaking(
    syllables=_syllables,
    rate=Rate(4.0, 5.6, 7.2),
    estimated=True,
    # Without "nagu" and "siis", which compare and tell when about as often as they fill.
    fillers=lines(
        """
        noh
        no vot
        vot
        ütleme
        ütleme nii
        ütleme siis
        kuidas öelda
        kuidas ma ütlen
        nii öelda
        tähendab
        põhimõtteliselt
        eks ole
        onju
        on ju
        ühesõnaga
        tead
        """
    ),
    meant=lines(
        """
        see tähendab
        mida tähendab
        mis tähendab
        mida see tähendab
        ei tähendab
        kas tead
        sa tead
        ei tead
        on ju olemas
        me ütleme
        meie ütleme
        """
    ),
)
