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

ACTS = {
    "disclosure": Act(
        says=exact(f"""
            (bize|bizde|biz|firmaya|şirkete|bayiye|depoya) .. (#|liraya|maliyet*) .. (gel|geliyor*|gelir|geldi|mal ol*|maliyet*|maloluyor|\
            alıyoruz|alırız|giriyor)
            (bize|bizim) .. (maliyet*|geliş*|alış*) .. #
            (alış|geliş|maliyet|giriş|fabrika|bayi) fiyat* ... #
            maliyeti* .. (#|lira*)
            (kar|kâr) (marj*|oran*|pay*) .. #
            (marjımız|marjımızı|karımız|kârımız|kazancımız|marjı) .. (#|yüzde)
            (yüzde|bunda|bundan|üstüne|üzerine) # .. (kar|kâr|marj) .. (ediyoruz|ederiz|koyuyoruz|koyarız|ekliyoruz|bırakıyor|var|kalıyor|\
            bizde)
            (üreticiden|fabrikadan|toptancıdan|ithalatçıdan|tedarikçiden|çiftçiden) .. # .. (alıyoruz|alırız|geliyor|aldık)
            # .. (alıp|alıyoruz|alırız) .. # .. (satıyoruz|satarız|veriyoruz|veririz)
            {OTHER_ONE} ... {DEALS}
            {ANOTHER} ... # .. {DEALS}
            {ANOTHER} ... (borcu|hesabında*|hesabından|bakiyesi|adresi|faturası|icra*|iflas*)
            (bey|hanım|beyin|hanımın|beylerin|ustanın|amcanın|teyzenin|marketin|otelin|bakkalın|büfenin|lokantanın|restoranın|adamın|\
            kadının) .. {OWN_THINGS}
            (bey|hanım|beyler) .. (aradı|aramıştı|şikayet etti) .. (onun|hesab*|#|parası*|borc*)
            (bey|hanım|beyler|market|ticaret|otel) (de|da)? ... # .. (ödüyor|ödedi|borçlu|borcu|batık|takmış)
            (onun|onların|kendisinin) .. (hesabından|hesabında|borcu|faturası|bakiyesi|maaşı)
            (sistem*|panel*|kasa*|depo*|dahili|yönetici*|admin|program*|ekran*|alarm*|wifi|kablosuz) (şifre*|parola*|kodu) .. (#|şu|bu|\
            yıldız*|söyle*|vere*|veriyor*|yazın|girin|alın)
            (şifremiz|parolamız|şifremizi|şifrem|şifresini size|bizim şifre*|benim şifre*|kullanıcı adım|kullanıcı adımız)
            (şahsi|özel|kişisel|ev|cep) (numarası*|telefonu|telefonunu|adresi|adresini|hattı) .. (#|vereyim|veriyor*|söyle*|yazın|not|\
            alın|veririm|gönder*)
            (müdürün|şoförün|kuryenin|arkadaşın|patronun|ustanın|hanımın|beyin|müdürümüzün|şoförümüzün) .. (cebi|cep|şahsi|evi|ev adresi|\
            özel)
            (arkadaşımız*|arkadaşım|müdürümüz*|şoförümüz*|çalışanımız*|elemanımız*|meslektaşım*|bey|hanım|kuryemiz*) .. (ameliyat*|\
            hamile*|boşan*|kanser*|depresyon*|icralık|maaşı (az|düşük|yatma*|#|kesil*|geç)|maaşını|psikolo*|hapis*|kavga*|kovuldu|işten \
            atıl*|işten çıkarıl*|alkol*|borç içinde)
            (bir önceki|sizden önceki|az önceki|önceki|demin arayan|az önce arayan) (müşteri*|abone*|arayan|hanım*|bey*|kişi*) ... (borc*|\
            borç*|adres*|öde*|hesab*|ödeme*|fatura*|alm*|aldı|lira*|#|şikayet*)
            # .. (mal oluyor|mal olur|mal ediyoruz|mal oldu|maloluyor) .. (bize|bizde|firmaya|$)
            (giriş|sistem|panel|kasa|depo|yönetici|admin|program|dahili|ortak) (şifresi|parolası|kodu|şifremiz) .. _
            (beyin|hanımın|abinin|ablanın|müdürün|şoförün|kuryenin|müşterinin) (eşi|kocası|karısı|oğlu|kızı|babası|annesi|sevgilisi|\
            hastalığı|ameliyatı|raporu|tahlili) .. (hasta*|ameliyat*|hamile*|öldü|vefat*|boşan*|kanser*|hastane*|iş*|evi*|telefon*)
            (bey|hanım) # .. (aldı|ödedi|istedi|çekti|yatırdı|indirim aldı|kazandı|ödüyor|alıyor)
            (depocu|depocumuz|kasiyer*|muhasebeci*|sekreter*|eleman*|usta|ustamız|patron*|müdür|müdürümüz|şoför*|kurye|kuryemiz|stajyer*) \
            .. (ameliyat*|hamile*|boşan*|kanser*|depresyon*|icralık|maaşı|maaşını|psikolo*|hapis*|kovuldu|alkolik|borç içinde|sevgilisi*|\
            eşiyle)
            (müşterimiz|müşterinin|müşterilerimizden|abonelerimizden) .. (bey*|hanım*) .. (borc*|hesab*|fatura*|adres*|ödem*|#|aldı)
            (kaça|ne kadara|kaç liraya) .. (aldığımız*|mal olduğ*|geldiğini) .. (söyle*|#)
            (eşi|kocası|karısı|oğlu|kızı|annesi|babası|kardeşi|çocuğu|bebeği|kendisi) .. (ameliyat*|hasta|hastalandı|hastanede*|vefat*|\
            öldü|hamile*|doğum yaptı|boşan*|kanser*|kalp kriz*|kaza geçir*|yoğun bakım*|kemoterapi*|hapis*|iflas*)
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
            (boşanıyor|boşandı|boşanmış|boşanıyo|boşanma (davası|aşamasında|sürecinde))
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
            (sizin|adınıza) .. (borc*|hesab*|fatura*)
            (internet sitesi*|web sitesi*|kartvizit*|genel merkez*)
        """),
    ),
    "guarantee": Act(
        says=exact("""
            (yüzde) (yüz|=100|bin|1000) .. (garanti*|emin*|söz*|kesin*|memnun*|çözül*|çalış*|kazan*|sorunsuz*|güven*|başarı*|gelir|\
            gelecek|olacak|olur)
            (=100|%) .. (garanti ed*|garantili|emin*)
            (garanti|garantisini|garantisi) .. (ediyorum|ederim|veriyorum|ediyoruz|ederiz|veriyoruz|veririm|benden)
            (söz veriyorum|söz veririm|söz veriyoruz|söz size|sözüm söz|size söz|şeref* söz*|namus* söz*|erkek sözü|yemin ed*|yeminle|\
            vallahi billahi|şerefim*|namusum*|kefilim|kefil olu*|kellemi|başım üzerine yemin*|ant içer*)
            (adım|adımız) gibi emin*
            (hiçbir|hiç bir|en ufak|en küçük|sıfır) .. (risk|riski|riskiniz*) .. (yok|yoktur|olmaz|almıyor*|taşımaz|taşımıyor*)
            (hiçbir|hiç bir|en ufak|en küçük|sıfır) .. (sorun|problem|arıza|aksilik|aksaklık|terslik|sıkıntı|pürüz|zarar|kaybınız) .. \
            (çıkmaz|olmaz|yaşamaz*|yaşanmaz|çıkmayaca*|olmayaca*|yaşamayaca*|çıkarmaz|almıyor*|almaz*)
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
            paslanmaz|solmaz|arıza (vermez|yapmaz|çıkarmaz)|sorun (çıkmaz|çıkarmaz|yaşamazsınız|olmaz)|problem (çıkmaz|çıkarmaz|\
            yaşamazsınız)|aksamaz|gecikmez|kesilmez|donmaz|takılmaz)
            (bozulması|kırılması|arıza* ver*|arıza* yap*|sorun çıkması|aksaması|gecikmesi|gelmemesi|kesilmesi|çözülmemesi|olmaması|\
            beğenmemeniz|aksama|arıza|hata|gecikme) .. (imkansız|mümkün değil|ihtimali (yok|sıfır)|söz konusu değil|söz konusu olamaz|\
            olanaksız|imkanı yok|mümkünatı yok)
            (imkansız|imkanı yok|ihtimali yok|mümkünatı yok|olanaksız) .. (bozul*|kırıl*|arıza*|gecikme*|kesil*|aksa*)
            (garanti*|garantisi*) .. (benim|bizden|benden|bende|şahsım*)
            (sözüm* olsun|söz bende|sözüm söz|size söz|sana söz|söz ağızdan|erkek adam*|namus* üzer*|kuran çarp*|ekmek çarp*|iki gözüm*)
            (yemin billah|yeminle|yemin ederim|yemin olsun|vallahi billahi|valla billa|vallah billah|billahi)
            (yüzüme tükür*|bıyığımı kes*|adımı değiştir*|ne isterseniz yap*|kellem*|kafamı kes*|parmağımı kes*|istifa ed*)
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
        """),
        weak=exact("""
            (kesinlikle|mutlaka|kesin) .. (memnun .. kal*|pişman*|iki kat*|çözülecek|bozulma*|sorun olma*)
            (garanti|garantidir) .. (merak etme*|rahat ol*|hiç)
        """),
        unless=exact("""
            (verem*|vermem|vermek .. doğru|değil mi|değildir|doğru olmaz|diyemem|diyemeyiz|edemem|edemeyiz|edemiyor*|belge*|kapsam*|süre*|\
            demiyorum|demek .. doğru)
            (yıl|yıllık|ay|aylık|sene|senelik) .. (garanti*)
            (pamuk|yün|doğal|saf|keten|ipek|yerli|organik)
            (mümkün değil|değil) .. (garanti*|söz)
            söz konusu
            (haklı*|iade*) .. yüzde yüz
            yüzde yüz .. haklı*
        """),
    ),
    "denial": Act(
        says=exact("""
            (biz|bizim|bizde|bizden|firmamız*|şirketimiz*|depomuz*|depo*|şoförlerimiz*|şoförümüz*|sistemimiz*|sistem*|kuryelerimiz*|\
            kuryemiz*|bankamız*|arkadaşlarımız|ekibimiz*|elemanlarımız|mutfağımız*|fabrikamız*|personelimiz*) .. (hata|hatası|hatamız|\
            yanlış*|kusur*|kusurumuz|eksik|suçumuz|suç*) .. (yapmaz*|yapmayız|yapmıyor*|olmaz|olamaz|yok|yoktur|değil*|çıkmaz|çıkarmaz*|\
            vermez*|göndermez*|göndermeyiz|yapmadık|yapmadı|kaynaklanmaz*|kaynaklanmıyor*|kaynaklanmadı*|imkansız|mümkün değil|bulunmuyor)
            (hata|hatası|yanlış*|kusur|sorun|kabahat) .. (bizde|bizden|bizim|tarafımız*) .. (değil*|olamaz|kaynaklanmaz*|kaynaklanmıyor*|\
            kaynaklanmadı*)
            (bizden|tarafımızdan) .. (kaynaklanmaz|kaynaklanmıyor|kaynaklanmadı|kaynaklı değil|değildir|olmamıştır|kaynaklanması mümkün \
            değil)
            (sistem*|kayıt*|bilgisayar*|terazi*|program*|kantar*|cihaz*) .. (yanılmaz|yanlış yapmaz|hata yapmaz|şaşmaz|yanılma* .. (yok|\
            imkansız)|hata vermez|yalan söylemez)
            (biz|depomuz|bizden|depodan|kargoya|bize göre|tarafımızdan|elimizden) .. (doğru*|tam|tamı|sağlam*|eksiksiz|düzgün|hatasız|\
            sorunsuz|tastamam) .. (gönderdik|gönderdi|gönderildi|yolladık|çıkardık|çıktı|çıkmış|çıkıyor|teslim ettik|verdik|yaptık|\
            paketledik|sayıldı|saydık|yükledik|ayrıldı|gönderilmiş)
            (bizden|depodan|elimizden) .. çık* .. (sağlam*|tam|eksiksiz|düzgün|doğru*|hatasız)
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
            (kırmaz|yapmaz*|düşürmez*|geç kalmaz|unutmaz|kaybetmez|çalmaz|bağırmaz|kaba davranmaz|öyle konuşmaz|yalan*|etmez)
            (bugüne kadar|hiç kimse|kimse|şimdiye kadar) .. (şikayet .. (etm*|olm*|gelm*)|hata .. (yapm*|olm*))
            hata .. (kabul etmiyor*|söz konusu değil)
            (şoför*|kurye*|arkadaş*|depo*|ekip*|eleman*|personel*|usta*|temsilci*) .. (öyle|böyle) .. (yapmaz|etmez|konuşmaz|davranmaz|\
            demez|bağırmaz|söylemez|bırakmaz)
            (paketlerimiz|ürünlerimiz|mallarımız|malımız|kolilerimiz|cihazlarımız|ürünümüz|paketimiz|yemeklerimiz|peynirlerimiz) .. \
            (sağlam|tam|taze|sorunsuz|eksiksiz|kusursuz) .. (çık*|gid*|gider|ol*|$)
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
            tartımız|tezgah*|makinalarımız|makinelerimiz) ... (ezmez*|kırmaz*|kaybetmez*|karıştırmaz*|bozmaz*|düşürmez*|çizmez*|yanılmaz*|\
            şaşmaz*|dökmez*|yırtmaz*|eksik (koymaz*|göndermez*|tartmaz*)|yanlış (ürün|mal)? (koymaz*|göndermez*|takmaz*|yapmaz*|tartmaz*|\
            getirmez*)|hata yapmaz*)
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
            (şöför*|şoför*|kurye*|usta*|eleman*|personel*) .. (öyle|böyle) .. (yapmaz*|etmez*|davranmaz*)
            (yanık|çürük|bozuk|bayat|eksik|yanlış|kırık|küflü) .. (mal|ürün|ekmek|koli|paket|meyve|iş) .. (çıkmaz|çıkarmayız|gitmez|gelmez)
            (böyle|öyle) bir (hatamız|kusurumuz|yanlışımız|eksiğimiz|ihmalimiz) .. (yok|olmaz|olamaz)
        """),
        unless=exact("""
            (özür*|hata bizde|haklısınız|hata yapmış*|yanlış yapmış*|kusurumuza bak*|değil mi|bugün|yarın|yetiş*|teslim edem*)
            (kabul edilebilir|hoş|kabul edilemez)
            böyle .. (olmamalı*|olsun istemez*)
        """),
        weak=exact("""
            (hata|kusur|suç|sorun|kabahat|problem) .. (sizde|sizin|sizden kaynak*|kullanıcı hatası)
            (kullanıcı|kullanım) hatası*
            siz .. (*mışsınızdır|*mişsinizdir|*muşsunuzdur|*müşsünüzdür)
        """),
    ),
}
