"""Turkish. Letters are compared without their dots and hooks, as people type them and recognition drops them."""

from qa_pipeline.languages import Act, Pack, lines, words


def _spelling(text: str) -> str:
    """Lower case with the dotless ı, and â, î, û as a, i, u."""
    text = text.replace("İ", "i").replace("I", "ı").lower().replace("i\u0307", "i")
    return text.replace("â", "a").replace("î", "i").replace("û", "u")


_DAY = (
    "(=gün|günler|günün*|gününüz*|akşam*|sabah*|gece*|hafta|haftalar|haftason*|hafta sonu*|hafta sonları|çalışma*|"
    "bayram*|işler|=iş|kazanç*|satış*|seyahat*|yolculuk*|yıllar|seneler|cuma*|pazar*|günleriniz*)"
)
_GOOD = "(iyi|=iyi|hayırlı|güzel|bol|bereketli|mutlu|keyifli|sağlıklı|huzurlu|başarılı|neşeli|verimli|aydınlık|esen|kolay)"
_WEEKDAY = "(pazartesi*|salı|salıya|salıyı|çarşamba*|perşembe*|cuma|cumaya|cumayı|cumartesi*|=pazar|pazara)"
_BECAUSE = "(için|hakkında|konusunda|ilgili|dolayı|üzere|nedeniyle|sebebiyle|amacıyla|amaçlı|diye|dair|vesilesiyle)"
_CALL = "(arıyor*|aradım|aradık|aramış*|arıyordum|rahatsız ed*|rahatsız etti*|ulaşıyor*|ulaştım|telefon ed*|iletişime geç*|arayışım*)"

ACTS = {
    "greeting": Act(
        says=lines(f"""
            (merhaba*|merhabalar|selam|selamlar|selamün aleyküm|selamünaleyküm|aleyküm selam|aleykümselam|günaydın*|tünaydın*|\
            alo merhaba|esenlikler)
            (iyi|hayırlı|güzel|aydınlık|bereketli|mutlu) {_DAY}
            (hoş geld*|hoşgeld*|safa geld*)
            kolay gelsin
        """),
    ),
    "introduce": Act(
        says=lines("""
            (=adım|=ismim)
            (ben|burası) _ (hanım|bey|konuşuyor*|arıyorum)
            karşınızda _
        """),
    ),
    "offer_help": Act(
        says=lines("""
            (nasıl|ne|hangi|neyle|ne şekilde|hangi konuda) ... (yardım*|yardımcı|destek*|hizmet*|faydalı|yararlı)
            (nasıl|ne) .. (yapabilir*|edebilir*|verebilir*|bakabilir*|yapayım|yapalım|buyur*)
            (ne|neler|hangi ürün*) .. (istiyor*|istersiniz|ister|istemiş*|arzu|alırdınız|lazım|lazımdı|gerekiyor|yazalım|yazayım|\
            hazırlayalım|gönderelim|almak|vereyim|verelim|bakmış*|ihtiyac*)
            (yardımcı|yardım) (olabilir*|olayım|olalım|edebilir*|edeyim|olmamı|olabileceğ*)
            (nedir|neydi|ne) .. (isteğiniz|arzunuz|talebiniz|emriniz|siparişiniz|konu|sorun*|derdiniz)
            (isteğiniz|arzunuz|talebiniz|emriniz|siparişiniz|talebinizi|siparişinizi|isteğinizi|konuyu) .. (nedir|neydi|ne|alayım|\
            alabilir*|alalım|öğrenebilir*)
            (hangi|ne) (konu*|konuda|sebeple|amaçla|için) .. (aramış*|arıyor*|aradınız|yardım*)
            (buyurun|buyrun) .. (ne|nasıl|isteğiniz|siparişiniz)
            emrinize amade*
            (size|sizin için) .. (ne|nasıl|neler) .. (yap*|ol*)
        """),
        unless=lines("""
            başka .. (nasıl|ne|bir|birşey|bişey|yardım*)
            yardımcı (olamam|olamıyor*|olamayız|olamayacağ*)
        """),
    ),
    "anything_else": Act(
        says=lines("""
            (başka|baska|farklı|diğer|ayrıca|bunun dışında|bunlar dışında|bundan başka|ilave|ek) .. (bir|birşey|bişey|\
            bişi) .. (istek*|isteğ*|arzu*|emr*|soru*|konu*|talep*|taleb*|husus*|ihtiyac*|ihtiyaç*|yardım*|sipariş*|ürün*|istiyor*|\
            ister*|lazım|var|kaldı|isted*|ekle*|rica*|mesele*|işlem*|sorun*|yapabilec*|buyur*)
            (başka|farklı|diğer) (istek*|isteğ*|arzu*|emr*|soru*|konu*|talep*|taleb*|husus*|ihtiyac*|ihtiyaç*|sipariş*|ürün*|rica*|\
            bir şey|birşey|bişey|ne|neler|var|lazım|istediğ*|ister*|eklemek)
            (eklemek|sormak|ilave etmek|söylemek|danışmak|ekletmek|belirtmek|öğrenmek|istemek) istediğ*
            (ekleyeceğ*|soracağ*|ilaveniz|ekleme*|eklenecek|ekleyelim|eklemem*) .. (bir|birşey|var|kaldı|mı|gereken|ister*)
            (başka) .. (yardımcı|ne) .. (olabil*|yap*)
            (isteğiniz|arzunuz|emriniz|talebiniz|sorunuz|siparişiniz|ihtiyacınız|eksiğiniz|eksik) .. (kaldı|var|olur|oldu) (mı|mi|mu|\
            mıydı|mü)?
            (hepsi|tamamı|siparişiniz) .. (bu|bunlar|bu kadar) .. (mı|mıydı|mu|değil mi)
            bu kadar (mı|mıydı|mi)
            (ne|neler) .. (ilave|ekle*) (edelim|edeyim|yelim|yeyim)
            (aklınıza|aklınızda) .. (takılan|gelen|başka)
        """),
        unless=lines("""
            başka .. (müşteri*|firma*|biri*|türlü|yerde|yerden|zaman|numara*|çare*|yol)
            başka .. (yok|gelmedi|kalmadı)
        """),
    ),
    "thanks": Act(
        says=lines("""
            (teşekkür*|teşekür*|tşk|tesekür*|teşekkürler*)
            (sağ|sağolun*|sağolasın*|sağol|sağolasınız) (ol|olun|olasın*|olunuz)?
            (minnettar*|müteşekkir*|şükran*|mersi|eyvallah|var olun|varolun|eksik olma*|ellerinize sağlık|elinize sağlık|\
            allah razı olsun)
        """),
        unless=lines("""
            teşekkür (beklem*|etmen* gerek)
        """),
    ),
    "goodbye": Act(
        says=lines(f"""
            {_GOOD} {_DAY}
            {_GOOD} .. {_DAY} (dile*|diliyor*|olsun|geçir*|temenni)
            (günler|gün|akşamlar|çalışmalar|haftalar|kazançlar|satışlar|geceler|bayramlar|yolculuklar) (dile*|diliyor*|olsun|temenni|\
            efendim)
            gün* .. (iyi|güzel|hayırlı|bereketli|aydın) (geçsin|olsun|geçmesi*)
            (hoşça kal*|hoşçakal*|hoş kal*|hoşkal*|güle güle|gülegüle|görüşürüz|görüşmek üzere|görüşmeküzere|elveda|baybay|bay bay|\
            esen kal*|esenkal*|sağlıcakla|selametle|selâmetle)
            (kendinize|kendine) .. (iyi|çok|dikkat) .. (bak*|edin|et)
            allaha? .. (emanet|ısmarladık)
            allahaısmarladık
            kolay gelsin
            (tekrar|yine) (görüş*|bekleriz)
            (yarın|sonra|salı|pazartesi|tekrar|yakında) görüş*
            (kalın|kal) sağlıcakla
            (sofra*|gün*|iş*|tezgah*|dükkan*) .. bereketli olsun
            bol (kazanç*|bereket*|satış*|şans*|güneş*)
            (işiniz|işleriniz) .. (rast|kolay|hayırlı)
            (geçmiş olsun|afiyet olsun) .. (iyi|efendim)
            (mutlu|sağlıklı) .. (kal*|yıllar)
        """),
    ),
    "purpose": Act(
        says=lines(f"""
            {_BECAUSE} .. {_CALL}
            {_CALL} .. (çünkü|sebebi*|neden*|amac*|size)
            (arama|aramam*|arayış*|telefon*) .. (neden*|sebeb*|sebep*|amac*|amaç*)
            (teklif*|kampanya*|paket*|tarife*|fırsat*|ürün*|kart*|bilgi*|hizmet*|indirim*|avantaj*) .. (sunmak|tanıtmak|anlatmak|\
            paylaşmak|aktarmak|bildirmek|iletmek|duyurmak|vermek|bahsetmek|konuşmak|görüşmek) .. (ist*|için|üzere|amac*)
            (sunmak|tanıtmak|anlatmak|paylaşmak|bildirmek|bilgilendirmek|duyurmak|bahsetmek|görüşmek|konuşmak|haber vermek|\
            bilgi vermek|önermek|hatırlatmak) (için|üzere|ist*|amac*)
            (hakkında|konusunda|ilgili|dair) .. (bilgi* ver*|bilgilendir*|görüş*|konuş*|teklif*)
            size .. (teklif*|öneri*|haber*|tekliflerimiz*) .. (var|olacak|geldim|getir*)
        """),
        unless=lines("""
            (özel|büyük|güzel|küçük|hoş)? sürpriz*
        """),
    ),
    "permission": Act(
        says=lines("""
            (müsait*|uygun*|müsayit*) .. (mi|mı|mu|mü|misiniz|mısınız|musunuz|miydi*|mıydı*|muydu*|miyiz|olur mu)
            (müsaitmi*|uygunmu*|müsaitseniz|uygunsanız|müsaitsen)
            (vakt*|zaman*|dakika*|vaktiniz*|zamanınız*) .. (var|ayır*|alabil*|rica|alsam|müsait|olur mu|varmı)
            (konuş*|görüş*|konuşmamız*) .. (uygun|müsait|sakınca*|engel|vakt*|zaman*|dakika*)
            (rahatsız|meşgul) (etm*|ediyor*|ett* mi|etmed*)
            (bir|iki|üç|birkaç|beş|kısaca) .. dakika* (alabil*|rica|ayır*|var|almak|alacağ*)
            (kötü|yanlış|ters) .. zaman*
            (konuşabilir|görüşebilir) mi*
        """),
        unless=lines("""
            (bekle*|hat*|kontrol|bakayım|bakıyor*) .. (dakika|dakka|saniye)
            (dakika|saniye|dakka) .. (bekle*|hatta|kontrol)
            (kargo*|teslim*|saat|gün) .. uygun
        """),
    ),
    "recap": Act(
        says=lines("""
            (tekrar|özet*|toparla*|üstünden|üzerinden|teyit*|baştan|kontrol) .. (ed*|geç*|oku*|say*|et*|yap*|layayım|layalım|leyeyim|\
            lersek|layım)
            (tekrarlıyor*|tekrarlayayım|tekrarlarsak|özetliyor*|özetleyeyim|özetlersek|toparlıyor*|toparlayayım|toparlarsak)
            sipariş* .. (okuyor*|okuyayım|okuyalım|tekrar*|özet*|toparla*|şöyle|şu şekilde|kesin*|son hali*|onaylıyor*|teyit)
            (yani|o halde|öyleyse|o zaman|şimdi|sonuç olarak|toplamda) .. (siparişiniz|listeniz) .. (şöyle|şu|şunlar)
            (doğru mu|doğru mudur|eksik var mı|tamam mıdır|doğru almış mıyım|doğru yazmış mıyım)
        """),
        unless=lines("""
            (adres*|numara*|isim*|soyad*|adı*) .. (tekrar*|teyit*|doğru)
            doğru mu anla*
        """),
    ),
    "total": Act(
        says=lines("""
            (toplam*|tutar*|hepsi|tamamı|yekün|genel|hesap*|borç*|ödeyeceğ*|ödenecek) ... # .. (lira*|=tl|kuruş*|bin*)?
            # ... (tutuyor|ediyor|yapıyor|tutar|eder|toplam*|tuttu|etti|yaptı)
        """),
    ),
    "transfer": Act(
        says=lines("""
            (bağlıyor*|bağlayayım|bağlayacağ*|bağlayalım|bağlarım|aktarıyor*|aktarayım|aktaracağ*|aktaralım|aktarırım|yönlendiriyor*|\
            yönlendireyim|yönlendireceğ*|yönlendirelim|yönlendirir*|havale ediyor*|transfer ed*|devrediyor*|devredeyim)
            (telefon*|hat*) .. (veriyor*|vereyim|vereceğ*)
            (görüştür*|görüşmeniz gerek*|görüşmenizi|görüşeceksiniz)
            (müdür*|yönetici*|finans*|muhasebe*) ... (arayacak|arasın|ilgilenecek|dönecek|ulaşacak|veriyor*|vereyim)
        """),
        unless=lines("""
            (bağlayamam|aktaramam|yönlendiremem|aktaramıyor*|bağlayamıyor*)
            (para*|havale*|ödeme*|tutar*|hesab*|banka*) .. aktar*
        """),
    ),
    "manager": Act(
        says=lines(
            "(müdür*|yönetici*|amir*|şef*|sorumlu*|temsilci*|satış direktör*|direktör*|kilit müşteri*|özel müşteri*|patron*|başkan*)"
        ),
        unless=lines("(yönetici*|müdür*) .. (değil|olmaz|gerek yok|yerine)"),
    ),
    "finance": Act(
        says=lines(
            "(finans*|muhasebe*|mali işler*|tahsilat birim*|tahsilat departman*|alacak takip*|cari hesap*|\
    kredi risk*)"
        )
    ),
    "refuse_order": Act(
        says=lines("""
            (sipariş*|talep*|talebiniz*|bunu|kaydı) .. (alamıyor*|alamam|alamayız|alamayacağ*|giremiyor*|giremem|oluşturamıyor*|\
            oluşturamam|onaylayamıyor*|açamıyor*|işleyemiyor*|kabul edem*|kaydedemiyor*|veremiyor*|almıyoruz|geçemiyor*|\
            alınmıyor|giremeyeceğ*)
            (yeni)? sipariş* .. (bloke*|kapalı|durdur*|engelli|kilitli|almıyor|geçmiyor|askıda)
            (ödenmeden|kapanmadan|kapatılmadan|ödemeden|tahsil edilmeden|kapatmadan|yatmadan) .. (sipariş*|ürün*|mal|sevkiyat|alamam|\
            giremem|yazamam|yazamıyor*|çıkaramıyor*|mümkün değil)
            (hesap*|hesabınız*|cari*|sistem*) .. (bloke*|kapalı|kilitli|izin vermiyor|kabul etmiyor|dondur*)
        """),
    ),
    "debt": Act(
        says=lines("""
            (borç*|borc*|bakiye*|ödenmemiş|ödenmeyen|gecikmiş|gecikme*|vadesi geç*|vadesi dol*|günü geç*|kapanmamış|tahsilat*|\
            alacağımız|limit aş*|limiti aş*|limitiniz aş*)
            (fatura*|ödeme*|çek*|senet*|hesap*) .. (açık|gecik*|geçmiş|ödenmemiş|ödenmedi|bekliyor|kapanmadı|görünmüyor|vadesi)
            (vade*|süre*) .. (geçmiş|geçti|dolmuş|aşmış|aşıldı)
            (risk|kredi) limit*
        """),
        unless=lines("""
            (borc*|borç*) .. (yok|kalmadı|ödendi|değil)
            (=borcum|=borcumu)
        """),
    ),
    "ask_identity": Act(
        says=lines("""
            (kiminle|kimle|kim ile|kimsiniz|kimin adına|kim arıyor|kimi|kim adına|kimdiniz) .. (görüş*|konuş*|müşerref|adına|arıyor*)?
            (hangi|nere*|neresi*|nereye) .. (otel*|market*|bakkal*|firma*|şirket*|işletme*|restoran*|büfe*|dükkan*|mağaza*|şube*|\
            okul*|lokanta*|kafe*|kantin*|fırın*|kurum*|yer*|adına|arıyor*|müşteri*|apartman*)
            nere* (arıyor*|aramış*|aradınız)
            (adınız*|isminiz*|ad soyad*|adınızı|soyadınız*|isim*|ünvan*|unvan*|firma ad*|şirket ad*|adın|ismin|bey mi|\
            hanım mı) .. (alabil*|alayım|öğren*|rica*|lütfen|nedir|neydi|söyle*|alalım|bahşed*|ne|mi|mı)?
            (müşteri|cari|hesap|bayi|kayıt) (numara*|kod*|no|nonuz*)
            (adınıza|adına) .. (kayıt*|arıyor*|yazayım|sipariş*)
            siz .. (bey misiniz|hanım mısınız|değil misiniz|misiniz)
            (bey|hanım|market*|otel*|bakkal*|büfe*) .. (değil mi|misiniz|mısınız|musunuz|doğru mu|mı arıyor|adına mı)
        """),
        unless=lines("""
            (sipariş|kargo|takip|kart|fatura) (numara*|no)
            bizim adımız
        """),
    ),
    "new": Act(
        says=lines("""
            (yeni*|yepyeni|en yeni) .. (ürün*|gelen*|geldi|çıkan|çıktı|çeşit*|seri*|lezzet*|model*|paket*|tarife*|kampanya*|başla*|\
            ekle*|giren*|girdi|tat|marka*|hizmet*|tanıt*)
            (ilk defa|ilk kez|ilk olarak) .. (gel*|getir*|gir*|sat*|sun*|çık*|üret*)
            (yenilik*|lansman*|piyasaya yeni|raflara yeni|listemize yeni|ürün gamı*)
            (depoya|stoklara|listeye|ürünlerimize|kataloğa) .. (yeni|ilk) .. (gir*|ekle*|katıl*|geldi)
        """),
        unless=lines("""
            (yok|değil|gelmedi|çıkmadı|bulunmuyor|olmadı|kalmadı)
            yeni (fiyat*|adres*|numara*|şoför*|sezon*|müşteri*|yıl*|hafta|araç*|liste*|hasat*|yaş*|kayıt)
        """),
    ),
    "special": Act(
        says=lines("""
            (kampanya*|indirim*|iskonto*|promosyon*|fırsat*|ucuzla*|hediye*|bedava*|avantajlı|özel fiyat*|özel teklif*|tenzilat*|\
            ıskonto*|kelepir)
            yüzde # .. (düş*|indir*|ucuz*|iskonto*|daha|az*|avantaj*|in*)
            (#|%) .. (indir*|ucuz*)
            # (alana|alırsanız|alınca|al) .. (# | bedava|hediye|öde|yüzde)
            # .. (lira*|kuruş*|=tl|liradan|den|dan) .. # .. (düş*|indi*|ine*|e|a|ye)
            fiyat* .. (düş*|indi|indir*|özel|uygun|ucuz*)
            (daha)? ucuza
            üç al iki öde
        """),
        unless=lines("""
            (kampanya*|indirim*|iskonto*|promosyon*|fırsat*|teklif*|hediye*) ... (yok|bitti|sona|değil|edemey*|yapamı*|yapamay*|\
            kalmadı|doldu|veremi*|edemi*|bulunmuyor|tükendi|olmuyor|yapmıyor*|geçti|uygulamıyor*)
            (maalesef|yok|ne yazık) .. (kampanya*|indirim*|iskonto*|promosyon*)
        """),
    ),
    "price": Act(
        says=lines("""
            # .. (lira*|=tl|kuruş*|euro*|avro*|dolar*|₺|=$|€|liraya|liradan|liralık)
            =yüzde #
            (%) #
            # (%)
            (aylık|aylığı|ayda|fiyat*|ücret*|bedel*|tutar*|sadece|yalnızca|yıllık|tanesi|kilosu|kutusu|paketi|adedi|senelik|günlük) .. #
            # .. (daha sonra|sonrasında) #
            yarı fiyat*
        """),
        unless=lines("""
            (bize|biz) .. (#|liraya) .. (gel*|alıyor*|mal*)
            (alış|maliyet) fiyat*
            (aylık|yıllık|ayda|sadece) # (dakika*|gün*|ay|saat*|gigabayt|gb)
        """),
    ),
    "remedy": Act(
        says=lines("""
            (iade*|geri öde*|geriöde*|para* .. (iade*|geri)|tazmin*|telafi*)
            (değiştir*|değişim*|yeni* .. (gönder*|yolla*|yollu*|yola|ver*|çıkar*|ulaştır*|hazırla*|kargo*))
            (yenisi*|doğru (ürün*|numara*|beden*|olanı)|eksik ol*|eksik*) .. (gönder*|yolla*|yollu*|yola|ver*|çıkar*|ulaştır*|kargo*)
            (tekrar|yeniden|bir daha) .. (gönder*|yolla*|kargo*|çıkar*|sevk*|teslim*)
            (onar*|tamir*|arıza ekib*|teknisyen*|usta*|servis*|ekib*|ekip*) .. (gönder*|yönlendir*|gel*|çıkar*|bak*|yap*|ayarla*|ed*|\
            ver*)
            (çek|kupon*|indirim*|hediye*|kredi*|puan*|bonus*) .. (tanımla*|yükle*|koy*|ver*|hesab*|yansıt*|yap*|gönder*|ekle*)
            (ücret*|kesinti*|tutar*|para*|bedel*) .. (iptal*|sil*|geri*|iade*|almayaca*|yansıtma*|yatır*|düş*|karşıla*)
            (ilgili|teknik|kalite|muhasebe|depo|kargo|itiraz|finans|şikayet|yetkili) (birim*|ekip*|ekib*|departman*|servis*|bölüm*|\
            arkadaş*) .. (ilet*|aktar*|yönlendir*|bildir*|bağla*|gönder*)
            (birim*|departman*|ekib*|bölüm*|müdür*|yetkili*) .. (aktarıyor*|iletiyor*|ilettim|yönlendiriyor*|aktardım|bağlıyor*|\
            iletece*|aktaraca*)
            (sorunu|problemi|hatayı|durumu|hatamızı) .. (gider*|çöz*|düzelt*|hallet*)
            (ücretsiz|bedelsiz) .. (gönder*|değiştir*|tamir*|servis*|yenile*|yap*)
        """),
        unless=lines("""
            (yok|değil|edemem|edemiyor*|yapamam|yapamıyor*|gönderemem|gönderemiyor*|olmaz|mümkün değil|edemeyiz|yapamayız|veremem|\
            değiştiremem|değiştiremeyiz)
            (istiyor*|istediğiniz|ister) .. (iade*|değişim*) (mi|mı)
        """),
    ),
    "deadline": Act(
        says=lines(f"""
            {_WEEKDAY} .. (gün*|kadar|akşam*|sabah*|öğle*|saat*|elinizde|size|gel*|teslim*|#|dönece*|arayaca*)
            (en geç|engeç) ..
            # .. (saat*|gün*|iş gün*|hafta*|dakika*) .. (içinde|kadar|sonra|zarfında|içerisinde|sürer|dönece*|sürece*)
            # (iş|mesai) (gün*|saat*)
            (bir|iki|üç|birkaç) (saat|gün|hafta) (içinde|içerisinde|sonra|kadar)
            (bugün|yarın|öbür gün|yarına|bugüne|akşama|haftaya|bu akşam|öğleden sonra|sabaha|yarından)
            (ayın|ay) (sonu*|başı*|#)
            (hafta|ay|gün) (sonuna|sonunda|içinde|bitmeden)
            saat # .. (kadar|gibi|önce|e|a)
            # (ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)*
        """),
        unless=lines("""
            (yorum yap*|söz ver*|bilemem|bilmiyor*|söyleyemem|veremem|veremiyor*|belli değil|diyemem|belli olmaz)
            (önce|geçen|dün) .. (gün|hafta|aldı*|geldi|sipariş)
            (yardım*|başka|görüş*|aradı*|teşekkür*|istiyor*) .. (bugün|yarın)
            bugün .. (yardım*|nasıl|aradı*)
            (bugün|yarın|hafta) .. (dolu|yoğun*|yok|kapalı|olmaz|boş)
            (belki|herhalde)
            (tekrar|yine|sonra) (ara|arayın|arayınız|ararsınız)
        """),
    ),
    "recorded": Act(
        says=lines("""
            (şikayet*|kayıt|kayd*|kaydı*|talep*|taleb*|başvuru*|bildirim*|durum*|olay*|konu*|sorun*|geri bildirim*|vaka*|arıza*|\
            itiraz*) .. (kaydet*|kaydı*|kayıt|kayd*|aç*|oluştur*|gir*|al*|ilet*|aktar*|işle*|numara*|raporla*|not|bildir*)
            (kaydettim|kaydediyor*|kaydedildi|kayda alıyor*|kayda aldım|kaydınızı|kayıt aç*|kayıt oluştur*|kayıt altına|kaydınız|\
            not düştüm|tutanak*)
            (ilgili|yetkili|üst) .. (birim*|ekib*|departman*|arkadaş*|yönetim*|bölüm*) .. (ilet*|aktar*|bildir*)
            (iletiyorum|ileteceğim|aktarıyorum|aktaracağım|ilettim|bildireceğim|rapor*)
            (takip|kayıt|şikayet|başvuru|referans) (numara*|no)
        """),
        unless=lines("""
            (kaydedem*|kayıt yok|açamam|açamıyor*|iletemem|yapamam|alamıyor*|tutmuyor*|almıyor*|gerek yok|öyle bir)
            (görüşme*|konuşma*) .. (kayded*|kayıt)
            (sipariş*|kargo) (numara*|no)
        """),
    ),
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
    "negation": Act(
        says=lines(
            """
                (yok|değil|kalmadı|bulunmuyor|gelmedi|olmaz|tükendi|bitti|istemez*|gerek yok|almaz|maalesef|olmuyor|hariç|\
                yoktur|veremiyor*|çıkmadı)
            """
        )
    ),
    "noted": Act(
        says=lines(
            """
                (yazdım|yazıyor*|not aldım|not ett*|ekledim|ekliyor*|girdim|giriyor*|kaydet*|tamam|tamamdır|aldım|peki|\
                elbette|oldu|ilave ettim|işaretle*)
            """
        )
    ),
    "wants": Act(
        says=lines("""
            (istiyorum|istiyoruz|isterim|istiyordum|istemiştim|alacağım|alacaktım|verecektim|vereceğim|lazım|lazımdı|yazın|yaz|\
            gönderin|alayım)
            (sipariş ver*|siparişim*|aldım|almıştım|ısmarla*)
            (şikayet*|rezalet|ayıp|mağdur*|bıktım)
            (benim|bana|bizim) .. (param*|hesabım*|kartım*|faturam*|evim*|dükkan*)
        """),
    ),
    "problem": Act(
        says=lines("""
            (şikayet*|rezalet|mağdur*|bıktım|akıtıyor|akıyor|sızdır*|patla*|tamir*|kırık*|bozuk*|bozul*|arıza*|hasarlı|eksik*|yanlış*|gelmedi|gecik*|çalışmıyor*|kesil*|\
            ıslak|yırtık|küflü|çift|iki kere|memnun değil*|sorun*|problem*)
        """),
    ),
}

PACK = Pack(
    code="tr",
    stemmer="turkish",
    letters="a-zçğıöşüâîû",
    common=frozenset(
        words("bir ve bu için ne çok ben da de var mı mi evet tamam siz size olarak gibi kadar sonra daha değil şey bey hanım")
    ),
    acts=ACTS,
    numbers=words(
        """
        bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz bin milyon buçuk
        yarım düzine çeyrek iki* altmış* yetmiş* seksen* doksan* yirmi* dokuz* sekiz*
        """
    ),
    legal_forms=frozenset(words("as a s ltd sti ve tic san limited sirketi anonim com")),
    spelling=_spelling,
    folding=str.maketrans("çğıöşü", "cgiosu"),
)
