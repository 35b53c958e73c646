"""Estonian: problems and what is done about them."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.et.phrases import WEEKDAY

ACTS = {
    "problem": Act(
        says=lines("""
            (kaebus*|kaevata|pettunud|nördinud|katki*|rikk*|vale|puudu*|puudu|hilin*|ei tööta|ei tulnud|ei saabunud|kadunud|topelt|\
            probleem*|mure|vigane|kahjusta*|lõhu*|mõra*|kriimu*|hallita*|ebameeldiv*|jama)
        """),
    ),
    "question": Act(
        says=lines("""
            (=kas|=mis|=mida|millal|=kus|kust|kuhu|miks|=kuidas|kumb|kumma*|=kes|kellele|milline|millise*|mitu|mitme*|=palju|ega|\
            millest|missugu*)
            (eks ole|on ju|onju|või mitte)
        """),
    ),
    "ask_reference": Act(
        says=lines("""
            (nimi|nime|nimega|number*|numbri|kood*|aadress*|telefon*|meil*|isikukood*|kliendi*|kellega) .. (palun|ütle*|tellimus*|\
            teie|öelda|on|kontakt*|teada)?
            (sobib|sobiks|õige|õigesti|nõus|lubate)
            (oodata|ootele|hetk*|minut*|kannatust)
            (aidata|abiks|veel|mure)
        """),
    ),
    "remedy": Act(
        says=lines("""
            (asenda*|vaheta*|ümber vahet*|väljavahet*|uue vastu|vahetus*|ümbervahet*)
            (uus|uue|uut|uued|õige|õiget|teise|puuduva*|varu*) .. (saad*|saatm*|teele|toob|toome|tuuakse|välja|panen|paneme|toimeta*|\
            kuller*|pakk*|kaart*)
            (saad*|saatm*|toome|teele|panen|paneme|välja) .. (uus|uue|uued|uut|õige*|uuesti|asendus*|teise|puuduva*)
            (raha*|summa*|tasu*|makse*|kulu*|hind*|hinna*) .. (tagasi*|tagast*|maha|kompenseeri*|hüvita*|tühista*|kanda)
            (tagasta*|hüvita*|kompens*|korva*|krediteeri*|kreedit*|krediitarve*|vautšer*|vautsher*|kinkekaart*|sooduskupong*|\
            allahindlus* järg*)
            (parand*|remon*|tehnik*|meister*|monteeri*|hooldus*|spetsialist*) .. (saad*|tuleb|tule*|käib|korda|teeme|parandada|viia|\
            välja|saab|kohal*|vaatab|üle)
            (paranda*|remondi*|korda teeme|teeme korda|korda tege*|teen korda)
            (arvesta*|võta*|lahuta*|kirjuta*) .. (maha|hinnast|arvelt|kuutasu*)
            (edasta*|suuna*|annan|anname|saada*|panen) .. (osakon*|tehniku*|laole|lattu|juhile|vastutava*|kvaliteedi*|raamatupid*|\
            spetsialist*|meeskon*|klienditoe*|kaebus*)
            tasuta .. (paranda*|vaheta*|uus|uue|remon*|saad*|toome)
            (tühista*|kustuta*) .. (arve*|tasu*|makse*|viivis*|leping*)
        """),
        unless=lines("""
            (ei|pole|mitte|ärge|keegi) .. (saa|tee|vaheta*|tagasta*|saada|oska|hüvita*|võta|paranda|ole)
            (kas|soovi*|tahate) .. raha tagasi (soovi*|tahate)
        """),
    ),
    "deadline": Act(
        says=lines(f"""
            {WEEKDAY} .. (kell*|hommik*|õhtu*|lõuna*|jooksul|kätte|kohal*|saate|tuleb|saad*|jõuab|helista*|#|ennelõun*|pärast*)
            (hiljemalt|kuni|enne|juba) .. ({WEEKDAY}|hommik*|õhtu*|lõuna*|#|nädala*|keskpäev*)
            (homme|täna|ülehomme|homseks|tänase|homse|õhtuks|õhtul|homne)
            (#|paari|mõne|ühe) .. (tunni*|päeva|tööpäev*|nädala|minuti|ööpäev*) .. (jooksul|pärast|sees|möödudes)
            (#) (tööpäev*|tööpäeva)
            (nädala|kuu|päeva) .. (lõpuks|jooksul|lõpuni|sees)
            (järgmi*|sel|tuleval) (nädal*|kuu*|tööpäev*)
            =kell (umbes|hiljemalt)? #
            =kella #
        """),
        unless=lines("""
            (ei) .. (oska|tea|luba*|saa öelda|saa lubada)
            (=eile|eelmi*|=tagasi|=tellisite|=saatsite|=saite|=ostsite)
            (aidata|abiks|helista*|soovi*|tänan|millega|teile) .. täna
            (täna|homme) .. (=täis|kiire|=ei|=pole|=kinni|puhkepäev)
            (võib olla|võibolla|=vist|=ehk|=äkki)
            (helistage|proovige) .. (homme|uuesti|hiljem)
            täna .. (aidata|abiks|kõik|helista*|soovi*|vaja|millega)
        """),
    ),
    "recorded": Act(
        says=lines("""
            (kaebus*|pöördumi*|juhtum*|avaldus*|rike*|rikke*|tagasiside*|probleem*|teade*|teate*|see|selle|pretensioon*|mure*|asi|\
            asja|reklamatsioon*) .. (kirja*|registreeri*|edasta*|fikseeri*|=edasi|vormista*|salvesta*|sisesta*|avatud)
            (panin|panen|paneme|märgi*|kirjuta*) .. (kirja|üles|süsteemi) .. (number*|kaebus*|juhtum*|teie)?
            (registreeri*|fikseeri*|vormista*) .. (kaebus*|pöördumi*|juhtum*|teie|selle|avaldus*|süsteem*|number*|ära)
            (kaebuse|pöördumise|juhtumi|rikke|avalduse|päringu|rikketeat*|teate|viite) .. (number*|numbri*|numbriga)
            (edasta*|annan|anname|saada*|suuna*) .. (kaebus*|edasi|juhtkon*|osakon*|vastutava*|tehniku*|info*|teie)
        """),
        unless=lines("""
            (ei|pole|mitte) .. (registreeri*|kirja|fikseeri*|edasta*|saa|pane)
            (kodulehe*|kodulehel) .. (kirjas|vorm)
            tellimus*
            (siin|seal) .. (märgi*|kirjas)
        """),
    ),
    "negation": Act(says=lines("(=ei|=pole|=mitte|otsas|puudub|puuduvad|ilma|välja müüdud|läbi müüdud|ära|ärge|asemel|otsa)")),
}
