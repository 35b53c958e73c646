"""Russian: how one addresses the other formally, asks instead of ordering, and gives titles."""

from qa_pipeline.languages import any_of

FORMS = {
    "formal": any_of(r"\b(вы|вас|вам|вами|ваш\w*)\b", r"\w(йте|ите|ете|ьте)(сь)?\b"),
    "softened": any_of(
        r"\bне могли бы|\bможно\b|\bмог(у|ли) (ли|бы)\b|\bможете ли\b|\bне подскажете",
        r"\bбудьте\b.{0,6}\b(добры|любезны)|\bразрешите|\bпозвольте",
        r"\bесли (можно|удобно|хотите)|\bесли\b.{0,6}\bне (сложно|трудно|затруднит)",
    ),
    "honorific": any_of(r"\w(ович|евич|овна|евна|ична)\w{0,2}\b", r"\bгоспо(дин|жа)\w*"),
}
