"""Persian: how one addresses the other formally, asks instead of ordering, and gives titles."""

from qa_pipeline.languages import any_of

FORMS = {
    # Not "باید", "همین" and the like, which end as the polite plural does.
    "formal": any_of(r"\bشما\b", r"\w(تون|تان)\b", r"\w{2}(?<!با)(?<!شا)(?<!جد)(?<!سف)(?<!خر)(?<!هم)(?<!چن)(ید|ین)\b"),
    "softened": any_of(
        r"\b(میشه|ممکنه) (لطف|یه|یک|به|برام|منو|بگ|بفرما|تکرار|شما|اگه|از)",
        r"\b(میتونید|میتونین|مایل|جسارت|امکانش)",
        r"\bاجازه (بد|مید|هست)",
        r"لطف (کن|بفرما|می)|زحمت",
    ),
    "honorific": any_of(r"\b(آقای|خانم|جناب|قربان|سرکار)\b"),
}
