"""Turkish numbers as they are said in calls."""

import pytest

from tests.said_numbers import cases, found, texts

SAID = cases("""
on iki lira elli kuruş tuttu => money 12.5 TRY
toplam iki yüz elli lira => money 250 TRY
ikiyüzelli lira ediyor => money 250 TRY
bin iki yüz TL tuttu => money 1200 TRY
1.250,50 ₺ ödemeniz var => money 1250.5 TRY
tutar 1.250 ₺ => money 1250 TRY
₺1.250 olarak görünüyor => money 1250 TRY
tanesi 12,50 lira => money 12.5 TRY
yüz elli liraya veriyoruz => money 150 TRY
250 bin lira borcunuz var => money 250000 TRY
iki buçuk milyon lira => money 2500000 TRY
2,5 milyon TL => money 2500000 TRY
elli kuruş fark var => money 0.5 TRY
bir lira bile değil => money 1 TRY
üç bin yedi yüz kırk beş lira => money 3745 TRY
yirmi euro kargo ücreti => money 20 EUR
on beş dolar => money 15 USD
200 liralık sipariş => money 200 TRY
beş kilo domates alayım => number 5
üç kasa, iki koli => number 3; number 2
yarım kilo peynir => number 0.5
bir buçuk kilo kıyma => number 1.5
iki buçuk litre => number 2.5
yirmi beş koli su => number 25
on iki tane ekmek => number 12
bir kilo zeytin => number 1
yüz tane peçete => number 100
yuz elli koli yolladik => number 150
uc kasa dort koli => number 3; number 4
otuzbeş adet => number 35
bin beş yüz adet => number 1500
5 kg un, 10 lt yağ => number 5; number 10
bir düzine yumurta => number 12
iki virgül beş litre => number 2.5
yüzde on indirim => percent 10 %
yüzde yirmi beş daha ucuz => percent 25 %
%10 indirimimiz var => percent 10 %
% 18 KDV dahil => percent 18 %
15 Mart'ta teslim ederiz => date --03-15
on beş Mart günü => date --03-15
3 Mayıs 2026 tarihinde => date 2026-05-03
yirmi üç nisanda geliriz => date --04-23
Mart'ın on beşinde => date --03-15
03.05.2026 tarihli fatura => date 2026-05-03
saat on dört otuz gibi => time 14:30
saat üç buçukta arayın => time 03:30
14:30'da teslimat => time 14:30
saat üçe çeyrek var => time 02:45
üçü on geçe gelir => time 03:10
akşam sekizde kapatıyoruz => time 20:00
sabah 9'da açılıyor => time 09:00
saat 17.45 => time 17:45
0532 123 45 67 numaram => digits 05321234567
sıfır beş yüz otuz iki yüz yirmi üç kırk beş altmış yedi => digits 05321234567
sıfır beş üç iki bir iki üç dört beş altı yedi => digits 05321234567
artı doksan beş yüz otuz iki yüz yirmi üç kırk beş altmış yedi => digits 905321234567
sipariş numarası 4578123 => digits 4578123
üçüncü kez arıyorum => ordinal 3
yirmi beşinci gün => ordinal 25
5'inci sipariş => ordinal 5
bana dört koli ayran ile altı kasa gazoz yazın => number 4; number 6
yirmişer kiloluk iki çuval un => number 20; number 2
otuz iki paket makarna olsun => number 32
seksen beş adet bardak kırılmış => number 85
üç yüz elli gram kaşar => number 350
bir koli daha ekleyelim => number 1
iki çeşit ürünümüz var => number 2
on beş kişilik bir grubuz => number 15
yüz yirmi litre süt lazım => number 120
dört buçuk kilo kuşbaşı => number 4.5
bin adet pipet => number 1000
iki bin beş yüz adet çatal => number 2500
on beş yirmi tane gelsin => number 15; number 20
toplam 48 koli çıktı => number 48
sekiz kasa domatesten üçü ezik çıktı => number 8; number 3
yedi sekiz gündür bekliyorum => number 7; number 8
bes kilo seker => number 5
yetmisbes adet => number 75
beşyüz gramlık kavanoz => number 500
1.500 adet sipariş ettik => number 1500
üç yüz kırk lira ödedim => money 340 TRY
bin yüz elli lira tuttu => money 1150 TRY
kargo otuz dokuz lira doksan kuruş => money 39.9 TRY
size dokuz yüz doksan dokuz liradan veririm => money 999 TRY
kilosu yüz seksen lira oldu => money 180 TRY
iki bin lirayı geçerse kargo ücretsiz => money 2000 TRY
on iki buçuk lira => money 12.5 TRY
fatura 4.785,60 TL gelmiş => money 4785.6 TRY
elli beş bin liralık alım yaptık => money 55000 TRY
yirmi beş kuruş zam geldi => money 0.25 TRY
bir milyon iki yüz bin lira ciromuz var => money 1200000 TRY
tanesi 7.5 TL => money 7.5 TRY
altı lira yetmiş beş kuruş => money 6.75 TRY
üçyüz lira indirim yapalım => money 300 TRY
seksen yedi lira elli => money 87.5 TRY
on euroya yakın => money 10 EUR
iki yüz dolara alıyordum => money 200 USD
25 bin 750 lira borç => money 25750 TRY
borcunuz sekiz bin dört yüz yirmi lira => money 8420 TRY
yüzde on beş iskonto => percent 15 %
yüzde elli peşin => percent 50 %
%20 daha ucuz => percent 20 %
yüzde yüz memnunuz => percent 100 %
yüzde iki buçuk komisyon => percent 2.5 %
yüzde 8 vergi => percent 8 %
on iki ocakta teslim => date --01-12
5 Şubat cuma günü => date --02-05
yirmi dokuz ekimde kapalıyız => date --10-29
ağustosun üçünde geldi => date --08-03
temmuzun yirmi beşi => date --07-25
1 Eylül 2025'te başladık => date 2025-09-01
31.12.2025'e kadar geçerli => date 2025-12-31
12/04/2026 tarihli irsaliye => date 2026-04-12
otuz bir aralığa kadar => date --12-31
on altı kasım pazartesi => date --11-16
on beş mayıs iki bin yirmi altı => date 2026-05-15
bir nisandan itibaren => date --04-01
2026-01-05 => date 2026-01-05
9 Haziran'da => date --06-09
saat on buçukta orada oluruz => time 10:30
saat 9 gibi arayın => time 09:00
öğleden sonra ikide gelsin => time 14:00
akşam altı buçukta çıkıyorum => time 18:30
saat sekizi çeyrek geçe => time 08:15
ona beş var aradım => time 09:55
saat on ikiye yirmi var => time 11:40
dokuzu yirmi geçiyordu => time 09:20
sabah saat yedide => time 07:00
saat on altı kırk beşte => time 16:45
saat 13:15'te teslim edildi => time 13:15
gece on birde aradı => time 23:00
saat beşten sonra müsaitim => time 05:00
saat on bire kadar bekledim => time 11:00
09:30'da yola çıktı => time 09:30
saat üçe on kala => time 02:50
akşam saat dokuz buçuk => time 21:30
saat dört => time 04:00
saat on yedi sıfır beş => time 17:05
beşi çeyrek geçe => time 05:15
numaram sıfır beş yüz kırk iki, üç yüz on bir, yirmi iki, on dört => digits 05423112214
0 542 311 22 14 => digits 05423112214
0(212) 555 44 33 => digits 02125554433
+90 532 111 22 33 => digits 905321112233
0532-111-22-33 => digits 05321112233
05321112233 numaralı telefon => digits 05321112233
sıfır iki yüz on altı dört yüz elli beş on beş on altı => digits 02164551516
sipariş kodu 784512 => digits 784512
beş beş dört üç iki bir => digits 554321
dört sıfır yedi => digits 407
müşteri numaram 10023456 => digits 10023456
444 0 532 => digits 4440532
dört yüz kırk dört sıfır beş yüz otuz iki => digits 4440532
kod yedi iki dokuz üç => digits 7293
dördüncü katta oturuyorum => ordinal 4
40 72 15 dosya numaranız => digits 407215
yirmi bir dakika bekledim => number 21
sıfır sıfır yedi => digits 007
öğlen on iki buçukta => time 12:30
""")

NOTHING = texts("""
bir dakika bekler misiniz
bir de şunu sorayım
kırk yılda bir arıyoruz
yüzünden bu hale geldik
yüz yüze görüşelim
masanın altına koymuşlar
bir şey soracağım
bir daha aramayın
ona söyledim zaten
onu bana gönderin
onda kaldı galiba
altında yazıyor
birisi aradı beni
bir saniye lütfen
ön ödeme istiyor musunuz
elle yapılmış
bu yüzden aradım
sabah aradım kimse açmadı
binaya girerken zile basın
salı günü gelir misiniz
onlar bilir
üstü kalsın
birazdan ararım
bir bakayım
ikinci kez aynı sorun
bir dakikanızı alabilir miyim
binde bir olur böyle şey
yüzünü gören cennetlik
öbür ucu görünmüyor
""")


@pytest.mark.parametrize(("said", "expected"), SAID)
def test_what_is_said_is_found(said: str, expected: str) -> None:
    assert found(said, "tr") == expected


@pytest.mark.parametrize("said", NOTHING)
def test_words_that_merely_look_like_numbers(said: str) -> None:
    assert found(said, "tr") == ""
