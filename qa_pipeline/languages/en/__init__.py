"""English: British, American and Scottish call-centre speech."""

import unicodedata

from qa_pipeline.languages import Pace, Pack, words
from qa_pipeline.languages.en import (
    address,
    anger,
    complaints,
    conduct,
    delivery,
    forms,
    grievances,
    honesty,
    listening,
    mood,
    numbers,
    opening_closing,
    orders,
    outcome,
    persuading,
    politeness,
    rudeness,
    selling,
    speaking,
    told,
)


def _spelling(text: str) -> str:
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


PACK = Pack(
    code="en",
    stemmer="english",
    letters="a-z",
    common=frozenset(words("the a and you to is it i of that in for have what on be we with this my are not do can")),
    acts={
        **opening_closing.ACTS,
        **orders.ACTS,
        **delivery.ACTS,
        **grievances.ACTS,
        **anger.ACTS,
        **mood.ACTS,
        **complaints.ACTS,
        **selling.ACTS,
        **persuading.ACTS,
        **outcome.ACTS,
        **politeness.ACTS,
        **told.ACTS,
        **rudeness.ACTS,
        **address.ACTS,
        **conduct.ACTS,
        **honesty.ACTS,
    },
    numbers=words(
        """
        one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fourty fifty sixty seventy eighty ninety hundred thousand million half dozen couple
        double triple
        """
    ),
    numerals=numbers.NUMERALS,
    yes=words("yes yeah yep yup aye sure ok okay alright absolutely definitely certainly"),
    fillers=words("oh well um"),
    conjunctions=words("and"),
    hesitations=frozenset(words("um umm uh uhh uhm er err erm ehm hm hmm hmmm mmm")),
    forms=forms.FORMS,
    pace=Pace(130, 190, 250),
    listening=listening.LISTENING,
    speaking=speaking.SPEAKING,
    legal_forms=frozenset(words("ltd limited plc inc llc llp co corp corporation company gmbh the and")),
    spelling=_spelling,
)
