"""Turkish: problems and what is done about them."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.tr.phrases import WEEKDAY

ACTS = {
    "problem": Act(
        says=lines("""
            (şikayet*|rezalet|mağdur*|bıktım|akıtıyor|akıyor|sızdır*|patla*|tamir*|kırık*|bozuk*|bozul*|arıza*|hasarlı|eksik*|yanlış*|gelmedi|gecik*|çalışmıyor*|kesil*|\
            ıslak|yırtık|küflü|çift|iki kere|memnun değil*|sorun*|problem*)
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
            {WEEKDAY} .. (gün*|kadar|akşam*|sabah*|öğle*|saat*|elinizde|size|gel*|teslim*|#|dönece*|arayaca*)
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
    "negation": Act(
        says=lines(
            """
                (yok|değil|kalmadı|bulunmuyor|gelmedi|olmaz|tükendi|bitti|istemez*|gerek yok|almaz|maalesef|olmuyor|hariç|\
                yoktur|veremiyor*|çıkmadı)
            """
        )
    ),
}
