"""What stands in the sheets of a workbook: one for each audience. In English here, translated where it is shown."""

from collections.abc import Mapping, Sequence

from qa_pipeline.export.sheet import Heading
from qa_pipeline.translation import N_

AGENTS, CRITERIA, CALLS, OFFERS, UNDECIDED = "agents", "criteria", "calls", "offers", "undecided"

NAMES: Mapping[str, str] = {
    AGENTS: N_("Agents"),
    CRITERIA: N_("Criteria"),
    CALLS: N_("Calls"),
    OFFERS: N_("Offers"),
    UNDECIDED: N_("Undecided"),
}
"""What the sheets are called, in their order."""

_SCORE_FROM, _SCORE_TO = N_("Score from (95 %)"), N_("Score to (95 %)")
_SHARE_FROM, _SHARE_TO = N_("Share from (95 %)"), N_("Share to (95 %)")
_CHANGE_FROM, _CHANGE_TO = N_("Change from (95 %)"), N_("Change to (95 %)")
_ENDS = N_("The ends of the 95 % interval: where two overlap, the difference may be chance.")
_CALL = Heading(title=N_("Call"), kind="text", width=30, about=N_("The call's id; a link to its page where the HTML report is beside."))
_TIME = Heading(title=N_("Time (UTC)"), kind="time", width=17, about=N_("When the call was, or was added where that is not known."))
_AGENT = Heading(title=N_("Agent"), kind="text", width=22)
_AGENT_ID = Heading(title=N_("Agent's id"), kind="text", width=14)
_TEAM = Heading(title=N_("Team"), kind="text", width=16)
_SCORECARD = Heading(title=N_("Scorecard"), kind="text", width=18)
_SECTION = Heading(title=N_("Section"), kind="text", width=16)
_CRITERION = Heading(title=N_("Criterion"), kind="text", width=40)
_CRITERION_ID = Heading(title=N_("Criterion's id"), kind="text", width=24)

HEADINGS: Mapping[str, Sequence[Heading]] = {
    AGENTS: (
        _AGENT,
        _AGENT_ID,
        Heading(title=N_("Team"), kind="text", width=16, about=N_("The team of the agent's newest call that names one.")),
        Heading(title=N_("Calls"), kind="whole"),
        Heading(
            title=N_("Score"),
            kind="score",
            scale="score",
            about=N_("The mean score of the calls that have one; empty for fewer than ten calls, whose mean says too little."),
        ),
        Heading(title=_SCORE_FROM, kind="score", about=_ENDS),
        Heading(title=_SCORE_TO, kind="score"),
        Heading(title=N_("Auto-fails"), kind="whole", scale="above zero", about=N_("Calls in which a critical criterion failed.")),
        Heading(title=N_("Undecided"), kind="whole", about=N_("Verdicts that a person has to decide; they count against nobody.")),
        Heading(title=N_("Offers"), kind="whole", about=N_("Products offered, each once a call.")),
        Heading(title=N_("Taken"), kind="whole"),
        Heading(title=N_("Share taken"), kind="share", about=N_("Of what was offered; empty for fewer than five offers.")),
        Heading(title=_SHARE_FROM, kind="share"),
        Heading(title=_SHARE_TO, kind="share"),
        Heading(
            title=N_("Calls before"),
            kind="whole",
            about=N_("Calls with a score in the period before, which is as long; none where the report has no first day."),
        ),
        Heading(title=N_("Score before"), kind="score"),
        Heading(title=N_("Change"), kind="change", about=N_("How much higher the mean score is than in the period before.")),
        Heading(title=_CHANGE_FROM, kind="change"),
        Heading(title=_CHANGE_TO, kind="change"),
        Heading(
            title=N_("Trend"),
            kind="text",
            width=20,
            scale="trend",
            about=N_("Better or worse where the whole interval of the change is on one side of zero; else chance may explain it."),
        ),
    ),
    CRITERIA: (
        _CRITERION,
        _CRITERION_ID,
        _SCORECARD,
        _SECTION,
        Heading(title=N_("Critical"), kind="yes", about=N_("Whether a fail of it is an auto-fail.")),
        Heading(title=N_("Calls"), kind="whole"),
        Heading(title=N_("Passed"), kind="whole"),
        Heading(title=N_("Failed"), kind="whole"),
        Heading(title=N_("Not applicable"), kind="whole"),
        Heading(title=N_("Undecided"), kind="whole", scale="above zero"),
        Heading(
            title=N_("Pass rate"),
            kind="share",
            scale="share",
            about=N_("Passed of those that passed or failed; empty for fewer than ten."),
        ),
        Heading(title=_SHARE_FROM, kind="share"),
        Heading(title=_SHARE_TO, kind="share"),
    ),
    CALLS: (
        _CALL,
        _TIME,
        Heading(title=N_("Length"), kind="length", about=N_("Hours, minutes and seconds.")),
        _AGENT,
        _AGENT_ID,
        _TEAM,
        Heading(title=N_("Queue"), kind="text", width=14),
        Heading(title=N_("Customer"), kind="text", width=14),
        Heading(title=N_("Direction"), kind="text"),
        Heading(title=N_("Customer type"), kind="text"),
        Heading(title=N_("Language"), kind="text"),
        Heading(title=N_("Heard"), kind="text", about=N_("How well the call could be heard.")),
        _SCORECARD,
        Heading(title=N_("Version"), kind="plain"),
        Heading(title=N_("Score"), kind="score", scale="score"),
        Heading(title=N_("Without auto-fails"), kind="score", about=N_("What the score would be if no auto-fail made it 0.")),
        Heading(title=N_("Auto-fail"), kind="yes", scale="true"),
        Heading(title=N_("Pass mark reached"), kind="yes"),
        Heading(title=N_("Failed"), kind="whole"),
        Heading(title=N_("Undecided"), kind="whole", scale="above zero"),
        Heading(
            title=N_("Worst criterion"),
            kind="text",
            width=40,
            about=N_("The failed criterion that cost most, a critical one first."),
        ),
        Heading(title=N_("Words alone"), kind="yes", about=N_("Scored without the text encoder, by the words alone.")),
    ),
    OFFERS: (
        Heading(title=N_("Product"), kind="text", width=30),
        Heading(title=N_("Offered"), kind="whole", about=N_("In how many calls; several offers of one product in a call are one.")),
        Heading(title=N_("Taken"), kind="whole"),
        Heading(title=N_("Refused"), kind="whole"),
        Heading(title=N_("No answer"), kind="whole"),
        Heading(title=N_("Share taken"), kind="share", scale="share", about=N_("Of what was offered; empty for fewer than five offers.")),
        Heading(title=_SHARE_FROM, kind="share"),
        Heading(title=_SHARE_TO, kind="share"),
    ),
    UNDECIDED: (
        Heading(title=N_("Call"), kind="text", width=30, about=N_("The call's id; a link to the place in its page where it is decided.")),
        _TIME,
        _AGENT,
        _TEAM,
        _SECTION,
        _CRITERION,
        Heading(title=N_("Why it is undecided"), kind="wrapped", width=60),
        Heading(title=N_("At"), kind="length", about=N_("Where in the call: hours, minutes and seconds from its start.")),
        Heading(title=N_("Sure"), kind="sure", about=N_("How sure the machine is, from 0 to 1.")),
        Heading(title=N_("Critical"), kind="yes", scale="true"),
        _CRITERION_ID,
        _SCORECARD,
    ),
}
