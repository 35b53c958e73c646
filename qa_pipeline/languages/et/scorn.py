"""Estonian: rudeness that takes a turn of phrase: mockery, disbelief, hurrying, belittling. The plain words are in `rudeness`."""

from qa_pipeline.languages import lines

_UNFIT = (
    "(=lootusetu|=lootusetud|käpard*|=saamatu|=saamatud|=imelik|=veider|=võimatu|=võimatud|=tuim|=uimane|=taipamatu|=taibutu|=mõistmatu|"
    "=harimatu|=vastik|hüsteeriline|paranoiline|=kiuslik|=ahne|=laisk|=lohakas|=hooletu|=tänamatu|=kade|=ebameeldiv|=õel|=jultunud|"
    "=kangekaelne|"
    "=väiklane|=naeruväärne|=jabur|=tobe|=totter|=hale|=võhik|=tohman|=tolvan|=rumal)"
)
_VERY = "(=ikka|=ju|=küll|=vist|=lihtsalt|=täitsa|=täiesti|=päris|=nii|=väga|=üks|=tõesti|=jube|=hullult)"
_SKILL = "(=lugeda|=lugedagi|=arvutada|=arvutadagi|=mõõta|=kuulata|=mõelda|=mõeldagi|=käituda|=oodata|=kirjutada|=vaadata)"
_CANT = (
    "(=ei|=ka =ei|=ju =ei|=te =ei|=isegi =ei|=ikka =ei|=üldse =ei) (=oska|=osata|=suuda|=mõista|=viitsi|=osanud|=viitsinud|=suvatse|=taipa)"
)
_BROKE = (
    "(=lõhkusite|=lasite|=pillasite|=kukutasite|=keerasite|=rikkusite|=kaotasite|=murdsite|=tõmbasite|=kriimustasite|=ajasite|=tegite|"
    "=viskasite)"
)
_BROKEN = "(=katki|=puruks|=rikki|=läbi|=maha|=sassi|=segi|=kaotsi|=vussi|=tuksi)"
_AGAIN = "(=kolmas|=kolmandat|=mitmes|=mitmendat|=sajas|=sajandat|=viies|=viiendat|=neljas|=neljandat|=kümnes|=kümnendat)"
_I_SAY = "(=ütlen|=ütlesin|=seletan|=seletasin|=räägin|=rääkisin|=kordan|=selgitan|=küsin|=ütlema|=seletama|=rääkima)"
_REPEAT = "(=kordama|=korrata|=seletama|=seletada|=ütlema|=öelda|=rääkima|=rääkida|=korda|=seleta|=ütle)"
_AT_LAST = "(=ükskord|=lõpuks|=ometi|=viimaks)"
_WAIT_THERE = "(=ootamas|=ootavad|=ootel|=järjekorras|=liinil|=rivis)"
_PEOPLE = "(=teised|=teisi|=teisigi|=teised =kliendid|=teisi =kliente|=teised =inimesed)"
_KIND = (
    "(=vanainimesed|vanainimest*|pensionäri*|=vanurid|=naised|=naistel|=naistele|naisterahva*|blondiin*|=mehed|maainime*|=maakad|=noored)"
)
_QUARREL = (
    "(vaidle*|vaiel*|=lärmi|=lärmate|=tüli|=tülitseda|=helistada|=helistate|draama*|=jonni*|=kisa|=kära|=norida|=norite|nurise*|õienda*|"
    "=jaurata|"
    "=jauramine|=virin|=kiuslik|=südant|=närvi|jänna*)"
)
_MIND = "(=mõistust|=mõistus|=aru|=oidu|=ajusid|=aju|=pea|=silmad|=silmi|=kõrvad)"

SCORN = lines(f"""
    (=te|=teie) .. =olete {_VERY}? {_VERY}? {_UNFIT}
    =olete {_VERY}? {_VERY} {_UNFIT}
    (=küll|=nii|=kui) .. =olete .. {_UNFIT}
    {_SKILL} {_CANT}
    =ei (=oska|=suuda|=taipa|=mõista|=viitsi) .. (=te|=teie) .. (=siis|=ise|=või|=isegi|=üldse)? .. {_SKILL}
    =kuidas =te .. =üldse .. (=äri|=firmat|=tööd|=autot|=elate|=poodi|=maja|=ettevõtet|=arveid)
    =iga (=normaalne|=mõistlik|=arukas|täiskasvan*|=loll|=terve =mõistusega) (=inimene|=klient|=ettevõtja|=mees|=saab|=teab)
    =teil .. (=ei =ole|=pole|=on|=puudub) .. (=mõistust|=mõistus|=oidu|=ajusid|=aju)
    (=tulge|=tule) .. =mõistusele
    =käed .. (=valepidi|=valet =pidi|=tagurpidi) ..
    {_KIND} .. (=ongi|=no =ongi|=ju)? .. (=raske|=keeruline|=ei =oska|=ei =saa|=ei =taipa|=ei =mõista) .. (=seletada|=aru|=neid|=asju|\
    =asjadest|$)
    =teie (=vanuses|=eas) .. (=ei =peaks|=ei =maksaks|=ongi|=peaks =juba|=võiks =juba|=peaks .. =teadma)
    (=kliente|=kliendid|=kliendi|=inimesi|=inimesed|=sellised|=selliseid) =nagu =teie (=ei|=pole|=küll|=alati|=meile|$)
    (=selliseid|=sellised|=niisuguseid|=niisugused|=sääraseid) (=kliente|=kliendid|=inimesi|=inimesed) .. (=küll|=ei =taha|=pole =vaja|\
    =ei =vaja)
    (=hakkan|=hakka) .. =nutma
    =kohe .. (=nutma|=nutan|=nutta)
    (=siis|=nüüd|=lõpuks|=ka|=ikka|=alles|=ükskord) .. (=ärkasite|=ärkate|=suvatsesite|=suvatsete|=vaevusite|=viitsisite|=taipasite|\
    =taipate)
    (=ärkasite|=suvatsesite|=vaevusite|=viitsisite|=taipasite|=avastasite) .. (=siis|=lõpuks|=ükskord|=alles|=ka =või)
    (=suvatsete|=suvatsesite|=suvatseksite)
    (=braavo|=aplaus|=bravo ($|=teile|=tõesti))
    (=no|=oi|=oh|=ah|=issand|=vaata) (=küll|=aga)? .. (=on|=olete|=olite)? (=tark|=targad|=nutikas|=geniaalne|=vaimukas|=leidlik|\
    =peenike) .. (=te|=teie|=teist|=inimene|=härra|=proua|=klient)
    =süüdi .. =nagu? (=alati|=jälle|=ikka =meie)
    (=jälle|=nagu =alati|=nagu =ikka) .. =meie .. =süüdi
    =räägi =räägi
    (=rääkige|=kirjutage|=kaevake) =aga (=pealegi|=nii =palju|=kuhu|=kellele|=ma =kuulan =ühe|$)
    (=jääb|=läheb|=läks|=jäi) .. {_AT_LAST}? .. =pähe
    (=jõuab|=jõudis|=jõuaks) .. {_AT_LAST} .. (=pärale|=kohale =või)
    (=teete|=tehke|=teha|=tegite) .. (=elevandi|=elevanti)
    (=sääsest|=sääse) .. (=elevandi|=elevanti)
    (=euro|=sendi|=minuti|=kopika|=kriimu|=päeva|=tunni|=paki|=kilo|=tüki|=krossi) =pärast .. {_QUARREL}
    (=ei =usu|=ei =jää =uskuma) .. (=teid|=teie =juttu|=seda =juttu|=sellist =juttu|=muinasjutte|=muinasjuttu)
    (=teid|=teie =juttu|=seda =juttu) .. =ei =usu
    (=ei =usu|=kahtlen|=ei =jää =uskuma) .. =et .. (=te|=teie|=teil|=see|=ta|=seal) .. .. (=saanud|=maksnud|=helistanud|=tagastanud|\
    =saatnud|=puudu|=jõudis|=oli|=olid|=helistasite|=maksite|=saatsite|=teinud|=tellinud|=katkine)
    (=seda|=sedasama) (=räägivad|=ütlevad|=väidavad) =kõik
    (=kõik|=igaüks) (=räägivad|=ütlevad|=väidavad|=räägib|=väidab) (=seda|=sama|=et (=nemad|=nad|=tema|=pole|=ei))
    (=mõtlesite|=mõtlete|=luuletasite|=leiutasite) .. (=selle|=praegu|=kõik) .. =välja
    (=teie|=see|=selline) =jutt .. (=ei =klapi|=ei =pea =paika|=väljamõeldis|=on =vale|=luiskamine|=puhas)
    =ise .. {_BROKE} .. {_BROKEN}
    =ise .. {_BROKEN} {_BROKE}
    {_AGAIN} (=kord|=korda) .. {_I_SAY}
    {_I_SAY} .. =juba? .. {_AGAIN} (=kord|=korda)
    (=teist =korda|=kaks =korda|=rohkem|=enam|=uuesti) .. {_REPEAT} .. =ei (=hakka|=kavatse|=viitsi|=tule)
    =ei (=hakka|=kavatse|=viitsi) .. (=teist =korda|=kaks =korda|=enam|=uuesti|=üle) .. {_REPEAT}
    (=küsige|=öelge|=rääkige|=tehke|=ütelge|=otsustage) ... (=ja|=siis) =lõpetame ($|=mul)
    =mul .. (=on|=algab|=hakkab|=juba) .. (=lõuna|=lõunapaus|=lõunaaeg|suitsupaus|kohvipaus|=tööpäev =läbi|=koju =vaja)  $
    (=küsige|=öelge|=rääkige|=otsustage) .. =ära .. (=ja =kõik|=kiiresti|=ruttu|=siis =lõpetame)
    =rääkige (=asjast|=lühemalt|=lühidalt|=kiiremini|=selgemalt =või) .. (=mitte|=palun =mitte|=ärge|=mul|$)
    (=kas|=noh|=no) .. (=jõuame|=jõuate|=saame|=saate|=otsustate|=tellite|=räägite) .. (=täna|=kunagi|=üldse)? {_AT_LAST} .. (=otsusele|\
    =valmis|=asja|=asjani|=edasi|=kuhugi|=ära|=või|$)
    =noh =kas (=jõuame|=jõuate|=saate|=otsustate) .. .. (=otsusele|=või|=juba|=ükskord)
    =jäämegi .. (=siia|=siin|=mõtlema|=vaidlema|=passima|=istuma)
    (=jahuge|=jahute|=mölisege|=mölisete|=vadistate|=plärate|=lällate|=joriste|=jorutate|=udutate|=heietate|=heietage)
    =ärge .. =hakake .. (=pihta|=peale|=jälle|=nüüd|=jonnima|=vaidlema|=kauplema|=nutma|=karjuma|=vinguma|=minuga|=siin)
    (=mul|=meil|=siin) (=on)? .. {_PEOPLE} .. =ka? .. {_WAIT_THERE}
    =ega .. (=te|=teie) .. (=ainus|=ainuke|=ainukene|=ainukesed|=ainsad)
    =ei =ole (=siin|=ju|=maailmas)? .. (=te|=teie) .. (=ainus|=ainuke|=ainukene)
    (=selle|=sellise|=niisuguse) (=raha|=hinna|=summa) =eest .. =te .. .. (=ootate|=tahate|=ootasite|=tahtsite|=ei =saagi)
    (=mis|=mida) .. (=ootate|=tahate|=tahtsite|=ootasite|=nõuate|=loodate|=lootsite) .. (=selle|=sellise|=niisuguse) (=raha|=hinna) =eest
    =kes .. (=odavat|=odava|=odavalt) .. (=ostab|=tahab|=tellib) .. (=see|=saabki|=maksab)
    (=kes|=miks) .. =käskis .. (=odavat|=odava|=osta|=tellida|=sealt|=nii)
    =mida =maksate =seda
    (=ülejäänu|=ülejäänud|=edasine|=kõik =muu|=muu|=sealt =edasi) .. =on .. =teie (=oma|=enda)? (=probleem|=mure|=asi|=teha|=rida|=häda)
    =on (=juba|=ju|=puhtalt|=ainult|=siiski) =teie (=oma|=enda)? (=mure|=probleem|=häda)
    =jälle =teie .. =mis
    =mis .. =nüüd .. (=siis|=jälle|=veel) .. (=lahti|=viga|=häda|=halvasti|=hullu)
    =mis =vahet (=sellel|=sel|=teil|=seal) =on
    (=kirjutage|=kaevake|=kurtke|=helistage|=pöörduge|=minge) .. (presidendi*|paavsti*|peaministri*|=jumalale|=brüsselisse|haagi|=kuhu \
    =aga|=kellele =aga)
    =ei =lähe .. (=mulle|=meile) .. =korda
    (=mulle|=meile) .. =ei =lähe .. =korda
    (=või|=muidu) .. (=ma|=mina)? .. (=katkestan|=lõpetan) .. (=kõne|=selle =kõne|=vestluse|=selle =jutu|=ära)
    =kui =te .. (=niimoodi|=nii|=karjute|=sõimate|=jätkate|=veel) ... (=katkestan|=lõpetan)
    =teie (=hala|=virin|=jonn|=vingumine|=vingumist|hüsteeria*|=draama|=kisa|=jauramine|=jauramist|=torin|=torinat|targutami*|=loba|=lora)
    (=küllalt|=palju|=piisavalt) .. (=neid|=selliseid|=seda|=niisuguseid)? .. (=jutte|=muinasjutte|=vabandusi|=juttu|=lugusid) .. \
    (=kuulnud|=kuulda)
    =muinasjut* .. (=rääkige|=räägite|=kuulnud|=kuulata|=usu)
    =kui =raske (=see|=on)? .. (=siis|=saab =olla|=olla =saab) .. (=on|=ära|=olla|$)
    =ei (=kavatse|=kavatsegi) .. (=teie|=teiega|=teile|=selle|=sellega|=siin|=seda)? .. (=tegeleda|=arutada|=vabandada|=otsida|=seletada|\
    =vastata|=jännata|=mässata|=kuulata)
    (=mis|=miks|=kaua) =te .. (=helistate|=küsite|=torgite|=tülitate|=pinnite|=kirjutate|=käite) .. (=iga|=kogu|=pidevalt|=muudkui|=jälle|\
    =nii =tihti|=viie =minuti|=sada)
    (=pange|=ostke|=otsige|=puhastage) .. =prillid .. (=ette|=ninale|=pähe|$)
    =prillid .. (=pange|=ostke|=vaja) .. (=ette|=ninale|=osta)?
    =miks =te (=siis|=ometi|=seda|=enne)? .. =ei (=lugenud|=kontrollinud|=mõelnud|=kuulanud|=vaadanud) .. (=siis|=enne|=läbi|=üle|=ometi|$)
    =peab .. =enne .. (=lugema|=mõtlema)
    (=kelleks|=kelleks =küll) .. =te .. =peate
    (=teiega|=teile) .. (=mõttetu|=lootusetu|=võimatu|=mõtet =ei =ole|=pole =mõtet) .. (=rääkida|=vaielda|=arutada|=seletada|$)
    (=teised|=kõik|=ülejäänud) (=kliendid|=inimesed|=ostjad)? .. (=saavad|=said|=oskavad) .. (=ka|=ju|=ikka) .. (=hakkama|=aru)
    =tehke .. =nagu .. (=öeldakse|=öeldud|=ma =ütlen|=kästakse|=kästud)
    (=kuulake|=kuula) .. (=siia|=mind) .. (=nüüd|=lõpuks|=ometi|=hoolega|=mina =ei)
    (=ärge|=ära) .. (=minuga|=meiega|=siin) .. (=toonil|=tooniga|=niimoodi|=sel =toonil|=selles =toonis)
    =teile .. (=natuke|=vist|=ilmselt|=pisut) =keeruline
    (=andke|=kutsuge|=leidke|=pange|=tooge|=otsige) .. (=toru|=telefon|=keegi|=kellelegi|=kedagi) .. =kes .. (=jagab|=taipab|=saab =aru)
    (=keegi|=mõni) .. (=ikka|=ju|=ometi) .. {_SKILL} .. (=oskab|=mõistab|=oskama|=suudab)
    (=te|=teie|=kõik) .. =olete .. (=ühesugused|=samasugused)
    (=alati|=muudkui) (=tahate|=nõuate|=kurdate|=kaebate|=virisete|=süüdistate|=hilinete|=vingute)
    (=tahate|=nõuate|=kaebate|=kurdate) =alati .. (=tasuta|=midagi|=rohkem|=kõike)
    =teil =on? =alati .. (=viga|=süüdi|=häda|=halvasti|=pahasti|=valesti|=keegi =teine)
    (=te|=teie) .. =ei (=maksa|=kuula|=loe) =kunagi
    =julgete .. (=veel)? (=kaevata|=kurta|=nõuda|=karjuda|=viriseda|=vinguda|=süüdistada)
    =kuulake .. (=ükskord|=ükski|=kordki|=ometi|=lõpuks)
    =kas =te .. =mind .. (=üldse|=ikka) =kuulate
    (=proovige|=katsuge|=püüdke|=üritage) .. (=järgmine =kord|=järgmisel =korral|=edaspidi|=teinekord) .. (=lugeda|=läbi|=mõelda|=vaadata|\
    =kuulata|=kontrollida|=enne|=juhend|=pead)
    (=enne|=kõigepealt) (=mõelge|=õppige) .. (=siis|=ja|=kui)
    (=pead|=peaga|=ajusid|=aju|=mõistust) .. (=kasutada|=kasutage|=mõelda|=mõtlema|=tööle|=pingutage|=pingutada)
    =see (=lihtsalt|=ju|=küll)? (=pole|=ei =ole) (=ju|=lihtsalt)? (=tõsi|=tõde)
    (=milleks|=miks) .. (=valetada|=valetate|=luisata|=luiskate)
    (=muudate|=muutke|=keerutate|=keerutage|=väänate|=väänake) .. (=juttu|=jutte|=sõnu|=ütlusi)
    (=imelik|=kummaline|=veider) .. (=kõik|=teised|=teistel|=kellelgi|=ainult =teil) .. (=rahul|=kurtnud|=kaevanud|=korras|=kaebab|=katki|\
    =kurdab)
    (=tahate|=soovite|=üritate|=proovite|=püüate) .. (=meid|=raha|=lihtsalt|=ainult) .. (=petta|=lüpsta|=pressida|=välja =petta|=välja \
    =pressida|=saada =tasuta|=tüssata)
    (=et|=selleks =et) .. (=raha|=soodustust) .. (=välja =pressida|=välja =petta|=lüpsta|=pigistada)
    (=mis|=mida) =te (=siis|=õieti)? =ootasite .. (kullast|=imet|=marmorit|kuninglik*|=paleed|$)
    (=iga|=isegi) .. (=laps|=lapski|koolijüts|=koolilaps|algklassilaps|=koolipoiss|lasteaialaps|=vanaema) .. (=oskaks|=saaks|=teeks|\
    =mõistaks|=taipaks|=teaks)
    (=te|=teie) .. (=ju|=ilmselgelt|=selgelt) .. =ei .. (=pannud|=ühendanud|=lülitanud|=lugenud|=vajutanud|=kontrollinud|=kuulanud|=täitnud)
    =ärge =olge .. (=rumal|=rumalad|=tobe|=totter|=naeruväärne|=jabur|=lollakas|=laps)
    (=säästke|=päästke) =mind
    (nutulau*|nutujut*|hädaldami*|halamis*)
    =te .. (=vinguma|=virisema|=halama|=jonnima|=hädaldama|=jaurama|=targutama)
    (=arvate|=mõtlete|=usute|=kujutate =ette) .. =et .. =olete .. (=ainus|=ainuke|=ainukene|=kuningas|=eriline|=ainsam)
    (=võtke|=astuge|=minge) .. =sappa
    (=te|=teie) .. (=pole|=ei =ole) .. (=eriline|=kuningas|=tsaar|=printsess|=kuninganna|=keiser|=president|=jumal|=mingi =tähtis)
    (=jääte =ellu|=ellu =jääte|=keegi =ei =surnud|=keegi =pole =surnud|=keegi =ei =sure|=ega =te =ei =sure)
    ^ =rahu =rahu
    =otsustage (=nüüd|=juba|=siis|=palun)? =ära
    (=tahate|=võtate|=ostate|=tellite|=maksate|=soovite) =või =ei (=taha|=võta|=osta|=telli|=maksa|=soovi)
    (^|=pange|=pidage) .. (=suu|=lõuad) =kinni
    (=te|=olete|=käitute|=jonnite) .. =nagu (=väike =laps|=lapsed|=titt|=beebi|lasteaialaps|=kolmeaastane)
    (=puterdate|=puterdage|=mõmisete|=mõmisege|=mökutate|=mökitate|=pomisete|=pomisege|=uimerdate|=kogelete)
    (=kaevake|=kaebage|=vaidlustage|=ähvardage) (=kaevake|=kaebage|=ähvardage|=nii =palju|=ükskõik)
    (=kaebama|=kaevata) .. (=võite|=minge) .. (=minna|=kasvõi|=kuhu|=kellele)
    (=te|=teie) .. =ei (=jaga|=taipa|=tea) .. (=sellest|=asjast|=üldse)? .. (=midagi|=matsu|=tuhkagi|=mõhkugi|=ööd)
    (=te|=teil|=teie) .. (=pole|=ei =ole|=puudub) .. (=aimugi|=aimu|=halli)
    =jutul =lõpp
    =kui .. =raha .. (=ei =ole|=pole|=ei =jätku|=napib) .. (=ostke|=võtke|=ärge|=siis =ärge|=tellige)
    =nüüd =on =minu =kord
    ^ =kas =te? .. =lõpetasite $
    (=jalutas|=jalutasid|=lendas|=lendasid|=kõndis|=kõndisid) .. (=ise|=minema|=ära)
    =tüütate =mind
    =vabandage =väga .. (=me|=ma|=et =me) .. (=ei =tea|=ei =oska) .. =nagu =teie
    =lõpetame .. (=selle|=see)? (tsirkus*|=jama|=lollus*|=komöödia|=palagani|=teatri)
    =ühe =kõrvaga
    (=oleks|=oleksite) .. =teil .. (=mõistust|=aru|=oidu)
    =kust =te .. (=sellise|=selle|=niisuguse) =jutu .. =võtsite
""")
