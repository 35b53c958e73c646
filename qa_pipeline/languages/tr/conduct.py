"""Turkish: what an agent must not say: internal matters, unconditional promises, the denial of a mistake."""

from qa_pipeline.languages import Act
from qa_pipeline.languages.tr.phrases import REFUSING, exact

OTHER_ONE = (
    "(komşu (eczane*|bakkal*|market*|otel*|dükkan*|büfe*|lokanta*|fırın*|esnaf*)|karşı (eczane*|otel*|fırın*|lokanta*)|yan (eczane*|"
    "otel*|fırın*)|"
    "rakibiniz*|rakibin*|komşunuz|komşunuzun|komşun|komşunun|karşınızdaki*|yanınızdaki*|karşıdaki*|yandaki*|yan dükkan*|"
    "karşı dükkan*|karşı komşu*|yan komşu*|karşı bakkal*|karşı market*|yan market*|sokağınızdaki*|mahallenizdeki*|köşedeki*|bitişi*|"
    "üst kat*|alt kat*|bitişikteki*|(karşı|yan|üst|alt) komşu*|aşağıdaki|yukarıdaki|arkanızdaki*|rakip)"
)
ANOTHER = (
    "(öbür|diğer|başka bir|öteki|bir başka|başka) (müşteri|müşterimiz|müşterinin|müşterimizin|bakkal*|market*|otel*|firma|firmanın|"
    "büfe|lokanta|abone|abonemiz|dükkan|restoran*|şirket|şirketin|bayi|bayimiz)"
)
DEALS = (
    "(alıyor*|aldı|almış|ödedi|ödüyor*|öder|borcu|borçlu|borç*|sipariş*|verdi|çekti|çekiyor|geçti|istedi|satıyoruz|sattık|veriyoruz|"
    "verdik|faturası|bakiyesi|hesabında*|hesabı|hesabından|cirosu|limiti|iskontosu|indirimi|batık|icra*|battı|iflas*|"
    "söyledi|ısmarladı|götürdü|ödemiyor*|ödemedi|ödeyemiyor*|ödememiş|ödeyemedi|takmış|kestirdi|alıyo|ödüyo|ödemiyo|götürüyor|çağırdı)"
)
OWN_THINGS = (
    "(borcu|borçlu|faturası|hesabı|hesabında*|hesabından|siparişi|siparişleri|adresi|telefonu|numarası|numarasını|maaşı|cebi|cep|evi|"
    "bakiyesi|limiti|kimliği|kimlik|tc|şifresi|sözleşmesi|paketi|tarifesi|iskontosu)"
)

_NEVER_FAILS = (
    "(kaçırmaz|sızdırmaz|akıtmaz|tıkanmaz|şişmez|sararmaz|dökülmez|yırtılmaz|delinmez|kopmaz|küflenmez|bayatlamaz|çürümez|patlamaz|sökülmez|"
    "dağılmaz|çatlamaz|leke tutmaz|yolda bırakmaz|üzmez|mahcup etmez|kısalmaz)"
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
    "teknisyenin|temsilcinin|montajcının|garsonun|şefin|hemşirenin|doktorun|şoförümüzün|kuryemizin|arkadaşımızın|patronumuzun|ustamızın|depocumuzun|muhasebecimizin|çalışanımızın|temsilcimizin|temsilcinizin)"
)

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
            {OTHER_ONE} ... {DEALS}
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
            (*nızın|*nizin|*nuzun|*nüzün|*nızda|*nizde|*nuzda|*nüzde|*nıza|*nize|*nuza|*nüze) .. (borc*|borç*|hesab*|fatura*|bakiye*|vade*|\
            #)
            (adresi|telefonu|numarası|siparişi) ... (mı|mi|mu|mü|değişmiş|değişti)
            (internet sitesi*|web sitesi*|kartvizit*|genel merkez*)
            (nakliye|kargo|montaj|kurulum|size|sizin|işçilik|servis|tamir|taşıma|gönderim|toplam|ek) .. maliyet*
            (dahili|iş|ofis|şirket|kurumsal|santral|sabit|masa|büro) (numara*|telefon*|hat*|hattı)
            (zincirleri|zincirler|marketler|oteller|kafeler|lokantalar|bayilerimiz|müşterilerimiz|herkes|genelde|genellikle|ortalama|çoğu|\
            birçok|pek çok|bütün|tüm)
        """),
    ),
    "guarantee": Act(
        says=exact(f"""
            (yüzde) (yüz|=100|bin|1000) .. (garanti*|emin*|söz*|kesin*|memnun*|çözül*|çalış*|kazan*|sorunsuz*|güven*|başarı*|gelir|\
            gelecek|olacak|olur)
            (=100|%) .. (garanti ed*|garantili|emin*)
            (garanti|garantisini|garantisi) .. (ediyorum|ederim|veriyorum|ediyoruz|ederiz|veriyoruz|veririm|benden)
            (söz veriyorum|söz veririm|söz veriyoruz|söz size|sözüm söz|size söz|şeref* söz*|namus* söz*|erkek sözü|yemin ed*|yeminle|\
            vallahi billahi|şerefim (üzerine|hakkı)|şerefimle|şerefime|namusum (üzerine|hakkı)|namusumla|namusuma|kefilim|kefil olu*|\
            kellemi|başım üzerine yemin*|ant içer*)
            (adım|adımız) gibi emin*
            (hiçbir|hiç bir|en ufak|en küçük|sıfır) .. (risk|riski|riskiniz*) .. (yok|yoktur|olmaz|almıyor*|taşımaz|taşımıyor*)
            (hiçbir|hiç bir|en ufak|en küçük|sıfır) .. (sorun|problem|arıza|aksama|aksilik|aksaklık|terslik|sıkıntı|pürüz|zarar|kaybınız) \
            .. (çıkmaz|yaşamaz|yaşamazsınız|yaşanmaz|çıkmayacak|olmayacak|yaşamayacaksınız|yaşanmayacak|çıkarmaz|almazsınız)
            (sıfır|0) (risk|riskle|risksiz|hata|sorun)
            (kesinlikle|kesin|asla|katiyen|katiyyen|hayatta|imkanı yok|mümkünatı yok|ömür boyu|ömrünüz boyunca|dünyada|ölse*) .. \
            (bozulmaz|kırılmaz|arıza .. (yap*|ver*|çık*)|arızalanmaz|sorun .. (çık*|ol*|yaşa*)|sorunsuz|problem .. (çık*|ol*|yaşa*)|pişman\
            .. ol*|gecikmez|aksamaz|kesilmez|donmaz|eskimez|çizilmez|kaybetmez*|zarar .. (et*|gör*)|batmaz|solmaz|paslanmaz|yanmaz|\
            bozulmayaca*|kırılmayaca*|aksamayaca*|gecikmeyece*|takılmaz|düşmez|şaşmaz|tekrarlanmaz|tekrarlamaz|kazanırsınız|\
            kazanacaksınız|çözülür|satarsınız|iyileş*|zayıfla*)
            (iki|üç|dört|beş|on) (katı*|misli*) .. (kesin*|garanti*|mutlaka)
            (kesin*|garanti|mutlaka) .. (iki|üç|dört|beş|on) (kat*|misli*) .. (kazan*|sat*)
            (aksi|tersi) .. (imkansız|mümkün değil|olamaz|düşünülemez)
            ters gitme* .. (imkan*|mümkün değil|ihtimal*)
            (yüzde yüz|yüzde bin) .. (*acak|*ecek|*acaksınız|*eceksiniz|*acağız|*eceğiz|çalışır|hallolur|biter|yetişir|tutar)
            (memnun* .. kal*|çözül*|gelecek|olacak|yetiş*|hallol*|çalışır) .. yüzde (yüz|bin) .. $
            (hiçbir şekilde|hiçbir zaman|hiç mi hiç|hiç|zinhar|ebediyen|sonsuza kadar|yıllarca) .. (bozulmaz|kırılmaz|arızalanmaz|eskimez|\
            paslanmaz|solmaz|arıza (vermez|yapmaz|çıkarmaz)|sorun (çıkmaz|çıkarmaz|yaşamazsınız)|problem (çıkmaz|çıkarmaz|\
            yaşamazsınız)|aksamaz|gecikmez|kesilmez|donmaz|takılmaz)
            (bozulması|kırılması|arıza* ver*|arıza* yap*|sorun çıkması|aksaması|gecikmesi|gelmemesi|kesilmesi|çözülmemesi|olmaması|\
            beğenmemeniz|arıza|hata|gecikme) .. (imkansız|mümkün değil|ihtimali (yok|sıfır)|söz konusu değil|söz konusu olamaz|\
            olanaksız|imkanı yok|mümkünatı yok)
            (imkansız|imkanı yok|ihtimali yok|mümkünatı yok|olanaksız) .. (bozul*|kırıl*|arıza*|gecikme*|kesil*|aksa*)
            (garanti*|garantisi*) .. (benim|bizden|benden|bende|şahsım*)
            (sözüm* olsun|söz bende|sözüm söz|size söz|sana söz|söz ağızdan|erkek adam*|namus* üzer*|kuran çarp*|ekmek çarp*|iki gözüm*)
            (yemin billah|yeminle|yemin ederim|yemin olsun|vallahi billahi|valla billa|vallah billah|billahi)
            (yüzüme tükür*|bıyığımı kes*|adımı değiştir*|ne isterseniz yap*|kellem|kellemi|kafamı kes*|parmağımı kes*|istifa ed*)
            (kesin*|mutlaka|muhakkak|garanti) .. (iki|üç|dört|beş) (katı*|kat|misli*) .. (kazan*|sat*|çıkar*|gelir)?
            (ölene kadar|ömür billah|sonsuza dek|dünya durdukça|kıyamete kadar|ömrünüz oldukça) .. (bozulmaz|kırılmaz|gider|dayanır|\
            sorun*|çalışır|arıza*)
            (ikiye|üçe|beşe|ona) katl* .. (kesin*|garanti*|mutlaka)
            (kesin*|garanti*|mutlaka|yüzde yüz) .. (ikiye|üçe) katl*
            yüzüme (çarp*|vur*|tükür*)
            (hükârda|halükarda|halukarda|mutlaka|kesin*|garanti) .. (katını|mislini) .. (kazan*|sat*)
            (arıza*|bozulma*|kırılma*|gecikme*|sorun*|hata*|aksama*|zarar*) .. diye bir şey .. (yok|olmaz|yoktur|söz konusu)
            kalıbımı .. bas*
            (gram|damla) su .. (sızdırmaz|kaçırmaz|geçirmez)
            (iddiaya girerim|iddia ediyorum|bahse girerim|bahse varım)
            (kaybetmeniz|kaybetme|zarar etmeniz|zarar etme|bozulması|pişman olmanız) .. (imkansız|imkanı yok|mümkün değil|ihtimali* .. \
            (yok|sıfır)|söz konusu değil|olanaksız)
            dünyada .. bir şey olmaz
            yüzde (yüz|bin) .. (işe yara*|yarar|etkili|sonuç*|faydası*|tutar)
            (bıyığımı|bıyıklarımı|sakalımı|kafamı) .. kes*
            (asla|kesinlikle|hiç|hayatta|ömür boyu|katiyen|ölse|dünyada) .. {_NEVER_FAILS}
            (bozulma|arıza|kırılma|gecikme|hata|kayıp|zarar|iade|aksama) (ihtimali|riski|olasılığı) .. (sıfır|sıfırdır|yok|yoktur|\
            bulunmuyor)
            (ihtimali|riski|olasılığı) (sıfır|sıfırdır)
            (bozulma|satamama|kaybetme|kırılma|gecikme|zarar etme|kaçırma|beğenmeme|arıza|sorun|pişman olma) gibi bir .. (yok|olamaz|söz \
            konusu değil)
            ne olursa olsun ... (*ayız|*eyiz|*rız|*riz|*ruz|*rüz|*acağız|*eceğiz|*acak|*ecek|*acağım|*eceğim|gelir|olur|çıkar|yetişir|\
            ulaşır|alırsınız|alacaksınız|elinizde|sizde|söz)
            (kesin|kesinlikle|mutlaka|muhakkak|garanti) (geçer|iyileşir|iyileşirsiniz|işe yarar|kazanırsınız|kazanacaksınız|satılır|\
            yetişir|kazandırır|çözülür|düzelir|zayıflarsınız)
            (beğenmeyen|memnun kalmayan|şikayet eden|pişman olan|iade eden) .. (bir|tek bir|tek|kimse|müşteri*|kişi|biri) ... (çıkmaz|\
            çıkmayacak|olmaz|olmayacak|kalmaz)
            (beğenmeyen|memnun kalmayan|şikayet eden|pişman olan) (çıkmaz|çıkmayacak|olmayacak)
            tek .. (koli*|tane*|kutu*|ürün*|parça*) .. (kalmaz|kalmayacak|kırılmaz|bozulmaz)
            (hiçbir|hiç bir) şey olmaz .. (bana|ürüne|cihaza|mala|merak|rahat|güven*|inanın)
            bir daha .. (asla|kesinlikle|kesin|katiyen|hiçbir zaman) .. (olmaz|olmayacak|yaşanmaz|yaşanmayacak|yaşamazsınız|\
            yaşamayacaksınız|tekrarlanmaz|tekrarlanmayacak|gecikmez|gecikmeyecek|aksamaz|aksamayacak|gecikme*|aksama*)
            (asla|kesinlikle|katiyen) bir daha .. (olmaz|olmayacak|yaşanmaz|yaşanmayacak|tekrarlanmaz|tekrarlanmayacak|gecikmez)
            (mutlaka|kesin|kesinlikle|yarın|bugün|orada|sizde|elinizde|kapınızda|olur|gelir) söz $
            (*rız|*riz|*ruz|*rüz|*ayız|*eyiz|*acak|*ecek|*acağız|*eceğiz|olur|gelir|orada|sizde|tamam) yüzde (yüz|bin) $
            imzamı .. (atarım|atıyorum|basarım)
            (garanti edebilirim|garanti edebiliriz|garantisini verebilirim)
        """),
        weak=exact("""
            (kesinlikle|mutlaka|kesin) .. (memnun .. kal*|pişman*|iki kat*|çözülecek|bozulma*|sorun olma*)
            (garanti|garantidir) .. (merak etme*|rahat ol*|hiç)
        """),
        unless=exact("""
            (veremem|veremeyiz|veremiyor*|veremeyece*|vermem|vermeyeyim|vermek .. doğru|değil mi|değildir|doğru olmaz|diyemem|diyemeyiz|\
            edemem|edemeyiz|edemiyor*|belge*|kapsam*|süre*|demiyorum|demek .. doğru)
            (yıl|yıllık|ay|aylık|sene|senelik) .. (garanti*)
            (pamuk|yün|doğal|saf|keten|ipek|yerli|organik)
            (mümkün değil|değil) .. (garanti*|söz)
            söz konusu
            (haklı*|iade*) .. yüzde yüz
            yüzde yüz .. haklı*
            ne olursa olsun .. yardımcı
            söyleyem*
        """),
    ),
    "denial": Act(
        says=exact("""
            (biz|bizim|bizde|bizden|firmamız*|şirketimiz*|depomuz*|depo*|şoförlerimiz*|şoförümüz*|sistemimiz*|sistem*|kuryelerimiz*|\
            kuryemiz*|bankamız*|arkadaşlarımız|ekibimiz*|elemanlarımız|mutfağımız*|fabrikamız*|personelimiz*) .. (hata|hatası|hatamız|\
            yanlış*|kusur*|kusurumuz|eksik|suçumuz|suç*) .. (yapmaz|yapmazlar|yapmayız|yapmıyor*|olmaz|olamaz|yok|yoktur|değil*|çıkmaz|\
            çıkarmaz|çıkarmazlar|vermez|vermezler|göndermez|göndermezler|göndermeyiz|yapmadık|yapmadı|kaynaklanmaz|kaynaklanmazlar|\
            kaynaklanmıyor*|kaynaklanmadı*|imkansız|mümkün değil|bulunmuyor)
            (hata|hatası|yanlış*|kusur|sorun|kabahat) .. (bizde|bizden|bizim|tarafımız*) .. (değil*|olamaz|kaynaklanmaz|kaynaklanmazlar|\
            kaynaklanmıyor*|kaynaklanmadı*)
            (bizden|tarafımızdan) .. (kaynaklanmaz|kaynaklanmıyor|kaynaklanmadı|kaynaklı değil|değildir|olmamıştır|kaynaklanması mümkün \
            değil)
            (sistem*|kayıt*|bilgisayar*|terazi*|program*|kantar*|cihaz*) .. (yanılmaz|yanlış yapmaz|hata yapmaz|şaşmaz|yanılma* .. (yok|\
            imkansız)|hata vermez|yalan söylemez)
            (biz|depomuz|bizden|depodan|kargoya|bize göre|tarafımızdan|elimizden) .. (doğru|doğrusunu|tam|tamı|sağlam|eksiksiz|düzgün|\
            hatasız|sorunsuz|tastamam) .. (gönderdik|gönderdi|gönderildi|yolladık|çıkardık|çıktı|çıkmış|çıkıyor|teslim ettik|verdik|yaptık|\
            paketledik|sayıldı|saydık|yükledik|ayrıldı|gönderilmiş)
            (bizden|depodan|elimizden) .. çık* .. (sağlam|sağlamdı|tam|tamdı|eksiksiz|düzgün|doğru|doğruydu|hatasız)
            (öyle|böyle) .. şey .. (olmaz|olamaz|mümkün değil*|imkansız|yaşanmaz|olması mümkün değil|olmadı|söz konusu değil|söz konusu \
            olamaz)
            (imkansız|imkanı yok|mümkün değil|olamaz|ihtimal* yok) .. (eksik*|yanlış*|hata*|öyle|böyle|bizde|bizden|bizim|depo*|kırık|\
            bozuk|biz|sistem*)
            (eksik*|yanlış*|kırık|bozuk|hatalı|küflü|bayat|iki kere|fazla) .. (olamaz|gönderm* olamay*|gönderm* mümkün değil|çıkmaz|\
            göndermeyiz|göndermemişizdir|olması imkansız|olmaz bizde|gelmiş olamaz|yapmayız|göndermiş olama*|olması mümkün değil)
            (siz|mutlaka siz|herhalde siz) .. (yanlış|eksik) .. (saymışsınız*|bakmışsınız*|görmüşsünüz*|yapmışsınız*|kullanmışsınız*|\
            saydınız|söylemişsiniz*|takmışsınız*|basmışsınız*)
            (siz) .. (kırmışsınız*|düşürmüşsünüz*|bozmuşsunuz*|kaybetmişsiniz*|ıslatmışsınız*)
            (bizde|bizim .. tarafta|tarafımızda) .. (her şey|herşey|kayıtlar*|sorun|hata|problem|bir sorun) .. (doğru|yok|görünmüyor|\
            normal|düzgün|yerinde|tamam)
            (şoförlerimiz*|kuryelerimiz*|arkadaşlarımız*|elemanlarımız*|ekibimiz*|personelimiz*|şoförümüz*|kuryemiz*|arkadaşımız*) .. \
            (kırmaz|yapmaz|yapmazlar|düşürmez|düşürmezler|geç kalmaz|unutmaz|kaybetmez|çalmaz|bağırmaz|kaba davranmaz|öyle konuşmaz|yalan*|\
            etmez)
            (bugüne kadar|hiç kimse|kimse|şimdiye kadar) .. (şikayet .. (etm*|olm*|gelm*)|hata .. (yapm*|olm*))
            hata .. (kabul etmiyor*|söz konusu değil)
            (şoför*|kurye*|arkadaş*|depo*|ekip*|eleman*|personel*|usta*|temsilci*) .. (öyle|böyle) .. (yapmaz|etmez|konuşmaz|davranmaz|\
            demez|bağırmaz|söylemez|bırakmaz)
            (paketlerimiz|ürünlerimiz|mallarımız|malımız|kolilerimiz|cihazlarımız|ürünümüz|paketimiz|yemeklerimiz|peynirlerimiz) .. \
            (sağlam|tam|taze|sorunsuz|eksiksiz|kusursuz) (çıkar|çıkıyor|çıkmıştır|gider|gidiyor|gitmiştir|olur)
            (ürünlerimiz|mallarımız|cihazlarımız|malımız|ürünümüz|kolilerimiz) .. (bozulmaz|bozuk (olmaz|çıkmaz)|kırılmaz|küflenmez|\
            çıkmaz|kusursuzdur|kusursuz|hatasız)
            (sistemimiz|sistem|bilgisayar) .. (hatasız|kusursuz|yanılmaz|yanılmıyor|doğru çalış*)
            (bizden|buradan|depodan|depomuzdan|fabrikadan|mağazamızdan|bizim depodan) .. (çıkmaz|çıkmamıştır|çıkması (mümkün değil|\
            imkansız))
            (öyle|böyle) bir .. (ihtimal*|olasılık|hata|yanlışlık|aksaklık) .. (yok|olamaz|olmaz|mümkün değil|söz konusu değil|imkansız)
            (kayıtlara|kayıtlarımıza|sisteme|bize|kayıtlarımızda|sistemde) .. (göre)? .. (tam|eksiksiz|doğru|sağlam|sorunsuz) .. (teslim*|\
            gönder*|çık*|yap*)
            (biz|bizim) .. (hata yapmadık|yanlış yapmadık|hata yapmadı|suçumuz yok|kusurumuz yok|günahımız yok|kabahatimiz yok|alakamız \
            yok|hatamız yok)
            (bizim|benim) .. (kusurumuz|suçumuz|hatamız|kabahatimiz|ihmalimiz) .. (yok|değil)
            (kurye|kuryeler|kuryemiz|şoför|şoförler|depocu|kargocu*|arkadaşlar|elemanlar) .. (geç kalmaz|gecikmez|hata yapmaz|yanlış \
            yapmaz|kırmaz|unutmaz|kaybetmez)
            biz .. (yanlış|eksik|bozuk|bayat|kırık|defolu|hatalı) .. (koymayız|vermeyiz|satmayız|göndermeyiz|yapmayız|çıkarmayız|yollamayız)
            (kurye*|ustamız|ustalarımız|şoför*|depo|depomuz|depocu*|eleman*|ekibimiz|ekiplerimiz|arkadaşlarımız|personelimiz|terazi*|tartı|\
            tartımız|tezgah*|makinalarımız|makinelerimiz) ... (ezmez|ezmezler|kırmaz|kırmazlar|kaybetmez|kaybetmezler|karıştırmaz|\
            karıştırmazlar|bozmaz|bozmazlar|düşürmez|düşürmezler|çizmez|çizmezler|yanılmaz|yanılmazlar|şaşmaz|şaşmazlar|dökmez|dökmezler|\
            yırtmaz|yırtmazlar|eksik (koymaz|koymazlar|göndermez|göndermezler|tartmaz|tartmazlar)|yanlış (ürün|mal)? (koymaz|koymazlar|\
            göndermez|göndermezler|takmaz|takmazlar|yapmaz|yapmazlar|tartmaz|tartmazlar|getirmez|getirmezler)|hata yapmaz|yapmazlar)
            (sapasağlam|dört dörtlük|tastamam|eksiksiz) .. (çıktı|gitti|gönderdik|verdik|teslim*|getirdik|bıraktık|yolladık|paketledik)
            (bizden|tarafımızdan|buradan) kaynaklanan .. (yok|değil|değildir)
            (tek bir|hiç|hiçbir|bir tane) .. (yanlışımız|hatamız|kusurumuz|eksiğimiz|yanlışlığımız) .. (olmadı|yok|olmamıştır|olmaz)
            (yanlış|hatalı) .. fatura .. (kesilmez|kesmeyiz|çıkmaz)
            (bizim tarafta|bizim tarafımızda|bizde) .. her şey .. (kusursuz|doğru|düzgün|tamam|normal|yolunda)
            yok öyle .. (şey|bişey|birşey)
            (biz|bizim) ... (zamanında|soğuk|taze|sağlam|tam|doğrusunu|eksiksiz|vaktinde) .. (getirdik|gönderdik|verdik|teslim ettik|\
            bıraktık|yolladık)
            biz ... siz .. (*mışsınızdır|*mişsinizdir|*muşsunuzdur|*müşsünüzdür)
            (kusur|hata) .. vaki ol*
            (eksik|yanlış|hatalı|bozuk|kırık) .. (çıkması|olması|gelmesi|gönderilmesi|gitmesi) .. (söz konusu .. değil|mümkün değil|\
            imkansız|olanaksız)
            (eksik|yanlış|hatalı|bozuk|kırık) .. (*mış|*miş|*muş|*müş) (olamayız|olamaz|olamam)
            (kayıtlarımız|sistemimiz|faturamız|sayımımız|tartımız) .. (doğru|doğrudur|şaşmaz|yanılmaz|tamam) .. (siz|$)
            (bizimle|firmamızla|bizle) .. (alakası|ilgisi|ilişkisi) .. (yok|yoktur|olamaz)
            (bizde|bizim) .. (karışmaz|kaybolmaz|bozulmaz|kırılmaz|gecikmez|atlanmaz|unutulmaz|eksilmez)
            (bizim|şirketimizin|firmamızın|depomuzun|arkadaşlarımızın|personelimizin) ... (kusuru|hatası|suçu|kabahati|ihmali) .. (yok|\
            yoktur|olamaz|olmaz)
            (şöför*|şoför*|kurye*|usta*|eleman*|personel*) .. (öyle|böyle) .. (yapmaz|yapmazlar|etmez|etmezler|davranmaz|davranmazlar)
            (yanık|çürük|bozuk|bayat|eksik|yanlış|kırık|küflü) .. (mal|ürün|ekmek|koli|paket|meyve|iş) .. (çıkmaz|çıkarmayız|gitmez|gelmez)
            (böyle|öyle) bir (hatamız|kusurumuz|yanlışımız|eksiğimiz|ihmalimiz) .. (yok|olmaz|olamaz)
            (şirketin|firmanın|deponun|mağazanın|servisin|bizim|fabrikanın) (bir)? (hatası|kusuru|suçu|kabahati|yanlışı) (değil|değildir|\
            yok|olamaz)
            (biz|bizim|bizden) kaynaklı .. (değil|değildir|olamaz|yok)
            (bizden|depodan|fabrikadan|bizim) .. (çıkan|giden|gelen) .. (bozuk|eksik|yanlış|kırık|bayat|çürük|hatalı) (olmaz|çıkmaz|olamaz)
            (karıştıran|yanlış yapan|bozan|kıran|hatalı olan|unutan|eksik sayan) sizsiniz
            siz .. (karıştırmışsınız|karıştırmışsınızdır|karıştırıyorsunuzdur)
            (nereden|nerden) (çıkardınız|çıkarıyorsunuz|çıktı) .. (eksik|yanlış|bozuk|hata|öyle|bunu|şimdi)
            (kim demiş|kim dedi) .. (eksik|yanlış|bozuk|hatalı|kırık|gecikti)
            (benlik|bizlik) (bir)? (şey|durum|sorun|hata|iş|kusur) (yok|değil)
            (eksik|yanlış|bozuk|hata|hatalı|kırık|gecikme|kayıp|bayat) ... diye bir şey .. (yok|olmaz|olamaz|söz konusu değil)
            (eksik|yanlış|hatalı|bozuk|kırık|fazla|geç) .. olmamız .. (imkansız|mümkün değil|olanaksız|söz konusu|imkanı yok)
        """),
        unless=exact("""
            (özür*|hata bizde|haklısınız|hata yapmış*|yanlış yapmış*|kusurumuza bak*|değil mi|bugün|yarın|yetiş*|teslim edem*)
            (kabul edilebilir|hoş|kabul edilemez)
            böyle .. (olmamalı*|olsun istemez|istemezler)
            (bu|bunlar|o) .. (bizim|bizden) .. (eksiğimiz|hatamız|ihmalimiz|kusurumuz|ayıbımız|kabahatimiz|yanlışımız|sorumluluğumuz)
            (sorumluluk|hata|yanlışlık|eksiklik|kusur|kabahat|suç) bizde
            (demiyorum|demiyoruz|demem|demek istem*)
            (sizin|sizde) .. (hatanız|hata|kusurunuz|kusur|suçunuz) .. (yok|değil)
        """),
        weak=exact("""
            (hata|kusur|suç|sorun|kabahat|problem) .. (sizde|sizin|sizden kaynak*|kullanıcı hatası)
            (kullanıcı|kullanım) hatası*
            siz .. (*mışsınızdır|*mişsinizdir|*muşsunuzdur|*müşsünüzdür)
        """),
    ),
}
