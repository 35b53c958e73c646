"""The kinds of criteria that a scorecard may use, one a file, in one table."""

from qa_pipeline.criteria.address import ADDRESS
from qa_pipeline.criteria.asks import ASKS
from qa_pipeline.criteria.combined import ALL, ANY, NOT
from qa_pipeline.criteria.confirms import CONFIRMS
from qa_pipeline.criteria.finding import Finding, Judge, Kind, Option
from qa_pipeline.criteria.happens import HAPPENS
from qa_pipeline.criteria.holds import HOLDS
from qa_pipeline.criteria.metric import METRIC
from qa_pipeline.criteria.offers import OFFERS
from qa_pipeline.criteria.responds import RESPONDS
from qa_pipeline.criteria.says import NEVER_SAYS, SAYS
from qa_pipeline.criteria.sequence import SEQUENCE
from qa_pipeline.criteria.transfers import TRANSFERS

__all__ = ["KINDS", "Finding", "Judge", "Kind", "Option"]

KINDS: dict[str, Kind] = {
    "says": SAYS,
    "never_says": NEVER_SAYS,
    "asks": ASKS,
    "responds": RESPONDS,
    "sequence": SEQUENCE,
    "offers": OFFERS,
    "confirms": CONFIRMS,
    "transfers": TRANSFERS,
    "holds": HOLDS,
    "address": ADDRESS,
    "metric": METRIC,
    "happens": HAPPENS,
    "all": ALL,
    "any": ANY,
    "not": NOT,
}
