"""Turkish: what an agent must not tell: other customers' affairs, what the company pays, passwords, other people's private life."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import REFUSING, exact

OTHER_ONE = (
    "(komşu (eczane*|bakkal*|market*|otel*|dükkan*|büfe*|lokanta*|fırın*|esnaf*)|karşı (eczane*|otel*|fırın*|lokanta*)|yan (eczane*|"
    "otel*|fırın*)|"
    "rakibiniz*|rakibin*|komşunuz|komşunuzun|komşun|komşunun|karşınızdaki*|yanınızdaki*|karşıdaki*|yandaki*|yan dükkan*|"
    "karşı dükkan*|karşı komşu*|yan komşu*|karşı bakkal*|karşı market*|yan market*|yan taraftaki*|karşı taraftaki*|civarınızdaki*|"
    "apartmanınızdaki*|binanızdaki*|çarşınızdaki*|sokağınızdaki*|mahallenizdeki*|köşedeki*|bitişi*|"
    "üst kat*|alt kat*|bitişikteki*|(karşı|yan|üst|alt) komşu*|aşağıdaki|yukarıdaki|arkanızdaki*|rakip)"
)
ANOTHER = (
    "(öbür|diğer|başka bir|öteki|bir başka|başka) (müşteri|müşterimiz|müşterinin|müşterimizin|bakkal*|market*|otel*|firma|firmanın|"
    "büfe|lokanta|abone|abonemiz|dükkan|restoran*|şirket|şirketin|bayi|bayimiz)"
)
DEALS = (
    "(alıyor*|aldı|almış|ödedi|ödüyor*|öder|borcu|borçlu|borç*|sipariş*|verdi|çekti|çekiyor|geçti|istedi|satıyoruz|sattık|veriyoruz|"
    "verdik|faturası|bakiyesi|hesabında*|hesabı|hesabından|cirosu|limiti|iskontosu|indirimi|batık|icra*|battı|iflas*|"
    "söyledi|ısmarladı|götürdü|ödemiyor*|ödemedi|ödeyemiyor*|ödememiş|ödeyemedi|takmış|kestirdi|alıyo|ödüyo|ödemiyo|götürüyor|çağırdı|"
    "çekiyo|bağladı|bağlattı|kiralıyor|kiraladı|ödeyemiyo|veresiye*|"
    "iade etti|iade etmiş|yatıramadı|geciktiriyor|geciktirdi|geciktirmiş|almışlar|ödememişler)"
)
OWN_THINGS = (
    "(borcu|borçlu|faturası|hesabı|hesabında*|hesabından|siparişi|siparişleri|adresi|telefonu|numarası|numarasını|maaşı|cebi|cep|evi|"
    "bakiyesi|limiti|kimliği|kimlik|tc|şifresi|sözleşmesi|paketi|tarifesi|iskontosu)"
)

_FIRM = (
    "(market|otel|bakkal|lokanta|restoran|büfe|firması|ticaret|fırın|fırını|kasap|kafe|bakkaliye|eczane|manav|pastane|gıda|inşaat|kuaför|"
    "berber|pansiyon|atölye|kırtasiye|oto|tekstil|nalbur|çiçekçi|lokantası|restoranı|oteli|marketi|kafesi|pastanesi|kuaförü|bakkalı)"
)
_TO_FIRM = (
    "(markete|otele|bakkala|lokantaya|restorana|büfeye|fırına|kasaba|kafeye|bakkaliyeye|eczaneye|manava|pastaneye|beye|hanıma|ustaya|"
    "firmaya)"
)
_EACH = "(kasası|kilosu|tanesi|kolisi|adedi|metresi|litresi|çuvalı|kutusu|tonu)"
_EACH_OF_IT = "(kasasını|kilosunu|tanesini|kolisini|adedini|metresini|litresini|çuvalını|kutusunu|tonunu)"
_PACKED = "(kilo|koli|kasa|çuval|ton|palet|kutu|bidon|teneke|adet|tane|litre|paket|tüp|şişe|torba|rulo|top|metre|takım)"

_STAFF_OF = (
    "(müdürün|şoförün|kuryenin|arkadaşın|patronun|ustanın|kargocunun|depocunun|muhasebecinin|sekreterin|kasiyerin|plasiyerin|müdürümüzün|"
    "teknisyenin|temsilcinin|montajcının|garsonun|şefin|hemşirenin|doktorun|şoförümüzün|kuryemizin|arkadaşımızın|patronumuzun|ustamızın|"
    "depocumuzun|muhasebecimizin|çalışanımızın|temsilcimizin|temsilcinizin)"
)
_OUR_SOURCE = (
    "(üreticiden|fabrikadan|toptancıdan|ithalatçıdan|tedarikçiden|çiftçiden|satıcıdan|imalatçıdan|distribütörden|halden|köylüden|merkezden|"
    "kaynağından|aracıdan|ana bayiden|yurt dışından|yurtdışından|çinden|hindistandan|almanyadan|italyadan|rusyadan|mısırdan|avrupadan)"
)
_SUPPLIER = (
    "(tedarikçi|tedarikçimiz|tedarikçiler|üretici|üreticimiz|fabrika|distribütör|distribütörümüz|ithalatçı|toptancı|toptancımız|imalatçı|"
    "nakliyeci|nakliyecimiz|nakliyeciyle|tedarikçiyle|fabrikayla|üreticiyle|distribütörle|toptancıyla|kargo firmasıyla|kargo şirketiyle|"
    "kargocuyla|lojistik firmasıyla|taşeron|taşeronla|ana firma|ana firmayla)"
)
_SUPPLIERS = "(fabrikanın|üreticinin|tedarikçinin|distribütörün|ithalatçının|toptancının|imalatçının|merkezin|ana firmanın)"
_WE_BUY = (
    "(alıyoruz|alıyoz|alırız|aldık|çekiyoruz|çekiyoz|getiriyoruz|getiriyoz|getirtiyoruz|getirtiyoz|getirttik|ithal ediyoruz|bağladık|"
    "bağlıyoruz|kapattık|kapatıyoruz|topluyoruz|toplattık|düşürüyoruz|ürettiriyoruz|yaptırıyoruz|diktiriyoruz|bastırıyoruz|mal ediyoruz|"
    "mal ediyoz)"
)
_WE_PAY = "(alıyoruz|alıyoz|alırız|getirtiyoruz|getirtiyoz|mal ediyoruz|mal ediyoz|ithal ediyoruz)"
"""What is said of nothing else, while "elliye çekiyoruz" lowers the price."""
_FOR_SUM = (
    "(liraya|liradan|dolara|dolardan|avroya|avrodan|euroya|eurodan|kuruşa|kuruştan|elliye|elliden|kırka|kırktan|otuza|otuzdan|yüze|"
    "yirmiye|yirmiden|altmışa|altmıştan|yetmişe|yetmişten|seksene|seksenden|doksana|doksandan|bine|"
    "yarı fiyatına|yarı parasına)"
)
"""For so much: what one buys at. Hours ("üçe") and what is something else as well ("ona", "yüzden") are left out."""
_ALMOST_NOTHING = (
    "(yarısı|yarısına|yarısından|yarısının|yarı fiyatına|yarı parasına|yarıya|üçte birine|üçte biri|dörtte birine|dörtte biri|çeyreği|"
    "çeyreğine|bedava|bedavaya|yok pahasına|sudan ucuz*|sudan ucuza|kuruşlara|komik*|devede kulak|solda sıfır|üç kuruşa|çok daha ucuza|"
    "çok ucuza)"
)
_STAFF = (
    "(arkadaşımız*|arkadaşım|arkadaş|müdürümüz*|müdür|müdürü|müdürün|şoförümüz*|şoför|şoförün|kuryemiz*|kurye|patron|patronumuz*|patronun|"
    "usta|"
    "ustamız*|depocu|depocumuz*|muhasebeci|muhasebecimiz*|muhasebeciniz*|kasiyer|kasiyerimiz*|sekreter*|temsilci|temsilcimiz*|temsilciniz*|"
    "operatör*|plasiyer*|temizlikçi|temizlikçimiz*|garson*|aşçı*|stajyer*|çırak|çırağımız*|eleman|elemanımız*|çalışanımız*|teknisyen*|"
    "satışçımız*|hemşire*|hemşiremiz*|asistan*|güvenlikçi*|bey|hanım|abi|abla|teyze|amca|kız|çocuk|oğlan|adam|kadın|komşunuz|hastamız|onun|"
    "kendisi)"
)
"""Who may be talked about behind their back: staff, and people with a title."""
_ILL = (
    "(ameliyat (oldu|olmuş|olacak|oluyor|geçirdi|geçirmiş)|ameliyatta|ameliyatlı|hamile ($|diye|kaldı|kalmış|ya|o yüzden|şu an|bugün|"
    "artık)|hamileymiş|hamileliği|hamile olduğu*|gebeliği|"
    "düşük (yaptı|yapmış)|doğum (yaptı|yapmış)|doğuma girdi|kanser (tedavisi|olmuş|oldu|teşhisi)|kansermiş|kansere|kalp krizi (geçirdi|"
    "geçirmiş)|beyin kanaması|"
    "felç (geçirdi|geçirmiş|oldu|kaldı)|inme (indi|inmiş)|depresyonda|depresyona|psikiyatriste|psikolojisi (bozuk|bozul*)|sinir krizi|"
    "intihar*|"
    "(şeker|kalp|tansiyon|böbrek) (hastası|hastasıymış) ($|o yüzden|ya|kendisi)|diyalize (giriyor|giriyo)|yoğun bakımda|yoğun bakıma|"
    "hastaneye (kaldırıldı|kaldırılmış|"
    "kaldırdılar|yattı|yatmış|yatırıldı|yatırılmış|düştü)|hastanede (yatıyor|yatıyo|yatmış)|ilaç (kullanıyor|kullanıyo|tedavisi)|"
    "(tedavi|tedavisi|terapi|kemoterapi) (görüyor|görüyo|oluyor|alıyor|görüyormuş))"
)
_PRIVATE = (
    "(boşanıyor|boşanıyo|boşandı|boşanmış|karısından|kocasından|karısıyla|kocasıyla|eşinden ayrı*|eşiyle (kavga*|ayrı*|arası)|ayrı yaşıyor|"
    "ayrı yaşıyo|aldatıyor|aldatmış|aldatıldı|sevgilisi|sevgilisiyle|nişanı (attı|bozdu|bozuldu|atmış)|evden (kaçtı|kaçmış|kovuldu|"
    "attılar)|"
    "hapiste|hapse girdi|hapisten|cezaevinde|cezaevinden|gözaltında|gözaltına|sabıkalı|ehliyetine (el*)|ehliyetini (kaptır*|aldılar)|"
    "alkollü (yakalan*|gel*|çıktı)|alkolik|sarhoş (gel*|yakalan*)|kumar (borcu|oynuyor|batağı*)|kumarbaz|maaşına haciz|iflas (etti|etmiş)|"
    "borç batağında|borca battı|tefeciye|işten (atıldı|atılmış|kovuldu|kovulmuş|çıkarıldı|çıkarılmış|attılar|çıkardılar)|kovuldu|kovulmuş|"
    "para (çaldı|çalmış)|kasadan para (aldı|almış|çaldı|çalmış)|zimmetine|hırsızlıktan)"
)
_STREET = "(sokak*|sokağ*|cadde*|mahalle*|apartman*|bulvar*|sitesi*|sitesinde|semtinde|numarada|karşısında|üst katında|yukarısında)"
_CODE = "(şifre|şifresi|şifresini|parola|parolası|parolasını)"
_WHOSE_CODE = (
    "(sistem*|panel*|kasa*|kasanın|depo*|deponun|kamera*|alarm*|yönetici*|admin*|personel*|personelin|çalışan*|program*|programın|sunucu*|"
    "santral*|santralin|arka kapı*|kapının|bariyer*|turnike*|kilit*|kilidin|kilidi|müdürün|muhasebenin|uzaktan bağlantı*|giriş|bizim|"
    "dahili)"
)
_IS_CODE = (
    "(artı|yıldız|kare|diyez|büyük harf*|küçük harf*|firma adı|firmanın adı|şirketin adı|doğum yılı|doğum tarihi|değiştirmediler|"
    "hep aynı|hiç değişmedi|yazın girin|tuşlayın|tuşlarsınız|not alın|veriyorum|vereyim|söyleyeyim|söylüyorum|admin|depo*|# # #)"
)
_RELATIVE = (
    "(kardeşiniz|ablanız|abiniz|eşiniz|kocanız|karınız|babanız|anneniz|oğlunuz|kızınız|kuzeniniz|damadınız|gelininiz|ortağınız|"
    "eski ortağınız|eski eşiniz|kayınvalideniz|kayınbiraderiniz|kaynınız|baldızınız|arkadaşınız|eski müdürünüz)"
)


def _yours() -> str:
    """Genitive, locative and dative of "your ...", without dots and hooks.

    "Your neighbour's" and "your rival's" are left out: they are somebody else's.
    """
    consonants = "bcdfghjklmnprtvyz"
    stems = ["aniz", "eniz", "onuz"]
    stems += [f"{letter}unuz" for letter in consonants] + [f"{letter}iniz" for letter in f"{consonants}s" if letter != "b"]
    return "|".join(f"*{stem}{ending}" for stem in stems for ending in (f"{stem[-2]}n", "da", "de", "a", "e"))


ACTS = {
    "disclosure": Act(
        says=exact(f"""
            (bize|bizde|biz|firmaya|şirkete|bayiye|depoya) .. (#|liraya|maliyet*) .. (gel|geliyor*|gelir|geldi|mal ol*|maliyet*|maloluyor|\
            alıyoruz|alırız|giriyor)
            (bize|bizim) .. (maliyet*|geliş*|alış*) .. #
            (çıkışı|girişi|alışı|gelişi|maliyeti|fiyatı) (bize|bizde|bizim için) .. #
            (alış|geliş|maliyet) fiyat* ... #
            (maliyeti|maliyetimiz|maliyetini) .. (#|lira*)
            (kar|kâr) (marj*|oran*|pay*) .. #
            (marjımız|marjımızı|karımız|kârımız|kazancımız|marjı) .. (#|yüzde)
            (yüzde|bunda|bundan|üstüne|üzerine) # .. (kar|kâr|marj) .. (ediyoruz|ederiz|koyuyoruz|koyarız|ekliyoruz|bırakıyor|var|kalıyor|\
            bizde)
            (üreticiden|fabrikadan|toptancıdan|ithalatçıdan|tedarikçiden|çiftçiden) .. # .. (alıyoruz|alırız|geliyor|aldık)
            # .. (alıp|alıyoruz|alırız) .. # .. (satıyoruz|satarız|veriyoruz|veririz)
            {_OUR_SOURCE} ... ({_FOR_SUM}|# .. (dolara|liraya|yüzde|iskonto*)) .. {_WE_BUY}
            {_OUR_SOURCE} .. {_EACH_OF_IT} ... {_WE_BUY}
            (biz|kendimiz|bunu|bunları|bu malı|bu ürünü|bu partiyi) ... {_FOR_SUM} .. {_WE_PAY}
            {_FOR_SUM} {_WE_PAY} .. (biz|zaten|inanın|açıkçası|fabrikadan|size|toptan|$)
            {_FOR_SUM} {_WE_PAY} ... (size|sana|sizden) .. (satıyo*|veriyo*|yazıyo*|alıyo*|{_FOR_SUM})
            (maliyeti|maliyetimiz|gelişi|alışı|geliş fiyatı|alış fiyatı|aslı) ... {_ALMOST_NOTHING}
            (bize|bizde|firmaya) ... {_ALMOST_NOTHING} .. (geliyo*|geliyor|gelir|mal ol*|maloluyo*|veriyor|veriyorlar|bırakıyor|\
            bırakıyorlar|\
            yatıyor|denk gel*)
            (bize|bizim) .. (maliyeti|maliyet|geliş|gelişi|alış|alışı|alışımız|maliyetimiz) .. ({_FOR_SUM}|#|{_EACH}|{_ALMOST_NOTHING})
            (alışımız|gelişimiz|maliyetimiz|alış fiyatımız|geliş fiyatımız) .. (#|{_EACH} #|{_FOR_SUM})
            # (liraya|lira|dolara)? .. (bize maliyeti|bizim maliyet*|bizim alış*|bize gelişi|geliş fiyatımız|alış fiyatımız)
            (üstüne|üzerine|üstünden) .. (katını|katı kadar|yarısını|yarısı kadar|mislini|misli) .. (koyup|koyuyoruz|koyuyoz|koyarız|\
            ekleyip|\
            ekliyoruz|bindirip|bindiriyoruz)
            (yarı yarıya|yarıdan fazla|iki kat*|üç kat*|kat kat|iki misli) .. (kazanıyoruz|kazanıyoz|kazanırız|kar ediyoruz|karımız|\
            kazancımız)
            (bize|bizde|bizim) .. (iyi|güzel|epey|bayağı|deli gibi|fena değil)? (kar|kazanç|marj) .. (bırakıyor|bırakıyo|kalıyor|kalıyo)
            (kar|kâr) (marjımız|oranımız|payımız) .. (yüksek|epey|bayağı|geniş|uçuk|kat)
            {_SUPPLIER} .. (bize|bizimle|bizden|biz)? ... # .. (vade*|iskonto*|prim|primi|açık hesap|indirim* (veriyo*|yapıyo*))
            {_SUPPLIER} .. (bize|bizimle|bizden) ... (yüzde # iskonto*|vade*|iskonto*|konsinye|prim|primi|{_FOR_SUM})
            {_SUPPLIER} ... (başı|başına|{_EACH}|desisi) ... (anlaştık|anlaşıyoruz|anlaşmamız|bağladık|kapattık|çalışıyoruz)
            {_SUPPLIERS} .. (bize)? .. (verdiği|kestiği|uyguladığı|yaptığı|sattığı|tanıdığı) .. (fiyat*|liste*|iskonto*|vade*|indirim*|#)
            {OTHER_ONE} ... {DEALS}
            {OTHER_ONE} ... {OWN_THINGS} .. (#|gelmiş|ödenmemiş|kabarık|birik*|çok|yüksek|kapatıldı)
            (o|bu|şu|aynı) (sokakta|sokaktaki|mahallede|binada|apartmanda|çarşıda|sanayide) ... (ödememiş*|ödemedi*|ödemiyo*|borç*|borcu|\
            icra*)
            (numaradaki|dairedeki|kattaki) (aile|komşu*|hanım|bey|doktor*|adam|kadın|kiracı|ev|büro|dükkan) ... {DEALS}
            {_FIRM} ... (sizden|aynı|bizden|bizde) ... ({_FOR_SUM}|tona|#) .. (bağladı|aldı|alıyor|çekti|çekiyor|kapattı|almış|bağlamış)
            aynı .. {_FIRM} .. (verdi|aldı|istedi|bağladı|ısmarladı|söyledi|almış|vermiş|sordu)
            {_FIRM} ... # .. (bakiyesi|borcu|cirosu|limiti|iskontosu|vadesi|açığı)
            {_FIRM} ... (depoyu|dükkanı|yeri|aracı|vinci|rafı) .. (bizden|bize)? ... ({_FOR_SUM}|#) .. (tutuyor|kiralıyor|kiraladı|tuttu)
            {_FIRM} ... (çeki|çekleri|senedi|senetleri) .. (karşılıksız*|döndü|dönmüş|protesto*|ödenmedi|yazıldı|patladı)
            (çeki|çekleri|senedi|senetleri) .. (karşılıksız*|protesto*) .. (çıktı|çıkmış|yedi|oldu)
            (diğer|öbür|başka|öteki|karşıdaki|yandaki) (bayiye|müşteriye|firmaya|markete|otele|şubeye|lokantaya|ustaya|müşteriler*) ... \
            ({_FOR_SUM}|yüzde|iskonto*) .. (verdik|veriyoruz|veriyoz|sattık|satıyoruz|yaptık|yapıyoruz|kestik|uyguladık)
            (size|sizden) .. (satıyoruz|veriyoruz|alıyoruz) .. ona .. (#|{_FOR_SUM})
            (sahibi|sahipleri|adam|firma|bayi|bakkal|{_FIRM}) .. (iflas etti|iflas etmiş|icralık*|konkordato*|battı|batmış|haciz geldi|\
            hacizli)
            {_RELATIVE} ... (hesap açmış|hesap açtı|hesabında*|kredi çekmiş|kredi çekti|bakiyesi|borcu (var|#)|icralık*)
            (diğer|önceki|başka bir|öbür|bir önceki) (hasta|hastamız|hastanın|hastamızın|danışanımız*) ... (tahlil*|teşhis*|hiv|kanser*|\
            ameliyat*|\
            hamile*|ilac*|rapor*|hastalı*)
            # yaşında ... (hastası|kanser*|hamile*|ameliyat*|{_ILL})
            (annesinin|babasının|kocasının|karısının) (adı|ismi|kızlık|telefonu|numarası|adresi|doğum*)
            (tcsi|tc numarası|tc kimliği|kimlik numarası|kimliği) .. # .. (başlıyor|bitiyor|ile)
            {_STAFF} ... {_ILL}
            {_STAFF} ... {_PRIVATE}
            (kasiyer*|sekreter*|muhasebeci*|depocu*|stajyer*|temsilci*|temizlikçi*|müdürü*|müdür*|adam|kız|eleman*) ... # bin .. (alıyor|\
            alıyo|\
            kazanıyor|maaş*)
            (maaşı|maaşları) .. (asgari|o kadar değil|bu kadar değil|bile değil|yetmiyo*)
            (fatmanın|ustanın|hanımın|beyin|ablanın|abinin|{_STAFF_OF}|temizlikçinin|temizlikçi|şoförün) .. (oğlu|kızı|kocası|karısı|eşi|\
            babası|annesi|\
            kardeşi) .. ({_ILL}|{_PRIVATE})
            {_STAFF} ... {_STREET} .. (oturuyor|oturur|oturuyo|kalıyor|yaşıyor)
            (ev adresini|ev adresi|evinin yerini|evini|evinin adresini|oturduğu yeri) .. (vereyim|veririm|söyleyeyim|atayım|tarif ed*)
            (şahsi|özel|kişisel|ev|cep) (hattını|numarasını|telefonunu|cebini) .. (atayım|atarım|atıyorum|yollayayım|yazdırayım|vereyim|\
            veririm|\
            söyleyeyim|paylaşayım|göndereyim)
            {_WHOSE_CODE} .. {_CODE} .. {_IS_CODE}
            {_WHOSE_CODE} {_CODE} .. # (#|$|yıldız|kare|hala|hep|yazın|girin)
            (kullanıcı|kullanıcı adı) (admin|yönetici|müdür|depo*|misafir|#) .. {_CODE}
            {_CODE} (de|da)? (admin|firma adı|firmanın adı|bir iki üç*)
            (alarmı|depoyu|kasayı|deponun kapısını|turnikeyi|kepengi) .. (açmak|kapatmak|susturmak|girmek) .. # .. (tuşla*|gir*|çevir*)
            (anahtarı|anahtar|yedek anahtar*) ... (saksının|paspasın|tuğlanın|sayacın|tentenin|taşın|posta kutusunun|kapının) .. (altında|\
            üstünde|\
            içinde|arkasında)
            {ANOTHER} ... (telefonu|numarası|numarasını|adresini|adı|ismi) .. (#|vereyim|söyleyeyim|yazın)
            {ANOTHER} ... # .. {DEALS}
            (de|da) bize # .. (borcu|borçları|borçlu|alacağımız) .. (var|duruyor|birikti|kaldı|yatıyor|$)
            (pastanesi|lokantası|restoranı|oteli|bakkalı|bakkaliyesi|kafesi|eczanesi|marketi|büfesi|manavı|kasabı|fırını|firması|inşaatı|\
            şirketi|kuaförü|okulu) (de|da)? bize ... # .. (borcu|borçları|borçlu)
            {ANOTHER} ... (borcu|hesabında*|hesabından|bakiyesi|adresi|faturası|icra*|iflas*)
            (bey|hanım) (de|da|hala|daha)? (bize|bizde)? {OWN_THINGS}
            (beyin|hanımın|beylerin|ustanın|amcanın|teyzenin|marketin|otelin|bakkalın|büfenin|lokantanın|restoranın|adamın|\
            kadının) .. {OWN_THINGS}
            (bey|hanım|beyler) .. (aradı|aramıştı|şikayet etti) .. (onun|hesabında|hesabından|parasını|borcu|borcunu)
            (bey|hanım|beyler|market|ticaret|otel) (de|da)? ... # .. (ödüyor|ödedi|borçlu|borcu|batık|takmış)
            (onun|onların|kendisinin) .. (hesabından|hesabında|borcu|faturası|bakiyesi|maaşı)
            (sistem*|panel*|kasa*|depo*|dahili|yönetici*|admin|program*|ekran*|alarm*|wifi|kablosuz) (şifre*|parola*|kodu) .. (#|şu|bu|\
            yıldız*|söyle*|vere*|veriyor*|yazın|girin|alın)
            (şifremiz|parolamız|şifremizi|şifrem|şifresini size|bizim şifre*|benim şifre*|kullanıcı adım|kullanıcı adımız)
            (şahsi|özel|kişisel|ev|cep) (numarası|numarasını|telefonu|telefonunu|adresi|adresini|hattı) .. (#|vereyim|veriyor*|söyle*|\
            yazın|not|alın|veririm|gönder*)
            (müdürün|şoförün|kuryenin|arkadaşın|patronun|ustanın|hanımın|beyin|müdürümüzün|şoförümüzün) .. (cebi|cep|şahsi|evi|ev adresi|\
            özel)
            (arkadaşımız*|arkadaşım|müdürümüz*|şoförümüz*|çalışanımız*|elemanımız*|meslektaşım*|bey|hanım|kuryemiz*) .. (ameliyat*|hamile*|\
            boşan*|kanser|kanserden|kansere|kanserli|kansermiş|kanseri|depresyon*|icralık|maaşı (az|düşük|yatma*|#|kesil*|geç)|maaşını|\
            psikolo*|hapis*|kavga*|kovuldu|işten atıl*|işten çıkarıl*|alkol*|borç içinde)
            (bir önceki|sizden önceki|az önceki|önceki|demin arayan|az önce arayan) (müşteri*|abone*|arayan|hanım*|bey*|kişi*) ... (borc*|\
            borç*|adres*|öde*|hesab*|ödeme*|fatura*|alm*|aldı|lira*|#|şikayet*)
            # .. (mal oluyor|mal olur|mal ediyoruz|mal oldu|maloluyor) .. (bize|bizde|firmaya|$)
            (giriş|sistem|panel|kasa|depo|yönetici|admin|program|dahili|ortak) (şifresi|parolası|kodu|şifremiz) .. _
            (beyin|hanımın|abinin|ablanın|müdürün|şoförün|kuryenin|müşterinin) (eşi|kocası|karısı|oğlu|kızı|babası|annesi|sevgilisi|\
            hastalığı|ameliyatı|raporu|tahlili) .. (hasta*|ameliyat*|hamile*|öldü|vefat*|boşan*|kanser|kanserden|kansere|kanserli|\
            kansermiş|kanseri|hastane*|iş*|evi|evinde|telefonu|telefonunu)
            (bey|hanım) # .. (aldı|ödedi|çekti|yatırdı|indirim aldı|kazandı|ödüyor|alıyor)
            (depocu|depocumuz|kasiyer*|muhasebeci*|sekreter*|eleman*|usta|ustamız|patron*|müdür|müdürümüz|şoför*|kurye|kuryemiz|stajyer*) \
            .. (ameliyat*|hamile*|boşan*|kanser|kanserden|kansere|kanserli|kansermiş|kanseri|depresyon*|icralık|maaşı|maaşını|psikolo*|\
            hapis*|kovuldu|alkolik|borç içinde|sevgilisi|sevgilisiyle|sevgilisinden|eşiyle)
            (müşterimiz|müşterinin|müşterilerimizden|abonelerimizden) .. (bey*|hanım*) .. (borc*|hesab*|fatura*|adres*|ödem*|#|aldı)
            (kaça|ne kadara|kaç liraya) .. (aldığımız*|mal olduğ*|geldiğini) .. (söyle*|#)
            (eşi|kocası|karısı|oğlu|kızı|annesi|babası|kardeşi|çocuğu|bebeği|kendisi) .. (ameliyat*|hasta|hastalandı|hastanede*|vefat*|\
            öldü|hamile*|doğum yaptı|boşan*|kanser|kanserden|kansere|kanserli|kansermiş|kanseri|kalp kriz*|kaza geçir*|yoğun bakım*|\
            kemoterapi*|hapis*|iflas*)
            (bey|hanım|beye|hanıma|beyler) ... # .. (kullandı|harcadı|taktı|borçlandı|batırdı|kullanmış|harcamış|limit .. açtık|limit .. \
            verdik)
            (aldı|alıyor|evet aldı|o da aldı) .. (bey|hanım|beye|hanıma) .. #
            (beye|hanıma) .. # .. (verdik|sattık|açtık|yaptık|gönderdik|indirim*|iskonto*)
            (market|otel|bakkal|lokanta|restoran|büfe|firması|ticaret|fırını|kasap|kafe|bakkaliye) (bizden|bize|de bizden) .. (#|aldı|\
            alıyor|borc*|ödedi|ödüyor|takmış)
            (market|otel|bakkal|lokanta|restoran|büfe|firması|ticaret|fırını|kasap|kafe|bakkaliye) .. (daha pahalıya|daha ucuza|sizden \
            ucuza|sizden pahalıya) .. (alıyor|aldı|veriyoruz)
            (kapı*|kasa*|depo*|sistem*|panel*|ekran*|program*|kapısının|kasasının|deposunun) .. (şifresi|şifremiz|parolası) .. (#|şu)
            {OTHER_ONE} ... (usta|bey|hanım|abi|amca|de|da|#) ... {DEALS}
            (usta|amca|teyze|bey|hanım|gıda|market|ticaret|otel|bakkal|lokanta|restoran|fırın|büfe|kafe|eczane|kasap|manav|inşaat|pastane) \
            .. (bizden|bize|bizim|sizden) ... (alıyor|alıyo|aldı|alır|çekiyor|ödüyor|ödüyo|ödedi|ödemedi|ödemiyor|borçlu|borcu|taktı|\
            istiyor|söyledi|ısmarladı)
            (market|otel|bakkal|lokanta|restoran|büfe|gıda|ticaret|inşaat|kafe|usta|markete|otele|bakkala|lokantaya|restorana|büfeye|\
            ustaya|kafeye) .. yüzde # .. (iskonto*|indirim*) .. (yapıyoruz|veriyoruz|yaptık|verdik|tanıdık|uyguluyoruz|yapıyoz|veriyoz)
            (boşanıyor|boşandı|boşanmış|boşanıyo|boşanıyorlar|boşandılar|boşanacak|boşanma (davası|aşamasında|sürecinde))
            (kocasıyla|karısıyla|eşiyle|sevgilisiyle|kocasından|karısından) .. (sorun*|kavga*|ayrıl*|tartış*|boşan*|arası*)
            {_STAFF_OF} (kendi|özel|şahsi|cep|ev) .. (numarası|telefonu|numarasını|telefonunu|hattı)
            depresyon* .. (girdi|girmiş|geçir*|tedavi*|var)
            (asgari ücretle|asgari ücret|düşük maaşla|# maaşla|maaşı) .. (çalışıyor|alıyor|çalışıyo|alıyo|geçiniyor)
            (alıyoruz|alıyoz|alırız|alıp|geliyor|geliyo|gelişi|alışı) .. (size|sana) .. # .. (veriyoruz|veriyoz|satıyoruz|satıyoz|veririz)
            (maliyeti|maliyetimiz|gelişi|alışı|bize maliyeti) .. (yarısı|yarısından|üçte|çok düşük|çok daha düşük|komik)
            (arkadaşımız*|çocuk|oğlan|kız|müdürümüz*|şoförümüz*|ustamız*|depocu*|muhasebeci*|santraldeki*) ... (ilaç kullanıyor|psikiyatr*|\
            rehabilitasyon*|kaçtı kocasından|borca batmış|kredi borcu|nafaka*|dul|gözaltı*|sabıkalı*|cezaevi*)
            (müdürümüz*|şoförümüz*|ustamız*|kuryemiz*|arkadaşımız*|depocumuz*|patronumuz*) .. (cebi|ceb|özel numarası|evi|ev adresi) .. (#|\
            şu|yazın|sokak|mahalle*|cadde*)
            (sizden|senden) .. (önceki|evvelki) .. (müşteri*|bey|hanım|arayan) ... (#|borc*|ödem*|aldı|adres*)
            (market|restoran|otel|lokanta|kafe|bakkal|büfe|fırın|kasap|manav|eczane|pastane|gıda|ticaret) ... # (kilo|koli|kasa|çuval|ton|\
            palet|kutu|bidon|teneke) ... (çekti|aldı|alıyor|söyledi|ısmarladı|istedi|götürdü|çekiyor)
            (plasiyer*|temsilcimiz|arkadaşımız|elemanımız|şoförümüz|müdürümüz|ustamız|muhasebecimiz|depocumuz) ... (işten (çıkarıldı|\
            atıldı|kovuldu)|alkol*|kumar*|boşan*|icra*|ameliyat*|hamile*)
            (alkol|kumar|uyuşturucu|madde) .. (sorunu|bağımlı*|problemi)
            (alıyoruz|alırız|alıyoz) ... (üstüne|üzerine) .. # .. (koy*|ekli*)
            (ayda|haftada|günde|senede|yılda|aylık|haftalık) .. # .. {_PACKED} .. (çekiyor|çekiyorlar|alıyor|alıyorlar|götürüyor|\
            götürüyorlar)
            # gün .. (vadeyle|vadeli) .. (ödüyor|ödüyorlar|çalışıyor|çalışıyorlar|alıyor|alıyorlar|yapıyor|yapıyorlar)
            {_FIRM} .. # .. (gün|ay|gündür|aydır) .. (vade*|öde*|borç*)
            {_FIRM} ... (vadesini|ödemesini|borcunu|parasını|çekini) .. (geçir*|aksat*|vermedi|ödemedi|yatırmadı|geciktir*|kapatmadı|\
            getirmedi)
            (bey|hanım|usta) ... (ödemesini|borcunu|parasını|çekini) .. (vermedi|ödemedi|yatırmadı|geciktirdi|kapatmadı|getirmedi)
            (bey|hanım|usta|abi) (de|da) ... # {_PACKED} .. (aldı|istedi|çekti|ödedi|alıyor)
            {_FIRM} .. (aylık|yıllık|haftalık|ayda|yılda) ... (ciro|alım|alışveriş) .. (yapıyor|yapıyorlar|ediyor)
            {_TO_FIRM} (de|da)? {_EACH} # .. (gidiyor|gitti|veriyoruz|veriyorum|satıyoruz|kesiyoruz|bırakıyoruz|çıkıyor)
            {_EACH_OF_IT} ... # .. (bağladık|kapattık|alıyoruz|aldık|getirdik|getirtiyoruz|getiriyoruz)
            (bize|bizde|elimize|cebimize) .. (kalan|kalıyor|giriyor) .. #
            (bize|bizde|elimize|cebimize) # .. (kalıyor|kalır|giriyor)
            {_FIRM} (de|da) ... # {_PACKED} .. (götürdü|aldı|alıyor|çekti|istedi|çekiyor|götürüyor)
            yüzde # (karla|kârla|marjla|kazançla|kar payıyla) (satıyoruz|veriyoruz|çalışıyoruz|satıyoz)
            (bunda|bundan|üründe|üründen|tanesinden|malda|maldan) ... (yüzde)? # .. (kazanıyoruz|kazanırız|kar ediyoruz|kar bırakıyor)
            {_STAFF_OF} .. (evi|ev adresi) .. (#|sokak*|sokağ*|cadde*|mahalle*|apartman*|yakın*|karşısında)
            {_STAFF_OF} .. (maaşı|maaşını) .. (#|kesil*|yatma*|düşük|haciz*)
            (temsilciniz|satışçınız|plasiyeriniz|arkadaşımız|çalışanımız|şoförümüz|müdürümüz) .. (işten|kovul*) .. (çıkarıl*|atıl*|kovul*|\
            çünkü|#)
            (içki|alkol|kumar|uyuşturucu) (sorunu|problemi|bağımlı*|illeti|alışkanlığı) (var|vardı|yüzünden)
            (dükkandaki|dükkanındaki|dükkandan|üstünüzdeki|altınızdaki) .. (bey|hanım|usta) ... {DEALS}
        """),
        weak=exact(f"""
            {ANOTHER} .. {DEALS}
            (arkadaşımız|arkadaşım|müdürümüz|şoförümüz|bey|hanım) .. (hastalandı|hastaneye|raporlu|hastanede)
            (aramızda kalsın|benden duymuş olma*|söylememem lazım|kimseye söyleme*|iç bilgi*|normalde söylemem*)
            (şoförümüzün|müdürümüzün|kuryemizin|arkadaşımızın|müdürün|şoförün|kuryenin|arkadaşın) (numarasını|telefonunu|numarası|\
            telefonu) .. (#|vereyim|veriyor*|söyle*)
        """),
        unless=exact(f"""
            {REFUSING}
            (bilgi*) .. (veremem|paylaş*)
            (şifre*|parola*) .. (paylaşma*|sıfırla*|söylemeyin|yenile*|unut*|değiştir*)
            şifreniz*
            (sizin|adınıza|üzerinize|üzerinizde|tarafınıza) .. (borc*|borç*|hesab*|fatura*|kayıt*|bakiye*|ciro*)
            ({_yours()}) .. (borc*|borç*|hesab*|fatura*|bakiye*|vade*|\
            #)
            (adresi|telefonu|numarası|siparişi) ... (mı|mi|mu|mü|değişmiş|değişti)
            teslim (aldı|almış|alan|alsın|alabilir|edildi|ettik|etmiş|ettim)
            (şifre|şifresi|parola|kod) (istiyor|istiyo|soruyor|soruyo|girmem|giriyorum|yanlış|hatalı|girmeniz|lazım|gerek*)
            (haneli|karakter*|fabrika çıkış*|varsayılan|kutunun*|cihazınızın|modem*)
            (kullanıyor|görüyor|oluyor|yatıyor|oturuyor) (mu|mı)
            (adı|ismi|numarası) (ne|nedir|neydi|mi|mı)
            (eski|hurda|ikinci el|boş|depozito*) ... (alıyoruz|alırız)
            hamile (misiniz|iseniz|için|olan*|kadın*|kıyafet*|yastı*|anne*|pantolon*)
            (internet sitesi*|web sitesi*|kartvizit*|genel merkez*)
            (nakliye|kargo|montaj|kurulum|size|sizin|işçilik|servis|tamir|taşıma|gönderim|toplam|ek) .. maliyet*
            (dahili|iş|ofis|şirket|kurumsal|santral|sabit|masa|büro) (numara*|telefon*|hat*|hattı)
            (zincirleri|zincirler|marketler|oteller|kafeler|lokantalar|bayilerimiz|müşterilerimiz|herkes|genelde|genellikle|ortalama|çoğu|\
            birçok|pek çok|bütün|tüm)
        """),
    ),
}
