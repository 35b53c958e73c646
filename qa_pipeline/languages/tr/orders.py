"""Turkish: taking an order: who calls, debts, offers, prices."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.tr.phrases import exact

ACTS = {
    "ask_identity": Act(
        says=exact("""
            (kiminle|kimle|kim ile|kimsiniz|kimin adına|kim arıyor*|kim arıyo|kimi aradı*|kim adına|kimdiniz|kimlerdensiniz) .. (görüş*|\
            konuş*|müşerref|adına|arıyor*)?
            (hangi|nere*|neresi*|nereye) .. (otel*|market*|bakkal*|firma*|şirket*|işletme*|restoran*|büfe*|dükkan*|mağaza*|şube*|\
            okul*|lokanta*|kafe*|kantin*|fırın*|kurum*|yer*|adına|arıyor*|müşteri*|apartman*)
            nere* (arıyor*|aramış*|aradınız)
            (adınız*|isminiz*|ad soyad*|adınızı|soyadınız*|isim*|ünvan*|unvan*|firma ad*|şirket ad*|adın|ismin|bey mi|\
            hanım mı|isminizi|adınız|ismi|adı soyadı) .. (alabil*|alayım|öğren*|rica*|lütfen|nedir|neydi|söyle*|alalım|bahşed*|ne|mi|mı)?
            (müşteri|cari|hesap|bayi|kayıt|abone|üye|vergi|kimlik|tc) (numara*|kod*|no|nosu|nonuz*)
            (dükkan*|firma*|market*|işletme*|şirket*|otel*|lokanta*|kurum*) .. (adı|ismi|ünvanı) .. (neydi|nedir|ne|söyle*|alabil*|lütfen)
            (adınıza|adına) .. (kayıt*|arıyor*|yazayım|sipariş*)
            siz .. (bey misiniz|hanım mısınız|değil misiniz|misiniz)
            (bey|hanım|market*|otel*|bakkal*|büfe*|kuaför*|berber*|eczane*|lokanta*|restoran*|kafe*|kasap*|fırın*|manav*|pastane*|\
            kırtasiye*|inşaat*|ticaret*|salon*|usta|=oto|sanayi*|okul*|şube*|firma*) .. (değil mi|dimi|di mi|misiniz|mısınız|musunuz|\
            doğru mu|mı arıyor|adına mı)
        """),
        unless=lines("""
            (sipariş|kargo|takip|kart|fatura) (numara*|no)
            bizim adımız
            (kiminle|kimle) .. (hatırlam*|bilm*)
            (ürünün|malın|yerin|sokağın) .. (adı*|ismi*)
            adresiniz*
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
            (sipariş*|mal|malı|mallar|ürün|sevkiyat*|giriş*|satış|mal çıkışı|çıkış|fatura) .. (alam*|girem*|giremi*|onaylayam*|çıkaram*|\
            yapam*|gönderem*|geçem*|kabul edem*|işleyem*|oluşturam*|hazırlayam*|yükleyem*|veremem|veremeyiz|veremiyo*|açam*|yazamam|\
            yazamı*|düşemem|kesem*)
            (alam*|girem*|onaylayam*|çıkaram*|gönderem*|kabul edem*|işleyem*|veremem|veremeyiz|veremiyo*) .. (sipariş*|mal|malı|yeni mal|\
            yeni sipariş*)
            (önce|ilk önce|evvela) .. (ödeme*|borç*|borc*|bakiye*) ... (sonra|ardından|ondan sonra) .. (sipariş*|mal|sevk*)?
            (ödeme*|borç*|borc*|bakiye*|hesap|hesabınız|para*) .. (gelmeden|yapılmadan|kapanmadan|ödenmeden|gelene kadar|kapanana kadar|\
            yapılana kadar|varken|dururken|ödemeden|yatmadan|kapatmadan|bakiyeyle) ... (*maz|*mez|*mam|*mem|*mayız|*meyiz|*mıyorum|\
            *miyorum|*mıyoruz|*miyoruz|mümkün değil|yok|*mıyoruz|*mıyo|*amıyoz)
            sipariş* .. (durduruldu|durdurduk|durdurulmuş|askıya|askıda|dondurul*|bloke*|kabul edilmiyor|geçilemiyor|alınamıyor|\
            girilemiyor|onaylanmıyor|açılmıyor|kilit*)
            (satışa|siparişe|sevkiyata|girişe) .. (kapalı|kapandı|kapatıl*|kapatm*)
            sipariş .. (almam|almamız|girmem|vermem|vermemiz|geçmem|geçmemiz) .. (mümkün değil|imkansız|yasak*|imkanım*)
            (sevkiyat|satış|sipariş|mal çıkışı) .. (yapmamız|yapmam|almamız|çıkmamız) .. (mümkün değil|imkansız)
            (limit*|bakiye*) .. (dol*|aş*|bit*) ... sipariş*
            (yetkim|iznim|onayım) .. yok .. (borç*|borc*|sipariş*|önce)
            sistem* .. (izin vermiyo*|kilitli|kapatmış|bloke*|yazdırmıyor|girdirmiyor|kabul etmiyo*)
            (*madan|*meden) .. (sevkiyat|mal|sipariş|ürün) .. (yok|olmaz|çıkmaz|veremem|veremeyiz)
            (yazamam|alamam|giremem|veremem|çıkaramam) (sipariş|mal|ürün|borç)
        """),
        unless=exact("""
            (pazar|tatil*|bugün|bu saatte|yarına|yarın) .. (teslimat*|sevkiyat*|gönder*|yapam*)
            (numara*|iade*|kampanya*|indirim*) .. (*am*|*em*)
            (*diyseniz|*dıysanız|*emediyseniz|*amadıysanız)
        """),
    ),
    "transfer": Act(
        says=exact("""
            (bağlıyor*|bağlayayım|bağlayacağ*|bağlayalım|bağlarım|aktarıyor*|aktarayım|aktaracağ*|aktaralım|aktarırım|yönlendiriyor*|\
            yönlendireyim|yönlendireceğ*|yönlendirelim|yönlendirir*|havale ediyor*|transfer ed*|devrediyor*|devredeyim)
            (telefon*|hat*) .. (veriyor*|vereyim|vereceğ*)
            (görüştür*|görüşmeniz gerek*|görüşmenizi|görüşeceksiniz)
            (müdür*|yönetici*|finans*|muhasebe*) ... (arayacak|arasın|ilgilenecek|dönecek|ulaşacak|veriyor*|vereyim)
            (müdür*|yönetici*|finans*|muhasebe*|şef*|yetkili*|temsilci*|ilgili (kişi|arkadaş*|birim*)|tahsilat*|amir*|bölge*) .. (arayacak|\
            arıcak|arasın|görüşsün|görüşecek|bağlanacak*|dönecek|dönüş yapacak|iletişime geçecek|ilgilenecek|ilgilensin|bağlanmanız)
            (müdürüme|müdürümüze|patrona|patronuma|şefime|şefimize|amire|amirime|muhasebeye|finansa|tahsilata|yetkiliye|yöneticime|*beye|\
            *hanıma|bey|hanım) .. (bağlıyım|bağlayım|bağlıyom|vereyim|veriyim|vericem|bağlicam|aktarıyım)
            (vereyim|veriyorum|veriyim) .. (telefonu|hattı)
        """),
        unless=exact("""
            (bağlayamam|aktaramam|yönlendiremem|aktaramıyor*|bağlayamıyor*)
            (para*|havale*|ödeme*|tutar*|hesab*|banka*) .. aktar*
            görüştünüz mü
            (kablo*|fiş*|modem*|cihaz*|hortum*) .. (bağla*)
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
            (yelpaze*|portföy*|listemiz*|liste*|çeşitlerimiz*|çeşit*|katalog*|kataloğ*|ürün gam*|=gama) .. .. (eklendi|katıldı|ekledik|\
            kattık|katıyor*|girdi|dahil ol*)
            (raflara|raflarda|piyasaya|tezgaha|satışa) .. (=yeni|=taze|=dün|=bu hafta)? .. (=giren|=girdi|sürdü*|çıkan*|=indi|sunul*|\
            sunduk*|çıkardı*|=çıktı)
            yeni (bir)? (aroma*|tat*|koku*|boy*|=renk|renkler*|kraker*|çeşit*|formül*|versiyon*|=sezon (ürün*|koleksiyon*|mal*))
            yeni bir _ (=var|geldi|çıktı|çıkardık|getirdik|ekledik)
            daha önce .. (=satmadığımız|getirmediğimiz|=olmayan|üretmediğimiz) .. _
            (son|=en son) model* .. (=indi|geldi|çıktı|=var)
            (=yepyeni|=sıfır) $
            ilkdefa
            (=çıkan|=gelen|çıkardığımız|getirdiğimiz) =yeni _
        """),
        unless=lines("""
            (yok|değil|gelmedi|çıkmadı|bulunmuyor|olmadı|kalmadı)
            yeni (fiyat*|adres*|numara*|şoför*|=sezon (=ne|=başla*)|müşteri*|yıl*|hafta|araç*|liste*|hasat*|yaş*|kayıt)
            yeni (=girdim|aradı*|=yazdım|=aldım|=gördüm|konuştu*|=baktım|=geldim|=uyandım|=açtık)
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
            aksiyon*
            (=yarı|yarısı) fiyat*
            (tanıtım|lansman|açılış) fiyat*
            (=ikincisi|=ikinciye|=üçüncüsü) .. (=yarı|bedava|=bizden|hediye*|indirim*)
        """),
        unless=lines("""
            (kampanya*|indirim*|iskonto*|promosyon*|fırsat*|teklif*|hediye*) ... (yok|bitti|sona|değil|edemey*|yapamı*|yapamay*|\
            kalmadı|doldu|veremi*|edemi*|bulunmuyor|tükendi|olmuyor|yapmıyor*|geçti|uygulamıyor*)
            (maalesef|yok|ne yazık) .. (kampanya*|indirim*|iskonto*|promosyon*)
            hediyelik
            indirim (market*|=işi|=işini)
            (indirme|=indirim) .. (=kamyondan|=araçtan)
            kamyon* .. indir*
            (=cuma|=dün|geçen*|pazar*|=salı|hafta*|=ay) .. (=bitti|=bitmişti|=doldu|=kalktı|=kapandı|sona er*)
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
        says=exact("""
            (toplam*|total*|tutar*|hepsi*|tamamı|yekün*|yekun*|genel|hesap|hesabınız|ödeyeceğ*|ödemeniz*|ödenecek|meblağ|bedeli|borcunuz) \
            ... # .. (lira*|tl|kuruş*|euro*|dolar*)
            (toplam*|total*|tutar*|hepsi*|tamamı|yekün*|yekun*|genel|hesap|ödeyeceğ*|ödenecek|meblağ) ... # .. (ediyor|tutuyor|yapıyor|\
            tutar|eder|geliyor|tuttu|etti|yaptı|çıktı|çıkıyor|ediyo|tutuyo|yapıyo|geliyo)
            (toplam*|total*|tutar*|hepsi|yekün*|yekun*|ödenecek|meblağ) ... (#|*bin|*yüz) $
            # ... lira* .. (tutuyor|ediyor|yapıyor|tutar|eder|tuttu|etti|yaptı|ediyo|tutuyo|yapıyo|toplam*)
            # .. (tutuyor|ediyor|yapıyor|ediyo|yapıyo|tutuyo) .. (toplam*|hepsi|$)
            (ikisi|üçü|dördü|beşi|beraber|birlikte|komple|topluca|kdv dahil|indirimle|iskontoyla|indirimli|düşünce) ... # .. (lira*|tl|\
            ediyor|tutuyor|yapıyor|ediyo|tutuyo|yapıyo)
            (ikisi|üçü|beraber|birlikte|komple|topluca|indirimle|iskontoyla|indirimli) ... (*bine|*yüze|*ye|*ya|liraya) .. (geliyor|geliyo|\
            geldi|gelir|çıkıyor|tamam)
        """),
        unless=exact("""
            (geçen*|eski*|gecikmiş|vadesi|ödenmemiş|önceki|kalan|birikmiş|toplam) .. (borc*|borç*|bakiye*)
            (nakliye*|kargo*|navlun*|taşıma) (toplam*|bedel*|ücret*|tutar*|masraf*|#)
            (bize|bizim) .. (#|liraya|maliyet*|gel*|mal ol*)
            # (koli|kasa|kutu|adet|tane|gün|hafta|saat|kişi|çuval|paket|palet|kilo|ton|kalem|parça|ay|yıl) .. (ediyor|yapıyor|oldu|var|\
            sürüyor|eder|tutuyor|olacak|$)
            (kilosu|tanesi|adedi|kutusu|litresi|metresi|kolisi|kasası) # .. $
            (toplantı*|yaş*)
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
