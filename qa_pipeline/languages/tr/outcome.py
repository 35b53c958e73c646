"""Turkish: what an offer comes to: an order or another next step, a yes, a no."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import CALL, DAY_NAME, exact

ACTS = {
    "next_step": Act(
        says=exact(f"""
            (siparişiniz*|siparişi|talebiniz*|talebi|başvurunuz*|başvuruyu|kaydınız*|randevunuz*|aboneliğiniz*|aktivasyon*|işleminiz*|\
            paketiniz*|tarifeniz*|hattınız*|geçişiniz*|kurulumunuz*) .. (aldım|alıyorum|alıyoruz|aldık|oluşturdum|oluşturuyor*|\
            oluşturuldu|kaydettim|kaydediyor*|yazdım|yazıyor*|girdim|giriyor*|açıldı|açılacak|açıyor*|açtım|açılır|başlat*|onayladım|\
            onaylıyor*|onaylandı|ilettim|iletiyor*|tanımlıyor*|tanımladım|tanımlanacak|yaptım|yapıyor*|işledim|işliyor*|hazırlıyor*|\
            hazırladım|geçiriyor*|geçirdim|tamam*|hazır)
            (not|kayda) .. (aldım|ettim|düştüm|alıyor*|ediyor*|geçtim|geçiyor*) .. (#|{DAY_NAME}|saat|yarın|haftaya|sipariş*|koli|adet|\
            arayaca*|randevu*)
            (yazdım|ekledim|yazıyorum|ekliyorum|girdim|hazırlıyorum|ayırdım|ayırttım) .. (siparişinize|listenize|sepetinize|size|adınıza|\
            sizin için)
            (#) .. (yazdım|ekledim|yazıyorum|ekliyorum|kaydettim|girdim)
            ({DAY_NAME}|yarın|haftaya|gelecek hafta|önümüzdeki|ayın|saat|sabah|akşam|akşama|akşamüstü|öğleden|bugün|pazara|gün sonra|hafta\
            sonra|güne|bir ara) ... (arayayım|ararım|arıyorum sizi|arıyorum|arayacağ*|arasın|arasam|arasak|arayalım|arayacak*|ararız|\
            görüşelim|görüşürüz|görüşsek|konuşalım|konuşuruz|konuşsak|dönerim|döneriz|döneceğ*|ulaşırım|gelecek|gelir|gelsin|geliyor|\
            ziyaret*|uğrar*|uğraya*|bağlanır*|başlar|başlıyor|aktif*|açılır|açılacak|açılıyor|kurulur|kurulacak|teslim*|yolda|gönderir*|\
            gönderiyor*|göndereceğ*|getiriyor*|getirir*|elinizde)
            # ... (arayayım|ararım|arayacağ*|arayalım|ararız|görüşelim|dönerim|döneceğ*)
            (sizi|ben|tekrar|yine|yeniden|arkadaşım*) .. (arayacağ*|arayayım|ararım|ararız|arayacak*|arasın)
            (teklif*|sözleşme*|bilgi*|fiyat*|katalog*|broşür*|mesaj*|sms*|link*|form*|detay*|numune*|örnek*|liste*|evrak*|mail*|e posta*|\
            eposta*|whatsapp*|dosya*) .. (gönder*|yolluyor*|yollaya*|yollar*|yollayalım|yollu*|atıyor*|atayım|atarım|atacağ*|iletiyor*|\
            ileteceğ*|ileteyim|iletirim|at*cağ*|paylaş*|düşer|ulaş*|gelecek|imzal*|hazırl*)
            (teknisyen*|ekip*|ekib*|kurye*|temsilci*|usta|ustamız|uzman*|plasiyer*|montaj*|kurulum*|arkadaşımız*|danışman*) .. (gelecek|\
            geliyor|gelsin|gelip|gönder*|ziyaret*|uğraya*|uğrar|uğrasın|yönlendir*|arasın|arayacak|arar|yapacak|getirecek|iletişime*|\
            ayarla*|planla*|kuracak)
            (randevu*|görüşme*|toplantıdayım|toplantım*|toplantıya|ziyaret*|keşif|demo*) .. (ayarla*|oluştur*|veriyor*|vereyim|planla*|\
            yazdım|yazıyor*|koydum|koyuyor*|{DAY_NAME}|saat)
            (yarın|bugün|hemen|şimdi) .. (aktif*|açılıyor|açılacak|başlatıyor*|tanımlıyor*|devreye|geçiriyor*|geçiş*)
            ({DAY_NAME}|yarın|haftaya|gelecek|önümüzdeki|saat|sabah|akşam*|öğleden|#) ... (telefonlaş*|yoklar*|yoklaya*|haberleş*|buluş*|\
            randevu*|not ett*|not aldım|kaydett*|planla*|temas*|mesajlaş*|dönüş*|hallol*)
            (siparişe|siparişinize|listeye|listenize|sepete) .. (ekle*|eklen*|koy*|yaz*|al*|geçir*)
            (teklif*|sözleşme*|fatura*|bilgi*|link*|şartlar*) .. (mailinizde|elinizde|telefonunuzda|önünüzde|cebinizde|yolda|tarafınızda)
            (kaydı|sipariş|talep|başvuru|randevu|abonelik|işlem) .. (aldım|alıyorum|oluşturdum|oluşturuyor*|oluştu|kaydettim|kaydediyor*|\
            yazdım|girdim|açtım|açıyorum|başlattım|başlatıyor*|tamamlandı|tamam)
            (ölçü|ölçünüz*|keşif|numune*|imza|imzanız*|kimlik foto*) .. (almaya|alacak|gelecek|gelir|getirecek|planla*|gönder*|yolla*|\
            bırak*)
            anlaştık .. (#|{DAY_NAME}|yarın|o zaman)
            ({DAY_NAME}|yarın|haftaya) ... (bekliyorum|bekliyoruz|bekleriz|bekler olaca*)
            numune* .. (çıkar*|yolla*|bırak*|getir*|gönder*)
            (yarın|haftaya|{DAY_NAME}|sabah|akşama|öğleden sonra) ... (gelicem|gelcem|geleceğim|geliyorum|uğrarım|uğrıcam|uğrayacağım|\
            arıcam|arıyom|arayacam|atıcam|atcam|yollıcam|göndericem|göndercem|yollarım|bırakırım|getiririm)
            (bayramdan sonra|tatilden sonra|ay başında|ayın başında) .. (arıyor*|arar*|araya*|görüş*|uğra*|gel*)
            (teklif*|bilgi*|katalog*|link*|sözleşme*|fiyat*|liste*|form*) .. (mesaj|mail|whatsapp)? .. (attım|gönderdim|yolladım|ilettim)
        """),
        unless=exact(f"""
            (isterseniz|karar verirseniz|dilerseniz) .. (siz bizi|bizi) .. ara*
            (olursa|verirseniz|karar*) .. (arayın*|ararsınız|bizi ara*)
            (düşünün|düşünürsünüz) .. (ararsınız|haber)
            (sizi|size) .. ({CALL}) .. (amac*|sebe*)
            (veremem|veremiyor*|söyleyemem|gönderemem|gönderemiyor*)
            (dakika|saniye|dakka) .. (yazıyor*|yazdım|ekliyor*)
            (geçen|dün|önceki|evvelki) .. (aramıştı*|gelmişti*|gönderdi*)
        """),
    ),
    "accept_refusal": Act(
        says=exact("""
            (istemediğiniz*|almayacağınız*|ilgilenmediğiniz*|düşünmediğiniz*|almadığınız*|gerek olmadığ*|reddettiğ*|olumsuz*|hayır olarak|\
            ret olarak|istemiyor olarak|aranmak istem*|istemiyorsunuz|düşünmüyorsunuz|ilgilenmiyorsunuz|almıyorsunuz) .. (not*|kayd*|\
            kayıt|işaretl*|yaz*|geç*|belirt*|işl*|bildir*|ilet*|kapat*|olarak|anladım|anlıyor*|saygı*|anlaşıldı|tamam|sisteme|düş*)
            (anlaşıldı|anladım|tamam|peki|öyleyse|o halde|o zaman|pekala|demek) .. (istemiyorsunuz|düşünmüyorsunuz|almıyorsunuz|\
            ilgilenmiyorsunuz|almayacaksınız|istemediğiniz*|iptal ediyor*|hayır diyor*)
            (bir daha|tekrar|bundan sonra|artık) .. (aramayacağ*|aramayız|aramam|aramıyor*|aranmaya*|rahatsız etme*|rahatsız edilme*|\
            aranmazsınız)
            (arama*|liste*|listemizden|müşteri listesi*) .. (çıkar*|sil*|kapat*|düş*)
            (kararınız*|tercihiniz*|cevabınız*) .. (saygı*|not*|kayd*|olumsuz|işl*)
            (teklif*|öneri*|kayd*|dosya*|talep*|konuyu) .. (kapatıyor*|kapattım|iptal ed*|geri çek*|kapatalım|sonlandır*)
            (şimdilik|bu sefer|bu ay) .. (istemiyorsunuz|kalsın|yok|hayır|olumsuz|eklemiyor*|yazmıyor*|almıyorsunuz|geçelim) .. (not*|\
            kayd*|diye|olarak|anladım|işaretl*|yaz*)
            (yazmıyorum|eklemiyorum|göndermiyorum|yollamıyorum|kaydetmiyorum|başlatmıyorum|açmıyorum) .. (o zaman|o halde|öyleyse|efendim|\
            anladım|peki|$)
            (ısrar etm*|ısrarcı olma*) .. (eyeyim|istem*|yece*|ya*)?
            (vazgeçtiğiniz*|vazgeçti*) .. (not*|kayd*|olarak)
            (bir daha|bundan sonra|artık|tekrar) ... (aramıyoruz|aramam*|aramaya*|aranmay*|aranmıyor*|aramıyor*|rahatsız etm*|teklif etm*)
            (istemiyor|ilgilenmiyor|düşünmüyor|almıyor|reddetti|hayır|olumsuz|istemedi) .. (yazdım|yazıyor*|yazarım|not*|kaydett*|\
            işaretl*|geçtim|diye|olarak|girdim|kaydediyor*)
            (kampanya*|liste*|programdan|tekliften) .. (sizi|adınızı|numaranızı) .. (çıkar*|sil*|düş*)
            (almayacaksınız|istemiyorsunuz|düşünmüyorsunuz|kalsın diyorsunuz|vazgeçtiniz|hayır diyorsunuz|olmasın diyorsunuz) .. (tamam|\
            peki|not*|anlaşıldı|anladım|o zaman|öyleyse|$)
            (eklemedim|yazmadım|çıkardım|iptal ettim|sildim) .. (o zaman|siparişten|listeden|sizi|teklif*)
            (kabul etmediğiniz*|istemediniz|istememişsiniz|istemiyosunuz|kabul etmiyorsunuz|düşünmüyosunuz|almıyosunuz|kalsın diyosunuz) \
            .. (sisteme|girdim|kaydet*|not*|yaz*|aramam|aramayız|tamam|peki|anladım|anlaşıldı|olarak|işaretl*)
            (tamam|peki|anladım|anlaşıldı) .. (istemiyosunuz|almıyosunuz|düşünmüyosunuz|hayır diyosunuz)
            (kapatıyorum|kapattım|iptal ediyorum|geri çekiyorum|siliyorum) .. (teklif*|öneri*|kayd*|talep*)
        """),
        unless=exact("""
            (neden|niye|niçin|acaba) .. (istem*|düşünm*|alm*|ilgilenm*)
            (üretil*|üretim*|ürünü) .. (liste*|kaldır*|çıkar*)
        """),
    ),
    "takes": Act(
        says=exact("""
            (yazın|yazıver*|yazalım|ekle|ekleyin|ekleyelim|ekleyiver*|gönder|gönderin|gönderiver*|gönderelim|gönderirsiniz|yolla|yollayın|\
            koyun|koyalım|koyuver*|atın|atıver*|getir|getirin|verelim|ayır|ayırın|bırakın|kurun)
            (#|bir|birer|ikişer|tane|koli|kasa|paket|kutu|çuval|ondan|bundan|onu|bunu|onlardan|bana|bize|tamam|olur|hadi|iyi|peki|o zaman|\
            da|de) .. (yaz|at|koy|ver|verin|kur|bırak|al|yap|aç|tak)
            (yaz|at|koy|ver|kur|bırak) (bakalım|gitsin|madem|o zaman|hadi|gelsin|işte|da|de)
            (alalım|alayım|alıyorum|alıyoruz|alırım|alırız|alıyım|alacağım|alacağız|deneyelim|deneyeyim|denerim|deneriz|isterim|isteriz|\
            istiyorum|istiyoruz|istiyom|istiyoz|kabul|kabulüm|onaylıyorum|onay veriyor*|anlaştık|varım|varız|katılıyorum|katılırım|\
            geçelim|geçiyorum|başlatın|başlatalım|başlayalım|açın|açalım|bağlayın|yapalım|yapın|hallet*)
            (olur|olsun|tamam|evet|peki|iyi|hadi|haydi|eh|madem|iyi bari) .. (yaz|yazın|yazalım|gönder*|ekle*|koy*|at|atın|alalım|alayım|\
            ver|verin|olsun|deneyelim|getir*|yapalım|yapın|kabul|isterim|istiyor*|bakalım|öyle olsun)
            ^ (olur|tamam|peki|evet|olsun|iyi|kabul|tamamdır|olabilir|tabii|tabi|neden olmasın|niye olmasın|memnuniyetle|elbette) $
            ^ (evet|olur) (evet|olur|tabii|tabi|lütfen|isterim)
            (neden olmasın|niye olmasın|fena olmaz|iyi olur|iyi fikir|çok iyi olur|güzel olur|süper|harika)
            (#|bir|birer|ikişer) .. (koli|kasa|çuval|paket|kutu|adet|tane|teneke|kilo|düzine|şişe|bidon|top) .. (olsun|yeter|olur|alayım|\
            alalım|lazım|ver*|yaz*|at*|gönder*|koy*|da*)
            (ondan|bundan|onu|bunu|onlardan|onu da|bunu da|ondan da) .. (yaz*|gönder*|ekle*|koy*|alalım|alayım|alırım|ver|verin|isterim|\
            at|#)
            bana uyar
            (iyi|tamam|olur|peki|hadi|oldu|eh|he|tabii|madem) (tamam|o zaman|bari|öyleyse|madem)? (bağla*|yap|yapın|kur|kurun|aç|açın|\
            başlat*|geçir*|hallet*|koy|gelsin|getirt*|bırak|indir*|tak|takın)
            ^ (he|hı hı|oldu|eh|iyi|peki|tamam|hadi|tabii) (olur|tamam|olsun|peki|bakalım|madem|iyi|isterim|yap|yaz)
            (gelsin|gelsinler) (bakalım|o zaman|kursun*|madem)
            (ikna oldum|ikna ettiniz|beni kandırdınız|aklıma yattı|aklım yattı|mantıklı geldi|güzelmiş .. al*|hoşuma gitti|cazip*|\
            kaçırmayayım)
            (yaz|at|koy|ver|kur|bırak|tak) (#|bir|birer|şundan|ondan|bana|bize|onu|bunu)
        """),
        unless=exact("""
            (yok|hayır|istemem|istemiyor*|gerek|almayalım|almayayım|kalsın|değil|lazım değil|olmaz|boşver|vazgeç*|yazma*|ekleme*|gönderme*)
            (geçen|önce|geçenki|dün) .. (al*|gönder*)
            (düşün*|bilgi*|mesaj*|mail*|katalog*|teklif*|fiyat*) .. (gönder*|at*|alayım|yolla*|isterim|istiyor*)
            (kaç|ne kadar|nasıl|ne zaman) .. (al*|gel*|gönder*)
        """),
    ),
    "refuses": Act(
        says=exact("""
            (istemem|istemeyiz|istemiyorum|istemiyoruz|istemiyom|istemez|almayayım|almayalım|almam|almayız|almıyorum|almıyoruz|almayacağ*|\
            ilgilenmiyor*|ilgilenmem|düşünmüyor*|yazma*yın|yazmayın|eklemeyin|göndermeyin|yazma|ekleme|gönderme|koyma|koymayın|vazgeçtim|\
            vazgeçtik)
            (gerek yok|gereği yok|gerek duym*|gerekmez|gerekmiyor|lazım değil|lazım olmaz|lüzum yok|lüzumu yok|ihtiyac* .. yok|ihtiyaç* ..\
            (yok|duym*|değil))
            (kalsın|boşver*|boş ver*|pas geç*|geçelim onu|geç onu|başka zaman|başka sefer*|sonra bakarız|bir dahaki|sonraki sefer*)
            (hayır|yok|olmaz) .. (teşekkür*|sağ ol*|sağol*|istem*|kalsın|lazım değil|gerek*|almayayım|efendim|olmaz|şimdilik|bu sefer|yok|\
            var|canım|kızım|boşver)
            ^ (yok|hayır|olmaz|i ıh|cık|yoo) $
            ^ (yok|hayır|yoo) (yok|hayır|ya|be|kızım|oğlum|canım|kardeşim|evladım)
            (sağ ol*|sağol*|teşekkür*) .. (almayayım|istem*|kalsın|gerek*|almayalım|lazım değil|yok)
            (şimdilik|bugün|bu hafta|bu sefer|bu ay|bu aralar|şu an|şimdi) .. (kalsın|yok|almayalım|almayayım|istem*|olmasın|lazım değil|\
            gerek*|geçelim|dursun|yeter|hayır|değil)
            (daha|dursun) .. (var|duruyor|dolu|bitme*) .. (bizde|bende|elimizde|elimde|evde|depoda|ondan|onlardan)
            (o|onlar|şimdilik|biraz|öbür*|diğer*) .. dursun
            dursun (şimdilik|bakalım|o|onlar|kalsın)
            (elimizde|elimde|bizde|bende|evde|depoda|dolapta|stokta|raflarda|geçenki*|zaten|önceki*) .. (var|duruyor|bitme*|dolu|yeter*|\
            kaldı|fazla|idare)
            (satmıyor|satılmıyor|gitmiyor|satmaz|yemez|kim yer|kim alır|soran yok|tutmadı|satamıyor*)
            (bana|bize) .. (uymaz|gelmez|göre değil|yaramaz|pahalı*)
            (bu hafta|bu sefer|bu ay|şimdilik|bugün) pas
            ^ pas $
            (daha|henüz|geçenki*|önceki*|eski*) .. (bitme*|bitsin|tükenme*|duruyor|var)
            (bitmedi|bitiremedik|tüketemedik|satamadık) .. (daha|geçen*|önceki*|o)
            (hiç|vallahi|valla|kesinlikle|asla) .. (istem*|gerek yok|almam|lazım değil|ilgilenm*|düşünmü*)
            (var|duruyor) .. (bende|bizde|elimizde|elimde|evde|depoda) .. daha
            (satılmaz|satmaz|gitmez|yemez|içmez|kullanmaz) .. (o|bizde|burada|bizim|onu)
        """),
        unless=exact("""
            (almayalım|istemez) (mı|mi|misiniz)
            kim istemez
            (yok|hayır) .. (olsun|ekle*|yaz|yazın) $
        """),
    ),
}
