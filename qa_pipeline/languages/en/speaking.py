"""How fast English is spoken, and what fills its pauses."""

import re

from qa_pipeline.languages import Rate, Speaking, lines, words
from qa_pipeline.languages.syllables import spelt

_VOWELS = re.compile("[aeiouy]+")

_SILENT = tuple(
    (re.compile(pattern), without)
    for pattern, without in (
        (r"^y", ""),  # a consonant
        (r"(?<=q)u|(?<=g)u(?=[aei])", ""),
        (r"^every", "evry"),
        (r"^(some|there|where|here|more|fore|safe|ware|home|care|time|name|nine)(?=[b-df-hj-np-tv-z])", lambda found: found.group()[:-1]),
        (r"ically$", "icly"),
        (r"(?<=[^aeiouy])e(?=(?:ly|ments?|ful|fully|less|ness)$)(?<![^aeiouy]le)", ""),
        (r"(?<=[^aeiouytd])(?<![^aeiouyl]l)(?<![^aeiouyr]r)ed$", "d"),
        (r"(?<=[^aeiouysxzcg])(?<![cs]h)(?<![^aeiouyl]l)(?<![^aeiouyr]r)es$", "s"),
        (r"(?<=[^aeiouy])(?<![^aeiouyl]l)(?<![^aeiouyr]r)e$", ""),
    )
)
"""Letters that are no syllable of their own, taken away before vowels are counted, one rule after the other."""

_PARTED = re.compile(
    "|".join(
        (
            r"[aeiouy](?=ings?$)",  # go-ing
            r"(?<![ctsgxnl])i(?=[ao])(?!age)",  # vari-ous, deli-a; not spe-cial
            r"(?<=[nl])i(?=a|o(?!n|r))",  # mani-a; not mil-lion, se-nior
            r"i(?=at[ei])",  # appreci-ate
            r"(?<![ct])i(?=en[ct]|et)",  # cli-ent; not pa-tient
            r"(?<=[b-df-hj-np-tv-z])i(?=ers?$|est$)",  # earli-er
            r"(?<=[^aeiou])i(?=um)",  # medi-um
            r"(?<![aqg])u(?=al|ar[iy]|at|ou|ity)",  # usu-al
            r"(?<=[rdh])e(?=a(?:$|s$|t[ei]|ct))",  # ide-a, cre-ate
            r"e(?=os?$)",  # vide-o
            r"(?<=[aeou])y(?=ers?$|o)",  # buy-er
            r"o(?=e[tm])",  # po-em
        )
    )
)
"""Vowels that the next one does not belong to."""

_COUNTED = {
    **dict.fromkeys(words("the once eye eyes our ours hour hours people's"), 1),
    **dict.fromkeys(
        words("people business evening evenings different interest several favourite favorite wednesday science maybe cafe"), 2
    ),
    **dict.fromkeys(words("being seeing mr mrs dr average"), 2),
    **dict.fromkeys(words("area areas interesting comfortable vegetable separately"), 3),
}
"""Words that the rules miscount."""

_SHORTENED = re.compile(r"(?:n't|'(?:ll|ve|d|s|re|m))$")


def _syllables(word: str) -> int:
    short = _SHORTENED.search(word)
    base = word[: short.start()] if short else word
    return _of_word(base.replace("'", "")) + (_is_heard(base, short.group()) if short else 0)


def _is_heard(base: str, ending: str) -> bool:
    """Whether what is left of a word is a syllable of its own: "did-n't", "it-'ll", "boss-'s", and not "don't" and "I'll"."""
    if ending == "n't":
        return base[-1:] in ("d", "s", "t") or base == "have"
    if ending == "'s":
        return bool(re.search("(?:s|x|z|ch|sh|ce|ge)$", base))
    return ending in ("'ll", "'ve", "'d") and base[-1:] not in tuple("aeiouyw")


def _of_word(word: str) -> int:
    if word in _COUNTED:
        return _COUNTED[word]
    if not _VOWELS.search(word):
        return spelt(word)
    parted = len(_PARTED.findall(word))
    for pattern, without in _SILENT:
        word = pattern.sub(without, word)
    return max(len(_VOWELS.findall(word)) + parted, 1)


SPEAKING = Speaking(
    syllables=_syllables,
    rate=Rate(3.5, 5.0, 6.5),
    estimated=True,
    # Without "like", "so" and "well", which mean something more often than not.
    fillers=lines(
        """
        you know
        you know what i mean
        i mean
        sort of
        kind of
        kinda
        sorta
        basically
        actually
        literally
        let me see
        how do i put it
        what do you call it
        or something like that
        and stuff
        """
    ),
    meant=lines(
        """
        do you know
        did you know
        if you know
        as you know
        let you know
        that you know
        when you know
        letting you know
        before you know
        what you know
        don't you know
        would you know
        just so you know
        what i mean
        do i mean
        a kind of
        the kind of
        this kind of
        that kind of
        what kind of
        any kind of
        some kind of
        which kind of
        same kind of
        every kind of
        a sort of
        the sort of
        this sort of
        that sort of
        what sort of
        any sort of
        some sort of
        let me see if
        let me see whether
        let me see what
        """
    ),
)
