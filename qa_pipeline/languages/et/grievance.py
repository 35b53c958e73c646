"""Estonian: what a customer complains of, and anger."""

from qa_pipeline.languages import Act, lines

_WRONG = "(=vale|=valed|=valet|=valesid|=valesti|=vales|=valede|=valedega|=valega)"
_TURN = "(=kutsun|=lähen|=helistan|=pöördun|=pöördume|=kirjutan|=annan|=kaeban|=teatan|=esitan|=lähme|=läheme|=teen|=panen|=riputan)"
_SUPPLY = (
    "(=vesi|=vett|=elekter|=elektrit|=vool|=voolu|=internet|=internetti|=interneti|=net|=nett|=netti|=wifi|=pilt|=pilti|=signaal|signaali|"
    "=levi|=küte|=heli|=ühendus|=ühendust|=liin|televiisor|=teler|=tv)"
)
_DEVICE = (
    "(=internet|=telefon|=teler|televiisor|*masin|=arvuti|=seade|=kraan|=boiler|=pliit|=külmik|külmkapp|=ekraan|=pult|programm|rakendus|"
    "=äpp|"
    "=uks|=lukk|=lamp|=pump|=aku|=ruuter|=printer|=tool|=laud|=ahi|=kamin|=radiaator|konditsioneer|=mootor|=kell|=kõrvaklapid)"
)
_COMES = (
    "(=kuller|=juht|autojuht|=auto|=tehnik|=meister|remondimees|monteerija|paigaldaja|esindaja|=kaup|=kaupa|=pakk|=pakki|=saadetis|"
    "=tellimus|=raha|tagasimakse|=leib|=leiba|=toode|=tooted|=kast|=kastid|=arve|kullerit|=autot|tehnikut|=kreeditarve|=kviitung|vastus|"
    "vastust)"
)
_MEN = (
    "(=kuller|=juht|autojuht*|=tehnik|teenindaja|klienditeenindaja|=töötaja|=müüja|=meister|koristaja*|=mees|=mehed|=poisid|*haldur|"
    "torumees*)"
)
_TIME = "(=päeva|=nädalat|=tundi|=kuud|=hommikust|=eilsest|=nädala|=kuu|=päev|=nädal|=tund|=reedest|=esmaspäevast)"
_LATELY = "(=juba|=teist|=kolmandat|=mitmendat|=neljandat|=terve|=mitu|#)"
_FROM = (
    "(=arvest|=kastist|=kastidest|=tellimusest|=kaubast|=pakist|=pakkidest|=karbist|=karpidest|=saadetisest|=autost|=pakendist|"
    "=komplektist|"
    "=pakis|=kastis|=karbis|=kotist|=aluselt|=alusel|=tellitust)"
)

PROBLEM = Act(
    says=lines(f"""
        (kaebus*|=kaevata|=kaeban|=kaebame|=kaebaksin|=kaebama|pretensioon*|reklamatsioon*|=pettunud|=pettunult|=nördinud|ebameeldiv*|\
        =jama|\
        =jamad|=jama*|=jamaga|katki*|{_WRONG}|=rikkis|=rikki|=rike|=riket|=rikke|=rikked|=rikkega|=rikkus|=rikutud|hilin*|=kadunud|=kaduma|\
        =kaotsi|=vigane|=vigased|=vigase|=vigast|=vigaseid|=praak|=praagi|=praaki|defektne|defekti*|kahjusta*|=lõhuti|=lõhutud|=lõhkus|\
        =mõra|=mõrad|=mõraga|=mõras|=mõranenud|kriimu*|=kriim|=hallitanud|=hallitas|=hallitama|=logiseb|=kriiksub|=unustasite|=unustati)
        (=mul|=meil|=minul|=mulle) .. (=on|=oli|=oleks|=tekkis|=tekkinud|=siin)? .. (=mure|=probleem|=probleemid|=häda|=viga)
        (=mure|=probleem|=häda|=viga|=asi) .. (=on|=oli|=seisneb) .. (=selles|=järgmine|=nimelt|=teie|=arvega|=seadmega|=kulleriga|\
        =internetiga|=kaubaga|=tellimusega|=pakiga|=arves)
        (=üks|=selline|=väike|=suur|=tõsine|=sama|=jälle|=uus) (=mure|=probleem|=häda) ($|=on|=oleks|=mul|=meil|=teie|=et)
        {_SUPPLY} .. (=ei|=pole|=väljas|=kadus|=kinni|=läinud|=ära|=seisab)
        {_SUPPLY} ... (katkeb|katkev*|katkes*|katkend*|=katkestab|=kaob|=kadus|=kukub|=kukkus|=hangub|=hangus|=jukerdab|=jupsib|=jupsis|\
        =streigib|=streikis|=lakkas|=läheb =ära|=läks =ära|=läheb =minema|=tilgub|=virvendab|=vilgub|=kõigub)
        (=vesi|=tuba|=toas|=korter|=radiaator|=radikas|=boiler|=soe =vesi) .. =on .. (=külm|=leige|=jahe|=pruun|=külmad)
        (=juba|=jälle|=terve|=viiendat|=teist|=kolmandat) ... (=vesi|=tuba|=radikad|=korter) .. (=külm|=külmad|=leige)
        (=pruuni|=roostest|=roostevett|=külma|=hägust) .. =vett .. (=tuleb|=tuli|=ainult)
        =tuleb .. (=pruuni|=roostest|=hägust|=ainult =külma) .. =vett
        =kord .. (=on|=töötab|=käib) .. =kord .. (=ei|=pole|=mitte)
        (=kõne|=koosolek|videokoosolek|=ühendus|=liin|=programm|rakendus|=arvuti) .. (=kukkus|=kukub|=katkes|=jooksis|=jookseb) .. (=maha|\
        =ära|=kokku|=välja|$)
        (=tellisin|=tellisime|=ostsin|=palusin|=soovisin) ... (=aga|=kuid|=ent) ... (=tuli|=saadeti|=olid|=sain|=toodi|=saabus|=saatsite|\
        =tõite)
        {_DEVICE} ... (=ei (=tööta|=käi|=hakka|=lähe|=avane|=lae|=näita|=jahuta|=soojenda)|=maas|=seisab|=haiseb|=lekib|=hangub|\
        =tilgub|=suitseb|=häält|=müra|=kuumaks|=viltu|=rikkis|=must|=sinine|=väriseb|=vett)
        =ei .. (lülitu|käivitu|tsentrifuugi|soojenda|jahuta|=avane|=toimi|=lülitu|=käivitu)
        (=ei =tööta|=ei =töötanud|=ei =toimi|=ei =toiminud|=lakkas =töötamast|=enam =ei =käi)
        (=lülitub|=kustub|=läheb) .. (=ise|=iseenesest|=pidevalt) .. (=välja|=ära|=sisse)
        {_COMES} ... (=ei|=pole|=polnud|=ega) .. (=helistanud|=tulnud|=saabunud|=ilmunud|=jõudnud|=vastanud|=toonud|=toodud|=laekunud|\
        =ilmu|=saabu|=tulnudki|=jõudnudki)
        =ei .. (=saabunud|=ilmunud|=laekunud|=toodud|=tulnudki|=toimetatud|=parandatud|=vastatud)
        =ei =tulnud .. (=kohale|=keegi|=kuller|=autot|=kaupa|=tehnik*)
        (=pole|=ei =ole|=polnud) .. (=ikka|=veel|=siiani|=seni|=endiselt) ... (=jõudnud|=saanud|=tulnud|=kohal|=kätte|saabunud|\
        =vastatud|=makstud|=näha|=laekunud)
        (=siiani|=endiselt|=tänaseni) .. (=ei|=pole) .. (=jõudnud|=saanud|=tulnud|=kohal|=näha|=laekunud|=vastust|=midagi)
        (=siiani|=endiselt|=tänaseni) .. (=näha|=laekunud|=tulnud|=saanud) .. (=ei|=pole)
        (=pole|=ei =ole) .. (saabunud|=kätte =saanud|=kohale =tulnud|=kohale =jõudnud)
        =mida .. (=ma|=me|=meie|=mina) .. (=pole|=ei) .. (=tellinud|=tellisin|=ostnud|=kasutanud|=saanud)
        (=hapuks|=halvaks|=riknenud|kopitanud|=mäda|=mädad|mädanenud|=tilgub|=lekib|=haiseb|=haises|=roostes|=viltu|=kõverad|rebenenud|\
        =märjad|=märjana|=sulanud|=mõlkis|purunes|purunenud|=puruks|=vettinud|=pragunenud|=kivikõva|=lõhki)
        (=oli|=olid|=tuli|=tulid|=saabus|=jõudis|=jõudsid) .. (=läbi|=pool|=üleni|=kõik|=täitsa)? .. (=märg|=märjad|=toores|=kõrbenud|\
        =määrdunud|=aegunud|=poolik|=poolikud|=kasutatud|=haisev|=räpane|=must|=lahti =rebitud|=tühi|=tühjad)
        (=juuksekarv|=juus|=uss|=ussid|=putukas|=putukad|klaasikild*|=hallitus|=plekk|=plekid|=auk|=augud|=pragu) .. (=sees|=peal|=oli|\
        =olid)
        (=oli|=leidsin|=leidsime) .. (=sees|=seest)? .. (=juuksekarv|=juuksekarva|=ussi|=putuka|klaasikil*|=hallitust|=plekid|=augu|=auk)
        (=kuller|=juht|autojuht|=tehnik|teenindaja|klienditeenindaja|=töötaja|=müüja|=meister|=kolleeg|=neiu|=noormees|\
        =inimene) ... (=ülbe|ebaviisakas|=jõhker|=nahaalne|=purjus|=karjus|=sõimas|=viskas|=lõhkus|=kukutas|=pillas|=unustas|=solvas|\
        =hilines|(=sõitis|=tagurdas) .. =otsa)
        (=jättis|=jätsite|=jäi|=jäid|=jäeti|=jätsid) .. (=tulemata|=toomata|=tegemata|=saatmata|=panemata|paigaldamata|=vastamata|=ilma|\
        =kirjutamata|=puudu|=saamata|=kätte =saamata)
        (=oli|=olid|=tuli|=tulid) .. =puudu
        =puudu .. (=oli|=olid|=jäi|=jäid)
        {_FROM} ... (=puudu|=puudub|=puuduvad|=puudus|=puudusid)
        (=puudu|=puudub|=puuduvad|=puudus|=puudusid) .. {_FROM}
        (=aga|=kuid|=ja) .. =on .. =puudu $
        (=raha|=summa|arve*) ... (=topelt|=kaks =korda|=kahekordselt|=kahekordne)
        (=topelt|=kaks =korda|=kahekordselt) .. (=maha|=makstud|=võeti|=võetud|=maksnud|arve*|=raha)
        (=arve|=arvel|=arved|=arves|=summa|=saldo|=näit) ... (=hoopis|=teine =summa|=ei =klapi|=ei =vasta|=ei =lähe =kokku|=liiga =suur|\
        =tulevad =edasi|=käivad =edasi|=viga|=vead)
        (=võeti|=võtsite|=debiteeriti|=kanti) .. (=rohkem|=liiga =palju|=topelt|=kaks|=ilma|=loata)
        (=ootan|=ootame|=oodanud|=ootasin|=ootasime) .. (=juba|=terve|=asjata|=ilmaasjata|=seda|=teda|=mitu) ... (=nädalat|=nädalaid|\
        =kuud|=päeva|=päev|=tundi|=kuu|=nädal|=hommiku|=õhtu|=asjata)
        (=lubasite|=lubati|=lubatud) .. _? .. ... (=aga|=kuid|=siiani) ... (=ei|=pole)
        (=pidi|=pidid|=pidite) .. (=eile|=täna|=juba|=üleeile|=ammu|=hommikul|=kell)? .. (=tulema|=jõudma|=saabuma|=olema|=helistama|\
        =tooma|=saatma|=lõppema|=toimetama) ... (=aga|=kuid|=ent|=ei|=pole|=ikka)
        =ilma (=internetita|=elektrita|=veeta|=vooluta|=kütteta|=levita)
        (=suurem|kallim|=rohkem|=väiksem) .. =kui .. (=kokku|=lepitud|=lubati|=tellisin|=lubatud)
        =liiga (=väikesed|=väike|=suur|=suured|=lühike|=pikk|=kitsas) .. (=tellisin|=saite|=tuli|=sain)
        =raha .. =tagasi .. (=laekunud|=saanud|=tulnud|=pole|=ei =ole)
        =keegi (=ei =ole|=pole|=ei) .. (=vasta|=vastanud|=helistanud|=helista|=tulnud|=reageeri|=reageerinud|=tegele|=tegelenud|=aidanud|\
        =tagasi)
        =keegi =ei =võta .. (=toru|=telefoni)
        (=toru|=telefoni) .. =keegi =ei =võta
        (=saatsite|=tõite|=panite|=müüsite|=andsite|paigaldasite|=saadeti|=toodi|=pandi|=anti|=müüdi|=sain|=saime|=saabus) ... (=kellegi\
         =teise|=teise =kliendi|=võõra|=teistsugu*|=asemel|=hoopis|=üleeilse*|=üleeilne|=kasutatud|=aegunud|=poolik|=pooliku)
        =te .. =ei (=pidanud .. =kinni|=maksnud|=teinud|=aidanud|=vastanud|=helistanud|=saatnud|=toonud|=hoiatanud|=täitnud|=parandanud|\
        =paigaldanud|=vahetanud)
        (=jätsite|=jättis|=jäi|=jäeti|=jätsid) .. (=maha|=pooleli|=hooletusse|=koristamata|=lahti)
        (=tootmine|=töö|=objekt|=mehed|=köök|=töökoda|=müük|=liin|=auto|=ehitus) .. (=seisab|=seisavad|=passivad|=passib) .. (=siin|=meil|\
        =teie|=juba|$)
        (=seisab|=seisavad) .. (=tootmine|=töö|=objekt|=liin|=köök|=müük|=ehitus)
        (=nädalat|=päeva|=kuud|=tundi|=nädal|=päev) .. (=ootan|=ootame|=oodanud|=pole .. =kuulda|=ei =ole .. =kuulda)
        =ei (=avanenud|=käivitunud|=lülitunud|=hakanud =tööle|=läinud =tööle|=kehti|=kehtinud|=soojenenud|=jahtunud|=salvestunud|=printinud)
        (=ma|=me) .. =ei .. =saanud .. (=lubatud|=kätte|=oma|=raha|=kinnitust|=kingitust|=vastust)
        =ei =saa .. (=sisse =logida|=siseneda|=ühendust =teiega|=avada|=käima|=tööle|=lahti .. =teha)
        (=kuigi|=ehkki) .. (=ma|=me|=te)? .. (=palusin|=ütlesin|=keelasin|=lubasite|=maksin|=tasusin|=maksime|=lubati|=tellisin|=keeldusin)
        (=halb|=halvad|=kehv|=vilets|=negatiivne|=paha) .. (=kogemus|=kogemuse|=kogemused) .. (=teiega|=teie)?
        =tobe (=värk|=lugu|=asi|=olukord)
        (=arve|=arvet|=arved|=makse) .. =kui .. (=tavaliselt|=varem|=enne|=lepingus|=lubati|=pakkumises|=lepitud|=muidu)
        (=voolanud|=lekkinud|=sulanud|=valgunud|=jooksnud|=pudenenud) .. (=välja|=maha|=üles|=laiali)
        (=välja|=maha|=üles|=laiali|=ära) (=voolanud|=lekkinud|=sulanud|=valgunud|=jooksnud)
        (=tuli|=tulid|=kukkus|=murdus|=murdusid|=kulus|=rebenes) .. (=küljest|=lahti|=läbi|=katki)
        =ei =lähe (=müügiks|=müüki|=kinni|=lahti|=tööle|=käima|=põlema|=soojaks)
        (=lasevad|=laseb) ... (=tuult|=vett|=külma|=õhku) .. =läbi
        (=murdus|=murdusid|=murdunud|=rebenes|=lagunes|=lagunenud|=närbunud|=närtsinud|=veateade|=veateate|=veateadet)
        (=tellimus|=kaup|=saadetis|=komplekt) .. (=poolik|=poolikult)
        =ei =saa .. (=vaadata|=kasutada|=sisse)
        (=väiksem|=suurem|=teistsugune|=teine) .. =kui .. (=sildil|=kirjas|=pildil|=tellitud|=kodulehel)
        =läheb ... =ise .. (=kinni|=lahti|=käima|=tööle)
        =aga .. (=teenust|=kaupa|=raha|=vastust|=tulemust|=kedagi) .. (=pole|=ei =ole|=ei =tule)
        (=pole|=ei =ole) .. (=kuulda|=haisugi|=kippu) .. (=olnud|=ega|$)
        {_DEVICE} .. (=jookseb|=läheb) .. (=vett|=kuumaks|=alla|=põlema|=kokku)
        =sõitis .. (=aia|=värava|=posti|=ukse|=aeda|=väravasse|=hekki|=seina|=auto) .. (=otsa|=sisse|=katki)
        (=ekraan|=teler|televiisor|=pilt) .. (=must|=mustaks|=pime|=pimedaks|=triibuline)
        (=midagi|=miski) .. =ei .. (=tööta|=toimi|=avane|=käivitu)
        {_LATELY} .. {_TIME} .. (=külm|=ilma|=kinni|=maas|=tühi|=pime|=seisab|=kadunud|=leige)
        (=külm|=ilma|=kinni|=maas|=seisab|=kadunud) .. {_LATELY} .. {_TIME}
        (=tuli|=tulid|=tõite|=toodi|=saadeti|=saatsite|=sain|=saime|=oli|=olid|=pandi|=panite|=anti|=pakis|=kastis|=arvel) .. =hoopis
        (=tellisin|=tellisime|=palusin|=soovisin|=küsisin|=valisin) (_|_ _) (=tuli|=tõite|=saatsite|=saadeti|=toodi|=anti|=pandi) (_|_ _) $
        (=kellegi =teise|=mingi =teise|=võõras|=võõra) (=kaup|=kauba|=pakk|=paki|=arve|=tellimus|=asjad|=nimi|=nimel)
        (=kriiskab|=kriiskama|=kriuksuma|=koliseb|=kolisema|=undab|=undama|=vibreerib|=põriseb|=ragiseb|=klõbiseb|=suitseb|=suitsema|\
        =särtsub|=logisema)
        =te (=ei|=pole) .. (=tulnud|=ilmunud|=jõudnud|=tulnudki)
        (=päev|=õhtu|=pidu|=pulm|=pulmad|=üritus|=puhkus|=töö|=raha|=aeg) .. (=vahele|=raisku|=untsu|=rikutud|=tühja|=vett =vedama|=nurja)
        =ei =kõlba
        (=pooled|=pool|=enamik|=osa|=kolmandik|=kõik|=mitu|=mõned|=paljud) .. (=on|=olid|=oli)? .. (=pehmed|=plekilised|=närtsinud|\
        =muljutud|=lömmis|\
        =puruks|=närbunud|=kuivanud|=pragus|=maas|=lahti)
        {_MEN} ... (=ropendas|=räuskas|=lõugas|=kamandas|=mõnitas|=karjub|=röökis|=näägutas|=ähvardas|=keeldus|=põgenes|=lahkus|=ei \
        (=teinud|=viitsinud|\
        =tahtnud|=koristanud|=helistanud|=tulnud|=oota|=oodanud))
        =ei =saa .. .. (=kontole|=kontosse|=ligi|=läbi|=süsteemi|=lehele|=logida)
        (=teilt|=teid|=teie|=kedagi|=sealt) .. =ei =saa .. .. (=kätte|=abi|=vastust|=aru =keegi)
        =viskab ... =välja
        (=teenust|=asja|=abi|=vastust|=kaupa|=tulemust|=internetti) .. =ei =saa $
        =lubas .. .. (=helistada|=tulla|=tuua|=saata|=vaadata|=uurida|=vastata) ... (=aga|=ei|=pole|=läinud|=möödas|=siiani|=vaikus|=midagi)
        (=lubati|=lubasite) ... =vaikus
        (=öeldi|=lubati|=lepiti|=pakuti|=lubasite|=ütlesite|=lepime) .. (=üks|=üht|=teine|=odavam|#) .. (=hind|=hinda|=summa|=summat|\
        =eurot) ... (=arvel|\
        =arve|=aga|=tegelikult|=hoopis)
        (=arvel|=arve =peal|=arvele) .. (=on|=oli|=seisab|=pandi|=lisati)? .. (=topelt|=hoopis|=liigne|=mingi|=mingid|=rohkem)
        =te .. =ei =pea .. (=sõna|lubadus*|tähtaeg*|kokkulep*|=lepingut|=graafikust)
        =ei =pea .. .. (=tundigi|=päevagi|=laengut|=sooja|=vett|=rõhku)
        (=uks|=kaas|=lukk|=aken|=sahtel|=kapp|=luuk|=värav) .. =ei (=käi|=lähe|=sulgu|=avane|=püsi) .. (=kinni|=lahti|$)
        (=koorub|=pudeneb|=laguneb|=kulub|=tuleb|=kukub) .. (=maha|=küljest|=lahti)
        ^ =nii =ei =lähe
        (=maksan|=maksame) .. .. (=ja|=aga) ... =ei =saa
        (=vastu =seina|=vastu =maad|=üle =aia|=lompi|=porri|=vihma =kätte|=hoovi =peale|=ukse =taha =maha) .. (=viskas|=pandi|=jättis|\
        =jäeti|=maha|$)
        (=viskas|=jättis|=jäeti|=visati|=pani) .. .. (=vastu =seina|=üle =aia|=lompi|=porri|=vihma =kätte|=naabri =juurde|=trepikotta)
        (=tunni|=tundi|=päeva|=nädala|=nädalat|=kuu) .. (=hiljem|=hilja|=pärast =lubatut|=üle =tähtaja)
        =jättis .. .. (=sulama|=jahutamata|=tegemata|=pooleli)
        =ei =vasta .. (=kirjeldusele|=pildile|=nõuetele|=tellitule|=kokkulepitule)
        (=must|=mustad|=määrdunud|=räpane|=räpased|=koristamata) .. (=ikka|=endiselt|=pärast|=siiani)
        (=ikka|=endiselt|=siiani) .. (=must|=mustad|=määrdunud|=räpane|=räpased|=koristamata|=katki)
        (=teist|=kolmandat|=teine|=kolmas|=mitmes) (=korda|=kord) .. (=juba|=järjest|=järgemööda)
        (=teine|=kolmas|=neljas|=mitmes) .. .. =järjest
        =kuidas .. =te .. (=saate|=võite|=julgete) .. (=niimoodi|=nii)
    """),
    weak=lines("""
        (=on|=üks|=kaks) .. =puudu
        probleem*
        (=ei =tulnud|=ei =tule|=ei =jõua|=pole =tulnud)
    """),
    unless=lines(f"""
        (=ei =ole|=pole|=mitte|=ega|=ilma|=ei =olnud|=polnud) .. (=muret|=probleemi|=probleeme|=kaebust|=kaebusi|pretensioone|=riket|\
        =rikkeid|\
        =vigu|=viga|=häda|=jama)
        (=mure|=muret|=probleemi|=probleem|=kaebusi|=häda|=viga) .. (=ei =ole|=pole|=polnud)
        =kas .. (=teil|=on) ... (=puudu|=otsas|probleem*|=rikkis)
        =katki ... (=uut|=uue|=uus) .. (=osta|=tellida|=vaja|=tahaks|=sooviks|=hakata)
        (=tahaks|=tahaksin|sooviks*) .. (=uut|=uue) .. (=osta|=vana|asemele)
        (naabri*|=naaber|naabrimeh*) .. (=olevat|=kunagi|=oli|=läks)
        (=teise|=teisel|=eelmise|=vana) (=firma|=poe|=pakkuja|=tarnija|=operaatori|=kraan|=seade)
        =puudu .. (=pange|=tooge|=saatke|=vaja|=tellin|=telliks|=lisage|=tahaks|=võtaks)
        =midagi .. (=puudu|=katki|=viga|=valesti) .. (=ei|=pole)
        =midagi .. (=ei|=pole) .. (=puudu|=katki|=viga|=valesti)
        (=valisin|=helistasin|=vajutasin|=andsin|=ütlesin|=kirjutasin|=lugesin|=vaatasin|=ütlen|=mäletan|=loen) .. {_WRONG}
        =vale (=ühendus|=koht|=kohta|=inimene)
        (=ei =ole|=pole) .. (=vale|=valed|=rikkis|=katki|=puudu|=viga)
        (=hilinen|=hilinesin|=hilineme|=hilinesime)
        (=ma|=me|=ise) .. (=hiline|=hilinen|hilinesin|=hilineda)
        (=ei|=ega) .. =hiline
        (=kadunud|=kadund) (=mees|=naine|=isa|=ema|=abikaasa|=vanaisa|=vanaema|=onu|=tädi|=vend|=õde)
        (=kui|=juhul|=äkki) ... (katki*|=rikki|=puudu|{_WRONG}|=puruks|=kaduma|=viltu) .. (=läheb|=lähevad|=läheks|=on|=tuleb|=tulevad|\
        =jääb|=jääks|=peaks)
        (=kui|=juhul|=äkki) ... (=puruneb|=purunevad|=hilineb|=hilineks|=kaob|=juhtub|=rikneb|=peaks|=läheb|=läheks) .. (katki*|=rikki|\
        =kaduma|=viltu|=puruks|=juhtuma|=hilinema|$)
        {_WRONG} .. =ei .. (=taha|=soovi|=võta|=vaja)
        (=katkist|=katkiseid|=vigast|=vigaseid|=märga) .. =ei .. (=taha|=soovi|=võta|=osta|=vaja)
        =märjad (salvrät*|ilm*)
        =kas .. (=lülitub|=lülituvad|=kustub) .. =ise .. (=välja|=sisse)
        (=et|=ega) .. (katki*|=rikki|=viltu|=lahti) .. =ei .. (=läheks|=lähe)
        =kas .. (=läheb|=lähevad|=lähe) .. (katki|rikki|viltu|=halvaks|=hapuks)
        (=pole|=ei =ole|=ei) .. (=vaja|=tarvis|=võta|=taha|=telli|=soovi|=soovin|=telligi)
        (=ei =tööta|=ei =toimi) .. (=meie =jaoks|=minu =jaoks|=meil =hästi|=niimoodi)
        (=meelde|=pähe|=kõne =alla) .. (=ei =tulnud|=tulnud)
        =ei =tulnud .. (=meelde|=pähe)
        (=vigade|=vea) parandus*
        (=võib|=võivad|=võiks) .. (hilin*|katki*|puruneda)
        ^ =vale =number
        =kui .. (=tuleb|=on|=läheb|=jõuab|=saabub|=jääb|=tulevad|=lähevad) .. (katki*|=puudu|=vigane|{_WRONG}|=viltu)
        katki* .. .. (purusta*|utilis*|äravedu*|konteiner*|=rentida|kogumi*|=parandada)
        katki* ... (=kohviku|=poe|=firma|=baari|=toote|=koha) =nimi
        =kas .. .. (=koorub|=pudeneb|=laguneb|=kulub|=kriuksub|=suitseb)
        (=koorub|=pudeneb|=laguneb|=kulub) .. (=või|=ega)
    """),
)

ANGER = Act(
    says=lines(f"""
        (=jama|=jamad|=jamaga|=jamaks|=möga|=pläma|=farss|=komöödia|=pask|=sitt|=sita|=kuradi|=kurat|=raisk|=pagan|pagana*|põrgu*|=persse|\
        =perse)
        (=kopp|=siiber|=villand|=isu|=mõõt|=hing|=kops) .. (=ees|=ette|=täis|=otsas)
        (=villand|=kõrini|=tüdinud|tüdimus*|=väsinud .. (=sellest|ootami*|helista*|=seda))
        (=see|=mingi|=täielik|=paras|=puhas|=on) .. (tsirkus|=palagan|=jant|=jandi|=lollus|=lolluse|=naljanumber|=rahvanaljaks|röövimi*)
        naeruväär*
        ^ (=no|=noh|=oot)? (=mis =asja|=misasja) ($|=ma|=me|=mina|=ei|=te =räägite|=te =ajate|=see =on =ju|=te =teete|=te =nüüd|=nüüd)
        =nalja (=teete|=viskate)
        (=vastik|=võimatu|=õudne) .. =teiega .. (=asju|=äri|=suhelda|=rääkida)
        (=nii|=niimoodi|=sedasi) .. =ei (=käi|=aeta|=tehta|=kõlba) .. (=asjad|=äri|=asju|$)
        (=nii|=niimoodi) .. =äri .. =ei (=aeta|=tehta|=käi)
        (=see|=on|=päris|=otsene|=puhas|=täielik) .. (=vargus|=röövimine|=rööv|=petmine|=petuskeem|=sulidus|=kelmus|=lüpsmine|=sigadus)
        =teiega .. =enam .. =ei =räägi
        =ärge .. (=jamage|=lollitage|=luuletage|=luisake|=keerutage)
        (=ainult|=muudkui) =lubate
        =te .. (=naerate|=pilkate|=mõnitate)
        avalikkuse .. =ette
        (=on|=lihtsalt|=täiesti) .. (=ropp|=rõve)
        =mida =te .. =endast .. (=mõtlete|=arvate|=kujutate)
        =ei =usu .. (=ühtegi|=enam) .. =teie
        =see =ei =lähe =mitte
        =ärge .. =minuga .. =nagu
        =mis =te .. =minuga .. (=teete|=mängite|=jamate)
        =no =tere =talv
        =misasja =te .. (=räägite|=ajate|=teete|=jutt|=lubate)
        (uskumatu|ennekuulmatu*|häbematu*|=häbi|häbiväär*|häbitu*|skandaal*|ülekohus|=ülbe|ülbus*|nahaalsus*|jultumus*|jultunud|\
        lubamatu*|vastuvõetamatu*|talumatu*|=absurd|absurdne|=jabur|=nõme|=kohutav|=alatu|=õudus|=õudne|=pettus|=täitsa =pekkis|\
        petukaup*|lollitami*|solvav*|alandav*|mõnitami*)
        =allapoole .. (arvestus*|kriitika*)
        (=see|=on|=olete|=teenindus|=lugu) .. =jube ($|=küll|=ju|=lihtsalt|teenindus*|suhtumi*|=lugu|olukor*)
        =jube (teenindus*|suhtumi*|=lugu|olukor*|asjaajami*|=jama)
        =aitab =jamast
        =alla .. (=igasugust|=iga|igasugu*) .. (=arvestust|kriitika*|kriitikat)
        (pettunud|nördi*|=pahane|=vihane|pahaseks|vihaseks|=vihale|ärritunud|maruvihane|=närvis|solvunud|=tige|=tigedaks|\
        rahulolematu*|pettumus*|frustreeri*)
        (=närv|=närvid|=närvi|=kannatus|vererõh*) .. (=läbi|=otsas|katke*|=must|=punaseks|=katkemas|=krussis|=üles|=katkeb|=ajab|=ajate)
        (=ajab|=ajate|=ajas) .. (=närvi|=vihale|=hulluks|=marru|=harja|vererõh*)
        (=mis|=milline|=missugune) .. (teenindus*|asjaajami*|suhtumi*|=toon|=jutt|klienditeenindus*) .. (=see|=on|=selline|=nüüd|=teil|$)
        (=mis|=milline) (=firma|=ettevõte|=pood|=kord|=äri) .. (=selline|=niisugune|=säärane)
        =mis =kord =see
        (=selline|=niisugune|=säärane|=nõme|=halb|=kehv|=vilets|=sellise|=säärase) .. (teenindus*|suhtumi*|=toon|käitumi*|asjaajami*|\
        klienditeenindus*)
        =kuidas .. =te .. (=julgete|=võite .. (=nii|minu*|=lubada)|=suhtute|=kehtate|=räägite .. =minuga|=minuga .. =räägite|=lubate)
        (=mis|=mida) .. =te .. =endale .. =lubate
        =mis =moodi .. =te .. (=räägite|=minuga|=käitute)
        (=te|=teie) .. (=nalja (=teete|=viskate)|=teete =nalja|=pilkate|=lollitate|=petate|=petsite|=valetate|=valetasite|=lollina|\
        =lolliks|=mõnitate|=solvate)
        =mille =eest .. =ma .. (=üldse|=siis|=õieti|=teile)? .. =maksan
        (=mida|=mis) =te .. (=üldse|=õieti|=seal) .. (=teete|=mõtlete|=jamate|=vahite)
        =kui (=kaua|=mitu =päeva|=mitu =korda) .. (=veel|=pean|=peab|=peame|=võib|=tuleb) .. (=ootama|=oodata|helista*|=selle|=taluma|\
        kannatama|=ma|=veel)
        (=kolmas|=kolmandat|=mitmes|=mitmendat|=sada|=viies|=viiendat|=neljas|=neljandat|=sajandat|=kümnendat) .. =kord? .. (=helistan|\
        =jälle|=juba|=katki|{_WRONG}|hiline*|=räägin|=seletan|=küsin|=kirjutan|=kaeban)
        (=kolmas|=kolmandat|=mitmes|=mitmendat|=neljas|=neljandat|=viies|=viiendat) =korda .. (=helistan|=sama|=jälle|=katki|=juba|\
        {_WRONG}|\
        hiline*|=räägin|=seletan|=küsin|=kirjutan)
        =juba .. (=teine|=kolmas|=neljas|=mitmes) .. =kord .. =kui
        =teist =korda .. (=helistan|=jälle|=katki|{_WRONG}|hiline*|=sama =jama|=sama =mure|=sama =lugu|=sama =viga)
        (=jälle|=taas) .. ({_WRONG}|=sama (=jama|=lugu|=mure|=viga|=probleem|=häda|=jutt)|=katki|=puudu|hiline*|=ei)
        =ei .. (=kavatse|=viitsi|=jaksa|=jõua) .. (=enam)? .. (=taluda|=oodata|=leppida|=kannatada|=maksta =selle|=helistada)
        =ei .. (=talu|=lepi|=kannata) .. (=seda|=enam|=nii|=sellega|=sellist|=niisugust)
        (tarbijakaits*|=kohtusse)
        {_TURN} .. (advoka*|juristi*|=ajalehte|politsei*|ajakirjand*|sotsiaalmeedia*|=meediasse|=feissbukki|facebook*|inspektsioon*)
        (advoka*|juristi*|=ajalehte|politsei*|ajakirjand*|sotsiaalmeedia*) .. {_TURN}
        (=lähen|=vahetan|=kolin|=lõpetan) .. (konkurendi*|=mujale|=pakkujat|=operaatorit|=lepingu|=tarnijat|=firmat)
        (=rohkem|=enam|=iial|=kunagi) .. =teilt .. =ei .. (=telli|=osta|=taha)
        =ei .. (=telli|=osta|=taha) .. (=teilt|=teiega) .. (=rohkem|=enam|=iial|=kunagi|=tegemist)
        (=võite|=pidage|=jätke|=hoidke|=toppige) .. (=oma|=selle|=selle =kauba) .. (=endale|=kuhugi|=sinna)
        (=nii|=niimoodi) .. =ei (=saa|=tehta|=kohelda|=või) .. (=ju|inimest*|=kliendiga|=äri|=olla|=asja|=ajada)
        =kas .. (=on|=ongi) .. (=normaalne|=nali|mõnitami*|=pilge)
        =see .. (=on|=ongi) .. (=mingi =nali|=nali|=mõnitamine|=pilge)
        =see .. (=ei =ole|=pole) .. (=normaalne|=nali|=õiglane|=aus|=okei)
        =nõuan
        =ärge .. (=valetage|=ajage .. (=jama|=udu))
        (=ei =ole|=pole) =võimalik .. (=mis|=kuidas|=jälle|=ju)
        (=teie|=te) .. (=juttu|=lubadusi|=sõnu) .. =ei =usu
        =ei =usu .. =teie .. (=juttu|=lubadusi|=sõnu)
        =kellele .. =teie =peale .. =kaevata
        =ärge .. (=rääkige|=rääkige =minuga|=kõnelge) .. (=toonil|=tooniga|=niimoodi|=nii)
        (=andke|=kutsuge|=tahan|=nõuan|=ühendage) .. (=teie|=oma) .. (=ülemus|=ülemust|=ülemusega|=juhataja|=juhatajat|\
        =juhatajaga) .. (=kohe|=nüüd|=silmapilk)
        (=nii|=niimoodi|=selliselt) .. (=kohtleb|=kohtlete|=käitute|=suhtute)
        =käed .. (=värisevad|=rusikas)
        =mida (=kuradit|pagan*|=põrgut)
        ((=kaua|=palju) =võib ($|=oodata|=helistada|=sama|=seda|=kannatada|=korrata)|=kaua =veel ($|=ma|=pean|=peab|=te|=oodata)|\
        =tule =taevas|=issand =jumal|=taevas =appi|=jumala =pärast)
        (=katsuge|=tehke) .. (=ometi|=lõpuks)
        =ei =usu .. (=kõrvu|=silmi)
        =lähen .. (=teise|=teiste) .. (=firma|=poe|=panga|=juurde|=firmasse|=poodi)
        (=jura|=jamps|=jampsi)
        =nüüd =aitab
        =mulle =aitab ($|=sellest)
        =mul .. (=siiber|=villand|=kopp)
        =te .. (=teete|=peate) .. =lolli*
        =te .. =olete .. (=lollid|=loll|=idioodid|=hullud|=segased|=opakad)
        =olete .. (=petis|=petised|petturi*|=vargad|=sulid|=kelmid|=röövlid|=bandiidid)
        =mis =mõttes .. (=ei|=te|=mulle|=me)
        =ei =jäta .. =seda .. =nii
        (ebakompetent*|saamatud|vihastasin|vihastan)
        =see =on .. (=tipp|=tippude =tipp|=liig|=liig =mis =liig)
        =viimane =kord .. =kui
    """),
    weak=lines("""
        (=pole|=ei =ole) .. =rahul
        (=ei =ole|=pole) .. =nõus .. (=sellega|=teiega)
        =ausalt =öeldes .. =halb
        röövimi*
    """),
    unless=lines("""
        (=ei =ole|=pole|=mitte|=ega) .. (=pahane|=vihane|pettunud|solvunud|=tige|=närvis|ärritunud|=häbi)
        (=liiga|=jube|=hirmus|=hullult|kohutavalt|=meeletult) .. (=kallis|=kallid|=kalliks|=hea|=palju|maits*)
        uskumatu* .. (=hea|=soodne|=odav|maits*)
        (=ilm|=ilmaga|=laps|=koer|=liiklus|naabrime*|=naaber) .. (=on|=oli)
        (kuradi|=kohutavalt|pagana) (hea|=mõnus|=külm|maits*|=odav)
        =nii (=odav|=odavalt|=soodne|=soodsalt|=hea|=vähe)
        =häbi (=tunnistada|=öelda)
    """),
)
