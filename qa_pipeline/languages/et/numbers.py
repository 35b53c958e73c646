"""How Estonian says numbers."""

import re

from qa_pipeline.languages import Clock, Numerals


def _split(forms: str) -> str:
    """The forms of a teen or a ten, and the same torn in two or short of an m, as recognition writes them."""
    torn = [re.sub("(teist|kümmend|kümne)", r"_\1", form) for form in forms.split()]
    short = [form.replace("kümmend", "kümend") for form in (*forms.split(), *torn) if "kümmend" in form]
    return " ".join([forms, *torn, *short])


NUMERALS = Numerals(
    cardinals={
        0: "null nulli+",
        1: "üks ühe+ üht ühte",
        2: "kaks kahe+ kaht kahte",
        3: "kolm kolme+",
        4: "neli nelja+",
        5: "viis viie+ viit",
        6: "kuus kuue+ kuut",
        7: "seitse seitsme+ seitset",
        8: "kaheksa+ kaheksat",
        9: "üheksa+ üheksat",
        10: "kümme kümne+ kümmet kümmend",
        11: _split("üksteist üheteistkümne+ üheteist+ üksteistkümmend üksteistkümme ühtteist"),
        12: _split("kaksteist kaheteistkümne+ kaheteist+ kaksteistkümmend tosin tosina+ tosinat kahtteist"),
        13: _split("kolmteist kolmeteistkümne+ kolmeteist+ kolmteistkümmend"),
        14: _split("neliteist neljateistkümne+ neljateist+ neliteistkümmend"),
        15: _split("viisteist viieteistkümne+ viieteist+ viisteistkümmend viitteist"),
        16: _split("kuusteist kuueteistkümne+ kuueteist+ kuusteistkümmend kuutteist"),
        17: _split("seitseteist seitsmeteistkümne+ seitsmeteist+ seitseteistkümmend seitseteistkümme"),
        18: _split("kaheksateist kaheksateistkümne+ kaheksateistkümmend"),
        19: _split("üheksateist üheksateistkümne+ üheksateistkümmend"),
        20: _split("kakskümmend kahekümne+ kakskümnd kakskend kahtkümmend kakskümme"),
        30: _split("kolmkümmend kolmekümne+ kolmkend kolmekümmend kolmkümme"),
        40: _split("nelikümmend neljakümne+ nelikend nelikümme"),
        50: _split("viiskümmend viiekümne+ viiskend viitkümmend viiskümme"),
        60: _split("kuuskümmend kuuekümne+ kuuskend kuutkümmend kuuskümme"),
        70: _split("seitsekümmend seitsmekümne+ seitsekend seitsekümme"),
        80: _split("kaheksakümmend kaheksakümne+ kaheksakend kaheksakümme"),
        90: _split("üheksakümmend üheksakümne+ üheksakend üheksakümme"),
    },
    ordinals={
        1: "esimene esimese+ esimest",
        2: "teine teise+ teist",
        3: "kolmas kolmanda+ kolmandat",
        4: "neljas neljanda+ neljandat",
        5: "viies viienda+ viiendat",
        6: "kuues kuuenda+ kuuendat",
        7: "seitsmes seitsmenda+ seitsmendat",
        8: "kaheksas kaheksanda+ kaheksandat",
        9: "üheksas üheksanda+ üheksandat",
        10: "kümnes kümnenda+ kümnendat",
        11: "üheteistkümnes üheteistkümnenda+ üheteistkümnendat",
        12: "kaheteistkümnes kaheteistkümnenda+ kaheteistkümnendat",
        13: "kolmeteistkümnes kolmeteistkümnenda+ kolmeteistkümnendat",
        14: "neljateistkümnes neljateistkümnenda+ neljateistkümnendat",
        15: "viieteistkümnes viieteistkümnenda+ viieteistkümnendat",
        16: "kuueteistkümnes kuueteistkümnenda+ kuueteistkümnendat",
        17: "seitsmeteistkümnes seitsmeteistkümnenda+ seitsmeteistkümnendat",
        18: "kaheksateistkümnes kaheksateistkümnenda+ kaheksateistkümnendat",
        19: "üheksateistkümnes üheksateistkümnenda+ üheksateistkümnendat",
        20: "kahekümnes kahekümnenda+ kahekümnendat",
        30: "kolmekümnes kolmekümnenda+ kolmekümnendat",
        100: "sajas sajanda+",
        1000: "tuhandes tuhandenda+",
    },
    fixed={"1.5": "poolteist pooleteise+ pooltteist"},
    hundred="sada saja+ sadat",
    scales={
        1000: "tuhat tuhande+ tuhandet",
        1_000_000: "miljon miljoni+ miljonit",
        1_000_000_000: "miljard miljardi+ miljardit",
    },
    parts={"0.5": "ja_pool ja_poole", "0.25": "ja_veerand"},
    weak="üks ühe üht ühte esimene esimese esimest teine teise teist kümmend",
    weak_inflected="ühe esimese teise kahe sada tuhat",
    currencies={
        "EUR": """
            euro eurot eurod eurode eurosid euroga eurole eurolt eurost euros euroni euroks eurone eurose eurosest eur euri eurri eurtsi
            eurost eurine
            """,
        "USD": "dollar dollari dollarit dollarid dollarite dollareid",
        "GBP": "nael naela naelsterling naelsterlingit",
    },
    cents={"EUR": "sent senti sendi sendid sentide sendiga sendist"},
    months={
        1: "jaanuar jaanuari+",
        2: "veebruar veebruari+",
        3: "märts märtsi+",
        4: "aprill aprilli+",
        5: "mai+",
        6: "juuni+ juun",
        7: "juuli+",
        8: "august augusti+",
        9: "september septembri+",
        10: "oktoober oktoobri+",
        11: "november novembri+",
        12: "detsember detsembri+",
    },
    marks={
        "m": """
            kilo kilone kilost kilogrammi kilogramm kg gramm grammi g liiter liitrit liitri l ml tonn tonni kast kasti kastid kastist pakk
            pakki paki pakike pudel pudelit pudeli purk purki purgi karp karpi karbi kott kotti koti tükk tükki tüki meeter meetrit meetri
            alus alust aluse plokk plokki ploki kanister kanistrit ämber ämbrit ämbri rull rulli konteiner konteinerit päts pätsi portsjon
            portsjonit komplekt komplekti paar paari inimene inimest inimese tabletti viil viilu pott potti vaat vaati tops topsi
            """,
        "K": "kell kella",
        "H": "pool poole",
        "Q": "veerand",
        "q": "kolmveerand kolm_veerand",
        "g": "läbi üle",
        "v": "puudu pärast enne",
        "i": "minutit minut minuti min",
        "A": "hommikul hommikust hommikuks homme_hommikul",
        "P": "õhtul pärastlõunal õhtuks õhtuni päeval pealelõunal õhtust",
        "j": "öösel",
        "y": "aasta aastal aastat",
        "%": "protsenti protsent protsendi protsendiline protsendiga protsendine protsendilist",
        "d": "koma",
        "&": "ja",
        "+": "pluss",
    },
    clocks=(
        Clock("K?(?P<m>#)iv(?P<h>#)", 0, -1),
        Clock("K?(?P<m>#)ig(?P<h>#)"),
        Clock("K?(?P<m>#)i(?P<h>#)g"),
        Clock("(?P<h>#)g(?P<m>#)(?=i|;|$)"),
        Clock("K?q(?P<h>#)", -15),
        Clock("K?Q(?P<h>#)(?![m$])", -45),
        Clock("KH(?P<h>#)", -30),
        Clock("H(?P<h>N)(?![m$c%])", -30),
        Clock("K(?P<h>#)[:.]?(?P<m>#)(?!#)"),
        Clock("K(?P<h>#)"),
        Clock("(?P<h>N)(?P<m>#)(?!#)", daytime=True),
        Clock("(?P<h>N)", daytime=True),
    ),
    endings="le lt l st s ks ni na ta ga sse t d",
    literal_endings="le lt l st s ks ni ga ne se st",
    ordinal_endings="s nda ndal ndat ndast ndaks ndani",
    never=(
        "(?:korra|kord|korda|eurot?|euri|selles|sel|eelmises|iga|järgmises|viimases|tunnis|senti|päeva|tundi)"
        " kuus(?! (?:kilo|\\w+(?:it|kki|rki|sti|tti|rpi|kti|lli))(?!\\S))",
        "(?:kes|mis|kuller|ta|tema|juht|autojuht|mees|kolleeg|naaber|mingil|sel|samal|parim|hea|parem|halb|ainus|teine|keegi|naine) viis",
        "viis (?:mind|meid|ära|tagasi|kohale|minema|välja|mu|teid|selle|kuidas)",
        "ühe? (?:hetk|moment|minut|sekund|asi|asja|korra|kord)\\w*",
        "üks (?:hetk|moment|minut|sekund|asi|kord|küsimus|päev|mees|naine|inimene)\\w*",
        "(?:teie|minu|meie|sinu|tema|nende|selle|tei[sn]e) pool\\w*",
        "sada(?:s|b|nud)",
    ),
    grouped=True,
    day_dot=True,
)
