"""Estonian: taking an order: who calls, debts, offers, prices."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.et.phrases import WEEKDAY

ACTS = {
    "ask_identity": Act(
        says=lines("""
            (kellega|kelle|kust|kes|mis|millise*|kellelt|kuhu) .. (räägin|räägi|rääkida|helista*|firma*|ettevõt*|asutus*|pood*|poe*|nimel|\
            nime*|nimi|klient*|kliendi*|kohvik*|kaupluse*|kõneleb|kuuleb|restoran*|teie olete|te olete|ma kõnelen)
            (teie|oma|kliendi|firma|ettevõtte|poe|kontakt*) .. (nimi|nime|number*|numbri|kood*|nimetus*|registrikood*)
            (kliendinumb*|kliendi numb*|kliendikood*|registrikood*|kliendi kood*)
            (nimi|nime) .. (palun|ütle*|öelda|teada|küsida|oleks)
            (kes) .. (helistab|räägib|kuuleb|seal)
            (leidsin|leian|näen|avan) .. (teid|teie) .. (kaart*|üles|konto*)
            (on nii|kas nii|õige)
            (kas) .. (proua|härra|pro) _
            (=jah|=tere|=nii|=selge) =leidsin
            =kas (=ma)? =räägin (=ma)? _
            =mul .. =on .. =au
            (=nimetage|=öelge|=ütelge) .. (isikukood*|=nimi|=nime|perekonnanimi|eesnimi)
            =kuidas .. (=kutsuda|=pöörduda|=nimetada)
            =kas .. =helistate .. (*st|*lt)
        """),
        unless=lines("""
            (tellimus*|arve) .. number*
            (minu|mu) nimi
            (=toote|=kreemi|=kauba|=asja|=mudeli) .. (=nimi|=nime)
            =kes .. (=kauba|=laadib|=vastu)
        """),
    ),
    "debt": Act(
        says=lines("""
            (võlg*|võla*|võlgnevus*|võlgu|üle tähtaja|tähtaja ületa*|=tasumata|=maksmata|=laekumata|hilinenud|viivis*|maksevõla*|\
            ületähtaja*)
            (arve*|makse*|saldo|summa) .. (=maksmata|=tasumata|=laekumata|üle tähta*|hilin*|lahti|avatud|ootel|tähtaeg)
            (tähtaeg|maksetähtaeg|tähtaja*) .. (möödas|möödunud|ületa*|möödus|läbi|kukkus)
            (krediidilimiit*|krediidi limiit*|limiit*) .. (ületa*|täis|otsas|lõhki)
            kohustus* .. täitmata
        """),
        unless=lines("""
            (võlg*|võlgnevus*) .. (pole|ei ole|puudu*)
            (pole|ei ole) .. (võlg*|võlgnevus*)
            =tänu .. =võlgu
        """),
    ),
    "refuse_order": Act(
        says=lines("""
            (ei|pole) .. (saa|tohi|või|luba*|võta) .. (tellimus*|kaupa|vastu|sisestada|kirja|midagi|panna|väljastada|vormistada)
            (tellimus*) .. (ei) .. (saa|tohi|võta|või|lähe)
            (tellimus*|konto|klien*|süsteem*) .. (blokeeri*|kinni|peatatud|lukus|lukustatud|suletud|ei luba)
            (enne|kuni) .. (arve*|võlg*|=maksmata|tasutud|makstud) .. (ei|pole)
            (=enne|=kuni|=seni|enne kui) ... (=ei|=pole) .. (väljasta*|=saada|=pane|=anna|=vormista|=võta|=luba)
            =jääb .. (=kaup|tellimus*) .. (=lattu|=kinni|=seisma)
            (tellimus*|tellimi*) .. (=ei =ole|=pole)? .. (=lubatud|keelatud|blokeeritud|peatatud|=lukus)
            (=süsteem|arvuti|programm) .. =ei .. (=lase|=luba|=võta)
            (kaubasaatmi*|*saatmine|väljastami*|=tarned|tarnimine) .. (peatatud|blokeeri*|=kinni|keelatud)
            keelatud .. (=müüa|väljastada|=anda|võlglas*)
            tellimus* .. =jääb .. (=ootele|=seisma|=tegemata|=vormistamata)
            (=müüa|väljastada) .. (=ei =tohi|=ei =saa|=ei =või)
            =ei (=tohi|=või) .. (=müüa|väljastada|=saata|=anda)
            (=enne|=kuni) ... (=kaupa|=midagi) .. =ei .. (=tule|=liigu|=lähe|=saa)
        """),
        unless=lines("""
            (ei) .. (kinni pane|pane .. kinni)
            (selle*|selle) (pärast) .. kinni
            ei (oska|tea)
            kaebus*
        """),
    ),
    "transfer": Act(
        says=lines("""
            (ühenda*|suuna*|edasta*) .. (teid|kõne*|teie|ta|edasi)
            (teid|kõne*) .. (ühenda*|suuna*|edasi|üle|annan)
            (annan|anname|panen) .. (toru|kõne|telefoni|teid) .. (üle|edasi)?
            ^ (ühendan|suunan|ühendame|suuname)
            (räägite|rääkige|suhelge|suhtlete) .. (meie)? .. (finants*|juh*|raamatupid*|müügijuh*)
            (juht*|juhataja*|haldur*|finants*|raamatupid*) ... (helistab|võtab ühendust|võtab teiega|ootab teid)
            (enne kui)? ühendan
            =kõne =läheb .. (=üle|raamatupida*|juht*|finants*|spetsialist*|kolleeg*)
            (lülitan|lülitame) .. =teid
            =viin .. =kokku
            (=palun|=lasen|=ütlen) (*halduril|*haldurile|*juhil|*juhile|kolleegil|*juhatajal) .. (=teile|=teid)? .. (helistada|=tagasi|\
            =ühendust)
        """),
        unless=lines("""
            (ei|pole|ära) .. (ühenda*|suuna*)
            (ühendus*|kaabl*|juhtme*|internet*) .. (ühenda*)
            edasta* .. (kaebus*|info|tehnik*|sõnum*)
            ootele
            (=ei|=pole) ... (=ühendada|=suunata)
            ühendage
        """),
    ),
    "manager": Act(
        says=lines(
            """
                (juht*|juhi*|juhataja*|müügijuh*|kliendihaldur*|haldur*|direktor*|võtmeklien*|*juhi|*juht|*juhile|*halduri|*haldurile|\
            *haldur|ülemus*|projektijuh*)
            """
        ),
        unless=lines(
            """
                (ei|mitte) .. (juht*|juhataja*|haldur*)\n(juhul|juhtub|juhtus|juhtum*|juhis*|juhend*|juhtme*|juhusli*|juhuks|\
            autojuht*)\nauto (juht|juhi)
            """
        ),
    ),
    "finance": Act(says=lines("(finants*|raamatupida*|raamatu pida*|võlgnevus*|arveldus*|krediidi*|maksuosakon*|võlaosakon*|rahandus*)")),
    "new": Act(
        says=lines("""
            (uus|uut|uue|uued|uusi|uudis*|uuden*|värske*|uudistoode*) .. (toode*|toote*|tooted|kaup*|kauba*|sort*|maitse*|tulija*|asi|\
            kraam*|valik*|toot*|artik*|mudel*|pakett*|kollektsioon*|*toode|müü*|kataloog*|lett*|saabu*)
            (alles|äsja|just|värskelt) .. (tuli|saabu*|jõudis|müüki|tulnud|välja)
            (esimest|esma*) .. (korda|kord*)
            (uudistoode|uudistoodet|uudiskaup*|uudis|uudne|uudisena)
            (tuli|tulnud|saabus|jõudis) .. (müüki|sortiment*|valikusse|lettidele|lattu) .. (uus|esimest)?
            sellist .. (varem|enne) .. (polnud*|pole)
            (jõudis|tuli|saabus) .. (poodidesse|poodi|müüki) .. (alles|äsja|just)
            (võtsime|võtame) .. (sortimenti|valikusse|müüki)
            (esmakord*)
            =meil .. (=on|=tuli|=oleks|=müügil) .. (=uus|=uued|=uut|=uusi) _
            (=tuli|lisandus|=jõudis|=saabus|=saime) .. (=uus|=uut|=uued|värske*)
            (=proovinud|=maitsnud|=näinud|=katsetanud) .. =uut
            =meie =uut .. _? .. (=proovinud|=maitsnud|=näinud)
            (valikus|=müügil|sortimendis) .. =nüüd
            =nüüd (=ka|=on) .. (=uus|=uut|=olemas|=müügil|_ =ka)
            (=hakkasime|=alates|=nüüd) ... =müüme
            uuendasime
            =uus (seeria|=sari|suurus|=maitse|=lõhn|=versioon|=leib|=kook|=kohv|=juust|=mahl)
            (ilmus|ilmusid) .. =uus
            (=kuulnud|=näinud) .. =meie =uuest
        """),
        unless=lines("""
            (ei|pole|mitte) .. (uut|uusi|uus|midagi|tulnud|uudis*|ole|saabunud)
            (=uut|=uusi) .. (=pole|=ei =ole)
            (uus|uued|uue) (hind|hinnad|number|juht|aadress|aasta|nädal|arve|hinnakiri)
            =mis .. =uudist
        """),
    ),
    "special": Act(
        reach=10,  # "... ten per cent off, but that ended yesterday"
        says=lines("""
            (kampaania*|soodus*|soodsam*|allahind*|odavam*|eripakkum*|pakkumishind*|hinnaalandus*|alehind*|tasuta|kingitus*|boonus*|\
            soodne|soodsalt|eri pakkum*|sooduskaup*|alla hind*)
            (protsen*|%) .. (alla|odava*|soodus*|soodsam*|väiksem*|vähem|maha|hinnast)
            (#|%) .. (protsen*) .. (võrra)? .. (alla|odava*|soodsam*|maha)
            # .. (hinnaga|hinna eest|hinnas)
            (hind*) .. (alla|langenud|langes|erihind|eri|poole|madalam*)
            poole (hinnaga|odavam*)
            (eri*|kuu|nädala) (pakkumi*|hind*|pakkumine)
            (erihi*|=ale|=alega|allahinnat*|langetatud|alandatud|=prii)
            (hinnad|=hind) .. =all
        """),
        unless=lines(f"""
            (ei|pole|mitte|ilma) .. (kampaania*|soodus*|allahind*|pakkumi*|eripakkumi*|odavam*|soodsam*)
            (kampaania*|soodus*|allahind*|pakkumi*) .. (ei|pole|läbi|lõppe*|möödas|otsas)
            (kampaania*|soodus*|allahind*|pakkumi*) ... (=läbi|=lõppes|=lõppenud|=möödas|=otsas)
            (saadetis*|kulleri*|transport*|tarne) .. tasuta
            (eripakkumi*|soodsam*|odavam*|=ale) .. (=ei|=pole|=läbi|lõppe*|möödas)
            =enam .. (=mitte|=ei|=pole)
            (=eelmisel|=mullu|möödunud) (=aastal|=kuul|=nädalal)
            =mullu
            (lõppes|lõppenud) .. ({WEEKDAY}|=eile|eelmi*|=juba)
        """),
    ),
    "price": Act(
        says=lines("""
            # .. (eur*|sent|senti|€|krooni|dollari*)
            # (protsen*|%)
            (€) #
            (hind*|maksab|maksma|kuutasu|kuumaks|hinnaga|vaid|ainult|tasu|kuus|makse|päevas|aastas|tükk) .. # #?  (kuus|eur*|senti|aastas|\
            komaga)
            (poole) (odavam*|hinnaga|hind)
        """),
        unless=lines("""
            (meie|me|ise) .. (maksame|ostame|sisseost*|saame) .. #
            (sisseostuhind*|omahind*)
            (minut*|giga*|nädal*) .. #
            (=sada|=100) (protsen*|=%) .. (=välja|kind*|garan*|=katab|=puuvill)
            (=iga) .. (=sada|=100) (protsen*|=%)
        """),
    ),
    "total": Act(
        says=lines("""
            (=kokku|summa|kogusumma|kokkuvõttes|ühtekokku|lõppsumma|makstav*|maksumus*|tasuda|maksta) ... # .. (eur*|sent*)
            (=kokku|summa|kogusumma|ühtekokku|lõppsumma|tasuda|maksumus*) (=tuleb|=teeb|=on|=läheb|=jääb|=saab)? (=siis|=teil|=see|=teile)?\
 # #? #? $
            (arve|arveks|tellimus*|=ostu) .. (=on|=tuleb|=teeb|=läheb|=jääb|=kokku) .. # .. eur*
            (=kogu|=kõik|käibemaks*|=koos) ... (=teeb|=tuleb|=läheb|=maksab|=on) .. (=maksma|=välja|=see)? #
            # .. eur* .. =kokku
            =teeb .. # .. eur*
            =maksma .. # .. eur*
        """),
        weak=lines("""
            (=tuleb|=läheb) .. # .. eur*
        """),
        unless=lines("""
            (võlg*|võla*|=võlgu|=tasumata|=maksmata|=laekumata|=eelmine|=eelmise|=vana)
            (transpor*|=veo|=vedu|=saatmine|saatmi*|=tarne|paigaldus*|sisseost*) .. (=on|=kokku|=maksab|=eest|=tuleb|=kulu)
            =meile (=läheb|=maksab|=tuleb)
            (=päevas|=nädalas|=aastas|=tükk|=tükist|=tükilt)
        """),
    ),
    "recap": Act(
        says=lines("""
            (kordan|kordame|korda|korran|kordaks*|loen|loeme|loeks*|vaatame|vaatan|kontrollime|kontrollin|võtan|võtame|kinnitan|kinnitame|\
            käime) .. (üle|kokku|ette|tellimus*|kõik|teie|veel)
            (kokkuvõt*|kokku võttes|kokkuvõttes)
            (tellimus*) .. (kokku|üle|on siis|selline|järgmine|sai|lõplik*|niisiis|saab)
            (niisiis|seega|siis) .. (tellimus*|kirjas|on teil|saab|saite|jääb) .. (#|on|kirja)
            (siis|nii) saab .. #
            (kas kõik|kõik) .. (õige|õigesti|klapib)
            (teil on|meil on) kirjas
        """),
        unless=lines("""
            (number*|aadress*|nime|telefon*) .. (kord*|üle|õige*)
            (kui|nagu)? .. õigesti (mõist*|aru)
            (kokkuvõttes|esmaspäev*) .. kirjas
        """),
    ),
    "noted": Act(
        says=lines("(kirja|kirjas|selge|märgi*|panin|paneme|panen|lisasin|lisan|hästi|olgu|jah|jaa|sobib|tehtud|lisatud|muidugi|just)")
    ),
    "wants": Act(
        says=lines("""
            (sooviks*|soovin|tahaks*|tahtsin|tahan|vaja|tellida|telliks*|telliksin|pange|paneks|pane|võtaks*|võtan|vajan|tellisin)
            (mul|meil) .. (on|oleks|oli|ei) .. (vaja|mure|probleem|internet*|arve*|leping*|katki)?
            (minu|mu|meie) .. (arve*|konto*|kaart*|pood|kohvik*|tellimus*)
            (kaebus*|kaevata|pettunud|uskumatu|nördinud)
        """),
    ),
}
