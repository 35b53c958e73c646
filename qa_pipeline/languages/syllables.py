"""What counting syllables needs in every language."""

import re

_SOUND = re.compile(r"h*m+|m+h+m*|s+h+|х*м+|ш+|ه*م+|(.)\1*")


def spelt(word: str) -> int:
    """The syllables of a word without vowels: one where it is a sound ("hmm", "shh"), else one a letter, because it is spelt ("TV")."""
    return 1 if _SOUND.fullmatch(word) else sum(letter.isalpha() for letter in word)
