"""Who is meant by a question such as "customer says it is too expensive", in each language."""

import re

from qa_pipeline.types import AGENT, CUSTOMER, LANGUAGES

_NAMES = {
    "en": {AGENT: "(?:the )?(?:agent|operator)", CUSTOMER: "(?:the )?(?:customer|caller|client)"},
    "tr": {AGENT: "(?:müşteri )?temsilci(?:si)?|operatör", CUSTOMER: "müşteri|arayan"},
    "fa": {AGENT: "کارشناس|اپراتور|پشتیبان", CUSTOMER: "مشتری"},
    "et": {AGENT: "klienditeenindaja|teenindaja|operaator|agent", CUSTOMER: "klient|helistaja"},
    "ru": {AGENT: "оператор|агент|менеджер|сотрудник", CUSTOMER: "клиент|покупатель|звонящий"},
}

# Words of saying, behind the name; Turkish has them at the end. A colon does as well.
_SAYS = {
    "en": "(?:says|said|asks|asked|complains|complained|mentions|mentioned)(?: that| if| about)?",
    "tr": "",
    "fa": "(?:می ?گوید|می ?گه|گفت|می ?پرسد|پرسید)(?: که)?",
    "et": "(?:ütleb|ütles|küsib|küsis|kurdab|kurtis)(?:,? et)?",
    "ru": "(?:говорит|сказал|сказала|спрашивает|спросил|жалуется)(?:,? что)?",
}
_AT_THE_END = {"tr": "(?: olduğunu)? (?:diyor|dedi|söylüyor|söyledi|soruyor|sordu)"}


_SIGNS = str.maketrans({"\u200c": " ", "ي": "ی", "ك": "ک", "İ": "i", "\u00a0": " "})
"""As the patterns have them. Each is one character for another: what was found is cut from the question as it was written."""


def asked(question: str) -> tuple[str | None, str]:
    """Whose words are asked for, where the question begins with that, and the rest of the question."""
    plain = question.strip()
    for code in LANGUAGES:
        for speaker, names in _NAMES[code].items():
            rest = _rest(plain, names, code)
            if rest:
                return speaker, rest
    return None, plain


def _rest(question: str, names: str, code: str) -> str:
    """What is behind the name; empty where the question is of no such kind."""
    signs = [rf"(?:{names})\s*:\s*(.+)"]
    if _SAYS[code]:
        signs.append(rf"(?:{names})\s+{_SAYS[code]}\s+(.+)")
    if code in _AT_THE_END:
        signs.append(rf"(?:{names}),?\s+(.+?){_AT_THE_END[code]}")
    for sign in signs:
        found = re.fullmatch(sign, question.translate(_SIGNS), re.IGNORECASE | re.DOTALL)
        if found:
            return question[found.start(1) : found.end(1)].strip()
    return ""
