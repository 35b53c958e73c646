"""What in a call identifies a person: numbers, names and addresses, turn by turn."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import pairwise

from qa_pipeline.languages import personal
from qa_pipeline.matching import names
from qa_pipeline.matching.tokens import Token, tokenise
from qa_pipeline.numbers.lexicon import Spoken, lexicon
from qa_pipeline.redact import births, context, dictation, judging, misheard, people, places, spelling, titled
from qa_pipeline.redact.context import Expected, Mention
from qa_pipeline.redact.dictation import Piece
from qa_pipeline.redact.kinds import Finding, Kind
from qa_pipeline.redact.known import Known
from qa_pipeline.redact.masking import MASK, masked
from qa_pipeline.redact.runs import Run, across, runs
from qa_pipeline.types import AGENT, ANNOUNCEMENT, Turn

REPEATED = 4
"""Digits of a part of a personal number that are one wherever they are said again."""
SOON = 3
"""Turns behind a number in which any two digits of it in a row are it, said back."""

_LETTERED = frozenset({"iban", "national_id", "passport", "number", "customer_id", "code"})
"""Kinds that have letters beside their digits."""


@dataclass(frozen=True, slots=True)
class Said:
    """A text and who says it."""

    speaker: str
    text: str


class Call:
    """The turns of a call as they are read for what is personal. `wanted` is what is known of its people."""

    def __init__(self, turns: Sequence[Said], code: str, known: Known, company: Sequence[str], before: "Call | None" = None) -> None:
        """`before` is the same call as it was read before some of its turns were masked."""
        self.code = code
        self.known = known
        self.turns = [Said(turn.speaker, masked(turn.text)) for turn in turns]
        self._company = company
        self._tokens: dict[int, tuple[Token, ...]] = {}
        self._mentions: dict[int, tuple[Mention, ...]] = {}
        self._words_beside: dict[int, int] = {}
        self._others: frozenset[str] = before._others if before else frozenset(_product_words(company, code))
        self._same = before

    @cached_property
    def cased(self) -> bool:
        """Whether capitals stand where names do: at the beginning of most turns."""
        begins = [letters[0] for turn in self.turns if (letters := [letter for letter in turn.text if letter.isalpha() and letter != MASK])]
        return 2 * sum(letter.isupper() for letter in begins) > len(begins)

    @cached_property
    def pieces(self) -> list[list[Piece]]:
        return [
            before.pieces[place] if (before := self._before(place)) else dictation.pieces(turn.text, place, self.code, self._parts)
            for place, turn in enumerate(self.turns)
        ]

    def _before(self, turn: int) -> "Call | None":
        """The call as it was read before, where this turn has not changed since."""
        return self._same if self._same and self._same.turns[turn] == self.turns[turn] else None

    def _parts(self, word: str) -> bool:
        """Whether a word parts two numbers: it is masked, or a product's."""
        return word.startswith(MASK) or (word.lower() in self._others)

    def tokens(self, turn: int) -> tuple[Token, ...]:
        if turn not in self._tokens:
            before = self._before(turn)
            self._tokens[turn] = before.tokens(turn) if before else tokenise(self.turns[turn].text, self.code)
        return self._tokens[turn]

    def mentions(self, turn: int) -> tuple[Mention, ...]:
        if turn not in self._mentions:
            before = self._before(turn)
            self._mentions[turn] = before.mentions(turn) if before else context.mentions(self.tokens(turn), self.code)
        return self._mentions[turn]

    def words(self, turn: int) -> int:
        """How many words a turn has besides its numbers and what is found already."""
        if turn not in self._words_beside:
            pieces, tokens = self.pieces[turn], self.tokens(turn)
            self._words_beside[turn] = sum(
                MASK not in token.text and not any(piece.start <= token.start < piece.end for piece in pieces) for token in tokens
            )
        return self._words_beside[turn]

    # -----------------------------------------------------------------------------------------------------------------
    # Numbers

    def numbers(self) -> Iterator[Finding]:
        """The numbers that identify somebody, wherever they are said."""
        judged = self._judged()
        for run, of in judged:
            yield from (self._finding(piece, of) for piece in run.pieces)
        taken = {id(piece): of for run, of in judged for piece in run.pieces}
        for own in self.pieces:
            for piece in own:
                if id(piece) not in taken and (kind := self._said_again(piece, judged)):
                    taken[id(piece)] = kind
                    yield self._finding(piece, kind)
            yield from self._torn_off(own, taken)

    def _torn_off(self, own: Sequence[Piece], taken: dict[int, Kind]) -> Iterator[Finding]:
        """Digits that a misheard word or two part from a number of their turn, with these words."""
        for first, second in [*pairwise(own), *reversed([*pairwise(own)])]:
            kind = taken.get(id(first)) or taken.get(id(second))
            if kind and not (id(first) in taken and id(second) in taken) and self._are_near(first, second):
                taken[id(first)] = taken[id(second)] = kind
                yield Finding(turn=first.turn, start=first.start, end=second.end, kind=kind)

    def _are_near(self, first: Piece, second: Piece) -> bool:
        """Whether there are but misheard digits between two numbers, or one word that leads to no time and no amount."""
        between = [token for token in self.tokens(first.turn) if first.end <= token.start < second.start]
        if first.alone or second.alone or len(between) > dictation.MOST_GAP or self._is_in_word(first):
            return False
        if any(misheard.is_inflected(token, self.code) for token in self._said(first) + self._said(second)):
            return False
        free = personal.get(self.code).between
        doubtful = [token.norm for token in between if token.norm not in free and not misheard.may_be_digit(token.norm, self.code)]
        return not doubtful or (len(doubtful) == 1 and not misheard.measures(doubtful[0], self.code))

    def _said(self, piece: Piece) -> list[str]:
        """The words of a piece."""
        return [token.norm for token in self.tokens(piece.turn) if piece.start <= token.start < piece.end]

    def _is_in_word(self, piece: Piece) -> bool:
        """Whether a piece is the digits of a word: CVV2."""
        return self.turns[piece.turn].text[max(0, piece.start - 1) : piece.start].isalpha()

    def _judged(self) -> list[tuple[Run, Kind]]:
        found: list[tuple[Run, Kind]] = []
        speakers = [turn.speaker for turn in self.turns]
        for run in runs(self.pieces, speakers, self.words, self._is_new):
            if whole := self._kind(run):
                found.append((run, whole))
            elif len(run.pieces) > 1:
                found += [(one, own) for one in map(_alone, run.pieces) if (own := self._kind(one))]
        return [*self._proved(), *found]

    def _proved(self) -> Iterator[tuple[Run, Kind]]:
        """Cards and IBANs of neighbouring turns, whoever is taken to have said them."""
        for run in across(self.pieces, self.words):
            proved = judging.checked(run.atoms, self.code)
            if proved in ("card", "iban") and not any(self._is_own(piece.digits) for piece in run.pieces):
                yield run, proved

    def _is_own(self, digits: str) -> bool:
        """Whether a number is the company's, or a product's."""
        return any(_same_number(digits, own) for own in self.known.own)

    def _kind(self, run: Run) -> Kind | None:
        first, last = run.pieces[0], run.pieces[-1]
        digits = run.digits
        if len(digits) < judging.LEAST["code"] or self._is_own(digits):
            return None
        end = first.end if first is not last else last.end
        said = self._expected(first, end)
        if kind := next(
            (kind for value, kind in self.known.values if _same_number(digits, value) or (len(value) >= 7 and value[-7:] in digits)), None
        ):
            return kind
        kind = judging.judge(run, said, self.code, customer=self.turns[first.turn].speaker != AGENT)
        return kind if kind and self._fits(kind, said, run) else None

    def _expected(self, piece: Piece, end: int) -> Expected | None:
        """What is said that a piece is, or asked for by somebody else."""
        speaker = self.turns[piece.turn].speaker
        before = range(piece.turn - 1, max(-1, piece.turn - 1 - context.BACK), -1)
        others = [turn for turn in before if self.turns[turn].speaker != speaker]
        text = self.turns[piece.turn].text
        return context.expected(text, self.mentions, turn=piece.turn, start=piece.start, end=end, others=others)

    def _fits(self, kind: Kind, said: Expected | None, run: Run) -> bool:
        """A short number far from the words that it could belong to is no answer: the turn says other things."""
        if kind in ("card", "iban") or said is None or said.beside or len(run.digits) >= judging.LONG_OF_CUSTOMER:
            return True
        short = len(run.digits) < judging.LEAST["phone"] and len(run.pieces) == 1
        return self.words(run.pieces[0].turn) <= (context.SHORT_OTHER_WORDS if short else context.OTHER_WORDS)

    def _is_new(self, last: Piece, piece: Piece) -> bool:
        """Whether another number is said to come, or asked for, between two pieces: not the one that the first is a part of."""
        about = self._expected(last, last.end)
        between = [mention for mention in self.mentions(piece.turn) if mention.start < piece.start]
        if last.turn == piece.turn:
            between = [mention for mention in between if mention.start >= last.end]
        between += [mention for turn in range(last.turn + 1, piece.turn) for mention in self.mentions(turn)]
        between += [mention for mention in self.mentions(last.turn) if mention.start >= last.end and last.turn != piece.turn]
        return any(context.of_number(mention) and (about is None or mention.about != about.about) for mention in between)

    def _said_again(self, piece: Piece, judged: Sequence[tuple[Run, Kind]]) -> Kind | None:
        """The kind of the number that a piece is a part of, or that it is with a digit misheard."""
        digits = piece.digits
        if self._is_own(digits):
            return None
        for run, kind in judged:
            first, last = run.turns
            soon = first <= piece.turn <= last + SOON and not piece.amount
            if soon and first < piece.turn < last and (len(digits) > 1 or self.words(piece.turn) <= 1):
                return kind
            if judging.is_round(piece) and digits != run.digits:
                continue
            least = REPEATED if not soon else 3 if self.words(piece.turn) > 1 else 2
            if _is_part(digits, run.digits, least) or (soon and _is_nearly(digits, run.digits)):
                return kind
        return next((kind for value, kind in self.known.values if not piece.amount and _is_part(digits, value, REPEATED)), None)

    def _finding(self, piece: Piece, kind: Kind) -> Finding:
        start = self._first_letter(piece) if kind in _LETTERED else piece.start
        start, end = misheard.widened(self.tokens(piece.turn), start, piece.end, self.code)
        return Finding(turn=piece.turn, start=start, end=end, kind=kind)

    def _first_letter(self, piece: Piece) -> int:
        """Where a piece begins with its letters, but for those of the words that say what it is: "see vee vee, six one two"."""
        about = [mention for mention in self.mentions(piece.turn) if context.of_number(mention) and mention.end <= piece.start]
        return next(
            atom.start for atom in piece.atoms if atom.digits or not any(mention.start <= atom.start < mention.end for mention in about)
        )

    # -----------------------------------------------------------------------------------------------------------------
    # Words

    def dates(self) -> Iterator[Finding]:
        """Dates of birth, by what is said beside them or was asked."""
        for turn in range(len(self.turns)):
            if self._has_number(turn) and self._tells_birth(turn):
                found = births.dates(self.turns[turn].text, self.code)
                yield from (Finding(turn=turn, start=start, end=end, kind="birth_date") for start, end in found)

    def _has_number(self, turn: int) -> bool:
        words = lexicon(self.code)
        return any(token.norm[:1].isdigit() or isinstance(words.meaning(words.plain(token.text)), Spoken) for token in self.tokens(turn))

    def _tells_birth(self, turn: int) -> bool:
        """Whether a date in a turn is one of birth."""
        if self._speaks_of_birth(turn):
            return True
        asked = any(self._speaks_of_birth(place) for place in range(max(0, turn - 2), turn))
        return asked and self.words(turn) <= context.OTHER_WORDS

    def _speaks_of_birth(self, turn: int) -> bool:
        return any(mention.about == "birth_date" for mention in self.mentions(turn))

    def names(self, agent: str) -> Iterator[Finding]:
        """Names of the metadata in any inflection, and those by which customers introduce themselves or are addressed, also said again.

        The `agent`'s is none of them.
        """
        given = [*self._introduced(), *self._titled(agent)]
        wanted = [*self.known.names, *(finding[1] for finding in given)]
        yield from (finding for finding, _ in given)
        known = people.People(wanted, self._company, self.code, cased=self.cased)
        for turn in range(len(self.turns)) if wanted else ():
            tokens = self.tokens(turn)
            yield from (self._words(turn, first, last, "name") for first, last in known.named(tokens))

    def agents(self, name: str) -> Iterator[Finding]:
        """Where the agent is named."""
        known = people.People([name], self._company, self.code, cased=self.cased)
        for turn in range(len(self.turns)):
            tokens = self.tokens(turn)
            yield from (self._words(turn, first, last, "agent") for first, last in known.named(tokens))

    def _introduced(self) -> Iterator[tuple[Finding, str]]:
        spoken = 0
        for turn, said in enumerate(self.turns):
            if said.speaker in (AGENT, ANNOUNCEMENT):
                continue
            spoken += 1
            early = spoken <= people.EARLY
            tokens, mentions = self.tokens(turn), self.mentions(turn)
            after_agent = len(tokens) <= people.ANSWER and turn > 0 and self.turns[turn - 1].speaker == AGENT
            asked = after_agent and people.asks(self.mentions(turn - 1))
            for first, last in people.introduced(said.text, tokens, mentions, self.code, asked=asked, early=early, cased=self.cased):
                finding = self._words(turn, first, last, "name")
                yield finding, said.text[finding.start : finding.end]

    def _titled(self, agent: str) -> Iterator[tuple[Finding, str]]:
        """Names that a title tells, but those of the agent and of the company."""
        own = people.People([agent] if agent else [], (), self.code, cased=self.cased)
        companies = [names.name(text, self.code) for text in self._company]
        for turn, said in enumerate(self.turns):
            tokens = self.tokens(turn)
            found = [] if said.speaker == ANNOUNCEMENT else list(titled.named(said.text, tokens, self.code, cased=self.cased))
            if found:
                others = [*own.named(tokens), *((at.start, at.end) for name in companies for at in names.mentions(name, tokens))]
                free = [place for place in found if not any(start < place[1] and place[0] < end for start, end in others)]
                findings = (self._words(turn, first, last, "name") for first, last in free)
                yield from ((finding, said.text[finding.start : finding.end]) for finding in findings)

    def places(self) -> Iterator[Finding]:
        """Postal and e-mail addresses, and numbers whose letters tell them."""
        for turn, said in enumerate(self.turns):
            tokens = self.tokens(turn)
            amounts = [(piece.start, piece.end) for piece in self.pieces[turn] if piece.amount]
            for kind, found in (
                ("email", places.mails(said.text, tokens, self.code)),
                ("address", places.addresses(tokens, amounts, self.code)),
                ("address", places.postcodes(said.text) if self.code == "en" else ()),
                ("address", spelling.postcodes(said.text) if self.code == "en" and self.pieces[turn] else ()),
                ("national_id", places.insurance_numbers(said.text) if self.code == "en" else ()),
            ):
                yield from (Finding(turn=turn, start=start, end=end, kind=judging.kind(kind)) for start, end in found)
            for text, of in self.known.texts:
                yield from (
                    Finding(turn=turn, start=match.start(), end=match.end(), kind=of) for match in _literal(text).finditer(said.text)
                )

    def _words(self, turn: int, first: int, last: int, kind: Kind) -> Finding:
        tokens = self.tokens(turn)
        return Finding(turn=turn, start=tokens[first].start, end=tokens[last - 1].end, kind=kind)


def _alone(piece: Piece) -> Run:
    return Run((piece,))


def _product_words(company: Sequence[str], code: str) -> Iterator[str]:
    return (token.norm for text in company for token in tokenise(text, code) if not token.norm.isdigit())


@cache
def _literal(text: str) -> re.Pattern[str]:
    return re.compile(re.escape(text), re.IGNORECASE)


def _same_number(digits: str, known: str) -> bool:
    """Whether a number is a known one, with or without its prefix."""
    shorter, longer = sorted((digits, known), key=len)
    return (
        shorter == longer
        or (len(shorter) >= 7 and longer.endswith(shorter))
        or (len(shorter) > 7 and shorter[1:] == longer[-len(shorter) + 1 :])
    )


def _is_part(digits: str, number: str, least: int) -> bool:
    return (len(digits) >= least and digits in number) or (len(number) >= REPEATED and number in digits)


def _is_nearly(digits: str, number: str) -> bool:
    """Whether digits said back are the number, or a part of four digits and more, but for one in four of them."""
    if len(digits) < REPEATED:
        return False
    from rapidfuzz.fuzz import partial_ratio

    return len(digits) <= len(number) + 2 and partial_ratio(digits, number) >= 74


def find(turns: Sequence[Said], code: str, known: Known, *, company: Sequence[str] = (), agent: str | None = None) -> list[Finding]:
    """What identifies a person in the texts, in order and apart from one another. `agent` is looked for where it is given."""
    found: list[Finding] = []
    call, masked_turns = None, turns
    while True:
        call = Call(masked_turns, code, known, company, call)
        new = [*call.numbers(), *call.dates(), *call.places(), *call.names(known.agent), *(call.agents(agent) if agent else ())]
        new = [finding for finding in new if _says_more(masked_turns[finding.turn].text[finding.start : finding.end])]
        if not new:
            return found
        found = apart([*found, *new], turns)  # as they will be replaced: what is joined is one
        masked_turns = [_without(turn, [finding for finding in found if finding.turn == place]) for place, turn in enumerate(turns)]


def _says_more(text: str) -> bool:
    """Whether anything in a text is not masked yet."""
    return any(sign.isalnum() and sign != MASK for sign in text)


def _without(said: Said, findings: Sequence[Finding]) -> Said:
    text = said.text
    for finding in findings:
        text = text[: finding.start] + MASK * (finding.end - finding.start) + text[finding.end :]
    return Said(said.speaker, text)


def apart(findings: Sequence[Finding], turns: Sequence[Said]) -> list[Finding]:
    """The findings with those joined that overlap, or that stand beside each other and are of one kind; the first tells the kind."""
    joined: list[Finding] = []
    for finding in sorted(findings, key=lambda one: (one.turn, one.start, -one.end)):
        last = joined[-1] if joined else None
        if last and last.turn == finding.turn and _touch(last, finding, turns[finding.turn].text):
            joined[-1] = replace(last, end=max(last.end, finding.end))
        else:
            joined.append(finding)
    return joined


def _touch(last: Finding, finding: Finding, text: str) -> bool:
    between = text[last.end : finding.start]
    return finding.start < last.end or (last.kind == finding.kind and not any(map(str.isalnum, between)))


def learnt(known: Known, turns: Sequence[Turn], findings: Sequence[Finding], code: str) -> Known:
    """What is known, and what was found in a call: the digits of its numbers, its names and its addresses."""
    values, names, texts = list(known.values), list(known.names), list(known.texts)
    for finding in findings:
        said = turns[finding.turn].text[finding.start : finding.end]
        if finding.kind == "name":
            names.append(said)
        elif finding.kind in ("email", "address"):
            texts.append((said, finding.kind))
        elif digits := "".join(piece.digits for piece in dictation.pieces(said, 0, code, lambda _: False)):
            values.append((digits, finding.kind))
    return replace(known, values=tuple(values), names=tuple(dict.fromkeys(names)), texts=tuple(texts))
