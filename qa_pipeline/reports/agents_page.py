"""Agents and teams as their page shows them: which criteria each passes how often, how scores went, and how they speak with customers."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qa_pipeline.reports import agents, heat, profile_card, trend
from qa_pipeline.reports.charts import Chart
from qa_pipeline.reports.heat import Heat
from qa_pipeline.reports.rows import Row
from qa_pipeline.types import CallFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentsPage:
    """`teams`, `agents` and `profiles` are None where no call names any, or nothing of it is known. `unnamed` calls name no agent."""

    trends: tuple[Chart, ...]
    teams: Heat | None
    agents: Heat | None
    profiles: profile_card.Card | None
    unnamed: int

    @property
    def is_empty(self) -> bool:
        return not (self.trends or self.teams or self.agents or self.profiles)


def page(known: Sequence[Row], history: Iterable[CallFacts] = ()) -> AgentsPage:
    """`history` are calls before those of the report, for how scores went."""
    called = agents.called((row.agent, row.agent_name) for row in known if row.agent != agents.NOBODY)
    return AgentsPage(
        trends=trend.charts_of(known, history),
        teams=heat.heat(known, lambda row: row.team),
        agents=heat.heat(known, lambda row: called.get(row.agent, "")),
        profiles=profile_card.card(known),
        unnamed=sum(row.agent == agents.NOBODY for row in known),
    )
