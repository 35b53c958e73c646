"""Estonian. Letters are compared without their dots, as typed in a hurry, and b d g as p t k, as grade and recognition change them."""

from qa_pipeline.languages import Pace, Pack, words
from qa_pipeline.languages.et import (
    complaints,
    conduct,
    delivery,
    forms,
    listening,
    mood,
    numbers,
    objections,
    opening_closing,
    orders,
    politeness,
    rudeness,
    selling,
    speaking,
    told,
)


def _spelling(text: str) -> str:
    """Lower case; the dotted letters are letters of their own and stay."""
    return text.lower().replace("š", "sh").replace("ž", "zh") if "š" in text.lower() or "ž" in text.lower() else text.lower()


PACK = Pack(
    code="et",
    stemmer="estonian",
    letters="a-zäöõüšž",
    common=frozenset(words("ja on ei see et kas ma te teie siis jah mis kui aga ka oli veel palun meil mul teil selle nii olen")),
    acts={
        **opening_closing.ACTS,
        **orders.ACTS,
        **delivery.ACTS,
        **selling.ACTS,
        **objections.ACTS,
        **complaints.ACTS,
        **mood.ACTS,
        **politeness.ACTS,
        **told.ACTS,
        **rudeness.ACTS,
        **conduct.ACTS,
    },
    numbers=words(
        """
        üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme sada tuhat miljon pool poolteist tosin ühe kahe kolme nelja
        viie kuue seitsme kaheksa üheksa kümne saja tuhande paar kakskümmend* kolmkümmend* nelikümmend* viiskümmend*
        kuuskümmend* seitsekümmend* kaheksakümmend* üheksakümmend* kaksteist* kolmteist* neliteist* viisteist* kuusteist*
        seitseteist* kaheksateist* üheksateist* üksteist* kakssada* kolmsada* nelisada* viissada* kuussada* seitsesada*
        kaheksasada* üheksasada* sada* tuhat*
        """
    ),
    numerals=numbers.NUMERALS,
    yes=words("jah jaa jaah jep muidugi ikka olgu okei"),
    fillers=words("no nojah oh"),
    conjunctions=words("ja ning"),
    hesitations=frozenset(words("õõ õõõ ee eee eeh mmm hm hmm hmmm")),
    forms=forms.FORMS,
    pace=Pace(105, 150, 200),
    listening=listening.LISTENING,
    speaking=speaking.SPEAKING,
    legal_forms=frozenset(words("ou as mtu tu fie ettevote firma")),
    spelling=_spelling,
    folding=str.maketrans("äöõübdg", "aoouptk"),
)
