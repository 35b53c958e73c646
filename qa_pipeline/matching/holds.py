"""Waits that the agent put the customer through: told by what is said before and after, and by the silence between."""

from dataclasses import dataclass
from functools import cached_property

from qa_pipeline.matching.reading import DOUBT, Hit, Reading, once
from qa_pipeline.matching.text import Line
from qa_pipeline.metrics import Moment
from qa_pipeline.types import AGENT

WAIT = 8.0
"""Seconds of silence from which on "one moment" was a hold, not a manner of speaking."""
SILENCE = 20.0
"""Seconds of silence from which on the customer was left waiting, whatever was said before."""


@dataclass(frozen=True, slots=True)
class Hold:
    """One wait. `asked` is where the agent asks the customer to wait, None where no such words were recognised.

    `back` are the agent's next lines; `seconds` of silence, None where the turns have no times.
    """

    asked: Hit | None
    before: Line | None
    back: tuple[Line, ...]
    seconds: float | None


@once
def holds(reading: Reading) -> tuple[Hold, ...]:
    """The agent's holds in order of the call. A wait that the customer asks for is none."""
    return _Waits(reading).found


class _Waits:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    @cached_property
    def found(self) -> tuple[Hold, ...]:
        timed: list[Hold] = []
        returned = 0
        for first, second, gap in self.reading.timing.gaps:
            if gap >= WAIT and (hold := self._silence(first, second, gap, returned)):
                timed.append(hold)
                # A customer who asks whether anybody is there ends no wait.
                returned = second.position if second.speaker == AGENT else returned
        known = {hold.asked.line.position for hold in timed if hold.asked}
        said = [hold for line in self.reading.agent if line.position not in known and (hold := self._said(line))]
        return tuple(sorted([*timed, *said], key=lambda hold: hold.back[0].position if hold.back else len(self.reading.lines)))

    def _silence(self, first: Moment, second: Moment, gap: float, returned: int) -> Hold | None:
        """What the silence between two turns was. What was said before turn `returned`, the end of another wait, announced that one."""
        reading = self.reading
        near = [line for line in reading.agent if max(first.position - 2, returned) <= line.position <= first.position]
        asked = reading.best("hold", near)
        asked = asked if asked and asked.confidence >= DOUBT else None
        back = tuple(line for line in reading.agent if line.position >= second.position)[:2]
        if asked is None:
            said = [line for line in reading.customer if first.position - 1 <= line.position <= first.position]
            by_customer = reading.best("hold", said)
            if by_customer or second.speaker != AGENT or (gap < SILENCE and not self._thanked(back[:1])):
                return None
        return Hold(asked, near[-1] if near else None, back, gap)

    def _said(self, line: Line) -> Hold | None:
        """A hold that no silence shows: the agent comes back with thanks, or the turns have no times and the wait ends the turn."""
        asked = self.reading.best("hold", [line])
        if not asked or asked.confidence < DOUBT:
            return None
        back = tuple(other for other in self.reading.agent if other.position > line.position)[:2]
        returned = self._thanked(back)
        untimed = not self.reading.timing.moments and bool(back) and len(line.tokens) - asked.end <= 4
        return Hold(asked, line, back, None) if returned or untimed else None

    def _thanked(self, lines: tuple[Line, ...]) -> bool:
        return any(hit.confidence >= DOUBT for line in lines for hit in self.reading.find("hold_return", line))
