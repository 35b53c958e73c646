"""Estonian: courtesy, sympathy, waiting, and their opposites."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.et.phrases import ASK_POLITELY

_WAIT = (
    "(=hetk|=hetke|=hetkeks|hetkekese*|=hetkeke|=moment|=momendi|=momendiks|=sekund|sekundi*|sekundike*|silmapilk*|=viiv|=viivu|=viivuks|"
    "=minut|=minuti|=minutiks|minutike*|=paar =minutit)"
)
_LOOK = "(=vaatan|=vaatame|=kontrollin|=kontrollime|=uurin|=uurime|=otsin|=avan|=täpsustan|=küsin|=järele|=selgitan|=leian|=teen)"

_NASTY = (
    "(ebameeldiv*|tüütu*|ebamugav*|=kurb|kurvaks*|=nõme|=vastik|=vastiku|häiriv*|masendav*|kahetsusväär*|inetu*|=jube|närvesööv*|"
    "ärritav*|pahandav*|=halb|=paha|ebanormaal*|lubamatu*|vastuvõetamatu*|solvav*|=tülikas|=tülikat|frustreeri*|pettumus*|valus*|kurnav*|"
    "väsitav*|ehmatav*|hirmutav*|=hirmus|=kohutav)"
)
_CROSS = (
    "(=pahane|=pahased|pahas*|=vihane|=vihased|vihas*|=närvis|=närvi|ärritu*|pettunud|pettumus*|pahanda*|nördi*|=kurta|=kurb|=mures|"
    "mureta*|=kuri|=marus)"
)

_NO_HOLD = lines("""
    (=tänan|=täname|=aitäh|=tänud|=tänu|aitäh*) .. (=et)? .. (oota*|kannat*|ootami*)
    (vabandus*|vabanda*|=kahju) .. (oota*|=oodata .. (=lasin|=pidite|=tuli)|viivitus*)
    (=oodake|=oodata|oota*|=jääge) .. (=kullerit|kuller*|=autot|=kaupa|=kõnet|=sõnumit|=kirja|tagasiside*|=vastust|=arvet|tehnik*|\
            =homseni|=reedeni|tellimus*|meistrit|=pakki|esmaspäev*|teisipäev*|kolmapäev*|neljapäev*|laupäev*|pühapäev*|=päeva|=päevani|\
            nädal*)
    (hetk*|=minut|minut*|=moment) .. (=tagasi|=aega .. (=rääkida|=minu|=kuulata|vestelda))
    (tellimus*|arve*|kaup*|kauba*|saadetis*|=kogus|=ülejäänud|=see) .. (=ootele|=ootel)
    (=jääb|=jäävad|=jäi|=jäid|=jäetakse|=jäeti|=seisab|=seisavad|=on) .. (=ootele|=ootel)
    (=oodake|=oodata|=ootama) .. (=teadet|kinnitus*|=homme|=hommikul|=õhtul|=õhtuni|saadetis*|=paki|=raha|=makset|=kampaaniat)
    (=ootele|=ootel) .. (=kuni|=senikaua|=seni)
    (minut*|hetk*) (=kõne|kõne*|=maksab|=hind|=senti|=pärast)
    (=on|=oleks|=ehk) =teil .. (=hetk|=hetke|=minut|=minutit)
    (=leiate|=leiaksite|=leidub) .. (=hetk|=hetke|=minut|=minutit)
    (=hea|=sobiv|=õige|=sobilik|=vale|=halb|=igal|=praegusel) .. (=hetk|=hetke|=hetkel|=moment)
    (=on|=oleks|=leidub|=leiate|=leiaksite) .. (=teil|=teile|=praegu)? .. (=hetk|=paar|minut*) .. (=aega|rääk*|=minu)
    (=ei =pea|=ei =tule) .. (=oodata|=ootama)
    (=kaua|=palju) .. (=oodata|=ootama|=ootate)
    =ei (=hakka|=pane|=taha|=soovi|=tahaks) ... (=ootele|=oodata|=ootama)
""")

ACTS = {
    "courtesy": Act(
        says=lines("""
            (=palun|=pallun|=palunn|=palume|paluks*|=paluda)
            (aitäh*|=aitähh|=tänan|=täname|=tänud|=aitüma|aitjumma|=tänatud|=meelsasti)
            (=olen|=oleme|=oleksin|=oleksime|=väga|=ääretult|=siiralt) .. tänulik*
            =kui (=lubate|=tohib|=tohin|=lubaksite)
            (=ega|=loodan) .. =paha .. =ei =pane
            =teie =teenistuses
            (=suur|=suured|=palju|=ette|=siiras) .. (=tänu|=tänud)
            (=tänu =teile|=tänu tellimu*)
            (meeleldi|=rõõmuga|=rõõm =aidata|=lahkesti|heameel*|=suurima|suurimaks)
            (hea*|=ea) meel*
            (^|=jah|=jaa|=no|=ikka) (=muidugi|=loomulikult|=mõistagi)
            (^|=jah|=jaa|=no|=ikka) =kindlasti ($|=saab|=teen|=teeme|=aitan|=aitame|=vaatan|=panen|=uurin|=võite|=palun)
            (=muidugi|=loomulikult|=kindlasti|=mõistagi) (=võite|=saate|=saab|=kohe|=jah|=palun|=ikka|=teen|=teeme|=vaatan|=aitan|=mõista|$)
            (endastmõiste*|iseenesestmõiste*)
            (=võtke|=võta) =heaks
            (=pole|=ei =ole|=ei|=mitte) .. (=tänu =väärt|=tänada|=tänamist|=tänu|=tänuväärt)
            (=olge|=oleksite|=oleks|=ole) .. (=nii|=lahke|=kena|=hea|=hää|=lahked|=head)
            (=tohin|=tohib|=tohiks|=tohiksin|=lubage|=lubate|=lubaksite|=lubaksin) .. (=ma|=teid|=teilt|=paluda|=küsida|=mulle|kontrolli*|\
            =teada|=panna|nime*|=teile|=teie|=kui|=mul|tutvusta*|=segada|=teha|=vaatan)
            (=kas|=ehk|=äkki|=palun) .. (=saaksite|=võiksite|=oleksite|=ütleksite|=paluksite|=annaksite|=kordaksite|=saaksin|=võiksin|\
            =tohiksin)
            (=saaksite|=võiksite|=ütleksite|=annaksite|=kordaksite|=nimetaksite) .. (=palun|=mulle|=oma|=korrata|=öelda|=teie)
            (=teie (=meeleks|=rõõmuks)|=rõõm =kuulda|=palun =väga|=olete =lahke|=väga =lahke|=teretulnud|=olge (=mureta|=meheks))
        """),
        unless=lines("""
            (=palun|=palume|paluks*|=paluda|=palu) .. (vabandus*|andest*|=andeks|vabanda*)
            (vabandus*|vabanda*|andesta*|andestust) .. (=palun|=palume|=paluda)
            (=muidugi|=loomulikult|=kindlasti) =mitte
        """),
    ),
    "apology": Act(
        says=lines("""
            (vabandus*|=vabandan|=vabandame|=vabandage|=vabandada|=vabandades|vabandaks*|=sori|=sorri|=sorry|=sory)
            (=pean|=peame|=tahan|=tahaksin|=soovin|=sooviksin|=tuleb) .. =vabandama
            (=annate|=annaksite|=anname|=andeksite) .. =andeks
            =andeks (=palun|=paluda|=palume)
            (=mul|=meil) .. (=väga|=nii|=tõesti)? .. =ebamugav .. =teie =ees
            (=andestage|andestus*|=andke .. =andeks)
            (=palun|=palume|=anna|=palub) .. (=andeks|andesta*|vabandus*)
            (=mul|=meil|=väga|=siiralt|=tõesti|südamest|ääretult|tõsiselt|=hirmus) .. =kahju
            (=nii|=kui) =kahju
            =kahju (=et|=kuulda|=küll|=väga)
            (=kahetsen|=kahetseme|kahetsus*|=piinlik)
            (=mul|=meil) .. =häbi
            (=ärge) (=pange|=võtke|=olge) .. (=pahaks|südamesse|=pahane)
            =ärge =palun .. (=pahaks|=pahane)
        """),
        unless=lines("""
            (vabandus*|vabanda*) .. (=ei (kuul*|=saanud|=saand|mõist*)|halvasti kuul*|=ei =kuulnud|=kuidas =palun|=kuidas (=te|=teie|\
            =oli)|kordaksite)
            (vabandus*|vabanda*) .. (=mis|=kes|=kelle|=kuidas|=kellega|=kas) .. (=nimi|=nime|=palun|helista*|räägi*|=korrata|kordaks*|\
            =korrake|ütlesite)
            (vabandus*|vabanda*) ... (=segan|=tülitan|tülita*|=segasin|=tülitasin|=segamast|küsi*|uudishimu*)
            =kahju .. (=ei|=te =ei) .. (=soovi|=taha|=huvita|=saa =aidata|=sobi)
            (=kas|=te|=ise|=mis) .. (=ootate|=tahate|=soovite|=nõuate) .. vabandus*
            (vabandus*|vabanda*) ... (=ootele|=hetkeks =liinile|=katkestan)
            (vabandus*|vabanda*) .. =et .. (=hilja|=vara|=õhtul) .. =helistan
            (vabandus*|vabanda*) =kas
            =kahju =küll =aga
            (vabandus*|vabanda*) .. (=räägin|=räägiksin) .. (=vaiksemalt|=valjemini|=kõvemini|=aeglasemalt)
            (=ei|=keeldu*|=mille =eest|=miks|=milleks) ... =vabandama
            (vabandus*|vabanda*) .. (=oodata =lasin|=oodata =lasksin|=ootele|ooteaja*|=liinil)
            (=pole|=ei|=mitte|=milleks|=mille =eest) .. (vabandada|vabandust|=vabanda|=kahju|=kahetse)
            =kahju .. (hüvita*|suurus*|tekita*|tekki*|hinda*)
            (=palju|=suur|=mis) =kahju
            =kahju =et =te .. =ei .. (=tule|=saa|=telli|=osta|=ühine|=jõua|=liitu|=võta|=tulla)
            =vabanduste =asemel
            (vabandus*|vabanda*) .. (=korraks|=hetkeks) .. (=katkestan|=mis|=kas)
            (vabandus*|vabanda*) .. (=katkestan|=segan|=tohin|=võin) .. (=korraks|=hetkeks|=küsida|=teid)
            (kuller|autojuht|=tema|=ta|=kes|tehnik|kolleeg|müüja) .. (vabandas|=vabandama|=vabandab)
            =kas .. (vabandas|vabandanud)
            =ei (=hakka|=kavatse) .. vabanda*
        """),
    ),
    "empathy": Act(
        says=lines(f"""
            (=mõistan|=mõistame|mõistetav*|mõistetav*) .. (=täiesti|=teid|=teie|=väga|=hästi|=et|=kui|=seda|=muret|pettumus*|pahameel*|\
            ärritus*|=igati|suurepäraselt|olukor*|ebamugavus*|=tõesti|=miks|=see)
            (=teid|=seda|=teie) .. =mõistan
            (=saan|=saame) .. =aru .. (=et|=kui|=see|=seda|=teie|=teist|=miks|pettumus*|pahameel*|ärritus*|mure*|olukor*|=väga|=täiesti)
            (=teist|=teie|=sellest|=täiesti|=väga|=hästi) .. (=saan|=saame) .. =aru
            (=saan|=saame) .. (=teist|=teie|=hästi|=väga|=täiesti|=igati|=sellest) .. =aru
            (=kujutan|=kujutame|=kujutada) .. =ette
            =ette (=kujutada|=kujutan)
            (=tõesti|=väga|tõepoolest|kindlasti|=päris|=küllap|=küll|=nii|=igati|=üpris|=üsna|=on|=ilmselt|=muidugi|loomulikult|\
            =kui) .. {_NASTY} .. (=on|=see|=lugu|=olukord|=kui|=küll|=asi|=teile|=kogemus|=lugeda|=kuulda|=tunne|=tüli|=üllatus|oota*|\
            =seis|$)
            (=see|=selline|=seda) .. (=on|=oli|=oleks) .. (=tõesti|=väga|tõepoolest|kindlasti|=päris|=küll|=igati|=üsna|=ilmselt|=muidugi|\
            kahtlemata)? ..{_NASTY}
            (=ajab|=ajaks|=ajas) .. (=närvi|=vihale|=hulluks|=marru|=harja|pahaseks|tigedaks)
            (=teil|=teie) .. õigus*
            (õigus*|põhjus*|=põhjust) .. {_CROSS}
            =õigus .. =teil
            (=pole|=ei =ole|=ei|=väike) .. (=ime|=imesta|imestada|imestama|=imeks|=üllatav)
            (mõistetav|arusaadav|loomulik|normaalne|mõistetavalt|arusaadavalt) .. (=et|{_CROSS}|pahameel*|pettumus*|häiri*|=see|=viha)
            (=mina|=ma|=igaüks|=keegi|=ise) .. (oleks*|ärrituks*|vihastaks*|pahandaks*|pettuks*) .. (=ka|=samuti|sama*|=teie =asemel|\
            {_CROSS})
            (=teie (=asemel|olukorras|=kohal)) .. (oleks*|=ma|=mina|=ka|=igaüks)
            (=kurb|=nukker|=kahju|=paha|=halb|=piinlik|ebameeldiv) .. (=kuulda|=kuulata|=lugeda)
            (=ei =tohiks|=ei =tohi|=ei =peaks|=poleks) .. (juhtu*|=nii =olla|=nii =minna|=tohtinud)
            =nii (=ei =tohiks|=ei =tohi|=ei =peaks|=poleks)
            (=tunnen|=elan|=elame|=tunneme) .. =kaasa
            (=häirib|=häiris|=häiriv) .. (=teid|=väga|=tööd|=elu|kindlasti)
            (=jagan|=jagame|=hindan|tunnistan) .. (=teie)? .. (=muret|pahameel*|pettumus*|arvamust)
            (=ka|=samuti) (=mina|=ma) .. (oleks*|ärrituks*|vihastaks*|pahandaks*|pettuks*)
            =tean .. =et .. (=pole|=ei =ole) .. (=lihtne|=kerge|=meeldiv|=tore)
            =usun .. =et .. (=tüdimus|=väsimus|pettumus|pahameel)
            =pidi .. (=vihastama|=ärritama|=häirima|=solvama|=ehmatama|=kurvastama|=hirmutama)
            (=usun|=tean) .. (=et|=kui|=seda) .. ({_NASTY}|{_CROSS}|=tunne|ebamug*)
            (=tunne|=tunnet) .. (=ma|=mõistan|=tean|=tuttav)
            (=sai|=said|=saite|=tekkis|tekitas*|põhjusta*) .. (=teile)? .. (sekeldus*|=peavalu|=palju =tüli|närvikulu|=muret =ja|lisatööd|\
            pettumus*|pahameel*)
            (=oh|=oi|=issand|=ohoh|=jeerum|=mis =te =räägite|=no =kuulge) .. (=kui)? (=kahju|{_NASTY}|=lugu|=õnnetus)
            (õnnetu*|=jube|=hull|=halb|=kole|=kehv|=vilets|=nõme|=kurb|=paha|=raske|=tobe) (=lugu|=juhtum|=olukord|=seis)
            (pahameel*|pettumus*|ärritus*|mure*|=viha) .. (=on|=igati|=täiesti)? .. (põhjendatud|arusaadav*|mõistetav*|õigustatud*)
            (õigustatult|=põhjusega) .. {_CROSS}
            ^ (=oi|=oh|=ai|=jah)? =kui =kahju
            (=ega|=ei|=pole) .. =see .. (=tore|=meeldiv|=kena|=lihtne|=mõnus|=kerge) .. (=ei|=pole|=ole|=olla|=olnud)
            =raske .. (=taluda|=oodata|=elada|=hakkama)
            (=tean|=mõistan|=usun|=tunnen) .. =kui (=oluline|=tähtis|=raske|=ebamugav|=tüütu|=kiire|=tülikas|=pettunud|=ärritav)
            =usun .. =et ... ({_NASTY}|=raske|=hirmus)
            (=oli|=on) .. =raske .. (=teile|=teil)
            (=närve|=närvi|=närvid|=närvidele) .. (=sööb|=sööma|=sõi|=ajab|=ajada|=käib)
            =pidi .. (=küll|=olema|=teile) .. (=raske|ehmata*|{_NASTY}|=valus|=närve|=hirmus)
            (=pole|=ei =ole) (=üldse|kindlasti|=sugugi|=küll|=just|=eriti)? (=tore|meeldiv|=mõnus|=lõbus|=meeldiv|=kena) .. (=kui|=olla|\
            oodata|$)
            (=ei =ole|=pole) (=meeldiv|=tore|=mõnus) .. (=päeva|oodata|=olla|=istuda)
            (=suur|=paras|=kole|=hirmus|=tõeline) .. (ehmatus*|peavalu|=šokk|=tüli|meelehärm*|ebamugavus*)
            =on =ikka =lugu
            meelehärm*
            =mis =tunne .. (=see|=on|=teil)
            =kannatuse =proovile
            (=muidugi|=loomulikult|=mõistagi) .. =olete .. {_CROSS}
            =teie =asemel .. {_CROSS}
            (=ei =ole|=pole) (=lõbus|=mõnus|=tore|meeldiv) .. =ilma
            (=teeb|=tegi|=teeks) .. (=teid|=ju|=kindlasti)? .. (=murelikuks|=kurvaks|=pahaseks|=nõutuks|=vihaseks|=ärevaks|=tusaseks)
            =see .. (=on|=oli) .. (=tõsine|=suur|=tõeline|=kole) (=asi|=mure|=probleem|=lugu|=jama|=segadus)
            =see .. (=ei =ole|=pole) .. (=normaalne|=õiglane|=aus|=vastuvõetav|aktsepteerita*|=lubatav|=kellelegi)
            (=ebaõiglane|=ülekohtune|=lubamatu|=inetu) .. (=teie|=teiega|=suhtes)
            (=olen|=oleme) .. =teiega .. =nõus
            =nõustun .. (=teiega|=et .. =liiga|=et .. =pikk)
            (=hindan|=hindame) .. (kannatlik*|=mõistvat)
            =olete .. (=kaua|=väga|=nii|=hästi) .. (kannatlik|=kannatanud|=oodanud)
            (=niiviisi|=niimoodi|=selliselt|=nii|=ilma .. _) .. (=tööd|=elada|=magada|=äri) .. (=teha|=ajada)? .. =ei =saa
            (=mulle|=minule|=kellelegi|=meile) .. =ka? .. =ei =meeldiks
            =ei =meeldiks .. (=mulle|=minule|=kellelegi|=ka)
            (=halba|=raskesse|=keerulisse|=piinlikku|=täbarasse|=ebamugavasse) (=seisu|=olukorda)
            (=minul|=minulgi|=mul) .. =oleks .. (=süda|=paha|=sama|=halb|=kahju)
            (=väärite|=väärisite|=väärinud|=väärt) .. (=paremat|=enamat|=parem*|=teenindust|=rohkemat)
            (=oleksite|=võisite|=võite|=lootsite) .. .. (=paremat|=enamat) .. (=oodata|=väärinud|=oodanud|=teenindust)
            =väga =piinlik .. (=jääda|=olukord|=seis|=teie)
            (=saan|=sain) =aru .. (=tõsine|=raske|=kurb|=muret|=mure)
            =raske =uskuda .. =et .. =teiega
            (=tehti|=tegime|=on =tehtud) .. (=teile)? .. (=liiga|=ülekohut)
        """),
        weak=lines("""
            ^ (=mõistan|=saan =aru|arusaadav|=mõistetav)
            (ebamugavus*|pahameel*|pettumus*)
            (=mõistan|arusaadav)
        """),
        unless=lines(f"""
            (=ei|=pole) .. (=mõista|=saa .. =aru|=saanud =aru|=aru =saa)
            (=ei =saa|=ei =saanud) .. =aru
            (=teil|=teie) (=ei|=pole) .. =õigus
            (=kas|=saite|=saate|=saage) .. =aru .. (=saate|=saite|$)
            =õigus .. (soodustus*|hüviti*|garantii*|tagasi*|raha*|=valida|=otsustada|=küsida|=teada|=lõpetada)
            õigus* .. (tagasta*|loobu*|tagane*|=nõuda|=saada|tühista*|keeldu*)
            (=saan =aru|=mõistan) .. (number*|=nimi|kood*|aadress*|tellimu*|=pakki|=kotti|=kasti|=kilo)
            (=mõistan|=aru) #
            õigus* ... ... (tagasta*|tühista*|loobu*|tagane*|=katkestada)
            (=mõnele|=osale|=mõnedele|=maitse|=lõhn|=ilm) .. {_NASTY}
            (=mõistan|=aru) .. =te .. (=soovite|=tahate .. (=punast|#)|=võtate|=tellite)
        """),
    ),
    "hold": Act(
        says=lines(f"""
            (=üks|=ühe|=ühte|=ainult|=väike|=paar|=korraks|=oodake|=oodata|=oot|=palun|=oota|=kohe|=pisike|=natuke) {_WAIT}
            {_WAIT} .. (=palun|=oodata|=oodake|=aega =palun|=kannatust|=ootele|{_LOOK}|=oota|=ootama)
            ^ {_WAIT} ($|=nüüd|=aega)
            {_LOOK} .. {_WAIT}
            (=oodake|=oot =oot|=oodakem) .. (=palun|{_LOOK}|{_WAIT}|korra*|=natuke|=veidi|=ma|=nüüd|=pisut|$)
            ^ (=oodake|=oota|=oot|=stopp)
            =oot (=oot|=ma|{_LOOK})
            (=oodata|=ootama) .. (=palun|{_WAIT}|=natuke|=veidi|=pisut|korra*|=viivu|=liinil|=saate|=saaksite|=võite)
            (=saate|=saaksite|=võite|=võiksite|=palun|=paluksin|=nõus|=paluda|malda*|jaksa*) .. (=oodata|=ootama|=oodake|=ootaksite)
            (=natuke|=veidi|=pisut|=korraks|=korra) (=kannatust|=oodata|=oodake|=aega|=kannatlikkust)
            (=kannatust|=kannatlikkust)
            (=palun|=palume|paluks*|=paluda) .. (=kannatust|=kannatage|=kannatlikkust|=oodake|=oodata|=ootele)
            (=ootele|=hoidele|=hold)
            (=panen|=paneme|=panna|paneks*|=jätan|=jääge|=jääda|=jääte|=paneksin) .. (=ootele|=ootel|=liinile|=ootama|=ootereziimile)
            (=jääge|=jääda|=jääte|=püsige|=olge|=püsida|=hoidke|=jääksite) .. (=liinile|=liinil|=liini|toru*|=telefoni =juures|=kuuldel|\
            =kuuldele)
            =pidage .. =kinni .. {_LOOK}
            (=jätan|=panen) .. =teid .. (=muusika|=muusikat|=kinni)
            =kannatage (=natuke|=veidi|=hetk|=pisut|=palun|=korra)
            (=ärge) .. (=ära =pange|=katkestage|=pange .. (=toru|=ära)|=toru)
            (=toru|=telefon) .. (=korraks|=käest|=kõrvale|=lauale|=ootele|=hetkeks)
            (=olen|=tulen|=olengi|=jõuan) (=kohe|=varsti|=hetke =pärast|=minuti =pärast|=paari =minuti =pärast|=kiirelt) .. =tagasi
            =kohe =tagasi
            (=see|=kontroll|=vaatamine) (=võtab|=võib =võtta|=läheb) .. ({_WAIT}|=minutit|=natuke =aega|=veidi =aega)
            =pidage .. =toru
            =andke .. (=hetk|=hetke|=minut|=natuke =aega)
            (momendike*|=momenti)
            =lähen (=küsin|=vaatan|=uurin|=kontrollin|=otsin)
        """),
        unless=_NO_HOLD,
    ),
    "hold_polite": Act(
        says=lines(f"""
            (=üks|=ühe|=ainult|=väike|=korraks|=pisike|=paar|=natuke|=veidi) {_WAIT} .. (=palun|=härra|=proua|=kui|=kohe|=olge|{_LOOK})
            {_WAIT} .. (=palun|=kui =lubate|=kui =tohib|=olge)
            (=palun|=palume|paluks*|=paluda) .. ({_WAIT}|=oodake|=oodata|=ootama|=kannatust|=kannatlikkust|=liinile|=liinil|=ootele|\
            =ootaksite)
            (=oodake|=oodata|=ootaksite|=kannatust|=kannatlikkust|=kannatage) .. (=palun|=veidi =palun|=kui|=ole|=olge)
            (=jääge|=püsige|=olge|=ärge) .. (=palun|=liinil .. =palun|=liinile .. =palun|=ära .. =palun)
            {ASK_POLITELY} .. (=ootele|=ootama|=oodata|=oodake|=ootaksite|=ootate|=ootel|=liinile|=liinil|=kannatust|{_WAIT})
            {ASK_POLITELY} .. (=teid|=teil|=teile|=ma) .. (=ootele|=ootama|=oodata|=liinile|=hetkeks|=hetke|=ühe)
            (=ootele|=oodata|=ootama|=ootate) .. {ASK_POLITELY}
            (=saate|=saaksite|=võiksite|=kas|=sobib|=maldate) .. (=oodata|=ootama|=ootele|=hetke|=kannatust|=ootate|=ootaksite|=kannatada|\
            =kannatate|=liinil)
            {_LOOK} .. (=kohe|=järele|=järgi|=teile|=korra|=korraks) .. {_WAIT}
            {_LOOK} .. (=järele|=kohe|=selle|=teie) .. (=see =võtab|=võtab|=oodake|=üks|=jääge)
            (=kui =lubate|=luban|=lubage|=tohin|tohiks*) .. (=endale|=mul|=ma|=teid|{_LOOK}|kontrolli*|=vaadata|=järele)
            (=panen|=paneme) .. (=teid) .. (=ootele|=minutiks|=hetkeks|=korraks)
            (=olge|=oleksite) .. (=lahke|=kena|=hea|=head|=nii) .. (=oodake|=oodata|=ootaksite|=hetk|=ja =oodake|=kannatust|=liinil)
            (=olen|=tulen) =kohe .. =tagasi .. (=teie|=teiega|=palun)
            =kas .. (=teil|=oleks) .. (=oleks)? .. (=kannatust|=kannatlikkust|=minut =kannatust)
            =kas .. (=võin|=võime|=saan) ... (=ootele|=oodata|=hetkeks =jätta|=oodata =paluda)
            (=olge|=oleksite) .. (=lahke|=kena|=hea|=head) .. (=jääge|=püsige|=jääksite)
            =kas =sobib .. =kui ... (=korraks|=uurin|=vaatan|=küsin|=hetke)
        """),
        unless=_NO_HOLD,
    ),
    "hold_return": Act(
        says=lines("""
            (=tänan|=täname|aitäh*|=tänud|=tänu|=aitähh|aitüma|=aitüma|=täh|tänulik*) .. (=teid|=teile|=et|=väga|=selle)? .. (oota*|\
            =ootamast|=oodanud|kannatlik*|kannatus*|=liinile|=liinil|=vastu pida*|=püsisite|kannata*|ooteaja*|=mõistva|mõistmi*)
            (vabandus*|=vabandan|=vabandage|=vabandame|=andeks|=kahju|andest*) ... (=läks .. (=kaua|=kauem|=aega|=pikalt|=kauaks|\
            =pikemalt|=minut)|=kaua =läks|=kau =a|oota*|=oodata|=kaua|=kauaks|viivitus*|viibimi*|\
            =aega|=venis|=venima|ootami*|ooteaja*|=liinil|pikk* paus*)
            (oota*|ootami*|kannatlik*|kannatus*) .. (=eest)? .. (=tänan|=aitäh|=tänud|=täname)
            (=hea|=tore|=kena) =et .. (ootasite|=vastu pida*|=liinil)
            (=tänan|=täname|aitäh*|=tänud|=tänu) .. .. (=ootasite|=püsisite|=kannatasite|=ootamise|=ootele|=toru =otsas|=toru =juures|\
            ooteaja*)
            (vabandus*|vabanda*|=andeks|=andke =andeks|=sorri|=sori) ... (=ootama|=ooteaeg|=paus|=venis|=kauem|=kestis|viivitus*)
        """),
        weak=lines("""
            (=läks|=võttis|=kestis) .. (=kauem|=kaua|=aega|=kauaks)
            (=olen|=nüüd) .. (=tagasi|=uuesti =liinil|=taas =liinil|=jälle =teiega)
        """),
        unless=lines("""
            =kohe .. =tagasi
            (=pakk|=kaup|saadetis*|tellimus*|=auto|=kuller|=tarne|=raha|=vastus|=kiri|=tehnik|=remont) ... (=kaua|=aega|=venis|hilin*)
            (=ootan|=ootame|=ootaks|=ootaksin|=oodake|=oodata =tuleb) .. (=teie|=teid|=kirja|=vastust|=kinnitust|=kõnet|=tagasi|=veel)
        """),
    ),
}
