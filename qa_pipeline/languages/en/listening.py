"""What is said in English while the other speaks, to show that one listens."""

from qa_pipeline.languages import Listening, lines

LISTENING = Listening(
    sounds=lines(
        """
        mm hm
        mhm
        mhmm
        mm
        mmm
        mm mm
        hm
        hmm
        uh huh
        uhuh
        uhhuh
        ah
        aha
        ah ha
        oh
        ooh
        """
    ),
    words=lines(
        """
        yes
        yeah
        yep
        yup
        aye
        ok
        okay
        right
        all right
        alright
        sure
        fine
        good
        great
        exactly
        indeed
        true
        of course
        i see
        i know
        got it
        gotcha
        i understand
        really
        """
    ),
)
