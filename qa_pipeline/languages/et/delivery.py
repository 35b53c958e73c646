"""Estonian: bringing the goods, when, to whom, and how they are paid."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.et.phrases import DATE, DAY, GOOD, HOUR, MONTH, WEEKDAY

_SIGN = "(allkir*|=alla kirjuta*|allakirjuta*|signeeri*)"

ACTS = {
    "delivery": Act(
        says=lines("""
            (toimeta*|kohaletoimet*|kättetoimet*|kuller*|=kuler|=kuleri|=kulleri|tarne*|tarni*|autojuh*|=auto juh*|veok*|veoauto*|kaubik*|\
            kaubaauto*|furgoon*|vedaja*|transpor*|saadetis*|pakiauto*|kaubavedu*|=vedu|=veame|=vedada|=veab|=veetakse)
            (=toome|=toob|=tooks|=tooksime|=toodaks|=tuuakse|=tuua|=tooge|=tooma|=toovad|=tuuaks|=toon)
            (=te|=millal|=kuna) ... (=toote|=saadate)
            (=viime|=viib|=viia|=viiakse|=viin) .. (=kohale|=teile|=ära|kaup*|kauba*|ukse*|=poodi)
            (=saadame|=saadan|saadetakse|=saadab|=saatke|=saata|saadaks*|=saadate) .. (kaup*|kauba*|paki*|pakk*|=teele|kast*|tellimus*|\
            =kohale|=välja|auto*|=peale|=juurde|terminal*|=poodi)
            (=jõuab|=jõuaks|=jõuavad|=jõuda|=jõuame|=jõuan|jõudmi*|=saabub|=saabuvad|=saabuks|saabumi*)
            (saa*|=antakse|=anda|=anname|=tuleb) .. =kätte
            =kätte .. (saa*|=antakse|=anda|=anname|toimeta*|=tuua|=toome)
            (=auto|=buss|=juht|=ring|=kaup|=pakk|tellimus|kast*) .. (=tuleb|=tuleks|=sõidab|=liigub|=käib|=läheb|=väljub|=kohal|=kohale|\
            =teel|=juures)
            (=tuleb|=tuleks|=sõidab|=käib|=astub) .. (=läbi|=teie =juurde|=teie =poole|=teie kant*|=kohale)
            (tule*|=tulla|sõida*) .. (=järele|=järgi|=ära =tooma|=ära =viima|=kätte =saama)
            (=peale|=maha) (laadi*|=laeme|=laadime|tõsta*|=tõstame)
            (=laost|=ladust|terminalist|=poest|kauplusest) .. (=kätte|=võtta|=välja|=ära|=viia|=järele)
            (jäta*|=paneme|=toome|=toob) .. (=ukse =taha|=ukse =ette|=ukse =juurde|=trepile)
            (=kohale|=teele) (=tuua|=toodud|=toome|=toob|saade*|=panna|panek*)
            =viime .. (=lattu|objekt*|=otse|=kohvikusse|=kauplusesse)
            (=paneme|=panen) .. =peale .. (ring*|auto*|_ =ringile)
            (=saadame|=saadan) .. =postiga
            =juht .. (helistab|=enne|=toob)
            (=laadime|=laeme|=tõstame) .. =maha
        """),
        unless=lines("""
            (saada*|=saatke) .. (=meilile|=e meili*|sõnum*|postkasti)
        """),
    ),
    "when": Act(
        says=lines(f"""
            {WEEKDAY}
            (*päeval|*päevaks) .. =kell #
            (=homme|homse*|=homne|=ülehomme|ülehomse*|=ülehommeks|homme*)
            =täna .. (õhtu*|lõuna*|pärast*|=enne|kell*|=juba|=veel|=jooksul|jõua*|=toome|saabu*|hommik*|=välja|=teele)
            (=juba|=hiljemalt|=toome|=jõuab|=saadame) =täna
            (=tänase|=tänane) (=päeva|=õhtu) .. (=jooksul|=sees)
            (=hommikul|=hommikuks|=hommikuti|hommikupool*|=hommikune|varahommik*|=lõunaks|=lõunal|=lõunapaiku|=lõunaajal|=õhtul|=õhtuks|\
            õhtupool*|õhtupoolik*|pärastlõun*|ennelõun*|=enne =lõunat|=peale =lõunat|=pärast =lõunat|keskpäev*|=öösel)
            (=hiljemalt|=kuni|=enne|=pärast|=peale|=alates) (=kella)? ({HOUR}|lõuna*|keskpäev*|õhtu*|homse*|nädala*)
            (=kell|=kella|=kl|=kellast) (=umbes|=kuskil|=nii|=hiljemalt|=poole)? {HOUR}
            {HOUR} (=ja|=kuni|=või|=st) {HOUR} (=vahel|vahe*|=paiku)
            {HOUR} (=paiku|=paigu|=ajal|=ringis|=aegu)
            (#|=ühe|=paari|=mõne|=poole|=poolteise|=tunni|=nädala|=kuu|=kahe) .. (tunni*|=päeva|=tööpäeva|päev*|=nädala|=kuu|=ööpäeva|\
            =tunni =aja|=aja) ..(=jooksul|=pärast|=sees|=möödudes|=jagu|=peale)
            (=tunni|=nädala|=päeva|pooletunni*|=poole =tunni) (=aja)? (=pärast|=jooksul)
            (#|=paar|=kaks|=kolm) (=tööpäeva|tööpäev*)
            (järgmi*|tulev*|=sel|=selle|=uuel|=uue|ülejärgmi*) (nädala*|=kuul|=kuu|tööpäev*|=nädalal)
            (=nädala|=kuu) (=lõpus|=lõpul|=lõpuks|=sees|=alguses|=keskel|=keskpaigas|=esimesel)
            (=nädalavahetusel|=nädalavahetuseks|=nädalalõpuks|=nädalalõpul|=päeva =lõpuks|=tööpäeva =lõpuks)
            {DATE}
            (#|=esimesel|=teisel|{DATE}) {MONTH}
            (=esimesel|=teisel|=esimeseks|=teiseks) (kuupäev*|{MONTH})
            (=esimese =asjana|=esimesel =võimalusel =hommikul)
        """),
        weak=lines("""
            (#|=ühe) (=minuti) (=pärast|=jooksul)
            =täna
        """),
        unless=lines(f"""
            {GOOD} .. ({DAY}|{WEEKDAY})
            (=tere|=tervist) .. (hommik*|õhtu*|päev*)
            (=eile|=üleeile|eelmi*|=möödunud|=tagasi|=ootasin|=ootasime|=mullu)
            (=saan|saaks*|=saame|=oskan) .. (=täna|=teile) .. (=aidata|=abiks|kasulik*|=teha)
            =täna .. (=aidata|=abiks|=kasulik|helista*)
            {MONTH} .. (=arve|=arved|=arvet|=arvega)
            (=arve|võlg*|=tasumata|=maksmata|=möödas|=möödunud)
        """),
    ),
    "receiver": Act(
        says=lines(f"""
            (volita*|=voliga|volitus*|volikir*|=voli kir*|=voli|allkirjaõigus*|allkirja õigus*|esindusõigus*)
            (=keegi|=kedagi|=kellegi|=kes|=kellel|inime*|isik*|esindaja*|töötaja*|vastutav*|laohoidja*|=teie|juhataja|\
            müüja*) ...(=vastu (=võtta|=võtab|=võtaks|=võtma|=võtmas|=võtate|=on =võtmas)|vastuvõt*|=võtab .. =vastu|{_SIGN})
            (=keegi|=kedagi|=kellegi|=kes|inime*|isik*|esindaja*|laohoidja*|vastutav*|juhataja) .. (=on|=oleks|=olema|=oleksid|=jääks|\
            =jääb|=jätta).. (=kohal|=ees|kohapeal|=poes|=laos|leti*|ukse*|=väravas|värava*|=vastas|=seal|=olemas|=tööl|=kodus|objektil|\
            hoovi*|=ootamas)
            (=kohal|=ees|kohapeal|=poes|=laos|=väravas|=ukse =peal|=seal|=olemas) .. (=oleks|=on|=olema) .. (=keegi|inime*|isik*|\
            esindaja*|vastutav*)
            (=keegi|=kedagi|inime*|isik*|esindaja*) .. (=ootaks|=ootab|=ootamas|=ootama)
            (=jätke|=jätate|=jätta|=saatke|=pange|=paluge|=leidke|=määrake) .. (=keegi|=kellegi|=kedagi|inime*|asemik*|asendaja*)
            (=kaup|=kauba|=kaupa|=kaubale|saadetis*|paki*|=pakk|koorma*|=selle) .. (=vastu (=võtma|=võtta|=võtab|=võtate|=võtaks|=võtmas)|\
            vastuvõt*)
            (=kes|=kas) ... =vastu (=võtma|=võtta|=võtab|=võtate|=võtaks|=võtmas|=võtja)
            (vastuvõtja*|=vastu võtja*|vastuvõtmi*|=kauba =saaja|=vastu =võtmas)
            =võtab .. (=kauba|=kaupa|=paki|saadetise) .. =vastu
            (=olete|=oleksite|=olge|=olema|=olla|=jääte) .. (=ise|kindlasti|=siis|=ajal|=palun|=ikka) .. (=kohal|kohapeal|=ees|=laos|\
            =poes|=kodus|leti*|=vastas|kaupluses|objektil)
            (=kellele|=kelle =kätte) .. (=anda|=annan|=anname|=annab|=jätta|=jätame|=üle|=kauba|=kaup|=toome|=saame)
            {_SIGN} .. (=keegi|=kes|õigus*)
            (õigus*|=tohib|=võib|=saab) .. {_SIGN}
            (=vaadake|hoolitse*|jälgi*|=tagage|veendu*|arvesta*|=peaasi|kontrollige) .. (=et) .. (=keegi|=kohal|inime*|isik*|esindaja|\
            =oleks|=vastas)
            (=jätke|=jätate|=leidke) .. (täiskasva*|inime*)
            =keegi .. (=kohal|=ees|=kodus|=laos) .. (=oleks|=on|=olema)
            (töötaja|=keegi|=inimene) .. (=on|=oleks) .. (=kohal|=olemas|=ees|=kodus|=laos)
        """),
        weak=lines("""
            (=olete|=oleksite) .. (=kohal|kohapeal|=laos|=poes)
        """),
        unless=lines("""
            tellimus* .. =vastu
            (=ei|=pole) .. (=tohi|=saa|=või) .. =vastu
            (=keegi|=kes) .. (helistab|=räägib)
            (osakon*|tehnik*|juhtkon*) .. (vastutav*|esindaja*)
        """),
    ),
    "payment": Act(
        says=lines(f"""
            (=kuidas|=millega|=mil =viisil|=kumb|=kas|=kumba) ... (=maksate|=maksta|=maksa|=maksaksite|=tasute|=tasuda|=tasuksite|\
            =tasumine|=maksmine|arvelda*|makstakse|tasutakse|maksetähta*|makseviis*) .. (soovi*|=tahate|=sobib|=parem|=käib|sula*|kaardi*|\
            arve*|üle*|$|=siis|=teile)
            (=maksate|=maksta|=maksaksite|=maksa|=maksab|=makske|=maksan|=tasute|=tasuda|=tasuge|=tasub|=tasumine|=tasumise|=tasumiseks|\
            =maksmine|=maksmise|=maksmiseks|makstakse|tasutakse|=makse) .. (sularah*|=sulas|=sula|=sulaga|kaardiga|pangakaar*|=kaart|\
            =kaardi|ülekan*|=arvega|=arve =alusel|kohapeal|=kohal|kuller*|kättesaami*|=kätte saa*|järelmaks*|=uksel|=juures|=juhile|\
            autojuh*|osamakse*|osade*|=hiljem|ettemaks*|pangalin*|=kauba =eest|saabumi*)
            (sularah*|=sulas|=kaardiga|pangakaar*|=kaardi =ga|kaardimakse*|=kaardi makse*|ülekan*|pangaülekan*|=arvega|lunaraha*|\
            järelmaks*|ettemaks*|=ette maks*|krediitkaardiga|pangalin*|mobiilimakse*|makseviis*|=makse viis*|maksetähta*|=makse tähta*|\
            maksetingimus*|makseterminal*|kaarditerminal*|=kaardi terminal*|osamakse*|kuuarve*|koondarve*|pangamakse*|ettemaksuarve*|\
            otsekorraldus*)
            (=arve|=arved|=e =arve|=earve) .. (=meilile|=e meili*|=meiliga|=postiga|raamatupidami*|=kaasa|=kaubaga|=nagu (=ikka|=alati|\
            tavaliselt|=varem)|# päev*|tähtaeg*|tähtajaga|postkasti|=kauba =ga|=kuu =lõpus|=alusel|=alla)
            (=saadan|=saadame|=teen|=teeme|=tuleb|väljasta*|vormista*|esita*|=paneme|=lisan|=lisame) .. (=arve|=e =arve|=earve|=arvele|\
            ettemaksu*) ..(meili*|=kaasa|=teile|=nagu|# päev*|tähta*|=postiga|=alla|raamatupidami*|=peale)
            (=kontole|=arvele|=arve =alla|=konto =alla|=kuu =arvele) .. (=kanname|=kannan|=paneme|=lisame|=panna|=jääb|kirjutame|=lisan)
            (=kanname|=kannan|=paneme|=panna|kirjutame|=lisame|=läheb|=tuleb) .. (=kontole|=arvele|=arve (=alla|=peale)|=kuu arve*)
            # (päev*|päeva*) .. (maks*|tähta*|järelmaks*|makseaeg*|ajatus*|krediiti)
            {_SIGN} ... (lepin*|=arve|=arvele|=arvet|=arvel|=arved|ostuleping*)
            (lepin*|=arve|=arvele|=arvel|=arvet) ... {_SIGN}
            =raha .. (juhi*|=juhile|kulleri*|=kätte|=uksel|kohapeal|autojuh*)
            (maksetähta*|tähtajaga|=maksmine|=maksmise|=maksmiseks|=tasumine|=tasumise|=tasumiseks) .. (#|päev*|=nagu|tavapära*)
            =kuidas .. (tasumisega|maksmisega|=maksega|=arvega|=rahaga)
            =kuu =lõpus .. (=arve|=arvet|=arvega|koondarve*)
            =makse .. (=jääb|=nagu|=samamoodi|=sama)
            arvelda*
            (*päevase|*päevane) (=arve|=arvega|maksetähtaeg*)
        """),
        unless=lines("""
            (transpor*|=veo|saatmi*|=tarne|=kulleri) .. (=eest|=tasu)
            (=vana|=vanad|=vanast|võlg*|võla*|viivis*|=tasumata|=maksmata|=laekumata|=üle tähta*|=möödas|=möödunud|=möödus|ületa*)
            (=raha|=summa) .. =tagasi
            (jaanuari|veebruari|=märtsi|=aprilli|=mai|=juuni|=juuli|=augusti|septembri|oktoobri|novembri|detsembri) arve*
            eelmi* .. (arve*|võlg*)
        """),
    ),
    "shipping": Act(
        says=lines("""
            (transpordifirma*|transpordiettevõt*|transpordi firma*|transpordiga|transpordi =ga|veofirma*|=veo firma*|vedaja*|ekspedeeri*|\
            kaubavedu*|kaubaveo*|pakiautom*|=paki automa*|=automaati|terminal*|=bussiga|reisibuss*|liinibuss*|bussijaam*|kaubarong*|\
            =rongiga|=rongi =peale|=laevaga|praami*|parvlaev*|omniva*|itella*|smartpost*|=dpd|schenker*|venipak*|=dhl|cargo*|kargo*|\
            pakibuss*|lennuki*|=postiga|postipak*|postkontor*|rekka*|haagis*|treiler*|koostööpartner*|kullerfirma*|=kulleri firma*|\
            kullerteenus*|kulleriga|lisaveo*|jagamiskes*)
            =bussi (=peale|=pakk|=pakiga|jaam*|pagasi*)
            (kuller*|vedaja*|partner*) .. (saada*|=viib|=toob|=läheb|=liigub|=kaudu|=poolt) .. (=linna|=saarele|=teie|=maale|=teile)
            (tule*|=tulete|=tulla|=tulen|=tuleksite|=tuleks|=tuleme|=saate|=sõidate|=soovite|=saadate|=käite) ... (=järele|=järgi|\
            =ära =tooma|=ära =viima|=lattu|=ise =kauba|=laost|=peale =võtma|=ise =ära)
            =ise .. (=järele|=järgi|=peale|=ära) (tule*|=tulla|=tooma|=võtma|=viima|=võtta|=viia|=tuua)
            (=järele|=järgi) (=tulla|=tulete|tulemi*|=tulen|tuleksite|=jõuate|=tuleme|tulek*)
            (=laost|=ladust|terminalist|kontorist) .. (=kätte|=võtta|=ära|=viia|=järele|=järgi|=läbi|=võtma)
            (=millal|=mis =ajal|=mis =päeval) .. (=järele|=järgi|=kohale =sõidate|=linna =jõuate|=laost)
            (=vedu|=veame|veetakse|transport|=kaup|=pakk|tellimus) .. (bussi*|rongi*|laeva*|praami*|kuller*|terminal*|=postiga|partneri*|\
            =firmaga|=kaudu)
            (=veame|=veetakse) .. (=linna|=teie|=teile|saar*|=maale|partner*)
            (mille*|=kuidas|=mis) .. (=kaup|=kauba|=pakk|=paki|saade*) .. (=saadame|=saata|=teele|=läheb|=liigub)
            (transport*|=vedu|=veo) .. (korralda*|telli*|lepi*|=kaudu|=poolt|=teie|=meie)
            (=laost|=ladust|terminalist) .. (=kauba|=kaup|=kaupa) .. (=peale|=kätte|=ära|=välja)
        """),
        weak=lines("""
            (=auto|kaubik*|veok*|=ring) .. (=sõidab|=liigub|=käib|=läheb|=väljub|=tuleb)
        """),
    ),
}
