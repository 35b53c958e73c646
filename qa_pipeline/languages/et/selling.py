"""Estonian: what an offer brings the customer, and what comes of it."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.et.phrases import DAY_AHEAD, WEEKDAY

_MONEY = "(=raha|=eurot|euro*|kulu*|=arve|=arvet|=aega|energia*|elekt*|=vaeva|=senti|protsen*|=aastas|=kuus|#)"
_NOT = "(=ei|=pole|=mitte|=ega)"

ACTS = {
    "benefit": Act(
        says=lines(f"""
            (säästa*|säästu*|=säästlik|kokkuhoi*)
            (=hoiate|=hoiab|=hoida|=hoiaksite|=hoiame|=hoitakse) .. (=kokku|{_MONEY})
            (=jääb|=jääks|=jätate|=jätta|=jääda) .. (=teile|=teil|=alles|=kätte|=perele|=rohkem|=raha) .. (=rohkem|=raha|=alles|=kätte|\
            euro*|#)
            =raha .. (=alles|=kätte|=taskusse|=perele)
            (=võidate|=võidaksite|=võidu|=kasulikum|=kasutoov|=tulus|=tulusam|=teenite|=teeniksite|=kasumit)
            =teenida (=raha|=selle|=sellega|=hästi|=juurde|=rohkem)
            (=tasub|=teenib|=tasuks) .. (=ära|=end|=ennast|=tagasi)
            (=hästi|kiiresti|=kuumalt|=ruttu|=nagu =soojad) .. (=müüb|=müüvad|=müüa|=müügiks|=läheb|=lähevad|=liigub|=liiguvad|=saiad)
            (=müüb|=müüvad|=läheb|=lähevad|=liigub|=liiguvad|=ostetakse|=küsitakse) .. (=hästi|kiiresti|=müügiks|=kaubaks|=palju|=ruttu|\
            =riiulilt)
            (=kliendid|=ostjad|=rahvas|=inimesed|=lapsed) .. (=küsivad|=ostavad|=söövad|=joovad|armasta*|=kiidavad|=kiitnud|=tahavad|\
            =meeldib|=rahul|=hullud|=tulevad)
            (=peab|=peavad|=kestab|=kestavad|=püsib|=püsivad|=säilib|=säilivad|=seisab|=töötab) ... (=kauem|=kaua|=vastu|=kuud|=aastat|\
            =aastaid|=nädalaid|=vastupidavam)
            =säilib .. #
            (pikem* säilivus*|vastupidav*|töökind*|=tugevam|=kindlam|kvaliteetsem*)
            (=tasuta|=ilma) .. (=tarne|kohaletoim*|=kohale|transpor*|kuller*|paigaldus*|=kuu|=kuud|prooviperiood*|hooldus*|lisatasu*|\
            =liitumine|liitumistasu*|tagastus*|=prooviks|=ühegi|=lepingu|kohustus*)
            (=tarne|kohaletoim*|transport|paigaldus*|liitumi*|=kuu|=kuud|hooldus*|proov*|tagastami*) .. (=tasuta|=sisse =arvestatud|\
            =hinna =sees)
            (garantii*|=garantiiga) .. (#|aasta*|=on|=kuud|=kaasa|eluaeg*)
            (aasta*|kuu*|#) .. garantii*
            (=tähtajatu|=igal =ajal|=iga =kell|=millal =iganes) .. (=leping|=loobuda|=lõpetada|=üles|=tühistada|=katkestada|=peatada)
            =leping .. =tähtajatu
            (=kiirem|=kiiremini|=kiiremat|=mugavam|=mugavamalt|=lihtsam|=lihtsamalt|=kergem|turvalisem|=kindlam|=värskem|tervislikum|\
            soodsam*|odavam*|=maitsvam|=mahlasem|=vaiksem|keskkonnasõbral*|=mahedam)
            (=ei =pea|=pole =vaja|=ei =tule|=ei =ole =vaja) .. (=teil|=te|=ise)? .. (=midagi|muretse*|=enam|=ise|=maksma|=ootama|=tegema|\
            =käima|=kuhugi|=millegi)
            (=tarbib|=kulutab|=võtab|=kulub) .. (=vähem|=poole|=elektrit|=energiat|=ruumi)
            (=poole|=kolmandiku|=veerandi|=kaks =korda|=mitu =korda|#) .. (odavam*|soodsam*|kiirem*|=vähem|=vähemaks|väiksem*|madalam*)
            (=langeb|=väheneb|=kahaneb|=alaneb) .. (=kuutasu|=arve|kulu*|=kuumakse|intress*|=hind|=poole|=võrra)
            (=kuutasu|=arve|=kulud|=kuumakse|intress*|=hind|=makse) .. (=langeb|=väheneb|=kahaneb|väiksem*|madalam*)
            (=maitseb|=maitsev|=maitsevad) .. (=hästi|=väga|=lastele|=parem|=paremini|=kõigile|=on|$)
            (=pole|=ei =ole|=ilma) .. (=mingit|=mingi|=ühtegi)? .. (=riski|kohustus*|=lepingut|lisatasu*|=intressi)
            (riskivaba*|=riskita|=lisatasuta|=kohustusteta|=kohustuseta|=intressita|=lepinguta)
            (piiramatu*|=piiranguteta|=piiramata)
            (=saate|=võite) .. (=loobuda|=tagastada|=tagasi =tuua|=tagasi =anda|=tühistada|=üles =öelda|=katkestada|=lõpetada|boonus*|\
            =punkte|=kingituse|=kaasa|=tasuta)
            (=töötab|=töötavad|=kehtib) .. (=kogu|=üle|=igal =pool|=kõikjal)
            (=kogu|=üle) (euroop*|=eesti|maailm*) .. (=töötab|=töötavad|=kehtib)
            (=meelerahu|=muretu|=muretult|=rahulikum|=rahulikumalt|=kindlustunne|=kindlustunnet|=vabamalt|=vähem =muret|=vähem muretse*)
            (=kaitseb|=väldib|=parandab|=suurendab|=kasvatab|=tõstab) .. (=teid|=teie|=käivet|=müüki|=kasumit|=eest|=tervist|=koju|=kodu)
            =aitab .. (=vältida|=hoida|=säästa|=vähendada|=müüa|=kokku)
            =hoiab .. (=soojas|=värskena|=kokku|=ära)
            (=meeldib|=meeldivad) .. (=lastele|=klientidele|=kõigile|=rahvale|=ostjatele|=külalistele)
            =sobib (ideaalselt|suurepäraselt)
            =müüb .. (=end|=ennast|=ise)
            (=väga|=hästi|=nii|=eriti) (=mugav|praktiline|=lihtne|=kerge|=vaikne|vastupidav|=ökonoomne)
            (=võtab|=kulutab|=tarbib|=vajab) .. =vähe
            =ei (määrdu|roosteta|kriimustu|tuhmu|=pleegi|=kulu .. =aega|=riku)
            =jääb .. =iga .. (=kuu|=aasta) .. # .. =alles
            =lihtne (puhastada|kasutada|=hooldada|paigaldada)
        """),
        weak=lines("""
            =sobib (=hästi|=täpselt)
            (=kasulik|=kasu)
        """),
        unless=lines("""
            (=ei|=pole) .. (=säästa|=võida|=teeni|=tasu .. =ära)
            (=minu|=meie) (=kasu|=kasum)
            (=saan|=saaksin|=kuidas|=olla) .. =kasulik
            garantii* .. (=läbi|=lõppenud|=lõppes|möödas)
        """),
    ),
    "next_step": Act(
        says=lines(f"""
            (=helistan|=helistame|=helistatakse|=helistab|=helistaksin|=elistan|=elistame) .. (=teile|=teid|=ise|=siis|\
            =uuesti)? .. ({DAY_AHEAD}|=tagasi|=uuesti|=siis)
            {DAY_AHEAD} .. (=helistan|=helistame|=kõne|=elistan|=elistame|=tulen|=tuleme|=saadan|=saadame|=kohtume|=räägime|=kuuleme|=võtan)
            (=võtan|=võtame|=võetakse|=võtab) .. (=teiega|=uuesti|=ise)? .. =ühendust
            (=saadan|=saadame|=saadetakse|=saadaksin|=edastan|=edastame|=saate) .. (=teile|=kohe|=täna|=selle|=kõik|=siis|=ka|\
            =enda)? .. (pakkumis*|info*|lepin*|materjal*|tingimus*|=lingi|=linki|kinnitus*|=arve|=arvet|meili*|=e meili*|sõnum*|=sms|\
            smsi*|=kirja|hinnakir*|kataloog*|näidis*|=postiga|võrdlus*|dokumen*|kalkulatsioon*)
            (pakkumis*|info*|lepin*|=lingi|kinnitus*|sõnum*|=kirja|näidis*) .. (=saadan|=saadame|=teele|=jõuab|=saadetakse)
            (=panen|=panin|=paneme|=märgin|=märgime|=kirjutan|=kirjutasin|=sai|=sain|=lisan|=lisasin) .. (tellimus*|=teile|#) .. (=kirja|\
            =üles|=juurde|=pakki|=kaasa)
            (=panen|=panin|=märgin|=lisan|=lisasin|=sai) .. (tellimusse|tellimusele|=kalendrisse|=süsteemi|tellimus* .. =kirja)
            (=on|=sai|=said) .. =kirjas
            (=tellimus|=tellimuse|=tellimusse|=tellimusele) .. (=läheb|=sai|vormista*|=kirjas|=sisse|=edasi|kinnita*|=lisan|=töösse|\
            =panen|=panin)
            (=vormistan|=vormistame|=vormistasin|=aktiveerin|=aktiveerime|=aktiveerub|=broneerin|=broneerime|=broneerisin|=registreerin|\
            =registreerime|=tellin|=sõlmime|=käivitan|=avan|=lülitan) .. (=teile|=selle|=teie|=siis|=ära|=aja|=aeg|=paketi|=teenuse|\
            lepin*|tellimus*|{DAY_AHEAD}|tehniku*|kohtumi*|=soodustuse)
            (tehnik*|=meister|=kuller|=esindaja|konsultant|spetsialist*|=monteerija|paigaldaja|=haldur|kliendihaldur|müügijuht|\
            =kolleeg) .. (=tuleb|=tuleks|=helistab|=saabub|=võtab|=toob|=astub|=sõidab|=jõuab) ... ({DAY_AHEAD}|=teie =juurde|=läbi|\
            =ühendust|=tagasi|=teile)
            (=lepime|=leppisime|lepiks*|=leppida) .. (=kokku|=siis|=aja|=et|{DAY_AHEAD})
            =kokku (=lepitud|=leppinud)
            (=kohtume|=kohtumine|kohtumis*|=näeme|=saame =kokku|kokkusaamine) .. ({DAY_AHEAD}|=kell|=teie|kontor*)
            (=kõne|=koosolek|=aeg|=visiit) .. (=siis|=on)? .. {DAY_AHEAD}
            (=toome|=tuuakse|=jõuab|=saadame|=saate) .. (=teile|=kauba|=kätte|=siis|=kohale)? .. ({WEEKDAY}|=homme|järgmi*|nädal*|=ülehomme)
            (=tulen|=tuleme|=sõidan|=astun) .. (=teie|=läbi|=teile|=kohale|{DAY_AHEAD})
            (=saadan|=saate|=anda|=annate) .. (allkir*|digiallkir*)
            (allkirjasta*|digiallkir*) .. (=saadan|=saate|lepin*|=teile)
            (=ootan|=ootame) .. (=teie|=teid) .. (=vastust|=kõnet|kinnitus*|{DAY_AHEAD}|kontoris|esinduses)
            (=homsest|=esmaspäevast|=esimesest) .. (=kehtib|=töötab|=hakkab|=pakett|=hind|=kehtima)
            =panen ... =auto =peale
            tellimus =on .. (=sees|=kinnitatud|=vormistatud|=töös|=esitatud)
            (leping|kinnitus|pakkumine|näidis|arve|hinnakiri) .. (=tuleb|saabub|=jõuab|=läheb) .. (=teile|meili*|=meilile|=postiga|=teieni)
            (=kuller|=juht|esindaja) =toob .. (=paberid|lepingu|allkirj*|näidis*|kauba)
            (=panen|=paneme) ... (=posti|=teele)
        """),
        unless=lines("""
            (=helistage|=helistate|=võtke) .. (=ise|=meile|=kui)
            (=kui|=juhul =kui) .. (=huvi|=soovi|=soovite|=tekib|=tahate)
            (=ei|=pole) .. (=soovi|=helista|=saada|=pane|=huvita|=huvitatud|=huvitanud|=tülita)
            =et =te =ei
            =kas (=ma|=me|=siis)? (=panen|=paneme|=kirjutan|=märgin|=vormistan|=vormistame|=lisan|=lisame|=teeme)
        """),
    ),
    "accept_refusal": Act(
        says=lines("""
            (=märgin|=märgime|=panen|=kirjutan|=kannan|=paneme|=fikseerin|=salvestan|=jätan) .. (=kirja|=siia|=süsteemi|=üles|=siis|\
            =ära)? .. =et ... (=ei|=pole|loobu*|keeldu*|=mitte)
            (=rohkem|=enam|=edaspidi) .. (=me|=ma|=teid|selle*)? .. (=ei|=mitte) .. (=tülita|=helista|=paku|=sega|=häiri|=tüüta)
            (=rohkem|=enam) .. (=teid|=teile) ... (=ei|=mitte) .. (=tülita|=helista|=paku|=sega|=häiri|=tüüta)
            (=ma|=me) .. =teid .. (=ei|=mitte)? .. (=tülita|=sega|=häiri|=tüüta)
            (=ei|=mitte) .. (=tülita|=helista|=paku|=sega|=häiri|=tüüta) .. (=teid|=teile)? .. (=rohkem|=enam|selle*|=edaspidi)
            (=austan|=austame|=aktsepteerin|=respekteerin|=mõistan) .. (=otsust|=soovi|=valikut|keeldumi*)
            (=siis|=nii) .. (=jääb|=jätame|=jäägu) .. (=nii|=seekord|=see|=praegu|=selle)? .. (=mitte|=ära|=sinnapaika|=katki|=vahele|\
            =võtmata|=vanaviisi|=kõrvale)
            (=jätame|=jätan|=jäägu) .. (=siis|=selle|=seekord|=praegu)? .. (=ära|=sinnapaika|=katki|=vahele|=võtmata|=panemata|=kõrvale)
            (=siis|=hästi|=selge|=olgu|=mõistan|=arusaadav) .. (=ei =lähe|=ei =pane|=ei =lisa|=ei =hakka|=ei =tee|=ei =võta|=ei =soovi|\
            =seekord =mitte|=siis =mitte|=mitte|=loobute|=ei =telli|=ei =vaja) .. (=seda|=teile|=kirja|=peale|=pakkuma|=praegu|$)
            (=võtan|=võtame|=eemaldan|=kustutan|=kustutame|=eemaldame|=märgin) .. (=teid|=teie|=numbri|=andmed|=kontakti) .. (nimekirja*|\
            =maha|=välja|=keelu|andmebaasi*|loetelu*)
            (=vastus|=otsus) .. (=ei|=eitav|=mitte)
            =kui =ei .. =siis =ei
            (=selge|=mõistan|=arusaadav|=hästi|=olgu|=saan =aru) .. (=te|=teil|=teile|=teid) .. (=ei =soovi|=pole =vaja|=ei =ole =vaja|\
            =ei =vaja|=ei =paku|=ei =huvita|=pole =huvi|=loobute|=ei =taha)
            =seekord .. (=siis =mitte|=jääb =ära|=jääb =võtmata|=loobute)
            (=ei =hakka|=ei =hakkagi) .. (=teid|=teile|=peale) .. (=veenma|=tülitama|=sundima|=käima|=suruma)
            (keeldumi*|loobumi*) .. (märgi*|=kirja|=mõistan|=arvestan|=panen|=austan)
            =pakkumine .. =ei .. (huvita*|=sobi|=sobinud)
            =lõpetame .. (pakkumi*|=jutu|=siinkohal)
            (=saan|=sain) =aru .. (=see)? .. (=ei =soovi|=pole =teile|=pole =vaja|=ei =huvita|=ei =taha|=pole =huvi)
            (=uut|=seda) .. =me .. =ei .. (=tee|=pane|=võta)
            =jääb .. (=vana|=vanad) .. (=edasi|=kehtima|=nii)
            (=siis|=olgu|=hästi|=selge) .. =ma .. =seda .. =ei (=pane|=lisa|=tee|=saada|=vormista)
            (=siis|=olgu|=hästi) .. (=seda|=teile) .. =ei =pane
            (=tõmban|kriipsutan|=võtan) .. (nimekirja*|listist|=maha)
            =jääb .. =kõik .. (=nii|=samaks|=endiseks)
            =lõpetame .. (=teema|=selle|=kõne|=jutu)
            =siis =ei $
            =jääb =siis (=ära|=võtmata|=sedasi)
        """),
        unless=lines("""
            =kas .. (=ikka|=tõesti|=siiski)
            =kas (=te|=siis|=teil)
            (=miks|=mispärast)
        """),
    ),
    "takes": Act(
        says=lines("""
            (^|=jah|=jaa|=no|=noh|=olgu|=hästi|=hea|=ok|=okei|=siis|=ikka|=muidugi|=küll) .. (=pange|=paneme|=pane|=lisage|=lisame|\
            =kirjutage|=võtan|=võtame|=võtaks|=võtaksin|=saatke|=tellin|=tellime|=teeme|=tooge|=proovime|=proovin|=märkige|vormistage|\
            =arvake)
            (=pange|=paneme|=pane|=lisage|=lisame|=kirjutage|=märkige|=saatke|=tooge|=andke) .. (#|=kirja|=juurde|=siis|=ka|=seda|=ikka|\
            =üks|=prooviks|=sisse|=sinna|=paar|=kast|=kott)
            (=võtan|=võtame|=võtaks|=võtaksin|=võtaksime|=tellin|=tellime|=telliksin|prooviks*|=proovin|=proovime|=katsetame) .. (=ära|#|\
            =ka|=seda|=selle|=siis|=küll|=üks|=ühe|=paar|=need|=mõlemad|=järele|=vastu|$)
            (=las|=laske) .. (=tulla|=tuleb|=olla)
            (=olen|=oleme|=jah) .. =nõus
            ^ (=no|=noh|=jah|=jaa|=hea|=nojah|=väga)? (=nõus|=tehtud|=sobib|=klapib|=käib|=lepitud|=okei|=ok|=olgu|=hästi|=küll) (=teeme|\
            =pange|=panen|=ära|=siis|=võtan|=võtame|$|=jah|=küll|=las|#)
            =kokku =lepitud
            (=teeme|=lööme) .. (=ära|=nii|=proovi|=käed)
            (=võib|=võite|=võiks) .. (=panna|=lisada|=proovida|=võtta|=saata|=tuua)
            (=proovi|=katse) .. (=mõttes|=pärast|=peale)
            # .. (=kotti|=kasti|=kast|=karpi|=pakki|=pudelit|=tükki|=purki|=kilo|=liitrit|=alust) .. (=tahan|=siis|=võtan|=pange|=palun|\
            =oleks|=läheks|=võiks)
            (=tahan|=tahame|sooviks*|=soovin|=vajan) .. (=seda|#|=küll|=selle|=ka|=proovida)
            ^ (=nojah|=no)? (=jah|=jaa) .. (=sobib|=miks =mitte|=võib|=väga =hea|=hästi|=muidugi|=teeme)
            =miks =mitte
            ^ (=jah|=jaa|=muidugi|=ikka) $
            (vormistage|=märkige|=arvake) .. (=ära|=kirja|=sisse)
            # .. (=võib|=võiks) .. (=tulla|=olla|=panna)
            # (=kasti|=karpi|=kotti|=pakki|=tükki|=pudelit|=purki) .. (=võib|=võiks)
        """),
        unless=lines("""
            (=ei|=pole|=mitte|=ärge|=ega) .. (=pane|=pange|=võta|=taha|=soovi|=vaja|=telli|=lisa|=proovi|=saatke|aitäh*|=praegu|=nõus|=sobi)
            (=toru|=ootele|=telefon|juhataja*|ülemus*)
        """),
    ),
    "refuses": Act(
        says=lines(f"""
            ^ (=ei|=eip|=mitte) (=aitäh|=tänan|=ma|=me|=praegu|=seda|=seekord|=ei|=täna|=mul|=meil|=soovi|=taha|=ole|$)
            =ei .. (=aitäh|=tänan|=täname)
            {_NOT} .. (=vaja|=tarvis|=taha|=tahaks|=soovi|=sooviks|=võta|=võtaks|=telli|=telliks|=pane|=paneks|=osta|=huvita|=huvitatud|\
            =huvi|=lisa|=proovi|=kasuta|=peeta|=sobi|=lähe)
            (=seekord|=täna|=praegu|=hetkel|=sel =korral|=kindlasti|=parem|=vist|=esialgu) .. (=mitte|=ei)
            =mitte (=praegu|=täna|=seekord|=kunagi|=mingil)
            (=jätame|=jätan|=jätaks|=jätke|=jäägu|=jääb|=jätaksin) .. (=vahele|=ära|=seekord|=välja|=praegu|=olla|=sinnapaika|=võtmata)
            (=loobun|=loobume|loobuks*|=keeldun)
            (=meil|=mul|=laos|=on) .. (=veel|=seda)? .. (=alles|=küllalt|=piisavalt|=küllaga|=jätkub|=varu|=varuks|=jagub|=terve =alus)
            (=veel|=laos) .. (=alles|=küllalt|=piisavalt|=jätkub|=jagub|=olemas|=varu|=täis)
            =ärge .. (=pange|=lisage|=saatke|=kirjutage|=tooge|=pakkuge|=helistage|=tülitage)
            (=aitab|=piisab) .. (=küll|=sellest|=nendest|=praegu|=neist|olemas*)
            (=teinekord|=teine =kord|=järgmine =kord|=hiljem) .. (=ehk|=siis|=vaatame|=võib|$)
        """),
        unless=lines("""
            (=ei|=pole) .. (=pahane|=viga|=probleemi|=kahju|=midagi)
            =ei =kahtle
        """),
    ),
}
