"""Estonian: problems and what is done about them."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.et.grievance import ANGER, PROBLEM
from qa_pipeline.languages.et.phrases import TROUBLE, WEEKDAY

ACTS = {
    "problem": PROBLEM,
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
            (tagasta*|hüvita*|kompens*|=korvan|=korvame|=korvata|=korvatakse|krediteeri*|kreedit*|krediitarve*|vautšer*|vautsher*|\
            kinkekaart*|sooduskupong*|\
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
    "anger": ANGER,
    "negation": Act(says=lines("(=ei|=pole|=mitte|otsas|puudub|puuduvad|ilma|välja müüdud|läbi müüdud|ära|ärge|asemel|otsa)")),
}
