"""Voices of agents who agreed to it: kept as vectors, and recognised in calls."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qa_pipeline.errors import InputError
from qa_pipeline.types import Recognised, Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from qa_pipeline.protocols import Samples, SpeakerEncoder

    Vector = NDArray[np.float32]
    """Shape (d,), of length 1."""

LEAST = 10.0
"""Seconds of speech that an enrolment takes."""

MOST = 90.0
"""Seconds of one recording, or of one speaker of a call, that are listened to: more makes a voice no surer."""

SHORTEST = 0.8
"""Seconds; shorter stretches are coughs and "yes", in which little of a voice is."""

HEARD = 4.0
"""Seconds that a speaker must say in a call to be recognised."""

SIMILAR = 0.68
"""Cosine of two vectors from which on they are the same person's voice. Measured with CAM++ at 8 kHz and µ-law: the same person over
another line has 0.74 and more, two people have 0.48 at most, and two synthetic voices of one family 0.65."""

MARGIN = 0.08
"""How much liker the voice must be to one agent than to every other."""

ONE_VOICE = 0.55
"""Cosine below which two recordings of an enrolment hold different people."""

Stretch = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolled:
    """The voice of an agent, as one speaker encoder has it.

    `consent` says, in the words of whoever enrolled it, how the agent agreed; `at` is when that was noted, ISO 8601, UTC. `seconds` is the
    speech that the vector was made of. A vector of another `encoder` (its `name`) cannot be compared: the agent is enrolled again.
    """

    agent_id: str
    encoder: str
    vector: "Vector"
    seconds: float
    consent: str
    at: str


def voiceprint(encoder: "SpeakerEncoder", recordings: "Sequence[tuple[Samples, Sequence[Stretch]]]") -> "tuple[Vector, float]":
    """The voice in recordings of one person, each one channel with its stretches of speech, and the seconds that it was made of.

    Raises InputError where there is too little speech, or where the recordings hold different people.
    """
    import numpy as np

    vectors, seconds = [], 0.0
    for samples, speech in recordings:
        chosen = tuple(usable(speech))
        vector = encoder.embed(samples, chosen) if chosen else None
        if vector is not None:
            vectors.append(vector)
            seconds += sum(end - start for start, end in chosen)
    if not vectors or seconds < LEAST:
        raise InputError(f"the recordings hold {seconds:.0f} s of usable speech; at least {LEAST:.0f} s are needed")
    mean = np.mean(vectors, axis=0)
    mean /= np.linalg.norm(mean)
    if len(vectors) > 1 and min(float(one @ other) for one in vectors for other in vectors) < ONE_VOICE:
        raise InputError("the recordings hold different voices: give recordings, or channels, in which the agent alone speaks")
    return mean.astype(np.float32), seconds


def usable(speech: Sequence[Stretch], others: Sequence[Stretch] = ()) -> Iterator[Stretch]:
    """The stretches in which a voice is heard alone and long enough, the longest first, up to `MOST` seconds in all."""
    alone = (stretch for stretch in speech if not any(start < stretch[1] and end > stretch[0] for start, end in others))
    left = MOST
    for start, end in sorted(alone, key=lambda stretch: (stretch[0] - stretch[1], stretch[0])):
        if end - start < SHORTEST or left <= 0:
            return
        yield start, min(end, start + left)
        left -= end - start


def recognise(vector: "Vector", enrolled: Sequence[Enrolled]) -> Recognised | None:
    """Whose voice it is; None where it is nobody's, or might be that of two."""
    alike = sorted(((float(vector @ one.vector), one.agent_id) for one in enrolled), reverse=True)
    if not alike or alike[0][0] < SIMILAR or (len(alike) > 1 and alike[0][0] - alike[1][0] < MARGIN):
        return None
    return Recognised(agent_id=alike[0][1], similarity=round(alike[0][0], 3))


def recognise_all(
    encoder: "SpeakerEncoder", samples: "Mapping[str, Samples]", spans: Sequence[Span], enrolled: Sequence[Enrolled]
) -> dict[str, Recognised]:
    """Whose voice each speaker has, of those who have an enrolled one; `samples` is by speaker the channel that they speak in.

    Of two speakers who are like the same agent, the one who is more like it has the voice. Voices of other encoders are not compared.
    """
    same = [one for one in enrolled if one.encoder == encoder.name]
    found: dict[str, Recognised] = {}
    for speaker in dict.fromkeys(span.speaker for span in spans) if same else ():
        own = [(span.start, span.end) for span in spans if span.speaker == speaker]
        beside = [(s.start, s.end) for s in spans if s.speaker != speaker and samples[s.speaker] is samples[speaker]]
        chosen = tuple(usable(own, beside))
        vector = encoder.embed(samples[speaker], chosen) if sum(end - start for start, end in chosen) >= HEARD else None
        match = None if vector is None else recognise(vector, same)
        if match is not None:
            found[speaker] = match
    best = {agent: max(o.similarity for o in found.values() if o.agent_id == agent) for agent in {o.agent_id for o in found.values()}}
    return {speaker: one for speaker, one in found.items() if one.similarity == best[one.agent_id]}
