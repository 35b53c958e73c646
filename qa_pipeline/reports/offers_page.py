"""Offers as their page shows them: how many were made, answered and taken, and by whom, of what, and with which script."""

from collections.abc import Sequence
from dataclasses import dataclass

from qa_pipeline.reports import charts, wording
from qa_pipeline.reports.charts import Chart, Point
from qa_pipeline.reports.conversion import Conversion, Conversions, conversions
from qa_pipeline.reports.rows import Row
from qa_pipeline.translation import N_, _, ngettext, number, percent

LISTED = 500
"""Rows of a table at most, those with most offers: a page stays one that opens at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Converted:
    """A row of a table of offers. `span` is where its interval lies on a bar of 0..100: left edge, share, right edge."""

    offers: Conversion
    share: str
    span: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """`heading`, the name of the first column, the rows, and how many more there are."""

    heading: str
    name: str
    rows: tuple[Converted, ...]
    left_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersPage:
    """The offers of a report. `without` calls had none."""

    summary: str
    calls: int
    without: int
    funnel: Chart
    tables: tuple[Table, ...]


def page(known: Sequence[Row]) -> OffersPage | None:
    """None where nothing was offered."""
    found = conversions(known)
    if not found.calls:
        return None
    cards = _by_scorecard(known)
    tables = (
        _table(_("By product"), _("Product"), found.by_product),
        _table(_("By agent"), _("Agent"), found.by_agent),
        _table(_("By script variant"), _("Script"), found.by_script),
        _table(_("By scorecard"), _("Scorecard"), cards if len(cards) > 1 else ()),
    )
    return OffersPage(
        summary=summary(found),
        calls=found.calls,
        without=len(known) - found.calls,
        funnel=_funnel(found.total),
        tables=tuple(table for table in tables if table.rows),
    )


def summary(found: Conversions) -> str:
    """All offers in one line."""
    total = found.total
    told = _(
        "%(offers)s in %(calls)s, %(taken)s taken",
        offers=ngettext("%(num)s offer", "%(num)s offers", total.offered),
        calls=ngettext("%(num)s call", "%(num)s calls", found.calls),
        taken=number(total.taken),
    )
    return told if total.share is None else f"{told}: {_share(total)}"


def _by_scorecard(known: Sequence[Row]) -> tuple[Conversion, ...]:
    groups: dict[str, list[Row]] = {}
    for row in known:
        groups.setdefault(row.scorecard, []).append(row)
    totals = ((name, conversions(rows).total) for name, rows in groups.items())
    made = [Conversion(name=name, taken=total.taken, refused=total.refused, ignored=total.ignored) for name, total in totals]
    return tuple(sorted((one for one in made if one.offered), key=lambda one: (-one.offered, one.name)))


def _table(heading: str, name: str, rows: Sequence[Conversion]) -> Table:
    return Table(heading=heading, name=name, rows=tuple(_converted(row) for row in rows[:LISTED]), left_out=max(len(rows) - LISTED, 0))


def _converted(offers: Conversion) -> Converted:
    share, interval = offers.share, offers.interval
    if share is None or interval is None:
        return Converted(offers=offers, share=_(wording.TOO_FEW), span=None)
    low, high = interval
    return Converted(offers=offers, share=_share(offers), span=(round(low * 100, 2), round(share * 100, 2), round(high * 100, 2)))


def _share(offers: Conversion) -> str:
    share, interval = offers.share, offers.interval
    return wording.NOTHING if share is None or interval is None else wording.estimate(share, interval)


STEPS = (N_("Presented"), N_("Answered"), N_("Taken"))


def _funnel(total: Conversion) -> Chart:
    """Of all offers: those that the customer answered, and those that they took."""
    amounts = (total.offered, total.answered, total.taken)
    points = [Point(label=_(name), value=float(amount)) for name, amount in zip(STEPS, amounts, strict=True)]
    return Chart(
        title=_("From offer to order"),
        svg=charts.beams(points, number),
        columns=(_("Step"), _("Offers"), _("Of all offers")),
        rows=tuple((_(name), number(amount), percent(amount / total.offered)) for name, amount in zip(STEPS, amounts, strict=True)),
        note=_("An offer is answered when the customer takes or refuses it. An offer that the customer says nothing to has no answer."),
    )
