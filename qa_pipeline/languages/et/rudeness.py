"""Estonian: rudeness, and the familiar `sina` where the polite `teie` belongs."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.et.address import INFORMAL
from qa_pipeline.languages.et.scorn import SCORN

_YELL = "(karju*|röögi*|röökimi*|=kisage|sõima*|virise*|vingu*|=halage|halami*|=jonnige|jaura*|=lärmake|=õiendage|=norige)"
_YELLING = "(=karjuda|karjumi*|=karjuge|=röökida|röökimi*|=röökige|kisami*|=sõimata|sõimami*)"
_FOOL = (
    "(=loll|=lollid|=rumal|=rumalad|=tola|=hull|=hullud|=kurt|=kurdid|=pime|=purjus|=opakas|=täis =peaga|=tropp|=peast =segi|ajudeta|"
    "=aruta|=napakas|=segane|=ogar|totakas|=lapsik|=saamatu|=naiivne|kohtlane|kasvatamatu|=ülbe|matslik|=juhm|=juhmid|"
    "nõdrameel*|idioo*|debiil*)"
)
_FAULT = "(=viga|=süü|=tegemata|hooletus*|=mure|=mured|=probleem|=probleemid|=vead|rumalus*|lohakus*|tähelepanematus*)"

# What a customer may be told to have neglected; to get and to wait are no duties of theirs.
_DUTY = (
    "(=lugeda|=lugema|=vaatama|=vaadata|=kontrollima|=kontrollida|=tähele|=mõtlema|=mõelda|=teadma|=küsima|=küsida|=kuulama|=kuulata|"
    "=täpsustama|=täpsustada|hoolsam*|hoolikam*|=õppima|=arvestama|=helistama|=teatama|=ütlema|=taipama|=hoolitsema)"
)
_SERVANT = "(selgeltnäg*|lapsehoidja|psühholoog|=teener|=robot|=võlur|imetegija|=jumal|=prohvet|=ennustaja|=mõttelugeja|=loodusjõud)"

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
            (=ärge|=ärge =palun) .. (=ägestuge|=erutuge|=kärkige|=plahvatage|=ärplege|=tõstke .. (=häält|=tooni)|=paisutage)
            (^|=no|=noh|=kuulge|=palun|=nüüd) =rahunege
            (=võtke|=võta) (=ennast|=end) =kokku
            (=tõmmake|=tõmba) .. (=hoog|=hoogu|pidur*|=uttu)
            (=ma|=mina|=sai) (=ju|=teile|=see)? (=juba|=ju) (=teile|=kord)? (=ütlesin|=seletasin|=selgitasin|=öelnud|=öeldud)
            =majuba .. (=ütlesin|=seletasin|=selgitasin)
            (=ma|=mina) =ju (=teile)? (=ütlesin|=seletasin|=selgitasin|=rääkisin)
            (=ütlesin|=seletasin|=rääkisin|=selgitasin) (=ju|=teile =ju|=ma =ju|=ju =teile) (=juba|=küllalt|=selgelt)
            (=ütlesin|=seletasin|=selgitasin) (=teile|=ma =teile)? =juba
            =kui (=mitu|=palju) =korda .. (=ma|=pean|=vaja|=tuleb)
            =mitu =korda ... =pean ($|.. (seletama|=ütlema|=kordama|=rääkima|=seda|=teile|selgitama))
            (=iga =asja|=kõike|=seda|=sama) .. (=kümme|=mitu|=sada|=tuhat|=viis|=kolm) =korda .. (=öelda|=ütlema|=seletada|=seletama|\
            =korrata)
            =kui .. =teile .. (=iga =asja|=kõike) .. (=üle =seletama|=ette =ütlema)
            =kas =teile .. (=tuleb|=peab) .. (=iga =asja|=kõike .. (=öelda|=ütlema|=seletada)|=kümme =korda|=mitu =korda|=puust)
            (=kolm|=mitu|=sada|=tuhat|=kümme|=viis|=neli|=kaks) =korda .. (=ütlesin|=öelnud|=rääkinud|=seletanud|=korranud|=öeldud|=seletan)
            (=kolmandat|=mitmendat|=sajandat|=viiendat) =korda .. (=ütlen|=seletan|=räägin|=kordan)
            (=olete|=oled|=te) .. {_FOOL} .. (=või|=olete|$)
            {_FOOL} (=olete|=oled|=klient)
            (idioo*|debiil*|=kretiin|=kretiinid|imbetsil*|ajuvaba*|puupea*|lambapea*|tainapea*|põmmpea*|=jobu|=tobu|lollaka*|lollus*|\
            =jätis|=perse|=persse|=kurat|=kuradi|=kuradid|=munn|=sitt|=sitta|=sitane|=türa|=vittu|=raisk|=raibe|=mats|=pohhui)
            (=iga|=igaüks) (=loll|=laps|=lollgi|=algklassilaps) .. (=aru|=teab|=oskab|=saab)
            (=oleksite|=te =oleks|=teie =oleks) .. (=pidanud|=võinud) ... {_DUTY}
            (=pidanuksite|=oleksite =pidanud) .. {_DUTY}
            =pidite (=ise|=ju|=enne) .. {_DUTY}
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
            (=raiskate|=raisake|=raiskame) .. (=minu|=mu|=meie|=siin|=ainult|=lihtsalt) .. =aega
            =ärge .. =raisake .. =aega
            (=tehke|=öelge|=rääkige|=otsustage|=liigutage|=liigutage =ennast) (=siis|=nüüd|=palun|=see)? (=kiiremini|=ruttu|=rutem|=kähku|\
            =kähem|=ometi|=lõpuks|=juba)
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
            (=mul|=mulle|=minul) (=on)? (=täiesti|=täitsa|=suht|=sellest)? (=savi|=suva|=pohhui|=poogen|=kama|=ükskõik ($|=mis|=mida|\
            =kuidas|=kas|=teie|\
            =sellest))
            (=kui|=ei) (=te|=ma|=teil|=väga|=keegi)? (=viitsite|=viitsi|=viitsid|=viitsimist)
            =kui .. =viitsimist
            (=vaeseke|=vaesekene|=nutke|=nutma =hakake|=targutage|=targutate|=geenius)
            =palju =õnne .. (avastasi*|ärkasi*|=lõpuks|taipasi*|suutsite)
            (=pean|=tuleb|=peaksin|=vaja) .. (=teile)? .. =pilt .. (=joonistama|=joonistada|=maalida)
            (=pean|=peaksin|=tuleb) .. =teile .. =pildi .. (=joonistama|=joonistada)
            (=räägin|=ütlen|=seletan) .. (=arusaamatult|=segaselt) .. (=või|$)
            (=teie|=minu|=mu|=meie) =kõnedest .. (=kõrini|=villand|=siiber|=kopp)
            (=kõrini|=villand|=siiber) .. =teie (=kõnedest|=jutust|=kaebustest|=helistamisest|=virinast)
            =ise .. (=ajasite|=tellisite|=kirjutasite|=sisestasite|=valisite) .. (=segi|=sassi|=vale|=valesti|=valed|=valet)
            =targutage
            =ärge .. =ajage .. (=jama|=jura|=pläma|=udu|=lollust|=loba)
            =no? =mis =te (=nüüd|=siis)? =jälle .. =tahate
            (=seda|=niipalju|=nii =palju) .. (=teab|=teadma|=oskab) .. =iga =laps
            (=seda|=niipalju) .. =iga =laps .. (=teab|=teadma|=oskab|=aru)
            (=halate|=hädaldate|=kurdate|=nutate|=vingute|=oigate) .. (=teistel|=siin|=mulle)
            (=mõttetut|=lolli|=rumalat|=totrat|=tobedat|=lollakat) .. (=küsimust|=juttu|=kaebust)
            =teie (rumalus*|lollus*|lohakus*|hooletus*|laiskus*|saamatus*) .. (=pärast|=tõttu)
            =kui =te .. (=oleksite|=oleks) .. (=lugenud|=kuulanud|=vaadanud|=maksnud|=mõelnud|=küsinud|=kontrollinud) ... (=poleks|\
            =ei =oleks|\
            =ei =peaks)
            =kui =te ... (*ksite) ... (=ei =peaks (=me|=ma)|=poleks (=meil|=mul|=vaja =siin)) ... (=juttu|=vaidlema|=vaielda|=ajama|\
            =rääkima|\
            =kordama|=jaurama)
            =teie (=probleem|=mure|=asi) .. (=mitte|=ega) (=minu|=meie)
            (=ei =ole|=pole) (=minu|=meie) =süü .. =et =te .. (=ei|=pole|=unustasite|=ise)
            =see .. =minu (=asi|=mure|=probleem) .. (=ei =ole|=pole)
            (=venitate|=venitage) .. (=aega|=panen|=kauem|=jälle)
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
            (=mul|=minul|=meil) .. (=pole|=ei =ole) .. =aega .. (=kuulata|=vaielda|=teiega|=lobiseda|=seletada|=jahuda|=teie =jutt*|\
            =tegeleda)
            (=pole|=ei =ole) .. =aega .. (=vaielda|=lobiseda|=jahuda|=teiega|=teie)
            (=ei =jõua|=ei =viitsi|=ei =saa|=ei =kavatse|=ei =hakka|=ei =oota) .. (=teid|=siin|=terve) .. (=terve|=päev|=päeva|\
            =lõputult) .. (=oodata|=ootama|=päev|=päeva)
            =oleks =pidanud (=te|=teie) ... {_DUTY}
            (=milleks|=miks) =te .. (=üldse|=siis|=ometi) .. (=helistate|=küsite|=tellite|=ostsite|=tülitate|=tellisite)
            =lugeda .. (=oskate|=mõistate)
            =alati .. (=keegi =teine|=teised|=meie) .. =süüdi
            =olge .. (=rahul|=õnnelik|tänulik) =et
            =tänage .. (=jumalat|=taevast|=õnne)
            (=te|=teie) (=ei =ole|=pole) .. (=ainus|=ainuke|ainukene)
            =oodake .. =nagu .. (=teised|teisedki|=kõik)
            =kannatage .. =ära
            =ei (=hakka|=kavatse|=viitsi) .. (=vaidlema|=vaielda|jaurama|=jaurata|=teiega (=vaidlema|=vaielda|=jaurama|=enam|=rääkima|\
            =arutama)|\
            =teile =seletama|=teile =kordama|=lahendama|=lahendada|=kuulama =teie)
            (=teie|=teiega|=teile) .. (=lahendama|=vaidlema|=jaurama|=seletama|=kuulama|=vabandama|=jooksma) .. =ei (=hakka|=kavatse|\
            =viitsi)
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
            =vaene (=teie|=te)
            =oh =teid (vaese*|=küll|=inimesi)
            =teil .. =liiga =palju .. =vaba .. =aega
            =mis =teil .. =jälle .. (=häda|=viga|=lahti)
            =kas =te .. (=lugeda|=kuulata|=arvutada|=mõelda) .. (=ei =oska|=ei =mõista|=oskate|=mõistate)
            =saage (=ükskord|=ometi|=lõpuks|=juba) .. =aru
            =saage =aru (=ükskord|=ometi|=lõpuks)
            =leppige .. (=sellega|=olukorraga|$)
            =te =olete .. (=täiesti|=ikka|=küll|=väga|=nii|=lihtsalt)? (=võimatu|=tuim|=uimane|=aeglane|=pikaldane|=tüütu|=saamatu|=kohutav)
            (=kui|=küll|=nii) .. (=aeglane|=uimane|=tuim|=tüütu|=saamatu|=loll) .. =te .. =olete
            (=kasige|=kobige|=kebige|=kaduge|=tehke =jalga)
            =ärge .. =ajage .. (=jonni|=mind|=vihale|=hulluks)
            (=ega|=pole|=ei =ole) .. (=ma|=mina)? .. =teie (sekretär|=ema|=isa|=teener|=ori|jooksupoiss|psühholoog)
            (=suure|=suurt) .. (=numbri|=numbrit|=draama|=draamat) .. =teete
            (=mis|=kuidas) =mina .. (=puutun|=asjasse =puutun|=siin =puutun)
            (=peate|=peaksite) .. =ise .. (=teadma|=taipama|=oskama)
            (=et|=kui) =te ... =on =teie (=mure|=probleem|=asi|=süü)
            =ei =saa .. =parata .. =et =te
            =olge (=nüüd|=palun)? (=tasa|=kuss)
            =tehke =mis =tahate
            (=mul|=mulle) (=on)? (=ükspuha|=ükskama)
            =mis =te .. =üldse .. (=tellite|=helistate|=ostate|=küsite)
            =kas .. (=meelde|=pähe|=kohale) .. =ei .. (=jää|=jõua|=mahu|=lähe)
            =targem =kui (=mina|=meie|=ma)
            (=mõelge|=vaadake|=lugege|=kuulake) .. (=järgmine =kord|=järgmisel =korral|=edaspidi) .. (=enne|paremini|hoolikam*|$)
            =pea =ei =jaga
            =kas =te .. =kuulete .. =halvasti .. =või
            (=kas|=noh) .. =saate .. (=ükskord|=ometi) .. (=hakkama|=valmis|=aru)
            (=öelge|=rääkige|=otsustage|=mõelge|=tehke) ... (=ja|=aga) (=kiiresti|=ruttu|=kähku) ($|=mul|=sest)
            =oleksite ... (=lugenud|=kuulanud|=vaadanud|=kontrollinud|=mõelnud|=küsinud|=järginud) ... (=poleks|=ei =oleks|=ei =peaks)
            (=kõik|=kliendid|=inimesed) .. (=virisevad|=halavad|=vinguvad)
            (=rumalam|=rumalamat|=lollim|=lollimat|=totram) (=küsimus|=küsimust|=juttu)
            (=ma|=mina|=meie) .. (=pole|=ei =ole) .. =teile =mingi
            =nagu =seinale
            =räägin =seinaga
            =teie =viga =teie (=probleem|=mure)
            (=meie|=mina) .. =ei =puutu ($|=siia|=asjasse)
            =kaua =te .. (=mõtlete|=kavatsete|=passite|=venitate)
            =ei =istu .. =siin .. (=õhtuni|=hommikuni|=terve)
            (=ei =tule|=ei =saa|=ei =ole|=kõik) =ja =punkt $
            =kelle .. (=süü|=viga) .. =see =siis
            =nii =juhtubki =kui
            (=lobisete|=lobisege)
            =ootate .. =nagu .. (=teised|=kõik)
            =kes =teid .. (=kuulaks|=usuks|=sunnib)
            =rääkige .. (normaalselt|viisakalt|vaiksemalt|=tasem|inimkeeli|=nagu =inimene)
            =tulge .. =asja =juurde
            (=rumal|=loll|naeruväärne|=mõttetu) (=küsimus|=jutt|=nõue|=soov|=kaebus)
            =mis =küsimus .. =see .. (=nüüd|=on)
            =minu =peale .. (=karjuda|=karjute|=vihane|=tõsta|=röökida)
            =ja (=mida|=mis) =mina
            (=pole|=ei =ole|=mis) .. (=vaja|=mõtet|=siin) .. (=vinguda|=viriseda|ähvardada|=õiendada|=halada|=jonnida|pirtsutada|=nutta|\
            =vingute)
            =kõik =teised .. (=aru|=oskavad|=hakkama)
            =kas =te .. (=kuulate .. (=ennast|=mida|=üldse|=ikka)|=kuulete .. (=ennast|=mida =te|=mis =te))
            =kas =te .. (=üldse|=ise|=ikka) .. (=mõtlete|=kuulate|=saate =aru|=teate =mida|=taipate|=ise =ka =kuulete)
            =kas =te =ise .. =kuulete .. (=mida|=mis)
            (=lootke|=unistage) =edasi
            =kes =te .. (=selline|=enda =arust|=endast) .. =olete
            =ärge .. süüdistage
            (=ma|=mina) .. (=pole|=ei =ole) .. {_SERVANT}
            (=ega|=pole) .. (=ma|=mina) .. {_SERVANT}
            (=kuhu|=mis) =teil .. =nii =kiire
            =ärge (=tulge|=hakake) .. (=mulle|=siia|=siin|=õpetama|=seletama|=rääkima)
            =sooja =ega =külma
            (=ma|=mina) =ei =pea .. (=kuulama|=taluma|=seletama|=teadma|põhjendama)
            =mida (=ma|=mina|=me|=meie) =teie (=arust|=meelest)
            =silmad .. =peas
            (=jampsi|=jura|=plära|=mula|udujuttu|=möga|=jamps)
            (=ei =räägi|=pole) =teiega .. (=rääkida|=enam|=nii|$)
            (=meeldi|=sobi|=rahul|=kallis) .. =siis? =ärge (=ostke|=tellige|=tulge|=helistage|=kasutage|=võtke)
            ^ (=no|=noh)? =siis =ärge (=ostke|=tellige|=tulge|=helistage|=võtke) $
            =kui .. =ei =meeldi .. (=minge|=leidke|=kaevake|=ostke .. =mujalt|=vahetage (=firmat|=poodi|=operaatorit|=pakkujat)|=ärge)
            (tuumafüüsika|kosmoseteadus|raketiteadus|=kõrgem matemaatika)
            =õppige .. (=lugema|=kuulama|=kuulata|=käituma|=viisakust|=rääkima|=ise|=enne|=kasutama)
            =andke .. =rahu $
            =alles =nüüd .. (=märkasite|=ärkasite|avastasite|=helistate)
            (=pole|=ei =ole|=ega|=mingi) .. heategevus*
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
            sääsest .. elevan*
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
        """)
        + SCORN,
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
            (vabandus*|vabanda*|=kahju|=andeks|=andestage|=sori) ... (=pidite|=oleksite =pidanud|=pidanuksite)
            (=pole|=ei =ole|=ei|=ega) .. (=rumal|=loll|=mõttetu|=rumalaid|=lolle|=tobedaid) .. (=küsimus|=küsimusi|=soov|=kaebus)
            =teie =aega .. (=raisata|=raiskama|=kulutama|=võtma|=raisanud)
            (=ärge|=te =ei =pea) .. (=muretsege|=muretsema) .. (=see|=teie)
            (=teile|=meile) .. (=tähtis|=tähtsad|oluli*)
            =nagu (=ma|=ma =teile)? =juba (=mainisin|=ütlesin)
            (=ei =ole|=pole) (=kuidagi|=küll|=ju|=muidugi|=loomulikult|absoluutselt) =teie (=viga|=süü)
            =nagu .. =juba .. (mainis*|=öeldud|=teate|=teada|=kirjas|rääkisime|=öelge)
            =nagu (=ma|=ma =teile)? (=ütlesin|=mainisin|=rääkisin) =juba ($|=enne|=ennist|=varem)
            (=tean|=mõistan|=kujutan|=usun|=arvata) .. =kui =raske
            =ei =usu .. =et ... (=valesti|=süüdi|=süü|=meelega)
            =kas .. =oli =katki
            (=meil|=see|=siin|=sama) .. .. (=kõigil|=paljudel|=teistelgi|=mitmel) .. (=rike|=sama|=mure|=probleem|=häda)
            (lihtne|lihtsalt|kerge|mugav) =iga =laps
        """),
    ),
    "informal": INFORMAL,
}
