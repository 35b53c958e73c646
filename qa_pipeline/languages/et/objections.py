"""Estonian: objections to an offer, and how the agent meets them."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.et.phrases import DAY_AHEAD

_NOT = "(=ei|=pole|=mitte|=ega)"

ACTS = {
    "objection": Act(
        says=lines(f"""
            (=kallis|=kallid|=kallist|=kallim|=kalliks|kallivõitu|=soolane|=soolased|hingehin*|=hinge hin*|=krõbe|=röövimine|ülehinna*)
            {_NOT} .. (=vaja|=tarvis|=vajalik|=kasu|vajadus*|=meid)
            (=mis|=mida|=milleks|=miks) .. (=ma|=mul|=me|=meil|=mulle) .. (=sellega|=seda|=vaja|=peale|=kasu|=teen|peaks*)
            (=mul|=meil|=minul|=endal) .. (=juba|=oma|=endal|=on) .. (=olemas|=üks|=oma|=selline|=sama|=teine|=tarnija|=hankija|=pakkuja|\
            =leping|=piisavalt|=küllalt|=kõik)
            (=on|=juba|=endal) .. =olemas
            (=oma|=kindel|=vana|=püsi|praegu*|=teine|=teise) .. (tarnija*|hankija*|partner*|pakkuja*|operaator*|=pank|=pangaga|\
            teenusepakkuja*|firma*)
            (=rahul|=harjunud) .. (=oma|praeguse*|=sellega|vana*|=nendega|olemas*)
            (=oma|praeguse*|=sellega|olemasoleva*|=vanaga) .. (=rahul|=harjunud)
            (=mul|=oleme|=olen|=meil) .. (=rahul|=harjunud)
            {_NOT} .. (=aega|=mahti|=mõtet|=raha|eelarve*|=ruumi|=kohta|=huvi|=huvita|=huvitatud|=usu|=usalda|=kindel|=julge|=jõua|\
            =otsusta|=veendunud|=soovi|=taha|=tahaks|=plaanis|=plaani)
            (=mul|=on) .. =kiire
            (=pean|=peame|=peaksin|=tahan|=tahaksin|=tuleb|=las|=lasen|=vaja|=eks) .. (=arutama|=arutada|=nõu|=rääkima|=rääkida|=küsima|\
            =küsida|=mõtlema|=mõelda|=kaaluma|=kaaluda|kooskõlasta*|=magama|=vaatama|=uurima|=mõtlen|=arutan|=arvutama)
            (=naisega|naise*|abikaasa*|=mehega|ülemus*|juhataja*|juhatus*|omanik*|=peremees|=perenaine|=pojaga|=tütrega|=lastega|\
            raamatupidaja*|partner*) .. (=otsustab|=otsustavad|arut*|küsi*|=nõu|rääki*|=nõus|=otsus)
            (=mina|=ma) .. =ei .. (=otsusta|=määra)
            (=petta|=pettus|=pettust|=petate|=kelm|kelmus*|=kahtlane|=kahtlan|=kahtlen|=kahtlased|pettur*|=skeem|=konks|=konksud|=lõks|\
            nöörimi*|=tagamõte)
            (=eelmine|=eelmisel|=viimati|=kunagi|=ükskord) .. (=kord|=korral|aasta*)? .. (=halvasti|=halb|kõrveta*|=petta|=pettusin|\
            =jamaks|=pahasti|=põlesin|=riknes|=seisma|=katki|=ei)
            (=halb|=halvad|=paha|=kehv) .. (kogemus*|=maitse|mälestus*)
            (=ladu|=laos|riiul*|=külmik|=keldris|=sahver) .. (=täis|=punnis|=lookas|=ruumi|=küllalt|=piisavalt|=alles)
            {_NOT} .. (=müü|=osteta|=osta|=lähe .. (=meil|=meie|=siin|=kaubaks|$))
            (=meil|=meie|=siin) .. (=ei =lähe|=ei =osteta|=ei =müü|=keegi =ei|=ei =peeta)
            {_NOT} .. (=siduda|=seo|lepingu*|=aastaks) .. (=taha|=aastaks|=ennast|=end|=sõlmi|=tee|=siduda)
            (=vana|=praegune|=olemasolev) .. (=töötab|=kõlbab|=käib|=peab|=ajab)
            (=liiga|=natuke|=päris) .. (=palju|=kallis|=suur|=keeruline|=pikk|=vara|=kange|=magus)
            (=praegu|=hetkel) .. (=ei|=mitte)
            (konkuren*|=mujalt|=mujal|=teistel|naaber*|=poes|=internetis) .. (odavam*|soodsam*|=parem|=saab)
            (odavam*|soodsam*) .. (mujal*|konkurendi*|=poest|=internetis|=praegu|=saan)
            (=saan|=tulen|=elan) .. =hakkama
            (=eks|=vaatan|=vaatame|=võib =olla|=võibolla|=ehk) .. (=näis|=hiljem|=teine =kord|=kunagi|=paistab|=edaspidi)
            (=helistage|=proovige) .. (=hiljem|=teine =kord|järgmi*|=kunagi|=mõne)
            (=jätke|=jäta) .. (=mind|=meid) .. =rahule
        """),
        unless=lines("""
            =kas .. (=vaja|=aega)
            =pole =viga
            =kallis .. (=ei =ole|=pole)
            (=ei =ole|=pole) .. (=kallis|=kallid)
        """),
    ),
    "concede": Act(
        says=lines("""
            (=mõistan|=mõistame|=mõistetav|mõistetavalt|=arusaadav|arusaadavalt|=loogiline|=mõistlik|=põhjendatud|=õiglane)
            (=saan|=saame) .. =aru
            (=teist|=sellest|=hästi|=täiesti) .. (=saan|=saame) .. =aru
            (=teil|=teie) .. (=õigus|=täielik =õigus|=õigus =küll)
            =õigus (=jah|=teil|=küll|$|=muidugi)
            (=õige|=tõsi|=selge|=nõus|=just|=õigus) (=küsimus|=mure|=mõte|=jah|=jutt|=küll|=see|=tähelepanek|=märkus|=teiega|=ta|=nii|$)
            =tõsi .. (=hind|=see|=on|=et)
            (^|=jah|=jaa|=no|=nojah|=ahah|=ikka) (=muidugi|=loomulikult|=tõsi|=selge|=arusaadav|=õigus|=õige|=kindlasti|=mõistagi|=nõus)
            (=muidugi|=loomulikult|=mõistagi) .. (=mõelge|=teie|=võite|=otsus|=arutage|=küsige|=rahulikult)
            (=otsus|=otsustada|=valik|=valida|=otsustamine) (=on|=jääb|=ikka)? (=teie|=teil|=teile)
            =teie (=otsus|=valik|=teha|=otsustada)
            (=hea|=tore|=aitäh|=tänan) .. =et .. (=küsite|=küsisite|=mainisite|=ütlesite|=ütlete|=tõite|=aus|=rääkisite|=otse)
            (=austan|=austame|=hindan|=respekteerin) .. (=teie|=seda|=otsust|=arvamust|=ausust)
            (=pole|=ei =ole|=ei) .. (=ime|=imestada|=imesta)
            (=usun|=tean) (=küll|=seda|=teid)
            =seda (=mõistan|=usun|=tean)
            (=olen|=oleme) .. (=nõus|=sama =meelt|=samal =arvamusel)
            (=sama|=samal) (=meelt|=arvamusel|=seisukohal)
            (=jagan|=mõistan) .. (=teie|=muret|=arvamust)
            (=hea|=mõistlik|=tubli|=aus|=asjalik) (=küsimus|=mõte|=plaan|=tähelepanek|=jutt|=argument)
            (=paljud|=enamik|=igaüks|=ka =teised) .. (=arvavad|=mõtlevad|=muretsevad|=küsivad|=kardavad)
            (=pole|=ei =ole) (=midagi|=hullu|=viga|=probleemi|=lugu)
            (=tuttav|=levinud) .. (=mure|=küsimus|=tunne)
            (=kahtlemata|absoluutselt|=igati)
            (=raha|=iga =euro|=iga =sent|#) .. =loeb
            (=hind|=summa|=aeg) .. (=oluline|=tähtis|=suur =raha)
        """),
        unless=lines("""
            (=ei|=pole) .. (=mõista|=nõus)
            (=ei =saa|=ei =saanud) .. =aru
            =aru =ei
            (=teil|=teie) (=ei|=pole) .. =õigus
            (=saate|=saite|=kas) .. =aru
        """),
    ),
    "answer": Act(
        says=lines(f"""
            (=võite|=saate|=saaksite|=võiksite|=võime|=saame|=saaksime|=võiksime|=võib|=saab|=soovitan|=teeme|=võtke) .. (proovi*|\
            =alustada|=alustuseks|=algatuseks|väiksem*|=esialgu|näidis*|=testida|=katsetada)
            (=proovida|=proovime|=proovige|=prooviks|prooviperiood*|=proovikuu|=näidis|=näidise|=näidist|testperiood*|=katseks|=katsetada|\
            =algatuseks|=alustuseks|=alustame|=alustage)
            (=saate|=võite|=saab|=võib|=saaksite|=võimalik|=võimalus) .. (=igal|=kohe|=alati|=tasuta|#)? .. (=loobuda|=tagastada|=tagasi|\
            =tühistada|=katkestada|=lõpetada|=üles =öelda|=peatada|=muuta|=vahetada|osade*|=hiljem)
            (=leping|=lepingut|kohustus*|=lepingu) .. (=pole|=polegi|=ei =ole|=ei =olegi|=ei =seo|=tähtajatu)
            (=ei|=pole|=polegi|=ilma) .. (=lepingut|=leping|=lepinguta|kohustus*|=seo|=siduv|=tähtajaline|sidumi*|lisatasu*)
            (=tasub|=teenib) .. (=ära|=end|=ennast|=tagasi)
            (=kui|=ehk|=äkki) .. (=toome|=teeme|=paneme|=saadan|saadaks*|=lepime|=helistan|võtaks*|alustaks*|=jagame|prooviks*|teeks*|\
            =jätan|=pakun|=tooks|=tooksime)
            (=samas =maksite|=samas =on|=samas =saate|=samas =jääb|=samas =ei|=siiski|=vastupidi|=tegelikult|=seejuures|=pealegi|=õnneks|\
            =sellegipoolest|=küll =aga|=just =seetõttu|=just =selle|=just =sellepärast|=selleks =ongi|=selle =jaoks =ongi|=teisest =küljest)
            (=aga|=kuid|=ent|=nii) .. (säästa*|=hoiate|=jääb|=jääks|=saate|=saaksite|=tasub|=kestab|=kulub|arvesta*|=võite|=võrrelda|\
            =võrrelge)
            (=võrreldes|=võrrelge|=võrdleme|võrdlus*)
            (=esimene|=esimesed|=esimesel|=esimese) .. (=kuu|=kuud|=kolm|=kaks|=aasta) .. (=tasuta|odavam*|=poole|soodsam*|=ei)
            (=teised|=paljud|=mitmed|=enamik|=osa) .. (=kliendid|=algul|=alguses|=ka) .. (kahtle*|=arvasid|=mõtlesid|=tellivad|=kartsid|\
            =hiljem|=nüüd|=rahul)
            =kui .. =ei .. (meeldi*|=sobi|=lähe|=müü|=maitse|=rahul) .. (=saate|=võtame|=võite|tagasta*|=tagasi|=vahetame|=siis)
            (=võtame|=ostame|=vahetame) .. (=tagasi|=ümber|=ringi)
            (=saan|=saame|=võin|=võime|=saaksin|=oskan|=meil) .. (=pakkuda|=on =ka|=teha) .. (odavam*|väiksem*|soodsam*|=teist|=teise|\
            allahind*|soodus*|=varianti|=variant|lihtsam*|=hinda)
            (=meil|=on|=olemas) .. (odavam*|väiksem*|soodsam*|lühem*|=teine|=teisi|=teistsugune) .. (=variant|=pakett|=pakend|=versioon|\
            =variandid|=kogus|=mudel|=leping)
            (järelmaks*|osamakse*|=osade =kaupa|=osadena|=tasuta proov*)
            (=teie|=praegune|=praeguse) .. (praegu*|=pakett|=leping|=arve|=maksate) .. (=rohkem|kallim*|=maksab|#)
            (=maksate|=maksite) .. (=praegu|=lisaks|=aastas|=kuus|=mullu) .. (#|=rohkem)
            (=päevas|=nädalas|=aastas|=aasta =peale) .. (=teeb|=vaid|=ainult|=kõigest|=tuleb|=on =see|=alla) .. (#|euro*|=senti|=sendi)
            =see =teeb .. (=päevas|=kuus|=aastas|=aasta =peale)
            (=saadan|=võin =saata|=saadaksin|=saadame|=jätan|=toon) .. (materjal*|info*|tutvustus*|tingimus*|võrdlus*|näidis*|\
            =kirjalikult|=lugeda|pakkumis*|kataloog*)
            (=võin|=saan|=helistan|=helistaksin) .. (=hiljem|=teisel =ajal|{DAY_AHEAD}) .. (=helistada|=tagasi|=uuesti|sobi*)
            (=see|=sellega|=seal|=selles) .. (=on|=kestab|=võtab|=saate|=ei) .. (=hoopis|=tegelikult|garantii*|=tasuta|teistsugu*)
            (=kulub|=kulutab|=võtab) .. (=tegelikult|=seda|=vaid|=ainult|=kõigest) .. (=vähem|=minuti|=minutit|=hetke|#)
            =tegelikult .. (=kulub|=kulutab|=võtab|=maksab|=on)
            (garantii*|=säilib|säilivus*|sertifi*|=tagatud|=kontrollitud|litsents*)
            (=pole|=ei =ole|=ei) .. (=pettus|=tarvis|=vaja|=pea) .. (=praegu|=kohe|=täna|=otsustada|=otsustama|=maksta|=muuta|=ise|=midagi)
            (=teeme|korraldame|hoolitseme) .. (=ise|=teie =eest)
            (=saate|=võite) .. (abikaasa*|naise*|=rahulikult|=pojaga|=koos|ülemus*) .. (=arutada|=läbi|=mõelda|=nõu|=lugeda|=rääkida)
            (=mis|=mida|=kui =palju) .. (=teie|=te|=teid|=teile) .. (=sobiks|=takistab|=muretsema|=häirib|=maksate|=meeldiks)
            (=mõeldud|=loodud) .. (=just|teiesugu*|=väikestele|väikese*|=teie)
            (=selle|=sama) (=hinna|=raha) .. (=eest|=sees)
            (=hinna|=hind|=kuutasu) .. (=sees|=sisaldab)
            (=saate|=võite|=jooksul) .. =ümber =mõelda
            (=ruumi|laoruumi|=aega|=vaeva) .. =ei =võta
            =ei =võta .. (=ruumi|=aega|=vaeva)
            (lepin*|=midagi|=kohe) .. (=ei =ole =vaja|=pole =vaja|=ei =pea|=pole =tarvis)
            =kui .. =ei =meeldi .. =siis
            ^ (=samas)
            (=lepingul|=lepingut|tähtaega|=tähtaeg) .. (=ei =ole|=pole|=puudub)
            (=võime|=saame|=võiksime|=saaksime|=võin|=saan) .. (=tuua|=saata|=teha|=lükata|=oodata|=jätta|=panna|=jagada) ... (=hiljem|\
            =alles|\
            järgmi*|väiksem*|=osade|=poole|=pärast|=ainult)
            (=tagastada|=tühistada|=loobuda|=katkestada|=lõpetada|=peatada|=proovida) (=saate|=saab|=võite|=võib)
            =ei =pea .. (loobuma|katkestama|lõpetama|=ära =ütlema|=vahetama|=kohe|otsustama)
            =pea .. (=te|=oma|=praegusest|=millestki) ... loobuma
            =lepingust .. (=saab|=saate|=võite) .. (=välja|=loobuda)
        """),
        weak=lines("""
            (säästa*|soodsam*|odavam*|=tasuta)
        """),
    ),
    "press": Act(
        says=lines("""
            (=öelge|=ütle) .. (=ainult|=lihtsalt|=ometi|=kohe|=siis|=vaid|=ikka) .. (=jah|=jaa|=olgu|=nõus)
            (=no|=noh|=kuulge|=oh) .. (=tulge|=võtke|=olge|=jätke) .. (=nüüd|=ikka|=ära|=ometi)
            (=mis|=mida) .. (=siin|=seal|=ikka|=te) .. (=mõelda|=mõtlete|=kaaluda|=arutada|=oodata|=kardate|=venitate|=karta)
            (=kõik|=igaüks|naabrid|=naabrid) ... (=võtavad|=võtab|=ostavad|=ostab|=tellivad|=tahavad|=haaravad|=liitunud|=võtnud =juba|\
            =tellinud|=ostnud|(=ütlevad|=räägivad|=arvavad) .. (=alguses|=nii|=algul))
            (=kahetsete|=kahetseda|=kahetsema)
            (=panen|=vormistan|=kirjutan|=saadan) .. (=ikkagi|=ikka|=igaks =juhuks|=lihtsalt) .. (=kirja|=ära|=üles|=lepingu)
            (=panen|=vormistan|=kirjutan) .. (=kirja|=ära|=üles) .. (=ikkagi|=ikka)
            (=see|=ainult|=vaid|=kõigest) .. (=on =ju|=ju =ainult|=ju =vaid|=ju =kõigest|=ju) .. (=ainult|=vaid|=kõigest|#|=vähem|=kohvi|\
            =odav|=naeruväärne|=tühine)
            (#|=paar|=ainult|=vaid|=kõigest) .. euro* .. (=kuus|=see)? .. (=ju|=ei =ole =raha|=pole =raha|=pole =mingi|=kohvi|=tühine)
            (=nii|=sellist|=paremat) .. (=head|=soodsat|pakkumi*|=hinda|=võimalust) .. (=enam|=rohkem|=kuskilt|=kunagi)
            (=enam|=rohkem|=kuskilt|=kunagi) .. (=ei =saa|=ei =tule|=ei =pakuta|=ei =leia) .. (=sellist|=nii|=paremat)
            (=otsustage|=otsustama|=otsustada|=otsustame) .. (=kohe|=nüüd|=täna|=praegu|=ruttu|=siin)
            (=kohe|=nüüd|=täna|=praegu) .. (=otsustage|=otsustama)
            (=homme|=hiljem|=pärast) .. (=hilja|=läbi|=ei =kehti|kallim*)
            (=ainult|=vaid|=viimane) .. (=täna|=praegu|=tänane|=võimalus|=päev)
            (=te|=teie) .. (=ei =saa|=ei =või|=ei =tohi|=ei =taha) .. (=ju|=ometi|=ikka) .. (=ära|=loobuda|=öelda|=käest|=raha)
            (=te|=teie) .. =ei =saa .. =ju
            (=te|=teie) .. =ei .. (=taha|=soovi) .. (=säästa|=raha|=rohkem|=teenida) .. (=või|$)
            =kes .. (=siis|=ei|=ikka) .. (=ära =ütleb|=ei =taha|=tahaks|=raha =ei|=ütleb)
            =ärge .. (=jonnige|=kõhelge|=venitage|=olge .. (=nii|=kitsi|=ihne)|=laske .. =käest|=keelduge)
            (=võtke|=proovige|=tellige|=tehke|=lööge) (=ikka|=ära|=ometi|=nüüd|=lihtsalt|=kohe|=noh)
            =ega .. (=vaeseks|=tükki|=vaesemaks)
            (=lööme|=lüüa) =käed
            (=viimane|=ainus|=ainuke) =võimalus
            =uskuge .. =mind
            =jääte .. (=ilma|=ilma) .. (=sellest|pakkumi*|$)
            (=panen|=märgin|=kirjutan|=lisan|=vormistan|=paneme) .. (=kirja|=üles|=ära) (=eks|=jah|=eks =ole|=onju|=noh)
            =kehtib .. (=ainult|=vaid) .. (=täna|=tänaseni|=homseni|=praegu)
            (=võtavad|=ostavad) =ikka $
            =ärge .. (=mõelge|=kaaluge|=kõhelge|=põdege) .. (=võtke|=öelge|lihtsalt|=nii|=palju|$)
            lihtsalt (=võtke|=öelge|=tellige|=proovige|=pange|=nõustuge)
            =kas (=ma|=me|=siis)? .. (=panen|=paneme|=vormistan|=vormistame|=teen|=teeme|=kirjutan) .. (=siis|=teid|=selle|\
            =teile)? .. (=kirja|=ära|=lepingu|=valmis|\
            =üles)
            =teete .. (=suure|=suurt|=kõva|=ränga)? .. =vea
            =mis .. (=passite|=põete|kõhklete|=jokutate|=punnite|=venitate|=pelgate)
            =mis =see .. # .. euro*
            (jahsõna*|=jah =sõna|=jah =sõnast)
            (=võtke|=proovige|=tellige) (=siis|=vähemalt|=kasvõi|=noh)
            =tegelikult =tahate
            (=kõik|=igaüks) .. liituvad
            (=ei =ole|=pole) .. =midagi .. (=kaaluda|=mõelda|=karta|=kaotada)
            (=võtame|=paneme|=teeme|=lepime) .. (=ära|=kirja|=kokku)? .. (=jah|=eks|=onju|=või|=eks =ole) $
            davai
            =öelge (=juba|=nüüd|=mulle)? =jah
            =panen .. # .. _? (=eks|=jah|=onju|=noh) $
            naaber* .. (=võttis|=võtab|=tellis|=ostis|=liitus) .. (=ka|=juba|=ära)
            (=mida|=mis) .. =te .. =kaotate
            =usaldage =mind
            =mis .. =teil .. =kaotada
            (=otsus|otsustus) .. (=nüüd|=kohe) .. =ära
            =ikka =mahub
            =teie =asemel .. =ma .. =ei
        """),
        weak=lines("""
            (=panen|=märgin|=kirjutan|=lisan|=vormistan|=teen) (=siis|=teid|=selle|=teile)? .. (=kirja|=üles|=ära) (=eks|=jah|=siis|=noh)? $
            (=kas|=äkki) .. (=ikka|=siiski|=ikkagi|=tõesti) .. (=ei|=tahaksite|=võtaksite|prooviks*)
            (=te|=ise) .. (=tahate|=soovite) .. =ju
            (=eks|=noh|=nii) .. (=teeme|=lepime|=paneme) .. (=ära|=kokku|=siis|=kirja) $
            (=teised|=paljud) .. (=võtavad|=ostavad|=tellivad)
            (=paneme|=panen|=vormistame|=teeme) (=lepingu|=siis =lepingu) .. (=kirja|=ära|$)
            =miks =te .. =ei (=taha|=võta|=soovi|=proovi|=usalda)
        """),
        unless=lines("""
            (=rahulikult|=aega|=hiljem) .. (=mõelge|=mõelda)
            (=mõelge|=mõelda) .. =rahulikult
            =et =te =ei
            (=ei =pea|=pole =vaja|=ei =tarvitse)
        """),
    ),
}
