"""Turkish: what is asked, said back and done about a complaint."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.tr.phrases import WEEKDAY, exact

MARKER = "(=yani|=demek|demekki|=demek ki|kısaca|kısacası|özetle|=o =halde|=o =zaman|öyleyse|şöyle ki|buna göre)"
"""Words that anything may begin with: what follows must tell of the fault."""

SAID_BACK = (
    "(anladığım*|anladığıma|anlattığınız*|söylediğiniz*|dediğiniz*|dediğinize|aktardığınız*|özetlersem|"
    "özetleyecek olursam|özetleyeyim|toparlarsam|toparlayayım|toparlayacak olursam|bir diğer deyişle|"
    "doğru (anladıysam|anlıyorsam|anlamışsam|anladım)|yanlış (anlamadıysam|anlamıyorsam)|eğer (doğru|yanlış)|"
    "sizin (durumunuz*|sorununuz)|başka bir deyişle|"
    "sizden duyduğum*|tekrar edersem|ifadenize göre)"
)

INTRO = f"({MARKER[1:-1]}|{SAID_BACK[1:-1]})"

FAULT = (
    "(yanlış*|eksik*|kırık*|kırıl*|bozuk*|bozul*|ıslak*|ıslan*|yırtık*|yırtıl*|hasar*|küf*|bayat*|ezik*|ezil*|çatlak*|iki kere|"
    "iki kez|iki defa|çift|mükerrer|fazla*|"
    "fazladan|gecik*|geç|başka*|hatalı|arıza*|kopuk*|ters|farklı|haksız*|habersiz*|istemedi*|onaysız|lekeli|kusurlu|defolu|boş|açık|"
    "kullanılmış|son kullanma*|tarihi geç*)"
)

EVIDENT = (
    "(*amış|*emiş|*lmış|*lmiş|*lmuş|*lmüş|*nmış|*nmiş|*nmuş|*nmüş|*rmış|*rmiş|*rmuş|*rmüş|*kmış|*kmiş|*smış|*smiş|*smuş|*şmuş|*şmüş|"
    "*pmış|*pmiş|*zmış|"
    "*zmuş|*zmüş|*çmiş|*çmış|*ymuş|*ttirmiş|=etmiş|=gitmiş|=bitmiş|=tutmuş|=yetmemiş|*mışlar|*mişler|*muşlar|*müşler|*mışsınız|"
    "*mişsiniz|*muşsunuz|*müşsünüz)"
)

REPORTED = (
    "(gelmiş*|gönderilmiş*|göndermiş*|yollamış*|yollanmış*|çekilmiş*|geçmiş|yansımış*|yansıtılmış*|çıkmış*|ulaşmamış*|olmuş|"
    "kesilmiş*|yüklenmiş*|yazılmış*|kırılmış*|"
    "bozulmuş*|verilmiş*|tanımlanmış*|bırakılmış*|teslim edilmiş*|alınmış*|gecikmiş*|durmuş*|kapanmış*|davran*mış*|*mamış|*memiş|"
    "*mamışlar|*memişler|gelmedi|gelmemiş*|"
    "kalmışsınız*|kalmış*|düşmüş*|gitmiş|edilmiş|ulaşmadı|ulaşmıyor)"
)

FAILED = (
    "(yanlış*|eksik*|kırık*|kırıl*|bozuk*|bozul*|ıslak*|ıslan*|yırtık*|hasar*|küf*|bayat*|ezik*|ezil*|çatla*|iki kere|iki kez|"
    "iki defa|çift|mükerrer|fazla*|gecik*|geç kal*|"
    "=geç|hatalı|arıza*|durmuş|durdu|duruyor|kesil*|kesik*|kapan*|donuyor|donmuş|takılı*|sızdır*|akıtıyor|akıyor|çekil*|yansı*|"
    "yüksek|çalışmı*|çalışma*|gelmedi*|gelmemiş*|"
    "gelmiyor*|ulaşma*|yatma*|dönme*|aramadı*|aranma*|*mamış|*memiş|*mıyor|*miyor|*muyor|*müyor|*madı|*medi|kaybol*|kayıp|kaba|"
    "bağır*|beklet*|başka* .. (gel*|gönder*|çık*)|"
    "gönderilmiş|ısıtmı*|soğutmu*|açılmıyo*|patla*|dökül*|iki kat*|üç kat*|katına|çalın*|sorun* çık*|internet* .. yok|ses* .. yok|"
    "# koli gel*)"
)

ACTS = {
    "question": Act(
        says=lines("""
            (=ne|neden|niye|niçin|nasıl|hangi*|nerede*|nere*|kaç*|kim*|neler|nedir|neydi)
            (mı|mi|mu|mü|mıydı|miydi|muydu|müydü|mısınız|misiniz|musunuz|müsünüz|mıdır|midir|mudur|müdür|mıyım|miyim)
            (yoksa|acaba)
        """),
    ),
    "ask_reference": Act(
        says=lines("""
            (adınız*|isminiz*|ad soyad|soyad*|numaranız*|tc|kimlik*|adresiniz*|telefonunuz*|doğum tarih*|kiminle)
            (sipariş|müşteri|kayıt|takip|telefon|fatura|hesap|kart|abone) (numara*|no|kodu*)
            (doğru mu|uygun mu|olur mu|tamam mı|değil mi|ister misiniz)
            (bekle*|bekletebilir*|hatta|dakika*|saniye*)
            (yardımcı|başka|kaldı|vakt*|anladım)
        """),
    ),
    "remedy": Act(
        says=lines("""
            (iade*|geri öde*|geriöde*|para* .. (iade*|geri)|tazmin*|telafi*)
            (değiştir*|değişim*|yeni* .. (gönder*|yolla*|yollu*|yola|ver*|çıkar*|ulaştır*|hazırla*|kargo*))
            (yenisi*|doğru (ürün*|numara*|beden*|olanı)|eksik ol*|eksik*) .. (gönder*|yolla*|yollu*|yola|ver*|çıkar*|ulaştır*|kargo*)
            (tekrar|yeniden|bir daha) .. (gönder*|yolla*|kargo*|çıkar*|sevk*|teslim*)
            (onar*|tamir*|arıza ekib*|teknisyen*|usta*|servis*|ekib*|ekip*) .. (gönder*|yönlendir*|gel*|çıkar*|bak*|yap*|ayarla*|ed*|ver*)
            (çek|kupon*|indirim*|hediye*|kredi*|puan*|bonus*) .. (tanımla*|yükle*|koy*|ver*|hesab*|yansıt*|yap*|gönder*|ekle*)
            (ücret*|kesinti*|tutar*|para*|bedel*) .. (iptal*|sil*|geri*|iade*|almayaca*|yansıtma*|yatır*|düş*|karşıla*)
            (ilgili|teknik|kalite|muhasebe|depo|kargo|itiraz|finans|şikayet|yetkili) (birim*|ekip*|ekib*|departman*|servis*|bölüm*|\
            arkadaş*) .. (ilet*|aktar*|yönlendir*|bildir*|bağla*|gönder*)
            (birim*|departman*|ekib*|bölüm*|müdür*|yetkili*) .. (aktarıyor*|iletiyor*|ilettim|yönlendiriyor*|aktardım|bağlıyor*|iletece*|\
            aktaraca*)
            (sorunu|problemi|hatayı|durumu|hatamızı) .. (gider*|çöz*|düzelt*|hallet*)
            (ücretsiz|bedelsiz) .. (gönder*|değiştir*|tamir*|servis*|yenile*|yap*)
            eksik* .. tamamla*
            (fatura*|borcunuz*|hesabınız*|tutar*|sonraki*|cari*) .. (düş*|mahsup*)
            mahsup*
            (yanlış*|bozuğu|bozuk|hatalı*|kırık*|çürük*) .. (geri =al*|aldır*|alalım|toplat*)
            (=alacak|alacağ*) .. (yazdım|yazıyor*|kaydet*|işle*|geçir*)
            (onaracak*|onarır*|onarıyor*)
            yerine .. (yolla*|gönder*|getir*|ver*|koya*)
            (lojistik*|servis*|depo*|muhasebe*|kalite*|merkez*|teknik*|laboratuvar*) .. (aktar*|ilet*|yönlendir*|devret*|bildir*)
            para* .. (veriyor*|veririz|yatırıyo*|yatırır*|yatacak|alırsınız)
            (sağlamını|tazesini|yenisini|doğrusunu|sıfırını|düzgününü|eksiğini) .. (getir*|gönder*|yolla*|veri*|çıkar*|tak*)
            fatura* .. (düzelt*|yeniden kes*|iptal*)
            (bedava|ücretsiz|hediye) .. (koyuyor*|koyar*|ekliyor*|ekleriz|veriyor*)
        """),
        unless=lines("""
            (yok|değil|edemem|edemiyor*|yapamam|yapamıyor*|gönderemem|gönderemiyor*|olmaz|mümkün değil|edemeyiz|yapamayız|veremem|\
            değiştiremem|değiştiremeyiz)
            (istiyor*|istediğiniz|ister) .. (iade*|değişim*) (mi|mı)
            (alamıyor*|alamayız|=alamam|almıyoruz|alınmıyor)
            (=istiyorum|=istiyoruz)
            değişim saat*
            iade (=edilen|=edilmiş|=ettiğiniz|=süresi)
            iade istiyor
        """),
    ),
    "deadline": Act(
        says=lines(f"""
            {WEEKDAY} .. (gün*|kadar|akşam*|sabah*|öğle*|saat*|elinizde|size|gel*|teslim*|#|dönece*|arayaca*)
            (en geç|engeç)
            # .. (saat*|gün*|iş gün*|hafta*|dakika*) .. (içinde|kadar|sonra|zarfında|içerisinde|sürer|dönece*|sürece*)
            # (iş|mesai) (gün*|saat*)
            (bir|iki|üç|birkaç) (saat|gün|hafta) (içinde|içerisinde|sonra|kadar)
            (bugün|yarın|öbür gün|yarına|bugüne|akşama|haftaya|bu akşam|öğleden sonra|sabaha|yarından)
            (ayın|ay) (sonu*|başı*|#)
            (hafta|ay|gün) (sonuna|sonunda|içinde|bitmeden)
            saat # .. (kadar|gibi|önce|e|a)
            # (ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)*
            (saate|saati|güne|haftaya|cumaya|pazartesiye|akşama|sabaha|aya) .. (kalmaz|kalmadan|varmaz|varmadan)
            # .. =gün .. sür*
            (hafta|ay|gün) (başı*|ortası*)
            # =saatte
            (# #|#|birkaç) (=güne|=saate|=haftaya)
            ayın (*sinde|*sına|*sine|*inde|*ında|*ünde|*unda|*ine|*ına|*üne|*una)
        """),
        unless=lines("""
            (yorum yap*|söz ver*|bilemem|bilmiyor*|söyleyemem|veremem|veremiyor*|belli değil|diyemem|belli olmaz)
            (önce|geçen|dün) .. (gün|hafta|aldı*|geldi|sipariş)
            (yardım*|başka|görüş*|aradı*|teşekkür*|istiyor*) .. (bugün|yarın)
            bugün .. (yardım*|nasıl|aradı*)
            (bugün|yarın|hafta) .. (dolu|yoğun*|yok|kapalı|olmaz|boş)
            (belki|herhalde)
            (tekrar|yine|sonra) (ara|arayın|arayınız|ararsınız)
            (açığız|=açık|açıyoruz|=açarız|kapanıyor*|kapatıyoruz|çalışma saat*|mesai saat*|hizmet ver*)
            çarşamba pazar*
            (=geldi|=gelmişti|almıştınız|=almışsınız|aramıştınız|=oldu|=olmuş) $
            (sabah|=dokuzdan|=sekizden|=ondan|=yediden) ... (açığız|=açık|açarız|açıyoruz)
        """),
    ),
    "recorded": Act(
        says=lines("""
            (şikayet*|kayıt|kayd*|kaydı*|talep*|taleb*|başvuru*|bildirim*|durum*|olay*|konu*|sorun*|geri bildirim*|vaka*|arıza*|itiraz*) \
            .. (kaydet*|kaydı*|kayıt|kayd*|aç*|oluştur*|gir*|al*|ilet*|aktar*|işle*|numara*|raporla*|not|bildir*)
            (kaydettim|kaydediyor*|kaydedildi|kayda alıyor*|kayda aldım|kaydınızı|kayıt aç*|kayıt oluştur*|kayıt altına|kaydınız|not \
            düştüm|tutanak*)
            (ilgili|yetkili|üst) .. (birim*|ekib*|departman*|arkadaş*|yönetim*|bölüm*) .. (ilet*|aktar*|bildir*)
            (iletiyorum|ileteceğim|aktarıyorum|aktaracağım|ilettim|bildireceğim|rapor*)
            (takip|kayıt|şikayet|başvuru|referans) (numara*|no)
            dosya* .. aç*
            form* .. doldur*
            (yönlendir*|ilet*|aktar*|bildir*|kaydet*|rapor*|yazdım) .. (şikayet*|durumu|konuyu|meseleyi|sorunu)
            (müdür*|yönetim*|yönetici*|amir*|=şefe|=şefime|ustabaşı*|merkez*|depo*|sorumlu*) .. (=söyleyeceğim|=söylicem|=söylerim|\
            bildiriyor*|bildirece*|ilete*|aktara*|anlatacağ*|=anlatırım)
            defter* .. (yaz*|işle*|geç*)
        """),
        unless=lines("""
            (kaydedem*|kayıt yok|açamam|açamıyor*|iletemem|yapamam|alamıyor*|tutmuyor*|almıyor*|gerek yok|öyle bir)
            (görüşme*|konuşma*) .. (kayded*|kayıt)
            (sipariş*|kargo) (numara*|no)
            (=siparişinizi|=siparişi|=adresinizi|=numaranızı|=adınızı|=isminizi) (kayded*|kaydett*|kayda|not|yaz*|giriyor*)
            ses kayd*
            kayd* (bulunm*|=yok|yaptır*|görünm*|çıkm*)
            (kaydett*|kayd*|şikayet*) .. (=dediniz|neydi|nedir)
        """),
    ),
    "restate": Act(
        says=exact(f"""
            {INTRO} ... .. {FAILED}
            {SAID_BACK} ... .. {EVIDENT}
            {MARKER} ... (siz|size|sizin|sizde|sizden|*nız|*niz|*nuz|*nüz|*nıza|*nize|*nuza|*nüze|*nızdan|*nizden) ... {EVIDENT}
            (anladığım kadarıyla|anladığıma göre|anlattığınıza göre|anlattığınız kadarıyla|söylediğinize göre|dediğinize göre|anladığım|\
            demek istediğiniz|doğru anladıysam|yanlış anlamadıysam|doğru anlıyorsam) _ _ _
            (kısacası|kısaca|özetle|özetlersem|toparlarsam|demek ki|demek) ... .. (*ıyor|*iyor|*uyor|*üyor|olması|gelmesi|çıkması|\
            edilmesi|yok|kalmış*|olmuş)
            (siz|sizin|size|*nız|*niz|*nuz|*nüz) ... (ama|fakat|ancak|lakin|oysa|halbuki|buna rağmen|rağmen|yalnız) ... ({EVIDENT}|\
            {FAILED}|çıktı|gelmiş|geldi|indirmiş*|yok)
            (siz) ... (istediniz|aldınız|sipariş verdiniz|ödediniz|iptal ettirdiniz|gönderdiniz|verdiniz|beklediniz|aradınız) ... \
            ({EVIDENT}|{FAILED}|çıktı|geldi|gelmiş)
            {INTRO} ... (siz*|sizin|size) ... {REPORTED}
            (sorun*|sorununuz*|sıkıntı*|sıkıntınız*|şikayetiniz*|şikâyetiniz*|mesele*|problem*|probleminiz*|konu*|rahatsızlığınız*|\
            mağduriyetiniz*) (şu|bu|ise|şuydu|yani|o|özetle|aslında) ... {FAILED}
            (sorununuz|sıkıntınız|şikayetiniz|probleminiz|rahatsızlığınız|derdiniz) ... {FAILED} .. (mı|mi|mu|mü|öyle mi|değil mi|doğru \
            mu|$)
            (siz|sizin|size|sizde|elinize|hesabınızdan|hesabınızda|hesabınıza|kartınızdan|kartınıza|faturanıza|faturanızda|evinize|\
            adresinize|paranız|ürününüz|paketiniz|siparişiniz*|internetiniz|hattınız*|koliniz*|kolilerin*|kutunuz*|cihazınız*) ... {FAULT}\
            ... {REPORTED}
            (siz) .. (istemişsiniz|istediniz|sipariş etti*|sipariş etmiş*|sipariş ver*|almışsınız|aldınız|ısmarla*|beklerken) ... {REPORTED}
            (siz) .. (istemişsiniz|istediniz|sipariş etti*|almışsınız|ısmarla*|beklerken) ... (gelmiş|geldi|çıktı|çıkmış|gönderdik|\
            yolladık|almışsınız|ulaştı)
            (istediğiniz*|aldığınız*|sipariş ettiğiniz*|verdiğiniz*|beklediğiniz*) ... {FAILED}
            {FAILED} .. (öyle mi|doğru mu anla*|doğru anla*|tablo bu|durum bu|mesele bu|demek istiyor*|diyorsunuz|bunu söylüyorsunuz|değil\
            mi)
            (anladım ki|anlıyorum ki|görüyorum ki|anlaşılan) ... .. ({FAILED}|{EVIDENT}|*ıyor|*iyor|*uyor|*üyor|yok|yoktu)
            {INTRO} ... (ama|fakat|ancak|oysa) ... (yoktu|yok|çıkmadı|boştu|bulamadınız|açan olmadı)
            (mesele|sorun|problem|sıkıntı|sorununuz|sıkıntınız|probleminiz|şikayetiniz) (şu|şuydu|şöyle|yani) _ _
            doğru (mu anladım|anladım mı|anlamış mıyım|mu anlıyorum) ... ({FAILED}|{EVIDENT})
            {EVIDENT} .. (doğru mu|öyle mi|değil mi|doğru anla*)
            (diyorsunuz|diyosunuz|söylüyorsunuz|söylüyosunuz) ki ... .. ({FAILED}|{EVIDENT}|geldi|gitti|çıktı|yok|çürük*|koptu)
            şöyle (anlıyorum|anladım|anlamış oldum) ... .. ({FAILED}|{EVIDENT})
            doğru mu (not aldım|yazdım|duydum|söylüyorum) ... ({FAILED}|{EVIDENT})
            {FAULT} .. {EVIDENT} yani
            (anladım|anladığım) kadarıyla ... ({FAILED}|{EVIDENT})
            ^ (anlıyorum|anladım|tamam anladım) .. ... .. ({EVIDENT}|gelmemiş|vermemiş)
            {INTRO} ... (farklı|başka|eksik|bozuk|kırık) .. (numara|beden|renk|model|ürün|adet)? $
            {EVIDENT} .. (ama|fakat|ancak) .. (yok|yokmuş|eksik*|*mamış|*memiş|boş*)
        """),
        weak=exact(f"""
            (doğru mu anla*|doğru anlamış mı*|doğru anladım mı|yanlış mı anla*|doğru mu anlıyor*)
            (hesabınızdan|kartınızdan|faturanıza|faturanızda|size|sizde|siparişiniz*|ürününüz*) ... {REPORTED}
        """),
        unless=exact("""
            (yazılım*|sürüm*|firmware|güncelle*|ayarlar*|sunucu*|arıza kayd*)
            (sipariş*|numara*|adres*|isim*) .. (tekrar*|teyit*)
            (gönderiyor*|gönderece*|yolluyor*|çıkarıyor*) .. (yeni*|yarın|bugün)
            (tekrar|yeniden) (ediyorum|edeyim) (numara*|adres*)
            (kaydetmiş*|not almış*|yazmış*) (oldum|olayım|bulun*)
            (market*|işletiyorsunuz|müsaitsiniz|ilgileniyorsunuz|arıyorsunuz|kullanıyorsunuz) $
            doğru mu .. adınız*
        """),
    ),
    "negation": Act(
        says=lines(
            """
                (yok|değil|kalmadı|bulunmuyor|gelmedi|olmaz|tükendi|bitti|istemez*|gerek yok|almaz|maalesef|olmuyor|hariç|yoktur|\
                veremiyor*|çıkmadı|sona erdi|sona ermiş|süresi (doldu|bitti)|tükenmiş)
            """
        )
    ),
}
