"""What a trainer asks for by name: skills, as sections and criteria of scorecards, and what customers do, as what was found in calls."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from qa_pipeline.translation import N_


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """What shows a skill: verdicts of these sections, and of these criteria, by their ids.

    `place` is where to listen when it was not shown at all, and no words prove that. `exchange` says that the customer's answer belongs to
    it.
    """

    title: str
    sections: tuple[str, ...]
    criteria: tuple[str, ...] = ()
    place: Literal["begin", "end"] | None = None
    exchange: bool = False


SKILLS: Mapping[str, Skill] = {
    "opening": Skill(title=N_("Opening"), sections=("opening", "purpose", "greeting"), place="begin"),
    "needs": Skill(
        title=N_("Finding out what is needed"),
        sections=("needs", "identification", "discovery"),
        criteria=("complaint.clarified", "complaint.restated"),
        place="begin",
    ),
    "upsell": Skill(title=N_("Offering"), sections=("offer", "offers", "upsell"), place="end", exchange=True),
    "objection": Skill(title=N_("Answering objections"), sections=("objection", "objections"), exchange=True),
    "complaint": Skill(title=N_("Solving complaints"), sections=("complaint", "complaints"), place="end", exchange=True),
    "closing": Skill(title=N_("Closing"), sections=("closing", "next_step"), place="end"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Behaviour:
    """What a customer does. `acts` are those of `matching.acts` that show it, said by the customer; `words` by language, where no act does.

    `listen_for` says what a trainer may want to hear in the answer.
    """

    title: str
    listen_for: str
    acts: tuple[str, ...] = ()
    words: Mapping[str, tuple[str, ...]] | None = None


HURRY: Mapping[str, tuple[str, ...]] = {
    "en": (
        "in a hurry", "in a rush", "no time", "not have much time", "don't have time", "don't have much time", "be quick", "make it quick",
        "if it is quick", "if it's quick", "hurry up", "i'm busy", "i am busy", "in the middle of something", "running late",
    ),
    "tr": (
        "acelem var", "acelem", "acele ediyorum", "acele edin", "vaktim yok", "zamanım yok", "vaktim az", "çabuk olun", "çabuk olur mu",
        "meşgulüm", "kısa kesin", "hemen çıkmam",
    ),
    "fa": ("عجله دارم", "عجله", "وقت ندارم", "فرصت ندارم", "زود باشید", "سریع بگو", "دیرم شده", "سرم شلوغ", "گرفتارم"),
    "et": (
        "kiire on", "mul on kiire", "mul kiire", "pole aega", "ei ole aega", "aega ei ole", "aega pole", "tehke kiiresti", "kiirustan",
        "olen hõivatud", "natuke kiire",
    ),
    "ru": (
        "спешу", "тороплюсь", "нет времени", "некогда", "я занят", "я занята", "побыстрее", "давайте быстрее", "быстрее можно", "опаздываю",
        "мало времени",
    ),
}  # fmt: skip
"""How people say that they are in a hurry, as whole words; compared in the canonical spelling of the language."""

BEHAVIOURS: Mapping[str, Behaviour] = {
    "angry": Behaviour(
        title=N_("The customer is angry"), listen_for=N_("How the agent stays calm and answers the anger."), acts=("anger",)
    ),
    "hurried": Behaviour(
        title=N_("The customer is in a hurry"), listen_for=N_("How the agent comes to the point, and stays polite."), words=HURRY
    ),
    "leaving": Behaviour(
        title=N_("The customer wants to leave"), listen_for=N_("How the agent asks why, and what is offered to stay."), acts=("churn",)
    ),
    "complaining": Behaviour(
        title=N_("The customer complains"), listen_for=N_("How the agent takes the complaint up."), acts=("complains", "problem")
    ),
    "objecting": Behaviour(title=N_("The customer objects"), listen_for=N_("How the agent answers the objection."), acts=("objection",)),
    "relieved": Behaviour(
        title=N_("The customer is relieved"), listen_for=N_("What the agent did before that turned the call."), acts=("relief",)
    ),
}


def skill_of(criterion: str, section: str) -> Skill | None:
    """The skill that a criterion shows; None for one that is of none."""
    for one in SKILLS.values():
        if criterion in one.criteria:
            return one
    begin = criterion.partition(".")[0]
    return next((one for one in SKILLS.values() if section in one.sections or begin in one.sections), None)
