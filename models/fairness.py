"""Whether verdicts depend on who speaks, and how: calls are scored again with other names, genders, spellings, fillers and metadata.

Nothing that is swapped here should decide a verdict. A swap is a function that gives a conversation's variants, each with the same turns
at the same times; what they are made of is in models/swaps, and how words are replaced in `fairness_words`. The flip rate is the share of
verdicts that are others than those on the original (counterfactual fairness: Kusner et al., NeurIPS 2017; tested by swapping words as in
Garg et al., Counterfactual Fairness in Text Classification through Robustness, AIES 2019).
"""

import random
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from fairness_words import Part, agreeing, cased, data, folded, gendered, parts, put, renamed, renaming, replaced

from qa_pipeline import backends, scorecard, scoring
from qa_pipeline.agreement import Estimate, wilson
from qa_pipeline.matching import names
from qa_pipeline.matching.likelihood import Likelihood
from qa_pipeline.matching.patterns import is_number
from qa_pipeline.matching.text import Line, text_of
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Report, Turn, Verdict

SELDOM = 7
"""One in how many calls of a language is scored by meaning: the sentences of each variant are encoded anew."""

Variants = Mapping[str, Conversation]
"""By what was swapped for."""

PEOPLE = {
    "a woman": ("women", True),
    "a man": ("men", False),
    "a woman from elsewhere": ("women_elsewhere", True),
    "a man from elsewhere": ("men_elsewhere", False),
}
"""Who the agent or the customer becomes: the list of names, and whether it is a woman."""

LONG_NAME = 5
"""Letters of a name from which on a garbled one is told from other words."""

FEWEST, EVERY = 6, 8
"""Words of the shortest turn that gets a filler, and of how many words one is a filler. Fewer words may be a mere acknowledgement."""
OPENED = 0.5
"""How many of these turns begin with one."""
CONTENT, LINKING = 5, 2
"""Letters of a word from which on speakers may hesitate before it; letters up to which a word before it is said in one breath with it."""

HIGHER, LOWER = 1.8, 1 / 1.8
"""How much higher the pitch of a woman's voice is than that of a man's, about."""


def said(conversation: Conversation, say: Callable[[Turn], str]) -> Conversation:
    """The conversation with other texts. ValueError when it has the recogniser's words, which would no longer be those of the text."""
    if any(turn.words for turn in conversation.turns):
        raise ValueError(f"{conversation.call_id} has the recogniser's words: only texts can be swapped")
    return replace(conversation, turns=tuple(replace(turn, text=say(turn)) for turn in conversation.turns))


def unused(options: Sequence[str], conversation: Conversation) -> list[str]:
    """The names that nobody in the conversation has, or all where none is left, in an order that is always the same for the same call."""
    first = zlib.crc32(conversation.call_id.encode()) % len(options)
    turned = [*options[first:], *options[:first]]
    used = {token.norm for line in text_of(conversation).lines for token in line.tokens}
    return [name for name in turned if not used & {folded(part, conversation.language) for part in name.split()}] or turned


# ---------------------------------------------------------------------------------------------------------------------
# People


def agents(conversation: Conversation) -> Variants:
    """The agent as other people: the name everywhere, what the customer calls them, and Russian words that agree with them."""
    return {who: _agent(conversation, *PEOPLE[who]) for who in PEOPLE}


def _agent(conversation: Conversation, people: str, woman: bool) -> Conversation:
    code, old = conversation.language, conversation.metadata.agent_name
    found: dict[str, Part] = {}
    metadata = conversation.metadata
    garbled: dict[str, str] = {}
    if old:
        whole = unused(data(code)[people], conversation)[0]
        found = renaming(old, whole, code, woman=woman)
        new = {place: part.split("/")[0] for place, part in parts(whole, code)}
        said_parts = parts(old, code)
        metadata = replace(metadata, agent_name=" ".join(new[place] for place, _ in said_parts))
        garbled = {spelling: new[place] for place, part in said_parts for spelling in _garbled(conversation, part, found)}
    return _as(replace(conversation, metadata=metadata), found, AGENT, woman, garbled)


def _garbled(conversation: Conversation, part: str, known: Mapping[str, Part]) -> Iterator[str]:
    """The spellings in the call that are told for a part of a name, and are none of the forms of any."""
    code = conversation.language
    wanted = names.name(part, code)
    if len(wanted.letters) < LONG_NAME:
        return
    for line in text_of(conversation).lines:
        for mention in names.mentions(wanted, line.tokens):
            spelling = line.turn.text[line.tokens[mention.start].start : line.tokens[mention.end - 1].end]
            if (mention.end - mention.start > 1 or folded(spelling, code) not in known) and _a_name(spelling, line):
                yield spelling


def _a_name(spelling: str, line: Line) -> bool:
    """Whether words are written as names are, in their turn."""
    return spelling[:1].isupper() or line.code == "fa" or line.turn.text == line.turn.text.lower()


def customers(conversation: Conversation) -> Variants:
    """The customer and the others named in the call as other people: names, titles, forms of address, and Russian words that agree."""
    return {who: _customer(conversation, *PEOPLE[who]) for who in PEOPLE}


def _customer(conversation: Conversation, people: str, woman: bool) -> Conversation:
    code = conversation.language
    found: dict[str, Part] = {}
    others = unused(data(code)[people], conversation)
    for number, old in enumerate(data(code)["people"]):
        for form, part in renaming(old, others[number % len(others)], code, woman=woman).items():
            found.setdefault(form, part)
    agent = conversation.metadata.agent_name
    for form in renaming(agent, agent, code, woman=woman) if agent else ():
        found.pop(form, None)
    return _as(conversation, found, CUSTOMER, woman, {})


def _as(conversation: Conversation, found: Mapping[str, Part], who: str, woman: bool, garbled: Mapping[str, str]) -> Conversation:
    """The conversation with a speaker as another person."""
    code = conversation.language
    titles = gendered(data(code)["titles"], code, woman=woman)
    addresses = pairs((pair if woman else pair[::-1])[::-1] for pair in data(code)["addresses"])

    def say(turn: Turn) -> str:
        text = renamed(replaced(turn.text, garbled, code), found, titles, code)
        if turn.speaker != who:
            return replaced(text, addresses, code)
        return agreeing(text, woman=woman) if code == "ru" else text

    return said(conversation, say)


# ---------------------------------------------------------------------------------------------------------------------
# Ways to say it


def pairs(found: Iterable[Sequence[str]]) -> dict[str, str]:
    """Each first word with its second, of several seconds the first."""
    return {pair[0]: pair[1] for pair in reversed(list(found))}


def spellings(conversation: Conversation) -> Variants:
    """All words that have a colloquial or dialect spelling in it, and all in the spelling of dictionaries."""
    code = conversation.language
    known = data(code)["spellings"]
    colloquial, dictionary = pairs([*known, *data(code).get("spellings_one_way", ())]), pairs(pair[::-1] for pair in known)
    return {
        "colloquial": said(conversation, lambda turn: replaced(turn.text, colloquial, code)),
        "as in dictionaries": said(conversation, lambda turn: replaced(turn.text, dictionary, code)),
    }


def fillers(conversation: Conversation) -> Variants:
    """Fillers at the begin of turns, between clauses and before content words, in two draws."""
    lines = {id(line.turn): line for line in text_of(conversation).lines}
    found = {}
    for draw in ("one draw", "another draw"):
        random_ = random.Random(f"{conversation.call_id} {draw}")
        found[draw] = said(conversation, lambda turn, random_=random_: _filled(conversation, lines[id(turn)], random_))
    return found


def _filled(conversation: Conversation, line: Line, random_: random.Random) -> str:
    code, text, tokens = conversation.language, line.turn.text, line.tokens
    if len(tokens) < FEWEST:
        return text
    whole = _whole(conversation, line)
    comma = {"fa": "،"}.get(code, ",") if _punctuated(text) else ""
    openers, hesitations = data(code)["openers"], data(code)["hesitations"]
    places = [place for place in range(1, len(tokens)) if place not in whole and _may_hesitate(line, place)]
    new: dict[tuple[int, int], str] = {}
    drawn = random_.sample(places, min(len(places), len(tokens) // EVERY)) + [0] * (random_.random() < OPENED)
    for place in drawn:
        word = tokens[place]
        filler = f"{random_.choice(openers)}{comma}" if _begins(line, place) else random_.choice(hesitations)
        if place == 0 or word.sentence != tokens[place - 1].sentence:
            small = cased(word.text, "a", code) if word.norm in _small(conversation) else word.text
            new[word.start, word.end] = f"{cased(filler, word.text, code)} {small}"
        else:
            new[word.start, word.start] = f"{filler} "
    return put(text, new)


def _small(conversation: Conversation) -> set[str]:
    """The words that the conversation somewhere writes with a small letter."""
    return {token.norm for line in text_of(conversation).lines for token in line.tokens if token.text[:1].islower()}


def _begins(line: Line, place: int) -> bool:
    """Whether a clause begins with a word: the turn's first, behind punctuation, or a conjunction."""
    if not place:
        return True
    between = line.turn.text[line.tokens[place - 1].end : line.tokens[place].start]
    return bool(between.strip()) or line.tokens[place].norm in data(line.code)["before"]


def _may_hesitate(line: Line, place: int) -> bool:
    """Whether a filler may stand before a word: where a clause begins, or before a long word of a text with punctuation.

    What a recogniser writes without any may have its words in pieces.
    """
    before = line.turn.text[: line.tokens[place].start]
    if not before.endswith(" "):
        return False
    if _begins(line, place):
        return True
    return len(line.tokens[place].norm) >= CONTENT and len(line.tokens[place - 1].norm) > LINKING and _punctuated(line.turn.text)


def _punctuated(text: str) -> bool:
    return any(mark in text for mark in ",.?!،؟")


def _whole(conversation: Conversation, line: Line) -> set[int]:
    """The words before which no filler may stand, because they belong to a number, a name or a product."""
    code, tokens = conversation.language, line.tokens
    found = {place for place in range(len(tokens)) if any(is_number(token.norm, code) for token in tokens[max(0, place - 1) : place + 1])}
    named = [(place, token) for place, token in enumerate(tokens) if token.text[:1].isupper()]
    # The first word of a sentence has a capital whatever it is.
    found |= {place for place, token in named if place and token.sentence == tokens[place - 1].sentence}
    metadata = conversation.metadata
    wanted = [*metadata.company, *(metadata.agent_name or "").split(), *metadata.usual_products]
    for mention in (mention for text in wanted for mention in names.mentions(names.name(text, code), tokens)):
        found |= set(range(mention.start + 1, mention.end))
    for product in text_of(conversation).spoken(line):
        found |= set(range(product.start + 1, product.end))
    titles = {folded(title, code) for pair in data(code)["titles"] for title in pair}
    return found | {place for place in range(1, len(tokens)) if {tokens[place - 1].norm, tokens[place].norm} & titles}


# ---------------------------------------------------------------------------------------------------------------------
# What the engine must not see


def metadata(conversation: Conversation) -> Variants:
    """Other ids, teams, genders, ages and earlier scores in the metadata, and other voices, where voices were measured."""
    about = {
        "a praised woman": ("agent-7", "day shift", {"gender": "female", "agent_age": 27, "previous_score": 99.0, "warnings": 0}, HIGHER),
        "a warned man": ("agent-4711", "late shift", {"gender": "male", "agent_age": 61, "previous_score": 12.5, "warnings": 4}, LOWER),
    }
    return {who: _about(conversation, *known) for who, known in about.items()}


def _about(conversation: Conversation, agent: str, team: str, extra: Mapping[str, object], pitch: float) -> Conversation:
    known = replace(conversation.metadata, agent_id=agent, team=team, extra={**conversation.metadata.extra, **extra})
    return replace(
        conversation,
        metadata=known,
        extra={**conversation.extra, "agent": dict(extra)},
        turns=tuple(_sounding(turn, pitch) if turn.speaker == AGENT else turn for turn in conversation.turns),
    )


def _sounding(turn: Turn, pitch: float) -> Turn:
    if turn.voice is None or turn.voice.pitch is None:
        return turn
    return replace(turn, voice=replace(turn.voice, pitch=turn.voice.pitch * pitch))


# ---------------------------------------------------------------------------------------------------------------------
# How often verdicts change


SWAPS: Mapping[str, Callable[[Conversation], Variants]] = {
    "agent's name and gender": agents,
    "customer's name and form of address": customers,
    "spelling": spellings,
    "fillers": fillers,
    "metadata": metadata,
}


@dataclass(frozen=True, slots=True)
class Compared:
    """A verdict on a call and on a variant of it. `swap` is a key of `SWAPS`, `variant` what was swapped for."""

    call: str
    language: str
    swap: str
    variant: str
    criterion: str
    critical: bool
    before: Verdict
    after: Verdict

    @property
    def flipped(self) -> bool:
        return self.before is not self.after


@dataclass(frozen=True, slots=True)
class Figures:
    """How often verdicts change, over all variants that differ from their call."""

    compared: tuple[Compared, ...]

    @property
    def calls(self) -> int:
        return len({one.call for one in self.compared})

    @property
    def flipped(self) -> tuple[Compared, ...]:
        return tuple(one for one in self.compared if one.flipped)

    @property
    def critical(self) -> "Figures":
        return Figures(tuple(one for one in self.compared if one.critical))

    @property
    def failed_by_it(self) -> tuple[Compared, ...]:
        """Critical criteria that fail in a variant only: the dearest flips there are."""
        return tuple(one for one in self.critical.flipped if one.after is Verdict.FAIL)

    @property
    def rate(self) -> Estimate:
        """The share of verdicts that change, with Wilson's 95 % interval; it takes verdicts of one call for independent."""
        flipped, of = len(self.flipped), len(self.compared)
        return Estimate(value=flipped / of, interval=wilson(flipped, of)) if of else Estimate(value=None)

    def by(self, key: Callable[[Compared], str]) -> "dict[str, Figures]":
        """The figures of each group, in the order in which groups occur."""
        found: dict[str, list[Compared]] = defaultdict(list)
        for one in self.compared:
            found[key(one)].append(one)
        return {name: Figures(tuple(part)) for name, part in found.items()}


def flips(conversations: Iterable[Conversation], score: Callable[[Conversation], Report], swaps: Iterable[str] = SWAPS) -> Figures:
    """The verdicts on each conversation and on its variants by the named swaps. Variants in which nothing is swapped are left out."""
    return Figures(tuple(one for conversation in conversations for one in _compared(conversation, score, tuple(swaps))))


def of_model(calls: Sequence[tuple[Conversation, str]], model: Likelihood, vectors: Mapping[str, np.ndarray]) -> dict[str, Figures]:
    """The figures of a model on calls with the names of their scorecards: by words alone on all, by meaning on some of each language."""
    cards = {conversation.call_id: scorecard.load(card) for conversation, card in calls}
    by_language = defaultdict(list)
    for conversation, _ in calls:
        by_language[conversation.language].append(conversation)
    known, encoder = dict(vectors), backends.encoder()

    def by_words(conversation: Conversation) -> Report:
        return scoring.score(conversation, cards[conversation.call_id], None, model)

    def by_meaning(conversation: Conversation) -> Report:
        missing = [text for text in scoring.texts(conversation) if text not in known]
        known.update(zip(missing, encoder.encode(missing) if missing else (), strict=True))
        return scoring.score(conversation, cards[conversation.call_id], known, model)

    return {
        "words alone": flips([conversation for conversation, _ in calls], by_words),
        "meaning": flips([conversation for part in by_language.values() for conversation in part[::SELDOM]], by_meaning),
    }


def _compared(conversation: Conversation, score: Callable[[Conversation], Report], swaps: Sequence[str]) -> Iterator[Compared]:
    before = {result.id: result for result in score(conversation).criteria}
    for swap in swaps:
        for variant, other in SWAPS[swap](conversation).items():
            if other == conversation:
                continue
            for after in score(other).criteria:
                old = before[after.id]
                yield Compared(
                    conversation.call_id, conversation.language, swap, variant, after.id, after.critical, old.verdict, after.verdict
                )
