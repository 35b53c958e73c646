"""Turkish: how and when the goods come, who takes them in and how they are paid."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import DAY_NAME, HOUR_AT, HOUR_FROM, HOUR_TO, HOUR_WITH, MONTH, exact

GOODS = "(mal|malı|malınız*|malları*|mallar|sipariş*|ürün*|paket*|koli*|kutu*|yük*|emanet*|kargo*|palet*)"
VEHICLE = (
    "(araç|aracımız*|aracımız|araçlar*|arabamız*|araba|kamyon*|kamyonet*|tır|tırla|şoför*|sürücü*|kurye*|dağıtıcı*|dağıtım*|servis aracı)"
)
PLACE = (
    "(elinizde|elinize|kapınızda|kapınıza|kapınızdan|kapıya|kapıda|kapıdan|adresinize|adresinizde|adresinizden|adrese|dükkan*|evinize|"
    "ofisinize|iş yerinize|işyerinize|deponuza|depoya|marketinize|otelinize|mağazanıza|şantiyeye|ayağınıza|oraya|orada|tarafınıza)"
)
SOMEBODY = "(biri|birisi|birini|birisini|birileri|birinin|kimse|eleman*|personel*|arkadaş*|çalışan*|kişi|adam*)"
ENTITLED = "(yetkili*|sorumlu*|görevli*|imza yetki*|muhatap*)"
THERE = (
    "(bulun*|olsun|olması|olmalı*|olur mu|olacak*|olur|olabilir*|dursun|durur*|beklesin|bekler|bekleye*|hazır*|var mı|var mıdır|varmı|"
    "orada|başında|kapıda|dükkanda|depoda|mevcut|karşıla*|teslim al*|imzala*|ayarla*)"
)
RELATIVE = (
    "(oğlunuz*|kızınız*|eşiniz*|elemanınız*|çırağınız*|kalfanız*|ustanız*|güvenli*|resepsiyon*|kapıcı*|komşunuz*|depocunuz*|"
    "ustabaşınız*|bekçiniz*|ortağınız*|kardeşiniz*|hanımınız*|anneniz*|babanız*|müdürünüz*|görevli*)"
)
PAPER = "(fatura*|sözleşme*|evrak*|belge*|protokol*|taahhütname*|senet*|form)"
MEANS = (
    "(nakit*|peşin|peşinat*|peşinen|veresiye*|havale*|havaleyle|eft|kartla|kart (mı|ile|geç*|çek*|ver*|ol*|kabul*)|kartınızla|"
    "kartınızdan|karttan|kredi kart*|banka kart*|pos|posla|posu|"
    "=çekle|çek|çekiniz|vade|vadeli|vadeyle|vadede|taksit*|mail order|açık hesap*|iban|ibana|cari (hesab*|ye|den|mi)|cariye|cariden|"
    "faturalı|fast)"
)
WAY = (
    "(nasıl|ne şekilde|ne ile|neyle|hangi şekil*|hangi yol*|hangi yöntem*|şekli*|şeklini*|türü*|yöntem*|seçene*|tipi*|koşul*|tercih*|"
    "kapıda|teslim*|elden|peşin|nakit*|kart*|havale*|vade*|taksit*|çek|çekle|banka*|ay sonu*|ay başı*|haftaya)"
)

ACTS = {
    "delivery": Act(
        says=exact(f"""
            (teslim*|teslimat*|ulaştır*|yolluyor*|yollar*|yollaya*|yollama*|yollayalım|gönderi*|gönderelim|göndere*|gönderme*|sevk*|\
            kargo*|kurye*|nakliye*|getir*|götür*|dağıtım*|lojistik*)
            {VEHICLE}
            (bırakır*|bırakalım|bırakaca*|bırakıyor*|bırakılır|bıraktır*|bıraksın*|bırakabilir*)
            (gelir|geliriz|geliyoruz|gelsin|geliyor|gelmiş olur|gelelim|uğrar|uğrarız|uğruyor*|uğraya*|uğrasın|ulaşır*|ulaşaca*|ulaşmış \
            olur|yetiştir*|yetişir)
            {GOODS} .. (gelecek|çıkar*|çıkıyor*|çıkacak|çıkmış|yetiş*|var*)
            {PLACE} .. (ol*|bırak*|gel*|geç*|ulaş*|teslim*|al*|indir*|getir*|koy*|kadar)
            (yola|dağıtıma|sevkiyat*|rotaya|turumuz*) .. (çık*|ver*|al*|koy*|var)?
            (indiririz|indirirler|indirelim|indirecek*|boşaltır*|boşaltaca*)
            (geri|kapıdan|adresten|sizden|evden|oradan|yerinden|gelip) .. (alır*|alaca*|alıyor*|alalım|aldır*|alınacak|alınır|alsın)
            (almaya|almak için) .. (gel*|gönder*|uğra*)
            {GOODS} ... (sizde|sizdedir|elinizde|sizin orada|taşı*|sırtla*|çıkışı)
            (taşır*|taşıyor*|taşıya*|taşıt*|nakled*)
            (gelip|uğrayıp|gelince) .. al*
            (sokağınız*|semtiniz*|mahalleniz*|sizin oradan|sizin sokak*|sizin semt*|ilçeniz*|bölgeniz*) .. (geç*|gel*|var*|uğra*|gün*|çık*)
            (hazır|teslime hazır|paketlen*|sevke hazır) .. (ol*|ed*)
            (yollarız|yollarım|yola çıkar*|yola koy*|çıkışı|çıkışımız|dağıtıma)
            (paket*|mal*|sipariş*|koli*|ürün*|araç*) yolda
            (yükledik|yüklendi|yüklüyor*|yükleniyor)
            (arabaya|kamyona|servise|dağıtıma|kargoya) .. (koy*|yükle*|ver*)
            (geliyo|gelcek|gelicek|getircez|getiriyoz|getiricez|vercez|bırakırız|uğrıcak)
            servis* .. (saat|#) .. (orda|orada|sizde)
            (kapınızda|elinizde|adresinizde|deponuzda|dükkanınızda) $
        """),
        unless=exact("""
            (mail*|e posta*|eposta*|mesaj*|sms|link|linki|whatsapp*|dekont*|teklifi) .. (gönder*|yolla*|at*)
            (havale*|para) .. gönder*
            (teklif*|haber*|öneri*|kampanya*) .. getir*
        """),
    ),
    "when": Act(
        says=exact(f"""
            {DAY_NAME}
            (yarın|yarına|yarından|yarınki|bugün|bugüne|öbür gün*|öbürgün|öbürsü gün|ertesi|ertesi gün*|aynı gün*|haftaya|aybaşı*)
            (gelecek|önümüzdeki|öteki|bu|bir dahaki|dahaki|sonraki) (hafta*|ay|ayın|gün*|pazar|pazara|akşam|akşama|gece|öğlen|sezon*|yıl|\
            yaz)
            (pazar|salı) (günü*|sabah*|akşam*|öğle*|saat)
            pazara (kadar|dek|elinizde)
            (hafta|ay|gün|mesai|sezon) (içi|içinde|içerisinde|içine|sonu|sonuna|sonunda|sonundan|başı|başında|başına|ortası*|bitmeden|\
            bitimi*|bitince)
            (haftasonu|haftasonuna|haftaiçi|haftabaşı)
            (sabah|sabaha|sabahtan|sabahleyin|sabahın|sabahı|öğle|öğlen|öğlene|öğleye|öğlenden|öğleden|öğleyin|öğleüzeri|akşam|akşama|\
            akşamdan|akşamı|akşamına|akşamüstü|akşamüzeri|akşam üstü|akşam üzeri|akşamleyin|ikindi*|gece|geceye|kuşluk*)
            saat (#|bir|{HOUR_TO}|{HOUR_FROM}|{HOUR_AT}|onda|birde)
            {HOUR_WITH} ... (arası|arasında|arasına|aralığında)
            (bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on bir|on iki|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|buçuk) (gibi|civarı*|\
            sularında|suları)
            {HOUR_TO} .. (kadar|dek|değin|doğru|varmadan)
            {HOUR_FROM} .. (sonra|önce|evvel|itibaren)
            {HOUR_AT}
            (#|birkaç|yarım|bir iki) (iş|mesai)? (saat|gün|günü|hafta|ay) .. (içinde|içerisinde|zarfında|sonra|sonrasına|kadar|sürer|bulur)
            (#|birkaç|yarım|bir kaç) (iş|mesai)? (saate|saatte|güne|haftaya|aya)
            # iş gün*
            (15|20|30|40|45|on|on beş|yirmi|otuz|kırk|kırk beş|elli) (dakikaya|dakika içinde)
            ayın (#|son*|ilk*|ortası*|başı*|biri|beşi|onu|beşinde|onunda|üçü|üçünde|altısı*|yedisi*|dördü*|birinde|on)
            # {MONTH}
            {MONTH} (#|sonu*|başı*|ortası*|ayı*)
            (en geç|engeç)
            # güne (kalma*|kadar|dek)
            (şafak*|seher*|gün ağar*|iftar*|sahur*|namaz*|mesaide|mesaiye)
            (açılışta|kapanışta|açılıştan|kapanıştan|siz açınca|dükkanı açınca)
            {DAY_NAME} (ve|veya|ya da|ile) {DAY_NAME}
            (bayramdan|bayrama|bayram|yılbaşından|tatilden|iftardan|mesaiden) .. (önce|sonra|kadar|ertesi)
        """),
        unless=exact(f"""
            (geçen|geçtiğimiz|önceki|evvelki|geçenki) (gün|günü|hafta|ay|ayın|{DAY_NAME}|pazar|akşam|sabah)
            dün (sabah|akşam|gece|öğle*)
            bu sabah
            bugün nasıl
            (iyi|mutlu|güzel|keyifli|hayırlı) (bir)? (hafta sonu|hafta sonları|haftasonu)
            # (yaş*|yıldır|senedir|aydır|gündür)
        """),
    ),
    "receiver": Act(
        says=exact(f"""
            (teslim*|karşıla*|kabul) .. (alacak|alabilecek|almaya|alan|alması|alsın|edecek|edebilecek|kim|kime|kimler|kişi*|biri*|yetki*|\
            arkadaş*|eleman*|muhatap*)
            karşılayacak .. (biri*|kimse|kişi|var|olur|eleman*)
            (kim|kimler|kime|kiminiz) ... (teslim*|karşıla*|kabul ed*|alacak|alsın|alır|imzala*|olacak başında)
            {ENTITLED} ... {THERE}
            {SOMEBODY} ... {THERE}
            imza* .. (atabilecek|atacak|atmaya|yetki*|edecek|biri*|kişi*|kim*)
            imzalayacak .. (biri*|kimse|kişi|kim*|var|olsun)
            (orada|yerinizde|dükkanda|evde|iş yerinde|işyerinde|mağazada|depoda|adreste|ofiste|otelde|başında|o saat*|mekanda) .. (olacak \
            mısınız|olur musunuz|bulunur musunuz|bulunacak mısınız|olun|bulunun|olursunuz|olmanız*|biri*|kim*)
            (siz|bizzat) .. (teslim al*|alacaksınız|alır mısınız|karşıla*|orada ol*)
            {RELATIVE} .. (teslim al*|alır|alsın|alabilir*|olabilir|karşıla*|imzala*|da olur|orada)
            teslimat* .. (kim|kime|biri*|yetkili*)
            malın başında
            (mal*|ürün*|koli*|sipariş*|paket*|kargo*|teslim*) .. (kime|kimin) .. (bırak*|ver*|teslim*|yap*|et*)
            (kime|kimin eline) .. (bırak*|teslim*|verelim|versin|verece*)
            (sorumlunuz|yetkiliniz|elemanınız|personeliniz|güvenliğiniz|depocunuz|müdürünüz) .. (yerinde|orada|müsait|olur|olacak|bulun*|\
            hazır|dükkanda|mı|mi)
            (dükkan*|kapı*|depo*|mağaza*|ofis*|iş yeri*) .. (açık olu*|açık mı|açık bulu*|açık olsun|kapalı olma*|kim olur|kim var|kim \
            olacak|biri*)
            (görevlendir*|tembihle*|haber bırak*|vekil*) .. (teslim*|biri*|kişi|eleman*|güvenlik*|resepsiyon*|almak|alsın)?
            (birini|birisini|arkadaşı|elemanı) .. (görevlendir*|tembihle*|ayarla*|bırak*|koy*)
            (boş|kapıda|dışarıda) kalmasın
            (eşiniz*|oğlunuz*|kızınız*|anneniz*|babanız*|komşunuz*|kardeşiniz*|ortağınız*) .. (evde|orada|dükkanda|alsa|alabilir|alır mı)
            (adınıza|yerinize) .. (kim|birisi|biri) .. (al*|imza*)
            (kapıcıya|komşuya|güvenliğe|resepsiyona|bekçiye|apartman görevlisine|danışmaya) .. (bırak*|teslim*|ver*)
            yetki* .. (zat|kimse|birisi|biri) .. (bulun*|olsun|hazır*)
            (sorumlunuz|yetkiliniz|depocunuz|elemanınız|güvenliğiniz|müdürünüz) .. (malı|ürünü|koliyi|sayıp)? .. (alsın|sayıp al*|imzala*|\
            karşıla*)
            kim alcak .. (malı|koli*|orda|siparişi)
        """),
        unless=exact("""
            (aktar*|bağlıyor*|bağlaya*|yönlendir*|görüşüyor*|görüştür*|arayacak|arasın|ödeme*|parayı|başka bir)
            müşteri temsilci*
            (kaç|ne kadar) .. (koli|kasa|adet|tane|paket|kilo|alacak*)
        """),
    ),
    "payment": Act(
        says=exact(f"""
            {MEANS}
            (ödeme*|ödemeyi|ödemeniz*|parayı|parası*|paranızı|hesabı|tahsilat*|bedeli*|tutarı*|ücreti*) ... {WAY}
            (ödüyor*|ödersiniz|ödeyecek*|ödemek|ödesek|ödeyelim) .. (nasıl|neyle|ne ile|kapıda|teslim*|mı|mi)
            (nasıl|neyle|ne şekilde|ne ile) .. (öde*|tahsil*)
            (kapıda|teslimatta|teslimde|teslim alırken|mal gelince|elden|sonradan) .. (öde*|tahsil*|pos|alırız|alıyoruz|verirsiniz|alalım)
            (ay sonu*|ay başı*|# gün*|haftaya|hafta sonu*) .. (öde*|tahsil*)
            # (gün|günlük|ay|hafta) (vade*|sonra öde*)
            {PAPER} ... (imza*|kaşe*|mühür*|mühr*)
            (imza*|kaşele*) .. {PAPER}
            fatura* .. (kesel*|kesiyor*|keseyim|kesece*|keselim|edelim|edeyim|üzerinden|karşılığ*|ister*|açık|işliyor*)
            (hesabınıza|hesaba|cariye|cari hesab*|deftere|veresiye) .. (yaz*|işle*|at*|ekle*|geç*|kaydet*)
            (şoför*|kurye*|plasiyer*|dağıtıcı*) .. (öde*|parayı|tahsil*)
            (banka*|iban*) .. (yatır*|gönder*|havale*|atar*|öde*)
            {ENTITLED} .. fatura* .. imza*
            (para üstü|bozuk para|bozukluk|paranız hazır|parası hazır)
            (hesabı|hesabınızı|ödemeyi|parayı|bedelini|tahsilatı) .. (gör*|al*|kapat*|yap*|geç*|çek*|yatır*|hallet*|ver*)
            (nakde|karta|çeke|senede) .. (çevir*|geç*|al*|yaz*|çek*|ol*)
            (pos|post) (cihaz*|makine*)
            (geldiğinde|gelince|alınca|teslimde|teslim alınca|aldığınızda) .. (öde*|verirsiniz|parası*)
            nasıl .. (ödic*|ödiy*|ödüyo*|vercek*|vericek*)
        """),
        unless=exact("""
            (borç*|borc*|bakiye*|gecik*|ödenmemiş|ödenmeyen|kapatma*|kapatıl*|vadesi|takside*|iade*|mükerrer)
            (nakliye*|kargo*|navlun*|nakliyat*) .. (ücret*|bedel*|alıcı*|ait|öder*|ödeme*)
            havale* .. (gitmiş|geçmiş|çıkmış|hesabınızdan)
            (geçen|önceki|geçmiş|eski) .. (ay|ayın|ayki|hafta*|sefer*|sipariş*|yıl*|dönem*|fatura*)
        """),
    ),
    "shipping": Act(
        says=exact("""
            (ambar*|nakliye*|nakliyat*|nakliyeci*|lojistik*|otobüs*|otogar*|terminal*|garaj*|tren|trenle|trene|trenle|tır|tırla|tıra|\
            tırlar|tırlarla|kamyonunuz*|kamyonla|konteyner*|gemi|gemiyle|feribot*|uçakla|uçak kargo|yükleme|yüklemeye|yüklemesi|yüklemeyi|\
            yükleriz|yüklersiniz|yükletiriz|yükletirsiniz|yüklesin|yüklesinler|parsiyel)
            (kargoyla|kargo ile|kargoya|aras|yurtiçi kargo|mng|sürat kargo|ptt)
            kargo* .. (firma*|şirket*|ver*|gönder*|çıkar*|çıkıyor*|yolla*|yola)
            (kendiniz|siz mi|siz|bizzat|sizin araç*|aracınız*|arabanız*|elemanınız*|şoförünüz*) .. (alır*|alaca*|alabil*|gelip*|yanaş*|\
            gelecek*|gelir*|gönder*|uğra*|aldır*)
            (almaya|yüklemeye) .. (gel*|ne zaman|hangi gün*|uğra*|gönder*)
            (depo*|şube*|fabrika*|merkez*|toptancı hal*|antrepo*) .. (alır*|teslim al*|alabil*|alaca*|gelip|yanaş*)
            (hangi|ne) (firma*|şirket*|araç*|yol*|vasıta*) .. (gönder*|yolla*|sevk*|çıkar*)
            (gelip|uğrayıp) .. (alır*|alaca*|alabil*|alsın|alın|yükle*)
            (mal*|yük*|koli*|sipariş*) .. (çekece*|çekersiniz|çektir*|yükle*|kaldır*|aldır*|alırsınız|alacaksınız|alacak)
            (dağıtım merkez*|aktarma merkez*|transfer merkez*|sevkiyat merkez*|acente*|acenta*)
            (teslimat*|gönderim|sevkiyat) .. (şekli|şekliniz|nasıl|hangi)
            (otobüs|tren|kamyon|tır|araç|feribot|uçak) (ile|la|le|firması*)
        """),
    ),
}
