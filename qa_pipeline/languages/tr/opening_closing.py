"""Turkish: how a call begins and ends."""

from qa_pipeline.languages import Act, lines
from qa_pipeline.languages.tr.phrases import BECAUSE, CALL, DAY, GOOD

ACTS = {
    "greeting": Act(
        says=lines(f"""
            (merhaba*|merhabalar|selam|selamlar|selamün aleyküm|selamünaleyküm|aleyküm selam|aleykümselam|günaydın*|tünaydın*|\
            alo merhaba|esenlikler)
            (iyi|hayırlı|güzel|aydınlık|bereketli|mutlu) {DAY}
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
            yardımcı (=olamam|olamıyor*|=olamayız|olamayacağ*)
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
            (başka|farklı) (bi|bir|birşey|bişey|bişi) .. (isted*|iste*|lazım|var|eksi*|şey*|konu*|soru*|ihtiya*|olur)
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
            (teşekkür*|teşekür*|tşk|tesekür*|tşekkür*|teşkkür*|teşekür|tşekür*)
            (sağol|sağolun*|sağolasın*|saol|saolun*|saolas*|sağ (=ol|=olun|olasın*|olunuz))
            (minnettar*|müteşekkir*|şükran*|mersi|eyvallah|var olun|varolun|eksik olma*|ellerinize sağlık|elinize sağlık|\
            allah razı olsun)
        """),
        unless=lines("""
            teşekkür (beklem*|etmen* gerek)
            teşekkür* (=gerek|belge*|mektub*|mektup*|=etmedi|=etmediler|=etmemi|plaket*|=bile|konuşma*)
            teşekkür* =ne gerek
        """),
    ),
    "goodbye": Act(
        says=lines(f"""
            {GOOD} {DAY}
            {GOOD} .. {DAY} (dile*|diliyor*|olsun|geçir*|temenni)
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
            (iyi|hayırlı) (=gecler|=akşmlar|=günle|=gunler|=gnler)
        """),
    ),
    "purpose": Act(
        says=lines(f"""
            {BECAUSE} .. {CALL}
            {CALL} .. (çünkü|sebebi*|neden*|amac*|size)
            (arama|aramam*|arayış*|telefon*) .. (neden*|sebeb*|sebep*|amac*|amaç*)
            (teklif*|kampanya*|paket*|tarife*|fırsat*|ürün*|kart*|bilgi*|hizmet*|indirim*|avantaj*) .. (sunmak|tanıtmak|anlatmak|\
            paylaşmak|aktarmak|bildirmek|iletmek|duyurmak|vermek|bahsetmek|konuşmak|görüşmek) .. (ist*|için|üzere|amac*)
            (sunmak|tanıtmak|anlatmak|paylaşmak|bildirmek|bilgilendirmek|duyurmak|bahsetmek|görüşmek|konuşmak|haber vermek|\
            bilgi vermek|önermek|hatırlatmak) (için|üzere|ist*|amac*)
            (hakkında|konusunda|ilgili|dair) .. (bilgi* ver*|bilgilendir*|görüş*|konuş*|teklif*)
            size .. (teklif*|öneri*|haber*|tekliflerimiz*) .. (var|olacak|geldim|getir*)
            (konuşacaktı*|görüşecekti*|bahsedecekti*|anlatacaktı*|söyleyecekti*|söylicekti*|tanıtacaktı*|anlatıcaktı*|bahsedicekti*|\
            konuşucaktı*)
            (tanıtım|bilgilendirme|bilgi|sunum|hatırlatma|anket) .. (yapacaktı*|yapıcaktı*|verecekti*|vericekti*|yapıyorum|yapıyoruz)
            teklif etmek (ist*|için|üzere)
            (haber vereyim|haberiniz olsun|duyurayım|bildireyim|söyleyeyim) (dedim|=diye|istedim)
            (rahatsız etme*|arama*) .. (sebeb*|sebep*|neden*) .. (=şu|=sözleşmeniz*|yeni*)?
            (bayi*|müşteri*|=size|işletme*) .. özel .. teklif* .. (sunuyor*|=var|hazırladık|getirdi*)
            konu .. (=şu|=şuydu|kısaca)
        """),
        unless=lines("""
            (özel|büyük|güzel|küçük|hoş)? sürpriz*
            (=neden|ne için|niçin|=niye) .. (ara*|=arıyordunuz|=arıyorsunuz|=arıyor)
            özel .. neden* =yok
        """),
    ),
    "permission": Act(
        says=lines("""
            (müsait*|uygun*|müsayit*) .. (mi|mı|mu|mü|misiniz|mısınız|musunuz|miydi*|mıydı*|muydu*|miyiz|olur mu)
            (müsaitmi*|uygunmu*|=müsaitseniz|=uygunsanız|=müsaitsen|=müsaitmisin)
            (vakt*|zaman*|dakika*|vaktiniz*|zamanınız*) .. (var|ayır*|alabil*|rica|alsam|müsait|olur mu|varmı)
            (konuş*|görüş*|konuşmamız*) .. (uygun|müsait|sakınca*|engel|vakt*|zaman*|dakika*)
            (rahatsız|meşgul) (etm*|ediyor*|ett* mi|etmed*)
            (bir|iki|üç|birkaç|beş|kısaca) .. dakika* (alabil*|rica|ayır*|var|almak|alacağ*)
            (kötü|yanlış|ters) .. zaman*
            (konuşabilir|görüşebilir) mi*
            (bilgi|anlat*|aktar*|söyle*|tanıt*) .. (=izin|=izniniz|müsaade*) .. (=var|verir*|olur mu|=varsa)
            (işinizden|işinizden gücünüzden|sizi) .. alıkoy*
            (dakkanızı|dakikanızı|vaktinizi|zamanınızı) (alabil*|alsam|alayım|rica)
            iki (kelam|laf|çift laf) .. (edelim|edebilir*|etsek)
            işinizin arasına
            (=uygunsa|=müsaitseniz|=uygunsanız|müsaade ederseniz) .. (anlat*|bahsed*|konuş*|sor*)
        """),
        unless=lines("""
            (bekle*|hat*|kontrol|bakayım|bakıyor*) .. (dakika|dakka|saniye)
            (dakika|saniye|dakka) .. (bekle*|hatta|kontrol)
            (kargo*|teslim*|saat|gün) .. uygun
            (teslimat*|depo*|şoför*|mal|kurye*|montaj*) .. (müsait*|uygun*)
            (müsait*|uygun*) .. (teslimat*|depo*|fiyat*|mal için|montaj*)
            müsait (=olunca|=olduğunuzda|=değilim|=değiliz|=bir)
            uygun (fiyat*|=fiyatlı)
            fiyat* .. uygun*
        """),
    ),
    "survey": Act(
        says=lines("""
            (anket*|memnuniyet araştırma*|araştırma*)
            (birkaç|kısa|iki|üç|beş|#) .. soru* .. (sor*|yönelt*|cevap*|yanıt*|var)
            (#|on) üzerinden .. puan*
            (ne kadar|nasıl) .. (memnun*|değerlendir*)
            (görüş*|geri bildirim*) .. (al*|öğren*|rica)
        """),
    ),
}
