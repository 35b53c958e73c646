"""Kind `offers`: the agent brings up products of the catalog that the customer had not named first."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from qa_pipeline.criteria.acts import ACTS
from qa_pipeline.criteria.finding import ACCEPT, DOUBT, Finding, Kind, Option, texts
from qa_pipeline.matching import offers
from qa_pipeline.matching.events import EVENTS, WORDS
from qa_pipeline.matching.offers import Named
from qa_pipeline.matching.reading import Hit, Reading
from qa_pipeline.types import Evidence, Verdict

_OF = {"any": "additional", "new": "new", "special": "special", "usual": "usual"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Offers:
    """Passes when the agent offers at least `minimum` different products of a flag, or says one of the acts in `or_says`.

    `named_first` counts products that the customer had named already; `bands` gives a share of the points from a number of products on.
    """

    of: str = "any"
    minimum: int = 1
    before: str | None = None
    named_first: bool = False
    or_says: tuple[str, ...] = ()
    bands: tuple[tuple[int, float], ...] = ()

    def judge(self, reading: Reading) -> Finding:
        missing = self._not_applicable(reading)
        if missing:
            return Finding(verdict=Verdict.NA, confidence=1.0, reason=missing)
        named = self._named(reading)
        sure = [one.hit for one in named if one.hit.confidence >= ACCEPT]
        if len(sure) < self.minimum:
            said = self._said(reading)
            if said:
                return said
        return self._counted(reading, named, sure)

    def _not_applicable(self, reading: Reading) -> str | None:
        if self.of == "usual":
            usual = reading.catalog.usual
            named = offers.first_named(reading)
            if not usual:
                return "the metadata names no product that this customer usually buys"
            if all(product in named and named[product].by_customer for product in usual):
                return "the customer named all the usual products first"
            return None
        if not len(reading.catalog) and not self.or_says:
            return "the metadata has no catalog, so products cannot be recognised"
        return None

    def _named(self, reading: Reading) -> list[Named]:
        """Each different product that counts, in order of the call."""
        event = EVENTS[self.before](reading) if self.before else None
        wanted = None if self.of == "any" else reading.catalog.flagged(self.of)
        if self.named_first:
            found = [Named(p, by_customer=False, hit=hit) for p in offers.first_named(reading) if (hit := offers.by_agent(reading, p))]
        else:
            found = list(offers.offered(reading))
        return [
            one
            for one in found
            if (wanted is None or one.product in wanted)
            and (event is None or one.hit.line.position < event.line.position)
            and not (self.of == "special" and offers.withdrawn(reading, one.hit))
        ]

    def _said(self, reading: Reading) -> Finding | None:
        hit = max((h for act in self.or_says if (h := reading.best(act, reading.agent))), key=lambda h: h.confidence, default=None)
        if not hit or hit.confidence < DOUBT:
            return None
        what = " or ".join(ACTS[act] for act in self.or_says)
        verdict = Verdict.PASS if hit.confidence >= ACCEPT else Verdict.UNSURE
        reason = f"the agent spoke of {what}" if verdict is Verdict.PASS else f"the agent possibly spoke of {what}"
        return Finding(verdict=verdict, confidence=hit.confidence, reason=reason, evidence=(reading.evidence(hit),))

    def _counted(self, reading: Reading, named: list[Named], sure: list[Hit]) -> Finding:
        evidence = tuple(self._evidence(reading, one) for one in named)
        count, least = len(sure), self.minimum
        when = f" before {WORDS[self.before]}" if self.before else ""
        what = "named" if self.named_first else "offered"
        share = max((part for number, part in self.bands if count >= number), default=None)
        if count >= least:
            confidence = min(hit.confidence for hit in sorted(sure, key=lambda hit: -hit.confidence)[:least])
            reason = f"{count} {self._products(count)} {what}{when}"
            return Finding(verdict=Verdict.PASS, confidence=confidence, reason=reason, evidence=evidence, share=share)
        reason = f"{count} of {least} {self._products(least)} {what}{when}"
        if len(named) >= least:
            reason += f" for sure, {len(named)} possibly"
            return Finding(verdict=Verdict.UNSURE, confidence=0.5, reason=reason, evidence=evidence)
        return Finding(
            verdict=Verdict.FAIL, confidence=0.8 if least - count > 1 or not count else 0.7, reason=reason, evidence=evidence, share=share
        )

    def _evidence(self, reading: Reading, named: Named) -> Evidence:
        """The moment of an offer, with the customer's answer. What the customer had named first was no offer."""
        piece = reading.evidence(named.hit)
        if self.named_first and offers.first_named(reading)[named.product].by_customer:
            return piece
        return replace(piece, product=named.product, answer=offers.answered(reading, named)[0])

    def _products(self, count: int) -> str:
        """Such as "usual product was" or "additional products were"."""
        kind = "" if self.named_first and self.of == "any" else f"{_OF[self.of]} "
        return f"{kind}product was" if count == 1 else f"{kind}products were"


OFFERS = Kind(
    summary="Passes when the agent offers at least `minimum` different products that the customer had not named first.",
    options={
        "of": Option(type="text", help="which products of the catalog", choices=tuple(_OF)),
        "minimum": Option(type="number", help="how many different products are enough"),
        "before": Option(type="text", help="only up to an event", choices=tuple(EVENTS)),
        "named_first": Option(type="flag", help="count products that the customer had named already"),
        "or_says": Option(type="texts", help="acts that are enough without a product", choices=tuple(ACTS)),
        "bands": Option(type="table", help="share of the points (0 to 1) from a number of products on, such as {3: 1, 2: 0.5}"),
    },
    build=lambda options: Offers(
        or_says=texts(options.get("or_says", ())),
        bands=_bands(options.get("bands", {})),
        **{key: options[key] for key in ("of", "minimum", "before", "named_first") if key in options},
    ),
)


def _bands(table: Mapping[Any, Any]) -> tuple[tuple[int, float], ...]:
    return tuple(sorted((int(number), float(share)) for number, share in table.items()))
