"""How fast Persian is spoken, and what fills its pauses."""

import re

from qa_pipeline.languages import Rate, Speaking, lines, words

_V = "V"
_RESPELT = tuple(
    (re.compile(pattern), to)
    for pattern, to in (
        (r"[ةۀ]$", "ه"),
        (r"خوا", "خا"),  # its و is silent
        (r"^ا[وی]|^[اآ]", _V),  # the letter carries whatever vowel begins the word
        (r"[اآ](?=[وی]$)", _V + "C"),  # "brā-ye": joined to the next word
        (r"[اآ]", _V),
        (rf"[یو](?={_V})|(?<={_V})[یو]|^[یو]", "C"),
        (r"(?<=[^V])ی(?=ه$)", "C"),  # "chi-ye"
        (r"[یو]", _V),
        (rf"(?<!{_V})(?<!^)ه$", _V),  # "hame", and not "rāh"
        (rf"[^{_V}]", "C"),
    )
)
"""From letters to V, a vowel that is written, and C, a consonant; the vowels a, e and o are not written."""

_COUNTED = {
    **dict.fromkeys(words("اصل فکر صبر جنس اسم جمع بعد قبل عصر صبح وصل مغز مرغ تلخ گرم نرم رسم امر چای"), 1),
    **dict.fromkeys(words("اول الو الان ولی اصلا دوم سوم تومن گوشی تخفیف تحویل میلیون"), 2),
    **dict.fromkeys(words("بقیه پیشنهاد خدافظ پنجشنبه"), 3),
    **dict.fromkeys(words("متشکر خداحافظ گارانتی"), 4),
    **dict.fromkeys(words("متشکرم متاسفانه"), 5),
}
"""Words that the rules miscount."""

_CLUSTER = re.compile(r"(?:ست|شت|فت|خت|قت|بت|ند|نگ|نج|رت|رد|رف|رخ|فظ|شم|کس|رس)$")
"""What two consonants end a syllable together; others have a vowel between them."""


def _syllables(word: str) -> int:
    """An estimate: a syllable begins with one consonant, so that where more meet than can, a vowel between them was not written."""
    if word in _COUNTED:
        return _COUNTED[word]
    shape = word
    for pattern, to in _RESPELT:
        shape = pattern.sub(to, shape)
    runs = [len(run) for run in shape.split(_V)]
    clustered = bool(_CLUSTER.search(word))
    if len(runs) == 1:
        return max(runs[0] // 2 if clustered else (runs[0] + 1) // 2, 1)
    begin, *between, end = runs
    inside = sum(max(run - 1, 0) // 2 for run in between)
    return len(runs) - 1 + begin // 2 + inside + ((end - 1) // 2 if clustered else end // 2)


SPEAKING = Speaking(
    syllables=_syllables,
    rate=Rate(3.8, 5.4, 7.0),
    estimated=True,
    fillers=lines(
        """
        یعنی
        خب
        خوب حالا
        چیز
        به اصطلاح
        به قول معروف
        چجوری بگم
        چطوری بگم
        چطور بگم
        چی بگم
        نمیدونم چی
        نمی دونم چی
        راستش
        اینا
        """
    ),
    meant=lines(
        """
        یعنی چی
        این یعنی
        هر چیز
        همه چیز
        هیچ چیز
        یه چیز
        یک چیز
        این چیز
        اون چیز
        چه چیز
        چند چیز
        خیلی خب
        بسیار خب
        """
    ),
)
