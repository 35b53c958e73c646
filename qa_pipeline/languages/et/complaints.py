"""Estonian: problems and what is done about them."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.et.phrases import TROUBLE, WEEKDAY

ACTS = {
    "problem": Act(
        says=lines("""
            (kaebus*|kaevata|pettunud|nördinud|katki*|rikk*|vale|puudu*|puudu|hilin*|ei tööta|ei tulnud|ei saabunud|kadunud|topelt|\
            probleem*|mure|vigane|kahjusta*|lõhu*|mõra*|kriimu*|hallita*|ebameeldiv*|jama)
            (=vesi|=vett|=elekter|=internet|=internetti|=net|=netti|=pilt|=pilti|signaali|=levi|=küte|=sooja) .. (=ei|=pole|=väljas|\
            =kadus|=kinni|=läinud|=ära|=seisab)
            (=tellisin|=tellisime|=ostsin|=palusin|=soovisin) ... (=aga|=kuid|=ent) ... (=tuli|=saadeti|=oli|=olid|=sain|=toodi|=saabus)
            (=internet|=telefon|=teler|televiisor|*masin|=arvuti|=seade|=kraan|=boiler|=pliit|=külmik|külmkapp|=ekraan|=pult|programm|\
            rakendus|=äpp|\
            =uks|=lukk|=lamp|=pump|=aku) ... (=ei (=tööta|=käi|=hakka|=lähe|=avane|=lae|=näita|=jahuta|=soojenda)|=maas|=seisab|=haiseb|\
            =lekib|=hangub|\
            =tilgub|=suitseb|=häält|=müra|=kuumaks|=viltu|=rikkis)
            =ei .. (lülitu|käivitu|tsentrifuugi|soojenda|jahuta|=avane|=toimi|=lülitu|=käivitu)
            (=pole|=ei =ole|=polnud) .. (=ikka|=veel|=siiani|=seni|=endiselt) ... (=jõudnud|=saanud|=tulnud|=kohal|=kätte|saabunud|\
            =vastatud|=makstud)
            (=pole|=ei =ole) .. (=jõudnud|saabunud|=kätte =saanud|=kohale =tulnud)
            =mida .. (=ma|=me|=meie|=mina) .. (=pole|=ei) .. (=tellinud|=tellisin|=ostnud|=kasutanud)
            (=hapuks|=halvaks|=riknenud|kopitanud|=mäda|=mädad|mädanenud|=tilgub|=lekib|=haiseb|=roostes|=viltu|=kõverad|rebenenud|=märjad|\
            =märgade|\
            =märjana|=sulanud|=mõlkis|purunes|purunenud|=puruks|=vettinud|=pragunenud)
            (=kuller|=juht|autojuht|tehnik|teenindaja|klienditeenindaja|=töötaja|=müüja|=meister|kolleeg|=neiu|=noormees|\
            =inimene) ... (=ülbe|\
            ebaviisakas|=jõhker|=nahaalne|=purjus|=karjus|=sõimas|=viskas|=lõhkus|=kukutas|=pillas|=unustas|=solvas|=hilines)
            (=jättis|=jätsite|=jäi|=jäeti|=jätsid) .. (=tulemata|=toomata|=tegemata|=saatmata|=panemata|paigaldamata|=vastamata|=ilma|\
            =kirjutamata)
            (=raha|=summa|arve*) ... (=topelt|=kaks =korda|=kahekordselt|=kahekordne)
            =kaks =korda .. (=maha|=makstud|=võeti|arve*)
            (=ootan|=ootame|=oodanud|=ootasin|=ootasime) .. (=juba|=terve|=asjata|=seda|=teda) ... (=nädalat|=nädalaid|=kuud|=päeva|=tundi|\
            =kuu|=nädal)
            =lubasite .. _? .. ... (=aga|=kuid) ... (=ei|=pole)
            =ilma (=internetita|=elektrita|=veeta|=vooluta|=kütteta|=levita)
            (=suurem|kallim|=rohkem|=väiksem) .. =kui .. (=kokku|=lepitud|=lubati|=tellisin|=lubatud)
            =liiga (=väikesed|=väike|=suur|=suured|=lühike|=pikk|=kitsas) .. (=tellisin|=saite|=tuli|=sain)
            =raha .. =tagasi .. (=laekunud|=saanud|=tulnud|=ei)
            =keegi =ei (=vasta|vastanud|=helistanud|=tulnud|=võta)
        """),
        unless=lines("""
            (=ei =ole|=pole|=mitte) .. (muret|=probleemi|kaebust|=kaebusi)
            (=muret|=probleemi|=kaebusi) .. (=ei =ole|=pole)
            =kas .. (=teil|=on) ... (puudu|=otsas|=puudu|probleem*)
            =katki ... (=uut|=uue|=uus) .. (=osta|=tellida|=vaja|=tahaks|=sooviks|=hakata)
            (=tahaks|=tahaksin|sooviks*) .. (=uut|=uue) .. (=osta|=vana|asemele)
            (naabri*|=naaber|naabrimeh*) .. (=olevat|=kunagi|=oli|=läks)
            =puudu .. (=pange|=tooge|=saatke|=vaja|=tellin|=telliks|=lisage)
            (=valisin|=helistasin|=vajutasin|=andsin|=ütlesin|=kirjutasin) .. =vale
            (=ei =ole|=pole) .. (=vale|=rikkis|=katki|=puudu|=viga)
            (=hilinen|=hilinesin|=hilineme)
        """),
    ),
    "question": Act(
        says=lines("""
            (=kas|=mis|=mida|millal|=kus|kust|kuhu|miks|=kuidas|kumb|kumma*|=kes|kellele|milline|millise*|mitu|mitme*|=palju|ega|millest|\
            missugu*)
            (eks ole|on ju|onju|või mitte)
        """),
    ),
    "ask_reference": Act(
        says=lines("""
            (nimi|nime|nimega|number*|numbri|kood*|aadress*|telefon*|meil*|isikukood*|kliendi*|kellega) .. (palun|ütle*|tellimus*|teie|\
            öelda|on|kontakt*|teada)?
            (sobib|sobiks|õige|õigesti|nõus|lubate)
            (oodata|ootele|hetk*|minut*|kannatust)
            (aidata|abiks|veel|mure)
        """),
    ),
    "remedy": Act(
        says=lines("""
            (asenda*|=vahetan|=vahetame|=vahetatakse|=vahetaks|=vahetab|=vahetada|=vahetaksin|ümber vahet*|väljavahet*|uue vastu|vahetus*|\
            ümbervahet*)
            (uus|uue|uut|uued|õige|õiget|teise|puuduva*|varu*) .. (saad*|saatm*|=teele|=toob|=toome|tuuakse|välja|panen|paneme|toimeta*|\
            kuller*|pakk*|kaart*)
            (saad*|saatm*|toome|teele|panen|paneme|välja) .. (uus|uue|uued|uut|õige*|uuesti|asendus*|teise|puuduva*)
            (raha*|summa*|tasu*|makse*|kulu*|hind*|hinna*) .. (tagasi*|tagast*|maha|kompenseeri*|hüvita*|tühista*|kanda)
            (tagasta*|hüvita*|kompens*|korva*|krediteeri*|kreedit*|krediitarve*|vautšer*|vautsher*|kinkekaart*|sooduskupong*|\
            allahindlus* järg*)
            (parand*|remon*|tehnik*|meister*|monteeri*|hooldus*|spetsialist*) .. (saad*|tuleb|tule*|käib|korda|teeme|parandada|viia|välja|\
            saab|kohal*|vaatab|üle)
            (paranda*|remondi*|korda teeme|teeme korda|korda tege*|teen korda)
            (arvesta*|võta*|lahuta*|kirjuta*) .. (maha|hinnast|arvelt|kuutasu*)
            (edasta*|suuna*|annan|anname|saada*|panen) .. (osakon*|tehniku*|laole|lattu|juhile|vastutava*|kvaliteedi*|raamatupid*|\
            spetsialist*|meeskon*|klienditoe*|kaebus*)
            tasuta .. (paranda*|vaheta*|uus|uue|remon*|saad*|toome)
            (tühista*|kustuta*) .. (arve*|tasu*|makse*|viivis*|leping*)
            (=annan|=anname|edasta*|=suunan) ... (*osakonnale|*osakonda|*meeskonnale)
            (=võtame|=võetakse|=võtan) .. _? .. =tagasi
            tasaarve*
            (tühista*|kustuta*|=parandan|=parandame) .. (*arve|*arvet|*arved|*makse)
            (juhtum*|=asja|=asi|=selle|=mure|kaebus*) ... (=tuge|=toele|tehnili*|*juhatajale|=juhatajale|*osakonda|=lattu|=laole|=juhile)
            (=toome|=viime|=saadame) .. (=õige|=õiged|puuduva*|=uue|=uued|asemele|=ülejäänud)
        """),
        unless=lines("""
            (ei|pole|mitte|ärge|keegi) .. (saa|tee|vaheta*|tagasta*|saada|oska|hüvita*|võta|paranda|ole)
            (kas|soovi*|tahate) .. raha tagasi (soovi*|tahate)
            (=ei|=pole) .. (=maksa|=anna|=kompenseeri)
            (=vahetage|=vahetasite|=vahetate)
        """),
    ),
    "deadline": Act(
        says=lines(f"""
            {WEEKDAY} .. (kell*|hommik*|õhtu*|lõuna*|jooksul|kätte|kohal*|saate|tuleb|saad*|jõuab|helista*|#|ennelõun*|pärast*)
            (hiljemalt|kuni|enne|juba) .. ({WEEKDAY}|hommik*|õhtu*|lõuna*|#|nädala*|keskpäev*)
            (=homme|=täna|=ülehomme|=homseks|=tänase|=homse|=õhtuks|=õhtul|=homne)
            (#|paari|mõne|ühe) .. (tunni*|päeva|tööpäev*|nädala|minuti|ööpäev*) .. (jooksul|pärast|sees|möödudes)
            (#) (tööpäev*|tööpäeva)
            (nädala|kuu|päeva) .. (lõpuks|jooksul|lõpuni|sees)
            (järgmi*|sel|tuleval) (nädal*|kuu*|tööpäev*)
            =kell (umbes|hiljemalt)? #
            =kella #
            (=esmaspäevaks|=teisipäevaks|=kolmapäevaks|=neljapäevaks|=reedeks|=laupäevaks|=pühapäevaks|=nädalalõpuks|nädalavahetuseks)
            =kuu .. (viimaseks|=lõpuks|esimeseks|=keskpaigaks)
            (hiljemalt|iljemalt) .. ({WEEKDAY}|#|=homme|=homseks|=täna)
            (=omme|=ommikuks)
            (=enne|=peale|=pärast|=hiljemalt) =kella
            (=esmaspäeval|=teisipäeval|=kolmapäeval|=neljapäeval|=reedel|=laupäeval|=pühapäeval)
            # (=päevaga|=tunniga|=nädalaga|=tööpäevaga|=minutiga)
            =tunni =aja =pärast
            (*kümnendaks|*teistkümnendaks|=esimeseks|=teiseks|=kolmandaks|=neljandaks|=viiendaks|=kuuendaks|=seitsmendaks|=kaheksandaks|\
            =üheksandaks)
        """),
        unless=lines(f"""
            (ei) .. (oska|tea|luba*|saa öelda|saa lubada)
            (=eile|eelmi*|=tagasi|=tellisite|=saatsite|=saite|=ostsite)
            (aidata|abiks|=helistasite|soovi*|tänan|millega) .. täna
            (täna|homme) .. (=täis|kiire|=ei|=pole|=kinni|puhkepäev)
            (võib olla|võibolla|=vist|=ehk|=äkki)
            (helistage|proovige) .. (homme|uuesti|hiljem)
            täna .. (aidata|abiks|kõik|=helistasite|=helistate|soovi*|vaja|millega)
            (=saadeti|=toodi|=juhtus|=käis|=helistasite|=pöördusite|=tellisin|=alates|=oli|=tuli|=pidi|=läks) .. {WEEKDAY}
            {WEEKDAY} .. (=saadeti|=toodi|=juhtus|=käis|=helistasite|=pöördusite|=tellisin|=oli|=tuli|=pidi|=läks)
            (=minuti|=hetke) =pärast .. =tagasi
        """),
    ),
    "recorded": Act(
        says=lines("""
            (kaebus*|pöördumi*|juhtum*|avaldus*|rike*|rikke*|tagasiside*|probleem*|teade*|teate*|see|selle|pretensioon*|mure*|asi|asja|\
            reklamatsioon*) .. (kirja*|registreeri*|edasta*|fikseeri*|=edasi|vormista*|salvesta*|sisesta*|avatud)
            (panin|panen|paneme|märgi*|kirjuta*) .. (kirja|üles|süsteemi) .. (number*|kaebus*|juhtum*|teie)?
            (registreeri*|fikseeri*|vormista*) .. (kaebus*|pöördumi*|juhtum*|teie|selle|avaldus*|süsteem*|number*|ära)
            (kaebuse|pöördumise|juhtumi|rikke|avalduse|päringu|rikketeat*|teate|viite) .. (number*|numbri*|numbriga)
            (edasta*|=annan|=anname|=saadan|=saadame|suuna*) .. (kaebus*|=edasi|juhtkon*|juhataja*|osakon*|vastutava*|tehniku*)
            (avaldus*|kaebus*|pöördumi*|teade|teate|juhtum*) .. (=vastu =võetud|=vastu =võtnud|=numbri =saanud|avatud|=arvel|arvele)
            (koosta*|vormista*|=teen|=avan) .. (=akti|=akt|juhtum*|kaebus*|pöördumi*|reklamatsioon*|pretensioon*|teate)
            (märkisin|=märgin|=panin|=panen|kirjutasin) ... (rahulolemat*|kaebus*|pretensioon*|tagasiside*|juhtum*|=mure|pahameel*|\
            kliendikaardi*)
            (edasta*|=viin|=annan|=räägin) .. (=meie|=selle|=asja|=mure)? .. (=juhile|*juhatajale|*juhatajani|juhtkon*|=ülemusele|*juhini)
            (=tegin|=teen|=lisasin|=jätsin|=lisan) .. (=märke|märkuse|=märge|avalduse|=kirje|=kande)
            (=avasin|=avan|=avame|=loon|=lõin|=algatan|=algatasin) .. (*teate|pöördumi*|juhtum*|kaebus*|=akti|uurimi*)
            (=kirjutan|=kirjutasin|=koostan|koostasin) .. (=akti|=raporti|=ettekande)
            (kaebus*|=mure|pöördumi*|rike|=teade) .. =on .. (süsteemis|=kirjas|=sees|=arvel)
        """),
        unless=lines("""
            (ei|pole|mitte) .. (registreeri*|kirja|fikseeri*|edasta*|saa|pane)
            (kodulehe*|kodulehel) .. (kirjas|vorm)
            tellimus*
            (siin|seal) .. (märgi*|kirjas)
            (=panen|=paneme|märgin|kirjutan) ... (=kasti|=kotti|=karpi|pudelit|=pakki|telefoni*|aadressi*|=nime|=numbri) .. (=kirja|=üles)
        """),
    ),
    "restate": Act(
        says=lines(f"""
            (=kui|=nagu|=kas) .. (=õigesti|=teist|=teid|=ma) .. (=aru|mõist*|=sain|=saan) ... ... {TROUBLE}
            (=kui|=nagu) .. (=õigesti|=teist) .. (=aru|mõist*|=kuulsin|=kuulen)
            =õigesti (mõist*|=aru)
            (teisisõnu|=teisi =sõnu|=teiste sõnadega|lühidalt|kokkuvõtlikult|ühesõnaga|=ühe =sõnaga|=võtan =kokku) ... ... {TROUBLE}
            (=ehk|=seega|=niiet|=niisiis|järelikult|=tähendab|=nii =et|=et =siis|=just =et|kokkuvõttes|=kordan =üle|\
            =kordan) ... ... {TROUBLE}
            (=saan|=sain|=saame) ... =aru .. =et ... ... {TROUBLE}
            (=mõistan|=kuulen) .. =et ... ... {TROUBLE}
            (=ütlete|=ütlesite|=räägite|=rääkisite|=kirjeldate|=kirjeldasite|=väidate|=kurdate|=mainisite) .. =et ... ... {TROUBLE}
            =teie (=sõnul|=jutust|=jutu|=kirjelduse|=sõnade) ... ... {TROUBLE}
            (=mure|=probleem|=kaebus) .. (=on|=seisneb) .. (=selles|=siis|=et) ... {TROUBLE}
            (=teile|=teil|=te) .. (=saadeti|=toodi|=anti|=müüdi|=saabus|=paigaldati|=saite|=arvestati|=võeti) ... {TROUBLE} ..(=õige|\
            =saan =aru|=on =nii|=nii|=jah|=eks) $
            (=ahah|=oot|=okei|=selge) .. =et ... {TROUBLE}
            =kokku (=võtan|=võttes|=võtta) ... ... {TROUBLE}
            (mõistsin|mõistan|=kuulsin) .. =õigesti
            (=tellitud|=tellisite|=ostsite|=lubati|=lubatud|=maksite|=ootasite|=palusite|=soovisite) ... (=aga|=kuid|=ent) ... (=saite|\
            =tuli|=toodi|\
            =saadeti|=anti|=jõudis|=pole|=ei|=keegi|=on)
            (=ootasite|=maksite|=helistasite) ... (=ja|=aga) .. (=keegi|=midagi|=tehnik|=kuller) .. =ei
            (=nii =et|=niiet|=et =siis|=seega|=järelikult) ... (=vale|=valed|=teise|=teist|=teine|=must|=külm|=keegi)
            ^ (=te|=teie|=teil|=teile) .. (=ootasite|=maksite|=helistasite|=tellisite|=saite) ... {TROUBLE}
            ^ =et (=teile|=teil|=te|=siis|_) ... {TROUBLE}
        """),
        weak=lines(f"""
            (=saan|=sain) .. =aru .. =et (=teile|=tellisite|=saite|=ostsite|=kuller|=arve|=kaup|=pakk)
            (=te|=teie) .. (=tellisite|=ostsite|=soovisite) ... (=aga|=kuid|=ent) .. (=saite|=tuli|=saadeti|=jõudis|=kohale)
            (=teile|=teil) .. (=saadeti|=toodi|=anti|=müüdi|=saabus|=paigaldati|=arvestati|=võeti) ... {TROUBLE}
        """),
        unless=lines("""
            (number*|aadress*|=nimi|=nime|telefon*|kood*|meiliaadres*) .. (=on|õig*)
            (=kokku|=summa) .. # .. (euro*|=kilo|=kasti|=kotti)
            (tarkvara|püsivara|firmware|seadistus*)
            =ei .. =aru
        """),
    ),
    "anger": Act(
        says=lines("""
            (jama*|=möga|=pläma|tsirkus*|=farss|=komöödia|=pask|=sitt|=sita|=kuradi|=kurat|=raisk|=pagan|pagana*|põrgu*|=persse|=perse)
            (=kopp|=siiber|=villand|=isu|=mõõt|=hing|=kops) .. (=ees|=ette|=täis|=otsas)
            (=villand|=kõrini|=tüdinud|tüdimus*|=väsinud .. (=sellest|ootami*|helista*|=seda))
            (uskumatu|ennekuulmatu*|häbematu*|=häbi|häbiväär*|häbitu*|skandaal*|ülekohus|=ülbe|ülbus*|nahaalsus*|jultumus*|jultunud|\
            lubamatu*|vastuvõetamatu*|talumatu*|=absurd|absurdne|=jabur|=mõttetu|=nõme|=jube|=kohutav|=alatu|=õudus|=õudne|=tüütu|=pettus|\
            petukaup*|lollitami*|solvav*|alandav*|=allapoole|=arvestust)
            =alla .. (=igasugust|=iga|igasugu*) .. (=arvestust|kriitika*|kriitikat)
            (pettunud|nördi*|=pahane|=vihane|pahaseks|vihaseks|=vihale|ärritunud|maruvihane|=närvis|solvunud|=tige|=tigedaks|\
            rahulolematu*|pettumus*|frustreeri*)
            (=närv|=närvid|=närvi|=kannatus|vererõh*) .. (=läbi|=otsas|katke*|=must|=punaseks|=katkemas|=krussis|=üles|=katkeb|=ajab|=ajate)
            (=ajab|=ajate|=ajas) .. (=närvi|=vihale|=hulluks|=marru|=harja|vererõh*)
            (=mis|=milline|=missugune) .. (teenindus*|=firma|asjaajami*|suhtumi*|=ettevõte|=toon|=kord|=jutt) .. (=see|=on|=selline|=nüüd|\
            =teil|$)
            (=selline|=niisugune|=säärane|=nõme|=halb|=kehv|=vilets|=sellise|=säärase) .. (teenindus*|suhtumi*|=toon|käitumi*|asjaajami*|\
            klienditeenindus*)
            =kuidas .. =te .. (=julgete|=võite .. (=nii|minu*|=lubada)|=suhtute|=kehtate|=räägite .. =minuga|=minuga .. =räägite|=lubate)
            (=mis|=mida) .. =te .. =endale .. =lubate
            =mis =moodi .. =te .. (=räägite|=minuga|=käitute)
            (=te|=teie) .. (=nalja (=teete|=viskate)|=teete =nalja|=pilkate|=lollitate|=petate|=petsite|=valetate|=valetasite|=lollina|\
            =lolliks|=mõnitate|=solvate)
            =mille =eest .. =ma .. (=üldse|=siis|=õieti|=teile)? .. =maksan
            (=mida|=mis) =te .. (=üldse|=õieti) .. (=teete|=mõtlete|=tegelete)
            =kui (=kaua|=mitu =päeva|=mitu =korda) .. (=veel|=pean|=peab|=peame|=võib|=tuleb) .. (=ootama|=oodata|helista*|=selle|=taluma|\
            kannatama|=ma|=veel)
            (=kolmas|=kolmandat|=mitmes|=mitmendat|=sada|=viies|=viiendat|=neljas|=neljandat|=teist|=jälle|=taas) .. =korda? ..(=helistan|\
            =sama|=jälle|=juba|=katki|=vale|hiline*)
            (=jälle|=taas) .. (=vale|=sama|=katki|=puudu|hiline*|=valesti|=ei)
            =ei .. (=kavatse|=talu|=lepi|=kannata|=viitsi) .. (=seda|=taluda|=enam|=nii|=oodata|=leppida|=sellega|=sellist)
            (tarbijakaits*|=kohtusse|advoka*|juristi*|=juristile|=ajalehte|politsei*|ajakirjand*|sotsiaalmeedia*)
            (=lähen|=vahetan|=kolin|=lõpetan) .. (konkurendi*|=mujale|=minema|=pakkujat|=operaatorit|=lepingu|=tarnijat|=firmat)
            (=rohkem|=enam|=iial|=kunagi) .. =teilt .. =ei .. (=telli|=osta|=taha)
            =ei .. (=telli|=osta|=taha) .. (=teilt|=teiega) .. (=rohkem|=enam|=iial|=kunagi|=tegemist)
            (=võite|=pidage|=jätke|=hoidke|=toppige) .. (=oma|=selle|=selle =kauba) .. (=endale|=ise)
            (=nii|=niimoodi) .. =ei (=saa|=tehta|=kohelda|=või) .. (=ju|inimest*|=kliendiga|=äri|=olla|=asja|=ajada)
            (=kas|=see) .. (=on|=ongi) .. (=normaalne|=mingi =nali|=nali|=mõnitamine|=pilge)
            =see .. (=ei =ole|=pole) .. (=normaalne|=nali|=õiglane|=aus|=okei)
            =nõuan
            =ärge .. (=valetage|=ajage .. (=jama|=udu))
            =mis =asja
            =mida (=kuradit|pagan*|=põrgut)
            (=kaua =võib|=palju =võib|=kaua =veel|=tule =taevas|=issand =jumal|=taevas =appi)
            (=katsuge|=tehke) .. (=ometi|=lõpuks)
            =ei =usu .. (=kõrvu|=silmi)
            =lähen .. (=teise|=teiste) .. (=firma|=poe|=panga|=juurde|=firmasse|=poodi)
            (=jura|=jamps|=jampsi)
            (=nüüd|=mulle|=aga) =aitab
            =aitab (=sellest|=küll =sellest|=jamast)
            =mul .. (=siiber|=villand|=kopp)
            =te .. (=teete|=peate) .. =lolli*
            =olete .. (petturi*|=vargad|=sulid|=kelmid|=röövlid|=bandiidid)
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
            (=ilm|=ilmaga|=laps|=koer|=liiklus|naabrime*) .. (=on|=oli)
            =nii (=odav|=odavalt|=soodne|=soodsalt|=hea|=vähe)
            =häbi (=tunnistada|=öelda)
        """),
    ),
    "negation": Act(says=lines("(=ei|=pole|=mitte|otsas|puudub|puuduvad|ilma|välja müüdud|läbi müüdud|ära|ärge|asemel|otsa)")),
}
