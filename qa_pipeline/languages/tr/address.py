"""Turkish: the informal `sen`, in pronouns, verb endings, commands and endearments."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import exact
from qa_pipeline.languages.tr.second_person import PEOPLE, YOU_DO, YOURS

CALL_ON = "(bakalım|bana|artık|hadi|çabuk|hemen|şimdi|işte|lan|ya|hele)"
COMMAND = "(ver|yaz|anlat|gönder|oku|öde|al|yap|et|aç|bas|gir|seç|sor|getir|bul|düşün|ara|kapat|koy|bırak)"
DO = (
    "(gönder|yolla|anlat|göster|götür|bırak|doldur|imzala|sakla|temizle|değiştir|incele|güncelle|uğra|dinle|düzelt|yenile|öğren|"
    "indir|yükle|onayla|kaldır|çıkart|hallet|yazıver|bakıver|söyleyiver|gönderiver|alıver|getiriver|geliver|açıver|veriver|dolduruver|"
    "yollayıver|soruver|arayıver|ediver|yapıver|okuyuver|kapatıver|imzalayıver)"
)
"""Commands that are no other word, whatever stands around them. `söyle` (say) is left out here: without its hook `şöyle` is "so"."""
DO_IT = (
    "(oku|aç|ver|yaz|kapat|getir|al|bul|yap|öde|sor|seç|sil|tak|tut|bas|çek|kes|kur|ara|bekle|dene|ekle|topla|izle|ilet|"
    f"kontrol et|iptal et|teslim al|teslim et|not al|not et|iade et|test et|kabul et|{DO[1:-1]})"
)
"""Commands behind what they are to be done to: `al` alone is a colour, `yaz` the summer, `çek` a cheque."""
IT = (
    "(*ayı|*iyi|*uyu|*oyu|*sini|*sunu|*larını|*lerini|*larımı|*lerimi|onu|bunu|şunu|onları|bunları|hepsini|birini|tanesini|gerisini|"
    "kalanını|"
    "kodu|fişi|paketi|siparişi|telefonu|adresi|formu|malı|ürünü|etiketi|fişini|dekontu|linki|mesajı|maili|kartı|kağıdı|bidonu|kapağı|"
    "vanayı|modemi|cihazı|filtreyi|düğmeyi|tuşu|hattı|hesabı|resmi|vidayı|kabloyu|tüpü|kapıyı|kutuyu|koliyi|parayı|faturayı|numarayı)"
)
TO = (
    "(kapıya|kargoya|depoya|kutuya|poşete|kasaya|masaya|dolaba|rafa|kenara|güvenliğe|kapıcıya|komşuya|şoföre|kuryeye|ustaya|yerine|"
    "önüne|yanına|içine|üstüne|üzerine|altına|arkasına|köşesine|kutusuna|kapısına|tarafa|buraya|oraya|şuraya|bana|bize|yanımıza|hesaba|"
    "kağıda|bir yere|sepete|siparişe|listeye)"
)

PIECE = (
    "(dığ*|diğ*|duğ*|düğ*|tığ*|tiğ*|tuğ*|tüğ*|ıyo*|iyo*|uyo*|üyo*|tıyo*|tiyo*|dım|dim|dum|dık|dik|duk|tım|tim|tum|tık|tik|tuk|dınız|"
    "diniz|dunuz|tınız|tiniz|tunuz|dı|di|du|tı|ti|tu|rım|rim|rız|riz|rsınız|rsiniz|rlar|rler|"
    "yor*|yın|yin|yun|yınız|yiniz|yunuz|ın|in|un|ınız|iniz|unuz|mak|mek|ması|mesi|manız|meniz|maya|meye|madan|meden|mıyo*|miyo*|muyo*|"
    "müyo*|mayın|meyin|mayınız|meyiniz|acağ*|eceğ*|yacağ*|yeceğ*|acak*|ecek*|"
    "yacak*|yecek*|ıcam|icem|ucam|alım|elim|yalım|yelim|ayım|eyim|yayım|yeyim|tır*|tir*|tur*|dır*|dir*|dur*|lır|lir|nır|nir|nmış|nmiş|ıp|"
    "ip|up|yıp|yip|yup|ıl*|il*|ul*|mış*|miş*|muş*|sın|sin|sun|sanız|seniz|abil*|ebil*|yabil*|yebil*|"
    "t|r|m|n|l|e|a|ıcı|ici|ır|ir|ur|ür|er|ar|erim|arım|ersiniz|arsınız|erseniz|arsanız|irseniz|ırsanız|me|ma|mez|maz|mem|mam|nme*|nma*)"
)
"""Endings that recognition split off their verb: not `oku` but `oku yun`."""
LABEL = "(butonu*|tuşu*|düğmesi*|seçeneğ*|sekmesi*|menüsü*|ikonu*|yazan*|yazısı*|linki*|diyor*|deyip|kısmı*|bölümü*|bölümün*)"
"""What says that the words before are written on a screen."""

ACTS = {
    "informal": Act(
        says=exact(f"""
            (sen|seni|sana|senin|sende|senden|seninle|senle|sence|seninki|sencede|senlik)
            (mısın|misin|musun|müsün|mıydın|miydin|muydun|müydün|mısınki)
            (*rmısın|*rmisin|*rmusun|*yormusun|hazırmısın|iyimisin|*yormuydun)
            (*yorsun|*iyosun|*uyosun|*abilirsin|*ebilirsin|*acaksın|*eceksin|*caksın|*ceksin|*mişsin|*muşsun|*malısın|*melisin|*mazsın|\
            *mezsin|*yorsan|*acaksan|*eceksen|*iyosan|*uyosan|*yordun|*mıştın|*miştin|*muştun|*acaktın|*ecektin|*abildin|*ebildin|*abilsen|\
            *ebilsen)
            {YOU_DO}
            (*landın|*lendin|*ğendin|*şündün|öğrendin|*ştirdin|*ştırdın|*ladın|*zledin|*kledin|*yledin) (mı|mi|ya|de|da|zaten|$)
            (*rdiğin|*ldığın|*ydığın|*adığın|*ediğin|*ptığın|*ttığın|*ktığın|*çtığın|*rduğun|*lduğun|*yduğun|*şündüğün|*yacağın|*yeceğin|\
            yapacağın|edeceğin|vereceğin) (zaman|gibi|kadar|yer|için|her|ürün*|mal*|numara*|adres*|gün*|şey*|bir|o|bu|şu|en|son|model*|\
            renk*|beden*|saat*|kutu*|koli*|paket*|kart*|hesab*|ilk|iki|üç|cihaz*|fiyat*|hangi*|da|de|neyse|$)
            (*deysen|*daysan|*teysen|*taysan|*yoksan|*lıysan|*luysan|müsaitsen|hazırsan|değilsen|uygunsan|eminsen|razıysan|açıksan|\
            kapalıysan)
            (*deydin|*daydın|*seydin|*rsaydın|haklıydın|müsaittin)
            (bakarsın|gelirsin|gidersin|çıkarsan|kapatırsın|olursun|kalırsın|kalırsan|dersin|dersen)
            (istiyon|diyon|alıyon|ediyon|yapıyon|napıyon|geliyon|gidiyon|biliyon|veriyon|söylüyon|bakıyon|arıyon|bekliyon|duyuyon|anlıyon|\
            soruyon|ödüyon|hallediyon|napıyosun|naber|nettin|naptın)
            (alıcan|yapıcan|gelicen|vericen|edicen|ödiycen|istiycen|bekliycen|görücen|alacan|yapacan|edecen|gelecen|olucan|ödeyecen)
            (haklısın|değilsin|müsaitsin|kimsin|nesin|neredesin|nerdesin|eminsin|müşterimizsin|şanslısın|iyisin|yakınsın|uzaksın|kişisin|\
            açıksın|kapalısın|hazırsın|evdesin|yoldasın|kaçıncısın|borçlusun|kayıtlısın|nerelisin|rahatsın|güzelsin)
            (dinle|boşver|uzatma|bağırma|korkma|unutma|üzülme|güldürme|saçmala|saçmalama|sıkılma|git|endişelenme|kaçırma|bekle)
            (merak etme|acele et|acele etme|kusura bakma|kusuruma bakma|dikkat et|devam et|sakin ol|rahat ol|emin ol|takma kafana|sabret|\
            telaş etme|kabul et|rica ed* senden|boş ver|kontrol et|hallet|idare et|haber ver|ayrılma)
            (sakın|boşuna|asla|şifreni|hiç) .. (unutma|alma|arama|gelme|verme|paylaşma|kaybetme|kaçırma|bekleme|açma|kapatma|gönderme|\
            basma|yapma|söyleme|uğraşma|yorulma)
            (onu|bunu|orasını|gerisini|bizi|beni) (hiç|sakın|boşuna)? (düşünme|unutma|bekleme|dert etme|kafaya takma|yorma|uğraştırma)
            yanlış anlama (ama|beni|lütfen|sakın|da|$)
            pişman olma (da|ya|sonra|sakın|$)
            bak (şimdi|sana|abi|ben|güzel|canım|ne|bir|bi|şu|hele|buraya|kardeşim|burada|sen|bu|bak|böyle|ya)
            ^ (bak|dinle|söyle|gel|dur|al|buyur|anlat|sor|ver|yaz|bırak|gönder) $
            ^ (bak|gel|anlat|sor|buyur|ver|yaz) (bakalım|bana|neyi|ne|abi|abla|canım|kardeşim|hadi|haydi|hemen|kaç|şunu|bunu|adını|\
            numaranı|ismini|sen|artık|bir|dinliyorum)
            söyle (bana|neyi|kaç|hangi|adını|numaranı|ismini|adresini|canım|abi|abla|kardeşim|hadi|dinliyorum)
            (bana|bize|hemen|şimdi|çabuk|adını|numarasını|adresi|numarayı|kodu|ismi|rengini|bedenini|istediğini) söyle ($|hemen|da|yeter|\
            kaç|hangi|ben|biz|ki|tamam|olur)
            sus (artık|be|lan|ya|bakayım|iki)
            ^ sus $
            (dakika|dakka|saniye|hele|bi|bir|az|şöyle) dur ($|hemen|bakayım|bakıyom|bakıyorum|bakıyım|ben|şimdi|bi|bir|soruyorum|geliyorum)
            {DO}
            {IT} {DO_IT}
            (istediğini|beğendiğini|hangisini|dilediğini|uygun olanı) (istersen|beğenirsen)? (seç|al|yaz)
            (hazır|evde|orada|müsait|dükkanda|kapıda) ol ($|da|mal|yeter|tamam|ben|biz|usta|kurye|şoför|araç)
            {TO} .. (koy|gel|git|ver|bırak|yaz|tak|yatır|geç|sor|oku|aç|getir|gönder|ekle)
            {COMMAND} {CALL_ON} .. $
            (hadi|haydi|çabuk|hemen|şunu|bunu|onu|bana|kendin|artık|durma|önce) .. {COMMAND} (bakalım|işte|artık|hadi|abi|canım|da|o|$)
            (hadi|haydi|çabuk) .. (söyle|gel|ver|yaz)
            (siparişe|konuya|sadede|buraya|yarın|dükkana|şubeye|mağazaya|depoya) gel
            (numaranı|adını|ismini|adresini|telefonunu|soyadını|siparişini|kodunu) (ver|söyle|yaz|alayım|al|oku|ya|bi|bir)
            (adın|ismin|numaran|adresin|soyadın|telefonun|borcun|siparişin|dükkanın|işyerin|firman) (ne|neydi|nedir|kaç|kaçtı|var|hazır|\
            yola|nerede|nerde|hangi|tamam)
            (siparişin|paketin|malın|ürünün|talebin|iaden|kaydın|hesabın|borcun|adresin|telefonun|internetin|hattın|kartın|sözleşmen|\
            taahhüdün) (da|de|hala|henüz|yarın|bugün|dün|artık|çoktan|şimdi|zaten|daha|tamam)? (hazır|yolda|çıktı|çıkmış|geldi|gelmiş|\
            hazırlandı|onaylandı|kapandı|kapanmış|yok|yokmuş|aynı|kesildi|açıldı|bitti|bitmiş|elimde|bende|bizde|burada|duruyor|görünüyor|\
            görünmüyor|alındı|ulaştı|ulaşmış|var|varmış)
            (haberin olsun|haberin var|canın isterse|keyfin bilir|eline sağlık|ellerine sağlık|ağzına sağlık|işine gelirse|aklında olsun|\
            gözün aydın|canın sağ|kendin bilir*|sözüm sana|yanlışın var|işine bak|başın sağ|vaktin var|zamanın var|paran var|paran yok|\
            nasıl istersen|ne dersen|fark etmez senin)
            (rahatına|keyfine) bak
            (kafana|gönlüne|keyfine) göre
            elini (çabuk|ağır) tut
            (vaktin|zamanın|paran|işin) (olursa|olunca|olduğunda|yoksa|bitince)
            (için|gönlün|kafan|aklın) (rahat|ferah) (olsun|etsin|mı|edebilir)
            (kendin|elinle) (yap|al|gel|götür|tak|kur|ara|sor|yaz|seç|bak|dene|söyle|hallet|ödersin|yapabil*)
            (hoş|hoşça) (geldin|kal|bulduk seni)
            (hoşgeldin|hoşçakal|sağol|sağolasın|varol|görüşürüz abi)
            sağ (ol|olasın)
            kendine .. (bak|dikkat)
            (canım|cicim|tatlım|şekerim|balım|güzelim|bitanem|birtanem|hayatım|aşkım|kuzum|yavrum|evladım) ($|benim|ya|sen|ne|tamam|tabi|\
            peki)
            (tamam|evet|yok|tabi|tabii|peki|merhaba|alo|hayır|bak|selam|ya|günler) (canım|cicim|tatlım|şekerim|balım|güzelim|kardeşim|\
            kardeş|yavrum|evladım|abi|abla|abicim|ablacım|dostum|hacı|birader|bacım)
            ^ (oğlum|kızım|delikanlı|evlat) (sen|öyle|böyle|bak|dur|bi|gel|yok|tamam|ya|be|niye|hadi|merak)
            (tamam|hadi|bak|dur|yok|gel|ya|e) (oğlum|kızım|delikanlı|evlat)
            (öyle|böyle|bana) deme ($|ya|be|bana|lütfen|şimdi|sakın)
            ^ (canım|cicim|tatlım|şekerim|balım|güzelim|kardeşim|\
            kardeş|yavrum|evladım|abi|abla|abicim|ablacım|dostum|hacı|birader|bacım)
            (abi|abla|abicim|abiciğim|ablacım|ablacığım|teyzecim|teyzeciğim|amcacım|amcacığım|dayıcım|dayıcığım|yengecim|yengeciğim|\
            halacım|halacığım|aslanım|koçum|bacı|kanka|kanki|moruk|birader|hacı|hacım|dostum|reis|bilader|kardeşim|kardeş|bacım|güzelim)
            (neyin|neyiniz mi|derdin|karın|kocan|kızın|oğlun|evin|işin|adresin|paran|elin|kartın) (var|yok|ne|nedir|nerede|nerde|mı var)
            (parayı|siparişi|malı|paketi|dekontu|onu|bunu|şunu|ödemeyi|telefonu|kartı|bilgileri|adresi) (gel|yatır|at) ($|gel|bana|bak|\
            bakalım|hemen|sonra|da|işte|artık)
            (yatır|düşün|otur|çık|koş|git|kalk) (gel|taşın|ara|bekle|bak|al|de)
            (şikayet|sipariş|iade|acele|sabır) et ($|istersen|bana|sen|hemen|artık|de|bakalım|de|o)
            (tamam|olur|peki) (mı|mi) (canım|abi|abla|kardeşim)
            (buyur|gel|bak|dinle) (abi|abla|kardeş|kardeşim|canım|dostum|hocam|amca|teyze|dayı|kızım|oğlum)
            (kızmışsın|kızma|sinirlenme|bozulma|darılma|gücenme|kırılma) ($|bana|hemen|ya|canım|abi)
            (danış|konuş|kullan|öğren|unut|hatırla|yatır|kapat|hazırla|ayarla|karşılaştır|hesapla|ısmarla|ekle|izle|otur|çağır|oku|öde|ara|\
            uğra|yarın gel|yarın al) (en|ama|sonra|o|bir|bi|ben|biz|bana|hemen|önce|istersen|bakalım|artık|ya|işte|şimdi|yarın|da|de|tabii|\
            olur|tamam|canım|haber|gel|git|ki|çünkü|rahat|iyice|güzelce|yeter)
            (tabii|tabi|elbette|peki|tamam|olur|hadi|istersen|önce|iyice|git|sonra|rahat rahat|eşine|hanımına|kızına|oğluna|patronuna|\
            müdürüne|beni|bizi) (danış|konuş|sor|düşün|öğren|kullan|ara|bekle|dene|otur|kapat) ($|en|ama|sonra|\
            o|bir|ben|biz|bana|hemen|önce|istersen|artık|işte|şimdi|yarın|da|de|tabii|olur|tamam|rahat*|karar*|acele*|bakalım|haber)
            (yarın|bugün|sonra|akşama|sabah|önce|öğlen|haftaya|pazartesi|salı|çarşamba|perşembe|cuma) (gel|al|öde|ara|bak|yap) $
            (*edersin|*lersin|*nersin|*nirsin|*nırsın|*nursun|*nürsün|*lirsin|*lırsın|*lursun|*lürsün|*parsın|*zarsın|*şursun|*şürsün|\
            *ndasın|*ndesin|*rdasın|*rdesin|*ktasın|*ktesin|*ftasın|*larsın|*irdin|*ırdın|*larsan|*lersen|*zarsan|*parsan|*tersen|*dersen|\
            *nersen|*nirsen|*lirsen|*lursan)
            (çalışırsın|danışırsın|ulaşırsın|anlaşırsın|alışırsın|uğraşırsın)
            {YOURS}
            {PEOPLE} (da|de|ne|nasıl|gelsin|alsın|arasın|aradı|geldi|almış|aldı|bilir|için|ile|var|$)
            (firmanı|sıranı|kotan|oğlun)
            (işin|işlerin) (rast|kolay|gücün|açık|bereketli)
            (gözünü|gözünün|ellerini) (seveyim|yağını|öpeyim)
            (gelirken|yanında|önce|hemen|sonra|giderken) ... (getir|götür|uğra|haber ver|bana ver) ($|gel|hemen|tamam|olur)
            bak (anlatayım|söyleyeyim|diyeyim|göstereyim|dinle)
            (ödemeni|siparişlerini|ödemelerini|borçlarını|işlemini|seçimini) (yaptın|yap|ver|öde|bitir|tamamla)
            (vercen|ödicen|gelcen|yapcan|etcen|ödiycen|istiycen|dicen|gitcen|yazcan|bakcan|arıcan|söylicen|beklicen|göndericen|kullancan|\
            ödeycen)
            (alcan|olcan|kalcan) (mı|di|de|bugün|yarın|bu|bi|kaç|ne)
            kaç .. (alcan|olcan|istiyon|alıcan)
            (nasılsın|napıyon|nerelerdesin|iyi misin)
            (*dıysan|*diysen|*duysan|*düysen|*tıysan|*tiysen|*tuysan|*tüysen)
            (açarsan|kaparsan|çıkarsan|koyarsan|yazarsan|okursan|sorarsan|kalırsan|götürürsen|getirirsen|gönderirsen|yollarsan|konuşursan|\
            takarsan|satarsan|uğrarsan|kullanırsan|çekersen|basarsan|girersen)
            (lazımsa|gerekirse|varsa|olursa|isterse) (söyle|yaz|ara|de|haber ver) ($|ben|yaz*|hemen|bana|de|yeter)
            (gerisini|orasını|onu|bunu) (düşünme|merak etme|dert etme|kafana takma)
        """),
        weak=exact("""
            (canım|abim|ablam|yavrum|evladım|hocam|dayı|teyze|yenge|amca|hala|patron|şef|usta|başkan)
            (bak|buyur|kendin|kendine)
            (siparişini|adını|adresini|kaydını|borcunu|hesabını|talebini|telefonunu|ismini|şikayetini) (aldım|yazdım|kaydettim|ver*|öde|\
            kapat*|girdim|not aldım|buldum|açtım)
        """),
        unless=exact(f"""
            (dedi|dediniz|demişsiniz|demiş|diyormuş|demiştiniz|demişti)
            canım (sıkıl*|yan*|iste*|acı*|çek*|sıkkın)
            (benim|kendi|onun) (kardeşim|abim|ablam)
            (kardeşim) (adına|için|gibi|de|da|ile)
            gel (gelelim|diniz)
            senin olsun (marka|isimli|adlı)
            (abi|abla|teyze|amca|dayı|usta|hoca|bacı|hala) (sokak|sokağı|caddesi|mutfak*|mutfağı|ev yemek*|kahve*|çiftliği|ürün*|marka*)
            buyur (un|ettik|unuz)
            {COMMAND} {PIECE}
            {DO} {PIECE}
            {DO_IT} {LABEL}
            (ekle|kaydet|öde|satın al|giriş yap|sepete ekle|devam et|iptal et|kabul et) (basın|tıkla*|basınız|dokun*|bas*)
            (bekle|dinle|bak|git|gel|dur|otur|danış|konuş|kapat|kullan|sus|unut|uzat|bağır|topla|izle|ekle|dene|tut|tak|sil|sök|kes|kur|\
            çek|ayrılma|unutma|kaçırma|üzülme|korkma|bağırma|ol) {PIECE}
            (uz|unuz|sunuz|iz|siniz|sınız|nız|niz)
            (git gide|sen ben|ahmet|senli benli|bak ıyor*)
            (abi kardeş|abi cim)
            (demişler|dediler|diyorlar|demişlerdi|denmiş|denildi)
            (abi|abla|dayı|kardeş|kardeşler) (sokak|sokağı|caddesi|market*|lokanta*|kebap*|ticaret|büfe*)
            sen (piliç|tavuk|et|etin|eti|elik*|sör*|dik*|tet*|kron*|fon*|aryo*)
            sana (margarin*|paket*|klasik|yağ*|tereya*)
            (kullan at*|gel al|al götür|al ver|aç kapa|tak çalıştır|çek bırak|bas konuş|kes yapıştır|dur kalk)
            (hazır|yolda|aynı|açık|burada|bizde) ol*
            çek (ile|le|senet|olarak|kes*|karne*|koçan*|vade*|kabul)
            yaz (sonu*|başı*|ayları*|sezon*|dönem*|kampanya*|boyu*|tatil*|sıca*|indirim*|ürün*|için)
            ara (sıra|kablo*|dönem|verdi*|veri*|verme*|öğün*|ödeme*|sınav*|tatil*|bul*)
            (alican|kaan|ercan|özcan) (bey*|beyin|beye|hanım)
            (bir|bu|bi) yanlış anlama (ol*|var|$)
            (indirimi|fırsatı) kaçırma (ihtimal*|olasılığ*)
            (bekle|dinle|unutma|kaçırma|bağırma|korkma) (süre*|ihtimal*|sebe*|nedeni|işlem*|bedel*|salon*|oda*|cihaz*|alan*)
        """),
    ),
}
