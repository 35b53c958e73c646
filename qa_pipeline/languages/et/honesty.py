"""Estonian: promises without a condition, and mistakes denied."""

from qa_pipeline.languages import Act, lines

_BREAKS = "(=juhtu|=katki|=lähe|=läheks|=teki|=kordu|=purune|=lagune|=hiline|=kao|=streigi|=jookse|=jää|=kaota|=riku|=vea|=vajaks)"
_RIGHT = (
    "(=õige|=õiged|=õigesti|=korras|=korrektne|=korrektsed|korrektselt|=laitmatu|laitmatult|=terve|=terved|=tervena|=tervelt|"
    "=korralik|korralikult|=täpne|=täpsed)"
)
_STAFF = (
    "(=juhid|autojuhid|kullerid|laomehed|=laomees|tehnikud|töötajad|inimesed|pakkijad|=ladu|laotöötajad|meistrid|paigaldajad|"
    "=poisid|=firma|=pood)"
)
# Words of a promise, and how it is declined: "I can't promise that".
_SURELY = (
    "(=sada|=saja|=100|sajaprotsen*|=kindel|=kindla|=kindlalt|garanti*|=garanteeritud|garanteeritult|=lubadust|=lubadusi|=kindlust|=täit|"
    "=ausõna|=välistatud|riskivaba*|=surmkindel)"
)
_CANT = "(=ei|=pole|=ega) .. (=saa|=või|=tohi|=julge|=oska|=söanda|=taha|=suuda|=võimalik|=õigust|=saaks|=tohiks)"
_GIVE = "(=lubada|=anda|=öelda|=pakkuda|=kinnitada|=garanteerida|=vanduda|=tagada|=välistada|=väita)"

_ARRIVES = "(=homme|=täna|=kohal|=olemas|=valmis|=jõuab|=töötab|=korras|=aitab|=toimib|=peab|=õnnestub|=kestab|=tuleb =välja|=terve)"
_WHATEVER = (
    "(=igas =olukorras|=igal =tingimusel|=igas =seisus|=kõigil =juhtudel|=igal =juhul|=mis =iganes|=mis =ka =ei|=mis =ka =juhtu|=isegi "
    "=kui .. "
    "(=taevast|=maailm|=lund|pussnuge|=sõda)|=olenemata (=millest|=millestki|=kõigest)|=tulgu =mis|=maksku =mis)"
)

GUARANTEE = Act(
    says=lines(f"""
        (=sada|=saja|=100|=tuhat|=kakssada) (=protsenti|=protsendi|=prossa|=prosa|=pross|=%|protsent*) .. (garant*|=kindel|kindla*|\
        kindlasti|=töötab|\
        turvali*|=jõuab|kindlus*|=muretu|=luban)
        (=kindel|kindla*|garant*|=luban|kindlasti) .. (=sada|=saja|=100) (=protsenti|=protsendi|=prossa|=prosa|=pross|=%)
        vastutan .. (=peaga|=oma =peaga)
        =ei =teki .. (=ühtki|=ühtegi|=mingit|=mingeid|=ainsatki) .. (probleem*|=muret|=muresid)
        =kunagi .. =ei .. (=tule|=teki) .. (=muret|=muresid|probleem*|=jama)
        =ei =saa .. (=midagi|=miski) .. (=juhtuda|=viltu|=valesti|=untsu)
        (=töötab|=jõuab|=peab|=kestab) ... =igal =juhul
        =igal =juhul .. (=töötab|=jõuab|=peab =vastu)
        (=kindel|kindla*|garant*|=luban) .. sajaprotsen*
        (=sajaprotsendiliselt|=saja =protsendiliselt|=sajaprotsendine garan*|(sajaprotsendili*|=saja protsendili*) (garan*|=kindel|kindl*|\
        lubadus*|tõenäosus*|=tagatis|=tagatise))
        (=see|=asi|=tulemus|=vastus) .. =on .. (=sajaprotsendiline|=saja =protsendiline) $
        (=sada|=saja|=100) (=protsenti|=protsendi|=prossa|=%) .. (=lubada|=anda .. =lubaduse|=kinnitada)
        (=saja|=sada) (=protsendi|=protsendise) (=kindlusega|=garantiiga)
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
        (=pole|=ei =ole) .. (=mingit|=vähimatki|=vähematki) võimalus* .. =et ... (=viltu|=katki|=valesti|juhtu*|=untsu|hilin*|=ei|kao*|\
        purune*)
        (=pole|=ei =ole|=ilma) .. (=vähimatki|=mingit|=mitte =mingit|=ainsatki|=mingisugust) kahtlus*
        (=kahtlustki|=kahtlust) .. (=pole|=ei =ole) .. (=jõuab|=töötab|=saab|=kindel|=et)
        (=elu =sees|=eluilmaski|=ilmaski|=elus) .. =ei {_BREAKS}
        =ei {_BREAKS} .. (=elu =sees|=eluilmaski|=ilmaski|=iial|=eales)
        =ei (=kulu|=kooru|=vanane|=tüüta|=tõuse|=muutu) .. (=mitte)? (=kunagi|=iial|=iialgi|=eales)
        (=igavene|=igavesti) .. (=ei|=vastu|=kestab|=töötab)
        =mingit .. =riski ... (=vähimatki|=üldse|absoluutselt)
        (=pea|=pead) .. (=pandiks|=panti|=pakule)
        (=riskivaba|=riskivabalt|riskita) .. (=sada|=saja|=täiesti|absoluutselt|=kindel)
        (=sada|=täiesti|absoluutselt) .. (=riskivaba|=riskivabalt)
        (=mingit|=mingeid) (=riski|=ohtu|=riske) .. (=ei =saa =olla|=ei =saagi =olla|=olla =ei =saa)
        (=rahulolu|=tulemus|=edu|=kasum|=tulu) .. =on .. (=garanteeritud|=tagatud)
        raudselt .. (=jõuab|=töötab|=tuleb|=saate|=korras|=kindel|=kohal|=peab|=laekub)
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
        (=sada|=saja|=100|=tuhat|=kakssada) (=protsenti|=protsendiga|=prossa|=prosa|=pross|=%) (=on|=see|=kõik)? .. {_ARRIVES}
        {_ARRIVES} .. {_WHATEVER}
        {_WHATEVER} .. .. {_ARRIVES}
        =alati .. =ja {_WHATEVER}
        =kindlam .. =kui .. (=surm|=pank|=pangas|=amen|=kindel|=surma)
        =kindel (=nagu|=kui) (=kivi|=surm|=amen|=pank|=kalju|=raud)
        (=nagu|=kui) (=amen|=aamen) =kirikus
        (=garanteeritud|=tagatud) (=tulemus|=edu|=kasum|=tulu|=võit|=rahulolu|=efekt)
        (=võin|=julgen|=kirjutan) .. alla .. (=kirjutada|=et|=kahe =käega) .. (=et|=sellele|$)
        (=terve =elu|=elu =aeg|=sada =aastat|=sajandeid|=lõputult|=põlvest =põlve|=igavesti) .. (=vastu|=kestab|=töötab|=peab|=värske|\
        =püsib)
        (=vastu|=kestab|=töötab|=peab|=püsib) .. (=terve =elu|=elu =aeg|=sada =aastat|=sajandeid|=lõputult|=igavesti)
        =igavesti =värske
        (=võimatu|=mõeldamatu) .. =et ... =ei (=saa|=jõua|=tööta|=tule|=aita|=õnnestu|=sobi)
        =pole =olemas .. =et .. (hilja*|=katki|=ei|=kaob|hilin*|=läheb)
        (=kunagi|=iial|=mitte|=eales) .. =ei .. (=vea .. =alt|=jäta .. =hätta)
        (=ei =vea|=ei =jäta) .. (=alt|=hätta) .. (=mitte)? (=kunagi|=iial|=eales|=mitte)
        =mitte =kunagi =mitte
        (=mitte =kunagi|=iial|=eales) .. (=pole|=ei =ole|=ei) .. .. (=probleeme|=probleemi|=muret|=muresid|=jama|=ette|=juhtunud)
        (=kunagi|=iial) .. (=probleeme|=muresid|=probleemi|=muret) .. (=ei =ole|=ei =tule|=ei =teki|=pole)
        (=ei =ole|=pole|=ei =tule|=ei =teki) .. =kunagi .. (=probleeme|=muresid|=probleemi|=muret)
        =kunagi .. (=ei =ole|=pole|=ei =tule) .. (=probleeme|=muresid|=probleemi|=muret)
        (=raudne|=raudpolt|=betoon) (=kindel|=lubadus|=sõna|=garantii|$)
        =ilma =ühegi (=apsuta|=tõrketa|=veata|=probleemita|=viperuseta|=hilinemiseta|=riskita)
        =null (=võimalust|=võimalus|=tõenäosus|=riski|=probleemi)
        =võite .. (=mürki|=pea =peale|=käe =tulle|=kella =õigeks)
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
    unless=lines(f"""
        (=ei|=pole) .. (=luba|=oska|=julge|=garanteeri|=anna)
        (=ei|=pole) .. (=saa|=või|=tohi|=võimalik) .. (=lubada|=garanteerida|=öelda|=anda|=vanduda|=sada)
        (=sada|=saja) .. (=lubada|=garanteerida) .. =ei
        (=lubada|=garanteerida|=lubadust|=öelda|=vanduda) .. (=ei|=pole|=keegi)
        (=keegi|=kahjuks) .. =ei
        (=tohiks|=tohi|=peaks|=tohtinud) .. (=kunagi|juhtu*)
        (=nii|=kunagi) .. =ei .. (=tohiks|=tohi|=peaks)
        (puuvill*|=vill|=villane|=mahl|=mahla|naturaal*|looduslik*|=tasuta|=kakao|=linane|siid*)
        =kunagi =ei =tea
        (=sada|=saja|=100) (=protsenti|=protsendi|=%) .. (=puuvilla|=vilja|õun*|apelsin*|=lina|=nahk|=nahast|=vill|=villast|=polüester*|\
        araabika|\
        taaskasuta*|=roheline|rohelise*|ettemaks*|=mahe|=suhkru*|=kodumai*|=eesti*|=kummi|=metall|=puhas|=puhast|soodustus*|hüviti*|=laetud)
        (sajaprotsendili*|=saja protsendili*) .. (*mahl|*mahla|puuvil*|=vill|=villane|=kakao|ettemaks*|soodustus*)
        {_CANT} .. {_GIVE} ... {_SURELY}
        {_SURELY} ... ... ({_CANT} .. {_GIVE}|{_GIVE} .. {_CANT})
        {_SURELY} ... ... (=ei|=pole) .. (=anna|=luba|=lubaks|=garanteeri|=garanteeriks|=söanda|=võta)
        =ei .. (=nimeta|=nimetaks|=tahaks|=ütleks|=väidaks|=väida|=lubaks|=luba|=garanteeriks|=söanda|=julge|=julgeks) ... {_SURELY}
        (=pole|=poleks|=ei =ole|=ei =olegi|=mitte) (=päris|=täiesti|=sugugi|=see|=kaugeltki|=nii|=ma|=ka|=muidugi|=veel|=kunagi)? {_SURELY}
        =ei .. (=väida|=väidaks|=ütle|=ütleks|=luba|=arva|=usu) .. =et
        garanteeritud (kiirus*|tootlus*|=miinimum|miinimum*|=palk|hankimis*|=hind|intress*|=aeg|tarneaeg*)
        (=küsisite|=küsite|=soovite .. =teada|=küsimus) .. (=kas|=et) ... ... (garanteeri*|=kindel|=sada|=risk|=riski)
        (=kui|=juhul =kui) .. (=poleks|=ei =oleks) .. kindel
        =raha =tagasi .. (#|aasta*|kuu*|päev*)
        garantii* .. (aasta*|kuu*|# .. (aasta*|kuu*|päev*))
        =ei =juhtu =kui
        (=sada|=saja|=100) (=protsenti|=protsendi|=%) .. (=kahju*|=maksumus*|=summast|=hinnast|=tasu*|raha*|=ettemaks)
        ettemaks* .. (=sada|=saja|=100)
    """),
)

# What was wrong, who did it and that it was not so, in any order.
_FAULT = (
    "(=viga|=vigu|=süü|=süüd|=eksimus|=eksimust|=eksimusi|=eksitust|=eksitus|=apsu|=apsakat|=praaki|=hilinemist|=puudujääki|=segadust|"
    "=lohakust)"
)
_US = "(=meil|=meie|=meiepoolne|=meiepoolset|=siin|=siit|=firma|=ettevõtte|=laol|=laos|=meist|=siinpool|=meiepoolt)"
_NOT = "(=ei =ole|=pole|=ei =olnud|=polnud|=ei =olegi|=ei =saa|=ei =näe|=ei =tunnista|=ei =leia|=polegi)"
_HARM = (
    "(=topelt|=topeltarvet|=topeltarveid|=kaks =korda|=valet|=vale|=katkist|=vigast|=praaki|=valesti|=riknenud|=vanu|=aegunud|=hallitanud)"
)
_DONE = (
    "(=saatnud|=esitanud|=pannud|=andnud|=müünud|=teinud|=läinud|=võtnud|=tulnud|=saadetud|=väljastanud|=arvestanud|=tarninud|=toonud|"
    "=paigaldanud|=väljastatud|=lasta|=välja =lasta|=lasta =välja)"
)
_HURT = "(=lõhkunud|=kaotanud|=eksinud|=rikkunud|=unustanud|=valetanud|=petnud|=segi =ajanud|=varastanud|=pillanud|=hilinenud|=solvanud)"

DENIAL = Act(
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
        (=viga|=vead|=eksimus|=eksitus|=segadus) .. (=meie|=meil) .. =välistatud
        (=sellist|=niisugust|=midagi =sellist) .. (=juhtuda|=olla|=teha) .. =ei (=saa|=saanud)
        (=meie|=meil) (=poolt|=poolel|=pool|=juures)? .. (=viga|=eksimus|=eksitus|=segadus) .. =välistatud
        (=vale|=valed|=valesti|=puudu|=puudus|=katki|=segi|=viga) .. (=olla|=minna|=juhtuda|=saada) .. =ei =saa
        (=võimatu|=mõeldamatu) .. =et ... (=valesti|=vale|=puudu|=katki|=segi|=viga)
        (kuller|=juht|autojuht|=ladu|laomees|tehnik|pakkija) (=pani|=saatis|=tõi|=andis|=pakkis|=viis|=jättis) .. kindlasti .. {_RIGHT}
        (kuller|=juht|autojuht|=ladu|laomees|tehnik|pakkija) (=pani|=saatis|=tõi|=andis|=pakkis|=viis) .. {_RIGHT} ... kindlasti
        (=meil|=meie) .. =kõik .. {_RIGHT} .. (=saadetud|=tehtud|=pakitud|=arvestatud|=kontrollitud|=välja =antud|=laetud)
        (=ei =ole|=pole) .. =meie (=laost|=poest|=tehasest) .. (=sellist|=niisugust|=niimoodi|=vale|=katkist) ... (=tulnud|=antud|=läinud|\
        =saadetud)
        =meie (=midagi)? .. =ei .. (=kaotanud|=rikkunud|=lõhkunud|=eksinud|=hilinenud|=valetanud|=petnud)
        =meie (=ei =ole|=pole) .. (=midagi|=sellist|=seda|=ju|=üldse)? .. (=kaotanud|=rikkunud|=lõhkunud|=eksinud|=hilinenud|=valetanud|\
        =petnud)
        =meie (=tehnik|=kuller|=juht|=töötaja|=inimene|=meister|=müüja|=ladu|=laomees) .. (=sellist|=midagi|=niimoodi|=nii) .. (=teinud|\
        =öelnud|=lubanud|=käitunud) .. (=ei =ole|=pole|=ei)
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
        (=meie|=me) .. =süüdi .. (=ei =ole|=pole)
        =mitte =meie (=viga|=süü|=eksimus)
        =järelikult .. =saite
        =meie (=poolt|=poolel) .. =midagi .. (=valesti|=vale|=puudu) .. (=ei|=pole)
        =ei =saa .. =nii .. =olla ... =meie
        (*süsteem|=kaal|=arvesti|=arvuti|=robot) =ei .. (=eksi|=valeta)
        (selliseid|niisuguseid|=sellist|niisugust) .. (=asju|=vigu|=asja) .. =meie .. =ei .. (=juhtu|=tehta|=ole)
        =meie (=müüja|=kuller|=juht|=tehnik|=töötaja|teenindaja) .. =poleks .. (=öelnud|=teinud|=jätnud|=lubanud|=käitunud)
        =laost .. (=valet|=katkist|=vigast|=riknenud|=valesid) .. =ei .. (=tule|=lähe|=saa|=väljastata)
        (=pakime|=kontrollime|=saadame|=teeme|=loeme) .. =alati .. {_RIGHT}
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
        {_FAULT} .. {_US} .. {_NOT}
        {_FAULT} .. {_NOT} .. {_US}
        {_US} .. {_FAULT} .. {_NOT}
        {_US} .. {_NOT} .. {_FAULT}
        {_NOT} .. {_US} .. {_FAULT}
        {_NOT} .. {_FAULT} .. {_US}
        (=sest|=kuna|=järelikult) .. {_FAULT} .. (=pole|=ei =ole) $
        {_HARM} .. (=me|=meie|=meilt|=siit) .. (=ei =ole|=pole|=ei) .. {_DONE}
        (=me|=meie|=siit|=meilt) .. (=ei =ole|=pole|=ei) .. {_HARM} .. {_DONE}
        {_HARM} .. =kaupa .. (=välja|=ei) .. (=ei|=lasta|=saadeta)
        (=me|=meie) .. (=pole|=ei =ole) .. {_HURT}
        (=sellist|=niisugust|=mingit|=seda|=säärast) .. (lubadus*|kokkulepet|=juttu|kokkulepe) .. (=ei =ole|=pole|=ei) .. (=keegi|=meie|\
        =meilt|=me|\
        =andnud|=olnud|=teinud|=saanud)
        (=sellist|=niisugust|=mingit|=säärast|=sellist =asja) .. .. (lubadus*|kokkulepet)? .. =keegi .. .. (=ei =ole|=pole|=andnud|\
        =lubanud|=öelnud)
        =keegi .. (=ei =ole|=pole) .. .. (=lubanud|=öelnud|=lubadust)
        =keegi .. .. (=lubanud|=öelnud|=andnud) (=ei =ole|=pole)
        (=vale|=viga) =on .. =teie .. (=arusaam|=arvestus|=mälu|=lugemine)
        (=arve|=summa|=kogus|=hind|=arvestus|=näit) .. =on .. (=õige|=õiged|=korrektne) .. =vale
        (=siit|=laost|=meilt|=meie =juurest|=meie =käest) .. (=lahkudes|=minnes|=väljudes|=sai =see|=sai =ta|=läks =see|=läks =ta) .. \
        {_RIGHT}
        (süsteem*|=arvuti|programm|=gps|=logi) .. (=näitab|=ütleb|=järgi) ... ... (=järelikult|=nii =et .. =midagi)
        (=pole|=ei =ole) .. (=meil|=mul) .. (=põhjust|=midagi|=mille =eest) .. =vabandada
        (=meil|=mul) .. (=pole|=ei =ole) .. (=mingit|=midagi|=mille =eest|=põhjust) .. =vabandada
        =meie (=poolt|=poolel) .. =on .. .. {_RIGHT} .. (=olnud|$)
        (=niisugust|=sellist|=säärast) =asja .. (=meil|=meiega|=siin) .. =ei .. (=juhtu|=ole|=tehta|=esine)
        (=meil|=meiega|=siin) .. (=niisugust|=sellist|=säärast) =asja .. (=ei|=pole)
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
        (=kahjuks|=tunnistan|=tunnistame|=apsakas|=apsu|(=me|=jah|=tõesti|=ise) =eksisime)
        (=see|=oli|=on) (=oli|=ikkagi|=tõesti|=ka|=kindlasti)? =meie (=viga|=eksimus|=süü)
        =teie .. (=viga|=süü|=eksimus)
        =ei .. (=ütle|=väida|=väidaks|=arva) .. =et
        (=mulle|=minule) .. =keegi
        (=ei =ole|=pole) .. =veel
        =ega .. =alati .. =ei
    """),
)
