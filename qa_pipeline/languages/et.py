"""Estonian. Letters are compared without their dots, as typed in a hurry, and b d g as p t k, as grade and recognition change them."""

from qa_pipeline.languages import Act, Pack, lines, words


def _spelling(text: str) -> str:
    """Lower case; the dotted letters are letters of their own and stay."""
    return text.lower().replace("š", "sh").replace("ž", "zh") if "š" in text.lower() or "ž" in text.lower() else text.lower()


_GOOD = (
    "(=head|=ead|hääd|ilusat|kena|kenat|toredat|kaunist|edukat|mõnusat|meeldivat|päikeselist|rahulikku|rõõmsat|"
    "vahvat|imelist|tegusat|sooja|turvalist|mõnusaid|ilusaid|häid|toredaid|rõõmsaid|edu)"
)
_DAY = (
    "(päev*|*päeva|õhtu*|hommiku*|*hommikut|nädala*|*nädalat|*lõppu|*vahetust|jätk*|puhkus*|püh*|aega|uut|sõitu|"
    "teed|ööd|reisi*|suve*|pulma*|pidu|kaubandus*|müü*|tööd*|tööpäev*)"
)
_WEEKDAY = "(esmaspäev*|teisipäev*|kolmapäev*|neljapäev*|reede*|reedel|laupäev*|pühapäev*)"

ACTS = {
    "greeting": Act(
        says=lines("""
            (=tere|tervist|tervitus*|tervitan*|terekest|teretere|teret|hei|=tsau|tere tulemast|=hommikust|=päevast|=õhtust|tervitused)
            (tere|ead|head)? (hommikust|päevast|õhtust)
        """),
    ),
    "introduce": Act(
        says=lines("""
            (minu|mu) nimi
            (mina|ma) olen _ (ja|teie|firmast|ettevõttest)
            (siin|siinpool) (räägib|on) _
            (siinpool|kuuldel|kuulmas)
        """),
    ),
    "offer_help": Act(
        says=lines("""
            (kuidas|millega|mida|mis|kuda|millest) .. (saan*|saaks*|võin*|võiks*|oskan*|tohin|saame) ... (aidata|abiks|abi|kasulik*|\
            toeks|teha|pakkuda|teenida|kasuks|olla|aitan)
            (kuidas|millega) .. (aidata|abiks|toeks|abistada|kasulik*)
            (mida|mis|millist) .. (soovi*|vaja*|tellime|tellite|tellida|paneme|pakkuda|sooviksite|tahaks*|tahate|vajate|saab olema|\
            kirja|läheb|otsite|teile)
            (saan|saaksin|võin|võiksin|oskan) .. (teid|teile)? .. (aidata|abiks|kasulik|abistada)
            (mis|milles|millega) .. (mure*|probleem*|küsimus*|asi|asjus|asjas|teemal)
            (kuidas|millega) teenida
            (olen|oleme) .. (teie)? (teenistuses|abiks|kuuldel)
        """),
        unless=lines("""
            veel .. (aidata|abiks|midagi|millega*|vaja)
            (millegagi|millega) veel
            ei (saa|oska) .. aidata
        """),
    ),
    "anything_else": Act(
        says=lines("""
            veel .. (midagi|millegagi|millega|mida|mõni|mõnd|mingi*|küsimus*|soov*|abi*|mure*|muud|aidata|lisada|vaja*|tellida|\
            kasulik*|teile|juurde|kirja|läheb|tahaks*|soovite|millestki|keegi)
            (midagi|millegagi|millega|muud|mida|millestki|mõni|mis) .. (veel|muud|lisaks|lisada|juurde|muuga)
            (rohkem) .. (midagi|küsimus*|soov*|vaja|muud|ei olnud)
            (kas) (see|sellega|nii) .. (on|oli|saab|oligi) (kõik|kogu)
            (on see|see) kõik (või|siis)
            (muud) .. (soov*|küsimus*|vaja*|abi*|lisada|tellida|pakkuda)
            (soovi*|küsimus*|muret*|muresid|midagi) .. (tekkis|jäi|jää*|on) .. (veel|lisaks|õhku)
            (jäi|jääb) .. (veel)? (mõni|midagi|mure|küsimus|puudu|lahtiseks)
            (lisada|lisame|lisaksite|lisasoov*|lisaküsimus*) .. (midagi|soovi*|tahaks*|on)?
        """),
        unless=lines("""
            (veel) (üks|üht|kord|hetk|paar|natuke|minut*|oot*)
            (rohkem|enam) (ei ole|pole)
        """),
    ),
    "thanks": Act(
        says=lines("""
            (aitäh*|aitähh|=tänan|=täname|=tänud|=tänu|tänulik*|=tänades|aitüma|=tänatud|aitjumma)
            (suur|suured|palju) .. (=tänu|=tänud|aitäh|=tänan|=tänud)
        """),
        unless=lines("""
            (=tänu) (sellele|sellel|nendele|teie|temale|kellele)
        """),
    ),
    "goodbye": Act(
        says=lines(f"""
            (nägemist*|nägemiseni|kuulmiseni|kohtumiseni|=tsau|tsauki|tsaukeps|hüvasti|kuulmist|nägudeni|näeme|=tshau|tsüss|hüvastijätt)
            (head|ead|hääd) aega
            {_GOOD} .. {_DAY}
            {_GOOD} .. (jätku|teile|soovin|kõike)
            kõike (head|ilusat|paremat|kaunist|kena|hääd)
            (päeva|õhtu|nädala*|töö*) .. jätku*
            (jõudu|jaksu|edu|õnne) .. (tööle|teile|soovin|ja|tööks|$)
            (soovin|soovime) .. {_GOOD}
            (kuuleme|räägime|näeme|kohtume) .. (siis|jälle|varsti|taas|{_WEEKDAY}|homme)
            (olge|ole) .. (terve|terved|hoitud|tubli|tublid)
            (homseni|varsti näeme)
        """),
    ),
    "purpose": Act(
        says=lines("""
            (helista*|kõne*|võtan ühendust|pöördu*|tülita*|kontakteeru*) .. (seoses|sellepärast|selleks|kuna|sest|põhjus*|pärast|osas|\
            teemal|asjus|et|eesmär*|puhul|tutvustada|pakkuda|teavitada|uurida)
            (helistan|helistame|helistasin) ... (et|seoses|pärast|tutvusta*|pakku*|teavita*|uurida|küsida|rääkida|pakkumis*)
            (soovi*|tahtsin*|tahaks*|sooviks*|tahan|tahame) .. (tutvusta*|pakku*|rääkida|teada anda|teavita*|näidata|arutada|\
            informeeri*|meelde tuletada|üle vaadata|esitleda)
            (kõne|helistamise|helistuse) .. (põhjus*|eesmärk*|teema)
            (meil|mul) on teile .. (pakkumi*|uudis*|info*)
            (et|selleks) .. (tutvustada|pakkuda|teavitada|teada anda|rääkida) .. (teile|meie|uut|uue)
        """),
        unless=lines("""
            (eri*|suur*|väike|tore)? üllatus*
            (helista*|kõne) .. (tagasi|teile hiljem)
        """),
    ),
    "permission": Act(
        says=lines("""
            (on|oleks|leia*|leidu*|jätku*) .. (aega|minut*|hetk*|mahti|paar|sekundi*|aeg) .. (rääki*|aega|minut*|hetk*|vestelda|kõne*|\
            jagu|mulle|praegu|kuulata)?
            (sobi*|sobilik|mugav|hea|paras*|õige) .. (aeg|aega|hetk*|rääki*|praegu|moment|vestelda|ajal)
            (saate|saaks*|võite|tohi*|tohib|saan|saab|kannatab) .. (rääkida|vestelda|kõneleda|segada|tülitada|minut*|juttu)
            (segan|sega|tülitan|tülita|seganud|häiri|häirin)
            (vale*|halv*|pahal|ebasobiv*) .. (ajal|aeg|hetk*)
            (paar|üks|mõni|mõne|viis|kaks) minut* .. (aega|rääkida|leiate|on|leiab|teie)
        """),
        unless=lines("""
            (oot*|kannatust|hetk palun|üks hetk) .. (hetk*|minut*|palun)
            (hetk*|minut*) .. (oot*|vaatan|kontrolli*)
            (tarne|kauba|saadetise) .. sobi*
            head aega
            (hommik|päev|reede*|õhtu|kell) .. sobi*
        """),
    ),
    "recap": Act(
        says=lines("""
            (kordan|kordame|korda|korran|kordaks*|loen|loeme|loeks*|vaatame|vaatan|kontrollime|kontrollin|võtan|võtame|kinnitan|\
            kinnitame|käime) .. (üle|kokku|ette|tellimus*|kõik|teie|veel)
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
    "total": Act(
        says=lines("""
            (kokku|summa|kogusumma|kokkuvõttes|ühtekokku|arve|maksma*|tasuda|maksta|lõppsumma|makstav*) ... # .. (eur*|sent*)?
            (teeb|tuleb|läheb) .. # .. eur* .. (kokku)?
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
        """),
        unless=lines("""
            (ei|pole|ära) .. (ühenda*|suuna*)
            (ühendus*|kaabl*|juhtme*|internet*) .. (ühenda*)
            edasta* .. (kaebus*|info|tehnik*|sõnum*)
            ootele
        """),
    ),
    "manager": Act(
        says=lines(
            """
                (juht*|juhi*|juhataja*|müügijuh*|kliendihaldur*|haldur*|direktor*|võtmeklien*|*juhi|*juht|*juhile|*halduri|\
                *haldurile|*haldur|ülemus*|projektijuh*)
            """
        ),
        unless=lines(
            """
                (ei|mitte) .. (juht*|juhataja*|haldur*)\n(juhul|juhtub|juhtus|juhtum*|juhis*|juhend*|juhtme*|juhusli*|juhuks|\
                autojuht*)\nauto (juht|juhi)
            """
        ),
    ),
    "finance": Act(
        says=lines(
            "(finants*|raamatupida*|raamatu pida*|võlgnevus*|arveldus*|krediidi*|maksuosakon*|võlaosakon*|\
    rahandus*)"
        )
    ),
    "refuse_order": Act(
        says=lines("""
            (ei|pole) .. (saa|tohi|või|luba*|võta) .. (tellimus*|kaupa|vastu|sisestada|kirja|midagi|panna|väljastada|vormistada)
            (tellimus*) .. (ei) .. (saa|tohi|võta|või|lähe)
            (tellimus*|konto|klien*|süsteem*) .. (blokeeri*|kinni|peatatud|lukus|lukustatud|suletud|ei luba)
            (enne|kuni) .. (arve*|võlg*|maksmata|tasutud|makstud) .. (ei|pole)
        """),
        unless=lines("""
            (ei) .. (kinni pane|pane .. kinni)
            (selle*|selle) (pärast) .. kinni
            ei (oska|tea)
            kaebus*
        """),
    ),
    "debt": Act(
        says=lines("""
            (võlg*|võla*|võlgnevus*|võlgu|üle tähtaja|tähtaja ületa*|tasumata|maksmata|laekumata|hilinenud|viivis*|maksevõla*|\
            ületähtaja*)
            (arve*|makse*|saldo|summa) .. (maksmata|tasumata|laekumata|üle tähta*|hilin*|lahti|avatud|ootel|tähtaeg)
            (tähtaeg|maksetähtaeg|tähtaja*) .. (möödas|möödunud|ületa*|möödus|läbi|kukkus)
            (krediidilimiit*|krediidi limiit*|limiit*) .. (ületa*|täis|otsas|lõhki)
        """),
        unless=lines("""
            (võlg*|võlgnevus*) .. (pole|ei ole|puudu*)
            (pole|ei ole) .. (võlg*|võlgnevus*)
        """),
    ),
    "ask_identity": Act(
        says=lines("""
            (kellega|kelle|kust|kes|mis|millise*|kellelt|kuhu) .. (räägin|räägi|rääkida|helista*|firma*|ettevõt*|asutus*|pood*|poe*|\
            nimel|nime*|nimi|klient*|kliendi*|kohvik*|kaupluse*|kõneleb|kuuleb|restoran*|teie olete|te olete|ma kõnelen)
            (teie|oma|kliendi|firma|ettevõtte|poe|kontakt*) .. (nimi|nime|number*|numbri|kood*|nimetus*|registrikood*)
            (kliendinumb*|kliendi numb*|kliendikood*|registrikood*|kliendi kood*)
            (nimi|nime) .. (palun|ütle*|öelda|teada|küsida|oleks)
            (kes) .. (helistab|räägib|kuuleb|seal)
            (leidsin|leian|näen|avan) .. (teid|teie) .. (kaart*|üles|konto*)
            (on nii|kas nii|õige)
            (kas) .. (proua|härra|pro) _
            enn? jah tere leidsin
        """),
        unless=lines("""
            (tellimus*|arve) .. number*
            (minu|mu) nimi
        """),
    ),
    "new": Act(
        says=lines("""
            (uus|uut|uue|uued|uusi|uudis*|uuden*|värske*|uudistoode*) .. (toode*|toote*|tooted|kaup*|kauba*|sort*|maitse*|tulija*|asi|\
            kraam*|valik*|toot*|artik*|mudel*|pakett*|kollektsioon*|*toode|müü*|kataloog*|lett*|saabu*)
            (alles|äsja|just|värskelt) .. (tuli|saabu*|jõudis|müüki|tulnud|välja)
            (esimest|esma*) .. (korda|kord*)
            (uudistoode|uudistoodet|uudiskaup*|uudis|uudne|uudisena)
            (tuli|tulnud|saabus|jõudis) .. (müüki|sortiment*|valikusse|lettidele|lattu) .. (uus|esimest)?
            sellist .. (varem|enne) .. (polnud*|pole)
        """),
        unless=lines("""
            (ei|pole|mitte) .. (uut|uusi|uus|midagi|tulnud|uudis*|ole|saabunud)
            (uus|uued|uue) (hind|hinnad|number|juht|aadress|aasta|nädal|arve|hinnakiri)
        """),
    ),
    "special": Act(
        says=lines("""
            (kampaania*|soodus*|soodsam*|allahind*|odavam*|eripakkum*|pakkumishind*|hinnaalandus*|alehind*|tasuta|kingitus*|boonus*|\
            soodne|soodsalt|eri pakkum*|sooduskaup*|alla hind*)
            (protsen*|%) .. (alla|odava*|soodus*|soodsam*|väiksem*|vähem|maha|hinnast)
            (#|%) .. (protsen*) .. (võrra)? .. (alla|odava*|soodsam*|maha)
            # .. (hinnaga|hinna eest|hinnas)
            (hind*) .. (alla|langenud|langes|erihind|eri|poole|madalam*)
            poole (hinnaga|odavam*)
            (eri*|kuu|nädala) (pakkumi*|hind*|pakkumine)
        """),
        unless=lines("""
            (ei|pole|mitte|ilma) .. (kampaania*|soodus*|allahind*|pakkumi*|odavam*|praegu)
            (kampaania*|soodus*|allahind*|pakkumi*) .. (ei|pole|läbi|lõppe*|möödas|otsas)
            (saadetis*|kulleri*|transport*|tarne) .. tasuta
        """),
    ),
    "price": Act(
        says=lines("""
            # .. (eur*|sent|senti|€|krooni|dollari*)
            # (protsen*|%)
            (€) #
            (hind*|maksab|maksma|kuutasu|kuumaks|hinnaga|vaid|ainult|tasu|kuus|makse|päevas|aastas|tükk) .. # #?  (kuus|eur*|senti|\
            aastas|komaga)
            (poole) (odavam*|hinnaga|hind)
        """),
        unless=lines("""
            (meie|me|ise) .. (maksame|ostame|sisseost*|saame) .. #
            (sisseostuhind*|omahind*)
            (minut*|giga*|nädal*) .. #
        """),
    ),
    "remedy": Act(
        says=lines("""
            (asenda*|vaheta*|ümber vahet*|väljavahet*|uue vastu|vahetus*|ümbervahet*)
            (uus|uue|uut|uued|õige|õiget|teise|puuduva*|varu*) .. (saad*|saatm*|teele|toob|toome|tuuakse|välja|panen|paneme|toimeta*|\
            kuller*|pakk*|kaart*)
            (saad*|saatm*|toome|teele|panen|paneme|välja) .. (uus|uue|uued|uut|õige*|uuesti|asendus*|teise|puuduva*)
            (raha*|summa*|tasu*|makse*|kulu*|hind*|hinna*) .. (tagasi*|tagast*|maha|kompenseeri*|hüvita*|tühista*|kanda)
            (tagasta*|hüvita*|kompens*|korva*|krediteeri*|kreedit*|krediitarve*|vautšer*|vautsher*|kinkekaart*|sooduskupong*|\
            allahindlus* järg*)
            (parand*|remon*|tehnik*|meister*|monteeri*|hooldus*|spetsialist*) .. (saad*|tuleb|tule*|käib|korda|teeme|parandada|viia|\
            välja|saab|kohal*|vaatab|üle)
            (paranda*|remondi*|korda teeme|teeme korda|korda tege*|teen korda)
            (arvesta*|võta*|lahuta*|kirjuta*) .. (maha|hinnast|arvelt|kuutasu*)
            (edasta*|suuna*|annan|anname|saada*|panen) .. (osakon*|tehniku*|laole|lattu|juhile|vastutava*|kvaliteedi*|raamatupid*|\
            spetsialist*|meeskon*|klienditoe*|kaebus*)
            tasuta .. (paranda*|vaheta*|uus|uue|remon*|saad*|toome)
            (tühista*|kustuta*) .. (arve*|tasu*|makse*|viivis*|leping*)
        """),
        unless=lines("""
            (ei|pole|mitte|ärge|keegi) .. (saa|tee|vaheta*|tagasta*|saada|oska|hüvita*|võta|paranda|ole)
            (kas|soovi*|tahate) .. raha tagasi (soovi*|tahate)
        """),
    ),
    "deadline": Act(
        says=lines(f"""
            {_WEEKDAY} .. (kell*|hommik*|õhtu*|lõuna*|jooksul|kätte|kohal*|saate|tuleb|saad*|jõuab|helista*|#|ennelõun*|pärast*)
            (hiljemalt|kuni|enne|juba) .. ({_WEEKDAY}|hommik*|õhtu*|lõuna*|#|nädala*|keskpäev*)
            (homme|täna|ülehomme|homseks|tänase|homse|õhtuks|õhtul|homne)
            (#|paari|mõne|ühe) .. (tunni*|päeva|tööpäev*|nädala|minuti|ööpäev*) .. (jooksul|pärast|sees|möödudes)
            (#) (tööpäev*|tööpäeva)
            (nädala|kuu|päeva) .. (lõpuks|jooksul|lõpuni|sees)
            (järgmi*|sel|tuleval) (nädal*|kuu*|tööpäev*)
            =kell (umbes|hiljemalt)? #
            =kella #
        """),
        unless=lines("""
            (ei) .. (oska|tea|luba*|saa öelda|saa lubada)
            (=eile|eelmi*|=tagasi|=tellisite|=saatsite|=saite|=ostsite)
            (aidata|abiks|helista*|soovi*|tänan|millega|teile) .. täna
            (täna|homme) .. (=täis|kiire|=ei|=pole|=kinni|puhkepäev)
            (võib olla|võibolla|=vist|=ehk|=äkki)
            (helistage|proovige) .. (homme|uuesti|hiljem)
            täna .. (aidata|abiks|kõik|helista*|soovi*|vaja|millega)
        """),
    ),
    "recorded": Act(
        says=lines("""
            (kaebus*|pöördumi*|juhtum*|avaldus*|rike*|rikke*|tagasiside*|probleem*|teade*|teate*|see|selle|pretensioon*|mure*|asi|\
            asja|reklamatsioon*) .. (kirja*|registreeri*|edasta*|fikseeri*|=edasi|vormista*|salvesta*|sisesta*|avatud)
            (panin|panen|paneme|märgi*|kirjuta*) .. (kirja|üles|süsteemi) .. (number*|kaebus*|juhtum*|teie)?
            (registreeri*|fikseeri*|vormista*) .. (kaebus*|pöördumi*|juhtum*|teie|selle|avaldus*|süsteem*|number*|ära)
            (kaebuse|pöördumise|juhtumi|rikke|avalduse|päringu|rikketeat*|teate|viite) .. (number*|numbri*|numbriga)
            (edasta*|annan|anname|saada*|suuna*) .. (kaebus*|edasi|juhtkon*|osakon*|vastutava*|tehniku*|info*|teie)
        """),
        unless=lines("""
            (ei|pole|mitte) .. (registreeri*|kirja|fikseeri*|edasta*|saa|pane)
            (kodulehe*|kodulehel) .. (kirjas|vorm)
            tellimus*
            (siin|seal) .. (märgi*|kirjas)
        """),
    ),
    "question": Act(
        says=lines("""
            (=kas|=mis|=mida|millal|=kus|kust|kuhu|miks|=kuidas|kumb|kumma*|=kes|kellele|milline|millise*|mitu|mitme*|=palju|ega|\
            millest|missugu*)
            (eks ole|on ju|onju|või mitte)
        """),
    ),
    "ask_reference": Act(
        says=lines("""
            (nimi|nime|nimega|number*|numbri|kood*|aadress*|telefon*|meil*|isikukood*|kliendi*|kellega) .. (palun|ütle*|tellimus*|\
            teie|öelda|on|kontakt*|teada)?
            (sobib|sobiks|õige|õigesti|nõus|lubate)
            (oodata|ootele|hetk*|minut*|kannatust)
            (aidata|abiks|veel|mure)
        """),
    ),
    "negation": Act(says=lines("(=ei|=pole|=mitte|otsas|puudub|puuduvad|ilma|välja müüdud|läbi müüdud|ära|ärge|asemel|otsa)")),
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
    "problem": Act(
        says=lines("""
            (kaebus*|kaevata|pettunud|nördinud|katki*|rikk*|vale|puudu*|puudu|hilin*|ei tööta|ei tulnud|ei saabunud|kadunud|topelt|\
            probleem*|mure|vigane|kahjusta*|lõhu*|mõra*|kriimu*|hallita*|ebameeldiv*|jama)
        """),
    ),
}

PACK = Pack(
    code="et",
    stemmer="estonian",
    letters="a-zäöõüšž",
    common=frozenset(words("ja on ei see et kas ma te teie siis jah mis kui aga ka oli veel palun meil mul teil selle nii olen")),
    acts=ACTS,
    numbers=words(
        """
        üks kaks kolm neli viis kuus seitse kaheksa üheksa kümme sada tuhat miljon pool poolteist tosin ühe kahe kolme nelja
        viie kuue seitsme kaheksa üheksa kümne saja tuhande paar kakskümmend* kolmkümmend* nelikümmend* viiskümmend*
        kuuskümmend* seitsekümmend* kaheksakümmend* üheksakümmend* kaksteist* kolmteist* neliteist* viisteist* kuusteist*
        seitseteist* kaheksateist* üheksateist* üksteist* kakssada* kolmsada* nelisada* viissada* kuussada* seitsesada*
        kaheksasada* üheksasada* sada* tuhat*
        """
    ),
    legal_forms=frozenset(words("ou as mtu tu fie ettevote firma")),
    spelling=_spelling,
    folding=str.maketrans("äöõübdg", "aoouptk"),
)
