"""Estonian: how one addresses the other formally, asks instead of ordering, and gives titles."""

from qa_pipeline.languages import any_of

FORMS = {
    "formal": any_of(r"\b(te|teie|teid|teil|teile|teilt|teiega|teist|teisse)\b", r"\w(ksite|[aeiu]te)\b"),
    "softened": any_of(
        # "oleksite lugenud" reproaches.
        r"\b(saa|või|tohi|palu|soovi|ütle|anna|korda|ole)\w*ks(in|ite)\b(?!( \w+){0,4} \w+nud\b)",
        r"\bkas (ma |te |teie )?(saa|või|tohi|lub)",
        r"\b(ehk|lubage)\b",
    ),
    "honorific": any_of(r"\b(härra|proua|preili)\b"),
}
