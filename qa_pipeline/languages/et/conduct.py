"""Estonian: what an agent must not say: inside knowledge, unconditional promises, denials."""

from qa_pipeline.languages import Act, lines

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
_BREAKS = "(=juhtu|=katki|=lähe|=läheks|=teki|=kordu|=purune|=lagune|=hiline|=kao|=streigi|=jookse|=jää|=kaota|=riku|=vea|=vajaks)"
_RIGHT = (
    "(=õige|=õiged|=õigesti|=korras|=korrektne|=korrektsed|korrektselt|=laitmatu|laitmatult|=terve|=terved|=tervena|=tervelt|"
    "=korralik|korralikult|=täpne|=täpsed)"
)
_STAFF = (
    "(=juhid|autojuhid|kullerid|laomehed|=laomees|tehnikud|töötajad|inimesed|pakkijad|=ladu|laotöötajad|meistrid|paigaldajad|"
    "=poisid|=firma|=pood)"
)

ACTS = {
    "disclosure": Act(
        says=lines(f"""
            {_OTHER} .. (=kõrval|=näiteks|=üle =tee|sama*)? .. {_BUYS} .. (=meilt|=meile|=meie|=seda|=selle|=sama|=ka|=kuus|=iga|=ainult|\
            =juba)? .. (#|=hinnaga|=eurot|=euroga|protsen*|=alla|odavam*|soodsam*|allahind*)
            =teised .. (=saavad|=maksavad|=ostavad) .. (=selle|=seda|=meilt|=selle =eest)? .. # (euro*|protsen*|=senti|=sendiga)
            (=ostab|=ostavad|=tellib|=tellivad|=võtab|=võtavad) .. (=meilt|=meie =käest|=meie =juurest) .. #
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
            (=proua|=härra) ... =on ... =võlgu
            (=ta|=tema|=naaber|kolleeg*|=juht|juhataja) .. =elab ... korter*
            =on (depressiooniga|=gripiga|=vähiga|läbipõlemisega|haiglaravil|=ravil)
            =on =meil .. (=võlg|võlgnevus)
            (=on|=oli) .. (psühhiaatri|psühholoogi) .. (=juures|=ravil)
            (=me|=meie|=ise) .. (=saame|hangime) .. (=kätte|=ise|=endale|tehasest) ... (euro|=eurot|euroga|sendiga|=senti)
            (=lahutab|=lahutas|=lahutamas) (=praegu|=ära|=naisest|=mehest|=oma)
            =annan .. (eranumbri|isikliku =numbri|=koduse =numbri|=koduse =aadressi)
            (=proua|=härra) _ =on ... (=maksmata|=tasumata|=võlgu|=võlg)
            {_SHOPKEEPER} ... {_BUYS} ... (=euroga|=hinnaga|protsen*|=vähem|odavam*|soodsam*|=võlgu|=maksmata|=meilt)
            {_SHOPKEEPER} ... (=on|=jäi|=jättis) ... (=võlgu|=võlg|=maksmata|=tasumata)
            {_BUYS} ... (=vähem|=rohkem|odavam*|soodsam*) =kui =teie
            =on .. =meil .. ... =võlgu
            =võlgneb (=meile|#)
            (=proua|=härra) _ ... (=on|=jäi|=jättis) ... (=maksmata|=tasumata|=võlgu|=võlg|=arve)
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
            (hotell|kohvik|restoran|=pood|=firma|osaühing|lasteaed|=kool|=baar|pubi) _ (=võtab|=saab|=maksab|=sai|=maksis|\
            =võlgneb) ... # .. (=euroga|=hinnaga|=sendiga|protsen*)
            (=lahutas|=lahutab) .. (=just|=ja|=oma|mehest|naisest|äsja)
        """),
        weak=lines(f"""
            {_COLLEAGUE} .. (haiguslehel|=haiglas|=palk)
            {_OTHER} .. {_BUYS} .. #
            (marginaal*|=kasum)
            =annan .. (mobiilinumb*|=mobiili)
            (rasedus|sünnituspuhkus*|=raske =rasedus)
            =jääb =meile .. # .. (euro*|protsen*)
        """),
        unless=lines("""
            =ei .. (=tohi|=saa|=või|=avalda|=jaga|=anna|=räägi|=ütle|=väljasta|=avaldata|=jagata|=öelda|=avalikusta|=oska)
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
            (rakenduse|=äpi|iseteeninduse|konto|e =posti) (=parool|=salasõna)
        """),
    ),
    "guarantee": Act(
        says=lines(f"""
            (=sada|=saja|=100|=tuhat|=kakssada) (=protsenti|=protsendi|=prossa|=%|protsent*) .. (garant*|=kindel|kindla*|kindlasti|=töötab|\
            turvali*|=jõuab|kindlus*|=muretu|=luban)
            (=kindel|kindla*|garant*|=luban|kindlasti) .. (=sada|=saja|=100) (=protsenti|=protsendi|=%)
            (=kindel|kindla*|garant*|=luban) .. sajaprotsen*
            (sajaprotsendiliselt|=saja protsendiliselt|sajaprotsendine garan*|sajaprotsendili* (garan*|kindl*))
            (=garanteerin|=garanteerime|=garanteeritult|=garanteeritud $|=on =garanteeritud)
            (=ei|=mitte|=iialgi|=ealeski) .. (=kunagi|=iial|=eales|=iialgi) .. (=mitte|=ei)? .. {_BREAKS}
            (=kunagi|=iial|=iialgi|=eales) .. (=enam|=mitte|=see)? .. (=ei|=mitte) .. {_BREAKS}
            (=ei|=mitte) .. {_BREAKS} .. (=mitte)? (=kunagi|=iial|=iialgi|=eales)
            (=midagi|=miski|=mitte =midagi|=mitte =miski) .. =ei .. (=saa .. (=valesti|=viltu|=juhtuda|=halba|=untsu|=nihu)|\
            =lähe .. (=valesti|=viltu|=untsu|=nihu)|=juhtu)
            =ei .. (=saa|=lähe) ... (=valesti|=viltu|=untsu|=nihu)
            (=annan|=annaksin) .. (=sõna|=ausõna|=aussõna|=pea)
            (=ausõna|=aussõna|=au =sõna) .. (=et|=see|=töötab|=tuleb|=kõik)
            =oma =sõna .. (=et|$)
            =sõna .. =peale .. (=kinni|=mürki)
            (=pange|=võtke|=võite) .. (=mu|=minu) .. sõna*
            (=vannun|=vannume)
            =käsi =südamel
            (=võin|=annan|=julgen) .. (=pea|=pead|=kihla) .. (=anda|=panti|=vedada|=pakku)
            (raudkindel*|raudkindl*|raudpoltkind*|surmkindl*|surmkindel*|=sajaga)
            (absoluutselt|=mitte|=null|=täiesti|vähimatki|=ainsatki|ainsamatki|=iialgi|=üldse) .. (=mingit|=mingeid|\
            mingisugu*)? .. (=riski|=ohtu|=riske|=risk)
            (=pole|=ei =ole|=ei) .. (vähimatki|ainsamatki|=mitte mingisugust|=mitte =mingit|absoluutselt =mingit) .. (=riski|=ohtu|\
            =probleemi|=muret|=kahtlust)
            (=risk|=riski|=oht) (=on)? (=null|=võrdne =nulliga|=nullis|=välistatud|=olematu)
            (absoluutselt|=mitte|=käsi|=mingeid|=ühtegi|=ainsatki) .. (=probleeme|=probleemi|=viperusi) .. =ei .. (=tule|=teki|=ole|=juhtu)
            (kindlasti|kindlalt|=garanteeritult) .. (=teenite|=võidate|=saate|=müüte) .. (=topelt|=kaks =korda|kahekord*|kolmekord*|\
            =rikkaks|=mitu =korda)
            (=teenite|=võidate|=saate) .. kindlasti .. (=topelt|=kaks =korda|=mitu =korda|kahekord*|kolmekord*|=rikkaks)
            (=mitte =mingil|=mingil|=ühelgi|=mingilgi) =juhul .. (=ei|=mitte)? .. {_BREAKS}
            (=peab|=kestab|=töötab|=püsib|=vastu) .. (=igavesti|=igavene|=elu =lõpuni|=surmani)
            =luban .. (pühalikult|kindlalt|=kõigega|=südamest|sajaprotsen*) .. (=et|$|=teile)
            =luban .. =et .. (=enam|=kunagi|=iial) .. (=ei|=mitte|=see)
            (=täiesti|absoluutselt) (=kindel|kindlalt) .. =et .. (=ei|=mitte|=kunagi)
            (=täiesti|absoluutselt)? =välistatud .. =et
            (=riski|=ohtu) .. (=pole|=ei =ole|=ei) ... (absoluutselt|=mitte|=üldse|=vähimatki)
            (=tagan|=tagame) .. (täiusliku|sajaprotsen*|kindlalt|=et|=igal =juhul) ... (=igal =juhul|=et|tulemus*|=ei|$)
            =pimesi .. (=uskuda|=usaldada|=usalda)
            (=uskuda|=usaldada) =pimesi
            (=pole|=ei =ole) .. (=mingit|=vähimatki) võimalus* .. =et ... (=viltu|=katki|=valesti|juhtu*|=untsu)
            (=pole|=ei =ole) .. (vähimatki|=mingit) kahtlus* .. =et
            =mingit .. =riski ... (=vähimatki|=üldse|absoluutselt)
            (=pea|=pead) .. (=pandiks|=panti)
            (=kindel|=kindlad) .. =et ... (=iialgi|=kunagi|=iial|=eales) .. =ei
            =ei =kaota .. (=mitte|=ainsatki|=sentigi)
            (=ei =ole|=pole) .. võimalus* .. =et .. =ei
            =sõna .. =selle =peale
            (=minu|=mu|=meie) =sõna .. =peale
            (absoluutselt|=täiesti|=täitsa|kaljukind*) =kindel .. =et .. (=teenite|=müüte|=võidate|=töötab|=jõuab|=tuleb|=müüb)
            (kaljukindel|kaljukindla*)
            =käe .. =tulle
            (=kihla|=mürki) .. (=vean|=võtta|=vedada)
            =ükskõik =mis .. (=juhtub|=tuleb) .. (=kaup|=luban|=jõuab|=saate|=töötab|=see)
            =eluaeg .. (=töötab|=peab|=kestab|=püsib)
            (=peab|=kestab|=töötab) .. =eluaeg
            =mingit võimalust .. (ebaõnnestu*|kaotada|=viltu)
            =sada (=prossa|protsenti) (töökindel|tõhus|=efektiivne|=ohutu|=kindlalt)
            =riski .. =null
        """),
        weak=lines("""
            (=täiesti|absoluutselt) =kindel .. =et
            kindlasti (=teenite|=võidate)
            (=luban|=lubame) .. =et .. =ei
            garanteeritud
            =mingit .. =riski .. (=pole|=ei)
            (=võtan|=võtame) .. vastutuse .. =enda
            (=sada|=saja|=100) (=protsenti|=protsendi|=%) $
            raudselt
        """),
        unless=lines("""
            (=ei|=pole) .. (=luba|=oska|=julge|=garanteeri|=anna)
            (=ei|=pole) .. (=saa|=või|=tohi|=võimalik) .. (=lubada|=garanteerida|=öelda|=anda|=vanduda|=sada)
            (=sada|=saja) .. (=lubada|=garanteerida) .. =ei
            (=lubada|=garanteerida|=lubadust|=öelda|=vanduda) .. (=ei|=pole|=keegi)
            (=keegi|=kahjuks) .. =ei
            (=tohiks|=tohi|=peaks|=tohtinud) .. (=kunagi|juhtu*)
            (=nii|=kunagi) .. =ei .. (=tohiks|=tohi|=peaks)
            (puuvill*|=vill|=villane|=mahl|=mahla|naturaal*|looduslik*|=tasuta|=kakao|=linane|siid*)
            =kunagi =ei =tea
            (=raha =tagasi|garantii*) .. (#|aasta*|kuu*)
        """),
    ),
    "denial": Act(
        says=lines(f"""
            (=meie|=me|=meil|=siin) .. =ei .. (=eksi|=eksita|=eksinud|=tee =vigu|=tehta =vigu|=vigu =tee|=vigu =tehta|=juhtu =vigu)
            (=meie|=me) .. (=vigu|=eksimusi) .. (=ei)
            (=meie|=meil) {_STAFF} .. =ei .. (=lõhu|=eksi|=aja|=valeta|=varasta|=tee|=kaota|=viska|=riku|=unusta|=hiline|=pillu|=jäta|\
            =käitu|=räägi|=karju)
            (=süsteem|=arvuti|programm|=masin) .. =ei .. (=eksi|=valeta|=saa .. (=eksida|=valetada|=valesti))
            (=meie|=meiepoolt|=meiepoolne) .. (=poolt|=poolel|=pool|=juures|=otsas) .. (=kõik|=on|=oli|=läks|=sai)? .. {_RIGHT}
            =kõik .. (=oli|=läks|=sai|=on) .. =meie (=poolt|=poolel) .. {_RIGHT}
            (=me|=meie|=mina) .. (=saatsime|=panime|=pakkisime|=tõime|=tarnisime|=väljastasime|=tegime|=paigaldasime|=saatsin|\
            =pakkisin) .. (=ju|=teile|=välja)? .. {_RIGHT}
            (=laost|=meilt|=siit|=tehasest) .. (=läks|=lahkus|=väljus|=saadeti|=anti|=väljastati) .. (=välja|=teele|=ju)? .. {_RIGHT}
            (=sellist|=niisugust|=midagi =sellist) .. =ei .. (=saa .. =olla|=saa .. =juhtuda|=juhtu)
            (=pole|=ei =ole) (=lihtsalt|=ju)? =võimalik (=et|$) .. (=me|=meie|=valesti|=meil)
            =võimatu (=et|$|=me|=meie) .. (=me|=meie|=valesti|=puudu|=katki|=meil)
            (=see|=viga|=süü|=mina|=meie) .. (=pole|=ei =ole|=polnud|=ei =olnud) .. (=meie|=meiepoolne|=meist|=minu) (=viga|=süü|=süüdi|\
            =eksimus|=poolne|=tingitud|=poolt)
            (=meie|=meil|=minu) (=poolt|=poolel|=pool|=juures)? .. (=viga|=süüd|=süü|=eksimust) .. (=ei|=pole|=see =ei|=polnud)
            (=meie|=meil) .. (=on|=ei =ole)? =alati .. (=õiged|=õige|=korras|=täpsed|=täpne|=terved|=korrektsed)
            (=meil|=siin) .. (selliseid|=sellist|niisugu*|=vigu|=seda) .. =ei .. (=juhtu|=tehta|=tule|=esine)
            =meil .. =ei .. (=juhtu|=tehta) .. (selliseid|=vigu|niisugu*|=sellist|=midagi)
            (=viga|=süü) .. =meie (=poolel|=poolt) .. (=ei|=pole)
            =meie .. (=ei|=pole) .. (=süüdi|=eksinud)
            (=me|=meie) .. (=ei|=pole) .. =midagi .. =valesti
            =meie (süsteem*|=arvuti|programm*|=näidik|arvesti*|=kaal|=kaalud|masin*) ... (=valesti|=vale|=vigu) .. =ei
            =meie (süsteem*|=arvuti|programm*|=näidik|arvesti*|=kaal|=kaalud|masin*) .. =ei .. (=eksi|=valeta|=tee =vigu|=loe .. =valesti)
            =meie (=poolel|=poolt|=juures|=pool) ... (eksitus*|eksimus*|=viga|=vigu|=apsu|=apsakat|=segadust) .. (=ei|=pole|=olla =ei)
            (=meilt|=meil|=meie) .. (=läks|=sai|=oli) .. =kõik .. {_RIGHT}
            =meie (=laost|=laos|=poest|=tehasest) ... (=katkist|=vigast|=valet|=riknenud|kahjusta*|=praaki) .. (=ei|=pole)
            =meie (=laost|=laos|=poest|=tehasest) .. =ei .. (=tule|=lähe|väljasta*|=saadeta|=anta) .. (=katkist|=vigast|=valet|=praaki|\
            kahjusta*)
            (=me|=meie) .. =ei .. (=aja .. =segi|=eksi|=valeta|=peta|=lõhu|=riku)
            =meie (=kuller|=juht|autojuht|=ladu|=tehnik|=töötaja|laohoidja|=pakkija|=meister) .. =ei (=oleks .. (=teinud|=jätnud|=saanud|\
            =öelnud)|=eksi|=lõhu|=valeta|=varasta|=kaota)
            (=te|=teie) (lihtsalt|=ise|kindlasti|=siin)? =eksite
            =eksite (=te|=teie|=ise)
            =oleme .. =alati ... {_RIGHT}
            (=seda|=see|=nii) =ei =saa .. (=olla|=juhtuda) ... (=meie|=meil|=me)
            =see .. =meie (=viga|=süü) .. (=ei|=pole)
            (=kaup|=pakk|=kast|=saadetis|=tellimus|=seade|=toode) .. (=läks|=lahkus|=väljus|=anti|=oli) ... =laost .. {_RIGHT}
            (=meil|=meie|=me) .. (=ei|=pole) ... =midagi =valesti
            =meie (=poolt|=poolel|=pool) .. (=läks|=oli|=sai|=on|tehti) .. =kõik .. (=nii|=nagu|plaani*|=korda)
            =meie (=töötajad|=inimesed|=kullerid|=juhid|=laomehed|=tehnikud|=pakkijad) ... =ei .. =tee ... (=vigu|selliseid|=sellist|\
            niisugu*)
            =ei =saa .. =meie .. (=viga|=süü|=eksimus)
            (=pole|=ei =ole|=ega =see) (kindlasti|=kuidagi|=küll|=üldse|=sugugi)? =meie (=viga|=süü|=eksimus|=tegu|=hooletus)
            (=me|=meie) .. (=pole|=ei =ole) .. =kunagi ... (=valet|=valesti|=katkist|=eksinud|=vigu|=viga|=segi)
            (=viga|=süü) .. (=pole|=ei =ole) .. =meie (=pool|=juures|süsteemis|=laos)
            =meie (=juures|=laos|=poes|=käes) .. =ei .. (=lähe|=kao|=juhtu|=purune|=eksita) .. (=kaduma|=kaotsi|=katki|=midagi|=segi|=nii)
            =meil .. =ei .. (=lähe|=kao) .. (=kaduma|=kaotsi|=midagi|=segi)
            (=läks|=lahkus|=saadeti|=väljus|=anti) .. (=meilt|=meie =juurest|=meie =laost) ... {_RIGHT}
            (=süsteem|=arvuti|programm|=kaal) .. (=näitab|=arvutab|=loeb|=on|=kaalub) .. =alati .. {_RIGHT}
            =meilt ... (=riknenud|=katkist|=valet|=vale|=vigast|=halba|=sellist|=praaki) .. =ei (=tule|=lähe|=saadeta|väljastata|=tulnud|\
            =läinud)
            =järelikult .. =te .. =olete .. (=saanud|=ise|=kätte|=kaotanud|=vastu)
            =te .. =kujutate .. =seda .. =ette
            =välistatud .. (=meie|=meil|=meilt|=viga)
            =seda .. =välistan
            =kõik (=saadeti|=pandi|=tehti|=pakiti|väljastati|=loeti) .. {_RIGHT}
            (=oma|=meie|=enda) (=viga|=vigu|=süüd|=eksimust) .. =ei .. (=näe|=tunnista|=leia|=ole)
            (=meie|=me|=mina) .. (=midagi)? .. =valesti .. =ei .. (=teinud|=saatnud|=pannud|=teinudki|=tee)
            =meie (=juht|=juhid|kuller|kullerid|autojuht|=ladu|tehnik|tehnikud|laomees|=töötaja|=töötajad|=meister|\
            =pakkijad) =ei (=hilinenud|=eksinud|lõhkunud|=unustanud|=kaotanud|=öelnud|=lubanud|=pillanud|=käitunud|=valetanud|=ajanud|\
            =teinud)
            =ei =saa =olla .. =meie
            (=puudu|=katki|=vale|=valesti|=riknenud) .. =ei (=saanud|=saa) =olla
            =asi .. (=ei =ole|=pole) .. (=meis|=meie)
            =ei =usu .. =et .. (=meie|=meil|=me|=meilt)
            puudujääki .. (=pole|=ei)
            =kõik .. (=olid|=oli) .. (=peal|=olemas|=terved|=alles) .. =kui .. (=auto|=kaup|=juht|=saatsime|väljus)
            =meie (=laost|=poest|=tehasest) .. _ (kaupa|=kaup) .. =ei .. (väljastata|=saadeta|=tule|=lähe)
            =meie (=pagar|=kokk|kokad|=pagarid|=poiss|=meister|müüja|müüjad) .. =ei .. (=põleta|=eksi|=unusta|=valeta|=tee|=riku|=lõhu)
            =mingit .. (=viga|=eksimust|=süüd) .. (=meil|=meie) .. (=ei|=pole)
            =meie (arvestus|=näidud|=kaal|mõõdikud|=arve|dokumendid) =on {_RIGHT}
            =meie (eksimus|=viga|=süü) (=see|=küll|=kindlasti) .. (=pole|=ei =ole)
            (=saatsin|=panin|=pakkisin|=tegin|=saatsime|=panime|=pakkisime|=tegime) .. =kõik .. {_RIGHT}
            =kõik (=kastid|=karbid|=kaubad|=asjad) .. (=pandi|=said|=läksid|=olid) .. (=peale|=kaasa|=peal) ... (=kindel|kindlasti|\
            =kontrollitud)
        """),
        weak=lines(f"""
            (=meie|=me) .. (=pakime|=kontrollime) .. =alati
            =see .. =on .. =võimatu
            =see .. =ei =saa .. =olla
            =kunagi .. (=pole|=ei) .. (=kurdetud|=kurtnud|=kaevatud|=kaevanud|=juhtunud)
            (=keegi|=teised) .. (=pole|=ei =ole) .. (=kurtnud|=kaevanud)
            =viga .. (=on|=saab|=peab) .. =teie (=poolel|=pool|=juures|=otsas)
            =meie .. =ei =vastuta
            =te .. =ise .. (=valesti|=lõhkunud|=kukutanud|=rikkunud|=pillanud)
            (süsteemis|=arvutis|süsteemi =järgi|andmetel) .. =kõik .. {_RIGHT}
            (=pakime|kontrollime) .. (=kõik|=hoolega|=hoolikalt)
        """),
        unless=lines("""
            (=kas|=vaatan|=kontrollin|=uurin|=kontrollime|täpsusta*|=selgitan) .. (=kas|=meie|=viga|=et)
            (=ei =ole|=pole) =teie
            (=süü|=viga) =on =meie
            =kahjuks
        """),
    ),
}
