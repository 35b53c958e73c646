"""Estonian: rudeness, and the familiar `sina` where the polite `teie` belongs."""

from qa_pipeline.languages import Act, lines

_YELL = "(karju*|röögi*|röökimi*|=kisage|sõima*|virise*|vingu*|=halage|halami*|=jonnige|jaura*|=lärmake|=õiendage|=norige)"
_YELLING = "(=karjuda|karjumi*|=karjuge|=röökida|röökimi*|=röökige|kisami*|=sõimata|sõimami*)"
_FOOL = (
    "(=loll|=lollid|=rumal|=rumalad|=tola|=hull|=hullud|=kurt|=kurdid|=pime|=purjus|=opakas|=täis =peaga|=tropp|=peast =segi|ajudeta|"
    "=aruta|=napakas|=segane|=ogar|totakas|=lapsik|=saamatu|=naiivne|kohtlane|kasvatamatu|=ülbe|matslik|=juhm|=juhmid|"
    "nõdrameel*|idioo*|debiil*)"
)
_FAULT = "(=viga|=süü|=tegemata|hooletus*|=mure|=mured|=probleem|=probleemid|=vead|rumalus*|lohakus*|tähelepanematus*)"
# `b d g` are compared as `p t k`: verbs that then fall together with a noun (tuled, pead, võid, jääd, viid) need their company.
_YOU_DO = (
    "(=tahad|=oled|=saad|=tead|=näed|=annad|=ütled|=ostad|=võtad|=mõtled|=arvad|=kuuled|=helistad|=räägid|=ootad|=paned|=tellid|"
    "=leiad|=oskad|"
    "=küsid|=käid|=elad|=mäletad|=kardad|=vaatad|=karjud|=vaidled|=hakkad|=eelistad|=kasutad|=töötad|=jõuad|=säästad|=lähed|=saadad|"
    "=kirjutad|=jätad|=lubad|=vajad|=hoiad|=kaotad|=võidad|=teenid|=sõidad|=vahetad|=valetad|=usud|=loodad|=mõistad|=kinnitad|=otsid|=loed|"
    "=lõpetad|=naudid|=unustad|=muretsed|=otsustad)"
)
# What a negated verb looks like too (ei vaata): see `unless`.
_DO = (
    "(=kuula|=vaata|=ütle|=räägi|=mõtle|=lõpeta|=helista|=kirjuta|=näita|=jäta|=unusta|=kujuta|=otsusta|=mõista|=muretse|=karju|"
    "=rahune|=usu|=küsi|"
    "=uuri =järele|=loe =ette|=loe =läbi|=arvesta =sellega|=vasta =mulle|=vasta =palun)"
)

ACTS = {
    "rudeness": Act(
        says=lines(f"""
            (=pole|=ei =ole|=polegi|=ei =olegi|=mitte) (=üldse|=ju|=ka)? (=minu|=meie|=mu) (=mure|=probleem|=asi|=kohustus|=teema|=jagu|\
            =rida|=töö|=süüdi)
            (=see|=nüüd|=puhtalt) (=on|=juba) .. (=teie|=sinu) (=enda|=oma|=isiklik|=endi) ({_FAULT}|=asi)
            (=see|=nüüd) =on (=ju|=nüüd|=ikka|=siis|=puhtalt|=juba)? (=teie|=sinu) {_FAULT} (=mitte|$)
            =nüüd =on =see =teie .. (=mure|=probleem|=asi)
            (=teie|=oma) (=enda|=isiklik|isiklikud|=endi) {_FAULT}
            ^ (=noh|=no|=nojah)? =teie (=probleem|=mure|=asi) $
            (=olete|=oled|=olite) =ise .. =süüdi
            =ise (=te|=olete|=sa|=oled)? (=süüdi|=lõhkusite|=rikkusite|=unustasite|=murdsite|=keerasite|=sodisite|=loll)
            =süüdistage .. (=ennast|=iseennast|=end)
            (=rahunege|=rahune|=rahustuge) .. (=maha|=ometi|$)
            (^|=no|=noh|=kuulge|=palun|=nüüd) =rahunege
            (=võtke|=võta) (=ennast|=end) =kokku
            (=tõmmake|=tõmba) .. (=hoog|=hoogu|pidur*|=uttu)
            (=ma|=mina|=sai) (=ju|=teile|=see)? (=juba|=ju) (=teile|=kord)? (=ütlesin|=seletasin|=selgitasin|=öelnud|=öeldud)
            (=ütlesin|=seletasin|=rääkisin|=selgitasin) (=ju|=teile =ju|=ma =ju|=ju =teile) (=juba|=küllalt|=selgelt)
            (=ütlesin|=seletasin|=selgitasin) (=teile|=ma =teile)? =juba
            =kui (=mitu|=palju) =korda .. (=ma|=pean|=vaja|=tuleb)
            =mitu =korda .. =pean .. (seletama|=ütlema|=kordama|=rääkima|=seda|=teile|selgitama)
            (=kolm|=mitu|=sada|=tuhat|=kümme|=viis|=neli|=kaks) =korda .. (=ütlesin|=öelnud|=rääkinud|=seletanud|=korranud|=öeldud|=seletan)
            (=kolmandat|=mitmendat|=sajandat|=viiendat) =korda .. (=ütlen|=seletan|=räägin|=kordan)
            (=olete|=oled|=te) .. {_FOOL} .. (=või|=olete|$)
            {_FOOL} (=olete|=oled|=klient)
            (idioo*|debiil*|=kretiin|=kretiinid|imbetsil*|ajuvaba*|puupea*|lambapea*|tainapea*|põmmpea*|=jobu|=tobu|lollaka*|lollus*|\
            =jätis|=perse|=persse|=kurat|=kuradi|=kuradid|=munn|=sitt|=sitta|=sitane|=türa|=vittu|=raisk|=raibe|=mats|=pohhui)
            (=iga|=igaüks) (=loll|=laps|=lollgi|=algklassilaps) .. (=aru|=teab|=oskab|=saab)
            (=oleksite|=te =oleks|=teie =oleks) .. (=pidanud|=võinud) ... (=lugeda|=lugema|=vaatama|=vaadata|=kontrollima|=kontrollida|\
            =tähele|=mõtlema|=mõelda|=teadma|=küsima|=küsida|=kuulama|=kuulata|=täpsustama|=täpsustada|hoolsam*|hoolikam*|=õppima|=ise|\
            =varem)
            (=pidanuksite|=pidite|=oleksite =pidanud) .. (=lugema|=vaatama|=kontrollima|=tähele|=mõtlema|=teadma|=küsima|=kuulama|\
            =täpsustama)
            (=järgmine|=järgmisel|=teine) (=kord|=korral) .. (=lugege|=vaadake|=mõelge|=olge|=kuulake) .. (=ette|=enne|hoolikam*|hoolikam*|\
            paremini|tähelepane*|=ikka|targem*|$)
            (=ärge|=ära) .. ({_YELL}|=vaielge|=vaidle|=õpetage|=ähvardage|=jamage|=katkestage =mind|=valetage|=passige|=targutage|\
            =dramatiseerige|=liialdage|=paanitsege|=närvitsege|=hüsteeritsege|=lollitage|=solvuge|=hädaldage)
            =ärge .. (=segage|=rääkige) .. (=vahele|=vastu|=lollusi|=lollust|=rumalusi|=jama|=mind|=niimoodi|=muinasjutte)
            =ärge =tehke .. (=numbrit|=draamat|=tragöödiat|=nägu|=stseeni|=etendust|=elevanti)
            =ärge .. (=siia|=mulle|=meile) .. (=helistage|=rääkige|=tulge)
            =ärge .. =enam .. =helistage
            {_YELLING} .. (=minu|=mulle|=vaja|=aita|=saavuta|=kasu|=mõtet|=mu)
            (=te|=teie|=mis =te) .. (=karjute|=röögite|=virisete|=vingute|=valetate|=jonnite|=jaurate|=kisate|=halate|=targutate|=torisete|\
            =tüütate|=lollitate|=luiskate|=luuletate|=ajate (=jama|=hulluks|=närvi|=udu|=pläma|=mind))
            =lõpetage .. ({_YELL}|=jama|=jamamine|=tola|lollus*|=jauramine|=vaidlemine|=targutamine|=see =jutt)
            (=jätke|=jäta) .. (=jutt|=jama|lollus*|=virin|=vingumine|=hala|=jauramine|=nali|=naljad|=rahule)
            (=pidage|=pea|=olge|=ole) .. (=suu|=lõuad|=vait|=suud)
            (=raiskate|=raisake|=raiskame) .. =aega
            (=tehke|=öelge|=rääkige|=otsustage|=liigutage) .. (=kiiremini|=ruttu|=rutem|=kähku|=kähem|=ometi|=lõpuks|=juba)
            (^|=no|=noh|=palun) (=kiiremini|=kähku|=kiirustage|=rutake|=ruttu) ($|=palun|=nüüd|=noh)
            =mul (=on|=ootavad) (=ka|=liinil|=siin|=veel)? (=teisi|=teised|=muid|=muud|=paremat|=tähtsamat|=targemat) (=ka)? (=kliente|\
            =kliendid|=klienti|=asju|=teha|tegemis*|=tööd|=inimesi)
            (=mul|=minul|=meil) (=pole|=ei =ole) .. (=teiega|=teie =jaoks|=teie =peale|=sellega|=selliste|=niisuguste|=siin terve*|\
            terve*) .. (=aega|=päev|=päeva|=tegeleda|=päevaks)
            (^|=no|=noh|=nojah|=ja|=oh) (=mis =siis|=mis =sellest) ($|=et =teil|=noh|=sellest)
            =no =ja (=siis|=mis|$)
            =mis (=minul|=mul|=mina|=see =minusse|=see =mind|=see =minu) .. (=sellest|=sellega|=puutub|=pistmist|=kotib|=asi)
            =mis (=ma|=mina|=me) (=nüüd|=siin|=sinna|=siis|=teile|=siia|=ikka)? .. (=parata|=teha =saan|=teha =saame|=saan =teha)
            =mida (=ma|=mina) .. (=peaksin|=pean) .. (=tegema|=teie =arust|=teie =meelest)
            (=mis|=mida) =te (=tahate|=ootate) .. =et =ma .. (teeks*|=teen|ütleks*|=peaksin)
            (=saage|=lahendage|=klaarige|=hakake|=ajage|=tegelege) .. =ise .. (=hakkama|=ära|=ajama|=sellega|=asjad|=oma|$)
            =ise (=lahendage|=klaarige|=nuputage|=tegelege|=otsige|=mõelge|=keerasite|=saage|=uurige)
            (=vaadake|=otsige|=uurige|=nuputage|=tehke|=lugege) (=palun)? =ise .. (kodulehe*|internet*|=välja|$)
            (=mis|=mida) =te (=siis|=veel|=üldse|=õieti|=nüüd)? (=minust|=minult|=meist|=minu =käest) .. (=tahate|=ootate|=nõuate)
            (=mis|=mida) =te (=üldse|=õieti|=ometi) .. (=tahate|=helistate|=lootsite|=arvasite)
            (=mind|=meid) (=see)? (=ei|=üldse =ei) (=huvita|=koti|morjenda|kõiguta)
            =ei (=huvita|=koti|morjenda|kõiguta) (=mind|=meid|=kedagi)
            (=mul|=mulle|=minul) (=on)? (=täiesti|=täitsa|=suht)? (=ükskõik|=savi|=suva|=pohhui|=poogen|=kama)
            (=kui|=ei) (=te|=ma|=teil|=väga|=keegi)? (=viitsite|=viitsi|=viitsid|=viitsimist)
            =kui .. =viitsimist
            (=vaeseke|=vaesekene|=nutke|=nutma =hakake|=targutage|=targutate|=geenius)
            =palju =õnne .. (avastasi*|ärkasi*|=lõpuks|taipasi*|suutsite)
            (=kas|=nii) .. (=tõesti|=siis|=nii) =raske .. (=aru|=meelde|=lugeda|=mõista|=vaadata|=öelda|=või)
            (=te|=teie) .. =ei .. (=oska|=suuda|=viitsi) .. (=lugeda|=kuulata|=arvutada|=mõelda|=käituda|=taibata)
            (=kas|=te) .. =lugeda .. (=ei =oska|=oskate)
            =oskate .. (=ikka|=üldse) .. (=lugeda|=kirjutada|=arvutada|=kuulata)
            (=mõni|=mõned|=osad) (=inimene|=inimesed) .. =ei .. (=oska|=taipa|=suuda)
            (=te|=kas|=teie) .. =aru .. =ei =saa .. (=või|=ikka|=üldse|$)
            (=te|=teie) (=ei|=ikka =ei|=vist =ei|=üldse =ei) (=taipa|=saa .. =aru .. (=või|=ikka|=üldse))
            =saate .. =eesti =keelest
            =ega =sellest .. (=sure|=surnud)
            (=kaevake|=kaebage|=pöörduge|=minge) .. (=kuhu|=kellele|=kuhugi) .. (=tahate|=soovite|=tahes|=iganes)
            (=minge|=kolige) .. (=mujale|=kohtusse|=konkurendi|=pikalt|=kuradile|=põrgu|=seenele)
            (=ostke|=otsige|=tellige) .. (=mujalt|=teine =pood|=teine =firma)
            (=keegi|=ega =teid|=ega =keegi) .. =ei? (=sundinud|=käskinud|=kutsunud)
            (=kes|=kas) =teid .. (=käskis|=sundis)
            (=mis|=kas) =teil .. (=arus|=aru =peast|=peas|=mõistus)
            =kust (=kurat|=mina|=ma|pagan*) .. (=tean|=teadma)
            =kuidas (=mina|=ma) .. (=peaksin|=pean|=peaks) .. =teadma
            (=ei|=mis) .. (=puutu|=puutub) .. (=minusse|=meisse|=teisse)
            (teiesugu*|sinusugu*|=teie taoli*)
            =nagu .. (=lapsele|=lollile|=lasteaias|=lapsega) .. (seleta*|räägi*|räägi*|=seletan)
            (=olete|=te) .. (=tüütu|=tüütud|=tülikas|=ebaviisakas|=nahaalne|=häbematu|=väljakannatamatu) .. (=inimene|=klient|$)
            (=mida|=mis) =te .. (=ootasite|=lootsite|=tahtsite) .. (=hinna|=raha) .. =eest
            (=mõelge|=kasutage) .. (=oma|=enda) (=peaga|aju*|=pead)
            (=järelikult|=vist) .. =olete .. (miljonär*|=rikas|=targem|=geenius|=kuningas)
            =olete .. (=järelikult|=vist) .. (miljonär*|=rikas|=targem|=geenius|=kuningas|=ise)
            (=kas|=on) .. =teil .. (kuulmisega|nägemisega|=silmadega|=kõrvadega|=peaga|=aruga) .. (=midagi|probleem*|=viga|=korras|=häda)
            =puust .. (=ette|punaseks)
            =ise (vastutate|=maksate =ka|=vastutage|=teadsite)
            =teadsite .. =mida =te
            (=mulle|=mina|=ma|=ega) .. (=ei =maksta|=ei =saa =palka|=palka =saa|=palka =ei)
            =ei =lase .. (=mul|=mind) .. (rääkida|=lõpetada)
            =lõpetage (=see|=selline|=juba|=ometi|=kohe|=oma)
            =jätke .. (=draama|=teater|=tsirkus|=etendus|=virisemine|=see =hala|=oma =jutt)
            (=pole|=ei =ole) .. =aega .. (=kuulata|=vaielda|=teiega|=lobiseda|=seletada|=jahuda|=teie =jutt*|=tegeleda)
            =oleks =pidanud (=te|=teie) ... (=vaatama|=lugema|=kontrollima|=küsima|=mõtlema|=ise|=teadma)
            (=milleks|=miks) =te .. (=üldse|=siis|=ometi) .. (=helistate|=küsite|=tellite|=ostsite|=tülitate|=tellisite)
            =lugeda .. =oskate
            =alati .. (=keegi =teine|=teised|=meie) .. =süüdi
            =olge .. (=rahul|=õnnelik|tänulik) =et
            =tänage .. (=jumalat|=taevast|=õnne)
            (=te|=teie) (=ei =ole|=pole) .. (=ainus|=ainuke|ainukene)
            =oodake .. =nagu .. (=teised|teisedki|=kõik)
            =kannatage .. =ära
            =ei (=hakka|=kavatse|=viitsi) .. (=vaidlema|=vaielda|jaurama|=jaurata|=kordama|=seletama|=teiega|=kulutama|=raiskama|=kuulama)
            =panen .. =toru .. (=ära|=hargile)
            (=kaevake|=kaebage) (=aga|pealegi|julgelt|=palju|=kasvõi)
            (=mul|=meil) (=on)? (=kopp|=siiber|=villand|=kõrini|=isu =täis)
            =ajate .. (=närvi|=kopsu|=hulluks|=marru)
            =häbi .. (=teil|=peaks|=olgu)
            =ärge =olge .. (=tüütu|=naiivne|pirtsakas|=lapsik|pealetükkiv|kannatamatu|=närviline|hüsteeriline|ebaviisakas|=tundlik|=õrn|\
            =loll|=ülbe)
            =te .. (ülbitse*|=nahaalne|pirtsutate|=jamate)
            =käige (=persse|=pekki|=kuradile|=metsa|=seenele|=minema)
            =eks =siis (=jäägi|=oodake|=ostke|=elage|=istuge|kannatage|=kaevake)
            =vaene (=inimene|=mees|=naine|=klient|=teie)
            =rääkige .. (normaalselt|viisakalt|vaiksemalt|=tasem|inimkeeli|=nagu =inimene)
            =tulge .. =asja =juurde
            (=rumal|=loll|naeruväärne|=mõttetu) (=küsimus|=jutt|=nõue|=soov|=kaebus)
            =mis =küsimus .. =see .. (=nüüd|=on)
            =minu =peale .. (=karjuda|=karjute|=vihane|=tõsta|=röökida)
            =ja (=mida|=mis) =mina
            (=pole|=ei =ole|=mis) .. (=vaja|=mõtet|=siin) .. (=vinguda|=viriseda|ähvardada|=õiendada|=halada|=jonnida|pirtsutada|=nutta|\
            =vingute)
            =kõik =teised .. (=aru|=oskavad|=hakkama|=rahul)
            =kas =te .. (=kuulete|=kuulate) .. (=ennast|=mida|=üldse|=ikka)
            (=lootke|=unistage) =edasi
            =kes =te .. (=selline|=enda =arust|=endast) .. =olete
            =ärge .. süüdistage
            (=ma|=mina) .. (=pole|=ei =ole) .. (selgeltnäg*|lapsehoidja|psühholoog|=teener|=robot|=võlur|imetegija|=jumal)
            (=kuhu|=mis) =teil .. =nii =kiire
            =ärge (=tulge|=hakake) .. (=mulle|=siia|=siin|=õpetama|=seletama|=rääkima)
            =sooja =ega =külma
            (=ma|=mina) =ei =pea .. (=kuulama|=taluma|=seletama|=teadma|põhjendama)
            =mida (=ma|=mina|=me|=meie) =teie (=arust|=meelest)
            =silmad .. =peas
            (=jampsi|=jura|=plära|=mula|udujuttu|=möga|=jamps)
            (=ei =räägi|=pole) =teiega .. (=rääkida|=enam|=nii|$)
            =siis =ärge (=ostke|=tellige|=tulge|=helistage|=kasutage|=võtke)
            =kui .. =ei =meeldi .. (=minge|=vahetage|=ostke|=leidke|=kaevake|=ärge)
            (tuumafüüsika|kosmoseteadus|raketiteadus|=kõrgem matemaatika)
            =õppige
            =andke .. =rahu $
            =alles =nüüd .. (=märkasite|=ärkasite|avastasite|=helistate)
            heategevus*
            =igasugused .. (helistavad|=kliendid|=tüütavad)
            =räägin .. (=hiina|=heebrea|=araabia|=võõras) keel*
            (=mind|=meid) .. =ei (=huvita|=koti|morjenda|kõiguta)
            =kes .. (=teil|=teie) .. (=käskis|=sundis|=palus =seda)
            (=teie|=teil) (lapsehoidja*|=teener|=sekretär|=ema|=orjad|=ori) .. (=ei =ole|=pole)
            (=mida|=mis) =te =siis (=ootasite|=lootsite|=arvasite|=mõtlesite)
            =juba (=korra|=kord) (=ütlesin|=seletasin|=rääkisin|=selgitasin)
            =mul .. (=teisigi|=sadu|=kümneid) .. (=peale|=kliente|=inimesi|=helistajaid)
            =mis =nüüd =veel (=viga|=häda|=lahti|$)
            =lugege ... =must =valgel
            (vanainime*|pensionär*|=naised|blondiin*|=vanurid) .. (=ei =peaks|=ei =tohiks|=ei =oska|=ei =saa .. =aru)
            (=tühjast|=tühja) (=tüli|=lärmi|=draamat)
            sääsest
            =katsuge .. (=viisakas|=viisakalt|=normaalne|=normaalselt|=ennast|=end|=ometi|=lõpuks)
            =valige .. (=sõnu|=tooni|=oma =sõnad)
            =ega (=ma|=mina) .. (=pime|=kurt|=loll|=idioot)
            =nalja (=teete|=viskate) =või
            =kaua =te =veel
            (=jätke|=hoidke) .. (=oma|=need) .. (loengud|õpetussõn*|=targutused|=nõuanded|etteheited|=pretensioonid) .. (=endale|\
            =enda =teada|$)
            (=ma|=mina) .. (=pole|=ei =ole) .. =teie (=poiss|=tüdruk|=sõber|=laps|=ema|=isa|jooksupoiss)
            (=sellist|=niisugust|=nii =suurt) (=rumalust|=lollust|jampsi) .. (=pole|=ei|=ajate)
            (=mul|=meil|=ma) .. (=siiber|=villand|=kopp|=kõrini) .. (=ees|=ette|$|=teist|=sellest|=juba)
            =juba (=siiber|=villand|=kõrini)
            =ega .. (mõtteid|=mõtete) .. (=lugeda|=loe|=lugeja|=oska)
            =kui =oskaksite .. (=lugeda|=kuulata|=mõelda|=kasutada)
            =ärge .. (=nuttke|=nutke|=oiake|=ohkige|=mossitage|=virisege|=irvitage|=näägutage|=hädaldage|=kiruge)
        """),
        weak=lines("""
            (=kuulake|=kuula) (=nüüd|=mind|=siia)
            =laske .. =mul .. (=lõpetada|=lõpuni|=rääkida)
            =juba (=ütlesin|=seletasin|=selgitasin|=öelnud)
            (=ütlesin|=rääkisin) =ju
            =see =on .. =teie .. (=viga|=süü)
            =teie (=süü|=süül)
            (=te|=teie) =ise (=tellisite|=valisite|=nõustusite|=kinnitasite|=kirjutasite|=tegite)
            =lugege .. (=ikka|hoolikamalt|korralikult)
            (=vaadake|=otsige|=uurige) =ise
            =see =läheb =üle
            =mis .. =siin .. =arusaamatut
            (=mis|=mida) =te =siis =tahate
            =ma .. =teid .. =sundida
            =kui .. =teid .. (=nii|=väga) .. huvita*
            =eks =ise =teate
            =mis =teil .. (=viga|=häda)
            (=te|=teie) .. (=ei =kuula|=kuulate =üldse)
            (=ei =ole|=pole) .. (=maailma =lõpp|=katastroof|=mingi tragöödia|=suurem =asi)
            =mul =on =kiire
            =mis =ma =teen
            =keegi .. =ei =sunni
            (=jälle =teie|=teie =jälle)
            =ei =kuulu =minu
            =kust =te .. =võtsite
            =olete .. täiskasvan*
            =mida =te .. =ootasite $
            =ise (=ostsite|=tahtsite)
            targemad* .. (=teha|=tegema)
        """),
        unless=lines("""
            (=ärge|=pole =vaja|=ei =pea|=pole =põhjust|=pole =mõtet) .. (kiirusta*|muretse*|=kartke|=karta)
            (=ei =ole|=pole|=mitte) (=teie|=sugugi =teie|=üldse =teie|=kindlasti =teie) (=enda|=oma)? (=viga|=süü)
            lollikind*
            (=süü|=viga) =on =meie
            (=vaatan|=vaatame|=uurin|=proovin|=selgitan|=kontrollin|=mõtlen) .. (=mis|=mida) (=ma|=me|=meie)
            (=teie|=teile) (=heaks|=jaoks) .. (=teha|=saan)
            (=teile|=meile) .. (=tähtis|=tähtsad|oluli*)
            =nagu (=ma|=ma =teile)? =juba (=mainisin|=ütlesin)
            (=ei =ole|=pole) (=kuidagi|=küll|=ju|=muidugi|=loomulikult|absoluutselt) =teie (=viga|=süü)
            =nagu .. =juba
            (lihtne|lihtsalt|kerge|mugav) =iga =laps
        """),
    ),
    "informal": Act(
        says=lines(f"""
            (=sina|=sinagi|=sind|=sinu|=sinul|=sinult|=sinule|=sinuga|=sinust|=sinusse|=sulle|=sullegi|=suga|=sinud)
            =sul (=on|=ei|=pole|=oleks|=oli|=vaja|=veel|=seda|=praegu|=juba|=tarvis|=läheb|=täna|=siis|=ka|=endal)
            (=kas|=mis|=et|=kui|=kuidas|=palju|=ja|=aga|=siis|=mida) =sul
            (=ma|=küsin|=palun|=tahaksin|=tahan) =sult
            =su (=nimi|=nime|=number|=numbri|aadress*|=arve|tellimus*|=konto|=telefon|=pood|=poe|=kaup|=kauba|=mure|=kood|=leping|\
            =lepingut|=meil|=meilile|=käest|=jaoks|=auto|=ema|=firma|=eest|=järele|=juurde|=poole)
            (=kas|=et|=kui|=mis|=mida|=millal|=kus|=kust|=kuidas|=miks|=aga|=siis|=või|=nagu|=palju|=ega|=mille|=kes|=sest|=nüüd|=mitu|\
            =millist) =sa
            =sa .. {_YOU_DO}
            {_YOU_DO} =sa
            =sa (=ikka|=ise|=veel|=juba|=siis|=nüüd|=ju|=ei|=peaksid|=võiksid|=saaksid|=tahaksid|=sooviksid|=oleksid|=tahtsid|=said|=võid|\
            =pead|=jääd|=teed)
            {_YOU_DO}
            (=kas|=mida|=kui) =soovid
            (=tahaksid|=sooviksid) (=sa|=veel|=midagi|=ka|=ehk)
            =pead .. (=maksma|=ootama|=tegema|=helistama|=minema|=võtma|=saatma|=tulema|=olema|=otsustama|=ütlema|=saama|=kirjutama)
            =võid (=helistada|=olla|=tulla|=öelda|=küsida|=julgelt|=rahulikult|=loobuda|=mõelda|=ise|=minna)
            =tuled (=ise|=järele|=järgi|=läbi|=homme|=kohale)
            =maksad (=sularahas|=kaardiga|=ülekandega|=ainult|=praegu|=kuus|=siis|=arvega|=kohe|#)
            =jääd (=rahule|=ootama|=liinile|=ilma)
            {_DO}
            (^|=no|=noh|=aga|=oi|=ja|=ah) (=kuule|=oota|=tule|=mine)
            =kuule (=nüüd|=mees|=sõber|=poiss|=palun|=ma|=aga|=see|=siin)
            =oota (=ma|=hetk|=korra|=korraks|=natuke|=palun|=nüüd|=oota|=üks|=veidi|=pisut)
            =anna (=mulle|=andeks|=teada|=oma|=palun|=toru|=number)
            =pane (=kirja|=toru|=tähele|=see|=palun|=oma|=kinni)
            =võta (=see|=palun|=kohe|=ühendust|=teine|=prooviks|=veel|=kaasa|=heaks|=ära|=julgelt|=ka|=ometi|=siis|=ikka|=rahulikult|#)
            =tule (=ise|=järele|=järgi|=läbi|=homme|=siia|=kohale)
            =tee (=nii|=ise|=ruttu)
            =ole (=hea|=nii|=kena|=lahke|=tubli|=mureta|=rahulik|=terve|=tänatud|=meheks|=kannatlik|=pai|=kohal)
            =ära (=muretse|=karju|=pane|=helista|=unusta|=karda|=oota|=aja|=ole|=tee|=räägi|=vaidle|=solvu|=pahanda|=võta|=lase|=usu|\
            =mõtle|=kiirusta|=küsi|=jama|=nuta|=sega|=katkesta|=närvitse|=põe)
            (=kullake|=kullakene|=kulla =inimene|=kallike|=kallikene|=musi|=musike|=vennas|=vennake|=sõbrake|=semu|=tibuke|=lapsuke|\
            =päikseke|=südameke)
            =kallis (=sõber|=inimene|=laps)
            (=tere|=tervist|=noh|=no|=aitäh|=jah|=tead|=tsau|=hei) (=sõber|=mees|=vanamees|=kutt|=vana|=poiss)
            =hoia (=toru|=silm|=silma|=meeles)
            =too (=see|=mulle)
            =kas =said .. (=kätte|=aru|=ikka|=juba|=selle|=korda)
            =pane .. (=mulle|=number|=aadress|=siia|=üks|=siis)
            =ole =nüüd
            =jää .. (=liinile|=liinil|=rahulikuks|=ootele|=terveks)
            (=vajuta|=lülita|=tõmba|=keera|=sisesta|=kontrolli|=proovi|=kirjelda|=nimeta|=täpsusta|=otsi|=ava|=sulge|=telli|\
            =maksa) (=palun|=nüüd|=see|=seda|=selle|=korra|=uuesti|=välja|=sisse|=mulle|=nuppu|=oma|=järele|=ära|=üles|=lahti|=üks)
            =saada (=mulle|=meile =see|=see =mulle)
            =lase (=mul|=mind|=ma|=käia|=olla)
        """),
        weak=lines("""
            =sa
            (=kas|=mida|=mis|=kui) (=tahaksid|=sooviksid|=võtaksid|=võiksid|=tahtsid|=tellisid|=ostsid|=ütlesid|=saaksid)
        """),
        unless=lines(f"""
            (=ei|=ega|=pole|=mitte|=poleks) .. ({_DO}|=kuule|=oota|=tule|=mine|=anna|=pane|=võta|=tee|=ole)
            ({_DO}|=kuule|=oota|=anna|=pane|=võta|=tee|=ole) =ei
            {_DO} (=me|=te|=ke|=ge|=ks|=ta|=tud|=da)
            =sa (=da|=ab|=ate|=am|=ame|=an|=ada|=aks|=at|=tame|=tan)
            (=ta|=tema|=mees|=laps|=naine|klient|kuller|=ema) (=küsis|=ütles|=karjus|=kirjutas)
            (=oota|=kuule|=räägi|=jää|=pane|=võta|=ole|=anna) (=ge|=ke|=da|=te)
            (=ei|=ega|=pole|=mitte) .. (=vajuta|=lülita|=tõmba|=keera|=sisesta|=kontrolli|=proovi|=otsi|=ava|=telli|=maksa|=lase|=jää|\
            =saada)
        """),
    ),
}
