"""Turkish: how one addresses the other formally, asks instead of ordering, and gives titles."""

from qa_pipeline.languages import any_of

FORMS = {
    "formal": any_of(r"\bsiz(i|e|in|den|de|inle)?\b", r"\wn[ıiuü]z([ıiuü]n?|a|e|d[ae]n?)?\b"),
    "softened": any_of(
        r"\w[ae]bil\w* m[iı]\w*", r"\b(acaba|mümkünse|uygunsa|uyarsa|izninizle|olur mu)\b", r"\brica et", r"\bzahmet", r"\bmüsaade"
    ),
    "honorific": any_of(r"\b(bey|hanım|efendim|hocam|sayın|beyefendi|hanımefendi)\b"),
}
