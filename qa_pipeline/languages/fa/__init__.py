"""Persian, written and colloquial. Letters that sound alike are compared as one, because recognition confuses them."""

import re

from qa_pipeline.languages import Pace, Pack, words
from qa_pipeline.languages.fa import (
    complaints,
    conduct,
    delivery,
    forms,
    holding,
    listening,
    mood,
    numbers,
    opening_closing,
    orders,
    outcome,
    politeness,
    rudeness,
    selling,
    speaking,
    told,
    trouble,
)

_LETTERS = {
    ord(arabic): persian
    for arabic, persian in {
        "ي": "ی",
        "ى": "ی",
        "ك": "ک",
        "ة": "ه",
        "ۀ": "ه",
        "أ": "ا",
        "إ": "ا",
        "ٱ": "ا",
        "ؤ": "و",
        "ئ": "ی",
        "ـ": "",
    }.items()
}
_DIGITS = {ord(digit): str(value) for digits in ("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩") for value, digit in enumerate(digits)}
_MARKS = re.compile("[\u064b-\u065f\u0670]")


def _spelling(text: str) -> str:
    """Persian letters and ASCII digits, no vowel marks; the zero-width non-joiner becomes a space."""
    return _MARKS.sub("", text.lower().translate(_LETTERS).translate(_DIGITS)).replace("\u200c", " ")


PACK = Pack(
    code="fa",
    stemmer="persian",
    letters="\u0621-\u06cc",
    common=frozenset(words("و در به از که این را با است برای من شما هم یه بله تا نه رو خب آقا خانم میکنم دیگه هست باشه")),
    acts={
        **opening_closing.ACTS,
        **orders.ACTS,
        **delivery.ACTS,
        **trouble.ACTS,
        **mood.ACTS,
        **complaints.ACTS,
        **selling.ACTS,
        **outcome.ACTS,
        **politeness.ACTS,
        **told.ACTS,
        **holding.ACTS,
        **rudeness.ACTS,
        **conduct.ACTS,
    },
    numbers=words(
        """
        یک دو سه چهار چار پنج شش شیش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده پونزده شانزده شونزده هفده هجده هیجده نوزده
        بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد یکصد دویست سیصد چهارصد پانصد پونصد ششصد شیشصد هفتصد هشتصد نهصد هزار میلیون
        ملیون میلیارد نیم جین
        """
    ),
    numerals=numbers.NUMERALS,
    yes=words("بله بلی آره اره باشه اوکی حتما"),
    fillers=words("خب"),
    conjunctions=words("و"),
    hesitations=frozenset(words("اوم اومم امم اممم ااا اااا هوم اه")),
    forms=forms.FORMS,
    pace=Pace(100, 145, 190),
    listening=listening.LISTENING,
    speaking=speaking.SPEAKING,
    legal_forms=frozenset(words("شرکت فروشگاه موسسه گروه اینترنتی بازرگانی")),
    spelling=_spelling,
    folding=str.maketrans("ذضظصثطحغعآ", "زززسستهقاا"),
    head_last=False,
    joins_next=frozenset(words("می نمی")),
    joins_previous=frozenset(
        words("ها های هایی هاش هاشون هاتون هامون تون تان مون مان شون شان ام ات اش ای اید ایم اند م ت ش ی ترین تر یم ید ست")
    ),
)
