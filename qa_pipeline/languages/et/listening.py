"""What is said in Estonian while the other speaks, to show that one listens."""

from qa_pipeline.languages import Listening, lines

LISTENING = Listening(
    sounds=lines(
        """
        mhmh
        mhm
        mh
        mm
        mmm
        mm hm
        hm
        hmm
        õhõh
        ahah
        ahhaa
        ahaa
        aha
        ah
        oh
        """
    ),
    words=lines(
        """
        jah
        jaa
        jajah
        jep
        nojah
        okei
        olgu
        selge
        hästi
        just
        just just
        täpselt
        õige
        õigus
        muidugi
        arusaadav
        saan aru
        nii
        """
    ),
)
