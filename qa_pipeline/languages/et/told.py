"""Estonian: somebody else's words, told again."""

from qa_pipeline.languages import Act, lines

# Forms that only a third person, or nobody in particular, has: who says them never tells of their own words to the customer.
_SAID = (
    "(=ütles|=ütlesid|=ütlevat|=kirjutas|=kirjutasid|=küsis|=küsisid|=vastas|=vastasid|=hüüdis|=hüüdsid|=hõikas|=hõikasid|=karjus|"
    "=karjusid|"
    "=karjatas|=röökis|=rääkis|=rääkisid|=väitis|=väitsid|=arvas|=arvasid|=teatas|=teatasid|=mainis|=mainisid|=lausus|=pomises|=nähvas|"
    "=sõimas|=sõimasid|=nimetas|=nimetasid|=käskis|=käskisid|=palus|=soovitas|=soovitasid|=nõudis|=ähvardas|=kinnitas|=selgitas|=seletas|"
    "=jutustas|=kurtis|=kurtsid|=lisas|=tsiteeris|=kommenteeris|=laulis|=laulsid|=luges =ette|=hüüatas|=sosistas|=pahandas|=küsinud|"
    "=üteld|=ütelnd)"
)
_NOW = (
    "(=ütleb|=ütlevad|=laulab|=laulavad|=ütlev|=ütlevat|=räägib|=räägivad|=küsib|=küsivad|=väidab|=väidavad|=kirjutab|=kirjutavad|"
    "=arvab|=arvavad|=kurdab)"
)
_TOLD = (
    "(=öeldi|=öeldakse|=öeldud|=kirjutati|=kirjutatud|=räägiti|=räägitakse|=vastati|=küsiti|=teatati|=karjuti|=hüüti|=kästi|=paluti|"
    "=soovitati|=nimetati|=sõimati|=lubati|=väideti|=väidetakse|=kinnitati|=nähvati)"
)
_HAS_SAID = "(=öelnud|=ütelnud|=ütelnd|=öelnd|=kirjutanud|=küsinud|=vastanud|=hüüdnud|=karjunud|=rääkinud|=väitnud|=sõimanud|=nimetanud|\
=teatanud)"
_THEY = (
    "(=ta|=tema|=nad|=nemad|=keegi|=ema|=isa|=poeg|=tütar|=laps|=lapsed|=vend|=õde|=naine|=mees|=abikaasa|=naaber|=sõber|=tuttav|=poiss|"
    "=juht|autojuht|kuller|kolleeg|=klient|=ülemus|=boss|=müüja|müügijuht|*juhataja|*pidaja|=tehnik|=meister|=laomees|=laost|=tehasest|"
    "=raamatupidaja|=arst|=töötaja|teenindaja|operaator|=tarnija|=tootja|=inimene|=härra|=proua|=üks|=teine|=mõni|=vanaema|=vanaisa)"
)
_TO = "(=mulle|=meile|=talle|=neile|=teile|=ühele|=kolleegile|=kullerile)"

ACTS = {
    "reporting": Act(
        says=lines(f"""
            {_SAID} (=ju|=siis|=kohe|=nüüd|=ainult|=lihtsalt)? {_TO}? =et?
            {_THEY} .. {_SAID} {_TO}? =et?
            {_THEY} .. {_NOW} {_TO}? =et?
            {_NOW} ({_TO}|=et) =et?
            {_THEY} .. (=on|=oli|=oleks|=olevat|=pole|=polnud) .. {_HAS_SAID} {_TO}? =et?
            (=on|=oli|=olevat) (=mulle|=meile|=talle|=neile)? {_HAS_SAID} =et
            {_TOLD} (=mulle|=meile|=talle|=neile|=seal|=telefonis|=poes)? =et
            (=mulle|=meile|=talle|=neile|=tehasest|=laost|=mujal|=poes|=konkurendi =juures) .. {_TOLD} =et?
            =nagu (=öeldakse|=rahvas =ütleb|vanasõna =ütleb|=eestlane =ütleb)
            (=ütlesin|=kirjutasin|=vastasin|=rääkisin) (=talle|=neile|=temale|=nendele|kullerile|=juhile|kolleegile|laole|tehnikule|\
            =lattu) =et?
            (=te|=teie|=ise) .. (=ütlesite|=kirjutasite|=mainisite|=rääkisite|=küsisite|=kirjeldasite|=tsiteerisite|=kordasite) .. =et
            (=te|=teie) .. (=kirjutasite|=küsisite|=mainisite)
            (kirjas|=kirja|sõnumis|tagasisides|meilis|=kommentaaris|=arvustuses|sildil|reklaamis|plakatil|kodulehel|=pakendil|=paberil|\
            =ekraanil|=kutsel) .. (=seisab|=seisis|=on =kirjas|=oli =kirjas|=on =kirjutatud|=oli =kirjutatud|=öeldakse|=öeldi|=kirjutas|\
            =ütleb|=et)
            (=seisab|=seisis|=kirjas =on|=kirjas =oli|=kirjutatud =on|=on =kirjas =et|=oli =kirjas =et) =et?
            (kampaania|=paketi|=toote|=teenuse|=saate|=laulu|=filmi|=raamatu|=äpi|rakenduse|programmi|=sarja|=mängu|=loosi|=kirja|\
            =ürituse) \
            (=nimi|=nimeks|=pealkiri|=pealkirjaks) (=on|=oli)?
            (hüüdlause|=loosung|reklaamlause|=moto|vanasõna|=ütlus|=tsitaat) .. (=on|=oli|=ütleb|=kõlab)
            =kannab (=nime|pealkirja|nimetust)
            (=tema|=nende|kulleri|kliendi|=juhi|kolleegi|tehniku|=müüja) (=sõnad|=sõnul|=vastus|=küsimus|=kiri|=sõnum) .. (=olid|=oli|=on)?
        """),
        unless=lines(f"""
            {_SAID} (=sulle|=sull)
            (=sa|=sina) .. {_SAID}
        """),
        reach=0,
    ),
    "reported": Act(
        says=lines(f"""
            {_SAID} (=mulle|=meile|=selle =peale|=siis|=kohe)? {_THEY}
            {_NOW} {_THEY}
            {_SAID} (=mulle|=meile)? $
            (=nii|=nõnda|=niimoodi|=seda|=sedasi|=täpselt =nii) .. ({_SAID}|{_TOLD}|=ütlevad|=ütleb)
            (=nii|=nõnda|=niimoodi|=seda|=sedasi) .. {_THEY} .. ({_SAID}|{_NOW})
            (=olid|=oli|=on) (=tema|=nende|kulleri|kliendi|=juhi|kolleegi|tehniku|=müüja) (=sõnad|=vastus|=küsimus|=kommentaar)
            (=olla|=olevat) .. {_THEY} .. {_HAS_SAID}
            =nagu .. {_THEY} .. ({_SAID}|{_NOW})
            {_TOLD} (=mulle|=meile|=talle|=neile) (=seal|=poes|=telefonis|$)
        """),
        unless=lines(f"""
            (=sa|=sina) .. {_SAID}
        """),
        reach=0,
    ),
}
