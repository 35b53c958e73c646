"""Estonian politeness: what is said in everyday, curt, elaborate and garbled wordings, and what comes near and is none."""

import pytest

from qa_pipeline.matching.reading import Reading
from qa_pipeline.types import Verdict
from tests.build import call
from tests.criteria.judging import found as judged
from tests.languages.test_acts import each, found

SAID = {
    "informal": [
        "Kas sinna mahub su auto ligi?",
        "kas sobib sulle kui tuleme kell kümme",
        "Kas jõuad kella viieks siia?",
        "Said mu kirja kätte?",
        "ole hea ja korda numbrit",
        "Oleksid pidanud enne küsima.",
        "aga sina otsusta ise kuidas sul parem on",
        "Aitäh sulle, ilusat päeva.",
        "Ära selle pärast pead murra.",
        "Mul on sinu jaoks kaks kasti alles.",
        "Jäta mulle oma number, helistan tagasi.",
        "Saadan kauba sinu juurde homme.",
        "sooviksid sa lisada ka vett",
        "Milline kell sulle kõige paremini sobib?",
    ],
    "rudeness": [
        "Ei ole minu süü, et te lugeda ei oska.",
        "Ärge õpetage mind tööd tegema.",
        "Tehke mis tahate, mul ükspuha.",
        "Mis teil nüüd jälle häda on?",
        "See, et te lepingut ei lugenud, on teie mure.",
        "Kas ma pean teile pildi joonistama?",
        "See nüüd küll minu asi ei ole.",
        "seda peate küll ise teadma mis mina siia puutun",
        "Ärge tõstke minu peale häält.",
        "Kas te ise ka kuulete, mis jama te räägite?",
        "Mõelge järgmine kord enne, kui tellite.",
        "Ah nii, härra professor on targem kui meie.",
        "Teie probleem, mitte minu.",
        "No ja mis siis, et hiljaks jäi.",
        "Kas te lugeda ei mõista?",
        "Mida te siin halate, teistel on hullem.",
    ],
    "courtesy": [
        "Tänud, märkisin ära.",
        "Olge nii kena ja öelge oma nimi.",
        "Kas te võiksite mulle kliendikoodi öelda?",
        "Kas ma tohin küsida teie telefoninumbrit?",
        "Heameelega aitan.",
        "Tänan teid info eest.",
    ],
    "apology": [
        "Oih, vabandust, vale rida.",
        "Ärge pange pahaks, see oli meie viga.",
        "andke andeks jah see on meie poolt tegemata",
        "Vabandust tülikuse pärast.",
        "Kahjuks eksisime ja palume teilt andestust.",
        "Mul on kahju, et te pidite seda taluma.",
        "Ma pean teie ees vabandama.",
        "See jäi meist tegemata, andke andeks.",
    ],
    "empathy": [
        "loomulikult olete pahane ma saan aru",
        "See võis päris hirmutav olla.",
        "Ka mina ärrituksin selle peale.",
        "Ma täiesti mõistan teie ärevust.",
        "Ma saan teie murest aru.",
        "kurb seda kuulda",
        "Teie pahameel on igati põhjendatud.",
        "Mõistan täielikult, et ilma sööstata on raske hakkama saada.",
        "Usun teid, see on tüütu.",
    ],
    "problem": [
        "Kuskilt tilgub ja põrand on märg.",
        "Kümme päeva pole kellestki kuulda olnud.",
        "Netti kord on, kord ei ole.",
        "Värvipurk oli avatud ja pool välja voolanud.",
        "telefon läheb ise kinni",
        "Te ei pidanud kokkuleppest kinni.",
        "Makse läks läbi, aga teenust pole.",
        "leib oli seest hallitanud",
        "Tellitud jahust oli pool kotti märg.",
        "pakk on kadunud ja keegi ei tea kus see on",
        "kaup tuli läbi märg ja karbid lõhki",
        "Keegi ei ole mulle tagasi helistanud.",
        "arvuti teeb imelikku häält ja kuumeneb",
        "Seade lülitub ise välja.",
        "meil seisab siin tootmine teie pärast",
        "mul ei tööta see pult üldse",
    ],
    "anger": [
        "ei usu enam ühtegi teie sõna",
        "Nüüd on mul küll mõõt täis.",
        "ärge ajage mulle udu",
        "kurat kui kaua võib",
        "See on ju otsene vargus.",
        "Kellele ma saan teie peale kaevata?",
        "Mul hakkab hing täis saama.",
        "Mida te endast õige mõtlete?",
        "Olge head ja ärge rääkige minuga nagu lapsega!",
        "Viis aastat olen klient ja nüüd selline suhtumine.",
    ],
    "hold": [
        "Jätan teid korraks muusika juurde.",
        "Ma lähen küsin juhatajalt, olge kuuldel.",
        "Hetk, palun, kontrollin.",
        "Ma panen teid korraks kinni, küsin üle.",
        "Oota, ma vaatan.",
        "Kannatage natuke, süsteem laeb.",
        "oodake korraks ma küsin tehniku käest",
    ],
    "hold_return": [
        "Olen jälle kuuldel, vabandust, et venis.",
        "Vabandage, et see nii palju aega võttis.",
        "Nii, siin ma olen, aitäh ootamast.",
        "Tänan, et vastu pidasite.",
        "Aitäh, et ootasite.",
        "Aitäh ootamast, härra Kuusk.",
    ],
    "disclosure": [
        "Juhataja Kalle lahutas just, ta on natuke hajevil.",
        "eelmine klient proua saar jäi arve võlgu",
        "Laos on wifi parool laokiisu.",
        "Kohvik Sõstar võtab sama asja kümne protsendiga odavamalt.",
        "Kolleeg Tiina on rase ja jääb varsti koju.",
        "ülemus on alkohoolik ärge pange tähele",
        "tema mobiil on viis neli kaks helistage talle koju",
        "Härra Orav teie majast tellib meilt iga nädal viis kasti viina.",
        "Naabritalu Jüri maksab meile alles järelmaksuga, raha tal pole.",
        "Kolleegil on suhkruhaigus, ta on sageli ära.",
        "Meile maksab see kast kaheksa eurot, teile viisteist.",
        "Küsige Marilt, tema eranumber on viis üks üks kaks.",
        "see klient enne teid võttis kakskümmend tükki ja sai kuuega",
    ],
    "guarantee": [
        "pange mu sõnu tähele teil ei teki ühtki probleemi",
        "ma panen oma pea pakule",
        "Käsi südamel, see on sajaprotsendiline.",
        "Pole mingit kahtlust, kindlasti jõuab.",
        "Seda võin teile sada protsenti lubada.",
        "garantii sada protsenti et jõuab",
        "See ei lähe elu sees katki.",
        "Null riski, kõik on kindel.",
        "Raudselt jõuab, pead ei pea murdma.",
        "Iialgi ei lähe see rooste.",
    ],
    "denial": [
        "Meie ei ole hilinenud, auto oli õigel ajal.",
        "Arvestussüsteem ei eksi kunagi.",
        "Programm arvutab alati õigesti, viga on välistatud.",
        "see ei saa olla meie eksimus",
        "ma ei usu et meie siin eksisime",
        "Meie ei ole midagi valesti teinud.",
        "Ma ei usu, et meie mees teie värava katki sõitis.",
        "ei meie poolt sellist asja juhtuda ei saanud",
        "meie midagi ei kaotanud",
    ],
}

NOT_SAID = {
    "informal": [
        "Annan teile kohe numbri.",
        "Poed müüvad seda hästi, kliendid küsivad juurde.",
        "Kadunud kaubad leidsid nad hiljem üles.",
        "Kampaania tooted läksid kiiresti.",
        "Mõned tellijad oleksid rahul ka sellega.",
        "Kõik kastid olid terved, kui nad välja läksid.",
        "Otsi ja äärikuid meil eraldi ei müüda.",
        "Las ta ise otsustab ja ütleb teile.",
        "Need hinnad olid eelmise kuu omad.",
        "Kui vajate abi, helistage julgelt.",
        "Proovi tulemused saadan teile homme.",
        "Ma ei jäta teid hätta.",
        "Maja ees seisid autod, seetõttu ei pääsenud kuller ligi.",
        "Sinine värv on otsas, sinised kotid tulevad esmaspäeval.",
        "Juhid sõidavad täna Tallinna poole.",
        "Millal kullerid viimati käisid?",
    ],
    "rudeness": [
        "Kui te tellite täna, jõuab kaup kiiremini.",
        "Ise võite ka järele tulla, kui soovite.",
        "Kaebuse võite saata ka tarbijakaitsesse, annan aadressi.",
        "Öelge, kui olete valmis.",
        "Kuulan teid, rääkige rahulikult.",
        "Olete te kindel, et kakskümmend kasti?",
        "Ükskõik kumb värv, mõlemad on olemas.",
        "Rahulikult, meil on aega küll.",
        "Kas te ootaksite, ma teen selle kähku ära.",
        "Kui kiiresti teil seda vaja on?",
        "Oleksite võinud varem kätte saada, vabandan.",
        "Mida te tahaksite selle hinna eest saada?",
        "Ma ei tea seda peast, vaatan järele.",
        "Mõni inimene eelistab suuremat pakki.",
        "Vaatame koos, kas saame selle korda.",
        "Minu viga, panin vale numbri kirja.",
        "Öelge palun, kas pakk juba jõudis?",
        "Ma seletan hea meelega veel kord üle.",
    ],
    "courtesy": [
        "Poeg tuleb teile veel tänulik olema.",
        "Tere hommikust.",
        "Ta ei tänanudki.",
        "Vabandage palun.",
        "Nägemist, kõike head.",
        "Ei saa, kaup on otsas.",
    ],
    "apology": [
        "Vabandust, kas teil on hetk?",
        "Vabandust, kuidas teie nimi oli?",
        "Palun vabandust, et lõuna ajal segan.",
        "Pole vaja vabandada, juhtub ikka.",
        "Vabandage, ma katkestan, aga mis number on?",
        "Vabandust, ma ei saanud aru.",
        "Vabandage, kas see oli seitse või kaheksa?",
        "Vabandust, ma panen teid hetkeks ootele.",
        "Kahju, seda toodet enam ei toodeta.",
    ],
    "empathy": [
        "Õigus, see oli teine number.",
        "Teil on õigus soodustusele.",
        "See lõhn on ebameeldiv, aga kahjutu.",
        "Te ei ole selles õigustatud.",
        "See on raske kast, kaks meest tuleb.",
        "Sain aru, kolm tükki.",
        "Tegelikult teil ei ole õigus.",
    ],
    "problem": [
        "Katkist ei taha, vaadake ikka üle.",
        "Mul ei ole aega, helistage homme.",
        "Märjad ilmad, müük on vilets.",
        "See on minu jaoks kallis, konkurendil on odavam.",
        "Hind on veidi liiga kõrge meie jaoks.",
        "Leiba võtame kümme, saia viis.",
        "Tänavu jäi saak kehvaks, vähem kotte vaja.",
        "Kas autojuht toob trepist üles?",
        "Ma ei kuulnud hästi, mis hind oli?",
        "Meil pole praegu internetti üldse, sellepärast mõtlengi liituda.",
        "Mulle arvestage ka kohaletoimetamine.",
        "Külma õlut neli kasti ja sooja ei taha.",
        "Ega te ei hiline, kell kaheksa peab auto ees olema?",
        "Mul ei ole kliendikaarti kaasas.",
        "Vigade parandus on mul vihikus.",
        "Lilli oleks vaja kümme kimpu.",
        "Vale ühendus vist, vabandust.",
        "Topelt kogus seekord.",
    ],
    "anger": [
        "Jube kiire on, räägime homme.",
        "Ma pole elus sellist juustu saanud, väga hea.",
        "Vihane koer on õues, helistage väravast.",
        "Mul on hea meel.",
        "Hind läks allapoole, väga hea.",
        "Ma olen väga rõõmus.",
        "Jube kallis ikka.",
        "Lepingu lõpetan vist suvel ära, siis räägime.",
        "Peame ise arvestust, arvet pole vaja.",
        "Palju see võib maksta?",
    ],
    "hold": [
        "Te peate ootama homseni.",
        "Ma helistan ise tagasi, te ei pea liinil olema.",
        "Tarne jäi ootele, sest laos oli vähe.",
        "Jääb siis ootele kuni maksmiseni.",
        "Kui teil on hetk aega, räägiksin pakkumisest.",
        "Minuti hind on kolm senti.",
    ],
    "hold_return": [
        "Raha tagasi saate reedel.",
        "Ootame teid poodi.",
        "Kaua teil läks?",
        "Tänan, ootan teie kirja.",
        "Vabandage, kuller võttis kauem aega.",
    ],
    "disclosure": [
        "Meie kontori number on kuus kaks kolm.",
        "Hulgilaost tuleb see homme.",
        "Hulgihinda ma öelda ei saa.",
        "Tootja soovituslik hind on kaheksa eurot.",
        "Ettemaks on kolmkümmend protsenti.",
        "Kes on teie raamatupidaja, kas tema number on sama?",
        "Wifi parooli leiate ruuteri alt.",
        "Teie eelmine hind oli viis eurot.",
        "WiFi parool on ruuteri põhja all kleebisel.",
        "Direktor on komandeeringus, tuleb reedel.",
        "Teie parool on aegunud, looge uus.",
        "Saate tellida meie veebist, kasutajanime valite ise.",
        "Teie kliendikood on kolm kaheksa.",
        "See mudel on meil kõige müüdum.",
        "Proua Kask, üks arve on tasumata.",
    ],
    "guarantee": [
        "Rohkem lubada oleks vale.",
        "Garanteeritud kiirus on sada megabitti.",
        "Garantii on kaks aastat.",
        "Kas see on sada protsenti vill?",
        "Küsite, kas see on garanteeritud? Kahjuks ei ole.",
        "Kindlust annab leping.",
        "Annan endast parima.",
        "Loodan, et jõuab reedeks.",
        "Loodame, et viga ei kordu.",
        "Usaldage meie tehnikut, ta on kogenud.",
        "Usun, et jõuab reedel.",
        "Tagame teile tehnilise toe tööpäeviti.",
    ],
    "denial": [
        "Meil pole teie kirja kohta märget.",
        "Kindlasti meie viga, vabandan.",
        "Hilinesime, sest sild oli kinni.",
        "Kontrollisin üle, nüüd on summa õige.",
        "Ma ei saa öelda, kelle viga see on.",
        "Ei, see pole teie süü.",
        "Kõik on nüüd korras, viga on parandatud.",
        "See oli meie viga.",
        "See pole meie toode, selle müüs teine pood.",
        "Kas teie arvestus on õige?",
        "Tarnija saatis meile vale partii.",
    ],
}

OTHERS = [
    "Kuller hüüdis mulle, et oota väljas.",
    "ta küsis minu käest et kas sa oled loll",
    "Klient kirjutas tagasisides, et te olete idioodid, ja ma mõistan teda.",
    "sa võid oodata, nii ütles mulle kolleeg laost",
    "Ülemus on öelnud, et ära ilma arveta midagi välja anna.",
    "Nagu öeldakse, mõtle enne, kui ütled.",
    "Laost vastati mulle, et oota esmaspäevani.",
    "Vanaema ütles ikka: ära raiska toitu.",
    "Teie kirjas seisab, et minu kolleeg ütles: see pole minu probleem.",
    "Ema ütles mulle, et sa pead alati tänama.",
    "Vaadake, ema küsis mult ka, et kas sa tuled koju.",
    "reklaamis öeldakse et osta kaks maksa ühe eest",
    "Te ütlesite, et minu kolleeg ütles teile, et see pole tema asi.",
    "Sain kirja, kus oli kirjas: maksa kohe ära.",
    "tema küsis et kas sa tuled siis",
    "Tere, nime all „Sinu kodu“ teeme kampaaniat.",
    "ära muretse ütles ta ja pani toru ära",
    "Kuller küsis et kas sa oled kodus",
]
"""Rude or familiar words that somebody else said."""

OWN = [
    "Ma juba ütlesin teile, rahunege maha.",
    "Ma ju ütlesin, et see ei ole minu mure.",
    "Ütlesin sulle, et oota.",
    "Ma olen teile öelnud, et oodake, kas te olete kurt?",
    "Kas sa ütlesid, et kolm kasti?",
    "Mida sa ütlesid?",
    "Sa rääkisid mulle eile sellest.",
    "Ma rääkisin teile, et ise olete süüdi.",
    "Räägin teile veel kord, et te olete loll.",
    "Kas kuller ütles sulle, mis kell ta tuleb?",
    "Sulle öeldi ju, et kaup tuleb reedel.",
    "Ma ütlen teile, et rahunege maha.",
]
"""Rude or familiar words of the agent, near words that tell of what was said."""


@pytest.mark.parametrize(("act", "text"), [(act, text) for _, act, text in each({"et": SAID})])
def test_said(act: str, text: str) -> None:
    assert found(act, text, "et")


@pytest.mark.parametrize(("act", "text"), [(act, text) for _, act, text in each({"et": NOT_SAID})])
def test_not_said(act: str, text: str) -> None:
    assert not found(act, text, "et")


def rough(text: str) -> bool:
    """Whether the agent says something familiar or rude in words of their own."""
    reading = Reading(call(f"A {text}", language="et"))
    return any(reading.find(act, reading.lines[0]) for act in ("informal", "rudeness"))


@pytest.mark.parametrize("text", OTHERS)
def test_words_of_others_are_not_the_agents(text: str) -> None:
    assert not rough(text)


@pytest.mark.parametrize("text", OWN)
def test_own_words_stay_own(text: str) -> None:
    assert rough(text)


def test_verbs_of_several_others_address_nobody() -> None:
    """`Said` is both "you got" and "they got": the words beside it tell."""
    assert judged("address", "A Kas said kauba kätte?", language="et").verdict is Verdict.FAIL
    assert judged("address", "A Nad said kauba kätte.", language="et").verdict is Verdict.PASS
    assert judged("address", "A Kas kullerid said kauba kätte?", language="et").verdict is Verdict.PASS


def test_a_price_and_a_late_husband_are_no_complaint() -> None:
    lines = ("A Tere, kuidas saan aidata?", "C Minu kadunud mees tellis ikka teilt, aga nüüd on hind kõrge.", "A Selge, panen kirja.")
    assert judged("responds", *lines, language="et", to="complains", act="apology").verdict is Verdict.NA
