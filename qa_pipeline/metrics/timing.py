"""The turns of a conversation that have times, and what lies between them and over each other."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise

from qa_pipeline.metrics.stretches import Stretch, between, joined
from qa_pipeline.types import AGENT, CUSTOMER, Conversation, Turn
from qa_pipeline.voices import Voices

INTERRUPTION = 0.5
"""Seconds for which the agent speaks over a customer who goes on, from which on it is an interruption."""
ACKNOWLEDGEMENT = 2
"""Words up to which speaking over somebody is no interruption: "mhm", "yes yes"."""
SILENCE = 2.0
"""Seconds for which nobody speaks, though somebody has the floor or is to answer, from which on it is a silence of theirs."""
DEAD_AIR = 3.0
"""Seconds for which nobody speaks, from which on it is dead air."""
PAUSE = 0.25
"""Seconds between two words from which on a speaker pauses; shorter ones belong to the articulation (Goldman-Eisler 1968)."""
TOLD_APART = 0.5
"""How sure it must be that the voices of a mono call were told apart, for anything to be said of either of them."""

SIDES = (AGENT, CUSTOMER)


@dataclass(frozen=True, slots=True)
class Moment:
    """A turn, by its position in the call, with its times in seconds."""

    position: int
    speaker: str
    start: float
    end: float
    words: int
    backchannel: bool = False

    @property
    def length(self) -> float:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Silence:
    """Nobody speaks, in seconds of the call. `position` is the turn in which it is, or which begins after it: whose silence it is."""

    position: int
    start: float
    end: float

    @property
    def length(self) -> float:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Interruption:
    """A speaker comes in at `start` and both speak until `end`; `position` is the turn that comes in, `over` the one that goes on."""

    position: int
    over: int
    speaker: str
    start: float
    end: float

    @property
    def length(self) -> float:
        return self.end - self.start


class Timing:
    """The turns that have times, and what can be measured on them.

    `moments` are all of them, in order of their start, `floor` those that are no backchannels: a listener's "mm-hm" is sound, but it
    answers nothing, interrupts nobody and takes nothing over.
    """

    def __init__(self, conversation: Conversation) -> None:
        self.conversation = conversation
        self.moments = tuple(_timed(conversation.turns))
        self.floor = tuple(moment for moment in self.moments if not moment.backchannel)
        self.of_all = len(self.moments) == len(conversation.turns)

    @property
    def told_apart(self) -> bool:
        """Whether it is known who speaks. Voices that nobody was asked to tell apart were recorded apart."""
        return self.conversation.told_apart is None or self.conversation.told_apart >= TOLD_APART

    @cached_property
    def tells_overlap(self) -> bool:
        """Whether it would be known that two speak at once: not in a mono call whose diarizer found no such place anywhere."""
        return self.conversation.told_apart is None or any(True for _ in _over_each_other(self.moments))

    @property
    def span(self) -> Stretch | None:
        """From the first word to the last, None where nothing has times."""
        return (self.moments[0].start, max(moment.end for moment in self.moments)) if self.moments else None

    def by(self, speaker: str) -> tuple[Moment, ...]:
        return tuple(moment for moment in self.moments if moment.speaker == speaker)

    def turns(self, speaker: str) -> tuple[Moment, ...]:
        """The turns of a speaker in which they have the floor."""
        return tuple(moment for moment in self.floor if moment.speaker == speaker)

    # -----------------------------------------------------------------------------------------------------------------
    # Speech

    @cached_property
    def _speech(self) -> dict[str, tuple[Stretch, ...]]:
        named = sorted(self.moments, key=lambda moment: moment.speaker)
        return {
            speaker: joined(stretch for moment in group for stretch in self.phrases(moment))
            for speaker, group in groupby(named, key=lambda moment: moment.speaker)
        }

    def speech(self, speaker: str) -> tuple[Stretch, ...]:
        """Where a speaker speaks, backchannels too, without their pauses where words have times."""
        return self._speech.get(speaker, ())

    @cached_property
    def speech_of_others(self) -> tuple[Stretch, ...]:
        """Where somebody speaks who is on neither side: a third person, an announcement."""
        return joined(stretch for speaker, speech in self._speech.items() if speaker not in SIDES for stretch in speech)

    def phrases(self, moment: Moment, pause: float = PAUSE) -> list[Stretch]:
        """A turn cut wherever its speaker says nothing for `pause` seconds between two words; whole where its words have no times."""
        phrases, said = [moment.start], moment.start
        for place, (start, end) in enumerate(sorted((word.start, word.end) for word in self.conversation.turns[moment.position].words)):
            if place and start - said >= pause and start < moment.end:
                phrases += [said, start]
            said = max(said, min(end, moment.end))
        return list(zip(phrases[::2], [*phrases[1::2], moment.end], strict=True))

    def speaking(self, moment: Moment) -> float:
        """Seconds of a turn without its pauses of 2 s and more."""
        return moment.length - sum(end - start for start, end in self._pauses(moment))

    # -----------------------------------------------------------------------------------------------------------------
    # Over each other

    @cached_property
    def overlaps(self) -> tuple[tuple[Moment, Moment, float], ...]:
        """Turns that begin while another speaker speaks: who spoke, who came in, and for how many seconds both did; no backchannels."""
        return tuple(_over_each_other(self.floor))

    def interruptions(self, speaker: str) -> tuple[Moment, ...]:
        """Turns that a speaker began while the other went on speaking."""
        return tuple(second for _, second, _ in self._interruptions(speaker))

    def interrupted(self, speaker: str) -> tuple[Interruption, ...]:
        """Where, over whom and how long a speaker interrupts."""
        return tuple(
            Interruption(second.position, first.position, speaker, second.start, second.start + together)
            for first, second, together in self._interruptions(speaker)
        )

    def _interruptions(self, speaker: str) -> Iterator[tuple[Moment, Moment, float]]:
        for first, second, together in self.overlaps:
            if second.speaker == speaker and first.speaker in SIDES and together >= INTERRUPTION and second.words > ACKNOWLEDGEMENT:
                yield first, second, together

    # -----------------------------------------------------------------------------------------------------------------
    # One after the other

    @cached_property
    def gaps(self) -> tuple[tuple[Moment, Moment, float], ...]:
        """Silences between turns: what came before, what after, and how many seconds lie between."""
        found, last = [], None
        for moment in self.moments:
            if last is not None and moment.start > last.end:
                found.append((last, moment, moment.start - last.end))
            last = moment if last is None or moment.end >= last.end else last
        return tuple(found)

    def waits(self, speaker: str) -> tuple[tuple[Moment, float], ...]:
        """The turns in which a speaker answers the other side, and for how many seconds they waited before; 0 for who came in early."""
        return tuple((answer, max(0.0, offset)) for answer, offset in self.transfers(speaker))

    def transfers(self, speaker: str) -> tuple[tuple[Moment, float], ...]:
        """The same with the seconds from the end of what the other side said to the begin of the answer: negative for who came in early."""
        return tuple(
            (answer, answer.start - before.end)
            for before, answer in pairwise(self.floor)
            if answer.speaker == speaker and before.speaker != speaker and before.speaker in SIDES
        )

    def silences(self, speaker: str) -> tuple[Silence, ...]:
        """Silences of 2 s or more before a speaker begins, or goes on; inside a turn where its words have times."""
        before = [
            Silence(after.position, last.end, after.start) for last, after, gap in self.gaps if after.speaker == speaker and gap >= SILENCE
        ]
        inside = [
            silence for moment in self.by(speaker) for start, end in self._pauses(moment) for silence in self._unspoken(moment, start, end)
        ]
        return tuple(sorted([*before, *inside], key=lambda silence: silence.start))

    @cached_property
    def dead_air(self) -> tuple[Silence, ...]:
        """Where nobody speaks for 3 s or more between the first word and the last, whoever is to speak; inside turns too."""
        speech = joined(stretch for speech in self._speech.values() for stretch in speech)
        return tuple(self._silence(start, end) for start, end in between(speech) if end - start >= DEAD_AIR)

    def _silence(self, start: float, end: float) -> Silence:
        after = min((moment for moment in self.moments if moment.end > start), key=lambda moment: max(moment.start, end))
        return Silence(after.position, start, end)

    def _pauses(self, moment: Moment) -> Iterator[Stretch]:
        """Where the speaker of a turn says nothing for 2 s or more between two words: it is spoken to its ends, as in `phrases`."""
        said = moment.start
        for place, (start, end) in enumerate(sorted((word.start, word.end) for word in self.conversation.turns[moment.position].words)):
            if place and start - said >= SILENCE:
                yield said, start
            said = max(said, end)

    def _unspoken(self, moment: Moment, start: float, end: float) -> Iterator[Silence]:
        """The silences in a pause of a turn, between what others say in it."""
        others = [(one.start, one.end) for one in self.moments if one.speaker != moment.speaker and one.start < end and one.end > start]
        for begin, until in [*others, (end, end)]:
            if begin - start >= SILENCE:
                yield Silence(moment.position, start, begin)
            start = max(start, until)

    @cached_property
    def voices(self) -> Voices:
        return Voices(self.conversation)


def _over_each_other(moments: tuple[Moment, ...]) -> Iterator[tuple[Moment, Moment, float]]:
    """Of moments in order: which one is spoken over, which one comes in, and for how many seconds both last."""
    speaking: dict[str, Moment] = {}
    for second in moments:
        others = [one for name, one in speaking.items() if name != second.speaker and one.end > second.start]
        if others:
            first = max(others, key=lambda one: one.end)
            yield first, second, min(first.end, second.end) - second.start
        own = speaking.get(second.speaker)
        if own is None or second.end > own.end:
            speaking[second.speaker] = second


def _timed(turns: tuple[Turn, ...]) -> Iterator[Moment]:
    timed = [
        Moment(position, turn.speaker, turn.start, turn.end, len(turn.text.split()), turn.backchannel)
        for position, turn in enumerate(turns)
        if turn.start is not None and turn.end is not None
    ]
    yield from sorted(timed, key=lambda moment: (moment.start, moment.end))
