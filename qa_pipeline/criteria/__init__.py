"""The kinds of criteria that a scorecard may use, one a file, in one table."""

from qa_pipeline.criteria.combined import ALL, ANY, NOT
from qa_pipeline.criteria.finding import Finding, Judge, Kind, Option
from qa_pipeline.criteria.happens import HAPPENS
from qa_pipeline.criteria.offers import OFFERS
from qa_pipeline.criteria.says import ASKS, NEVER_SAYS, SAYS

__all__ = ["KINDS", "Finding", "Judge", "Kind", "Option"]

KINDS: dict[str, Kind] = {
    "says": SAYS,
    "never_says": NEVER_SAYS,
    "asks": ASKS,
    "offers": OFFERS,
    "happens": HAPPENS,
    "all": ALL,
    "any": ANY,
    "not": NOT,
}
