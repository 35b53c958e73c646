"""Estonian: inside knowledge told in passing, put together from who, does what and how much. The plain words are in `conduct`."""

from qa_pipeline.languages import lines

_CHAIN = "(=selver|=rimi|=maxima|=prisma|=coop|=lidl|=bauhof|=bauhoff|=decora|=espak|=konsum|=grossi|=olerex|=circle)"
_CHAIN_HAS = (
    "(=selveril|=selvel|=rimil|=maximal|=prismal|=coopil|=lidlil|=bauhofil|=konsumil|=neil|=nendel|=tal|=temal|=konkurendil|=naabril|*poel|"
    "=hotellil|=restoranil|=kohvikul|=teisel =kliendil|=teistel|=mõnel =kliendil|=ühel =kliendil)"
)
_SOMEBODY = (
    "(=naaber|=naabrid|naabri*|=naabrinaine|=naabrimees|konkuren*|(=üks|=mingi|=teine|=keegi) (=teine|=teie =linnast)? "
    "(=klient|=kliendid|=firma|=ettevõte|=ühistu|=ostja|=helistaja|=restoran|=kohvik|=pood)|=hotell _|=restoran _|=kohvik _|=lasteaed _|"
    "=salong _|=töökoda _|=talu _|=osaühing _)"
)
_OWES = "(=võlgu|=maksmata|=tasumata|=võlgneb|=võlgnevad|=võlglane|=võlglased|=pankrotti|=pankrotis|=inkassos|=kohtutäitur|kohtutäituri)"
_DEAL = (
    "(tähtaeg*|=tähtaega|boonus*|soodustus*|allahindlus*|protsen*|=hind|=hinnad|=hinnaga|erihin*|=limiit|krediit*|krediidilimiit|"
    "maksetähta*|"
    "makseae*|=tingimused|=leping)"
)
_WITH_US = "(=meiega|=meilt|=meie =käest|=meie =juures|=meie =poolt)"
_SUPPLIER = (
    "(tarnija*|hankija*|=tootja|=tootjaga|=tootjalt|=tootjal|=tehas|=tehasega|=tehasel|importija*|maaletooja*|hulgiladu|hulgimüüja*|"
    "vabrik*)"
)
_SOURCE = (
    "(=tehasest|=tootjalt|=hiinast|=poolast|=lätist|=leedust|=saksamaalt|=soomest|=rootsist|=itaaliast|=hispaaniast|=türgist|=tarnijalt|"
    "=hankijalt|=hulgist|=hulgilaost|=importijalt|=maaletoojalt|=vabrikust|=talunikult|=talunikelt|=turult|=venemaalt|=ukrainast)"
)
_GET = "(=tuleb|=tuli|=tulevad|=saame|=saime|=ostame|=ostsime|=toome|=tõime|=võtame|=hangime|=maksame)"
_LESS = (
    "((=poole|=palju|=tunduvalt|=oluliselt|=kaks =korda|=kolm =korda|=kordades|=kolmandiku|=veerandi|=märksa) (=odavam|=odavamalt|"
    "=odavamaks|"
    "=soodsam|=soodsamalt|=vähem|=vähemaga|=väiksem|=alla)|=poole =hinnaga|=poole =hinna|=poolt =hinda|=poolt =hindagi|=pool =hinda|"
    "=poole =sellest|"
    "=pool =sellest|=kolmandik =sellest|=kolmandiku =sellest|=veerand =sellest|=murdosa|=muidu|=poolmuidu|=kopikate|=kopikad|=sentide|"
    "=sendid|"
    "=naeruväärse|=naljahinnaga)"
)
_WITH_SUM = (
    "(=euroga|=eurose|=eurosega|=sendiga|=sendise|# =hinnaga|# .. (=euro|=eurot|=euroga|=senti|=sendi|=sendiga)|=kahega|=kolmega|=neljaga|"
    "=viiega|"
    "=kuuega|=seitsmega|=kaheksaga|=üheksaga|=kümnega|=kahekümnega)"
)
_SHARE = (
    "(#|=kolmandik|=pool|=poole|=veerand|protsen*|=kõvasti|=korralikult|=kenasti|=ilus|=prisked|=priske|=sendid|=kopikad|=eurot|=euro|"
    "=paras)"
)
_LOCK = (
    "(uksekood*|väravakood*|alarmikood*|valvekood*|fonokood*|fonolukukood*|seifikood*|laokood*|boksikood*|trepikojakood*|tagauksekood*|"
    "(=ukse|=tagaukse|=värava|=alarmi|=valve|=fonoluku|=seifi|=lao|=boksi|=trepikoja|=maja|=garaaži|=signalisatsiooni|=välisukse) "
    "(=kood|=koodi|=koodiks|=pin))"
)
_OURS = "(=minu|=mu|=meie|kolleegi|=lao|=juhataja|=juhi|=ülemuse|=admini|=teise =kliendi|=naabri)"
_PASSWORD = "(=parooli|=parooliga|=salasõna|=salasõnaga|=kasutajat|=kasutajaga|=kasutajanime|=kontoga|=koodi|=koodiga|=paroolist|=pinni)"
_ALIEN = "(=teise|=selle|=tolle|=eelmise|=ühe|=mõne) (=kliendi|=ostja|=patsiendi|=inimese|=üürniku|=naabri|=tellija)"
_DATA = "(=arve|=arvet|=arved|=andmed|=andmeid|=tellimus|=tellimuse|=leping|=lepingu|=lepingut|=pakkumine|=pakkumist|=aadress|=aadressi|\
    =numbri|\
isikukood*|=võlg|=telefon|=hinda|=hind|=nimi|=diagnoos|=kontojääk|=saldo)"
_TROUBLE = (
    "(=rase|=lapseootel|=beebiootel|=lahutatud|=lahutamas|=alkohoolik|=joodik|=narkomaan|=depressioonis|=vangis|=vanglas|kinnipidamis*|"
    "trellide =taga|=arestis|=kohtu =all|=võlgades|=koomas|=diabeetik|=see =diabeetik|=epileptik|=skisofreenik|=keemiaravil|"
    "=võõrutusravil|=taastusravil|kriminaalhoolda*|=hooldekodus)"
)
_PERSON = (
    "(=ta|=tema|=tüdruk|=poiss|=neiu|=mees|=naine|kolleeg*|juhataja|müügimees|koristaja|autojuht|kuller|tehnik|=laomees|=õde|"
    "=raamatupidaja)"
)

_PLACE = "(kliinik|hotell|kohvik|restoran|apteek|haigla|kool|lasteaed|linnavalitsus|vallavalitsus|=vald|=pagar|=salong|ehitusfirma|spaa)"
_PER = "(=tonnist|=tükist|=kilost|=kastist|=liitrist|=meetrist|=rullist|=kotist|=tükk|=tonn|=paarist|=paletist|=ruudust)"
_UNITS = "(=meilt|=nädalas|=päevas|=senti|=sendiga|=euroga|protsen*|=alla)"


INSIDE = lines(f"""
    {_SOMEBODY} ... {_OWES}
    {_SOMEBODY} ... (=on|=jäi|=jättis|=jätsid) ... {_OWES}
    (=tal|=temal|=neil|=nendel) .. =ka .. (=arve|=arved|=võlg) .. (=maksmata|=tasumata|=lahti)
    {_CHAIN} .. (=ostab|=maksab|=saab|=sai|=võtab|=tellib|=võttis|=maksis) ... (=meilt|=meie =käest|=sama|=sedasama|{_WITH_SUM}|protsen*)
    {_CHAIN_HAS} .. =on? .. {_WITH_US} ... {_DEAL}
    {_CHAIN_HAS} ... {_DEAL} ... {_WITH_US}
    (=proua|=härra|=preili) ... .. (=sai|=ostis|=tellis|=võttis|=maksis|=käis|=vahetas|=tagastas) .. (=sama|=samasuguse|=meilt|=meil|\
    =torumehe|=eelmisel|=eelmine|=eile|=samal|=ka|#)
    (=naabrinaine|=naabrimees|=naaber|=naabrid|ülakorruse*|alumise =korruse|kõrvalmaja*) _? .. (=vahetas|=võttis|=tellis|=ostis|=sai|\
    =maksab|=maksis) .. (=meilt|=eelmisel|=odavama|=sama|=samasuguse|=selle|{_WITH_SUM})
    (=teie =konkurent|=üks =teine =firma|=üks =teine =klient|=teine =firma) .. (=läheb|=läks|=jättis|=tellis|=ostis|=maksis|=maksab|=saab|\
    =võttis) .. (=pankrotti|=sama|=seda|=eile|=meilt|=maksmata|=odavamalt|#)
    =tema .. (=võttis|=ostis|=tellis) .. (=sama|=samasuguse|=samasugust|=sedasama)
    {_ALIEN} {_DATA} .. =on
    (=saadan|=loen|=näitan|=annan|=edastan|=ütlen) .. {_ALIEN}
    (=meile|=endale|=firmale|=meie =jaoks) .. (=ei)? .. (=maksab|=maksa|=maksis|=tuleb|=tuli|=läheb|=läks|=on|=hind) .. .. {_LESS}
    (=me|=meie|=ise) .. (=saame|=saime|=ostame|=ostsime|=hangime|=toome) .. .. {_LESS}
    (=maksab|=maksis|=tuleb|=tuli|=läheb|=läks) .. (=meile|=endale) .. .. ({_LESS}|{_WITH_SUM})
    =meile .. .. (=poolt|=pooltki|=poolegi) (=hinda|=hindagi|=sellest) .. =ei =maksa
    {_SOURCE} .. {_GET} ... ({_LESS}|{_WITH_SUM})
    {_GET} ... {_SOURCE} ... ({_LESS}|{_WITH_SUM})
    =sisse .. (=ostame|=saame|=toome|=ostsime|=tuleb) .. ({_WITH_SUM}|{_LESS}|_ =müüme)
    =ise (=saame|=ostame|=maksame|=saime) ... ({_LESS}|{_WITH_SUM})
    (=meie|=meil|=firma) (=margin|=marginaal|=marginaalid|=juurdehindlus|=kasum|=vaheltkasu|kasumiprotsent|=katteprotsent|=sisehind|\
    =sisemine =hind|=ostuhind|=hankehind|=sisseost|=kulu) (=selle|=on|=sellel|=siin|=toote|=nendel|=jääb|=oli)
    (=marginaal|=margin|=juurdehindlus|=kasum) .. (=toote|=kauba|=selle|=sellel) .. (=pealt|=peal|=on)
    (=selle|=toote|=kauba|=sellelt|=iga) .. (=pealt|=kasti =pealt|=tükilt) .. (=teenime|=jääb =meile|=jääb =meil|=saame|=võtame) .. {_SHARE}
    (=teenime|=jääb =meil|=jääb =meile) .. (=pealt|=vahelt|=kätte|=tükilt|=kastilt) .. {_SHARE}
    =meile .. =jääb .. (=pealt|=vahelt|=kätte)? .. {_SHARE}
    (=me|=meie|=firma) .. .. (=miinusesse|=kahjumisse) .. (=lähe|=jää|=lange|=ei)
    (=miinusesse|=kahjumisse) .. (=me|=ei =lähe|=meie) .. (=ei|=veel|=lähe)
    {_SUPPLIER} .. (=meile|=meil|=meilt|=me|=meie) ... (protsen*|=alla|soodustus*|boonus*|makseae*|maksetähta*|=veerandi|=poole =hinnaga|\
    =kolmandiku|krediit*|=odavamalt|{_WITH_SUM})
    {_SUPPLIER} .. (=annab|=müüb|=küsib|=võtab) .. (=meile|=meilt|=sellelt) ... ({_LESS}|{_WITH_SUM}|# .. (=eurot|=euro|=senti|protsen*))
    (=sisemine =hind|sisehin*|=päris =hind|=pärishind|=tegelik =hind) .. (=on|=meil|=meile) .. #
    (=hind|*hind|=transport|=veohind) .. =meile .. # .. (=eurot|=euro|=senti)
    {_LOCK} .. (=on)? .. #
    (=kasutage|=logige|=minge|=sisestage|=pange|=võtke) .. {_OURS} .. (=nime =alt|=kasutaja =alt|{_PASSWORD})
    (=parool|=parooli|=parooliks|=kood|=koodiks|=salasõna|=pin) ... (=kõigil|=kõikidel|=igal =pool|=kõikjal) .. (=sama|=üks)
    =võti .. =on .. (=lillepoti|=mati|=vaiba|=trepi|=kivi|=postkasti|=räästa) .. (=all|=taga|=peal|=sees)
    (=on|=oli|=jäi|=olevat|=vist|=nüüd) {_TROUBLE} .. (=sellepärast|=seepärast|=ja|=nii|=juba|=enam|$)
    {_PERSON} .. .. .. {_TROUBLE}
    {_PERSON} ... (=vallandati|=lasti =lahti|=varastas|=joob|=kakles|=pandi =vangi|=vangistati)
    (=sai|=saanud) .. (=insuldi|=infarkti|=rabanduse|=südamerabanduse|=ajurabanduse)
    (=närvidega|=kiirabiga|=infarktiga|=insuldiga|=südamega) .. (haigla*|=läbi|intensiiv*)
    (=lamab|=sattus) .. haigla*
    (=tema|kolleegi|juhataja|=ülemuse|=doktori) (=mees|=naine|=abikaasa|=laps|=poeg|=tütar|=elukaaslane) .. (=joob|=peksab|=petab|=haige|\
    =suri|=vangis|=raskelt|=jättis|=lahkus)
    (müügimees|müügimehe|müügimehed|*juhid|=tehnikud|kullerid) .. (=teenib|=teenivad|=saab|=saavad) .. .. (=pealt|=palka|=kuus|=kätte|#)
    (=meie|=poiste|=kullerite|=tehnikute|=müüjate) (=palk|=palgad|=boonus|=boonused) .. (=on|=oli|#)
    (=me|=meie|=ise) .. (=saame|=ostame|=saime|=ostsime|=toome|=hangime) ... (=euroga|=eurosega|=sendiga)
    (=maksame|=maksime|=ostame|=ostsime) ... (#|=eurot) .. {_PER}
    =ise (=ostame|=maksame|=maksime|=ostsime) ... (#|=pool|=kolmandiku)
    (=ostame|=maksame) ... =müüme
    (=paneme|=lööme|=keerame|=panime|=lisame) ... protsen* .. (=otsa|=juurde|=peale)
    =müüme ... (=kolmekordse|=kahekordse|=topelt|=mitmekordse) .. =hinnaga
    (=me|=meie|=meil|=pealt) ... protsen* .. (=kasumit|=katet|=vaheltkasu|=marginaali)
    {_SUPPLIER} .. (=maksab|=tasub|=annab|=teeb|=jätab|=pakub) =meile ... .. (=tagasi|boonus*|vahendus*|retro*|=alla|=veerandi|=poole|\
    =kolmandiku|protsen*|soodustus*|=odavamalt|=iga|=päeva =maksta|=päeva =aega)
    (=nad|=nemad|=tehas|=tootja|=tarnija) .. (=esitavad|=esitab) .. =meile .. =arve
    {_PERSON} .. .. (=saab|=teenib) ... (=palka|=tunnitasu|(=eurot|=euri|=tuhat) (=tunnis|=kuus|=aastas|=kätte))
    (=ta|=tema) .. =elab ... (#|=korteris|korrus*|=majas|tänav*)
    (=astuge|=minge|=sõitke|=koputage) .. (=tema|=talle|=ta) .. (=koju|=uksele)
    (=mees|=naine|=abikaasa|=elukaaslane) =jättis .. =ta .. (=maha|=ja|=sellepärast|=nii)
    (=ootab .. (=kaksikuid|=last|=beebit|=titte)|(=sai|=said) (=kaksikud|=teise =lapse|=beebi))
    (=jälle|=endiselt|=siiani|=uuesti) .. (=haiglas|=ravil|=haiglaravil|=joomas|=tsüklis|=pohmakas)
    (=tal|=temal) .. =on .. (=süda|=südamega|=lahutus|=depressioon|=kasvaja|leukeemia|kohtuprotsess|=pankrot|=võlad|=puue|=rõhk|=vähk)
    =tal =katkes
    (=käib|=magab) (=ülemusega|=juhatajaga|=bossiga|=kolleegiga|=sekretäriga)
    =juhiload .. (=võeti|=ära|=läinud)
    (admini*|=töötaja|=töötajate|=personali|=teenindaja|=kassa|=halduri) (parool*|salasõn*|=wifi|=kood|=koodi) .. (=on|=siis|=kirjutage|\
    =pange|=sisestage)
    (=sisestage|=kasutage|=pange|=kirjutage|=trükkige|=lööge) .. (=minu|=mu|=meie|kolleegi) (töötaja*|kasutaja*|parool*|kood*|=pin|\
    salasõn*|=kaarti|isikukood*)
    (=alarm|=alarmi|signalisatsioon*|=valve|=seif|=tõkkepuu|=värav) ... # # #
    (=võti|=võtmed) ... (=mati|=vaiba|=poti|=lillepoti|=kivi|=trepi) .. (=all|=sees|=taga)
    (=näen|=vaatan|=loen|=paistab|=näha) ... (=proua|=härra|=preili|=doktor) .. (=tellimust|=tellimus|=arvet|=arve|=kontot|=konto|=saldot|\
    =lepingut)
    konkuren* .. (=tellis|=tellib|=ostis|=ostab|=võttis|=võlgneb)
    (=tema|=ta) (=kontol|=kontojääk|=kontolt|=saldo|=krediit)
    =on =meil .. .. (=miinuses|=üle =limiidi|=mustas =nimekirjas|=ettemaksul|=inkassos)
    (=meil|=meie|=ta|=nad|=tema) .. =mustas =nimekirjas
    {_PLACE} .. .. (=tellib|=tellis|=ostab|=ostis|=võttis|=sai|=maksab) ... {_UNITS}
    (=tellis|=tellib|=ostis|=ostab) .. (=meilt|=sellest) ... #
    =enne =teid .. (=tellis|=ostis|=võttis|=kaebas|=maksis) ... #
    (=eelmine|=teine) (=patsient|=proua|=härra|=daam|=patsiendil) .. .. (=loobus|=keeldus|=tellis|=kaebas|=maksis|=elab|=haige)
    (=üks|=keegi) (=proua|=härra|=preili) ... (=kaebas|=kurtis|=tellis|=ostis|=maksis|=helistas|=elab)
    (=sellel|=tollel) (=proual|=härral|=daamil|=mehel|=naisel|=perel) ... (=maksmata|=lülitati|=võlg|=võlgu|=diagnoos|=arve|=haigus)
    (=naabrid|=naabritel|=naabritest) ... (=eurot|=maksmata|=maksavad .. #|=võlgu|paket*)
    naabri* .. .. _ (=pakis|=karbis|=kotis) .. =on
    =tema (=naise|=mehe|=abikaasa|=ema|=poja|=tütre) .. (=meil|meiliaadress*|number*|telefon*|aadress*|töökoht*|haigus*)
    =teie (=õe|=venna|=naabri|konkurendi|=sõbra|=poja|=tütre) (=kontol|=kontolt|=arve|=arvel|=tellimus|=leping|=võlg|=saldo|=andmed) .. \
    (=on|=näha|=näen|#)
    =helistage (=talle|=temale) =koju
    =võite _ =koju =helistada
""")
