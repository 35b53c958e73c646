"""Turkish: what recorded voices of the telephone system and of mailboxes say, and people do not."""

from qa_pipeline.languages import Act, lines

STAFF = "(temsilci*|müşteri temsilci*|operatör*|danışman*|görevli*|yetkili*|uzman*)"
PRESS = "(=basın|=basınız|=tuşlayın|=tuşlayınız|=basiniz|=tuslayiniz|=çevirin|=çeviriniz|tuşlayarak|=basarak|=seçin|=seçiniz)"
DIAL = "(=tuşlayın|=tuşlayınız|=tuslayiniz|=çevirin|=çeviriniz|=seçin|=seçiniz)"
TO = "(#|=sıfıra|=bire|=ikiye|=üçe|=dörde|=beşe|=altıya|=yediye|=sekize|=dokuza|=kareye|=yıldıza)"
KEY = "(#|=sıfırı|=biri|=ikiyi|=üçü|=dördü|=beşi|=altıyı|=yediyi|=sekizi|=dokuzu|=diyez*|=kare|=yıldız|=sıfır|=tuşu|=tuşuna|=tuşunu|=tuşa)"
TONE = "(=sinyal|=sinyalden|=sinyal =sesinden|=sesinden|=bip|=bipten|=tondan|=sinyali)"

ANNOUNCEMENTS = {
    "menu": Act(
        says=lines(f"""
            {TO} {PRESS}
            {KEY} {DIAL}
            {KEY} .. tuş* .. {PRESS}
            (=için) .. ({TO}|{KEY}) .. {PRESS}
            (=kare|=yıldız|=diyez) (tuşu*|tuşa)
            =ana (menü*|menu*)
            =bir =üst (menü*|menu*)
            (=aşağıdaki|=şu) .. (seçenek*|menü*)
            (hatalı|geçersiz|yanlış) .. (tuşlama*|seçim*|giriş*)
            (dahili|=dahilî) (numara*) .. (biliyor*|tuşla*|=lütfen)
            (tuşlama*) .. (hatalı|yap*|almadık|algıla*)
        """),
        weak=lines(f"""
            (numara*|şifre*|kod*) .. {PRESS}
            {PRESS}
            =hoş =geldiniz
            (=bizi) (aradığınız|tercih ettiğiniz) .. (teşekkür*)
        """),
    ),
    "waiting": Act(
        says=lines(f"""
            (=çağrınız|=aramanız|=görüşmeniz) .. (bizim)? .. (=için)? .. (önemli*|değerli*)
            (tüm|=bütün) .. {STAFF} .. (=şu =anda)? .. (=meşgul*|dolu*|görüşme*|başka*|hizmet*)
            {STAFF} .. (=şu =an|=şu =anda|=halen) ... (meşgul*|diğer .. (müşteri*|görüşme*))
            (=sıra|=sırada|=sıradaki|=kuyruk*|=sıranız) .. (#|bekle*|=yeriniz|=numaranız|kişi*)
            (=ilk|=müsait|=boşta|=boşa) .. (müsait|uygun|boşta|boşalan|çıkan|olan) .. {STAFF}
            {STAFF} .. (=size|=en =kısa) .. (hizmet*|yanıt*|cevap*|yardımcı*)
            (tahmini|ortalama|yaklaşık) .. (bekleme) .. süre*
            (=bekleme =süreniz|=bekleme =süresi)
            (çağrınız|aramanız) .. (sıra*|bağlan*|aktarıl*|yönlendir*|yanıt*|cevap*)
            (çağrı|arama) .. (yoğunluğ*|yoğunluk*)
            (yoğunluk*|yoğunluğ*) .. (nedeniyle|sebebiyle|dolayı|ötürü)
            (=hatta|=hattan) (kal*|ayrılma*|bekle*) ... ({STAFF}|çağrınız*|=bağlanacaksınız|=bağlanacaktır)
        """),
        weak=lines("""
            (lütfen)? .. (=hatta|hattan) (kal*|bekle*|ayrılma*)
            (beklediğiniz|sabrınız|sabriniz) .. (teşekkür*)
            (bağlıyor*|aktarıyor*|bağlanıyor*|aktarılıyor*)
        """),
    ),
    "recording": Act(
        says=lines("""
            (görüşme*|konuşma*|çağrı*|arama*|telefon*) ... (kayıt =altına|kaydedil*|kayda =al*|kayıt =edil*|kayıtla*|kayıt =al*|\
            kayda .. al*)
            (hizmet|=kalite*|güvenlik|eğitim) .. (kalite*|standart*|amac*|gereği|=için|=nedeniyle) ... (kayıt|kaydedil*|kayda)
        """),
    ),
    "message": Act(
        says=lines(f"""
            {TONE} .. (=sonra|=sonrasında|=ardından|=duyduktan)
            (=mesajınızı|=mesaj|=notunuzu|=adınızı) .. (bırak*|kayded*|=söyle*) ... {TONE}
            {TONE} .. (=sonra)? .. (mesaj*|=isminizi|=adınızı|not*)
            (sesli|=telesekreter*|=sesli) .. (mesaj*|posta*|=not) .. (kutu*|servis*|sistem*|=hizmet*|yönlendirili*|aktarılı*)
            (telesekreter*|=tele =sekreter*) .. (=ulaştınız|=aradınız|yönlendirili*)
            (=cevap|=yanıt|=telefona|=telefonunuza|=aramanıza) ... (=veremiyor*|bakamıyor*|=çıkamıyor*|cevaplayamıyor*) ... (mesaj*|\
            =sinyal*|\
            =not|=dönüş*)
            (mesaj =kutusu|=posta =kutusu) .. (dolu*|=kutu*)
        """),
        weak=lines("""
            (=mesajınızı|=mesaj|=notunuzu) .. (bırak*)
            (=telefona|=telefonunuza|=aramanıza|=çağrınıza) .. (=şu =anda)? .. (cevap* =verem*|yanıt* =verem*|bakam*|çıkam*)
            (=sesli =mesaj|telesekreter*)
        """),
    ),
    "unreachable": Act(
        says=lines("""
            (=aradığınız|=aranan|=aradıgınız) .. (kişi*|numara*|abone*|telefon*) ... (ulaşılam*|kapalı*|meşgul*|=kapsama*|kullanılm*|\
            bulunm*|\
            =cevap*|=yanıt*|başka .. görüşme*|=hizmet*|=servis*)
            (=aradığınız|=aranan) (kişi*|numara*|abone*) .. (=şu =anda|=halen|geçici)
            (numara*) .. (kontrol =ed*) .. (tekrar|yeniden) .. (=ara*|=deneyin*)
            (=yanlış|=eksik) (numara|çevir*|tuşla*) .. (çevir*|ara*|yapt*)
            (=daha =sonra) .. (tekrar|yeniden) =arayın*
            (abone*|kişi*) .. (=ulaşılamıyor|=ulaşılamamaktadır)
        """),
        weak=lines("""
            (=daha =sonra|=lütfen) .. (tekrar|yeniden) .. (deneyin*|=arayın*)
            (ulaşılamıyor*|ulaşılamamak*)
            kapsama .. alan*
        """),
    ),
    "closed": Act(
        says=lines("""
            (mesai|çalışma) (saat*) .. (=dışında|=dışındadır|=dışındayız|=haricinde) .. (ara*|ulaş*|=bulun*|$)
        """),
        weak=lines("""
            (mesai|çalışma) saat*
            =ulaştınız
        """),
    ),
}
