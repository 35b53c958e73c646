"""Turkish: courtesy, apologies and sympathy; waiting on the line."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import WAIT_TIME, exact

NOT_HEARD = "(duyamad*|duymad*|anlamad*|anlayamad*|tekrar*|ses* gel*|kesil*|kaçır*|adınız*|isminiz*|kim arıyor*|nereden ara*|nereden \
arıyor*|kiminle|bir şey sor*|böl*|demişti*|yanlış mı|doğru mu duy*|hangi*)"
TROUBLE = (
    "(can sıkıcı|sinir bozucu|üzücü|zor|nahoş|tatsız|rahatsız edici|kötü|sıkıntılı|moral bozucu|yorucu|yıpratıcı|hoş değil|hoş olmayan|"
    "sevimsiz|endişe verici|kabul edilemez|stresli|talihsiz|berbat|üzüldü*|üzgün*)"
)
FEELING = (
    "(öfke*|kızgın*|sinir*|üzüntü*|endişe*|tepki*|mağdur*|hayal kırıklığ*|sıkıntı*|kaygı*|isyan*|sitem*|serzeniş*|rahatsızlığ*|hassasiyet*)"
)

ACTS = {
    "courtesy": Act(
        says=exact("""
            (lütfen|lütfedin|lütfeder*|rica*|memnuniyetle|seve seve|zevkle|hay hay|hayhay|başüstüne|baş üstüne|başım üstüne|\
            estağfurullah*|estagfurullah|buyurun|buyrun|buyurunuz|buyrunuz|teşekkür*|teşekür*|teşekkr*|müteşekkir*|minnettar*|mersi)
            (tabi|tabii|tabiki|elbette|elbet|muhakkak|şüphesiz|hayhay)
            (sağolun*|sağ olun|sağ olunuz|sağ olasınız|var olun|varolun|eksik olmayın*|ellerinize sağlık|elinize sağlık)
            (zahmet olma*|zahmet olacak*|size zahmet|zahmet ed*|zahmet ver*|zahmet etti*)
            (müsaade*|müsadenizle|müsadeniz*|müsade edin|müsade eder*|izniniz*|izninizle|iznin olursa|sakıncası yoksa|mahsuru yoksa|\
            mümkünse|uygunsa|mahzuru yoksa|nezaket*)
            (ne demek|ne münasebet|lafı bile olmaz|lafı olmaz|bir şey değil|birşey değil|önemli değil|görevimiz*|her zaman .. (bekle*|\
            efendim))
            (kolay gelsin|ricam* .. olacak|emredersiniz|emrinizde*|hizmetinizde*|emriniz olur|afiyet olsun|güle güle kullan*|hayırlı \
            olsun|hayrını gör*|maşallah)
            (alabilir|öğrenebilir|sorabilir|rica edebilir|bekletebilir|söyleyebilir|verebilir|paylaşabilir|belirtebilir|iletebilir|\
            yazabilir|tekrarlayabilir|açıklayabilir|kontrol edebilir|okuyabilir|gönderebilir|anlatabilir|bekleyebilir) (miyim|miyiz|\
            misiniz)
            (söyler|bekler|verir|paylaşır|tekrarlar|anlatır|iletir|okur|belirtir|yazar|açıklar|eder|kontrol eder) (misiniz|mısınız|musunuz)
            (alabilirmiyim|öğrenebilirmiyim|söylermisiniz|söyleyebilirmisiniz|beklermisiniz)
            mutlulukla
            onur duy*
            (memnun olurum|memnun oluruz|sevinirim|seviniriz|minnettar kalır*|mutlu olurum|mutluluk duy*|onur duy*|zevk duy*|zevk verir|\
            şeref*)
            (gönülden|canı gönülden|can-ı gönülden|gönül rahat*|başım gözüm üstüne|lafı mı olur|ne zahmeti|ne kusuru|ne demek efendim|aman\
            efendim|boynumuzun borcu|vazifemiz*)
            (mümkün mü|mümkünse|mahsuru var mı|sakıncası var mı|sakıncası yoksa|mahsuru yoksa|uygun mudur|olur mu acaba|nazik*)
            (hemen|derhal) .. efendim
            (dilerseniz|arzu ederseniz|uygun görürseniz|izin verirseniz|müsaade ederseniz|kabul ederseniz)
            (*abilir|*ebilir) (miyim|miyiz|misiniz) (acaba|lütfen|efendim)
        """),
        unless=exact("""
            (lütfen|rica*) .. (kusur* bak*|özür*|affed*|bağışla*|mazur)
            rica (etsem|etsek|ettim|ettik|etmiştim) .. (de|da|ama|olmuyor|dinle*)
            teşekkür (belgesi|plaketi|yazısı|kartı|mektubu)
            (kusur* bak*|özür*|affed*|bağışla*|mazur) .. lütfen
            nasıl .. (yardımcı|yardım)
            (tabii|tabi) (kauçuk*|ürün*|afet*|gaz*|taş*)
        """),
    ),
    "apology": Act(
        says=exact("""
            (özür|özürler|özürlerimi|özürlerimizi|özürümü|özürümüzü|özürdile*)
            (kusur* .. bak*|kusra bak*|kusura bk*|kusurabak*|kusurumuza bak*|kusura kalma*)
            (affınız*|affed*|affola|affola*|bağışlayın|bağışlayınız|bağışlarsanız|bağışlamanızı|bağışla|mazur gör*|hoş görün*|hoşgörün*|\
            hoş görmen*|hoşgörmen*|hakkınızı helal*|pardon)
            (mahcub*|mahcup*|utan* .. (size|karşı))
            (çok|gerçekten|size karşı|ben de|adımıza|firmam adına|inanın) .. (utandım|utandık|utanıyorum|utanıyoruz|utanç duy*)
            yerin dibine (girdim|geçtim|girdik|geçtik)
            af (diliyorum|diliyoruz|dilerim|dileriz)
            (üzgünüz|üzgünüm|üzüldük|üzüldüm|müteessir*)
            (hata*|hata|kusur|suç|kabahat|eksik) .. (bizde|bizim|bizden|bize ait)
            (hatamız|hatamızı|hatamızdan|hatamız için|kusurumuz|kusurumuzu|kusurumuzdan|bizim hata*|bizim kusur*) .. (kabul*|var|telafi*|\
            affed*|bağışla*)?
            böyle .. olsun istem*
            böyle .. olmasını istem*
            (maalesef|ne yazık) .. (hata|aksaklık|yanlışlık) .. (olmuş|yapmış*|yaptık)
            (bizim|bize) .. (ayıbımız*|ayıp ettik|hatamızdı|kusurumuz|kabahatimiz*|ihmalimiz*|suçumuz|eksikliğimiz*)
            (=biz|tarafımızca|tarafımızdan|arkadaşlarımız|depomuz*) .. (hata yap*|yanlış yap*|kusur et*|ihmal et*|atlamış*)
            (ayıp ettik|ayıp oldu|size karşı .. (mahcub*|mahcup*|ayıp*)|yüzümüz yok|ne desek az|söyleyecek söz*|özrümüz|özrümüzü|özrümü|\
            özürüm)
            (sizi|size) .. (üzdüğ*|mağdur ettiğ*|zor durumda bıraktığ*|rahatsızlık verdiğ*|yaşattığ*|beklettiğ*) .. (özür*|üzgün*|kusur*|\
            affed*|bağışla*|mahcub*)
            (gönlünüzü .. al*|telafi etmek ist*)
            (yaşattığımız|yaşattığım|olduğu|beklettiğim*) için .. (pişmanız|pişmanım|mahçubuz)
            (özr|özur|ozr) .. dile*
        """),
        unless=exact(f"""
            (özür*|pardon|kusur* .. bak*|affed*|bağışla*) .. {NOT_HEARD}
            {NOT_HEARD} .. (özür*|pardon|kusur* .. bak*|affed*)
            (affed*|pardon|afed*) ... (meşgul*|müsait*|yoğunsunuz|yemekte*|bir sorum|sorabilir miyim|isminizi|kaç|hangisi|ne dedi*)
            (pardon|affed*|afed*) .. ses* .. (git*|kes*|gel*)
            özür (dilenecek|dilemek gerek*|dilemem gerek*|dilemem|dilemeyeceğim|dileyeyim|dilenmez|dilenmesi|dilemişler|dilemiş|diledi|\
            diledik mi|\
            dileyecek|borcum* yok)
            (ne|niye|neden|ne diye|ne için|niçin) .. özür
            kusur* bak* (ama|da) .. (bu|siz|sizin|sizde|böyle|olmaz|yapacak*|ben|o)
            (bizim|bizde) .. (hata*|kusur*) .. (değil|yok)
            hata* .. (değil|yok)
            (özürlü|özrünüz*|özür (dilemesi|dilemesini|dileyeceğ*|dileyecek*|dilemenize)|özür (bekliyor*|beklem*|dilemiyor*|dilemedi*|\
            dilemenizi|dilesin)|özürle)
            (bulamad*|kalmad*|elimizde yok|stok*|tükendi) .. üzgünü*
            (üzgünüm|üzgünüz|pardon) ... (stok*|kalmad*|kalmamış|tükendi|tükenmiş|bulunm*|yok elimizde|ürün yok|elimizde yok|stokta yok)
        """),
    ),
    "empathy": Act(
        says=exact(f"""
            (sizi|bunu|durumu|durumunuzu|haklı|çok iyi|gayet iyi|yaşadı*|hissetti*|talebinizi|dediğinizi) .. (anlıyor*|anlayabil*|anlarım|\
            anlayış*)
            {FEELING} .. (anlıyor*|anlayabil*|anlarım|farkında*|paylaş*|hak ver*|haklı*|normal|doğal|yerinde|görüyor*|hissed*|saygı*|katıl*)
            (anlıyorum|anlıyoruz) .. (sizi|kızgın*|öfke*|hak*|üzül*|zor*|can*)
            (tahmin ed*|hayal ed*|farkında*|inanın|biliyorum) .. {TROUBLE}
            {TROUBLE} .. (tahmin ed*|hayal ed*|farkında*|biliyorum|haklı*)
            (haklısınız|hakkınız*|haklılık*|haklı olarak|haklı bir|sonuna kadar haklı*|hak veriyor*|hak veririm|hak vermemek|haklı buluyor*)
            (kim olsa|insan|insanın|her kim olsa|sizin yerinizde|yerinizde) .. (sinirlen*|kız*|üzül*|bozul*|kır*|çileden*|bık*|öfkelen*|\
            ol*|sıkıl*|canı*|tepki*|dayan*)
            (ben de|bizim de|ben olsam|benim de) .. (kızar*|sinirlen*|üzül*|bozul*|aynı|sıkıl*|öfkelen*|canım*|tepki*|isyan*)
            (ne kadar|gerçekten|böyle*|bunu|bu|çok|hiç|tabii) .. (can sıkıcı|sinir bozucu|üzücü|hoş değil|tatsız|nahoş|moral bozucu|\
            yıpratıcı|zor durum*|zor bir|zor olmalı|kötü olmuş|kötü bir|yorucu|hoş olma*)
            (can sıkıcı|sinir bozucu|üzücü|tatsız|nahoş|sıkıntılı|zor|kötü) .. (durum*|olay*|tecrübe*|deneyim*|bir şey|olmuş|olmalı)
            (üzüldüm|üzüldük) .. (buna|bunu|size|adınıza|duyunca|duyduğuma|halinize|sizin)
            (buna|bunu|adınıza|halinize|duyduğuma) .. (üzüldüm|üzüldük|üzülüyorum)
            (benim|bizim|kimin) başım* gel*
            (yerinizde olmak|bunu yaşamanızı|böyle olmasını|böyle bir şey) .. istemez*
            içim .. (acıdı|sızladı|parçalandı|burkuldu)
            (ne kadar|nasıl) .. (yorulduğunuzu|bunaldığınızı|sıkıştığınızı|zorlandığınızı|beklediğinizi|uğraştığınızı|üzüldüğünüzü)
            (bu kadar|bunca|o kadar) .. (beklemek|uğraşmak|aramak|koşturmak|emek|masraf|zaman) .. (kolay değil|zor|yorucu|çekilmez|ayıp|\
            yazık|boşuna|\
            insanı*|kimsenin*)
            (geçmiş olsun|çok yazık|vah vah|eyvah*|tüh*|hay allah|kabul edilemez)
            (çok|gerçekten|inanın|duyduğuma|duyunca) .. (üzüldüm|üzüldük|üzgünüm|üzgünüz)
            (canınız*|moraliniz*|keyfiniz*|hevesiniz*) .. (sık*|boz*|kaç*|kır*)
            (mağdur*|zor durumda) .. (bırak*|kal*|ol*)
            (şaşırma* gerek|tepkiniz*|kızmakta|kızmanız*|sinirlenmekte|sinirlenmeniz*|üzülmekte)
            (can|canınızı|canınız|keyif|moral|sinir|insanı|sabrınızı|gününüzü) .. (sık*|kaçır*|boz*|kaçmış*|yıprat*|yor*|zorla*|taş*|\
            mahvet*)
            (üzüldüğünüz*|kızdığınız*|sinirlendiğiniz*|kırıldığınız*|bıktığınız*|yorulduğunuz*|üzgün olduğ*|sinirli olduğ*|\
            yaşadıklarınız*|yaşadığınız*|hissettikleriniz*) .. (duy*|anl*|görüyor*|biliyor*|farkında*|tahmin*|hissed*|üzüldü*|üzgün*|\
            kabul*)
            (hiç|böyle|bu|bunu|bunun) .. (olmamalıydı|olmaması gerek*|yaşamamalıydı*|yaşanmamalıydı|yaşamanızı istemez*|olsun istemezdik|\
            hak etmiyor*|hak etmediniz|yakışmadı|olacak şey değil)
            (kolay|basit) değil .. (böyle|bu|bekle*|bu kadar|elbette|tabii|#|yaşa*)?
            (elbette|tabii|doğal olarak|haliyle|tabi) .. (kızar*|sinirlen*|üzül*|bozul*|öfkelen*|tepki*|beklers*|istersiniz .. çöz*)
            (vaktiniz*|zamanınız*|emeğiniz*|paranız*|gününüz*|işiniz*) .. (gitmiş|boşa|ziyan|kaybet*|aksa*|harcan*|yanmış)
            (hak vermemek|hak vermek|hak ver*) .. (elde değil|size|mümkün değil|gerek*)
            (sabrınız* .. tüken*|sabrınız* .. zorla*)
            (ben de|biz de) .. (üzüldü*|şaşırd*|üzgün*|mahcup*|rahatsız ol*)
            (ne .. talihsiz|ne büyük .. sıkıntı|ne kötü|ne fena|ne tatsız|ah canım|ay çok|vay vay)
            (üzülmeniz|kızmanız|sinirlenmeniz|tepkiniz|bu tepkiniz|isyanınız|sitem etmeniz|şikayetiniz) .. (doğal|normal|haklı*|yerinde|\
            anlaşılır|tabii)
            (ne kadar|nasıl) .. (*dığınızı|*diğinizi|*duğunuzu|*düğünüzü|*tığınızı|*tiğinizi|*tuğunuzu) .. (tahmin*|anl*|biliyor*|hissed*|\
            görüyor*)
            kendimi .. yerinize .. (koy*)
            (zor|kötü|sıkıntılı|yorucu) .. (gün|günler|süreç|an|anlar) .. (geçirmişsiniz*|yaşamışsınız*|atlatmışsınız*)
            (kimsenin|insanın|hiç kimsenin) .. hoşuna git*
            (bekletmişiz|bekletmişler|uğraştırmışız|yormuşuz|üzmüşüz|mağdur etmişiz) .. (farkında*|biliyor*|anl*)
            (kalmak|beklemek|uğraşmak|yaşamak|dönmek|karşılaşmak|koşturmak|katlanmak|olmak|aramak) .. (zor|kolay değil|çekilmez|can sıkıcı|\
            kötü|üzücü|yorucu|hoş değil|tatsız|sinir bozucu|yıpratıcı|çileden*|insanı)
            (kalmak|beklemek|uğraşmak|yaşamak|kalınca|beklemek) düşünmesi bile
            (bozulması|gelmemesi|çıkması|gecikmesi|kesilmesi|kalması|beklemesi|kırılması|çalışmaması|uğraşması) .. (can sıkıcı|üzücü|kötü|\
            tatsız|hoş değil|sinir bozucu|can sık*|moral boz*)
            (yıpratmıştır|yormuştur|üzmüştür|sıkmıştır|bunaltmıştır|kızdırmıştır|canınızı sıkmıştır|zorlamıştır) .. (sizi|haklı*|tabii|$)
            (hakısınız|haklsınız|haklınız|haklısnız)
            (*mak|*mek) .. (yorucu|üzücü|yıpratıcı|can sıkıcı|sinir bozucu|kolay değil|zor olmalı|tatsız|eziyet|hoş değil|sıkıcı olmalı)
            insanı .. (perişan ed*|yorar|yoruyor|bıktırır|deli ed*|çileden çıkar*|üzer|üzüyor|bitirir|bezdirir|yıpratır|yıpratıyor|\
            sinirlendirir|gerer)
            (hasta|bebek|çocuk|çocuklar|çocuklarla|misafir|düğün|bayram|sınav|yaşlı|hastayla|bebekle|kışın|sıcakta|soğukta) .. (varken|\
            üstü|günü|haftası|zamanı|öncesi|gününde|haftasında|arifesi*)? ... (zor|kötü|can sık*|sıkıntı*|üzücü|hiç hoş|kolay değil|\
            çekilmez)
            (*mediğini|*madığını|*mediğinizi|*madığınızı|*mediğinizi) .. (tahmin ed*|anlayabil*)
            düşünmesi bile .. (üzücü|kötü|can sıkıcı|zor|yorucu)
            insanın canı* .. (sık*|yan*)
        """),
        unless=exact("""
            (anlıyor|anlayabiliyor) (musunuz|mu|muyum|muyuz)
            (hiç|bir şey|hiçbir) .. anlamıyor*
            (anlamıyorum|anlamadım|anlayamadım)
            (sakin|fiyat*) .. zor
        """),
    ),
    "hold": Act(
        says=exact(f"""
            (bir|bi|birkaç|az|bir iki|kısa bir) {WAIT_TIME} $
            (bir|iki|bi|üç|birkaç|az|yarım|çok kısa|kısa|bir iki) {WAIT_TIME} .. (lütfen|bekle*|rica*|müsaade*|müsadenizle|müsadeniz*|\
            müsade edin|müsade eder*|kontrol*|bakıyor*|bakayım|bakaca*|bakalım|hatta|izin*|dönüyor*|geliyor*|sor*)
            (lütfen|bekleyin|bekleyiniz|hatta|bekler|hemen|tabii) .. (bir|bi) {WAIT_TIME}
            (bir|iki|bi|üç|birkaç) {WAIT_TIME} .. (alabil*|alaca*|alayım) .. (bak*|kontrol*|sor*|stok*|stoğ*|depo*|teyit*|sistem*|ekran*|$)
            (bak*|kontrol*|sor*|stok*|stoğ*|depo*|teyit*|sistem*|ekran*) ... (bir|iki|bi) {WAIT_TIME}
            (hatta|telefonda|çizgide) .. (kal*|bekle*|tut*|ol*)
            (hattan|telefondan) .. ayrılma*
            (ayrılmayın*|ayrılmayınız|kapatmayın*|telefonu kapatma|telefonu kapatmayın)
            (bekle|bekleyin|bekleyiniz|bekleyelim|beklersiniz|bekleteceğim|bekleteceğiz|bekletiyorum|bekletiyoruz|bekletebilir*|\
            bekletmem|bekletmemde|bekletmemin|bekletmek|bekletsem|bekleteyim|bekletirim|bekletirsem|bekletcem|bekleticem|bekler misiniz|\
            bekler misin|beklermisiniz|bekleyebilir*|beklemenizi .. (rica*|iste*)|beklemede|beklemeye al*)
            (dur|durun|dur bi|durun bi|dur bakayım|bi dur|bir dur)
            (müsaade*|müsadenizle|müsadeniz*|müsade edin|müsade eder*|izin*|izninizle) .. (bakayım|kontrol*|sorayım|teyit*|bakaca*|edin|\
            ver*)
            (hemen|şimdi|bir|bi|sizin için|depoya|depodan|stoğa|stoktan|ekrandan|sistemden) .. (kontrol ed*|kontrol et*|bakıp .. (dön*|\
            gel*)|teyit edeyim|sorup .. (dön*|gel*))
            (birazdan|hemen|şimdi|iki dakika*|bir dakika*) .. (size)? (dönüyor*|geliyor*|dönece*)
            az (müsaade*|bekle*|sabır|sabred*)
            (sizi|hattı) (müziğe|beklemeye|sessize|hoparlöre) (alıyor*|alaca*|alayım|alcam|alıcam)
            (sabır|sabredin|sabredersen*)
            (bakıp|sorup|kontrol edip|öğrenip|danışıp|teyit edip) .. (geliyor*|dönüyor*|hemen|dönece*|size)
            (bir|bi|iki|üç) {WAIT_TIME} .. (edeceğ*|ediyor*|istiyor*|veri*|versen*|isteyece*)
            (beklemeye|bekletmeye|hatta) .. (alıyor*|alaca*|alabil*|alayım|almak)
            (az|azıcık|biraz|bir parça) .. (bekle*|sabred*|müsaade*)
            (bir|bi) (saniye|dakika|dakka|sn|dk) (ya|be|abi|efendim|hemen)
            (bekliyin|bekleyin|dakka|saniye) .. (bakıp|bakıyorum|bakıyom|bakcam|gelcem|gelicem|dönücem)
        """),
        unless=exact(f"""
            (kurye*|kargo*|teslimat*|sipariş*|mal|malı|mallar*|araç*|teknisyen*|aracımız*|haber*|ödeme*|arama*|dönüş*|mesaj*|sms) .. \
            (bekle*)
            (bekliyoruz|bekleriz|bekliyor|beklemiyor*|beklemeden|beklediğiniz*|beklettiğ*|beklettim|beklettik|bekleme süre*|bekletmeden)
            (dakika|saniye|dakka) (önce|evvel|teklif*|kampanya*|konuş*|görüş*)
            {WAIT_TIME} .. (teklif*|kampanya*|bilgilendir*|anlat*|konuş*|görüş*|vakt*)
            (dakikanız|dakika|vaktiniz|zamanınız) .. (var mı|varmı|ayır*|konuş*|görüş*)
            (iade*|değişim*) .. bekle*
            # gün* .. bekle*
            (yarına|öğlene|akşama|haftaya|cumaya|sabaha|gününe) .. bekle*
            (suda|suyun|suya|buzdolabında|dolapta|fırında|güneşte|gölgede|ocakta|buzda|sıcakta|içinde) ... bekle*
            (bekletebilirim|bekletebiliriz|bekletirim|bekletelim) (malı|ürünü|siparişi|paketi|koliyi|fiyatı|kargoyu|sizin için)
            (sonuna|başına|haftaya|pazartesiye|yarına|aya) kadar .. beklet*
            sabrınız*
            {WAIT_TIME} (müsa|müsait*|uygun*)
            aracağım
            (bekletmedi*|bekleyecek misiniz|bekletmeyin|bekletmeyelim|bekletiyorlar)
        """),
        weak=exact("""
            (bakayım|bakıyorum|bakalım) .. (ekrana|sisteme|stoğa|stoklara|depoya|kayıtlara|sistemden|ekrandan)
        """),
    ),
    "hold_polite": Act(
        says=exact(f"""
            (lütfen|rica*|müsaade*|müsadenizle|müsadeniz*|müsade edin|müsade eder*|izninizle|izniniz*|sakıncası yoksa|mümkünse|zahmet*|\
            mahsuru yoksa|sizin için|uygunsa) ... (bekle*|bir {WAIT_TIME}|bi {WAIT_TIME}|hatta|hattan|ayrılma*|kontrol*|teyit*|bakayım|\
            bakıyor*|bakaca*|kapatma*|iki {WAIT_TIME})
            (bekle*|bir {WAIT_TIME}|bi {WAIT_TIME}|hatta|hattan|ayrılmayın*|kapatmayın*|iki {WAIT_TIME}|yarım {WAIT_TIME}|dakikanızı|\
            saniyenizi) ... (lütfen|rica*|müsaade*|müsadenizle|müsadeniz*|müsade edin|müsade eder*|izninizle|alabilir miyim|alayım|olur \
            mu|efendim|zahmet*|misiniz|mısınız|uygun mu|sakıncası)
            (bekletebilir|bekletsem|beklete*) .. (miyim|miyiz|olur mu|sakınca*|sorun)
            (bekler|bekleyebilir|kalır|kalabilir) (misiniz|mısınız)
            beklermisiniz
            (hemen|sizin için) .. (kontrol ed*|bakıyor*|bakayım|teyit*|soruyor*|bakaca*) ... (dönüyor*|dönece*|bir {WAIT_TIME}|bekle*|iki \
            {WAIT_TIME})
            (bir|bi|iki|kısa bir) {WAIT_TIME} ... (kontrol ed*|bakıyorum|bakayım|kontrol edip|teyit ed*|rica*|bekleteceğ*|bekletiyor*|\
            soruyorum)
            (sizi|biraz) .. (bekleteceğ*|bekletiyor*|bekletmek|beklemeye al*|bekletmem*)
            (kontrol|teyit|bakıp|sorup|öğrenip|danışıp) .. (edip|ederek|hemen|size) .. (dönüyor*|dönece*|geliyor*|bilgi*|ilet*)
            (beklemenizi|kalmanızı|beklemeniz*|ayrılmamanızı) .. (rica*|istirham*|isteyece*)
            (beklemeye|bekletmeye) .. (alabilir|alsam|alayım|alacağ*)
            (müsadenizle|müsaadenizle|izninizle) .. (bakıyım|bakayım|sorayım|sorıyım|göz at*|bir bak*)
            (bekletebilirmiyim|bekletebilirmiyiz|beklermisiniz|bekleyebilirmisiniz)
            (bekletiyorum|bekletiyoruz|bekleteceğim|bekletcem|bekleticem) .. (kusura|özür|müsaade*|affed*|lütfen)
        """),
        unless=exact("""
            (beklediğiniz*|beklettiğ*|beklettim|beklettik)
            (kargo*|kurye*|evde|teslimat*|usta*|şoför*)
            bekletmeyin
        """),
    ),
    "hold_return": Act(
        says=exact("""
            (beklediğiniz*|bekleyişiniz*|beklemeniz*|bekleme*|hatta kaldığ*|hatta bekle*|sabrınız*|sabırla|sabır göster*|sabretti*|\
            ayrılmadığ*) ... (teşekkür*|sağol*|sağ ol*|minnettar*|mersi|eksik olma*|özür*)
            (teşekkür*|sağ ol*|sağol*|minnettar*) .. (beklediğiniz*|bekleme*|sabrınız*|sabır*|sabretti*|hatta kal*)
            (beklettim|beklettik|beklettiğim*|beklettiğimiz*|bekletti|bekletmiş|bekletmişim|bekletmişiz|beklettiysem|beklettiysek) .. \
            (özür*|kusur*|affed*|bağışla*|hakkınızı|teşekkür*|sizi|biraz)?
            (özür*|kusur*|affed*|bağışla*|pardon) .. (beklettim|beklettik|beklettiğ*|bekletti*|uzun sürdü|uzadı|gecikti|geciktim)
            (uzun sürdü|biraz uzadı|sürdü biraz)
            (gecikti|geciktim|uzadı|sürdü|geç kaldım) .. (kusur*|özür*|affed*|bağışla*|pardon) .. (dön*|gel*|bul*|bak*|hatta|$)
            (anlayışınız|sabrınız|bekleyiş*) .. teşekkür*
            (beklemede kaldınız|beklemede kaldı*|hatta kaldınız|zaman aldı|vakit aldı|uzattım|biraz uzattım|uzun tuttum) .. (kusur*|özür*|\
            af*|pardon|teşekkür*|sağ*)
            (bekledinz|bekledniz|bekledğiniz|bekledinizde) .. (t*|sağ*)
            (beklediniz|bekledinz|bekledniz|bekledğiniz) .. (sağol*|sağ olun|teşekkür*|mersi|kusur*|özür*|eksik olma*)
            (sağol*|sağ olun|teşekkür*|mersi|eksik olmayın) .. (bekledniz|bekledinz|bekledğiniz|hattaydınız|hatta kaldınız)
            (anlayışınız|sabrınız|beklemeniz) .. (sağ olun|sağol*|eksik olma*|minnettar*)
            (sağolun|sağ olun|teşekkür*|teşekkürler) .. (beklediniz|bekledinz|beklettim)
        """),
    ),
}
