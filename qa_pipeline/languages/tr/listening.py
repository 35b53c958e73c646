"""What is said in Turkish while the other speaks, to show that one listens."""

from qa_pipeline.languages import Listening, lines

LISTENING = Listening(
    sounds=lines(
        """
        hı
        hıhı
        hı hı
        ıhı
        hım
        hımm
        hm
        hmm
        mhm
        mm
        mmm
        ha
        haa
        hah
        aha
        a
        aa
        """
    ),
    words=lines(
        """
        evet
        he
        hee
        tamam
        tamamdır
        peki
        pekala
        tabii
        tabi
        elbette
        doğru
        aynen
        öyle
        öyle mi
        anladım
        anlıyorum
        oldu
        güzel
        """
    ),
)
