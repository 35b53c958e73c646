"""The numbers that are said in a text, in a form that can be compared: counts, money, percentages, dates, times, telephone numbers.

One engine for all languages: the words are added up (`adding`), other words become letters (`lexicon`, `items`), and patterns over the
letters tell what the numbers mean (`codes`, `patterns`). What differs is data, in `qa_pipeline.languages`.
"""

from qa_pipeline.numbers.codes import codes, with_decimals
from qa_pipeline.numbers.items import Item, read
from qa_pipeline.numbers.lexicon import lexicon
from qa_pipeline.numbers.patterns import Found, meanings
from qa_pipeline.types import Number


def find(text: str, language: str) -> tuple[Number, ...]:
    """The numbers of a text in the order in which they are said. ConversationError when the language is not supported.

    >>> [(number.kind, number.value, number.unit) for number in find("on iki lira elli kuruş", "tr")]
    [('money', '12.5', 'TRY')]
    """
    words = lexicon(language)
    items = with_decimals(read(text, words))
    if not items:
        return ()
    found = [Found(first, last, "digits", value) for first, last, value in codes(items)]
    for code in found:
        for place in range(code.first, code.last + 1):
            items[place].letter = " "
    found += meanings(items, words)
    return tuple(_number(text, items, one) for one in sorted(found))


def _number(text: str, items: list[Item], found: Found) -> Number:
    start, end = items[found.first].start, items[found.last].end
    return Number(text=text[start:end], start=start, end=end, kind=found.kind, value=found.value, unit=found.unit)
