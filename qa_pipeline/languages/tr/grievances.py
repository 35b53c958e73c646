"""Turkish: what the customer complains of, and the anger at it.

A broken, missing or late thing is a problem only when the company sold, brought, billed or did it: "ıslak mendil" and "bizde eksik ne var"
are orders, "eskisi bozuldu" a reason to buy, "pahalı geldi" an objection. So most of the words stand here with what came, was taken or
failed, in the forms that tell of it: `gelmiş`, not `gelsin`.
"""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import WEEKDAY, exact

SPOILT = (
    "(yanlış*|eksik*|kırık*|kırıldı*|kırılmış|kırılmıştı|bozuk*|bozul*|ıslak|ıslan*|yırtık*|yırtıl*|hasar*|küflü|küflen*|bayat*|ezik*|"
    "ezil*|çatla*|çürük*|çürü*|"
    "mükerrer|ters|defolu|kusurlu|lekeli|patlak|patla*|delik|delin*|kokuyor|kokmuş|kokuyo|ekşi*|soğuk|soğumuş|erimiş|donmuş|kurtlu|"
    "kurtlan*|tarihi geç*|boş|açılmış|açık|kullanılmış|kirli|paslı|paslan*|hatalı|arızalı|çizik|yamuk|eğri|göçük|göçmüş|çentik*|kopuk|oyuk)"
)
SPOILT_ANYHOW = (
    "(kırık|bozuk|hasarlı|arızalı|defolu|çürük|bayat|ezik|patlak|küflü|yırtık|kusurlu|kurtlu|kokmuş|ekşimiş|bozulmuş|kırılmış|ezilmiş|"
    "ıslanmış|çatlamış|kırıktı|bozuktu|çürüktü|bayattı|ezikti|küflüydü|göçük|çentik|çizik|yamuk|eğri|kopuk|lekeli)"
)
"""What nobody says of what they want."""
CAME = (
    "(geldi|gelmiş|gelmişti|geliyor|geliyo|geldiler|çıktı|çıkmış|çıkmıştı|çıkıyor|çıkıyo|çıktılar|çıkan*|gönderdi*|gönderilmiş*|göndermiş*|"
    "gönderiyorsunuz|yolladı*|yollamış*|getirdi*|getirmiş*|getiriyorsunuz|teslim (edildi|edilmiş|ettiler|ettiniz|etmiş*|aldım|aldık)|"
    "koymuş*|koydunuz|koydular|kesmiş*|kesilmiş*|yazmış*|yazılmış*|hesaplamış*|hesaplanmış*|takmış*|takılmış|taktılar|vermiş*|verdiniz|"
    "verdiler|verilmiş|kurulmuş*|kurdular|kurmuş*|yapılmış*|yapmış*|yaptılar|yaptınız|indirmiş*|indirdiler|bırakmış*|bıraktı|bıraktılar|"
    "satmış*|sattınız|çekmiş*|yansıtmış*)"
)
NOT_DONE = (
    "(gelmedi*|gelmemiş*|gelmiyo*|ulaşmadı*|ulaşmamış|ulaşmıyo*|çıkmadı|yatmadı*|yatmamış|yatırmadı*|uğramadı*|getirmedi*|göndermedi*|"
    "yollamadı*|iade etmedi*|yapılmadı|yapmadı*|aramadı*|dönmedi*|ortada yok|yok ortada|kayıp|kayboldu|kaybol*|gecik*|geç kal*|"
    "geç geldi*|bağlanmadı|açılmadı|kurulmadı|düzelmedi|çözülmedi|bakılmadı)"
)
MACHINE = (
    "(makine*|makina*|cihaz*|buzdolab*|dolap|dolab*|telefonu*|telefonum|internet*|ütü*|çamaşır*|bulaşık*|klima*|televizyon*|kombi*|modem*|"
    "batarya*|fırın|fırını*|ocağ*|kettle|süpürge*|bilgisayar*|yazıcı*|hattım*|hattımız*|uygulama*|sistem*|sular|elektrik*|doğalgaz*|"
    "kumanda*|"
    "pompa*|motor*|lamba*|ampul*|asansör*|ekran*|tost*|robot*|terazi*|tartı*|kasası|saatim)"
)
THING = (
    f"({MACHINE[1:-1]}|kapı*|kapağ*|kapak*|pencere*|musluk*|muslu*|kart|kartım*|su|koltuk*|koltuğ*|yatak*|yatağ*|masa*|çanta*|ayakkabı*|\
    boya*|"
    "halı*|perde*|raf*|sandalye*|tekerlek*|tekerleğ*|düğme*|sapı|kolu|kulpu|tabanı|fermuar*|menteşe*|vana*|boru*|zımba*|priz*|sigorta*|"
    "tencere*|tava*|bardak*|tabak*)"
)
BROKE = (
    "(çalışmıyo*|çalışmadı|çalışmamış|çalışmaz|açılmıyo*|açılmadı|koptu*|kopuyo*|kopmuş|bozul*|kaçırıyo*|kaçırdı|akıtıyo*|akmıyo*|donuyo*|"
    "ısıtmı*|ısınmı*|soğutmu*|kapanmı*|kapanmadı|yandı|patla*|attırdı|atıyor|çekmiyo*|bağlanmı*|söndü|tıkan*|sızdır*|çöktü|çökmüş|söküldü|"
    "sökülmüş|döküldü|dökülüyo*|dökülmüş|soyul*|kırıl*|çatla*|titriyo*|ses yap*|kararıyo*|hata ver*|yavaşla*|arızal*|arıza yap*|arıza ver*|"
    "basmıyo*|dönmüyo*|görmüyo*|yanmıyo*|kilitlen*|sürtüyo*|gıcırd*|kabardı|kabarmış|ayrıldı|ayrılmış|elimde kaldı|elimizde kaldı|düştü|"
    "çizildi|çizilmiş|soldu|solmuş|şişti|şişmiş|eridi|paslandı|paslanmış|sallanıyo*|oynuyor|takılıyo*|sıkıştı|duman*|kıvılcım*|koku yap*|"
    "oturmuyo*|tutmuyo*|leke yap*|su sız*)"
)
STAFF = (
    "(eleman*|personel*|temsilci*|ustanız*|ustalarınız*|usta|şoför*|kurye*|kargocu*|arkadaşınız*|çalışan*|çalışanınız*|montaj*|montajcı*|"
    "ekip|ekibi*|ekipler*|teknisyen*|servis*|kasiyer*|görevli*|adamlarınız*|adamınız*)"
)
LASTING = (
    "(gündür|saattir|haftadır|aydır|dakikadır|günlerdir|saatlerdir|haftalardır|aylardır|sabahtan beri|dünden beri|akşamdan beri|"
    "kaç gün oldu|kaç gündür)"
)
ORDERED = "(dedim|istedim|söyledim|ödedim|yazdırdım|istemiştim|demiştim|istedik|dedik|söyledik|yazdırdık|ödedik|verdik|sipariş ettik|\
sipariş ettim|gelecekti|gelecekken|olacaktı|verecektiniz|gönderecektiniz)"
WAS_TO = (
    "(gelecekti|gelecektiniz|arayacaktınız|arayacaklardı|arayacaktı|gönderecektiniz|dönecektiniz|yapacaktınız|getirecektiniz|yatacaktı|"
    "bitecekti|çözecektiniz|geleceklerdi|yatıracaktınız)"
)
_PART = (
    "(parça|parçası|parçanın|yedek parça*|kapak|kapağı|conta*|vida*|filtre*|kapı|kapıyı|kapısı|menteşe*|boru*|dirsek*|şarj*|kablo*|beden*|"
    "ayakkabı*|gömlek*|raf|rafı|musluk*|musluğ*|batarya*|kartuş*|aldığım*|gönderdiğiniz*|yolladığınız*|taktım|taktık|gelen*|kasaya|yerine|"
    "priz*|jant*|balata*|lastik*|kalıp*|modelinki)"
)

ACTS = {
    "problem": Act(
        says=exact(f"""
            (şikayet*|şikâyet*|rezalet|mağdur*|bıktım|bıktık|memnun değil*|memnun kalma*|mağduriyet*)
            {SPOILT} .. {CAME}
            {SPOILT_ANYHOW} ($|bunlar|bunun|hepsi|yarısı|çoğu|içinde|bu|sizin)
            (hepsi|yarısı|çoğu|bunlar|tamamı|bir kısmı|içinden) .. {SPOILT_ANYHOW}
            (getirdiğiniz*|gönderdiğiniz*|yolladığınız*|sattığınız*|verdiğiniz*|taktığınız*|kurduğunuz*|yaptığınız*|aldığım*|sizden aldı*|\
            gelen*|gelenler*|teslim edilen) ... ({SPOILT}|{BROKE}|bayattı|ezikti|çürüktü|kötüydü|bozuktu|kırıktı|{NOT_DONE})
            (hala|halen|bir türlü|bi türlü) .. (*madı|*medi|*mıyor|*miyor|*muyor|*müyor|*madınız|*mediniz|*mıyo|*miyo|*mamış|*memiş|yok)
            (hala|halen) .. (izi|haberi|sesi|cevabı|dönüşü) yok
            (sipariş*|kargo*|paket*|mal|malım*|mallar*|kurye*|usta*|teknisyen*|param|parası|paramız|iade*|ödeme*|ürün*|koli*|teslimat*|\
            şoför*|kimse|kimseler|servis*|fatura*) ... {NOT_DONE}
            (faturam*|fatura|faturada|faturaya|faturamız*|hesabım*|kartım*|benden|bizden|ekstre*) ... (fazla|fazladan|yüksek|iki kat*|üç \
            kat*|iki kere|iki defa|iki kez|almadığ*|kullanmadığ*|istemediğ*|çekil*|çekim|çekmiş*|kesil*|şişir*|yansı*|yanlış*|haksız)
            (iki|üç|çift) (kere|kez|defa) .. (çekmiş*|çekil*|çektiniz|çekti|kesmiş*|kesil*|kestiniz|yazmış*|tahsil*|ödedim|ödettiniz|\
            almış*|gitmiş|yansı*)
            (niye|neden|niçin) .. (borç|ücret|para|fatura|ceza|faiz) .. (yazmış*|yazıyor*|çık*|kesmiş*|kestiniz|kesiyor*|alıyor*|almış*|\
            çek*|gözük*|görünüyor|istiyor*)
            (almadığ*|istemediğ*|kullanmadığ*|sipariş etmediğ*) .. (fatura*|ücret*|para*|ürün*|mal*|bir şey|çek*|gel*)
            {THING} .. {BROKE}
            (internet*|sular|su|elektrik*|sinyal*|yayın*|çekim) .. yok
            (internet*|elektrik*|sular|hat|hattım*|sistem*|ekran*|ses|görüntü) .. (gitti|gidiyo*|gidip geliyo*|durdu|kesik*|kesil*)
            (makine*|makina*|cihaz*|motor*|kombi*|klima*|pompa*) .. (durdu|duruyor|duruyo|gitti)
            {_PART} ... (uymadı|uymuyo*|uymamış|oturmadı|oturmuyo*|oturmamış|girmiyor|girmiyo|girmedi|sığmadı|sığmıyo*|geçmiyor|kapanmıyor|\
            kapanmıyo)
            (küçük|büyük|dar|bol|kısa|uzun|ince|kalın|başka|bambaşka) (geldi|gelmiş|çıktı|çıkmış|kesmişsiniz|göndermiş*|yollamış*|getirmiş*)
            (farklı|başka|değişik|ayrı|yanlış) (tonda|renkte|boyda|ölçüde|modelde|marka|renk|ton|beden|boy|seri|desen|desende|numara|ürün|\
            mal) .. \
            (geldi|gelmiş|göndermiş*|yollamış*|çıktı|çıkmış|koymuş*|getirmiş*|belli oluyor|olmuş)
            (tonu|rengi|deseni|boyu|ölçüsü|kalınlığı|tadı|kokusu) .. (farklı çıktı|tutmuyor|tutmuyo|tutmadı|uymuyor|uymadı|birbirini tutm*|\
            bozuk|değişik geldi)
            {WAS_TO} ... (oldu|geçti|olmuş|geçmiş|akşam oldu|öğlen oldu)
            (sipariş*|randevu*|aboneli*|hattım*|rezervasyon*|kaydım*|üyeliğ*|tarifem*|kartım*|hesabım*) ... (iptal (olmuş|edilmiş|etmiş*|\
            ettiniz)|\
            silinmiş*|kapatılmış*|kapatmışsınız|düşmüş|değiştirilmiş|bloke*|görünmüyor|görünmüyo|kapanmış)
            (kimse|kimseler|hiç kimse|bir kişi) ... (haber verme*|haber etme*|bilgi verme*|söylemedi|sormadı|ilgilenme*|uyarmadı|açmadı|\
            dönmedi|aramadı)
            (sormadan|haber vermeden|habersiz|habersizce|rızam*|onayım* olmadan|izinsiz) .. (kapat*|kesmiş*|kestiniz|değiştir*|yükle*|\
            iptal*|çekmiş*|\
            geçir*|açmış*|bağla*)
            (ödediğim|ödememe|yatırdığım|ödedim|yatırdım|ödeme yaptım|ödedik|yatırdık|ödediğimiz) .. (halde|rağmen|ama|hala|yine|fakat) \
            ... (borç*|görün*|\
            gözük*|geç*|kapalı|kesil*|kesti*|ihtar*|faiz*|mesaj*|arıyo*|ödenmemiş)
            (herkes|hep|sürekli|biri|herkese) .. (başkasına|birbirine|birbirinize|oradan oraya|başka yere|öbürüne) .. (aktarıyo*|\
            yönlendiri*|atıyo*|yolluyo*|\
            bağlıyo*|gönderiyo*)
            (bana|bize|anneme|eşime|elemanıma|benimle) .. (ters|kaba|terbiyesizce|bağırarak|çok kötü|saygısızca|azarlar gibi) .. (konuştu*|\
            konuşuldu|\
            davrandı*|cevap verdi*|konuşuyo*)
            (yüzüme|suratıma|yüzümüze) .. (kapattı*|kapatıldı|kapatıyo*|kapandı)
            (randevum|randevumuz|rezervasyonum*|randevu) .. (vardı|almıştım|almıştık|yaptırmıştım) ... (yok*|kapalı*|gelmedi*|kimse|\
            beklet*|almadılar|düşmüş|\
            görünmüyor)
            (fiyat*|ücret*|tutar*|tarife*|rakam*|hesap) ... (tutmuyor|tutmuyo|tutmadı|uyuşmuyor|farklı çık*|fazla çık*|öyle konuşmadık|\
            böyle anlaşmadık)
            (gün|hafta|ay|saat|yıl) .. (dayanmadı|dayanmamış|gitmedi|sürmedi)
            elimde (kaldı|dağıldı|parçalandı|koptu)
            (ilk gün|ilk gününde|ilk kullanımda|ilk kullanışta|takar takmaz|açar açmaz|bir kere kullandım|bir kez kullandım|iki gün sonra) \
            ... {BROKE}
            küf (bağla*|tut*|kokuyo*|olmuş|var içinde)
            (böcek|kurt|kıl|saç|taş|cam|güve) .. (çıktı|çıkmış|vardı içinde|dolu|kaynıyo*)
            (böcekli|kurtlu|taşlı|kıllı|küflü) (çıktı|çıkmış|geldi|gelmiş)
            (sokağa|kaldırıma|kapının önüne|apartmana|bahçeye|yağmurun altına|yolun ortasına|çamurun) .. (bırakıp|atıp|koyup|indirip) .. \
            (git*|kaç*|*mış*|*miş*)
            (leke|toz|pislik|çamur|kir|yağ|kan) içinde (kal*|bırak*|$|geldi|hepsi|her)
            (hatta|telefonda|sırada|kapıda) .. (bekletiyorlar|bekletiyosunuz|bekletiyorsunuz|beklettiler|bekletildim|bekletildik)
            (bu kadar|o kadar|dünya kadar|avuç dolusu|tonla) para (veriyoruz|veriyorum|ödüyorum|ödüyoruz|verdik|verdim|ödedik|ödedim|\
            döktük|döktüm|alıyorsunuz)
            (söküldü|soyuldu|paslandı|küflendi|küflenmiş|ekşidi|ekşimiş|bayatlamış|bayattı|çürümüş|ezikti|ezilmiş|ezilmişti|\
            kurtlanmış|kokuyordu|bozulmuş|bozuldu|çatladı|çatlamış|kırıldı|kırılmış|sızdırıyor|akıtıyor|patladı|çalışmıyor|çalışmıyo|\
            çalışmıyordu|küflüydü)
            (*dım|*dim|*dık|*tım|*tık|*dik|*tik|*mıştım|*miştim) .. # .. (çıktı|geldi|gelmiş|çıkmış|getirdi*|gönderdi*|yolladı*|koymuş*|\
            getirmiş*)
            # ... {ORDERED} ... # .. (çıktı|geldi|gelmiş|çıkmış|var içinde|getirdi*|gönderdi*|yolladı*|koymuş*|yatmış|getirmiş*)
            hani .. {WAS_TO}
            {WAS_TO} .. (hani|hala|gelmedi*|gelen|yok|olmadı|bugün|ses|aramadınız|arayan|kimse)
            (soran eden|arayan soran|arayan|ilgilenen|açan eden|dönen eden|geri dönen|dönen|telefonu açan|cevap veren|muhatap olan) \
            (da|bile)? yok
            (sürekli|hep|sabahtan beri) meşgul
            {STAFF} .. (kaba*|bağır*|küfret*|ters*|azarla*|terbiyesiz*|saygısız*|kırdı*|çizdi*|dökmüş*|döktü|bıraktı gitti|\
            bırakıp git*|düzgün .. *m*mış|takmamış*|düzgün tak*|yapmadan git*|hırpala*|ezdi|fırlat*|geri gitti)
            bırakıp (gitmiş*|gittiler|gitti|kaçmış*|kaçtı*)
            yarım (bıraktı*|bırakıp|bırakmış*|kaldı|yapmış*|yaptı*)
            {LASTING} .. (bekl*|arıyor*|ara*|ulaşam*|yok|gelmedi*|kesik|çalışmıyo*|kopu*|ses*|uğraş*|dönen|açan|kapalı|oyala*|bozuk*)
            (telefon*|hatta|sırada|kimse) .. (açan yok|bakan yok|açmıyor*|çıkmıyor*|dönmedi*|aramadı*|dönen yok|muhatap|bekletil*|\
            bekliyoru*|bakmıyo*)
            (başka|farklı|bambaşka) .. (ürün*|model*|renk*|şey|marka*|beden*|numara|boy|mal) .. (geldi|gelmiş|göndermiş*|gönderdi*|çıktı|\
            çıkmış|koymuş*|yollamış*|getirmiş*)
            (küçük|büyük|dar|bol|kısa|uzun) geldi*
            (sorun*|problem*|sıkıntı*|arıza*|hata) .. (var|yaşıyor*|yaşadı*|çıktı|oldu|çıkıyor*|çözülme*|devam*|yaşıyo*|yapıyo*|yaptı|\
            verdi|veriyo*)
            (sorunum|sorunumu|sorunuma|sorunumuz|sorunumuzu|problemim|problemimiz|problemimi|sıkıntım|sıkıntımı|sıkıntımız)
            derdim (var|büyük|şu)
            (arızalı|arızalandı|hasarlı|defolu|bozuk|kırık|eksik|çürük|bayat|ezik|patlak|delik) .. (ürün*|mal*|çıktı|koli*|cihaz*)
            (tamire|tamir) .. (geldi*|etme*|edilme*|gelen|edem*|lazım|ist*)
            (paramı|param|ücretimi|depozitomu) .. (geri|iade|alamad*|alamıyo*|vermiyor*|yatırma*|yatma*|çek*)
            (söz|randevu*) .. (verdi*|vermişti*) .. (gelmedi*|gelen yok|tutma*|aramadı*|yok)
            (duvar*|parke*|zemin*|eşya*|koltuğ*|tezgah*) .. (çizdi*|çizil*|çizmiş*|kırdı*|kırmış*|zarar (verdi*|vermiş*|gör*)|mahvet*|\
            leke (oldu|yap*|bırak*|kal*))
            leke içinde
            (tarihi|skt|son kullanma) .. (geçmiş|geçti|geçmişti|dolmuş|bitmiş)
            (kargo*|paket*|koli*|mal|mallar|kutu*|içinden) .. çalın*
            {THING} ... (attırdı|kopuyo*|koptu|bozul*|söküldü|döküldü|dökülüyo*|çatladı|patladı|kaçırıyo*|akıtıyo*|sızdır*|çalışmıyo*|\
            çalışmadı|arızalandı)
            (getirdiğiniz*|gönderdiğiniz*|yolladığınız*|sattığınız*|aldığım*|gelen*) ... (yoktu|tutmuyor|uymuyor|uymadı|kısa|dar|küçük)
            (kısa|uzun|dar|bol|küçük|büyük|ters|yamuk|eğri|yarım) .. (dikilmiş*|kesilmiş*|yapılmış*|yapmış*|gelmiş|takılmış*|boyanmış*|\
            kurulmuş*|monte*)
            (aracınız*|kamyonunuz*|elemanınız*|şoförünüz*|ustanız*|ekibiniz*|ürününüz*|ilacınız*|gübreniz*|makineniz*|*niz|*nız) ... \
            (yıktı|yıkmış|çarptı|kırdı|çizdi|ezdi|bozdu|yaktı|mahvetti|lekeledi|dökmüş)
            (istedim|istedik|sipariş ettim|istemiştim) ... (gelmiş|geldi|çıktı|getirdiler|verdiler|çıkmış)
            (*dığınız|*diğiniz|*tığınız|*tiğiniz|*duğunuz|*düğünüz|*tuğunuz) ... .. {SPOILT_ANYHOW}
            (gönderdiğiniz*|gelen*|getirdiğiniz*|verdiğiniz*|yolladığınız*) ... (istemişti*|demişti*|söylemişti*|sipariş etmişti*|\
            yazdırmıştı*)
            # ... {ORDERED} ... (faturada|faturaya|irsaliyede|ekstrede|fişte) .. #
            asansör* ... (kaldı|kalıyor|kaldık|takıl*)
            (*acaktı|*ecekti|*acaktınız|*ecektiniz|*acaklardı|*eceklerdi) ... (gelmedi*|gelmemiş*|gelen yok|hala|olmadı|aramadı*|kimse|bir \
            şey yok|bugün {WEEKDAY})
            (istedim|istedik|sipariş ettim|söyledim|aldım|dedim|istemiştim) ... (yollamışsınız|göndermişsiniz|getirmişsiniz|koymuşsunuz)
            (hakaret*|küfür|küfretti*|küfür etti*)
            (buz gibi|soğuk|ılık|erimiş|geç) (geldi*|getirdi*|gelmiş)
            (saat|gün|hafta) geç (geldi*|kal*|getir*|$)
            (çözemediniz|çözemediler|yapamadınız|tamir edemediniz|halledemediniz|düzeltemediniz|bulamadınız)
            (fazla|fazladan|haksız) .. (kesmiş*|kesilmiş*|çekmiş*|çekilmiş*|yazmış*|yazılmış*|almışsınız|yansıtmış*|kalem)
            (suyumuz|suyum|elektriğimiz|internetimiz|internetim|hattımız|kombimiz|dolabımız|ekranı|tarafı) ... {BROKE}
            (ses|görüntü|ısı|tepki|cevap) (vermiyo*|vermedi|gelmiyo*)
        """),
        weak=exact("""
            (sorun*|problem*|bozuk*|kırık*|hasar*|gecik*|arıza*)
            (eksik|yanlış|çift|tamir) $
        """),
        unless=exact("""
            (sorun*|problem*|şikayet*|şikâyet*|sıkıntı*|eksik*|hata*|kusur*|hasar*) .. (yok|yoktu|değil|yaşama*|olmadı|çıkmadı|olmaz|\
            etmiyorum|etmem|olmasın|çıkmasın)
            (sorun*|problem*|sıkıntı*|arıza*) .. (var mı|oldu mu|olur mu|çıkar mı|yaşar mı*)
            (hiç|hiçbir|şimdiye kadar) .. (sorun*|problem*|şikayet*|sıkıntı*|kırık*|bozuk*|bozul*)
            (kırık beyaz|bozuk para*|ıslak mendil*|tamir takım*|tamir malzeme*|boş (koli|kasa|bidon|şişe|damacana)*|soğuk (hava|zincir*|\
            çay|su|depo|içecek*)|patlamış mısır*|ekşi (krema|maya*|mayalı|sos*)|(nar|limon|koruk) ekşi*)
            eksik (bir şey|ne|var mı|kalmasın|olan|olanları|olmasın|kaldı mı|mal*|listesi*|olma*)
            (bizde|bende|rafta|raflarda|dükkanda|depoda|elimizde|elimde|stokta) .. (eksik*|bitti|kalmadı|yok|duruyor)
            (gecikme*|yanlışlık*|eksik*|hasar*) (bedel*|faiz*|olmasın)
            (yanlış anlama*|yanlış anlamadıysam|yanlış bilmiyorsam|yanlış hatırla*|yanlış değilsem|yanlış numara*|yanlış söyle*|yanlış ara*)
            (fiyat*|bütçe*|saat*|gün*|plan*) .. (uymuyo*|uymadı|uymaz)
            (karar*|düşün*|bitmedi|bitiremed*) .. (vermedi*|verem*)?
            geçen hafta gelemed*
            (eskisi|eski|öncekisi|önceki|bizimki|elimdeki|elimizdeki|benimki|mevcut|kendi|kullandığım|şimdiki|komşu*|başka marka|başka \
            firma|başka yer*|rakip*) .. (bozul*|kırıl*|çalışmı*|bozuk*|kırık*|sorun*|problem*|arıza*|koptu*|yandı|patla*|memnun*|çatla*)
            (pazar|cumartesi|bugün|yarın|bayram*|eşim|hanım|dükkan|biz|oğlum|hafta sonu|öğlen|gece*) .. çalışmı*
            (hava*|moral*|arabam*|anlaşma*|işler*|piyasa*) .. (bozul*|bozuk*)
            (kırılır|bozulur|kırılmaz|bozulmaz|dayanır|patlar|çatlar|solar) (mı|mu|değil mi)
        """),
    ),
    "anger": Act(
        says=exact("""
            (teessüf*|rezalet|rezillik*|rezil*|skandal*|kepaze*|ayıp*|ayıptır|yazıklar olsun|yazık* .. (size|be)|utanç*|utanma|utanmaz*|\
            utanmadan|utanmanız*|utanmıyor*|utanın|saçmalık*|saçma*|terbiyesiz*|saygısız*|edepsiz*|sorumsuz|sorumsuzsunuz|sorumsuzluk|\
            sorumsuzca|laubali*|ciddiyetsiz*|vurdumduymaz*|vicdansız*|vicdanınız*|insafsız*|insafınız*|olacak şey değil|olacak iş değil|\
            kabul edilemez|kabul edilir)
            (pes|insaf) (yani|doğrusu|artık|vallahi|be)
            (bıktım|bıktık|usandım|usandık|bezdim|illallah|yeter (artık|be|ya)|artık yeter|yetti (artık|be|ya|gayrı)|burama .. gel*|\
            canıma tak*|canımıza tak*|sabrım* .. (kal*|taş*|tüken*)|sabır .. kal*|tahammül*|tepem .. at*|çileden*|deli ol*|delir*|\
            çıldıraca*|çıldırıca*|çıldırdım|çıldırmamak|çıldırttınız|çıldırtma*|kafayı ye*|tepemi attır*)
            (sinirliyim|sinirlendim|sinirlendik|sinirleniyo*|sinirlenir*|sinirlenme*|sinirden|sinirimi|sinirime|sinirimizi|sinirim .. \
            (bozul*|tepe*|zıpla*)|sinir (oldum|oluyo*|etti*|ettiniz|bozu*|küpü)|kızgınım|kızgınız|kızdım|öfkeliyim|öfkeliyiz|öfkelendim|\
            öfkemi|öfkeden|küplere*|isyan*|kudur*)
            (sinirlerim|sinirlerimi|sinirlerimiz) .. (tepe*|boz*|zıpla*|geril*|laçka)
            (mağdur*|perişan|perişanım|perişanız|rezil ol*|zor durumda* .. (kaldı*|kalmış*|kalıyor*|bırak*)|zararım* .. (karşıla*|kim*|\
            büyük|ne olacak|var)|zarara (uğra*|sok*|girdi*)|zarar etti*|işimiz aksa*|müşterime .. rezil)
            (memnun değil*|memnun kalma*|memnuniyetsiz*|hayal kırıklığ*|pişmanım|pişman (oldum|olduk|ettiniz|ettirdiniz)|çok (üzgünüm|\
            üzüldüm)|kırıldım|hiç hoş değil|hoşuma gitmedi|rahatsız (oldum|olduk|oluyoru*)|şikayetçiyim|şikayetçiyiz|şikayet* .. (ed*|var|\
            et*|bulun*))
            (dalga|alay) .. geç*
            (ne biçim|bu nasıl|bu ne biçim) .. (hizmet*|iş|firma*|şirket*|müşteri*|konuş*|muamele*|üslup*|laf|saygı*|davran*|\
            rezalet|servis*|banka*|söz*|sistem*|anlayış*|ilgisizlik)
            (nasıl bir|ne tür|bu ne) .. (rezalet|saygısızlık|muamele*|üslup*|laf|davran*|biçim|ilgisizlik|ciddiyet*|disiplin*)
            böyle .. (muamele*|iş|hizmet*|şey|müşteri*|rezalet*|firma*|saygı*) .. (olur mu|olmaz|olur muymuş|mı olur|mi olur|görme*)
            bu .. (muamele*|rezalet*|saygısızlık) .. (olur mu|olmaz|ne|reva)
            (nasıl) .. (konuşuyorsun*|konuşursun*|davran*|alamıyor*|almıyor*|alamaz*|olur .. böyle|cüret*|cesaret*|vermiyor*|giremiyor*|\
            açamıyor*)
            (bunu|bana|bize|böyle) nasıl yapar*
            nasıl yapar* .. (bunu|bana|bize|böyle)
            (ne hakla|hangi hakla|kim oluyor*|haddin*|hesap ver*|hesabını sor*|hakkımı ara*|hakkımı .. helal*)
            (sen kimsin|siz kimsiniz|sen kim|siz kim) (ki|de|ya|be|oluyor*|sanıyor*|beni|bizi|bana|bize)
            (tüketici hak*|hakem heyet*|şikayetvar|cimer)
            (mahkeme*|dava*|avukat*|savcı*|sosyal medya*|bakanlı*|btk) .. (vereceğ*|veririm|gideceğ*|giderim|yazacağ*|yazarım|yazaca*|\
            şikayet*|açaca*|açarım|başvur*|görüşece*|konuşaca*|arayaca*|paylaşaca*)
            (bir daha|artık) .. (almam|almayız|almayaca*|alışveriş (yapma*|etme*)|çalışmam|çalışmayız|çalışmayaca*|çalışmak istem*|aramam|\
            adım at*|iş yapmam|iş yapmayız|uğrama*|gelmem)
            bir daha .. (sizden|sizinle)
            (oyalıyor*|oyalama*|oyaladı*|kandırıyorsunuz|kandırdınız|kandırıldım|kandırıldık|kandırmayın|kandırıyorlar|kandırılmak|aldat*|\
            dolandır*|yalan söyl*|yalancı|yalancısınız|yalancılar|yalancılık|sahtekar*|hırsız*|soygun|soyguncu*|soyuyorsunuz|soydunuz|\
            enayi*|keriz|aptal yerine*|salak yerine*|ahmak yerine*|baştan sav*|savsakla*|ilgisizlik*|ilgisizsiniz|muhatap bulam*|\
            umursamıyor*|umursamaz*|umurunuzda)
            (günlerdir|saatlerdir|haftalardır|aylardır|günlerce|saatlerce|haftalarca|kaç gündür|kaç gün oldu|kaç kere|kaç defa|kaçıncı|\
            her seferinde|defalarca|hep aynı|üçüncü kez|yine mi|gene mi|kaç kez|bir haftadır|# gündür) .. (bekle*|arıyor*|aradım|aradık|\
            söyle*|oldu|hikaye*|ara*|şikayet*|yok|gelmedi|çözülme*|çözem*|masal*|uğraş*|aynı*|anlat*|sorun*|rezalet*)
            (hala|hâlâ|halen) .. (bekliyor*|bekletiyor*|gelmedi*|çözülme*|aramadı*|arıyorum|arıyoruz|uğraş*|anlatıyor*|oyala*|aynı masal)
            (bu kadar da|bu kadarı da|bu kadarı) (olmaz|fazla|pes)
            (iyi günler|hayırlı) .. (falan değil|değil kardeşim|mi kaldı|ne günü|filan değil)
            (müdür*|yetkili*|amir*|patron*) .. (ver*|bağla*|çağır*|konuşaca*) .. (bana|hemen|derhal)
            (derhal|hemen şimdi|acilen) .. (çöz*|düzelt*|hallet*|paramı|iade*)
            (paramı|param) .. (geri|çaldı*|iade|uçtu|ver*|yan*|istiyor*|gitti|nerede)
            (çöpe|çöp oldu|berbat*|felaket|iğrenç*|leş|kötü hizmet*|mahvet*|mahvol*|batırdınız|batırdılar|bozuk çıktı)
            (özür|özürle|özrünüz*) .. (yetmez|pişmi*|istem*|karın doyur*|ne işe|kurtarma*|neye)
            (lanet*|kahret*|kahrolsun|allah kahretsin|belanızı|allahtan kork*|zehir (zıkkım|ett*|old*)|haram ol*|haram ett*|boğazımda*|\
            zıkkım)
            (bezdirdiniz|bezdirdi|bezdim|bezdik|bıktırdınız|bıktırdı|usandırdınız|usandırdı|yordunuz|canımdan bez*|ömrümü ye*|ömür törpü*|\
            başımın bela*|kafayı yi*|kafayı ye*|aklımı kaçır*|patlayaca*|çatlayaca*)
            (adam|insan|müşteri) yerine .. (koym*|kon*)
            (oyuncağınız*|kobayınız*|maskara*|köleniz*|uşağınız*|oyuncağı*) .. (mıyı*|miyi*|muyu*|müyü*|değil*|ettiniz|olduk)
            (bu|böyle) .. yapılır mı
            yapılır mı (bu|böyle|insana|müşteriye|hiç)
            (reva|layık|yakışan) (mı|mi|bu mu)
            olacak (iş|şey) (mi|mı|değil)
            (iş mi bu|bu mudur yani|bu mu yani)
            (yakışıyor mu|yakışmıyor|yakıştıram*|hiç yakışma*|olmadı bu)
            (ikinci|üçüncü|dördüncü|beşinci|altıncı|onuncu|kaçıncı|bilmem kaçıncı) .. (arayışım*|şikayet*)
            (üçüncü|dördüncü|beşinci|altıncı|onuncu|kaçıncı|bilmem kaçıncı) (kez|kere|sefer|defa|kerede|seferde) .. (arıyor*|anlat*|söylü*|\
            oluyor|bozul*|gelmedi*|aynı*|uğraş*|$)
            benimle .. (bu ton*|bu şekilde|böyle|nasıl) .. (konuş*|davran*)
            benimle .. (dalga|oyun*|uğraşma*)
            (tonunuz*|üslubunuz*|tavrınız*|konuşmanız*|tarzınız*) .. (dikkat*|düzelt*|çirkin|kötü|beğenme*|hoş değil|nasıl|bu ne)
            (siz|orada|siz orada) .. ne (yapıyorsunuz|halt*) (orada|ya|allah|siz|be)
            siz orada ne yapıyorsunuz
            (kimse|hiç kimse|bir allahın kulu|biriniz|hiçbiriniz) .. (bakmıyo*|bakmadı*|ilgilenm*|açm*|dönm*|çıkm*|aramadı*|aramıyo*|\
            cevap ver*|umursam*|yardım*|muhatap)
            (telefon*|telefonlar*) .. (çıkmıyorsunuz|çıkmıyor|açmıyorsunuz|açmıyor|açan yok|bakan yok|bakmıyor|cevap ver*|düşmüyor)
            (söz (verdiniz|verdiler|vermiştiniz|verilmişti|verildi)|hani) .. (gelecek*|arayacak*|yarın*|tutma*|söz*|gönderece*|bugün*)
            (hesabını|hesap) .. (vereceksiniz|verirsiniz|soraca*|sorarım|verece*)
            (hiç mi|hiç) .. (utan*|vicdan*|saygı*|insaf*|sıkılm*|düşünmüyorsunuz|düşünmediniz)
            (param*|parama*) .. (yazık|haram|zehir|batsın)
            (iptal ed* hemen|bitti sizinle|sildim sizi|sözleşmeyi yırt*)
            (yıllık|senelik|yıldır) müşteri* .. (böyle|bu|yapıl*|reva|muamele*)
            (daha neler|olur şey değil|inanılır gibi değil|akıl alır gibi değil|akıl almaz|şaka mı (bu|yapıyor*))
            (yuh|yeter be) .. $
            (yüzünüzden|sizin yüzünüz*)
            sabr* .. (sınır*|kalma*|taş*|tüken*|zorla*)
            (burnumdan|fitil fitil|anamdan emdiğ*|iki ayağım*|illallah)
            (bana bak|bana bakın) .. (kızım|kardeşim|hanım*|bey*|siz|sen)?
            (aklım|kafam|havsalam|hafsalam) .. (almıyor|almaz)
            (sesimi|bağırırım|bağıracağım|bağırtma*) .. (yükselt*|tabii|beni)?
            (parayı|paramı|paramızı) .. (sokakta|yolda|sokaktan) .. bul*
            (mahcup|rezil|mahçup|küçük düş*) .. (oldu*|olmuş*|oluyor*|ettiniz|etti*|kaldı*|düştü*)
            bunun (hesabı|hesabını|peşini)
            (peşini|yakanızı|yakanıza) .. (bırakm*|yapış*)
            (insanla|benimle|bizimle|milletle) .. (eğlen*|oynuyor*|oynama*|dalga)
            (almayı|satmayı|istemeyi|kesmeyi|para almaya) .. (biliyorsunuz|bilirsiniz|gelince)
            (insanı|adamı|beni|bizi) .. (deli ed*|çileden çıkar*|hasta ed*|verem ed*|isyan ettir*)
            (esefle|kınıyorum|kınıyoruz)
            (sizinle|sizlen) .. (işim|işimiz) .. (bitti|olmaz|kalmadı)
            çile .. çek*
        """),
        weak=exact("""
            (olmaz|olur mu) .. (böyle|öyle) .. (şey|iş)
            (banane|beni ilgilendirmez|bana ne (bundan|ondan|kardeşim|be|ya|sizin*|elin*|$))
        """),
        unless=exact("""
            (pahalı*|fiyat*|ücret*|lira*) .. (rezalet|saçma*|ayıp|soygun|kazık|insaf*)
            (rezalet|saçma*|ayıp|soygun|insaf*) .. (fiyat*|pahalı*)
            (mağdur|perişan|rezil|mahcup|mahçup) .. (olmayalım|olmayayım|olmam|olmayız|etmeyin|olmasın)
            (yeter|yeterli) .. (bize|bana|o kadar|koli|tane|paket|sanırım)
            ayıp .. (olmasın|olmaz|olur|olacak)
            (sinirli|kızgın|öfkeli|üzgün) .. (değilim|değiliz)
            (ayıptır sorması|ayıptır söylemesi|sinir otu|sinir ucu)
            şikayet* .. (yok|değil|etmiyor*|etmem)
            (hava*|trafik*|yollar*|piyasa*|işler) .. (berbat*|felaket|rezalet|perişan*)
        """),
    ),
}
