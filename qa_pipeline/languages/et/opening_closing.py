"""Estonian: how a call begins and ends."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.et.phrases import DAY, GOOD, WEEKDAY

ACTS = {
    "greeting": Act(
        says=lines("""
            (=tere|tervist|tervitus*|=tervitan|=tervitame|terekest|teretere|teret|hei|=tsau|tere tulemast|=hommikust|=päevast|=õhtust|\
            tervitused)
            (=hommikust|=päevast|=õhtust|=ommikust|=om =mikust)
        """),
    ),
    "introduce": Act(
        says=lines("""
            (minu|mu) nimi
            (mina|ma) olen _ (ja|teie|firmast|ettevõttest)
            (siin|siinpool) (räägib|on) _
            (siinpool|kuuldel|kuulmas)
        """),
    ),
    "offer_help": Act(
        says=lines("""
            (kuidas|millega|mida|mis|kuda|millest) .. (saan*|saaks*|võin*|võiks*|oskan*|tohin|saame) ... (aidata|abiks|abi|kasulik*|toeks|\
            teha|pakkuda|teenida|kasuks|olla|aitan)
            (kuidas|millega) ... (aidata|abiks|toeks|abistada|kasulik*)
            (mida|mis|millist) .. (soovi*|vaja*|tellime|tellite|tellida|paneme|pakkuda|sooviksite|tahaks*|tahate|vajate|saab olema|kirja|\
            läheb|otsite|teile)
            (saan|saaksin|võin|võiksin|oskan) .. (teid|teile)? .. (aidata|abiks|kasulik|abistada)
            (mis|milles|millega) .. (mure*|probleem*|küsimus*|asi|asjus|asjas|teemal)
            (kuidas|millega) teenida
            (olen|oleme) .. (teie)? (teenistuses|abiks|kuuldel)
        """),
        unless=lines("""
            veel .. (aidata|abiks|midagi|millega*|vaja)
            (millegagi|millega) veel
            ei (saa|oska) .. aidata
        """),
    ),
    "anything_else": Act(
        says=lines("""
            veel .. (midagi|millegagi|millega|mida|mõni|mõnd|mingi*|küsimus*|soov*|abi*|mure*|muud|aidata|lisada|vaja*|tellida|kasulik*|\
            teile|juurde|kirja|läheb|tahaks*|soovite|millestki|keegi)
            (midagi|millegagi|millega|muud|mida|millestki|mõni|mis) .. (veel|muud|lisaks|lisada|juurde|muuga)
            (rohkem) .. (midagi|küsimus*|soov*|vaja|muud|ei olnud)
            (kas) (see|sellega|nii) .. (on|oli|saab|oligi) (kõik|kogu)
            (on see|see) kõik (või|siis)
            (muud) .. (soov*|küsimus*|vaja*|abi*|lisada|tellida|pakkuda)
            (soovi*|küsimus*|muret*|muresid|midagi) .. (tekkis|jäi|jää*|on) .. (veel|lisaks|õhku)
            (jäi|jääb) .. (veel)? (mõni|midagi|mure|küsimus|puudu|lahtiseks)
            (lisada|lisame|lisaksite|lisasoov*|lisaküsimus*) .. (midagi|soovi*|tahaks*|on)?
        """),
        unless=lines("""
            (veel) (üks|üht|kord|hetk|paar|natuke|minut*|oot*)
            (rohkem|enam) (ei ole|pole)
        """),
    ),
    "thanks": Act(
        says=lines("""
            (aitäh*|aitähh|=tänan|=täname|=tänud|=tänu|tänulik*|=tänades|aitüma|=tänatud|aitjumma)
            (suur|suured|palju) .. (=tänu|=tänud|aitäh|=tänan|=tänud)
            (suurtänu|tänusõn*)
        """),
        unless=lines("""
            (=tänu) (sellele|sellel|nendele|teie|temale|kellele)
            (=pole|=ei =ole|=ei) (=tänu|=tänan|tänada|=tänamist)
            =jumal =tänatud
        """),
    ),
    "goodbye": Act(
        says=lines(f"""
            (nägemist*|nägemiseni|kuulmiseni|kohtumiseni|=tsau|tsauki|tsaukeps|hüvasti|kuulmist|nägudeni|näeme|=tshau|tsüss|hüvastijätt)
            (head|ead|hääd) aega
            {GOOD} .. {DAY}
            {GOOD} .. (jätku|teile|soovin|kõike)
            kõike (head|ilusat|paremat|kaunist|kena|hääd)
            (päeva|õhtu|nädala*|töö*) .. jätku*
            (jõudu|jaksu|edu|õnne) .. (tööle|teile|soovin|ja|tööks|$)
            (soovin|soovime) .. {GOOD}
            (kuuleme|räägime|näeme|kohtume) .. (siis|jälle|varsti|taas|{WEEKDAY}|homme)
            (olge|ole) .. (terve|terved|hoitud|tubli|tublid)
            (homseni|varsti näeme)
            =hoidke (=ennast|=end)
            (=päikest|=päikeselist) ($|=teile|=päeva)
        """),
    ),
    "purpose": Act(
        says=lines("""
            (helista*|elistan|kõne*|võtan ühendust|pöördu*|tülita*|kontakteeru*) ... (seoses|sellepärast|selleks|kuna|sest|põhjus*|pärast|\
            osas|teemal|asjus|et|eesmär*|puhul|tutvustada|pakkuda|teavitada|uurida)
            (helistan|helistame|helistasin|elistan) ... (et|seoses|pärast|tutvusta*|pakku*|teavita*|uurida|küsida|rääkida|pakkumis*)
            (soovi*|tahtsin*|tahaks*|sooviks*|tahan|tahame) .. (tutvusta*|pakku*|rääkida|teada anda|teavita*|näidata|arutada|informeeri*|\
            meelde tuletada|üle vaadata|esitleda)
            (kõne|helistamise|helistuse) .. (põhjus*|eesmärk*|teema)
            (meil|mul) on teile .. (pakkumi*|uudis*|info*)
            (et|selleks) .. (tutvustada|pakkuda|teavitada|teada anda|rääkida) .. (teile|meie|uut|uue)
            (=asi|=lugu|=põhjus|=mure) =on .. =selles .. =et
            (=võtan|=võtsin|=võtame|=võtsime) .. =ühendust .. (kuna|sest|seoses|pärast|osas|asjus)
            =mul =oleks =teile .. (pakkumi*|ettepanek*)
            pöördu* .. =teie =poole ... (*miseks|pärast|asjus|seoses|=et)
            tegemist =on .. (*kampaania|pakkumi*|*kampaaniaga|*pakkumisega)
        """),
        unless=lines("""
            (eri*|suur*|väike|tore)? üllatus*
            (helista*|kõne) .. (tagasi|teile hiljem)
        """),
    ),
    "permission": Act(
        says=lines("""
            (on|oleks|leia*|leidu*|jätku*) .. (aega|minut*|hetk*|mahti|paar|sekundi*|aeg) .. (rääki*|aega|minut*|hetk*|vestelda|kõne*|\
            jagu|mulle|praegu|kuulata)?
            (sobi*|sobilik|mugav|hea|paras*|õige) .. (aeg|aega|hetk*|rääki*|praegu|moment|vestelda|ajal)
            (saate|saaks*|võite|tohi*|tohib|saan|saab|kannatab) .. (rääkida|vestelda|kõneleda|segada|tülitada|minut*|juttu)
            (=segan|=sega|tülitan|tülita|=seganud|=häiri|=häirin)
            (vale*|halv*|pahal|ebasobiv*) .. (ajal|aeg|hetk*)
            (paar|üks|mõni|mõne|viis|kaks) minut* .. (aega|rääkida|leiate|on|leiab|teie)
            =kui .. (=mahti|=aega|=hetk|=minut) .. (=on|=oleks|=leiate)
            (=ega|=kas) .. (=teil|=te) .. (=kiire|=vaba|=hõivatud) .. (=ole|=olete|=praegu|$)
            =võimalik .. =rääkida
            ^ =kas (=praegu)? =sobib $
        """),
        unless=lines("""
            (oot*|kannatust|hetk palun|üks hetk) .. (hetk*|minut*|palun)
            (hetk*|minut*) .. (oot*|vaatan|kontrolli*)
            (tarne|kauba|saadetise) .. sobi*
            head aega
            (hommik|päev|reede*|õhtu|kell) .. sobi*
            =mul (=ei =ole|=pole)
        """),
    ),
    "survey": Act(
        says=lines("""
            (küsitlus*|uuring*|rahulolu*|arvamusküsitlus*)
            (paar|mõni|mõne|kolm|viis|#) .. küsimus* .. (esita*|vasta*|küsi*|on)
            (skaalal|hinda*) .. (# kuni|ühest|ühe|viieni|kümneni)
            (kui rahul|kuivõrd rahul|tagasiside*)
        """),
    ),
}
