"""Estonian: what recorded voices of the telephone system and of mailboxes say, and people do not."""

from qa_pipeline.languages import Act, lines

STAFF = "(klienditeenindaja*|teenindaja*|operaator*|konsultan*|klienditoe*|esindaja*|töötaja*|nõustaja*|spetsialist*|klienditeenindus*)"
PRESS = "(=vajutage|=vajuta|=vajutades|=valige|=valides|=sisestage|=vali|vajutage)"
KEY = "(#|=trellid*|=trellide|=tärn*|=tärni|=null|=nulli|=ühte|=kahte|=kolme|=nelja|=viite|=kuute|=seitset|=kaheksat|=üheksat|klahv*|nupp*|\
nuppu)"
TONE = "(=piiks*|=signaal*|=helisignaal*|=toon*|=tooni|=piiksu|=signaali|helisignaali)"

ANNOUNCEMENTS = {
    "menu": Act(
        says=lines(f"""
            {PRESS} (=number|=numbrit|=klahvi|=nuppu|=palun)? {KEY}
            (=vajutage|=vajuta) .. (klahv*|nupp*|number*|numbrit)
            (=sisestage|=sisesta) ... (trelli*|tärn*|=ja =vajutage)
            (=trellid*|=trelli*|=tärn*) (klahv*|märk*)
            (=eelmisse|=eelmine|=pea) menüü*
            (peamenüü*|põhimenüü*)
            (järgmis*|=järgnevate*) .. (valik*|menüü*)
            (vale|vigane|=sobimatu) .. (valik*|sisestus*)
            (sisenumber*|lühinumber*|=sise =number*) .. (tea*|valige|sisesta*)
        """),
        weak=lines("""
            (=sisestage|=valige) .. (number*|kood*|=pin|parool*)
            =tere =tulemast
            (täname|aitäh) .. (helista*|kõne*)
            =olete =helistanud
        """),
    ),
    "waiting": Act(
        says=lines(f"""
            (=teie|=iga) (kõne*) .. (=on)? .. (meile|meie)? .. (oluli*|tähtis*|tähts*)
            (=kõik) .. (=meie)? .. ({STAFF}|liinid|=liin) .. (=on)? .. (hõivatud|kinni|=vestlev*|=hetkel|rääkiv*)
            (=olete|=teie) .. (järjekor*|ooteajär*|=ootel) .. (number*|#|=koht*)?
            (järjekor*) .. (#|=number|=koht*|=olete|=esimene)
            (=esimene|=esimesena) .. (vaba*|vabanev*) .. {STAFF}
            (vaba*|vabanev*) {STAFF}
            (eeldatav|arvatav|hinnanguline|keskmine|=orienteeruv) .. (ooteaeg|ooteaja*|=ooteaeg)
            (ooteaeg|ooteaja*|=oote =aeg) .. (=on|=kuni|#)
            (=püsige|=jääge|=oodake) .. (=liinil|=toru|=liini*) ... ({STAFF}|=teie =kõne*|=vastame|=kõnele)
            (kõne*|kõnele) .. (=vastatakse|=vastame|=suunatakse|=ühendatakse|=võetakse) .. (järjekor*|esimes*|=peagi|=varsti|{STAFF})?
            (suur|suure|=palju) .. (kõnede|=kõne) .. (arv*|hul*|mah*|koormus*)
        """),
        weak=lines("""
            (täname|aitäh) .. (ootamast|kannatlikkuse*|=oota*)
            (=palun)? .. (=püsige|=jääge|=oodake) (=liinil)?
            (ühendan|ühendame|=suuname|=suunan) .. (=teid|kõne*)?
        """),
    ),
    "recording": Act(
        says=lines("""
            (kõne*|kõned|vestlus*|telefonikõne*) .. (=võidakse|=võib|=on|=me)? .. (salvesta*|lindista*)
            (salvesta*|lindista*) ... (kvaliteedi*|teeninduse*|turva*|koolitus*|eesmärgi*|huvides)
        """),
    ),
    "message": Act(
        says=lines(f"""
            (=pärast|=peale|=järel) .. {TONE}
            {TONE} (=järel|=järele)
            (jät*|salvesta*) .. (sõnum*|teade|teate|=oma =nimi) ... {TONE}
            (=see =on|=helistanud|=jõudnud|=jõudsite|=suunatud|=suunatakse) .. (kõnepost*|=kõne =post*|automaatvastaja*|\
            telefonivastaja*|häälpost*)
            (=ei =saa|=ei =saanud|=ei =ole) .. (kõne*|telefoni*|vastata|=hetkel) ... (jät*|sõnum*|teade|teate)
        """),
        weak=lines("""
            (jät*) .. (sõnum*|teade|teate)
            (=ei =saa) .. (hetkel|praegu)? .. (kõne*|telefoni*) .. (vastata|vastu)
            (=ei =saa) .. vastata
            (kõnepost*|=kõne =post*|automaatvastaja*|telefonivastaja*|häälpost*|=automaat =vastaja*)
        """),
    ),
    "unreachable": Act(
        says=lines("""
            (number*|abonent*|klient*|telefon*) .. (=millele|=keda|=kellele|=mida|=te)? .. (helista*|valisite|=vali*|soovi*) ... (=ei|\
            =on|välja*|\
            =pole|hõivatud|=kinni)
            (valitud|=teie =valitud|=soovitud) .. (number*|abonent*) .. (=ei|=on|=pole)
            (abonent*) ... (levi*|välja =lülitatud|=ei =vasta|=kättesaa*|=pole|hõivatud)
            kontrollige .. number* .. (=ja)? .. (=proovi*|=helista*|=vali*)
            number =ei =ole (kasutusel|=kasutuses)
        """),
        weak=lines("""
            (=palun)? .. (=helistage|=proovige) .. (=hiljem|=uuesti)
            (=välja =lülitatud|=levist =väljas)
        """),
    ),
    "closed": Act(
        says=lines("""
            (=helistate|=helistasite|=olete =helistanud) .. (väljaspool|=välja =pool) .. (töö*|lahtioleku*|=meie)
            (=oleme|=on|=klienditugi) .. (praegu|hetkel) .. (suletud) ... (avatud|=tööajad|töötame|lahti*|=kell)
        """),
        weak=lines("""
            (lahtioleku*|töö) (ajad|aeg|aja*)
            (tööaeg|tööajad|tööajal)
        """),
    ),
}
