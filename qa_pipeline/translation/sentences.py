"""Sentences that are kept in English, told in the language of the reports.

Verdicts, notes and refusals are kept with reasons in English words. Reports in other languages recognise each by a closed list of
sentences, take out what fills their gaps, and say the sentence again: product names and quotations as they are, numbers in the digits of
the language, and what is itself a sentence, an act or an event translated too.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, reduce
from itertools import pairwise

from qa_pipeline import reasons
from qa_pipeline.translation import remarks, verdicts
from qa_pipeline.translation.catalogs import N_, _, isolated, listed
from qa_pipeline.translation.numbers import percent, written
from qa_pipeline.translation.spoken import language

LANGUAGES = {"tr": N_("Turkish"), "fa": N_("Persian"), "et": N_("Estonian"), "en": N_("English"), "ru": N_("Russian")}
VERDICTS = {"pass": N_("Passed"), "fail": N_("Missed"), "unsure": N_("Undecided"), "na": N_("Not applicable")}

_QUOTED, _EITHER, _LISTED, _PARTED = N_("“%(words)s”"), N_("%(one)s or %(other)s"), N_("%(one)s, %(other)s"), N_("%(one)s; %(other)s")
_JUDGED, _BEFORE, _AFTER = N_("%(criterion)s: %(verdict)s"), N_("before %(event)s"), N_("after %(event)s")

_NUMBER = r"-?\d[\d,.]*(?:e[+-]?\d+)?"
_GAP = re.compile(r"%\((\w+)\)s")

Titles = Mapping[str, str]


def told(reason: str, titles: Titles | None = None) -> str:
    """A sentence that is kept in English in the language, or as it is where no list has it. Criteria in it are named by `titles`."""
    if language() == "en" or not reason.strip():
        return reason
    return _told(language(), reason) if not titles else _said(reason, titles)


def recognised(reason: str) -> bool:
    """Whether the lists have a sentence, with all that it is made of."""
    return bool(_parsed(reason))


@lru_cache(maxsize=20_000)
def _told(_language: str, reason: str) -> str:
    """The same sentences come again and again. By language, because the text is in it."""
    return _said(reason, {})


def _said(reason: str, titles: Titles) -> str:
    found = _parsed(reason)
    if found:
        return _all_said(found, titles)
    kind = reasons.kind(reason)
    return reason if kind == reasons.OTHER else _(remarks.WITH_REASON, kind=_(kind), reason=reason)


# ---------------------------------------------------------------------------------------------------------------------
# What fills a gap


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """`pattern` is what may stand in it, `say` how it is said in the language; None for a sentence of its own."""

    pattern: str
    say: Callable[[str, Titles], str] | None


def _one_of(texts: Sequence[str]) -> str:
    return "(?:" + "|".join(re.escape(text) for text in sorted(texts, key=len, reverse=True)) + ")"


_ACT, _EVENT = _one_of(verdicts.ACTS), _one_of(verdicts.EVENTS)
_SPOT = "(?:" + "|".join(_GAP.sub(r"\\d+", text) for text in verdicts.PLACES) + ")"


def _several(one: str, joined: str) -> str:
    return f"{one}(?:{joined}{one})*"


def _acts(text: str, _titles: Titles) -> str:
    return _again(text, _ACT, lambda act: _(_QUOTED, words=_(act)))


def _events(text: str, _titles: Titles) -> str:
    return _again(text, _EVENT, _)


def _again(text: str, one: str, say: Callable[[str], str]) -> str:
    """Things that are joined by "or" or commas, each said in the language, and joined again."""
    found = list(re.finditer(one, text))
    whole = say(found[0][0])
    for before, after in pairwise(found):
        joined = _EITHER if text[before.end() : after.start()] == " or " else _LISTED
        whole = _(joined, one=whole, other=say(after[0]))
    return whole


def _place(text: str, _titles: Titles) -> str:
    """Such as "in the first 3 turns, before the order was closed"."""
    parts = [_spot(spot[0]) for spot in re.finditer(_SPOT, text)]
    for word, sentence in (("before", _BEFORE), ("after", _AFTER)):
        found = re.search(f", {word} ({_EVENT})", text)
        parts += [_(sentence, event=_(_QUOTED, words=_(found[1])))] if found else []
    return listed(parts)


def _spot(text: str) -> str:
    number = re.search(r"\d+", text)
    if not number:
        return _(text)
    return _(text.replace(number[0], "%(number)s"), number=written(number[0]))


def _metric(text: str, _titles: Titles) -> str:
    side = re.fullmatch(r"the (agent|customer)'s (.+)", text)
    raised = re.fullmatch(r"turns in which the (agent|customer) raises their voice", text)
    if side:
        return _(verdicts.SIDES[side[1]], measure=_(side[2]))
    return _(verdicts.SIDES[raised[1]], measure=_(verdicts.RAISED)) if raised else _(text)


def _criteria(text: str, titles: Titles) -> str:
    return listed([_criterion(name, titles) for name in text.split(", ")])


def _decided(text: str, titles: Titles) -> str:
    pairs = (part.rsplit(" is ", 1) for part in text.split(", "))
    return listed([_(_JUDGED, criterion=_criterion(name, titles), verdict=_(VERDICTS[verdict])) for name, verdict in pairs])


def _criterion(name: str, titles: Titles) -> str:
    return _(_QUOTED, words=titles[name]) if name in titles else isolated(name)


def _as_it_is(text: str, _titles: Titles) -> str:
    return isolated(text)


def _spoken(code: str, _titles: Titles) -> str:
    return _(LANGUAGES[code]) if code in LANGUAGES else isolated(code)


_METRIC = "(?:" + "|".join([
    *map(re.escape, verdicts.OF_CALL),
    f"the (?:agent|customer)'s {_one_of(verdicts.OF_SIDE)}",
    "turns in which the (?:agent|customer) raises their voice",
]) + ")"  # fmt: skip

_WRITTEN = Gap(pattern=_NUMBER, say=lambda text, _titles: written(text))
_VERBATIM = Gap(pattern=".+?", say=_as_it_is)
_ACTS = Gap(pattern=_several(_ACT, "(?: or |, )"), say=_acts)

GAPS: Mapping[str, Gap] = {
    **dict.fromkeys(("number", "count", "least", "most", "whole", "counted", "channel"), _WRITTEN),
    **dict.fromkeys(("name", "who", "names", "file", "cause", "known"), _VERBATIM),
    "acts": _ACTS,
    "answer": _ACTS,
    "event": Gap(pattern=_several(_EVENT, " or "), say=_events),
    "place": Gap(pattern=f"{_SPOT}(?: {_SPOT})*(?:, before {_EVENT})?(?:, after {_EVENT})?", say=_place),
    "metric": Gap(pattern=_METRIC, say=_metric),
    "criteria": Gap(pattern=_several(r"[\w.-]+", ", "), say=_criteria),
    "decided": Gap(pattern=_several(r"[\w.-]+ is (?:pass|fail|unsure|na)", ", "), say=_decided),
    "spoken": Gap(pattern=".+?", say=_spoken),
    "share": Gap(pattern=_NUMBER, say=lambda text, _titles: percent(float(text) / 100)),
    "sentence": Gap(pattern=".+", say=None),
}


# ---------------------------------------------------------------------------------------------------------------------
# Sentences


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the lists, by its English, with what fills its gaps. `inner` is what stands in the gap `sentence`."""

    english: str
    filled: Mapping[str, str]
    inner: "tuple[Sentence, ...]" = ()

    def said(self, titles: Titles) -> str:
        values = {name: say(text, titles) for name, text in self.filled.items() if (say := GAPS[name].say)}
        if self.inner:
            values["sentence"] = _all_said(self.inner, titles)
        return _GAP.sub(lambda gap: values[gap[1]], _(self.english))


def _all_said(sentences: Sequence[Sentence], titles: Titles) -> str:
    return reduce(lambda one, other: _(_PARTED, one=one, other=other), (sentence.said(titles) for sentence in sentences))


@lru_cache(maxsize=20_000)
def _parsed(reason: str) -> tuple[Sentence, ...]:
    """The sentences that a reason is, joined by semicolons where it is several; none where the lists have not all of them."""
    whole = _one(reason)
    if whole:
        return (whole,)
    for cut in re.finditer("; ", reason):
        first, rest = _one(reason[: cut.start()]), _parsed(reason[cut.end() :])
        if first and rest:
            return (first, *rest)
    return ()


def _one(text: str) -> Sentence | None:
    for shown, pattern in _patterns():
        found = pattern.fullmatch(text)
        if not found:
            continue
        filled = found.groupdict()
        inner = _parsed(filled.pop("sentence")) if "sentence" in filled else ()
        if inner or "sentence" not in pattern.groupindex:
            return Sentence(shown, filled, inner)
    return None


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Each sentence that is shown with the pattern of what is kept; those around others last."""
    pairs = ((one, one) if isinstance(one, str) else one for one in (*verdicts.SENTENCES, *remarks.SENTENCES, *verdicts.AROUND))
    return tuple((shown, re.compile(_pattern(kept), re.DOTALL)) for shown, kept in pairs)


def _pattern(kept: str) -> str:
    """A sentence as a regular expression, each gap a group."""
    parts = _GAP.split(kept)
    texts = (re.escape(part.replace("%%", "%")) for part in parts[::2])
    gaps = (f"(?P<{name}>{GAPS[name].pattern})" for name in parts[1::2])
    return "".join(piece for pair in zip(texts, (*gaps, ""), strict=True) for piece in pair)
