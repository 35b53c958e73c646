"""English: how one addresses the other formally, asks instead of ordering, and gives titles."""

from qa_pipeline.languages import any_of

FORMS = {
    "softened": any_of(
        r"\b(could|would|may|might) (you|i|we|it)\b",
        r"\bi wonder|\bpossibly\b|\bid be (happy|glad|grateful)\b",
        r"\bif (you|its|it is|it isnt|thats)\b.{0,12}\b(mind|bother|problem|trouble|possible|alright|ok|okay)\b",
    ),
    "honorific": any_of(r"\b(sir|madam|maam|mr|mrs|ms|miss|mister)\b"),
}
