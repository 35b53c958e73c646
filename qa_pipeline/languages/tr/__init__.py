"""Turkish. Letters are compared without their dots and hooks, as people type them and recognition drops them."""

from qa_pipeline.languages import Pace, Pack, words
from qa_pipeline.languages.tr import (
    address,
    complaints,
    conduct,
    delivery,
    forms,
    grievances,
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
)


def _spelling(text: str) -> str:
    """Lower case with the dotless ı, and â, î, û as a, i, u."""
    text = text.replace("İ", "i").replace("I", "ı").lower().replace("i\u0307", "i")
    return text.replace("â", "a").replace("î", "i").replace("û", "u")


PACK = Pack(
    code="tr",
    stemmer="turkish",
    letters="a-zçğıöşüâîû",
    common=frozenset(
        words("bir ve bu için ne çok ben da de var mı mi evet tamam siz size olarak gibi kadar sonra daha değil şey bey hanım")
    ),
    acts={
        **opening_closing.ACTS,
        **orders.ACTS,
        **delivery.ACTS,
        **complaints.ACTS,
        **grievances.ACTS,
        **mood.ACTS,
        **selling.ACTS,
        **outcome.ACTS,
        **politeness.ACTS,
        **told.ACTS,
        **rudeness.ACTS,
        **address.ACTS,
        **conduct.ACTS,
    },
    numbers=words(
        """
        bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon buçuk
        yarım düzine çeyrek iki* altmış* yetmiş* seksen* doksan* yirmi* dokuz* sekiz* üçyüz* dörtyüz* beşyüz* altıyüz* yediyüz* onbir \
        onbeş onbin*
        """
    ),
    numerals=numbers.NUMERALS,
    yes=words("evet olur olsun tamam tamamdır peki tabii tabi elbette he hıhı"),
    fillers=words("e eh ya"),
    conjunctions=words("ve"),
    hesitations=frozenset(words("ee eee eeee ıı ııı ıııı hm hmm hmmm mmm ımm")),
    forms=forms.FORMS,
    pace=Pace(95, 140, 185),
    listening=listening.LISTENING,
    speaking=speaking.SPEAKING,
    legal_forms=frozenset(words("as a s ltd sti ve tic san limited sirketi anonim com")),
    spelling=_spelling,
    folding=str.maketrans("çğıöşü", "cgiosu"),
)
