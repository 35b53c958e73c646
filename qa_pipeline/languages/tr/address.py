"""Turkish: the informal `sen`, in pronouns, verb endings, commands and endearments."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import exact

CALL_ON = "(bakalım|bana|artık|hadi|çabuk|hemen|şimdi|işte|lan|ya|hele)"
COMMAND = "(söyle|ver|yaz|anlat|gönder|oku|öde|al|yap|et|aç|bas|gir|seç|sor|getir|bul|düşün|ara|kapat|koy|bırak|iste)"

PIECE = (
    "(dığ*|diğ*|tığ*|tiğ*|ıyo*|iyo*|uyo*|üyo*|tıyo*|tiyo*|dım|dim|dık|dik|tım|tim|tık|tik|dınız|diniz|tınız|tiniz|rım|rim|rız|riz|"
    "rsınız|rsiniz|rlar|rler|"
    "yor*|yın|yin|yınız|yiniz|ın|in|ınız|iniz|mak|mek|ması|mesi|manız|meniz|maya|meye|madan|meden|mıyo*|miyo*|muyo*|müyo*|acağ*|"
    "eceğ*|yacağ*|yeceğ*|acak*|ecek*|"
    "yacak*|yecek*|ıcam|icem|alım|elim|yalım|yelim|ayım|eyim|yayım|yeyim|tır*|tir*|dır*|dir*|lır|lir|nır|nir|nmış|nmiş|ıp|ip|yıp|yip|"
    "mış*|miş*|sın|sin|sanız|seniz|abil*|ebil*|yabil*|yebil*|"
    "t|r|m|n|e|a|ıcı*|ici*|ır|ir|ur|ür|er|ar|erim|arım|ersiniz|arsınız|erseniz|arsanız|irseniz|ırsanız|me|ma|mez|maz|mem|mam)"
)

ACTS = {
    "informal": Act(
        says=exact(f"""
            (sen|seni|sana|senin|sende|senden|seninle|senle|sence|seninki|sencede|senlik)
            (mısın|misin|musun|müsün|mıydın|miydin|muydun|müydün|mısınki)
            (*yorsun|*iyosun|*uyosun|*abilirsin|*ebilirsin|*acaksın|*eceksin|*mişsin|*muşsun|*malısın|*melisin|*mazsın|*mezsin|*yorsan|\
            *acaksan|*eceksen|*iyosan|*uyosan|*yordun|*mıştın|*miştin|*muştun|*acaktın|*ecektin)
            (istersin|alırsın|bilirsin|gelirsin|olursun|yaparsın|edersin|görürsün|verirsin|bulursun|ödersin|ararsın|bakarsın|söylersin|\
            anlarsın|gidersin|kalırsın|konuşursun|beklersin|düşünürsün|kullanırsın|seversin|kazanırsın|dersin|yersin|satarsın|yazarsın|\
            denersin|öğrenirsin|hallediyon|sorarsın|uğrarsın|açarsın|istiyon|diyon|alıyon|ediyon|yapıyon|napıyon|geliyon|biliyon|veriyon|\
            söylüyon|napıyosun|naber)
            (aldın|verdin|yaptın|ettin|gördün|geldin|istedin|dedin|söyledin|buldun|duydun|ödedin|aradın|baktın|yazdın|anladın|gönderdin|\
            sordun|gittin|oldun|düşündün|bekledin|kapattın|konuştun|denedin|almadın|vermedin|ödemedin|söylemedin|gelmedin|anlamadın|\
            istemedin|yapmadın|beğendin|unuttun|seçtin|kullandın|demedin|okudun|okumadın|aramadın)
            (istersen|alırsan|olursan|gelirsen|ödersen|verirsen|bakarsan|dersen|yaparsan|edersen|ararsan|söylersen|beklersen|bilirsen|\
            düşünürsen|beğenirsen|müsaitsen|hazırsan|değilsen|istemezsen|almazsan|beğenmezsen|ödemezsen|denersen|uygunsan|alsan|baksan|\
            gelsen|yapsan|söylesen|denesen)
            (alıcan|yapıcan|gelicen|vericen|edicen|ödiycen|istiycen|bekliycen|görücen|alacan|yapacan|edecen|gelecen|olucan|ödeyecen)
            (haklısın|değilsin|müsaitsin|kimsin|nesin|neredesin|nerdesin|eminsin|müşterimizsin|şanslısın|iyisin)
            (baksana|söylesene|dinlesene|gelsene|alsana|yapsana|versene|beklesene|etsene|anlatsana)
            (dinle|bekle|sus|boşver|uzatma|bağırma|korkma|unutma|üzülme|güldürme|saçmala|saçmalama|sıkılma|git)
            (merak etme|acele et|acele etme|kusura bakma|kusuruma bakma|dikkat et|devam et|sakin ol|rahat ol|emin ol|takma kafana|sabret|\
            telaş etme|kabul et|rica ed* senden|boş ver|kontrol et|hallet|idare et)
            bak (şimdi|sana|abi|ben|güzel|canım|ne|bir|bi|şu|hele|buraya|kardeşim|burada|sen|bu|bak|böyle|ya)
            ^ (bak|dinle|söyle|gel|dur|al|buyur|anlat|sor|ver|yaz|bırak|gönder) $
            ^ (bak|söyle|gel|anlat|sor|buyur|ver|yaz) (bakalım|bana|neyi|ne|abi|abla|canım|kardeşim|hadi|haydi|hemen|kaç|şunu|bunu|adını|\
            numaranı|ismini|sen|artık|bir|dinliyorum)
            {COMMAND} {CALL_ON} .. $
            (hadi|haydi|çabuk|hemen|şunu|bunu|onu|bana|kendin|artık|durma|önce) .. {COMMAND} (bakalım|işte|artık|hadi|abi|canım|da|o|$)
            (hadi|haydi|çabuk) .. (söyle|gel|ver|yaz)
            (siparişe|konuya|sadede|buraya|yarın|dükkana) gel
            (numaranı|adını|ismini|adresini|telefonunu|soyadını|siparişini|kodunu) (ver|söyle|yaz|alayım|al|oku|ya|bi|bir)
            (adın|ismin|numaran|adresin|soyadın|telefonun|borcun|siparişin|dükkanın|işyerin|firman) (ne|neydi|nedir|kaç|kaçtı|var|hazır|\
            yola|nerede|nerde|hangi|tamam)
            (haberin olsun|haberin var|canın isterse|keyfin bilir|eline sağlık|ellerine sağlık|ağzına sağlık|işine gelirse|aklında olsun|\
            gözün aydın|canın sağ|kendin bilir*|sözüm sana|yanlışın var|işine bak|başın sağ|vaktin var|zamanın var|paran var|paran yok)
            (hoş|hoşça) (geldin|kal|bulduk seni)
            (hoşgeldin|hoşçakal|sağol|sağolasın|varol|görüşürüz abi)
            sağ (ol|olasın)
            kendine .. (bak|dikkat)
            (canım|cicim|tatlım|şekerim|balım|güzelim|bitanem|birtanem|hayatım|aşkım|kuzum|yavrum|evladım) ($|benim|ya|sen|ne|tamam|tabi|\
            peki)
            (tamam|evet|yok|tabi|tabii|peki|merhaba|alo|hayır|bak|selam|ya|günler) (canım|cicim|tatlım|şekerim|balım|güzelim|kardeşim|\
            kardeş|yavrum|evladım|abi|abla|abicim|ablacım|dostum|hacı|birader|bacım)
            ^ (canım|cicim|tatlım|şekerim|balım|güzelim|kardeşim|\
            kardeş|yavrum|evladım|abi|abla|abicim|ablacım|dostum|hacı|birader|bacım)
            (abi|abicim|abiciğim|ablacım|ablacığım|kanka|kanki|moruk|birader|hacı|hacım|dostum|reis|bilader|kardeşim|kardeş|bacım|güzelim)
            (neyin|neyiniz mi|derdin|karın|kocan|annen|baban|kızın|oğlun|evin|işin|adresin|paran|elin|kartın) (var|yok|ne|nedir|nerede|\
            nerde|mı var)
            (parayı|siparişi|malı|paketi|dekontu|onu|bunu|şunu|ödemeyi|telefonu|kartı|bilgileri|adresi) (gel|yatır|gönder|getir|ver|al|\
            yap|at|aç|kapat|söyle|yaz|oku|bırak|kes) ($|gel|bana|bak|bakalım|hemen|sonra|da|işte|artık)
            (yatır|düşün|otur|çık|koş|git|kalk) (gel|taşın|ara|bekle|bak|al|de)
            (şikayet|teslim|kabul|kontrol|sipariş|iptal|iade|dikkat|devam|acele|sabır) et ($|istersen|bana|sen|hemen|artık|de|bakalım|de|o)
            (tamam|olur|peki) (mı|mi) (canım|abi|abla|kardeşim)
            (buyur|gel|bak|söyle|dinle) (abi|abla|kardeş|kardeşim|canım|dostum|hocam|amca|teyze|dayı|kızım|oğlum)
            (kızmışsın|kızma|sinirlenme|bozulma|darılma|gücenme|kırılma) ($|bana|hemen|ya|canım|abi)
            (danış|konuş|kullan|anlat|öğren|göster|unut|hatırla|yatır|kapat|bırak|gönder|yolla|uğra|hazırla|ayarla|incele|karşılaştır|\
            hesapla|ısmarla|değiştir|imzala|ekle|izle|otur|çağır|götür) (en|ama|sonra|o|bir|bi|ben|biz|bana|hemen|önce|istersen|bakalım|\
            artık|ya|işte|şimdi|yarın|da|de|tabii|olur|tamam|canım|haber|gel|git|ki|çünkü|rahat|iyice|güzelce)
            (tabii|tabi|elbette|peki|tamam|olur|hadi|istersen|önce|iyice|git|sonra|rahat rahat|eşine|hanımına|kızına|oğluna|patronuna|\
            müdürüne|beni|bizi) (danış|konuş|sor|düşün|anlat|öğren|göster|kullan|ara|bekle|dene|incele|otur|kapat|gönder) ($|en|ama|sonra|\
            o|bir|ben|biz|bana|hemen|önce|istersen|artık|işte|şimdi|yarın|da|de|tabii|olur|tamam|rahat*|karar*|acele*|bakalım|haber)
            (*edersin|*lersin|*nersin|*nirsin|*nırsın|*nursun|*nürsün|*lirsin|*lırsın|*lursun|*lürsün|*parsın|*zarsın|*şursun|*şürsün|\
            *ndasın|*ndesin|*rdasın|*rdesin|*ktasın|*ktesin|*ftasın)
            (çalışırsın|danışırsın|ulaşırsın|anlaşırsın|alışırsın|uğraşırsın)
            (numaranı|faturanı|paranı|bakiyeni|firmanı|sıranı|bütçeni|şifreni|numaran|faturan|bakiyen|şifren|kotan|annen|baban|oğlun|abin|\
            ablan|patronun)
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
            (canım|abla|ablam|yavrum|evladım|hocam|dayı|teyzecim|teyzeciğim|amcacım|dayıcım|patron)
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
            buyur (un|ettik|unuz)
            {COMMAND} {PIECE}
            (bekle|dinle|bak|git|gel|dur|otur|danış|konuş|kapat|kullan|sus|unut|uzat|bağır) {PIECE}
            (uz|unuz|sunuz|iz|siniz|sınız|nız|niz)
            (git gide|sen ben|ahmet|senli benli|bak ıyor*)
            (abi kardeş|abi cim)
            (demişler|dediler|diyorlar|demişlerdi|denmiş|denildi)
            (abi|abla|dayı|kardeş|kardeşler) (sokak|sokağı|caddesi|market*|lokanta*|kebap*|ticaret|büfe*)
            sen (piliç|tavuk)
        """),
    ),
}
