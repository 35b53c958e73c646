"""Turkish: taking an order: who calls, debts, offers, prices."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.tr.phrases import exact

ACTS = {
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
            (bey|hanım|market*|otel*|bakkal*|büfe*|kuaför*|berber*|eczane*|lokanta*|restoran*|kafe*|kasap*|fırın*|manav*|pastane*|\
            kırtasiye*|inşaat*|ticaret*|salon*|usta|=oto|sanayi*|okul*|şube*|firma*) .. (değil mi|dimi|di mi|misiniz|mısınız|musunuz|\
            doğru mu|mı arıyor|adına mı)
        """),
        unless=lines("""
            (sipariş|kargo|takip|kart|fatura) (numara*|no)
            bizim adımız
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
    "refuse_order": Act(
        says=exact("""
            (sipariş*|talep*|talebiniz*|bunu|kaydı) .. (alamıyor*|alamam|alamayız|alamayacağ*|giremiyor*|giremem|oluşturamıyor*|\
            oluşturamam|onaylayamıyor*|açamıyor*|işleyemiyor*|kabul edem*|kaydedemiyor*|veremiyor*|almıyoruz|geçemiyor*|\
            alınmıyor|giremeyeceğ*)
            (yeni)? sipariş* .. (bloke*|kapalı|durdur*|engelli|kilitli|almıyor|geçmiyor|askıda)
            (ödenmeden|kapanmadan|kapatılmadan|ödemeden|tahsil edilmeden|kapatmadan|yatmadan) .. (sipariş*|ürün*|mal|sevkiyat|alamam|\
            giremem|yazamam|yazamıyor*|çıkaramıyor*|mümkün değil)
            (hesap*|hesabınız*|cari*|sistem*) .. (bloke*|kapalı|kilitli|izin vermiyor|kabul etmiyor|dondur*)
        """),
    ),
    "transfer": Act(
        says=exact("""
            (bağlıyor*|bağlayayım|bağlayacağ*|bağlayalım|bağlarım|aktarıyor*|aktarayım|aktaracağ*|aktaralım|aktarırım|yönlendiriyor*|\
            yönlendireyim|yönlendireceğ*|yönlendirelim|yönlendirir*|havale ediyor*|transfer ed*|devrediyor*|devredeyim)
            (telefon*|hat*) .. (veriyor*|vereyim|vereceğ*)
            (görüştür*|görüşmeniz gerek*|görüşmenizi|görüşeceksiniz)
            (müdür*|yönetici*|finans*|muhasebe*) ... (arayacak|arasın|ilgilenecek|dönecek|ulaşacak|veriyor*|vereyim)
        """),
        unless=exact("""
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
        reach=10,  # "... ten per cent off, but that ended yesterday"
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
            =yüzde =yüz (garanti*|emin*|haklı*|memnun*|doğal|pamuk*|eminim|söz*|yerli|güven*)
        """),
    ),
    "total": Act(
        says=lines("""
            (toplam*|tutar*|hepsi|tamamı|yekün|genel|hesap*|borç*|ödeyeceğ*|ödenecek) ... # .. (lira*|=tl|kuruş*|bin*)?
            # ... (tutuyor|ediyor|yapıyor|tutar|eder|toplam*|tuttu|etti|yaptı)
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
}
