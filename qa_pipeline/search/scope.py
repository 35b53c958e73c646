"""Which turns a question is asked of: those of selected calls, and perhaps of one speaker."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from qa_pipeline.store import spoken

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Places = NDArray[np.int64]
    Flags = NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True)
class Scope:
    """`calls` is the language of each call by its number; `speaker` None means whoever speaks."""

    calls: Mapping[int, str]
    speaker: str | None = None
    _by_languages: dict[frozenset[str], "Flags"] = field(default_factory=dict, repr=False)

    @property
    def languages(self) -> tuple[str, ...]:
        """In the order of the alphabet."""
        return self._bounds[2]

    @property
    def first(self) -> int:
        """No place of the scope is before this one."""
        return self._bounds[0] << spoken.CALL

    @property
    def last(self) -> int:
        """No place of the scope is behind this one."""
        return (self._bounds[1] + 1 << spoken.CALL) - 1

    def has(self, places: "Places", languages: frozenset[str] | None = None) -> "Flags":
        """Which of these places are in it; with `languages` only in calls of these."""
        import numpy as np

        wanted = self._calls(frozenset(self.languages) if languages is None else languages)
        numbers = places >> spoken.CALL
        flags: Flags = (numbers < wanted.size) & wanted[np.minimum(numbers, wanted.size - 1)]
        if self.speaker is not None:
            flags &= (places & (1 << spoken.TURN) - 1) == spoken.WHO.get(self.speaker, 0)
        return flags

    @cached_property
    def _bounds(self) -> tuple[int, int, tuple[str, ...]]:
        if not self.calls:
            return 0, -1, ()
        return min(self.calls), max(self.calls), tuple(sorted(set(self.calls.values())))

    def _calls(self, languages: frozenset[str]) -> "Flags":
        """By number, whether the call is in it."""
        import numpy as np

        if languages not in self._by_languages:
            flags = np.zeros(self._bounds[1] + 2, np.bool_)
            flags[[number for number, code in self.calls.items() if code in languages]] = True
            self._by_languages[languages] = flags
        return self._by_languages[languages]
