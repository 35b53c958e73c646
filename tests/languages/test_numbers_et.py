"""Estonian numbers as they are said in calls."""

import pytest

from tests.said_numbers import cases, found, texts

SAID = cases("""
kaksteist eurot viiskümmend senti => money 12.5 EUR
see maksab kakssada viiskümmend eurot => money 250 EUR
sada viiskümmend eurot => money 150 EUR
kakssadaviiskümmend eurot => money 250 EUR
tuhat kakssada eurot => money 1200 EUR
12,50 € tükk => money 12.5 EUR
1 250,50 eurot => money 1250.5 EUR
€12.50 => money 12.5 EUR
viiskümmend senti => money 0.5 EUR
üks euro => money 1 EUR
kahe euro eest => money 2 EUR
saja euroga => money 100 EUR
poolteist eurot => money 1.5 EUR
kolm ja pool tuhat eurot => money 3500 EUR
kaks tuhat viissada nelikümmend kaks eurot => money 2542 EUR
üheksakümmend üheksa senti => money 0.99 EUR
2,5 miljonit eurot => money 2500000 EUR
kakskend euri => money 20 EUR
kolm kasti õlut => number 3
viis kilo kartulit => number 5
pool kilo juustu => number 0.5
poolteist liitrit => number 1.5
kaks ja pool kilo => number 2.5
kakskümmend viis pakki => number 25
kahekümne viie paki eest => number 25
kümme purki ja kuus pudelit => number 10; number 6
sada kakskümmend tükki => number 120
üks kast vett => number 1
kaks koma viis liitrit => number 2.5
tosin muna => number 12
kolmsada viisteist karpi => number 315
kaheksateist kotti => number 18
15 kg jahu ja 3 l piima => number 15; number 3
neliteistkümmend pakki => number 14
uheksa pakki => number 9
kolm, neli kasti => number 3; number 4
kümme protsenti soodsam => percent 10 %
kakskümmend viis protsenti => percent 25 %
10% allahindlust => percent 10 %
5,5 protsenti => percent 5.5 %
3. mai => date --05-03
kolmas mai => date --05-03
kolmandal mail => date --05-03
viieteistkümnendal märtsil => date --03-15
kahekümne viies detsember => date --12-25
03.05.2026 => date 2026-05-03
15. märts 2026 => date 2026-03-15
esimesel jaanuaril => date --01-01
kell kolm => time 03:00
pool neli => time 03:30
kell pool kaheksa => time 07:30
kolmveerand neli => time 03:45
veerand viis => time 04:15
kell 14.30 => time 14:30
kell neliteist kolmkümmend => time 14:30
kell kaheksa õhtul => time 20:00
hommikul kell üheksa => time 09:00
viis üks kaks kolm neli viis kuus seitse => digits 51234567
+372 5123 4567 => digits 37251234567
viiskümmend üks kakskümmend kolm nelikümmend viis kuuskümmend seitse => digits 51234567
5123 4567 => digits 51234567
tellimus 4578123 => digits 4578123
kolmas kord => ordinal 3
kahekümne esimene => ordinal 21
neli pakki võid ja kuus pudelit piima => number 4; number 6
kolmkümmend kaks pakki makarone => number 32
kaheksakümmend viis klaasi läks katki => number 85
kolmsada viiskümmend grammi juustu => number 350
lisage veel üks kast => number 1
meid on viisteist inimest => number 15
sada kakskümmend liitrit piima => number 120
neli ja pool kilo => number 4.5
tuhat kõrt => number 1000
kaks ja pool tuhat topsi => number 2500
viisteist kakskümmend tükki => number 15; number 20
kokku 48 karpi => number 48
kaheksast kastist kolm olid katki => number 8; number 3
seitse kaheksa päeva olen oodanud => number 7; number 8
poolteist kilo => number 1.5
kolmest karbist jäi puudu => number 3
kahe autoga toodi => number 2
1 500 tükki => number 1500
kümme tuhat kakssada tükki => number 10200
viiesaja grammi pakk => number 500
maksin kolmsada nelikümmend eurot => money 340 EUR
tuhat ükssada viiskümmend eurot => money 1150 EUR
transport on kolm eurot üheksakümmend senti => money 3.9 EUR
üheksasada üheksakümmend üheksa eurot => money 999 EUR
üle kahe tuhande euro => money 2000 EUR
kaksteist ja pool eurot => money 12.5 EUR
arve on 4 785,60 € => money 4785.6 EUR
viiskümmend viis tuhat eurot võlga => money 55000 EUR
kakskümmend viis senti rohkem => money 0.25 EUR
üks miljon kakssada tuhat eurot => money 1200000 EUR
7,50 eurot tükk => money 7.5 EUR
kuus eurot seitsekümmend viis senti => money 6.75 EUR
viiekümne euroga => money 50 EUR
kümme eurot kuus => money 10 EUR
kolm kakskümmend eurot => number 3; money 20 EUR
neli üheksakümmend üheksa => number 4; number 99
sajast eurost => money 100 EUR
200 dollarit => money 200 USD
kaheksa tuhat nelisada kakskümmend eurot => money 8420 EUR
25 tuhat 750 eurot => money 25750 EUR
viisteist protsenti allahindlust => percent 15 %
viiskümmend protsenti ettemaksu => percent 50 %
20% odavam => percent 20 %
sada protsenti kindel => percent 100 %
kaks ja pool protsenti => percent 2.5 %
kaheteistkümnes jaanuar => date --01-12
5. veebruaril => date --02-05
kahekümne üheksas oktoober => date --10-29
kolmandaks augustiks => date --08-03
esimesest aprillist => date --04-01
1. septembril 2025 => date 2025-09-01
kuni 31.12.2025 => date 2025-12-31
kolmekümne esimene detsember => date --12-31
kuueteistkümnes november esmaspäev => date --11-16
viieteistkümnes mai kaks tuhat kakskümmend kuus => date 2026-05-15
9. juunil => date --06-09
saateleht 12.04.2026 => date 2026-04-12
seitsmendal märtsil => date --03-07
kahekümne kolmandal veebruaril => date --02-23
2026-01-05 => date 2026-01-05
kell pool üksteist => time 10:30
kell kaks päeval => time 14:00
õhtul pool seitse => time 18:30
veerand üheksa => time 08:15
viie minuti pärast kümme => time 09:55
kell kolmveerand kaksteist => time 11:45
kakskümmend minutit üheksa läbi => time 09:20
kell seitse => time 07:00
kell kuusteist nelikümmend viis => time 16:45
kell 13:15 toodi => time 13:15
kell üksteist õhtul => time 23:00
pärast kella viit => time 05:00
kella üheteistkümneks => time 11:00
kell üheksa kolmkümmend => time 09:30
pool viis => time 04:30
kell 9 => time 09:00
kella kolmeks => time 03:00
kell seitseteist null viis => time 17:05
kella 14-ks => time 14:00
viis viis kaks kolm üks üks kaks kaks => digits 55231122
5523 1122 => digits 55231122
+372 5523 1122 => digits 37255231122
55231122 => digits 55231122
viiskümmend viis kakskümmend kolm üksteist kakskümmend kaks => digits 55231122
tellimuse kood 784512 => digits 784512
viis viis neli kolm kaks üks => digits 554321
neli null seitse => digits 407
minu number on 10023456 => digits 10023456
pluss kolm seitse kaks viis viis kaks kolm üks üks kaks kaks => digits 37255231122
kood seitse kaks üheksa kolm => digits 7293
kuus kaheksa üheksa null null null => digits 689000
6890 000 => digits 6890000
isikukood 38001010123 => digits 38001010123
neljandal korrusel => ordinal 4
kaks korda kallim => number 2
null viis viis kaks kolm üks üks => digits 0552311
sada kaheksa kümend neli eurot ja viiskümend senti => money 184.5 EUR
viis teist kotti => number 15
kell poole kahest => time 01:30
kümme eurot ja kuus pudelit => money 10 EUR; number 6
viis eurot kuus karpi => money 5 EUR; number 6
""")

NOTHING = texts("""
üks hetk palun
üks moment
kolmapäeval tuleme
neljapäev sobib
kuller viis paki ära
see on hea viis
eelmises kuus
kord kuus
teie pool
minu poolt kõik
esmaspäev
üks asi veel
ühesõnaga ei sobi
teine kord
sajab vihma
kahjuks ei ole
viisakalt öeldes
kuuseke
samal viisil
poole pealt jäi katki
esimene asi
ühtegi pole
koos teiega
neljapäevane
teine korrus
üks palve
kolmapäeva hommikul
""")


@pytest.mark.parametrize(("said", "expected"), SAID)
def test_what_is_said_is_found(said: str, expected: str) -> None:
    assert found(said, "et") == expected


@pytest.mark.parametrize("said", NOTHING)
def test_words_that_merely_look_like_numbers(said: str) -> None:
    assert found(said, "et") == ""
