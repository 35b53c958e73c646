"""Russian."""

from qa_pipeline.languages import Pace, Pack, words
from qa_pipeline.languages.ru import (
    address,
    anger,
    complaints,
    conduct,
    delivery,
    forms,
    listening,
    mood,
    numbers,
    opening_closing,
    orders,
    politeness,
    replies,
    rudeness,
    selling,
    speaking,
    told,
    waiting,
)


def _spelling(text: str) -> str:
    """Lower case, ё as е."""
    return text.lower().replace("ё", "е")


PACK = Pack(
    code="ru",
    stemmer="russian",
    letters="а-яё",
    common=frozenset(words("и в не на я что с да вы у а как это вас но мы по нет за так мне то к вам бы же из ну все")),
    acts={
        **opening_closing.ACTS,
        **orders.ACTS,
        **delivery.ACTS,
        **selling.ACTS,
        **replies.ACTS,
        **politeness.ACTS,
        **told.ACTS,
        **rudeness.ACTS,
        **waiting.ACTS,
        **address.ACTS,
        **conduct.ACTS,
        **complaints.ACTS,
        **anger.ACTS,
        **mood.ACTS,
    },
    numbers=words(
        """
        один одна одну одно одного два две двух три трех трёх четыре пять шесть семь восемь девять десять сорок сто двести
        триста четыреста ноль пара пару полтора полторы тысяча тысячи тысяч тысячу миллион* дюжин* десят* одиннадцат*
        двенадцат* тринадцат* четырнадцат* пятнадцат* шестнадцат* семнадцат* восемнадцат* девятнадцат* двадцат* тридцат*
        сорока пятьдесят* пятидесят* шестьдесят* шестидесят* семьдесят* семидесят* восемьдесят* восьмидесят* девяност* пятьсот
        шестьсот семьсот восемьсот девятьсот пяти шести семи восьми двумя тремя ста полсотни двухсот трехсот пол
        девяти четырех четырьмя пятью шестью восемью девятью двум трем четырем оба обе обеих сотню сотни сотен полдюжины
        """
    ),
    numerals=numbers.NUMERALS,
    yes=words("да ага угу конечно хорошо ладно окей"),
    fillers=words("ну ой"),
    conjunctions=words("и а"),
    hesitations=frozenset(words("э ээ эээ эм эмм ммм хм хмм")),
    forms=forms.FORMS,
    pace=Pace(105, 150, 200),
    listening=listening.LISTENING,
    speaking=speaking.SPEAKING,
    legal_forms=frozenset(words("ооо оао ао зао ип пао компания фирма магазин и")),
    spelling=_spelling,
    head_last=False,
)
