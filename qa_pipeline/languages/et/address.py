"""Estonian: the familiar `sina` where the polite `teie` belongs: pronouns, and verbs that need none.

`b d g` are compared as `p t k`: forms that then fall together with a noun (tuled, pead, teed, maksad) need their company.
"""

from qa_pipeline.languages import Act, lines

_YOU_DO = (
    "(=tahad|=oled|=saad|=tead|=näed|=annad|=ütled|=ostad|=võtad|=mõtled|=arvad|=kuuled|=helistad|=räägid|=ootad|=paned|=tellid|"
    "=leiad|=oskad|=küsid|=käid|=elad|=mäletad|=kardad|=vaatad|=karjud|=vaidled|=hakkad|=eelistad|=kasutad|=töötad|=jõuad|=säästad|=lähed|"
    "=saadad|=kirjutad|=jätad|=lubad|=vajad|=hoiad|=kaotad|=võidad|=teenid|=sõidad|=vahetad|=valetad|=usud|=loodad|=mõistad|=kinnitad|"
    "=otsid|=loed|=lõpetad|=naudid|=unustad|=muretsed|=otsustad|=pöördud|=vajutad|=lülitad|=sisestad|=kirjeldad|=nimetad|=täpsustad|"
    "=vastad|"
    "=arvestad|=võrdled|=usaldad|=allkirjastad|=tagastad|=tühistad|=imestad|=naerad|=pahandad|=kiirustad|=hilined|=jooksed|=suhtled|"
    "=istud|=magad|=lendad|=planeerid|=kavatsed|=julged|=viitsid|=suudad|=taipad|=nõuad|=palud|=jagad|=lased|=võimaldad|=kulutad|=tõmbad|"
    "=broneerid|=registreerid|=tellidki|=tahadki|=saadki|=müüd)"
)

# Also said of several others (nad said, nad võiksid): they need a question or a begin that leaves no other subject.
_WOULD = (
    "(=võiksid|=saaksid|=tahaksid|=sooviksid|=oleksid|=peaksid|=paneksid|=annaksid|=ütleksid|=võtaksid|=tuleksid|=teeksid|=helistaksid|"
    "=ootaksid|=telliksid|=maksaksid|=läheksid|=jääksid|=kirjutaksid|=räägiksid|=viitsiksid|=ostaksid|=prooviksid|=mõtleksid|=viiksid|"
    "=tooksid|=saadaksid|=loeksid|=vaataksid|=kontrolliksid|=kordaksid|=eelistaksid|=kasutaksid|=tohiksid|=teaksid|=arvaksid|=looksid)"
)
_DID = (
    "(=tegid|=panid|=andsid|=ütlesid|=ostsid|=võtsid|=mõtlesid|=kuulsid|=helistasid|=rääkisid|=ootasid|=tellisid|=leidsid|=küsisid|=käisid|"
    "=vaatasid|=maksid|=saatsid|=kirjutasid|=jätsid|=lubasid|=valisid|=viisid|=kasutasid|=unustasid|=otsustasid|=kinnitasid|=sõitsid|"
    "=vahetasid|=tahtsid|=soovisid|=mainisid|=palusid|=teadsid|=nägid|=lugesid|=said|=proovisid|=vajutasid|=sisestasid|=lülitasid|=pidid)"
)
_OTHERS = (
    "(=nad|=nemad|=need|=kõik|=teised|=mõned|=paljud|=osad|=mõlemad|=kes|=poisid|=mehed|=naised|=inimesed|=lapsed|"
    "=kaubad|=hinnad|=rattad|=linnad|=sõbrad|*jad|*bad|*rad|*vad|*id|*ud|*sed|*ted|*ned|*red|*led|*ked|*jed|*ved|*ped)"
)
_THING = (
    "(=pakk|=paki|=pakki|=pakid|saadeti*|arve*|klient*|kliendi*|tellimu*|kauba*|=kaup|=nimi|=nime|=nimel|=number|numbri*|aadress*|konto*|"
    "telefon*|=pood|=poe|=poodi|=mure|=mured|=kood|=koodi|leping*|=meil|=meilile|=meili|=käest|=jaoks|=auto|=ema|=isa|=naine|=mees|=poeg|"
    "=firma|=firmat|ettevõt*|=eest|=järele|=juurde|=juures|=poole|=pärast|=peale|=andme*|=andmed|andmeid|internet*|=net|=nett|=ruuter|"
    "=arvuti|=teler|=kuller|=kulu|=kulud|=raha|=makse|=maksed|=võlg|=võla|=hind|=hinna|=soov|=soovi|=küsimus|=küsimuse|=probleem|"
    "probleemi*|"
    "=jutt|=jutu|=hääl|=kiri|=kirja|=sõnum|=toode|=toote|=seade|=seadme|=masin|=kaart|=kaardi|=viimane|=viimase|=eelmine|=eelmise|=uus|"
    "=uue|=vana|=vanad|=oma|=enda|=kodu|=korter|=maja|=tänav|=aeg|=aega|=kord|=töö|=tööle|=kolleeg|=abi|=laps|=lapsed|=pere|=boonus*|"
    "=allahindlus|=soodustus|=pakett|=paketi|=teenus|=teenuse|=liin|=kindlustus*|=registreering*|=profiil|=parool|=parooli)"
)

# What a negated verb looks like too (ei vaata): see `unless`.
_DO = (
    "(=kuula|=vaata|=ütle|=räägi|=mõtle|=lõpeta|=helista|=kirjuta|=näita|=jäta|=unusta|=kujuta|=otsusta|=mõista|=muretse|=karju|"
    "=rahune|=usu|=küsi|=uuri =järele|=kirjelda|=nimeta|=täpsusta|=selgita|=seleta|=kinnita|=arvesta|=sisesta|=vajuta|=käivita|=kustuta|"
    "=klõpsa|=kliki|=teata =mulle|=teata =meile|=teata =kohe|=vasta =mulle|=vasta =palun|=vasta =kirjale|=logi =sisse|=logi =välja|"
    "=lae =alla|"
    "=viska =pilk|=arva =ise|=arva =ära|=astu =läbi|=astu =sisse|=hoia =silm|=hoia =meeles|=hoia =pöialt|=jälgi =kodulehte|=kujutle|"
    "=pöördu =meie|=pöördu =poodi|=naudi|=tõsta =ruuter|=tõmba =juhe|=tõmba =välja|=lülita =sisse|=lülita =välja|=ühenda =lahti|=lepi =aeg|"
    "=loe =ette|=loe =läbi|=loe =mulle|=loe =palun|=loe =see|=loe =number|=loe =tingimused|=loe =üle|=pea =meeles|=jaga =mulle|=kuule =kas|"
    "=võrdle|=usalda|=katsu|=oota|=mine|=osta =ära|=kontrolli =üle|=kontrolli =palun|=kontrolli =kas|=kontrolli =ise|=kontrolli =oma)"
)
_NOT_DONE = (
    "(=muretse|=karju|=pane|=helista|=unusta|=karda|=oota|=aja|=ole|=tee|=räägi|=vaidle|=solvu|=pahanda|=võta|=lase|=usu|=mõtle|=kiirusta|"
    "=küsi|=jama|=nuta|=sega|=katkesta|=närvitse|=põe|=anna|=kirjuta|=maksa|=osta|=telli|=saada|=jäta|=vaata|=lülita|=vajuta|=imesta|=loe|"
    "=arva|=ärritu|=vihasta|=ütle|=kuula|=mine|=tule|=sõida|=viska|=puutu|=tõsta|=keera|=pabista|=põdegi|=häbene|=naera|=lõpeta|=murra|"
    "=pead =murra)"
)
# Verbs that are a noun too (proovi, otsi, tee, saada), with what only follows the verb.
_DO_SO = (
    "(=anna (=mulle|=andeks|=teada|=oma|=palun|=toru|=number|=meile|=talle|=edasi|=siis|=kohe|=aega)|"
    "=pane (=kirja|=toru|=tähele|=see|=palun|=oma|=kinni|=siis|=endale|=juurde|=tööle|=käima|=ruuter|=vool|=mulle|=number|=aadress|=siia|"
    "=üks|=valmis)|"
    "=võta (=see|=palun|=kohe|=ühendust|=teine|=prooviks|=veel|=kaasa|=heaks|=ära|=julgelt|=ka|=ometi|=siis|=ikka|=rahulikult|=vastu|#)|"
    "=tule (=ise|=järele|=järgi|=läbi|=homme|=siia|=kohale|=poodi|=lattu|=kontorisse|=siis|=meile|=meie =juurde|=kolmapäeval|=reedel)|"
    "=mine (=kodulehele|=lehele|=menüüsse|=seadetesse|=sinna|=vaata|=poodi|=ise|=sisse|=edasi|=meie)|"
    "=tee (=nii|=ruttu|=palun|=mulle|=endale|=uus|=proovi|=kiiresti|=see =lahti|=lahti|=pilt|=oma|=ise|=restart|=taaskäivitus)|"
    "=ole (=hea|=nii|=kena|=lahke|=tubli|=mureta|=rahulik|=terve|=tänatud|=meheks|=kannatlik|=pai|=kohal|=nüüd|=valmis|=julge|"
    "=ettevaatlik)|"
    "=hoia (=toru|=silm|=silma|=meeles)|=too (=see|=mulle|=meile)|"
    "=jää (=liinile|=liinil|=rahulikuks|=ootele|=terveks|=kuuldele)|"
    "=lülita (=palun|=nüüd|=see|=seda|=selle|=korra|=uuesti|=mulle|=ruuter|=seade|=telefon)|"
    "(=tõmba|=keera|=otsi|=ava|=sulge|=telli|=maksa|=proovi|=kontrolli|=vali) (=palun|=nüüd|=see|=seda|=selle|=korra|=uuesti|=välja|"
    "=sisse|=mulle|=nuppu|=oma|=järele|=ära|=üles|=lahti|=üks|=ise|=endale|=leht|=äpp|=rakendus|=uks|=karp|=kaas|=seaded)|"
    "=saada (=mulle|=meile =see|=see =mulle|=pilt|=foto)|"
    "=lase (=mul|=mind|=ma|=käia|=olla)|=luba (=ma|=mul)|=aita =mind|=palu =tal|"
    "=hakka (=ise|=kohe|=pihta|=siis|=peale)|=käi (=läbi|=meie|=ära|=siin|=ise|=poest|=vaata)|=lisa (=mulle|=siis|=oma|=palun)|"
    "=vii (=see|=tagasi|=ära)|=kae (=nüüd|=korra))"
)
_NO = (
    "(=ei|=ega|=pole|=mitte|=poleks|=ei (=ma|=me|=te|=ta|=nad|=seda|=teile|=neid|=küll|=veel|=enam|=kunagi|=midagi|=keegi|=ära|=välja|"
    "=üle|=tagasi|=kohe|=praegu|=eriti|=tegelikult|=ilmselt|=kindlasti|=muidugi|=sealt)|=pole =vaja)"
)

# Said to a woman as to a man; the bare words of kinship are names of other people too, and need a call to attention beside them.
_DEAR = (
    "(=kullake|=kullakene|=kulla =inimene|=kullakallis|=kallike|=kallikene|=musi|=musike|=musirull|=vennas|=vennake|=vennaraas|=õeke|"
    "=õekene|"
    "=õeraas|=sõbrake|=sõbrants|=semu|=tibu|=tibuke|=lapsuke|=lapseke|=päikseke|=päiksekene|=südameke|=memmeke|=mammi|=taadike|=vanapapi|"
    "=papi|=tädike|=onuke|=tütreke|=tütrekene|=pojake|=pojakene|=poisike|=plikake|=tüdrukuke)"
)
_KIN = (
    "(=sõber|=sõbranna|=mees|=naine|=vanamees|=vanaeit|=eit|=kutt|=poiss|=tüdruk|=tsikk|=plika|=vend|=õde|=poeg|=tütar|=onu|=tädi|"
    "=memm|=taat)"
)

INFORMAL = Act(
    says=lines(f"""
        (=sina|=sinagi|=sind|=sindki|=sinu|=sinugi|=sinul|=sinult|=sinule|=sinuga|=sinust|=sinus|=sinusse|=sinuni|=sinuta|=sinuks|=sulle|\
        =sullegi|=suga|=sinud|=sulgi)
        =sul (_|$)
        (=ma|=küsin|=palun|=tahaksin|=tahan|=kas) =sult
        =su {_THING}
        (=mis|=kas|=et|=ma|=on|=panen|=saadan|=vaatan|=näen|=siis|=kui|=aga|=ja|=millal|=kus|=kuidas|=kes|=sest|=sain) =su _
        (=kas|=et|=kui|=mis|=mida|=millal|=kus|=kust|=kuhu|=kuidas|=miks|=aga|=siis|=või|=nagu|=palju|=ega|=mille|=kes|=kelle|=sest|=nüüd|\
        =mitu|=millist|=kumba|=tead|=küll|=samas) =sa
        =sa .. ({_YOU_DO}|{_WOULD}|{_DID})
        ({_YOU_DO}|{_WOULD}|{_DID}) =sa
        =sa (=ikka|=ise|=veel|=juba|=siis|=nüüd|=ju|=ei|=peaksid|=võid|=pead|=jääd|=teed|=vist|=küll|=võib|=lihtsalt|=üldse|=tuled|=maksad)
        {_YOU_DO}
        (=kas|=mida|=kui|=nagu|=mis|=millist|=mitu|=palju|=kuhu|=milleks) .. =soovid
        (=hea|=tore|=kena|=aitäh|=tänan|=kahju|=tänud) .. =et {_DID}
        =võid .. (=tulla|=helistada|=minna|=öelda|=küsida|=maksta|=oodata|=valida)
        ^ =su _
        (=tahaksid|=sooviksid) (=sa|=veel|=midagi|=ka|=ehk)
        =pead .. (=maksma|=ootama|=tegema|=helistama|=minema|=võtma|=saatma|=tulema|=olema|=otsustama|=ütlema|=saama|=kirjutama|=arvestama|\
        =vaatama|=kontrollima|=ostma|=tellima|=küsima|=andma|=panema|=kasutama|=otsima|=sõitma|=käima|=vahetama|=täitma|=teadma|=mõtlema|\
        =valima|=sisestama|=vajutama|=nüüd|=siis)
        =võid (=helistada|=olla|=tulla|=öelda|=küsida|=julgelt|=rahulikult|=loobuda|=mõelda|=ise|=minna|=tellida|=maksta|=panna|=võtta|\
        =kindel)
        =tuled (=ise|=järele|=järgi|=läbi|=homme|=kohale|=siis)
        =maksad (=sularahas|=kaardiga|=ülekandega|=ainult|=praegu|=kuus|=siis|=arvega|=kohe|#)
        =jääd (=rahule|=ootama|=liinile|=ilma)
        =teed (=siis|=nii|=ise|=sa|=ära|=seda =ise|=tellimuse|=otsuse)
        (=mida|=kuidas|=mis) =teed ($|=täna|=nüüd|=siis)
        (=no|=noh|=tere|=hei|=tsau|=kuule) =mis =teed
        ^ {_WOULD}
        =kui {_WOULD}
        (=ehk|=äkki|=palun) (=võiksid|=saaksid|=ütleksid|=annaksid|=ootaksid|=vaataksid|=helistaksid)
        (=kas|=mida|=millal|=kust|=kuhu|=miks|=kuidas|=mitu|=mille|=kellele|=kellelt|=millist|=kumba) .. ({_DID}|{_WOULD})
        (=eile|=üleeile|=eelmine =kord|=eelmisel =korral|=hommikul|=enne|=just|=viimati|=ükskord) .. {_DID}
        =mis (=päeval|=kell|=ajal|=kuul|=nädalal|=kuupäeval|=hinnaga|=numbrilt|=poest|=aadressile|=toote|=asja) ... {_DID}
        ^ (=said|=tellisid|=ostsid|=maksid|=panid|=kirjutasid|=helistasid|=lubasid|=ütlesid) (=ju|=ise|=mulle|=meile|=eile|=küll|=vist|\
        =kätte|=aru|=selle|=eelmine|=eelmisel|=mu|=minu|=oma|=arve|=paki|=kirja)
        {_DO}
        {_DO_SO}
        (^|=no|=noh|=aga|=oi|=ja|=ah|=jah) (=kuule|=tule)
        =kuule (=nüüd|=mees|=sõber|=poiss|=palun|=ma|=aga|=see|=siin|=kas|=mis|=kuidas)
        =ära (=nüüd|=ometi|=palun|=selle|=seda|=siis|=enam|=mulle|=minu|=meie|=selle =pärast|sellepärast|=kohe|=veel|=teda|=neid|=palju|\
        =nii|\
        =pead|=asjata|=üldse|=ise)? {_NOT_DONE}
        {_DEAR}
        =kallis (=sõber|=sõbranna|=inimene|=laps|=vend|=õde|=naine|=mees)
        (=tere|=tervist|=noh|=no|=aitäh|=jah|=tead|=tsau|=hei|=kuule|=kuulge|=oi|=näe) ({_KIN}|=vana) ($|=kas|=mis|=ma|=meie|=see|=kuidas|\
        =nüüd|=siis|=teie|=te)
        ^ {_KIN} (=kas|=mis|=ma|=kuidas|=siis|=ärge|=te)
        (=aitäh|=olgu|=selge|=hästi|=okei|=kuule) {_KIN} $
        =kas =said .. (=kätte|=aru|=ikka|=juba|=selle|=korda)
        ^ =tee _ (=lahti|=kinni|=ette|=valmis)
        ^ =saada (=siis|=palun|=arve|=see|=kiri)
    """),
    weak=lines("""
        =sa
        =su
        (=kas|=mida|=mis|=kui) (=tahaksid|=sooviksid|=võtaksid|=võiksid|=tahtsid|=tellisid|=ostsid|=ütlesid|=saaksid)
    """),
    unless=lines(f"""
        {_NO} ({_DO}|{_DO_SO}|=kuule|=tule)
        ({_DO}|=kuule|=anna|=pane|=võta) =ei
        {_NO} .. =ära {_NOT_DONE}
        =ära =ei
        {_DO} (=me|=te|=ke|=ge|=ks|=ta|=tud|=da)
        =sa (=da|=ab|=ate|=am|=ame|=an|=ada|=aks|=at|=tame|=tan|=sada)
        =sul (=gege|=ge|=atatud|=atud|=gur|=geda|=gemine)
        =su (=vel|=hkur|=hkrut|=ur|=urt|=ured|=pp|=ju|=itsu|=hu)
        (=kuule|=jää|=pane|=võta|=ole|=anna) (=ge|=ke|=da|=te)
        {_OTHERS} ... ({_WOULD}|{_DID})
        ({_WOULD}|{_DID}) .. (=nad|=nemad|=need|=teised|=kliendid|=kullerid|*jad|*id)
        =tee (=on|=oli|=läks|=pandi|=ei)
        =et =saada
        =tule =taevas
        ^ =ole =nüüd (=kas|$)
        =paned =ja =unustad
        {_DEAR} =on .. (=nimi|=šokolaad|=kommid|=toode)
        =su (=ee|=eee|vabandus*|vabanda*)
    """),
    reach=0,
)
