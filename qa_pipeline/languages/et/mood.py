"""Estonian: the customer is leaving, and the customer is relieved."""

from qa_pipeline.languages import Act, lines

_TIE = (
    "(=leping|=lepingu|=lepingut|=lepingud|=konto|=kontot|=kontod|kliendikonto*|püsitellimus*|abonement*|=liikmelisus|=liikmelisuse|"
    "=teenus|=teenuse|=teenuseid|=teenused|=liitumine|=liitumise|kliendikaar*|=pakett|=paketi|=kindlustus|=kindlustuse|=kliendisuhe|"
    "=kliendisuhte|=internet|=interneti)"
)

_END = (
    "(=lõpetada|=lõpetan|=lõpetame|=lõpetage|=lõpetama|=lõpetaksin|=lõpetaksime|=lõpetamine|=lõpetamiseks|=lõpetamise|=sulgeda|=sulgen|"
    "=sulgege|=sulgema|=sulgemine|=sulgeksin|=tühistada|=tühistan|=tühistage|=tühistame|=katkestada|=katkestan|=katkestame|=katkestage|"
    "=kustutada|=kustutage|=kustutan|=kinni =panna|=kinni =panen|=pange =kinni|=panen =kinni|=üles =öelda|=üles =ütlen|=üles =ütleme|=üles "
    "=ütlema|=öelge =üles|=ütlen =üles|=ütleme =üles|=ära =öelda|=lõpeta)"
)

_FROM_YOU = (
    "(=teilt|=teiega|=teie =juurest|=teie =käest|=siit|=teie =poole|=teie =poest|=teie =juurde|=teid|=teie =firmast|=teie =teenust|=teie "
    "=teenuseid)"
)

_NO_MORE = "(=rohkem|=enam|=iial|=iialgi|=kunagi|=edaspidi|=teist =korda|=mitte =kunagi|=eales)"

_WONT = "(=telli|=osta|=taha|=tee|=kasuta|=pöördu|=helista|=tule|=võta|=soovi|=kavatse|=hakka|=tellitud|=telliks|=ostaks)"

_FIRM = (
    "(tarnija*|pakkuja*|teenusepakkuja*|=firma|=firmat|=firmasse|=firmaga|=firmade|=partner|partneri*|koostööpartner*|operaator*|hankija*|"
    "hulgimüüja*|=pank|=panka|=panga|=pood|=poodi|=poe|=ettevõte|ettevõtte*|=kauplus|müüja*)"
)

_GO = (
    "(=lähen|=läheme|=lähme|=minna|=läheks|=läheksin|=läheksime|=pöördun|=pöördume|=kolin|=kolime|=kolida|=siirdun|=liigun|=liigume|"
    "=minema|=vahetan|=vahetame|=tuleb =minna|=üle =minna|=jooksen)"
)

_ELSEWHERE = (
    "(konkurendi*|konkurenti*|konkurentide|=mujale|=teiste =juurde|=teise =kohta|=teise =juurde|=kellegi =teise|=mõne =teise|(=teise|"
    f"=teisele|=teisse|=mõnda =teise|=uue) {_FIRM})"
)

ACTS = {
    "churn": Act(
        says=lines(f"""
            {_TIE} .. (=ära|=siis|=nüüd)? {_END}
            {_END} .. (=ära|=siis|=palun|=minu|=mu|=oma|=meie|=selle|=kõik)? .. {_TIE}
            (=öelda|=ütlen|=ütleme|=ütleks|=ütleksin) .. {_TIE} .. =üles
            {_TIE} .. =üles (=öelda|=ütlen|=ütleme|=ütlema|=öelge|=ütleksin)
            {_NO_MORE} .. {_FROM_YOU} .. =ei .. {_WONT}
            (=pange|=panen|=paneme|=panna) .. (=minu|=meie|=mu|=oma)? .. {_TIE} .. =kinni
            (=järgmisest|=homsest|=tänasest|=esmaspäevast|=edaspidi) .. (=ostan|=ostame|=tellin|=tellime|=võtame|=hangime) ... (=mujalt|\
            =teistelt|konkurendi*)
            (=minu|=meie) =raha .. =te .. =ei (=saa|=näe)
            {_TIE} .. (=ennetähtaegne|=ennetähtaegset|=ennetähtaegselt) .. lõpeta*
            (=teise =firma|=teise =pakkuja|konkurendi*) .. (=pakkumine|=pakkumist|=lepingule) .. =alla
            (=tarnija|=pakkuja|=partneri|=teenusepakkuja) küsimus* .. (=üle|=läbi)
            (=lõpetan|=lõpetame|=lõpetada|=lõpetaksin) .. (=teie =juures|=teiega|=teie =teenuse)
            (=rohkem|=enam) .. (=te|=teie)? .. (=mind|=meid|=minu =raha) .. (=siin|=teie|=meie)? .. =ei =näe
            (=leping|=lepingu|=lepingut|=teilt) ... =ära =minna
            (=viin|=viia|=viime|=võtan|=liigutan|=toon) .. (=numbri|=numbrid|=numbrit|=teenuse|=lepingu|=konto|=kindlustuse) .. (=üle|\
            =sinna|=kaasa|=mujale|=teise)
            (=mõtlen|=mõelnud|=kaalun|=kaalume|=kahtlen|=kahtleme|=tea|=vaatame|=mõtleme) ... =kas .. (=teiega)? .. (=jätkata|=jätkan|\
            =jätkame|=jääda|=jään|=tasub)
            =kas .. =teiega .. (=jätkata|=jätkan|=jätkame)
            =viimane =kord =kui ... (=tellin|=ostan|=kasutan|=tellime|=ostame|=teiega)
            (=uut|=lepingut) .. =ei .. =sõlmi
            (püsiklien*|=klient|=kliendiks|=kliendid) ... (=enam|=rohkem) .. (=ei =ole|=pole|=ei =jää)
            (=lähen|=läheme|=ostan|=tellin|=tellime|=ostame) (=siis|=parem)? (=sinna|=sealt|=seal) =kus
            (=konkureeriv|konkurendi*|=teise =firma) .. (=pakkumine|=pakkumist|pakkumis*) ... (=võtame|=võtan|=vastu|=kasuks)
            (=lahti =öelda|=lahti =ütlen|=ütlen =lahti|=ütleme =lahti)
            (=saan|=saame|=saab) .. =hakkama .. =teieta
            (=jätan|=jätame) .. =teiega .. (=hüvasti|=jumalaga)
            (=ei =usalda|=usaldus) .. (=enam|=kadunud|=otsas) .. (=teid|=lähen|=otsin)
            {_FROM_YOU} .. {_NO_MORE} .. =ei .. {_WONT}
            {_FROM_YOU} .. =ei .. {_WONT} .. {_NO_MORE}
            =ei .. {_WONT} .. {_FROM_YOU} .. {_NO_MORE}
            =ei .. {_WONT} .. {_NO_MORE} .. {_FROM_YOU}
            =ei .. {_NO_MORE} .. {_FROM_YOU} .. {_WONT}
            (=teist =korda|=edaspidi|=enam =kunagi|=mitte =iialgi) .. =ei .. {_WONT} .. {_FROM_YOU}
            {_GO} .. {_ELSEWHERE}
            {_ELSEWHERE} .. (=lähen|=läheme|=minna|=minema|=kolin|=kolime|=üle|=pöördun|=pöördume)
            (=teie|=teilt) (=juurest|=alt|=käest)? .. =ära (=minna|=minema|=lähen|=tulla|=tulen|=läheme|=tuleme|=kolin)
            (=lahkun|=lahkume|=lahkuda|=lahkumas|=lahkumist|=lahkuksin) .. (=teie|=teilt)
            (=teie =juurest|=teilt) .. (=lahkun|=lahkume|=lahkuda|=lahkumist|=lahkumisele)
            (=otsin|=otsime|=otsida|=otsima|=leian|=leiame|=leida|=leidma|=valin|=valida|=vaatan|=vaatame|=tuleks|=hakkan|=hakkame|\
            =proovin|=proovime|=võtan|=võtame) .. (=uue|=uut|=teise|=teist|=teine|=mõne =teise|=parema|=muu|=usaldusväärsema) .. {_FIRM}
            (=vahetan|=vahetame|=vahetada|=vahetama|=vahetamist|=vahetamise|=vahetamisele|=vahetus|=vahetuse|=vahetaks|=vahetaksin) .. \
            (teenusepakkuja*|tarnija*|operaator*|pakkuja*|=firmat|=panka|=partnerit|hankija*)
            (teenusepakkuja*|tarnija*|operaator*|pakkuja*|=firmat|=panka|=partnerit|hankija*) .. (=vahetan|=vahetame|=vahetada|=vahetama|\
            =vahetamist|=vahetamise|=vahetamisele|=vahetust)
            (=kaotate|=kaotasite|=kaotada|=jääte|=jäite|=kaotanud|=kaotame =teid) .. (=kliendi|=kliendist|=klienti|=kliente|=minu|=meid|\
            =mind|=minust|=meist|püsikliendi*)
            =see (=oli|=on|=jääb|=jäi|=ongi|=oligi|=olgu|=saab) .. (=viimane|=viimast|=viimaseks) .. (=kord|=korda|=tellimus|=ost|=kõne)
            =jääb .. (=viimaseks|=viimane) .. (=tellimus|=tellimuseks|=ostuks|=kord|=korraks)
            =ei .. (=pikenda|=pikendame|=pikendaks|=uuenda|=pikendada) .. (=lepingut|=enam|=seda|=ma|$)
            =lepingut .. =ei .. (=pikenda|=uuenda|=jätka|=pikendada|=uuendada|=jätkata)
            =ei .. (=jätka|=jätkata|=soovi =jätkata|=taha =jätkata) .. (=teiega|koostöö*|=lepingut)
            (=koostöö|=koostööd|=koostööst|=koostööle|=ärisuhe|=ärisuhte|=kliendisuhe) .. (=lõpp|=läbi|lõpeta*|=loobuda|=loobuma|=loobume|\
            =loobun|katkesta*|=lõpetatud|=lõpetuseks)
            (=lõpetan|=lõpetame|=lõpetada|=katkestame|=katkestan) .. (=koostöö|=koostööd|=suhted|=suhte|=asjaajamise)
            (=viin|=viime|=viia|=annan) .. (=raha|=äri|=tellimused|=tellimuse) .. (=mujale|=teistele|konkurendi*|=ära)
            (=edaspidi|=siis|=nüüd|=järgmine =kord|=järgmisel =korral|=parem) .. (=ostan|=ostame|=tellin|=tellime|=võtan|=hangin|=hangime) \
            .. (=mujalt|=teisest|=teistelt|konkurendi*|=kelleltki)
            (=teenusest|=lepingust|=liitumisest|=kontost|=kaardist|=teenustest|=kindlustusest|=paketist|=liikmelisusest|=kliendisuhtest|\
            =abonemendist) .. (=loobuda|=loobun|=loobume|=loobuksin|=loobuma|=lahti =saada|=välja =astuda|=taganeda|=taganen)
            (=loobuda|=loobun|=loobume|=loobuksin|=taganeda|=taganen) .. (=teenusest|=lepingust|=teist|=teie|=paketist|=koostööst)
            (=numbri|=number|=numbrit|=numbrid) .. (=viia|=viin|=üle|=liigutada|=kaasa) .. (operaator*|=teise|=teisele|=üle)
            (=kustutage|=kustuta|=eemaldage|=võtke) .. (=minu|=mind|=meid|=mu) .. (=konto|=kontot|=süsteemist|andmebaasi*|=klientide|\
            kliendinimekir*)
            (=jalg|=jalga|=jalgagi) .. (=siia|=teie|=teile|=sinna|=poodi) .. =ei
            (=ei =taha|=ei =soovi|=ei =ole|=pole|=ei =jää|=ei =kavatse) .. (=enam|=rohkem) .. (=teie|=teil) .. (=klient|=kliendiks|\
            =kliendid)
            (=mõelnud|=kaalun|=kaalume|=kaalunud|=mõtlen|=plaanin) .. (=lahkuda|=lahkumist|=loobuda|=mujale =minna|=ära =minna|\
            =lahkumisele|=lõpetada|=lõpetamist)
            (=hüvasti =siis|=ajame =läbi =ilma =teieta|=saame =hakkama =ilma =teieta)
        """),
        weak=lines("""
            (=tühistage|=tühistan|=tühistame) .. (=kogu|=terve|=kõik) .. (=tellimus|=tellimuse|=tellimused)?
            (=leppetrahv|=leppetrahvi|=etteteatamis*|=lõpetamise =tasu)
            (=teised|=teisi) (=firmad|=firmasid|=pakkujaid|=pakkujad|=poode) .. (=on|=ka|=olemas|=küll)
            (=ostan|=tellin|=võtan) .. =mujalt
            (=küsin|=küsime|=võtan|=võtame|=küsida) .. (=teistelt|=mujalt|konkurendi*) .. (pakkumi*|=hinda|=hinna|=hinnad)
        """),
        unless=lines("""
            (=ei|=pole) .. (=kavatse|=kavatsust|=taha|=soovi|=plaani|=plaanis|=mõtle|=kavas|=ole =plaani) .. (=teie =juurest)? .. (=minna|\
            =lahkuda|=lõpetada|=loobuda|=vahetada|=sulgeda|=ära|=üles|=tühistada|=kuhugi)
            (=naaber|=naabri|=sõber|=sõbranna|=vend|=õde|=tuttav|=poeg|=tütar|=ema|=isa|=kolleeg|=mees) .. (=lõpetas|=läks|=vahetas|\
            =loobus|=ütles)
            (=praegune|=praegust|=praeguse|=praegusest|=vana|=vanast|=senise|=senisest|=seniseid|=olemasolev|=olemasoleva|=olemasolevast) \
            .. (=leping*|lepingust|=lepingu|=lepingut|operaator*|pakkuja*|tarnija*|paketist)
            (=tulin|=tulime|=tulla|=tulen|=üle) .. =teie =juurde
            =millal .. (=lõpeb|=lõppeb)
        """),
    ),
    "relief": Act(
        says=lines("""
            =kivi .. (=langes|=kukkus|=langeb|=lan =kes)? .. (=südamelt|=südamest|=hingelt|=õlgadelt|südame*)
            (=süda|=hing|=meel) .. (=rahul|=kerge|=kergem|=rahulik|=rahulikum|=paigas)
            (=kergendus|kergendus*|=kergendatud|=kergendav)
            (=nüüd|=kohe|=palju|=tunduvalt|=hulga) .. (=kergem|=rahulikum|=parem =olla|=parem =tunne)
            (=aitasite|=aitasid) .. (=mind|=meid|=väga|=palju|=hädast|=välja|=kõvasti)
            (=teist|=teie|=sellest|=sinust) .. (=oli|=on) .. (=palju|=suur|=kõvasti|=tohutu|=väga)? (=abi|=abiks|=kasu)
            (=suur|=suureks|=palju|=tohutu) (=abi|=abiks) .. (=oli|=olite|=teist|=sellest|$)
            (=olite|=olete) .. (=abiks|=abivalmis|=lahke|=vastutulelik|=kannatlik|=mõistev)
            (=tulite =appi|=appi =tulite|=päästsite|=päästsid|=päästate)
            (=väga|=täiesti|=igati|=ülimalt|=nii|=lausa|=olen|=oleme|=jään|=jäin|=jääme|=jäime|=ma|=tõesti) .. (=rahul|=rahule|=õnnelik|\
            =õnnelikud|=rõõmus|=tänulik|=tänulikud|=meelitatud|=liigutatud|=rahulik)
            (=suurepärane|=imeline|=fantastiline|=super|=vahva|=tore|=oivaline|=vinge|=ideaalne|=hiilgav|=lahe|=hea|=rõõmustav|=rõõmus|\
            =meeldiv) .. (=uudis|=uudised|=lahendus|=teenindus|=kuulda|=üllatus|=klienditugi|=asjaajamine|=suhtumine)
            (=rõõm|=tore|=hea|=meeldiv) .. =kuulda
            (=mul|=meil|=nii|=väga|=tõesti|=küll) .. =hea =meel
            (=jumal|=jumalale|=taevas|=taevale) .. (=tänatud|=tänu|=kiidetud)
            (=issand|=oi|=oh|=jumal|=ai) .. =kui (=hea|=tore|=kena|=armas|=vahva)
            =kui (=hea|=tore|=kena|=armas) (=et|=teist|$)
            (=väga|=nii|=päris|=tõesti|=jube|=hirmus|=küll|=ülimalt) (=kena|=armas|=lahke|=tore|=vastutulelik|=hea|=viisakas|=abivalmis|\
            =sõbralik) .. (=teist|=teie =poolt|=et|=inimene)
            (=olete|=oled|=te) .. (kullatük*|=kuldne|=kullake|=ingel|päästeingel|=tubli|=tublid|=imeline|=suurepärane|=vahva|=super|\
            =asjalik|=parim|=kangelane)
            (=ei =oska|=ei =jõua|=kuidas) .. (=teid|=ära|=küllalt|=piisavalt)? .. =tänada
            (=suur|=südamlik|=siiras|=tohutu|=kõige =suurem) (=aitäh|=tänu) .. (=abi|vastutuleli*|mõistmi*|kannatli*|lahenda*|=et|=kiire|\
            südames*|=kõige)
            (=aitäh|=tänan|=tänu|=tänud|=tänulik|=tänulikud) .. (=teile)? .. (vastutuleli*|=abi =eest|mõistva*|=mõistmise|=mõistmast|\
            kannatli*|=kiire|=vaeva|lahendamis*|südames*|=aitamast|=appi|=aitasite|=lahendasite|=kuulasite|tegelesite)
            (=lahenes|=lahendatud|=lahendasite|=korda =sai|=sai =korda|=korras|=aetud) .. (=kiiresti|=ruttu|=hästi|=nii|=tore|=tänan|\
            =rahul|=hea|=super|=suurepärane)
            (=kiiresti|=ruttu|=hästi|=kenasti|=operatiivselt|=kähku) .. (=lahenes|=lahendatud|=lahendasite|=korda|=lahendatakse|=aidati)
            (=lõpuks|=viimaks) .. (=ometi|=keegi|=üks) .. (=keegi|=inimene|=aitab|=korras|=mõistab|=kuulab|=kes|=abi)
            (=lahendus|=variant|=pakkumine|=selline) .. (=sobib|=meeldib|=rahuldab) .. (=väga|=täiesti|=suurepäraselt|=ideaalselt|=igati|\
            =hästi)
            (=rahustasite|=rahustas|=rahustate|=rahustav|=rahulikult =magada|=rahulikuma|=maandasite)
            (=rõõmustav|=rõõmustab|=rõõmustasite|=rõõmustas|=rõõmsaks)
            (=tegite|=teete|=päästsite|=teeb) .. (=päeva|=tuju|=elu =kergemaks|=meele|=heameelt)
            (=paremini|=kiiremini|=lihtsamalt|=parem|=odavam) =kui (=arvasin|=lootsin|=ootasin|=kartsin|=oodata|=eelmine|=eelmisel)
            (=meeldib|=meeldis) .. (=mulle|=meile) .. (=väga|=kui =tore)
            =kui =tore .. (=meeldib|=mulle)
            (=hing|=hinge) .. (=rahu|=kergeks)
            (=nägite|=näete) .. =vaeva
            (=meeldivalt|=positiivselt) .. (üllat*|=rõõmus)
            (=mure|=mured|=koorem) .. (=kaelast|=murtud|=läinud|=ära|=langes|=lahendatud)
            (=rahus|=rahulikult) .. (=magama|=magada|=elada|=olla)
            (=väga|=nii|=kui) =hästi (=läks|=läinud|=lahendatud|=tehtud|=selgitasite|=seletasite|=aitasite)
            (=selgitasite|=seletasite|=selgitas|=selgitatud) .. (=hästi|=kenasti|=ära|=selgelt)
            (=tubli|=tore|=kena|=kuldne) (=tüdruk|=poiss|=inimene|=neiu|=noormees)
            (=väga|=nii|=küll) (=lahe|=vahva) .. (=et|=teist)
            (=hea|=parem) =tunne
            (=päästja|päästeing*|kergendat*)
            (=väga|=nii|=küll) (=armas|=kena|=tore|=lahke) (=sinust|=teist)
            =just =seda .. (=lootsin|=lootsingi|=tahtsin|=tahtsingi|=ootasin)
            =ei =pea (=enam|=rohkem) (=muretsema|=kartma|=põdema)
        """),
        weak=lines("""
            (=suurepärane|=imeline|=fantastiline|=super|=vahva|=oivaline|=ideaalne|=hiilgav|=väga =tore|=väga =hea|=väga =kena)
            (=sobib|=meeldib|=klapib) .. (=väga|=suurepäraselt|=ideaalselt)
            (=suur|=suured|=tohutu) (=aitäh|=tänu|=tänud)
            (=aitäh|=tänan|=tänu) .. =abi
        """),
        unless=lines("""
            (=ei|=pole|=polnud|=mitte|=ega) .. (=rahul|=rahule|=hea =meel|=abi|=abiks|=kergem|aidanu*|=aidatud|=rahusta|=rahulik|\
            =rahulikum|=õnnelik|lahenda*|=tore|=korda|=korras|=kasu|=rõõmus|=rõõmusta|=meeldiv|=kerge)
            (=oleks|=oleksin|=oleksime|=oleksid|=võiks|=jääks|=jääksin) .. (=väga)? .. (=hea|=rahul|=rahule|=tore|=kergem|=tänulik|rõõm*|\
            =kena|=abi|=õnnelik)
            (=loodan|=loodame|=lootus|=kas|=ehk) .. (=korda|=korras|=rahul|=rahule|lahene*|=abi|=abiks)
            (=tore|=hea|=kena|=suurepärane|=super) =küll
            (=tore|=suurepärane|=super|=vahva) .. (=jälle|=veel =nädal|=taas)
            (=mis|=kus) =siin .. rõõmusta*
            (=praegu|=praegune|=praegusega|=praeguse|=oma|=olemasoleva|=olemasolevaga|=senise|=senisega|=firmaga|=paketiga|operaatori*|\
            pakkuja*|=lepinguga|tarnija*) .. (=väga|=täitsa|=igati|=täiesti)? .. =rahul
            =olete .. =rahul
        """),
    ),
}
