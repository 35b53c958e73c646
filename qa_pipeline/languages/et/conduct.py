"""Estonian: what an agent must not say: inside knowledge, unconditional promises, denials."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.et.honesty import DENIAL, GUARANTEE
from qa_pipeline.languages.et.inside import INSIDE

_OTHER = (
    "(=naaber|naabri*|naaberpood*|naaberfirma*|konkuren*|=teine =klient|=teised kliendid|=teise =kliendi|=teised =poed|=teised =firmad|"
    "=teised =ostjad|=teine =pood|=teine =firma|=sama =kett|=see =kett|=see =pood|=see =firma|=see =klient|=see =kohvik)"
)
_SHOPKEEPER = (
    "(poodnik*|poepidaja*|kohvikupidaja*|restoranipidaja*|=pagar|=pagarid|kaupmees|=talunik|=selver|=rimi|=maxima|=prisma|=coop|"
    "kõrvaltänav*|kõrvalmaja*|kõrvalkorter*|kõrvalpood*|=kõrval (=pood|=maja|=firma|=kohvik)|üleaed*|=üks =klient|=mõni =klient|"
    "=teie (=sõber|=sõbranna|=vend|=õde|=konkurent|=naaber|=naabrimees|=naabrinaine|sugulane|tuttav))"
)
_ILL = (
    "(=gripp|=gripis|=vähk|=vähiga|operatsioon*|infarkt*|depressioon*|=rase|=lahutab|lahutus*|=insult|südamehaig*|=põeb|läbipõlemi*|"
    "läbi =põlemisega|=joob|=joobes|=purjus|=pohmellis|=vangis|=pankrotis|kohtu =all|=võlgades|"
    "=läbi =põlemise|=läbi =põlenud|psühhiaat*|psühiaat*|=psühi|=psühhi|=ravil|alkohooli*|keemiaravi*|võõrutusravi*)"
)
_BUYS = (
    "(=ostab|=ostavad|=ostis|=ostsid|=maksab|=maksavad|=maksis|=tellib|=tellivad|=tellis|=võtab|=võtavad|=võttis|=saab|=saavad|=sai|=said)"
)
_COLLEAGUE = (
    "(kolleeg*|juhataja*|ülemus*|=juht|=juhil|=juhi|autojuh*|kuller*|tehnik*|direktor*|doktor*|=arst|=arsti|=arstil|=õde|"
    "raamatupidaja*|töötaja*|müüja*|"
    "töökaasla*|*juhataja|*juhatajal|müügijuht|müügijuhil|*haldur|*halduril|laomees|laomehel|laohoidja*|*vanem|koristaja*|sekretär*|"
    "=ta|=tema|=tal|=temal)"
)
_PRIVATE = "(=isiklik|=isikliku|=era|=eranumber|=kodune|=koduse|=kodu|=mobiil|mobiili*|=mobla)"
_BY = (
    "(euro*|=eurot|=kahega|=kolmega|=neljaga|=viiega|=kuuega|=seitsmega|=kaheksaga|=üheksaga|=kümnega|# .. (euro*|sendi*|senti)|poolega|"
    "# =hinnaga)"
)

ACTS = {
    "disclosure": Act(
        says=lines(f"""
            {_OTHER} .. (=kõrval|=näiteks|=üle =tee|sama*)? .. {_BUYS} .. (=meilt|=meile|=meie|=seda|=selle|=sama|=ka|=kuus|=iga|=ainult|\
            =juba)? .. (#|=hinnaga|=eurot|=euroga|protsen*|=alla|odavam*|soodsam*|allahind*)
            =teised .. (=saavad|=maksavad|=ostavad) .. (=selle|=seda|=meilt|=selle =eest)? .. # (euro*|protsen*|=senti|=sendiga)
            (=ostab|=ostavad|=tellib|=tellivad|=võtab|=võtavad|=ostis|=ostsid|=tellis|=võttis) .. (=meilt|=meie =käest|=meie =juurest) .. #
            (=neile|=talle|=nendele) .. (=tegime|=teeme|=andsime|=anname) ... (protsen*|=alla|soodustus*|allahindlus*|odavam*)
            (=proua|=härra|kohvik*|restoran*|=pood|=firma|=osaühing) _ _? (=ostab|=maksab|=tellib|=võlgneb|=maksis|=tellis) .. (=meile|\
            =meilt)
            (=proua|=härra|kohvik*|restoran*|=pood|=firma|=osaühing) _ (=ostab|=tellib|=võlgneb) .. #
            ({_OTHER}|=ta|=nemad|=nad|=tema) .. (=on|=on =ka)? .. (=meile .. =võlgu|=võlgneb|=võlgnevad|=meie .. =võlg)
            {_OTHER} .. (=arve|=arved|=võlg|=võlgnevus|=laen|=saldo) .. (=tasumata|=maksmata|#)
            (naabri*|konkurendi*|=tema|=nende|=teise =kliendi|kolleegi) (=arve|=arved|=võlg|=võlgnevus|=laen|=saldo) .. (=on|#|=tasumata|\
            =maksmata)
            (=meile|=meil|=meie|=endale) .. (=läheb|=maksab|=maksis) .. (=endale|=ise|=maksma|=sisse|=hankes|=tehasest) .. #
            =läheb .. =meile .. (=maksma|#)
            =maksab .. (=meile|=meil) =endale
            (=saame|=hangime|=võtame) .. (=sisse|=tehasest|=tootjalt|=hulgist|=tarnijalt|=endale) .. # .. (euro*|sendi*|=eest|=senti|\
            =hinnaga)
            =ostame .. # .. (euro*|sendi*|=eest|=senti|=hinnaga)
            =ise .. (=ostame|=maksame) .. #
            (sisseostuhi*|sisseostu hin*|=omahind|omahinna*|=oma =hind .. #|hankehind|hankehinna*|=ostuhind|juurdehindl*|=juurde hindlus*|\
            vaheltkasu*|vahekasu*)
            (=meie|=meil|=siin) .. (marginaal*|=kasum|kasumi*) .. (=on|#|protsen*|=pelgalt|=ainult|=jääb)
            (=teenime|=jääb =meile|=jääb =meil) .. (=selle|=sellelt|=pealt|=iga|=kasumit|=vahelt) .. (#|=tükilt|euro*|protsen*)
            (süsteemi|=meie|=arvuti|=lao|siseveebi|=kassa|programmi|kliendibaasi|andmebaasi|admin*) .. (=parool|=salasõna|=pin|\
            =kasutajatunnus) .. (=on|_)
            (=parool|=salasõna) =on
            (=ukse =kood|uksekood|valvekood|=valve =kood|signalisatsiooni =kood|=värava =kood|=seifi =kood|=lao =kood) .. #
            {_COLLEAGUE} (=on)? {_PRIVATE} .. (number*|=on|#|telefon*|aadress*)
            {_COLLEAGUE} (=isiklik|isikliku) (=number|=telefon|=aadress)
            kolleegi (number*|telefon*|telefoninumber*|aadress*) .. =on
            (=tema|kolleegi|juhataja|=naabri) (=kodune|=koduaadress|=aadress|=isikukood|=sünniaeg|=palk|=haigus|=diagnoos) .. (=on|#)
            {_COLLEAGUE} .. {_ILL}
            (=doktor|=proua|=härra) _ .. {_ILL}
            (=ta|=tema|=naaber|kolleeg*|=proua _|=härra _|=juht|juhataja) .. (=elab|=elavad) .. (=tänaval|=tänav|=majas|korteris|=tee|\
            =teel|puiesteel|=külas|#|=linnas)
            {_COLLEAGUE} .. (=saab|=teenib) .. (=palka|=palgaks|=palk)
            (=tema|kolleegi|=juhi|juhataja) =palk
            =on =meile ... =võlgu
            =endale (=tuleb|=läheb|=maksab) .. (#|euro*|=kahega|=kolmega|=neljaga|=viiega|=poole)
            (=proua|=härra) _ _? =on ... =võlgu
            (=ta|=tema|=naaber|kolleeg*|=juht|juhataja) .. =elab ... korter*
            =on (depressiooniga|=gripiga|=vähiga|läbipõlemisega|haiglaravil|=ravil)
            =on =meil .. (=võlg|võlgnevus)
            (=on|=oli) .. (psühhiaatri|psühholoogi) .. (=juures|=ravil)
            (=me|=meie|=ise) .. (=saame|hangime) .. (=kätte|=ise|=endale|tehasest) ... (euro|=eurot|euroga|sendiga|=senti)
            (=lahutab|=lahutas|=lahutamas) (=praegu|=ära|=naisest|=mehest|=oma)
            =annan .. (eranumbri|isikliku =numbri|=koduse =numbri|=koduse =aadressi)
            {_SHOPKEEPER} ... {_BUYS} ... (=euroga|=hinnaga|protsen*|=vähem|odavam*|soodsam*|=võlgu|=maksmata|=meilt)
            {_SHOPKEEPER} ... (=on|=jäi|=jättis) ... (=võlgu|=võlg|=maksmata|=tasumata)
            {_BUYS} ... (=vähem|=rohkem|odavam*|soodsam*) =kui =teie
            =on .. =meil .. ... =võlgu
            =võlgneb (=meile|#)
            (=proua|=härra) _ (=on|=jäi|=jättis|=võlgneb) ... (=maksmata|=tasumata|=võlgu|=võlg)
            (=proua|=härra) _ _ (=on|=jäi|=jättis) .. =meile ... (=maksmata|=tasumata|=võlgu|=võlg)
            {_OTHER} .. =on .. (=meil|=meile)? ... (=maksmata|=tasumata|=võlgu|=võlg)
            (=eelmine|=eelmise|=endine|=endise|=eelmisel) (üürnik*|üürniku*|omanik*|elanik*|klient*|kliendi*) ... (=maksmata|=tasumata|\
            =võlg|\
            =võlgu|=arve)
            (kasutajanim*|=kasutaja|kasutajatunnus*|=login|=logini) (=on|=siis)? _ .. (=ja|=ning)? .. (=parool|=parooliks|=salasõna)
            (=meie|=minu|kolleegi|=lao|=juhataja|=ülemuse) (=parooliga|=kasutajaga|=salasõnaga|=pin)
            (=tal|=temal|=ta|=tema|=juhil|=kolleegil) (=ka|=nüüd|=just|=eile)? (opereeri*|=lõigati|=avastati|=leiti .. (vähk|kasvaja)|\
            =põeb|\
            =ootab =last|=läks =lahku|=murdis .. (=jala|=käe|jalaluu*|käeluu*|=ribi)|=käib .. (psühholoogi|psühhiaatri|teraapias)|=sünnitas)
            (=tal|=temal) .. (diagnoos*|=diagnoositi|=insult|infarkt*|operatsioon*|lahutus*|kasvaja*|keemiaravi*|puue|kohtuasi*)
            {_COLLEAGUE} .. (=käib|=käis) .. (psühholoogi|psühhiaatri|teraapias|võõrutusravil)
            {_COLLEAGUE} .. (=naine|=abikaasa|=elukaaslane|=mees) .. (=ootab =last|=jättis|=läks|=haige|=suri)
            =meile =maksab ... # .. (euro*|senti|sendi*)
            (=ostame|=saame|=toome) .. =sisse .. {_BY}
            (=ostame|=saame|=toome|=hangime) .. (=hiinast|=tehasest|=poolast|=lätist|=leedust|=tootjalt|=hulgist|=saksamaalt|\
            =tarnijalt) ... {_BY}
            (=meie|=meil) .. (=sisseost|=omahind|=ostuhind|=sisseostuhind) ... =on .. #
            (=selveril|=rimil|=coopil|=prismal|=maximal|=konsumil|=neil|=nendel|kõrvalpoel|=naabril|konkurendil) .. (leping|kokkulepe|\
            =hind|soodustus*) ... (#|protsen*)
            (naabri*|=naaber|kõrval*|üleaed*) _? (=maksab|=maksis|=tasub) .. =meile
            marginaal* ... protsen*
            (=proua|=härra) _ ... (=pole|=ei =ole) ... =maksnud
            =on .. (=wifi|=vifi|=lao|=kassa|süsteemi|=arvuti) .. (=parool|=salasõna)
            (=kolleegil|*juhil|*juhatajal|=tal|=temal|tehnikul|kulleril) .. =on .. (*haigus|diabeet|epilepsia|=astma|kasvaja|depressioon)
            (=katteks|=kate) .. (=jääb|=meile|=meil) .. #
            (=tootja|=tehas|hulgiladu|tarnija|importija) .. (=annab|=müüb) .. =meile .. {_BY}
            =sisse .. (=ostame|=saame|=toome|=ostsime) .. {_BY}
            (hulgihind|=hulgihinda|ostuhind|=hankehind) .. =meile .. (=on|#)
            =meile .. (hulgihind|ostuhind|hankehind) .. (=on|#)
            (=paneme|=lisame|=panime) .. =otsa ... protsen*
            (=kasumit|=kasumiks|=kasum|vaheltkasu) .. (=jääb|=teenime|=saame) .. (=meil|=meile|tükilt|=pealt|#)
            {_COLLEAGUE} (koduaadress*|kodutelefon*|eranumb*|koduse|kodune (=number|=telefon|=aadress))
            =annan .. (kodutelefoni|koduaadressi|=eratelefoni)
            (*juhi|*haldurite|*halduri|*meeste|*müüjate) =palk .. (=on|#)
            (müügijuhi|*juhataja|=juhi|=direktori|=ülemuse|kolleegi|kulleri|tehniku|laomehe|halduri|raamatupidaja|sekretäri|=meie) (palk|\
            palka) ..(=on|=oli|#)
            {_COLLEAGUE} .. =teenib .. # .. (=kuus|euro*)
            =jääb (=meile|=meil) .. (=puhtalt|=puhast|=kasumit|=vahelt|=vaheltkasu) .. #
            marginaal* ... # .. protsen*
            =meil =endal (=tuleb|=läheb|=maksab|=maksis) ... #
            =tehasest .. # .. (euro*|senti)
            =elab .. (*tänav|tänaval|tänavas|puiesteel|=korteris) .. #
            =teine =klient .. {_BUYS} ... (odavam*|soodsam*|=vähem|#)
            =meie .. {_COLLEAGUE} .. {_ILL}
            (*juhil|=kolleegil|*juhatajal|=meie) _? .. =on .. (=vähk|=depressioon|infarkt*|insult|lahutus*)
            (=teine|=üks|=mõni|*ketist|*poest|=naaber) .. =klient .. (=saab|=sai|=maksab) ... (#|protsen*) ... (soodsamalt|odavamalt|=vähem)
            (=wifi|=vifi|süsteemi|=lao|kontori|arvuti|=kassa) .. (parool|=salasõna) ... =on
            (=tootja|=tehas|hulgiladu|tarnija|importija) .. (=müüb|=annab) .. (=meile|=selle) .. #
            =jäi .. =meile ... =võlgu
            (=eranumber|=eranumbri|=eranumbriks) .. (=on|#)
            (hotell|kohvik|restoran|=pood|=firma|osaühing|lasteaed|=kool|pubi) .. (=võtab|=saab|=maksab|=sai|=maksis|\
            =võlgneb) ... # .. (=euroga|=hinnaga|=sendiga|protsen*)
            (=lahutas|=lahutab) .. (=just|=ja|=oma|mehest|naisest|äsja)
        """)
        + INSIDE,
        weak=lines(f"""
            {_COLLEAGUE} .. (haiguslehel|=haiglas|=palk)
            {_OTHER} .. {_BUYS} .. #
            (marginaal*|=kasum)
            =annan .. (mobiilinumb*|=mobiili)
            (rasedus|sünnituspuhkus*|=raske =rasedus)
            =jääb =meile .. # .. (euro*|protsen*)
            (saladuskatte|=meie =vahel =öeldes|=jäägu =meie =vahele|=minult =kuulnud)
        """),
        unless=lines("""
            =ei .. (=tohi|=saa|=või|=avalda|=jaga|=anna|=räägi|=ütle|=väljasta|=avaldata|=jagata|=avalikusta|=oska)
            (=ei =ole|=pole) .. .. =öelda
            (konfidentsiaal*|salajane|salajas*|isikuandme*|andmekaits*|ärisaladus*)
            (euribor*|intress*|laenu*|kodulaen*)
            (=teie|=teil|=oma|=uus|=mis|=kuidas) .. (=parool|=salasõna|=kood|=uksekood|=võlg|=võlgu)
            (kinkekaart*|=tasuta|soodus*) .. =kood
            (=parool|=salasõna) .. (kleebis*|ruuteri*|=põhja|=saadetud|=sõnumiga|=kirjas|=vale|=aegunud|vähemalt|unusta*)
            (=teie|=teil) (=firma|=kontol|=arve|=ettevõte|=pood|=poel)
            (=teil|=te|=olete) ... ... (=võlgu|=võlg|=maksmata|=tasumata|=arve)
            =teie (=arve|=konto|=kontol|=firma|=pood) ... (=võlgu|=maksmata|=tasumata)
            =teie .. (sisseostuhi*|juurdehindl*|juurde =hindlus|=kasum|marginaal*|ostuhi*)
            (=teie|=teil) ... =jääb .. =teile
            (kontori|töö|töötelefon*|töönumb*|üldnumb*|=lühinumber|ametlik*|=üldine|=kontori) .. (number*|telefon*|kontakt*)
            (number*|telefon*|kontakt*|aadress*) .. (kodulehel|=kodu =lehel|avalik*|saatelehel|visiitkaardil|arvel|lepingus|lehel|veebis)
            (=teie|=oma|=teil) .. (kodutelefon*|koduaadress*|isiklik*|eranumb*|=kodune|=koduse)
            =teie (=ettevõte|=firma|=pood|=kolleeg|abikaasa|=naine|=mees|=poeg) .. (=ostis|=tellis|=võttis|=tellib|=ostab)
            (=enamik|=enamus|=keskmiselt|=keskmine|=paljud|=suurem =osa)
            (=ostame|=maksame|=saame|=toome) ... (=teie|=teilt|=teile|=tagasi|=pakkuda|=anda|=müüa|=teha|=tuua)
            käibemaks* .. =otsa
            =otsa .. käibemaks*
            (transpor*|=saatmise|saatekulu*|pakendi*) .. (=maksame|=ostame|=katame)
            (=parool|=salasõna) .. (=saate|=saadan|=tuleb|=leiate|=unustasite|=muuta|=vahetada|=luua|=looge|=sisestage|=küsib)
            =teie (=ühistu|=korteriühistu|=ettevõte|=firma|=asutus|=abikaasa) .. (=võlgneb|=võlgu)
            (=kas|=kui|=patsient|=patsiendid) .. (=rase|=lapseootel|=lahutatud)
            (=kaup|=pakk|=saadetis|=tellimus) ... haigla*
            =teie (=mees|=naine|=laps|=poeg|=tütar|=ema|=isa|=hotell|=kohvik|=restoran|=kool|=apteek|=kliinik|=lasteaed|=salong)
            =värav .. .. =kell
            (tehas*|tootja*|tarnija*) ... garantii*
            (tervisekassa|haigekassa|taara*)
            konkurendi (=juures|=poes|=pool)
            (=koodi|=koodiga) ... (soodus*|allahind*|kampaania*)
            (kood*|uksekood*|fonokood*) ... (=eks|=kullerile|=märgin|=panen =kirja|=kirjutan)
            (rakenduse|=äpi|iseteeninduse|konto|e =posti) (=parool|=salasõna)
        """),
    ),
    "guarantee": GUARANTEE,
    "denial": DENIAL,
}
