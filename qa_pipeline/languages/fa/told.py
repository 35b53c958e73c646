"""Persian: somebody else's words, told again."""

from qa_pipeline.languages import Act, lines

ACTS = {
    "reporting": Act(
        says=lines("""
            (=گفت|=گفته|=میگه|=میگفت|=گفتن|=میگن|=نوشته|=نوشت|=گفتند|=میگوید) (که|بهم|به من|به ما|بهش|بهمون)?
        """),
    ),
    "reported": Act(
        says=lines("""
            (رو|را) (گفت|گفته)
        """),
    ),
}
