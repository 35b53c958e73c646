"""Estonian: what people say around what identifies them."""

from qa_pipeline.languages import lines, words
from qa_pipeline.languages.personal import Personal

PERSONAL = Personal(
    labels={
        "card": "kaart",
        "iban": "IBAN",
        "national_id": "isikukood",
        "passport": "pass",
        "phone": "telefon",
        "email": "e-post",
        "code": "kood",
        "address": "aadress",
        "birth_date": "sünniaeg",
        "customer_id": "kliendinumber",
        "number": "number",
        "name": "nimi",
        "agent": "klienditeenindaja",
    },
    about={
        "card": lines("""
            (kaardi|krediitkaardi|pangakaardi|deebetkaardi) (number*|numbri*|viima*|esime*)
            (kaardinumber*|kaardinumbri*|krediitkaart*|krediitkaardi*|pangakaardi*|pangakaart*)
            (number*|numbri*) .. (kaardi*|kaardil)
            (kuusteist|16) (numbri*|koha*)
            """),
        "iban": ("=iban*", "(konto|kontonumber*|kontonumbri*|arveldusarve*|arve number pangas)"),
        "national_id": (
            "isikukood*",
            "isiku (kood*|koodi)",
            "(isikutunnistus*|id kaar*|idkaar*)",
            "(isikutunnistus*|id kaar*|idkaar*|dokumendi) (number*|numbri*)",
        ),
        "passport": (
            "(passi|=pass|passinumber*)",
            "(passi|=pass) (number*|numbri*)",
        ),
        "phone": lines("""
            (telefoni|mobiili|kontakti|kontakt|tel|=gsm|lauatelefoni) (number*|numbri*)
            (telefoninumber*|telefoninumbri*|telefon*|mobiil*|lauatelefon*|kontaktnumber*|kontaktnumbri*|\
mobiilinumber*|mobiilinumbri*)
            (helista*|tagasi helista*|kätte saa*|ühendust) .. (number*|numbri*)
            (minu|teie|mu|sinu|mis|oma) (number*|numbri*)
            (number*|numbri*) .. (helista*|kätte)
            """),
        "code": lines("""
            (turva|kinnitus|aktiveerimis|sms|ühekordse|ühekordne|parooli|kontroll|ukse) (kood*|koodi|parool*)
            (turvakood*|kinnituskood*|kontrollkood*|aktiveerimiskood*|smskood*|uksekood*|pääsukood*)
            (kood*) .. (sms*|sõnum*|saatsime|saadeti|tuli|telefoni*|ütle*|öelge|lugege)
            (sms*|sõnum*|saatsime|saadeti) .. (kood*)
            (=cvv|=cvc|=pin|=pin1|=pin2|pin kood*|pinkood*|parool*|salasõna*|tagakülje* (#|kolm*))
            (kolm|#) numbri* .. (taga|tagakülje*|kaardi)
            (kehtiv* (kuni|aeg)|kehtivusaeg*|aegu*)
            (kood|koodi|koodiks)
            (kood|koodi|koodiks) (on)
            """),
        "customer_id": lines("""
            (kliendi|lepingu|konto|poliisi|tarbija|arvesti|liikme|kasutaja|patsiendi|viite) (number*|numbri*|tunnus*|kood*)
            (kliendinumber*|kliendinumbri*|lepingunumber*|lepingunumbri*|klienditunnus*|liikmenumber*|poliisinumber*|viitenumber*|viitenumbri*)
            """),
        "birth_date": (
            "(sünni|sünnikuu) (aeg*|aja|kuupäev*|aasta*)",
            "(sünniaeg*|sünniaja*|sünnikuupäev*|sünnipäev*|sündinud|sünniaasta*)",
        ),
        "address": (
            "(sihtnumber*|postiindeks*|sihtnumbri*)",
            "posti indeks*",
        ),
        "other": lines("""
            (tellimuse|arve|saadetise|paki|jälgimis|toote|mudeli|partii|kaebuse|juhtumi|pileti|broneeringu|kauba|seeria|pöördumise|kaupa|\
            artikli|saatelehe|sise|töö) (number*|numbri*|kood*)
            (tellimusenumber*|arvenumber*|tootekood*|saatekood*|jälgimiskood*|seerianumber*|tellimusnumber*|artiklinumber*|ribakood*|\
            soodustuskood*|sooduskood*)
            (meie|firma|ettevõtte) (telefon*|number*|numbri*|infotelefon*)
            (tellimus|arve|juhtum|avaldus) (number*)?
            (tellimus|arve|juhtum|avaldus) (number*)? (on)
            näit
            """),
    },
    phones=(r"(?:00372|372)?5\d{6,7}", r"(?:00372|372)?[3467]\d{6}", r"(?:00372|372)?8[12]\d{6}"),
    between=frozenset(words("siis ja edasi jah jaa ning seejärel vahe kriips sidekriips järgmine okei selge uuesti")),
    of=frozenset(words("tükki tk")),
    plurals={"nulli": "0"},
    misheard={
        "üksi": "1",
        "üst": "1",
        "kas": "2",
        "kaks": "2",
        "kool": "3",
        "kolme": "3",
        "nelja": "4",
        "vist": "5",
        "viie": "5",
        "kuu": "6",
        "kuss": "6",
        "seitsme": "7",
        "ka": "2",
        "null": "0",
        "nul": "0",
        "kuld": "0",
        "o": "0",
        "seits": "7",
        "kaheks": "8",
        "üheks": "9",
    },
    letters={
        "aa": "A",
        "bee": "B",
        "tsee": "C",
        "dee": "D",
        "ee": "E",
        "eff": "F",
        "gee": "G",
        "haa": "H",
        "ii": "I",
        "jott": "J",
        "kaa": "K",
        "ell": "L",
        "emm": "M",
        "enn": "N",
        "oo": "O",
        "pee": "P",
        "kuu": "Q",
        "err": "R",
        "ess": "S",
        "tee": "T",
        "uu": "U",
        "vee": "V",
    },
    my_name_is=lines("""
        (minu|mu|mul) (nimi|nimeks|perekonnanimi|eesnimi)
        (minu|mu|mul) (nimi|nimeks|perekonnanimi|eesnimi) (on)
        (nimi|nimeks|perekonnanimi|eesnimi) on
        """),
    i_am=("=mina olen", "siin (räägib|on)?"),
    is_my_name=lines("""
        (on (minu|mu)|nimeks|nimi) (nimi)? $
        (siin|kuuleb|räägib) $
        """),
    asks_name=lines("""
        (teie|sinu|kelle) (nimi|nime|nimeks|perekonnanimi|eesnimi)
        kellega .. (räägin|räägime|rääkida)
        (kes|kuidas) .. (räägib|nimi|helistab)
        (nimi|nime) palun
        (öelge|palun|küsida|saaks*|täpsusta*) .. (nimi|nime|perekonnanimi)
        """),
    not_names=frozenset(
        words(
            "on olen oleks ei ja aga ning et see seda selle teie meie mina sina ta ma te me siin seal firma firmast poest klient kliendina "
            "teil mul juba praegu täna homme eile väga natuke üks kaks kolm kes kelle mis mida nagu hea tere jah jaa palun nimi "
            "helistan sooviksin tahtsin ise lihtsalt pettunud püsiklient uus vana tellija juhataja omanik nõus rahul mures kodus tööl"
        )
    ),
    titles=frozenset(
        words(
            "härra härrat härral härralt härrale härrast härraga hr proua prouat proual proualt prouale prouast prouaga pr "
            "preili preilit preilil preililt preilile preilist preiliga dr"
        )
    ),
    at=("ät", "at", "@", "ätt", "ättmärk"),
    dot=frozenset(words("punkt")),
    joins=frozenset(words("punkt alakriips sidekriips kriips miinus")),
    domains=frozenset(words("ee com net org eu gmail hotmail com hot mail online")),
    streets=words(
        "tänav tänava tänaval tänavas tänavalt tänavale tänavat tänavasse tn "
        "maantee* mnt puiestee* pst põik põigu allee väljak* *tänav *maantee *puiestee *põik küla"
    ),
    house=frozenset(words("number maja korter krt maja korterit")),
)
